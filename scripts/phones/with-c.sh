#!/usr/bin/env bash
# Runs a command with what compiles C for phones, without their SDKs: scripts/phones/with-c.sh COMMAND...
# C's headers, and the sources of LLVM's libunwind, come from PyPI's ziglang. They are musl's and Darwin's own, and musl's ABI is
# not bionic's: nothing that is made with them may be shipped. A release is built with the real NDK and with Xcode.
set -euo pipefail
cd "$(dirname "$0")/../.."

ziglang=0.17.1
work="${CARGO_TARGET_DIR:-target}/phones"
mkdir -p "$work/kotlin"
work="$(cd "$work" && pwd)"
headers="$work/ziglang-$ziglang"

if [ ! -f "$headers/complete-3" ]; then
  echo "==> Fetching C headers for phones (ziglang $ziglang from PyPI, 100 MB, once)" >&2
  rm -rf "$headers" "$work/wheel"
  [ -x "$work/venv/bin/pip" ] || python3 -m venv "$work/venv"
  "$work/venv/bin/pip" download --disable-pip-version-check --no-deps --dest "$work/wheel" "ziglang==$ziglang"
  "$work/venv/bin/python" - "$work/wheel" "$headers" <<'PYTHON'
import glob, os, sys, zipfile

wheel, headers = sys.argv[1:]
wanted = (
    "aarch64-linux-musl", "arm-linux-musl", "x86_64-linux-musl", "generic-musl",
    "aarch64-linux-any", "arm-linux-any", "x86-linux-any", "any-linux-any", "any-darwin-any",
)
with zipfile.ZipFile(glob.glob(os.path.join(wheel, "*.whl"))[0]) as archive:
    for name in archive.namelist():
        folder, found, rest = name.partition("/libc/include/")
        if not (found and rest.split("/")[0] in wanted):
            folder, found, rest = name.partition("ziglang/lib/libunwind/")
            rest = "libunwind/" + rest
        if found and not folder.endswith("licenses/") and not name.endswith("/"):
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
  # Android's 32 bits have one time, of 32 bits, under C's plain names; musl's headers name another of 64.
  sed -i 's/_REDIR_TIME64 1/_REDIR_TIME64 0/' "$headers/arm-linux-musl/bits/alltypes.h"
  mkdir -p "$headers/sdk"
  touch "$headers/complete-3"
fi

# The flags that let clang compile C for an Android: its triple, and its folders of headers.
android() {
  printf '%s ' "--target=$1" -nostdlibinc -D__errno_location=__errno
  printf -- "-isystem $headers/%s " "$2-linux-musl" generic-musl "${3:-$2}-linux-any" any-linux-any
}
ios=(--target=arm64-apple-ios15.0 -nostdlibinc -isystem "$headers/any-darwin-any")
# SQLite optimised takes a core more than a minute: nothing runs what is only checked, or linked to be looked at.
quick=-O0
[ -z "${SPORTELLO_SAME:-}" ] || quick=""

export CC_aarch64_linux_android=clang AR_aarch64_linux_android=ar
CFLAGS_aarch64_linux_android="$(android aarch64-linux-android30 aarch64)$quick"
export CC_armv7_linux_androideabi=clang AR_armv7_linux_androideabi=ar
CFLAGS_armv7_linux_androideabi="$(android armv7a-linux-androideabi30 arm)$quick"
# For rung 3 alone (scripts/phones/core.sh): its tests run here, with musl behind them.
export CC_x86_64_linux_android=clang AR_x86_64_linux_android=ar
CFLAGS_x86_64_linux_android="$(android x86_64-linux-android30 x86_64 x86)"
export CC_aarch64_apple_ios=clang AR_aarch64_apple_ios=ar
CFLAGS_aarch64_apple_ios="${ios[*]} $quick"
export CFLAGS_aarch64_linux_android CFLAGS_armv7_linux_androideabi CFLAGS_x86_64_linux_android CFLAGS_aarch64_apple_ios
export SDKROOT="$headers/sdk"
export SPORTELLO_PHONES="$work" SPORTELLO_LIBUNWIND="$headers/libunwind"
# What dx 0.7.10 sets for wry, whose build then writes its Kotlin there.
export WRY_ANDROID_PACKAGE=dev.dioxus.main WRY_ANDROID_LIBRARY=main WRY_ANDROID_KOTLIN_FILES_OUT_DIR="$work/kotlin"

# For a release: the same bytes anywhere.
if [ -n "${SPORTELLO_SAME:-}" ]; then . scripts/phones/same.sh; fi

exec "$@"
