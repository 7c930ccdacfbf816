//! How well each desk answers what was typed.
//!
//! Every typed word gives each desk points, for the best place where the desk has it ([`super::weigh`]). A
//! desk needs every word; its score is the mean, so that there are no more than 23 scores and of each a set
//! of slots. What was typed with the errors of a typing hand makes a second list, after the first, and where
//! both are short, desks that have the most of the words ("I need a doctor", a need and a town without it) a
//! third.

use super::finds::{Finds, Ground, Search};
use super::query::{self, Word};
use crate::bits::Bits;
use crate::catalogue::index::lexicon::Lexicon;
use crate::error::Result;
use crate::find::Matched;
use crate::model::{Kind, Theme};

/// The score of a desk whose town's name is all that was typed: above every other.
const TOWN: u8 = 64;

/// When fewer desks than this have every word, those with words like them are added.
const FEW: usize = 5;

/// A word of so many letters or fewer may be a slip where nothing has every word.
const SHORT: usize = 3;

/// Points of a word that is more than a mention in passing: what a desk must have of some words, when none has
/// all of them.
const TELLING: u8 = 9;

/// How a needed word counts among those that a desk has: above all that are only wished.
const NEEDED: u8 = 16;

/// The desks that were found.
#[derive(Debug, Default)]
pub(super) struct Scored {
    /// Desks that have every word as it was typed: sets without a common slot, best score first.
    pub exact: Vec<(u32, Bits)>,
    /// Desks that have a word like a typed one; none of them is in `exact`.
    pub near: Vec<(u32, Bits)>,
    /// Desks that have as many of several words as any desk has, but not all; none is in the others.
    pub some: Vec<(u32, Bits)>,
    /// What the words matched.
    pub matched: Vec<Matched>,
    /// The themes that they name.
    pub themes: Vec<Theme>,
    /// The kinds that they name.
    pub kinds: Vec<Kind>,
    /// For each of `matched` the points of each slot that has the word as it was typed.
    pub as_typed: Vec<Vec<u8>>,
}

/// Scores every desk.
pub(super) fn score(lexicon: &Lexicon, ground: &dyn Ground, typed: &str) -> Result<Scored> {
    let words = query::words(typed);
    if words.is_empty() {
        return Ok(Scored::default());
    }
    let search = Search {
        lexicon,
        ground,
        words: &words,
    };
    let mut finds = Vec::new();
    for word in &words {
        finds.push(search.exact(word)?);
    }
    let mut scored = Scored::default();
    let points = search.points(&finds)?;
    let exact = means(&words, &points, role);
    let none = Bits::none(ground.slots());
    scored.exact = buckets(&exact, &search.town(&finds), &none);
    (scored.themes, scored.kinds) = search.named(&finds);
    let found: usize = scored.exact.iter().map(|(_, set)| set.count()).sum();
    if found < FEW {
        let mut taken = none.clone();
        scored.exact.iter().for_each(|(_, set)| taken.or(set));
        let near = near(&search, &mut finds, &points, &taken)?;
        scored.near = buckets(&near, &none, &taken);
        scored.near.iter().for_each(|(_, set)| taken.or(set));
        if taken.count() < FEW {
            scored.some = buckets(&most(&words, &points), &none, &taken);
        }
    }
    let near = !scored.near.is_empty();
    for ((word, find), points) in words.into_iter().zip(finds).zip(points) {
        if !word.optional {
            scored.matched.push(Matched {
                typed: word.token.word,
                taken_for: if near { find.taken_for } else { Vec::new() },
            });
            scored.as_typed.push(points);
        }
    }
    Ok(scored)
}

/// The scores of the desks when words are taken for others like them; the search has none for a desk in
/// `taken` yet.
fn near(
    search: &Search<'_>,
    finds: &mut [Finds],
    points: &[Vec<u8>],
    taken: &Bits,
) -> Result<Vec<u8>> {
    let nowhere = |points: &Vec<u8>| points.iter().all(|points| *points == 0);
    let missing: Vec<bool> = points.iter().map(nowhere).collect();
    let mut points = Vec::new();
    // First only the words that are nowhere as they were typed; when that finds nothing new, all.
    for all in [false, true] {
        for ((word, find), missing) in search.words.iter().zip(&mut *finds).zip(&missing) {
            if !word.optional && *missing != all {
                search.like(word, find)?;
            }
        }
        points = search.points(finds)?;
        let near = means(search.words, &points, role);
        let mut slots = near.iter().enumerate();
        if slots.any(|(slot, score)| *score > 0 && !taken.contains(slot)) {
            return Ok(near);
        }
    }
    if !taken.is_empty() {
        return Ok(Vec::new());
    }
    // A short word, or a pair of a run without spaces, may have been a slip.
    let wished = |word: &Word| word.token.unspaced || word.letters() <= SHORT;
    Ok(means(search.words, &points, |word| match role(word) {
        Role::Needed if wished(word) => Role::Wished,
        role => role,
    }))
}

/// The scores of the desks that have the most of several words, each as it was typed and more than in passing.
fn most(words: &[Word], points: &[Vec<u8>]) -> Vec<u8> {
    let needed = words.iter().zip(points).filter(|(word, _)| !word.optional);
    let needed: Vec<&Vec<u8>> = needed.map(|(_, points)| points).collect();
    let slots = needed.first().map_or(0, |points| points.len());
    let (mut sums, mut has) = (vec![0_u16; slots], vec![0_u16; slots]);
    for points in &needed {
        let telling = points
            .iter()
            .map(|points| u16::from(*points) * u16::from(*points >= TELLING));
        for ((sum, has), points) in sums.iter_mut().zip(&mut has).zip(telling) {
            *sum += points;
            *has += u16::from(points > 0);
        }
    }
    let best = has.iter().copied().max().unwrap_or_default();
    let count = u16::try_from(needed.len()).unwrap_or(u16::MAX).max(1);
    let score = |(sum, has): (u16, u16)| {
        if best == 0 || has < best || count < 2 {
            return 0;
        }
        u8::try_from((sum + count / 2) / count)
            .unwrap_or(u8::MAX)
            .max(1)
    };
    sums.into_iter().zip(has).map(score).collect()
}

/// What a word does for a desk that lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The desk is not found.
    Needed,
    /// The desk is found if it has all that are needed, and a third of these and those together.
    Wished,
    /// Nothing.
    Free,
}

/// What a word does where words are looked for as they were typed.
const fn role(word: &Word) -> Role {
    if word.optional {
        Role::Free
    } else {
        Role::Needed
    }
}

/// The scores of the desks: the mean of the points of the words that are not free, 0 for a desk that
/// is not found.
fn means(words: &[Word], points: &[Vec<u8>], role: impl Fn(&Word) -> Role) -> Vec<u8> {
    let slots = points.first().map_or(0, Vec::len);
    let (mut sums, mut has) = (vec![0_u16; slots], vec![0_u8; slots]);
    let (mut count, mut needed) = (0_u16, 0_u8);
    for (word, points) in words.iter().zip(points) {
        let weight = match role(word) {
            Role::Free => continue,
            Role::Needed => NEEDED,
            Role::Wished => 1,
        };
        count += 1;
        needed += weight / NEEDED;
        for ((sum, has), points) in sums.iter_mut().zip(&mut has).zip(points) {
            *sum += u16::from(*points);
            *has += if *points > 0 { weight } else { 0 };
        }
    }
    let mean = |(sum, has): (u16, u8)| {
        let has_words = u16::from(has / NEEDED + has % NEEDED);
        if has / NEEDED < needed || has_words == 0 || has_words * 3 < count {
            return 0;
        }
        u8::try_from((sum + count / 2) / count)
            .unwrap_or(u8::MAX)
            .max(1)
    };
    sums.into_iter().zip(has).map(mean).collect()
}

/// The desks of each score, best first, without those that are taken.
fn buckets(scores: &[u8], town: &Bits, taken: &Bits) -> Vec<(u32, Bits)> {
    let mut buckets: Vec<Option<Bits>> = vec![None; usize::from(TOWN) + 1];
    for (slot, score) in scores.iter().enumerate() {
        if *score == 0 || taken.contains(slot) {
            continue;
        }
        let score = if town.contains(slot) { TOWN } else { *score };
        if let Some(bucket) = buckets.get_mut(usize::from(score)) {
            let none = || Bits::none(scores.len());
            bucket.get_or_insert_with(none).insert(slot);
        }
    }
    let buckets = (0..=u32::from(TOWN)).zip(buckets);
    let mut found: Vec<(u32, Bits)> = buckets
        .filter_map(|(score, bucket)| Some((score, bucket?)))
        .collect();
    found.reverse();
    found
}
