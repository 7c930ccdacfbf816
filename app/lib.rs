//! Sportello's app: the screens, over the core, on every platform.
//!
//! Views -> components, hooks -> state, platform -> core. Only `platform` knows where it runs.

mod boot;
mod components;
mod l10n;
mod platform;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod routes;
mod state;
mod updates;
mod views;

pub use boot::{Boot, virtual_dom};
#[cfg(not(target_arch = "wasm32"))]
pub use platform::boot_in;
pub use platform::launch;
pub use state::RowsInSightFirst;
