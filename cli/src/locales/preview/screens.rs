//! The screens that are shown, each with an address of the app.

/// A screen.
pub struct Screen {
    /// Its name, for a file.
    pub name: &'static str,
    /// What a translator calls it.
    pub title: &'static str,
    /// Its address within the app.
    pub path: &'static str,
}

const fn screen(name: &'static str, title: &'static str, path: &'static str) -> Screen {
    Screen { name, title, path }
}

/// All that can be opened by an address. The town is Fabro, the desk one of those that say most.
pub const SCREENS: &[Screen] = &[
    // What stands after the hash no screen of the app knows: `live.js` does, and begins as on a first visit.
    screen("first", "The first screen", "/#first-visit"),
    screen("near", "Desks near you", "/#town=055011"),
    screen(
        "theme",
        "Desks for one need",
        "/#theme=documents&town=055011",
    ),
    screen(
        "filters",
        "Desks with filters",
        "/#kind=caritas&town=055011",
    ),
    screen(
        "empty",
        "No desk with these filters",
        "/#theme=digital&language=zz&town=055011",
    ),
    screen("desk", "A desk", "/desk/AP006"),
    screen("desk-missing", "A desk that is not there", "/desk/NOPE"),
    screen("town-hall", "A town hall", "/town-hall/055011"),
    screen("search", "The search", "/search"),
    screen("search-words", "Found by words", "/search#permesso"),
    screen("search-none", "Nothing found", "/search#xyzzy"),
    screen("saved", "Saved desks: none yet", "/saved"),
    screen("help", "Numbers to call", "/help"),
    screen("place", "The choice of a town", "/place"),
    screen("language", "Language and colours", "/language"),
    screen("updates", "Updates", "/updates"),
    screen("about", "About the app", "/about"),
    screen("page-missing", "An address that is no screen", "/nowhere"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sportello_core::catalogue::Catalogue;

    use super::*;

    #[test]
    fn what_the_addresses_name_is_in_the_catalogue() {
        let catalogue = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
        let there = catalogue.read(|dao| {
            Ok((
                dao.municipality("055011")?.is_some(),
                dao.desk("AP006")?.is_some(),
                dao.desk("NOPE")?.is_some(),
            ))
        });
        assert_eq!(there.unwrap(), (true, true, false));
    }

    #[test]
    fn every_screen_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = SCREENS.iter().map(|screen| screen.name).collect();
        assert_eq!(names.len(), SCREENS.len());
    }
}
