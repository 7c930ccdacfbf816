//! The tables of the source package and their columns: one list for the reader, the converter, the
//! package's descriptor and the documentation (docs/catalogue.md).

/// The type of a column's values, as the Frictionless Table Schema names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// A decimal number.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A day, `YYYY-MM-DD`.
    Date,
}

impl Type {
    /// The Table Schema's name of the type.
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Date => "date",
        }
    }
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// Its values' type.
    pub kind: Type,
    /// Whether the name is HSDS 3.1's own; otherwise it is this project's Italian profile.
    pub hsds: bool,
    /// What it holds.
    pub about: &'static str,
}

/// One table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The file's name without `.csv`, as HSDS names its files.
    pub name: &'static str,
    /// The column whose values are unique in the table; empty when there is none.
    pub key: &'static str,
    /// Columns that name a row of another table: column, table.
    pub references: &'static [(&'static str, &'static str)],
    /// The columns, in the order in which the converter writes them.
    pub columns: &'static [Column],
}

const fn hsds(name: &'static str, about: &'static str) -> Column {
    Column {
        name,
        kind: Type::String,
        hsds: true,
        about,
    }
}

const fn ours(name: &'static str, about: &'static str) -> Column {
    Column {
        name,
        kind: Type::String,
        hsds: false,
        about,
    }
}

const fn typed(column: Column, kind: Type) -> Column {
    Column { kind, ..column }
}

const SOURCE: Column = ours(
    "source",
    "address (http or https) of the page that states the row",
);
const SOURCE_NAME: Column = ours("source_name", "what the source is, when it has no address");
const SOURCE_DATE: Column = ours(
    "source_date",
    "date of the source: YYYY, YYYY-MM or YYYY-MM-DD; empty when it has none",
);

/// Every table, in the order in which HSDS lists them; the gazetteer last.
pub const TABLES: &[Table] = &[
    Table {
        name: "organizations",
        key: "id",
        references: &[],
        columns: &[
            hsds("id", "territory and name, in ASCII"),
            hsds("name", "who runs the service, in Italian"),
            hsds("description", "free text; empty when nothing is known"),
            hsds("website", "its site"),
            ours(
                "org_type",
                "public, church, association, cooperative or company",
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "services",
        key: "id",
        references: &[("organization_id", "organizations")],
        columns: &[
            hsds("id", "stable id, never used again for another service"),
            hsds("organization_id", "who runs it"),
            hsds("name", "its name, in Italian"),
            hsds("description", "what to know, for the person who goes there"),
            hsds("url", "its page"),
            hsds(
                "email",
                "its address for e-mail; further ones are in contacts",
            ),
            hsds("status", "active, or inactive where doubtful is true"),
            ours(
                "description_language",
                "BCP 47 language of the description; empty without one",
            ),
            ours("kind", "kind of desk: a code of core::model::Kind"),
            ours("audience", "who it is for: a code of core::model::Audience"),
            typed(
                ours(
                    "doubtful",
                    "true where the source itself says ended, historical or not yet begun",
                ),
                Type::Boolean,
            ),
            ours(
                "status_hint",
                "the collectors' own words on how old the source is",
            ),
            ours(
                "verification",
                "how the row was verified, in the collectors' words",
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "locations",
        key: "id",
        references: &[("istat_code", "municipalities")],
        columns: &[
            hsds("id", "the desk's id and -L"),
            hsds("location_type", "physical, or virtual for a line"),
            hsds("name", "its name, in Italian"),
            typed(
                hsds(
                    "latitude",
                    "degrees north, WGS84; empty when there is no point",
                ),
                Type::Number,
            ),
            typed(
                hsds(
                    "longitude",
                    "degrees east, WGS84; empty when there is no point",
                ),
                Type::Number,
            ),
            ours("geo_precision", "address, locality, town_centre or none"),
            ours(
                "istat_code",
                "ISTAT code of the town; empty when it is not in municipalities",
            ),
            typed(
                ours("social_zone", "Umbria's social zone, 1 to 12"),
                Type::Integer,
            ),
            typed(
                ours(
                    "address_withheld",
                    "true where a street is known and not published: a refuge",
                ),
                Type::Boolean,
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "accessibility",
        key: "id",
        references: &[("location_id", "locations")],
        columns: &[
            hsds("id", "the place's id and -W"),
            hsds("location_id", "the place"),
            hsds("description", "the source's own words, in Italian"),
            hsds("details", "always empty"),
            hsds("url", "a page about it"),
            ours(
                "wheelchair",
                "whether a wheelchair can enter: yes, limited or no (OpenStreetMap's wheelchair)",
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "service_at_location",
        key: "id",
        references: &[("service_id", "services"), ("location_id", "locations")],
        columns: &[
            hsds("id", "the desk's stable id"),
            hsds("service_id", "the service"),
            hsds("location_id", "the place"),
            hsds("description", "free text; empty when nothing is known"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "schedules",
        key: "id",
        references: &[("service_at_location_id", "service_at_location")],
        columns: &[
            hsds("id", "the desk's id, -H and a number"),
            hsds("service_at_location_id", "the desk"),
            typed(
                hsds("valid_from", "first day on which it holds"),
                Type::Date,
            ),
            typed(
                hsds(
                    "valid_to",
                    "last day on which it holds, by the source's own words",
                ),
                Type::Date,
            ),
            hsds("description", "the hours in the source's own words"),
            hsds("attending_type", "physical (at the door) or phone"),
            ours(
                "opening_hours",
                "the hours in OpenStreetMap's opening_hours syntax",
            ),
            typed(
                ours(
                    "by_appointment",
                    "true where the whole schedule is by appointment",
                ),
                Type::Boolean,
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "phones",
        key: "id",
        references: &[("service_at_location_id", "service_at_location")],
        columns: &[
            hsds("id", "the desk's id, -P and a number"),
            hsds("service_at_location_id", "the desk"),
            hsds("number", "as it is dialled: digits, spaces and a leading +"),
            hsds("extension", "extension to ask for"),
            hsds("type", "voice or whatsapp"),
            hsds(
                "description",
                "what the number is for, in the source's words",
            ),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "languages",
        key: "id",
        references: &[("service_id", "services")],
        columns: &[
            hsds("id", "the desk's id and the code"),
            hsds("service_id", "the service"),
            hsds("name", "the language's English name"),
            hsds("code", "BCP 47 tag"),
            hsds("note", "free text"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "addresses",
        key: "id",
        references: &[("location_id", "locations")],
        columns: &[
            hsds("id", "the desk's id and -A"),
            hsds("location_id", "the place"),
            hsds(
                "address_1",
                "street or building; empty when not known or withheld",
            ),
            hsds("address_2", "hamlet or quarter"),
            hsds("city", "town"),
            hsds("region", "region"),
            hsds("state_province", "province, two letters"),
            hsds("postal_code", "CAP, where the source gives it"),
            hsds("country", "IT"),
            hsds("address_type", "physical, or virtual for a line"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "contacts",
        key: "id",
        references: &[("service_id", "services")],
        columns: &[
            hsds("id", "the desk's id, -C and a number"),
            hsds("service_id", "the service"),
            hsds("name", "always empty: no private person is named"),
            hsds("email", "a further address for e-mail"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "taxonomies",
        key: "id",
        references: &[],
        columns: &[
            hsds("id", "themes or kinds"),
            hsds("name", "its name"),
            hsds("description", "what it classifies"),
            hsds("uri", "its address"),
            hsds("version", "its version"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "taxonomy_terms",
        key: "id",
        references: &[("taxonomy_id", "taxonomies")],
        columns: &[
            hsds("id", "theme: or kind: and the code"),
            hsds("code", "a code of core::model::Theme or core::model::Kind"),
            hsds("name", "its name, in Italian"),
            hsds("description", "what it means"),
            hsds("parent_id", "always empty: the terms are flat"),
            hsds("taxonomy_id", "themes or kinds"),
            hsds("language", "language of the name"),
            hsds("term_uri", "its address"),
            ours("open_eligibility", "Open Eligibility ids, separated by ;"),
            ours("open_eligibility_titles", "their titles, separated by ;"),
            ours("osm_tags", "OpenStreetMap tags for the same, from memory"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "attributes",
        key: "id",
        references: &[
            ("link_id", "services"),
            ("taxonomy_term_id", "taxonomy_terms"),
        ],
        columns: &[
            hsds("id", "the desk's id and the theme"),
            hsds("link_id", "the service"),
            hsds("taxonomy_term_id", "the theme"),
            hsds("link_type", "theme"),
            hsds("link_entity", "service"),
            hsds("value", "always empty"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "required_documents",
        key: "id",
        references: &[("service_id", "services")],
        columns: &[
            hsds("id", "the desk's id, -D and a number"),
            hsds("service_id", "the service"),
            hsds("document", "what to bring, in Italian"),
            hsds("uri", "a page about it"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "metadata",
        key: "id",
        references: &[],
        columns: &[
            hsds("id", "the desk's id, -M and a number"),
            hsds("resource_id", "the row that it is about"),
            hsds("resource_type", "service, location or municipality"),
            hsds(
                "last_action_date",
                "when the row was changed: a month or a day",
            ),
            hsds("last_action_type", "correction, note, review or withheld"),
            hsds("field_name", "the field that it is about, in HSDS's names"),
            hsds("previous_value", "what stood there, when known"),
            hsds("replacement_value", "what stands there now"),
            hsds("updated_by", "who changed it"),
            ours("note", "the collectors' or converter's own words"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
    Table {
        name: "municipalities",
        key: "istat_code",
        references: &[],
        columns: &[
            ours("istat_code", "ISTAT code, six digits"),
            ours("name", "its Italian name"),
            ours("province", "province"),
            ours("province_code", "province, two letters"),
            ours("region", "region"),
            ours("cadastral_code", "cadastral code"),
            typed(
                ours("population_2023", "residents, ISTAT 2023"),
                Type::Integer,
            ),
            typed(
                ours("population_2011", "residents, census of 2011"),
                Type::Integer,
            ),
            ours("cap", "postal code"),
            typed(ours("latitude", "degrees north, WGS84"), Type::Number),
            typed(ours("longitude", "degrees east, WGS84"), Type::Number),
            ours(
                "coord_precision",
                "town_centre, town_centre_other_name or polygon_point",
            ),
            ours("coord_source", "where the point comes from"),
            typed(
                ours("social_zone", "Umbria's social zone, 1 to 12"),
                Type::Integer,
            ),
            ours("social_zone_lead", "the comune that leads the zone"),
            ours("social_zone_verified", "how the zone was verified"),
            ours("social_zone_source", "where the zone comes from"),
            ours("website", "the town hall's site"),
            ours("pec", "the town hall's certified mail"),
            ours("contact_source", "where site and certified mail come from"),
            ours("patron", "the patron saint"),
            typed(
                ours("patron_month", "month of the patron's day"),
                Type::Integer,
            ),
            typed(ours("patron_day", "day of the month"), Type::Integer),
            ours("patron_movable_rule", "the rule, when the day moves"),
            ours("patron_trust", "high, medium or low"),
            ours("patron_source", "where the day comes from"),
            ours("patron_source_date", "date of that source"),
            ours("patron_alternative", "what another source says"),
            ours("patron_note", "the collectors' note"),
            SOURCE,
            SOURCE_NAME,
            SOURCE_DATE,
        ],
    },
];

/// A language's file of `assets/thesaurus`: not of a territory, and so not in [`TABLES`].
pub const THESAURUS: Table = Table {
    name: "thesaurus",
    key: "",
    references: &[],
    columns: &[
        ours("term", "theme: or kind: and a code of core::model"),
        ours(
            "phrase",
            "words that find it; the first row of a term is its name in this language",
        ),
        ours("source", "who wrote the words, and who has reviewed them"),
    ],
};

/// A language's file of a territory's folder `translations`: it may be missing, and so is not in [`TABLES`].
pub const TRANSLATIONS: Table = Table {
    name: "translations",
    key: "",
    references: &[],
    columns: &[
        ours(
            "record",
            "whose text: service, required_document, schedule or phone",
        ),
        ours("id", "id of that row in its table"),
        ours(
            "field",
            "the text: name or description of a service, document of a required_document, description of a schedule or phone",
        ),
        ours("of", "the original that was translated, word for word"),
        ours("text", "the translation"),
        ours("by", "machine, or who translated or reviewed it"),
    ],
};

/// The table of that name.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}
