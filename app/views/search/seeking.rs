//! From letters to an answer without a dropped frame: the box takes a letter at once; the answer is looked for
//! after it has been painted, and only for what stands there then; its rows follow frame by frame; the address
//! follows when the typing rests.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use dioxus::core::{Task, provide_root_context, queue_effect};
use dioxus::prelude::*;
use sportello_core::find::Filter;

use crate::platform;
use crate::routes::{Route, Sought};

/// How many desks stand on the first page, and how many more each press brings.
const PAGE: usize = 20;

/// Milliseconds without a letter after which the typing rests. Browsers refuse an address that changes
/// with every letter (Safari: 100 changes in 30 s).
const REST: u32 = 300;

/// What is sought on this screen, on its way from the box to the answer and the address.
#[derive(Clone, Copy, PartialEq)]
pub struct Seeking {
    /// What stands in the box.
    pub typed: Signal<String>,
    /// What the answer is of.
    asked: Signal<Sought>,
    /// What the typing rested at last.
    rested: Signal<Sought>,
    limit: Signal<usize>,
    /// How many rows of the answer are drawn so far.
    drawn: Signal<usize>,
    shown: CopyValue<Shown>,
    /// Whether an answer is on its way.
    coming: CopyValue<bool>,
    /// What waits for the typing to rest.
    waiting: CopyValue<Option<Task>>,
    /// The address, as this screen knows it.
    here: CopyValue<Route>,
}

/// How many desks each search showed, where more were asked for: who comes back finds as many.
type Shown = Rc<RefCell<HashMap<Sought, usize>>>;

/// Begins with what the address says, and follows it when it changes under the screen.
pub fn use_seeking(sought: &Sought) -> Seeking {
    let here = use_route::<Route>();
    let mut seeking = use_hook(|| {
        let shown: Shown =
            try_consume_context().unwrap_or_else(|| provide_root_context(Shown::default()));
        Seeking {
            typed: Signal::new(sought.words.clone()),
            asked: Signal::new(sought.clone()),
            rested: Signal::new(sought.clone()),
            limit: Signal::new(shown_of(&shown, sought)),
            shown: CopyValue::new(shown),
            drawn: Signal::new(usize::MAX),
            coming: CopyValue::new(false),
            waiting: CopyValue::new(None),
            here: CopyValue::new(here.clone()),
        }
    });
    // Whatever this screen itself wrote into the address, it knows: see `note`.
    if *seeking.here.peek() != here {
        queue_effect(move || {
            if let Route::Search { sought } = &here {
                seeking.typed.set(sought.words.clone());
                seeking.drawn.set(usize::MAX);
                seeking.ask(sought.clone());
                seeking.rested.set(sought.clone());
            }
            seeking.here.set(here);
        });
    }
    seeking
}

impl Seeking {
    /// What the answer is of.
    pub fn asked(&self) -> Sought {
        (self.asked)()
    }

    /// The filters.
    pub fn filter(&self) -> Filter {
        self.asked.read().filter.clone()
    }

    /// How many desks to show.
    pub fn limit(&self) -> usize {
        (self.limit)()
    }

    /// How many rows of the answer may be drawn by now.
    pub fn drawn(&self) -> usize {
        (self.drawn)()
    }

    /// Whether the typing rested at this.
    pub fn rests_at(&self, asked: &Sought) -> bool {
        *self.rested.read() == *asked
    }

    /// A letter more, or less.
    pub fn write(&mut self, typed: String) {
        let mut own = *self;
        self.typed.set(typed);
        if !*self.coming.peek() {
            self.coming.set(true);
            spawn(async move {
                platform::after_paint().await;
                own.coming.set(false);
                let sought = own.in_the_box();
                // Looking for it may take a frame of its own, the rows a few more, until other letters come.
                own.drawn.set(platform::rows_with_answer());
                own.ask(sought.clone());
                loop {
                    let drawn = *own.drawn.peek();
                    if drawn >= *own.limit.peek() {
                        break;
                    }
                    let more = platform::more_rows(drawn).await;
                    if *own.asked.peek() != sought {
                        break;
                    }
                    own.drawn.set(more);
                }
            });
        }
        let rest = spawn(async move {
            platform::pause(REST).await;
            own.waiting.set(None);
            own.note();
        });
        if let Some(earlier) = self.waiting.replace(Some(rest)) {
            earlier.cancel();
        }
    }

    /// Other words, at once.
    pub fn take(&mut self, words: String) {
        self.typed.set(words);
        self.drawn.set(usize::MAX);
        self.ask(self.in_the_box());
        self.note();
    }

    /// Other filters, at once.
    pub fn narrow(&mut self, filter: Filter) {
        let words = self.typed.peek().clone();
        self.drawn.set(usize::MAX);
        self.ask(Sought { words, filter });
        self.note();
    }

    /// Another page.
    pub fn more(&mut self) {
        self.limit += PAGE;
        self.drawn.set(usize::MAX);
        let limit = *self.limit.peek();
        let sought = self.in_the_box();
        self.shown.peek().borrow_mut().insert(sought, limit);
    }

    /// Writes what is sought into the address: no new entry in the history, and nothing is drawn again.
    pub fn note(&mut self) {
        if let Some(waiting) = self.waiting.take() {
            waiting.cancel();
        }
        let sought = self.in_the_box();
        if *self.rested.peek() == sought {
            return;
        }
        let route = Route::Search {
            sought: sought.clone(),
        };
        platform::note_address(&route.to_string());
        // As the browser has it: it leaves out spaces at the end, for example.
        self.here.set(router().current());
        self.rested.set(sought);
    }

    fn in_the_box(&self) -> Sought {
        Sought {
            words: self.typed.peek().clone(),
            filter: self.asked.peek().filter.clone(),
        }
    }

    fn ask(&mut self, sought: Sought) {
        if *self.asked.peek() != sought {
            let limit = shown_of(&self.shown.peek(), &sought);
            self.limit.set(limit);
            self.asked.set(sought);
        }
    }
}

fn shown_of(shown: &Shown, sought: &Sought) -> usize {
    shown.borrow().get(sought).copied().unwrap_or(PAGE)
}
