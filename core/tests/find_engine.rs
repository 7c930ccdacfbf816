//! The find engine over catalogues made here: any points, any attributes, against a plain sort of all.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use proptest::collection::SizeRange;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rusqlite::{Connection, MAIN_DB, params};
use sportello_core::catalogue::{Catalogue, index};
use sportello_core::find::{self, Filter, Query, distance};
use sportello_core::model::{Audience, Kind, Point, Theme};

/// A desk of such a catalogue.
#[derive(Clone, Debug)]
struct Row {
    point: Option<(f64, f64)>,
    themes: Vec<Theme>,
    kind: Kind,
    audience: Audience,
    language: &'static str,
    wheelchair: Option<&'static str>,
    /// Which of [`HOURS`].
    hours: usize,
}

const HOURS: [&str; 4] = ["", "24/7", "Mo-Fr 09:00-13:00", "Tu 08:00-20:00"];
const LANGUAGES: [&str; 3] = ["ar", "zh-Hans", "bn"];

fn noon_of_tuesday() -> NaiveDateTime {
    "2026-11-24T12:00:00".parse().unwrap()
}

fn id(number: usize) -> String {
    format!("T{:05}", number * 7919 % 100_000)
}

fn catalogue(rows: &[Row]) -> Catalogue {
    Catalogue::from_bytes(&bytes_of(rows)).unwrap()
}

fn bytes_of(rows: &[Row]) -> Vec<u8> {
    let mut conn = Connection::open_in_memory().unwrap();
    for migration in [
        include_str!("../src/catalogue/migrations/0003_catalogue.sql"),
        include_str!("../src/catalogue/migrations/0004_locales.sql"),
        include_str!("../src/catalogue/migrations/0005_find.sql"),
    ] {
        conn.execute_batch(migration).unwrap();
    }
    conn.execute_batch(
        "INSERT INTO organization (id, name, org_type) VALUES ('o', 'O', 'public');
         INSERT INTO meta (key, value) VALUES ('content_sha256', '0');",
    )
    .unwrap();
    for (number, row) in rows.iter().enumerate() {
        let rowid = i64::try_from(number + 1).unwrap();
        let themes: Vec<_> = row.themes.iter().map(|theme| theme.code()).collect();
        conn.prepare_cached(
            "INSERT INTO desk (rowid, id, territory, organization_id, name, kind, audience, themes, languages,
               lat, lon, geo_precision, wheelchair, emails, required_documents, doubtful, source_url, source_name)
             VALUES (?1, ?2, ?3, 'o', 'D', ?4, ?5, ?6, ?7, ?8, ?9, 'address', ?10, '', '', 0, '', 'test')",
        )
        .unwrap()
        .execute(params![
            rowid,
            id(number),
            if number % 2 == 0 { "umbria" } else { "jesi" },
            row.kind.code(),
            row.audience.code(),
            themes.join(";"),
            row.language,
            row.point.map(|point| point.0),
            row.point.map(|point| point.1),
            row.wheelchair,
        ])
        .unwrap();
        if row.hours > 0 {
            conn.execute(
                "INSERT INTO schedule (desk, position, opening_hours, attending_type, by_appointment)
                 VALUES (?1, 1, ?2, 'physical', 0)",
                params![rowid, HOURS[row.hours]],
            )
            .unwrap();
        }
    }
    index::rebuild(&conn).unwrap();
    conn.serialize(MAIN_DB).unwrap().to_vec()
}

/// Points that are hard: poles, the antimeridian, many at one place, next to each other.
fn points() -> impl Strategy<Value = Option<(f64, f64)>> {
    let towns = [
        (43.1, 12.4),
        (42.56, 12.64),
        (90.0, 0.0),
        (-90.0, 12.0),
        (0.0, 180.0),
        (0.0, -180.0),
    ];
    prop_oneof![
        1 => Just(None),
        6 => prop::sample::select(towns.to_vec()).prop_map(Some),
        4 => (-90.0..=90.0, -180.0..=180.0).prop_map(Some),
        4 => (43.0..43.001, 12.0..12.001).prop_map(Some),
        2 => (-0.01..0.01, 179.99..=180.0).prop_map(Some),
        2 => (89.9..=90.0, -180.0..=180.0).prop_map(Some),
    ]
}

fn rows(count: impl Into<SizeRange>) -> impl Strategy<Value = Vec<Row>> {
    let row = (
        points(),
        prop::sample::subsequence(Theme::ALL[..4].to_vec(), 0..3),
        prop::sample::select(vec![Kind::Caritas, Kind::Library, Kind::Helpline]),
        prop::sample::select(vec![Audience::All, Audience::Women]),
        prop::sample::select(LANGUAGES.to_vec()),
        prop::sample::select(vec![None, Some("yes"), Some("limited")]),
        0..HOURS.len(),
    )
        .prop_map(
            |(point, themes, kind, audience, language, wheelchair, hours)| Row {
                point,
                themes,
                kind,
                audience,
                language,
                wheelchair,
                hours,
            },
        );
    prop::collection::vec(row, count)
}

fn filters() -> impl Strategy<Value = Filter> {
    (
        prop::option::of(prop::sample::select(Theme::ALL[..4].to_vec())),
        prop::option::of(prop::sample::select(vec!["ar", "ZH", "bn-Beng", "tlh"])),
        prop::option::weighted(0.3, Just(Kind::Caritas)),
        prop::option::weighted(0.3, Just(Audience::Women)),
        prop::option::weighted(0.3, prop::sample::select(vec!["umbria", "jesi", "nowhere"])),
        prop::bool::weighted(0.3),
        prop::bool::weighted(0.3),
    )
        .prop_map(
            |(theme, language, kind, audience, territory, wheelchair, open)| Filter {
                theme,
                language: language.map(str::to_owned),
                kind,
                audience,
                territory: territory.map(str::to_owned),
                wheelchair,
                open,
            },
        )
}

fn origins() -> impl Strategy<Value = Point> {
    let near = points().prop_filter_map("a point", |point| point);
    prop_oneof![near, (-90.0..=90.0, -180.0..=180.0)]
        .prop_map(|(lat, lon)| Point::new(lat, lon).unwrap())
}

/// What must come out: all that match, sorted by geodesic and id.
fn expected(rows: &[Row], filter: &Filter, origin: Point) -> Vec<(f64, String)> {
    let fits = |number: usize, row: &Row| {
        let territory = if number.is_multiple_of(2) {
            "umbria"
        } else {
            "jesi"
        };
        let primary = |tag: &str| tag.split('-').next().unwrap().to_ascii_lowercase();
        let language = |wanted: &String| primary(row.language) == primary(wanted);
        row.kind != Kind::Helpline
            && filter.theme.is_none_or(|theme| row.themes.contains(&theme))
            && filter.kind.is_none_or(|kind| row.kind == kind)
            && filter
                .audience
                .is_none_or(|audience| row.audience == audience)
            && filter
                .territory
                .as_deref()
                .is_none_or(|wanted| wanted == territory)
            && filter.language.as_ref().is_none_or(language)
            && (!filter.wheelchair || row.wheelchair == Some("yes"))
            && (!filter.open || row.hours > 0)
    };
    let mut all: Vec<(f64, String)> = rows
        .iter()
        .enumerate()
        .filter(|(number, row)| fits(*number, row))
        .filter_map(|(number, row)| {
            let (lat, lon) = row.point?;
            Some((distance(origin, Point::new(lat, lon).unwrap()), id(number)))
        })
        .collect();
    all.sort_by(|a, b| a.partial_cmp(b).unwrap());
    all
}

fn ask(catalogue: &Catalogue, query: &Query) -> (usize, Vec<(f64, String)>) {
    let answer = catalogue.read(|dao| find::nearest(dao, query)).unwrap();
    let hits = answer.hits.into_iter();
    (
        answer.total,
        hits.map(|hit| (hit.distance.unwrap(), hit.desk.id))
            .collect(),
    )
}

fn query(origin: Point, filter: &Filter) -> Query {
    Query {
        origin,
        town: None,
        filter: filter.clone(),
        at: noon_of_tuesday(),
        offset: 0,
        limit: usize::MAX,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_answer_is_what_a_sort_of_all_gives(rows in rows(0..700), questions in prop::collection::vec((origins(), filters()), 12)) {
        let catalogue = catalogue(&rows);
        for (origin, filter) in questions {
            let expected = expected(&rows, &filter, origin);
            let (total, found) = ask(&catalogue, &query(origin, &filter));
            prop_assert_eq!(total, expected.len());
            prop_assert_eq!(&found, &expected);
            for limit in [0, 1, 7, 64, 65] {
                let offset = limit * 2;
                let page = Query { offset, limit, ..query(origin, &filter) };
                let (total, found) = ask(&catalogue, &page);
                prop_assert_eq!(total, expected.len());
                prop_assert_eq!(found, expected.iter().skip(offset).take(limit).cloned().collect::<Vec<_>>());
            }
        }
    }
}

/// Three nodes of the tree, so that sets stand in several blocks, and what is rare with its places.
#[test]
fn the_answer_over_several_blocks_is_what_a_sort_of_all_gives() {
    let mut runner = TestRunner::deterministic();
    let mut rows = rows(9_000).new_tree(&mut runner).unwrap().current();
    for row in rows.iter_mut().step_by(999) {
        row.language = "tlh";
    }
    let catalogue = catalogue(&rows);
    let mut matching = BTreeSet::new();
    for _ in 0..24 {
        let (origin, filter) = (origins(), filters())
            .new_tree(&mut runner)
            .unwrap()
            .current();
        let all = expected(&rows, &filter, origin);
        matching.insert(all.len());
        for (offset, limit) in [(0, 20), (50, 100), (0, usize::MAX)] {
            let page = Query {
                offset,
                limit,
                ..query(origin, &filter)
            };
            let (total, found) = ask(&catalogue, &page);
            assert_eq!(total, all.len(), "{filter:?}");
            let wanted: Vec<_> = all.iter().skip(offset).take(limit).cloned().collect();
            assert_eq!(found, wanted, "{filter:?} from {origin:?}");
        }
    }
    // None, few and thousands were asked for.
    assert!(
        matching.contains(&0) && matching.iter().any(|n| (1..10).contains(n)),
        "{matching:?}"
    );
    assert!(matching.iter().any(|n| *n > 4_096), "{matching:?}");
}

#[test]
fn of_thousands_in_one_place_the_first_by_id_come_first() {
    let row = |point| Row {
        point: Some(point),
        themes: Vec::new(),
        kind: Kind::Caritas,
        audience: Audience::All,
        language: "ar",
        wheelchair: None,
        hours: 0,
    };
    let mut all = vec![row((41.9, 12.5)); 6000];
    all.extend((0..300).map(|n| row((41.9 + f64::from(n) * 0.001, 12.5))));
    let catalogue = catalogue(&all);
    let origin = Point::new(41.95, 12.5).unwrap();
    let whole = expected(&all, &Filter::default(), origin);
    for (offset, limit) in [(0, 20), (90, 40), (5900, 20), (6250, 100), (7000, 5)] {
        let page = Query {
            offset,
            limit,
            ..query(origin, &Filter::default())
        };
        let (total, found) = ask(&catalogue, &page);
        assert_eq!(total, all.len());
        assert_eq!(
            found,
            whole
                .iter()
                .skip(offset)
                .take(limit)
                .cloned()
                .collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_question_reads_only_what_it_comes_by_of_tree_and_sets() {
    let row = |(lat, lon): (f64, f64), n: u32| Row {
        point: Some((
            lat + f64::from(n % 64) * 0.001,
            lon + f64::from(n / 64) * 0.001,
        )),
        themes: vec![Theme::ALL[0]],
        kind: Kind::Caritas,
        audience: Audience::All,
        language: "ar",
        wheelchair: None,
        hours: 0,
    };
    // A node of the tree full of desks far away, and another of desks here.
    let (far, here) = ((-43.0, -170.0), (43.0, 12.0));
    let rows: Vec<Row> = (0..4096)
        .map(|n| row(far, n))
        .chain((0..1000).map(|n| row(here, n)))
        .collect();
    let bytes = bytes_of(&rows);
    let whole = Catalogue::from_bytes(&bytes).unwrap();
    let mut conn = Connection::open_in_memory().unwrap();
    conn.deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), false)
        .unwrap();
    // The rows of the node that is far (catalogue::index::layout): after head, pairs and root its boxes; after the other node's,
    // of each of six sets two blocks, then of the classes, one row of schedules, and its leaves.
    let away = [
        ("DELETE FROM find_row WHERE id = 3", 1),
        (
            "DELETE FROM find_row WHERE id BETWEEN 5 AND 18 AND id % 2 = 1",
            7,
        ),
        ("DELETE FROM find_row WHERE id BETWEEN 20 AND 83", 64),
    ];
    for (sql, count) in away {
        assert_eq!(conn.execute(sql, []).unwrap(), count, "{sql}");
    }
    let near = Catalogue::from_bytes(&conn.serialize(MAIN_DB).unwrap()).unwrap();
    let filters = [
        Filter::default(),
        Filter {
            theme: Some(Theme::ALL[0]),
            ..Filter::default()
        },
    ];
    for filter in filters {
        let asked = |(lat, lon)| Query {
            limit: 20,
            ..query(Point::new(lat, lon).unwrap(), &filter)
        };
        assert_eq!(ask(&near, &asked(here)), ask(&whole, &asked(here)));
        assert_eq!(ask(&whole, &asked(far)).1.len(), 20);
        let error = near
            .read(|dao| find::nearest(dao, &asked(far)))
            .unwrap_err();
        assert!(error.to_string().contains("is not whole"), "{error}");
    }
}

#[test]
fn an_index_that_is_not_whole_is_an_error_and_no_answer() {
    let rows: Vec<Row> = Vec::new();
    let whole = catalogue(&rows);
    let (total, found) = ask(
        &whole,
        &query(Point::new(43.0, 12.0).unwrap(), &Filter::default()),
    );
    assert_eq!((total, found), (0, Vec::new()));
    // The head, the root's boxes, the first leaf; 64 desks are one.
    let last = "(SELECT max(id) FROM find_row)";
    let leaves = "(SELECT (count(lat) + 63) / 64 FROM desk)";
    let leaf = format!("WHERE id = 1 + {last} - {leaves}");
    let schedules = format!("WHERE id = {last} - {leaves}");
    let places = [
        "DELETE FROM find_row WHERE id = 0",
        "DELETE FROM find_row WHERE id = 2",
        &format!("DELETE FROM find_row {leaf}"),
        "UPDATE find_row SET bytes = x'00' WHERE id = 0",
        "UPDATE find_row SET bytes = x'0100' WHERE id = 2",
        &format!("UPDATE find_row SET bytes = substr(bytes, 1, 100) {leaf}"),
    ];
    // The first set, in the order of names.
    let sets = [
        "DELETE FROM find_row WHERE id = 3",
        "UPDATE find_row SET bytes = x'00' WHERE id = 3",
        "UPDATE find_row SET bytes = x'ff' WHERE id = 3",
    ];
    let hours = [
        &format!("DELETE FROM find_row {schedules}"),
        &format!("UPDATE find_row SET bytes = x'05' {schedules}"),
    ];
    let places = places.map(|damage| (damage, "index of places", false));
    let sets = sets.map(|damage| (damage, "index of what desks have", false));
    let hours = hours.map(|damage| (damage.as_str(), "index of hours", true));
    for (damage, named, open) in places.into_iter().chain(sets).chain(hours) {
        let bytes = sportello_assets::CATALOGUE;
        let mut conn = Connection::open_in_memory().unwrap();
        conn.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)
            .unwrap();
        assert_eq!(conn.execute(damage, []).unwrap(), 1);
        let broken = Catalogue::from_bytes(&conn.serialize(MAIN_DB).unwrap()).unwrap();
        let everyone = Filter {
            audience: Some(Audience::All),
            open,
            ..Filter::default()
        };
        let asked = query(Point::new(43.0, 12.0).unwrap(), &everyone);
        let answer = broken.read(|dao| find::nearest(dao, &asked));
        let error = answer.err().unwrap_or_else(|| panic!("{damage}"));
        assert!(error.to_string().contains(named), "{damage}: {error}");
    }
}

#[test]
fn a_change_is_seen_by_the_next_question_also_one_of_another_connection() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalogue.db");
    let (mut catalogue, _) = Catalogue::open(&path, sportello_assets::CATALOGUE).unwrap();
    let asked = query(Point::new(43.0, 12.0).unwrap(), &Filter::default());
    let (before, ids) = ask(&catalogue, &asked);
    let first = ids[0].1.clone();

    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN").unwrap();
    for table in ["schedule", "phone"] {
        let sql =
            format!("DELETE FROM {table} WHERE desk = (SELECT rowid FROM desk WHERE id = ?1)");
        other.execute(&sql, [&first]).unwrap();
    }
    other
        .execute("DELETE FROM desk WHERE id = ?1", [&first])
        .unwrap();
    index::rebuild(&other).unwrap();
    other.execute_batch("COMMIT").unwrap();
    let (after, now) = ask(&catalogue, &asked);
    assert_eq!(after, before - 1);
    let left: BTreeSet<_> = now.iter().map(|(_, id)| id.clone()).collect();
    assert!(!left.contains(&first));

    // A write of its own is seen too; one that fails leaves what was.
    catalogue.write(|dao| dao.put_meta("note", "1")).unwrap();
    assert_eq!(ask(&catalogue, &asked), (after, now));
}
