//! Many documents at once: plain threads with an atomic counter, each with a worker of its own where there are workers. Rayon outside
//! would fight with the rayon inside Typst.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::engine::{Output, STACK, Sheet, job, work as set};
use crate::{CertificateData, DocumentError, Engine, Pdf};

/// Memoised layout is forgotten after this many documents; less often and memory grows, more often and the shared parts are set anew.
const EVICT_EVERY: usize = 8;
/// What was not used in this many rounds of forgetting goes.
const EVICT_AGE: usize = 2;

impl Engine {
    /// Makes the documents on `threads` threads and hands each to `take` with its index as soon as it is ready, in no fixed order.
    /// `take` is called from those threads, so nothing needs to be kept in memory; setting `cancel` stops before the next one begins.
    /// Returns how many were handed over. A failed document does not stop the others. Workers stay for the next call, until
    /// [`Engine::rest`].
    pub fn each(
        &self,
        sheets: &[Sheet<'_>],
        threads: usize,
        take: &(dyn Fn(usize, Result<Pdf, DocumentError>) + Sync),
        cancel: &AtomicBool,
    ) -> usize {
        let next = AtomicUsize::new(0);
        let handed = AtomicUsize::new(0);
        let work = || {
            while !cancel.load(Ordering::Relaxed) {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(one) = sheets.get(index) else { break };
                take(index, self.one(*one));
                handed.fetch_add(1, Ordering::Relaxed);
                if self.workers().is_none() && index % EVICT_EVERY == EVICT_EVERY - 1 {
                    comemo::evict(EVICT_AGE);
                }
            }
        };
        let refused = std::thread::scope(|scope| {
            (0..threads.clamp(1, sheets.len().max(1)))
                .map(|_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map(drop))
                .find_map(Result::err)
        });
        // Fewer threads than asked for only cost time; with none at all, each certificate says why it was not made.
        if let Some(reason) = refused
            && !cancel.load(Ordering::Relaxed)
        {
            for index in next.into_inner()..sheets.len() {
                take(index, Err(DocumentError::Engine { reason: reason.to_string() }));
                handed.fetch_add(1, Ordering::Relaxed);
            }
        }
        handed.into_inner()
    }

    /// To be called after the last of several [`Engine::each`]: gives back what only many documents need.
    pub fn rest(&self) {
        match self.workers() {
            Some(workers) => workers.rest(),
            None => comemo::evict(0),
        }
    }

    /// On this thread, whose stack is deep enough, or in a worker.
    fn one(&self, sheet: Sheet<'_>) -> Result<Pdf, DocumentError> {
        let made = match self.workers() {
            Some(_) => return self.pdf(sheet),
            None => std::panic::catch_unwind(|| set(&job(sheet)?, Output::Pdf))
                .unwrap_or_else(|_| Err(DocumentError::Engine { reason: "the typesetter stopped unexpectedly".into() }))?,
        };
        Ok(Pdf { bytes: made.bytes, pages: made.pages })
    }

    /// Like [`Engine::each`] for certificates, collected in the order of `data`; `progress` is told how many of how many are done.
    /// What was not begun before `cancel` is [`DocumentError::Cancelled`].
    pub fn certificates(
        &self,
        data: &[CertificateData],
        threads: usize,
        progress: &(dyn Fn(usize, usize) + Sync),
        cancel: &AtomicBool,
    ) -> Vec<Result<Pdf, DocumentError>> {
        let all = Mutex::new(vec![Err(DocumentError::Cancelled); data.len()]);
        let done = AtomicUsize::new(0);
        let sheets: Vec<Sheet<'_>> = data.iter().map(Sheet::Certificate).collect();
        self.each(
            &sheets,
            threads,
            &|index, made| {
                all.lock().unwrap_or_else(PoisonError::into_inner)[index] = made;
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, data.len());
            },
            cancel,
        );
        self.rest();
        all.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
