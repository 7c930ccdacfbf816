//! Text as it is compared: without case, accents or punctuation, in any script.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds text for comparison: compatibility decomposition (Unicode NFKD), no combining marks, lower
/// case, letters that do not decompose in their plain spelling (ß ss, ø o, Arabic ة ه and ى ي), anything
/// that is neither letter nor digit as one space, none at the ends.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    let letters = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != '\u{640}');
    // Lower case can bring new marks (İ) and NFKD new capitals: one pass each is enough for both.
    for c in letters
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
    {
        if !c.is_alphanumeric() {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ة' => folded.push('ه'),
            'ى' => folded.push('ي'),
            c => folded.push(c),
        }
    }
    folded
}

/// The FTS5 query for words as a person types them: every word must occur, each as the beginning of a
/// word, an Arabic one also without its article. `None` when nothing is left to look for.
pub fn fts_query(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let terms = folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| {
            match word
                .strip_prefix("ال")
                .filter(|stem| stem.chars().count() > 1)
            {
                Some(stem) => format!("(\"{word}\"* OR \"{stem}\"*)"),
                None => format!("\"{word}\"*"),
            }
        });
    let query = terms.collect::<Vec<_>>().join(" AND ");
    (!query.is_empty()).then_some(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        for (text, folded) in [
            ("Città di Castello", "citta di castello"),
            ("  Sant'Anatolia  di Narco ", "sant anatolia di narco"),
            ("Sant’Anatolia", "sant anatolia"),
            ("Monteleone d'Orvieto", "monteleone d orvieto"),
            ("STRASSE Straße", "strasse strasse"),
            ("İstanbul", "istanbul"),
            ("ﬁne ½", "fine 1 2"),
            ("Łódź Ørsta", "lodz orsta"),
            ("الإِقَامَة", "الاقامه"),
            ("—!", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn what_is_folded_stays_as_it_is() {
        for text in ["Città", "الوثائق", "ﷺ", "Ǆ", "ẞ", "日本"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn a_query_cannot_be_broken_by_its_words() {
        assert_eq!(
            fts_query("permesso \"di\" OR"),
            Some("\"permesso\"* AND \"di\"* AND \"or\"*".into())
        );
        assert_eq!(
            fts_query("الوثائق"),
            Some("(\"الوثايق\"* OR \"وثايق\"*)".into())
        );
        assert_eq!(fts_query(" \"*' "), None);
    }
}
