//! What stands in the way of a wish, date by date, and what could be had instead.

use std::fmt::Write as _;

use app::{
    domain::{
        association::Association,
        booking::{Choice, Draft, OnClash, Wish},
        form::{Field, Fields},
        id::RoomId,
        instead::{Alternatives, alternatives},
        judge::{Bound, Fate, Judged, Wished},
        time::{Span, plus_days},
    },
    page::booking::{Listed, Preview, Refused, Why},
};
use axum::response::Response;
use chrono::NaiveDate;

use super::{Desk, Shown};
use crate::{
    fulfil::Facts,
    http::{actor::Visit, error::OrFault},
    secret,
};

/// Whoever wishes, and what they wish.
#[derive(Clone, Copy)]
pub(super) struct Wisher<'a> {
    visit: &'a Visit,
    association: Option<&'a Association>,
    bound: Bound,
    wish: &'a Wish,
}

impl<'a> Wisher<'a> {
    pub(super) fn new(visit: &'a Visit, desk: &Desk, draft: &'a Draft) -> Self {
        Self { visit, association: visit.snapshot.directory.association(draft.association), bound: desk.bound, wish: &draft.wish }
    }

    /// Whether the dates are to be shown before anything is booked. A single date shows itself, unless a list of dates is on the page.
    pub(super) fn wants_to_see(self, typed: &Fields) -> bool {
        !typed.get(Field::Preview).is_empty() && (self.is_series() || !typed.get(Field::Seen).is_empty())
    }

    /// The list of all dates.
    pub(super) async fn list(self, why: Why) -> Result<Shown, Response> {
        let judged = self.judge(self.wish).await?;
        self.listed(judged, why).await
    }

    /// What the form shows of a wish that was refused: a single date is refused itself, a series is listed.
    pub(super) async fn refused(self, judged: Judged) -> Result<Shown, Response> {
        let blocked = |wished: &Wished| matches!(wished.fate, Fate::Blocked(_)) && wished.span.is_some();
        if self.is_series() || !judged.dates.first().is_some_and(blocked) {
            return self.listed(judged, Why::Refused).await;
        }
        let instead = self.instead(&judged).await?;
        let only = judged.dates.into_iter().zip(instead).next().map(|(wished, instead)| self.seen_by_reader(wished, instead));
        let refused = only.and_then(|Listed { wished, instead }| match (wished.fate, wished.span) {
            (Fate::Blocked(obstacle), Some(wish)) => {
                let asks = self.asks_instead(&instead, wish);
                Some(Refused { wish, obstacle, instead, asks })
            }
            _ => None,
        });
        Ok(Shown { refused, preview: None })
    }

    /// The wish with everything decided as the reader has seen it; nothing where something else would be booked.
    pub(super) async fn as_seen(self, seen: &str) -> Result<Option<Wish>, Response> {
        let (plain, judged) = (self.judge(&self.plain()).await?, self.judge(self.wish).await?);
        if self.digest(&plain, &judged) != seen || !self.follows(&plain, &judged) {
            return Ok(None);
        }
        let choices = judged.dates.iter().flat_map(|wished| self.decided(wished)).collect();
        Ok(Some(Wish { choices, on_clash: OnClash::Refuse, ..self.wish.clone() }))
    }

    fn is_series(self) -> bool {
        self.wish.times.rule.is_some() || !self.wish.times.also.is_empty()
    }

    /// The wish without a word on what to do where it cannot be had.
    fn plain(self) -> Wish {
        Wish { choices: Vec::new(), on_clash: OnClash::Refuse, ..self.wish.clone() }
    }

    async fn judge(self, wish: &Wish) -> Result<Judged, Response> {
        let (house, now) = (&self.visit.snapshot.directory, self.visit.now);
        let facts = Facts::for_wish(self.visit.house.store.read(), house, wish, self.association, now).await.or_fault()?;
        Ok(facts.ground(house, self.association, self.bound, now).judge(wish))
    }

    async fn listed(self, judged: Judged, why: Why) -> Result<Shown, Response> {
        let seen = self.digest(&self.judge(&self.plain()).await?, &judged);
        let asks = judged.needs_approval(&self.visit.snapshot.directory, self.association, self.bound);
        let instead = self.instead(&judged).await?;
        let dates = judged.dates.into_iter().zip(instead).map(|(wished, instead)| self.seen_by_reader(wished, instead)).collect();
        Ok(Shown { refused: None, preview: Some(Preview { dates, missing: judged.missing, why, seen, asks }) })
    }

    /// What could be had instead, for each date that cannot be had or has been moved.
    async fn instead(self, judged: &Judged) -> Result<Vec<Alternatives>, Response> {
        let house = &self.visit.snapshot.directory;
        let wanted: Vec<Option<Span>> = judged.dates.iter().map(|wished| self.to_propose_for(wished)).collect();
        let day = |span: Span| house.hub.zone.days(house.hub.zone.date(span.start()), plus_days(house.hub.zone.date(span.end()), 1));
        let mut days: Vec<Span> = wanted.iter().flatten().map(|span| day(*span)).collect();
        days.dedup();
        let facts = Facts::everywhere(self.visit.house.store.read(), house, &days).await.or_fault()?;
        let (ground, plain) = (facts.ground(house, self.association, self.bound, self.visit.now), self.plain());
        Ok(wanted.into_iter().map(|span| span.map(|span| alternatives(&ground, &plain, span)).unwrap_or_default()).collect())
    }

    /// The wished stretch of a date for which something else may be chosen.
    fn to_propose_for(self, wished: &Wished) -> Option<Span> {
        let stays = matches!(wished.fate, Fate::Free) && !self.is_answered(wished);
        let times = &self.wish.times;
        times.hours.on(wished.date, self.visit.snapshot.directory.hub.zone, times.fold).ok().filter(|_| !stays)
    }

    /// Whether the reader said something about just this date.
    fn is_answered(self, wished: &Wished) -> bool {
        self.wish.choices.iter().any(|(date, _)| *date == wished.date)
    }

    fn seen_by_reader(self, wished: Wished, instead: Alternatives) -> Listed {
        Listed { wished: wished.seen(|entry| self.visit.shown(entry)), instead }
    }

    fn asks_instead(self, instead: &Alternatives, wish: Span) -> bool {
        let Some(association) = self.association.filter(|_| self.bound == Bound::ByEveryRule) else { return false };
        let house = &self.visit.snapshot.directory;
        let asks = |id: &RoomId, span| house.room(*id).is_some_and(|room| room.terms.needs_approval(association, span, &house.hub));
        let other_time = instead.times.iter().any(|span| self.wish.rooms.iter().any(|room| asks(room, *span)));
        other_time || instead.rooms.iter().any(|room| asks(room, wish))
    }

    /// What stands for the dates a reader sees. What they answer to the questions on the page is not part of it, except where the
    /// house itself looks for another room: that room must be seen.
    fn digest(self, plain: &Judged, judged: &Judged) -> String {
        let mut text = format!("{:?}", judged.needs_approval(&self.visit.snapshot.directory, self.association, self.bound));
        let found = (self.wish.on_clash == OnClash::OtherRoom).then_some(judged);
        for wished in std::iter::once(plain).chain(found).flat_map(|judged| &judged.dates) {
            let free = matches!(wished.fate, Fate::Free);
            // Writing into a String cannot fail.
            let _ = write!(text, "|{} {:?} {:?} {free}", wished.date, wished.rooms, wished.span);
        }
        secret::fingerprint(text.as_bytes())
    }

    /// Whether each date becomes what the reader was shown or has chosen.
    fn follows(self, plain: &Judged, judged: &Judged) -> bool {
        let expected = |(plain, now): (&Wished, &Wished)| {
            let same = matches!((&plain.fate, &now.fate), (Fate::Free, Fate::Free) | (Fate::Blocked(_), Fate::LeftOut(_)) | (_, Fate::Blocked(_)));
            same || self.is_answered(now)
        };
        self.wish.on_clash == OnClash::OtherRoom || plain.dates.iter().zip(&judged.dates).all(expected)
    }

    /// What is to become of a date, said so that nothing is left to decide.
    fn decided(self, wished: &Wished) -> Vec<(NaiveDate, Choice)> {
        let own = self.wish.choices.iter().filter(|(date, _)| *date == wished.date).copied();
        match (&wished.fate, wished.rooms.as_slice()) {
            (Fate::LeftOut(_), _) => vec![(wished.date, Choice::Skip)],
            (_, [room]) if wished.rooms != self.wish.rooms => own.chain([(wished.date, Choice::Room(*room))]).collect(),
            _ => own.collect(),
        }
    }
}
