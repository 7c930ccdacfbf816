//! `cargo xtask kit`: what a translator needs, in one archive, with no checkout and no Rust: the command, the built app that its preview
//! shows, the tables whose texts can be translated, and the pages that say how (docs/translate.md).

mod archive;
mod pages;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail, ensure};
use sha2::{Digest as _, Sha256};

use crate::{
    digest, web,
    workspace::{self, contents_below, path_within, read},
};

/// A file of the kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it is a program.
    pub runs: bool,
}

/// The files of a kit, by their paths in it.
pub type Files = BTreeMap<String, File>;

/// The page from which all the others are reached.
const FIRST_PAGE: &str = "docs/translate.md";

/// The list of all other files with their hashes, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// The manual and the completions: what the command is asked for, and where its answer goes.
const SAYS: [(&[&str], &str); 4] = [
    (&["man"], "man/sportello.1"),
    (&["completions", "bash"], "completions/sportello.bash"),
    (&["completions", "fish"], "completions/sportello.fish"),
    (&["completions", "zsh"], "completions/_sportello"),
];

/// The name of the kit of this system, without an ending.
pub fn name() -> String {
    let (version, os, arch) = (
        env!("CARGO_PKG_VERSION"),
        env::consts::OS,
        env::consts::ARCH,
    );
    format!("sportello-{version}-{os}-{arch}")
}

/// Builds the command and the app, and makes the kit of them in `target/kit`.
///
/// # Errors
/// When a build fails, a file cannot be read or written, or one of them names this checkout.
pub fn build(root: &Path) -> Result<()> {
    let program = format!("sportello{}", env::consts::EXE_SUFFIX);
    workspace::step("Building the command");
    let arguments = ["build", "--release", "--package", "sportello-cli"];
    let flags = workspace::remapped(root)?.join("\u{1f}");
    let variables = [("CARGO_ENCODED_RUSTFLAGS", Path::new(&flags))];
    let command = workspace::cargo_artefact(root, &arguments, &variables, &program)?;
    let dist = root.join("dist");
    web::build(root, &dist, false, None, None)?;
    workspace::step("Putting the kit together");
    let files = files(root, &command, &dist)?;
    for place in [root, &workspace::cargo_home()?] {
        let named = naming(&files, place);
        ensure!(
            named.is_empty(),
            "{} would tell where {} lies",
            named.join(", "),
            place.display()
        );
    }
    let target = command.ancestors().nth(2).context("cargo's target")?;
    let archive = write(&files, &target.join("kit"))?;
    let size = fs::metadata(&archive).map_or(0, |about| about.len());
    workspace::step(&format!("{} is ready, {size} bytes", archive.display()));
    Ok(())
}

/// The files of a kit: of the workspace at `root`, of a built command and of a built app.
///
/// # Errors
/// When a file cannot be read, the app is none, a page links to one that is not there, or the command does not say its manual.
pub fn files(root: &Path, command: &Path, app: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut put = |name: &str, bytes: Vec<u8>, runs: bool| {
        files.insert(name.to_owned(), File { bytes, runs });
    };
    let program = format!("sportello{}", env::consts::EXE_SUFFIX);
    put(&program, read(command)?, true);
    for (asked, name) in SAYS {
        put(name, said(command, asked)?, false);
    }
    ensure!(
        app.join("sw.js").is_file(),
        "{} has no sw.js: `cargo xtask web` builds the app",
        app.display()
    );
    let catalogue = root.join("assets/catalogue");
    for (folder, from) in [("web", app), ("catalogue", &catalogue)] {
        for (name, bytes) in under(from)? {
            put(&format!("{folder}/{name}"), bytes, false);
        }
    }
    for (name, bytes) in pages::reached(root, FIRST_PAGE)? {
        put(&name, bytes, false);
    }
    put("LICENSE", read(&root.join("LICENSE"))?, false);
    let fonts = read(&root.join("assets/fonts/LICENSE"))?;
    put("LICENSE.fonts", fonts, false);
    let lines = files.iter().map(|(name, file)| {
        let hash = digest::hex(&Sha256::digest(&file.bytes));
        format!("{hash}  {name}\n")
    });
    let bytes = lines.collect::<String>().into_bytes();
    files.insert(SUMS.into(), File { bytes, runs: false });
    Ok(files)
}

/// Writes the kit into the folder `to`: as a folder, in the place of what was there, and as an archive, whose path is given back. The same
/// files make the same bytes.
///
/// # Errors
/// When something cannot be written.
pub fn write(files: &Files, to: &Path) -> Result<PathBuf> {
    let folder = to.join(name());
    let about = |path: &Path| format!("{} cannot be written", path.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| about(&folder))?;
    }
    for (name, file) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder)).with_context(|| about(&path))?;
        fs::write(&path, &file.bytes).with_context(|| about(&path))?;
        if file.runs {
            let_run(&path).with_context(|| about(&path))?;
        }
    }
    let archive = to.join(format!("{}.tar.gz", name()));
    let bytes = archive::tar_gz(&name(), files)?;
    fs::write(&archive, bytes).with_context(|| about(&archive))?;
    Ok(archive)
}

#[cfg(unix)]
fn let_run(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn let_run(_path: &Path) -> std::io::Result<()> {
    Ok(())
}

/// The names of the files in which the path of a folder stands.
pub fn naming(files: &Files, folder: &Path) -> Vec<String> {
    let names = files.iter();
    let names = names.filter(|(_, file)| path_within(&file.bytes, folder).is_some());
    names.map(|(name, _)| name.clone()).collect()
}

/// What the command says.
fn said(command: &Path, asked: &[&str]) -> Result<Vec<u8>> {
    let answer = Command::new(command).args(asked).output();
    let answer = answer.with_context(|| format!("{} cannot be run", command.display()))?;
    if !answer.status.success() {
        bail!("`sportello {}` failed ({})", asked.join(" "), answer.status);
    }
    Ok(answer.stdout)
}

/// Every file under a folder but the hidden ones, by its path in it.
fn under(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = contents_below(folder)?;
    files.retain(|name, _| !name.split('/').any(|part| part.starts_with('.')));
    Ok(files)
}
