//! Where the workspace is, and running its tools with their own output in sight.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, bail};

/// The folder of the workspace: the nearest one upwards from the current folder with a `Dioxus.toml`.
///
/// # Errors
/// When there is none.
pub fn root() -> Result<PathBuf> {
    let here = env::current_dir().context("the current folder cannot be read")?;
    here.ancestors()
        .find(|folder| folder.join("Dioxus.toml").is_file())
        .map(Path::to_path_buf)
        .with_context(|| {
            format!(
                "{} is not inside Sportello's folder: go there and try again",
                here.display()
            )
        })
}

/// All files below a folder, in their order.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let about = || format!("{} cannot be read", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(about)? {
        let path = entry.with_context(about)?.path();
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What is in all files below a folder, by their paths in it, with `/` between the parts.
///
/// # Errors
/// When one of them cannot be read.
pub fn contents_below(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut contents = BTreeMap::new();
    for path in files_below(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path);
        let name = name.to_string_lossy().replace('\\', "/");
        contents.insert(name, read(&path)?);
    }
    Ok(contents)
}

/// What is in a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Cargo's home: the crates that were fetched.
///
/// # Errors
/// When neither it nor the person's is known.
pub fn cargo_home() -> Result<PathBuf> {
    let own = env::var_os("CARGO_HOME").map(PathBuf::from);
    own.or_else(|| env::home_dir().map(|person| person.join(".cargo")))
        .context("cargo has no home: set CARGO_HOME")
}

/// What tells the compiler to call the checkout and cargo's home by names that are the same everywhere: what is shipped does not
/// tell who built it where, and is the same bytes from elsewhere.
///
/// # Errors
/// When cargo has no home.
pub fn remapped(root: &Path) -> Result<[String; 2]> {
    let places = [(root.to_owned(), "sportello"), (cargo_home()?, "cargo")];
    Ok(places.map(|(place, called)| format!("--remap-path-prefix={}={called}", place.display())))
}

/// Where a path of this computer stands in a file.
pub fn path_within(bytes: &[u8], path: &Path) -> Option<usize> {
    let path = path.to_string_lossy();
    let mut places = bytes.windows(path.len());
    places.position(|place| place == path.as_bytes())
}

/// Says on stderr which step begins, so that nothing is ever silent for long.
pub fn step(text: &str) {
    eprintln!("\n==> {text}");
}

/// Runs a tool, with its own output in sight.
///
/// # Errors
/// When it cannot be started, or says that it failed.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| {
        format!("{name} could not be started: `scripts/setup.sh test` installs it")
    })?;
    if !status.success() {
        bail!("{name} failed ({status}): see above");
    }
    Ok(())
}

/// Runs cargo, with `variables` in its environment and its messages in sight, and returns the path of the
/// artefact whose file name is `wanted`.
///
/// # Errors
/// When cargo cannot be started, when the build fails, or when it makes no such file.
pub fn cargo_artefact(
    root: &Path,
    arguments: &[&str],
    variables: &[(&str, &Path)],
    wanted: &str,
) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(arguments.iter().take(1))
        // Before what goes to the compiler, behind "--".
        .arg("--message-format=json-render-diagnostics")
        .args(arguments.iter().skip(1))
        .envs(variables.iter().copied())
        .stderr(Stdio::inherit())
        .output()
        .context("cargo could not be started")?;
    if !output.status.success() {
        bail!("`cargo {}` failed: see above", arguments.join(" "));
    }
    // One JSON message per line: https://doc.rust-lang.org/cargo/reference/external-tools.html
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact")
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten()
        .filter_map(|path| path.as_str().map(PathBuf::from))
        .find(|path| path.file_name().is_some_and(|name| name == wanted))
        .with_context(|| format!("`cargo {}` made no {wanted}", arguments.join(" ")))
}
