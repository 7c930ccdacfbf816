//! Desks on the Earth: where they are and what can be asked of them, in the frequencies that the
//! catalogue has.

use std::f64::consts::PI;

use sportello_core::model::{Kind, Theme};

use crate::random::{Random, sums};
use crate::timetable::{Hours, hours};

/// Degrees on WGS84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Degrees north, within 90.
    pub lat: f64,
    /// Degrees east, within 180.
    pub lon: f64,
}

impl Spot {
    /// A spot with five decimals, as the catalogue writes them; beyond a pole it goes down on the other
    /// side, beyond the antimeridian it comes in again.
    pub fn new(lat: f64, lon: f64) -> Self {
        let (lat, lon) = if lat > 90.0 {
            (180.0 - lat, lon + 180.0)
        } else if lat < -90.0 {
            (-180.0 - lat, lon + 180.0)
        } else {
            (lat, lon)
        };
        let lon = if lon.abs() <= 180.0 {
            lon
        } else {
            (lon + 180.0).rem_euclid(360.0) - 180.0
        };
        let five = |degrees: f64| (degrees * 1e5).round() / 1e5;
        Self {
            lat: five(lat),
            lon: five(lon),
        }
    }

    /// On the unit sphere, latitude and longitude taken as spherical.
    pub fn vector(self) -> [f64; 3] {
        let (lat, lon) = (self.lat.to_radians(), self.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    }
}

/// How desks lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Evenly over the whole sphere, with some exactly at the poles and on the antimeridian.
    Uniform,
    /// In towns of Zipf's sizes over a continent, many desks at exactly the same spot.
    Clustered,
}

impl Shape {
    /// Its name in tables and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uniform => "uniform",
            Self::Clustered => "clustered",
        }
    }
}

/// A desk as the engines see it: its number is its position, and the order of ids.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Where.
    pub spot: Spot,
    /// Bits by position in [`Theme::ALL`].
    pub themes: u16,
    /// Bits by position in [`LANGUAGES`].
    pub languages: u32,
    /// Position in [`Kind::ALL`]. Never a phone line: those have no distance.
    pub kind: u8,
    /// Position in [`World::hours`]; `None` when its hours are not known.
    pub hours: Option<u16>,
    /// Whether it is open at the benchmark's instant.
    pub open: bool,
}

/// A language (BCP 47) and the share of desks where it is spoken.
pub const LANGUAGES: [(&str, f64); 25] = [
    ("it", 0.30),
    ("en", 0.18),
    ("fr", 0.12),
    ("ar", 0.10),
    ("es", 0.09),
    ("ro", 0.06),
    ("sq", 0.06),
    ("uk", 0.05),
    ("ru", 0.04),
    ("zh", 0.04),
    ("bn", 0.03),
    ("ur", 0.03),
    ("pt", 0.02),
    ("pl", 0.02),
    ("mk", 0.01),
    ("pa", 0.01),
    ("fa", 0.01),
    ("hi", 0.01),
    ("wo", 0.005),
    ("ti", 0.005),
    ("so", 0.003),
    ("ta", 0.002),
    ("am", 0.002),
    (RARE, 0.001),
    (RAREST, 0.000_01),
];

/// The language of one desk in 1,000.
pub const RARE: &str = "ff";

/// The language of one desk in 100,000.
pub const RAREST: &str = "bin";

/// Shares of the themes, in [`Theme::ALL`]'s order: how many of the 333 desks of the catalogue have each
/// (November 2026).
const THEMES: [f64; 12] = [
    0.306, 0.219, 0.252, 0.141, 0.144, 0.165, 0.159, 0.117, 0.111, 0.147, 0.177, 0.084,
];

/// How many of the catalogue's desks are of each kind, in [`Kind::ALL`]'s order (November 2026); at least
/// one, but for phone lines.
const KINDS: [f64; 29] = [
    49.0, 12.0, 5.0, 5.0, 13.0, 4.0, 31.0, 48.0, 7.0, 5.0, 8.0, 32.0, 1.0, 16.0, 1.0, 9.0, 15.0,
    6.0, 5.0, 2.0, 1.0, 18.0, 3.0, 4.0, 9.0, 11.0, 1.0, 0.0, 1.0,
];

/// How many desks have hours that are known.
const WITH_HOURS: f64 = 0.6;

/// Distinct expressions of opening hours.
const EXPRESSIONS: usize = 2000;

/// Most desks that share one part of a town: about half of them stand at exactly its centre.
const QUARTER: usize = 500;

/// A set of desks.
#[derive(Clone, Debug)]
pub struct World {
    /// How they lie.
    pub shape: Shape,
    /// The desks.
    pub entries: Vec<Entry>,
    /// Their expressions of hours.
    pub hours: Vec<Hours>,
}

impl World {
    /// `count` desks of a shape, always the same.
    pub fn new(shape: Shape, count: usize) -> Self {
        let mut random = Random::new(0x5350_5254 ^ count as u64);
        let mut spots = match shape {
            Shape::Uniform => uniform(count, &mut random),
            Shape::Clustered => clustered(count, &mut random),
        };
        // Ids say nothing of places.
        for at in (1..spots.len()).rev() {
            spots.swap(at, random.below(at + 1));
        }
        let hours = hours(EXPRESSIONS);
        let kinds = sums(KINDS);
        let popular = sums((1..=EXPRESSIONS).map(|rank| 1.0 / rank as f64));
        let mut entries: Vec<Entry> = spots
            .into_iter()
            .map(|spot| {
                let known = random.happens(WITH_HOURS);
                let at = known.then(|| scattered(random.step(&popular)));
                entry(spot, at, &hours, &kinds, &mut random)
            })
            .collect();
        for language in [RARE, RAREST] {
            rare(&mut entries, language, &mut random);
        }
        Self {
            shape,
            entries,
            hours,
        }
    }

    /// Its name in tables and files.
    pub fn name(&self) -> String {
        format!("{}-{}", self.shape.name(), self.entries.len())
    }
}

/// The position of a language in [`LANGUAGES`].
pub fn language(tag: &str) -> Option<usize> {
    LANGUAGES.iter().position(|(known, _)| *known == tag)
}

/// The popular expressions are not those that happen to be made first (7 and 2,000 share no factor).
const fn scattered(rank: usize) -> u16 {
    (rank * 7 % EXPRESSIONS) as u16
}

fn entry(
    spot: Spot,
    at: Option<u16>,
    hours: &[Hours],
    kinds: &[f64],
    random: &mut Random,
) -> Entry {
    let kind = random.step(kinds);
    let mut themes = 0;
    for (bit, share) in THEMES.iter().enumerate() {
        themes |= u16::from(random.happens(*share)) << bit;
    }
    if themes == 0 {
        themes = 1 << random.step(&sums(THEMES));
    }
    // The filter that nothing passes although each half of it is common: no library is for minors.
    if Kind::ALL[kind] == Kind::Library {
        let minors = Theme::ALL.iter().position(|theme| *theme == Theme::Minors);
        themes &= !(1 << minors.unwrap_or_default());
    }
    let mut languages = 0;
    for (bit, (_, share)) in LANGUAGES.iter().enumerate() {
        // The rare ones come after, in exact numbers.
        languages |= u32::from(random.happens(*share) && *share > 0.001) << bit;
    }
    Entry {
        spot,
        themes,
        languages,
        kind: kind as u8,
        hours: at,
        open: at.is_some_and(|at| hours[usize::from(at)].open),
    }
}

/// Gives a rare language to exactly its share of desks, and to one at least.
fn rare(entries: &mut [Entry], tag: &str, random: &mut Random) {
    let bit = language(tag).unwrap_or_default();
    let share = LANGUAGES[bit].1;
    let count = ((entries.len() as f64 * share).round() as usize).max(1);
    for _ in 0..count.min(entries.len()) {
        let at = random.below(entries.len());
        entries[at].languages |= 1 << bit;
    }
}

fn uniform(count: usize, random: &mut Random) -> Vec<Spot> {
    let edges = [
        Spot::new(90.0, 0.0),
        Spot::new(-90.0, 0.0),
        Spot::new(0.0, 180.0),
        Spot::new(0.0, -180.0),
        Spot::new(64.0, 180.0),
    ];
    (0..count)
        .map(|number| match edges.get(number) {
            Some(edge) => *edge,
            None if number % 1000 == 999 => Spot::new(random.between(-90.0, 90.0), 180.0),
            None => anywhere(random),
        })
        .collect()
}

/// A spot of the sphere, each as likely as any other.
pub fn anywhere(random: &mut Random) -> Spot {
    let lat = (2.0 * random.unit() - 1.0).asin() * 180.0 / PI;
    Spot::new(lat, random.between(-180.0, 180.0))
}

/// A spot of the continent on which [`Shape::Clustered`] lies.
pub fn on_the_continent(random: &mut Random) -> Spot {
    Spot::new(random.between(35.0, 65.0), random.between(-10.0, 40.0))
}

/// A spot some kilometres around another; `spread` is the deviation in degrees of latitude.
pub fn around(centre: Spot, spread: f64, random: &mut Random) -> Spot {
    let narrow = centre.lat.to_radians().cos().max(0.05);
    let (north, east) = (random.normal() * spread, random.normal() * spread / narrow);
    Spot::new(centre.lat + north, centre.lon + east)
}

fn clustered(count: usize, random: &mut Random) -> Vec<Spot> {
    let towns = (count / 100).max(3);
    let sizes = sums((1..=towns).map(|rank| 1.0 / rank as f64));
    let centres: Vec<Spot> = (0..towns).map(|_| on_the_continent(random)).collect();
    let mut filled = vec![(0_usize, Spot { lat: 0.0, lon: 0.0 }); towns];
    (0..count)
        .map(|_| {
            let town = random.step(&sizes);
            let (inside, quarter) = &mut filled[town];
            // The first quarter is the town's centre, each further one lies farther out.
            if *inside % QUARTER == 0 {
                let reach = 0.015 * ((*inside / QUARTER) as f64).sqrt();
                *quarter = around(centres[town], reach, random);
            }
            *inside += 1;
            if random.happens(0.45) {
                *quarter
            } else {
                around(*quarter, 0.012, random)
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn the_vocabularies_are_the_cores() {
        assert_eq!(THEMES.len(), Theme::ALL.len());
        assert_eq!(KINDS.len(), Kind::ALL.len());
        let line = Kind::ALL.iter().position(|k| *k == Kind::Helpline);
        assert_eq!(line.map(|at| KINDS[at].to_bits()), Some(0.0_f64.to_bits()));
    }

    #[test]
    fn desks_share_spots_as_in_the_catalogue() {
        let world = World::new(Shape::Clustered, 10_000);
        let mut at: HashMap<(u64, u64), usize> = HashMap::new();
        for entry in &world.entries {
            *at.entry((entry.spot.lat.to_bits(), entry.spot.lon.to_bits()))
                .or_default() += 1;
        }
        let most = at.values().max().copied().unwrap_or_default();
        assert!((100..=QUARTER).contains(&most), "{most}");
    }

    #[test]
    fn beyond_the_edges_the_earth_goes_on() {
        assert_eq!(Spot::new(91.0, 10.0), Spot::new(89.0, -170.0));
        assert_eq!(Spot::new(-91.0, 10.0), Spot::new(-89.0, -170.0));
        assert_eq!(Spot::new(0.0, 181.0), Spot::new(0.0, -179.0));
        assert_eq!(Spot::new(0.0, 180.0).lon.to_bits(), 180.0_f64.to_bits());
    }
}
