//! Rung 5: a package with the structure of the real one, to be looked into and never to be published: its classes are compiled against
//! stand-ins, its library is linked against names, its key is thrown away.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{Read as _, Seek, Write},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    abi::Abi,
    build::{self, PAGE},
    imports, kotlin,
};
use crate::workspace::{run, step};

/// The package's name says what it is.
const NAME: &str = "ci-structural.apk";

/// What the manifest says and Debian's resources (Android 13's) do not know yet: left out of the copy.
const UNKNOWN: &str = "|grammaticalGender";

/// The key's password; the key lives as long as the check.
const PASSWORD: &str = "thrown-away";

/// Makes the package for an ABI, with the library as for a release or unoptimised, and checks what Android's own tools say of it.
///
/// # Errors
/// All faults at once; or when a tool is missing or fails.
pub fn check(root: &Path, abi: Abi, release: bool) -> Result<()> {
    let classes = kotlin::compile(root)?;
    let work = build::folder()?.join("apk").join(abi.name());
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work).with_context(|| format!("{} cannot be made", work.display()))?;
    let list = fs::read_to_string(root.join(imports::LIST)).context(imports::LIST)?;
    let list = imports::of(&imports::parse(&list)?, abi);
    let library = build::library(root, abi, release, &list)?;
    let library = build::stripped(&library, abi)?;

    step(&format!("Making the structural package for {}", abi.name()));
    let linked = resources(root, &classes.tools, &work)?;
    let dex = dex(&classes, &work)?;
    let open = work.join("unsigned.apk");
    pack(&linked, &dex, abi, &library, &open)?;
    run(Command::new("zipalign").args(["-c", "-p", "4"]).arg(&open))?;
    let apk = work.join(NAME);
    sign(&work, &open, &apk)?;

    let badging = said(Command::new("aapt2").args(["dump", "badging"]).arg(&apk))?;
    let signed = said(
        Command::new("apksigner")
            .args(["verify", "--verbose"])
            .arg(&apk),
    )?;
    let docs = fs::read_to_string(root.join("docs/phones.md")).context("docs/phones.md")?;
    let manifest = fs::read_to_string(root.join("packaging/android/AndroidManifest.xml"))?;
    let mut faults = faults(&badging, &signed, &manifest, &documented(&docs), abi);
    faults.extend(inside(&apk, abi, &library)?);
    if !faults.is_empty() {
        bail!("{NAME}:\n- {}", faults.join("\n- "));
    }
    let bytes = fs::metadata(&apk)?.len();
    step(&format!(
        "{} ({bytes} bytes) is as documented",
        apk.display()
    ));
    Ok(())
}

/// The manifest and the resources, linked.
fn resources(root: &Path, tools: &Path, work: &Path) -> Result<PathBuf> {
    let manifest = fs::read_to_string(root.join("packaging/android/AndroidManifest.xml"))?;
    // Gradle adds the package's name in the same way.
    let copy = manifest.replacen("<manifest ", "<manifest package=\"it.sportello.app\" ", 1);
    let mut copy = copy.replacen(UNKNOWN, "", 1);
    // Debian's aapt2 is of Android 10, which had no <queries>.
    let queries = copy.find("<queries>").zip(copy.find("</queries>"));
    if let Some((from, to)) = queries {
        copy.replace_range(from..to + "</queries>".len(), "");
    }
    let path = work.join("AndroidManifest.xml");
    fs::write(&path, copy).with_context(|| format!("{} cannot be written", path.display()))?;
    let linked = work.join("linked.apk");
    let mut link = Command::new("aapt2");
    link.args(["link", "--auto-add-overlay", "-o"]).arg(&linked);
    link.arg("--manifest").arg(&path);
    link.arg("-I").arg(tools.join("framework-res.apk"));
    for (number, from) in ["scripts/phones/standins/res", "packaging/android/res"]
        .iter()
        .enumerate()
    {
        let compiled = work.join(format!("{number}.zip"));
        let mut compile = Command::new("aapt2");
        compile.args(["compile", "--dir"]).arg(root.join(from));
        run(compile.arg("-o").arg(&compiled))?;
        link.arg(compiled);
    }
    run(&mut link)?;
    Ok(linked)
}

/// The app's classes and Kotlin's own, for Android.
fn dex(classes: &kotlin::Classes, work: &Path) -> Result<PathBuf> {
    // dx is older than jars that have classes for newer Javas too.
    let library = classes.tools.join("kotlin/kotlin-stdlib.jar");
    let plain = work.join("kotlin.jar");
    let mut from =
        ZipArchive::new(File::open(&library).with_context(|| library.display().to_string())?)?;
    let mut to = ZipWriter::new(File::create(&plain)?);
    for number in 0..from.len() {
        let file = from.by_index_raw(number)?;
        if file.name()?.starts_with("kotlin/") {
            to.raw_copy_file(file)?;
        }
    }
    to.finish()?;
    let dex = work.join("classes.dex");
    let mut convert = Command::new("java");
    convert
        .args(["-Xmx2g", "-cp"])
        .arg(classes.tools.join("dx.jar"));
    convert.args([
        "com.android.dx.command.Main",
        "--dex",
        "--min-sdk-version=30",
    ]);
    convert.arg(format!("--output={}", dex.display()));
    run(convert.arg(&classes.app).arg(&plain))?;
    Ok(dex)
}

/// What was linked, with the classes and the library: stored as it is, where a page of memory begins.
fn pack(linked: &Path, dex: &Path, abi: Abi, library: &Path, to: &Path) -> Result<()> {
    let mut from = ZipArchive::new(File::open(linked)?)?;
    let mut writer = ZipWriter::new(File::create(to)?);
    for number in 0..from.len() {
        let mut file = from.by_index(number)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        // Android maps its table of resources into memory: stored, at four bytes.
        let method = file.compression();
        let options = SimpleFileOptions::default().compression_method(method);
        writer.start_file(file.name()?, options.with_alignment(4))?;
        writer.write_all(&bytes)?;
    }
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    add(&mut writer, "classes.dex", dex, packed)?;
    let page = u16::try_from(PAGE)?;
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let name = place(abi);
    add(&mut writer, &name, library, stored.with_alignment(page))?;
    writer.finish()?;
    Ok(())
}

/// Where Android looks for the library.
fn place(abi: Abi) -> String {
    format!("lib/{}/libmain.so", abi.name())
}

fn add(
    writer: &mut ZipWriter<impl Write + Seek>,
    name: &str,
    file: &Path,
    options: SimpleFileOptions,
) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    writer.start_file(name, options)?;
    Ok(writer.write_all(&bytes)?)
}

/// Signs with a key that is made for it and removed.
fn sign(work: &Path, open: &Path, apk: &Path) -> Result<()> {
    let store = work.join("thrown-away.jks");
    let mut key = Command::new("keytool");
    key.args([
        "-genkeypair",
        "-keyalg",
        "EC",
        "-alias",
        "ci",
        "-dname",
        "CN=not for release",
    ]);
    key.args(["-storepass", PASSWORD, "-keystore"]).arg(&store);
    run(&mut key)?;
    let mut sign = Command::new("apksigner");
    sign.args(["sign", "--min-sdk-version", "30", "--ks"])
        .arg(&store);
    sign.args(["--ks-pass", &format!("pass:{PASSWORD}"), "--out"]);
    run(sign.arg(apk).arg(open))?;
    fs::remove_file(&store).context("the key cannot be removed")
}

/// What a tool prints.
fn said(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| {
        format!("{name} could not be started: `scripts/setup.sh phones` installs it")
    })?;
    if !output.status.success() {
        bail!(
            "{name} refuses the package: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The permissions in the table of docs/phones.md.
fn documented(docs: &str) -> BTreeSet<String> {
    let rows = docs
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let large = |name: &str| {
        name.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    };
    let names = rows.map(|(name, _)| name).filter(|name| large(name));
    names
        .map(|name| format!("android.permission.{name}"))
        .collect()
}

/// What is wrong with what `aapt2 dump badging` and `apksigner verify --verbose` say, held to the manifest and to what is documented.
pub fn faults(
    badging: &str,
    signed: &str,
    manifest: &str,
    permissions: &BTreeSet<String>,
    abi: Abi,
) -> Vec<String> {
    let value = |name: &str| {
        let (_, after) = manifest.split_once(&format!("android:{name}=\""))?;
        after.split('"').next()
    };
    let mut faults = Vec::new();
    let asked = badging.lines().filter_map(|line| {
        let name = line.strip_prefix("uses-permission: name='")?;
        name.split('\'').next().map(str::to_owned)
    });
    let asked: BTreeSet<_> = asked.collect();
    if asked != *permissions {
        faults.push(format!(
            "it asks for {asked:?}, documented are {permissions:?}"
        ));
    }
    let code = value("versionCode").unwrap_or_default();
    let name = value("versionName").unwrap_or_default();
    for line in [
        format!("package: name='it.sportello.app' versionCode='{code}' versionName='{name}'"),
        format!(
            "sdkVersion:'{}'",
            value("minSdkVersion").unwrap_or_default()
        ),
        format!(
            "targetSdkVersion:'{}'",
            value("targetSdkVersion").unwrap_or_default()
        ),
        format!("application-label:'{}'", value("label").unwrap_or_default()),
        "launchable-activity: name='dev.dioxus.main.MainActivity'".to_owned(),
        format!("native-code: '{}'", abi.name()),
    ] {
        if !badging.lines().any(|said| said.starts_with(&line)) {
            faults.push(format!("aapt2 does not say \"{line}\""));
        }
    }
    let schemes = ["v2", "v3"].map(|scheme| format!("(APK Signature Scheme {scheme}): true"));
    if !schemes.iter().any(|scheme| signed.contains(scheme)) {
        faults.push(
            "it is signed by neither scheme v2 nor v3, which all of the package's bytes are in"
                .to_owned(),
        );
    }
    faults
}

/// What is wrong with the files in the package.
fn inside(apk: &Path, abi: Abi, library: &Path) -> Result<Vec<String>> {
    let place = place(abi);
    let mut faults = Vec::new();
    let mut archive = ZipArchive::new(File::open(apk)?)?;
    let known = |name: &str| {
        name.starts_with("res/")
            || name.starts_with("META-INF/")
            || [
                "AndroidManifest.xml",
                "resources.arsc",
                "classes.dex",
                &place,
            ]
            .contains(&name)
    };
    for number in 0..archive.len() {
        let file = archive.by_index_raw(number)?;
        let name = file.name()?;
        if !known(&name) {
            faults.push(format!("{name} is in it, and nobody put it there"));
        }
    }
    let mut file = archive.by_name(&place).context(place.clone())?;
    let at = file.data_start();
    if file.compression() != CompressionMethod::Stored || at.is_none_or(|at| at % PAGE != 0) {
        faults.push(format!(
            "{place} is not stored as it is at the start of a page ({at:?})"
        ));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    if bytes != fs::read(library)? {
        faults.push(format!("{place} is not what was linked"));
    }
    Ok(faults)
}
