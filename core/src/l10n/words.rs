//! Says messages in one language, and where it lacks one, in the next.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::library::{Library, Text};
use super::locale::{Direction, Locale};
use super::message::{Arg, Msg};
use super::numerals::{self, Numerals};

/// First-strong isolate and its end (Unicode Standard Annex 9): what stands between them takes its own
/// direction and leaves that of the sentence alone.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// The words of one person: their language, the others that they read, then English and Italian. Cheap to
/// clone; two are equal when they say the same.
///
/// Text within an Arabic sentence, and Arabic text within an Italian or English one, is put between
/// invisible isolation marks, so that a phone number or a street does not turn the sentence round; a
/// nested message runs on with the sentence, for it is of the same language. Numbers take the digits and signs
/// that their language's words name; hours and phone numbers stay as they stand on doors.
#[derive(Clone)]
pub struct Words {
    chain: Arc<[Link]>,
    locale: Locale,
}

/// One text of one language, read when it is first asked.
struct Link {
    locale: Locale,
    text: Text,
    read: OnceLock<Read>,
}

struct Read {
    bundle: FluentBundle<FluentResource>,
    numerals: Numerals,
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
    /// The words of `locale` that the program holds.
    pub fn new(locale: Locale) -> Self {
        Self::of(&Library::new(), &[locale])
    }

    /// The words of the first of `order`, the languages that a person reads, best first; what is not said in
    /// it is looked for in the others, then in English, then in Italian. Italian alone when `order` is empty.
    pub fn of(library: &Library, order: &[Locale]) -> Self {
        let mut locales: Vec<Locale> = Vec::new();
        for locale in order.iter().chain(Locale::LAST_RESORTS).copied() {
            if !locales.contains(&locale) {
                locales.push(locale);
            }
        }
        let links = locales.into_iter().flat_map(|locale| {
            let texts = library.texts(locale);
            texts.map(move |text| Link::new(locale, text))
        });
        Self {
            chain: links.collect(),
            locale: order.first().copied().unwrap_or(Locale::SOURCE),
        }
    }

    /// The language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The languages that are asked, in order, each once.
    pub fn order(&self) -> Vec<Locale> {
        let mut order: Vec<Locale> = vec![self.locale];
        for link in self.chain.iter() {
            if !order.contains(&link.locale) {
                order.push(link.locale);
            }
        }
        order
    }

    /// The text of `msg`, in this language or the one fallen back to.
    pub fn text(&self, msg: &Msg) -> String {
        self.said(msg).text
    }

    /// The text of `msg` and the language it is in. The build checks that Italian has every message; should
    /// none have it, the text is empty, never an id.
    pub fn said(&self, msg: &Msg) -> Said {
        let nothing = || Said {
            text: String::new(),
            lang: self.locale,
        };
        self.first(self.chain.iter(), msg).unwrap_or_else(nothing)
    }

    fn first<'a>(&self, mut chain: impl Iterator<Item = &'a Link>, msg: &Msg) -> Option<Said> {
        chain.find_map(|link| {
            Some(Said {
                text: self.format(link, msg)?,
                lang: link.locale,
            })
        })
    }

    /// `None` when the text lacks the message, or something in it cannot be said.
    fn format(&self, link: &Link, msg: &Msg) -> Option<String> {
        let read = link.read();
        let pattern = read.bundle.get_message(msg.id)?.value()?;
        let mut args = FluentArgs::with_capacity(msg.args.len());
        for (name, arg) in &msg.args {
            args.set(*name, self.value(link.locale, arg));
        }
        let mut errors = Vec::new();
        let text = read
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        errors
            .is_empty()
            .then(|| read.numerals.write(text.into_owned()))
    }

    fn value(&self, lang: Locale, arg: &Arg) -> FluentValue<'static> {
        let text = match arg {
            Arg::Number(number) => return counted(*number, true),
            Arg::Year(number) => return counted(*number, false),
            Arg::Text(text) => isolated(lang, text.clone()),
            Arg::Msg(msg) => {
                let same = self.chain.iter().filter(|link| link.locale == lang);
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

fn counted(value: f64, use_grouping: bool) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        use_grouping,
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(value, options))
}

impl Link {
    fn new(locale: Locale, text: Text) -> Self {
        Self {
            locale,
            text,
            read: OnceLock::new(),
        }
    }

    fn read(&self) -> &Read {
        self.read.get_or_init(|| {
            let bundle = bundle(self.locale, self.text.as_str());
            let numerals = Numerals::of(self.locale.code(), |id| {
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut errors);
                errors.is_empty().then(|| text.into_owned())
            });
            Read { bundle, numerals }
        })
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let texts = |words: &Self| -> Vec<(Locale, Text)> {
            let links = words.chain.iter();
            links.map(|link| (link.locale, link.text.clone())).collect()
        };
        self.locale == other.locale
            && (Arc::ptr_eq(&self.chain, &other.chain) || texts(self) == texts(other))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.locale).finish()
    }
}

fn bundle(locale: Locale, source: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation is ours (`isolated`): Fluent's would also turn a nested Arabic message that begins
    // with a Latin name, and would mark plain digits.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numerals::mark));
    // NUMBER(); it can only fail when it is there already.
    let _ = bundle.add_builtins();
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
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

    /// A library in which Italian lacks `c`'s neighbour languages' gaps: what each has is what falls back.
    fn gap(locale: Locale) -> Words {
        let mut library = Library::new();
        library.bring(Locale::IT, "a = uno\nb = due\nc = tre { $x }\n");
        library.bring(Locale::EN, "b = two\nc = three { $x }\n");
        library.bring(Locale::AR, "c = ثلاثة { $x }\n");
        Words::of(&library, &[locale])
    }

    fn plain(id: &'static str) -> Msg {
        Msg {
            id,
            args: Vec::new(),
        }
    }

    fn said(text: &str, lang: Locale) -> Said {
        let text = text.to_owned();
        Said { text, lang }
    }

    #[test]
    fn falls_back_message_by_message_and_says_so() {
        let words = gap(Locale::AR);
        assert_eq!(words.said(&plain("a")), said("uno", Locale::IT));
        assert_eq!(words.said(&plain("b")), said("two", Locale::EN));
        let nested = Msg {
            id: "c",
            args: vec![("x", plain("b").into())],
        };
        assert_eq!(
            words.said(&nested),
            said("ثلاثة \u{2068}two\u{2069}", Locale::AR)
        );
    }

    #[test]
    fn the_other_languages_of_a_person_come_before_english() {
        let mut library = Library::new();
        library.bring(Locale::FR, "b = deux\n");
        library.bring(Locale::EN, "b = two\n");
        library.bring(Locale::AR, "c = ثلاثة\n");
        let words = Words::of(&library, &[Locale::AR, Locale::FR]);
        assert_eq!(words.said(&plain("b")), said("deux", Locale::FR));
        assert_eq!(
            words.order(),
            [Locale::AR, Locale::FR, Locale::EN, Locale::IT]
        );
    }

    #[test]
    fn an_added_bundle_speaks_first_and_what_it_cannot_say_is_said_by_the_built_in_words() {
        let mut library = Library::new();
        library.bring(Locale::AR, "a = ألف\nb = باء\nc = جيم\n");
        library.add(
            Locale::AR,
            "a = أ\nb = { $nothing }\nc = { -round }\n-round = { -round }\n",
        );
        let words = Words::of(&library, &[Locale::AR]);
        assert_eq!(words.said(&plain("a")), said("أ", Locale::AR));
        assert_eq!(words.said(&plain("b")), said("باء", Locale::AR));
        assert_eq!(words.said(&plain("c")), said("جيم", Locale::AR));
        library.take([]);
        let built_in = Words::of(&library, &[Locale::AR]);
        assert_eq!(built_in.said(&plain("a")), said("ألف", Locale::AR));
        assert_ne!(words, built_in);
    }

    #[test]
    fn a_language_that_is_not_built_in_speaks_from_its_bundle() {
        let persian = Locale::parse("fa").unwrap();
        let mut library = Library::new();
        assert!(!library.has(persian));
        library.add(
            persian,
            "a = { $n } میز\nlocale-digits = ۰۱۲۳۴۵۶۷۸۹\nlocale-decimal = ٫\nlocale-group = ٬\nlocale-group-from = 4\n",
        );
        assert!(library.has(persian) && library.locales().ends_with(&[persian]));
        let words = Words::of(&library, &[persian]);
        let msg = Msg {
            id: "a",
            args: vec![("n", 12_345.5.into())],
        };
        assert_eq!(words.said(&msg), said("۱۲٬۳۴۵٫۵ میز", persian));
    }

    #[test]
    fn a_variable_that_is_not_filled_is_never_shown() {
        assert_eq!(
            gap(Locale::AR).text(&plain("c")),
            "",
            "no language can say it without its variable"
        );
    }

    #[test]
    fn an_id_is_never_shown() {
        let words = Words::new(Locale::EN);
        assert_eq!(words.said(&plain("nowhere")), said("", Locale::EN));
    }
}
