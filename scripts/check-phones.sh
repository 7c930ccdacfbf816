#!/usr/bin/env bash
# Type-checks core and app for Android and iOS without their SDKs: scripts/check-phones.sh [target...], by default all three.
# scripts/phones/with-c.sh says what it has instead of the SDKs.
set -euo pipefail
cd "$(dirname "$0")/.."

# Clippy checks all that `cargo check` does, and can deny warnings in these crates alone. One target after the other: what is
# checked together has the features of all.
[ $# -gt 0 ] || set -- aarch64-linux-android armv7-linux-androideabi aarch64-apple-ios
for target in "$@"; do
  scripts/phones/with-c.sh cargo clippy --package sportello-core --package sportello --features sportello/mobile \
    --target "$target" -- --deny warnings
done
