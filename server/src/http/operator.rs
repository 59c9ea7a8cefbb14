//! For whoever keeps the server running.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};

use crate::House;

/// `ok` when the database answers, 503 when not.
pub(super) async fn health(State(house): State<Arc<House>>) -> (StatusCode, &'static str) {
    match house.store.count_changes().await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(error = super::error::chain(&error), "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
