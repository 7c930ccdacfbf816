//! From bytes to the first screen: what must be at hand before anything is drawn.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use sportello_core::catalogue::Catalogue;
use sportello_core::l10n::Library;

use crate::components::Reading;
use crate::platform::UserStore;
use crate::routes::Route;
use crate::state::{Notice, State};
use crate::updates::Updates;
use crate::views::CannotStart;

/// All that a start needs, opened by the platform.
#[derive(Clone)]
pub struct Boot(Rc<Result<Opened, Failure>>);

/// Why the app cannot start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Neither the stored catalogue nor the bundled one opens.
    Catalogue,
    /// The person's data was written by a newer app.
    NewerUserData,
}

/// What a good start has.
pub struct Opened {
    /// The catalogue; an update changes it.
    pub catalogue: RefCell<Catalogue>,
    /// The person's own data.
    pub user: UserStore,
    /// What must be said at once.
    pub notice: Option<Notice>,
    /// The words that are here already.
    pub library: Library,
}

impl Boot {
    /// A start with everything at hand.
    pub(crate) fn ready(
        catalogue: Catalogue,
        user: UserStore,
        notice: Option<Notice>,
        library: Library,
    ) -> Self {
        Self(Rc::new(Ok(Opened {
            catalogue: RefCell::new(catalogue),
            user,
            notice,
            library,
        })))
    }

    /// A start that failed.
    pub(crate) fn failed(why: Failure) -> Self {
        Self(Rc::new(Err(why)))
    }

    /// What was opened; the screens are only drawn when there is something.
    pub(crate) fn opened(&self) -> Option<&Opened> {
        self.0.as_ref().as_ref().ok()
    }
}

impl PartialEq for Boot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The app as a virtual DOM, for whichever renderer.
pub fn virtual_dom(boot: Boot) -> VirtualDom {
    VirtualDom::new_with_props(Root, RootProps { boot })
}

#[component]
fn Root(boot: Boot) -> Element {
    use_effect(crate::platform::mounted);
    match boot.0.as_ref() {
        Ok(_) => rsx! { Ready { boot } },
        Err(why) => rsx! { CannotStart { why: *why } },
    }
}

#[component]
fn Ready(boot: Boot) -> Element {
    let state = State::provide(&boot);
    Updates::provide(&state);
    Reading::provide();
    rsx! { Router::<Route> {} }
}
