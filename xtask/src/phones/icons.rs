//! The icons that stores and Apple want as pixels, all of the brand's one SVG.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Context as _, Result};

use sportello::theme_icon;
use sportello_core::model::Theme;

use super::rules;
use crate::web::icons::{ROUNDING, paint, render, without_comments};

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
    let feature = feature(&svg)?;
    for folder in ["en-US", "it-IT"] {
        let folder = format!("fastlane/metadata/android/{folder}/images");
        icons.insert(format!("{folder}/icon.png"), store.clone());
        icons.insert(format!("{folder}/featureGraphic.png"), feature.clone());
    }
    Ok(icons)
}

/// What Google Play shows above the entry: the mark, and what for in pictures, as no language is everybody's. Play lays
/// a button on its middle when there is a film, and cuts its edges: both stay empty.
fn feature(svg: &str) -> Result<Vec<u8>> {
    let mark = svg
        .split_once(GROUND)
        .and_then(|(_, after)| after.split_once("/>"))
        .and_then(|(_, mark)| mark.strip_suffix("</svg>"))
        .context("icon.svg: nothing stands behind the ground")?;
    let themes = Theme::ALL.iter().enumerate();
    let mut tiles = String::new();
    for (index, theme) in themes {
        let (column, row) = (index % 4, index / 4);
        let (x, y) = (484 + column * 118, 82 + row * 118);
        let icon = theme_icon(*theme).inner();
        let _ = write!(
            tiles,
            "<g transform=\"translate({x} {y})\"><rect width=\"100\" height=\"100\" rx=\"24\" fill=\"#fff\" \
             fill-opacity=\"0.12\"/><g transform=\"translate(22 22) scale(0.21875)\" fill=\"#fff\">{icon}</g></g>"
        );
    }
    let (width, height) = (rules::FEATURE.width, rules::FEATURE.height);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" \
         height=\"{height}\" {GROUND}/><g transform=\"translate(56 50) scale(0.78)\">{mark}</g>{tiles}</svg>"
    );
    paint(&svg, width, height).context("the feature graphic")
}
