//! A change of the plan while it is being made: the plan stands still until it is kept or given up.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};

use super::{Store, StoreError, Touches};

/// A change under way; dropped without `keep`, it never happened. Everybody else who wants to change the plan waits meanwhile, so
/// what is read here is still so when it is kept.
#[derive(Debug)]
pub(crate) struct Writing {
    transaction: DatabaseTransaction,
    /// Which directory the rules must be taken from.
    pub(crate) directory: i64,
}

impl Store {
    /// Begins a change of the plan, or of the directory with it.
    pub(crate) async fn write(&self, touches: Touches) -> Result<Writing, StoreError> {
        let transaction = self.begin(touches).await?;
        let query = Statement::from_string(transaction.get_database_backend(), "SELECT directory_version FROM hub");
        let row = transaction.query_one_raw(query).await?.ok_or(StoreError::Empty)?;
        Ok(Writing { directory: row.try_get_by_index(0)?, transaction })
    }
}

impl Writing {
    /// Keeps everything.
    pub(crate) async fn keep(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }

    /// Gives everything up.
    pub(crate) async fn give_up(self) -> Result<(), StoreError> {
        Ok(self.transaction.rollback().await?)
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Writing {
    fn get_database_backend(&self) -> sea_orm::DbBackend {
        self.transaction.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<sea_orm::ExecResult, DbErr> {
        self.transaction.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<sea_orm::ExecResult, DbErr> {
        self.transaction.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<sea_orm::QueryResult>, DbErr> {
        self.transaction.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<sea_orm::QueryResult>, DbErr> {
        self.transaction.query_all_raw(statement).await
    }
}
