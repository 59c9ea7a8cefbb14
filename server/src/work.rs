//! What goes on behind the pages: letters leave, what waits too long ends, and what is no longer needed is forgotten.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use crate::House;

pub(crate) mod deliver;
pub(crate) mod expire;
pub(crate) mod remind;

/// Between two looks when nothing is due: long enough to cost nothing, short enough to notice another server's letters.
const IDLE: Duration = Duration::from_secs(30);
const BETWEEN_CLEANINGS: i64 = 3600;

/// Works until `closing` is cancelled; a letter under way is finished first.
pub(crate) async fn run(house: Arc<House>, closing: CancellationToken) {
    let mut cleaned_at = None;
    while !closing.is_cancelled() {
        if cleaned_at.is_none_or(|at| house.now().0 - at >= BETWEEN_CLEANINGS) {
            cleaned_at = Some(house.now().0);
            forget(&house).await;
        }
        if let Err(error) = expire::round(&house).await {
            tracing::error!(error = %crate::http::error::chain(&error), "what is due could not be looked after");
        }
        if let Err(error) = remind::round(&house).await {
            tracing::error!(error = %crate::http::error::chain(&error), "reminders could not be written");
        }
        let round = deliver::round(&house).await;
        if let Err(error) = &round {
            tracing::error!(error = %crate::http::error::chain(error), "letters could not be looked after");
        }
        let pause = match round {
            Ok(_) => until_next(&house).await,
            Err(_) => IDLE,
        };
        tokio::select! {
            () = closing.cancelled() => {}
            () = house.letter_written.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

async fn until_next(house: &House) -> Duration {
    let letter = house.store.next_letter_at().await.ok().flatten();
    let due = house.store.next_due_at().await.ok().flatten();
    let reminders = Some(house.next_reminders.at()).filter(|at| *at > house.now());
    let next = letter.into_iter().chain(due).chain(reminders).min();
    let seconds = next.map(|at| (at.0 - house.now().0).max(1));
    seconds.and_then(|seconds| u64::try_from(seconds).ok()).map_or(IDLE, Duration::from_secs).min(IDLE)
}

async fn forget(house: &House) {
    if let Err(error) = house.store.forget(house.now()).await {
        tracing::error!(error = %crate::http::error::chain(&error), "old sign-ins could not be forgotten");
    }
}
