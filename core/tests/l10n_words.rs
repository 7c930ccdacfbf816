//! Words as a person reads them, out of the real files.
#![allow(missing_docs)]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use proptest::prelude::*;
use sportello_core::l10n::{Arg, Direction, Locale, Msg, Said, Words, format, msg, negotiate};
use sportello_core::model::SourceDate;

/// The text in Italian, English and Arabic, this without isolation marks.
fn said(msg: &Msg) -> [String; 3] {
    [Locale::IT, Locale::EN, Locale::AR].map(|locale| bare(&Words::new(locale).text(msg)))
}

fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    date.and_hms_opt(hour, minute, 0).unwrap()
}

#[test]
fn every_message_is_said_in_every_language() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        // One of each Arabic plural form, and the forms of the others.
        for count in [0.0, 1.0, 2.0, 5.0, 11.0, 100.0, 1234.0] {
            for message in msg::samples(count) {
                let Said { text, lang } = words.said(&message);
                assert_eq!(lang, *locale, "{} fell back", message.id());
                assert!(
                    !text.is_empty(),
                    "{} is empty in {}",
                    message.id(),
                    locale.code()
                );
                assert!(!text.contains(['{', '}', '$']), "{}: {text}", message.id());
                assert_eq!(
                    text.matches('\u{2068}').count(),
                    text.matches('\u{2069}').count(),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn the_language_of_a_device() {
    let table: &[(&[&str], Locale)] = &[
        (&["it"], Locale::IT),
        (&["it-IT", "en"], Locale::IT),
        (&["ar-MA"], Locale::AR),
        (&["AR-latn-eg"], Locale::AR),
        (&["en-NG", "it"], Locale::EN),
        (&["sq-AL", "it-IT"], Locale::SQ),
        (&["wo-SN", "fr"], Locale::FR),
        (&["mo"], Locale::RO),
        (&["zh"], Locale::ZH_HANS),
        (&["zh-CN"], Locale::ZH_HANS),
        (&["zh-Hans-SG"], Locale::ZH_HANS),
        (&["zh_CN.UTF-8"], Locale::ZH_HANS),
        // One who reads the other characters reads Italian better, if they say so; else these, before English.
        (&["zh-TW", "it"], Locale::IT),
        (&["zh-Hant-HK"], Locale::ZH_HANS),
        (&["uk-Cyrl-UA"], Locale::UK),
        (&["bn-Latn", "en"], Locale::EN),
        (&["it_IT.UTF-8"], Locale::IT),
        (&["ar_EG@calendar=islamic"], Locale::AR),
        (&["arz"], Locale::EN),
        (&["tlh", "uk"], Locale::UK),
        (&["*"], Locale::EN),
        (&["C"], Locale::EN),
        (&["", "-", "--x"], Locale::EN),
        (&[], Locale::EN),
    ];
    for (device, expected) in table {
        assert_eq!(negotiate(device, Locale::BUILT_IN), *expected, "{device:?}");
    }
}

#[test]
fn a_locale_says_who_it_is() {
    for locale in Locale::BUILT_IN {
        assert_eq!(Locale::parse(locale.code()), Some(*locale));
    }
    assert_eq!(Locale::parse("ZH-hans"), Some(Locale::ZH_HANS));
    let other = Locale::parse("pa-arab-pk").unwrap();
    assert_eq!(other.code(), "pa-Arab-PK");
    assert_eq!(Locale::parse("pa-Arab-PK"), Some(other));
    assert!(!other.is_built_in() && other.direction() == Direction::Rtl);
    for tag in [
        "",
        "x",
        "it-",
        "it_IT",
        "it-IT-x-y",
        "../it",
        "italiano",
        "it-12",
        "i\0",
    ] {
        assert_eq!(Locale::parse(tag), None, "{tag:?}");
    }
    let persian = Locale::parse("fa").unwrap();
    assert_eq!(persian.direction(), Direction::Rtl);
    assert_eq!(Locale::UR.direction(), Direction::Rtl);
    assert_eq!(Locale::AR.direction(), Direction::Rtl);
    assert_eq!(Locale::AR.direction().code(), "rtl");
    assert_eq!(Locale::IT.direction().code(), "ltr");
    let order = |locale| Words::new(locale).order();
    assert_eq!(order(Locale::AR), [Locale::AR, Locale::EN, Locale::IT]);
    assert_eq!(order(Locale::EN), [Locale::EN, Locale::IT]);
    assert_eq!(order(Locale::IT), [Locale::IT, Locale::EN]);
    assert_eq!(order(persian), [persian, Locale::EN, Locale::IT]);
}

#[test]
fn distances() {
    let near = ["qui vicino", "close by", "قريب من هنا"];
    let table = [
        (0.0, false, near),
        (499.9, false, near),
        (500.0, false, ["circa 500 m", "about 500 m", "حوالي 500 م"]),
        (949.0, false, ["circa 900 m", "about 900 m", "حوالي 900 م"]),
        (951.0, false, ["circa 1 km", "about 1 km", "حوالي 1 كم"]),
        (1499.0, false, ["circa 1 km", "about 1 km", "حوالي 1 كم"]),
        (3512.0, false, ["circa 4 km", "about 4 km", "حوالي 4 كم"]),
        (
            34_200.0,
            false,
            ["circa 34 km", "about 34 km", "حوالي 34 كم"],
        ),
        (
            1_234_000.0,
            false,
            ["circa 1234 km", "about 1,234 km", "حوالي 1.234 كم"],
        ),
        (0.0, true, ["100 m", "100 m", "100 م"]),
        (320.0, true, ["300 m", "300 m", "300 م"]),
        (3512.0, true, ["4 km", "4 km", "4 كم"]),
    ];
    for (metres, exact, expected) in table {
        assert_eq!(
            said(&format::distance(metres, exact)),
            expected,
            "{metres} {exact}"
        );
    }
    for nonsense in [f64::NAN, f64::INFINITY, -1.0] {
        assert_eq!(
            said(&format::distance(nonsense, true))[0],
            "distanza non nota"
        );
    }
}

#[test]
fn times_are_written_as_on_doors() {
    let time = |hour, minute| format::time(NaiveTime::from_hms_opt(hour, minute, 59).unwrap());
    assert_eq!(
        [time(9, 0), time(0, 5), time(15, 30)],
        ["9:00", "0:05", "15:30"]
    );
}

#[test]
fn dates() {
    assert_eq!(
        said(&format::date(day(2021, 2, 22))),
        ["22 febbraio 2021", "22 February 2021", "22 فبراير 2021"]
    );
    let source = |text| said(&format::source_date(SourceDate::parse(text).unwrap()));
    assert_eq!(source("2019"), ["2019"; 3]);
    assert_eq!(
        source("2024-12"),
        ["dicembre 2024", "December 2024", "ديسمبر 2024"]
    );
    assert_eq!(
        source("2026-10-01"),
        ["1 ottobre 2026", "1 October 2026", "1 أكتوبر 2026"]
    );
    assert_eq!(
        said(&format::weekday(Weekday::Mon)),
        ["lunedì", "Monday", "الاثنين"]
    );
    assert_eq!(
        said(&format::weekday(Weekday::Sun)),
        ["domenica", "Sunday", "الأحد"]
    );
    let months: Vec<String> = (1..=12)
        .map(|month| said(&format::date(day(2026, month, 3)))[2].clone())
        .collect();
    let arabic =
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(' ');
    assert_eq!(
        months,
        arabic
            .map(|month| format!("3 {month} 2026"))
            .collect::<Vec<_>>()
    );
}

#[test]
fn when_something_opens() {
    // A Saturday.
    let now = at(day(2026, 12, 5), 10, 0);
    let table = [
        (
            at(day(2026, 12, 5), 15, 0),
            ["oggi alle 15:00", "today at 15:00", "اليوم الساعة 15:00"],
        ),
        (
            at(day(2026, 12, 6), 9, 0),
            ["domani alle 9:00", "tomorrow at 9:00", "غدًا الساعة 9:00"],
        ),
        (
            at(day(2026, 12, 7), 9, 0),
            [
                "lunedì alle 9:00",
                "Monday at 9:00",
                "يوم الاثنين الساعة 9:00",
            ],
        ),
        (
            at(day(2026, 12, 11), 9, 0),
            [
                "venerdì alle 9:00",
                "Friday at 9:00",
                "يوم الجمعة الساعة 9:00",
            ],
        ),
        (
            at(day(2026, 12, 12), 9, 0),
            [
                "il 12 dicembre alle 9:00",
                "on 12 December at 9:00",
                "يوم 12 ديسمبر الساعة 9:00",
            ],
        ),
        (
            at(day(2027, 1, 8), 9, 30),
            [
                "l’8 gennaio alle 9:30",
                "on 8 January at 9:30",
                "يوم 8 يناير الساعة 9:30",
            ],
        ),
        (
            at(day(2027, 1, 11), 9, 0),
            [
                "l’11 gennaio alle 9:00",
                "on 11 January at 9:00",
                "يوم 11 يناير الساعة 9:00",
            ],
        ),
        (
            at(day(2027, 12, 1), 9, 0),
            [
                "il 1 dicembre 2027 alle 9:00",
                "on 1 December 2027 at 9:00",
                "يوم 1 ديسمبر 2027 الساعة 9:00",
            ],
        ),
        (
            at(day(2026, 12, 4), 9, 0),
            [
                "il 4 dicembre 2026 alle 9:00",
                "on 4 December 2026 at 9:00",
                "يوم 4 ديسمبر 2026 الساعة 9:00",
            ],
        ),
    ];
    for (next, expected) in table {
        assert_eq!(said(&format::when(next, now)), expected, "{next}");
    }
    // Just before midnight, one minute later is tomorrow.
    let late = at(day(2026, 12, 31), 23, 59);
    assert_eq!(
        said(&format::when(at(day(2027, 1, 1), 0, 0), late))[0],
        "domani alle 0:00"
    );
}

#[test]
fn lists() {
    let list = |items: &[&str]| {
        let items: Vec<Arg> = items.iter().map(|item| Arg::from(*item)).collect();
        format::list(&items).map(|msg| said(&msg))
    };
    assert_eq!(list(&[]), None);
    assert_eq!(list(&["a"]).unwrap(), ["a", "a", "a"]);
    assert_eq!(list(&["a", "b"]).unwrap(), ["a e b", "a and b", "a وb"]);
    assert_eq!(
        list(&["a", "b", "c"]).unwrap(),
        ["a, b e c", "a, b and c", "a، b وc"]
    );
    assert_eq!(
        list(&["a", "b", "c", "d", "e"]).unwrap()[0],
        "a, b, c, d e e"
    );
    let spoken: Vec<Arg> = ["ar", "sq", "it"]
        .map(|code| format::language_name(code).into())
        .into();
    assert_eq!(
        said(&format::list(&spoken).unwrap()),
        [
            "arabo, albanese e italiano",
            "Arabic, Albanian and Italian",
            "العربية، الألبانية والإيطالية",
        ]
    );
}

#[test]
fn text_of_another_direction_is_isolated() {
    let (it, ar) = (Words::new(Locale::IT), Words::new(Locale::AR));
    let today = msg::when_today("9:00");
    assert_eq!(
        it.text(&today),
        "oggi alle 9:00",
        "nothing invisible where nothing needs it"
    );
    assert_eq!(ar.text(&today), "اليوم الساعة \u{2068}9:00\u{2069}");
    assert_eq!(
        ar.text(&msg::language_other("tlh")),
        "لغة أخرى (\u{2068}tlh\u{2069})"
    );
    assert_eq!(
        it.text(&msg::language_other("شلحة")),
        "altra lingua (\u{2068}شلحة\u{2069})"
    );
    // Plain numbers and messages of the same language run on with the sentence.
    assert_eq!(ar.text(&format::distance(4000.0, false)), "حوالي 4 كم");
    assert_eq!(ar.text(&format::date(day(2021, 2, 22))), "22 فبراير 2021");
}

#[test]
fn decimals_are_written_as_each_language_does() {
    let half = msg::distance_km(0.5);
    assert_eq!(said(&half), ["0,5 km", "0.5 km", "0,5 كم"]);
}

#[test]
fn words_are_the_same_when_their_language_is() {
    assert_eq!(Words::new(Locale::AR), Words::new(Locale::AR).clone());
    assert_ne!(Words::new(Locale::AR), Words::new(Locale::IT));
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&Words::new(Locale::IT));
}

proptest! {
    #[test]
    fn a_distance_is_never_more_exact_than_its_points(metres in 0.0..2e6_f64) {
        let text = Words::new(Locale::IT).text(&format::distance(metres, false));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        prop_assert!(!text.contains(','), "{text}");
        prop_assert!(!text.ends_with(" m") || digits.ends_with("00"), "{text}");
    }

    #[test]
    fn no_text_breaks_a_message(text in "\\PC*") {
        for locale in Locale::BUILT_IN {
            let said = Words::new(*locale).said(&msg::language_other(text.as_str()));
            prop_assert!(said.text.contains(&text) && said.lang == *locale);
        }
    }

    #[test]
    fn any_device_gets_a_language(device in proptest::collection::vec("\\PC{0,12}", 0..4)) {
        prop_assert!(Locale::BUILT_IN.contains(&negotiate(&device, Locale::BUILT_IN)));
    }
}
