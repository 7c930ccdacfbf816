//! The texts of a desk that words are looked for in.

use super::{DeskText, Field};
use crate::l10n::format::autonym;
use crate::model::Desk;

/// Most digits of a phone number that is known by heart and typed: 112, 1522, 114.
const SHORT_NUMBER: usize = 5;

/// The texts of a desk, those first that say best what it is called. Themes and kind are not here: the
/// thesaurus has their words.
pub fn texts(desk: &Desk) -> DeskText<'_> {
    let mut texts = vec![(Field::Name, desk.name.as_str())];
    texts.extend(desk.town.as_deref().map(|town| (Field::Town, town)));
    let places = [
        &desk.locality,
        &desk.address,
        &desk.province_code,
        &desk.region,
    ];
    let places = places.into_iter().flatten().map(String::as_str);
    let numbers = desk
        .phones
        .iter()
        .map(|phone| phone.number.as_str())
        .filter(|number| number.len() <= SHORT_NUMBER);
    let about = std::iter::once(desk.organization.as_str())
        .chain(places)
        .chain(numbers);
    texts.extend(about.map(|text| (Field::About, text)));
    let description = desk.description.iter().map(|(text, _)| text.as_str());
    let documents = desk.required_documents.iter().map(String::as_str);
    // Whoever looks for their own language types it in it.
    let languages = desk.languages.iter().filter_map(|code| autonym(code));
    let rest = description.chain(documents).chain(languages);
    texts.extend(rest.map(|text| (Field::Rest, text)));
    texts
}
