//! The child process in which documents are set: the same program, started with [`FLAG`]. It reads orders from its standard input and
//! writes answers to its standard output until the input ends. Owns the limit of its memory and the words of the protocol.
//! Deliberately not here: who starts it, how long an answer may take (`workers.rs`).
//!
//! Both ways, a message is the length of its head (four bytes, little-endian) and the head as JSON; an answer adds the length of the
//! document (eight bytes) and the document itself.

use std::io::{self, Read, Write};
use std::sync::mpsc;

use serde::{Deserialize, Serialize};

use crate::engine::{Job, Output, STACK, work};
use crate::{DocumentError, Engine};

/// The first argument of a program that sets documents and does nothing else; the second is its memory in bytes.
pub(crate) const FLAG: &str = "--render-worker";
/// Memoised layout is forgotten after this many documents; less often and memory grows, more often and the shared parts are set anew.
const EVICT_EVERY: u32 = 8;
/// What was not used in this many rounds of forgetting goes.
const EVICT_AGE: usize = 2;

/// One document to be set.
#[derive(Serialize, Deserialize)]
pub(crate) struct Order {
    pub job: Job,
    pub output: Output,
}

/// What became of it; the file itself follows.
#[derive(Serialize, Deserialize)]
pub(crate) struct Answer {
    pub pages: Result<usize, DocumentError>,
}

/// Serves orders where the arguments ask for it, and then says `true`: the program has nothing more to do. Otherwise remembers this
/// program as the one that serves them for every [`Engine`]. To be called first in `main`.
#[must_use]
pub fn attend() -> bool {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == FLAG) {
        let memory = arguments.next().and_then(|bytes| bytes.to_str()?.parse().ok());
        confine(memory);
        // Nobody reads the end of a worker: whoever started it sees that it went.
        drop(serve());
        return true;
    }
    crate::workers::remember();
    false
}

/// Gives the process no more memory than it was promised, so that a document that runs away ends itself and not the computer, and
/// lets no picture of its memory, with somebody's name in it, lie about when it does.
#[cfg(unix)]
fn confine(memory: Option<u64>) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // A system that knows no such limit still has the one of time.
    if let Some(bytes) = memory {
        let _ = setrlimit(Resource::As, Rlimit { current: Some(bytes), maximum: Some(bytes) });
    }
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Windows limits a process from outside, with a job object, which safe Rust cannot make: here the limit of time stands alone.
#[cfg(not(unix))]
fn confine(_memory: Option<u64>) {}

fn serve() -> io::Result<()> {
    let (orders, waiting) = mpsc::channel();
    // Read beside the work, so that a worker whose program went does not go on with a document that nobody waits for.
    std::thread::Builder::new().spawn(move || {
        let mut input = io::stdin().lock();
        while let Ok(order) = read_head::<Order>(&mut input) {
            if orders.send(order).is_err() {
                break;
            }
        }
        leave();
    })?;
    std::thread::Builder::new().stack_size(STACK).spawn(move || set_all(&waiting))?.join().unwrap_or(Ok(()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a worker owns nothing that would have to be put back, and may be deep in a layout"
)]
fn leave() {
    std::process::exit(0);
}

fn set_all(waiting: &mpsc::Receiver<Order>) -> io::Result<()> {
    let _pool = Engine::here();
    let mut output = io::stdout().lock();
    let mut turn = 0_u32;
    for Order { job, output: wanted } in waiting {
        let forget = job.forget;
        let made = std::panic::catch_unwind(|| work(&job, wanted))
            .unwrap_or_else(|_| Err(DocumentError::Engine { reason: "the typesetter stopped unexpectedly".into() }));
        let (pages, bytes) = match made {
            Ok(made) => (Ok(made.pages), made.bytes),
            Err(reason) => (Err(reason), Vec::new()),
        };
        write_head(&mut output, &Answer { pages })?;
        output.write_all(&(bytes.len() as u64).to_le_bytes())?;
        output.write_all(&bytes)?;
        output.flush()?;
        turn = turn.wrapping_add(1);
        if forget {
            comemo::evict(0);
        } else if turn.is_multiple_of(EVICT_EVERY) {
            comemo::evict(EVICT_AGE);
        }
    }
    Ok(())
}

pub(crate) fn write_head(output: &mut impl Write, head: &impl Serialize) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    let length = u32::try_from(head.len()).map_err(|_| io::Error::other("a document's data is larger than 4 GB"))?;
    output.write_all(&length.to_le_bytes())?;
    output.write_all(&head)
}

pub(crate) fn read_head<T: serde::de::DeserializeOwned>(input: &mut impl Read) -> io::Result<T> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    Ok(serde_json::from_slice(&read(input, u64::from(u32::from_le_bytes(length)))?)?)
}

/// An answer with its document.
pub(crate) fn read_answer(input: &mut impl Read) -> io::Result<(Answer, Vec<u8>)> {
    let answer = read_head(input)?;
    let mut length = [0; 8];
    input.read_exact(&mut length)?;
    Ok((answer, read(input, u64::from_le_bytes(length))?))
}

/// What is there grows into memory as it comes: a length that lies costs nothing.
fn read(input: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
