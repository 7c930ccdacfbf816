//! Workbooks (ECMA-376): one sheet for each `.ftl`, one row for each message, text in every cell.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The columns, by the first word of their heading; a sheet may have them in any order.
const ID: &str = "id";
const SOURCE: &str = "source";
const ENGLISH: &str = "English";
const TRANSLATION: &str = "translation";
const COMMENT: &str = "comment";
const SEEN: &str = "where seen";
const STATUS: &str = "status";
const NOTE: &str = "note";

/// What stands in the column `status`.
const TO_TRANSLATE: &str = "to translate";
const TO_REVIEW: &str = "to review";
const REVIEWED: &str = "reviewed";
