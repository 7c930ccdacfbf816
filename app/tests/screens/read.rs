//! Reads a drawn screen: elements, and the words that a person sees or hears.

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

/// A drawn screen.
pub struct Screen {
    html: Html,
}

/// A word or more as a person meets it.
#[derive(Clone, Debug)]
pub struct Words {
    pub text: String,
    /// Whether the page says that these words are of another language, a name or an address.
    pub foreign: bool,
}

impl Screen {
    pub fn new(html: &str) -> Self {
        Self {
            html: Html::parse_fragment(html),
        }
    }

    /// It as HTML again.
    pub fn html(&self) -> String {
        self.html.root_element().inner_html()
    }

    /// The elements that a CSS selector names.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html
            .select(&Selector::parse(selector).unwrap())
            .collect()
    }

    /// The one element that a CSS selector names.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.html.html());
        found[0]
    }

    /// The values of an attribute, in order.
    pub fn values(&self, attribute: &str) -> Vec<String> {
        let elements = self.all(&format!("[{attribute}]"));
        elements
            .iter()
            .filter_map(|element| element.attr(attribute))
            .map(str::to_owned)
            .collect()
    }

    /// All words, also those that only a screen reader says.
    pub fn words(&self) -> Vec<Words> {
        let mut said = Vec::new();
        walk(self.html.root_element(), false, &mut said);
        said
    }

    /// All words in one text.
    pub fn text(&self) -> String {
        self.words()
            .into_iter()
            .map(|words| words.text)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn walk(element: ElementRef<'_>, foreign: bool, said: &mut Vec<Words>) {
    let value = element.value();
    if value.attr("aria-hidden") == Some("true") || value.name() == "style" {
        return;
    }
    let foreign = foreign
        || value.name() == "bdi"
        || value.attr("lang").is_some()
        || value.attr("dir") == Some("ltr");
    for attribute in ["aria-label", "placeholder", "title", "alt"] {
        if let Some(text) = value.attr(attribute) {
            said.push(Words {
                text: text.to_owned(),
                foreign,
            });
        }
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) if !text.trim().is_empty() => {
                said.push(Words {
                    text: text.trim().to_owned(),
                    foreign,
                });
            }
            _ => {}
        }
        if let Some(child) = ElementRef::wrap(child) {
            walk(child, foreign, said);
        }
    }
}

/// What a screen reader calls an element.
pub fn name_of(element: ElementRef<'_>) -> String {
    if let Some(label) = element.attr("aria-label") {
        return label.to_owned();
    }
    let mut said = Vec::new();
    walk(element, false, &mut said);
    said.into_iter()
        .map(|words| words.text)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The text without what stands between isolates: names, numbers and streets in their own direction.
pub fn outside_isolates(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '\u{2066}' | '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}
