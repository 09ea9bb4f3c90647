//! Onboarding packets: what a newcomer is told, in the community's own words.

mod gather;
mod make;
mod renew;
mod texts;

pub use make::{PacketMake, make, preview};
pub use renew::{OutdatedPacket, PacketPart, PacketsRenew, outdated, renew};
pub use texts::{PacketText, PacketTexts, texts, texts_change};
