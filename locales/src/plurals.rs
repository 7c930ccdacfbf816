//! The plural forms of every language (CLDR, through ICU4X), and whether a plural has all of its language's.

use std::collections::BTreeMap;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::check::Language;
use crate::entries::Entries;
use crate::facts;
use crate::fault::{Fault, Kind};

/// Every form that a count below a million takes is taken below this number too, in every language of CLDR
/// (`tests/plurals.rs` tries them). What only more takes is left out, as Italian, French and Spanish `many`, and so is
/// what only decimals take, as Czech `many`: the app counts whole things, far fewer than a million.
const FAR_ENOUGH: u32 = 200;

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The plural forms in which a language counts things, in CLDR's order; `other` is always the last. `other` alone
/// when CLDR does not know the language, or the tag is none.
pub fn forms(tag: &str) -> Vec<&'static str> {
    let counted = numbers(tag);
    let used = facts::FORMS.iter().copied();
    used.filter(|form| *form == "other" || counted.contains_key(form))
        .collect()
}

/// The numbers below 200 that take each form of a language; forms that none takes are not there.
pub fn numbers(tag: &str) -> BTreeMap<&'static str, Vec<u32>> {
    let rules = tag
        .parse::<Locale>()
        .ok()
        .and_then(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
    let mut counted: BTreeMap<&'static str, Vec<u32>> = BTreeMap::new();
    for number in 0..FAR_ENOUGH {
        let form = rules
            .as_ref()
            .map_or("other", |rules| name(rules.category_for(number)));
        counted.entry(form).or_default().push(number);
    }
    counted
}

/// Plurals that lack a form of their language. A choice is a plural when some language uses a form
/// other than `other` in it; choices by exact number (`[8]`, as in Italian “l’8”) are free.
pub(crate) fn check(
    code: &str,
    entries: &Entries,
    all: &BTreeMap<String, Language>,
    faults: &mut Vec<Fault>,
) {
    let forms = forms(code);
    for (id, found) in entries {
        for (variable, keys) in &found.facts.choices {
            if !is_plural(id, variable, all) {
                continue;
            }
            let missing: Vec<&str> = forms
                .iter()
                .copied()
                .filter(|form| !keys.contains(*form))
                .collect();
            if !missing.is_empty() {
                faults.push(found.fault(
                    (code, id, Kind::Plural),
                    format!(
                        "`{id}`: the plural by ${variable} lacks {}",
                        missing.join(", ")
                    ),
                    format!("`{code}` needs all of: {}", forms.join(", ")),
                ));
            }
        }
    }
}

/// Whether some language chooses a plural form by this variable of the message.
fn is_plural(id: &str, variable: &str, all: &BTreeMap<String, Language>) -> bool {
    let choices = all
        .values()
        .filter_map(|language| language.entries.get(id))
        .flat_map(|found| &found.facts.choices);
    choices
        .filter(|(name, _)| name == variable)
        .any(|(_, keys)| {
            keys.iter()
                .any(|key| facts::FORMS.contains(&key.as_str()) && key != "other")
        })
}
