//! A message under check, with what it translates beside it.

use std::collections::BTreeMap;

use sportello_core::l10n::{Locale, MESSAGE_BYTES};
use sportello_locales::{Found, Language};

use super::report::{Finding, Findings};
use crate::locales::pieces::{Variant, variants};

/// A message or term of a language and its fellows.
pub struct Message<'a> {
    /// The language's tag.
    pub locale: &'a str,
    /// The id; of a term with its `-`.
    pub id: &'a str,
    /// Where it stands.
    pub found: &'a Found,
    /// It, by its choices.
    pub variants: Vec<Variant>,
    /// The same in the source language; empty when that lacks it.
    pub source: Vec<Variant>,
    /// What the source language's is made of.
    pub origin: Option<&'a Found>,
    /// The same in English; empty when that lacks it.
    pub english: Vec<Variant>,
}

/// The last variant of a message, which is the usual one, as a translator sees it.
pub fn shown(fluent: &str) -> Option<String> {
    variants(fluent).last().map(Variant::shown)
}

impl<'a> Message<'a> {
    /// The message `id` of `locale`.
    pub fn new(
        locale: &'a str,
        id: &'a str,
        found: &'a Found,
        languages: &'a BTreeMap<String, Language>,
    ) -> Self {
        let of = |tag: &str| languages.get(tag)?.entries.get(id);
        let origin = of(Locale::SOURCE.code());
        let all = |found: Option<&Found>| found.map_or_else(Vec::new, |f| variants(&f.text));
        Self {
            locale,
            id,
            found,
            variants: variants(&found.text),
            source: all(origin),
            origin,
            english: all(of(Locale::EN.code())),
        }
    }

    /// Whether it is of the source language itself.
    pub fn is_source(&self) -> bool {
        self.locale == Locale::SOURCE.code()
    }

    /// Tells a fault.
    pub fn fault(&self, findings: &mut Findings, code: &'static str, problem: &str, remedy: &str) {
        findings.add(self.finding(code, problem, remedy), true);
    }

    /// Tells what is doubtful.
    pub fn warn(&self, findings: &mut Findings, code: &'static str, problem: &str, remedy: &str) {
        findings.add(self.finding(code, problem, remedy), false);
    }

    /// Tells that it is longer than a phone takes; the text itself is not shown.
    pub fn too_long(&self, findings: &mut Findings, bytes: usize) {
        let finding = self.finding(
            "too_long",
            &format!("it has {bytes} bytes, a phone takes {MESSAGE_BYTES}"),
            "shorten it; something may have been pasted by mistake",
        );
        findings.add(
            Finding {
                text: None,
                ..finding
            },
            true,
        );
    }

    fn finding(&self, code: &'static str, problem: &str, remedy: &str) -> Finding {
        Finding {
            file: self.found.path.clone(),
            line: self.found.line,
            id: self.id.to_owned(),
            code,
            problem: problem.to_owned(),
            remedy: remedy.to_owned(),
            source: self.source.last().map(Variant::shown),
            text: self.variants.last().map(Variant::shown),
        }
    }
}
