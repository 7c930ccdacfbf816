//! Where pictures and logs are kept: `target/test-artefacts/`.

use std::{
    env, fs,
    io::{Write as _, stderr},
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The workspace's root.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("tests/ is in the workspace").into()
}

/// Cargo's target folder, in which this test program itself lies (`<target>/<profile>/deps/<program>`).
pub fn target() -> PathBuf {
    let program = env::current_exe().expect("this program has a path");
    let target = program.ancestors().nth(3);
    target.expect("tests run from the target folder").into()
}

/// The folder of the artefacts.
pub fn folder() -> PathBuf {
    let folder = target().join("test-artefacts");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// Keeps bytes under a name.
pub fn keep(name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder().join(name);
    fs::write(&path, bytes).expect("the target folder can be written");
    path
}

/// The bytes of what came as base64.
pub fn decoded(base64: &str) -> Vec<u8> {
    STANDARD.decode(base64).expect("base64")
}

/// Takes away what an earlier failure of this journey left.
pub fn forget_failures(name: &str) {
    let mine = format!("{name}-failed");
    for entry in fs::read_dir(folder()).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&mine) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Says something past the capture of `cargo test`, so that it is also read when all is well.
pub fn say(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}
