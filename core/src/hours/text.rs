//! The text of an expression before it is parsed: spaces, quotes, and `unknown` where the specification
//! means it and the crate does not.

/// The text of an expression, before it is parsed.
pub(super) struct Text {
    /// Spaces made single, nothing else changed.
    pub plain: String,
    /// `unknown` written before the comments that stand alone.
    pub rewritten: String,
    /// A comment stands before the selectors.
    pub conditional: bool,
}

impl Text {
    /// Reads a text: its quotes and its spaces.
    pub fn normalise(expr: &str) -> Result<Self, String> {
        // Every second part is a comment, as the syntax has no way to write a quote in one.
        let parts: Vec<&str> = expr.trim().split('"').collect();
        if parts.len().is_multiple_of(2) {
            return Err(format!(
                "`{expr}`: a quote is not closed: write comments as \"...\""
            ));
        }
        let mut text = Self {
            plain: String::new(),
            rewritten: String::new(),
            conditional: false,
        };
        let mut parts = parts.into_iter().peekable();
        while let Some(code) = parts.next() {
            let code = single_spaces(code);
            text.plain.push_str(&code);
            text.rewritten.push_str(&code);
            let Some(comment) = parts.next() else { break };
            if parts
                .peek()
                .is_some_and(|next| next.trim_start().starts_with(':'))
            {
                text.conditional = true;
            } else if !ends_with_modifier(&code) {
                let glued = code.ends_with(|c: char| c != ' ');
                text.rewritten
                    .push_str(if glued { " unknown " } else { "unknown " });
            }
            let quoted = format!("\"{comment}\"");
            text.plain.push_str(&quoted);
            text.rewritten.push_str(&quoted);
        }
        Ok(text)
    }
}

/// Every run of white space as one space.
fn single_spaces(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    for c in code.chars() {
        match c {
            c if !c.is_whitespace() => out.push(c),
            _ if out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out
}

/// Whether the state is said before a comment.
fn ends_with_modifier(code: &str) -> bool {
    let last = code
        .trim_end()
        .rsplit(|c: char| !c.is_ascii_alphabetic())
        .next();
    last.is_some_and(|word| {
        ["open", "off", "closed", "unknown"]
            .iter()
            .any(|m| m.eq_ignore_ascii_case(word))
    })
}
