//! The value of a message as translators' tools see it: Fluent text in one layout, without the indentation that
//! the `.ftl` file needs. Two values are the same when these texts are.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;

/// How far a level is set in, as Fluent's own style has it.
const STEP: usize = 4;

/// A piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, and the signs that make a choice.
    Text(String),
    /// A placeable such as `{ $count }`, which a translator moves but does not change.
    Placeable(String),
}

/// A value's pieces; one after the other they are its text.
pub fn pieces(pattern: &Pattern<&str>) -> Vec<Piece> {
    let mut printer = Printer::default();
    printer.elements(pattern, 0);
    printer.pieces
}

/// A value's text.
pub fn text(pattern: &Pattern<&str>) -> String {
    join(&pieces(pattern))
}

/// A value as it stands in a file after `id =`, whose entry is set in by `indent` spaces.
pub fn laid_out(pattern: &Pattern<&str>, indent: usize) -> String {
    let mut printer = Printer::default();
    printer.value(pattern, indent);
    join(&printer.pieces)
}

fn join(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Placeable(text) => text.as_str(),
    });
    texts.collect()
}

/// Why a text is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFluent {
    /// Its line in the text, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// What stands where the id would, so that the parser has a message to read.
const HEAD: &str = "x =";

/// Reads a value's text and gives its pattern to `take`.
///
/// # Errors
/// When it is not the value of a message.
pub fn read<T>(text: &str, take: impl FnOnce(&Pattern<&str>) -> T) -> Result<T, NotFluent> {
    let text = text.replace("\r\n", "\n");
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default();
    // A value of several lines begins on a line of its own, so that the first line's indentation counts; but
    // there these three signs would not be text.
    let block = text.contains('\n') && !first.trim_start_matches(' ').starts_with(['.', '*', '[']);
    let mut source = String::from(HEAD);
    source.push_str(if block { "\n    " } else { " " });
    source.push_str(first);
    for line in lines {
        source.push('\n');
        if !line.is_empty() {
            source.push_str("    ");
            source.push_str(line);
        }
    }
    source.push('\n');
    let added = usize::from(block);
    let wrong = |line: usize, what: String, remedy| NotFluent {
        // What is not closed is found out only after the last line.
        line: line
            .saturating_sub(added)
            .clamp(1, text.matches('\n').count() + 1),
        what,
        remedy,
    };
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let (at, kind) = first.map_or((0, String::new()), |error| {
            (error.pos.start, error.kind.to_string())
        });
        let before = source.get(..at).unwrap_or(&source);
        wrong(
            before.matches('\n').count() + 1,
            format!("is not Fluent: {kind}"),
            "see that every { has its }, that each choice has a *[other], and that no line begins with . * [ or }",
        )
    })?;
    match resource.body.as_slice() {
        [Entry::Message(message)] => match (&message.value, message.attributes.as_slice()) {
            (Some(pattern), []) => Ok(take(pattern)),
            _ => Err(wrong(
                1,
                "has a line that begins with a full stop and reads as an attribute".into(),
                "write that full stop as {\".\"}",
            )),
        },
        _ => Err(wrong(
            1,
            "is not one value".into(),
            "write the words alone, without the message's id",
        )),
    }
}

/// A value's text in the one layout.
///
/// # Errors
/// As [`read`].
pub fn normal(value: &str) -> Result<String, NotFluent> {
    read(value, text)
}

#[derive(Default)]
struct Printer {
    pieces: Vec<Piece>,
}

/// Text elements that stand together are one: the parser makes one of each line.
fn texts_of<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        match (element, parts.last_mut()) {
            (PatternElement::TextElement { value }, Some(Part::Text(text))) => text.push_str(value),
            (PatternElement::TextElement { value }, _) => {
                parts.push(Part::Text((*value).to_owned()));
            }
            (PatternElement::Placeable { expression }, _) => parts.push(Part::Code(expression)),
        }
    }
    parts
}

enum Part<'a> {
    Text(String),
    Code(&'a Expression<&'a str>),
}

impl Printer {
    fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// Goes to a new line; nothing is set in on a line that stays empty.
    fn line(&mut self, indent: usize) {
        self.push("\n");
        self.push(&" ".repeat(indent));
    }

    /// After `=` or a variant's key: on the same line where that can be, else below.
    fn value(&mut self, pattern: &Pattern<&str>, indent: usize) {
        let parts = texts_of(pattern);
        let special =
            matches!(parts.first(), Some(Part::Text(text)) if text.starts_with(['.', '*', '[']));
        let long = parts.iter().any(|part| match part {
            Part::Text(text) => text.contains('\n'),
            Part::Code(Expression::Select { .. }) => parts.len() > 1,
            Part::Code(Expression::Inline(inline)) => nested_select(inline),
        });
        if long && !special {
            self.line(indent + STEP);
            self.elements(pattern, indent + STEP);
        } else {
            self.push(" ");
            let alone = matches!(parts.as_slice(), [Part::Code(_)]);
            self.elements(pattern, if alone { indent } else { indent + STEP });
        }
    }

    fn elements(&mut self, pattern: &Pattern<&str>, indent: usize) {
        for part in texts_of(pattern) {
            match part {
                Part::Text(text) => {
                    for (index, line) in text.split('\n').enumerate() {
                        if index > 0 {
                            self.push("\n");
                        }
                        // The last line may be what stands before a placeable.
                        let empty = line.is_empty() && text.split('\n').count() > index + 1;
                        if index > 0 && !empty {
                            self.push(&" ".repeat(indent));
                        }
                        self.push(line);
                    }
                }
                Part::Code(expression) => self.placeable(expression, indent),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>, indent: usize) {
        match expression {
            Expression::Select { selector, variants } => {
                self.push("{ ");
                self.push(&inline(selector));
                self.push(" ->");
                for variant in variants {
                    self.variant(variant, indent);
                }
                self.line(indent);
                self.push("}");
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.push("{ ");
                self.placeable(expression, indent);
                self.push(" }");
            }
            Expression::Inline(code) => self
                .pieces
                .push(Piece::Placeable(format!("{{ {} }}", inline(code)))),
        }
    }

    fn variant(&mut self, variant: &Variant<&str>, indent: usize) {
        let key = match &variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        let inner = indent + STEP;
        if variant.default {
            self.line(inner - 1);
            self.push("*");
        } else {
            self.line(inner);
        }
        self.push(&format!("[{key}]"));
        self.value(&variant.value, inner);
    }
}

fn nested_select(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Select { .. } => true,
            Expression::Inline(inline) => nested_select(inline),
        },
        _ => false,
    }
}

/// An expression without its braces.
fn inline(code: &InlineExpression<&str>) -> String {
    match code {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference {
            id,
            arguments: given,
        } => {
            format!("{}{}", id.name, arguments(given))
        }
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference {
            id,
            attribute,
            arguments: given,
        } => {
            let attribute = attribute.as_ref().map(|name| format!(".{}", name.name));
            let given = given.as_ref().map(arguments);
            format!(
                "-{}{}{}",
                id.name,
                attribute.unwrap_or_default(),
                given.unwrap_or_default()
            )
        }
        InlineExpression::Placeable { expression } => {
            let mut printer = Printer::default();
            printer.placeable(expression, 0);
            join(&printer.pieces)
        }
    }
}

fn arguments(given: &CallArguments<&str>) -> String {
    let named = given
        .named
        .iter()
        .map(|argument| format!("{}: {}", argument.name.name, inline(&argument.value)));
    let all: Vec<String> = given.positional.iter().map(inline).chain(named).collect();
    format!("({})", all.join(", "))
}
