//! Nothing that a phone sends tells whose it is.

use chrono::Utc;
use sportello_core::sync::Choice;
use sportello_core::user::{Appearance, Change, Place, User};

use super::phone::Phone;
use super::publisher::Publisher;
use super::server::Server;

/// A phone of a person who lives somewhere, speaks something and has saved something.
fn phone_of(publisher: &Publisher, locale: &str, town: &str, desks: &[&str]) -> Phone {
    let mut phone = Phone::new(publisher);
    let mut user = User::open(&phone.path().join("user.db")).unwrap().user;
    let mut changes = vec![
        Change::SetLocale(locale.to_owned()),
        Change::SetPlace(Some(Place::new(town).unwrap())),
        Change::SetAppearance(Appearance::Dark),
    ];
    changes.extend(desks.iter().map(|desk| Change::Save {
        desk: (*desk).to_owned(),
        at: Utc::now(),
    }));
    // Each has another language on the screen, and asked for the same ones to be kept.
    let kept = ["it", "wo", "ar"].map(str::to_owned);
    changes.push(Change::SetLanguages(kept.into()));
    for change in changes {
        user.apply(&change).unwrap();
    }
    phone.choice.locales = Choice::of(&user.settings().unwrap()).locales;
    phone
}

#[tokio::test]
async fn two_persons_with_the_same_territories_and_languages_send_the_same_bytes() {
    let mut publisher = Publisher::new();
    publisher.publish();
    let mut next = Publisher::new();
    next.publish();
    let one = phone_of(&publisher, "uk", "042021", &["AP119"]);
    let other = phone_of(&publisher, "it", "092009", &["SA001", "SA002", "AP3057"]);
    // An update, a check without anything new, and an update again: each at the same host, so not even a port differs.
    for round in 0..3 {
        if round == 2 {
            publisher.publish();
        }
        let server = Server::honest(publisher.files.clone());
        one.update(&server.address).await;
        let first = server.requests();
        other.update(&server.address).await;
        let second = server.requests().split_off(first.len());
        assert!(!first.is_empty());
        // What a host does see: which languages, and that there are no such lines.
        let asked = first.iter().any(|request| request.contains("/locale/wo "));
        assert_eq!(
            asked,
            round != 1,
            "an absent language is asked for once a version"
        );
        assert_eq!(first, second, "round {round}");
        let spoken = first.iter().any(|request| request.contains("locale/uk"));
        assert!(!spoken, "the language of the screens is told to nobody");
        for request in first {
            let (line, headers) = request.split_once("\r\n").unwrap();
            let mut names: Vec<String> = headers
                .lines()
                .filter_map(|line| Some(line.split_once(": ")?.0.to_lowercase()))
                .collect();
            names.retain(|name| name != "if-none-match");
            names.sort();
            assert_eq!(names, ["accept", "host", "user-agent"], "{request}");
            assert!(
                request.to_lowercase().contains("accept: */*\r\n"),
                "{request}"
            );
            assert!(
                request.to_lowercase().contains("user-agent: sportello\r\n"),
                "{request}"
            );
            assert!(
                !line.contains('?') && line.starts_with("GET /feed/"),
                "{line}"
            );
        }
    }
    one.has(&publisher, 2);
    other.has(&publisher, 2);
}
