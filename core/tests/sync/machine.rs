//! Whatever a network does, a job ends, keeps to its limits, and takes nothing but what was published: properties under
//! a simulated clock and network.

use std::sync::LazyLock;
use std::time::Duration;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use sportello_core::catalogue::Catalogue;
use sportello_core::error::Error;
use sportello_core::feed::{Applied, Change, Name, Refusal, Trust, apply};
use sportello_core::sync::limits::{HEAD_WITHIN, LONGEST, PAUSE_MOST, PERIOD};
use sportello_core::sync::{
    Broken, Failure, Head, HttpRequest, Job, Leftover, Outcome, Standing, Status, Step,
};

use super::phone::chosen;
use super::publisher::{Files, Publisher};

struct World {
    /// What a phone begins with.
    standing: Standing,
    trust: Trust,
    /// The feed as it was, and as it is.
    versions: [Files; 2],
    now: DateTime<Utc>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let mut publisher = Publisher::new();
    publisher.publish();
    let first = publisher.files.clone();
    publisher.publish();
    let bundle = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
    World {
        standing: bundle.read(|dao| Standing::read(dao, &chosen())).unwrap(),
        trust: Trust::new(publisher.root.clone()),
        versions: [first, publisher.files],
        now: Utc::now(),
    }
});

/// What a network does with one request.
#[derive(Clone, Debug)]
enum Act {
    /// Gives the file as it is in this version, in pieces of so many bytes.
    Honest(usize, usize),
    /// The same until so many bytes, then the connection is cut; or the answer just ends there.
    Cut(usize, usize, bool),
    /// Any status with any headers and any bytes.
    Anything(u16, Vec<(usize, String)>, Vec<u8>),
    /// Bytes until the job has enough.
    Endless,
    /// Nothing, or a few bytes, for so many seconds at a time.
    Slow(u64, usize),
    /// No answer.
    Broken(Broken),
    /// Events in an order that no network has.
    Nonsense(Vec<u8>),
}

const HEADERS: [&str; 6] = [
    "content-type",
    "content-encoding",
    "content-length",
    "content-range",
    "etag",
    "retry-after",
];

fn act() -> impl Strategy<Value = Act> {
    let value = prop_oneof![
        Just("text/html".to_owned()),
        Just("bytes 100-200/300".to_owned()),
        Just("18446744073709551615".to_owned()),
        (0..100_000_u64).prop_map(|number| number.to_string()),
        ".{0,20}",
    ];
    prop_oneof![
        4 => (0..2_usize, 50..5000_usize).prop_map(|(version, piece)| Act::Honest(version, piece)),
        4 => (0..2_usize, 0..12_000_usize, any::<bool>()).prop_map(|(version, at, ends)| Act::Cut(version, at, ends)),
        3 => (
            prop_oneof![0..1000_u16, Just(200), Just(206), Just(304), Just(416), Just(404), Just(503)],
            proptest::collection::vec((0..HEADERS.len(), value), 0..4),
            proptest::collection::vec(any::<u8>(), 0..3000),
        ).prop_map(|(status, headers, body)| Act::Anything(status, headers, body)),
        1 => Just(Act::Endless),
        1 => (0..200_u64, 0..100_usize).prop_map(|(seconds, bytes)| Act::Slow(seconds, bytes)),
        1 => prop_oneof![Just(Broken::Connection), Just(Broken::Certificate), Just(Broken::Redirected)].prop_map(Act::Broken),
        1 => proptest::collection::vec(any::<u8>(), 0..20).prop_map(Act::Nonsense),
    ]
}

fn head(status: u16, headers: &[(&str, String)]) -> Head {
    Head::new(status, |name| {
        let found = headers.iter().find(|(header, _)| *header == name);
        found.map(|(_, value)| value.clone())
    })
}

/// What an honest host of a version says.
fn honest(files: &Files, request: &HttpRequest) -> (Head, Vec<u8>) {
    let Some(bytes) = files.get(&request.path) else {
        return (head(404, &[]), Vec::new());
    };
    let tag = format!("\"{}\"", sportello_core::feed::Hash::of(bytes));
    if request.etag.as_ref() == Some(&tag) {
        return (head(304, &[]), Vec::new());
    }
    let from = usize::try_from(request.from).unwrap();
    if from == 0 {
        return (head(200, &[("etag", tag)]), bytes.clone());
    }
    if from >= bytes.len() {
        return (head(416, &[]), Vec::new());
    }
    let range = format!("bytes {from}-{}/{}", bytes.len() - 1, bytes.len());
    (
        head(206, &[("content-range", range)]),
        bytes[from..].to_vec(),
    )
}

/// The paths that docs/feed.md knows, and no other.
fn is_of_the_feed(path: &str) -> bool {
    let number = |text: &str| text.parse::<u64>().is_ok_and(|n| n.to_string() == text);
    match path.split_once('/') {
        None => path == "entry",
        Some(("root", version)) => number(version),
        Some(("content", hash)) => sportello_core::feed::Hash::parse(hash).is_some(),
        Some(("lines", rest)) => rest
            .split_once('/')
            .is_some_and(|(version, name)| number(version) && Name::parse(name).is_some()),
        Some(_) => false,
    }
}

struct Ran {
    outcome: Outcome,
    trust: Trust,
    leftover: Option<Leftover>,
    requests: usize,
}

/// Runs a job to its end; `seconds` pass before every step.
fn run(
    mut job: Job,
    acts: &[Act],
    seconds: u64,
    apply: &mut dyn FnMut(&sportello_core::feed::Update) -> Result<Applied, Error>,
) -> Result<Ran, TestCaseError> {
    let mut at = Duration::ZERO;
    let (mut requests, mut steps) = (0, 0);
    loop {
        steps += 1;
        prop_assert!(steps < 100_000, "it does not end");
        at += Duration::from_millis(seconds);
        match job.next(at) {
            Step::Send(request) => {
                prop_assert!(is_of_the_feed(&request.path), "{}", request.path);
                let headers: Vec<&str> = request.headers().iter().map(|(name, _)| *name).collect();
                let fine = matches!(
                    (request.path.as_str(), headers.as_slice()),
                    (_, []) | ("entry", ["if-none-match"])
                ) || (request.path.starts_with("content/") && headers == ["range"]);
                prop_assert!(fine, "{} {headers:?}", request.path);
                let act = &acts[requests % acts.len()];
                requests += 1;
                perform(&mut job, act, &request, &mut at)?;
            }
            Step::Read(until) => {
                prop_assert!(until <= at + HEAD_WITHIN.max(PERIOD));
                at = until;
            }
            Step::Wait(until) => {
                prop_assert!(until <= at + PAUSE_MOST, "{until:?} after {at:?}");
                prop_assert!(until > at);
                at = until;
            }
            Step::Apply(update) => {
                let version = update.entry().version();
                prop_assert!((1..=2).contains(&version), "published by nobody: {version}");
                prop_assert_eq!(job.status(), Status::Applying);
                job.applied(at, apply(&update));
            }
            Step::End(outcome) => {
                // One act takes up to 1000 seconds before the job is asked again.
                prop_assert!(at <= LONGEST + Duration::from_mins(20));
                prop_assert_eq!(job.next(at), Step::End(outcome.clone()), "it stays ended");
                return Ok(Ran {
                    outcome,
                    trust: Trust::from_bytes(&job.trust().to_bytes()).unwrap(),
                    leftover: job.leftover(),
                    requests,
                });
            }
        }
    }
}

fn perform(
    job: &mut Job,
    act: &Act,
    request: &HttpRequest,
    at: &mut Duration,
) -> Result<(), TestCaseError> {
    let cap = usize::try_from(request.from + request.cap).unwrap();
    let chunk = |job: &mut Job, at: Duration, bytes: &[u8]| {
        job.chunk(at, bytes);
        prop_assert!(job.held() <= cap, "{} of {cap}", job.held());
        Ok(())
    };
    match act {
        Act::Honest(version, piece) => {
            let (head, body) = honest(&WORLD.versions[*version], request);
            job.head(*at, &head);
            for bytes in body.chunks(*piece) {
                chunk(job, *at, bytes)?;
            }
            job.finished(*at);
        }
        Act::Cut(version, cut, ends) => {
            let (head, body) = honest(&WORLD.versions[*version], request);
            job.head(*at, &head);
            chunk(job, *at, &body[..body.len().min(*cut)])?;
            if *ends {
                job.finished(*at);
            } else {
                job.failed(*at, Broken::Connection);
            }
        }
        Act::Anything(status, headers, body) => {
            let headers: Vec<(&str, String)> = headers
                .iter()
                .map(|(name, value)| (HEADERS[*name], value.clone()))
                .collect();
            job.head(*at, &head(*status, &headers));
            chunk(job, *at, body)?;
            job.finished(*at);
        }
        Act::Endless => {
            job.head(*at, &head(200, &[]));
            for _ in 0..64 {
                chunk(job, *at, &[b'x'; 4096])?;
            }
        }
        Act::Slow(seconds, bytes) => {
            job.head(*at, &head(200, &[]));
            for _ in 0..5 {
                *at += Duration::from_secs(*seconds);
                chunk(job, *at, &vec![b'x'; *bytes])?;
            }
        }
        Act::Broken(broken) => job.failed(*at, *broken),
        Act::Nonsense(events) => {
            for event in events {
                match event % 6 {
                    0 => job.finished(*at),
                    1 => chunk(job, *at, &[*event; 100])?,
                    2 => job.head(*at, &head(200 + u16::from(*event), &[])),
                    3 => job.failed(*at, Broken::Connection),
                    4 => job.applied(*at, Ok(Applied::default())),
                    _ => {
                        job.status();
                    }
                }
            }
        }
    }
    Ok(())
}

fn job(trust: Trust, leftover: Option<Leftover>) -> Job {
    Job::new(trust, WORLD.standing.clone(), leftover, WORLD.now, 3)
}

#[expect(clippy::unnecessary_wraps, reason = "it stands for apply")]
fn taken(_: &sportello_core::feed::Update) -> Result<Applied, Error> {
    Ok(Applied::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_the_network_does_it_ends_and_a_good_one_then_brings_the_newest(
        acts in proptest::collection::vec(act(), 1..12),
        millis in 0..30_000_u64,
        wrong in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..200)),
        refuse: bool,
    ) {
        // A leftover of anything, or of nothing.
        let leftover = wrong.and_then(|bytes| {
            let path = WORLD.versions[1].keys().find(|path| path.starts_with("content/")).unwrap();
            Leftover::from_bytes(&[path.as_bytes(), b"\n", &bytes].concat())
        });
        let mut refused = 0;
        let bad = run(job(WORLD.trust.clone(), leftover), &acts, millis, &mut |update| {
            refused += 1;
            let name = update.changes()[0].line().name().clone();
            if refuse { Err(Refusal::State { name }.into()) } else { Ok(Applied::default()) }
        })?;
        prop_assert!(refused <= 3);
        if refuse {
            let updated = matches!(bad.outcome, Outcome::Updated { .. });
            prop_assert!(!updated, "what was not applied counts as applied");
        }
        prop_assert!(bad.requests < 400, "{}", bad.requests);
        let good = run(job(bad.trust, bad.leftover), &[Act::Honest(1, 1000)], 0, &mut taken)?;
        prop_assert!(!matches!(good.outcome, Outcome::Failed { .. }), "{:?}", good.outcome);
        prop_assert_eq!(good.trust.version(), 2);
    }
}

#[test]
fn a_good_network_brings_the_rows_that_were_published() {
    let mut catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
    let ran = run(
        job(WORLD.trust.clone(), None),
        &[Act::Honest(1, 700)],
        0,
        &mut |update| apply(&mut catalogue, update),
    );
    let ran = ran.unwrap();
    assert!(matches!(ran.outcome, Outcome::Updated { .. }));
    let standing = catalogue
        .read(|dao| Standing::read(dao, &chosen()))
        .unwrap();
    assert!(standing.is_newest(&ran.trust));
    assert!(standing.data_of() > WORLD.standing.data_of());
    // The bundle's edition before that.
    assert!(WORLD.standing.data_of().is_some());
    assert!(!WORLD.standing.is_newest(&ran.trust));
    let at_rest = |standing| Status::at_rest(&ran.trust, standing);
    assert!(matches!(at_rest(&standing), Status::UpToDate { .. }));
    assert!(matches!(
        at_rest(&WORLD.standing),
        Status::Unfinished { .. }
    ));
    assert_eq!(
        Status::at_rest(&WORLD.trust, &standing),
        Status::NeverChecked
    );
}

/// Three tries: as it comes, with that shard's snapshot, with all of them.
#[test]
fn rows_that_never_become_the_signed_ones_end_in_a_failure() {
    let mut tries = Vec::new();
    let ran = run(
        job(WORLD.trust.clone(), None),
        &[Act::Honest(1, 5000)],
        0,
        &mut |update| {
            tries.push(update.changes().iter().map(Change::bytes).sum::<u64>());
            let name = update.changes()[1].line().name().clone();
            Err(Refusal::State { name }.into())
        },
    );
    let ran = ran.unwrap();
    assert!(matches!(
        ran.outcome,
        Outcome::Failed {
            why: Failure::Refused(Refusal::State { .. }),
            ..
        }
    ));
    assert_eq!(tries.len(), 3);
    assert!(tries[0] < tries[1] && tries[1] < tries[2], "{tries:?}");
}

#[test]
fn a_full_phone_and_a_newer_format_are_told_apart() {
    let full =
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL), None);
    let newer = Refusal::NewerAppNeeded {
        file: "territory/jesi".into(),
        why: "a theme".into(),
    };
    for (error, check) in [
        (
            Error::Sqlite(full),
            (|why| matches!(why, Failure::Storage { full: true, .. })) as fn(Failure) -> bool,
        ),
        (newer.into(), |why| matches!(why, Failure::NewerApp(_))),
        (Error::BadCatalogue("x".into()), |why| {
            matches!(why, Failure::Storage { full: false, .. })
        }),
    ] {
        let mut error = Some(error);
        let ran = run(
            job(WORLD.trust.clone(), None),
            &[Act::Honest(1, 5000)],
            0,
            &mut |_| Err(error.take().unwrap()),
        );
        let Outcome::Failed { why, .. } = ran.unwrap().outcome else {
            panic!("it did not fail");
        };
        assert!(check(why));
    }
}

#[test]
fn a_bad_certificate_is_a_wrong_clock_when_the_clock_stands_before_what_was_signed() {
    let broken = [Act::Broken(Broken::Certificate)];
    let ran = run(job(WORLD.trust.clone(), None), &broken, 0, &mut taken).unwrap();
    assert_eq!(
        ran.outcome,
        Outcome::Failed {
            why: Failure::LogIn,
            retry_after: None
        }
    );
    let long_ago = "2016-11-26T10:00:00Z".parse().unwrap();
    let job = Job::new(
        WORLD.trust.clone(),
        WORLD.standing.clone(),
        None,
        long_ago,
        3,
    );
    let ran = run(job, &broken, 0, &mut taken).unwrap();
    assert_eq!(
        ran.outcome,
        Outcome::Failed {
            why: Failure::Clock { expired: None },
            retry_after: None
        }
    );
}

#[test]
fn an_attempt_without_a_network_is_no_check() {
    let ran = run(
        job(WORLD.trust.clone(), None),
        &[Act::Honest(1, 5000)],
        0,
        &mut taken,
    )
    .unwrap();
    let checked = ran.trust.checked();
    assert!(checked.is_some());
    let later = WORLD.now + chrono::TimeDelta::hours(30);
    let job = Job::new(ran.trust, WORLD.standing.clone(), None, later, 3);
    let ran = run(job, &[Act::Broken(Broken::Connection)], 0, &mut taken).unwrap();
    assert_eq!(
        ran.outcome,
        Outcome::Failed {
            why: Failure::NoConnection,
            retry_after: None
        }
    );
    assert_eq!(ran.requests, 4);
    assert_eq!(ran.trust.checked(), checked);
}
