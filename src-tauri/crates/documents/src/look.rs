//! The look that all documents of a community share: colours, faces, wording, what is left out, and a template of its own where one was
//! chosen. Owns the pairs of faces and how a look reaches the templates (`/theme.json`). Deliberately not here: where a look is kept,
//! and the logo and the signatures themselves, which travel with whom they belong to.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::template::Shipped;

/// Two families that go well together; all of them are compiled in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Faces {
    /// Bricolage Grotesque over Nunito Sans: Hearth's own.
    #[default]
    Table,
    /// Lora throughout, as in a book.
    Book,
    /// Playfair Display over Lora, for a feast.
    Festive,
    /// Atkinson Hyperlegible, drawn for eyes that see less.
    Clear,
    /// Figtree, as plain as it gets.
    Plain,
    /// Fredoka over Nunito Sans, round and glad.
    Glad,
}

impl Faces {
    /// Every pair, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Table, Self::Book, Self::Festive, Self::Clear, Self::Plain, Self::Glad];

    /// As it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Book => "book",
            Self::Festive => "festive",
            Self::Clear => "clear",
            Self::Plain => "plain",
            Self::Glad => "glad",
        }
    }

    /// The family of headings and names, and that of text.
    fn families(self) -> (&'static str, &'static str) {
        match self {
            Self::Table => ("Bricolage Grotesque", "Nunito Sans"),
            Self::Book => ("Lora", "Lora"),
            Self::Festive => ("Playfair Display", "Lora"),
            Self::Clear => ("Atkinson Hyperlegible", "Atkinson Hyperlegible"),
            Self::Plain => ("Figtree", "Figtree"),
            Self::Glad => ("Fredoka", "Nunito Sans"),
        }
    }
}

/// Something that a community may leave out everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// The logo.
    Logo,
    /// The marigold.
    Flower,
    /// The row of stones along the table.
    Stones,
    /// Name and colour of the working group.
    Effort,
    /// Pronouns.
    Pronouns,
}

impl Block {
    /// Every block, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Logo, Self::Flower, Self::Stones, Self::Effort, Self::Pronouns];

    /// As it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Flower => "flower",
            Self::Stones => "stones",
            Self::Effort => "effort",
            Self::Pronouns => "pronouns",
        }
    }
}

/// A picture of a template, which finds it in its own folder under `assets/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its name there: `badge.png`. The ending tells the kind.
    pub name: String,
    /// What it shows; empty: the template says it itself.
    pub alt: String,
    /// The file (PNG, JPEG or SVG) in base64.
    pub data: String,
}

/// A template that somebody changed. It takes the place of the one that it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customised {
    /// Names it for good.
    pub id: String,
    /// Grows with every change.
    pub version: u32,
    /// Whose place it takes.
    pub base: Shipped,
    /// Its text.
    pub source: String,
    /// What it may print besides.
    pub pictures: Vec<Picture>,
}

impl Customised {
    /// Whether it sets every letter that it is given, and not the first alone: they are the list `sheets` of its data.
    #[must_use]
    pub fn sets_many(&self) -> bool {
        self.source.contains("sheets")
    }
}

/// One look for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// `#rrggbb`, printed exactly so. `None`: the colour of the community.
    pub colour: Option<String>,
    /// `#rrggbb`. `None`: marigold.
    pub accent: Option<String>,
    /// The faces.
    pub faces: Faces,
    /// What the logo shows; empty: that it is the logo.
    pub logo_alt: String,
    /// A line above the signatures of a certificate; may be empty.
    pub closing: String,
    /// A line at the foot of sheets; may be empty.
    pub footer: String,
    /// What is left out.
    pub hidden: Vec<Block>,
    /// In place of the template that Hearth ships.
    pub template: Option<Customised>,
}

/// What a job carries of a look: the same for every document of a batch, so that the typesetter reads it once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Dress {
    pub theme: Value,
    /// Path and text of the one file that is not as it was shipped.
    pub own: Option<(String, String)>,
    /// Of that file.
    pub pictures: Vec<Picture>,
}

impl Look {
    /// As the templates see it. The template of one's own counts where it is for the kind that is made.
    pub(crate) fn dress(&self) -> Dress {
        let (display, body) = self.faces.families();
        let pictures = self.template.as_ref().map(|one| one.pictures.clone()).unwrap_or_default();
        let shown: Map<String, Value> = pictures.iter().map(|one| (one.name.clone(), json!(one.alt))).collect();
        Dress {
            theme: json!({
                "display": display, "body": body, "colour": self.colour, "accent": self.accent, "logo_alt": self.logo_alt,
                "hidden": self.hidden, "pictures": shown,
            }),
            own: self.template.as_ref().map(|one| (one.base.path().to_owned(), one.source.clone())),
            pictures,
        }
    }

    /// Whether a block is printed.
    pub(crate) fn shows(&self, block: Block) -> bool {
        !self.hidden.contains(&block)
    }
}
