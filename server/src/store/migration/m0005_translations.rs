//! What associations write: which version a text is, and which version of its source it follows.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0005_translations"
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
    // Whatever was there is the first version and says what its source says. When it was written nobody knows any more.
    "ALTER TABLE association_text ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE association_text ADD COLUMN source_version INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE association_text ADD COLUMN changed_at BIGINT",
    "ALTER TABLE service_text ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE service_text ADD COLUMN source_version INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE service_text ADD COLUMN changed_at BIGINT",
];
