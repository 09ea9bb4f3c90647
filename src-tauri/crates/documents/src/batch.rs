//! Many certificates at once: plain threads with an atomic counter. Rayon outside would fight with the rayon inside Typst.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::engine::{STACK, Sheet, job, make};
use crate::{CertificateData, DocumentError, Engine, Pdf};

/// Memoised layout is forgotten after this many documents; less often and memory grows, more often and the shared parts are set anew.
const EVICT_EVERY: usize = 16;
/// What was not used in this many rounds of forgetting goes.
const EVICT_AGE: usize = 2;

impl Engine {
    /// Makes the certificates on `threads` threads and hands each to `take` with its index as soon as it is ready, in no fixed order.
    /// `take` is called from those threads, so nothing needs to be kept in memory; setting `cancel` stops before the next one begins.
    /// Returns how many were handed over. A failed certificate does not stop the others.
    pub fn each_certificate(
        &self,
        data: &[CertificateData],
        threads: usize,
        take: &(dyn Fn(usize, Result<Pdf, DocumentError>) + Sync),
        cancel: &AtomicBool,
    ) -> usize {
        let next = AtomicUsize::new(0);
        let handed = AtomicUsize::new(0);
        let work = || {
            while !cancel.load(Ordering::Relaxed) {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(one) = data.get(index) else { break };
                let made = std::panic::catch_unwind(|| make(job(Sheet::Certificate(one))?))
                    .unwrap_or_else(|_| Err(DocumentError::Engine { reason: "the typesetter stopped unexpectedly".into() }));
                take(index, made);
                handed.fetch_add(1, Ordering::Relaxed);
                if index % EVICT_EVERY == EVICT_EVERY - 1 {
                    comemo::evict(EVICT_AGE);
                }
            }
        };
        let refused = std::thread::scope(|scope| {
            (0..threads.clamp(1, data.len().max(1)))
                .map(|_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map(drop))
                .find_map(Result::err)
        });
        // Fewer threads than asked for only cost time; with none at all, each certificate says why it was not made.
        if let Some(reason) = refused
            && !cancel.load(Ordering::Relaxed)
        {
            for index in next.into_inner()..data.len() {
                take(index, Err(DocumentError::Engine { reason: reason.to_string() }));
                handed.fetch_add(1, Ordering::Relaxed);
            }
        }
        comemo::evict(0);
        handed.into_inner()
    }

    /// Like [`Engine::each_certificate`], collected in the order of `data`; `progress` is told how many of how many are done.
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
        self.each_certificate(
            data,
            threads,
            &|index, made| {
                all.lock().unwrap_or_else(PoisonError::into_inner)[index] = made;
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, data.len());
            },
            cancel,
        );
        all.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
