//! Letters that go nowhere, for tests.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use super::Post;

/// Keeps letters instead of sending them; clones share what they keep.
#[derive(Clone, Default)]
pub struct Memory {
    posts: Arc<Mutex<Vec<Post>>>,
}

impl Memory {
    /// Every letter so far, in the order of sending.
    pub fn sent(&self) -> Vec<Post> {
        self.posts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn keep(&self, post: Post) {
        self.posts.lock().unwrap_or_else(PoisonError::into_inner).push(post);
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}
