# Sourced, from the workspace's root: what lets the same source become the same bytes in any folder, of any person, on any day.
# rustc and clang write paths into what they make; here each of ours gets a name that is the same everywhere.
# `cargo xtask ladder twice` shows whether it does.
home="${CARGO_HOME:-$HOME/.cargo}"
made="${CARGO_TARGET_DIR:-$PWD/target}"
source="$(rustc --print sysroot)/lib/rustlib/src/rust"
# rustc takes the last that fits.
flags=""
maps=""
for pair in "$PWD=/sportello" "$made=/made" "$home=/cargo" "$source=/rust"; do
  flags="$flags --remap-path-prefix=$pair"
  maps="$maps -ffile-prefix-map=$pair"
done
# Beside what .cargo/config.toml says, which RUSTFLAGS would put out of force.
for target in aarch64_linux_android armv7_linux_androideabi; do
  upper="$(printf '%s' "$target" | tr '[:lower:]' '[:upper:]')"
  rust="CARGO_TARGET_${upper}_RUSTFLAGS"
  c="CFLAGS_$target"
  export "$rust=${!rust:-}$flags" "$c=${!c:-}$maps"
done
# Of the source, not of the hour: compilers write it where they would write the day.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
  SOURCE_DATE_EPOCH="$(git log -1 --format=%ct 2>/dev/null || echo 0)"
fi
export SOURCE_DATE_EPOCH
