//! The catalogue's nouns, named as in HSDS 3.1 (Open Referral's Human Services Data Specification)
//! where it has a name for them, and as in this project's Italian profile (docs/catalogue.md) where not.

use chrono::{Datelike, NaiveDate};

/// Declares an enum whose variants have one stable code each, as written in the source tables,
/// in the database, in addresses and in the command's JSON.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every value, in the order in which a person is shown them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value of a code, or `None` for a code that is not known.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

codes! {
    /// What a person needs: the twelve themes of the projects' seeds, mapped to Open Eligibility
    /// in each territory's `taxonomy_terms.csv`.
    Theme {
        /// Permits, citizenship, identity papers.
        Documents = "documents",
        /// Finding work, rights at work.
        Work = "work",
        /// Doctors, hospitals, enrolment with the health service.
        Health = "health",
        /// Somewhere to live.
        Housing = "housing",
        /// Italian courses and school for adults.
        Education = "education",
        /// Legal advice and protection.
        Legal = "legal",
        /// Food, clothes, showers.
        BasicNeeds = "basic_needs",
        /// Children and young adults without family.
        Minors = "minors",
        /// Women, and protection from violence.
        Women = "women",
        /// Language and cultural mediation.
        Mediation = "mediation",
        /// Taking part in the community.
        Participation = "participation",
        /// Help with online services.
        Digital = "digital",
    }
}

codes! {
    /// The kind of desk, as a person would name the door they walk through.
    Kind {
        /// A desk made for migrants.
        ImmigrationDesk = "immigration_desk",
        /// The police office for residence permits.
        PoliceImmigration = "police_immigration",
        /// The prefecture.
        Prefecture = "prefecture",
        /// Another public authority.
        PublicAuthority = "public_authority",
        /// A counter of the town hall or the post office.
        CitizenDesk = "citizen_desk",
        /// An office of the town hall.
        MunicipalOffice = "municipal_office",
        /// Social services.
        SocialServices = "social_services",
        /// A clinic, hospital or health house.
        HealthDesk = "health_desk",
        /// Enrolment with the health service.
        HealthRegistration = "health_registration",
        /// Mediation inside the health service.
        HealthMediation = "health_mediation",
        /// A family clinic (consultorio).
        HealthFamily = "health_family",
        /// A public employment centre.
        EmploymentCentre = "employment_centre",
        /// Help with finding work outside the public centres.
        WorkOrientation = "work_orientation",
        /// A public school for adults.
        AdultSchool = "adult_school",
        /// A course of Italian.
        LanguageCourse = "language_course",
        /// Legal advice, unions, patronati.
        LegalAdvice = "legal_advice",
        /// A Caritas listening centre.
        Caritas = "caritas",
        /// A soup kitchen.
        Canteen = "canteen",
        /// Food and clothes.
        FoodBank = "food_bank",
        /// Somewhere to sleep.
        Shelter = "shelter",
        /// Somewhere to stay in the day.
        DayCentre = "day_centre",
        /// Against violence on women.
        AntiviolenceCentre = "antiviolence_centre",
        /// Support for families.
        FamilyCentre = "family_centre",
        /// Information for young people.
        YouthInfo = "youth_info",
        /// Help with online services.
        DigitalPoint = "digital_point",
        /// A public library.
        Library = "library",
        /// An intercultural centre.
        InterculturalCentre = "intercultural_centre",
        /// A phone line.
        Helpline = "helpline",
        /// The town hall itself: the place to ask where there is no desk.
        TownHall = "town_hall",
    }
}

codes! {
    /// Who a service is for.
    Audience {
        /// Anyone.
        All = "all",
        /// People from other countries.
        Migrants = "migrants",
        /// Women.
        Women = "women",
        /// Young people.
        Youth = "youth",
        /// Men.
        Men = "men",
    }
}

codes! {
    /// How near to the door a point is.
    GeoPrecision {
        /// The door.
        Address = "address",
        /// The centre of a hamlet or quarter.
        Locality = "locality",
        /// The centre of the town.
        TownCentre = "town_centre",
        /// There is no point.
        None = "none",
    }
}

codes! {
    /// How a schedule is attended (HSDS `schedule.attending_type`).
    Attending {
        /// At the door.
        Physical = "physical",
        /// By phone.
        Phone = "phone",
    }
}

codes! {
    /// The kind of a number (HSDS `phone.type`).
    PhoneType {
        /// A phone that is answered.
        Voice = "voice",
        /// A number on WhatsApp.
        WhatsApp = "whatsapp",
    }
}

codes! {
    /// How far a patron saint's day can be trusted.
    Trust {
        /// Two sources agree, or one is official.
        High = "high",
        /// One source.
        Medium = "medium",
        /// Wrong in half of the cases that could be compared.
        Low = "low",
    }
}

codes! {
    /// Whether a wheelchair can enter (OSM's `wheelchair`; HSDS `accessibility`).
    Wheelchair {
        /// Everywhere that matters.
        Yes = "yes",
        /// With help, or not everywhere.
        Limited = "limited",
        /// Not.
        No = "no",
    }
}

/// A point on WGS84, in degrees. Built only from finite values within range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    lat: f64,
    lon: f64,
}

impl Point {
    /// A point, or `None` when a value is not finite or not within ±90 and ±180 degrees.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let ok = lat.is_finite() && lon.is_finite() && lat.abs() <= 90.0 && lon.abs() <= 180.0;
        ok.then_some(Self { lat, lon })
    }

    /// Degrees north between which Italy lies: its extremes (IGM) are 35.49 and 47.09.
    pub const ITALY_NORTH: (f64, f64) = (35.0, 47.5);

    /// Degrees east between which Italy lies: its extremes (IGM) are 6.63 and 18.52.
    pub const ITALY_EAST: (f64, f64) = (6.0, 19.0);

    /// Whether it may be in Italy: it lies in the rectangle around it, which has parts of its neighbours too.
    pub fn may_be_in_italy(self) -> bool {
        let within = |degrees: f64, (least, most): (f64, f64)| (least..=most).contains(&degrees);
        within(self.lat, Self::ITALY_NORTH) && within(self.lon, Self::ITALY_EAST)
    }

    /// Degrees north.
    pub const fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east.
    pub const fn lon(self) -> f64 {
        self.lon
    }
}

/// The date of a source, as exact as the source gave it: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month (1 to 12).
    Month(i32, u32),
    /// The day.
    Day(NaiveDate),
}

impl SourceDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601); `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = month
            .parse()
            .ok()
            .filter(|m| (1..=12).contains(m) && month.len() == 2)?;
        let Some(day) = parts.next() else {
            return Some(Self::Month(year, month));
        };
        if parts.next().is_some() || day.len() != 2 {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day.parse().ok()?).map(Self::Day)
    }

    /// The first day that the source may be of: what age is counted from, so that it is never too young.
    pub fn earliest(self) -> NaiveDate {
        match self {
            Self::Year(y) => NaiveDate::from_ymd_opt(y, 1, 1).unwrap_or_default(),
            Self::Month(y, m) => NaiveDate::from_ymd_opt(y, m, 1).unwrap_or_default(),
            Self::Day(day) => day,
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(y) | Self::Month(y, _) => y,
            Self::Day(day) => day.year(),
        }
    }
}

impl std::fmt::Display for SourceDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// Where a row comes from: kept with every row, shown on every card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page's address; empty when the page had none.
    pub url: String,
    /// What the page is, when it has no address.
    pub name: String,
    /// Its date, when it is known.
    pub date: Option<SourceDate>,
}

/// Opening hours of one desk (HSDS `schedule`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// OSM `opening_hours` syntax, when the hours could be written in it.
    pub opening_hours: Option<String>,
    /// The hours in the source's own (Italian) words.
    pub text: Option<String>,
    /// At the door or by phone.
    pub attending: Attending,
    /// Whether one must make an appointment first.
    pub by_appointment: bool,
    /// The last day on which the source says that it holds.
    pub valid_to: Option<NaiveDate>,
    /// The date of the hours' own source, which may be another page than the desk's.
    pub source_date: Option<SourceDate>,
}

/// A number (HSDS `phone`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The number as a person dials it: digits, spaces and a leading `+`.
    pub number: String,
    /// Voice or WhatsApp.
    pub kind: PhoneType,
    /// Extension to ask for.
    pub extension: Option<String>,
    /// What the number is for, in the source's words.
    pub description: Option<String>,
}

/// Who runs a service (HSDS `organization`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// public, church, association, cooperative or company.
    pub org_type: String,
}

/// A town hall's area (comune): the gazetteer's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// ISTAT code, six digits.
    pub istat: String,
    /// Its Italian name.
    pub name: String,
    /// Province, two letters.
    pub province_code: String,
    /// Province.
    pub province: String,
    /// Region.
    pub region: String,
    /// The territory (a folder of `assets/catalogue`) that it belongs to.
    pub territory: String,
    /// The centre of the town.
    pub point: Point,
    /// Umbria's social zone, 1 to 12.
    pub social_zone: Option<u8>,
    /// The town hall's website.
    pub website: Option<String>,
    /// The town hall's certified mail (PEC).
    pub pec: Option<String>,
    /// Where website and certified mail come from.
    pub contact_source: Option<String>,
    /// The patron saint's day: month, day, and how far it can be trusted.
    pub patron: Option<(u32, u32, Trust)>,
}

/// A desk: one service at one place (HSDS `service_at_location` with what hangs on it).
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// Stable id.
    pub id: String,
    /// Its name, in Italian.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// Kind of desk.
    pub kind: Kind,
    /// Who it is for.
    pub audience: Audience,
    /// Themes, in [`Theme::ALL`]'s order.
    pub themes: Vec<Theme>,
    /// Spoken languages, BCP 47; empty when the source names none.
    pub languages: Vec<String>,
    /// Street or building; `None` when not known or withheld.
    pub address: Option<String>,
    /// Hamlet or quarter.
    pub locality: Option<String>,
    /// Town; `None` for a line that serves everywhere.
    pub town: Option<String>,
    /// ISTAT code of the town.
    pub istat: Option<String>,
    /// Province, two letters.
    pub province_code: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// The territory whose tables hold it.
    pub territory: String,
    /// Where it is.
    pub point: Option<Point>,
    /// How exact that is.
    pub geo_precision: GeoPrecision,
    /// Whether a wheelchair can enter; `None` when not known.
    pub wheelchair: Option<Wheelchair>,
    /// Hours.
    pub schedules: Vec<Schedule>,
    /// Numbers.
    pub phones: Vec<Phone>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Website.
    pub website: Option<String>,
    /// What to know, with its language (BCP 47).
    pub description: Option<(String, String)>,
    /// What to bring, in Italian; empty when not known.
    pub required_documents: Vec<String>,
    /// Where all this comes from.
    pub source: Source,
    /// Whether the source itself says that the service ended, or had not begun, or is historical.
    pub doubtful: bool,
    /// The town's patron day.
    pub patron: Option<(u32, u32, Trust)>,
}
