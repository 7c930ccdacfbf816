//! For any Fluent: out and back without a change gives the same bytes, and a change gives that value and no other.

use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError};

use super::generate::{self, Chunk};
use super::{FORMATS, Folder, po};

/// How many files are tried; `PROPTEST_CASES` for more.
const CASES: u32 = 48;

fn config() -> Config {
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = CASES;
    }
    config.failure_persistence = None;
    config
}

/// Text with the line ends and the end that are wanted. (Spaces alone in the last line are no Fluent to the parser.)
fn ended(text: &str, windows: bool, open: bool) -> String {
    let text = if open {
        text.trim_end_matches(['\n', ' '])
    } else {
        text
    };
    if windows {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    }
}

fn parsed(text: &str) -> Result<Resource<String>, TestCaseError> {
    parser::parse(text.to_owned())
        .map_err(|(_, errors)| TestCaseError::fail(format!("{errors:?} in {text:?}")))
}

/// A pattern with its lines put together, which the parser gives apart.
fn joined(pattern: &Pattern<String>) -> Pattern<String> {
    let mut elements: Vec<PatternElement<String>> = Vec::new();
    for element in &pattern.elements {
        match (element, elements.last_mut()) {
            (
                PatternElement::TextElement { value },
                Some(PatternElement::TextElement { value: last }),
            ) => {
                last.push_str(value);
            }
            (PatternElement::Placeable { expression }, _) => {
                elements.push(PatternElement::Placeable {
                    expression: expression_of(expression),
                });
            }
            (text, _) => elements.push(text.clone()),
        }
    }
    Pattern { elements }
}

fn expression_of(expression: &Expression<String>) -> Expression<String> {
    match expression {
        Expression::Select { selector, variants } => {
            let mut variants = variants.clone();
            for variant in &mut variants {
                variant.value = joined(&variant.value);
            }
            Expression::Select {
                selector: selector.clone(),
                variants,
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            Expression::Inline(InlineExpression::Placeable {
                expression: Box::new(expression_of(expression)),
            })
        }
        other @ Expression::Inline(_) => other.clone(),
    }
}

/// The only message of a text.
fn only(text: &str) -> Result<Pattern<String>, TestCaseError> {
    match parsed(text)?.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => {
            Ok(joined(message.value.as_ref().unwrap()))
        }
        other => Err(TestCaseError::fail(format!("{other:?} in {text:?}"))),
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn unchanged_files_keep_their_bytes(
        source in generate::file(),
        target in generate::file(),
        windows in any::<bool>(),
        open in any::<bool>(),
    ) {
        let source = generate::text(&source);
        let target = ended(&generate::text(&target), windows, open);
        parsed(&source)?;
        parsed(&target)?;
        let folder = Folder::with(&[("it/app.ftl", &source), ("ro/app.ftl", &target), ("en/app.ftl", &target)]);
        for (format, ending) in FORMATS {
            let file = folder.export("ro", format, &format!("ro.{ending}"));
            let said = folder.import(&file);
            prop_assert!(said.contains("ro: 0 changed, 0 new") && said.contains(" 0 comment(s)"), "{}", said);
            prop_assert_eq!(&folder.get("ro/app.ftl"), &target, "{}", format);
        }
    }

    #[test]
    fn a_change_writes_that_value_and_nothing_else(
        before in generate::file(),
        after in generate::file(),
        old in generate::plural(),
        new in generate::plural(),
        windows in any::<bool>(),
        open in any::<bool>(),
    ) {
        let message = |value: &str| {
            let lines: Vec<String> = value.split('\n').map(|line| format!("    {line}")).collect();
            format!("changed =\n{}", lines.join("\n"))
        };
        let (old, new) = (message(&old), message(&new));
        // A line end apart, so that a comment before does not belong to it.
        let before = generate::text(&before) + "\n\n";
        let after = generate::text(&renamed(&after));
        let target = ended(&format!("{before}{old}\n{after}"), windows, open);
        parsed(&target)?;
        let expected = only(&new)?;
        let source = "changed = { $count ->\n    [one] uno\n   *[other] altri\n}\n";
        let folder = Folder::with(&[("it/app.ftl", source), ("ro/app.ftl", &target)]);
        // What the value is without its indentation is what a translator would type.
        let typed: Vec<&str> = new.lines().skip(1).map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
        let file = folder.file("ro.po");
        fs::write(&file, po("ro", &[("changed", "", &typed.join("\n"))])).unwrap();
        let said = folder.import(&file);
        let written = folder.get("ro/app.ftl");
        prop_assert!(said.contains(if only(&old)? == expected { "0 changed" } else { "1 changed" }), "{}", said);
        let (head, tail) = (ended(&before, windows, false), ended(&format!("\n{after}"), windows, open));
        prop_assert!(written.starts_with(&head), "{:?}\n{:?}", head, written);
        prop_assert!(written.ends_with(&tail), "{:?}\n{:?}", tail, written);
        let middle = &written[head.len()..written.len() - tail.len()];
        prop_assert_eq!(only(&middle.replace("\r\n", "\n"))?, expected);
    }
}

/// The same with other ids, so that one file can hold both.
fn renamed(chunks: &[Chunk]) -> Vec<Chunk> {
    let rename = |chunk: &Chunk| match chunk {
        Chunk::Entry { id, comment, text } => {
            let sign = if id.starts_with('-') { "-" } else { "" };
            let name = format!("{sign}z-{}", id.trim_start_matches('-'));
            let text = format!("{name}{}", &text[id.len()..]);
            Chunk::Entry {
                id: name,
                comment: comment.clone(),
                text,
            }
        }
        between @ Chunk::Between(_) => between.clone(),
    };
    chunks.iter().map(rename).collect()
}
