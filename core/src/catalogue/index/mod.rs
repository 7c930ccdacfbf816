//! The find engine's index as it is stored: made here from the catalogue's rows, read by `find::engine`.
//!
//! Every desk has a *slot*. Desks with a point come first, in an order in which neighbours in the list are
//! neighbours on Earth ([`space`]), so that 64 consecutive slots are a leaf of a tree over space, and the
//! same 64 are one word of each attribute's set ([`attributes`]). docs/adr/0008 says why.

mod attributes;
pub mod lexicon;
mod open;
mod read;
pub(crate) mod space;

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::model::Desk;
use space::{LEAF, Placed, SLOT_BYTES};

pub(crate) use attributes::{Attribute, primary};
use attributes::{CLASS, CLASS_DESKS, width};
pub(crate) use read::{Index, Town};

/// Name of the part with the two counts: desks in all, and desks with a point.
pub(crate) const COUNTS: &str = "counts";

/// Name of the part with the place of each slot's desk in the order of ids.
pub(crate) const RANKS: &str = "ranks";

/// Name of the part with the rowid of each slot's desk.
pub(crate) const DESKS: &str = "desks";

/// Name of the part with the leaves' boxes.
pub(crate) const BOXES: &str = "boxes";

/// Makes the index again from the rows that the catalogue has now. Within the caller's transaction: rows
/// and index change together or not at all. What [`write_phrases`] wrote stays.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch(include_str!("../sql/clear_index.sql"))?;
    let desks = attributes::desks(conn)?;
    let placed = desks
        .iter()
        .zip(0_u32..)
        .filter_map(|((row, desk), rank)| {
            desk.point.map(|point| Placed {
                point,
                desk: *row,
                rank,
            })
        })
        .collect();
    let placed = space::arrange(placed);
    let mut add = conn.prepare_cached(include_str!("../sql/add_leaf.sql"))?;
    let mut boxes = Vec::new();
    for (id, leaf) in (0_i64..).zip(placed.chunks(LEAF)) {
        let mut bytes = Vec::with_capacity(leaf.len() * SLOT_BYTES);
        for slot in leaf {
            slot.write(&mut bytes);
        }
        add.execute(params![id, bytes])?;
        space::Node::around(leaf).write(&mut boxes);
    }
    add_part(conn, BOXES, &boxes)?;
    // Desks without a point have slots too: words find them.
    let order: Vec<u32> = placed.iter().map(|slot| slot.rank).collect();
    let located = order.len();
    let without = desks.iter().zip(0_u32..);
    let without = without.filter(|((_, desk), _)| desk.point.is_none());
    let order: Vec<u32> = order
        .into_iter()
        .chain(without.map(|(_, rank)| rank))
        .collect();
    let counts = [order.len() as u64, located as u64];
    add_part(conn, COUNTS, &counts.map(u64::to_le_bytes).concat())?;
    let slots: Vec<&(u32, Desk)> = order
        .iter()
        .filter_map(|rank| desks.get(usize::try_from(*rank).ok()?))
        .collect();
    add_part(conn, RANKS, &numbers(order.iter().copied()))?;
    add_part(conn, DESKS, &numbers(slots.iter().map(|(row, _)| *row)))?;
    attributes::write(conn, &slots)?;
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

/// Numbers of four bytes each.
fn numbers(numbers: impl Iterator<Item = u32>) -> Vec<u8> {
    numbers.flat_map(u32::to_le_bytes).collect()
}
