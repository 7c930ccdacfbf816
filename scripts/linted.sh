#!/usr/bin/env bash
# Runs cargo with Clippy as the compiler of our own crates, warnings denied: scripts/linted.sh cargo test ... It says what
# `cargo clippy` says (which is this driver in `cargo check`, by these two variables), but what our crates stand on is compiled for
# the tests alone, and not checked as well. Not for what is shipped: Clippy leaves out rustc's own optimisations.
set -euo pipefail
export RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=--deny__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__
exec "$@"
