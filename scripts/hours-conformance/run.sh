#!/usr/bin/env bash
# Holds the hours (core/src/hours) against npm's opening_hours.js: the same expressions at the same instants,
# asked of both. Prints how they agree, by feature; fails when ours says open and the reference does not.
# --freeze also writes the part of the answers that `cargo test` compares: core/tests/data/hours_reference.tsv.
set -euo pipefail
cd "$(dirname "$0")/../.."

work="${CARGO_TARGET_DIR:-target}/hours-conformance"
mkdir -p "$work"
work="$(cd "$work" && pwd)"
cp scripts/hours-conformance/.npmrc scripts/hours-conformance/*.mjs "$work/"
if ! cmp -s scripts/hours-conformance/package.json "$work/installed.json"; then
  echo "==> Installing opening_hours (npm)" >&2
  cp scripts/hours-conformance/package.json "$work/"
  (cd "$work" && npm install) >&2
  cp "$work/package.json" "$work/installed.json"
fi

export TZ=Europe/Rome
echo "==> Asking the reference" >&2
node "$work/reference.mjs" assets/catalogue "$work/reference.tsv" >"$work/reference.log" 2>&1 ||
  { cat "$work/reference.log" >&2; exit 1; }
if [ "${1:-}" = --freeze ]; then
  mkdir -p core/tests/data
  node "$work/reference.mjs" assets/catalogue core/tests/data/hours_reference.tsv 12 >/dev/null 2>&1
fi
echo "==> Asking ours" >&2
cargo run --release --quiet --package sportello-core --example hours_conformance -- "$work/reference.tsv"
