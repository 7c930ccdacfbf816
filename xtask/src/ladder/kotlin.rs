//! Rung 4: the Java side, compiled without Google's kit: wry's Kotlin and our own, against Android's classes as Debian has them (API 23,
//! with what `newer.txt` adds) and stand-ins for androidx. Then its native methods are held to the library's.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use super::{abi::Abi, build, elf, imports, natives};
use crate::workspace::{files_below, run, step};

/// Debian's library to write classes with (libasm-java).
const ASM: &str = "/usr/share/java/asm.jar";

/// What is made of the Java side.
#[derive(Debug)]
pub struct Classes {
    /// Where Kotlin's compiler and Android's classes are.
    pub tools: PathBuf,
    /// The app's own classes, and wry's.
    pub app: PathBuf,
}

/// Compiles the Java side.
///
/// # Errors
/// What the compilers say; or when a tool is missing.
pub fn compile(root: &Path) -> Result<Classes> {
    run(&mut Command::new(root.join("scripts/phones/java.sh")))?;
    let made = build::folder()?;
    let tools = made.join("java");
    let work = made.join("classes");
    let [standins, newer, app] = ["standins", "newer", "app"].map(|name| work.join(name));
    let _ = fs::remove_dir_all(&work);
    for folder in [&standins, &newer, &app] {
        fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let android = tools.join("android-23.jar");
    let sources = root.join("scripts/phones/standins");

    step("Compiling the Java side");
    let mut java = Command::new("javac");
    java.args(["--release", "8", "-Xlint:-options", "-cp"]);
    java.arg(&android).arg("-d").arg(&standins);
    for folder in ["androidx", "it"] {
        java.args(files(&sources.join(folder), "java")?);
    }
    run(&mut java)?;
    let mut add = Command::new("java");
    add.arg("-cp").arg(ASM).arg(sources.join("Newer.java"));
    run(add.arg(&android).arg(sources.join("newer.txt")).arg(&newer))?;

    let library = tools.join("kotlin/kotlin-stdlib.jar");
    let path: Vec<_> = [&newer, &standins, &android, &library]
        .map(|part| part.display().to_string())
        .into();
    let compiler = tools.join("kotlin/kotlin-compiler.jar");
    let mut kotlin = Command::new("java");
    kotlin.args(["-Xmx1g", "-cp"]).arg(compiler);
    kotlin.arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
    kotlin.args(["-no-jdk", "-no-stdlib", "-no-reflect", "-nowarn"]);
    kotlin.args(["-jvm-target", "1.8", "-cp", &path.join(":"), "-d"]);
    kotlin.arg(&app).arg(made.join("kotlin"));
    run(kotlin.args(files(&root.join("packaging/android"), "kt")?))?;
    Ok(Classes { tools, app })
}

/// Compiles the Java side, and compares its native methods with the names that the library shows, as for a release or unoptimised,
/// both ways.
///
/// # Errors
/// All names that only one side has; or those of [`compile`] and of building the library.
pub fn check(root: &Path, release: bool) -> Result<()> {
    let classes = compile(root)?;
    let mut read = Command::new("javap");
    read.arg("-p").args(files(&classes.app, "class")?);
    let output = read.output().context("javap could not be started")?;
    if !output.status.success() {
        bail!("javap failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let declared = declared(&String::from_utf8_lossy(&output.stdout))?;
    let list = fs::read_to_string(root.join(imports::LIST)).context(imports::LIST)?;
    let list = imports::of(&imports::parse(&list)?, Abi::Arm64);
    let library = elf::read(&build::library(root, Abi::Arm64, release, &list)?)?;
    let shown = library.exports.into_iter();
    let shown: BTreeSet<_> = shown.filter(|name| name.starts_with("Java_")).collect();
    if declared != shown {
        bail!(
            "native methods that only Java has: {:?}; that only the library has: {:?}",
            declared.difference(&shown).collect::<Vec<_>>(),
            shown.difference(&declared).collect::<Vec<_>>()
        );
    }
    step(&format!(
        "{} native methods, the same on both sides",
        shown.len()
    ));
    Ok(())
}

/// JNI's names of the native methods in what `javap -p` prints.
///
/// # Errors
/// When a native method stands before any class, or has no name.
pub fn declared(javap: &str) -> Result<BTreeSet<String>> {
    let mut class = None;
    let mut names = BTreeSet::new();
    for line in javap.lines() {
        let words: Vec<_> = line.split(' ').collect();
        let opens = line.ends_with('{') && !line.starts_with(' ');
        let after = words
            .iter()
            .skip_while(|word| !matches!(**word, "class" | "interface"));
        if let (true, Some(name)) = (opens, after.clone().nth(1)) {
            class = Some((*name).to_owned());
        } else if words.contains(&"native") {
            let method = line
                .split('(')
                .next()
                .and_then(|head| head.rsplit(' ').next());
            let (class, method) = class
                .as_deref()
                .zip(method)
                .with_context(|| format!("javap: \"{line}\" is in no class"))?;
            let (package, class) = class.rsplit_once('.').unwrap_or(("", class));
            names.insert(natives::jni(package, class, method));
        }
    }
    Ok(names)
}

/// All files below a folder whose names have this end, in their order.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let mut found = files_below(folder)?;
    found.retain(|path| path.extension().is_some_and(|other| other == end));
    Ok(found)
}
