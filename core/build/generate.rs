//! Writes the Rust that stands for the messages: one function each, so that an unknown key or a
//! forgotten variable does not compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sportello_locales::{Catalogue, Checked};

/// Words that may not name a function; `self`, `super` and `crate` may not even as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The functions of `l10n::msg`, with the list of all of them for tests.
pub fn functions(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for message in &catalogue.messages {
        function(&mut out, message);
    }
    out.push_str("/// Every message, each variable filled with its own name or with `count`: for tests and previews.\n");
    out.push_str("pub fn samples(count: f64) -> Vec<Msg> {\n    vec![\n");
    for message in &catalogue.messages {
        let fill = |(name, counted): (&String, &bool)| {
            if *counted {
                "count".to_owned()
            } else {
                format!("{name:?}")
            }
        };
        let arguments: Vec<String> = message.variables.iter().map(fill).collect();
        let _ = writeln!(
            out,
            "        {}({}),",
            ident(&message.id),
            arguments.join(", ")
        );
    }
    out.push_str("    ]\n}\n");
    out
}

fn function(out: &mut String, message: &Checked) {
    for line in ["```text"]
        .into_iter()
        .chain(message.text.trim_end().lines())
        .chain(["```"])
    {
        let _ = writeln!(out, "#[doc = {line:?}]");
    }
    let parameter = |(name, counted): (&String, &bool)| {
        format!(
            "{}: impl Into<{}>",
            ident(name),
            if *counted { "Count" } else { "Arg" }
        )
    };
    let parameters: Vec<String> = message.variables.iter().map(parameter).collect();
    let argument = |(name, counted): (&String, &bool)| {
        let value = ident(name);
        let value = if *counted {
            format!("Arg::from({value}.into())")
        } else {
            format!("{value}.into()")
        };
        format!("({name:?}, {value})")
    };
    let arguments: Vec<String> = message.variables.iter().map(argument).collect();
    let _ = writeln!(
        out,
        "pub fn {}({}) -> Msg {{\n    Msg {{ id: {:?}, args: vec![{}] }}\n}}\n",
        ident(&message.id),
        parameters.join(", "),
        message.id,
        arguments.join(", "),
    );
}

/// The tables of the embedded texts: `source(code)`, and whether that is all of it, `is_whole(code)`. A page
/// holds only `core` whole, and of the others the messages of the first screen (`first`).
pub fn sources(
    whole: &BTreeMap<String, String>,
    first: &BTreeMap<String, String>,
    core: &[&str],
) -> String {
    let page = "#[cfg(target_arch = \"wasm32\")]";
    let program = "#[cfg(not(target_arch = \"wasm32\"))]";
    let mut out =
        String::from("pub(super) fn source(code: &str) -> &'static str {\n    match code {\n");
    let mut names = [Vec::new(), Vec::new()];
    for (code, text) in whole {
        let name = format!("{code:?}");
        if core.contains(&code.as_str()) {
            let _ = writeln!(out, "        {name} => {text:?},");
            names[0].push(name.clone());
        } else {
            let short = first.get(code).map_or("", String::as_str);
            let _ = writeln!(out, "        {program} {name} => {text:?},");
            let _ = writeln!(out, "        {page} {name} => {short:?},");
        }
        names[1].push(name);
    }
    out.push_str("        _ => \"\",\n    }\n}\n");
    for (cfg, names) in [page, program].iter().zip(names) {
        let _ = writeln!(
            out,
            "{cfg}\npub(super) fn is_whole(code: &str) -> bool {{\n    matches!(code, {})\n}}",
            names.join(" | ")
        );
    }
    out
}

/// The table of messages for bundles that come later: a message a line, its id and its variables with spaces between them.
pub fn variables(catalogue: &Catalogue) -> String {
    let mut lines = String::new();
    for message in &catalogue.messages {
        lines.push_str(&message.id);
        for name in message.variables.keys() {
            lines.push(' ');
            lines.push_str(name);
        }
        lines.push('\n');
    }
    format!("pub(super) const VARIABLES: &str = {lines:?};\n")
}

/// The Rust name of an id.
pub fn ident(id: &str) -> String {
    let snake = id.replace('-', "_");
    match snake.as_str() {
        "self" | "super" | "crate" | "samples" => format!("{snake}_"),
        word if KEYWORDS.contains(&word) => format!("r#{snake}"),
        _ => snake,
    }
}
