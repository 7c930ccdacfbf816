//! The nearest, all engines on the same desks and questions in one run.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use sportello_bench::asked::{Wanted, origins, wanted};
use sportello_bench::oracle::{Oracle, Truth, chord2, metres};
use sportello_bench::world::{Spot, World};
use sportello_bench::{K, Outcome};

use crate::measure::{Times, times};
use crate::peers::{Peer, Places, all};
use crate::say;

/// Questions of each kind: every engine gets the same, in the same order, until its time is over.
const QUESTIONS: usize = 2000;

/// What one engine did with one filter.
pub struct Cell {
    pub engine: &'static str,
    pub filter: &'static str,
    /// How many desks the filter takes.
    pub matches: usize,
    pub result: Result<Measured, String>,
}

/// Times and errors.
pub struct Measured {
    pub times: Times,
    /// Answers that are not the nearest by the WGS84 geodesic, whatever their order.
    pub wrong: usize,
    /// Answers that are not the nearest on the sphere.
    pub wrong_sphere: usize,
}

/// All cells of a world.
pub struct Table {
    pub shape: &'static str,
    pub desks: usize,
    pub cells: Vec<Cell>,
    /// Seconds that each engine took to take in the desks.
    pub loads: Vec<(&'static str, f64)>,
}

/// Asks every engine everything.
pub fn table(world: &World, places: &Places, most: Duration) -> Table {
    let mut peers: Vec<(Box<dyn Peer>, Outcome<()>)> = Vec::new();
    let mut loads = Vec::new();
    for mut peer in all().into_iter().filter(|peer| places.wants(peer.name())) {
        let start = Instant::now();
        let loaded = peer.load(world, places).map_err(|why| places.told(&why));
        let seconds = start.elapsed().as_secs_f64();
        match &loaded {
            Ok(()) => say(&format!("  {} loaded in {seconds:.1} s", peer.name())),
            Err(why) => say(&format!("  {} is missing: {why}", peer.name())),
        }
        loads.push((peer.name(), seconds));
        peers.push((peer, loaded));
    }
    let origins = origins(world, QUESTIONS);
    let mut cells = Vec::new();
    for wanted in wanted() {
        let oracle = Oracle::new(world, &wanted);
        let truths = oracle.nearest(&origins, K);
        for (peer, loaded) in &mut peers {
            let result = match (&loaded, peer.declines(&wanted, world)) {
                (Err(why), _) => Err(format!("missing: {why}")),
                (_, Some(why)) => Err(format!("not asked: {why}")),
                _ => ask(&mut **peer, world, &wanted, &origins, &truths, most),
            };
            if let Ok(measured) = &result {
                say(&format!(
                    "  {:40} {:32} {:10.4} / {:10.4} ms, {} asked, {} wrong",
                    wanted.name,
                    peer.name(),
                    measured.times.p50(),
                    measured.times.p99(),
                    measured.times.sorted.len(),
                    measured.wrong
                ));
            } else if let Err(why) = &result {
                say(&format!("  {:40} {:32} {why}", wanted.name, peer.name()));
            }
            cells.push(Cell {
                engine: peer.name(),
                filter: wanted.name,
                matches: oracle.total(),
                result,
            });
        }
    }
    Table {
        shape: world.shape.name(),
        desks: world.entries.len(),
        cells,
        loads,
    }
}

fn ask(
    peer: &mut dyn Peer,
    world: &World,
    wanted: &Wanted,
    origins: &[Spot],
    truths: &[Truth],
    most: Duration,
) -> Outcome<Measured> {
    let (mut wrong, mut wrong_sphere) = (0, 0);
    let times = times(
        origins,
        most,
        |origin| {
            let reply = peer.nearest(*origin, wanted, K)?;
            Ok::<_, String>((reply.hits, reply.nanos))
        },
        |number, hits| {
            let (geodesic, sphere) = right(world, wanted, origins[number], &truths[number], &hits);
            wrong += usize::from(!geodesic);
            wrong_sphere += usize::from(!sphere);
        },
    )
    .map_err(|why| format!("failed: {why}"))?;
    Ok(Measured {
        times,
        wrong,
        wrong_sphere,
    })
}

/// Whether an answer's desks are the nearest by the geodesic, and on the sphere. Of desks that are equally
/// far any may stand in it, in any order.
fn right(
    world: &World,
    wanted: &Wanted,
    origin: Spot,
    truth: &Truth,
    hits: &[(u32, f64)],
) -> (bool, bool) {
    let distinct: HashSet<u32> = hits.iter().map(|(number, _)| *number).collect();
    let entries: Vec<_> = hits
        .iter()
        .filter_map(|(number, _)| world.entries.get(*number as usize))
        .filter(|entry| wanted.takes(entry))
        .collect();
    if distinct.len() != truth.geodesic.len() || entries.len() != hits.len() {
        return (false, false);
    }
    let sorted = |mut all: Vec<f64>| {
        all.sort_by(f64::total_cmp);
        all
    };
    let far = sorted(entries.iter().map(|e| metres(origin, e.spot)).collect());
    let geodesic = far
        .iter()
        .zip(&truth.geodesic)
        .all(|(far, (_, true_far))| (far - true_far).abs() < 1e-6);
    let vector = origin.vector();
    let chords = entries.iter().map(|e| chord2(vector, e.spot.vector()));
    let chords = sorted(chords.map(f64::sqrt).collect());
    let sphere = chords
        .iter()
        .zip(&truth.sphere)
        .all(|(chord, true_chord2)| (chord - true_chord2.sqrt()).abs() < 1e-12);
    (geodesic, sphere)
}
