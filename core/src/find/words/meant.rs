//! "Did you mean": what was typed, with the words that a desk has, as they are spelled there.

use std::collections::HashMap;

use super::query;
use super::score::Scored;
use crate::model::Desk;
use crate::text;

/// What may have been meant, spelled as the best desk found, in `slot`, spells it; `None` when no word was
/// taken for another.
pub(super) fn meant(typed: &str, scored: &Scored, slot: usize, desk: &Desk) -> Option<String> {
    let typed = query::cut(typed);
    let spellings = spellings(desk);
    let mut meant = String::new();
    let mut done = 0;
    let mut corrected = false;
    for word in query::words(typed) {
        let written = typed.get(word.token.range.clone())?;
        let mut matched = scored.matched.iter().zip(&scored.as_typed);
        let matched = matched.find(|(matched, _)| matched.typed == word.token.word);
        let same = word.token.forms().find_map(|form| spellings.get(form));
        let better = match matched {
            Some((matched, points)) if points.get(slot) == Some(&0) => {
                let taken_for = &matched.taken_for;
                let other = taken_for.iter().find_map(|word| spellings.get(word));
                let other = other.or(taken_for.first());
                corrected |= other.is_some();
                other
            }
            _ => same,
        };
        let better = better.map_or(written, String::as_str);
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
