//! Filling templates, and the page's content security policy.

use anyhow::{Result, bail, ensure};

use crate::digest;

/// Replaces each `{{key}}` of `template` by its value.
///
/// # Errors
/// When a key is not in the template, or when the template wants one that is not given.
pub fn fill(name: &str, template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut rest = template;
    let mut text = String::with_capacity(template.len());
    let mut used = vec![false; values.len()];
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((key, after)) = after.split_once("}}") else {
            bail!("{name}: \"{{{{\" without \"}}}}\"");
        };
        let Some(index) = values.iter().position(|(known, _)| *known == key) else {
            bail!("{name}: nothing is known as {{{{{key}}}}}");
        };
        used[index] = true;
        text.push_str(before);
        text.push_str(values[index].1);
        rest = after;
    }
    text.push_str(rest);
    for ((key, _), used) in values.iter().zip(used) {
        ensure!(used, "{name}: {{{{{key}}}}} is missing");
    }
    Ok(text)
}

/// A text as the value of an attribute in double quotes.
pub fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('\n', "&#10;")
}

/// A script or a style sheet of our own without the comments that stand on lines of their own and
/// without indentation: bytes that every first visit would download.
pub fn lean(text: &str) -> String {
    let mut lean = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if !line.is_empty() && !line.starts_with("//") {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// The strictest policy under which the app runs: this origin only, these inline scripts and this
/// inline style only, compiling WebAssembly, no `eval`, no style attributes.
/// `frame-ancestors` is not allowed in a `<meta>`: the server sends it.
pub fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let hashes = |texts: &[&str]| {
        texts.iter().fold(String::new(), |mut list, text| {
            list.push_str(" 'sha256-");
            list.push_str(&digest::base64(text.as_bytes()));
            list.push('\'');
            list
        })
    };
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{}", hashes(scripts)),
        format!("style-src 'self'{}", hashes(styles)),
        "img-src 'self' data:".to_owned(),
        "font-src 'self'".to_owned(),
        // Recordings lie on the device.
        "media-src blob:".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

/// Text that may stand inside `<element>`: it does not close it early.
///
/// # Errors
/// When it would.
pub fn check_inline(name: &str, element: &str, text: &str) -> Result<()> {
    ensure!(
        !text.to_ascii_lowercase().contains(&format!("</{element}")),
        "{name} contains \"</{element}\", which would end the element it stands in"
    );
    Ok(())
}
