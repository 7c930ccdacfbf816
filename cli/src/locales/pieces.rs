//! A message as a person will read it: for each choice of its selectors, its texts and what is put between them.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Words in a string literal, as `{ "\u00a0" }`: they stand there on purpose.
    Literal(String),
    /// What is put in, as it is written: `$count`, `app-name`, `-term`.
    Placeable(String),
}

/// A message for one choice of its selectors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// Each selector's variable, without `$`, and the key that was chosen; outermost first.
    pub chosen: Vec<(String, String)>,
    /// Its parts in order; two texts never follow each other.
    pub pieces: Vec<Piece>,
}

impl Variant {
    /// Its words, with `put_in` standing for what is put in.
    pub fn text(&self, put_in: impl Fn(&str) -> String) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) | Piece::Literal(text) => text.clone(),
            Piece::Placeable(name) => put_in(name),
        });
        pieces.collect()
    }

    /// Its words as a translator sees them, with `{ $name }` for what is put in.
    pub fn shown(&self) -> String {
        self.text(|name| format!("{{ {name} }}"))
    }

    /// Its words, in between nothing but a space where something is put in.
    pub fn words(&self) -> String {
        self.text(|_| "\u{fffc}".to_owned())
    }

    fn push(&mut self, piece: Piece) {
        match (self.pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => self.pieces.push(piece),
        }
    }
}

/// The variants of the one message or term in `fluent`; none when there is none.
pub fn variants(fluent: &str) -> Vec<Variant> {
    let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(fluent);
    let pattern = resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    });
    pattern.map_or_else(Vec::new, |pattern| {
        extend(vec![Variant::default()], pattern)
    })
}

/// Every variant so far, with the pattern at its end; once for each variant of a selector in it.
fn extend(mut all: Vec<Variant>, pattern: &Pattern<&str>) -> Vec<Variant> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                push(&mut all, &Piece::Text((*value).to_owned()));
            }
            PatternElement::Placeable { expression } => all = put_in(all, expression),
        }
    }
    all
}

fn push(all: &mut [Variant], piece: &Piece) {
    for variant in all {
        variant.push(piece.clone());
    }
}

fn put_in(mut all: Vec<Variant>, expression: &Expression<&str>) -> Vec<Variant> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => put_in(all, expression),
        Expression::Inline(inline) => {
            push(&mut all, &piece(inline));
            all
        }
        Expression::Select { selector, variants } => {
            let Piece::Placeable(name) = piece(selector) else {
                return all;
            };
            let name = name.trim_start_matches('$');
            let each = variants.iter().flat_map(|variant| {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                let mut chosen = all.clone();
                for so_far in &mut chosen {
                    so_far.chosen.push((name.to_owned(), key.to_owned()));
                }
                extend(chosen, &variant.value)
            });
            each.collect()
        }
    }
}

fn piece(inline: &InlineExpression<&str>) -> Piece {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Piece::Literal(unescape_unicode_to_string(value).into_owned())
        }
        InlineExpression::NumberLiteral { value } => Piece::Literal((*value).to_owned()),
        InlineExpression::VariableReference { id } => Piece::Placeable(format!("${}", id.name)),
        InlineExpression::MessageReference { id, .. } => Piece::Placeable(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => Piece::Placeable(format!("-{}", id.name)),
        InlineExpression::FunctionReference { arguments, .. } => arguments
            .positional
            .first()
            .map_or_else(|| Piece::Literal(String::new()), piece),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => piece(inline),
            Expression::Select { selector, .. } => piece(selector),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_a_variant_with_the_words_around_it() {
        let text = "n = Ecco { NUMBER($count) ->\n    [one] uno { -brand }\n   *[other] { $count } e { \"\\u00a0\" }{ more }\n}!\n";
        let all = variants(text);
        let shown: Vec<String> = all.iter().map(Variant::shown).collect();
        assert_eq!(
            shown,
            ["Ecco uno { -brand }!", "Ecco { $count } e \u{a0}{ more }!"]
        );
        assert_eq!(all[1].chosen, [("count".to_owned(), "other".to_owned())]);
        assert_eq!(variants("-a = b\n")[0].pieces, [Piece::Text("b".into())]);
        assert!(variants("# nothing\n").is_empty());
    }
}
