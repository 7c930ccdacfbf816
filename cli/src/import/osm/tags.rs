//! Tags of OpenStreetMap to kinds and themes of the catalogue, and the tags that hide a place. The table is
//! docs/import.md's; keys and values are those of the OpenStreetMap wiki, the column `osm_tags` of
//! `taxonomy_terms.csv` says the same the other way round.

use std::collections::BTreeMap;

use sportello_core::catalogue::fold;

use crate::import::refuge;

/// Tags by key.
pub type Tags = BTreeMap<String, String>;

/// What a desk is in the catalogue's codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    /// Kind.
    pub kind: String,
    /// Themes.
    pub themes: Vec<String>,
    /// Audience, or empty.
    pub audience: String,
}

/// Keys and values by which an object is looked at; no value is any value.
const LOOKED_AT: &[(&str, &[&str])] = &[
    (
        "amenity",
        &[
            "social_facility",
            "social_centre",
            "community_centre",
            "clinic",
            "hospital",
            "library",
            "language_school",
            "training",
            "police",
            "refugee_site",
        ],
    ),
    ("social_facility", &[]),
    (
        "healthcare",
        &[
            "centre",
            "clinic",
            "hospital",
            "midwife",
            "community_health_worker",
            "counselling",
        ],
    ),
    (
        "office",
        &[
            "ngo",
            "association",
            "charity",
            "foundation",
            "religion",
            "union",
            "employment_agency",
            "government",
        ],
    ),
];

/// Words of a name that say who an association is for, folded.
const FOR_MIGRANTS: &[&str] = &[
    "migrant",
    "immigra",
    "rifugiat",
    "stranier",
    "intercultur",
    "richiedenti asilo",
    "refugee",
    "asylum",
];
const SOCIAL: &[&str] = &[
    "accoglienza",
    "solidar",
    "senza dimora",
    "senzatetto",
    "poverta",
    "volontariato",
    "centro di ascolto",
];

fn tag<'a>(tags: &'a Tags, name: &str) -> &'a str {
    tags.get(name).map_or("", String::as_str)
}

fn values<'a>(tags: &'a Tags, name: &str) -> impl Iterator<Item = &'a str> {
    tag(tags, name)
        .split(';')
        .map(str::trim)
        .filter(|value| !value.is_empty())
}

/// Whether an object is looked at further.
pub fn may_be_desk(tags: &Tags) -> bool {
    LOOKED_AT.iter().any(|(key, wanted)| {
        let value = tag(tags, key);
        !value.is_empty() && (wanted.is_empty() || wanted.contains(&value))
    })
}

/// The tags that a person's table may name, the most exact first: `key=value`.
pub fn words(tags: &Tags) -> Vec<String> {
    let keys = ["social_facility", "healthcare", "office", "amenity"];
    let found = keys.iter().filter_map(|key| {
        let value = tag(tags, key);
        (!value.is_empty()).then(|| format!("{key}={value}"))
    });
    found.collect()
}

/// Everything that names the object, folded.
fn said(tags: &Tags) -> String {
    let names = [
        "name",
        "name:it",
        "official_name",
        "alt_name",
        "short_name",
        "operator",
        "description",
        "description:it",
        "note",
    ];
    let words: Vec<&str> = names.iter().map(|name| tag(tags, name)).collect();
    fold(&words.join(" "))
}

/// Whether nothing of the object may be imported: a refuge from violence or trafficking by its tags or its words.
pub fn hides(tags: &Tags) -> bool {
    let victims = [
        "victim",
        "abuse",
        "violence",
        "battered",
        "traffick",
        "women",
        "woman",
        "female",
        "prostitut",
        "sex_work",
    ];
    let social =
        !tag(tags, "social_facility").is_empty() || tag(tags, "amenity") == "social_facility";
    let sleeps = matches!(
        tag(tags, "social_facility"),
        "shelter" | "group_home" | "assisted_living" | "dormitory" | "safe_house" | "refuge"
    ) || tag(tags, "amenity") == "refugee_site";
    let of_victims = |most: usize| {
        [
            "social_facility:for",
            "social_centre:for",
            "community_centre:for",
            "for",
        ]
        .iter()
        .flat_map(|key| values(tags, key))
        .any(|value| {
            victims
                .iter()
                .take(most)
                .any(|word| value.to_lowercase().contains(word))
        })
    };
    // Victims anywhere; women only where one sleeps, or where the tags do not say what the place does.
    let unsaid = social && tag(tags, "social_facility").is_empty();
    of_victims(5)
        || ((sleeps || unsaid) && of_victims(victims.len()))
        || refuge::of_violence(&said(tags))
        || tag(tags, "social_facility") == "refuge"
        || tag(tags, "social_facility") == "safe_house"
}

/// Who it is for, as an audience and a further theme.
fn people(tags: &Tags) -> (&'static str, Option<&'static str>) {
    let keys = [
        "social_facility:for",
        "social_centre:for",
        "community_centre:for",
    ];
    let all: Vec<&str> = keys.iter().flat_map(|key| values(tags, key)).collect();
    let has = |words: &[&str]| all.iter().any(|value| words.contains(value));
    if has(&[
        "migrant",
        "migrants",
        "refugee",
        "refugees",
        "immigrant",
        "immigrants",
        "asylum_seeker",
        "asylum_seekers",
    ]) {
        ("migrants", None)
    } else if has(&["woman", "women", "female"]) {
        ("women", Some("women"))
    } else if has(&["child", "children", "juvenile", "youth", "orphan"]) {
        ("youth", Some("minors"))
    } else if has(&["man", "men", "male"]) {
        ("men", None)
    } else {
        ("", None)
    }
}

/// A kind with its themes.
type Codes = (&'static str, &'static [&'static str]);

/// What the words and tags of an object say, read once.
struct Read<'a> {
    tags: &'a Tags,
    said: String,
    audience: &'static str,
    poor: bool,
}

impl Read<'_> {
    fn tag(&self, name: &str) -> &str {
        tag(self.tags, name)
    }

    fn says(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.said.contains(word))
    }

    /// Social facilities; those for the old and the ill are none of the catalogue's.
    fn social(&self) -> Option<Codes> {
        let of_people = !self.audience.is_empty() || self.poor;
        let elsewhere = values(self.tags, "social_facility:for").any(|value| {
            matches!(
                value,
                "senior" | "disabled" | "mental_health" | "diseased" | "drug_addicted" | "orphan"
            )
        });
        if elsewhere && !of_people {
            return None;
        }
        Some(match self.tag("social_facility") {
            "soup_kitchen" => ("canteen", &["basic_needs"]),
            "food_bank" | "clothing_bank" | "dairy_kitchen" => ("food_bank", &["basic_needs"]),
            "shelter" => ("shelter", &["housing"]),
            "group_home" if of_people => ("shelter", &["housing"]),
            "outreach" => ("social_services", &["basic_needs"]),
            "day_care" | "day_centre" if of_people => ("day_centre", &["basic_needs"]),
            "workshop" if of_people => ("work_orientation", &["work"]),
            "advice" | "counselling" => ("social_services", &["legal"]),
            "" if self.audience == "migrants" => ("immigration_desk", &["participation"]),
            "" if self.poor => ("social_services", &["basic_needs"]),
            _ => return None,
        })
    }

    /// Offices of the state and of associations.
    fn office(&self) -> Option<Codes> {
        Some(match self.tag("office") {
            "employment_agency"
                if self.tag("operator:type") == "public"
                    || self.says(&["centro per l impiego", "arpal", "centro impiego"]) =>
            {
                ("employment_centre", &["work"])
            }
            "government"
                if self.tag("government") == "prefecture" || self.says(&["prefettura"]) =>
            {
                ("prefecture", &["documents"])
            }
            "government"
                if self.tag("government") == "immigration"
                    || self.says(&["ufficio immigrazione"]) =>
            {
                ("police_immigration", &["documents"])
            }
            "employment_agency" | "government" | "" => return None,
            _ if self.says(FOR_MIGRANTS) || self.audience == "migrants" => {
                ("immigration_desk", &["participation"])
            }
            office
                if office != "religion"
                    && self.says(&["patronato", "sindacato", "cgil", "cisl"]) =>
            {
                ("legal_advice", &["legal", "work"])
            }
            _ if self.says(SOCIAL) => ("social_services", &["basic_needs"]),
            _ => return None,
        })
    }

    fn codes(&self) -> Option<Codes> {
        let (amenity, healthcare) = (self.tag("amenity"), self.tag("healthcare"));
        let social = amenity == "social_facility" || !self.tag("social_facility").is_empty();
        if self.says(&["caritas"]) && (social || !self.tag("office").is_empty()) {
            return Some(("caritas", &["basic_needs"]));
        }
        if social {
            return self.social();
        }
        let clinic = amenity == "clinic" || !healthcare.is_empty();
        if healthcare == "midwife" || (clinic && self.says(&["consultorio"])) {
            return Some(("health_family", &["health", "women"]));
        }
        if matches!(amenity, "clinic" | "hospital")
            || matches!(healthcare, "centre" | "clinic" | "hospital")
        {
            return Some(("health_desk", &["health"]));
        }
        match amenity {
            "social_centre" | "community_centre"
                if self.audience == "migrants" || self.says(FOR_MIGRANTS) =>
            {
                Some(("intercultural_centre", &["participation"]))
            }
            "social_centre" => Some(("day_centre", &["participation"])),
            "community_centre" => None,
            "library" => Some(("library", &["digital", "education"])),
            _ if self.says(&["cpia", "centro provinciale per l istruzione degli adulti"]) => {
                Some(("adult_school", &["education"]))
            }
            "police" if self.says(&["immigrazione", "questura"]) => {
                Some(("police_immigration", &["documents"]))
            }
            _ => self.office(),
        }
    }
}

/// Kind and themes by the tags; `None` for what is no desk of the catalogue, or not for certain.
pub fn class(tags: &Tags) -> Option<Class> {
    let (audience, further) = people(tags);
    let poor = values(tags, "social_facility:for").any(|value| {
        matches!(
            value,
            "homeless" | "underprivileged" | "unemployed" | "displaced"
        )
    });
    let read = Read {
        tags,
        said: said(tags),
        audience,
        poor,
    };
    let (kind, themes) = read.codes()?;
    let mut themes: Vec<String> = themes.iter().map(|theme| (*theme).to_owned()).collect();
    themes.extend(further.map(str::to_owned));
    themes.sort();
    themes.dedup();
    let audience = if kind == "immigration_desk" && audience.is_empty() {
        "migrants"
    } else {
        audience
    };
    Some(Class {
        kind: kind.to_owned(),
        themes,
        audience: audience.to_owned(),
    })
}

/// Codes of languages that are spoken: `language:ar=yes`.
pub fn languages(tags: &Tags) -> Vec<String> {
    let spoken = tags
        .iter()
        .filter(|(_, value)| matches!(value.as_str(), "yes" | "main" | "only"));
    let codes = spoken.filter_map(|(key, _)| key.strip_prefix("language:"));
    codes.map(str::to_owned).collect()
}

/// Tags about the service that the tables have no place for; tags about the building or the map are not of it.
pub fn lost(tags: &Tags) -> Vec<String> {
    let service = [
        "fee",
        "reservation",
        "contact:facebook",
        "contact:instagram",
        "fax",
        "contact:fax",
        "capacity",
        "beds",
        "internet_access",
        "toilets:wheelchair",
        "description",
        "alt_name",
    ];
    let known = ["description"];
    let lost = tags
        .keys()
        .filter(|key| service.contains(&key.as_str()) && !known.contains(&key.as_str()));
    lost.map(|key| format!("osm {key}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Tags, class, hides, may_be_desk};

    fn tags(text: &str) -> Tags {
        let tags = text.split(", ").filter_map(|tag| tag.split_once('='));
        tags.map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    }

    #[test]
    fn tags_become_kinds_and_themes() {
        for (text, kind, themes, audience) in [
            (
                "amenity=social_facility, social_facility=soup_kitchen, name=Mensa",
                "canteen",
                "basic_needs",
                "",
            ),
            (
                "amenity=social_facility, social_facility=shelter, social_facility:for=homeless",
                "shelter",
                "housing",
                "",
            ),
            (
                "amenity=social_facility, social_facility=outreach, social_facility:for=migrant",
                "social_services",
                "basic_needs",
                "migrants",
            ),
            (
                "office=association, name=Associazione Immigrati in Umbria",
                "immigration_desk",
                "participation",
                "migrants",
            ),
            (
                "office=ngo, name=Caritas diocesana",
                "caritas",
                "basic_needs",
                "",
            ),
            (
                "healthcare=centre, name=Consultorio familiare",
                "health_family",
                "health women",
                "",
            ),
            (
                "amenity=hospital, name=Ospedale",
                "health_desk",
                "health",
                "",
            ),
            (
                "amenity=social_centre, name=Centro interculturale",
                "intercultural_centre",
                "participation",
                "",
            ),
            (
                "office=government, government=prefecture",
                "prefecture",
                "documents",
                "",
            ),
        ] {
            let found = class(&tags(text)).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (
                    found.kind.as_str(),
                    found.themes.join(" ").as_str(),
                    found.audience.as_str()
                ),
                (kind, themes, audience),
                "{text}"
            );
            assert!(!hides(&tags(text)) && may_be_desk(&tags(text)), "{text}");
        }
        for text in [
            "amenity=social_facility, social_facility=nursing_home, social_facility:for=senior",
            "office=association, name=Bocciofila",
            "office=employment_agency, name=Agenzia privata",
            "amenity=community_centre, name=Circolo",
        ] {
            assert_eq!(class(&tags(text)), None, "{text}");
        }
        assert!(!may_be_desk(&tags("amenity=bar, name=Bar")));
        // A lawyer's office bears the name of a private person.
        assert!(!may_be_desk(&tags("office=lawyer, name=Studio legale")));
    }

    #[test]
    fn refuges_hide() {
        for text in [
            "amenity=social_facility, social_facility=shelter, social_facility:for=woman",
            "amenity=social_facility, social_facility=shelter, social_facility:for=homeless;women",
            "amenity=social_facility, social_facility=group_home, social_facility:for=abused",
            "amenity=social_facility, social_facility:for=victim",
            "amenity=social_facility, social_facility:for=women",
            "amenity=social_facility, social_facility=outreach, name=Centro antiviolenza",
            "office=ngo, name=Casa rifugio Artemisia",
            "office=association, name=Progetto anti-tratta, description=vittime di tratta",
        ] {
            assert!(hides(&tags(text)), "{text}");
        }
    }
}
