//! Checks that a plural has all the forms of its language.

use std::collections::BTreeMap;

use super::check::Fault;
use super::entries::Entries;
use super::facts;

/// The plural forms that CLDR asks for (<https://www.unicode.org/cldr/charts/47/supplemental/language_plural_rules.html>),
/// without Italian's and others' `many`, which is only for millions.
fn forms(code: &str) -> &'static [&'static str] {
    match code {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "uk" => &["one", "few", "many", "other"],
        "ro" => &["one", "few", "other"],
        "zh-Hans" => &["other"],
        _ => &["one", "other"],
    }
}

/// Plurals that lack a form of their language. A choice is a plural when some language uses a form
/// other than `other` in it; choices by exact number (`[8]`, as in Italian "l’8") are free.
pub fn plurals(
    code: &str,
    entries: &Entries,
    all: &BTreeMap<&str, Entries>,
    faults: &mut Vec<Fault>,
) {
    for (id, found) in entries {
        for (variable, keys) in &found.facts.choices {
            let plural = all.values().filter_map(|other| other.get(id)).any(|other| {
                let mut same = other
                    .facts
                    .choices
                    .iter()
                    .filter(|(name, _)| name == variable);
                same.any(|(_, keys)| {
                    keys.iter()
                        .any(|key| facts::FORMS.contains(&key.as_str()) && key != "other")
                })
            });
            let missing: Vec<&str> = forms(code)
                .iter()
                .copied()
                .filter(|form| !keys.contains(*form))
                .collect();
            if plural && !missing.is_empty() {
                faults.push(Fault {
                    path: found.path.clone(),
                    line: found.line,
                    what: format!(
                        "`{id}`: the plural by ${variable} lacks {}",
                        missing.join(", ")
                    ),
                    remedy: format!("`{code}` needs all of: {}", forms(code).join(", ")),
                });
            }
        }
    }
}
