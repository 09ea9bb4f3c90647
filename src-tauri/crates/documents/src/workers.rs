//! The worker processes of this program: lent out one document at a time, killed where they take too long or too much, let go when
//! nobody has needed them for a while. The same road for a preview, a single document and a batch.

use std::io::{BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::DocumentError;
use crate::engine::{Made, Output};
use crate::worker::{Answer, FLAG, Order, read_answer, write_head};

/// A worker that nobody needed for so long gives its memory back.
const IDLE: Duration = Duration::from_secs(60);
/// What the standard library says when the system gives no more memory.
const OUT_OF_MEMORY: &str = "memory allocation of";
/// How much of a worker's last words is kept.
const LAST_WORDS: usize = 4_096;

/// What a document may take before it is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a picture that somebody waits for.
    pub preview: Duration,
    /// For a document.
    pub document: Duration,
    /// Bytes of address space of a worker; where the system knows no such limit, time alone counts.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { preview: Duration::from_secs(10), document: Duration::from_secs(60), memory: 3 << 30 }
    }
}

static OWN: OnceLock<Arc<Workers>> = OnceLock::new();

/// This program serves its own documents from now on.
pub(crate) fn remember() {
    // The link that the system keeps to a running program outlives an update that puts another in its place.
    let program = if cfg!(target_os = "linux") { Some(PathBuf::from("/proc/self/exe")) } else { std::env::current_exe().ok() };
    if let Some(program) = program {
        OWN.get_or_init(|| Arc::new(Workers::of(program, Limits::default())));
    }
}

/// The workers of this program, where it serves its own documents.
pub(crate) fn own() -> Option<Arc<Workers>> {
    OWN.get().cloned()
}

/// The processes that one program started.
#[derive(Debug)]
pub(crate) struct Workers {
    program: PathBuf,
    limits: Limits,
    idle: Arc<Mutex<Idle>>,
}

#[derive(Debug, Default)]
struct Idle {
    workers: Vec<(Worker, Instant)>,
    /// Somebody lets those go that stay idle.
    watched: bool,
}

impl Workers {
    pub fn of(program: PathBuf, limits: Limits) -> Self {
        Self { program, limits, idle: Arc::default() }
    }

    /// Sets a document. A worker that fails it goes; the next document gets a new one.
    pub fn set(&self, order: &Order) -> Result<Made, DocumentError> {
        // One that died while it was idle, because the system was short of memory, is no fault of this document.
        loop {
            let (mut worker, fresh) = self.lend()?;
            match worker.send(order) {
                Ok(()) => return self.wait(worker, order),
                Err(_) if !fresh => {}
                Err(reason) => return Err(worker.died(Some(&reason))),
            }
        }
    }

    fn wait(&self, worker: Worker, order: &Order) -> Result<Made, DocumentError> {
        let limit = match order.output {
            Output::Pdf => self.limits.document,
            Output::Png { .. } | Output::Svg { .. } => self.limits.preview,
        };
        match worker.answers.recv_timeout(limit) {
            Ok((answer, bytes)) => {
                self.put_back(worker);
                answer.pages.map(|pages| Made { bytes, pages })
            }
            Err(RecvTimeoutError::Timeout) => Err(DocumentError::TooSlow { seconds: limit.as_secs().max(1) }),
            Err(RecvTimeoutError::Disconnected) => Err(worker.died(None)),
        }
    }

    fn lend(&self) -> Result<(Worker, bool), DocumentError> {
        let rested = self.idle.lock().unwrap_or_else(PoisonError::into_inner).workers.pop();
        match rested {
            Some((worker, _)) => Ok((worker, false)),
            None => Worker::start(&self.program, self.limits.memory)
                .map(|worker| (worker, true))
                .map_err(|reason| DocumentError::Engine { reason: reason.to_string() }),
        }
    }

    fn put_back(&self, worker: Worker) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.workers.push((worker, Instant::now()));
        if !idle.watched {
            let shared = self.idle.clone();
            idle.watched = std::thread::Builder::new().spawn(move || let_go(&shared)).is_ok();
        }
    }

    /// After many documents one worker is enough for what comes next.
    pub fn rest(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.workers.truncate(1);
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        // Whoever watches over idle ones would keep them until their time is over.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).workers.clear();
    }
}

/// Until nobody is idle.
fn let_go(idle: &Mutex<Idle>) {
    loop {
        std::thread::park_timeout(IDLE / 2);
        let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.workers.retain(|(_, since)| since.elapsed() < IDLE);
        if idle.workers.is_empty() {
            idle.watched = false;
            return;
        }
    }
}

/// One process. Dropping it ends it.
#[derive(Debug)]
struct Worker {
    child: Child,
    input: BufWriter<ChildStdin>,
    answers: Receiver<(Answer, Vec<u8>)>,
    last_words: Option<std::thread::JoinHandle<String>>,
}

impl Worker {
    fn start(program: &PathBuf, memory: u64) -> std::io::Result<Self> {
        let mut command = Command::new(program);
        command.arg(FLAG).arg(memory.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // Each thread of its own would set address space aside that nobody uses; and no worker needs a way into a community.
        command.env("MALLOC_ARENA_MAX", "2").env("RUST_BACKTRACE", "0").env_remove("HEARTH_PASSPHRASE");
        // Huge pages, also where the system gives them unasked: a third more memory, and no faster.
        command.env("MIMALLOC_ALLOW_THP", "0");
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            /// Without it a black window flashes up behind the program's own.
            const CREATE_NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(CREATE_NO_WINDOW);
        }
        let mut child = command.spawn()?;
        let missing = || std::io::Error::other("the process has no pipes");
        let input = BufWriter::new(child.stdin.take().ok_or_else(missing)?);
        let (mut output, mut trouble) = (child.stdout.take().ok_or_else(missing)?, child.stderr.take().ok_or_else(missing)?);
        let (tell, answers) = sync_channel(1);
        std::thread::Builder::new().spawn(move || {
            while let Ok(answer) = read_answer(&mut output) {
                if tell.send(answer).is_err() {
                    break;
                }
            }
        })?;
        let last_words = std::thread::Builder::new().spawn(move || {
            let (mut kept, mut piece) = (Vec::new(), [0; 1_024]);
            while let Ok(read @ 1..) = trouble.read(&mut piece) {
                kept.extend_from_slice(&piece[..read]);
                let over = kept.len().saturating_sub(LAST_WORDS);
                kept.drain(..over);
            }
            String::from_utf8_lossy(&kept).into_owned()
        })?;
        Ok(Self { child, input, answers, last_words: Some(last_words) })
    }

    fn send(&mut self, order: &Order) -> std::io::Result<()> {
        write_head(&mut self.input, order)?;
        self.input.flush()
    }

    /// Why it went, as far as it said so. Its words may hold what stood in the document: they are read, and neither kept nor shown.
    fn died(mut self, reason: Option<&std::io::Error>) -> DocumentError {
        drop(self.child.kill());
        let words = self.last_words.take().and_then(|words| words.join().ok()).unwrap_or_default();
        if words.contains(OUT_OF_MEMORY) {
            return DocumentError::TooLarge;
        }
        let ended = self.child.wait().map_or_else(|reason| reason.to_string(), |status| status.to_string());
        DocumentError::Engine { reason: reason.map_or(ended, ToString::to_string) }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
