//! The engines that Sportello's is measured beside, each behind one trait, each used as its manual says and
//! as well as we know how.

mod best_first;
mod duckdb;
mod exact_scan;
mod memory;
mod ours;
mod postgis;
mod process;
mod scan;
mod spatialite;
mod sqlite;
mod unsafe_sqlite;
mod widening_box;
pub mod words;

use std::path::{Path, PathBuf};

use sportello_bench::Outcome;
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};

/// An engine's answer.
pub struct Reply {
    /// Number and metres by the engine's own measure, in its order.
    pub hits: Vec<(u32, f64)>,
    /// How long it took, when the engine runs in a process of its own and measured itself.
    pub nanos: Option<u64>,
}

impl From<Vec<(u32, f64)>> for Reply {
    fn from(hits: Vec<(u32, f64)>) -> Self {
        Self { hits, nanos: None }
    }
}

/// Where peers find their programs and may write.
pub struct Places {
    /// How the names of the engines that are measured begin.
    pub engines: Vec<String>,
    /// Written to and thrown away.
    pub scratch: PathBuf,
    /// What `scripts/bench-find.sh` installed: `venv` (Python) and `node_modules`.
    pub installed: PathBuf,
    /// This package's folder, with the scripts of `peers/`.
    pub package: PathBuf,
}

impl Places {
    /// A file to write.
    pub fn file(&self, name: &str) -> PathBuf {
        self.scratch.join(name)
    }

    /// What went wrong, without the folders of this machine.
    pub fn told(&self, why: &str) -> String {
        let mut told = why.to_owned();
        for folder in [&self.scratch, &self.installed, &self.package] {
            told = told.replace(&*folder.to_string_lossy(), "…");
        }
        told.trim().to_owned()
    }

    /// Whether an engine was asked for.
    pub fn wants(&self, engine: &str) -> bool {
        self.engines.iter().any(|begin| engine.starts_with(begin))
    }

    /// A script of this package.
    pub fn script(&self, name: &str) -> PathBuf {
        self.package.join("peers").join(name)
    }
}

/// An engine that finds the nearest.
pub trait Peer {
    /// Its name in tables.
    fn name(&self) -> &'static str;

    /// How it is used here, and what it leaves out, for the table's legend.
    fn how(&self) -> &'static str;

    /// Why it is not asked this, if it is not: what it cannot do, or what would take hours.
    fn declines(&self, _wanted: &Wanted, _world: &World) -> Option<&'static str> {
        None
    }

    /// Takes in the desks; not timed. An error says what is missing.
    fn load(&mut self, world: &World, places: &Places) -> Outcome<()>;

    /// The `k` nearest that a filter takes.
    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply>;
}

/// All of them, ours first: the first is what the others are compared with.
pub fn all() -> Vec<Box<dyn Peer>> {
    vec![
        Box::new(ours::Engine::default()),
        Box::new(ours::Whole::default()),
        Box::new(scan::Scan::default()),
        Box::new(exact_scan::ExactScan::default()),
        Box::new(widening_box::WideningBox::default()),
        Box::new(best_first::BestFirst::default()),
        Box::new(spatialite::SpatiaLite::default()),
        Box::new(postgis::PostGis::default()),
        Box::new(duckdb::DuckDb::default()),
        Box::new(memory::Rstar::default()),
        Box::new(memory::Kiddo::default()),
        Box::new(memory::GeoIndex::default()),
    ]
}

/// Metres of an angle on a sphere of the mean radius of IUGG, from the squared chord on the unit sphere.
fn sphere_metres(chord2: f64) -> f64 {
    6_371_008.8 * 2.0 * (chord2.sqrt() / 2.0).min(1.0).asin()
}

/// The filter as the end of an SQL condition, each part beginning with `AND`; `bits` writes the test of a
/// bit in a column.
fn conditions(wanted: &Wanted, bits: impl Fn(&str, u32) -> String) -> String {
    let theme = (wanted.theme != 0).then(|| bits("themes", u32::from(wanted.theme)));
    let language = (wanted.language != 0).then(|| bits("languages", wanted.language));
    let kind = wanted.kind.map(|kind| format!("kind = {kind}"));
    let open = wanted.filter.open.then(|| "open".to_owned());
    let parts: Vec<String> = [theme, language, kind, open]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!(" AND {}", parts.join(" AND "))
    }
}

/// The conditions where a set is the bits of a number.
fn bit_conditions(wanted: &Wanted) -> String {
    conditions(wanted, |column, bit| format!("({column} & {bit}) <> 0"))
}

/// A path as text, for programs that want it so.
fn text(path: &Path) -> Outcome<&str> {
    path.to_str()
        .ok_or_else(|| format!("{}: not a path of Unicode", path.display()))
}
