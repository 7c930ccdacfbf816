//! Android's icon in its layers, and the list of languages for the system's settings.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use resvg::usvg::roxmltree::{Document, Node};
use sportello_core::l10n::Locale;

use super::Files;

/// What stands at the top of each.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by `cargo xtask phones`: do not edit. -->\n";

/// The namespace that all attributes are of.
const NAMESPACE: &str = "xmlns:android=\"http://schemas.android.com/apk/res/android\"";

/// A layer of an adaptive icon is 108 dp wide, of which a launcher shows 72: the icon's 512 units are those 72.
/// <https://developer.android.com/develop/ui/views/launch/icon_design_adaptive>
const LAYER: f32 = 512.0 * 108.0 / 72.0;

/// The adaptive icon: its ground a colour, its mark a drawing, and the mark alone for launchers with one colour.
pub fn icons(svg: &str) -> Result<Files> {
    let document = Document::parse(svg).context("icon.svg")?;
    let one = |wanted: &dyn Fn(&Node) -> bool, what: &str| {
        let found = document.descendants().find(|node| wanted(node));
        found.with_context(|| format!("icon.svg has no {what}"))
    };
    let ground = one(
        &|node| node.attribute("id") == Some("ground"),
        "element \"ground\"",
    )?;
    let mark = one(&|node| node.has_tag_name("path"), "path: the mark")?;
    let value = |node: &Node, name: &str| {
        let value = node.attribute(name).map(str::to_owned);
        value.with_context(|| format!("icon.svg: an element has no {name}"))
    };
    let (x, y, scale) = placed(&value(&mark, "transform")?)
        .context("icon.svg: the mark's transform is not translate(x y) scale(s)")?;
    let margin = (LAYER - 512.0) / 2.0;
    let mark = format!(
        "{HEAD}<vector {NAMESPACE}\n    android:width=\"108dp\" android:height=\"108dp\"\n    \
         android:viewportWidth=\"{LAYER}\" android:viewportHeight=\"{LAYER}\">\n    \
         <group android:translateX=\"{}\" android:translateY=\"{}\" android:scaleX=\"{scale}\" \
         android:scaleY=\"{scale}\">\n        \
         <path android:fillColor=\"{}\"\n            android:pathData=\"{}\" />\n    </group>\n</vector>\n",
        x + margin,
        y + margin,
        long(&value(&mark, "fill")?),
        value(&mark, "d")?,
    );
    let colour = format!(
        "{HEAD}<resources>\n    <color name=\"sportello_ground\">{}</color>\n</resources>\n",
        value(&ground, "fill")?
    );
    let layers = format!(
        "{HEAD}<adaptive-icon {NAMESPACE}>\n    \
         <background android:drawable=\"@color/sportello_ground\" />\n    \
         <foreground android:drawable=\"@drawable/sportello_mark\" />\n    \
         <monochrome android:drawable=\"@drawable/sportello_mark\" />\n</adaptive-icon>\n"
    );
    Ok(Files::from([
        ("android/res/drawable/sportello_mark.xml".into(), mark),
        ("android/res/values/sportello_colors.xml".into(), colour),
        ("android/res/mipmap-anydpi-v26/sportello.xml".into(), layers),
    ]))
}

/// The languages in which the app speaks, for the system's "App languages".
pub fn languages() -> Files {
    let mut text = format!("{HEAD}<locale-config {NAMESPACE}>\n");
    for locale in Locale::BUILT_IN {
        let _ = writeln!(text, "    <locale android:name=\"{}\" />", locale.code());
    }
    text.push_str("</locale-config>\n");
    Files::from([("android/res/xml/sportello_locales.xml".into(), text)])
}

/// `translate(x y) scale(s)`.
fn placed(transform: &str) -> Option<(f32, f32, f32)> {
    let (at, scale) = transform
        .strip_prefix("translate(")?
        .strip_suffix(')')?
        .split_once(") scale(")?;
    let (x, y) = at.split_once(' ')?;
    Some((x.parse().ok()?, y.parse().ok()?, scale.parse().ok()?))
}

/// A colour in six digits: Android would take `#fff` too, but its own tools warn.
fn long(colour: &str) -> String {
    match colour.strip_prefix('#') {
        Some(digits) if digits.len() == 3 => {
            let twice = digits.chars().flat_map(|digit| [digit, digit]);
            format!("#{}", twice.collect::<String>())
        }
        _ => colour.to_owned(),
    }
}
