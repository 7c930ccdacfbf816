#!/usr/bin/env bash
# Fetches what compiles and packs Android's Java side without Google's SDK, once, into target/phones/java; Debian's own packages for it
# come by `scripts/setup.sh phones`. All of it is only for checks: no package that is made with it may be published.
set -euo pipefail
cd "$(dirname "$0")/../.."
fail() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

kotlin=2.4.20
folder="${CARGO_TARGET_DIR:-target}/phones/java"
[ ! -f "$folder/complete-1" ] || exit 0
command -v npm >/dev/null || fail "npm is missing, which brings Kotlin's compiler: install node"
command -v apt-get >/dev/null || fail "this is no Debian: its packages bring Android's classes"
rm -rf "$folder"
mkdir -p "$folder/npm" "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial"
folder="$(cd "$folder" && pwd)"

echo "==> Fetching Kotlin's compiler (npm, 90 MB, once)" >&2
(cd "$folder/npm" && npm install --no-audit --no-fund --ignore-scripts --no-save "kotlin-compiler@$kotlin" >&2)
mv "$folder/npm/node_modules/kotlin-compiler/lib" "$folder/kotlin"

# Debian 12 has Android's classes and `dx` no more, and its resources are of Android 10: they come from its neighbours, into a folder,
# by an apt that knows nothing of this machine's but its mirror.
echo "==> Fetching Android's classes, resources and dx (Debian 11 and 13, 33 MB, once)" >&2
mirror="$(apt-get indextargets --format '$(REPO_URI) $(LABEL)' 'Identifier: Packages' | sed -n 's/ Debian$//p' | head -n 1)"
[ -n "$mirror" ] || fail "apt knows no mirror of Debian: run apt-get update"
for suite in bullseye trixie; do
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main"
done > "$folder/apt/sources.list"
apart=(
  -o "Dir::Etc::SourceList=$folder/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
  -o "Dir::State::Lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root
  -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
)
apt-get "${apart[@]}" update >&2
(cd "$folder/apt" && apt-get "${apart[@]}" download \
  dalvik-exchange/bullseye libandroid-23-java/bullseye android-framework-res/trixie >&2)
for package in "$folder"/apt/*.deb; do dpkg-deb --extract "$package" "$folder/apt/files"; done
mv "$folder/apt/files/usr/share/java/com.android.android-23.jar" "$folder/android-23.jar"
mv "$folder"/apt/files/usr/share/java/com.android.dx-*.jar "$folder/dx.jar"
mv "$folder/apt/files/usr/share/android-framework-res/framework-res.apk" "$folder/framework-res.apk"
rm -rf "$folder/apt" "$folder/npm"
touch "$folder/complete-1"
