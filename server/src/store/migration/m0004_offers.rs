//! What a service says about itself, and which dates the directory promised.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0004_offers"
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
    // Codes of whom it is made for, blanks between them; none means everybody.
    "ALTER TABLE service ADD COLUMN audience TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE service ADD COLUMN admits TEXT NOT NULL DEFAULT 'everybody' CHECK (admits IN ('everybody', 'women'))",
    "ALTER TABLE service ADD COLUMN children TEXT NOT NULL DEFAULT 'unsaid' CHECK (children IN ('unsaid', 'welcome'))",
    "ALTER TABLE service ADD COLUMN cost TEXT NOT NULL DEFAULT 'free' CHECK (cost IN ('free', 'charged'))",
    "ALTER TABLE service ADD COLUMN place TEXT NOT NULL DEFAULT 'house' CHECK (place IN ('house', 'online', 'both'))",
    // Whether a date has been confirmed for this time before its hold changed. Requests that were withdrawn and dates that were
    // left out from the start are 'cancelled' too, and nobody outside ever heard of them.
    "ALTER TABLE occurrence ADD COLUMN promised BOOLEAN NOT NULL DEFAULT FALSE",
];
