//! Pictures: how large, how many, of what kind.

use std::{collections::BTreeMap, io::Cursor, path::Path};

use png::{BitDepth, ColorType, Decoder};

use super::{FOLDERS, Tree};

/// The size of a picture, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

const fn size(width: u32, height: u32) -> Size {
    Size { width, height }
}

/// A phone's screen for Google Play and F-Droid. Play takes 320 to 3840 pixels a side, the longer at most twice the shorter, and
/// recommends an app only with four of at least 1080, 9 to 16:
/// <https://support.google.com/googleplay/android-developer/answer/9866151>.
pub const PHONE: Size = size(1080, 1920);

/// Above the entry in Google Play: the same page.
pub const FEATURE: Size = size(1024, 500);

/// The icon, of the same page.
const ICON: Size = size(512, 512);

/// An iPhone of 6.9 inches, of which Apple makes the smaller ones; and an iPad of 13, wanted of an app that runs there:
/// <https://developer.apple.com/help/app-store-connect/reference/app-information/screenshot-specifications>.
pub const IPHONE: Size = size(1320, 2868);
/// See [`IPHONE`].
pub const IPAD: Size = size(2064, 2752);

/// What the name of an iPad's picture must say: by its size alone deliver takes it for one of an older iPad
/// (fastlane, `deliver/lib/deliver/app_screenshot.rb`).
pub const IPAD_NAME: &str = "IPAD_PRO_3GEN_129";

/// Most bytes of an icon and of a feature graphic (Play: the same page), and of a screen's picture.
const GRAPHIC_BYTES: usize = 1024 * 1024;
const SCREEN_BYTES: usize = 8 * 1024 * 1024;

/// What is wrong with a phone's picture for Google Play.
pub fn phone(name: &str, bytes: &[u8]) -> Vec<String> {
    let mut faults = ordered(name);
    match facts(bytes) {
        Err(fault) => faults.push(fault),
        Ok((found, colours)) => {
            let (short, long) = (found.width.min(found.height), found.width.max(found.height));
            if short < 320 || long > 3840 || long > short * 2 {
                faults.push(format!(
                    "is {} x {}: 320 to 3840, the longer side at most twice the shorter",
                    found.width, found.height
                ));
            }
            faults.extend(opaque(colours));
        }
    }
    faults.extend(weight(bytes, SCREEN_BYTES));
    faults
}

/// What is wrong with a graphic of Google Play's.
pub fn graphic(name: &str, bytes: &[u8]) -> Vec<String> {
    let wanted = match name {
        "icon.png" => ICON,
        "featureGraphic.png" => FEATURE,
        _ => return vec!["no store reads a picture of this name".into()],
    };
    let mut faults = Vec::new();
    match facts(bytes) {
        Err(fault) => faults.push(fault),
        Ok((found, colours)) => {
            faults.extend(exactly(found, &[wanted]));
            // An icon may be transparent; Play itself rounds it.
            if wanted != ICON {
                faults.extend(opaque(colours));
            }
        }
    }
    faults.extend(weight(bytes, GRAPHIC_BYTES));
    faults
}

/// What is wrong with a picture for the App Store.
pub fn apple(name: &str, bytes: &[u8]) -> Vec<String> {
    let mut faults = ordered(name);
    match facts(bytes) {
        Err(fault) => faults.push(fault),
        Ok((found, colours)) => {
            faults.extend(exactly(found, &[IPHONE, IPAD]));
            if (found == IPAD) != name.contains(IPAD_NAME) {
                faults.push(format!("an iPad's, and no other's, says {IPAD_NAME}"));
            }
            faults.extend(opaque(colours));
        }
    }
    faults
}

/// Where there are pictures of screens, how many a store takes: Play two to eight, the App Store up to ten of a size (the
/// pages above), and there of both sizes.
pub fn counts(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for folders in FOLDERS {
        let folder = format!(
            "metadata/android/{}/images/phoneScreenshots/",
            folders.android
        );
        let count = tree.keys().filter(|path| path.starts_with(&folder)).count();
        if count != 0 && !(2..=8).contains(&count) {
            faults.push(format!("{folder}: {count} pictures, and 2 to 8 are taken"));
        }
        let Some(language) = folders.apple else {
            continue;
        };
        let folder = format!("screenshots/{language}/");
        let mut sizes = BTreeMap::new();
        let pictures = tree.iter().filter(|(path, _)| path.starts_with(&folder));
        for (size, _) in pictures.filter_map(|(_, bytes)| facts(bytes).ok()) {
            *sizes.entry(size).or_insert(0_usize) += 1;
        }
        if sizes.is_empty() {
            continue;
        }
        for (what, size) in [("an iPhone", IPHONE), ("an iPad", IPAD)] {
            let count = sizes.get(&size).copied().unwrap_or_default();
            if !(1..=10).contains(&count) {
                faults.push(format!(
                    "{folder}: {count} pictures of {what}, and 1 to 10 are taken"
                ));
            }
        }
    }
    faults
}

fn facts(bytes: &[u8]) -> Result<(Size, (ColorType, BitDepth)), String> {
    let reader = Decoder::new(Cursor::new(bytes)).read_info();
    let reader = reader.map_err(|error| format!("is no PNG: {error}"))?;
    let info = reader.info();
    if info.trns.is_some() {
        return Err("has a transparent colour".into());
    }
    Ok((
        size(info.width, info.height),
        (info.color_type, info.bit_depth),
    ))
}

/// Both stores show the pictures by the order of their names.
fn ordered(name: &str) -> Vec<String> {
    let first = name
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit());
    let png = Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "png");
    if first && png {
        return Vec::new();
    }
    vec!["a picture's name begins with its number and ends with .png".into()]
}

fn exactly(found: Size, taken: &[Size]) -> Vec<String> {
    if taken.contains(&found) {
        return Vec::new();
    }
    vec![format!(
        "is {} x {}, and {taken:?} is taken",
        found.width, found.height
    )]
}

/// 24 bits and no alpha, as both stores say.
fn opaque(colours: (ColorType, BitDepth)) -> Vec<String> {
    if colours == (ColorType::Rgb, BitDepth::Eight) {
        return Vec::new();
    }
    vec![format!(
        "is {colours:?}, and 24 bits without alpha are taken"
    )]
}

fn weight(bytes: &[u8], most: usize) -> Vec<String> {
    if bytes.len() <= most {
        return Vec::new();
    }
    vec![format!("has {} bytes, and {most} are taken", bytes.len())]
}
