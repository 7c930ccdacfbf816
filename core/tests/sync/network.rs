//! A phone against a real host that does everything that hosts do.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::Utc;
use sportello_core::feed::{Hash, Name, Refusal};
use sportello_core::sync::{Failure, Outcome, Status, limits};

use super::phone::Phone;
use super::publisher::Publisher;
use super::server::{Asked, Fault, Server};

/// What a refusal should be.
type Check = fn(&Refusal) -> bool;

fn published() -> Publisher {
    let mut publisher = Publisher::new();
    publisher.publish();
    publisher
}

fn snapshots() -> Publisher {
    let mut publisher = Publisher::without_deltas();
    publisher.publish();
    publisher
}

fn is_content(asked: &Asked) -> bool {
    asked.path.starts_with("content/")
}

fn answer(status: u16) -> Fault {
    Fault::Answer(status, vec![], b"no".to_vec())
}

/// An update from a host with this fault.
async fn from(
    publisher: &Publisher,
    fault: impl Fn(&Asked) -> Fault + Send + Sync + 'static,
) -> (Phone, Server, Outcome) {
    let server = Server::start(publisher.files.clone(), fault);
    let phone = Phone::new(publisher);
    let outcome = phone.update(&server.address).await;
    (phone, server, outcome)
}

fn why(outcome: Outcome) -> Failure {
    match outcome {
        Outcome::Failed { why, .. } => why,
        other => panic!("{other:?}"),
    }
}

fn is_updated(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Updated { absent, .. } if absent.is_empty())
}

#[tokio::test]
async fn a_phone_gets_the_newest_by_deltas_and_then_asks_one_small_question() {
    let mut publisher = published();
    let (phone, server, outcome) = from(&publisher, |_| Fault::None).await;
    assert!(is_updated(&outcome), "{outcome:?}");
    phone.has(&publisher, 1);
    let paths = server.paths();
    assert_eq!(paths[0].0, "entry");
    assert_eq!(paths[1].0, "lines/1/territory/jesi");
    assert_eq!(paths[2].0, "lines/1/territory/umbria");
    assert!(
        paths[3..]
            .iter()
            .all(|(path, from)| path.starts_with("content/") && from.is_none())
    );
    assert_eq!(paths.len(), 5);
    let checked = phone.trust().checked().unwrap();
    let told = phone.status.borrow().clone();
    assert!(
        matches!(told, Status::UpToDate { checked: at } if at.timestamp() == checked.timestamp())
    );

    assert_eq!(phone.update(&server.address).await, Outcome::UpToDate);
    assert_eq!(server.paths().len(), 6, "a poll is one request");
    assert!(server.requests()[5].contains("if-none-match: \""));
    assert!(phone.trust().checked().unwrap() >= checked);

    publisher.publish();
    let server = Server::honest(publisher.files.clone());
    assert!(is_updated(&phone.update(&server.address).await));
    phone.has(&publisher, 2);
}

#[tokio::test]
async fn every_status_ends_in_the_old_or_the_new_catalogue_and_says_why() {
    let publisher = published();
    for (status, expected) in [
        (204, None),
        (301, Some(Failure::LogIn)),
        (302, Some(Failure::LogIn)),
        (400, None),
        (403, None),
        (404, None),
        (410, None),
        (429, Some(Failure::Busy)),
        (500, Some(Failure::Busy)),
        (502, Some(Failure::Busy)),
        (503, Some(Failure::Busy)),
        (511, Some(Failure::LogIn)),
    ] {
        let busy = expected == Some(Failure::Busy);
        let fault = move |asked: &Asked| match asked.path.as_str() {
            // A host that asks for more patience than a job has: one request, and no wait.
            "entry" if busy => Fault::Answer(status, vec![("retry-after", "3600".into())], vec![]),
            "entry" => answer(status),
            _ => Fault::None,
        };
        let (phone, server, outcome) = from(&publisher, fault).await;
        if busy {
            let expected = Outcome::Failed {
                why: Failure::Busy,
                retry_after: Some(3600),
            };
            assert_eq!(outcome, expected, "{status}");
        } else {
            let missing = Failure::Refused(Refusal::Missing {
                file: "entry".into(),
            });
            assert_eq!(why(outcome), expected.unwrap_or(missing), "{status}");
        }
        assert_eq!(server.paths().len(), 1, "{status}");
        phone.has(&publisher, 0);
        assert_eq!(phone.trust().checked(), None, "{status}");
        assert!(matches!(
            *phone.status.borrow(),
            Status::Failed { checked: None, .. }
        ));
    }
}

#[tokio::test]
async fn a_delta_that_cannot_be_had_is_replaced_by_the_snapshot() {
    let publisher = published();
    let deltas: Vec<String> = {
        let snapshots = snapshots().files;
        let all = publisher.files.keys();
        all.filter(|path| path.starts_with("content/") && !snapshots.contains_key(*path))
            .cloned()
            .collect()
    };
    assert_eq!(deltas.len(), 2);
    let long = vec![b'x'; 1 << 20];
    for fault in [
        answer(403),
        answer(404),
        Fault::Answer(200, vec![], b"other bytes".to_vec()),
        Fault::Answer(200, vec![], long),
        Fault::Answer(200, vec![], vec![]),
        Fault::Endless,
    ] {
        let (deltas, told) = (
            deltas.clone(),
            format!("{fault:?}").chars().take(80).collect::<String>(),
        );
        let faults = move |asked: &Asked| {
            if deltas.contains(&asked.path) {
                fault.clone()
            } else {
                Fault::None
            }
        };
        let (phone, _server, outcome) = from(&publisher, faults).await;
        assert!(is_updated(&outcome), "{told}: {outcome:?}");
        phone.has(&publisher, 1);
    }
}

#[tokio::test]
async fn a_snapshot_that_is_not_the_signed_one_changes_nothing() {
    let publisher = snapshots();
    let other_length = |refusal: &Refusal| matches!(refusal, Refusal::Length { .. });
    let other_hash = |refusal: &Refusal| matches!(refusal, Refusal::OtherContent { .. });
    let missing = |refusal: &Refusal| matches!(refusal, Refusal::Missing { .. });
    let mut same_length = publisher.files.clone();
    same_length.retain(|path, _| path.starts_with("content/"));
    for bytes in same_length.values_mut() {
        bytes[0] ^= 1;
    }
    let table: [(&str, Fault, Check); 5] = [
        (
            "shorter",
            Fault::Answer(200, vec![], b"x".to_vec()),
            other_length,
        ),
        (
            "longer",
            Fault::Answer(200, vec![], vec![b'x'; 1 << 20]),
            other_length,
        ),
        ("endless", Fault::Endless, other_length),
        ("missing", answer(404), missing),
        ("forbidden", answer(403), missing),
    ];
    for (what, fault, check) in table {
        let faults = move |asked: &Asked| {
            if is_content(asked) {
                fault.clone()
            } else {
                Fault::None
            }
        };
        let (phone, _server, outcome) = from(&publisher, faults).await;
        let Failure::Refused(refusal) = why(outcome) else {
            panic!("{what}");
        };
        assert!(check(&refusal), "{what}: {refusal}");
        phone.has(&publisher, 0);
        // A host was asked with success, but what it has did not come.
        assert!(phone.trust().checked().is_some(), "{what}");
    }
    let faults = move |asked: &Asked| match same_length.get(&asked.path) {
        Some(bytes) => Fault::Answer(200, vec![], bytes.clone()),
        None => Fault::None,
    };
    let (phone, _server, outcome) = from(&publisher, faults).await;
    let Failure::Refused(refusal) = why(outcome) else {
        panic!("another hash");
    };
    assert!(other_hash(&refusal), "{refusal}");
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn endless_entries_and_lines_are_cut_off() {
    let publisher = published();
    for endless in ["entry", "lines/1/territory/jesi"] {
        let faults = move |asked: &Asked| {
            if asked.path == endless {
                Fault::Endless
            } else {
                Fault::None
            }
        };
        let (phone, _server, outcome) = from(&publisher, faults).await;
        let Failure::Refused(Refusal::Length { file, .. }) = why(outcome) else {
            panic!("{endless}");
        };
        assert_eq!(file, endless);
        phone.has(&publisher, 0);
    }
}

#[tokio::test]
async fn a_page_in_place_of_a_file_is_a_network_that_wants_a_log_in() {
    let publisher = published();
    let page = b"<!doctype html><title>Welcome to the station</title>".to_vec();
    let html = vec![("content-type", "text/html; charset=utf-8".to_owned())];
    for headers in [html.clone(), vec![]] {
        let fault = Fault::Answer(200, headers, page.clone());
        let (phone, _server, outcome) = from(&publisher, move |_| fault.clone()).await;
        assert_eq!(why(outcome), Failure::LogIn);
        phone.has(&publisher, 0);
    }
    // In the midst too.
    let fault = Fault::Answer(200, html, page);
    let faults = move |asked: &Asked| {
        if is_content(asked) {
            fault.clone()
        } else {
            Fault::None
        }
    };
    let (phone, _server, outcome) = from(&publisher, faults).await;
    assert_eq!(why(outcome), Failure::LogIn);
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let publisher = published();
    let elsewhere = Server::honest(publisher.files.clone());
    let to = format!("{}/entry", elsewhere.address);
    let faults = move |_: &Asked| Fault::Answer(302, vec![("location", to.clone())], vec![]);
    let (phone, server, outcome) = from(&publisher, faults).await;
    assert_eq!(why(outcome), Failure::LogIn);
    assert_eq!((server.paths().len(), elsewhere.paths().len()), (1, 0));
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn no_host_is_no_connection_and_no_check() {
    let publisher = published();
    let phone = Phone::new(&publisher);
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", port.local_addr().unwrap());
    drop(port);
    let outcome = phone.update(&address).await;
    assert_eq!(why(outcome), Failure::NoConnection);
    assert_eq!(phone.trust().checked(), None);
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn what_has_expired_is_not_taken() {
    let mut publisher = Publisher::new();
    let expired = Utc::now() - chrono::TimeDelta::hours(1);
    publisher.publish_until(expired);
    let (phone, _server, outcome) = from(&publisher, |_| Fault::None).await;
    assert!(matches!(why(outcome), Failure::Clock { expired: Some(_) }));
    phone.has(&publisher, 0);
    assert_eq!(phone.trust().checked(), None);
}

#[tokio::test]
async fn a_download_that_is_cut_at_any_kilobyte_goes_on_from_there() {
    let publisher = snapshots();
    let lengths = publisher
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("content/"));
    let longest = lengths.map(|(_, bytes)| bytes.len()).max().unwrap();
    assert!(longest > 9000, "{longest} bytes: few cuts to make");
    let mut cuts = 0;
    for at in (0..longest).step_by(1000) {
        let faults = move |asked: &Asked| {
            if is_content(asked) && asked.from.is_none() {
                Fault::Cut(at)
            } else {
                Fault::None
            }
        };
        if at == 0 {
            continue; // a host that never gives the beginning: the next test
        }
        let (phone, server, outcome) = from(&publisher, faults).await;
        assert!(is_updated(&outcome), "cut at {at}: {outcome:?}");
        phone.has(&publisher, 1);
        let resumed: Vec<_> = server
            .paths()
            .into_iter()
            .filter(|(_, from)| from.is_some())
            .collect();
        assert!(!resumed.is_empty() && resumed.iter().all(|(_, from)| *from == Some(at)));
        cuts += resumed.len();
    }
    println!("{cuts} cuts");
}

#[tokio::test]
async fn a_host_that_cuts_after_every_kilobyte_is_followed_to_the_end() {
    let publisher = snapshots();
    let faults = |asked: &Asked| {
        if is_content(asked) {
            Fault::Cut(1100)
        } else {
            Fault::None
        }
    };
    let (phone, server, outcome) = from(&publisher, faults).await;
    assert!(is_updated(&outcome), "{outcome:?}");
    phone.has(&publisher, 1);
    assert!(server.paths().len() > 8);
}

#[tokio::test]
async fn what_came_before_the_app_was_closed_is_not_asked_for_again() {
    let publisher = snapshots();
    let phone = Phone::new(&publisher);
    // The first bytes, and then none ever.
    let faults = |asked: &Asked| match asked {
        asked if is_content(asked) && asked.from.is_none() => Fault::Cut(1500),
        asked if is_content(asked) => {
            Fault::Answer(503, vec![("retry-after", "99".into())], vec![])
        }
        _ => Fault::None,
    };
    let server = Server::start(publisher.files.clone(), faults);
    assert_eq!(why(phone.update(&server.address).await), Failure::Busy);
    phone.has(&publisher, 0);
    assert!(phone.path().join("update.part").exists());
    let server = Server::honest(publisher.files.clone());
    assert!(is_updated(&phone.update(&server.address).await));
    phone.has(&publisher, 1);
    assert!(server.paths().iter().any(|(_, from)| *from == Some(1500)));
    assert!(!phone.path().join("update.part").exists());
}

#[tokio::test]
async fn parts_that_do_not_fit_are_thrown_away_and_the_whole_is_asked_for() {
    let publisher = snapshots();
    // Another part; no part at all, though one was asked for; no such part.
    for fault in [Fault::OtherPart, Fault::Whole(usize::MAX), answer(416)] {
        let told = format!("{fault:?}");
        let faults = move |asked: &Asked| match asked {
            asked if asked.from.is_some() => fault.clone(),
            asked if is_content(asked) && asked.nth < 4 => Fault::Cut(1500),
            _ => Fault::None,
        };
        let (phone, _server, outcome) = from(&publisher, faults).await;
        assert!(is_updated(&outcome), "{told}: {outcome:?}");
        phone.has(&publisher, 1);
    }
    // The parts of two files that each look right.
    let phone = Phone::new(&publisher);
    let content = publisher
        .files
        .keys()
        .filter(|path| path.starts_with("content/"));
    let mut part = Vec::new();
    for path in content {
        part = format!("{path}\n").into_bytes();
        part.extend_from_slice(&[b'x'; 1500]);
        std::fs::write(phone.path().join("update.part"), &part).unwrap();
    }
    let server = Server::honest(publisher.files.clone());
    assert!(is_updated(&phone.update(&server.address).await));
    phone.has(&publisher, 1);
    assert!(!part.is_empty());
}

/// Time is the test's: it passes as fast as the host is slow. The update's own thread keeps `tokio` from letting it pass
/// by itself.
#[tokio::test(start_paused = true)]
async fn a_host_that_gives_a_byte_now_and_then_is_left() {
    let publisher = snapshots();
    let slow = |asked: &Asked| {
        if is_content(asked) {
            Fault::Slow
        } else {
            Fault::None
        }
    };
    let server = Server::start(publisher.files.clone(), slow);
    let phone = Phone::new(&publisher);
    let passing = async {
        loop {
            tokio::time::advance(Duration::from_millis(500)).await;
            let pause = || std::thread::sleep(Duration::from_millis(2));
            tokio::task::spawn_blocking(pause).await.unwrap();
        }
    };
    let began = tokio::time::Instant::now();
    let outcome = tokio::select! {
        outcome = phone.update(&server.address) => outcome,
        () = passing => unreachable!(),
    };
    assert_eq!(why(outcome), Failure::NoConnection);
    assert!(began.elapsed() >= limits::PERIOD, "it was given its time");
    assert!(began.elapsed() <= limits::LONGEST, "and no more");
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn a_busy_host_is_asked_again_after_a_while() {
    let publisher = published();
    let busy = |asked: &Asked| {
        if asked.nth == 0 {
            Fault::Answer(503, vec![("retry-after", "1".into())], vec![])
        } else {
            Fault::None
        }
    };
    let (phone, server, outcome) = from(&publisher, busy).await;
    assert!(is_updated(&outcome), "{outcome:?}");
    assert_eq!(
        server
            .paths()
            .iter()
            .filter(|(path, _)| path == "entry")
            .count(),
        2
    );
    phone.has(&publisher, 1);
}

#[tokio::test]
async fn two_windows_that_update_at_once_do_it_one_after_the_other() {
    let publisher = published();
    let server = Server::honest(publisher.files.clone());
    let phone = Phone::new(&publisher);
    let outcomes = tokio::join!(phone.update(&server.address), phone.update(&server.address));
    assert!(
        is_updated(&outcomes.0) != is_updated(&outcomes.1),
        "{outcomes:?}"
    );
    phone.has(&publisher, 1);
}

#[tokio::test]
async fn a_catalogue_that_had_to_be_made_again_is_not_told_that_nothing_is_new() {
    let publisher = published();
    let (phone, server, outcome) = from(&publisher, |_| Fault::None).await;
    assert!(is_updated(&outcome));
    std::fs::write(phone.path().join("catalogue.db"), b"broken").unwrap();
    drop(super::phone::open(phone.path()));
    phone.has(&publisher, 0);
    assert!(is_updated(&phone.update(&server.address).await));
    phone.has(&publisher, 1);
}

#[tokio::test]
async fn rows_that_are_not_what_they_should_be_are_put_right_by_the_snapshot() {
    let mut publisher = published();
    let (phone, _server, outcome) = from(&publisher, |_| Fault::None).await;
    assert!(is_updated(&outcome));
    let db = rusqlite::Connection::open(phone.path().join("catalogue.db")).unwrap();
    db.execute_batch("UPDATE desk SET name = 'Other' WHERE territory = 'jesi'")
        .unwrap();
    drop(db);
    publisher.publish();
    let server = Server::honest(publisher.files.clone());
    assert!(is_updated(&phone.update(&server.address).await));
    phone.has(&publisher, 2);
    let entries = server
        .paths()
        .into_iter()
        .filter(|(path, _)| path == "entry");
    assert_eq!(entries.count(), 2, "a second session");
}

#[tokio::test]
async fn a_phone_that_took_a_thiefs_version_comes_back_under_newer_keys() {
    let mut publisher = Publisher::new();
    publisher.version = 1_000_000;
    publisher.publish();
    let (phone, _server, outcome) = from(&publisher, |_| Fault::None).await;
    assert!(is_updated(&outcome));
    phone.has(&publisher, 1_000_001);
    publisher.rotate(1);
    publisher.publish();
    let server = Server::honest(publisher.files.clone());
    let outcome = phone.update(&server.address).await;
    assert!(is_updated(&outcome), "{outcome:?}");
    phone.has(&publisher, 2);
    assert_eq!(phone.trust().root().version(), 2);
}

#[tokio::test]
async fn progress_is_told_in_bytes() {
    let publisher = snapshots();
    let server = Server::start(publisher.files.clone(), |asked| {
        if is_content(asked) {
            Fault::Cut(3000)
        } else {
            Fault::None
        }
    });
    let phone = Phone::new(&publisher);
    let mut told = phone.status.subscribe();
    let most = Arc::new(AtomicUsize::new(0));
    let seen = most.clone();
    let watching = async move {
        let mut all = Vec::new();
        while told.changed().await.is_ok() {
            let status = told.borrow_and_update().clone();
            if let Status::Downloading { got, total } = status {
                assert!(got <= total, "{got} of {total}");
                seen.fetch_max(usize::try_from(got).unwrap(), Ordering::Relaxed);
            }
            let last = matches!(status, Status::UpToDate { .. } | Status::Failed { .. });
            all.push(status);
            if last {
                break;
            }
        }
        all
    };
    let (outcome, all) = tokio::join!(phone.update(&server.address), watching);
    assert!(is_updated(&outcome));
    assert_eq!(all[0], Status::Checking);
    assert!(all.contains(&Status::Applying));
    assert!(most.load(Ordering::Relaxed) > 3000);
}

#[test]
fn a_hash_is_what_names_content() {
    for (path, bytes) in published().files {
        if let Some(hash) = path.strip_prefix("content/") {
            assert_eq!(hash, Hash::of(&bytes).to_string());
        }
    }
}

#[tokio::test]
async fn what_a_version_lacks_is_asked_for_once_and_the_list_of_languages_on_demand() {
    let mut publisher = Publisher::new();
    publisher.publish();
    let mut phone = Phone::new(&publisher);
    phone.choice.locales = ["wo".to_owned()].into();
    let asked = |server: &Server| -> Vec<String> {
        let paths = server.requests().into_iter().map(|request| {
            let path = request.split(' ').nth(1).unwrap_or_default();
            path.trim_start_matches("/feed/").to_owned()
        });
        paths.collect()
    };
    let server = Server::honest(publisher.files.clone());
    let Outcome::Updated { absent, .. } = phone.update(&server.address).await else {
        panic!("it did not update");
    };
    assert_eq!(absent, [Name::locale("wo").unwrap()]);
    assert!(asked(&server).contains(&"lines/1/locale/wo".to_owned()));
    let before = asked(&server).len();
    assert_eq!(phone.update(&server.address).await, Outcome::UpToDate);
    assert_eq!(
        asked(&server)[before..],
        ["entry"],
        "one conditional request"
    );
    // The person looks for a language: there is no list, which is no fault.
    phone.choice.offers = true;
    let before = asked(&server).len();
    phone.update(&server.address).await;
    assert_eq!(
        asked(&server)[before..before + 2],
        ["entry", "lines/1/locales"]
    );
    phone.choice.offers = false;
    publisher.publish();
    let server = Server::honest(publisher.files.clone());
    phone.update(&server.address).await;
    assert!(
        asked(&server).contains(&"lines/2/locale/wo".to_owned()),
        "{:?}",
        asked(&server)
    );
    phone.has(&publisher, 2);
}
