//! The use-cases of Hearth, one function each, and the one list of commands that every face goes through: the window, `hearth`,
//! the bridge and the tests. Deliberately not here: SQL (store), rules (core), and anything about windows.

/// Of every program that goes through here: several processors read feeds and set documents at once, which the systems' own allocators pay
/// for in time and, between documents, in memory (300 certificates: 199 MB instead of 331).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod app;
mod commands;
mod error;
pub mod fields;
pub mod files;
mod jobs;
mod outcome;
pub mod ports;
mod secret;
pub mod times;
pub mod tracing_file;

pub mod actions;
pub mod agenda;
pub mod attendance;
pub mod availability;
pub mod backups;
pub mod batches;
pub mod calendars;
pub mod certificates;
pub mod commitments;
pub mod community;
pub mod consents;
pub mod credentials;
pub mod decisions;
pub mod device;
pub mod documents;
pub mod drafts;
pub mod efforts;
pub mod erasure;
pub mod events;
pub mod exports;
pub mod fairness;
pub mod history;
pub mod home;
pub mod hours;
pub mod imports;
pub mod invitations;
pub mod keys;
pub mod languages;
pub mod looks;
pub mod meetings;
pub mod memberships;
pub mod occurrences;
pub mod opportunities;
pub mod packets;
pub mod past;
pub mod people;
pub mod processing;
pub mod publications;
pub mod quick;
pub mod recognitions;
pub mod reminders;
pub mod resources;
pub mod retention;
pub mod roles;
mod sample;
pub mod search;
pub mod sensitive;
pub mod settings;
pub mod sheets;
pub mod snoozes;
pub mod tasks;
pub mod templates;
mod why;

pub use app::{App, Event, Open};
pub use commands::{COMMANDS, CommandInfo, dispatch, dispatch_bytes, dispatch_text, reference, typescript};
pub use error::{AppError, ErrorCode};
pub use jobs::{Job, JobStarted, JobState, Progress};
pub use outcome::{ById, Done, None, Outcome, Undo};
pub use secret::Secret;
