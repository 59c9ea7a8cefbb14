//! What goes wrong, in one place: the log gets the whole chain, the reader a page with the operation's number.

use std::{error::Error, fmt::Write as _, sync::Arc};

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::store::StoreError;

/// Something the server could not do. It becomes a 500 page; the guard around every route logs it.
#[derive(Clone, Debug)]
pub(crate) struct Fault(Arc<dyn Error + Send + Sync>);

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self(Arc::new(error))
    }
}

impl Fault {
    /// The error with everything that led to it.
    pub(super) fn chain(&self) -> String {
        chain(self.0.as_ref())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A page, or why there is none: a refusal is a page of its own, a fault is logged.
pub(super) type Answer = Result<Response, Response>;

/// Turns a fault into its response, for `?` in handlers.
pub(super) trait OrFault<T> {
    /// The value, or the 500 page.
    fn or_fault(self) -> Result<T, Response>;
}

impl<T> OrFault<T> for Result<T, StoreError> {
    fn or_fault(self) -> Result<T, Response> {
        self.map_err(|error| Fault::from(error).into_response())
    }
}

/// An error and its sources on one line.
pub fn chain(error: &(dyn Error + 'static)) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        // Writing into a String cannot fail.
        let _ = write!(line, ": {error}");
        source = error.source();
    }
    line
}
