//! Builds Android's library as dx 0.7.10 does (the app's program, linked so that it can be moved in memory and shows its `main`),
//! but against libraries that have only names. What that proves and what not: docs/phones.md.

use std::{
    env,
    ffi::OsString,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use super::{
    abi::Abi,
    imports::{self, Imports, LIBRARIES},
};
use crate::{
    digest,
    workspace::{cargo_artefact, run},
};

/// Which names the library shows; .cargo/config.toml gives it to the linker.
const EXPORTS: &str = "packaging/android/exports.map";

/// Pages of 16 KB: <https://developer.android.com/guide/practices/page-sizes>.
pub const PAGE: u64 = 16 * 1024;

/// Where the ladder keeps what it makes, and the sources of libunwind: `scripts/phones/with-c.sh` says it.
fn given(name: &str) -> Result<PathBuf> {
    let path = env::var_os(name).map(PathBuf::from);
    path.with_context(|| format!("{name} is not set: scripts/phones/with-c.sh runs this"))
}

/// The folder for all that the ladder makes.
///
/// # Errors
/// When this was not started through `scripts/phones/with-c.sh`.
pub fn folder() -> Result<PathBuf> {
    given("SPORTELLO_PHONES")
}

/// Builds the library for an ABI, unoptimised or as for a release, and returns its path. Names that no listed library has are
/// left open: [`super::imports::faults`] tells of them.
///
/// # Errors
/// When a tool is missing or fails.
pub fn library(root: &Path, abi: Abi, release: bool, listed: &Imports) -> Result<PathBuf> {
    let stubs = folder()?.join("stubs").join(abi.name());
    fs::create_dir_all(&stubs).with_context(|| format!("{} cannot be made", stubs.display()))?;
    let linker = format!("--ld-path={}", tool("gcc-ld/ld.lld")?.display());
    for library in LIBRARIES {
        stub(&stubs, abi, library, listed, &linker)?;
    }
    unwind(&stubs, abi)?;

    // Cargo does not look into these two: a name of what they say makes it link again when they change.
    let exports = root.join(EXPORTS);
    let exports = fs::read(&exports).with_context(|| format!("{EXPORTS} cannot be read"))?;
    let given = [exports, imports::write(listed).into_bytes()].concat();
    let build = format!("-Clink-arg=-Wl,--build-id=0x{}", digest::short(&given));

    let features = "sportello/mobile";
    let target = abi.target();
    // Nobody debugs it, and it is made in half the time.
    let quick = format!("target.{target}.rustflags=[\"-Cdebuginfo=0\"]");
    let mut arguments = vec!["rustc", "--package", "sportello", "--bin", "sportello-app"];
    arguments.extend([
        "--features",
        features,
        "--target",
        target,
        "--config",
        &quick,
    ]);
    arguments.extend(release.then_some("--release"));
    let link = [
        "-Clinker=clang".to_owned(),
        format!("-Clink-arg={}", abi.clang()),
        format!("-Clink-arg={linker}"),
        format!("-Clink-arg=-L{}", stubs.display()),
        "-Clink-arg=-nostartfiles".to_owned(),
        "-Clink-arg=-Wl,--export-dynamic".to_owned(),
        "-Clink-arg=-Wl,--entry=main".to_owned(),
        "-Clink-arg=-Wl,--unresolved-symbols=ignore-all".to_owned(),
        format!("-Clink-arg=-Wl,-z,max-page-size={PAGE}"),
        build,
    ];
    arguments.push("--");
    arguments.extend(link.iter().map(String::as_str));
    cargo_artefact(root, &arguments, &[], "sportello-app")
}

/// A copy without its table of symbols, as it goes into a package.
///
/// # Errors
/// When Rust's own `rust-objcopy` is missing or fails.
pub fn stripped(library: &Path, abi: Abi) -> Result<PathBuf> {
    let to = folder()?.join("stubs").join(abi.name()).join("libmain.so");
    let mut copy = Command::new(tool("rust-objcopy")?);
    // It looks for LLVM beside itself, where rustup does not put it.
    copy.env("LD_LIBRARY_PATH", sysroot()?.join("lib"));
    run(copy.arg("--strip-all").arg(library).arg(&to))?;
    Ok(to)
}

/// A library of a name that has the listed symbols and nothing behind them.
fn stub(folder: &Path, abi: Abi, library: &str, listed: &Imports, linker: &str) -> Result<()> {
    let mut names = String::new();
    for (symbol, _) in listed
        .iter()
        .filter(|(_, import)| import.library == library)
    {
        let _ = writeln!(
            names,
            ".globl {symbol}\n.type {symbol}, %function\n{symbol}:"
        );
    }
    let source = folder.join(library).with_extension("s");
    fs::write(&source, names).with_context(|| format!("{} cannot be written", source.display()))?;
    let mut link = Command::new("clang");
    link.args([abi.clang(), linker, "-shared", "-nostdlib"]);
    link.arg(format!("-Wl,-soname,{library}"));
    run(link.arg(&source).arg("-o").arg(folder.join(library)))
}

/// LLVM's libunwind, once.
fn unwind(folder: &Path, abi: Abi) -> Result<()> {
    let archive = folder.join("libunwind.a");
    if archive.is_file() {
        return Ok(());
    }
    let sources = given("SPORTELLO_LIBUNWIND")?;
    let flags = format!("CFLAGS_{}", abi.target().replace('-', "_"));
    let flags = env::var(&flags).context(flags)?;
    let mut objects = Vec::<OsString>::new();
    for name in abi.unwind() {
        let object = folder.join(name).with_extension("o");
        let mut compile = Command::new("clang");
        compile.args(flags.split_whitespace());
        compile.args(["-O2", "-fPIC", "-fvisibility=hidden", "-DNDEBUG"]);
        compile.args(["-D_LIBUNWIND_HIDE_SYMBOLS", "-D_LIBUNWIND_IS_NATIVE_ONLY"]);
        if Path::new(name).extension().is_some_and(|end| end == "cpp") {
            compile.args(["-std=c++17", "-fno-exceptions", "-fno-rtti", "-nostdinc++"]);
        }
        compile.arg("-I").arg(sources.join("include"));
        compile.arg("-c").arg(sources.join("src").join(name));
        run(compile.arg("-o").arg(&object))?;
        objects.push(object.into());
    }
    run(Command::new("ar").arg("crs").arg(&archive).args(&objects))
}

/// A tool that comes with Rust.
fn tool(name: &str) -> Result<PathBuf> {
    let version = rustc(&["--version", "--verbose"])?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not say for which machine it is")?;
    let folder = sysroot()?.join("lib/rustlib").join(host).join("bin");
    let path = folder.join(name);
    if !path.is_file() {
        bail!(
            "Rust came without {}: run `rustup update stable`",
            path.display()
        );
    }
    Ok(path)
}

/// Where Rust itself is.
fn sysroot() -> Result<PathBuf> {
    Ok(rustc(&["--print", "sysroot"])?.into())
}

/// What rustc answers.
fn rustc(arguments: &[&str]) -> Result<String> {
    let output = Command::new("rustc").args(arguments).output();
    let output = output.context("rustc could not be started")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
