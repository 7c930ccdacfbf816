//! From cargo's wasm to what a browser loads: wasm-bindgen as a library.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use wasm_bindgen_cli_support::Bindgen;

use super::cache::Cache;
use crate::workspace;

/// The file that cargo makes.
const ARTEFACT: &str = "sportello-app.wasm";
const TARGET: &str = "wasm32-unknown-unknown";
/// The version of wasm-bindgen-cli-support and what is asked of it: part of the cache's key.
const BINDGEN: &[u8] = b"wasm-bindgen-0.2.130-web-1";

/// What cargo built.
pub struct Built {
    /// The wasm, not yet bound.
    pub wasm: PathBuf,
    /// Cargo's target folder.
    pub target_dir: PathBuf,
}

/// The app as a browser loads it.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The JavaScript module; its default export takes `{ module_or_path }`.
    pub js: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
    /// JavaScript of dependencies: path as in `./snippets/<path>`, and text.
    pub snippets: Vec<(String, String)>,
}

/// Builds the app for the browser; with other `tables` than the catalogue's own where they are given.
///
/// # Errors
/// When cargo fails.
pub fn cargo_build(root: &Path, draft: bool, tables: Option<&Path>) -> Result<Built> {
    let profile = if draft { "dev" } else { "web" };
    // Beside those of .cargo/config.toml; in the environment they would stand in their place. A string of JSON is one of TOML.
    let flags = serde_json::to_string(&workspace::remapped(root)?)?;
    let flags = format!("target.{TARGET}.rustflags={flags}");
    let arguments = [
        "build",
        "--config",
        &flags,
        "--package",
        "sportello",
        "--bin",
        "sportello-app",
        "--features",
        "web",
        "--target",
        TARGET,
        "--profile",
        profile,
    ];
    let variables: Vec<_> = tables
        .map(|tables| ("SPORTELLO_CATALOGUE", tables))
        .into_iter()
        .collect();
    let wasm = workspace::cargo_artefact(root, &arguments, &variables, ARTEFACT)?;
    // <target>/wasm32-unknown-unknown/<profile>/sportello-app.wasm
    let target_dir = wasm
        .ancestors()
        .nth(3)
        .map(Path::to_path_buf)
        .with_context(|| format!("{} is not in a target folder", wasm.display()))?;
    Ok(Built { wasm, target_dir })
}

/// Runs wasm-bindgen, or takes its last result for the same bytes from `cache`.
///
/// # Errors
/// When the file cannot be read or wasm-bindgen refuses it.
pub fn bind(wasm: &Path, cache: &Cache) -> Result<Program> {
    let bytes = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    let mut bound = None;
    // Two entries under one key: the texts as JSON, the module as it is.
    let texts = cache.get(&[BINDGEN, b"texts", &bytes], || {
        let (texts, module) = generate(&bytes)?;
        bound = Some(module);
        Ok(texts)
    })?;
    let module = cache.get(&[BINDGEN, b"module", &bytes], || match bound {
        Some(module) => Ok(module),
        None => Ok(generate(&bytes)?.1),
    })?;
    let (js, snippets) = serde_json::from_slice(&texts).context("the cache of wasm-bindgen")?;
    Ok(Program {
        js,
        wasm: module,
        snippets,
    })
}

fn generate(bytes: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut output = Bindgen::new()
        .input_bytes("app", bytes.to_vec())
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context(
            "wasm-bindgen failed; if it speaks of versions, wasm-bindgen in Cargo.lock and \
             wasm-bindgen-cli-support in xtask/Cargo.toml must be equal",
        )?;
    ensure!(
        !output.js().contains("from \"env\""),
        "the program calls C functions that nothing provides, so no browser would start it: look at \
         SQLITE_WASM_RS_FLAGS in .cargo/config.toml",
    );
    let mut snippets = Vec::new();
    for (identifier, list) in output.snippets() {
        for (index, text) in list.iter().enumerate() {
            snippets.push((format!("{identifier}/inline{index}.js"), text.clone()));
        }
    }
    let mut modules: Vec<_> = output.local_modules().clone().into_iter().collect();
    modules.sort();
    snippets.extend(modules);
    let texts = serde_json::to_vec(&json!([output.js(), snippets]))?;
    Ok((texts, output.wasm_mut().emit_wasm()))
}
