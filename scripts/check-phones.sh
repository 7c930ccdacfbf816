#!/usr/bin/env bash
# Type-checks core and app for Android and iOS without their SDKs: scripts/phones/with-c.sh says what it has instead.
set -euo pipefail
cd "$(dirname "$0")/.."

# Clippy checks all that `cargo check` does, and can deny warnings in these crates alone. Both Androids at once, so that no core
# waits; not with iOS, for what is checked together has the features of all.
what=(--package sportello-core --package sportello --features sportello/mobile)
android=(--target aarch64-linux-android --target armv7-linux-androideabi)
scripts/phones/with-c.sh cargo clippy "${what[@]}" "${android[@]}" -- --deny warnings
scripts/phones/with-c.sh cargo clippy "${what[@]}" --target aarch64-apple-ios -- --deny warnings
