//! Sending letters: one claimed, sent and settled at a time; a failed one comes back later, and in the end is given up.

use app::domain::time::Moment;

use crate::{
    House, Trouble,
    config::Kind,
    letter,
    store::{StoreError, letter::Claimed, letter::Outcome},
};

/// Longer than any try may take, so that a claim does not end while its letter is under way.
const CLAIM: i64 = 5 * 60;
/// Seconds to wait after the first, second, … failed try; the last one repeats.
const BACK_OFF: [i64; 8] = [30, 60, 2 * 60, 5 * 60, 15 * 60, 30 * 60, 3600, 3 * 3600];
/// How many tries a letter gets: with the pauses above, about three days.
const TRIES: u32 = 30;

/// What a round of deliveries came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Letters the mail server took.
    pub sent: u32,
    /// Letters to be tried again.
    pub put_off: u32,
    /// Letters given up.
    pub given_up: u32,
}

/// Sends every letter that is due, each at most once.
pub(crate) async fn round(house: &House) -> Result<Round, StoreError> {
    let mut round = Round::default();
    let snapshot = house.memory.snapshot(&house.store).await?;
    let Some(from) = letter::sender(&snapshot.directory.hub) else { return Ok(round) };
    loop {
        let now = house.now();
        let Some(claimed) = house.store.claim_letter(&from, now, now.plus(CLAIM)).await? else { break };
        let outcome = outcome(house.mailer.send(&claimed.post).await, &claimed, house.now());
        match &outcome {
            Outcome::Sent => round.sent += 1,
            Outcome::Again { .. } => round.put_off += 1,
            Outcome::GivenUp { .. } => round.given_up += 1,
        }
        log(&claimed, &outcome);
        house.store.settle_letter(&claimed, outcome, house.now()).await?;
    }
    if round.sent > 0 && house.config.kind == Kind::Real {
        house.store.empty_confidential_letters().await?;
    }
    // Mail servers do not like silent guests; the next round says hello again.
    house.mailer.close().await;
    Ok(round)
}

fn outcome(sent: Result<(), Trouble>, claimed: &Claimed, now: Moment) -> Outcome {
    match sent {
        Ok(()) => Outcome::Sent,
        Err(Trouble::Never(trouble)) => Outcome::GivenUp { trouble },
        Err(Trouble::Later(trouble)) if claimed.failed + 1 >= TRIES => Outcome::GivenUp { trouble },
        Err(Trouble::Later(trouble)) => Outcome::Again { at: now.plus(pause(claimed.failed)), trouble },
    }
}

fn pause(failed: u32) -> i64 {
    let index = usize::try_from(failed).unwrap_or(usize::MAX).min(BACK_OFF.len() - 1);
    BACK_OFF[index]
}

fn log(claimed: &Claimed, outcome: &Outcome) {
    let letter = claimed.id.0;
    match outcome {
        Outcome::Sent => tracing::info!(letter, "letter sent"),
        // What the server said may hold the address; it stands on the coordination's desk, not in the log.
        Outcome::Again { .. } => tracing::warn!(letter, failed = claimed.failed + 1, "letter put off"),
        Outcome::GivenUp { .. } => tracing::error!(letter, failed = claimed.failed + 1, "letter given up"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_for_about_three_days() {
        let total: i64 = (0..TRIES - 1).map(pause).sum();
        assert!((60..=80).contains(&(total / 3600)), "{} hours", total / 3600);
    }
}
