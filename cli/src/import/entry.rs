//! A desk as a source tells it, in the words of the tables but not yet in their rows.

use std::rc::Rc;

use crate::tables::Source;

/// What the source calls the tables' columns: table, column, the source's name. Shared by the rows of a sheet.
pub type Columns = Rc<[(&'static str, &'static str, String)]>;

/// Where something stands in the source, for faults.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// File, sheet and row, or what names it in the file.
    pub place: String,
    /// What the source calls the tables' columns.
    pub columns: Columns,
}

impl Origin {
    /// A place without columns.
    pub fn at(place: String) -> Self {
        Self {
            place,
            columns: Columns::default(),
        }
    }

    /// A column as the person finds it.
    pub fn column<'a>(&'a self, table: &str, column: &'a str) -> &'a str {
        let mut named = self.columns.iter();
        named
            .find(|(of, name, _)| *of == table && *name == column)
            .map_or(column, |(_, _, said)| said)
    }
}

/// One service at its places.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Where it stands.
    pub origin: Origin,
    /// The service's id in the tables.
    pub id: String,
    /// The source's own id.
    pub source_id: String,
    /// Who runs it.
    pub organization: Organization,
    /// Its name, in Italian.
    pub name: String,
    /// What to know.
    pub description: String,
    /// The description's language (BCP 47).
    pub description_language: String,
    /// Its page.
    pub url: String,
    /// Addresses for e-mail.
    pub emails: Vec<String>,
    /// Code of a kind.
    pub kind: String,
    /// Code of an audience.
    pub audience: String,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Whether the source itself says that it ended or has not begun.
    pub doubtful: bool,
    /// The source's words about that.
    pub status_hint: String,
    /// How it was verified.
    pub verification: String,
    /// Languages spoken.
    pub languages: Vec<Language>,
    /// What to bring: the words and a page about it.
    pub documents: Vec<(String, String)>,
    /// Its places.
    pub places: Vec<Place>,
    /// Where it comes from.
    pub source: Source,
    /// Rows of `metadata` that the source has: cells by column.
    pub metadata: Vec<Vec<(&'static str, String)>>,
    /// What the source says and the tables have no place for: names of fields.
    pub lost: Vec<String>,
    /// What a person should know about how this was read.
    pub notes: Vec<String>,
}

/// A language that is spoken.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// BCP 47 tag.
    pub code: String,
    /// Free text.
    pub note: String,
    /// Its own source, when it has one.
    pub source: Option<Source>,
}

impl Language {
    /// A language that is written as a code or a name.
    pub fn of(word: &str) -> Self {
        Self {
            code: super::languages::code(word),
            ..Self::default()
        }
    }
}

/// Who runs a service.
#[derive(Clone, Debug, Default)]
pub struct Organization {
    /// Its id in the tables; empty to make one of its name.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Its site.
    pub website: String,
    /// public, church, association, cooperative or company; empty to tell it from the name.
    pub org_type: String,
    /// Its own source, when it has one.
    pub source: Option<Source>,
}

/// A place of a service: with it, one desk.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The desk's id.
    pub desk_id: String,
    /// The place's id.
    pub location_id: String,
    /// The place's name; empty for the service's.
    pub name: String,
    /// The desk's own free text.
    pub description: String,
    /// Whether it is a line and no place.
    pub virtual_only: bool,
    /// Degrees north, as text.
    pub latitude: String,
    /// Degrees east, as text.
    pub longitude: String,
    /// Code of a precision; empty when the source does not say it.
    pub geo_precision: String,
    /// Whether the source has an address at all.
    pub has_address: bool,
    /// Street or building.
    pub street: String,
    /// Hamlet or quarter.
    pub locality: String,
    /// Town.
    pub town: String,
    /// ISTAT code, when the source has it.
    pub istat: String,
    /// Province.
    pub province: String,
    /// Region.
    pub region: String,
    /// CAP.
    pub postal_code: String,
    /// Umbria's social zone.
    pub social_zone: String,
    /// Whether the street is not to be published.
    pub withheld: bool,
    /// Code of wheelchair access.
    pub wheelchair: String,
    /// The source's words about it.
    pub wheelchair_text: String,
    /// Hours.
    pub schedules: Vec<Schedule>,
    /// Numbers.
    pub phones: Vec<Phone>,
    /// The place's own source, when it has one.
    pub source: Option<Source>,
    /// The address's own source, when it has one.
    pub address_source: Option<Source>,
}

/// Hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// OSM syntax; empty when not certain.
    pub opening_hours: String,
    /// The source's words.
    pub text: String,
    /// Whether they are of the phone.
    pub phone: bool,
    /// Whether one needs an appointment.
    pub by_appointment: bool,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
    /// Its own source, when it has one.
    pub source: Option<Source>,
}

impl Schedule {
    /// Whether it says anything.
    pub fn says_something(&self) -> bool {
        let words = [&self.opening_hours, &self.text, &self.valid_to];
        self.by_appointment || words.iter().any(|text| !text.is_empty())
    }
}

/// A number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phone {
    /// As it is dialled.
    pub number: String,
    /// Extension.
    pub extension: String,
    /// Whether it is on `WhatsApp`.
    pub whatsapp: bool,
    /// What it is for.
    pub description: String,
    /// Its own source, when it has one.
    pub source: Option<Source>,
}

impl Phone {
    /// The numbers of a cell, made dialable. A `/` parts two numbers only where both sides are long enough to be
    /// one: `075/123456` is one number.
    pub fn of(text: &str) -> Vec<Self> {
        let mut numbers: Vec<String> = Vec::new();
        for part in text.split([';', '\n', ',']) {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
            let sides: Vec<&str> = part.split('/').collect();
            if sides.len() > 1 && sides.iter().all(|side| digits(side) >= 6) {
                numbers.extend(sides.into_iter().map(dialable));
            } else {
                numbers.push(dialable(part));
            }
        }
        numbers.retain(|number| !number.is_empty());
        let phone = |number| Self {
            number,
            ..Self::default()
        };
        numbers.into_iter().map(phone).collect()
    }
}

/// `(075) 123.456` as `075 123 456`; anything that is no sign of a number stays, for the check to tell.
pub fn dialable(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_prefix("tel:").unwrap_or(text);
    let text = text
        .strip_prefix("00")
        .map_or_else(|| text.to_owned(), |rest| format!("+{rest}"));
    let spaced = text.replace(
        ['(', ')', '-', '.', '/', '\u{a0}', '\u{2011}', '\u{2013}'],
        " ",
    );
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Phone;

    #[test]
    fn numbers_become_dialable_and_several_are_parted() {
        let numbers = |text| {
            let phones = Phone::of(text);
            phones
                .into_iter()
                .map(|phone| phone.number)
                .collect::<Vec<_>>()
        };
        assert_eq!(numbers("(075) 123.456"), ["075 123 456"]);
        assert_eq!(numbers("075/123456"), ["075 123456"]);
        assert_eq!(
            numbers("0039 075 1234567 / 333 1234567"),
            ["+39 075 1234567", "333 1234567"]
        );
        assert_eq!(numbers("+39 075 1; 112"), ["+39 075 1", "112"]);
        assert_eq!(numbers("chiamare"), ["chiamare"]);
    }
}
