//! What Rust's own library needs of the shim, tried before core is: scripts/phones/core.sh compiles and runs it for Android.

use std::{
    env, fs,
    io::{ErrorKind, Read as _, Write as _},
    net::{TcpListener, TcpStream, ToSocketAddrs as _},
    os::unix::process::ExitStatusExt as _,
    panic, process, thread,
    time::Duration,
};

#[test]
fn it_is_android() {
    assert_eq!(env::consts::OS, "android");
}

#[test]
fn a_panic_is_caught() {
    let index = env::args().count() + 10;
    assert!(panic::catch_unwind(|| vec![0_u8; 3][index]).is_err());
}

#[test]
fn files_are_what_the_kernel_says() {
    let folder = env::temp_dir().join(format!("sportello-shim-{}", process::id()));
    fs::create_dir_all(folder.join("inner")).unwrap();
    fs::write(folder.join("inner/file"), b"twelve bytes").unwrap();
    let about = fs::metadata(folder.join("inner/file")).unwrap();
    assert_eq!(about.len(), 12);
    assert!(about.modified().unwrap().elapsed().unwrap() < Duration::from_secs(600));
    fs::rename(folder.join("inner/file"), folder.join("other")).unwrap();
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["inner", "other"]);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(fs::read(&folder).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_name_is_an_address_and_a_stranger_none() {
    let listener = TcpListener::bind("localhost:0").unwrap();
    let at = listener.local_addr().unwrap();
    assert!(at.ip().is_loopback());
    let speaker = thread::spawn(move || listener.accept().unwrap().0.write_all(b"heard").unwrap());
    let mut heard = String::new();
    TcpStream::connect(at)
        .unwrap()
        .read_to_string(&mut heard)
        .unwrap();
    speaker.join().unwrap();
    assert_eq!(heard, "heard");
    assert!("no-such-host.invalid:1".to_socket_addrs().is_err());
}

// C's own: Rust's library asks it in few places.
unsafe extern "C" {
    fn sigaction(number: i32, wanted: *const Action, before: *mut Action) -> i32;
    safe fn sysconf(name: i32) -> i64;
}

#[test]
fn the_machine_is_asked_by_bionics_numbers() {
    let page = fs::read_to_string("/proc/self/smaps").unwrap();
    let page = page
        .lines()
        .find_map(|line| line.strip_prefix("KernelPageSize:"))
        .unwrap();
    let page: i64 = page.trim().trim_end_matches(" kB").parse().unwrap();
    assert_eq!(sysconf(0x27), page * 1024);
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap();
    let processors = processors
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    assert_eq!(sysconf(0x61), i64::try_from(processors).unwrap());
}

#[test]
fn a_thread_may_have_little_stack() {
    let small = thread::Builder::new().stack_size(1).spawn(|| 7).unwrap();
    assert_eq!(small.join().unwrap(), 7);
}

/// `struct sigaction` of 64 bits: <https://android.googlesource.com/platform/bionic/+/refs/heads/main/libc/include/bits/signal_types.h>.
#[repr(C)]
#[derive(Default)]
struct Action {
    flags: i32,
    handler: usize,
    mask: usize,
    restorer: usize,
}

#[test]
fn a_signal_is_handled_as_bionic_lays_it_out() {
    const SIGUSR2: i32 = 12;
    const SA_RESTART: i32 = 0x1000_0000;
    const SIG_IGN: usize = 1;
    let (mut before, mut now) = (Action::default(), Action::default());
    let ignored = Action {
        flags: SA_RESTART,
        handler: SIG_IGN,
        ..Action::default()
    };
    // SAFETY: all three live as long as the calls, and the second only reads.
    unsafe {
        assert_eq!(sigaction(SIGUSR2, &ignored, &mut before), 0);
        assert_eq!(sigaction(SIGUSR2, std::ptr::null(), &mut now), 0);
    }
    assert_eq!(before.handler, 0);
    assert_eq!((now.handler, now.flags & SA_RESTART), (SIG_IGN, SA_RESTART));
    // What the kernel made of it: a bit for each signal that is ignored, from 1 on.
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = u64::from_str_radix(ignored.unwrap().trim(), 16).unwrap();
    assert_eq!(ignored >> (SIGUSR2 - 1) & 1, 1, "{ignored:x}");
}

/// Between fork and exec Rust's library puts the signals back: by `sigaction`.
#[test]
fn a_program_says_what_it_was_given() {
    let said = process::Command::new("/bin/sh")
        .args(["-c", "echo $given; kill -s PIPE $$; echo still here"])
        .env("given", "something")
        .output()
        .unwrap();
    assert_eq!(said.stdout, b"something\n");
    assert_eq!(said.status.signal(), Some(13));
}

#[test]
fn a_signal_ends_another_program() {
    let mut child = process::Command::new("/bin/sleep")
        .arg("600")
        .spawn()
        .unwrap();
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9));
}
