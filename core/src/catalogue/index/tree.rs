//! The tree over space as it is stored and kept: a row for each node with its children's boxes, read when a
//! search opens the node, and a row for each leaf with its desks.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::Connection;

use super::add_row;
use super::layout::Layout;
use super::leaf::{self, Placed, Slots};
use super::space::{LEAF, Node, unit};
use crate::bits::ones;
use crate::catalogue::Dao;
use crate::error::{Error, Result};

/// How many leaves are kept, those that are come by first: all of a small catalogue (0.9 MB at most), of a
/// large one where its reader is.
const KEPT: usize = 256;

/// A desk as a search sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// What is stored of it.
    pub placed: Placed,
    /// Its point as [`unit`] gives it.
    pub at: [f64; 3],
}

impl From<Placed> for Spot {
    fn from(placed: Placed) -> Self {
        Self {
            at: unit(placed.point),
            placed,
        }
    }
}

/// The tree, as far as it was read.
#[derive(Debug)]
pub(crate) struct Tree {
    located: usize,
    layout: Layout,
    /// How many nodes each level has: first the leaves, last the root alone.
    levels: Vec<usize>,
    /// The children of each node, by its row.
    children: Vec<OnceCell<Box<[Node]>>>,
    leaves: RefCell<HashMap<usize, Rc<[Spot]>>>,
}

/// How many nodes each level has. There is a root even above a single leaf, so that a leaf has a box.
pub(super) fn levels(located: usize) -> Vec<usize> {
    let leaves = located.div_ceil(LEAF);
    let mut levels = vec![leaves];
    while let Some(below) = levels
        .last()
        .filter(|below| **below > 1 || levels.len() == 1)
    {
        levels.push(below.div_ceil(LEAF));
    }
    levels
}

/// Writes the nodes around desks in the order of space.
pub(super) fn write_nodes(conn: &Connection, placed: &[Placed]) -> Result<()> {
    let mut boxes: Vec<Node> = placed.chunks(LEAF).map(Node::around).collect();
    let mut below = Vec::new();
    while boxes.len() > 1 || below.is_empty() && !boxes.is_empty() {
        let above = boxes
            .chunks(LEAF)
            .map(|nodes| Node::union(nodes.iter().copied()));
        let above = above.collect();
        below.push(std::mem::replace(&mut boxes, above));
    }
    let nodes = below.iter().rev().flat_map(|boxes| boxes.chunks(LEAF));
    for (number, children) in nodes.enumerate() {
        let mut bytes = Vec::new();
        for node in children {
            node.write(&mut bytes);
        }
        add_row(conn, Layout::node(number), &bytes)?;
    }
    Ok(())
}

/// Writes the leaves of desks in the order of space.
pub(super) fn write_leaves(conn: &Connection, placed: &[Placed], layout: Layout) -> Result<()> {
    let mut leaves = placed.chunks(LEAF).enumerate();
    leaves.try_for_each(|(number, slots)| add_row(conn, layout.leaf(number), &leaf::write(slots)))
}

fn bad() -> Error {
    Error::BadCatalogue("its index of places is not whole".into())
}

impl Tree {
    /// A tree of so many desks, of which nothing is read yet.
    pub(super) fn new(located: usize, layout: Layout) -> Self {
        let levels = levels(located);
        let nodes = levels.iter().skip(1).sum();
        Self {
            located,
            layout,
            levels,
            children: std::iter::repeat_with(OnceCell::new).take(nodes).collect(),
            leaves: RefCell::default(),
        }
    }

    /// The root's level; leaves are level 0.
    pub fn top(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }

    /// The boxes of a node's children, in their order.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn children(&self, dao: &Dao, level: usize, number: usize) -> Result<&[Node]> {
        let above: usize = self.levels.iter().skip(level + 1).sum();
        let node = above + number;
        let kept = self.children.get(node).ok_or_else(bad)?;
        if let Some(children) = kept.get() {
            return Ok(children);
        }
        let below = level
            .checked_sub(1)
            .and_then(|below| self.levels.get(below));
        let count = below.map_or(0, |below| below.saturating_sub(number * LEAF).min(LEAF));
        let children = dao.find_row(Layout::node(node), Node::read_all)?.flatten();
        let children = children.filter(|children| children.len() == count);
        let children = children.ok_or_else(bad)?;
        Ok(kept.get_or_init(|| children.into()))
    }

    /// Shows the slots of a leaf that a word has, each with its number in the leaf.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn look(
        &self,
        dao: &Dao,
        leaf: usize,
        word: u64,
        mut each: impl FnMut(usize, &Spot),
    ) -> Result<()> {
        let kept = self.leaves.borrow().get(&leaf).map(Rc::clone);
        let kept = match kept {
            None if self.leaves.borrow().len() < KEPT => {
                let all = |slots: Slots| {
                    (0..LEAF)
                        .map_while(|number| slots.get(number))
                        .map(Spot::from)
                        .collect()
                };
                let spots: Rc<[Spot]> = self.slots(dao, leaf, all)?;
                self.leaves.borrow_mut().insert(leaf, Rc::clone(&spots));
                Some(spots)
            }
            kept => kept,
        };
        if let Some(spots) = kept {
            let those = ones(word).filter_map(|number| Some((number, spots.get(number)?)));
            those.for_each(|(number, spot)| each(number, spot));
            return Ok(());
        }
        self.slots(dao, leaf, |slots| {
            let those = ones(word).filter_map(|number| Some((number, slots.get(number)?)));
            those.for_each(|(number, placed)| each(number, &placed.into()));
        })
    }

    fn slots<T>(&self, dao: &Dao, leaf: usize, look: impl FnOnce(Slots) -> T) -> Result<T> {
        let count = self.located.saturating_sub(leaf * LEAF).min(LEAF);
        let row = self.layout.leaf(leaf);
        let seen = dao.find_row(row, |bytes| Slots::read(bytes, count).map(look))?;
        seen.flatten().ok_or_else(bad)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_node_has_a_row_and_the_root_is_the_first() {
        assert_eq!(levels(0), [0, 0]);
        assert_eq!(levels(1), [1, 1]);
        assert_eq!(levels(64), [1, 1]);
        assert_eq!(levels(65), [2, 1]);
        assert_eq!(levels(4096), [64, 1]);
        assert_eq!(levels(4097), [65, 2, 1]);
        assert_eq!(levels(1_000_000), [15_625, 245, 4, 1]);
    }
}
