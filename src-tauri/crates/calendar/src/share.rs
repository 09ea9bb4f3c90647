//! One long work, done by all processors.

/// Pieces from which on it is worth more than one thread.
const MANY: usize = 500;
const MOST_THREADS: usize = 4;

/// Whether so many pieces are worth a thread, which costs more than the reading of one event.
pub(crate) fn is_much(pieces: usize) -> bool {
    pieces > MANY
}

/// Does the work on several processors where there is enough of it. Gives what each made of its part, in order.
pub fn share<T: Send, R: Send>(mut items: Vec<T>, work: impl Fn(Vec<T>) -> R + Sync) -> Vec<R> {
    // Asked last: on Linux it reads the limits of the process's group from several files each time.
    let threads = || std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let threads = if is_much(items.len()) { threads() } else { 1 };
    if threads < 2 {
        return vec![work(items)];
    }
    let each = items.len().div_ceil(threads);
    std::thread::scope(|scope| {
        let (work, mut others) = (&work, Vec::new());
        while items.len() > each {
            let rest = items.split_off(each);
            let part = std::mem::replace(&mut items, rest);
            others.push(scope.spawn(move || work(part)));
        }
        let last = work(items);
        let others = others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        let mut made: Vec<R> = others.collect();
        made.push(last);
        made
    })
}
