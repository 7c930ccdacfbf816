//! A publisher: the real command `sportello` on a copy of the real tables, its feed, and a build of the app that trusts it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;
use xtask::{digest, web::page};

use crate::artefacts;

/// A publisher's folder: `tables`, `staging` and what is published, `site`.
pub struct Feed {
    folder: TempDir,
}

impl Feed {
    /// With keys and a signed root; nothing is published yet.
    pub fn new() -> Self {
        let feed = Self {
            folder: TempDir::new().expect("a folder"),
        };
        copy(
            &artefacts::root().join("assets/catalogue"),
            &feed.path("tables"),
        );
        fs::write(feed.path("phrase"), "words that only this test knows\n").expect("a file");
        for name in ["root", "feed"] {
            let public = feed.run(&[
                "keys",
                "new",
                name,
                "--out",
                &format!("{name}.pem"),
                "--passphrase-file",
                "phrase",
            ]);
            fs::write(feed.path(&format!("{name}.pub")), public).expect("a file");
        }
        feed.run(&[
            "root",
            "new",
            "staging",
            "--root-key",
            "root.pub",
            "--entry-key",
            "feed.pub",
        ]);
        feed.run(&[
            "root",
            "sign",
            "staging/root/1",
            "--key",
            "root.pem",
            "--passphrase-file",
            "phrase",
        ]);
        feed
    }

    /// A path in the publisher's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What is published: the folder that a host serves.
    pub fn site(&self) -> PathBuf {
        self.path("site")
    }

    /// The root that an app is built with.
    pub fn root(&self) -> PathBuf {
        self.path("staging/root/1")
    }

    /// A file of a language's bundle, such as `base.ftl`; the bundle is begun with its first one.
    pub fn bundle(&self, tag: &str, name: &str, bytes: &[u8]) {
        let folder = self.path("bundles").join(tag);
        let file = folder.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, bytes).expect("a file");
        let about = r#"{"app": "0.1.0", "made_by": "a test"}"#;
        fs::write(folder.join("bundle.json"), about).expect("a file");
    }

    /// Builds, signs and publishes the tables and the bundles of languages as they are.
    pub fn publish(&self) {
        fs::create_dir_all(self.path("bundles")).expect("a folder");
        self.run(&[
            "build",
            "tables",
            "--locales",
            "bundles",
            "--feed",
            "staging",
        ]);
        self.run(&[
            "sign",
            "staging",
            "--key",
            "feed.pem",
            "--passphrase-file",
            "phrase",
        ]);
        self.run(&["publish", "staging", "--to", "site"]);
    }

    /// What is published of a territory, as one file.
    pub fn file(&self, territory: &str) -> PathBuf {
        let name = format!("{territory}.sportello");
        self.run(&["bundle", "site", "--territory", territory, "--out", &name]);
        self.path(&name)
    }

    /// An editor opens a table as a spreadsheet, changes a cell, and has it imported.
    pub fn edit(&self, territory: &str, table: &str, old: &str, new: &str) {
        let path = self
            .path("tables")
            .join(territory)
            .join(format!("{table}.csv"));
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(path)
            .expect("a table");
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name(table).expect("a name");
        let mut changed = 0;
        for (row, record) in (0..).zip(reader.records()) {
            for (column, cell) in (0..).zip(&record.expect("a row")) {
                let cell = if cell == old { new } else { cell };
                changed += usize::from(cell == new);
                sheet.write_string(row, column, cell).expect("a cell");
            }
        }
        assert_eq!(changed, 1, "{old:?} stands once in {table}");
        book.save(self.path("edited.xlsx")).expect("a file");
        self.run(&[
            "import",
            "edited.xlsx",
            "--territory",
            territory,
            "--to",
            "tables",
        ]);
    }

    /// Runs `sportello` in the publisher's folder and gives what it printed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let program = artefacts::target().join("debug/sportello");
        let output = Command::new(&program)
            .args(arguments)
            .current_dir(self.folder.path())
            .output();
        let output = output.unwrap_or_else(|error| {
            panic!(
                "{}: {error}: run `cargo build -p sportello-cli` first",
                program.display()
            )
        });
        assert!(
            output.status.success(),
            "sportello {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("text")
    }

    /// A copy of a build of the app that trusts this publisher: its page with the root, and the worker's list for it.
    pub fn app(&self, build: &Path) -> TempDir {
        let root = fs::read_to_string(self.root()).expect("the root");
        let content = page::attribute(&root);
        again(build, |page| {
            let old = "<meta name=\"sportello-root\" content=\"\">";
            page.replacen(
                old,
                &format!("<meta name=\"sportello-root\" content=\"{content}\">"),
                1,
            )
        })
    }
}

impl Default for Feed {
    fn default() -> Self {
        Self::new()
    }
}

/// A copy of a build with another page, as a newer build's is: a new digest in the worker's list and a new name for its
/// cache.
pub fn again(build: &Path, change: impl FnOnce(&str) -> String) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let next = folder.path();
    copy(build, next);
    for changed in ["index.html", "sw.js"] {
        for twin in ["br", "gz"] {
            fs::remove_file(next.join(format!("{changed}.{twin}"))).expect("a compressed twin");
        }
    }
    let page = fs::read_to_string(build.join("index.html")).expect("the page");
    let changed = change(&page);
    assert_ne!(page, changed);
    fs::write(next.join("index.html"), &changed).expect("the page");
    let worker = fs::read_to_string(build.join("sw.js")).expect("the worker");
    let listed = worker.replace(
        &digest::base64(page.as_bytes()),
        &digest::base64(changed.as_bytes()),
    );
    assert_ne!(listed, worker, "the page's digest is in the worker's list");
    let named = listed.replacen(
        "const CACHE = PREFIX + \"",
        "const CACHE = PREFIX + \"next-",
        1,
    );
    assert_ne!(named, listed);
    fs::write(next.join("sw.js"), named).expect("the worker");
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).expect("a copy");
        }
    }
}
