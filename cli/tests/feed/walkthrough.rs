//! docs/publish.md, tried as written: its shell blocks run one after the other, in one shell, with the real program.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::document::works_as_written;

#[test]
fn the_walkthrough_works_as_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(root.join("docs/publish.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let tables = folder.path().join("assets/catalogue");
    for territory in ["jesi", "umbria"] {
        fs::create_dir_all(tables.join(territory)).unwrap();
        for file in fs::read_dir(root.join("assets/catalogue").join(territory)).unwrap() {
            let file = file.unwrap().path();
            fs::copy(
                &file,
                tables.join(territory).join(file.file_name().unwrap()),
            )
            .unwrap();
        }
    }
    let bin = folder.path().join("bin");
    fs::create_dir_all(&bin).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_sportello"), bin.join("sportello")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("bash");
    shell.current_dir(folder.path()).env("PATH", path);
    works_as_written(&text, &mut shell);
}
