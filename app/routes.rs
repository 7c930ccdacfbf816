//! The screens and their addresses. What could tell where a person is or what they look for stands
//! after `#`, which a browser never sends to any server (docs/adr/0005).

use std::fmt::{self, Display};

use dioxus::prelude::*;
use dioxus::router::Navigator;
use dioxus::router::routable::FromHashFragment;
use sportello_core::find::Filter;
use sportello_core::model::{Audience, Kind, Theme};

use crate::platform;
use crate::views::{
    About, DeskPage, Frame, Help, Language, Missing, Nearby, Saved, Search, TownHallPage,
    UpdatesPage, Where,
};

/// Back to the screen before, or to the first one for whom a link brought here.
pub fn go_back(navigator: Navigator) {
    if navigator.can_go_back() && platform::came_from_somewhere() {
        navigator.go_back();
    } else {
        navigator.push(Route::home());
    }
}

/// Every screen.
#[derive(Routable, Clone, PartialEq, Debug)]
#[rustfmt::skip]
#[allow(missing_docs, reason = "the names are the screens' own")]
pub enum Route {
    #[layout(Frame)]
        #[route("/#:asked")]
        Nearby { asked: Asked },
        #[route("/search#:sought")]
        Search { sought: Sought },
        #[route("/saved")]
        Saved {},
        #[route("/help")]
        Help {},
        #[route("/place")]
        Where {},
        #[route("/language")]
        Language {},
        #[route("/about")]
        About {},
        #[route("/updates")]
        UpdatesPage {},
        #[route("/desk/:id")]
        DeskPage { id: String },
        #[route("/town-hall/:istat")]
        TownHallPage { istat: String },
        #[route("/:..rest")]
        Missing { rest: Vec<String> },
}

impl Route {
    /// The first room, with nothing asked.
    pub fn home() -> Self {
        Self::Nearby {
            asked: Asked::default(),
        }
    }
}

/// What is searched for, as it stands in the address: the words as they were typed, `#permesso`; with
/// filters, these before them: `#kind=caritas&open=1&words=pane`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Sought {
    /// The words, as they were typed.
    pub words: String,
    /// What must be true besides.
    pub filter: Filter,
}

/// What stands before the words when more than words is asked. After it everything is words.
const WORDS: &str = "words=";

impl Display for Sought {
    /// The router leaves a percent sign as it is, and takes it for a code when it reads the address again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.words.replace('%', "%25");
        match (self.filter.is_empty(), words.contains(WORDS)) {
            (true, false) => f.write_str(&words),
            (true, true) => write!(f, "{WORDS}{words}"),
            (false, _) => write!(f, "{}&{WORDS}{words}", Asked::from(self.filter.clone())),
        }
    }
}

impl FromHashFragment for Sought {
    fn from_hash_fragment(hash: &str) -> Self {
        let with_filters = if let Some(words) = hash.strip_prefix(WORDS) {
            Some(("", words))
        } else {
            hash.split_once(&format!("&{WORDS}"))
        };
        let (filters, words) = with_filters.unwrap_or(("", hash));
        Self {
            words: words.to_owned(),
            filter: Asked::from_hash_fragment(filters).filter,
        }
    }
}

/// What the list is asked for, as it stands in the address:
/// `#theme=documents&language=ar&kind=caritas&open=1&town=055014`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Asked {
    /// The filters.
    pub filter: Filter,
    /// A town's ISTAT code, in an address that someone shared.
    pub town: Option<String>,
}

impl From<Filter> for Asked {
    fn from(filter: Filter) -> Self {
        Self { filter, town: None }
    }
}

impl Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Filter {
            theme,
            language,
            kind,
            audience,
            territory,
            wheelchair,
            open,
        } = &self.filter;
        let pairs = [
            ("theme", theme.map(Theme::code)),
            ("language", language.as_deref()),
            ("kind", kind.map(Kind::code)),
            ("audience", audience.map(Audience::code)),
            ("territory", territory.as_deref()),
            ("wheelchair", wheelchair.then_some("1")),
            ("open", open.then_some("1")),
            ("town", self.town.as_deref()),
        ];
        let set = pairs
            .into_iter()
            .filter_map(|(key, value)| value.map(|value| (key, value)));
        for (index, (key, value)) in set.enumerate() {
            let and = if index == 0 { "" } else { "&" };
            write!(f, "{and}{key}={value}")?;
        }
        Ok(())
    }
}

impl FromHashFragment for Asked {
    /// Reads what it knows and leaves out what it does not: an address from a newer app still opens.
    fn from_hash_fragment(hash: &str) -> Self {
        let mut asked = Self::default();
        for (key, value) in hash.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "theme" => asked.filter.theme = Theme::from_code(value),
                "kind" => asked.filter.kind = Kind::from_code(value),
                "audience" => asked.filter.audience = Audience::from_code(value),
                "wheelchair" => asked.filter.wheelchair = value == "1",
                "open" => asked.filter.open = value == "1",
                "territory" if is_territory(value) => {
                    asked.filter.territory = Some(value.to_owned());
                }
                "language" if is_tag(value) => asked.filter.language = Some(value.to_owned()),
                "town" if is_istat(value) => asked.town = Some(value.to_owned()),
                _ => {}
            }
        }
        asked
    }
}

fn is_tag(value: &str) -> bool {
    (2..=12).contains(&value.len())
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn is_territory(value: &str) -> bool {
    (1..=40).contains(&value.len())
        && value
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_istat(value: &str) -> bool {
    value.len() == 6 && value.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_was_asked_and_nothing_else() {
        let asked = Asked {
            filter: Filter {
                theme: Some(Theme::BasicNeeds),
                language: Some("ar".into()),
                kind: Some(Kind::Caritas),
                audience: Some(Audience::Women),
                territory: Some("umbria".into()),
                wheelchair: true,
                open: true,
            },
            town: Some("055014".into()),
        };
        let route = Route::Nearby {
            asked: asked.clone(),
        };
        let address = route.to_string();
        assert_eq!(
            address,
            "/#theme=basic_needs&language=ar&kind=caritas&audience=women&territory=umbria\
             &wheelchair=1&open=1&town=055014"
        );
        assert_eq!(address.parse::<Route>().unwrap(), route);
        assert_eq!("/".parse::<Route>().unwrap(), Route::home());
        assert_eq!(Route::home().to_string(), "/");
    }

    #[test]
    fn what_is_not_known_in_an_address_is_left_out() {
        let asked = Asked::from_hash_fragment("theme=<b>&open=yes&town=abc&language=a'b&x=y&&=");
        assert_eq!(asked, Asked::default());
    }

    #[test]
    fn what_was_typed_stands_after_the_hash_in_any_script() {
        for words in [
            "permesso di soggiorno",
            "إقامة",
            "a#b&c=d/e?f%20",
            "theme=work",
            "words=x",
            "theme=work&words=x",
            "passwords=1",
        ] {
            for kind in [None, Some(Kind::Caritas)] {
                let filter = Filter {
                    kind,
                    ..Filter::default()
                };
                let route = Route::Search {
                    sought: Sought {
                        words: words.into(),
                        filter,
                    },
                };
                let address = route.to_string();
                assert!(address.starts_with("/search#"), "{address}");
                assert_eq!(address.parse::<Route>().unwrap(), route, "{address}");
            }
        }
        let sought = Sought {
            words: "pane".into(),
            filter: Filter {
                open: true,
                ..Filter::default()
            },
        };
        assert_eq!(sought.to_string(), "open=1&words=pane");
        let nothing = Route::Search {
            sought: Sought::default(),
        };
        assert_eq!(nothing.to_string(), "/search");
        assert_eq!("/search".parse::<Route>().unwrap(), nothing);
    }
}
