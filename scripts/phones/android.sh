#!/usr/bin/env bash
# Builds Android's packages with Google's SDK, one for each ABI: docs/phones.md. It has not run with the real SDK yet.
set -euo pipefail
cd "$(dirname "$0")/../.."
fail() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

[ -d "${ANDROID_HOME:-}" ] || fail "ANDROID_HOME names no folder: install Android's SDK (docs/phones.md)"
[ -d "${ANDROID_NDK_HOME:-}" ] || fail "ANDROID_NDK_HOME names no folder: install Android's NDK (docs/phones.md)"
command -v dx >/dev/null || fail "dx is missing: cargo install dioxus-cli --version 0.7.10 --locked"
[ "$(dx --version | cut -d ' ' -f 2)" = 0.7.10 ] || fail "dx must be 0.7.10, as the crates are: $(dx --version)"
if [ -n "${SPORTELLO_KEYSTORE:-}" ]; then
  [ -f "$SPORTELLO_KEYSTORE" ] || fail "SPORTELLO_KEYSTORE is no file: $SPORTELLO_KEYSTORE"
  for name in SPORTELLO_KEYSTORE_PASSWORD SPORTELLO_KEY_ALIAS SPORTELLO_KEY_PASSWORD; do
    [ -n "${!name:-}" ] || fail "SPORTELLO_KEYSTORE is set, but $name is not"
  done
else
  echo "==> No SPORTELLO_KEYSTORE: the packages will not be signed for a release" >&2
fi

SPORTELLO_VERSION="$(sed -n 's/^version *= *"\([0-9.]*\)".*/\1/p' Cargo.toml | head -n 1)"
IFS=. read -r major minor patch <<<"$SPORTELLO_VERSION"
code=$((major * 10000 + minor * 100 + patch))
SPORTELLO_RES="$PWD/packaging/android/res"
SPORTELLO_KOTLIN="$PWD/packaging/android/kotlin"
export SPORTELLO_VERSION SPORTELLO_RES SPORTELLO_KOTLIN

. scripts/phones/same.sh

# A home of Gradle's own, so that nobody's other projects get our settings.
mkdir -p target/phones/gradle/init.d
cp packaging/android/sportello.gradle target/phones/gradle/init.d/
GRADLE_USER_HOME="$PWD/target/phones/gradle"
export GRADLE_USER_HOME

# A package for each ABI, for a phone of 32 bits to carry no library of 64. Of those that fit a phone a store gives the one with the
# higher code.
for abi in armeabi-v7a arm64-v8a; do
  case "$abi" in
    armeabi-v7a) target=armv7-linux-androideabi SPORTELLO_VERSION_CODE="${code}1" ;;
    arm64-v8a) target=aarch64-linux-android SPORTELLO_VERSION_CODE="${code}2" ;;
  esac
  export SPORTELLO_ABI="$abi" SPORTELLO_VERSION_CODE
  rustup target add "$target"
  echo "==> Building for $abi" >&2
  dx bundle --platform android --target "$target" --release --features mobile --bin sportello-app \
    --out-dir "target/phones/packages/$abi"
done
echo "==> The packages:" >&2
find target/phones/packages -name '*.a[pa][kb]'
