//! The tables, one step a file, written by hand; they run at start, in order, each once.

use sea_orm_migration::prelude::*;

mod m0001_house;
mod m0002_series;

/// Every step, oldest first.
pub(super) struct Migrations;

#[async_trait::async_trait]
impl MigratorTrait for Migrations {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_house::Migration), Box::new(m0002_series::Migration)]
    }
}
