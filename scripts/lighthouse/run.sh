#!/usr/bin/env bash
# Measures dist/ with Lighthouse's mobile preset in Debian's Chromium and prints the figures.
set -euo pipefail
cd "$(dirname "$0")/../.."

port="${PORT:-8097}"
work="${CARGO_TARGET_DIR:-target}/lighthouse"
mkdir -p "$work"
cp scripts/lighthouse/.npmrc "$work/"
if ! cmp -s scripts/lighthouse/package.json "$work/installed.json"; then
  echo "==> Installing Lighthouse (npm)" >&2
  cp scripts/lighthouse/package.json "$work/"
  (cd "$work" && PUPPETEER_SKIP_DOWNLOAD=1 npm install)
  cp "$work/package.json" "$work/installed.json"
fi

cargo build --package xtask
cargo xtask serve --port "$port" >"$work/serve.log" 2>&1 &
server=$!
profile="$(mktemp -d)"
trap 'kill "$server" 2>/dev/null || true; rm -rf "$profile"' EXIT
for _ in $(seq 50); do
  node -e "fetch('http://localhost:$port/').then(() => process.exit(0), () => process.exit(1))" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/serve.log" >&2; exit 1; }
  sleep 0.2
done

echo "==> Measuring" >&2
chrome=(--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
  --disable-background-networking --disable-component-update --disable-sync "--user-data-dir=$profile")
CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}" "$work/node_modules/.bin/lighthouse" "http://localhost:$port/" \
  --quiet --output=json --output-path="$work/report.json" \
  --only-categories=performance,accessibility,best-practices --chrome-flags="${chrome[*]}"
node scripts/lighthouse/summary.mjs "$work/report.json"
