//! The find engine's index as it is stored: made here from the catalogue's rows, read by `find::engine`.
//!
//! Every desk has a *slot*. Desks with a point come first, in an order in which neighbours in the list are
//! neighbours on Earth ([`space`]), so that 64 consecutive slots are a leaf of a tree over space, and the
//! same 64 are one word of each attribute's set ([`attributes`]). docs/adr/0008 says why.

mod attributes;
mod open;
mod read;
pub(crate) mod space;

use rusqlite::{Connection, params};

use crate::error::Result;
use space::{LEAF, Placed, SLOT_BYTES};

pub(crate) use attributes::{Attribute, primary};
use attributes::{CLASS, CLASS_DESKS, width};
pub(crate) use read::Index;

/// Name of the part with the two counts: desks in all, and desks with a point.
pub(crate) const COUNTS: &str = "counts";

/// Name of the part with the leaves' boxes.
pub(crate) const BOXES: &str = "boxes";

/// Makes the index again from the rows that the catalogue has now. Within the caller's transaction: rows
/// and index change together or not at all.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch(include_str!("../sql/clear_index.sql"))?;
    let rows = attributes::rows(conn)?;
    let placed = rows
        .iter()
        .zip(0_u32..)
        .filter_map(|(row, rank)| {
            row.point.map(|point| Placed {
                point,
                desk: row.desk,
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
    let mut part = |name: &str, bytes: &[u8]| -> Result<()> {
        conn.prepare_cached(include_str!("../sql/add_part.sql"))?
            .execute(params![name, bytes])?;
        Ok(())
    };
    part(BOXES, &boxes)?;
    // Desks without a point have slots too: words find them.
    let order: Vec<u32> = placed.iter().map(|slot| slot.rank).collect();
    let without = rows
        .iter()
        .zip(0_u32..)
        .filter(|(row, _)| row.point.is_none())
        .map(|(_, rank)| rank);
    let located = order.len();
    let order: Vec<u32> = order.into_iter().chain(without).collect();
    let counts = [order.len() as u64, located as u64];
    part(COUNTS, &counts.map(u64::to_le_bytes).concat())?;
    attributes::write(&rows, &order, &mut part)
}
