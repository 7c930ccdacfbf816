//! Ids in ASCII from names of any script.

use sportello_core::catalogue::fold;
use sportello_core::feed::Hash;

/// Words in ASCII with `-` between them; a short hash where a name has no letter of ASCII.
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let plain = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty());
    let plain = plain.collect::<Vec<_>>().join("-");
    if plain.is_empty() && !folded.is_empty() {
        let hash = Hash::of(folded.as_bytes());
        return hash.to_string().chars().take(10).collect();
    }
    plain
}

/// A source's own id where it is plain already, else made plain.
pub fn plain_id(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    if !id.is_empty() && id.chars().all(plain) {
        id.to_owned()
    } else {
        slug(id)
    }
}

#[cfg(test)]
mod tests {
    use super::{plain_id, slug};

    #[test]
    fn a_name_becomes_words_of_ascii() {
        assert_eq!(
            slug("Caritas – Città di Castello"),
            "caritas-citta-di-castello"
        );
        let arabic = slug("مكتب");
        assert!(arabic.len() == 10 && arabic.is_ascii(), "{arabic}");
        assert_ne!(arabic, slug("مركز"));
    }

    #[test]
    fn a_plain_id_stays_as_it_is() {
        assert_eq!(plain_id("AP001-H1"), "AP001-H1");
        assert_eq!(plain_id("Desk 7/b"), "desk-7-b");
    }
}
