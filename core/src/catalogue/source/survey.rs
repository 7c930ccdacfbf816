//! What one territory's tables must know of the others': the gazetteer, and which ids stand twice. Read before them, and small
//! beside them, so that only one territory need be in memory.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use super::assemble::{municipality, rows};
use super::cells::Cells;
use super::check::SHARED;
use super::{Places, files};
use crate::model::Trust;

/// The day of a town's patron: month, day, and how far it can be trusted.
pub(super) type Patrons = HashMap<String, Option<(u32, u32, Trust)>>;

/// What is known of all territories.
#[derive(Default)]
pub(super) struct Survey {
    /// Every ISTAT code of a municipalities.csv.
    pub towns: HashSet<String>,
    /// The patrons' days, by ISTAT code.
    pub patrons: Patrons,
    /// Hashes of ids that may stand twice: only these are remembered with their place.
    twice: HashSet<u64>,
    /// Where such an id stood first.
    first: HashMap<(&'static str, String), String>,
}

impl Survey {
    /// Looks through every territory. Faults are told when each is read for good.
    pub fn of(places: &Places) -> Self {
        let mut survey = Self::default();
        let mut hashes = Vec::new();
        for (territory, dir) in places {
            let mut unheard = Cells::default();
            let files = files(dir, territory, &mut unheard.faults);
            for table in super::tables::TABLES {
                if SHARED.contains(&table.name) {
                    continue;
                }
                let rows = files
                    .get(table.name)
                    .into_iter()
                    .flat_map(super::Grid::rows);
                hashes.extend(rows.map(|row| hash(table.name, row.get(table.key))));
            }
            let towns = files
                .get("municipalities")
                .into_iter()
                .flat_map(super::Grid::rows);
            let codes = towns.map(|row| row.get("istat_code"));
            survey
                .towns
                .extend(codes.filter(|code| !code.is_empty()).map(str::to_owned));
            let read = rows(&files, "municipalities");
            let read = read.filter_map(|row| municipality(row, territory, &mut unheard));
            survey
                .patrons
                .extend(read.map(|town| (town.istat, town.patron)));
        }
        hashes.sort_unstable();
        let pairs = hashes.iter().zip(hashes.iter().skip(1));
        survey
            .twice
            .extend(pairs.filter(|(one, next)| one == next).map(|(one, _)| *one));
        survey
    }

    /// Where an id of a table stood before; the first time it is only remembered.
    pub fn before(
        &mut self,
        table: &'static str,
        id: &str,
        place: impl FnOnce() -> String,
    ) -> Option<&str> {
        if !self.twice.contains(&hash(table, id)) {
            return None;
        }
        let key = (table, id.to_owned());
        if self.first.contains_key(&key) {
            return self.first.get(&key).map(String::as_str);
        }
        self.first.insert(key, place());
        None
    }
}

/// Two ids with one hash are looked at more closely, nothing more.
fn hash(table: &str, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table, id).hash(&mut hasher);
    hasher.finish()
}
