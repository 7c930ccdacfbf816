//! What one message is made of: its variables, references and choices, and what in it is not allowed.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// CLDR's plural forms.
pub const FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// What is not allowed in a message.
pub struct Problem {
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// What a message is made of.
#[derive(Default)]
pub struct Facts {
    /// Its own variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Messages and terms (these with `-`) that it holds.
    pub references: BTreeSet<String>,
    /// Each choice: by which variable, among which keys.
    pub choices: Vec<(String, BTreeSet<String>)>,
    /// What is not allowed.
    pub problems: Vec<Problem>,
}

/// The facts of a pattern.
pub fn of(pattern: &Pattern<&str>) -> Facts {
    let mut facts = Facts::default();
    facts.pattern(pattern);
    facts
}

impl Facts {
    fn problem(&mut self, what: impl Into<String>, remedy: &'static str) {
        self.problems.push(Problem {
            what: what.into(),
            remedy,
        });
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let keys: BTreeSet<String> = variants
            .iter()
            .map(|variant| key(&variant.key).to_owned())
            .collect();
        let words = variants.iter().any(|variant| {
            matches!(variant.key, VariantKey::Identifier { name } if !FORMS.contains(&name))
        });
        if words {
            self.problem(
                "it chooses by a word",
                "write one message for each case: a choice is by number, among zero, one, two, few, many, other or figures",
            );
        }
        if !variants
            .iter()
            .any(|variant| variant.default && key(&variant.key) == "other")
        {
            self.problem(
                "the default of the choice is not `other`",
                "write the last variant as *[other]",
            );
        }
        self.inline(selector);
        let variable = match selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => Some(id.name),
                    _ => None,
                }
            }
            _ => None,
        };
        match variable {
            Some(name) => self.choices.push((name.to_owned(), keys)),
            None => self.problem(
                "it chooses by something that is no variable",
                "choose by a variable: { $count -> ... }",
            ),
        }
        for variant in variants {
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                if !id
                    .name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                {
                    self.problem(
                        format!("the variable ${} is not in kebab-case", id.name),
                        "use a-z, 0-9 and hyphens",
                    );
                }
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.attribute(attribute.is_some());
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.attribute(attribute.is_some());
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.problem(
                        format!("the function {} is not known", id.name),
                        "only NUMBER() is",
                    );
                }
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn attribute(&mut self, there: bool) {
        if there {
            self.problem(
                "it refers to an attribute",
                "attributes are not used here: refer to a message",
            );
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
