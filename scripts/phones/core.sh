#!/usr/bin/env bash
# Rung 3: core's tests, compiled as for Android (x86_64) and run on this machine, with musl in bionic's place and
# scripts/phones/shim between. It shows core under `target_os = "android"`, by the kernel's calls; of bionic it shows nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
fail() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

[ -n "${SPORTELLO_PHONES:-}" ] || exec scripts/phones/with-c.sh "$0" "$@"
target=x86_64-linux-android
rust="$(rustc --print sysroot)/lib/rustlib"
host="$(rustc --version --verbose | sed -n 's/^host: //p')"
[ "$host" = x86_64-unknown-linux-gnu ] || fail "rung 3 runs on Linux on x86_64 alone, and this is $host"
musl="$rust/x86_64-unknown-linux-musl/lib/self-contained"
[ -f "$musl/libc.a" ] && [ -d "$rust/$target" ] || fail "Rust's targets are missing: scripts/setup.sh phones"

# What stands in for Android's libraries: musl, LLVM's libunwind as Rust brings them, and the shim. C, compiled with musl's
# headers, goes around the shim's sysconf.
shim="$SPORTELLO_PHONES/shim"
rm -rf "$shim"
mkdir -p "$shim"
read -ra headers <<<"$CFLAGS_x86_64_linux_android"
clang "${headers[@]}" -O1 -Wall -Wextra -Werror -c scripts/phones/shim/bionic.c -o "$shim/bionic.o"
cp "$musl/libc.a" "$musl/libunwind.a" "$shim/"
for empty in dl log m; do ar crs "$shim/lib$empty.a"; done
export CFLAGS_x86_64_linux_android="$CFLAGS_x86_64_linux_android -Dsysconf=__real_sysconf"

flags=(-Cdebuginfo=0 -Crelocation-model=static -Clinker=clang)
link=(--target=x86_64-unknown-linux-musl "--ld-path=$rust/$host/bin/gcc-ld/ld.lld" -static -nostdlib "-L$shim")
link+=("$musl/crt1.o" "$musl/crti.o" "$musl/crtn.o" "$shim/bionic.o")
for name in sysconf getaddrinfo sigaction; do link+=("-Wl,--wrap=$name"); done
link+=(-lunwind -lc)
for argument in "${link[@]}"; do flags+=("-Clink-arg=$argument"); done
export CARGO_TARGET_X86_64_LINUX_ANDROID_RUSTFLAGS="${flags[*]}"

# Android's own folder for files of a moment is not here.
export TMPDIR="${TMPDIR:-/tmp}"
rustc --edition 2024 --test --target "$target" "${flags[@]}" scripts/phones/shim/shim.rs -o "$shim/shim"
"$shim/shim"

excluded=()
while read -r name _; do
  case "$name" in '' | '#'*) ;; *) excluded+=(--skip "$name") ;; esac
done <scripts/phones/shim/excluded.txt

said="$SPORTELLO_PHONES/core.txt"
failed=0
cargo test --package sportello-core --features http,source --target "$target" --lib --tests --no-fail-fast \
  -- ${excluded[@]+"${excluded[@]}"} | tee "$said" || failed=1
awk -v excluded=$((${#excluded[@]} / 2)) '
  /^test result:/ { passed += $4; bad += $6; ignored += $8 }
  END { printf "\nFor Android, on musl: %d passed, %d failed, %d ignored, %d excluded\n", passed, bad, ignored, excluded }
' "$said"
exit "$failed"
