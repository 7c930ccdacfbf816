//! Texts of desks for the search in words: made of the catalogue's own words and of invented ones, so that
//! the vocabulary is as large as a large catalogue's.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::{Connection, MAIN_DB};
use sportello_core::catalogue::fold;

use crate::random::{Random, sums};
use crate::{Outcome, because};

/// How many different words there are.
pub const VOCABULARY: usize = 60_000;

/// The longest beginning of a word that is asked for, in letters.
pub const LONGEST: usize = 8;

/// The text of a desk. Every word is lower case and of ASCII letters, so that all tokenizers agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// Its town.
    pub town: String,
    /// What to know.
    pub description: String,
}

impl Document {
    /// Every word.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        [
            &self.name,
            &self.organization,
            &self.town,
            &self.description,
        ]
        .into_iter()
        .flat_map(|text| text.split(' '))
    }
}

/// `count` documents, always the same for the same catalogue.
///
/// # Errors
/// When the bundled catalogue cannot be read.
pub fn documents(count: usize) -> Outcome<Vec<Document>> {
    let mut random = Random::new(0xd0c5);
    let words = vocabulary(&mut random)?;
    let used = sums((1..=words.len()).map(|rank| 1.0 / (rank as f64 + 20.0)));
    let mut some = |from: usize, to: usize| {
        let length = from + random.below(to - from + 1);
        let words: Vec<&str> = (0..length)
            .map(|_| words[random.step(&used)].as_str())
            .collect();
        words.join(" ")
    };
    Ok((0..count)
        .map(|_| Document {
            name: some(3, 6),
            organization: some(2, 3),
            town: some(1, 2),
            description: some(8, 16),
        })
        .collect())
}

/// The catalogue's words first, which are then the frequent ones, and invented ones after.
fn vocabulary(random: &mut Random) -> Outcome<Vec<String>> {
    let mut conn = Connection::open_in_memory().map_err(because("a database in memory"))?;
    conn.deserialize_read_exact(
        MAIN_DB,
        sportello_assets::CATALOGUE,
        sportello_assets::CATALOGUE.len(),
        true,
    )
    .map_err(because("the bundled catalogue"))?;
    let sql =
        "SELECT name FROM desk UNION ALL SELECT description FROM desk WHERE description IS NOT NULL
               UNION ALL SELECT name FROM organization UNION ALL SELECT name FROM municipality";
    let mut statement = conn
        .prepare(sql)
        .map_err(because("the catalogue's words"))?;
    let texts = statement
        .query_map([], |row| row.get::<_, String>(0))
        .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
        .map_err(because("the catalogue's words"))?;
    let plain = |word: &&str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    let real: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| {
            fold(text)
                .split(' ')
                .filter(plain)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let mut known: HashSet<String> = real.iter().cloned().collect();
    let mut words: Vec<String> = real.into_iter().collect();
    // In no order of letters, so that frequent words begin with any.
    for at in (1..words.len()).rev() {
        words.swap(at, random.below(at + 1));
    }
    while words.len() < VOCABULARY {
        let word: String = (0..2 + random.below(3)).map(|_| syllable(random)).collect();
        if known.insert(word.clone()) {
            words.push(word);
        }
    }
    Ok(words)
}

fn syllable(random: &mut Random) -> String {
    const BEGINNINGS: [&str; 24] = [
        "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "gl", "pr",
        "st", "tr", "sc", "br", "", "qu", "gi",
    ];
    const VOWELS: [&str; 7] = ["a", "e", "i", "o", "u", "ia", "io"];
    const ENDS: [&str; 8] = ["", "", "", "", "n", "r", "l", "s"];
    let beginning = BEGINNINGS[random.below(BEGINNINGS.len())];
    let vowel = VOWELS[random.below(VOWELS.len())];
    let end = ENDS[random.below(ENDS.len())];
    format!("{beginning}{vowel}{end}")
}

/// Every beginning, of one letter to [`LONGEST`], of `count` words: half of them as often as texts use
/// them, half of the whole vocabulary alike.
pub fn beginnings(documents: &[Document], count: usize) -> Vec<String> {
    let mut random = Random::new(0x7e7e);
    let all: BTreeSet<&str> = documents.iter().flat_map(Document::words).collect();
    let all: Vec<&str> = all.into_iter().collect();
    let mut asked = Vec::new();
    for number in 0..count {
        let word = if number % 2 == 0 {
            let words: Vec<&str> = documents[random.below(documents.len())].words().collect();
            words[random.below(words.len())]
        } else {
            all[random.below(all.len())]
        };
        asked.extend((1..=word.len().min(LONGEST)).map(|length| word[..length].to_owned()));
    }
    asked
}

/// The truth about words: which documents hold which.
pub struct Words<'a>(BTreeMap<&'a str, Vec<u32>>);

impl<'a> Words<'a> {
    /// Of these documents; a document's number is its position.
    pub fn new(documents: &'a [Document]) -> Self {
        let mut words: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (number, document) in (0_u32..).zip(documents) {
            for word in document.words() {
                let numbers = words.entry(word).or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
        }
        Self(words)
    }

    /// The documents that have a word with this beginning.
    pub fn with(&self, beginning: &str) -> HashSet<u32> {
        self.0
            .range(beginning..)
            .take_while(|(word, _)| word.starts_with(beginning))
            .flat_map(|(_, numbers)| numbers.iter().copied())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabulary_is_large_and_its_beginnings_find_what_they_were_taken_from() {
        let documents = documents(2000).unwrap();
        assert_eq!(documents, super::documents(2000).unwrap());
        assert_eq!(vocabulary(&mut Random::new(1)).unwrap().len(), VOCABULARY);
        let words = Words::new(&documents);
        for beginning in beginnings(&documents, 20) {
            let found = words.with(&beginning);
            let scanned = (0_u32..)
                .zip(&documents)
                .filter(|(_, document)| document.words().any(|word| word.starts_with(&beginning)));
            assert_eq!(found, scanned.map(|(number, _)| number).collect());
            assert!(!found.is_empty());
        }
    }
}
