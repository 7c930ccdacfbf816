//! Where each message is seen, for who translates it without the app at hand.

/// By the beginning of a message's id, the longest that fits; where it is, and the address of the screen.
const SEEN: &[(&str, &str)] = &[
    ("room", "the bar at the bottom of every screen"),
    ("skip-", "read aloud at the top of every screen"),
    ("back", "read aloud: the arrow at the top"),
    ("close", "read aloud: closes a panel"),
    ("welcome-", "the first visit: choose a language (/)"),
    ("language-", "the choice of languages (/language)"),
    (
        "language-change",
        "read aloud: the button in the bar at the bottom of every screen",
    ),
    (
        "appearance-",
        "light or dark, under the languages (/language)",
    ),
    (
        "place-",
        "the choice of a town (/place), and the place at the top of every screen",
    ),
    ("near-", "the first room: desks near you (/)"),
    ("filter", "the filters over the desks (/)"),
    ("empty-", "no desk with these filters (/)"),
    ("wheelchair-", "a desk, and the filters (/)"),
    ("way-out-", "buttons when no desk has these filters (/)"),
    (
        "town-hall-",
        "the town hall, where a town has no desk (/, /town-hall/…)",
    ),
    ("open-old-note", "over the desks that may be open (/)"),
    ("status-", "the coloured line of each desk (/)"),
    ("desk-", "a desk (/desk/…)"),
    ("act-", "the big buttons of a desk (/desk/…)"),
    ("age-", "how old what is known of a desk is (/desk/…)"),
    ("fact", "what is known of a desk (/desk/…)"),
    ("hours-", "the hours of a desk (/desk/…)"),
    (
        "source-",
        "where what is known of a desk comes from (/desk/…)",
    ),
    ("speak-", "reading a desk aloud (/desk/…)"),
    ("search-", "the search (/search)"),
    ("saved-", "the saved desks (/saved)"),
    ("help-", "numbers to call (/help)"),
    ("about-", "about the app (/about)"),
    ("error-", "when something goes wrong"),
    ("link-", "a number, an address or a desk that no app takes"),
    ("update-", "a newer version of the app is there"),
    ("page-missing-", "an address that is no screen"),
    ("updates-", "updates and their settings (/updates)"),
    ("theme-", "the tiles of needs (/), and each desk"),
    (
        "kind-",
        "what kind of desk it is: each desk, and a filter (/)",
    ),
    (
        "audience-",
        "whom a desk is for: each desk, and a filter (/)",
    ),
    (
        "locale-",
        "the app reads it, or shows it among the languages (/language)",
    ),
    ("app-name", "the app's name, everywhere"),
    ("list-", "lists in a sentence"),
    ("distance-", "how far a desk is (/)"),
    ("date-", "dates, everywhere"),
    (
        "when-",
        "after words like “opens”: the coloured line of a desk (/)",
    ),
    ("month-", "dates, everywhere"),
    (
        "weekday-",
        "the hours of a desk (/desk/…), and the coloured line",
    ),
    // Names of languages: two or three letters.
    (
        "language-other",
        "a spoken language that has no name here (/desk/…)",
    ),
];

/// Where the message is seen; `None` when nobody wrote it down.
pub fn place(id: &str) -> Option<&'static str> {
    if super::base::LANGUAGES
        .iter()
        .any(|code| id.strip_prefix("language-") == Some(code))
    {
        return Some(
            "a language that is spoken at a desk, within a sentence (/desk/…), and a filter",
        );
    }
    let fits = SEEN.iter().filter(|(prefix, _)| id.starts_with(prefix));
    let longest = fits.max_by_key(|(prefix, _)| prefix.len());
    longest.map(|(_, place)| *place)
}
