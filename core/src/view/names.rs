//! The names of the vocabularies' values, and of the ways out of an empty answer.

use crate::find::{Filter, Without};
use crate::l10n::{Msg, format, msg};
use crate::model::{Audience, Kind, Theme, Wheelchair};

/// A theme's name.
pub fn theme(theme: Theme) -> Msg {
    match theme {
        Theme::Documents => msg::theme_documents(),
        Theme::Work => msg::theme_work(),
        Theme::Health => msg::theme_health(),
        Theme::Housing => msg::theme_housing(),
        Theme::Education => msg::theme_education(),
        Theme::Legal => msg::theme_legal(),
        Theme::BasicNeeds => msg::theme_basic_needs(),
        Theme::Minors => msg::theme_minors(),
        Theme::Women => msg::theme_women(),
        Theme::Mediation => msg::theme_mediation(),
        Theme::Participation => msg::theme_participation(),
        Theme::Digital => msg::theme_digital(),
    }
}

/// A kind's name.
pub fn kind(kind: Kind) -> Msg {
    match kind {
        Kind::ImmigrationDesk => msg::kind_immigration_desk(),
        Kind::PoliceImmigration => msg::kind_police_immigration(),
        Kind::Prefecture => msg::kind_prefecture(),
        Kind::PublicAuthority => msg::kind_public_authority(),
        Kind::CitizenDesk => msg::kind_citizen_desk(),
        Kind::MunicipalOffice => msg::kind_municipal_office(),
        Kind::SocialServices => msg::kind_social_services(),
        Kind::HealthDesk => msg::kind_health_desk(),
        Kind::HealthRegistration => msg::kind_health_registration(),
        Kind::HealthMediation => msg::kind_health_mediation(),
        Kind::HealthFamily => msg::kind_health_family(),
        Kind::EmploymentCentre => msg::kind_employment_centre(),
        Kind::WorkOrientation => msg::kind_work_orientation(),
        Kind::AdultSchool => msg::kind_adult_school(),
        Kind::LanguageCourse => msg::kind_language_course(),
        Kind::LegalAdvice => msg::kind_legal_advice(),
        Kind::Caritas => msg::kind_caritas(),
        Kind::Canteen => msg::kind_canteen(),
        Kind::FoodBank => msg::kind_food_bank(),
        Kind::Shelter => msg::kind_shelter(),
        Kind::DayCentre => msg::kind_day_centre(),
        Kind::AntiviolenceCentre => msg::kind_antiviolence_centre(),
        Kind::FamilyCentre => msg::kind_family_centre(),
        Kind::YouthInfo => msg::kind_youth_info(),
        Kind::DigitalPoint => msg::kind_digital_point(),
        Kind::Library => msg::kind_library(),
        Kind::InterculturalCentre => msg::kind_intercultural_centre(),
        Kind::Helpline => msg::kind_helpline(),
        Kind::TownHall => msg::kind_town_hall(),
    }
}

/// Who a service is for.
pub fn audience(audience: Audience) -> Msg {
    match audience {
        Audience::All => msg::audience_all(),
        Audience::Migrants => msg::audience_migrants(),
        Audience::Women => msg::audience_women(),
        Audience::Youth => msg::audience_youth(),
        Audience::Men => msg::audience_men(),
    }
}

/// Whether a wheelchair can enter.
pub fn wheelchair(wheelchair: Option<Wheelchair>) -> Msg {
    match wheelchair {
        Some(Wheelchair::Yes) => msg::wheelchair_yes(),
        Some(Wheelchair::Limited) => msg::wheelchair_limited(),
        Some(Wheelchair::No) => msg::wheelchair_no(),
        None => msg::wheelchair_unknown(),
    }
}

/// What a way out of an empty answer leaves out of the filter that was asked.
pub fn way_out(without: Without, asked: &Filter) -> Msg {
    let language = asked.language.as_deref().map(format::language_name);
    match (without, asked.theme, language) {
        (Without::Theme, Some(theme_asked), _) => msg::way_out_theme(theme(theme_asked)),
        (Without::Language, _, Some(language)) => msg::way_out_language(language),
        (Without::Open, ..) => msg::way_out_open(),
        (Without::Kind, ..) => msg::way_out_kind(),
        (Without::Audience, ..) => msg::way_out_audience(),
        (Without::Territory, ..) => msg::way_out_territory(),
        (Without::Wheelchair, ..) => msg::way_out_wheelchair(),
        _ => msg::way_out_all(),
    }
}
