//! Reading what a form sends.

use app::domain::form::Fields;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};

/// The fields of a posted form, whatever bytes came.
pub(super) struct Posted(pub(super) Fields);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        Ok(Self(Fields::decode(&bytes)))
    }
}
