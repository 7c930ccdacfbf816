//! The form's columns and what else people call them (docs/import.md).

use sportello_core::catalogue::fold;

/// A column of the form: its own name, other headings of the same, and where its words go in the tables.
pub struct Heading {
    /// Its own name.
    pub name: &'static str,
    /// Other headings of the same, folded.
    pub also: &'static [&'static str],
    /// Table and column that its words go to.
    pub to: &'static [(&'static str, &'static str)],
}

const fn heading(
    name: &'static str,
    also: &'static [&'static str],
    to: &'static [(&'static str, &'static str)],
) -> Heading {
    Heading { name, also, to }
}

/// Every column, in the order in which `export --format csv` writes them. Headings are compared without case,
/// accents and signs.
pub const HEADINGS: &[Heading] = &[
    heading(
        "id",
        &["codice", "identificativo"],
        &[("services", "id"), ("service_at_location", "id")],
    ),
    heading(
        "name",
        &["nome", "sportello", "denominazione", "nome dello sportello"],
        &[("services", "name"), ("locations", "name")],
    ),
    heading(
        "organization",
        &[
            "organisation",
            "ente",
            "organizzazione",
            "associazione",
            "gestore",
            "ente gestore",
        ],
        &[("organizations", "name")],
    ),
    heading(
        "organization_type",
        &["organisation type", "tipo di ente", "tipo ente", "natura"],
        &[("organizations", "org_type")],
    ),
    heading(
        "kind",
        &["tipo", "tipologia", "categoria", "tipo di sportello"],
        &[("services", "kind")],
    ),
    heading(
        "audience",
        &["per chi", "destinatari", "utenza"],
        &[("services", "audience")],
    ),
    heading(
        "themes",
        &["theme", "temi", "tema", "ambiti", "bisogni"],
        &[("attributes", "taxonomy_term_id")],
    ),
    heading(
        "town",
        &["city", "comune", "citta", "paese"],
        &[("addresses", "city"), ("locations", "istat_code")],
    ),
    heading(
        "province",
        &["provincia", "prov"],
        &[("addresses", "state_province")],
    ),
    heading("region", &["regione"], &[("addresses", "region")]),
    heading(
        "locality",
        &["frazione", "localita", "quartiere"],
        &[("addresses", "address_2")],
    ),
    heading(
        "address",
        &["indirizzo", "via", "street"],
        &[("addresses", "address_1")],
    ),
    heading(
        "postal_code",
        &["cap", "zip", "codice postale"],
        &[("addresses", "postal_code")],
    ),
    heading(
        "phone",
        &["phones", "telefono", "telefoni", "tel", "cellulare"],
        &[("phones", "number")],
    ),
    heading("whatsapp", &["numero whatsapp"], &[]),
    heading(
        "email",
        &["emails", "e mail", "mail", "posta elettronica"],
        &[("services", "email"), ("contacts", "email")],
    ),
    heading(
        "website",
        &["sito", "sito web", "web", "url", "pagina"],
        &[("services", "url")],
    ),
    heading(
        "opening_hours",
        &["orari osm", "orario osm", "hours osm"],
        &[("schedules", "opening_hours")],
    ),
    heading(
        "hours_text",
        &[
            "orari",
            "orario",
            "hours",
            "orari in parole",
            "orario di apertura",
            "orari di apertura",
        ],
        &[("schedules", "description")],
    ),
    heading("phone_hours", &["orari telefono osm"], &[]),
    heading(
        "phone_hours_text",
        &["orari telefono", "orari del telefono"],
        &[],
    ),
    heading(
        "by_appointment",
        &["su appuntamento", "appuntamento", "appointment"],
        &[("schedules", "by_appointment")],
    ),
    heading(
        "valid_to",
        &["valido fino al", "fino al"],
        &[("schedules", "valid_to")],
    ),
    heading(
        "languages",
        &["language", "lingue", "lingua", "lingue parlate"],
        &[("languages", "code")],
    ),
    heading(
        "description",
        &["descrizione", "note", "notes", "informazioni"],
        &[("services", "description")],
    ),
    heading(
        "description_language",
        &["lingua della descrizione"],
        &[("services", "description_language")],
    ),
    heading(
        "required_documents",
        &[
            "documents",
            "documenti",
            "documenti richiesti",
            "cosa portare",
        ],
        &[("required_documents", "document")],
    ),
    heading(
        "wheelchair",
        &[
            "sedia a rotelle",
            "carrozzina",
            "accessibile",
            "accesso in carrozzina",
        ],
        &[("accessibility", "wheelchair")],
    ),
    heading(
        "latitude",
        &["lat", "latitudine"],
        &[("locations", "latitude")],
    ),
    heading(
        "longitude",
        &["lon", "lng", "longitudine"],
        &[("locations", "longitude")],
    ),
    heading(
        "geo_precision",
        &["precision", "precisione", "precisione del punto"],
        &[("locations", "geo_precision")],
    ),
    heading(
        "address_withheld",
        &["indirizzo riservato", "indirizzo protetto"],
        &[("locations", "address_withheld")],
    ),
    heading(
        "doubtful",
        &["dubbio", "forse chiuso"],
        &[("services", "doubtful")],
    ),
    heading(
        "source",
        &["fonte", "source url", "indirizzo della fonte", "link"],
        &[("services", "source")],
    ),
    heading(
        "source_name",
        &["nome della fonte"],
        &[("services", "source_name")],
    ),
    heading(
        "source_date",
        &[
            "date",
            "data",
            "data della fonte",
            "aggiornato al",
            "ultimo aggiornamento",
        ],
        &[("services", "source_date")],
    ),
];

/// The names of the columns, in their order.
pub fn columns() -> impl Iterator<Item = &'static str> {
    HEADINGS.iter().map(|heading| heading.name)
}

/// The column of a heading, compared without case, accents and signs.
pub fn known(text: &str) -> Option<usize> {
    let text = fold(&text.replace('_', " "));
    HEADINGS.iter().position(|heading| {
        fold(&heading.name.replace('_', " ")) == text || heading.also.contains(&text.as_str())
    })
}
