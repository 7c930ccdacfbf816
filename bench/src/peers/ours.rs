//! Sportello's engine, through the app's own door and below it.

use sportello_bench::Outcome;
use sportello_bench::asked::Wanted;
use sportello_bench::ours::Ours;
use sportello_bench::world::{Spot, World};

use super::{Peer, Places, Reply};

/// Which desks and how far: what the other engines give.
#[derive(Default)]
pub struct Engine(Option<Ours>);

impl Peer for Engine {
    fn name(&self) -> &'static str {
        "Sportello, engine"
    }

    fn how(&self) -> &'static str {
        "`find::nearest_rows` on a catalogue file: the slot index asked as the app asks it, sets of what was asked \
         before kept in memory, points read from the file, hours evaluated; numbers and metres only"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let path = places.file("ours.db");
        Ours::write(&path, world, &[])?;
        self.0 = Some(Ours::open(&path)?);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let ours = self.0.as_ref().ok_or("not loaded")?;
        Ok(ours.nearest_rows(origin, wanted, k)?.into())
    }
}

/// The whole answer: the desks with all that a list shows of them, the town hall, the ways out.
#[derive(Default)]
pub struct Whole(Option<Ours>);

impl Peer for Whole {
    fn name(&self) -> &'static str {
        "Sportello, whole answer"
    }

    fn how(&self) -> &'static str {
        "`find::nearest` on the same file: 20 desks with schedules, phones and status, the total, the town hall, \
         ways out"
    }

    fn load(&mut self, _world: &World, places: &Places) -> Outcome<()> {
        // What the engine wrote just before.
        self.0 = Some(Ours::open(&places.file("ours.db"))?);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let ours = self.0.as_ref().ok_or("not loaded")?;
        Ok(ours.nearest(origin, wanted, k)?.into())
    }
}
