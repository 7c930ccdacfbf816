//! Odd worlds: a test is run again as a process of its own, whose surroundings say what this machine lacks.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Set in the process that is the odd world.
const HERE: &str = "SPORTELLO_TEST_WORLD";

/// Whether this is the process with these variables, in which the test goes on; else starts it and sees that it ends well.
pub fn is_here(test: &str, variables: &[(&str, &str)]) -> bool {
    let program = std::env::current_exe().unwrap();
    again(Command::new(program), test, variables)
}

/// The same in a process that was started with a file, as a window that opens one.
pub fn is_given(test: &str, file: &Path) -> bool {
    let mut program = Command::new(std::env::current_exe().unwrap());
    // To the harness it is one more filter, that no test has for a name.
    program.arg(file);
    again(program, test, &[])
}

/// The same in a process that has a disk of its own of two megabytes, mounted on `folder`. Where nobody may mount one the
/// test does not go on, and says so.
pub fn has_a_small_disk(test: &str, folder: &Path) -> bool {
    let alone = ["--map-root-user", "--mount", "sh", "-c"];
    let may = Command::new("unshare")
        .args(alone)
        .arg("mount -t tmpfs tmpfs /mnt")
        .status();
    if !may.is_ok_and(|status| status.success()) {
        println!("{test}: skipped, no disk may be mounted here");
        return false;
    }
    let mut program = Command::new("unshare");
    program
        .args(alone)
        .arg("mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"")
        .arg(folder)
        .arg(std::env::current_exe().unwrap());
    let folder = folder.to_str().unwrap();
    again(program, test, &[(DISK, folder)])
}

/// Where the small disk is.
pub const DISK: &str = "SPORTELLO_TEST_DISK";

/// A folder of programs for `PATH`, with a stand-in for `spd-say` that has voices for these languages alone and is silent.
pub fn voices(languages: &[&str]) -> TempDir {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = TempDir::new().unwrap();
    let listed = languages.join(" ");
    let program = folder.path().join("spd-say");
    let script = format!(
        "#!/bin/sh\necho 'NAME LANGUAGE VARIANT'\nfor lang in {listed}; do echo \"Voice $lang none\"; done\n"
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

fn again(mut program: Command, test: &str, variables: &[(&str, &str)]) -> bool {
    if std::env::var_os(HERE).is_some() {
        return true;
    }
    let done = program
        .args(["--exact", test, "--nocapture"])
        .env(HERE, "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && said.contains("1 passed"),
        "{test} with {variables:?}:\n{said}\n{}",
        String::from_utf8_lossy(&done.stderr)
    );
    false
}
