//! JSON of the feed: read strictly, written in one way only.

use serde_json::{Map, Number, Value};

use super::{FORMAT, HIGHEST, Hash, Refusal, time};
use crate::order;
use chrono::{DateTime, Utc};

/// The members of an object that are still to be read. What is left over at the end is a fault: a member that this
/// build does not know could change what the others mean.
pub(super) struct Members<'a> {
    file: &'a str,
    at: String,
    left: Map<String, Value>,
}

impl<'a> Members<'a> {
    /// The members of an object of a file; `at` says where in it.
    pub fn of(file: &'a str, at: &str, value: Value) -> Result<Self, Refusal> {
        match value {
            Value::Object(left) => Ok(Self {
                file,
                at: at.to_owned(),
                left,
            }),
            _ => Err(malformed(file, format!("{at} is not an object"))),
        }
    }

    /// The members of a whole text.
    pub fn parse(file: &'a str, text: &str) -> Result<Self, Refusal> {
        let value = serde_json::from_str(text)
            .map_err(|error| malformed(file, format!("not JSON: {error}")))?;
        Self::of(file, "the text", value)
    }

    /// Reads `type` and `sportello`, which say what the file is.
    pub fn head(&mut self, wanted: &'static str) -> Result<(), Refusal> {
        if self.text("type")? != wanted {
            return Err(self.fault("type", wanted));
        }
        match self.whole("sportello")? {
            FORMAT => Ok(()),
            other => Err(Refusal::NewerAppNeeded {
                file: self.file.to_owned(),
                why: format!("format {other}"),
            }),
        }
    }

    /// The reason that a member is not what it must be.
    pub fn fault(&self, member: &str, wanted: &str) -> Refusal {
        malformed(
            self.file,
            format!("{member} of {} is not {wanted}", self.at),
        )
    }

    /// A member that may be absent.
    pub fn take(&mut self, member: &str) -> Option<Value> {
        self.left.remove(member)
    }

    fn must(&mut self, member: &str) -> Result<Value, Refusal> {
        self.take(member)
            .ok_or_else(|| malformed(self.file, format!("{} has no {member}", self.at)))
    }

    /// A text that must be there.
    pub fn text(&mut self, member: &str) -> Result<String, Refusal> {
        match self.must(member)? {
            Value::String(text) => Ok(text),
            _ => Err(self.fault(member, "a text")),
        }
    }

    /// A text that may be absent.
    pub fn optional(&mut self, member: &str) -> Result<Option<String>, Refusal> {
        match self.take(member) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.fault(member, "a text")),
        }
    }

    /// A text that may be absent and means something else than itself.
    pub fn optional_as<T>(
        &mut self,
        member: &str,
        wanted: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        let text = self.optional(member)?;
        text.map(|text| read(&text).ok_or_else(|| self.fault(member, wanted)))
            .transpose()
    }

    /// A text that must be there and means something else than itself.
    pub fn text_as<T>(
        &mut self,
        member: &str,
        wanted: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Refusal> {
        let text = self.text(member)?;
        read(&text).ok_or_else(|| self.fault(member, wanted))
    }

    /// A code of a vocabulary of the app; one that it does not know means that it is too old.
    pub fn code<T>(
        &mut self,
        member: &str,
        known: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Refusal> {
        let code = self.text(member)?;
        known(&code).ok_or_else(|| self.newer(member, &code))
    }

    /// The reason that a code is not known.
    pub fn newer(&self, member: &str, code: &str) -> Refusal {
        Refusal::NewerAppNeeded {
            file: self.file.to_owned(),
            why: format!("{member} {code:?} of {}", self.at),
        }
    }

    /// A list of texts; an absent one is empty.
    pub fn texts(&mut self, member: &str) -> Result<Vec<String>, Refusal> {
        let list = self.list(member)?.into_iter().map(|value| match value {
            Value::String(text) => Some(text),
            _ => None,
        });
        list.collect::<Option<_>>()
            .ok_or_else(|| self.fault(member, "a list of texts"))
    }

    /// A list; an absent one is empty.
    pub fn list(&mut self, member: &str) -> Result<Vec<Value>, Refusal> {
        match self.take(member) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(self.fault(member, "a list")),
        }
    }

    /// An object that must be there.
    pub fn object(&mut self, member: &str) -> Result<Members<'a>, Refusal> {
        let value = self.must(member)?;
        Members::of(self.file, &format!("{member} of {}", self.at), value)
    }

    /// Its members by name, when all are to be read alike.
    pub fn into_map(self) -> Map<String, Value> {
        self.left
    }

    /// True or false; absent is false.
    pub fn flag(&mut self, member: &str) -> Result<bool, Refusal> {
        match self.take(member) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(self.fault(member, "true or false")),
        }
    }

    /// A number of degrees that may be absent.
    pub fn degrees(&mut self, member: &str) -> Result<Option<f64>, Refusal> {
        let value = self.take(member);
        value
            .map(|value| value.as_f64().ok_or_else(|| self.fault(member, "a number")))
            .transpose()
    }

    /// A whole number from 0 to [`HIGHEST`] that must be there.
    pub fn whole(&mut self, member: &str) -> Result<u64, Refusal> {
        let number = self
            .must(member)?
            .as_u64()
            .filter(|number| *number <= HIGHEST);
        number.ok_or_else(|| self.fault(member, "a whole number up to 2^53 - 1"))
    }

    /// A whole number that may be absent.
    pub fn optional_whole(&mut self, member: &str) -> Result<Option<u64>, Refusal> {
        if self.left.contains_key(member) {
            self.whole(member).map(Some)
        } else {
            Ok(None)
        }
    }

    /// An instant.
    pub fn instant(&mut self, member: &str) -> Result<DateTime<Utc>, Refusal> {
        self.text_as(
            member,
            "an instant (RFC 3339, UTC, to the second)",
            time::parse,
        )
    }

    /// A hash.
    pub fn hash(&mut self, member: &str) -> Result<Hash, Refusal> {
        self.text_as(member, "a SHA-256 in lower-case hexadecimal", Hash::parse)
    }

    /// Nothing may be left.
    pub fn end(self) -> Result<(), Refusal> {
        match self.left.keys().next() {
            None => Ok(()),
            Some(member) => Err(malformed(
                self.file,
                format!("{} has an unknown member {member:?}", self.at),
            )),
        }
    }
}

pub(super) fn malformed(file: &str, why: String) -> Refusal {
    Refusal::Malformed {
        file: file.to_owned(),
        why,
    }
}

/// Degrees as the feed writes them: whole ones without a fraction.
pub(super) fn degrees(degrees: f64) -> Value {
    #[allow(clippy::cast_possible_truncation)] // Within 180.
    if degrees.fract() == 0.0 && degrees.abs() <= 180.0 {
        Value::from(degrees as i64)
    } else {
        Number::from_f64(degrees).map_or(Value::Null, Value::Number)
    }
}

/// Writes canonical JSON: members in the order of their names whatever the map's own order is, no white space.
pub(super) fn write(value: &Value, to: &mut String) {
    match value {
        Value::Object(members) => {
            let mut names: Vec<_> = members.iter().collect();
            order::sort_by_key(&mut names, |(name, _)| *name);
            to.push('{');
            for (at, (name, value)) in names.into_iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                write(&Value::from(name.as_str()), to);
                to.push(':');
                write(value, to);
            }
            to.push('}');
        }
        Value::Array(values) => {
            to.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                write(value, to);
            }
            to.push(']');
        }
        scalar => to.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_written_in_the_order_of_their_names() {
        let value: Value =
            serde_json::from_str(r#"{"b":[1,{"z":0,"a":"\u00e8\n"}],"a":null}"#).unwrap();
        let mut text = String::new();
        write(&value, &mut text);
        assert_eq!(text, "{\"a\":null,\"b\":[1,{\"a\":\"è\\n\",\"z\":0}]}");
    }

    #[test]
    fn degrees_have_one_way_of_being_written() {
        assert_eq!(degrees(12.0).to_string(), "12");
        assert_eq!(degrees(-0.0).to_string(), "0");
        assert_eq!(degrees(43.11070).to_string(), "43.1107");
    }

    #[test]
    fn a_member_that_is_not_known_is_a_fault() {
        let mut members = Members::parse("entry", r#"{"a":"x","b":1}"#).unwrap();
        assert_eq!(members.text("a").unwrap(), "x");
        assert_eq!(
            members.end().unwrap_err().to_string(),
            "entry: the text has an unknown member \"b\""
        );
    }

    #[test]
    fn huge_numbers_and_deep_nests_are_faults() {
        for text in [
            r#"{"a":9007199254740992}"#,
            r#"{"a":1e300}"#,
            r#"{"a":-1}"#,
            r#"{"a":99999999999999999999999}"#,
        ] {
            let mut members = Members::parse("entry", text).unwrap();
            assert!(members.whole("a").is_err(), "{text}");
        }
        assert!(Members::parse("entry", &"[".repeat(100_000)).is_err());
        assert!(Members::parse("entry", &"{\"a\":".repeat(100_000)).is_err());
    }
}
