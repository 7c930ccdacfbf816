//! What kind of organisation a name is of.

use sportello_core::catalogue::fold;

/// The type of an organisation by the words of its name; an association where they say nothing else.
pub fn org_type(name: &str) -> &'static str {
    const WORDS: [(&str, &[&str]); 4] = [
        (
            "public",
            &[
                "comune",
                "provincia",
                "regione",
                "prefettura",
                "questura",
                "ministero",
                "asl",
                "usl",
                "ausl",
                "ats",
                "asp",
                "inps",
                "cpia",
                "arpal",
                "universita",
                "biblioteca",
                "ambito",
                "unione",
            ],
        ),
        (
            "church",
            &[
                "caritas",
                "diocesi",
                "diocesana",
                "parrocchia",
                "parrocchiale",
                "migrantes",
                "suore",
            ],
        ),
        ("cooperative", &["cooperativa", "coop", "cooperative"]),
        ("company", &["srl", "spa", "s r l", "s p a"]),
    ];
    let folded = format!(" {} ", fold(name));
    let has = |word: &&str| folded.contains(&format!(" {word} "));
    let mut found = WORDS.iter().filter(|(_, words)| words.iter().any(has));
    found.next().map_or("association", |(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::org_type;

    #[test]
    fn the_type_of_an_organisation_is_read_from_its_name() {
        assert_eq!(org_type("Comune di Perugia"), "public");
        assert_eq!(org_type("Caritas diocesana di Terni"), "church");
        assert_eq!(org_type("Cooperativa La Rondine"), "cooperative");
        assert_eq!(org_type("Ore d'aria S.r.l."), "company");
        assert_eq!(org_type("Arci Perugia"), "association");
    }
}
