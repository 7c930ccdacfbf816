//! The questions: where people stand, and what must be true of the desks that they are shown.

use sportello_core::find::Filter;
use sportello_core::model::{Kind, Theme};

use crate::random::Random;
use crate::world::{
    Entry, RARE, RAREST, Shape, Spot, World, anywhere, around, language, on_the_continent,
};

/// What must be true of a desk, in the words of the core and in bits for the peers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it is called in tables: what is asked, and the share of desks that it is made for.
    pub name: &'static str,
    /// The core's filter.
    pub filter: Filter,
    /// Bit of the theme in [`Entry::themes`]; 0 when none is asked.
    pub theme: u16,
    /// Bit of the language in [`Entry::languages`]; 0 when none is asked.
    pub language: u32,
    /// Position of the kind in [`Kind::ALL`].
    pub kind: Option<u8>,
}

impl Wanted {
    fn new(name: &'static str, filter: Filter) -> Self {
        let theme = filter.theme.and_then(|t| position(Theme::ALL, &t));
        let kind = filter.kind.and_then(|k| position(Kind::ALL, &k));
        let spoken = filter.language.as_deref().and_then(language);
        Self {
            name,
            theme: theme.map_or(0, |bit| 1 << bit),
            language: spoken.map_or(0, |bit| 1 << bit),
            kind: kind.map(|at| at as u8),
            filter,
        }
    }

    /// Whether a desk has all of it.
    pub fn takes(&self, entry: &Entry) -> bool {
        (self.theme == 0 || entry.themes & self.theme != 0)
            && (self.language == 0 || entry.languages & self.language != 0)
            && self.kind.is_none_or(|kind| entry.kind == kind)
            && (!self.filter.open || entry.open)
    }
}

fn position<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|value| value == one)
}

/// From what takes every desk to what takes none.
pub fn wanted() -> Vec<Wanted> {
    let theme = |theme| Filter {
        theme: Some(theme),
        ..Filter::default()
    };
    let spoken = |tag: &str| Filter {
        language: Some(tag.to_owned()),
        ..Filter::default()
    };
    vec![
        Wanted::new("all (100 %)", Filter::default()),
        Wanted::new("theme (30 %)", theme(Theme::Documents)),
        Wanted::new(
            "theme, language, open (1.7 %)",
            Filter {
                open: true,
                language: Some("en".to_owned()),
                ..theme(Theme::Documents)
            },
        ),
        Wanted::new("rare language (0.1 %)", spoken(RARE)),
        Wanted::new("rarest language (0.001 %)", spoken(RAREST)),
        Wanted::new(
            "never together (0 %)",
            Filter {
                kind: Some(Kind::Library),
                ..theme(Theme::Minors)
            },
        ),
    ]
}

/// Where people stand: in clustered worlds a quarter at exactly a desk's spot, half around one, a quarter
/// anywhere on the continent; in uniform ones anywhere, each sixteenth at a pole or on the antimeridian.
pub fn origins(world: &World, count: usize) -> Vec<Spot> {
    let mut random = Random::new(0x0a5c ^ world.entries.len() as u64);
    let mut one = |number: usize| {
        let some_desk = world.entries[random.below(world.entries.len())].spot;
        match world.shape {
            Shape::Clustered => match number % 4 {
                0 => some_desk,
                3 => on_the_continent(&mut random),
                _ => around(some_desk, 0.05, &mut random),
            },
            Shape::Uniform => match number % 64 {
                15 => Spot::new(90.0, random.between(-180.0, 180.0)),
                31 => Spot::new(-90.0, 0.0),
                47 => Spot::new(random.between(-90.0, 90.0), 180.0),
                63 => Spot::new(random.between(-90.0, 90.0), -180.0),
                _ => anywhere(&mut random),
            },
        }
    };
    (0..count).map(&mut one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filters_take_the_shares_that_they_are_named_by() {
        let world = World::new(Shape::Clustered, 100_000);
        let share = |wanted: &Wanted| {
            let taken = world.entries.iter().filter(|entry| wanted.takes(entry));
            taken.count() as f64 / world.entries.len() as f64
        };
        let shares: Vec<f64> = wanted().iter().map(share).collect();
        let expected = [
            (1.0, 1.0),
            (0.28, 0.34),
            (0.015, 0.019),
            (0.0009, 0.0011),
            (0.000_01, 0.000_01),
            (0.0, 0.0),
        ];
        for (share, (low, high)) in shares.iter().zip(expected) {
            assert!((low..=high).contains(share), "{shares:?}");
        }
    }
}
