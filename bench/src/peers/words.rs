//! The engines for words: what a person types, one beginning of a word at a time, and 20 desks at most.

use std::process::Command;

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use sportello_bench::documents::Document;
use sportello_bench::ours::Ours;
use sportello_bench::world::{Shape, World};
use sportello_bench::{Outcome, because};

use super::process::Process;
use super::{Places, sqlite, text};

/// Documents that words name, best first, and the time when the engine measured itself.
pub struct Named {
    pub documents: Vec<u32>,
    pub nanos: Option<u64>,
}

/// An engine that finds words.
pub trait WordPeer {
    /// Its name in tables.
    fn name(&self) -> &'static str;

    /// How it is used here.
    fn how(&self) -> &'static str;

    /// Whether it also finds documents by what their themes are called: more than those that have the word.
    fn finds_themes(&self) -> bool {
        false
    }

    /// Takes in the documents; an error says what is missing.
    fn load(&mut self, documents: &[Document], places: &Places) -> Outcome<()>;

    /// The `k` best with a word of this beginning.
    fn named(&mut self, typed: &str, k: usize) -> Outcome<Named>;
}

/// All of them, ours first.
pub fn all() -> Vec<Box<dyn WordPeer>> {
    vec![
        Box::new(Whole(None)),
        Box::new(Fts5 {
            ranked: true,
            conn: None,
        }),
        Box::new(Fts5 {
            ranked: false,
            conn: None,
        }),
        Box::new(MiniSearch(None)),
    ]
}

struct Whole(Option<Ours>);

impl WordPeer for Whole {
    fn name(&self) -> &'static str {
        "Sportello, whole answer"
    }

    fn how(&self) -> &'static str {
        "`find::words` on a catalogue file: 20 desks with schedules, phones and status, the total, what matched; \
         it also finds by the names of themes and kinds in twelve languages, so only too few are wrong"
    }

    fn finds_themes(&self) -> bool {
        true
    }

    fn load(&mut self, documents: &[Document], places: &Places) -> Outcome<()> {
        self.0 = None;
        let path = places.file("words.db");
        let world = World::new(Shape::Clustered, documents.len());
        Ours::write(&path, &world, documents)?;
        self.0 = Some(Ours::open(&path)?);
        Ok(())
    }

    fn named(&mut self, typed: &str, k: usize) -> Outcome<Named> {
        let documents = self.0.as_ref().ok_or("not loaded")?.words(typed, k)?;
        Ok(Named {
            documents,
            nanos: None,
        })
    }
}

struct Fts5 {
    ranked: bool,
    conn: Option<Connection>,
}

impl WordPeer for Fts5 {
    fn name(&self) -> &'static str {
        if self.ranked {
            "SQLite FTS5, bm25"
        } else {
            "SQLite FTS5, unranked"
        }
    }

    fn how(&self) -> &'static str {
        if self.ranked {
            "`unicode61`, `MATCH 'word*' ORDER BY rank LIMIT 20`; numbers only"
        } else {
            "the same without `ORDER BY`: any 20 that match; numbers only"
        }
    }

    fn load(&mut self, documents: &[Document], places: &Places) -> Outcome<()> {
        let conn = sqlite::create(&places.file(&format!("fts5-{}.db", self.ranked)))?;
        let fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; CREATE VIRTUAL TABLE desk USING fts5 (name, organization, town, description,
                   content = '', tokenize = 'unicode61');",
            )?;
            let mut add = conn.prepare(
                "INSERT INTO desk (rowid, name, organization, town, description) VALUES (?, ?, ?, ?, ?)",
            )?;
            for (id, text) in (0_u32..).zip(documents) {
                add.execute(params![
                    id,
                    text.name,
                    text.organization,
                    text.town,
                    text.description
                ])?;
            }
            conn.execute_batch("INSERT INTO desk (desk) VALUES ('optimize'); COMMIT")
        };
        fill().map_err(because("fill FTS5"))?;
        self.conn = Some(conn);
        Ok(())
    }

    fn named(&mut self, typed: &str, k: usize) -> Outcome<Named> {
        let conn = self.conn.as_ref().ok_or("not loaded")?;
        let order = if self.ranked { "ORDER BY rank" } else { "" };
        let ask = || -> rusqlite::Result<Vec<u32>> {
            let sql = format!("SELECT rowid FROM desk WHERE desk MATCH ?1 {order} LIMIT {k}");
            let mut statement = conn.prepare_cached(&sql)?;
            let rows = statement.query_map([format!("\"{typed}\"*")], |row| row.get(0))?;
            rows.collect()
        };
        Ok(Named {
            documents: ask().map_err(because("ask FTS5"))?,
            nanos: None,
        })
    }
}

struct MiniSearch(Option<Process>);

impl WordPeer for MiniSearch {
    fn name(&self) -> &'static str {
        "MiniSearch"
    }

    fn how(&self) -> &'static str {
        "npm `minisearch` in Node, `prefix: true`, the first 20, timed inside its process; numbers only"
    }

    fn load(&mut self, documents: &[Document], places: &Places) -> Outcome<()> {
        let rows: Vec<Value> = documents
            .iter()
            .enumerate()
            .map(|(id, text)| {
                json!({ "id": id, "name": text.name, "organization": text.organization, "town": text.town,
                        "description": text.description })
            })
            .collect();
        let file = places.file("documents.json");
        std::fs::write(&file, Value::from(rows).to_string())
            .map_err(because("write the documents"))?;
        let mut process = Process::start(
            Command::new("node")
                .arg(places.script("minisearch_peer.mjs"))
                .arg(&places.installed),
        )?;
        process.ask(&json!({ "load": text(&file)? }))?;
        self.0 = Some(process);
        Ok(())
    }

    fn named(&mut self, typed: &str, k: usize) -> Outcome<Named> {
        let process = self.0.as_mut().ok_or("not started")?;
        let (rows, nanos) = process.ask(&json!({ "typed": typed, "k": k }))?;
        let documents = rows
            .iter()
            .filter_map(|id| u32::try_from(id.as_u64()?).ok());
        Ok(Named {
            documents: documents.collect(),
            nanos: Some(nanos),
        })
    }
}
