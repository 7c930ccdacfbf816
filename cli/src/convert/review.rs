//! What a person decided on single rows: the tables of `review/`, each row with its reason.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use sportello_core::model::{Kind, Theme};

use super::input::{Input, Row};
use super::output::{Packages, Source};

/// The review, and which of it was used: what is not used any more is a fault, so that it stays true.
pub(super) struct Review {
    schedules: Input,
    rows: Input,
    terms: Input,
    languages: Input,
    /// Words about sources in the notes.
    pub remarks: Vec<Remark>,
}

/// Words of a note that are not for people, and what stands in their place.
pub(super) struct Remark {
    /// The words.
    pub find: String,
    /// What a person reads in their place; empty for nothing.
    pub keep: String,
    /// The field that they are about.
    pub field: String,
    /// Whether a note holds them.
    pub used: Cell<bool>,
}

impl Review {
    /// Reads the tables that are compiled into the command.
    pub fn read(faults: &mut Vec<String>) -> Self {
        let mut read = |name, text| Input::parse(name, text, faults);
        let remarks = read("review/remarks.csv", include_str!("review/remarks.csv"));
        Self {
            schedules: read("review/schedules.csv", include_str!("review/schedules.csv")),
            rows: read("review/rows.csv", include_str!("review/rows.csv")),
            terms: read("review/terms.csv", include_str!("review/terms.csv")),
            languages: read("review/languages.csv", include_str!("review/languages.csv")),
            remarks: remarks
                .rows()
                .map(|row| Remark {
                    find: row.get("find").to_owned(),
                    keep: row.get("keep").to_owned(),
                    field: row.get("field").to_owned(),
                    used: Cell::new(false),
                })
                .collect(),
        }
    }

    /// The decided schedules of a desk; empty when the collected ones stand.
    pub fn schedules(&self, id: &str) -> Vec<&Row> {
        self.schedules
            .rows()
            .filter(|row| row.get("id") == id)
            .collect()
    }

    /// What was decided of a field of a desk, and why.
    pub fn field(&self, id: &str, field: &str) -> Option<(&str, &str)> {
        let row = self
            .rows
            .rows()
            .find(|row| row.get("id") == id && row.get("field") == field)?;
        Some((row.get("value"), row.get("reason")))
    }

    /// A language's English name.
    pub fn language(&self, code: &str) -> Option<&str> {
        self.languages
            .rows()
            .find(|row| row.get("code") == code)
            .map(|row| row.get("name"))
    }

    /// Writes the two taxonomies into every territory: the names of the themes from the collectors' table,
    /// the rest from the review.
    pub fn terms(&self, themes: &Input, packages: &mut Packages, faults: &mut Vec<String>) {
        let collected: HashMap<&str, &Row> =
            themes.rows().map(|row| (row.get("theme"), row)).collect();
        let known = Theme::ALL.iter().map(|theme| ("themes", theme.code()));
        let known = known.chain(Kind::ALL.iter().map(|kind| ("kinds", kind.code())));
        let own = Source::named("Sportello's own vocabulary");
        for territory in packages.territories() {
            for (id, name, about) in [
                ("themes", "Temi di Sportello", "What a person needs"),
                ("kinds", "Tipi di sportello", "The kind of desk"),
            ] {
                let row = [
                    ("id", id),
                    ("name", name),
                    ("description", about),
                    ("version", "1"),
                ];
                packages.add(territory, "taxonomies", &row, &own);
            }
        }
        for (taxonomy, code) in known {
            let row = self
                .terms
                .rows()
                .find(|row| row.get("taxonomy") == taxonomy && row.get("code") == code);
            let Some(row) = row else {
                faults.push(format!(
                    "review/terms.csv: no row for {taxonomy} {code:?}; add it"
                ));
                continue;
            };
            let theme = collected.get(code).filter(|_| taxonomy == "themes");
            if theme.is_none() && taxonomy == "themes" {
                faults.push(format!("taxonomy_themes.csv: no row for {code:?}; add it"));
            }
            let from = |column| theme.map_or("", |theme| theme.get(column));
            let id = format!("{}:{code}", taxonomy.trim_end_matches('s'));
            let source = if theme.is_some() {
                Source::named(from("source"))
            } else {
                own.clone()
            };
            let cells = [
                ("id", id.as_str()),
                ("code", code),
                (
                    "name",
                    if theme.is_some() {
                        from("label_it")
                    } else {
                        row.get("name")
                    },
                ),
                (
                    "description",
                    if theme.is_some() {
                        from("label_en")
                    } else {
                        row.get("description")
                    },
                ),
                ("taxonomy_id", taxonomy),
                ("language", "it"),
                ("open_eligibility", from("open_eligibility_ids")),
                ("open_eligibility_titles", from("open_eligibility_titles")),
                ("osm_tags", from("osm_tags")),
            ];
            for territory in packages.territories() {
                packages.add(territory, "taxonomy_terms", &cells, &source);
            }
        }
    }

    /// Tells what of the review fits no row any more.
    pub fn unused(&self, points: &Input, faults: &mut Vec<String>) {
        let ids: HashSet<&str> = points.rows().map(|row| row.get("id")).collect();
        for row in self.schedules.rows().chain(self.rows.rows()) {
            if !ids.contains(row.get("id")) {
                faults.push(format!(
                    "{}: no desk {:?}; delete the row",
                    row.place(),
                    row.get("id")
                ));
            }
        }
        for remark in self.remarks.iter().filter(|remark| !remark.used.get()) {
            faults.push(format!(
                "review/remarks.csv: no note holds {:?}; delete the row",
                remark.find
            ));
        }
    }
}
