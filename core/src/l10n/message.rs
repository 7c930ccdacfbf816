//! A message that has not been said yet: which one, and with what in it.

/// A message and its variables, in no language yet: what the core hands to a screen. Made by the
/// functions of [`super::msg`].
#[derive(Clone, Debug, PartialEq)]
pub struct Msg {
    pub(super) id: &'static str,
    pub(super) args: Vec<(&'static str, Arg)>,
}

impl Msg {
    /// The id in the `.ftl` files: for logs and tests, never for a person.
    pub const fn id(&self) -> &'static str {
        self.id
    }
}

/// What stands in a message's variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name, a time, a phone number: shown as it is.
    Text(String),
    /// A number, shown as its language writes it, with its thousands set apart.
    Number(f64),
    /// A number that names rather than counts: its thousands are not set apart.
    Year(f64),
    /// Another message, said in the language of the one around it.
    Msg(Box<Msg>),
}

/// A number by which a language may choose a plural form: text does not convert to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count(f64);

impl From<Count> for Arg {
    fn from(count: Count) -> Self {
        Self::Number(count.0)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Msg> for Arg {
    fn from(msg: Msg) -> Self {
        Self::Msg(Box::new(msg))
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        // Beyond 2^53 the last digits are lost: counts, years and metres never get there.
        #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
        impl From<$number> for Count {
            fn from(number: $number) -> Self {
                Self(number as f64)
            }
        }

        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Count::from(number).into()
            }
        }
    )+};
}

numbers!(i64, u32, u64, usize, f64);

/// Years are the only `i32` that messages hold (chrono's type for them).
impl From<i32> for Arg {
    fn from(year: i32) -> Self {
        Self::Year(year.into())
    }
}
