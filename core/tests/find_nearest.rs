//! The nearest desks over the real catalogue: distance, order, filters, pages, ways out, town halls.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;
use geo::{Distance, Haversine};
use proptest::prelude::*;
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::find::{self, Answer, Filter, Query, Without, distance};
use sportello_core::hours::State;
use sportello_core::model::{Desk, Kind, Point, Theme, Wheelchair};

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

fn desks() -> Vec<Desk> {
    ask(Dao::desks)
}

/// Whether it stands in lists of places: a line answers from anywhere, so a distance to it means nothing.
fn is_a_door(desk: &Desk) -> bool {
    desk.point.is_some() && desk.kind != Kind::Helpline
}

fn located() -> Vec<(Point, String)> {
    desks()
        .into_iter()
        .filter(is_a_door)
        .filter_map(|desk| Some((desk.point?, desk.id)))
        .collect()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

fn point(lat: f64, lon: f64) -> Point {
    Point::new(lat, lon).unwrap()
}

fn query(origin: Point, filter: Filter) -> Query {
    Query {
        origin,
        town: None,
        filter,
        at: at("2026-11-24T10:00"),
        offset: 0,
        limit: usize::MAX,
    }
}

fn nearest(query: &Query) -> Answer {
    ask(|dao| find::nearest(dao, query))
}

fn ids(answer: &Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| hit.desk.id.clone()).collect()
}

fn anywhere() -> impl Strategy<Value = Point> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| point(lat, lon))
}

fn in_italy() -> impl Strategy<Value = Point> {
    (36.0..47.5, 6.5..18.8).prop_map(|(lat, lon)| point(lat, lon))
}

/// Filters that some desk could pass: parts of what real desks have, sometimes of two desks.
fn filters() -> impl Strategy<Value = Filter> {
    let all = desks();
    let themes: Vec<Option<Theme>> = all
        .iter()
        .map(|desk| desk.themes.first().copied())
        .collect();
    let languages: Vec<Option<String>> = all
        .iter()
        .filter_map(|d| d.languages.last().cloned())
        .map(Some)
        .collect();
    let kinds: Vec<Option<Kind>> = all.iter().map(|desk| Some(desk.kind)).collect();
    let audiences: Vec<_> = all.iter().map(|desk| Some(desk.audience)).collect();
    let territories: Vec<_> = all
        .iter()
        .map(|desk| Some(desk.territory.clone()))
        .collect();
    let some_of = |share: f64| prop::bool::weighted(share);
    (
        (some_of(0.6), prop::sample::select(themes)),
        (some_of(0.4), prop::sample::select(languages)),
        (some_of(0.4), prop::sample::select(kinds)),
        (some_of(0.2), prop::sample::select(audiences)),
        (some_of(0.2), prop::sample::select(territories)),
        some_of(0.1),
        some_of(0.4),
    )
        .prop_map(
            |(theme, language, kind, audience, territory, wheelchair, open)| Filter {
                theme: theme.1.filter(|_| theme.0),
                language: language.1.filter(|_| language.0),
                kind: kind.1.filter(|_| kind.0),
                audience: audience.1.filter(|_| audience.0),
                territory: territory.1.filter(|_| territory.0),
                wheelchair,
                open,
            },
        )
}

/// The filter with one part left out, for each part that is set.
fn relaxed(filter: &Filter) -> Vec<(Without, Filter)> {
    let without = [
        (
            filter.theme.is_some(),
            Without::Theme,
            Filter {
                theme: None,
                ..filter.clone()
            },
        ),
        (
            filter.language.is_some(),
            Without::Language,
            Filter {
                language: None,
                ..filter.clone()
            },
        ),
        (
            filter.kind.is_some(),
            Without::Kind,
            Filter {
                kind: None,
                ..filter.clone()
            },
        ),
        (
            filter.audience.is_some(),
            Without::Audience,
            Filter {
                audience: None,
                ..filter.clone()
            },
        ),
        (
            filter.territory.is_some(),
            Without::Territory,
            Filter {
                territory: None,
                ..filter.clone()
            },
        ),
        (
            filter.wheelchair,
            Without::Wheelchair,
            Filter {
                wheelchair: false,
                ..filter.clone()
            },
        ),
        (
            filter.open,
            Without::Open,
            Filter {
                open: false,
                ..filter.clone()
            },
        ),
    ];
    without
        .into_iter()
        .filter(|(set, ..)| *set)
        .map(|(_, part, filter)| (part, filter))
        .collect()
}

proptest! {
    /// The search's bound (find/engine/search.rs) rests on it.
    #[test]
    fn the_sphere_is_within_six_thousandths_of_the_distance(a in anywhere(), b in anywhere()) {
        let (from, to) = (geo::Point::new(a.lon(), a.lat()), geo::Point::new(b.lon(), b.lat()));
        let (sphere, metres) = (Haversine.distance(from, to), distance(a, b));
        prop_assert!((sphere - metres).abs() <= 0.0056 * sphere, "{sphere} and {metres}");
        prop_assert!((metres - distance(b, a)).abs() < 1e-6);
    }

    #[test]
    fn nothing_but_degrees_becomes_a_point(lat in any::<f64>(), lon in any::<f64>()) {
        let good = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        prop_assert_eq!(Point::new(lat, lon).is_some(), good);
        prop_assert_eq!(Point::new(lat % 90.0, f64::NAN), None);
    }
}

#[test]
fn what_is_not_a_number_is_not_a_point() {
    for bad in [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        1e300,
        -90.000_001,
    ] {
        assert_eq!(Point::new(bad, 0.0), None);
        assert_eq!(Point::new(0.0, bad * 2.0), None);
    }
    let here = point(42.87, 12.01);
    assert!(distance(here, here).abs() < f64::EPSILON);
    assert!(
        distance(point(90.0, 0.0), point(90.0, 77.0)) < 1e-6,
        "the pole is one place"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_is_that_of_distance_then_id_however_they_come(
        origin in in_italy(),
        shuffled in Just(located()).prop_shuffle(),
    ) {
        let mut expected: Vec<_> =
            shuffled.into_iter().map(|(point, id)| (distance(origin, point), id)).collect();
        expected.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap());
        let answer = nearest(&query(origin, Filter::default()));
        prop_assert_eq!(answer.total, expected.len());
        let found: Vec<_> = answer.hits.iter().map(|hit| (hit.distance.unwrap(), hit.desk.id.clone())).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_filter_never_adds_and_takes_what_it_says(origin in in_italy(), filter in filters()) {
        let answer = nearest(&query(origin, filter.clone()));
        let kept: BTreeSet<_> = ids(&answer).into_iter().collect();
        prop_assert_eq!(kept.len(), answer.total);
        for hit in &answer.hits {
            prop_assert!(filter.theme.is_none_or(|theme| hit.desk.themes.contains(&theme)));
            prop_assert!(filter.kind.is_none_or(|kind| hit.desk.kind == kind));
            prop_assert!(filter.audience.is_none_or(|audience| hit.desk.audience == audience));
            prop_assert!(filter.territory.as_ref().is_none_or(|territory| hit.desk.territory == *territory));
            prop_assert!(!filter.wheelchair || hit.desk.wheelchair == Some(Wheelchair::Yes));
            prop_assert!(filter.language.as_ref().is_none_or(|spoken| hit.desk.languages.contains(spoken)));
            let open = matches!(hit.status.state, State::Open { .. });
            prop_assert!(!filter.open || open);
        }
        let mut both: Option<BTreeSet<String>> = None;
        for (_, wider) in relaxed(&filter) {
            let more: BTreeSet<_> = ids(&nearest(&query(origin, wider))).into_iter().collect();
            prop_assert!(kept.is_subset(&more));
            both = Some(both.map_or(more.clone(), |both| &both & &more));
        }
        // Two filters or more together take what each of them takes, and no more.
        if let Some(both) = both.filter(|_| relaxed(&filter).len() > 1) {
            prop_assert_eq!(kept, both);
        }
    }

    #[test]
    fn pages_neither_repeat_nor_skip(origin in in_italy(), filter in filters(), limit in 1_usize..40) {
        let whole = nearest(&query(origin, filter.clone()));
        let mut paged = Vec::new();
        for offset in (0..=whole.total).step_by(limit) {
            let page = nearest(&Query { offset, limit, ..query(origin, filter.clone()) });
            prop_assert_eq!(page.total, whole.total);
            prop_assert!(page.hits.len() <= limit);
            paged.extend(page.hits);
        }
        prop_assert_eq!(paged, whole.hits);
        let beyond = nearest(&Query { offset: usize::MAX, limit, ..query(origin, filter) });
        prop_assert!(beyond.hits.is_empty());
    }

    #[test]
    fn a_way_out_gives_what_it_says(origin in in_italy(), filter in filters()) {
        let answer = nearest(&query(origin, filter.clone()));
        if answer.total > 0 {
            prop_assert_eq!(answer.ways_out, vec![]);
            return Ok(());
        }
        prop_assert!(!answer.ways_out.is_empty(), "there is always a way out");
        prop_assert!(answer.ways_out.is_sorted_by_key(|way| way.total));
        let single: HashMap<_, _> = relaxed(&filter).into_iter().map(|(part, f)| (format!("{part:?}"), f)).collect();
        for way in answer.ways_out {
            if let Some(wider) = single.get(&format!("{:?}", way.without)) {
                prop_assert_eq!(wider, &way.filter);
            } else {
                prop_assert_eq!(way.without, Without::All);
                prop_assert!(way.filter.is_empty());
            }
            let followed = nearest(&query(origin, way.filter));
            prop_assert!(way.total > 0);
            prop_assert_eq!(followed.total, way.total);
        }
    }
}

#[test]
fn a_filter_that_leaves_nothing_names_each_single_way_out() {
    // No desk helps with papers in Arabic at this hour of a holiday.
    let filter = Filter {
        theme: Some(Theme::Documents),
        language: Some("ar".into()),
        open: true,
        ..Filter::default()
    };
    let fabro = point(42.87267, 12.0154);
    let answer = nearest(&Query {
        at: at("2026-12-08T10:00"),
        ..query(fabro, filter.clone())
    });
    assert_eq!(answer.total, 0);
    assert!(
        answer
            .ways_out
            .iter()
            .any(|way| way.without == Without::Open)
    );
    assert!(
        answer
            .ways_out
            .iter()
            .all(|way| way.without != Without::All),
        "one part is enough"
    );
    let nobody = Filter {
        language: Some("tlh".into()),
        kind: Some(Kind::TownHall),
        ..Filter::default()
    };
    let answer = nearest(&query(fabro, nobody));
    assert_eq!(
        answer
            .ways_out
            .iter()
            .map(|way| way.without)
            .collect::<Vec<_>>(),
        [Without::All]
    );
}

#[test]
fn a_town_hall_stands_only_where_the_town_has_no_desk() {
    let with_desk: BTreeSet<_> = desks()
        .into_iter()
        .filter(is_a_door)
        .filter_map(|desk| desk.istat)
        .collect();
    let mut halls = 0;
    for town in ask(Dao::municipalities) {
        let named = Query {
            town: Some(town.istat.clone()),
            limit: 1,
            ..query(town.point, Filter::default())
        };
        let standing = Query {
            town: None,
            ..named.clone()
        };
        for query in [named, standing] {
            let hall = nearest(&query).town_hall;
            let near = query.town.is_none();
            let own = if near {
                ask(|dao| find::nearest_municipality(dao, town.point)).unwrap()
            } else {
                town.clone()
            };
            assert_eq!(
                hall.is_none(),
                with_desk.contains(&own.istat),
                "{}",
                town.name
            );
            if let Some(hall) = hall {
                halls += 1;
                assert_eq!(hall.municipality, own);
                assert!((hall.distance - distance(town.point, own.point)).abs() < f64::EPSILON);
            }
        }
    }
    assert!(halls > 300, "{halls}");
}

#[test]
fn a_filter_does_not_take_the_town_hall_away() {
    let giove = ask(|dao| find::town_named(dao, "Giove")).unwrap();
    let filter = Filter {
        theme: Some(Theme::Digital),
        kind: Some(Kind::Shelter),
        ..Filter::default()
    };
    let answer = nearest(&Query {
        town: Some(giove.istat),
        ..query(giove.point, filter)
    });
    assert_eq!(answer.total, 0);
    assert!(answer.town_hall.is_some());
}

#[test]
fn every_desk_with_a_point_is_the_nearest_somewhere() {
    for desk in desks().into_iter().filter(is_a_door) {
        let point = desk.point.unwrap();
        let answer = nearest(&query(point, Filter::default()));
        let here: Vec<_> = answer
            .hits
            .iter()
            .take_while(|hit| hit.distance.unwrap() < 0.001)
            .collect();
        assert!(here.iter().any(|hit| hit.desk == desk), "{}", desk.id);
    }
}

#[test]
fn lines_are_a_list_of_their_own_and_emergencies_come_first() {
    let lines = ask(|dao| find::helplines(dao, at("2026-11-24T10:00")));
    assert!(
        lines
            .iter()
            .all(|line| line.desk.kind == Kind::Helpline && line.distance.is_none())
    );
    assert!(
        lines[0]
            .desk
            .phones
            .iter()
            .any(|phone| phone.number == "112")
    );
    let listed: BTreeSet<_> = lines.iter().map(|line| line.desk.id.clone()).collect();
    let found: BTreeSet<_> = ids(&nearest(&query(point(43.0, 12.0), Filter::default())))
        .into_iter()
        .collect();
    let all: BTreeSet<_> = desks().into_iter().map(|desk| desk.id).collect();
    assert!(listed.is_disjoint(&found));
    let neither: Vec<_> = all
        .iter()
        .filter(|id| !listed.contains(*id) && !found.contains(*id))
        .collect();
    // Without a point a desk is in no list of places: words find it (find_words.rs).
    for id in neither {
        assert_eq!(ask(|dao| dao.desk(id)).unwrap().point, None);
    }
}

#[test]
fn no_town_hall_is_offered_to_one_who_is_far_away() {
    let answer = nearest(&query(point(-43.1, 12.0), Filter::default()));
    assert_eq!(answer.town_hall, None);
    assert!(answer.hits[0].distance.unwrap() > find::FAR);
}
