//! Fluent files as people and tools may write them: any layout, any text that Fluent allows. The strategies are boxed:
//! nested as they are, their trees would not fit on a test's stack.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::select;

/// A piece of a file.
#[derive(Clone, Debug)]
pub enum Chunk {
    /// Comments, headings, empty lines.
    Between(String),
    /// A message or a term.
    Entry {
        /// Its id.
        id: String,
        /// Its comment's lines, with their signs.
        comment: String,
        /// Its lines, without the last line's end.
        text: String,
    },
}

impl Chunk {
    pub fn text(&self) -> String {
        match self {
            Self::Between(text) => text.clone(),
            Self::Entry { comment, text, .. } => format!("{comment}{text}\n"),
        }
    }
}

/// A file.
pub fn text(chunks: &[Chunk]) -> String {
    chunks.iter().map(Chunk::text).collect()
}

/// Words with all that a format may trip over.
fn words() -> BoxedStrategy<String> {
    let tricky = select(vec![
        "=",
        "=1+1",
        "+1",
        "-2",
        "@x",
        "'q",
        "\"",
        "\\",
        "\\n",
        "<b>",
        "</target>",
        "&amp;",
        "&",
        "]]>",
        "_x0041_",
        "_x000D_",
        "%s",
        "#~",
        "msgid",
        "\t",
        "\u{a0}",
        "\u{200f}",
        "\u{2068}",
        "\u{1}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{fffe}",
        "\r",
        "🧭",
        "ş",
        "ș",
        "مكتب",
        "台",
        "দপ্তর",
        "[",
        "*",
        ".",
        "a.b",
        "x = y",
        "#",
        "1",
        "true",
        "2024-01-01",
        "<r>",
        "è",
    ]);
    let plain = "[a-zA-Z0-9 ,;:!?àé'/()-]{0,12}";
    let one = prop_oneof![2 => plain.prop_map(String::from), 1 => tricky.prop_map(String::from)];
    prop::collection::vec(one, 1..4)
        .prop_map(|parts| parts.concat())
        .boxed()
}

/// Words that can begin and end a line of a value: no spaces there, which Fluent takes away.
fn line() -> BoxedStrategy<String> {
    words()
        .prop_map(|words| {
            // Signs that would not be text at the beginning of a line go with the spaces around them.
            let words = words.trim_start_matches([' ', '\r', '\t', '.', '*', '[', '}', '#', '-']);
            let words = words.trim_end_matches([' ', '\r', '\t']);
            if words.is_empty() {
                "x".to_owned()
            } else {
                words.to_owned()
            }
        })
        .boxed()
}

/// A placeable in any spelling.
fn placeable() -> BoxedStrategy<String> {
    let inner = select(vec![
        "$name",
        "-brand",
        "\"{\"",
        "\"\\u00e8 \\\\ \\\"\"",
        "\"\"",
        "\" \"",
        "near",
        "near.title",
        "NUMBER($n, minimumFractionDigits: 2)",
        "DATETIME($d, month:\"long\")",
        "-brand(case: \"of\")",
        "7",
        "-1.5",
    ]);
    (inner, select(vec!["", " ", "  "]))
        .prop_map(|(inner, space)| format!("{{{space}{inner}{space}}}"))
        .boxed()
}

/// A line with placeables in it.
fn rich() -> BoxedStrategy<String> {
    let part = prop_oneof![2 => line(), 1 => placeable()];
    (prop::collection::vec(part, 1..4), select(vec!["", " "]))
        .prop_map(|(parts, space)| parts.join(space))
        .boxed()
}

/// A choice, set in as deep as `depth` levels, in an odd layout.
fn choice(depth: u32) -> BoxedStrategy<String> {
    let value = if depth == 0 {
        rich().boxed()
    } else {
        value(depth - 1)
    };
    let variant = (
        select(vec!["one", "few", "many", "0", "8", "-1.5"]),
        value.clone(),
    );
    let selector = select(vec![
        "$count",
        "NUMBER($count)",
        "-brand.case",
        "NUMBER($n, type: \"ordinal\")",
    ]);
    let layout = (0_usize..9, 0_usize..6, select(vec!["", " "]));
    (
        selector,
        prop::collection::vec(variant, 0..3),
        value,
        layout,
    )
        .prop_map(|(selector, variants, other, (indent, close, space))| {
            let pad = " ".repeat(indent);
            let mut text = format!("{{{space}{selector} ->\n");
            for (key, value) in variants {
                let _ = writeln!(
                    text,
                    "{pad}[{space}{key}{space}]{space}{}",
                    deeper(&value, indent + 2)
                );
            }
            let _ = writeln!(text, "{pad}*[other] {}", deeper(&other, indent + 2));
            text + &" ".repeat(close) + "}"
        })
        .boxed()
}

/// Sets in what follows the first line, so that it stays in its pattern.
fn deeper(text: &str, by: usize) -> String {
    let pad = " ".repeat(by);
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&pad);
            out.push_str(line);
        }
    }
    out
}

/// A value: of one line, of several with deeper ones and empty ones, a choice, words around a choice.
pub fn value(depth: u32) -> BoxedStrategy<String> {
    let rest = (rich(), 0_usize..4, 0_usize..3).prop_map(|(line, deep, empty)| {
        format!("{}{}{line}", "\n".repeat(empty + 1), " ".repeat(deep))
    });
    let lines = (rich(), prop::collection::vec(rest, 1..3))
        .prop_map(|(first, rest)| first + &rest.concat());
    if depth == 0 {
        return prop_oneof![3 => rich(), 1 => lines].boxed();
    }
    let around =
        (rich(), choice(depth - 1), rich()).prop_map(|(a, choice, b)| format!("{a} {choice}{b}"));
    prop_oneof![4 => rich(), 2 => lines, 2 => choice(depth - 1), 1 => around].boxed()
}

/// A value after its `=`, on the same line or below, set in by at least one space.
fn laid_out() -> BoxedStrategy<String> {
    (
        value(2),
        1_usize..7,
        any::<bool>(),
        select(vec!["", " ", "   "]),
        prop::option::weighted(0.15, select(vec!["[", "*", ".", ".title = "])),
    )
        .prop_map(|(value, indent, below, space, start)| {
            // These are text on the line of the `=`, and nowhere else.
            let start = start.filter(|_| !below).unwrap_or_default();
            let value = format!("{start}{value}");
            if below {
                format!("{space}\n{}{}", " ".repeat(indent), deeper(&value, indent))
            } else {
                format!("{space}{}", deeper(&value, indent))
            }
        })
        .boxed()
}

fn comment(sign: &'static str) -> impl Strategy<Value = String> {
    let line = select(vec![
        "",
        " vedi lo schermo",
        "  due spazi",
        " # cancelletto",
        " = uguale",
        " <&>\u{7}",
        " ~ . : , | \"",
        " غرفة",
        " fine  ",
    ]);
    prop::collection::vec(line, 1..3).prop_map(move |lines| {
        let lines: Vec<String> = lines.iter().map(|line| format!("{sign}{line}\n")).collect();
        lines.concat()
    })
}

fn between() -> BoxedStrategy<String> {
    let empty = select(vec!["\n", "\n\n", "  \n", "\n \n\n"]);
    prop_oneof![
        2 => empty.clone().prop_map(String::from),
        // Free comments, headings; after `#` an empty line, or it would belong to the message below.
        1 => (comment("##"), empty.clone()).prop_map(|(comment, empty)| comment + empty),
        1 => comment("##"),
        1 => (comment("#"), empty.clone()).prop_map(|(comment, empty)| comment + empty),
        1 => (comment("###"), empty).prop_map(|(comment, empty)| comment + empty),
    ]
    .boxed()
}

fn entry(id: &'static str) -> BoxedStrategy<Chunk> {
    let attribute = (select(vec!["title", "label"]), laid_out());
    let attributes = prop::option::weighted(0.2, attribute);
    let space = select(vec!["", " ", "   "]);
    (
        prop::option::weighted(0.3, comment("#")),
        space,
        laid_out(),
        attributes,
    )
        .prop_map(move |(comment, space, value, attribute)| {
            let mut text = format!("{id}{space}={value}");
            if let Some((name, value)) = attribute {
                let _ = write!(text, "\n  .{name} ={}", deeper(&value, 2));
            }
            Chunk::Entry {
                id: id.to_owned(),
                comment: comment.unwrap_or_default(),
                text,
            }
        })
        .boxed()
}

/// The ids of a file; its files hold some of them.
const IDS: [&str; 6] = ["near", "-brand", "count", "x-1", "Two_words", "last"];

/// A file of some messages in their order.
pub fn file() -> BoxedStrategy<Vec<Chunk>> {
    let of = |id: &'static str| {
        let entry = prop::option::weighted(0.75, entry(id));
        (prop::option::weighted(0.5, between()), entry)
    };
    (IDS.map(of), prop::option::of(between()))
        .prop_map(|(parts, last)| {
            let mut chunks = Vec::new();
            for (before, entry) in parts {
                chunks.extend(before.map(Chunk::Between));
                chunks.extend(entry);
            }
            chunks.extend(last.map(Chunk::Between));
            chunks
        })
        .boxed()
}

/// A plural of Romanian with its forms, and words around it: what can take the place of another one.
pub fn plural() -> impl Strategy<Value = String> {
    // Words alone: another placeable would be another message's fault.
    let form = prop_oneof![
        line(),
        (line(), line()).prop_map(|(a, b)| format!("{a}\n  {b}\n{a}"))
    ];
    (
        prop::option::of(line()),
        form.clone(),
        form.clone(),
        form,
        prop::option::of(line()),
    )
        .prop_map(|(before, one, few, other, after)| {
            let forms = [("[one]", one), ("[few]", few), ("*[other]", other)]
                .map(|(key, form)| format!("  {key} {}\n", deeper(&form, 6)))
                .concat();
            format!(
                "{}{{ $count ->\n{forms}}}{}",
                before.unwrap_or_default(),
                after.unwrap_or_default()
            )
        })
}
