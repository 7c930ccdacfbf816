//! `locales check --html`: one page that needs nothing else.

use crate::folder::{Folder, docs};
use crate::run::output;

#[test]
fn the_page_is_one_file_with_every_language_in_its_direction() {
    let folder = Folder::with(&["it", "en", "ar", "ur"]);
    folder.say("ar/app.ftl", "back", "<b>رجوع</b>");
    folder.write("fa/app.ftl", "back = بازگشت\n");
    let (page, glossary) = (folder.path().join("page.html"), docs("glossary"));
    output(&[
        "locales",
        "check",
        "--dir",
        folder.dir(),
        "--glossary",
        &glossary,
        "--html",
        page.to_str().unwrap(),
    ]);
    let html = folder.read("page.html");
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
    assert!(html.contains("name=\"viewport\"") && html.contains("prefers-color-scheme: dark"));
    for outside in ["<script", "http:", "https:", "src=", "href=", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    for (tag, direction, name) in [
        ("ar", "rtl", "العربية"),
        ("ur", "rtl", "اردو"),
        ("it", "ltr", "Italiano"),
    ] {
        assert!(
            html.contains(&format!(
                "<bdi lang=\"{tag}\" dir=\"{direction}\">{name}</bdi>"
            )),
            "{tag}"
        );
    }
    // The fault is quoted in its direction, with its markup as text.
    assert!(
        html.contains("<blockquote lang=\"ar\" dir=\"rtl\">&lt;b&gt;رجوع&lt;/b&gt;</blockquote>")
    );
    assert!(html.contains("<li class=\"bad\">1 fault</li>") && html.contains("inline-size:0%"));
    let tags = |name: &str| {
        (
            html.matches(&format!("<{name}")).count(),
            html.matches(&format!("</{name}>")).count(),
        )
    };
    for name in [
        "li",
        "ul",
        "details",
        "div",
        "blockquote",
        "code",
        "bdi",
        "p>",
        "p ",
    ] {
        let name = name.trim_end_matches(['>', ' ']);
        let (open, close) = match name {
            "p" => (
                html.matches("<p>").count() + html.matches("<p ").count(),
                html.matches("</p>").count(),
            ),
            "li" => (
                html.matches("<li>").count() + html.matches("<li ").count(),
                html.matches("</li>").count(),
            ),
            name => tags(name),
        };
        assert_eq!(open, close, "<{name}>");
    }
}
