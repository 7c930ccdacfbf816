#!/usr/bin/env bash
# Type-checks core and app for Android and iOS without their SDKs: scripts/phones/with-c.sh says what it has instead.
set -euo pipefail
cd "$(dirname "$0")/.."

# Clippy checks all that `cargo check` does, and can deny warnings in these crates alone. All targets at once, so that no core waits.
what=(--package sportello-core --package sportello --features sportello/mobile)
for target in ${TARGETS:-aarch64-linux-android armv7-linux-androideabi aarch64-apple-ios}; do
  what+=(--target "$target")
done
echo "==> Checking: ${what[*]}" >&2
scripts/phones/with-c.sh cargo clippy "${what[@]}" -- --deny warnings
