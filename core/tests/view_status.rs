//! The line of truth, for everything that hours can say.

use chrono::{NaiveDate, NaiveDateTime};
use sportello_core::hours::{Because, Certainty, State, Status};
use sportello_core::l10n::{Locale, Words};
use sportello_core::model::{Attending, SourceDate};
use sportello_core::view::{StatusLine, Tone, status_line};

fn at(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 24)
        .unwrap()
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

fn now() -> NaiveDateTime {
    at(10, 0)
}

fn states() -> [State; 10] {
    let closed = |because| State::Closed {
        opens: Some(at(15, 0)),
        because,
    };
    [
        State::Open {
            until: Some(at(13, 30)),
        },
        State::Open { until: None },
        // Within half an hour.
        State::Open {
            until: Some(at(10, 20)),
        },
        closed(Because::Hours),
        closed(Because::Holiday),
        closed(Because::PatronDay),
        closed(Because::Season),
        State::Closed {
            opens: None,
            because: Because::Hours,
        },
        State::ByAppointment,
        State::Unknown,
    ]
}

fn certainties() -> [Certainty; 5] {
    [
        Certainty::Current,
        Certainty::Dated(SourceDate::Year(2021)),
        Certainty::Undated,
        Certainty::MayHaveEnded,
        Certainty::PatronDay,
    ]
}

/// Every status with its line, with and without a number to call.
fn every() -> Vec<(Status, bool, StatusLine)> {
    let mut all = Vec::new();
    for state in states() {
        for certainty in certainties() {
            for attending in [Attending::Physical, Attending::Phone] {
                for can_call in [true, false] {
                    let status = Status {
                        state,
                        certainty,
                        attending,
                    };
                    all.push((status, can_call, status_line(&status, can_call, now())));
                }
            }
        }
    }
    all
}

#[test]
fn open_is_said_only_by_a_recent_source_that_says_open() {
    for (status, _, line) in every() {
        let sure =
            matches!(status.state, State::Open { .. }) && status.certainty == Certainty::Current;
        assert_eq!(line.tone == Tone::Open, sure, "{status:?}");
        if line.tone == Tone::Doubtful {
            assert!(matches!(status.state, State::Open { .. }), "{status:?}");
        }
        if line.tone == Tone::Closed {
            assert!(matches!(status.state, State::Closed { .. }), "{status:?}");
        }
        if status.certainty == Certainty::MayHaveEnded {
            assert_eq!(line.tone, Tone::Ended, "{status:?}");
        }
    }
}

#[test]
fn unknown_is_neither_open_nor_closed() {
    for (status, _, line) in every() {
        if status.certainty == Certainty::MayHaveEnded {
            continue;
        }
        assert_eq!(
            line.tone == Tone::Unknown,
            status.state == State::Unknown,
            "{status:?}"
        );
        assert_eq!(
            line.tone == Tone::Appointment,
            status.state == State::ByAppointment,
            "{status:?}"
        );
    }
}

#[test]
fn no_two_tones_are_said_with_the_same_words() {
    let all = every();
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let said: Vec<_> = all
            .iter()
            .map(|(.., line)| (line.tone, words.said(&line.text)))
            .collect();
        for (tone, text) in &said {
            assert!(!text.text.trim().is_empty());
            assert_eq!(text.lang, *locale, "{}", text.text);
            for (other, same) in &said {
                assert!(
                    tone == other || text.text != same.text,
                    "{tone:?} and {other:?}: {}",
                    text.text
                );
            }
        }
    }
}

#[test]
fn nobody_is_told_to_call_where_there_is_nothing_to_dial() {
    // "Answers the phone until" tells about the line, and calls nobody to call.
    let calls = [
        (Locale::IT, "chiama"),
        (Locale::EN, "call"),
        (Locale::AR, "اتصل"),
    ];
    let mut told = 0;
    for (status, can_call, line) in every() {
        for (locale, call) in calls {
            let text = Words::new(locale).text(&line.text).to_lowercase();
            assert!(can_call || !text.contains(call), "{status:?}: {text}");
            told += usize::from(text.contains(call));
        }
    }
    assert!(told > 30, "with a number they are: {told}");
}

#[test]
fn an_old_source_is_named_by_its_year() {
    for (status, _, line) in every() {
        // Law and custom close it, whatever its source says.
        let by_calendar = matches!(
            status.state,
            State::Closed {
                because: Because::Holiday | Because::PatronDay,
                ..
            }
        );
        if let (State::Open { .. } | State::Closed { .. }, Certainty::Dated(_), false) =
            (status.state, status.certainty, by_calendar)
        {
            for locale in Locale::BUILT_IN {
                let text = Words::new(*locale).text(&line.text);
                assert!(
                    text.contains("2021") && !text.contains("2.021") && !text.contains("2,021"),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn times_are_said_where_they_are_sure() {
    let words = Words::new(Locale::IT);
    let said = |state, certainty| {
        let status = Status {
            state,
            certainty,
            attending: Attending::Physical,
        };
        words.text(&status_line(&status, true, now()).text)
    };
    let say = |state| said(state, Certainty::Current);
    assert_eq!(
        say(State::Open {
            until: Some(at(13, 30))
        }),
        "Aperto fino alle 13:30"
    );
    assert_eq!(
        say(State::Open {
            until: Some(at(10, 30))
        }),
        "Chiude tra poco, alle 10:30"
    );
    let closed = |because| State::Closed {
        opens: Some(at(15, 0)),
        because,
    };
    assert_eq!(say(closed(Because::Hours)), "Chiuso · apre oggi alle 15:00");
    assert_eq!(
        say(closed(Because::PatronDay)),
        "Chiuso oggi, festa del patrono · apre oggi alle 15:00"
    );
    assert_eq!(
        say(closed(Because::Season)),
        "Chiuso fino a martedì 24 novembre"
    );
    // When it opens again only its hours say, and they are old.
    let old = Certainty::Dated(SourceDate::Year(2021));
    assert_eq!(
        said(closed(Because::PatronDay), old),
        "Chiuso oggi: festa del patrono"
    );
    assert_eq!(
        said(closed(Because::Holiday), old),
        "Chiuso oggi: festa nazionale"
    );
}

#[test]
fn each_tone_has_a_code_of_its_own() {
    let tones = [
        Tone::Open,
        Tone::Doubtful,
        Tone::Closed,
        Tone::Appointment,
        Tone::Unknown,
        Tone::Ended,
    ];
    let mut codes: Vec<_> = tones.iter().map(|tone| tone.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), tones.len());
    for (.., line) in every() {
        assert!(tones.contains(&line.tone));
    }
}
