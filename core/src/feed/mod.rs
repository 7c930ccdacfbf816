//! The signed feed: from bytes of any host to rows of the catalogue. docs/feed.md is its specification, the names
//! of the threats are TUF's (The Update Framework 1.0).
//!
//! Only what was verified becomes a type: [`Root`], [`Entry`], [`Line`] and [`Update`] have no other way in than
//! through their checks, and the catalogue takes nothing but an [`Update`]. There is no clock and no network here: time
//! is an argument, and bytes are asked for by [`Session::need`] and given to [`Session::give`].

mod apply;
#[cfg(feature = "source")]
pub mod bundle;
mod content;
mod entry;
mod hash;
mod json;
mod line;
mod locale;
mod name;
mod note;
mod offer;
mod pack;
#[cfg(feature = "source")]
mod patch;
#[cfg(feature = "source")]
pub mod publish;
mod record;
mod refusal;
mod root;
mod rows;
mod session;
mod state;
mod territory;
mod time;
mod tree;
mod trust;

pub use apply::{Applied, Fate, Part, apply};
pub use content::Content;
pub use entry::Entry;
pub use hash::Hash;
pub use line::{DeltaLine, Line};
pub use locale::{
    MEDIA_BYTES, MEDIA_TOTAL, MESSAGES, META_BYTES, META_KEYS, TRANSLATION_BYTES, media_type,
};
pub use name::Name;
pub(crate) use offer::version_of;
pub use offer::{Offer, offers};
pub use pack::{Pack, share};
pub use refusal::Refusal;
pub use root::{Role, Root};
pub use session::{Change, Need, Request, Session, Update};
pub use state::state;
pub use trust::Trust;

/// The version of the format that this build reads.
pub const FORMAT: u64 = 1;

/// The longest entry that is read, in bytes.
pub const ENTRY_BYTES: u64 = 4 * 1024;

/// The longest root metadata that is read, in bytes.
pub const ROOT_BYTES: u64 = 64 * 1024;

/// The longest line with its proof that is read, in bytes.
pub const LINE_BYTES: u64 = 16 * 1024;

/// The longest content that is read, compressed, in bytes.
pub const CONTENT_BYTES: u64 = 64 * 1024 * 1024;

/// The longest text that content becomes, in bytes.
pub const TEXT_BYTES: u64 = 256 * 1024 * 1024;

/// How many deltas a line may name.
pub const DELTAS: usize = 10;

/// The highest number that is taken for a version or a length: what every JSON reader keeps exact.
pub const HIGHEST: u64 = (1 << 53) - 1;
