//! The icons that stores and Apple want as pixels, all of the brand's one SVG.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use crate::web::icons::{ROUNDING, render, without_comments};

/// Apple's catalogue.
const SET: &str = "packaging/ios/Assets.xcassets/AppIcon.appiconset";

/// The ground of the brand, and what stands in its place: none on a dark screen, where the system lays its own behind the mark;
/// black on a tinted one, where only how light a pixel is counts.
/// <https://developer.apple.com/design/human-interface-guidelines/app-icons>
const GROUND: &str = "fill=\"#0b5d4b\"";

/// The mark.
const MARK: &str = "fill=\"#fff\"";

/// Draws them, by their paths from the workspace's root.
pub(super) fn draw(svg: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let svg = without_comments(svg);
    for part in [ROUNDING, GROUND, MARK] {
        anyhow::ensure!(
            svg.matches(part).count() == 1,
            "icon.svg: exactly one element must say {part}"
        );
    }
    // Apple cuts its own shape, and takes no icon with a transparent corner in the light.
    let square = svg.replace(ROUNDING, "");
    let dark = square
        .replace(GROUND, "fill=\"none\"")
        .replace(MARK, "fill=\"#7fd6bd\"");
    let tinted = square.replace(GROUND, "fill=\"#000\"");
    let mut icons = BTreeMap::new();
    for (name, svg) in [("light", &square), ("dark", &dark), ("tinted", &tinted)] {
        let png = render(svg, 1024).with_context(|| format!("the {name} icon"))?;
        icons.insert(format!("{SET}/{name}.png"), png);
    }
    // Google Play rounds it itself. The stores show a language without one these two's.
    let store = render(&square, 512).context("the stores' icon")?;
    for folder in ["en-US", "it-IT"] {
        let path = format!("fastlane/metadata/android/{folder}/images/icon.png");
        icons.insert(path, store.clone());
    }
    Ok(icons)
}
