//! Refuges from violence and trafficking: their street and point are never published, whatever a source says.

use sportello_core::catalogue::fold;

/// Words that name a secret place in Italian, English, French or Spanish, folded.
const REFUGE: &[&str] = &[
    "casa rifugio",
    "case rifugio",
    "casa di fuga",
    "casa protetta per donne",
    "indirizzo segreto",
    "indirizzo protetto",
    "women s refuge",
    "women s shelter",
    "womens shelter",
    "womens refuge",
    "safe house",
    "maison refuge",
    "casa de acogida para mujeres",
];

/// Words of violence and trafficking: they make a secret place of what is somewhere to sleep.
const VIOLENCE: &[&str] = &[
    "antiviolenza",
    "anti violenza",
    "violenza di genere",
    "violenza sulle donne",
    "maltrattate",
    "maltrattamenti",
    "antitratta",
    "anti tratta",
    "vittime di tratta",
    "vittime della tratta",
    "domestic violence",
    "human trafficking",
    "trafficking victims",
    "victims of trafficking",
];

fn holds(text: &str, words: &[&str]) -> bool {
    let text = format!(" {} ", fold(text));
    words.iter().any(|word| text.contains(&format!(" {word} ")))
}

/// Whether the words name a refuge.
pub fn named(text: &str) -> bool {
    holds(text, REFUGE)
}

/// Whether the words speak of violence or trafficking.
pub fn of_violence(text: &str) -> bool {
    named(text) || holds(text, VIOLENCE)
}

/// Whether a desk is a refuge: by its name; by its codes, as the build decides it; or because it is somewhere to
/// sleep and its words speak of violence or trafficking.
pub fn is_one(kind: &str, audience: &str, themes: &[&str], words: &str) -> bool {
    let housing = themes.contains(&"housing");
    let by_codes = match kind {
        "antiviolence_centre" => housing,
        "shelter" => audience == "women" || themes.contains(&"women"),
        _ => false,
    };
    by_codes || named(words) || ((kind == "shelter" || housing) && of_violence(words))
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn a_refuge_is_known_by_codes_and_by_words() {
        assert!(is_one("shelter", "women", &["housing"], "Casa Rosa"));
        assert!(is_one(
            "antiviolence_centre",
            "women",
            &["housing", "women"],
            "Centro"
        ));
        assert!(is_one(
            "social_services",
            "all",
            &[],
            "Casa rifugio «Artemisia»"
        ));
        assert!(is_one(
            "shelter",
            "all",
            &["housing"],
            "Accoglienza vittime di tratta"
        ));
        assert!(!is_one(
            "shelter",
            "men",
            &["housing"],
            "Dormitorio comunale"
        ));
        assert!(!is_one(
            "antiviolence_centre",
            "women",
            &["women"],
            "Centro antiviolenza"
        ));
        assert!(!is_one(
            "legal_advice",
            "all",
            &["legal"],
            "Rifugio alpino, la trattativa"
        ));
    }
}
