//! From the text of an OSM `opening_hours` expression to something that can be asked about a day:
//! what the crate `opening-hours` reads otherwise than the specification means, or reads only in part,
//! is mended here or refused, so that its answer is never "open" where the text does not say so.
//!
//! Mended: a rule with only a comment (`Mo 09:00-13:00 "su appuntamento"`) is `unknown` in the
//! specification and open in the crate, so `unknown` is written before the comment. Refused, with a
//! remedy: what `refusals.rs` lists. Nothing of the crate that walks over time is used, only its schedule
//! of one day: its walk asserts, and an assertion ends the app in the browser.

use std::sync::{Arc, LazyLock};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::feast::{Feast, NamedDay, named_days};
use super::holidays::{is_public_holiday, public_holidays};
use super::refusals;
use super::season::Usual;
use super::text::Text;

/// The longest expression that is read, in bytes. The longest of the catalogue has 74.
const MAX_BYTES: usize = 4096;

/// Minutes in a day.
pub(super) const DAY: u16 = 24 * 60;

/// What an example of a good expression looks like, in every error.
const REMEDY: &str = "write it like `Mo-Fr 09:00-13:00; Sa 10:00-12:00 \"su appuntamento\"` (OSM opening_hours), \
     or leave it empty and keep the source's own words";

/// Whether an expression can be read, for the catalogue's build.
///
/// # Errors
/// What is wrong, where (column, counted in characters after spaces are made single), and how to mend it.
pub fn check(expr: &str) -> Result<(), String> {
    Hours::parse(expr).map(drop)
}

/// How sure it is that someone opens the door in a piece of a day, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Open.
    Open,
    /// Only for who made an appointment.
    Appointment,
    /// The source says something that only a person can judge.
    Uncertain,
}

/// A piece of one day, in minutes from its midnight: `from < to <= 1440`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub from: u16,
    pub to: u16,
    pub kind: Kind,
    pub comment: Option<Arc<str>>,
}

impl Piece {
    /// As wall-clock instants on that day.
    pub fn on(&self, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let midnight = day.and_hms_opt(0, 0, 0)?;
        let at = |minutes: u16| midnight.checked_add_signed(TimeDelta::minutes(minutes.into()));
        Some((at(self.from)?, at(self.to)?))
    }
}

/// An expression that was read.
#[derive(Clone, Debug)]
pub(super) struct Hours {
    inner: OpeningHours,
    /// Open at every instant, holidays too.
    always: bool,
    /// Whether the expression itself says what happens on public holidays.
    speaks_of_holidays: bool,
    /// Whether a comment stands before the selectors (`"d'estate": ...`): then no opening is sure.
    conditional: bool,
    /// The latest minute after midnight until which a slot of the day before may go on; 0: none does.
    spill: u16,
    /// Which kinds of pieces its rules can make.
    kinds: Vec<Kind>,
    /// The days that its rules name one by one.
    named: Vec<NamedDay>,
    /// When it would open without its dates; `None` when it has none.
    usual: Option<Usual>,
}

impl Hours {
    /// Reads an expression.
    pub fn parse(expr: &str) -> Result<Self, String> {
        if expr.len() > MAX_BYTES {
            return Err(format!(
                "{} bytes are too long, at most {MAX_BYTES}: {REMEDY}",
                expr.len()
            ));
        }
        let text = Text::normalise(expr)?;
        refusals::before_parsing(&text.plain)?;
        let inner: OpeningHours = text.rewritten.parse().map_err(|error| {
            // The column that a person can find is the one in the text before it was rewritten.
            let plain = text.plain.parse::<OpeningHours>();
            format!(
                "`{}`: {}: {REMEDY}",
                text.plain,
                place(&plain.err().unwrap_or(error))
            )
        })?;
        let expression = inner.get_expression();
        let summary = refusals::after_parsing(&expression)
            .map_err(|why| format!("`{}`: {why}", text.plain))?;
        let always = match expression.rules.as_slice() {
            [only] => only.is_constant() && only.kind == RuleKind::Open && only.comment.is_empty(),
            _ => false,
        };
        let inner = if summary.mentions_holidays {
            inner.with_context(context())
        } else {
            inner
        };
        Ok(Self {
            inner,
            always,
            speaks_of_holidays: summary.says_holidays,
            conditional: text.conditional,
            spill: summary.spill,
            kinds: expression
                .rules
                .iter()
                .filter_map(|rule| kind(rule.kind, &rule.comment, text.conditional))
                .collect(),
            named: expression
                .rules
                .iter()
                .filter(|rule| rule.kind != RuleKind::Closed)
                .flat_map(named_days)
                .collect(),
            usual: Usual::new(&expression.rules),
        })
    }

    /// Whether it is open at every instant, holidays too.
    pub fn is_always(&self) -> bool {
        self.always
    }

    /// Whether any of its rules makes pieces of that kind.
    pub fn can_be(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// Whether a rule names that very day.
    pub fn names(&self, day: NaiveDate) -> bool {
        self.named.iter().any(|named| named.is(day))
    }

    /// When it would open without its dates; `None` when it has none.
    pub fn usual(&self) -> Option<&Usual> {
        self.usual.as_ref()
    }

    /// The pieces of a day in which it is not closed, in order, not overlapping. None on public holidays,
    /// unless the expression speaks of them: offices close on them whether or not the source says so. None
    /// on a feast that closes, unless the expression names that day.
    pub fn pieces(&self, day: NaiveDate, feast: Feast) -> Vec<Piece> {
        if self.shut(day, feast) {
            return Vec::new();
        }
        let no_eve = self.spill > 0 && day.pred_opt().is_some_and(|eve| self.shut(eve, feast));
        self.inner
            .schedule_at(day)
            .into_iter()
            .filter_map(|range| self.piece(&range))
            .filter_map(|mut piece| {
                // A night that would have begun on a holiday did not begin.
                if no_eve {
                    piece.from = piece.from.max(self.spill);
                }
                (piece.from < piece.to).then_some(piece)
            })
            .collect()
    }

    /// Whether it would have pieces on a day if that were neither a holiday nor a feast.
    pub fn would_open(&self, day: NaiveDate) -> bool {
        let mut ranges = self.inner.schedule_at(day).into_iter();
        ranges.any(|range| self.piece(&range).is_some())
    }

    /// The pieces that begin on that day, as a week's table shows them: a night is one piece, whose `to`
    /// may be up to 1440 more than a day; what is left of the night before is not repeated.
    pub fn beginning_on(&self, day: NaiveDate, feast: Feast) -> Vec<Piece> {
        let mut pieces = self.pieces(day, feast);
        if self.spill == 0 {
            return pieces;
        }
        let pieces_of =
            |other: Option<NaiveDate>| other.map(|d| self.pieces(d, feast)).unwrap_or_default();
        let eve = pieces_of(day.pred_opt());
        if self.night(eve.last(), pieces.first()).is_some() {
            pieces.remove(0);
        }
        if let Some(morning) = self.night(pieces.last(), pieces_of(day.succ_opt()).first())
            && let Some(last) = pieces.last_mut()
        {
            last.to += morning;
        }
        pieces
    }

    /// Until when, in minutes after midnight, the last piece of a day goes on in the first of the next.
    fn night(&self, evening: Option<&Piece>, morning: Option<&Piece>) -> Option<u16> {
        let (evening, morning) = (evening?, morning?);
        let one = evening.to == DAY && morning.from == 0 && morning.to <= self.spill;
        (one && evening.kind == morning.kind && evening.comment == morning.comment)
            .then_some(morning.to)
    }

    /// Whether law or custom closes it on that day.
    pub fn shut(&self, day: NaiveDate, feast: Feast) -> bool {
        let by_law = !self.speaks_of_holidays && is_public_holiday(day);
        !self.always && (by_law || (feast.closes(day) && !self.names(day)))
    }

    fn piece(&self, range: &opening_hours::schedule::TimeRange) -> Option<Piece> {
        let kind = kind(range.kind, &range.comment, self.conditional)?;
        let from = range.range.start.mins_from_midnight().min(DAY);
        let to = range.range.end.mins_from_midnight().min(DAY);
        let comment = (!range.comment.is_empty()).then(|| range.comment.clone());
        Some(Piece {
            from,
            to,
            kind,
            comment,
        })
    }
}

/// How sure a piece is; `None` when it is closed.
fn kind(rule: RuleKind, comment: &str, conditional: bool) -> Option<Kind> {
    Some(match rule {
        RuleKind::Closed => return None,
        _ if is_appointment(comment) => Kind::Appointment,
        RuleKind::Open if !conditional || comment.is_empty() => Kind::Open,
        RuleKind::Open | RuleKind::Unknown => Kind::Uncertain,
    })
}

/// Whether a comment asks for an appointment, in the words of the sources.
fn is_appointment(comment: &str) -> bool {
    let comment = comment.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| comment.contains(word));
    says(&["appuntament", "prenotazion", "appointment"])
        && !says(&["senza ", "without ", "no appointment"])
}

/// Italy's public holidays for the expressions that name them, for every year that is answered for: counted
/// once, not for each desk.
fn context() -> Context {
    static HOLIDAYS: LazyLock<ContextHolidays> = LazyLock::new(|| {
        let mut public = ContextHolidays::default().get_public().clone();
        for day in public_holidays(super::FIRST_YEAR - 1..=super::LAST_YEAR + 2) {
            public.insert(day);
        }
        ContextHolidays::new(Arc::new(public), Arc::default())
    });
    Context::default().with_holidays(HOLIDAYS.clone())
}

/// An error of the parser in one line: the column and what it expected there.
fn place(error: &impl std::fmt::Display) -> String {
    let text = error.to_string();
    let mut lines = text.lines().map(str::trim);
    let column = lines.next().and_then(|l| l.strip_prefix("--> 1:"));
    match (column, lines.next_back().and_then(|l| l.strip_prefix("= "))) {
        (Some(column), Some(what)) => format!("column {column}: {what}"),
        _ => text,
    }
}
