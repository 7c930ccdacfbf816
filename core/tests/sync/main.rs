//! Updates: when they are due, what is asked for, what becomes of every answer, and what is left after a kill.
#![cfg(all(feature = "source", feature = "http"))]
#![allow(missing_docs)]

mod kill;
mod machine;
mod network;
mod phone;
mod privacy;
mod publisher;
mod schedule;
mod server;
mod tls;
