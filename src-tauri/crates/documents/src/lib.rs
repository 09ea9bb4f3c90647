//! Typst in-process: onboarding packets and recognition certificates as PDF/A-3a and PDF/UA-1 at once.
//!
//! Owns the templates, the bundled fonts, the data contract of the templates, and the rules that make any name printable.
//! Deliberately not here: where a file is stored, who may be thanked, what a packet of a given community says, dates in words.
//! Nothing here reads the network; the only thing ever read from the disk are the fonts of the computer, and only when a text
//! needs a letter that the bundled fonts lack.

mod batch;
mod certificate;
mod colour;
mod engine;
mod error;
mod fonts;
mod known;
mod labels;
mod look;
mod packet;
mod pages;
mod processing;
mod recovery;
mod sample;
mod sheets;
mod template;
mod text;
mod wire;
mod worker;
mod workers;
mod world;

pub use certificate::{CertificateData, Design, Hand, Honoree, Proof, Scan, Signatory, Stat};
pub use colour::{Contrast, PAPER_LINE, PAPER_TEXT, contrast};
pub use engine::{Drawing, Engine, LETTER_LIMIT, PACKET_LIMIT, PRINT_LIMIT, Pdf, Preview, Sheet};
pub use error::{DocumentError, Mistake};
pub use fonts::{named, unprintable};
pub use known::{KnownEntry, KnownFact, KnownPage, KnownPart};
pub use look::{Block, Customised, Faces, Look, Picture};
pub use packet::{
    Attached, Buddy, Checkpoint, Conduct, Contact, FirstDay, Gathering, LibraryPage, Newcomer, PacketData, Part, Print, Resource,
    RoleBrief, Welcome,
};
pub use pages::count_pages;
pub use processing::{Processed, ProcessingPage};
pub use recovery::RecoveryPage;
pub use sample::Sample;
pub use sheets::{
    Action, Badge, BadgeSize, Badges, Board, Expected, Letter, LetterKind, Letterhead, Minutes, MinutesItem, Notice, Served,
    SignIn, Statement, Wanted, site,
};
pub use template::Shipped;
pub use text::{line, prose};
pub use wire::{Community, DocumentDate, Effort, Paper, SCHEMA};
pub use worker::attend;
pub use workers::Limits;
