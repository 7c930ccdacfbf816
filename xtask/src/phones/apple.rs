//! Why iOS should ask for the position, in each language, and what Xcode is told of the icon.

use anyhow::{Context as _, Result};
use sportello_core::l10n::{Locale, built_in};

use super::Files;

/// What the position is for, by language. Made by a machine in November 2026 but for the Italian; a native speaker has
/// still to review each.
const PURPOSES: [(&str, &str); 12] = [
    ("it", "Per mostrare prima gli sportelli più vicini."),
    ("en", "To show the nearest desks first."),
    ("ro", "Ca să arate întâi ghișeele cele mai apropiate."),
    ("sq", "Për të treguar së pari sportelet më të afërta."),
    ("ar", "لعرض أقرب المكاتب أولًا."),
    ("uk", "Щоб спершу показати найближчі пункти."),
    ("bn", "সবচেয়ে কাছের অফিস আগে দেখানোর জন্য।"),
    ("zh-Hans", "用来先显示最近的办事处。"),
    ("ur", "قریب ترین دفتر پہلے دکھانے کے لیے۔"),
    ("fr", "Pour montrer d’abord les guichets les plus proches."),
    ("es", "Para mostrar primero las oficinas más cercanas."),
    ("mk", "За прво да се покажат најблиските шалтери."),
];

/// The message with which the app itself says where a position goes.
const PROMISE: &str = "place-position-private";

/// `InfoPlist.strings` of each language: what for, and the app's own promise.
pub fn purposes() -> Result<Files> {
    let mut files = Files::new();
    for locale in Locale::BUILT_IN {
        let code = locale.code();
        let purpose = PURPOSES.iter().find(|(tag, _)| *tag == code);
        let (_, purpose) = purpose.with_context(|| {
            format!("xtask/src/phones/apple.rs has no purpose in \"{code}\": add it")
        })?;
        let promise = built_in(*locale)
            .lines()
            .find_map(|line| line.strip_prefix(PROMISE)?.trim_start().strip_prefix('='))
            .with_context(|| format!("locales/{code} has no {PROMISE}"))?
            .trim();
        let gap = if code == "zh-Hans" { "" } else { " " };
        let text = format!(
            "/* Made by `cargo xtask phones`: do not edit. */\n\
             \"NSLocationWhenInUseUsageDescription\" = \"{purpose}{gap}{promise}\";\n"
        );
        files.insert(format!("ios/{code}.lproj/InfoPlist.strings"), text);
    }
    Ok(files)
}

/// The catalogue with the icon, as Xcode reads it: one size of 1024 pixels, and the same for dark and for tinted screens.
/// <https://developer.apple.com/documentation/xcode/configuring-your-app-icon>
pub fn icon_set() -> Files {
    let image = |name: &str, look: Option<&str>| {
        let appearances = look.map_or_else(String::new, |look| {
            format!(
                "\"appearances\" : [ {{ \"appearance\" : \"luminosity\", \"value\" : \"{look}\" }} ], "
            )
        });
        format!(
            "    {{ {appearances}\"filename\" : \"{name}.png\", \"idiom\" : \"universal\", \"platform\" : \"ios\", \"size\" : \"1024x1024\" }}"
        )
    };
    let info = "  \"info\" : { \"author\" : \"xcode\", \"version\" : 1 }";
    let images = [
        image("light", None),
        image("dark", Some("dark")),
        image("tinted", Some("tinted")),
    ];
    Files::from([
        (
            "ios/Assets.xcassets/Contents.json".into(),
            format!("{{\n{info}\n}}\n"),
        ),
        (
            "ios/Assets.xcassets/AppIcon.appiconset/Contents.json".into(),
            format!(
                "{{\n  \"images\" : [\n{}\n  ],\n{info}\n}}\n",
                images.join(",\n")
            ),
        ),
    ])
}
