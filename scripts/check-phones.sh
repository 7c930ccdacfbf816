#!/usr/bin/env bash
# Type-checks core and app for Android and iOS without their SDKs: only C's headers are needed, for
# SQLite, and PyPI's ziglang carries them. Nothing is linked; such objects must never be shipped (musl's
# ABI is not bionic's). A release is built with the real NDK and with Xcode.
set -euo pipefail
cd "$(dirname "$0")/.."

ziglang=0.17.1
work="${CARGO_TARGET_DIR:-target}/phones"
mkdir -p "$work"
work="$(cd "$work" && pwd)"
headers="$work/ziglang-$ziglang"

if [ ! -f "$headers/complete" ]; then
  echo "==> Fetching C headers for phones (ziglang $ziglang from PyPI, 100 MB, once)" >&2
  rm -rf "$headers" "$work/wheel"
  [ -x "$work/venv/bin/pip" ] || python3 -m venv "$work/venv"
  "$work/venv/bin/pip" download --disable-pip-version-check --no-deps --dest "$work/wheel" "ziglang==$ziglang"
  "$work/venv/bin/python" - "$work/wheel" "$headers" <<'PYTHON'
import glob, os, sys, zipfile

wheel, headers = sys.argv[1:]
wanted = (
    "aarch64-linux-musl", "arm-linux-musl", "generic-musl",
    "aarch64-linux-any", "arm-linux-any", "any-linux-any", "any-darwin-any",
)
with zipfile.ZipFile(glob.glob(os.path.join(wheel, "*.whl"))[0]) as archive:
    for name in archive.namelist():
        folder, found, rest = name.partition("/libc/include/")
        if found and rest.split("/")[0] in wanted and not name.endswith("/"):
            path = os.path.join(headers, rest)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(archive.read(name))
PYTHON
  rm -rf "$work/wheel"
  # Apple's own header of what is being built for; this much is what SQLite and Darwin's headers ask.
  cat > "$headers/any-darwin-any/TargetConditionals.h" <<'HEADER'
#pragma once
#define TARGET_OS_MAC 1
#define TARGET_OS_IPHONE 1
#define TARGET_OS_IOS 1
#define TARGET_OS_OSX 0
#define TARGET_OS_SIMULATOR 0
#define TARGET_OS_EMBEDDED 1
#define TARGET_OS_WATCH 0
#define TARGET_OS_TV 0
#define TARGET_OS_VISION 0
#define TARGET_OS_MACCATALYST 0
#define TARGET_OS_DRIVERKIT 0
#define TARGET_OS_UNIX 0
#define TARGET_OS_WIN32 0
#define TARGET_OS_LINUX 0
#define TARGET_CPU_ARM64 1
#define TARGET_CPU_X86_64 0
#define TARGET_CPU_X86 0
#define TARGET_CPU_ARM 0
#define TARGET_RT_LITTLE_ENDIAN 1
#define TARGET_RT_BIG_ENDIAN 0
#define TARGET_RT_64_BIT 1
#define TARGET_RT_MAC_CFM 0
#define TARGET_RT_MAC_MACHO 1
HEADER
  mkdir -p "$headers/sdk"
  touch "$headers/complete"
fi

# The flags that let clang compile SQLite for an Android: its triple, and its folders of headers.
android() {
  printf '%s ' "--target=$1" -nostdlibinc -D__errno_location=__errno
  printf -- "-isystem $headers/%s " "$2-linux-musl" generic-musl "$2-linux-any" any-linux-any
}
ios=(--target=arm64-apple-ios15.0 -nostdlibinc -isystem "$headers/any-darwin-any")

export CC_aarch64_linux_android=clang AR_aarch64_linux_android=ar
export CFLAGS_aarch64_linux_android="$(android aarch64-linux-android30 aarch64)"
export CC_armv7_linux_androideabi=clang AR_armv7_linux_androideabi=ar
export CFLAGS_armv7_linux_androideabi="$(android armv7a-linux-androideabi30 arm)"
export CC_aarch64_apple_ios=clang AR_aarch64_apple_ios=ar
export CFLAGS_aarch64_apple_ios="${ios[*]}"
export SDKROOT="$headers/sdk"

# Clippy checks all that `cargo check` does, and can deny warnings in these crates alone. Of 32 bits only core: manganis, which
# Dioxus 0.7.10 brings, refuses to be compiled there ("Only 64-bit Android targets are supported").
for target in ${TARGETS:-aarch64-linux-android armv7-linux-androideabi aarch64-apple-ios}; do
  echo "==> Checking for $target" >&2
  case "$target" in
    armv7-*) what=(--package sportello-core --features sportello-core/http) ;;
    *) what=(--package sportello-core --package sportello --features sportello/mobile) ;;
  esac
  cargo clippy --target "$target" "${what[@]}" -- --deny warnings
done
