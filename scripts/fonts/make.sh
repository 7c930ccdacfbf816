#!/usr/bin/env bash
# Makes assets/fonts/*.woff2 anew from the packages of the npm registry: scripts/fonts/make.sh
# Needs node (npm) and python3; installs fontTools into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
work="${CARGO_TARGET_DIR:-target}/fonts"
mkdir -p "$work"
work="$(cd "$work" && pwd)"
for name in noto-sans-arabic@5.3.0 noto-sans-bengali@5.3.0 noto-sans-sc@5.3.1; do
  folder="$work/${name%@*}"
  [ -d "$folder" ] && continue
  archive="$(cd "$work" && npm pack --silent "@fontsource-variable/$name" | tail -n 1)"
  mkdir -p "$folder"
  tar -xzf "$work/$archive" -C "$folder" --strip-components=1
done
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet "fonttools==4.68.0" "brotli==1.2.1"
"$work/venv/bin/python" scripts/fonts/make.py "$work"
cp "$work/noto-sans-arabic/LICENSE" assets/fonts/LICENSE
