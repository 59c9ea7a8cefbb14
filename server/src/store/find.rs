//! Finding a room: which of many are taken on which of many dates, in one question.

use std::{collections::HashSet, fmt::Write as _};

use app::domain::{
    id::{PartId, RoomId},
    room::Room,
    time::Span,
};
use sea_orm::{ConnectionTrait as _, Statement};

use super::{Store, StoreError, unsigned};

impl Store {
    /// During which of these stretches which of these rooms are taken, set-up and clear-up included; a room is where one of its
    /// parts is. By whom is not asked.
    pub(crate) async fn taken_rooms(&self, rooms: &[&Room], stretches: &[Span]) -> Result<HashSet<(RoomId, Span)>, StoreError> {
        if rooms.is_empty() || stretches.is_empty() {
            return Ok(HashSet::new());
        }
        let statement = Statement::from_string(self.read().get_database_backend(), question(rooms, stretches));
        let rows = self.read().query_all_raw(statement).await?;
        rows.iter()
            .map(|row| {
                let place: usize = unsigned(row.try_get_by_index::<i64>(1)?, ("wished", "place"))?;
                let stretch = stretches.get(place).ok_or(StoreError::Unknown { table: "wished", column: "place" })?;
                Ok((RoomId(row.try_get_by_index(0)?), *stretch))
            })
            .collect()
    }
}

/// Held stretches of a part never overlap (the database sees to it), so of those that begin before a wish ends the last one ends
/// last: where even that one is over when the wish begins, the part is free. One look into the index answers for each part and
/// date, however full the plan is.
fn question(rooms: &[&Room], stretches: &[Span]) -> String {
    let parts = |room: &&Room| {
        let (room, before, after) = (room.id, 60 * i64::from(room.terms.set_up), 60 * i64::from(room.terms.clear_up));
        move |part: &PartId| [room.0, part.0, before, after]
    };
    let parts = rows(rooms.iter().flat_map(|room| room.parts.iter().map(parts(room))));
    let wished = rows((0..).zip(stretches).map(|(place, span)| [place, span.start().0, span.end().0]));
    format!(
        "WITH looked_at (room, part, before, after) AS (VALUES {parts}), wished (place, starts_at, ends_at) AS (VALUES {wished})
         SELECT CAST(looked_at.room AS BIGINT), CAST(wished.place AS BIGINT)
         FROM looked_at CROSS JOIN wished
         WHERE (SELECT p.ends_at FROM occurrence_part p
             WHERE p.room_part_id = looked_at.part AND p.starts_at < CAST(wished.ends_at AS BIGINT) + looked_at.after AND p.held
             ORDER BY p.starts_at DESC LIMIT 1) > wished.starts_at - looked_at.before"
    )
}

/// Numbers of our own, nothing that anybody typed, as rows of a query.
fn rows<const N: usize>(rows: impl Iterator<Item = [i64; N]>) -> String {
    let mut values = String::new();
    for row in rows {
        values.push_str(if values.is_empty() { "(" } else { ", (" });
        for (place, number) in row.into_iter().enumerate() {
            // Writing into a String cannot fail.
            let _ = write!(values, "{}{number}", if place == 0 { "" } else { ", " });
        }
        values.push(')');
    }
    values
}

#[cfg(test)]
mod tests {
    use app::domain::{terms::Terms, time::Moment};

    use super::*;

    #[tokio::test]
    async fn each_part_and_date_is_one_look_into_the_index() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("plan.db").display())).await.unwrap();
        let hall = Room {
            id: RoomId(1),
            slug: "hall".parse().unwrap(),
            name: "Hall".into(),
            floor: 0,
            capacity: 12,
            step_free: true,
            features: vec![],
            parts: vec![PartId(1), PartId(2)],
            terms: Terms { set_up: 15, ..Terms::default() },
        };
        let stretches = [0, 7].map(|days| Span::new(Moment(days * 86_400), Moment(days * 86_400 + 3600)).unwrap());
        let explain = format!("EXPLAIN QUERY PLAN {}", question(&[&hall], &stretches));
        let statement = Statement::from_string(store.read().get_database_backend(), explain);
        let plan: Vec<String> = store.read().query_all_raw(statement).await.unwrap().iter().map(|row| row.try_get("", "detail").unwrap()).collect();
        let look = "SEARCH p USING COVERING INDEX occurrence_part_held (room_part_id=? AND starts_at<?)";
        assert!(plan.iter().any(|step| step == look), "{plan:#?}");
        assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE") || step.starts_with("SCAN p")), "{plan:#?}");
        assert_eq!(store.taken_rooms(&[&hall], &stretches).await.unwrap(), HashSet::new());
    }
}
