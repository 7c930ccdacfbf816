//! Translations out and back by the real command: in PO, XLIFF and XLSX, without loss.

#[path = "../run/mod.rs"]
mod run;

mod edits;
mod faults;
mod formats;
mod generate;
mod property;
mod round_trip;
mod xliff;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use run::{failed, ok};
use tempfile::TempDir;

/// The formats by the ending of their files.
const FORMATS: [(&str, &str); 3] = [("po", "po"), ("xliff", "xlf"), ("xlsx", "xlsx")];

/// The project's own languages.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

/// A folder of languages to work in.
struct Folder {
    root: TempDir,
}

impl Folder {
    /// With files: their path below the folder and their text.
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self {
            root: TempDir::new().unwrap(),
        };
        for (path, text) in files {
            folder.put(path, text);
        }
        folder
    }

    /// A copy of the project's.
    fn of_the_project(tags: &[&str]) -> Self {
        let folder = Self::with(&[]);
        for tag in tags {
            for entry in fs::read_dir(project().join(tag)).unwrap() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                folder.put(
                    &format!("{tag}/{name}"),
                    &fs::read_to_string(&path).unwrap(),
                );
            }
        }
        folder
    }

    fn dir(&self) -> PathBuf {
        self.root.path().join("locales")
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.dir().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.dir().join(path)).unwrap()
    }

    /// Where an exported file stands.
    fn file(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// Exports a language and gives the file.
    fn export(&self, tag: &str, format: &str, name: &str) -> PathBuf {
        let out = self.file(name);
        let dir = self.dir();
        let paths = [out.to_str().unwrap(), dir.to_str().unwrap()];
        ok(&[
            "locales", "export", tag, "--format", format, "--out", paths[0], "--dir", paths[1],
        ]);
        out
    }

    fn import(&self, file: &Path) -> String {
        ok(&self
            .args(file)
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>())
    }

    fn refused(&self, file: &Path) -> String {
        failed(
            &self
                .args(file)
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>(),
        )
    }

    fn args(&self, file: &Path) -> Vec<String> {
        let dir = self.dir();
        [
            "locales",
            "import",
            file.to_str().unwrap(),
            "--dir",
            dir.to_str().unwrap(),
        ]
        .map(str::to_owned)
        .to_vec()
    }
}

/// A PO file of one's own: its entries are id, source and translation.
fn po(tag: &str, entries: &[(&str, &str, &str)]) -> String {
    let mut text = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: {tag}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    );
    let quoted = |text: &str| {
        let text = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!(
            "\"{}\"",
            text.replace('\n', "\\n")
                .replace('\r', "\\r")
                .replace('\t', "\\t")
        )
    };
    for (id, source, translation) in entries {
        let _ = write!(
            text,
            "\nmsgctxt {}\nmsgid {}\nmsgstr {}\n",
            quoted(id),
            quoted(source),
            quoted(translation)
        );
    }
    text
}
