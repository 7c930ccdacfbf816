//! The find engine's index as it is stored: made here from the catalogue's rows, read by `find::engine`.
//!
//! Every desk has a *slot*. Desks with a point come first, in an order in which neighbours in the list are
//! neighbours on Earth ([`space`]), so that 64 consecutive slots are a leaf of a tree over space, and the
//! same 64 are one word of each attribute's set ([`attributes`]). Doors come before phone lines, so that the
//! desks that one can walk to are the first slots and no set. docs/adr/0008 says why.

mod attributes;
mod classes;
mod head;
mod layout;
mod leaf;
pub mod lexicon;
mod open;
mod pack;
mod pairs;
mod read;
mod sets;
mod shorthand;
pub(crate) mod space;
mod tree;
mod varint;

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::bits::Bits;
use crate::error::Result;
use crate::model::{Desk, Kind};
use classes::Classes;
use head::Counts;
use layout::{HEAD, Layout, PAIRS};

pub(crate) use attributes::{Attribute, primary};
pub(crate) use leaf::{Placed, Slots};
pub(crate) use open::Opening;
pub(crate) use read::{Index, Town};
pub(crate) use sets::{Block, Set};

/// Name of the part with the place of each slot's desk in the order of ids.
pub(crate) const RANKS: &str = "ranks";

/// Name of the part with the rowid of each slot's desk.
pub(crate) const DESKS: &str = "desks";

/// Makes the index again from the rows that the catalogue has now. Within the caller's transaction: rows
/// and index change together or not at all. What [`write_phrases`] wrote stays.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch(include_str!("../sql/clear_index.sql"))?;
    let desks = attributes::desks(conn)?;
    let placed = |lines: bool| {
        let those = desks.iter().zip(0_u32..);
        let those = those.filter(|((_, desk), _)| (desk.kind == Kind::Helpline) == lines);
        let placed = those.filter_map(|((row, desk), rank)| {
            let point = desk.point?;
            let desk = *row;
            Some(Placed { point, desk, rank })
        });
        space::arrange(placed.collect())
    };
    let mut order = placed(false);
    let doors = order.len();
    order.extend(placed(true));
    // Desks without a point have slots too: words find them.
    let ranks = order.iter().map(|slot| slot.rank);
    let without = desks.iter().zip(0_u32..);
    let without = without.filter(|((_, desk), _)| desk.point.is_none());
    let ranks: Vec<u32> = ranks.chain(without.map(|(_, rank)| rank)).collect();
    let slots: Vec<&(u32, Desk)> = ranks
        .iter()
        .filter_map(|rank| desks.get(usize::try_from(*rank).ok()?))
        .collect();
    add_part(conn, RANKS, &numbers(ranks.iter().copied()))?;
    add_part(conn, DESKS, &numbers(slots.iter().map(|(row, _)| *row)))?;
    let classes = Classes::of(slots.iter().map(|(_, desk)| desk));
    let counts = Counts {
        slots: slots.len(),
        located: order.len(),
        doors,
        classes: classes.count(),
    };
    write_rows(conn, counts, &attributes::sets(&slots), &classes, &order)?;
    let texts = slots.iter().map(|(_, desk)| lexicon::texts(desk));
    let words = lexicon::desks((0_u32..).zip(texts));
    for (name, bytes) in &words.parts {
        add_part(conn, name, bytes)?;
    }
    let mut add = conn.prepare_cached(include_str!("../sql/add_word_block.sql"))?;
    for (id, bytes) in (0_i64..).zip(&words.blocks) {
        add.execute(params![id, bytes])?;
    }
    Ok(())
}

/// Writes the rows that [`Layout`] tells of, each after the one before it, so that their pages are full.
fn write_rows(
    conn: &Connection,
    counts: Counts,
    sets: &BTreeMap<String, Bits>,
    classes: &Classes,
    order: &[Placed],
) -> Result<()> {
    let layout = Layout::new(counts, sets.len());
    let head = sets.iter().map(|(name, set)| {
        let mut doors = set.clone();
        doors.truncate(counts.doors);
        (name.as_str(), doors.count(), sets::some(set))
    });
    add_row(conn, HEAD, &head::write(counts, head))?;
    if let Some(pairs) = pairs::write(sets.values(), counts, layout.blocks) {
        add_row(conn, PAIRS, &pairs)?;
    }
    tree::write_nodes(conn, order)?;
    for (number, set) in sets.values().enumerate() {
        sets::write(conn, layout, number, set, order)?;
    }
    classes.write(conn, layout)?;
    tree::write_leaves(conn, order, layout)
}

/// Writes the words of the thesaurus, which name themes and kinds in every language.
///
/// # Errors
/// When SQLite refuses.
pub fn write_phrases<'a>(
    conn: &Connection,
    phrases: impl Iterator<Item = (lexicon::Concept, &'a str)>,
) -> Result<()> {
    for (name, bytes) in lexicon::phrases(phrases) {
        add_part(conn, name, &bytes)?;
    }
    Ok(())
}

fn add_part(conn: &Connection, name: &str, bytes: &[u8]) -> Result<()> {
    conn.prepare_cached(include_str!("../sql/add_part.sql"))?
        .execute(params![name, bytes])?;
    Ok(())
}

fn add_row(conn: &Connection, row: usize, bytes: &[u8]) -> Result<()> {
    conn.prepare_cached(include_str!("../sql/add_index_row.sql"))?
        .execute(params![i64::try_from(row).unwrap_or(i64::MAX), bytes])?;
    Ok(())
}

/// Numbers of four bytes each.
fn numbers(numbers: impl Iterator<Item = u32>) -> Vec<u8> {
    numbers.flat_map(u32::to_le_bytes).collect()
}
