//! A phone's own check, last: what it would leave out and no rule has named yet.

use std::collections::BTreeMap;

use sportello_core::feed::bundle::value_of;
use sportello_core::l10n::{self, Why};
use sportello_locales::{Entries, Language};

use super::message::Message;
use super::report::Findings;

/// Tells each message that an app of this command's version would not say.
pub fn check(
    tag: &str,
    languages: &BTreeMap<String, Language>,
    entries: &Entries,
    findings: &mut Findings,
) {
    let pairs = entries.iter();
    let pairs = pairs.filter_map(|(id, found)| Some((id.as_str(), value_of(&found.text)?)));
    for left_out in l10n::check(pairs).1 {
        // It may be for another version of the app, or wants only what was told already.
        let told = matches!(left_out.why, Why::Unknown | Why::Missing(_));
        let Some((id, found)) = entries.get_key_value(&left_out.id) else {
            continue;
        };
        if !told && !findings.has_fault(id) {
            let said = left_out.to_string();
            let why = said.split_once(": ").map_or(said.as_str(), |(_, why)| why);
            Message::new(tag, id, found, languages).fault(
                findings,
                "left_out",
                &format!("a phone leaves it out: {why}"),
                "write it without that",
            );
        }
    }
}
