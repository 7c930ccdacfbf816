#!/usr/bin/env bash
# Climbs the ladder to the phones as far as this machine goes: docs/phones.md. Says of each rung what it proves and what it does
# not, names those that it skips and why, and fails when one that ran failed.
set -uo pipefail
cd "$(dirname "$0")/.."

table=()
failed=0

# rung NUMBER STATE PROVES NOT
rung() { table+=("$1|$2|$3|$4"); }

# climb NUMBER PROVES NOT COMMAND...
climb() {
  local number="$1" proves="$2" not="$3"
  shift 3
  echo "==> Rung $number: $*" >&2
  if "$@"; then
    rung "$number" passed "$proves" "$not"
  else
    rung "$number" FAILED "$proves" "$not"
    failed=1
  fi
}

skip() { rung "$1" "skipped: $4" "$2" "$3"; }

scripts/setup.sh phones || exit 1

climb 1 "core and app fit the types of Android's (64 and 32 bits) and iOS's bindings" \
  "that Java and Objective-C have what is called by name; anything at run time" scripts/check-phones.sh
proves="what libmain.so shows is what Java calls; what it takes is in a reviewed list; 16 KB pages; its size"
for abi in arm64-v8a armeabi-v7a; do
  climb "2, $abi" "$proves" "that bionic behaves; that the NDK's own start-up files and libc++ add nothing" \
    cargo xtask ladder library --abi "$abi" --release
done
climb 3 "core and Rust's library where target_os is android, on Linux's own calls" \
  "anything of bionic (musl and scripts/phones/shim stand in its place); 32 bits" scripts/phones/core.sh
if scripts/phones/java.sh; then
  climb 4 "our Kotlin and wry's fit Android's classes; its native methods are the library's, both ways" \
    "that androidx is as its stand-ins say; Gradle, R8" cargo xtask ladder kotlin --release
  for abi in arm64-v8a armeabi-v7a; do
    climb "5, $abi" "a package with permissions, label, levels, aligned library and signature as documented (ci-structural.apk)" \
      "that it installs, that Gradle and Play take the real one" cargo xtask ladder apk --abi "$abi" --release
  done
else
  skip 4 "our Kotlin and wry's fit Android's classes; native methods" "androidx, Gradle, R8" \
    "Kotlin's compiler or Android's classes could not be fetched (above)"
  skip 5 "a package as documented" "that it installs" "Android's classes and resources could not be fetched (above)"
fi
climb "5, files" "Android's files say what the app, Cargo.toml and docs/phones.md say" \
  "that aapt2, Gradle and Play take them" cargo test --package xtask --test phones -- android:: both::
climb 6 "Apple's files say the same; nothing is collected" "that Xcode and Apple take them" \
  cargo test --package xtask --test phones -- ios:: both::

echo
echo "Nothing of this ran on a phone."
printf '%s\n' "${table[@]}" | while IFS='|' read -r number state proves not; do
  printf '\nRung %s  %s\n  proves:         %s\n  does not prove: %s\n' "$number" "$state" "$proves" "$not"
done
exit "$failed"
