//! Where the typed words are: in which desks, and in which phrases of the thesaurus.

use std::collections::BTreeMap;
use std::ops::Range;

use super::query::Word;
use super::typos::{self, Like};
use super::weigh::{How, phrase_points, points};
use crate::bits::Bits;
use crate::catalogue::index::lexicon::{Concept, Lexicon, Vocabulary};
use crate::error::Result;
use crate::model::{Kind, Theme};
use crate::order;
use crate::text;

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
    fn concept(&self, concept: Concept) -> Result<Bits>;
}

/// Where one typed word was found.
pub(super) struct Finds {
    /// The points of each slot.
    desks: Vec<u8>,
    /// Desks in whose town's name the whole word is, if that name has as many words as were typed.
    town: Bits,
    /// How it was found in each phrase.
    phrases: BTreeMap<usize, How>,
    /// The words that it was taken for.
    pub taken_for: Vec<String>,
}

/// One question: its words, and what they are looked for in.
pub(super) struct Search<'a> {
    pub lexicon: &'a Lexicon,
    pub ground: &'a dyn Ground,
    pub words: &'a [Word],
}

impl Search<'_> {
    /// Looks for a word as it was typed.
    pub fn exact(&self, word: &Word) -> Result<Finds> {
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
    pub fn like(&self, word: &Word, finds: &mut Finds) -> Result<()> {
        let mut taken = Vec::new();
        for form in word.token.forms() {
            let most = word.edits(form);
            if most == 0 {
                continue;
            }
            let like = |words| typos::like(words, form, most, word.last, MOST_LIKE);
            self.take_desks(&like(&self.lexicon.words), finds, &mut taken)?;
            let words = &self.lexicon.concepts.words;
            for like in like(words).iter().filter(|like| like.edits > 0) {
                self.phrases_with(like.number, how(*like), finds);
                taken.push((*like, words.word(like.number)));
            }
        }
        if let Some(latin) = text::to_latin(&word.token.word).filter(|latin| latin.len() > 3) {
            let most = if latin.len() > 4 { 2 } else { 1 };
            let desks = typos::like(&self.lexicon.words, &latin, most, false, MOST_TOLD);
            let desks: Vec<_> = desks
                .into_iter()
                .map(|like| Like {
                    edits: like.edits.max(1),
                    ..like
                })
                .collect();
            self.take_desks(&desks, finds, &mut taken)?;
        }
        order::sort_by(&mut taken, Ord::cmp);
        taken.dedup_by(|a, b| a.1 == b.1);
        finds
            .taken_for
            .extend(taken.into_iter().take(MOST_TOLD).map(|(_, word)| word));
        Ok(())
    }

    fn take_desks(
        &self,
        likes: &[Like],
        finds: &mut Finds,
        taken: &mut Vec<(Like, String)>,
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
    pub fn town(&self, finds: &[Finds]) -> Bits {
        let mut all = Bits::all(self.ground.slots());
        for find in finds {
            all.and(&find.town);
        }
        all
    }

    /// For each word the points that it gives each desk, its themes and kind included.
    pub fn points(&self, finds: &[Finds]) -> Result<Vec<Vec<u8>>> {
        let phrases = self.lexicon.concepts.phrases();
        let typed = typed_of(finds);
        let required = self.words.iter().filter(|word| !word.optional).count();
        let kind_named = typed.iter().any(|(phrase, typed)| {
            *typed == required
                && phrases.get(*phrase).is_some_and(|phrase| {
                    matches!(phrase.concept, Concept::Kind(_))
                        && *typed >= usize::from(phrase.words)
                })
        });
        let mut all = Vec::with_capacity(finds.len());
        for find in finds {
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
            all.push(desks);
        }
        Ok(all)
    }

    /// The themes and kinds that were named: by a whole phrase, or by all words together.
    pub fn named(&self, finds: &[Finds]) -> (Vec<Theme>, Vec<Kind>) {
        let required = self.words.iter().filter(|word| !word.optional).count();
        let mut concepts: Vec<Concept> = Vec::new();
        for (number, typed) in typed_of(finds) {
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
        order::sort_by(&mut concepts, Ord::cmp);
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

/// How many typed words are in each phrase.
fn typed_of(finds: &[Finds]) -> BTreeMap<usize, usize> {
    let mut typed = BTreeMap::new();
    for phrase in finds.iter().flat_map(|find| find.phrases.keys()) {
        *typed.entry(*phrase).or_default() += 1;
    }
    typed
}

/// The words that begin with a form, and the one that is it.
fn span(words: &Vocabulary, form: &str, only_whole: bool) -> (Range<u32>, Option<u32>) {
    let first = words.number(form);
    let range = match first {
        Some(first) if only_whole => first..first + 1,
        None if only_whole => 0..0,
        _ => words.beginning_with(form),
    };
    (range, first)
}

const fn how(like: Like) -> How {
    if like.edits < 2 && !like.beginning {
        How::Like
    } else {
        How::Unlike
    }
}
