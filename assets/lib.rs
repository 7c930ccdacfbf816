//! What Sportello ships inside its program: the catalogue, compiled from its tables when it is built;
//! icons; style.

pub mod icons;

/// The catalogue's database, for `sportello_core::catalogue::Catalogue`: never stale, because the build
/// makes it from `assets/catalogue` whenever a table changes.
pub static CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.db"));

/// The whole style: tokens, ground, parts.
pub const CSS: &str = concat!(
    include_str!("css/tokens.css"),
    include_str!("css/base.css"),
    include_str!("css/parts.css"),
);
