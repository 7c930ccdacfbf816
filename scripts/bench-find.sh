#!/usr/bin/env bash
# The find engine beside its peers: installs the peers, measures, writes docs/bench/.
# scripts/bench-find.sh [--short] [--sizes 300,10000] [--documents 10000] [--seconds 1] [--check 100000]
# Debian or Ubuntu, as root or with sudo. What cannot be installed is named in the table as missing.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '==> %s\n' "$*" >&2; }
folder="${CARGO_TARGET_DIR:-target}/bench-find"
mkdir -p "$folder"

# Debian packages: PostGIS with its server, SpatiaLite with the system's Python, Node for MiniSearch.
packages=(postgresql postgresql-contrib libsqlite3-mod-spatialite python3 python3-venv nodejs npm)
if command -v apt-get >/dev/null; then
  # PostGIS is packaged for each version of PostgreSQL.
  postgis="$(apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' | sort -V | tail -n 1 | cut -d ' ' -f 1)"
  packages+=("${postgis:-postgis}")
  missing=()
  for package in "${packages[@]}"; do
    # Node may have come another way.
    case "$package" in nodejs | npm) command -v "${package/nodejs/node}" >/dev/null && continue ;; esac
    status="$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)"
    [ "$status" = installed ] || missing+=("$package")
  done
  if [ "${#missing[@]}" -gt 0 ]; then
    say "Installing ${missing[*]}"
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    # PostgreSQL's package would start a server of its own: the benchmark starts one in a folder of its own.
    { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install --yes --no-install-recommends "${missing[@]}"; } >&2 ||
      say "Not installed: ${missing[*]}. The table will name what is missing."
  fi
else
  say "No apt-get: please install PostgreSQL with PostGIS, mod_spatialite, Python 3 and Node; the table will name \
what is missing."
fi

# Python's and npm's packages, in the target folder.
if ! "$folder/venv/bin/python" -c 'import duckdb' 2>/dev/null; then
  say "Installing DuckDB into $folder/venv"
  { python3 -m venv "$folder/venv" && "$folder/venv/bin/pip" install --quiet 'duckdb==2.*'; } >&2 ||
    say "DuckDB could not be installed: the table will name it as missing."
fi
if [ ! -d "$folder/node_modules/minisearch" ]; then
  say "Installing MiniSearch into $folder/node_modules"
  npm install --prefix "$folder" --no-audit --no-fund --silent 'minisearch@7' >&2 ||
    say "MiniSearch could not be installed: the table will name it as missing."
fi

say "Building"
cargo build --release --package sportello-bench --features peers --bin bench-find
say "Measuring: about 30 minutes, with --short 2"
"${CARGO_TARGET_DIR:-target}/release/bench-find" --peers "$folder" "$@"
say "Written: docs/bench/find.md, find.json, find-*.svg"
