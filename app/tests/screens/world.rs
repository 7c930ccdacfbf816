//! Odd worlds: a test is run again as a process of its own, whose surroundings say what this machine lacks.

use std::process::Command;

/// Whether this is the process with these variables, in which the test goes on; else starts it and sees that it ends well.
pub fn is_here(test: &str, variables: &[(&str, &str)]) -> bool {
    const HERE: &str = "SPORTELLO_TEST_WORLD";
    if std::env::var_os(HERE).is_some() {
        return true;
    }
    let program = std::env::current_exe().unwrap();
    let done = Command::new(program)
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
