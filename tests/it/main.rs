//! Journeys through the one list of commands, each on a real encrypted file. Rules are tested beside their code in core.

mod availability;
mod backups;
mod calendars;
mod commitments;
mod documents;
mod efforts;
mod history;
mod home;
mod imports;
mod journey;
mod keychain;
mod keychain_states;
mod keys;
mod meetings;
mod migrations;
mod people;
mod quick;
mod reminders;
mod sample;
mod search;
mod settings;
mod shell;
mod start;
mod statements;
mod tasks;
mod undo;
