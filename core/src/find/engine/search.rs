//! Best first: the desks of a set, nearest first, exact, as many as are asked for and no more work than that.
//!
//! A queue holds regions and points, each with a distance that nothing in it can be below; the lowest is
//! taken out and opened. A region's bound comes from its box, a point's first from the sphere, then from the
//! geodesic itself, so that what is taken out with its own geodesic distance is the next answer (Hjaltason
//! and Samet, "Distance browsing in spatial databases", 1999).
//!
//! The sphere bounds the geodesic from below: along any path the WGS84 metric is at least
//! `b^2 / a = 6 335 439.3 m` a radian (a meridian's radius of curvature at the equator, the least there is),
//! against [`SPHERE`] on the sphere with the same latitudes and longitudes.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::bits::{Bits, ones};
use crate::catalogue::Dao;
use crate::catalogue::index::Index;
use crate::catalogue::index::space::{LEAF, Placed, SLOT_BYTES, chord_squared, unit};
use crate::error::Result;
use crate::find::distance;
use crate::model::Point;

/// Mean radius of the Earth (IUGG), metres.
const SPHERE: f64 = 6_371_008.8;

/// What a distance on the sphere is multiplied with to be no more than the geodesic: 6 335 439.3 m / [`SPHERE`] is
/// 0.994 417; the rest is room for rounding.
const SLACK: f64 = 0.9944;

/// What rounding may add to a short distance, in metres.
const ROUNDING: f64 = 1e-6;

/// A desk that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Near {
    /// Its slot.
    pub slot: usize,
    /// The desk's rowid.
    pub desk: u32,
    /// Geodesic metres.
    pub metres: f64,
}

/// A search under way: each [`Search::next`] is the next nearest desk of the set; of equal distance, by id.
pub(crate) struct Search<'a> {
    dao: &'a Dao,
    index: &'a Index,
    from: Point,
    at: [f64; 3],
    /// The set, and for each level above it which children have something in it.
    masks: Vec<Bits>,
    queue: BinaryHeap<Reverse<Entry>>,
    /// The last geodesic: desks of one town stand at one point.
    last: Option<(Point, f64)>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    metres: f64,
    rank: u32,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    /// A node: its level and number.
    Node(usize, usize),
    /// A slot, bounded by the sphere.
    About(usize, Placed),
    /// A slot at its distance: its desk.
    Exact(usize, u32),
}

impl<'a> Search<'a> {
    /// Begins a search; what the set has beyond the desks with a point is not found.
    pub fn new(dao: &'a Dao, index: &'a Index, set: Bits, from: Point) -> Self {
        let mut search = Self {
            dao,
            index,
            from,
            at: unit(from),
            masks: masks(set, index.located()),
            queue: BinaryHeap::new(),
            last: None,
        };
        let top = index.top();
        if search.masks.get(top).is_some_and(|mask| mask.word(0) != 0) {
            search.enqueue_node(top, 0);
        }
        search
    }

    /// The next nearest, or `None` when there are no more.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn next(&mut self) -> Result<Option<Near>> {
        while let Some(Reverse(Entry { metres, rank, what })) = self.queue.pop() {
            match what {
                What::Exact(slot, desk) => return Ok(Some(Near { slot, desk, metres })),
                What::About(slot, Placed { point, desk, .. }) => {
                    let metres = self.geodesic(point);
                    self.enqueue(metres, rank, What::Exact(slot, desk));
                }
                What::Node(0, leaf) => self.open_leaf(leaf)?,
                What::Node(level, node) => {
                    let mask = self.masks.get(level).map_or(0, |mask| mask.word(node));
                    for child in ones(mask) {
                        self.enqueue_node(level - 1, node * LEAF + child);
                    }
                }
            }
        }
        Ok(None)
    }

    /// The desks' rowids and their metres, `limit` of them after the first `offset`.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn page(&mut self, offset: usize, limit: usize) -> Result<(Vec<u32>, Vec<f64>)> {
        for _ in 0..offset {
            if self.next()?.is_none() {
                break;
            }
        }
        let mut page = (Vec::new(), Vec::new());
        while page.0.len() < limit
            && let Some(near) = self.next()?
        {
            page.0.push(near.desk);
            page.1.push(near.metres);
        }
        Ok(page)
    }

    fn open_leaf(&mut self, leaf: usize) -> Result<()> {
        let mask = self.masks.first().map_or(0, |mask| mask.word(leaf));
        let dao = self.dao;
        dao.find_leaf(leaf, |bytes| {
            for number in ones(mask) {
                let placed = bytes
                    .get(number * SLOT_BYTES..(number + 1) * SLOT_BYTES)
                    .and_then(Placed::read);
                if let Some(placed) = placed {
                    let about = bound(chord_squared(self.at, unit(placed.point)));
                    let slot = leaf * LEAF + number;
                    self.enqueue(about, placed.rank, What::About(slot, placed));
                }
            }
        })
    }

    fn enqueue_node(&mut self, level: usize, number: usize) {
        if let Some(node) = self.index.node(level, number) {
            let metres = match node.single {
                Some(point) => self.geodesic(point),
                None => bound(node.chord_squared(self.at)),
            };
            self.enqueue(metres, node.rank, What::Node(level, number));
        }
    }

    fn enqueue(&mut self, metres: f64, rank: u32, what: What) {
        self.queue.push(Reverse(Entry { metres, rank, what }));
    }

    fn geodesic(&mut self, to: Point) -> f64 {
        match self.last {
            Some((point, metres)) if point == to => metres,
            _ => {
                let metres = distance(self.from, to);
                self.last = Some((to, metres));
                metres
            }
        }
    }
}

/// The set, and above each of its words one bit that says whether anything is in it, up to one word.
fn masks(set: Bits, located: usize) -> Vec<Bits> {
    let mut set = set;
    set.truncate(located);
    let mut masks = vec![set];
    while let Some(top) = masks.last().filter(|top| top.words().len() > 1) {
        let mut above = Bits::none(top.words().len());
        let with = top
            .words()
            .iter()
            .enumerate()
            .filter(|(_, word)| **word != 0);
        with.for_each(|(number, _)| above.insert(number));
        masks.push(above);
    }
    masks
}

/// Metres that no geodesic is below, for two points (or a point and a box) that are a straight line apart
/// whose square, on the unit sphere, is given.
fn bound(chord_squared: f64) -> f64 {
    let half = (chord_squared.sqrt() / 2.0).min(1.0);
    (2.0 * half.asin() * SPHERE * SLACK - ROUNDING).max(0.0)
}

impl Ord for Entry {
    /// Nearer first, then by rank; a region before what may be in it.
    fn cmp(&self, other: &Self) -> Ordering {
        let order = |what: &What| match what {
            What::Node(level, number) => (0, usize::MAX - level, *number),
            What::About(..) => (1, 0, 0),
            What::Exact(..) => (2, 0, 0),
        };
        self.metres
            .total_cmp(&other.metres)
            .then_with(|| self.rank.cmp(&other.rank))
            .then_with(|| order(&self.what).cmp(&order(&other.what)))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}
