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
mod packet;
mod pages;
mod processing;
mod recovery;
mod sheets;
mod text;
mod wire;
mod worker;
mod workers;
mod world;

pub use certificate::{CertificateData, Design, Honoree, Proof, Signatory, Stat};
pub use engine::{Engine, PRINT_LIMIT, Pdf, Preview, Sheet};
pub use error::DocumentError;
pub use known::{KnownEntry, KnownFact, KnownPage, KnownPart};
pub use packet::{Checkpoint, Conduct, Contact, FirstDay, Gathering, Newcomer, PacketData, Resource, RoleBrief, Welcome};
pub use pages::count_pages;
pub use processing::{Processed, ProcessingPage};
pub use recovery::RecoveryPage;
pub use sheets::{
    Action, Badge, BadgeSize, Badges, Board, Expected, Letter, LetterKind, Letterhead, Minutes, MinutesItem, Notice, Served,
    SignIn, Statement, Wanted, site,
};
pub use text::{line, prose};
pub use wire::{Community, DocumentDate, Effort, Paper, SCHEMA};
pub use worker::attend;
pub use workers::Limits;
