//! Answers in words, in the person's language: the same rows as the app's; `card` has the cards.

mod card;

use chrono::{Datelike, NaiveDateTime};
use sportello_core::find::{Answer, FAR, Hit};
use sportello_core::hours::Certainty;
use sportello_core::l10n::{Arg, Msg, Words, format, msg};
use sportello_core::model::Theme;
use sportello_core::view::{self, DeskRow, PhoneLink, TownHallRow};

use crate::ask::Asked;
use crate::card::TOWN_HALL;

pub use card::{desk, town_hall};

/// Lines of an answer, in one language.
struct Page<'a> {
    words: &'a Words,
    text: String,
}

impl<'a> Page<'a> {
    const fn new(words: &'a Words) -> Self {
        Self {
            words,
            text: String::new(),
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
        let region = region
            .map(|region| say(&msg::help_only_region(region)))
            .unwrap_or_default();
        let second = [place.unwrap_or_default(), far, say(&kind), region];
        let languages = self.list(languages, msg::fact_languages_unknown_short);
        let last = [self.phone(phone.as_ref()), self.source_date(hit)];
        self.line(0, &[id, name]);
        self.line(4, &second);
        self.msg(4, &status.text);
        self.line(4, &[self.themes(&themes), languages]);
        self.line(4, &last);
        self.gap();
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
    fn question(&mut self, asked: &Asked) {
        let Asked { query, town, .. } = asked;
        let (now, filter) = (query.at, &query.filter);
        let near = town
            .as_ref()
            .map(|town| msg::place_near(town.name.as_str()));
        let point = match query.town {
            Some(_) => self.say(&msg::place_town_centre()),
            None => format!("{},{}", query.origin.lat(), query.origin.lon()),
        };
        let near = near.map(|near| self.say(&near)).unwrap_or_default();
        self.line(0, &[near, point]);
        let filters = [
            filter.theme.map(view::theme),
            filter.language.as_deref().map(format::language_name),
            filter.kind.map(view::kind),
        ];
        let mut parts: Vec<String> = filters.iter().flatten().map(|msg| self.say(msg)).collect();
        let day = [format::weekday(now.weekday()), format::date(now.date())];
        parts.push(day.map(|msg| self.say(&msg)).join(" "));
        parts.push(format::time(now.time()));
        self.line(0, &parts);
    }

    /// That all desks are far, and that some hours are old.
    fn cautions(&mut self, hits: &[Hit], open: bool) {
        let nearest = hits.first().and_then(|hit| hit.distance);
        if let Some(metres) = nearest.filter(|metres| *metres > FAR) {
            self.msg(0, &msg::place_far(format::distance(metres, false)));
        }
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
    page.question(asked);
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
