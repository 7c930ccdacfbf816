//! Words that join others, and that a person may type or leave out.

/// Articles, prepositions and conjunctions of the thesaurus' languages, of three letters or fewer, folded
/// and sorted. Longer ones are rare in what people type.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "a", "ad", "ai", "al", "an", "and", "at", "au", "aux", "con", "cu", "d", "da", "dai", "dal", "de", "dei",
    "del", "des", "di", "din", "du", "e", "ed", "el", "en", "et", "for", "fra", "gli", "i", "il", "in", "l",
    "la", "las", "le", "les", "lo", "los", "ma", "me", "mi", "mon", "my", "ne", "nel", "nje", "o", "of", "on",
    "or", "ou", "par", "pe", "per", "por", "se", "si", "su", "sul", "te", "the", "to", "tra", "un", "una",
    "une", "uno", "y", "в", "во", "до", "з", "за", "и", "на", "о", "од", "по", "со", "та", "у", "і", "الي",
    "او", "اور", "سي", "علي", "عن", "في", "كا", "كو", "كي", "مع", "من", "مين", "و", "এর", "ও", "কে",
];

/// Whether a folded word only joins others.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn they_stand_as_they_are_looked_for() {
        assert!(STOP_WORDS.is_sorted());
        for word in STOP_WORDS {
            assert_eq!(fold(word), *word);
            assert!(word.chars().count() <= 3, "{word}");
        }
        assert!(is_stop_word("di") && is_stop_word(&fold("إلى")) && !is_stop_word("caf"));
    }
}
