//! What is printed: certificates alone, proven and by the thousand, packets, a preview that follows typing, and the same certificates made
//! by three packages of Python.

mod certificates;
mod memory;
mod peers;
mod single;

use anyhow::Result;

use crate::figure::Figure;
use crate::ground::{Ground, block_on};

#[expect(dead_code, reason = "a part of it is timed; all of it is judged and looked at elsewhere")]
#[path = "../../../src-tauri/crates/documents/tests/samples/mod.rs"]
mod samples;

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    // From a cold start first: nothing of an engine is there yet.
    let mut figures = vec![single::first_certificate()?];
    figures.extend(block_on(certificates::three_hundred(ground))?);
    // Before anything is set in this process, which would be counted with it.
    figures.push(block_on(certificates::five_thousand(ground))?);
    figures.push(single::packets()?);
    figures.push(single::keystrokes()?);
    figures.extend(peers::measure(ground)?);
    Ok(figures)
}
