//! "Did you mean": what was typed, with the words that a desk has, as they are spelled there.

use std::collections::HashMap;

use super::query;
use crate::find::Matched;
use crate::model::Desk;
use crate::text;

/// What may have been meant, spelled as the best desk found spells it; `None` when no word was taken for
/// another.
pub(super) fn meant(typed: &str, matched: &[Matched], desk: &Desk) -> Option<String> {
    if matched.iter().all(|word| word.taken_for.is_empty()) {
        return None;
    }
    let typed = query::cut(typed);
    let spellings = spellings(desk);
    let mut meant = String::new();
    let mut done = 0;
    let mut corrected = false;
    for word in query::words(typed) {
        let written = typed.get(word.token.range.clone())?;
        let taken_for = matched
            .iter()
            .find(|matched| matched.typed == word.token.word)
            .map_or(&[][..], |matched| &matched.taken_for);
        let same = word.token.forms().find_map(|form| spellings.get(form));
        let other = || taken_for.iter().find_map(|word| spellings.get(word));
        let better = match same.or_else(other) {
            Some(spelling) => spelling.as_str(),
            None => taken_for.first().map_or(written, String::as_str),
        };
        corrected |= same.is_none() && better != written;
        meant.push_str(typed.get(done..word.token.range.start)?);
        meant.push_str(better);
        done = word.token.range.end;
    }
    meant.push_str(typed.get(done..)?);
    corrected.then(|| meant.trim().to_owned())
}

/// How a desk's texts spell each of their words, by its folded form; its name and town before the rest.
fn spellings(desk: &Desk) -> HashMap<String, String> {
    let mut spellings = HashMap::new();
    let texts = crate::catalogue::index::lexicon::texts(desk);
    for (_, text) in &texts {
        for token in text::tokens(text) {
            let Some(written) = text.get(token.range.clone()) else {
                continue;
            };
            spellings
                .entry(token.word)
                .or_insert_with(|| written.to_owned());
            if let Some(stem) = token.stem {
                spellings.entry(stem).or_insert_with(|| written.to_owned());
            }
        }
    }
    spellings
}
