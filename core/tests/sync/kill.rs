//! An app that is killed while it updates: at any moment there is the old or the new catalogue, whole, and what a person
//! saved.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::DateTime;
use sportello_core::feed::{DELTAS, Root, Trust};
use sportello_core::sync::native::{Files, Host, update};
use sportello_core::sync::{Outcome, Status};
use sportello_core::user::{Change, Started, User};
use tokio::sync::watch;

use super::phone::{self, Phone};
use super::publisher::Publisher;
use super::server::{Fault, Server};

/// Not a test of its own: the process that the next test kills. It saves a desk and updates, again and again.
#[test]
#[ignore = "run and killed by the next test"]
fn updates_until_it_is_killed() {
    let Some(folder) = std::env::var_os("SPORTELLO_TEST_FOLDER") else {
        return;
    };
    let folder = Path::new(&folder);
    let address = std::env::var("SPORTELLO_TEST_HOST").unwrap();
    let root = std::fs::read(folder.join("root")).unwrap();
    let root = Root::trusted(&root).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut user = User::open(&folder.join("user.db")).unwrap().user;
    let first = i64::try_from(user.favourites().unwrap().len()).unwrap();
    for number in first.. {
        let at = DateTime::from_timestamp(number, 0).unwrap();
        let desk = format!("desk-{number}");
        user.apply(&Change::Save { desk, at }).unwrap();
        println!("\nsaved {number}");
        let host = Host::new(&address).unwrap();
        let status = watch::channel(Status::NeverChecked).0;
        let files = Files::of(folder);
        let chosen = phone::chosen();
        let outcome = runtime.block_on(update(&files, &host, chosen, root.clone(), 1, &status));
        assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
        println!("\nupdated");
    }
}

/// `SPORTELLO_KILLS` says how many times; 24 when it does not.
#[test]
fn a_kill_at_any_moment_leaves_the_old_or_the_new_catalogue_and_what_was_saved() {
    let kills = std::env::var("SPORTELLO_KILLS").ok();
    let kills: u64 = kills.map_or(24, |text| text.parse().unwrap());
    let publisher = Arc::new(Mutex::new(Publisher::new()));
    // As many as make each later one the same work.
    (0..=DELTAS).for_each(|_| publisher.lock().unwrap().publish());
    let phone = Phone::new(&publisher.lock().unwrap());
    std::fs::write(phone.path().join("root"), phone.root.note()).unwrap();
    // Whoever asks is told of a newer version each time.
    let publishing = publisher.clone();
    let server = Server::serve(
        move |asked| {
            let mut publisher = publishing.lock().unwrap();
            if asked.path == "entry" {
                publisher.publish();
            }
            Arc::new(publisher.files.clone())
        },
        |_| Fault::None,
    );
    let (mut saved, mut last, mut longest) = (-1, 0, Duration::ZERO);
    let (mut between, mut within) = (0, 0);
    for kill in 0..=kills {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "kill::updates_until_it_is_killed",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env("SPORTELLO_TEST_FOLDER", phone.path())
            .env("SPORTELLO_TEST_HOST", &server.address)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut lines = lines.map(Result::unwrap);
        // Once it has begun an update: some time later, spread evenly over what one takes (golden ratio).
        let first = lines.find(|line| line.starts_with("saved "));
        let mut told = vec![first.expect("it ended by itself")];
        if kill == 0 {
            // The first one says how long an update takes here.
            let began = Instant::now();
            told.extend(lines.find(|line| line == "updated"));
            longest = began.elapsed();
        }
        let moment = u32::try_from(kill * 618_034 % 1_000_000).unwrap();
        std::thread::sleep(longest.mul_f64(f64::from(moment) / 500_000.0));
        child.kill().unwrap();
        child.wait().unwrap();
        told.extend(lines);
        for line in &told {
            if let Some(number) = line.strip_prefix("saved ") {
                saved = number.parse().unwrap();
            }
        }
        let updates = told.iter().filter(|line| *line == "updated").count() as u64;
        // The lock, which the kill let go, and the journal are gone through by opening.
        let version = phone::whole(phone.path(), &publisher.lock().unwrap());
        assert!(
            version >= last + updates,
            "kill {kill}: {version}, but {updates} updates after {last} were told"
        );
        within += u64::from(version > last + updates);
        between += updates;
        last = version;
        let trust = std::fs::read(phone.path().join("trust.json")).ok();
        if let Some(bytes) = trust {
            let trust = Trust::from_bytes(&bytes).expect("whole");
            assert!(trust.version() >= version, "kill {kill}");
        }
        let opened = User::open(&phone.path().join("user.db")).unwrap();
        assert_eq!(opened.started, Started::Found, "kill {kill}");
        let kept = opened.user.favourites().unwrap().len();
        assert!(
            i64::try_from(kept).unwrap() > saved,
            "kill {kill}: {kept} of {saved}"
        );
    }
    println!(
        "{kills} kills at moments within {longest:?} of an update, 0 bad states; {between} updates were told before a \
         kill, {within} stood and were not told"
    );
    assert!(between + within > 1, "no update ended: this proves nothing");
}
