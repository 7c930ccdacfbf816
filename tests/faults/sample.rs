//! A sample of the faults; all of them: `make faults`.
#![allow(missing_docs)]

use sportello_faults::run::{Which, run};
use sportello_faults::{small, steps};

#[test]
fn after_any_fault_of_the_disk_the_old_or_the_new_state_is_there_whole() {
    let report = run(2000, 1, &Which::All, |_| {});
    for (case, why) in &report.bad {
        eprintln!("cargo run -p sportello-faults -- --case {case}\n  {why}");
    }
    println!(
        "{} faults injected, {} bad states",
        report.faults,
        report.bad.len()
    );
    assert!(report.faults >= 2000, "{}", report.faults);
    assert_eq!(report.bad.len(), 0);
}

#[test]
fn after_any_step_of_writing_a_file_past_sqlite_the_old_or_the_new_one_is_there() {
    let steps = steps::all(&small::small()).unwrap_or_else(|why| panic!("{why}"));
    assert_eq!(steps, 41);
}
