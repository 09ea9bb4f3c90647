//! iCalendar as text: bytes to characters, folded lines to logical ones, lines to properties, properties to components,
//! and the way back. What a property means is read elsewhere (`times`, `events`).

mod decode;
mod digest;
mod escape;
mod fold;
mod mail;
mod nest;
mod parse;
mod unfold;

pub(crate) use decode::decode;
pub(crate) use digest::digest;
pub(crate) use escape::{escape, shown};
pub(crate) use fold::fold_into;
pub(crate) use mail::calendar_parts;
pub(crate) use nest::{Closed, Component, Tree, nest};
pub(crate) use parse::{Heads, Parsed, Property, parse};
pub(crate) use unfold::Lines;

use hearth_core::{Problem, Why};

/// At most this many problems are named; the rest is counted.
const PROBLEM_CAP: usize = 1_000;

/// Collects problems without letting a hostile file fill the memory with them.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Problem>,
    left_out: usize,
}

impl Problems {
    pub(crate) fn at(&mut self, line: usize, why: Why) {
        if self.list.len() < PROBLEM_CAP {
            self.list.push(Problem::at(line, why));
        } else {
            self.left_out += 1;
        }
    }

    pub(crate) fn whole(&mut self, why: Why) {
        if self.list.len() < PROBLEM_CAP {
            self.list.push(Problem::whole(why));
        } else {
            self.left_out += 1;
        }
    }

    /// Takes those of a later part of the same file.
    pub(crate) fn extend(&mut self, later: Self) {
        let room = PROBLEM_CAP.saturating_sub(self.list.len());
        self.left_out += later.left_out + later.list.len().saturating_sub(room);
        self.list.extend(later.list.into_iter().take(room));
    }

    pub(crate) fn into_list(mut self) -> Vec<Problem> {
        if self.left_out > 0 {
            self.list.push(Problem::whole(Why::new("ics-more").with("count", self.left_out)));
        }
        self.list
    }
}
