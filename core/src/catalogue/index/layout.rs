//! Which row of the index is what. All of it stands in one table, so that a question goes through the upper pages of one
//! B-tree and not of several; what is needed together has rows next to each other.

use super::classes::PER_ROW;
use super::head::Counts;
use super::sets::SLOTS;
use super::tree;

/// Where each part of the index has its rows: the head, the pairs, the nodes from the root down, of each set its blocks, the
/// classes of hours in blocks, their schedules, the leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Layout {
    /// Blocks of a set, and of the classes.
    pub blocks: usize,
    nodes: usize,
    sets: usize,
    schedules: usize,
}

/// Row of the head.
pub(super) const HEAD: usize = 0;

/// Row of the pairs.
pub(super) const PAIRS: usize = 1;

/// Row of the root.
const ROOT: usize = 2;

impl Layout {
    /// Of an index with so many slots, sets, and classes of hours.
    pub fn new(counts: Counts, sets: usize) -> Self {
        Self {
            blocks: counts.slots.div_ceil(SLOTS),
            nodes: tree::levels(counts.located).iter().skip(1).sum(),
            sets,
            schedules: counts.classes.div_ceil(PER_ROW),
        }
    }

    /// Of a node; the root is node 0.
    pub const fn node(node: usize) -> usize {
        ROOT + node
    }

    /// Of a block of a set.
    pub const fn set(&self, set: usize, block: usize) -> usize {
        Self::node(self.nodes) + set * self.blocks + block
    }

    /// Of the classes of a block's slots.
    pub const fn classes(&self, block: usize) -> usize {
        self.set(self.sets, block)
    }

    /// Of some classes' schedules.
    pub const fn schedules(&self, some: usize) -> usize {
        self.classes(self.blocks) + some
    }

    /// Of a leaf.
    pub const fn leaf(&self, leaf: usize) -> usize {
        self.schedules(self.schedules) + leaf
    }
}
