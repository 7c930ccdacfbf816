//! Sportello's engine through the app's own door.

use sportello_bench::asked::Wanted;
use sportello_bench::ours::Ours;
use sportello_bench::world::{Spot, World};
use sportello_bench::{K, Outcome};

use super::{Peer, Places, Reply};

/// The whole answer: the desks with all that a list shows of them, the town hall, the ways out.
#[derive(Default)]
pub struct Whole(Option<Ours>);

/// The most desks that the plain scan is asked for: it reads every row of every table.
const MOST: usize = 10_000;

impl Peer for Whole {
    fn name(&self) -> &'static str {
        "Sportello, whole answer"
    }

    fn how(&self) -> &'static str {
        "`find::nearest` on a catalogue file: 20 desks with schedules, phones and status, the total, the town \
         hall, ways out"
    }

    fn declines(&self, _wanted: &Wanted, world: &World) -> Option<&'static str> {
        (world.entries.len() > MOST).then_some("the scan reads every row: seconds a question")
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        self.0 = None;
        if world.entries.len() > MOST {
            return Ok(());
        }
        let path = places.file("ours.db");
        Ours::write(&path, world, &[])?;
        self.0 = Some(Ours::open(&path)?);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let ours = self.0.as_ref().ok_or("not loaded")?;
        debug_assert_eq!(k, K);
        Ok(ours.nearest(origin, wanted, k)?.into())
    }
}
