//! Invitations that can be answered (RFC 5546): the question, or that a meeting is called off, as a letter for each person that the user
//! sends with their own mail program; and what comes back. Hearth itself sends nothing.
//! Deliberately not here: what an answer does to a promise (core), and how iCalendar is written and read (calendar).

mod letter;
mod make;
mod reply;

pub(crate) use letter::{encoded, mailbox};
pub use make::{Invitation, InvitationKind, InvitationsMade, InvitationsMake, NotInvited, make};
pub(crate) use reply::take_from_server;
pub use reply::{RepliesGiven, ReplyOutcome, ReplyTold, read, take};
