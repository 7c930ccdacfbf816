//! The rules of the built site, on a small stand-in for the app: nothing missing from the offline copy,
//! nobody else asked, one build never mixed with another.

use std::{collections::BTreeSet, path::Path};

use xtask::{
    digest,
    web::{
        cache::Cache,
        icons::Icons,
        page,
        site::{Inputs, NOT_PRECACHED, Site, Templates},
        wasm::Program,
        write,
    },
};

const SHELL: &str = r#"<button data-choose="it">Italiano</button>
<div id="boot-error" hidden><button data-reload="true">Riprova</button></div>"#;

fn inputs() -> Inputs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    Inputs {
        program: Program {
            js: "import { x } from './snippets/a-1/inline0.js';\nexport default x;".into(),
            wasm: b"\0asm".to_vec(),
            snippets: vec![
                ("a-1/inline0.js".into(), "export const x = 1;".into()),
                ("b-2/inline0.js".into(), "export const unused = 1;".into()),
            ],
        },
        icons: Icons {
            svg: b"<svg/>".to_vec(),
            png_192: vec![1],
            png_512: vec![2],
            maskable: vec![3],
            apple: vec![4],
        },
        templates: Templates::read(&root.join("app/web")).unwrap(),
        css: "body{margin:0}".into(),
        shell: SHELL.into(),
        words: [("ar".to_owned(), "a = ألف\n".to_owned())].into(),
        fonts: [
            "arabic",
            "bengali",
            "zh-Hans",
            "names-arabic",
            "names-bengali",
            "names-han",
        ]
        .map(|name| (name.to_owned(), name.as_bytes().to_vec()))
        .into(),
        root: String::new(),
    }
}

fn text<'a>(site: &'a Site, name: &str) -> &'a str {
    std::str::from_utf8(&site.files[name]).unwrap()
}

/// The list inside the worker, as it will be read by the browser.
fn worker_list(site: &Site) -> Vec<(String, String, bool, u8)> {
    let worker = text(site, "sw.js");
    let line = worker
        .lines()
        .find_map(|line| line.strip_prefix("const FILES = "))
        .unwrap();
    serde_json::from_str(line.strip_suffix(';').unwrap()).unwrap()
}

#[test]
fn the_worker_keeps_every_file_with_its_digest() {
    let site = Site::assemble(&inputs()).unwrap();
    let all: BTreeSet<&str> = site.files.keys().map(String::as_str).collect();
    let kept: BTreeSet<&str> = site
        .precache
        .iter()
        .chain(&site.later)
        .map(String::as_str)
        .collect();
    let left_out: BTreeSet<&str> = all.difference(&kept).copied().collect();
    assert_eq!(left_out, BTreeSet::from(NOT_PRECACHED));

    assert!(site.later.len() == 7 && site.later[6].starts_with("words-ar."));
    let list = worker_list(&site);
    assert_eq!(list.len(), kept.len());
    for (name, (address, integrity, hashed, later)) in kept.iter().zip(&list) {
        let expected = match name.split('-').next() {
            Some("font") => 2,
            Some("words") => 1,
            _ => 0,
        };
        assert_eq!(*later, expected, "{name}");
        let expected = if *name == "index.html" {
            "/".into()
        } else {
            format!("/{name}")
        };
        assert_eq!(*address, expected);
        assert_eq!(*integrity, digest::base64(&site.files[*name]), "{name}");
        assert_eq!(*hashed, digest::is_hashed(name), "{name}");
    }
}

#[test]
fn only_the_page_the_manifest_and_the_worker_have_lasting_names() {
    let site = Site::assemble(&inputs()).unwrap();
    let lasting: Vec<&str> = site
        .files
        .keys()
        .map(String::as_str)
        .filter(|name| !digest::is_hashed(name))
        .collect();
    assert_eq!(
        lasting,
        ["404.html", "index.html", "manifest.webmanifest", "sw.js"]
    );
}

#[test]
fn the_page_names_only_files_that_are_there() {
    let site = Site::assemble(&inputs()).unwrap();
    for file in ["index.html", "manifest.webmanifest"] {
        let quoted: Vec<&str> = text(&site, file)
            .split('"')
            .filter_map(|part| part.strip_prefix('/'))
            .filter(|part| part.contains('.') && !part.contains(' '))
            .collect();
        assert!(quoted.len() >= 4, "{file}: {quoted:?}");
        for name in quoted {
            assert!(site.files.contains_key(name), "{file} names {name}");
        }
    }
    let (name, script) = site
        .files
        .iter()
        .find(|(name, _)| name.starts_with("app."))
        .unwrap();
    let script = std::str::from_utf8(script).unwrap();
    assert!(
        !script.contains("snippets/"),
        "{name} imports an address of wasm-bindgen"
    );
    assert!(
        site.files
            .keys()
            .any(|snippet| script.contains(&format!("./{snippet}")))
    );
}

#[test]
fn nobody_else_is_asked() {
    let site = Site::assemble(&inputs()).unwrap();
    for name in ["sw.js", "index.html", "manifest.webmanifest"] {
        let text = text(&site, name);
        assert!(
            !text.contains("://") && !text.contains("\"//"),
            "{name} names a host"
        );
    }
    let page = text(&site, "index.html");
    for rule in [
        "default-src 'none'",
        "connect-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
    ] {
        assert!(page.contains(rule), "{rule}");
    }
    assert!(!page.contains("'unsafe-eval'") && !page.contains("unsafe-inline"));
}

#[test]
fn the_policy_allows_exactly_the_inline_scripts() {
    let site = Site::assemble(&inputs()).unwrap();
    let page = text(&site, "index.html");
    let scripts: Vec<&str> = page
        .split("<script>")
        .skip(1)
        .map(|rest| rest.split("</script>").next().unwrap())
        .collect();
    assert_eq!(scripts.len(), 3);
    for script in scripts {
        let hash = digest::base64(script.as_bytes());
        assert!(page.contains(&format!("'sha256-{hash}'")));
    }
    let style = page
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    assert!(page.contains(&format!(
        "style-src 'self' 'sha256-{}'",
        digest::base64(style.as_bytes())
    )));
}

#[test]
fn the_same_site_has_the_same_build_and_any_change_another() {
    let first = Site::assemble(&inputs()).unwrap();
    assert_eq!(first.build, Site::assemble(&inputs()).unwrap().build);
    assert!(text(&first, "sw.js").contains(&format!("PREFIX + \"{}\"", first.build)));

    let mut builds = BTreeSet::from([first.build]);
    let changes: [fn(&mut Inputs); 6] = [
        |inputs| inputs.program.wasm.push(0),
        |inputs| inputs.css.push(' '),
        |inputs| inputs.shell.push(' '),
        |inputs| inputs.icons.apple.push(0),
        |inputs| inputs.templates.manifest.push(' '),
        |inputs| inputs.templates.worker.push_str("// changed\n"),
    ];
    for change in changes {
        let mut inputs = inputs();
        change(&mut inputs);
        builds.insert(Site::assemble(&inputs).unwrap().build);
    }
    assert_eq!(builds.len(), 1 + changes.len());
}

#[test]
fn a_shell_that_the_boot_script_cannot_use_stops_the_build() {
    for (broken, named) in [
        ("<p id=\"boot-error\" data-reload>", "data-choose"),
        ("<b data-choose data-reload>", "boot-error"),
        (
            &format!("{SHELL}<p style=\"color:red\">"),
            "style attribute",
        ),
        (&format!("{SHELL}<script>1</script>"), "script"),
    ] {
        let mut inputs = inputs();
        inputs.shell = broken.into();
        let error = Site::assemble(&inputs).unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
    }
    let mut inputs = inputs();
    inputs.css = "</STYLE><script>".into();
    assert!(
        Site::assemble(&inputs)
            .unwrap_err()
            .to_string()
            .contains("style sheet")
    );
}

#[test]
fn a_template_and_its_values_must_agree() {
    assert_eq!(
        page::fill("t", "a{{b}}c{{b}}", &[("b", "{{x}}")]).unwrap(),
        "a{{x}}c{{x}}"
    );
    assert!(
        page::fill("t", "{{b}}", &[])
            .unwrap_err()
            .to_string()
            .contains("t: nothing is known")
    );
    assert!(
        page::fill("t", "", &[("b", "")])
            .unwrap_err()
            .to_string()
            .contains("{{b}} is missing")
    );
}

#[test]
fn the_folder_holds_one_build_with_its_compressed_twins() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dist");
    let cache = Cache::new(&folder.path().join("cache"));
    let first = Site::assemble(&inputs()).unwrap();
    assert!(!write::is_current(&first, &out));
    write::write(&first, &out, Some(&cache)).unwrap();
    assert!(write::is_current(&first, &out));

    let mut changed = inputs();
    changed.program.wasm.push(0);
    let second = Site::assemble(&changed).unwrap();
    assert!(!write::is_current(&second, &out));
    write::write(&second, &out, Some(&cache)).unwrap();
    assert!(write::is_current(&second, &out) && !write::is_current(&first, &out));

    let compressed = std::fs::read(out.join("index.html.br")).unwrap();
    let mut page = Vec::new();
    brotli::BrotliDecompress(&mut compressed.as_slice(), &mut page).unwrap();
    assert_eq!(page, second.files["index.html"]);
    assert!(!out.join("icon-192.png.br").exists());
}
