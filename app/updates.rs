//! Updates while the app runs: when to look, one at a time, what the screens are told of it, and files that are passed
//! on without a network. What is decided is decided in `core::sync` and `core::feed`; how bytes come is the platform's.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use dioxus::prelude::*;
use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use sportello_core::error::Error;
use sportello_core::feed::{Applied, Fate, Pack, Refusal, Trust, apply, share};
use sportello_core::l10n::{Msg, format, msg};
use sportello_core::sync::{
    Because, Checked, Choice, Demand, Due, Outcome, Schedule, Standing, Status,
};

use crate::platform::{self, Given};
use crate::state::State;

/// Milliseconds after the start before the first look: the first screen is not to wait for it.
const BREATH: u32 = 2_000;

/// What is asked of the updates.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ask {
    /// The person wants them now; `true` when they said yes to what it may cost.
    Now(bool),
    /// The network is another one, or came back.
    Network,
    /// The app is in sight again.
    InSight,
    /// Settings are others now.
    Settings,
    /// A file was opened with the app.
    File(Vec<u8>),
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The catalogue is the file's now, signed at this time.
    Done(DateTime<Utc>),
    /// It was there already.
    Same,
    /// What is there is newer.
    Older,
    /// It was refused.
    Bad(String),
    /// This copy of the app has no publisher, so it knows nobody whose files it could take.
    NobodyKnown,
}

impl Taken {
    /// What a person is told of it, and whether it is good.
    pub fn said(&self) -> (bool, Msg) {
        match self {
            Self::Done(of) => (true, msg::updates_pass_done(format::date(of.date_naive()))),
            Self::Same => (true, msg::updates_pass_same()),
            Self::Older => (true, msg::updates_pass_older()),
            Self::Bad(_) => (false, msg::updates_pass_bad()),
            Self::NobodyKnown => (false, msg::updates_none()),
        }
    }
}

/// How it stands with looking for languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// Nobody looked since the app began: no host was asked for its list.
    No,
    /// The next update asks for the list too.
    Asked,
    /// The list is of the newest version.
    Known,
}

/// How it stands, for every screen: one context, all signals.
#[derive(Clone, Copy)]
pub struct Updates {
    status: Signal<Status>,
    data_of: Signal<Option<DateTime<Utc>>>,
    /// What became of saved desks, by id, until the person has seen it.
    news: Signal<BTreeMap<String, Fate>>,
    /// The question that stands between the person and an update.
    question: Signal<Option<Because>>,
    /// What came of the last file.
    taken: Signal<Option<Taken>>,
    /// Whether this copy of the app has a publisher.
    offered: Signal<bool>,
    /// Whether the person looks for languages.
    languages: Signal<Sought>,
    asks: Coroutine<Ask>,
}

impl Updates {
    /// Begins in the current scope's context.
    pub fn provide(state: &State) {
        let state = *state;
        let status = use_signal(|| Status::NeverChecked);
        let data_of = use_signal(|| None);
        let news = use_signal(BTreeMap::new);
        let question = use_signal(|| None);
        let taken = use_signal(|| None);
        let offered = use_signal(|| platform::publisher().is_some());
        let languages = use_signal(|| Sought::No);
        let asks = use_coroutine(move |asks: UnboundedReceiver<Ask>| async move {
            Updates::get().run(&state, asks).await;
        });
        let updates = use_context_provider(|| Self {
            status,
            data_of,
            news,
            question,
            taken,
            offered,
            languages,
            asks,
        });
        use_hook(|| {
            updates.read_age(&state);
            platform::on_network_change(move || asks.send(Ask::Network));
            // While it was aside the clock went on, and its waits may not have.
            platform::on_in_sight(move || asks.send(Ask::InSight));
            platform::on_catalogue_changed(&state.boot(), move || updates.stands_anew(&state));
            platform::on_file_given(move |bytes| asks.send(Ask::File(bytes)));
        });
    }

    /// The context's updates.
    pub fn get() -> Self {
        use_context()
    }

    /// How it stands.
    pub fn status(&self) -> Status {
        (self.status)()
    }

    /// Of when the list is.
    pub fn data_of(&self) -> Option<DateTime<Utc>> {
        (self.data_of)()
    }

    /// What became of saved desks, by id.
    pub fn news(&self) -> BTreeMap<String, Fate> {
        (self.news)()
    }

    /// Why the person should be asked before an update.
    pub fn question(&self) -> Option<Because> {
        (self.question)()
    }

    /// What came of the last file.
    pub fn taken(&self) -> Option<Taken> {
        (self.taken)()
    }

    /// The person has read what came of the last file.
    pub fn read_taken(&self) {
        let mut taken = self.taken;
        taken.set(None);
    }

    /// Whether this copy of the app gets updates from the network at all.
    pub fn offered(&self) -> bool {
        (self.offered)()
    }

    /// Looks now; `confirmed` when the person said yes to the question.
    pub fn look(&self, confirmed: bool) {
        let mut question = self.question;
        question.set(None);
        self.asks.send(Ask::Now(confirmed));
    }

    /// The person would rather not.
    pub fn leave(&self) {
        let (mut question, mut languages) = (self.question, self.languages);
        question.set(None);
        if languages() == Sought::Asked {
            languages.set(Sought::No);
        }
    }

    /// Looks now, and asks for the list of languages too: it tells the host that somebody looks for one, so nothing but this
    /// does it.
    pub fn look_for_languages(&self) {
        let mut languages = self.languages;
        languages.set(Sought::Asked);
        self.look(false);
    }

    /// How it stands with looking for languages.
    pub fn languages(&self) -> Sought {
        (self.languages)()
    }

    /// Whether an update is going on.
    pub fn is_busy(&self) -> bool {
        matches!(
            self.status(),
            Status::Checking | Status::Downloading { .. } | Status::Applying
        )
    }

    /// The person's settings are others now.
    pub fn settings_changed(&self) {
        self.asks.send(Ask::Settings);
    }

    /// The person has seen what became of their saved desks.
    pub fn seen(&self) {
        let mut news = self.news;
        news.set(BTreeMap::new());
    }

    async fn run(self, state: &State, mut asks: UnboundedReceiver<Ask>) {
        let Some(publisher) = platform::publisher() else {
            // There is nothing to look for; who opens a file is told so.
            while let Some(asked) = asks.next().await {
                if let Ask::File(bytes) = asked {
                    self.take(state, &bytes).await;
                }
            }
            return;
        };
        let boot = state.boot();
        let trust = platform::remembered(&boot, &publisher).await;
        let mut schedule = Schedule::started(platform::seed(), platform::now());
        let mut checked = self.rest(state, &trust);
        platform::pause(BREATH).await;
        loop {
            let settings = state.settings();
            let (now, conditions) = (platform::now(), platform::conditions());
            let go = match schedule.due(now, checked, conditions, settings.updates) {
                Due::Now => true,
                due => {
                    let asked = match due {
                        Due::At(then) => {
                            let wait = (then - now).num_milliseconds().clamp(1_000, 3_600_000);
                            let wait = std::pin::pin!(platform::pause(
                                u32::try_from(wait).unwrap_or(3_600_000)
                            ));
                            match select(asks.next(), wait).await {
                                Either::Left((asked, _)) => asked,
                                Either::Right(_) => Some(Ask::Settings),
                            }
                        }
                        _ => asks.next().await,
                    };
                    self.wanted(asked, &mut schedule, state).await
                }
            };
            if !go {
                continue;
            }
            // Who asked before it began has it in this one.
            while let Ok(asked) = asks.try_recv() {
                if !matches!(asked, Ask::Now(_)) {
                    self.wanted(Some(asked), &mut schedule, state).await;
                }
            }
            let mut status = self.status;
            status.set(Status::Checking);
            let tell = move |now: Status| {
                let mut status = status;
                status.set(now);
            };
            let choice = Choice::of(&state.settings());
            let mut languages = self.languages;
            let for_list = *languages.peek() == Sought::Asked;
            let choice = if for_list {
                choice.with_offers()
            } else {
                choice
            };
            let (outcome, trust) = platform::update(&boot, &publisher, choice, tell).await;
            schedule.ended(platform::now(), &outcome);
            checked = self.rest(state, &trust);
            if for_list {
                languages.set(match outcome {
                    Outcome::Failed { .. } => Sought::No,
                    _ => Sought::Known,
                });
            }
            if let Outcome::Updated { applied, .. } = &outcome {
                self.tell(state, applied);
                state.catalogue_changed();
            }
            status.set(Status::after(&outcome, &trust));
        }
    }

    /// Whether what was asked for leads to a look now.
    async fn wanted(&self, asked: Option<Ask>, schedule: &mut Schedule, state: &State) -> bool {
        let (now, conditions) = (platform::now(), platform::conditions());
        match asked {
            Some(Ask::Now(confirmed)) => {
                let demand =
                    schedule.demanded(now, conditions, state.settings().updates, confirmed);
                match demand {
                    Demand::Go => true,
                    Demand::Confirm(why) => {
                        let mut question = self.question;
                        question.set(Some(why));
                        false
                    }
                }
            }
            Some(Ask::Network) => {
                schedule.reconnected(now);
                false
            }
            Some(Ask::File(bytes)) => {
                self.take(state, &bytes).await;
                false
            }
            Some(Ask::InSight | Ask::Settings) | None => false,
        }
    }

    /// How it stands while nothing goes on.
    fn rest(&self, state: &State, trust: &Trust) -> Checked {
        let standing = standing(state);
        let (mut status, mut data_of) = (self.status, self.data_of);
        data_of.set(standing.data_of());
        status.set(Status::at_rest(trust, &standing));
        Checked::of(trust, &standing)
    }

    fn read_age(&self, state: &State) {
        let mut data_of = self.data_of;
        data_of.set(standing(state).data_of());
    }

    /// The catalogue is another one: another window updated it.
    fn stands_anew(&self, state: &State) {
        state.catalogue_changed();
        self.read_age(state);
    }

    /// Notes what became of saved desks.
    fn tell(&self, state: &State, applied: &Applied) {
        let saved = state.saved();
        let mut news = self.news;
        for favourite in saved {
            if let Some(fate) = applied.desks.get(&favourite.desk_id) {
                news.write().insert(favourite.desk_id, fate.clone());
            }
        }
    }

    /// Gives the catalogue to somebody, as one signed file; `None` when there is nothing signed to give yet.
    pub async fn give(self, state: &State) -> Option<Given> {
        let publisher = platform::publisher()?;
        let trust = platform::remembered(&state.boot(), &publisher).await;
        let boot = state.boot();
        let opened = boot.opened()?;
        let bytes = opened
            .catalogue
            .borrow()
            .read(|dao| share(dao, &trust, None))
            .ok()??;
        // As ISO 8601 writes it: 2026-11-26.
        let day = self.data_of().unwrap_or_else(platform::now).date_naive();
        Some(platform::give_file(&format!("sportello-{day}.sportello"), &bytes).await)
    }

    /// Takes a file that somebody gave: the same checks as for a network, no network.
    pub async fn take(self, state: &State, bytes: &[u8]) {
        let mut taken = self.taken;
        taken.set(None);
        let Some(publisher) = platform::publisher() else {
            taken.set(Some(Taken::NobodyKnown));
            return;
        };
        let trust = platform::remembered(&state.boot(), &publisher).await;
        let came = match self.take_by(state, bytes, trust).await {
            Ok(came) => came,
            Err(Error::Refused(Refusal::Rollback { .. })) => Taken::Older,
            Err(error) => Taken::Bad(error.to_string()),
        };
        taken.set(Some(came));
    }

    async fn take_by(self, state: &State, bytes: &[u8], trust: Trust) -> Result<Taken, Error> {
        let boot = state.boot();
        let Some(opened) = boot.opened() else {
            return Ok(Taken::Same);
        };
        let pack = Pack::parse(bytes)?;
        let have = opened
            .catalogue
            .borrow()
            .read(|dao| Standing::of(dao, pack.names()))?;
        let (update, trust) = pack.update(trust, have.states().clone(), platform::now())?;
        let same = update.is_same();
        let applied = apply(&mut opened.catalogue.borrow_mut(), &update)?;
        platform::keep(opened, &trust).await;
        self.tell(state, &applied);
        self.stands_anew(state);
        self.asks.send(Ask::Settings);
        Ok(if same {
            Taken::Same
        } else {
            Taken::Done(update.entry().created())
        })
    }
}

fn standing(state: &State) -> Standing {
    let choice = Choice::of(&state.settings());
    let read = state.read(|dao| Standing::read(dao, &choice));
    read.unwrap_or_default()
}
