//! The templates that Hearth ships and that somebody may change: what each is called, what it is for, and its text.

use serde::{Deserialize, Serialize};

/// A template of Hearth's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shipped {
    /// The classic certificate.
    CertificateClassic,
    /// The modern one.
    CertificateModern,
    /// The minimal one.
    CertificateMinimal,
    /// The playful one.
    CertificatePlayful,
    /// The packet for newcomers.
    Packet,
    /// A letter of thanks.
    Letter,
    /// A card of thanks.
    Card,
    /// A statement of service.
    Statement,
    /// The list at the door.
    SignIn,
    /// Name badges.
    Badges,
    /// Minutes.
    Minutes,
    /// One effort on a page.
    Effort,
    /// The noticeboard.
    Noticeboard,
}

macro_rules! shipped {
    ($($name:ident $id:literal $path:literal),+ $(,)?) => {
        impl Shipped {
            /// Every template, in the order of the gallery.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// As it is kept and as files name it.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// Where the typesetter finds it.
            pub(crate) fn path(self) -> &'static str {
                match self { $(Self::$name => concat!("/", $path)),+ }
            }

            /// Its text.
            #[must_use]
            pub fn source(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("../templates/", $path))),+ }
            }
        }
    };
}

shipped! {
    CertificateClassic "certificate-classic" "certificate/classic.typ",
    CertificateModern "certificate-modern" "certificate/modern.typ",
    CertificateMinimal "certificate-minimal" "certificate/minimal.typ",
    CertificatePlayful "certificate-playful" "certificate/playful.typ",
    Packet "packet" "packet.typ",
    Letter "letter" "sheets/letter.typ",
    Card "card" "sheets/card.typ",
    Statement "statement" "sheets/statement.typ",
    SignIn "sign-in" "sheets/signin.typ",
    Badges "badges" "sheets/badges.typ",
    Minutes "minutes" "sheets/minutes.typ",
    Effort "effort" "sheets/effort.typ",
    Noticeboard "noticeboard" "sheets/board.typ",
}

impl Shipped {
    /// Its file, as mistakes in it name it.
    #[must_use]
    pub fn file(self) -> &'static str {
        self.path().trim_start_matches('/')
    }

    /// Of its id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }
}
