#!/usr/bin/env bash
# Installs what a build needs and is missing: scripts/setup.sh run|desktop|test|phones
# Debian or Ubuntu, as root or with sudo; elsewhere it lists what to install. Quick when all is there.
set -euo pipefail
mode="${1:-run}"

say() { printf '==> %s\n' "$*" >&2; }
fail() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

# What is wanted for each mode: Debian packages, and Rust's targets and components.
packages=(clang pkg-config gcc libc6-dev)
targets=(wasm32-unknown-unknown)
components=()
desktop=(libwebkit2gtk-4.1-dev libxdo-dev)
phones=(aapt apksigner default-jdk-headless libasm-java zipalign)
tests=(g++ xvfb xauth xdotool iproute2 strace imagemagick chromium chromium-headless-shell fonts-noto-core fonts-tlwg-loma-otf fonts-tlwg-loma-ttf python3-venv valgrind)
case "$mode" in
  run) ;;
  desktop) packages+=("${desktop[@]}"); targets=() ;;
  test | phones)
    packages+=("${desktop[@]}" "${tests[@]}")
    targets+=(aarch64-linux-android armv7-linux-androideabi aarch64-apple-ios)
    if [ "$mode" = phones ]; then
      packages+=("${phones[@]}")
      # Rung 3: core's tests for Android, with musl in its place.
      targets+=(x86_64-linux-android x86_64-unknown-linux-musl)
    fi
    components+=(clippy rustfmt)
    ;;
  *) fail "unknown mode \"$mode\": scripts/setup.sh run|desktop|test|phones" ;;
esac

# Rust
command -v rustup >/dev/null || [ ! -f "$HOME/.cargo/env" ] || . "$HOME/.cargo/env"
command -v cargo >/dev/null || fail "Rust is missing. Install it from https://rustup.rs and run this again."
wanted="$(sed -n 's/^rust-version *= *"\([0-9.]*\)".*/\1/p' Cargo.toml | head -n 1)"
found="$(rustc --version | cut -d ' ' -f 2 | cut -d - -f 1)"
oldest="$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)"
[ "$oldest" = "$wanted" ] || fail "Rust $found is too old: Sportello needs $wanted or newer. Run: rustup update stable"

# Debian packages
missing=()
if command -v dpkg-query >/dev/null; then
  for package in "${packages[@]}"; do
    status="$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)"
    [ "$status" = installed ] || missing+=("$package")
  done
else
  # Not a Debian: what can be seen without a package manager.
  for tool in clang pkg-config cc; do command -v "$tool" >/dev/null || missing+=("$tool"); done
  if [ "$mode" != run ]; then
    pkg-config --exists webkit2gtk-4.1 2>/dev/null || missing+=("webkit2gtk 4.1 (development files)")
  fi
fi
if [ "${#missing[@]}" -gt 0 ]; then
  say "Missing: ${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    fail "please install with your system's package manager: ${missing[*]}"
  elif [ "$(id -u)" = 0 ]; then
    as_root=(env)
  elif command -v sudo >/dev/null && { [ -t 0 ] || sudo --non-interactive true 2>/dev/null; }; then
    as_root=(sudo env)
  else
    fail "please install, as the administrator: apt-get install ${missing[*]}"
  fi
  say "Installing them with apt-get"
  "${as_root[@]}" apt-get update
  "${as_root[@]}" DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "${missing[@]}"
fi

# Rust's targets and components
have="$( (command -v rustup >/dev/null && { rustup target list --installed; rustup component list --installed; }) || true)"
for target in ${targets[@]+"${targets[@]}"}; do
  grep -qx "$target" <<<"$have" && continue
  command -v rustup >/dev/null || fail "Rust's target $target is missing, and rustup to add it: see https://rustup.rs"
  say "Adding Rust's target $target"
  rustup target add "$target"
done
for component in ${components[@]+"${components[@]}"}; do
  grep -q "^$component" <<<"$have" && continue
  command -v rustup >/dev/null || { cargo "${component/rustfmt/fmt}" --version >/dev/null && continue; }
  say "Adding Rust's component $component"
  rustup component add "$component"
done
say "Set-up for \"$mode\" is complete"
