//! What a word is, script by script.
#![allow(missing_docs)]

use proptest::prelude::*;
use sportello_core::text::{self, MAX_LETTERS, fold, to_latin, tokens, typed};
use unicode_normalization::UnicodeNormalization;

/// Each word of a text as it stands there, folded, and without its article.
fn words(text: &str) -> Vec<(&str, String, Option<String>)> {
    tokens(text)
        .into_iter()
        .map(|token| (&text[token.range], token.word, token.stem))
        .collect()
}

fn folded(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.word).collect()
}

#[test]
fn latin_words_are_cut_at_apostrophes_and_hyphens() {
    assert_eq!(
        words("Ufficio dell’Immigrazione"),
        [
            ("Ufficio", "ufficio".into(), None),
            ("dell", "dell".into(), None),
            ("Immigrazione", "immigrazione".into(), None),
        ]
    );
    for (text, expected) in [
        ("CITTÀ città cittá Citta\u{300}", "citta citta citta citta"),
        (
            "Æbler Œuvre Straße Łódź Ørsted",
            "aebler oeuvre strasse lodz orsted",
        ),
        ("përkthim çështje", "perkthim ceshtje"),
        ("ședere şedere", "sedere sedere"),
        ("C.P.I.A. n.1", "c p i a n 1"),
        ("Perugia-Città", "perugia citta"),
        ("e‑mail@posta.it", "e mail posta it"),
    ] {
        assert_eq!(folded(text).join(" "), expected, "{text}");
    }
}

#[test]
fn cyrillic_keeps_its_apostrophe_within_the_word() {
    for text in ["сім'я", "сім’я", "сімʼя", "СІМ'Я"] {
        assert_eq!(folded(text), ["сімя"], "{text}");
        assert_eq!(tokens(text)[0].range, 0..text.len());
    }
    assert_eq!(folded("'сімя'"), ["сімя"]);
    assert_eq!(folded("ёлка ґанок їжа"), ["елка", "ганок", "іжа"]);
}

#[test]
fn arabic_is_found_with_and_without_what_is_written_in_one() {
    assert_eq!(
        words("الإِقَامَة"),
        [("الإِقَامَة", "الاقامه".into(), Some("اقامه".into()))]
    );
    for (word, stem) in [
        ("والإقامة", "اقامه"),
        ("بالإقامة", "اقامه"),
        ("كالإقامة", "اقامه"),
        ("فالإقامة", "اقامه"),
        ("للإقامة", "اقامه"),
    ] {
        // Of "for the" nothing but the two letters goes: the alef stays.
        let found = tokens(word).remove(0).stem.unwrap();
        assert!(
            found.ends_with("قامه") && found.starts_with('ا'),
            "{word} {found} {stem}"
        );
    }
    for same in [
        "إقامة",
        "اقامة",
        "أقامه",
        "آقامة",
        "ٱقامة",
        "إقـــامة",
        "إِقَامَةٌ",
    ] {
        assert_eq!(folded(same), ["اقامه"], "{same}");
    }
    assert_eq!(folded("مستشفى مستشفي"), ["مستشفي", "مستشفي"]);
    assert_eq!(tokens("الى")[0].stem, None, "one letter is no word");
}

#[test]
fn urdu_letters_are_those_of_arabic() {
    assert_eq!(folded("کی"), folded("كي"));
    assert_eq!(folded("ہسپتال"), folded("هسپتال"));
    assert_eq!(
        folded("رہائش کے لئے"),
        ["رهائش", "كي", "لئي"].map(|w| fold(w))
    );
}

#[test]
fn geez_is_found_with_and_without_its_prefixes() {
    for (word, stem) in [
        ("የመኖሪያ", "መኖሪያ"),
        ("ለፈቃድ", "ፈቃድ"),
        ("ስለፈቃድ", "ፈቃድ"),
        ("ካብሃገር", "ሃገር"),
        ("ንፍቓድ", "ፍቓድ"),
    ] {
        assert_eq!(tokens(word)[0].stem.as_deref(), Some(stem), "{word}");
    }
    assert_eq!(tokens("የት")[0].stem, None);
}

#[test]
fn vowel_signs_stay_with_their_letters() {
    for word in ["অনুমতি", "আবাসন", "বাংলা", "ਪੰਜਾਬੀ", "हिन्दी", "தமிழ்"]
    {
        let all = tokens(word);
        assert_eq!(all.len(), 1, "{word}");
        assert_eq!(all[0].range, 0..word.len());
    }
    assert_ne!(fold("কি"), fold("কা"), "another vowel is another word");
    assert_eq!(
        fold("ড়"),
        fold("ড\u{9bc}"),
        "one letter, written in two ways"
    );
    assert_eq!(fold("ক\u{200d}ষ"), fold("কষ"));
}

#[test]
fn scripts_without_spaces_are_cut_into_pairs() {
    assert_eq!(folded("移民局"), ["移", "移民", "民", "民局", "局"]);
    let pairs = |text: &str| {
        typed(text)
            .into_iter()
            .map(|token| token.word)
            .collect::<Vec<_>>()
    };
    assert_eq!(pairs("移民局"), ["移民", "民局"]);
    assert_eq!(pairs("移"), ["移"]);
    assert_eq!(pairs("CAF移民"), ["caf", "移民"]);
    assert_eq!(pairs("ガイド"), ["カ\u{3099}イ", "イト\u{3099}"]);
    assert_eq!(pairs("สวัสดี").len(), 3, "a sign belongs to its letter");
    let text = "在移民局";
    assert_eq!(&text[typed(text)[1].range.clone()], "移民");
}

#[test]
fn digits_are_digits() {
    for text in ["113", "١١٣", "۱۱۳", "১১৩", "११३", "１１３"] {
        assert_eq!(folded(text), ["113"], "{text}");
    }
}

#[test]
fn what_is_no_word_is_none() {
    for text in [
        "",
        " ",
        "—!?",
        "\0",
        "\u{301}",
        "\u{64e}\u{650}",
        "\u{640}",
        "\u{200f}\u{202e}",
        "🏠",
        "'",
    ] {
        assert_eq!(tokens(text), [], "{text:?}");
        assert_eq!(fold(text), "", "{text:?}");
    }
    assert_eq!(folded("a\u{202e}b \u{2067}ح\u{2069}"), ["ab", "ح"]);
}

#[test]
fn towns_are_spelled_as_italian_spells_their_sounds() {
    for (typed, latin) in [
        ("Перуджа", "perugia"),
        ("Орвието", "orvieto"),
        ("Терни", "terni"),
        ("Фолиньо", "foligno"),
        ("Кремона", "cremona"),
        ("Тоди", "todi"),
        ("تيرني", "tirni"),
    ] {
        assert_eq!(to_latin(&fold(typed)).as_deref(), Some(latin), "{typed}");
    }
    assert_eq!(to_latin("perugia"), None);
    assert_eq!(to_latin(""), None);
}

/// UAX #29 as ICU4X implements it says where words can end: no word of ours goes beyond one of its.
#[test]
fn no_word_is_longer_than_unicode_says() {
    let segmenter = icu_segmenter::WordSegmenter::new_for_non_complex_scripts(Default::default());
    let mut checked = 0;
    for desk in catalogue() {
        let texts = [&desk.name, &desk.organization];
        for text in texts
            .into_iter()
            .chain(desk.description.iter().map(|(text, _)| text))
        {
            let ends: Vec<usize> = segmenter.segment_str(text).collect();
            for token in tokens(text).iter().filter(|token| !token.unspaced) {
                let inside = ends
                    .iter()
                    .any(|end| token.range.start < *end && *end < token.range.end);
                assert!(!inside, "{:?} of {text}", &text[token.range.clone()]);
                checked += 1;
            }
        }
    }
    assert!(checked > 5000, "{checked}");
    for text in [
        "сім'я без житла",
        "تصريح الإِقَامَة للعمل",
        "رہائش کا اجازت نامہ",
        "অনুমতি নবায়ন",
        "ሰነድ የመኖሪያ ፈቃድ",
        "permis de séjour",
        "dozvola për qëndrim",
        "дозвола за престој",
        "permiso de residencia",
        "ședere",
    ] {
        let ends: Vec<usize> = segmenter.segment_str(text).collect();
        for token in tokens(text) {
            assert!(
                ends.contains(&token.range.start) && ends.contains(&token.range.end),
                "{token:?} of {text}"
            );
        }
    }
}

fn catalogue() -> Vec<sportello_core::model::Desk> {
    use sportello_core::catalogue::{Catalogue, Dao};
    let bundle = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
    bundle.read(Dao::desks).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_cut_in_order_and_folds_to_what_it_was_folded_to(text in any::<String>()) {
        let mut end = 0;
        for token in tokens(&text) {
            prop_assert!(token.range.start >= end || token.unspaced || token.range.end == end);
            prop_assert!(text.get(token.range.clone()).is_some_and(|part| !part.is_empty()));
            prop_assert!(!token.word.is_empty() && token.word.chars().count() <= MAX_LETTERS);
            prop_assert!(!token.word.contains(' '));
            end = token.range.end;
        }
        prop_assert!(typed(&text).len() <= tokens(&text).len());
        let folded = fold(&text);
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        // A character that decomposes into another script's may make one word of two.
        if text.nfkd().eq(text.chars()) {
            prop_assert_eq!(text::fold(&folded), folded);
        }
    }
}
