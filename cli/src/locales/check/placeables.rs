//! What is put in: terms and messages that a translation must hold too, and counts that a plural form must show.

use std::collections::{BTreeMap, BTreeSet};

use super::message::Message;
use super::report::Findings;
use crate::locales::pieces::{Piece, Variant};

/// `forms` has the numbers that take each plural form of the language.
pub fn check(message: &Message, forms: &BTreeMap<&'static str, Vec<u32>>, findings: &mut Findings) {
    references(message, findings);
    counts(message, forms, findings);
}

/// Terms and messages within: those of the source.
fn references(message: &Message, findings: &mut Findings) {
    let Some(origin) = message.origin.filter(|_| !message.is_source()) else {
        return;
    };
    let (wanted, got) = (&origin.facts.references, &message.found.facts.references);
    if wanted != got {
        let list = |names: &BTreeSet<String>| {
            let names: Vec<String> = names.iter().map(|name| format!("{{ {name} }}")).collect();
            if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            }
        };
        message.fault(
            findings,
            "terms",
            &format!(
                "the terms and messages within are {}, those of the source {}",
                list(got),
                list(wanted)
            ),
            "hold the same ones, where your language wants them",
        );
    }
}

/// A form that more than one number takes must show which, when the source does.
fn counts(message: &Message, forms: &BTreeMap<&'static str, Vec<u32>>, findings: &mut Findings) {
    let shows = |variant: &Variant, name: &str| {
        let wanted = format!("${name}");
        variant
            .pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Placeable(name) if *name == wanted))
    };
    for variant in &message.variants {
        for (name, key) in &variant.chosen {
            let needed = message
                .source
                .last()
                .is_some_and(|other| shows(other, name));
            let many = forms.get(key.as_str()).filter(|numbers| numbers.len() > 1);
            let Some(numbers) = many.filter(|_| needed && !shows(variant, name)) else {
                continue;
            };
            let some: Vec<String> = numbers.iter().take(3).map(u32::to_string).collect();
            message.fault(
                findings,
                "count",
                &format!(
                    "the form [{key}] is for {} and more, and does not show ${name}",
                    some.join(", ")
                ),
                &format!("put {{ ${name} }} in it"),
            );
        }
    }
}
