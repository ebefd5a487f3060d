//! The part of a page that is being looked at: the tokenizer reads on at its end, and what is done with falls off its start.
//! So a page of any length takes the memory of its longest piece of text.

use std::cell::{Cell, RefCell};
use std::io::{self, Read};
use std::rc::Rc;

use html5gum::Reader;

use crate::text::SourceSpan;

/// How many bytes are read at once.
const CHUNK: usize = 1 << 16;

/// Bytes of a page that are still asked for.
pub(super) struct Window {
    bytes: Vec<u8>,
    /// How many bytes of the page came before the first one here.
    start: usize,
    /// Before this byte of the page, nothing is asked for any more.
    released: usize,
}

impl Window {
    /// An empty window on a page that stands at that byte of its source.
    pub(super) fn from(start: usize) -> Window {
        Window { bytes: Vec::new(), start, released: start }
    }

    /// The bytes of a span of the page; none where it has been released.
    pub(super) fn bytes(&self, span: SourceSpan) -> &[u8] {
        let from = span.start.checked_sub(self.start);
        from.and_then(|from| self.bytes.get(from..span.end.checked_sub(self.start)?)).unwrap_or_default()
    }

    /// What comes before that byte is not asked for any more.
    pub(super) fn release(&mut self, before: usize) {
        self.released = self.released.max(before);
    }

    fn append(&mut self, chunk: &[u8]) {
        let done = self.released.saturating_sub(self.start).min(self.bytes.len());
        self.bytes.drain(..done);
        self.start += done;
        self.bytes.extend_from_slice(chunk);
    }
}

/// What the tokenizer reads: each chunk comes into the window too.
pub(super) struct WindowReader<R> {
    source: R,
    chunk: Vec<u8>,
    at: usize,
    window: Rc<RefCell<Window>>,
    /// Set where the page is not read on.
    stop: Rc<Cell<bool>>,
}

impl<R: Read> WindowReader<R> {
    pub(super) fn new(source: R, window: Rc<RefCell<Window>>, stop: Rc<Cell<bool>>) -> WindowReader<R> {
        WindowReader { source, chunk: Vec::new(), at: 0, window, stop }
    }

    /// Sees to it that `wanted` bytes are there, unless the page ends before.
    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        if self.stop.get() {
            return Err(io::Error::other("a tag has more attributes than are read"));
        }
        while self.chunk.len() - self.at < wanted {
            self.chunk.drain(..self.at);
            self.at = 0;
            let kept = self.chunk.len();
            self.chunk.resize(kept + CHUNK, 0);
            let read = loop {
                match self.source.read(&mut self.chunk[kept..]) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    read => break read,
                }
            };
            let count = *read.as_ref().unwrap_or(&0);
            self.chunk.truncate(kept + count);
            read?;
            if count == 0 {
                break;
            }
            self.window.borrow_mut().append(&self.chunk[kept..]);
        }
        Ok(())
    }
}

impl<R: Read> Reader for WindowReader<R> {
    type Error = io::Error;

    fn read_byte(&mut self) -> io::Result<Option<u8>> {
        self.fill(1)?;
        let byte = self.chunk.get(self.at).copied();
        self.at += usize::from(byte.is_some());
        Ok(byte)
    }

    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> io::Result<bool> {
        self.fill(wanted.len())?;
        let found = self.chunk.get(self.at..self.at + wanted.len());
        let is_it = found
            .is_some_and(|found| if case_sensitive { found == wanted } else { found.eq_ignore_ascii_case(wanted) });
        if is_it {
            self.at += wanted.len();
        }
        Ok(is_it)
    }

    fn read_until<'b>(&'b mut self, needle: &[u8], _: &'b mut [u8; 4]) -> io::Result<Option<&'b [u8]>> {
        self.fill(1)?;
        let rest = &self.chunk[self.at..];
        if rest.is_empty() {
            return Ok(None);
        }
        let stop = match *needle {
            [one] => memchr::memchr(one, rest),
            [one, two] => memchr::memchr2(one, two, rest),
            [one, two, three] => memchr::memchr3(one, two, three, rest),
            _ => rest.iter().position(|byte| needle.contains(byte)),
        };
        let length = stop.unwrap_or(rest.len()).max(1);
        let start = self.at;
        self.at += length;
        Ok(Some(&self.chunk[start..self.at]))
    }
}
