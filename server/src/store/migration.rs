//! The tables, one step a file, written by hand; they run at start, in order, each once.

use sea_orm_migration::prelude::*;

mod m0001_house;
mod m0002_series;
mod m0003_calendars;
mod m0004_offers;
mod m0005_translations;

/// Every step, oldest first.
pub(super) struct Migrations;

#[async_trait::async_trait]
impl MigratorTrait for Migrations {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_house::Migration),
            Box::new(m0002_series::Migration),
            Box::new(m0003_calendars::Migration),
            Box::new(m0004_offers::Migration),
            Box::new(m0005_translations::Migration),
        ]
    }
}

#[cfg(test)]
mod tests {
    use sea_orm_migration::sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

    use super::*;

    /// A house of the first step: a hall of two parts, one booking that stands, one called off, and one in the night the clocks go back.
    const BEFORE: &[&str] = &[
        "INSERT INTO hub (id, name, street, town, phone, email, zone, lang, invented) VALUES (1, 'H', '', '', '', 'h@localhost', 'Europe/Berlin', 'de', TRUE)",
        "INSERT INTO association (id, slug, name, source_lang, languages) VALUES (1, 'a', 'A', 'de', 'de')",
        "INSERT INTO association_text (association_id, lang, about) VALUES (1, 'de', 'Wir'), (1, 'en', 'We')",
        "INSERT INTO person (id, email, name, lang) VALUES (1, 'p@localhost', 'P', 'de')",
        "INSERT INTO room (id, slug, name, floor, capacity, step_free, features) VALUES (1, 'hall', 'Hall', 0, 90, TRUE, ''), (2, 'den', 'Den', 0, 9, TRUE, '')",
        "INSERT INTO room_part (id, name) VALUES (1, 'hall-a'), (2, 'hall-b'), (3, 'den')",
        "INSERT INTO room_holds_part (room_id, room_part_id) VALUES (1, 1), (1, 2), (2, 3)",
        "INSERT INTO booking (id, association_id, booked_by, purpose, visibility, sequence, sheet, created_at) VALUES
            ('stands0000', 1, 1, 'meeting', 'house', 0, '0000000000000001', 0),
            ('ca11ed0ff0', 1, 1, 'meeting', 'house', 1, '0000000000000002', 0),
            ('n1ght00000', 1, 1, 'meeting', 'house', 0, '0000000000000003', 0)",
        // 24 November 2026, 17:00-19:00 in hall and den; the same called off in the den; 31 October 2027, the first 02:30 to the second.
        "INSERT INTO occurrence (booking_id, room_id, room_part_id, starts_at, ends_at, hold) VALUES
            ('stands0000', 1, 1, 1795536000, 1795543200, 'confirmed'), ('stands0000', 1, 2, 1795536000, 1795543200, 'confirmed'),
            ('stands0000', 2, 3, 1795536000, 1795543200, 'confirmed'),
            ('ca11ed0ff0', 2, 3, 1795536000, 1795543200, 'cancelled'),
            ('n1ght00000', 2, 3, 1824942600, 1824946200, 'confirmed')",
    ];

    async fn column(connection: &DatabaseConnection, query: &str) -> Vec<String> {
        let statement = Statement::from_string(connection.get_database_backend(), query);
        connection.query_all_raw(statement).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    #[tokio::test]
    async fn bookings_of_before_keep_their_rooms_times_and_holds() {
        let connection = Database::connect("sqlite::memory:").await.unwrap();
        Migrations::up(&connection, Some(1)).await.unwrap();
        for statement in BEFORE {
            connection.execute_unprepared(statement).await.unwrap();
        }
        Migrations::up(&connection, None).await.unwrap();
        let bookings = "SELECT id || ' ' || rooms || ' ' || hours || ' ' || coalesce(rule, '') FROM booking ORDER BY id";
        assert_eq!(column(&connection, bookings).await, ["ca11ed0ff0 2 17:00-19:00 ", "n1ght00000 2 02:30-03:30 ", "stands0000 1 2 17:00-19:00 "]);
        let dates = "SELECT booking_id || ' ' || number || ' ' || ruled_on || ' ' || starts_at || ' ' || ends_at || ' ' || hold FROM occurrence ORDER BY booking_id";
        assert_eq!(
            column(&connection, dates).await,
            [
                "ca11ed0ff0 1 2026-11-24 1795536000 1795543200 cancelled",
                "n1ght00000 1 2027-10-31 1824942600 1824946200 confirmed",
                "stands0000 1 2026-11-24 1795536000 1795543200 confirmed",
            ]
        );
        let texts = "SELECT lang || ' ' || version || ' ' || source_version || ' ' || coalesce(changed_at, 0) FROM association_text ORDER BY lang";
        assert_eq!(column(&connection, texts).await, ["de 1 1 0", "en 1 1 0"], "what was there is current");
        let parts =
            "SELECT booking_id || ' ' || room_id || ' ' || room_part_id || ' ' || held FROM occurrence_part ORDER BY booking_id, room_part_id";
        assert_eq!(
            column(&connection, parts).await,
            ["ca11ed0ff0 2 3 0", "n1ght00000 2 3 1", "stands0000 1 1 1", "stands0000 1 2 1", "stands0000 2 3 1"]
        );
        let twice = "INSERT INTO occurrence_part SELECT 'ca11ed0ff0', 1, 1, 2, 1795543199, 1795543200, TRUE";
        assert!(connection.execute_unprepared(twice).await.unwrap_err().to_string().contains("occurrence_overlap"));
    }
}
