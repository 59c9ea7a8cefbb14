//! Waiting: how long a request, an offer and a place on the waiting list hold, and who waits for what.

use super::{
    booking::Booking,
    id::{AssociationId, BookingId, RoomId, WaitingId},
    time::{Moment, Span},
};

/// How long the coordination has to answer a request.
const ANSWER_WITHIN: i64 = 7 * DAY;
/// After how long it is reminded for the first time.
const REMIND_AFTER: i64 = 2 * DAY;
/// How long another room that the coordination proposes is kept.
const PROPOSED_FOR: i64 = 3 * DAY;
/// How long a room that has become free is kept for whoever waited for it.
const OFFERED_FOR: i64 = DAY;
const DAY: i64 = 86_400;

/// Until when the coordination answers a request: within a week, and before it would begin.
pub fn answer_by(first: Moment, now: Moment) -> Moment {
    first.min(now.plus(ANSWER_WITHIN))
}

/// Until when another room is kept that the coordination proposes: three days, and not beyond the start.
pub fn proposed_until(first: Moment, now: Moment) -> Moment {
    first.min(now.plus(PROPOSED_FOR))
}

/// Until when a room that has become free is kept for whoever waited: a day, but never more than half of the time that is
/// left until the start, so that the next in line has a chance too.
pub fn hold_until(now: Moment, start: Moment) -> Moment {
    let half = (start.0 - now.0).max(0) / 2;
    now.plus(half.min(OFFERED_FOR))
}

/// When the coordination is reminded of a new request; not at all where it must have answered by then.
pub fn remind_at(now: Moment, answer_by: Moment) -> Option<Moment> {
    Some(now.plus(REMIND_AFTER)).filter(|at| *at < answer_by)
}

/// When it is reminded again: every day until time runs out.
pub fn remind_again_at(now: Moment, answer_by: Moment) -> Option<Moment> {
    Some(now.plus(DAY)).filter(|at| *at < answer_by)
}

impl Booking {
    /// Whether an answer is still waited for.
    pub fn waits(&self, now: Moment) -> bool {
        self.answer_by.is_some_and(|until| now < until)
    }
}

/// Somebody's place on the waiting list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub id: WaitingId,
    /// For which association.
    pub association: AssociationId,
    /// For which room.
    pub room: RoomId,
    /// For which stretch.
    pub span: Span,
    /// How it stands.
    pub place: Place,
}

/// How somebody on the waiting list stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In line.
    InLine,
    /// The room is kept for them.
    Offered {
        /// The booking that would be theirs.
        booking: BookingId,
        /// Until when.
        until: Moment,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_795_507_200);
    const HOUR: i64 = 3600;

    /// How many seconds from now a rule gives for a start so many seconds ahead.
    fn check(rule: impl Fn(Moment) -> Moment, expected: &[(i64, i64)]) {
        for (ahead, seconds) in expected {
            assert_eq!(rule(NOW.plus(*ahead)).0 - NOW.0, *seconds, "{} hours ahead", ahead / HOUR);
        }
    }

    #[test]
    fn a_request_is_answered_within_a_week_and_before_it_begins() {
        check(|first| answer_by(first, NOW), &[(HOUR, HOUR), (7 * DAY - 1, 7 * DAY - 1), (7 * DAY + 1, 7 * DAY), (90 * DAY, 7 * DAY)]);
    }

    #[test]
    fn a_proposal_holds_three_days_and_not_beyond_the_start() {
        check(|first| proposed_until(first, NOW), &[(HOUR, HOUR), (3 * DAY, 3 * DAY), (90 * DAY, 3 * DAY)]);
    }

    #[test]
    fn an_offer_holds_a_day_and_less_when_the_date_is_near() {
        let expected = [(90 * DAY, DAY), (2 * DAY, DAY), (2 * DAY - 2, DAY - 1), (DAY, 12 * HOUR), (HOUR, HOUR / 2), (1, 0), (0, 0), (-HOUR, 0)];
        check(|start| hold_until(NOW, start), &expected);
    }

    #[test]
    fn the_coordination_is_reminded_after_two_days_and_then_daily_until_time_runs_out() {
        let until = NOW.plus(7 * DAY);
        let mut days = Vec::new();
        let mut next = remind_at(NOW, until);
        while let Some(at) = next {
            days.push((at.0 - NOW.0) / DAY);
            next = remind_again_at(at, until);
        }
        assert_eq!(days, [2, 3, 4, 5, 6]);
        assert_eq!(remind_at(NOW, NOW.plus(2 * DAY)), None, "no reminder when time has run out");
    }
}
