//! Says messages in one language, and where it lacks one, in the next.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::locale::{Direction, Locale};
use super::message::{Arg, Msg};

/// First-strong isolate and its end (Unicode Standard Annex 9): what stands between them takes its own
/// direction and leaves that of the sentence alone.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. Cheap to clone; two are equal when their language is.
///
/// Text within an Arabic sentence, and Arabic text within an Italian or English one, is put between
/// invisible isolation marks, so that a phone number or a street does not turn the sentence round; a
/// nested message runs on with the sentence, for it is of the same language. Digits are Western in all
/// languages, see [`Locale::Ar`].
#[derive(Clone)]
pub struct Words {
    locale: Locale,
    chain: Arc<[(Locale, OnceLock<Bundle>)]>,
    source: fn(Locale) -> &'static str,
}

/// What was said, and in which language: the one asked for, or the one fallen back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language: for the `lang` and `dir` attributes.
    pub lang: Locale,
}

impl Words {
    /// The words of `locale`.
    pub fn new(locale: Locale) -> Self {
        Self::of(locale, |locale| super::embedded::source(locale.code()))
    }

    /// The words of `locale` out of other files than the embedded ones.
    fn of(locale: Locale, source: fn(Locale) -> &'static str) -> Self {
        Self {
            locale,
            chain: locale.chain().map(|each| (each, OnceLock::new())).collect(),
            source,
        }
    }

    /// The language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The text of `msg`, in this language or the one fallen back to.
    pub fn text(&self, msg: &Msg) -> String {
        self.said(msg).text
    }

    /// The text of `msg` and the language it is in: this one, else English, else Italian. The build
    /// checks that Italian has every message; should none have it, the text is empty, never an id.
    pub fn said(&self, msg: &Msg) -> Said {
        let nothing = || Said {
            text: String::new(),
            lang: self.locale,
        };
        self.first(self.chain.iter(), msg).unwrap_or_else(nothing)
    }

    fn first<'a>(
        &self,
        mut chain: impl Iterator<Item = &'a (Locale, OnceLock<Bundle>)>,
        msg: &Msg,
    ) -> Option<Said> {
        chain.find_map(|(lang, cell)| {
            let bundle = cell.get_or_init(|| bundle(*lang, (self.source)(*lang)));
            Some(Said {
                text: self.format(*lang, bundle, msg)?,
                lang: *lang,
            })
        })
    }

    /// `None` when the language lacks the message, or something in it cannot be said.
    fn format(&self, lang: Locale, bundle: &Bundle, msg: &Msg) -> Option<String> {
        let pattern = bundle.get_message(msg.id)?.value()?;
        let mut args = FluentArgs::with_capacity(msg.args.len());
        for (name, arg) in &msg.args {
            args.set(*name, self.value(lang, arg));
        }
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        errors.is_empty().then_some(text)
    }

    fn value(&self, lang: Locale, arg: &Arg) -> FluentValue<'static> {
        let text = match arg {
            Arg::Number(number) => return FluentValue::from(*number),
            Arg::Text(text) => isolated(lang, text.clone()),
            Arg::Msg(msg) => {
                let same = self.chain.iter().filter(|(each, _)| *each == lang);
                let said = self.first(same, msg).unwrap_or_else(|| self.said(msg));
                let foreign = said.lang.direction() != lang.direction();
                if foreign {
                    format!("{ISOLATE}{}{END}", said.text)
                } else {
                    said.text
                }
            }
        };
        FluentValue::from(text)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.locale == other.locale
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.locale).finish()
    }
}

fn bundle(locale: Locale, source: &str) -> Bundle {
    let tag: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation is ours (`isolated`): Fluent's would also turn a nested Arabic message that begins
    // with a Latin name, and would mark plain digits.
    bundle.set_use_isolating(false);
    if locale != Locale::En {
        bundle.set_formatter(Some(decimal_comma));
    }
    // NUMBER(); it can only fail when it is there already.
    let _ = bundle.add_builtins();
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// CLDR's decimal separator for `it`, and for `ar` where digits are Western (`ar-MA`, `ar-TN`).
fn decimal_comma<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

fn isolated(lang: Locale, text: String) -> String {
    let mark = lang.direction() == Direction::Rtl || text.chars().any(right_to_left);
    if mark && !text.is_empty() {
        format!("{ISOLATE}{text}{END}")
    } else {
        text
    }
}

/// Whether a letter belongs to a script that runs from right to left: the blocks that the Unicode
/// roadmap keeps for them.
fn right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(locale: Locale) -> &'static str {
        match locale {
            Locale::It => "a = uno\nb = due\nc = tre { $x }\n",
            Locale::En => "b = two\nc = three { $x }\n",
            Locale::Ar => "c = ثلاثة { $x }\n",
        }
    }

    fn plain(id: &'static str) -> Msg {
        Msg {
            id,
            args: Vec::new(),
        }
    }

    #[test]
    fn falls_back_message_by_message_and_says_so() {
        let words = Words::of(Locale::Ar, gap);
        let said = |id| words.said(&plain(id));
        assert_eq!(
            said("a"),
            Said {
                text: "uno".into(),
                lang: Locale::It
            }
        );
        assert_eq!(
            said("b"),
            Said {
                text: "two".into(),
                lang: Locale::En
            }
        );
        let nested = Msg {
            id: "c",
            args: vec![("x", plain("b").into())],
        };
        assert_eq!(
            words.said(&nested),
            Said {
                text: "ثلاثة \u{2068}two\u{2069}".into(),
                lang: Locale::Ar
            }
        );
    }

    #[test]
    fn a_variable_that_is_not_filled_is_never_shown() {
        let words = Words::of(Locale::Ar, gap);
        assert_eq!(
            words.text(&plain("c")),
            "",
            "no language can say it without its variable"
        );
    }

    #[test]
    fn an_id_is_never_shown() {
        let words = Words::of(Locale::En, gap);
        assert_eq!(
            words.said(&plain("nowhere")),
            Said {
                text: String::new(),
                lang: Locale::En
            }
        );
    }
}
