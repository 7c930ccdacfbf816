//! A disk that is really full: a file system in memory of a few kilobytes, larger each time, with `SQLite`'s own files on it. It
//! takes the right to mount one; without it the tests say that they were skipped.
#![allow(missing_docs)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use sportello_faults::catalogue::Updating;
use sportello_faults::disk::Fault;
use sportello_faults::person::Changing;
use sportello_faults::small::{Folder, small};
use tempfile::TempDir;

/// A file system of its own.
struct Tmpfs {
    folder: TempDir,
}

impl Tmpfs {
    /// Of that many kilobytes; `None` when mounting is not permitted.
    fn mount(kilobytes: u64) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k");
        let path = folder.path().to_str().unwrap().to_owned();
        command(&["mount", "-t", "tmpfs", "-o", &size, "tmpfs", &path]).then_some(Self { folder })
    }

    /// Someone made room.
    fn make_room(&self) {
        let path = self.folder.path().to_str().unwrap();
        assert!(command(&["mount", "-o", "remount,size=64m", path]));
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Tmpfs {
    fn drop(&mut self) {
        command(&["umount", self.folder.path().to_str().unwrap_or_default()]);
    }
}

fn command(words: &[&str]) -> bool {
    let mut command = Command::new(words[0]);
    let command = command.args(&words[1..]).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Goes from a disk that holds the folder and nothing more to one with room enough, and asserts that there were some on
/// which the work was done and some on which it was not.
fn at_every_size(
    test: &str,
    start: &Folder,
    room: u64,
    work: impl Fn(&Path),
    judge: impl Fn(&Path) -> Result<bool, String>,
) {
    // Whole pages, as a tmpfs counts them, and one for the folder.
    let held: u64 = start
        .values()
        .map(|file| file.len().div_ceil(4096) as u64 * 4)
        .sum();
    let (mut done, mut not) = (0, 0);
    for more in (0..=room).step_by(4) {
        let Some(disk) = Tmpfs::mount(held + 4 + more) else {
            // Past the capture of a test's output: it must be seen.
            let _ = writeln!(
                std::io::stderr(),
                "SKIPPED {test}: mounting a tmpfs is not permitted here; run it as root"
            );
            return;
        };
        for (name, bytes) in start {
            fs::write(disk.path().join(name), bytes).unwrap();
        }
        work(disk.path());
        disk.make_room();
        match judge(disk.path()) {
            Ok(true) => done += 1,
            Ok(false) => not += 1,
            Err(why) => panic!("{more} kB left: {why}"),
        }
    }
    println!("{test}: done on {done} disks, not on {not}");
    assert!(done > 0 && not > 0, "{done} done, {not} not");
}

#[test]
fn an_update_on_a_full_disk_is_done_or_not_done() {
    let world = small();
    for updating in [Updating::delta(&world), Updating::snapshot(&world)] {
        at_every_size(
            "an_update_on_a_full_disk_is_done_or_not_done",
            &updating.start,
            160,
            |folder| updating.run(folder),
            |folder| updating.judge(folder),
        );
    }
}

#[test]
fn a_first_start_on_a_full_disk_is_done_or_not_done() {
    let updating = Updating::first(&small());
    at_every_size(
        "a_first_start_on_a_full_disk_is_done_or_not_done",
        &updating.start,
        256,
        |folder| updating.run(folder),
        |folder| updating.judge(folder),
    );
}

#[test]
fn what_a_person_saves_on_a_full_disk_is_saved_or_said_not_to_be() {
    let changing = Changing::later();
    at_every_size(
        "what_a_person_saves_on_a_full_disk_is_saved_or_said_not_to_be",
        &changing.start,
        40,
        |folder| changing.run(folder).unwrap(),
        |folder| changing.judge(folder, Fault::Full { lasts: true }),
    );
}
