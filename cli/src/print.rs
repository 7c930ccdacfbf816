//! Answers in words, in the person's language: the same rows as the app's; `card` has the cards.

mod card;

use chrono::{Datelike, NaiveDateTime};
use sportello_core::find::{self, Answer, FAR, Filter, Found, Hit, WayOut};
use sportello_core::hours::Certainty;
use sportello_core::l10n::{Arg, Msg, Words, format, msg};
use sportello_core::model::{Municipality, Point, Theme, Wheelchair};
use sportello_core::view::{self, DeskRow, PhoneLink, TownHallRow};

use crate::ask::{Asked, Sought};
use crate::card::TOWN_HALL;

pub use card::{desk, town_hall};

/// Lines of an answer, in one language.
struct Page<'a> {
    words: &'a Words,
    text: String,
    /// What a search found, where its words are to be bold.
    marked: Option<&'a Found>,
}

impl<'a> Page<'a> {
    const fn new(words: &'a Words) -> Self {
        Self {
            words,
            text: String::new(),
            marked: None,
        }
    }

    fn say(&self, msg: &Msg) -> String {
        self.words.text(msg)
    }

    /// A line of the parts that are not empty.
    fn line(&mut self, indent: usize, parts: &[String]) {
        let parts: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        if !parts.is_empty() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(&parts.join(" · "));
            self.text.push('\n');
        }
    }

    fn msg(&mut self, indent: usize, msg: &Msg) {
        self.line(indent, &[self.say(msg)]);
    }

    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn list(&self, names: Vec<Msg>, none: fn() -> Msg) -> String {
        let names: Vec<Arg> = names.into_iter().map(Arg::from).collect();
        self.say(&format::list(&names).unwrap_or_else(none))
    }

    fn row(&mut self, hit: &Hit, now: NaiveDateTime) {
        let DeskRow {
            id,
            name,
            // The terminal tells names as they stand on doors.
            meaning: _,
            place,
            distance,
            status,
            kind,
            themes,
            languages,
            phone,
            region,
        } = DeskRow::new(hit, now);
        let say = |msg: &Msg| self.words.text(msg);
        let far = distance.as_ref().map(say).unwrap_or_default();
        let named = |theme: &Theme| {
            self.marked
                .is_some_and(|found| found.themes.contains(theme))
        };
        let kind = whole(
            say(&kind),
            self.marked
                .is_some_and(|found| found.kinds.contains(&hit.desk.kind)),
        );
        let themes: Vec<String> = themes
            .iter()
            .map(|(theme, name)| whole(say(name), named(theme)))
            .collect();
        let region = region
            .map(|region| say(&msg::help_only_region(region)))
            .unwrap_or_default();
        let place = self.mark(place.unwrap_or_default());
        let second = [place, far, kind, region];
        let languages = self.list(languages, msg::fact_languages_unknown_short);
        let last = [self.phone(phone.as_ref()), self.source_date(hit)];
        self.line(0, &[id, self.mark(name)]);
        self.line(4, &second);
        self.msg(4, &status.text);
        self.line(4, &[themes.join(" · "), languages]);
        self.line(4, &last);
        self.gap();
    }

    /// A text whose found words are bold.
    fn mark(&self, text: String) -> String {
        let Some(found) = self.marked else {
            return text;
        };
        let mut marked = text.clone();
        // From the end: what comes before keeps its place.
        for range in find::marks(&text, &found.matched).into_iter().rev() {
            if let Some(part) = text.get(range.clone()) {
                marked.replace_range(range, &whole(part.to_owned(), true));
            }
        }
        marked
    }

    fn themes(&self, themes: &[(Theme, Msg)]) -> String {
        themes
            .iter()
            .map(|(_, name)| self.say(name))
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn phone(&self, phone: Option<&PhoneLink>) -> String {
        match phone {
            Some(PhoneLink {
                number,
                whatsapp: true,
                ..
            }) => {
                format!("{} {number}", self.say(&msg::act_whatsapp()))
            }
            Some(PhoneLink { number, .. }) => self.say(&msg::act_call_number(number.as_str())),
            None => String::new(),
        }
    }

    fn source_date(&self, hit: &Hit) -> String {
        self.say(&match hit.desk.source.date {
            Some(date) => msg::source_date(format::source_date(date)),
            None => msg::source_date_unknown(),
        })
    }

    /// What was asked: where, which filters, when.
    fn question(&mut self, place: &[String; 2], filter: &Filter, at: NaiveDateTime) {
        // Whole: a new filter must be decided on here.
        let Filter {
            theme,
            language,
            kind,
            audience,
            territory,
            wheelchair,
            open: _, // the instant says it
        } = filter;
        self.line(0, place);
        let filters = [
            theme.map(view::theme),
            language.as_deref().map(format::language_name),
            kind.map(view::kind),
            audience.map(view::audience),
            wheelchair.then(|| view::wheelchair(Some(Wheelchair::Yes))),
        ];
        let mut parts: Vec<String> = filters.iter().flatten().map(|msg| self.say(msg)).collect();
        parts.extend(territory.clone());
        let day = [format::weekday(at.weekday()), format::date(at.date())];
        parts.push(day.map(|msg| self.say(&msg)).join(" "));
        parts.push(format::time(at.time()));
        self.line(0, &parts);
    }

    /// A place: the town's name, and whether distances are from its centre or from a point.
    fn place(&self, town: Option<&Municipality>, centre: bool, point: Point) -> [String; 2] {
        let near = town.map(|town| self.say(&msg::place_near(town.name.as_str())));
        let from = if centre {
            self.say(&msg::place_town_centre())
        } else {
            format!("{},{}", point.lat(), point.lon())
        };
        [near.unwrap_or_default(), from]
    }

    /// That all desks are far, and that some hours are old.
    fn cautions(&mut self, hits: &[Hit], open: bool) {
        let nearest = hits.first().and_then(|hit| hit.distance);
        if let Some(metres) = nearest.filter(|metres| *metres > FAR) {
            self.msg(0, &msg::place_far(format::distance(metres, false)));
        }
        self.old_hours(hits, open);
    }

    /// That some of the hours that say open are old.
    fn old_hours(&mut self, hits: &[Hit], open: bool) {
        let old = |hit: &Hit| hit.status.certainty != Certainty::Current;
        if open && hits.iter().any(old) {
            self.msg(0, &msg::open_old_note());
        }
    }

    fn hall(&mut self, hall: TownHallRow) {
        let TownHallRow {
            istat,
            name,
            town: _,
            distance,
            website,
            pec,
        } = hall;
        self.line(0, &[format!("{TOWN_HALL}{istat}"), self.say(&name)]);
        self.line(4, &[self.say(&msg::town_hall_tag()), self.say(&distance)]);
        self.msg(4, &msg::town_hall_why());
        if website.is_none() && pec.is_none() {
            self.msg(4, &msg::town_hall_contact_unknown());
        }
        self.line(4, &[website.unwrap_or_default(), pec.unwrap_or_default()]);
        self.gap();
    }
}

/// The list.
pub fn near(asked: &Asked, answer: &Answer, lines: &[Hit], words: &Words) -> String {
    let Answer {
        hits,
        total,
        town_hall,
        ways_out,
    } = answer;
    let (now, filter) = (asked.query.at, &asked.query.filter);
    let mut page = Page::new(words);
    let place = page.place(
        asked.town.as_ref(),
        asked.query.town.is_some(),
        asked.query.origin,
    );
    page.question(&place, filter, now);
    if *total > 0 {
        page.msg(0, &msg::near_count(*total));
        page.cautions(hits, filter.open);
    } else {
        page.msg(0, &msg::empty_title());
        for way in ways_out {
            let name = page.say(&view::way_out(way.without, filter));
            page.line(4, &[name, page.say(&msg::way_out_count(way.total))]);
        }
    }
    page.gap();
    for hit in hits {
        page.row(hit, now);
    }
    if let Some(hall) = town_hall.as_ref().filter(|_| asked.query.offset == 0) {
        page.hall(TownHallRow::from(hall));
    }
    if !lines.is_empty() {
        let how = [msg::empty_helplines(), msg::help_free_note()].map(|msg| page.say(&msg));
        page.line(0, &how);
        page.gap();
        for hit in lines {
            page.row(hit, now);
        }
    }
    page.text
}

/// What words found.
pub fn find(
    sought: &Sought,
    found: &Found,
    way_out: Option<&WayOut>,
    bold: bool,
    words: &Words,
) -> String {
    let Sought { query, town, .. } = sought;
    let Found {
        hits,
        total,
        exact,
        meant,
        ..
    } = found;
    let mut page = Page::new(words);
    page.marked = bold.then_some(found);
    // What was typed may hold what a terminal obeys.
    let typed: String = query
        .typed
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let place = query
        .origin
        .map(|point| page.place(town.as_ref(), town.is_some(), point));
    page.question(&place.unwrap_or_default(), &query.filter, query.at);
    match (exact, total, way_out) {
        (0, 0, Some(way)) => {
            page.msg(0, &msg::empty_title());
            let name = page.say(&view::way_out(way.without, &query.filter));
            page.line(4, &[name, page.say(&msg::way_out_count(way.total))]);
        }
        (0, 0, None) => {
            page.msg(0, &msg::search_none(typed.trim()));
            page.msg(4, &msg::search_none_way());
        }
        (0, ..) => page.msg(0, &msg::search_only_like(*total)),
        _ => page.msg(0, &msg::search_count(*exact)),
    }
    if let Some(meant) = meant {
        page.msg(0, &msg::search_meant(meant.as_str()));
    }
    page.old_hours(hits, query.filter.open);
    page.gap();
    for (rank, hit) in (query.offset..).zip(hits) {
        if rank == *exact && *exact > 0 {
            page.msg(0, &msg::search_like(total - exact));
            page.gap();
        }
        page.row(hit, query.at);
    }
    page.text
}

/// A text that is bold as a whole, or not at all (ECMA-48: SGR 1, and 22 to end it).
fn whole(text: String, bold: bool) -> String {
    if bold {
        format!("\u{1b}[1m{text}\u{1b}[22m")
    } else {
        text
    }
}

/// The lines.
pub fn lines(lines: &[Hit], now: NaiveDateTime, words: &Words) -> String {
    let mut page = Page::new(words);
    page.msg(0, &msg::help_title());
    page.msg(0, &msg::help_free_note());
    page.msg(0, &msg::help_what());
    page.gap();
    for hit in lines {
        page.row(hit, now);
    }
    page.text
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello_core::find::Matched;
    use sportello_core::l10n::Locale;

    #[test]
    fn found_words_are_bold_and_the_rest_is_as_it_was() {
        let words = Words::new(Locale::IT);
        let mut page = Page::new(&words);
        let text = "Sportello immigrazione – Orvieto";
        assert_eq!(page.mark(text.to_owned()), text, "nothing was sought");
        let matched = ["orv", "sport"].map(|typed| Matched {
            typed: typed.to_owned(),
            taken_for: Vec::new(),
        });
        let found = Found {
            matched: matched.to_vec(),
            ..Found::default()
        };
        page.marked = Some(&found);
        let marked = page.mark(text.to_owned());
        let ranges = find::marks(text, &found.matched);
        assert_eq!(ranges.len(), 2);
        assert_eq!(marked.matches("\u{1b}[1m").count(), 2, "{marked:?}");
        let plain = marked.replace("\u{1b}[1m", "").replace("\u{1b}[22m", "");
        assert_eq!(plain, text);
        assert!(marked.starts_with("\u{1b}[1mSport"), "{marked:?}");
    }
}
