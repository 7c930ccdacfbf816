//! A folder of languages that goes when it is dropped.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::run::output;

/// The languages of the app.
pub fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

/// A file of `docs`.
pub fn docs(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    path.join(name).to_str().unwrap().to_owned()
}

pub struct Folder(TempDir);

impl Folder {
    /// With copies of the app's languages `tags`.
    pub fn with(tags: &[&str]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for tag in tags {
            fs::create_dir_all(folder.path().join(tag)).unwrap();
            for name in ["app.ftl", "base.ftl"] {
                let file = format!("{tag}/{name}");
                fs::copy(committed().join(&file), folder.path().join(&file)).unwrap();
            }
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn dir(&self) -> &str {
        self.path().to_str().unwrap()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes another value of a message that stands in one line.
    #[track_caller]
    pub fn say(&self, file: &str, id: &str, value: &str) {
        let text = self.read(file);
        let begin = format!("{id} = ");
        let old = text.lines().find(|line| line.starts_with(&begin)).unwrap();
        self.write(file, &text.replacen(old, &format!("{begin}{value}"), 1));
    }

    /// The report on a language, and the exit code.
    pub fn check(&self, tag: &str, more: &[&str]) -> (Value, Option<i32>) {
        let glossary = docs("glossary");
        let args = [
            "locales",
            "check",
            tag,
            "--json",
            "--dir",
            self.dir(),
            "--glossary",
            &glossary,
        ];
        let out = output(&[&args, more].concat());
        assert!(out.stderr.is_empty(), "{out:?}");
        let mut report: Value = serde_json::from_slice(&out.stdout).unwrap();
        (report["languages"][0].take(), out.status.code())
    }
}

/// The findings of a kind, as `id: code`.
pub fn codes(language: &Value, kind: &str) -> Vec<String> {
    let findings = language[kind].as_array().unwrap();
    let text = |finding: &Value, field: &str| finding[field].as_str().unwrap().to_owned();
    findings
        .iter()
        .map(|finding| format!("{}: {}", text(finding, "id"), text(finding, "code")))
        .collect()
}
