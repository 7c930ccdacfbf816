#!/usr/bin/env bash
# Builds iOS's app with Apple's SDK, on a Mac: docs/phones.md. It has not run there yet.
set -euo pipefail
cd "$(dirname "$0")/../.."
fail() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

[ "$(uname)" = Darwin ] || fail "iOS apps are built on a Mac with Xcode 26 (docs/phones.md)"
command -v dx >/dev/null || fail "dx is missing: cargo install dioxus-cli --version 0.7.10 --locked"
[ "$(dx --version | cut -d ' ' -f 2)" = 0.7.10 ] || fail "dx must be 0.7.10, as the crates are: $(dx --version)"
target=aarch64-apple-ios-sim
if [ -n "${SPORTELLO_IOS_IDENTITY:-}" ]; then
  target=aarch64-apple-ios
  [ -f "${SPORTELLO_IOS_PROFILE:-}" ] || fail "SPORTELLO_IOS_IDENTITY is set, but SPORTELLO_IOS_PROFILE is no file"
fi
rustup target add "$target"
rm -rf target/phones/ios
dx bundle --platform ios --target "$target" --release --features mobile --bin sportello-app --out-dir target/phones/ios
app="$(find target/phones/ios -name '*.app' -type d | head -n 1)"
[ -n "$app" ] || fail "dx made no .app under target/phones/ios"

# dx has its own plist: ours says the rest, and the last word.
program="$(/usr/libexec/PlistBuddy -c 'Print :CFBundleExecutable' "$app/Info.plist")"
cp packaging/ios/Info.plist packaging/ios/PrivacyInfo.xcprivacy "$app/"
cp -R packaging/ios/*.lproj "$app/"
platform=iphonesimulator
[ "$target" = aarch64-apple-ios-sim ] || platform=iphoneos
least="$(/usr/libexec/PlistBuddy -c 'Print :MinimumOSVersion' packaging/ios/Info.plist)"
xcrun actool packaging/ios/Assets.xcassets --compile "$app" --app-icon AppIcon --platform "$platform" \
  --minimum-deployment-target "$least" --target-device iphone --target-device ipad \
  --output-partial-info-plist target/phones/icon.plist
/usr/libexec/PlistBuddy -c 'Merge target/phones/icon.plist' "$app/Info.plist"
/usr/libexec/PlistBuddy -c "Add :CFBundleExecutable string $program" "$app/Info.plist"
/usr/libexec/PlistBuddy -c 'Add :CFBundlePackageType string APPL' "$app/Info.plist"
plutil -lint "$app/Info.plist" "$app/PrivacyInfo.xcprivacy"

if [ "$target" = aarch64-apple-ios ]; then
  cp "$SPORTELLO_IOS_PROFILE" "$app/embedded.mobileprovision"
  security cms -D -i "$SPORTELLO_IOS_PROFILE" > target/phones/profile.plist
  /usr/libexec/PlistBuddy -x -c 'Print :Entitlements' target/phones/profile.plist > target/phones/rights.plist
  codesign --force --timestamp --entitlements target/phones/rights.plist --sign "$SPORTELLO_IOS_IDENTITY" "$app"
fi
echo "$app"
