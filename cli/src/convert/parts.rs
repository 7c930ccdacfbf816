//! What hangs on a desk: schedules, phones, languages, themes.

use sportello_core::model::Theme;

use super::desk::Desk;
use super::output::Packages;
use super::review::Review;

impl Desk<'_> {
    /// Writes its schedules.
    pub fn schedules(&mut self, review: &Review, packages: &mut Packages) {
        let (hours, text) = (
            self.get("opening_hours_osm"),
            self.get("opening_hours_text"),
        );
        let source = self.source_of(&["opening_hours_osm", "opening_hours_text"]);
        let decided = review.schedules(self.id);
        if decided.is_empty() {
            if hours.is_empty() && text.is_empty() {
                return;
            }
            let attending = if self.get("category") == "helpline" {
                "phone"
            } else {
                "physical"
            };
            let id = format!("{}-H1", self.id);
            let cells = [
                ("id", id.as_str()),
                ("service_at_location_id", self.id),
                ("description", text),
                ("attending_type", attending),
                ("opening_hours", hours),
                ("by_appointment", "false"),
            ];
            packages.add(self.territory, "schedules", &cells, &source);
            return;
        }
        let previous = [hours, text]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" | ");
        let mut reasons: Vec<&str> = Vec::new();
        for (number, row) in (1..).zip(&decided) {
            let id = format!("{}-H{number}", self.id);
            let mut source = source.clone();
            if !row.get("source_date").is_empty() {
                row.get("source_date").clone_into(&mut source.date);
            }
            let cells = [
                ("id", id.as_str()),
                ("service_at_location_id", self.id),
                ("valid_to", row.get("valid_to")),
                ("description", row.get("description")),
                ("attending_type", row.get("attending_type")),
                ("opening_hours", row.get("opening_hours")),
                ("by_appointment", row.get("by_appointment")),
            ];
            packages.add(self.territory, "schedules", &cells, &source);
            reasons.push(row.get("reason"));
        }
        self.reviewed("schedules", &previous, "", &reasons.join("; "));
    }

    /// Writes its phones.
    pub fn phones(&self, packages: &mut Packages, fault: &mut impl FnMut(String)) {
        let parts = self
            .get("phone")
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        for (count, part) in (1..).zip(parts) {
            let Some(phone) = phone(part) else {
                fault(format!("cannot read the phone {part:?}; mend it"));
                continue;
            };
            let id = format!("{}-P{count}", self.id);
            let cells = [
                ("id", id.as_str()),
                ("service_at_location_id", self.id),
                ("number", phone.number),
                ("extension", phone.extension),
                ("type", phone.kind),
                ("description", phone.description),
            ];
            packages.add(self.territory, "phones", &cells, &self.source);
        }
    }

    /// Writes its languages.
    pub fn languages(
        &self,
        review: &Review,
        packages: &mut Packages,
        fault: &mut impl FnMut(String),
    ) {
        let source = self.source_of(&["languages"]);
        for code in self
            .get("languages")
            .split(';')
            .map(str::trim)
            .filter(|code| !code.is_empty())
        {
            let Some(name) = review.language(code) else {
                fault(format!(
                    "unknown language {code:?}; add it to review/languages.csv"
                ));
                continue;
            };
            let id = format!("{}-{code}", self.id);
            let cells = [
                ("id", id.as_str()),
                ("service_id", self.id),
                ("name", name),
                ("code", code),
            ];
            packages.add(self.territory, "languages", &cells, &source);
        }
    }

    /// Writes its themes.
    pub fn themes(&self, packages: &mut Packages, fault: &mut impl FnMut(String)) {
        for theme in self
            .get("themes")
            .split(';')
            .map(str::trim)
            .filter(|theme| !theme.is_empty())
        {
            if Theme::from_code(theme).is_none() {
                fault(format!(
                    "unknown theme {theme:?}; add it to core::model::Theme"
                ));
            }
            let (id, term) = (format!("{}-{theme}", self.id), format!("theme:{theme}"));
            let cells = [
                ("id", id.as_str()),
                ("link_id", self.id),
                ("taxonomy_term_id", term.as_str()),
                ("link_type", "theme"),
                ("link_entity", "service"),
            ];
            packages.add(self.territory, "attributes", &cells, &self.source);
        }
    }
}

struct Phone<'a> {
    number: &'a str,
    kind: &'static str,
    extension: &'a str,
    description: &'a str,
}

/// Reads `WhatsApp +39 …`, `+39 … (interno 3)`, `+39 … (legale)`, `centralino +39 …`.
fn phone(text: &str) -> Option<Phone<'_>> {
    let start = text.find(|c: char| c == '+' || c.is_ascii_digit())?;
    let (before, rest) = text.split_at(start);
    let (number, after) = rest
        .split_once('(')
        .map_or((rest, ""), |(number, after)| (number, after));
    let after = after.trim_end().trim_end_matches(')');
    let extension = after.strip_prefix("interno ").unwrap_or_default();
    let (before, number) = (before.trim(), number.trim());
    let digits = number
        .chars()
        .all(|c| c == '+' || c == ' ' || c.is_ascii_digit());
    let description = match (before, after) {
        ("" | "WhatsApp", after) if extension.is_empty() => after,
        ("" | "WhatsApp", _) => "",
        (before, _) => before,
    };
    digits.then_some(Phone {
        number,
        kind: if before == "WhatsApp" {
            "whatsapp"
        } else {
            "voice"
        },
        extension,
        description,
    })
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn phones_are_taken_apart() {
        for (text, expected) in [
            ("+39 075 85291", ("+39 075 85291", "voice", "", "")),
            (
                "WhatsApp +39 328 3666748",
                ("+39 328 3666748", "whatsapp", "", ""),
            ),
            (
                "+39 0375 98328 (interno 3)",
                ("+39 0375 98328", "voice", "3", ""),
            ),
            (
                "+39 392 1638722 (legale)",
                ("+39 392 1638722", "voice", "", "legale"),
            ),
            (
                "centralino +39 075 85291",
                ("+39 075 85291", "voice", "", "centralino"),
            ),
            ("1522", ("1522", "voice", "", "")),
        ] {
            let phone = phone(text).unwrap();
            let found = (phone.number, phone.kind, phone.extension, phone.description);
            assert_eq!(found, expected, "{text}");
        }
        assert!(phone("da chiedere").is_none());
        assert!(phone("075 12 int. 3").is_none());
    }
}
