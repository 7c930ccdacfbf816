//! The one-sheet form: one row a desk, for an association that keeps its desks in a spreadsheet (docs/import.md).

mod headings;

use std::rc::Rc;

use sportello_core::catalogue::fold;
use sportello_core::model::{Audience, Kind, Theme};

use super::entry::{Columns, Entry, Language, Organization, Origin, Phone, Place, Schedule};
use super::report::Report;
use super::sheet::{Cell, Line, Sheet, Was};
use super::workbook::{column, padded};
use super::{Context, languages, map, slug};
use crate::tables::Source;

pub use headings::columns;
use headings::{HEADINGS, known};

/// Reads the sheet that has the form's headings.
pub fn read(
    context: &Context<'_>,
    sheets: &[Sheet],
    report: &mut Report,
    faults: &mut Vec<String>,
) -> Vec<Entry> {
    let mut forms = Vec::new();
    for sheet in sheets {
        match Form::of(sheet) {
            Some(form) => forms.push(form),
            None => report.leave_out(format!(
                "sheet {:?}, which has no line of headings",
                sheet.name
            )),
        }
    }
    if forms.is_empty() && faults.is_empty() {
        faults.push(format!(
            "{}: no sheet has a line of headings; write as its first line name, organization, kind, themes, town, \
             source and what else is known (docs/import.md)",
            context.name
        ));
    }
    let mut entries = Vec::new();
    for form in &forms {
        form.headings(context, report, faults);
        for line in &form.lines {
            entries.push(form.entry(context, line, faults));
        }
    }
    entries
}

struct Form<'a> {
    sheet: &'a Sheet,
    header: &'a Line,
    lines: Vec<&'a Line>,
    /// By heading of [`HEADINGS`], the column.
    at: Vec<Option<usize>>,
    named: Columns,
}

impl<'a> Form<'a> {
    /// A sheet whose line of headings is among its first twenty.
    fn of(sheet: &'a Sheet) -> Option<Self> {
        let headings = |line: &Line| {
            line.cells
                .iter()
                .filter(|cell| known(&cell.text).is_some())
                .count()
        };
        let index = sheet
            .lines
            .iter()
            .take(20)
            .position(|line| headings(line) >= 3)?;
        let header = sheet.lines.get(index)?;
        let mut at = vec![None; HEADINGS.len()];
        let mut named = Vec::new();
        for (column_index, cell) in header.cells.iter().enumerate() {
            let Some(slot) = known(&cell.text).and_then(|index| Some((index, at.get_mut(index)?)))
            else {
                continue;
            };
            if slot.1.is_none() {
                *slot.1 = Some(column_index);
                let said = column(sheet, column_index, &cell.text);
                let to = HEADINGS.get(slot.0).map_or(&[][..], |heading| heading.to);
                named.extend(to.iter().map(|(table, name)| (*table, *name, said.clone())));
            }
        }
        Some(Self {
            sheet,
            header,
            lines: sheet.lines.iter().skip(index + 1).collect(),
            at,
            named: named.into(),
        })
    }

    fn index(&self, name: &str) -> Option<usize> {
        let heading = HEADINGS.iter().position(|heading| heading.name == name)?;
        self.at.get(heading).copied().flatten()
    }

    fn cell<'b>(&self, line: &'b Line, name: &str) -> Option<&'b Cell> {
        line.cells.get(self.index(name)?)
    }

    fn get<'b>(&self, line: &'b Line, name: &str) -> &'b str {
        self.cell(line, name).map_or("", |cell| cell.text.as_str())
    }

    /// Where a cell stands, for a fault; a column that is not there is named as it should be.
    fn at(&self, line: &Line, name: &str) -> String {
        let heading = |index: usize| {
            self.header
                .cells
                .get(index)
                .map_or("", |cell| cell.text.as_str())
        };
        let said = self
            .index(name)
            .map(|index| column(self.sheet, index, heading(index)));
        format!(
            "{}: {}",
            self.sheet.place(line.number),
            said.as_deref().unwrap_or(name)
        )
    }

    fn headings(&self, context: &Context<'_>, report: &mut Report, faults: &mut Vec<String>) {
        let sourced = !(context.source.url.is_empty() && context.source.name.is_empty());
        let header = self.sheet.place(self.header.number);
        for name in ["name", "organization", "kind", "themes", "source"] {
            let there = match name {
                "source" => {
                    sourced || self.index(name).is_some() || self.index("source_name").is_some()
                }
                _ => self.index(name).is_some(),
            };
            if !there {
                let remedy = if name == "source" {
                    "add it: the address of the page that states the row; or give --source-url"
                } else {
                    "add it (docs/import.md says what it holds)"
                };
                faults.push(format!("{header}: {name}: column is missing; {remedy}"));
            }
        }
        for (index, cell) in self.header.cells.iter().enumerate() {
            let said = column(self.sheet, index, &cell.text);
            match known(&cell.text) {
                None if !cell.text.is_empty() => {
                    report.lose(format!("{}: {said}", self.sheet.whole()));
                }
                Some(heading) if self.at.get(heading) != Some(&Some(index)) => {
                    faults.push(format!(
                        "{header}: {said}: the same heading stands twice; delete one of the columns"
                    ));
                }
                _ => {}
            }
        }
    }

    fn entry(&self, context: &Context<'_>, line: &Line, faults: &mut Vec<String>) -> Entry {
        let get = |name: &str| self.get(line, name);
        for name in columns() {
            if let Some(Cell {
                was: Was::Broken(why, remedy),
                ..
            }) = self.cell(line, name)
            {
                faults.push(format!("{}: {why}; {remedy}", self.at(line, name)));
            }
        }
        let name = get("name").to_owned();
        let (kind, themes, audience) = self.closed(context, line, faults);
        let id = match get("id") {
            "" => slug::slug(&format!("{} {} {}", context.territory, name, get("town"))),
            id => slug::plain_id(id),
        };
        let own = Source {
            url: get("source").to_owned(),
            name: get("source_name").to_owned(),
            date: get("source_date").to_owned(),
        };
        let source = if own.url.is_empty() && own.name.is_empty() {
            Source {
                date: if own.date.is_empty() {
                    context.source.date.clone()
                } else {
                    own.date
                },
                ..context.source.clone()
            }
        } else {
            own
        };
        let spoken = get("languages").split([';', ',', '\n']).map(str::trim);
        let said = get("description_language");
        Entry {
            origin: Origin {
                place: self.sheet.place(line.number),
                columns: Rc::clone(&self.named),
            },
            source_id: get("id").to_owned(),
            organization: Organization {
                name: get("organization").to_owned(),
                org_type: org_type(get("organization_type")),
                ..Organization::default()
            },
            name,
            description: get("description").to_owned(),
            description_language: if said.is_empty() {
                context.language.to_owned()
            } else {
                languages::code(said)
            },
            url: get("website").to_owned(),
            emails: list(get("email"), &[';', ',', ' ', '\n']),
            kind,
            audience,
            themes,
            doubtful: self.truth(line, "doubtful", faults),
            languages: spoken
                .filter(|word| !word.is_empty())
                .map(Language::of)
                .collect(),
            documents: list(get("required_documents"), &[';', '\n'])
                .into_iter()
                .map(|document| (document, String::new()))
                .collect(),
            places: vec![self.place(&id, line, faults)],
            id,
            source,
            ..Entry::default()
        }
    }

    /// Kind, themes and audience: words of the closed lists, or of the person's own table.
    fn closed(
        &self,
        context: &Context<'_>,
        line: &Line,
        faults: &mut Vec<String>,
    ) -> (String, Vec<String>, String) {
        let word = self.get(line, "kind");
        let mapped = context
            .map
            .find([word])
            .or_else(|| context.map.others().filter(|_| map::kind(word).is_none()));
        let mapped = mapped.cloned().unwrap_or_default();
        let mut kind = mapped.kind;
        if kind.is_empty() {
            map::kind(word).unwrap_or_default().clone_into(&mut kind);
        }
        let place = |name| self.at(line, name);
        if kind.is_empty() && self.index("kind").is_some() {
            faults.push(format!(
                "{}: unknown kind {word:?}; {}, or name it in a table for --map",
                place("kind"),
                map::codes(Kind::ALL, Kind::code)
            ));
        }
        let mut themes = mapped.themes;
        match map::themes(self.get(line, "themes")) {
            Ok(codes) => themes.extend(codes),
            Err(word) => faults.push(format!(
                "{}: unknown theme {word:?}; {}, with ; between them",
                place("themes"),
                map::codes(Theme::ALL, Theme::code)
            )),
        }
        if themes.is_empty()
            && self.get(line, "themes").is_empty()
            && self.index("themes").is_some()
        {
            faults.push(format!(
                "{}: is empty; {}",
                place("themes"),
                map::codes(Theme::ALL, Theme::code)
            ));
        }
        themes.sort();
        themes.dedup();
        let audience = match map::audience(self.get(line, "audience")) {
            Some("") if mapped.audience.is_empty() => Audience::All.code().to_owned(),
            Some("") => mapped.audience,
            Some(code) => code.to_owned(),
            None => {
                let word = self.get(line, "audience");
                let remedy = map::codes(Audience::ALL, Audience::code);
                faults.push(format!(
                    "{}: unknown audience {word:?}; {remedy}",
                    place("audience")
                ));
                Audience::All.code().to_owned()
            }
        };
        (kind, themes, audience)
    }

    fn truth(&self, line: &Line, name: &str, faults: &mut Vec<String>) -> bool {
        let word = fold(self.get(line, name));
        match word.as_str() {
            "si" | "yes" | "true" | "vero" | "x" | "1" => true,
            "" | "no" | "false" | "falso" | "0" => false,
            _ => {
                let word = self.get(line, name);
                faults.push(format!(
                    "{}: {word:?} is neither yes nor no; write sì or no",
                    self.at(line, name)
                ));
                false
            }
        }
    }

    fn place(&self, id: &str, line: &Line, faults: &mut Vec<String>) -> Place {
        let get = |name: &str| self.get(line, name);
        let number = |name: &str| {
            self.cell(line, name)
                .is_some_and(|cell| cell.was == Was::Number)
        };
        // Spreadsheets in Italian write a comma.
        let degrees = |name: &str| get(name).replace(',', ".");
        let (latitude, longitude) = (degrees("latitude"), degrees("longitude"));
        let mut precision = get("geo_precision").to_lowercase().replace(' ', "_");
        if precision.is_empty() && !latitude.is_empty() {
            if get("address").is_empty() {
                faults.push(format!(
                    "{}: is empty, and there is a point; write how near to the door it is: address, locality or town_centre",
                    self.at(line, "geo_precision")
                ));
            } else {
                precision = "address".into();
            }
        }
        let wheelchair = match fold(get("wheelchair")).as_str() {
            "si" | "true" | "x" | "1" => "yes".to_owned(),
            "false" | "0" => "no".to_owned(),
            "limitato" | "in parte" => "limited".to_owned(),
            _ => get("wheelchair").to_owned(),
        };
        let kind = self.get(line, "kind");
        Place {
            desk_id: id.to_owned(),
            location_id: format!("{id}-L"),
            virtual_only: map::kind(kind) == Some(Kind::Helpline.code()),
            latitude,
            longitude,
            geo_precision: precision,
            street: get("address").to_owned(),
            locality: get("locality").to_owned(),
            town: get("town").to_owned(),
            province: get("province").to_uppercase(),
            region: get("region").to_owned(),
            postal_code: padded("postal_code", get("postal_code"), number("postal_code")),
            withheld: self.truth(line, "address_withheld", faults),
            wheelchair,
            schedules: self.schedules(line, faults),
            phones: self.phones(line, faults),
            ..Place::default()
        }
    }

    fn schedules(&self, line: &Line, faults: &mut Vec<String>) -> Vec<Schedule> {
        let get = |name: &str| self.get(line, name).to_owned();
        for name in ["opening_hours", "phone_hours"] {
            if self
                .cell(line, name)
                .is_some_and(|cell| cell.was != Was::Text && !cell.text.is_empty())
            {
                faults.push(format!(
                    "{}: is a number or a date; format the column as text and write hours such as Mo-Fr 09:00-13:00",
                    self.at(line, name)
                ));
            }
        }
        // A number has been told above; as hours it would be told twice.
        let hours = |name: &str| {
            let text = self.cell(line, name).filter(|cell| cell.was == Was::Text);
            text.map_or(String::new(), |cell| cell.text.clone())
        };
        let door = Schedule {
            opening_hours: hours("opening_hours"),
            text: get("hours_text"),
            by_appointment: self.truth(line, "by_appointment", faults),
            valid_to: get("valid_to"),
            ..Schedule::default()
        };
        let phone = Schedule {
            opening_hours: hours("phone_hours"),
            text: get("phone_hours_text"),
            phone: true,
            ..Schedule::default()
        };
        vec![door, phone]
    }

    fn phones(&self, line: &Line, faults: &mut Vec<String>) -> Vec<Phone> {
        let mut phones = Phone::of(self.get(line, "phone"));
        for phone in Phone::of(self.get(line, "whatsapp")) {
            phones.push(Phone {
                whatsapp: true,
                ..phone
            });
        }
        for name in ["phone", "whatsapp"] {
            let Some(cell) = self.cell(line, name).filter(|cell| cell.was == Was::Number) else {
                continue;
            };
            // Mobile numbers of Italy begin with 3, those of houses with 0, which a number does not keep.
            let mobile = cell.text.starts_with('3') && (9..=10).contains(&cell.text.len());
            if !mobile && cell.text.len() > 5 {
                faults.push(format!(
                    "{}: is stored as a number, which loses a 0 or + at its beginning; format the column as text and write it again",
                    self.at(line, name)
                ));
            }
        }
        phones
    }
}

fn org_type(word: &str) -> String {
    match fold(word).as_str() {
        "pubblico" | "ente pubblico" | "pubblica" => "public",
        "chiesa" | "ecclesiastico" | "religioso" => "church",
        "associazione" | "ets" | "odv" | "aps" | "volontariato" => "association",
        "cooperativa" | "cooperativa sociale" => "cooperative",
        "azienda" | "impresa" | "societa" => "company",
        _ => word,
    }
    .to_owned()
}

fn list(text: &str, separators: &[char]) -> Vec<String> {
    let parts = text.split(separators).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
