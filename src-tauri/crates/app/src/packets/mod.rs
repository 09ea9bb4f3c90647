//! Onboarding packets: what a newcomer is told, in the community's own words.

mod gather;
mod make;
mod many;
mod renew;
mod texts;

pub(crate) use gather::{Gatherer, pictures};
pub(crate) use make::{Asked, document};
pub use make::{PacketExtras, PacketMake, PacketPrint, make, preview};
pub use many::{PacketsMake, check, make_many};
pub use renew::{OutdatedPacket, PacketPart, PacketsRenew, outdated, renew};
pub use texts::{PacketText, PacketTexts, texts, texts_change};
