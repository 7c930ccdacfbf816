//! The whole site in memory: every file under its final name, the page that names them and the
//! worker that keeps them. Pure, so that its rules are tested without building the app.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{
    icons::Icons,
    page::{attribute, check_inline, fill, lean, policy},
    wasm::Program,
};
use crate::digest;

/// The files of `app/web`.
#[derive(Clone, Debug)]
pub struct Templates {
    /// `index.html`
    pub page: String,
    /// `base.css`: what the boot scripts need, before the app's own style.
    pub base_css: String,
    /// `letters.js`, inline before it: the letters that a device may lack.
    pub letters: String,
    /// `hint.js`, inline in the head.
    pub hint: String,
    /// `boot.js`, inline at the end.
    pub boot: String,
    /// `sw.js`
    pub worker: String,
    /// `manifest.webmanifest`
    pub manifest: String,
}

impl Templates {
    /// Reads the templates in `folder`.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(folder: &Path) -> Result<Self> {
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
        };
        Ok(Self {
            page: read("index.html")?,
            base_css: read("base.css")?,
            letters: read("letters.js")?,
            hint: read("hint.js")?,
            boot: read("boot.js")?,
            worker: read("sw.js")?,
            manifest: read("manifest.webmanifest")?,
        })
    }
}

/// Everything that the site is made of.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The app.
    pub program: Program,
    /// Its icons.
    pub icons: Icons,
    /// The files of `app/web`.
    pub templates: Templates,
    /// The app's style sheet.
    pub css: String,
    /// The HTML of the first screen, which stands before the app has come.
    pub shell: String,
    /// The words of each language that the program does not hold whole, by BCP 47 tag.
    pub words: BTreeMap<String, String>,
    /// The fonts that `letters.js` names, as WOFF2.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// The root metadata that the app trusts (docs/feed.md); empty for an app that takes no updates.
    pub root: String,
}

/// The finished site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Every file, by its path below the site's root.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The names of the files that the service worker keeps before it is there, all that the app needs with the
    /// server gone.
    pub precache: Vec<String>,
    /// The names of those that it keeps afterwards: every other language, and the fonts that were asked for.
    pub later: Vec<String>,
    /// The hash of all of it, which names the worker's cache.
    pub build: String,
}

/// Kept out of the precache: the worker keeps itself, and 404.html is index.html again, for static
/// hosts that answer unknown paths with it.
pub const NOT_PRECACHED: [&str; 2] = ["sw.js", "404.html"];

impl Site {
    /// Names, fills and lists everything.
    ///
    /// # Errors
    /// When a template, the shell or the style does not fit; the message says which and why.
    pub fn assemble(inputs: &Inputs) -> Result<Self> {
        let mut files = Files::default();
        let names = files.add_program(&inputs.program)?;
        let favicon = files.add("icon", "svg", &inputs.icons.svg);
        let apple = files.add("icon-apple", "png", &inputs.icons.apple);
        let manifest = fill(
            "manifest.webmanifest",
            &inputs.templates.manifest,
            &[
                ("favicon", &favicon),
                (
                    "icon_192",
                    &files.add("icon-192", "png", &inputs.icons.png_192),
                ),
                (
                    "icon_512",
                    &files.add("icon-512", "png", &inputs.icons.png_512),
                ),
                (
                    "maskable",
                    &files.add("icon-maskable", "png", &inputs.icons.maskable),
                ),
            ],
        )?;
        files
            .0
            .insert("manifest.webmanifest".into(), manifest.into());
        let words = inputs.words.iter();
        let words: BTreeMap<&str, String> = words
            .map(|(tag, text)| {
                let address = files.add(&format!("words-{tag}"), "ftl", text.as_bytes());
                (tag.as_str(), address)
            })
            .collect();
        let fonts = inputs.fonts.iter();
        let fonts: BTreeMap<&str, String> = fonts
            .map(|(name, bytes)| {
                let address = files.add(&format!("font-{name}"), "woff2", bytes);
                (name.as_str(), address)
            })
            .collect();
        let page = page(inputs, &names, &favicon, &apple, &words, &fonts)?;
        files.0.insert("index.html".into(), page.into());
        Self::with_worker(files.0, &inputs.templates.worker)
    }

    fn with_worker(mut files: BTreeMap<String, Vec<u8>>, template: &str) -> Result<Self> {
        let (later, precache): (Vec<String>, Vec<String>) =
            files.keys().cloned().partition(|name| when(name) > 0);
        let list: Vec<_> = files
            .iter()
            .map(|(name, bytes)| {
                // The page is kept under the address that every host gives it without a redirect.
                let address = if name == "index.html" { "" } else { name };
                json!([
                    format!("/{address}"),
                    digest::base64(bytes),
                    digest::is_hashed(name),
                    when(name)
                ])
            })
            .collect();
        let list = serde_json::to_string(&list)?;
        let mut hasher = Sha256::new();
        hasher.update(&list);
        hasher.update(template);
        let build: String = digest::hex(&hasher.finalize()).chars().take(16).collect();
        let worker = fill(
            "sw.js",
            &lean(template),
            &[("build", &build), ("files", &list)],
        )?;
        files.insert("sw.js".into(), worker.into());
        if let Some(page) = files.get("index.html").cloned() {
            files.insert("404.html".into(), page);
        }
        Ok(Self {
            files,
            precache,
            later,
            build,
        })
    }
}

/// When the worker keeps a file: 0 before it is there, 1 afterwards (the words of a language that may never be
/// chosen), 2 when it is first asked for (a font that the device may have itself).
pub fn when(name: &str) -> u8 {
    if name.starts_with("font-") {
        2
    } else {
        u8::from(name.starts_with("words-"))
    }
}

/// The addresses of the app's parts.
struct Names {
    app: String,
    wasm: String,
    /// What `app` imports, asked for together with it.
    modules: Vec<String>,
}

#[derive(Default)]
struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Adds a file under a name with its hash, and returns its address.
    fn add(&mut self, stem: &str, extension: &str, bytes: &[u8]) -> String {
        let name = format!("{stem}.{}.{extension}", digest::short(bytes));
        let address = format!("/{name}");
        self.0.insert(name, bytes.to_vec());
        address
    }

    /// Flattens wasm-bindgen's snippets to hashed names and points the app's imports at them.
    fn add_program(&mut self, program: &Program) -> Result<Names> {
        let mut js = program.js.clone();
        let mut modules = Vec::new();
        for (path, text) in &program.snippets {
            let wanted = format!("./snippets/{path}");
            if !js.contains(&wanted) {
                continue; // its caller was left out by the linker
            }
            ensure!(
                !text
                    .lines()
                    .any(|line| line.trim_start().starts_with("import ")),
                "the JavaScript snippet {path} imports another file: xtask cannot rename that yet"
            );
            let address = self.add("snippet", "js", text.as_bytes());
            js = js.replace(&wanted, &format!(".{address}"));
            modules.push(address);
        }
        ensure!(
            !js.contains("./snippets/"),
            "wasm-bindgen's JavaScript imports a snippet that it did not give"
        );
        Ok(Names {
            wasm: self.add("app_bg", "wasm", &program.wasm),
            app: self.add("app", "js", js.as_bytes()),
            modules,
        })
    }
}

fn page(
    inputs: &Inputs,
    names: &Names,
    favicon: &str,
    apple: &str,
    words: &BTreeMap<&str, String>,
    fonts: &BTreeMap<&str, String>,
) -> Result<String> {
    let words = serde_json::to_string(words)?;
    let Inputs {
        templates,
        css,
        shell,
        ..
    } = inputs;
    for wanted in [r#"id="boot-error""#, "data-reload", "data-choose"] {
        ensure!(
            shell.contains(wanted),
            "the first screen (prerender::shell) has no {wanted}, which app/web/boot.js needs"
        );
    }
    ensure!(
        !shell.contains("<script") && !shell.contains(" style=\""),
        "the first screen (prerender::shell) has a script or a style attribute: \
         the content security policy refuses both"
    );
    let hint = lean(&templates.hint);
    let modules = serde_json::to_string(&names.modules)?;
    let boot = fill(
        "boot.js",
        &lean(&templates.boot),
        &[
            ("app_js", &names.app),
            ("app_wasm", &names.wasm),
            ("modules", &modules),
            ("words", &words),
        ],
    )?;
    let css = lean(&templates.base_css) + css;
    let fonts = serde_json::to_string(fonts)?;
    let letters = fill(
        "letters.js",
        &lean(&templates.letters),
        &[("fonts", &fonts)],
    )?;
    check_inline("hint.js", "script", &hint)?;
    check_inline("letters.js", "script", &letters)?;
    check_inline("boot.js", "script", &boot)?;
    check_inline("the style sheet", "style", &css)?;
    fill(
        "index.html",
        &templates.page,
        &[
            ("csp", &policy(&[&hint, &letters, &boot], &[&css])),
            ("root", &attribute(&inputs.root)),
            ("words", &attribute(&words)),
            ("favicon", favicon),
            ("apple_icon", apple),
            ("hint_script", &hint),
            ("css", &css),
            ("shell", shell),
            ("letters_script", &letters),
            ("boot_script", &boot),
        ],
    )
}
