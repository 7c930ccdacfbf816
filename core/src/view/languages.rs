//! The languages that can be added: what the feed offers, what came, and how good it is.

use crate::feed::Offer;
use crate::l10n::{Installed, Locale, Msg, is_for_this_app, msg};

/// How it stands with a language that can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It can be added.
    Offered,
    /// The person wants it, and it has not come yet.
    Coming,
    /// It is here.
    Added,
    /// It needs a later app.
    NewerApp,
}

/// A language that can be added, or was.
#[derive(Clone, Debug, PartialEq)]
pub struct MoreLanguage {
    /// Which one.
    pub locale: Locale,
    /// Its own name; its tag when nothing says it.
    pub name: String,
    /// How it stands.
    pub stand: Stand,
    /// What is known of it: how large, how much is translated, whether somebody has read it, what cannot be used.
    pub facts: Vec<Msg>,
}

/// The languages of a list that was asked for (`offers`), those whose bundles are here (`here`; `None`: for a later app) and
/// those that the person wants (`kept`, tags): first what is here, then the rest, each in the order of their tags. A
/// built-in language is among them only when there are newer words of it.
pub fn more_languages(
    offers: &[Offer],
    here: &[(Locale, Option<Installed>)],
    kept: &[String],
) -> Vec<MoreLanguage> {
    let mut all: Vec<MoreLanguage> = here
        .iter()
        .map(|(locale, bundle)| added(*locale, bundle.as_ref()))
        .collect();
    for offer in offers {
        let Some(locale) = Locale::parse(offer.name.id()) else {
            continue;
        };
        if !all.iter().any(|one| one.locale == locale) {
            all.push(offered(locale, offer, kept));
        }
    }
    // What was wanted while there was no network, of a list that is there no more.
    for tag in kept {
        let locale = Locale::parse(tag).filter(|locale| !locale.is_built_in());
        if let Some(locale) = locale
            && !all.iter().any(|one| one.locale == locale)
        {
            all.push(MoreLanguage {
                locale,
                name: locale.autonym().to_owned(),
                stand: Stand::Coming,
                facts: Vec::new(),
            });
        }
    }
    all
}

fn added(locale: Locale, bundle: Option<&Installed>) -> MoreLanguage {
    let name = bundle.and_then(Installed::name);
    let mut facts = Vec::new();
    if let Some(bundle) = bundle {
        facts.push(msg::language_coverage(bundle.coverage().to_string()));
        facts.push(if bundle.reviewed {
            msg::language_reviewed()
        } else {
            msg::language_not_reviewed()
        });
        facts.extend(broken(bundle));
    }
    MoreLanguage {
        locale,
        name: name.unwrap_or(locale.autonym()).to_owned(),
        stand: if bundle.is_some() {
            Stand::Added
        } else {
            Stand::NewerApp
        },
        facts,
    }
}

/// How many texts of a bundle another language or an older version says, because they cannot be used.
pub fn broken(bundle: &Installed) -> Option<Msg> {
    let broken = bundle.broken();
    (broken > 0).then(|| msg::language_broken(broken))
}

fn offered(locale: Locale, offer: &Offer, kept: &[String]) -> MoreLanguage {
    let newer = offer.app.as_ref().is_some_and(|app| !is_for_this_app(app));
    let stand = if newer {
        Stand::NewerApp
    } else if kept.iter().any(|tag| tag == locale.code()) {
        Stand::Coming
    } else {
        Stand::Offered
    };
    MoreLanguage {
        locale,
        name: if offer.own_name == locale.code() {
            locale.autonym().to_owned()
        } else {
            offer.own_name.clone()
        },
        stand,
        facts: vec![msg::language_size(
            offer.bytes.div_ceil(1000).max(1).to_string(),
        )],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::Name;

    fn offer(tag: &str, app: Option<&str>) -> Offer {
        Offer {
            name: Name::locale(tag).unwrap(),
            own_name: tag.to_uppercase(),
            bytes: 1001,
            app: app.map(str::to_owned),
        }
    }

    fn stands(
        offers: &[Offer],
        here: &[(Locale, Option<Installed>)],
        kept: &[&str],
    ) -> Vec<(String, Stand)> {
        let kept: Vec<String> = kept.iter().map(|tag| (*tag).to_owned()).collect();
        let all = more_languages(offers, here, &kept).into_iter();
        all.map(|one| (one.locale.code().to_owned(), one.stand))
            .collect()
    }

    #[test]
    fn each_language_stands_once_as_it_stands() {
        let [wolof, pashto] = ["wo", "ps"].map(|tag| Locale::parse(tag).unwrap());
        let offers = [
            offer("fa", None),
            offer("so", Some("99.0.0")),
            offer("ti", Some("0.1.0")),
            offer("wo", None),
        ];
        let here = [(pashto, None), (wolof, Some(Installed::default()))];
        let all = stands(&offers, &here, &["ti", "fr", "am", "wo"]);
        let expected = [
            ("ps", Stand::NewerApp),
            ("wo", Stand::Added),
            ("fa", Stand::Offered),
            ("so", Stand::NewerApp),
            ("ti", Stand::Coming),
            ("am", Stand::Coming),
        ];
        assert_eq!(all, expected.map(|(tag, stand)| (tag.to_owned(), stand)));
    }

    #[test]
    fn what_is_here_says_how_good_it_is() {
        let wolof = Locale::parse("wo").unwrap();
        let bundle = Installed {
            meta: [("name".to_owned(), "Wolof".to_owned())].into(),
            ..Installed::default()
        };
        let all = more_languages(&[], &[(wolof, Some(bundle))], &[]);
        assert_eq!(all[0].name, "Wolof");
        let ids: Vec<&str> = all[0].facts.iter().map(Msg::id).collect();
        assert_eq!(ids, ["language-coverage", "language-not-reviewed"]);
        let all = more_languages(&[offer("fa", None)], &[], &[]);
        assert_eq!(all[0].name, "FA");
        assert_eq!(all[0].facts, [msg::language_size("2")]);
        // A bundle of a built-in language need not say how it is called.
        let own_name = "uk".to_owned();
        let unnamed = Offer {
            own_name,
            ..offer("uk", None)
        };
        assert_eq!(more_languages(&[unnamed], &[], &[])[0].name, "Українська");
    }
}
