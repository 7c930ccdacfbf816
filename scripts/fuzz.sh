#!/usr/bin/env bash
# Runs the fuzz targets (fuzz/targets) at once, SECONDS each (60): scripts/fuzz.sh [seconds]. Needs a compiler
# for C++ (libFuzzer). The flags are those of cargo-fuzz without a sanitizer: the stable compiler has them.
# What breaks a target stays in target/fuzz/NAME/, and is run again with: target/fuzz/NAME/run FILE
set -euo pipefail
cd "$(dirname "$0")/.."

seconds="${1:-60}"
case "$seconds" in '' | *[!0-9]*) echo "usage: scripts/fuzz.sh [seconds]" >&2; exit 2 ;; esac
command -v c++ >/dev/null || { echo "error: libFuzzer needs a C++ compiler; install g++" >&2; exit 1; }
work="${CARGO_TARGET_DIR:-target}/fuzz"
mkdir -p "$work"
work="$(cd "$work" && pwd)"
host="$(rustc -vV | sed -n 's/^host: //p')"

flags=(--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1)
for option in level=4 inline-8bit-counters pc-table trace-compares; do
  flags+=("-Cllvm-args=-sanitizer-coverage-$option")
done
echo "==> Building the fuzz targets" >&2
# With a target named, the flags are not those of build scripts too.
RUSTFLAGS="${flags[*]}" CARGO_TARGET_DIR="$work/build" \
  cargo build --release --locked --manifest-path fuzz/Cargo.toml --target "$host" --bins

echo "==> Fuzzing for $seconds s" >&2
running=()
names=(feed_delta feed_entry feed_pack feed_snapshot hours words)
for name in "${names[@]}"; do
  mkdir -p "$work/$name/found" "$work/$name/corpus"
  ln -sf "$work/build/$host/release/$name" "$work/$name/run"
  # One input may take 10 s: what takes longer has no bound.
  "$work/$name/run" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
    -artifact_prefix="$work/$name/found/" -print_final_stats=1 \
    "$work/$name/corpus" "fuzz/seeds/$name" >"$work/$name/log" 2>&1 &
  running+=("$!")
done
failed=0
for index in "${!names[@]}"; do
  name="${names[$index]}"
  if wait "${running[$index]}"; then
    sed -n "s/^stat::number_of_executed_units: */$name: no fault, inputs tried: /p" "$work/$name/log" >&2
  else
    failed=1
    echo "error: $name broke; the input is in $work/$name/found, the end of its log:" >&2
    tail -n 40 "$work/$name/log" >&2
  fi
done
exit "$failed"
