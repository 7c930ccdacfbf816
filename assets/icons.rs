//! Icons of the Phosphor set (npm `@phosphor-icons/core` 2.1.1, MIT: `icons/LICENSE`). Duotone for
//! themes and facts, fill for states, regular for controls; only those used are here.

/// Declares the icons: a variant for each file.
macro_rules! icons {
    ($($variant:ident = $file:literal,)+) => {
        /// An icon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // The names are the set's own.
        pub enum Icon { $($variant,)+ }

        impl Icon {
            /// Every icon.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The file: a whole SVG document of 256 by 256 units that takes the text's colour.
            const fn file(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("icons/", $file, ".svg")),)+ }
            }
        }
    };
}

icons! {
    ArrowClockwise = "arrow-clockwise",
    ArrowLeft = "arrow-left",
    ArrowSquareOut = "arrow-square-out",
    Baby = "baby-duotone",
    Backpack = "backpack-duotone",
    Bank = "bank-duotone",
    BowlFood = "bowl-food-duotone",
    Briefcase = "briefcase-duotone",
    Buildings = "buildings-duotone",
    CalendarCheck = "calendar-check-fill",
    CaretDown = "caret-down",
    CaretRight = "caret-right",
    ChatCircleDots = "chat-circle-dots-duotone",
    Check = "check",
    CheckCircle = "check-circle-fill",
    Clock = "clock-duotone",
    ClockFill = "clock-fill",
    Compass = "compass",
    CompassFill = "compass-fill",
    Crosshair = "crosshair",
    Database = "database-duotone",
    DeviceMobile = "device-mobile-duotone",
    Envelope = "envelope-simple",
    EnvelopeDuotone = "envelope-simple-duotone",
    Files = "files-duotone",
    FirstAidKit = "first-aid-kit-duotone",
    FolderOpen = "folder-open",
    Funnel = "funnel-simple",
    GenderFemale = "gender-female-duotone",
    Globe = "globe",
    GlobeDuotone = "globe-duotone",
    GraduationCap = "graduation-cap-duotone",
    Heart = "heart",
    HeartDuotone = "heart-duotone",
    HeartFill = "heart-fill",
    Hourglass = "hourglass-medium-fill",
    House = "house-line-duotone",
    IdentificationCard = "identification-card-duotone",
    Info = "info",
    Link = "link-simple-duotone",
    MagnifyingGlass = "magnifying-glass",
    MagnifyingGlassDuotone = "magnifying-glass-duotone",
    MagnifyingGlassFill = "magnifying-glass-fill",
    MapPin = "map-pin-duotone",
    MapPinFill = "map-pin-fill",
    Moon = "moon",
    NavigationArrow = "navigation-arrow",
    Note = "note-duotone",
    Phone = "phone-duotone",
    PhoneCall = "phone-call",
    PhoneCallFill = "phone-call-fill",
    PhoneFill = "phone-fill",
    Question = "question-fill",
    Scales = "scales-duotone",
    ShareNetwork = "share-network",
    ShieldCheck = "shield-check-duotone",
    SpeakerHigh = "speaker-high-duotone",
    StopCircle = "stop-circle-fill",
    Sun = "sun",
    Translate = "translate-duotone",
    Trash = "trash",
    Users = "users-duotone",
    UsersThree = "users-three-duotone",
    Warning = "warning-duotone",
    WarningCircle = "warning-circle-fill",
    WhatsApp = "whatsapp-logo",
    X = "x",
    XCircle = "x-circle-fill",
}

impl Icon {
    /// What stands inside the `<svg viewBox="0 0 256 256">` element.
    pub fn inner(self) -> &'static str {
        let file = self.file();
        let inner = file.split_once('>').map_or("", |(_, rest)| rest);
        inner.trim_end().strip_suffix("</svg>").unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_has_shapes_on_the_same_grid() {
        for icon in Icon::ALL {
            assert!(icon.file().contains(r#"viewBox="0 0 256 256""#), "{icon:?}");
            assert!(
                icon.inner().starts_with('<') && icon.inner().ends_with("/>"),
                "{icon:?}"
            );
            assert!(!icon.inner().contains("svg"), "{icon:?}");
        }
    }

    #[test]
    fn no_file_lies_unused() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/icons");
        let files = std::fs::read_dir(folder).unwrap().flatten();
        let svg = files
            .filter(|f| f.path().extension().is_some_and(|e| e == "svg"))
            .count();
        assert_eq!(svg, Icon::ALL.len());
    }
}
