//! Work on several threads, results in order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{panic, thread};

/// Does `work` for each item on up to `threads` threads (0: one a processor), and hands each result to `each` in the order of
/// the items, on this thread. An error of `each` ends it all.
pub(crate) fn in_order<T: Sync, R: Send, E>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
    mut each: impl FnMut(&T, R) -> Result<(), E>,
) -> Result<(), E> {
    let processors = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = if threads == 0 { processors() } else { threads }.min(items.len());
    if threads <= 1 {
        return items.iter().try_for_each(|item| each(item, work(item)));
    }
    let next = AtomicUsize::new(0);
    // The bound keeps workers from running far ahead of whoever writes.
    let (sender, receiver) = mpsc::sync_channel(2 * threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some((index, item)) = items.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed)) {
                    if sender.send((index, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let (mut waiting, mut due) = (BTreeMap::new(), 0);
        for (index, result) in receiver {
            waiting.insert(index, result);
            while let Some(result) = waiting.remove(&due) {
                each(&items[due], result)?;
                due += 1;
            }
        }
        Ok(())
    })
}

/// Does `work` on a thread of its own, and gives up waiting for it after `limit`: work that nobody waits for ends with the
/// program.
pub(crate) fn within<R: Send + 'static>(limit: Duration, work: impl FnOnce() -> R + Send + 'static) -> Option<R> {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || {
        // The receiver is gone where nobody waits.
        let _ = sender.send(work());
    });
    match receiver.recv_timeout(limit) {
        Ok(result) => Some(result),
        Err(mpsc::RecvTimeoutError::Timeout) => None,
        Err(mpsc::RecvTimeoutError::Disconnected) => match worker.join() {
            Err(panic) => panic::resume_unwind(panic),
            Ok(()) => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..100).collect();
        for threads in [0, 1, 2, 7, 1000] {
            let mut seen = Vec::new();
            let work = |item: &u64| {
                thread::sleep(std::time::Duration::from_micros(100 - item));
                item * 2
            };
            let done: Result<(), ()> = in_order(&items, threads, work, |item, result| {
                seen.push((*item, result));
                Ok(())
            });
            assert_eq!(done, Ok(()));
            assert_eq!(seen, items.iter().map(|item| (*item, item * 2)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn work_is_given_up_after_a_while() {
        assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
        assert_eq!(within(Duration::from_millis(1), || thread::sleep(Duration::from_secs(5))), None);
    }

    #[test]
    fn an_error_ends_the_work() {
        let items: Vec<u64> = (0..10_000).collect();
        let done = in_order(&items, 2, |item| *item, |item, _| if *item == 3 { Err(*item) } else { Ok(()) });
        assert_eq!(done, Err(3));
    }
}
