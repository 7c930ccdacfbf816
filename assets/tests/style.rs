//! The palette: one dark, told twice; and every pair of text and ground readable (WCAG 2.2, 1.4.3 and 1.4.11); letters of
//! three weights.
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use sportello_assets::CSS;

type Palette = BTreeMap<String, String>;

/// The colours declared in the block that begins after `opening`.
fn palette(opening: &str) -> Palette {
    let start = CSS
        .find(opening)
        .unwrap_or_else(|| panic!("{opening} is not in the style"));
    let block = &CSS[start + opening.len()..];
    let block = &block[..block.find('}').expect("an end")];
    block
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .filter(|(_, value)| value.starts_with('#'))
        .collect()
}

fn light() -> Palette {
    palette(":root {")
}

fn dark_of_the_device() -> Palette {
    palette(":root:not([data-appearance=\"light\"]) {")
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let hex = colour.trim_start_matches('#');
    let wide = match hex.len() {
        3 => hex.chars().flat_map(|c| [c, c]).collect(),
        _ => hex.to_owned(),
    };
    let channel = |at: usize| {
        let value = u8::from_str_radix(&wide[at..at + 2], 16).expect("hexadecimal");
        let part = f64::from(value) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_dark_that_is_chosen_is_the_dark_of_the_device() {
    let device = dark_of_the_device();
    assert!(device.len() > 40, "{device:?}");
    assert_eq!(palette(":root[data-appearance=\"dark\"] {"), device);
    let names = |palette: &Palette| palette.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&light()), names(&device));
}

#[test]
fn text_is_readable_on_its_ground_in_the_light_and_in_the_dark() {
    let mut pairs: Vec<(String, String, f64)> = [
        ("ink", "paper"),
        ("ink", "card"),
        ("ink", "brand-tint"),
        ("ink", "mark"),
        ("soft", "paper"),
        ("soft", "card"),
        ("on-brand", "brand"),
        ("brand-ink", "brand-tint"),
        ("brand-ink", "card"),
        ("brand-ink", "paper"),
        ("open", "open-bg"),
        ("doubt", "doubt-bg"),
        ("closed", "closed-bg"),
        ("unknown", "unknown-bg"),
    ]
    .map(|(text, ground)| (text.to_owned(), ground.to_owned(), 4.5))
    .to_vec();
    let themes: Vec<String> = light()
        .keys()
        .filter_map(|name| name.strip_prefix("i-").map(str::to_owned))
        .collect();
    assert_eq!(themes.len(), 12);
    for theme in themes {
        pairs.push((format!("i-{theme}"), format!("t-{theme}"), 4.5));
        pairs.push((format!("i-{theme}"), "card".into(), 3.0));
    }
    let mut faults = Vec::new();
    for (name, palette) in [("light", light()), ("dark", dark_of_the_device())] {
        for (text, ground, least) in &pairs {
            let found = contrast(&palette[text], &palette[ground]);
            if found < *least {
                faults.push(format!(
                    "{name}: {text} on {ground}: {found:.2}, wants {least}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn letters_have_three_weights() {
    let weights: BTreeSet<&str> = CSS
        .split("font-weight:")
        .skip(1)
        .filter_map(|rest| Some(rest.split([';', '}']).next()?.trim()))
        .collect();
    // Each weight is a typeface more that a webview has to find, open and keep.
    assert_eq!(weights, BTreeSet::from(["400", "600", "700", "inherit"]));
}
