//! One thing a person sees, one file.

mod bars;
mod desk_row;
mod filters;
mod icon;
mod languages;
mod listen;
mod marked;
mod more_languages;
mod notes;
mod status;
mod themes;
mod told;
mod towns;
mod updating;

pub use bars::{BackBar, Rooms, TopBar};
pub use desk_row::{DeskList, TownHallItem};
pub use filters::FilterChips;
pub use icon::{Glyph, theme_icon};
pub use languages::{AlsoLanguages, LanguageButtons};
pub use listen::{Listen, NotRead, Reading};
pub use marked::{RowMarks, marked};
pub use more_languages::MoreLanguages;
pub use notes::{Empty, Note, NoticeBar};
pub use status::StatusPill;
pub use themes::{ThemePicker, ThemeTags};
pub use told::ToldText;
pub use towns::{PositionButton, TownPicker};
pub use updating::{UpdateQuestion, UpdateStatus};
