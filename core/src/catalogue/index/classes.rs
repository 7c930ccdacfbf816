//! Desks that share their hours are a class: what "open" depends on is stored once for each, many to a row, and of each
//! slot its class. Classes have their numbers in the order of slots, so that hours which only a few neighbours have are
//! stored together, and those which many have are among the first.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use super::layout::Layout;
use super::sets::SLOTS;
use super::{add_row, pack, shorthand, varint};
use crate::error::Result;
use crate::hours::patron_of;
use crate::model::{Attending, Desk, Schedule, Trust};

/// Classes whose schedules are a row.
pub(super) const PER_ROW: usize = 64;

/// The town's patron day: month, day, trust.
pub(super) type Patron = Option<(u32, u32, Trust)>;

/// Of each slot its class, and of each class what its opening depends on.
#[derive(Debug, Default)]
pub(super) struct Classes {
    of_slot: Vec<u32>,
    records: Vec<Vec<u8>>,
}

impl Classes {
    /// Of desks in the order of slots.
    pub fn of<'a>(desks: impl Iterator<Item = &'a Desk>) -> Self {
        let mut classes = Self::default();
        let mut known: HashMap<Vec<u8>, u32> = HashMap::new();
        for desk in desks {
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            let record = record(&desk.schedules, patron_of(desk));
            let class = *known.entry(record).or_insert_with_key(|record| {
                classes.records.push(record.clone());
                next
            });
            classes.of_slot.push(class);
        }
        classes
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.records.len()
    }

    /// Writes them: the classes of the slots, a column a block, then the records, each after its length.
    pub fn write(&self, conn: &Connection, layout: Layout) -> Result<()> {
        for (block, classes) in self.of_slot.chunks(SLOTS).enumerate() {
            add_row(
                conn,
                layout.classes(block),
                &pack::write(&[classes.to_vec()]),
            )?;
        }
        for (some, records) in self.records.chunks(PER_ROW).enumerate() {
            let mut bytes = Vec::new();
            for record in records {
                put_bytes(&mut bytes, record);
            }
            add_row(conn, layout.schedules(some), &bytes)?;
        }
        Ok(())
    }
}

/// Takes the records off a row, each as it was written; `None` when they are not whole.
pub(super) fn records(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut all = Vec::with_capacity(PER_ROW);
    while !bytes.is_empty() {
        all.push(take_bytes(&mut bytes)?);
    }
    Some(all)
}

fn put_bytes(to: &mut Vec<u8>, bytes: &[u8]) {
    varint::put(to, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    to.extend(bytes);
}

fn take_bytes<'a>(from: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(varint::take(from)?).ok()?;
    let (bytes, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(bytes)
}

/// What is true of a schedule, a bit each; then come its last day, when it has one, and its expression, when it has one.
const PHONE: u8 = 1;
const BY_APPOINTMENT: u8 = 1 << 1;
/// It says its hours in words, whichever.
const TEXT: u8 = 1 << 2;
const VALID_TO: u8 = 1 << 3;
const OPENING_HOURS: u8 = 1 << 4;
/// The expression is as [`shorthand`] writes it, else as it is.
const SHORT: u8 = 1 << 5;

/// All that a desk's opening depends on: the patron day (month, day and trust, or a zero), then the schedules.
fn record(schedules: &[Schedule], patron: Patron) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some((month, day, trust)) = patron {
        varint::put(&mut bytes, month);
        varint::put(&mut bytes, day);
        bytes.push(match trust {
            Trust::High => 0,
            Trust::Medium => 1,
            Trust::Low => 2,
        });
    } else {
        bytes.push(0);
    }
    for schedule in schedules {
        let Schedule {
            opening_hours,
            text,
            attending,
            by_appointment,
            valid_to,
            source_date: _, // how far an opening can be trusted, not whether it is one
        } = schedule;
        let text = text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let short = opening_hours.as_deref().and_then(shorthand::write);
        let flags = [
            (*attending == Attending::Phone, PHONE),
            (*by_appointment, BY_APPOINTMENT),
            (text, TEXT),
            (valid_to.is_some(), VALID_TO),
            (opening_hours.is_some(), OPENING_HOURS),
            (short.is_some(), SHORT),
        ];
        let flags = flags.into_iter().filter(|(is, _)| *is);
        bytes.push(flags.fold(0, |all, (_, flag)| all | flag));
        if let Some(day) = valid_to {
            bytes.extend(day.num_days_from_ce().to_le_bytes());
        }
        if let Some(expression) = opening_hours {
            put_bytes(
                &mut bytes,
                short.as_deref().unwrap_or(expression.as_bytes()),
            );
        }
    }
    bytes
}

/// The schedules and the patron day of a record, as far as an opening depends on them; `None` when it is none.
pub(super) fn read(mut bytes: &[u8]) -> Option<(Vec<Schedule>, Patron)> {
    let from = &mut bytes;
    let patron = match varint::take(from)? {
        0 => None,
        month => {
            let day = varint::take(from)?;
            let trust = match take_byte(from)? {
                0 => Trust::High,
                1 => Trust::Medium,
                2 => Trust::Low,
                _ => return None,
            };
            Some((month, day, trust))
        }
    };
    let mut schedules = Vec::new();
    while !from.is_empty() {
        let flags = take_byte(from)?;
        let is = |flag| flags & flag != 0;
        let valid_to = if is(VALID_TO) {
            let (days, rest) = from.split_first_chunk()?;
            *from = rest;
            Some(NaiveDate::from_num_days_from_ce_opt(i32::from_le_bytes(
                *days,
            ))?)
        } else {
            None
        };
        let opening_hours = if is(OPENING_HOURS) {
            let bytes = take_bytes(from)?;
            Some(if is(SHORT) {
                shorthand::read(bytes)?
            } else {
                std::str::from_utf8(bytes).ok()?.to_owned()
            })
        } else {
            None
        };
        schedules.push(Schedule {
            opening_hours,
            // Which words does not matter.
            text: is(TEXT).then(|| "-".to_owned()),
            attending: if is(PHONE) {
                Attending::Phone
            } else {
                Attending::Physical
            },
            by_appointment: is(BY_APPOINTMENT),
            valid_to,
            source_date: None,
        });
    }
    Some((schedules, patron))
}

fn take_byte(from: &mut &[u8]) -> Option<u8> {
    let (byte, rest) = from.split_first()?;
    *from = rest;
    Some(*byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::{Plan, open_until_change};
    use chrono::{NaiveDateTime, TimeDelta};
    use proptest::prelude::*;

    fn schedules() -> impl Strategy<Value = Vec<Schedule>> {
        let hours = [
            "24/7",
            "Mo-Fr 09:00-13:00",
            "Tu 22:00-02:00 \"è\"",
            "nothing",
            " ",
        ];
        let day = NaiveDate::from_ymd_opt(2026, 11, 20);
        let one = (
            prop::option::of(prop::sample::select(hours.to_vec())),
            prop::option::of(prop::sample::select(vec!["", " ", "la mattina"])),
            any::<bool>(),
            any::<bool>(),
            prop::sample::select(vec![None, day]),
        )
            .prop_map(|(hours, text, phone, by_appointment, valid_to)| Schedule {
                opening_hours: hours.map(str::to_owned),
                text: text.map(str::to_owned),
                attending: if phone {
                    Attending::Phone
                } else {
                    Attending::Physical
                },
                by_appointment,
                valid_to,
                source_date: None,
            });
        prop::collection::vec(one, 0..4)
    }

    proptest! {
        #[test]
        fn a_record_is_open_when_its_desk_is(
            schedules in schedules(),
            patron in prop::option::of((1_u32..=12, 1_u32..=28, prop::sample::select(Trust::ALL.to_vec()))),
            minutes in 0_i64..20_000,
        ) {
            let bytes = record(&schedules, patron);
            let (read, of) = read(&bytes).unwrap();
            prop_assert_eq!(of, patron);
            let at: NaiveDateTime = "2026-11-19T00:00:00".parse().unwrap();
            let at = at + TimeDelta::minutes(minutes);
            prop_assert_eq!(
                open_until_change(&Plan::new(&read), of, at),
                open_until_change(&Plan::new(&schedules), patron, at)
            );
            if !schedules.is_empty() {
                // The last part of a record is never without meaning, but a flag alone is a schedule.
                let cut = super::read(&bytes[..bytes.len() - 1]);
                prop_assert!(cut.is_none_or(|cut| cut.0.len() < schedules.len()));
            }
        }
    }

    #[test]
    fn records_come_back_one_by_one() {
        let mut bytes = Vec::new();
        for record in [b"a".as_slice(), b"", b"long enough"] {
            put_bytes(&mut bytes, record);
        }
        let back = records(&bytes).unwrap();
        assert_eq!(back, [b"a".as_slice(), b"", b"long enough"]);
        assert_eq!(records(&bytes[..bytes.len() - 1]), None);
    }
}
