//! Opening hours: what schedules say at an instant, how far that can be trusted, how long it holds.

mod catalogue;
mod certainty;
mod change;
mod check;
mod compare;
mod feast;
mod help;
mod holidays;
mod never_panics;
mod reference;
mod season;
mod status;
mod week;
