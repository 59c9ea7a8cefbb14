//! A language in which everything that comes from the texts stands in brackets: what stands outside was written into the code.

use std::{borrow::Cow, cell::Cell};

thread_local! {
    static SPOKEN: Cell<bool> = const { Cell::new(false) };
}

/// What `make` gives while the language is spoken.
pub(crate) fn spoken<T>(make: impl FnOnce() -> T) -> T {
    SPOKEN.set(true);
    let page = make();
    SPOKEN.set(false);
    page
}

/// Words from the texts.
pub(super) fn said(words: Cow<'static, str>) -> Cow<'static, str> {
    if SPOKEN.get() { Cow::Owned(format!("⟦{words}⟧")) } else { words }
}

/// What is left of a piece of a page without everything in brackets.
pub(crate) fn rest(piece: &str) -> String {
    let mut depth = 0;
    let outside = |c: &char| {
        match c {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ => return depth == 0,
        }
        false
    };
    piece.chars().filter(outside).collect()
}
