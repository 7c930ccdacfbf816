//! How well each desk answers what was typed.
//!
//! Every typed word gives each desk points, for the best place where the desk has it ([`points`]): 22 for
//! the whole word in its name, fewer for the beginning of a word, for its town, for who runs it, for its
//! themes and kind, and 5 and less for a mention. A desk needs every word; its score is the mean, so that
//! there are no more than 23 scores and of each a set of slots. What was typed with the errors of a typing
//! hand makes a second list, after the first.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::query::{self, Word};
use super::typos;
use crate::bits::Bits;
use crate::catalogue::index::lexicon::{Concept, Lexicon, Places};
use crate::error::Result;
use crate::find::Matched;
use crate::model::{Kind, Theme};
use crate::text;

/// The score of a desk whose town's name is all that was typed: above every other.
pub(super) const TOWN: u8 = 64;

/// The sum of a desk that lacks a word.
const LACKS: u16 = u16::MAX / 2;

/// When fewer desks than this have every word, those with words like them are added.
const FEW: usize = 5;

/// Most words of the catalogue that a typed one is taken for.
const MOST_LIKE: usize = 48;

/// Most of them that are told.
const MOST_TOLD: usize = 8;

/// What the scores are made from.
pub(super) trait Ground {
    /// How many slots there are.
    fn slots(&self) -> usize;
    /// Reads blocks of the lexicon, ascending: `each` is given a block's number and bytes.
    fn blocks(&self, blocks: Range<u32>, each: &mut dyn FnMut(u32, &[u8])) -> Result<()>;
    /// The desks that have a theme or are of a kind.
    fn concept(&self, concept: Concept) -> Result<Rc<Bits>>;
}

/// The desks that were found.
#[derive(Debug, Default)]
pub(super) struct Scored {
    /// Desks that have every word as it was typed: sets without a common slot, best score first.
    pub exact: Vec<(u32, Bits)>,
    /// Desks that have a word like a typed one; none of them is in `exact`.
    pub near: Vec<(u32, Bits)>,
    /// What the words matched.
    pub matched: Vec<Matched>,
    /// The themes that they name.
    pub themes: Vec<Theme>,
    /// The kinds that they name.
    pub kinds: Vec<Kind>,
}

/// How a word was found, worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    #[default]
    Not,
    /// With two edits, or at the beginning of a word with one.
    Unlike,
    /// With one edit.
    Like,
    /// As the beginning of a word, though another word was typed after it.
    Begun,
    /// As the beginning of a word, and it may be unfinished.
    Unfinished,
    Whole,
}

impl How {
    /// What a find is worth that is worth `points` when the whole word was typed.
    const fn of(self, points: u8) -> u8 {
        match self {
            Self::Not => 0,
            Self::Whole => points,
            Self::Unfinished => points - points / 8,
            Self::Begun => points - points / 4,
            Self::Like => points / 2,
            Self::Unlike => points / 3,
        }
    }
}

/// What the whole word is worth, by where the desk has it.
const fn points(places: Places) -> u8 {
    if places.name() {
        22
    } else if places.town().is_some() {
        19
    } else if places.about() {
        17
    } else {
        5
    }
}

/// What a word of a phrase is worth: the whole phrase was typed, several of its words, or one of them. A
/// theme is worth less than the kind of desk that the same words name.
const fn phrase_points(concept: Concept, typed: usize, words: usize, kind_named: bool) -> u8 {
    let whole = typed >= words;
    match concept {
        Concept::Kind(_) if whole => 21,
        Concept::Theme(_) if whole && !kind_named => 20,
        Concept::Theme(_) if whole => 16,
        _ if typed > 1 => 14,
        _ => 11,
    }
}

/// Where one typed word was found.
struct Finds {
    /// The points of each slot.
    desks: Vec<u8>,
    /// Desks in whose town's name the whole word is, if that name has as many words as were typed.
    town: Bits,
    /// How it was found in each phrase.
    phrases: BTreeMap<usize, How>,
    /// The words that it was taken for.
    taken_for: Vec<String>,
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
    let town = search.town(&finds);
    let mut scored = Scored::default();
    let exact = search.desks(&finds, |word| !word.optional)?;
    scored.exact = search.buckets(&exact, &town, &Bits::none(ground.slots()));
    (scored.themes, scored.kinds) = search.named(&finds);
    let found: usize = scored.exact.iter().map(|(_, set)| set.count()).sum();
    if found < FEW {
        for (word, find) in words.iter().zip(&mut finds) {
            if !word.optional && (found == 0 || word.letters() >= 4) {
                search.like(word, find)?;
            }
        }
        // Where nothing has every word, a short one may have been a slip.
        let needed = |word: &Word| !word.optional && (found > 0 || word.letters() > 3);
        let needed: &dyn Fn(&Word) -> bool = if words.iter().any(needed) {
            &needed
        } else {
            &|word| !word.optional
        };
        let near = search.desks(&finds, needed)?;
        let mut taken = Bits::none(ground.slots());
        scored.exact.iter().for_each(|(_, set)| taken.or(set));
        scored.near = search.buckets(&near, &Bits::none(ground.slots()), &taken);
    }
    scored.matched = words
        .iter()
        .zip(finds)
        .filter(|(word, _)| !word.optional)
        .map(|(word, find)| Matched {
            typed: word.token.word.clone(),
            taken_for: if scored.near.is_empty() {
                Vec::new()
            } else {
                find.taken_for
            },
        })
        .collect();
    Ok(scored)
}

struct Search<'a> {
    lexicon: &'a Lexicon,
    ground: &'a dyn Ground,
    words: &'a [Word],
}

impl Search<'_> {
    /// Looks for a word as it was typed.
    fn exact(&self, word: &Word) -> Result<Finds> {
        let slots = self.ground.slots();
        let mut finds = Finds {
            desks: vec![0; slots],
            town: Bits::none(slots),
            phrases: BTreeMap::new(),
            taken_for: Vec::new(),
        };
        let begun = if word.last {
            How::Unfinished
        } else {
            How::Begun
        };
        for form in word.token.forms() {
            let only_whole = word.token.unspaced || word.optional;
            let (range, first) = span(&self.lexicon.words, form, only_whole);
            let how = |number: u32| {
                if Some(number) == first {
                    How::Whole
                } else {
                    begun
                }
            };
            self.desks_with(&range, how, &mut finds)?;
            let (range, first) = span(&self.lexicon.concepts.words, form, only_whole);
            for number in range {
                let how = if Some(number) == first {
                    How::Whole
                } else {
                    begun
                };
                self.phrases_with(number, how, &mut finds);
            }
        }
        Ok(finds)
    }

    /// Looks for words like a typed one: those of its own script, and for a word in Cyrillic or Arabic
    /// letters the names that are spelled so in Latin ones.
    fn like(&self, word: &Word, finds: &mut Finds) -> Result<()> {
        let typed = &word.token.word;
        let most = word.edits();
        let mut taken = Vec::new();
        if most > 0 {
            let desks = typos::like(&self.lexicon.words, typed, most, word.last, MOST_LIKE);
            let phrases = typos::like(
                &self.lexicon.concepts.words,
                typed,
                most,
                word.last,
                MOST_LIKE,
            );
            self.take_desks(&desks, finds, &mut taken)?;
            for like in phrases.iter().filter(|like| like.edits > 0) {
                self.phrases_with(like.number, how(*like), finds);
                taken.push((*like, self.lexicon.concepts.words.word(like.number)));
            }
        }
        if let Some(latin) = text::to_latin(typed).filter(|latin| latin.len() > 3) {
            let most = if latin.len() > 4 { 2 } else { 1 };
            let desks = typos::like(&self.lexicon.words, &latin, most, false, MOST_TOLD);
            let desks: Vec<_> = desks
                .into_iter()
                .map(|like| typos::Like {
                    edits: like.edits.max(1),
                    ..like
                })
                .collect();
            self.take_desks(&desks, finds, &mut taken)?;
        }
        taken.sort();
        taken.dedup_by(|a, b| a.1 == b.1);
        finds
            .taken_for
            .extend(taken.into_iter().take(MOST_TOLD).map(|(_, word)| word));
        Ok(())
    }

    fn take_desks(
        &self,
        likes: &[typos::Like],
        finds: &mut Finds,
        taken: &mut Vec<(typos::Like, String)>,
    ) -> Result<()> {
        for like in likes.iter().filter(|like| like.edits > 0) {
            self.desks_with(&(like.number..like.number + 1), |_| how(*like), finds)?;
            taken.push((*like, self.lexicon.words.word(like.number)));
        }
        Ok(())
    }

    /// Gives the desks that have these words their points.
    fn desks_with(
        &self,
        words: &Range<u32>,
        how: impl Fn(u32) -> How,
        finds: &mut Finds,
    ) -> Result<()> {
        let typed = self.words.len();
        let lexicon = self.lexicon;
        self.ground
            .blocks(lexicon.blocks(words), &mut |block, bytes| {
                lexicon.read_block(block, bytes, words, |number, slot, places| {
                    let how = how(number);
                    let points = how.of(points(places));
                    if let Some(best) = finds.desks.get_mut(slot) {
                        *best = points.max(*best);
                    }
                    if how == How::Whole && places.town() == Some(typed) {
                        finds.town.insert(slot);
                    }
                });
            })
    }

    fn phrases_with(&self, number: u32, how: How, finds: &mut Finds) {
        for phrase in self.lexicon.concepts.with_words(number..number + 1) {
            let best = finds.phrases.entry(phrase).or_default();
            *best = how.max(*best);
        }
    }

    /// The desks whose town's name is all that was typed.
    fn town(&self, finds: &[Finds]) -> Bits {
        let mut all = Bits::all(self.ground.slots());
        finds.iter().for_each(|find| all.and(&find.town));
        all
    }

    /// How many typed words are in each phrase.
    fn typed_of(&self, finds: &[Finds]) -> BTreeMap<usize, usize> {
        let mut typed = BTreeMap::new();
        for phrase in finds.iter().flat_map(|find| find.phrases.keys()) {
            *typed.entry(*phrase).or_default() += 1;
        }
        typed
    }

    /// The scores of the desks that have every word that is needed: the mean of the words' points, 0 for
    /// the others.
    fn desks(&self, finds: &[Finds], needed: impl Fn(&Word) -> bool) -> Result<Vec<u8>> {
        let phrases = self.lexicon.concepts.phrases();
        let typed = self.typed_of(finds);
        let required = self.words.iter().filter(|word| !word.optional).count();
        let kind_named = typed.iter().any(|(phrase, typed)| {
            *typed == required
                && phrases.get(*phrase).is_some_and(|phrase| {
                    matches!(phrase.concept, Concept::Kind(_))
                        && *typed >= usize::from(phrase.words)
                })
        });
        let mut sums = vec![0_u16; self.ground.slots()];
        let mut words = 0_u16;
        for (word, find) in self.words.iter().zip(finds) {
            if !needed(word) {
                continue;
            }
            words += 1;
            let mut desks = find.desks.clone();
            let mut best: BTreeMap<Concept, u8> = BTreeMap::new();
            for (number, how) in &find.phrases {
                let Some(phrase) = phrases.get(*number) else {
                    continue;
                };
                let typed = typed.get(number).copied().unwrap_or(1);
                let whole =
                    phrase_points(phrase.concept, typed, usize::from(phrase.words), kind_named);
                let best = best.entry(phrase.concept).or_default();
                *best = how.of(whole).max(*best);
            }
            for (concept, points) in best {
                for slot in self.ground.concept(concept)?.iter() {
                    if let Some(best) = desks.get_mut(slot) {
                        *best = points.max(*best);
                    }
                }
            }
            for (sum, points) in sums.iter_mut().zip(desks) {
                *sum = if points == 0 {
                    LACKS
                } else {
                    sum.saturating_add(u16::from(points))
                };
            }
        }
        let words = words.max(1);
        let mean = |sum: u16| {
            if sum >= LACKS {
                return 0;
            }
            u8::try_from((sum + words / 2) / words)
                .unwrap_or(u8::MAX)
                .max(1)
        };
        Ok(sums.into_iter().map(mean).collect())
    }

    /// The desks of each score, best first, without those that are taken.
    fn buckets(&self, scores: &[u8], town: &Bits, taken: &Bits) -> Vec<(u32, Bits)> {
        let mut buckets: Vec<Option<Bits>> = vec![None; usize::from(TOWN) + 1];
        for (slot, score) in scores.iter().enumerate() {
            if *score == 0 || taken.contains(slot) {
                continue;
            }
            let score = if town.contains(slot) { TOWN } else { *score };
            if let Some(bucket) = buckets.get_mut(usize::from(score)) {
                let none = || Bits::none(self.ground.slots());
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

    /// The themes and kinds that were named: by a whole phrase, or by all words together.
    fn named(&self, finds: &[Finds]) -> (Vec<Theme>, Vec<Kind>) {
        let required = self.words.iter().filter(|word| !word.optional).count();
        let mut concepts: Vec<Concept> = Vec::new();
        for (number, typed) in self.typed_of(finds) {
            let Some(phrase) = self.lexicon.concepts.phrases().get(number) else {
                continue;
            };
            // One or two letters begin too much to name anything.
            let say = self.words.iter().zip(finds).all(|(word, find)| {
                find.phrases
                    .get(&number)
                    .is_none_or(|how| *how == How::Whole || word.letters() > 2)
            });
            if say && (typed >= usize::from(phrase.words) || typed == required) {
                concepts.push(phrase.concept);
            }
        }
        concepts.sort_unstable();
        concepts.dedup();
        let (mut themes, mut kinds) = (Vec::new(), Vec::new());
        for concept in concepts {
            match concept {
                Concept::Theme(theme) => themes.push(theme),
                Concept::Kind(kind) => kinds.push(kind),
            }
        }
        (themes, kinds)
    }
}

/// The words that begin with a form, and the one that is it.
fn span(
    words: &crate::catalogue::index::lexicon::Vocabulary,
    form: &str,
    only_whole: bool,
) -> (Range<u32>, Option<u32>) {
    let first = words.number(form);
    let range = match first {
        Some(first) if only_whole => first..first + 1,
        None if only_whole => 0..0,
        _ => words.beginning_with(form),
    };
    (range, first)
}

const fn how(like: typos::Like) -> How {
    if like.edits < 2 && !like.beginning {
        How::Like
    } else {
        How::Unlike
    }
}
