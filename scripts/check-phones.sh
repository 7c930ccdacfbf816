#!/usr/bin/env bash
# Type-checks core and app for Android and iOS without their SDKs: scripts/phones/with-c.sh says what it has instead.
set -euo pipefail
cd "$(dirname "$0")/.."

# Clippy checks all that `cargo check` does, and can deny warnings in these crates alone.
what=(--package sportello-core --package sportello --features sportello/mobile)
for target in ${TARGETS:-aarch64-linux-android armv7-linux-androideabi aarch64-apple-ios}; do
  echo "==> Checking for $target" >&2
  scripts/phones/with-c.sh cargo clippy --target "$target" "${what[@]}" -- --deny warnings
done
