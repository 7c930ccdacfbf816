//! Words as they are typed, all engines on the same documents and beginnings in one run.

use std::collections::HashSet;
use std::time::Duration;

use sportello_bench::documents::{Document, LONGEST, Words, beginnings, documents};
use sportello_bench::{K, Outcome};

use crate::measure::{Times, times};
use crate::peers::Places;
use crate::peers::words::{WordPeer, all};
use crate::say;

/// Words whose beginnings are typed, letter by letter.
const WORDS: usize = 400;

/// What one engine did with beginnings of one length.
pub struct Cell {
    pub engine: &'static str,
    /// How many letters.
    pub letters: usize,
    pub result: Result<Measured, String>,
}

/// Times and errors.
pub struct Measured {
    pub times: Times,
    /// Answers with a document that has no such word, or with fewer documents than there are.
    pub wrong: usize,
}

/// All cells of a number of documents.
pub struct Table {
    pub documents: usize,
    /// Different words in them.
    pub vocabulary: usize,
    pub cells: Vec<Cell>,
}

/// Asks every engine everything.
pub fn table(count: usize, places: &Places, most: Duration) -> Outcome<Table> {
    let documents = documents(count)?;
    let words = Words::new(&documents);
    let asked = beginnings(&documents, WORDS);
    let vocabulary: HashSet<&str> = documents.iter().flat_map(Document::words).collect();
    let mut cells = Vec::new();
    for mut peer in all().into_iter().filter(|peer| places.wants(peer.name())) {
        let loaded = peer
            .load(&documents, places)
            .map_err(|why| places.told(&why));
        if let Err(why) = &loaded {
            say(&format!("  {} is missing: {why}", peer.name()));
        }
        for letters in 1..=LONGEST {
            let some: Vec<&String> = asked.iter().filter(|b| b.len() == letters).collect();
            let result = match &loaded {
                Err(why) => Err(format!("missing: {why}")),
                Ok(()) => ask(&mut *peer, &words, &some, most),
            };
            if let Ok(measured) = &result {
                say(&format!(
                    "  {letters} letters {:32} {:10.4} / {:10.4} ms, {} asked, {} wrong",
                    peer.name(),
                    measured.times.p50(),
                    measured.times.p99(),
                    measured.times.sorted.len(),
                    measured.wrong
                ));
            }
            cells.push(Cell {
                engine: peer.name(),
                letters,
                result,
            });
        }
    }
    Ok(Table {
        documents: count,
        vocabulary: vocabulary.len(),
        cells,
    })
}

fn ask(
    peer: &mut dyn WordPeer,
    words: &Words<'_>,
    asked: &[&String],
    most: Duration,
) -> Outcome<Measured> {
    let mut wrong = 0;
    let finds_themes = peer.finds_themes();
    let times = times(
        asked,
        most,
        |typed| {
            let named = peer.named(typed, K)?;
            Ok::<_, String>((named.documents, named.nanos))
        },
        |number, found| {
            let with = words.with(asked[number]);
            let distinct: HashSet<u32> = found.iter().copied().collect();
            let enough = with.len().min(K);
            let right = if finds_themes {
                found.len() >= enough
            } else {
                found.len() == enough && distinct.is_subset(&with)
            };
            let right = right && distinct.len() == found.len();
            wrong += usize::from(!right);
        },
    )
    .map_err(|why| format!("failed: {why}"))?;
    Ok(Measured { times, wrong })
}
