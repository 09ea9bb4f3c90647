//! Promises: how they are read, their rows, and what could stand against a new one.

mod busy;
mod views;
mod write;

pub use busy::{BusyRow, ListedRow, Ready, busy, listed, ready, wanted};
pub use views::{CommitmentLine, CommitmentStatus, of_meeting, of_person, of_task, one};
pub use write::{
    Held, NewCommitment, ReplyOrder, add, held, last_reply, meeting_exists, newest, open, open_of_task, replied, settle,
};
