//! Calendars of people's own: secret links to feeds, reminders, when a booking last changed, and what it was before.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0003_calendars"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in STEPS {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

const STEPS: &[&str] = &[
    // A date that reaches into a stretch may begin a week before it: what began then and is over is told by the index alone.
    "DROP INDEX occurrence_by_start",
    "CREATE INDEX occurrence_by_time ON occurrence (starts_at, ends_at, hold)",
    // A calendar entry says when it was last touched (RFC 5545 §3.8.7.2 and §3.8.7.3).
    "ALTER TABLE booking ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0",
    "UPDATE booking SET changed_at = coalesce((SELECT max(at) FROM audit WHERE audit.booking_id = booking.id), created_at)",
    // Which dates somebody is reminded of the day before, and the last day (YYYY-MM-DD) whose reminders have been written.
    "ALTER TABLE person ADD COLUMN reminders TEXT NOT NULL DEFAULT 'first' CHECK (reminders IN ('never', 'first', 'each'))",
    "ALTER TABLE hub ADD COLUMN reminded_of TEXT NOT NULL DEFAULT ''",
    // The key in the address of somebody's feeds. It opens nothing but reading what stands beside it in this database, and must be
    // shown again to whoever sets up another phone; so it is kept as it is.
    "CREATE TABLE feed_key (
        person_id BIGINT PRIMARY KEY REFERENCES person (id),
        token TEXT NOT NULL UNIQUE,
        created_at BIGINT NOT NULL
    )",
    // A booking before its last change, for whoever made it by mistake; 'was' is the booking as JSON.
    "CREATE TABLE booking_before (
        booking_id TEXT PRIMARY KEY REFERENCES booking (id),
        sequence INTEGER NOT NULL,
        person_id BIGINT NOT NULL REFERENCES person (id),
        changed_at BIGINT NOT NULL,
        was TEXT NOT NULL
    )",
];
