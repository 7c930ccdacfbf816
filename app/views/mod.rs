//! One screen, one file.

mod about;
mod desk;
mod frame;
mod help;
mod language;
mod nearby;
mod place;
mod saved;
mod search;
mod town_hall;
mod trouble;
mod updates;
mod welcome;

pub use about::About;
pub use desk::DeskPage;
pub use frame::{Frame, Screen};
pub use help::Help;
pub use language::Language;
pub use nearby::Nearby;
pub use place::{FirstWhere, Where};
pub use saved::Saved;
pub use search::Search;
pub use town_hall::TownHallPage;
pub use trouble::{CannotStart, Missing};
pub use updates::UpdatesPage;
pub use welcome::Welcome;
#[cfg(not(target_arch = "wasm32"))]
pub use welcome::{Skeleton, WelcomePage};
