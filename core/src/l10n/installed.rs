//! Words that came later: the messages of a bundle that an update, a file or a translator brought. They are signed, and still
//! not trusted to be good: each is held to what this build knows of its message, and what does not pass is left out, so
//! that the built-in words say it. The rules of a good translation are wider; they belong to those who make one
//! (`sportello locales check`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use super::embedded;
use super::locale::Locale;
use crate::catalogue::Dao;
use crate::error::{Error, Result};

/// The longest message that is taken, in bytes of Fluent.
pub const MESSAGE_BYTES: usize = 4096;

/// Most braces that open in a message, several times what a real one has: the parser calls itself for each.
const BRACES: usize = 100;

/// The longest number that is written in a message.
const DIGITS: usize = 15;

/// The version of this app, of which a bundle may say that it needs a later one (`app` in its meta).
pub const APP: &str = env!("CARGO_PKG_VERSION");

/// The words of a bundle, as far as they can be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Installed {
    /// Its messages as one text of Fluent: for `Library::add`.
    pub ftl: String,
    /// Its messages that are not in it, in the order of ids.
    pub dropped: Vec<Dropped>,
    /// How many messages of this app it says.
    pub said: usize,
    /// Whether somebody who speaks the language has read it (`locale-reviewed`).
    pub reviewed: bool,
    /// What it says of itself: `name`, `made_by`, ...
    pub meta: BTreeMap<String, String>,
}

impl Installed {
    /// The language's own name for itself, when the bundle says one that can stand in a list.
    pub fn name(&self) -> Option<&str> {
        let name = self.meta.get("name")?;
        is_own_name(name).then_some(name)
    }

    /// How much of this app it says, in whole percent: 100 only when it says all.
    pub fn coverage(&self) -> usize {
        self.said * 100 / known().len().max(1)
    }

    /// How many messages of this app it says in a way that cannot be used. What no message of this app is, is none of them: it
    /// may be for a later app.
    pub fn broken(&self) -> usize {
        let broken = self.dropped.iter().filter(|one| one.why != Why::Unknown);
        broken.filter(|one| !one.id.starts_with('-')).count()
    }
}

/// A message that is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dropped {
    /// Its id, with a hyphen before it of a term.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why a message is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// No message of this app has its id.
    Unknown,
    /// It is longer than [`MESSAGE_BYTES`], or has more placeables than any message.
    TooLong,
    /// It is not one entry of Fluent, with a text and without attributes.
    NotFluent,
    /// It has this variable, which the app does not fill there.
    Variable(String),
    /// It calls this function, or one with options.
    Function(String),
    /// It has a number of more digits than any message needs.
    Number,
    /// It holds this message or term, which is not there or was left out.
    Missing(String),
    /// It holds itself.
    Circle,
}

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.id)?;
        match &self.why {
            Why::Unknown => f.write_str("the app has no such message"),
            Why::TooLong => write!(f, "it is longer than {MESSAGE_BYTES} bytes, or too nested"),
            Why::NotFluent => f.write_str("it is not one message of Fluent"),
            Why::Variable(name) => write!(f, "the app does not fill ${name} there"),
            Why::Function(name) => {
                write!(f, "it calls {name}: only NUMBER() without options is known")
            }
            Why::Number => write!(f, "a number in it has more than {DIGITS} digits"),
            Why::Missing(id) => write!(f, "it refers to {id}, which is not there"),
            Why::Circle => f.write_str("it refers back to itself"),
        }
    }
}

/// The words that the catalogue has of a language; `None` when it has none.
///
/// # Errors
/// [`Error::NewerBundle`] when its bundle says that it is for a later app, or what it says of that cannot be read;
/// [`Error::Sqlite`].
pub fn installed(dao: &Dao, locale: Locale) -> Result<Option<Installed>> {
    let meta = dao.locale_meta(locale.code())?;
    let messages = dao.locale_messages(locale.code())?;
    if messages.is_empty() {
        return Ok(None);
    }
    if let Some(needs) = meta.get("app").filter(|needs| !is_for_this_app(needs)) {
        return Err(Error::NewerBundle {
            locale: locale.code().to_owned(),
            needs: needs.clone(),
        });
    }
    let pairs = messages
        .iter()
        .map(|(id, text)| (id.as_str(), text.as_str()));
    let (ftl, dropped) = check(pairs);
    let left_out = |id: &str| dropped.iter().any(|one| one.id == id);
    let said = messages.iter().filter(|(id, _)| !id.starts_with('-'));
    let said = said.filter(|(id, _)| !left_out(id)).count();
    let reviewed = messages.iter().find(|(id, _)| id == "locale-reviewed");
    Ok(Some(Installed {
        ftl,
        said,
        reviewed: reviewed.is_some_and(|(_, text)| text.trim() == "yes"),
        dropped,
        meta,
    }))
}

/// Every language that the catalogue has words of, by tag; `None` for one whose bundle is for a later app.
///
/// # Errors
/// [`Error::Sqlite`].
pub fn all_installed(dao: &Dao) -> Result<Vec<(Locale, Option<Installed>)>> {
    let mut all = Vec::new();
    for tag in dao.locales()?.keys() {
        let Some(locale) = Locale::parse(tag) else {
            continue;
        };
        match installed(dao, locale) {
            Ok(Some(bundle)) => all.push((locale, Some(bundle))),
            Ok(None) => {}
            Err(Error::NewerBundle { .. }) => all.push((locale, None)),
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// Whether a bundle that needs this version of the app (`1.2.0`) can be used by this one.
pub fn is_for_this_app(needs: &str) -> bool {
    version(needs).is_some_and(|needs| Some(needs) <= version(APP))
}

/// Three whole numbers with points between them.
pub(crate) fn version(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let version = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some(version)
}

/// Whether a text can stand in a list as a language's name: it is short, and no control turns the line around it.
pub(crate) fn is_own_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= 60 && !name.contains(is_control)
}

/// Controls, and the marks of bidirectional text that reach beyond a name.
fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a text can be the id of a message, or with a hyphen before it of a term.
pub fn is_message_id(text: &str) -> bool {
    let id = text.strip_prefix('-').unwrap_or(text);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    id.len() <= 100 && id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(plain)
}

/// Checks messages (id, and the Fluent after the sign of equality): the text of those that pass, and the others. Every
/// message is told the first thing that is wrong with it.
pub fn check<'a>(messages: impl IntoIterator<Item = (&'a str, &'a str)>) -> (String, Vec<Dropped>) {
    let known = known();
    let mut good: BTreeMap<&str, Parts> = BTreeMap::new();
    let mut dropped = Vec::new();
    let mut entries: BTreeMap<&str, String> = BTreeMap::new();
    for (id, text) in messages {
        match look(id, text, &known) {
            Ok((parts, entry)) => {
                good.insert(id, parts);
                entries.insert(id, entry);
            }
            Err(why) => dropped.push((id, why)),
        }
    }
    // One that goes may take others with it: until all that stay are whole.
    loop {
        let bad: Vec<(&str, Why)> = good
            .keys()
            .filter_map(|id| Some((*id, whole(id, &good, &known)?)))
            .collect();
        if bad.is_empty() {
            break;
        }
        for (id, _) in &bad {
            good.remove(id);
        }
        dropped.extend(bad);
    }
    let ftl = good
        .keys()
        .filter_map(|id| entries.get(id))
        .cloned()
        .collect();
    let mut dropped: Vec<Dropped> = dropped
        .into_iter()
        .map(|(id, why)| Dropped {
            id: id.to_owned(),
            why,
        })
        .collect();
    dropped.sort();
    (ftl, dropped)
}

/// The messages of this build, each with its variables.
fn known() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let lines = embedded::VARIABLES.lines();
    let words = lines.filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?, words.collect()))
    });
    words.collect()
}

/// What a message is made of.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    wrong: Option<Why>,
}

/// A message by itself: what it is made of, and its entry.
fn look(
    id: &str,
    text: &str,
    known: &BTreeMap<&str, BTreeSet<&str>>,
) -> std::result::Result<(Parts, String), Why> {
    if !is_message_id(id) || (!id.starts_with('-') && !known.contains_key(id)) {
        return Err(Why::Unknown);
    }
    if text.len() > MESSAGE_BYTES || text.matches('{').count() > BRACES {
        return Err(Why::TooLong);
    }
    let space = if text.starts_with('\n') { "" } else { " " };
    let source = format!("{id} ={space}{text}\n");
    let resource = parser::parse_runtime(source.as_str()).map_err(|_| Why::NotFluent)?;
    let pattern = match resource.body.as_slice() {
        [Entry::Message(one)] if one.id.name == id && one.attributes.is_empty() => {
            one.value.as_ref()
        }
        [Entry::Term(one)]
            if Some(one.id.name) == id.strip_prefix('-') && one.attributes.is_empty() =>
        {
            Some(&one.value)
        }
        _ => None,
    };
    let mut parts = Parts::default();
    parts.pattern(pattern.ok_or(Why::NotFluent)?);
    match parts.wrong.take() {
        Some(why) => Err(why),
        None => Ok((parts, source)),
    }
}

/// What is wrong with a message together with those that it holds.
fn whole(
    id: &str,
    all: &BTreeMap<&str, Parts>,
    known: &BTreeMap<&str, BTreeSet<&str>>,
) -> Option<Why> {
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    let allowed = known.get(id);
    while let Some(next) = open.pop() {
        let Some(parts) = all.get(next) else {
            return Some(Why::Missing(next.to_owned()));
        };
        let is_filled =
            |name: &&String| allowed.is_some_and(|allowed| allowed.contains(name.as_str()));
        if let Some(name) = parts.variables.iter().find(|name| !is_filled(name)) {
            return Some(Why::Variable(name.clone()));
        }
        for reference in parts.references.iter().map(String::as_str) {
            if reference == id {
                return Some(Why::Circle);
            }
            if seen.insert(reference) {
                open.push(reference);
            }
        }
    }
    None
}

impl Parts {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { value } => {
                if value.len() > DIGITS {
                    self.wrong = Some(Why::Number);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), attribute.is_some());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let strange = attribute.is_some() || arguments.is_some();
                self.reference(format!("-{}", id.name), strange);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let CallArguments { positional, named } = arguments;
                if id.name != "NUMBER" || !named.is_empty() {
                    self.wrong = Some(Why::Function(id.name.to_owned()));
                }
                for argument in positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(&mut self, id: String, strange: bool) {
        if strange {
            self.wrong = Some(Why::Missing(id.clone()));
        }
        self.references.insert(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(id: &str, text: &str) -> Vec<Why> {
        let (ftl, dropped) = check([(id, text)]);
        assert_eq!(ftl.is_empty(), !dropped.is_empty(), "{ftl}");
        dropped.into_iter().map(|one| one.why).collect()
    }

    #[test]
    fn every_built_in_language_passes_whole() {
        for locale in Locale::BUILT_IN {
            let source = super::super::built_in(*locale);
            let resource = parser::parse_runtime(source).unwrap();
            let texts: Vec<(String, String)> = resource
                .body
                .iter()
                .filter_map(|entry| {
                    let text =
                        fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource {
                            body: vec![entry.clone()],
                        });
                    let (id, text) = text.split_once(" =")?;
                    Some((
                        id.to_owned(),
                        text.trim_start_matches(' ').trim_end().to_owned(),
                    ))
                })
                .collect();
            assert!(texts.len() > 400);
            let pairs = texts.iter().map(|(id, text)| (id.as_str(), text.as_str()));
            let (ftl, dropped) = check(pairs);
            assert_eq!(dropped, [], "{}", locale.code());
            let mut library = crate::l10n::Library::new();
            library.add(*locale, &ftl);
            let words = crate::l10n::Words::of(&library, &[*locale]);
            for msg in crate::l10n::msg::samples(3.0) {
                assert_eq!(
                    words.text(&msg),
                    crate::l10n::Words::new(*locale).text(&msg)
                );
            }
        }
    }

    #[test]
    fn what_no_message_may_have_is_left_out_by_its_name() {
        assert_eq!(one("app-name", "Sportello"), []);
        assert_eq!(one("distance-metres", "{ $metres } m"), []);
        assert_eq!(
            one(
                "distance-metres",
                "\n    { $metres ->\n        [one] a\n       *[other] b\n    }"
            ),
            []
        );
        assert_eq!(one("nothing-of-the-app", "x"), [Why::Unknown]);
        assert_eq!(one("Wrong id", "x"), [Why::Unknown]);
        assert_eq!(one("app-name", &"x".repeat(4097)), [Why::TooLong]);
        assert_eq!(one("app-name", &"{".repeat(2000)), [Why::TooLong]);
        assert_eq!(one("app-name", "{ $metres"), [Why::NotFluent]);
        assert_eq!(one("app-name", "x\nother = y"), [Why::NotFluent]);
        assert_eq!(one("app-name", "x\n    .attribute = y"), [Why::NotFluent]);
        assert_eq!(one("app-name", ""), [Why::NotFluent]);
        assert_eq!(one("app-name", "{ $town }"), [Why::Variable("town".into())]);
        assert_eq!(
            one(
                "distance-metres",
                "{ NUMBER($metres, minimumFractionDigits: 999999999) }"
            ),
            [Why::Function("NUMBER".into())]
        );
        assert_eq!(
            one("distance-metres", "{ DATETIME($metres) }"),
            [Why::Function("DATETIME".into())]
        );
        assert_eq!(
            one("app-name", "{ 0.00000000000000000000000001 }"),
            [Why::Number]
        );
        assert_eq!(
            one("app-name", "{ -brand }"),
            [Why::Missing("-brand".into())]
        );
        assert_eq!(
            one("app-name", "{ welcome-title.attribute }"),
            [Why::Missing("welcome-title".into())]
        );
        assert_eq!(one("app-name", "{ app-name }"), [Why::Circle]);
        assert_eq!(one("-brand", "{ $town }"), [Why::Variable("town".into())]);
    }

    #[test]
    fn what_holds_a_message_that_goes_goes_with_it_and_the_rest_stays() {
        let (ftl, dropped) = check([
            ("app-name", "{ -brand }"),
            ("welcome-title", "{ app-name } { -brand }"),
            ("-brand", "{ $x }"),
            ("welcome-what", "{ -round }"),
            ("-round", "{ -about }"),
            ("-about", "{ -round }"),
            ("distance-metres", "{ distance-unknown }"),
            ("distance-unknown", "{ $metres }"),
            ("list-one", "« { $item } »"),
        ]);
        assert_eq!(ftl, "list-one = « { $item } »\n");
        let names: Vec<String> = dropped.iter().map(ToString::to_string).collect();
        assert_eq!(
            names,
            [
                "-about: it refers back to itself",
                "-brand: the app does not fill $x there",
                "-round: it refers back to itself",
                "app-name: the app does not fill $x there",
                "distance-metres: it refers to distance-unknown, which is not there",
                "distance-unknown: the app does not fill $metres there",
                "welcome-title: the app does not fill $x there",
                "welcome-what: it refers to -round, which is not there",
            ]
        );
    }

    #[test]
    fn a_bundle_says_how_good_it_is() {
        let mut catalogue =
            crate::catalogue::Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
        let put = |dao: &mut Dao| {
            dao.put_locale_message("wo", "app-name", "Sportello")?;
            dao.put_locale_message("wo", "room-help", "{ -nowhere }")?;
            dao.put_locale_message("wo", "of-a-later-app", "x")?;
            dao.put_locale_message("wo", "locale-reviewed", "yes")
        };
        catalogue.write(put).unwrap();
        let all = catalogue.read(all_installed).unwrap();
        let [(locale, Some(bundle))] = all.as_slice() else {
            panic!("{all:?}");
        };
        assert_eq!(locale.code(), "wo");
        assert_eq!((bundle.said, bundle.broken()), (2, 1));
        assert!(bundle.reviewed && bundle.dropped.len() == 2);
        assert_eq!(
            bundle.coverage(),
            0,
            "two of hundreds are less than one percent"
        );
        let whole = Installed {
            said: known().len(),
            ..Installed::default()
        };
        assert_eq!(whole.coverage(), 100);
        let put = |dao: &mut Dao| {
            dao.put_locale_meta("wo", &[("app".to_owned(), "99.0.0".to_owned())].into())
        };
        catalogue.write(put).unwrap();
        let later = catalogue.read(all_installed).unwrap();
        assert_eq!(later, [(*locale, None)]);
    }

    #[test]
    fn versions_are_compared_by_number() {
        assert!(is_for_this_app(APP) && is_for_this_app("0.0.10"));
        for newer in ["9.0.0", "0.1000.0", "1", "1.0.0.0", "x", "", "-1.0.0"] {
            assert!(!is_for_this_app(newer), "{newer}");
        }
        assert!(version("0.10.0") > version("0.9.9"));
    }
}
