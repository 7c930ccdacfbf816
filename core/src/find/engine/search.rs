//! Best first: the desks of a set, nearest first, exact, as many as are asked for and no more work than that.
//!
//! A queue holds regions and points, each with a distance that nothing in it can be below; the lowest is
//! taken out and opened. A region's bound comes from its box, a point's first from a straight line
//! ([`metres`]), far away then from a path around a ball ([`Ball`]), last from the geodesic itself, so that what is taken out with its own geodesic distance is
//! the next answer (Hjaltason and Samet, "Distance browsing in spatial databases", 1999).

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::Sought;
use crate::bits::ones;
use crate::catalogue::Dao;
use crate::catalogue::index::space::{Ball, FAR, LEAF, gap, metres, unit};
use crate::catalogue::index::{Index, Placed};
use crate::error::Result;
use crate::find::distance;
use crate::model::Point;

/// How many desks most searches come by: room is made for them at once.
const SOME: usize = 512;

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

/// A search under way: each [`Search::next`] is the next nearest desk; of equal distance, by id.
pub(crate) struct Search<'a> {
    dao: &'a Dao,
    index: &'a Index,
    sought: Sought,
    from: Point,
    at: [f64; 3],
    ball: Option<Ball>,
    begun: bool,
    queued: Queued,
    /// The last geodesic: desks of one town stand at one point.
    last: Option<(Point, f64)>,
}

/// What is not opened yet.
struct Queued {
    queue: BinaryHeap<Reverse<Entry>>,
    /// What the queue's numbers stand for.
    regions: Vec<Region>,
    spots: Vec<Spot>,
}

impl Queued {
    /// Adds a desk whose place is so far away along each axis; `last` is the last geodesic.
    fn add(&mut self, slot: usize, placed: Placed, far: [f64; 3], last: Option<(Point, f64)>) {
        let Placed { point, desk, rank } = placed;
        let entry = u32::try_from(self.spots.len()).unwrap_or(u32::MAX);
        self.spots.push(Spot { slot, desk, point });
        let (metres, what) = match last {
            Some((of, metres)) if of == point => (metres, What::Exact(entry)),
            _ => (metres(far), What::About(entry)),
        };
        self.queue.push(Reverse(Entry { metres, rank, what }));
    }
}

/// What is queued is small, as the queue moves it about; the rest stands in lists.
#[derive(Clone, Copy, Debug)]
struct Entry {
    metres: f64,
    rank: u32,
    what: What,
}

/// In this order when they are equally far and of equal rank: a region before what may be in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// A region.
    Region(u32),
    /// A spot, bounded by a straight line.
    About(u32),
    /// A spot, bounded by the way around the ball.
    Around(u32),
    /// A spot at its distance.
    Exact(u32),
}

#[derive(Clone, Copy, Debug)]
struct Region {
    level: usize,
    number: usize,
    /// The point, when everything in it is at one whose geodesic is not its bound yet.
    single: Option<Point>,
}

#[derive(Clone, Copy, Debug)]
struct Spot {
    slot: usize,
    desk: u32,
    point: Point,
}

impl<'a> Search<'a> {
    /// Begins a search.
    pub fn new(dao: &'a Dao, index: &'a Index, sought: Sought, from: Point) -> Self {
        Self {
            dao,
            index,
            sought,
            from,
            at: unit(from),
            ball: None,
            begun: false,
            queued: Queued {
                queue: BinaryHeap::with_capacity(SOME),
                regions: Vec::with_capacity(SOME / LEAF),
                spots: Vec::with_capacity(SOME),
            },
            last: None,
        }
    }

    /// The next nearest, or `None` when there are no more.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn next(&mut self) -> Result<Option<Near>> {
        if !std::mem::replace(&mut self.begun, true) {
            self.open_node(self.index.tree.top(), 0)?;
        }
        while let Some(&Reverse(Entry { metres, rank, what })) = self.queued.queue.peek() {
            match what {
                What::Exact(number) => {
                    self.queued.queue.pop();
                    if let Some(Spot { slot, desk, .. }) = self.spot(number) {
                        return Ok(Some(Near { slot, desk, metres }));
                    }
                }
                What::About(number) if metres > FAR => {
                    let spot = self.spot(number);
                    let around = spot.map_or(metres, |spot| self.around(spot.point));
                    self.put_back(around.max(metres), rank, What::Around(number));
                }
                What::About(number) | What::Around(number) => {
                    let spot = self.spot(number);
                    let metres = spot.map_or(metres, |spot| self.geodesic(spot.point));
                    self.put_back(metres, rank, What::Exact(number));
                }
                What::Region(number) => self.open(number, rank)?,
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

    fn spot(&self, number: u32) -> Option<Spot> {
        self.queued
            .spots
            .get(usize::try_from(number).ok()?)
            .copied()
    }

    fn open(&mut self, number: u32, rank: u32) -> Result<()> {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        let Some(region) = self.queued.regions.get_mut(at) else {
            self.queued.queue.pop();
            return Ok(());
        };
        let Region {
            level, number: of, ..
        } = *region;
        if let Some(point) = region.single.take() {
            // Its geodesic only now: most regions are never the nearest.
            let metres = self.geodesic(point);
            self.put_back(metres, rank, What::Region(number));
            return Ok(());
        }
        self.queued.queue.pop();
        match level {
            0 => self.open_leaf(of),
            _ => self.open_node(level, of),
        }
    }

    fn open_node(&mut self, level: usize, number: usize) -> Result<()> {
        if level == 1
            && let Some(few) = self.sought.few(self.dao, number)?
        {
            for (slot, placed) in few {
                let far = gap(unit(placed.point), self.at);
                self.queued.add(slot, placed, far, self.last);
            }
            return Ok(());
        }
        let mask = self.sought.children(self.dao, level, number)?;
        if mask == 0 {
            return Ok(());
        }
        let children = self.index.tree.children(self.dao, level, number)?;
        for child in ones(mask) {
            if let Some(node) = children.get(child) {
                let region = u32::try_from(self.queued.regions.len()).unwrap_or(u32::MAX);
                self.queued.regions.push(Region {
                    level: level - 1,
                    number: number * LEAF + child,
                    single: node.single,
                });
                self.enqueue(metres(node.gap(self.at)), node.rank, What::Region(region));
            }
        }
        Ok(())
    }

    fn open_leaf(&mut self, leaf: usize) -> Result<()> {
        let word = self.sought.word(self.dao, leaf)?;
        if word == 0 {
            return Ok(());
        }
        let Self {
            queued,
            last,
            at,
            index,
            dao,
            ..
        } = self;
        index.tree.look(dao, leaf, word, |number, spot| {
            queued.add(leaf * LEAF + number, spot.placed, gap(spot.at, *at), *last);
        })
    }

    fn enqueue(&mut self, metres: f64, rank: u32, what: What) {
        self.queued
            .queue
            .push(Reverse(Entry { metres, rank, what }));
    }

    /// Gives the first of the queue another distance; most often it stays the first.
    fn put_back(&mut self, metres: f64, rank: u32, what: What) {
        if let Some(mut first) = self.queued.queue.peek_mut() {
            *first = Reverse(Entry { metres, rank, what });
        }
    }

    fn around(&mut self, to: Point) -> f64 {
        let from = self.from;
        self.ball.get_or_insert_with(|| Ball::new(from)).metres(to)
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

impl Ord for Entry {
    /// Nearer first, then by rank; a region before what may be in it.
    fn cmp(&self, other: &Self) -> Ordering {
        self.metres
            .total_cmp(&other.metres)
            .then_with(|| self.rank.cmp(&other.rank))
            .then_with(|| self.what.cmp(&other.what))
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
