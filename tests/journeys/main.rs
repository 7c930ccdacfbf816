//! Journeys through the built app in a real browser: `cargo xtask web`, then
//! `cargo test --package sportello-tests --features journeys`.

mod access;
mod aloud;
mod arabic;
mod aside;
mod broken;
mod card;
mod engine;
mod filters;
mod first_start;
mod fonts;
mod kit;
mod languages;
mod links;
mod narrow;
mod offline;
mod pictures;
mod position;
mod preview;
mod pseudo;
mod recordings;
mod screens;
mod search;
mod steps;
mod tabs;
mod thirteenth;
mod town_hall;
mod update;
mod updates;
