//! Promises: asking, the steps that follow, handing over, and what stands against them.

mod ask;
mod clashes;
mod foresee;
mod hand_over;
mod overlay;
mod settle;

pub use ask::{Ask, AskAnswer, ask};
pub(crate) use ask::{Wish, against, answer, place};
pub(crate) use clashes::span;
pub use clashes::{Clash, ClashArgs, PersonClash, clashes_at, clashes_of, find};
pub use foresee::{ClashWindow, MeetingClash, MeetingWish, of_meeting, window};
pub use hand_over::{HandOver, hand_over};
pub use overlay::{Overlay, OverlayArgs, OverlayPerson, OverlayReason, OverlaySlot, overlay};
pub use settle::{Answer, accept, decline, keep, miss, release};
pub(crate) use settle::{keep_all, take};
