//! From a page to a response.

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use crate::secret;

/// A page.
pub(super) fn page(html: impl Into<Body>) -> Response {
    Html(html.into()).into_response()
}

/// The same form again with what is wrong with it (422).
pub(super) fn again(html: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response()
}

/// Nothing there (404).
pub(super) fn not_found(html: String) -> Response {
    (StatusCode::NOT_FOUND, Html(html)).into_response()
}

/// It was there and is no more (410).
pub(super) fn gone(html: String) -> Response {
    (StatusCode::GONE, Html(html)).into_response()
}

/// Not allowed (403).
pub(super) fn forbidden(html: String) -> Response {
    (StatusCode::FORBIDDEN, Html(html)).into_response()
}

/// Too many tries (429).
pub(super) fn too_many(html: String, minutes: u32) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, Html(html)).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
    response
}

/// What scripts a response may run.
#[derive(Clone, Debug)]
pub(super) enum Policy {
    /// The islands' code with this nonce; every other response runs none.
    Islands {
        /// The nonce.
        nonce: String,
    },
    /// A letter shown in a frame of its own: its own styles, nothing else.
    Letter,
}

/// A random name for the scripts of one response.
pub(super) fn nonce() -> String {
    secret::token().chars().take(32).collect()
}

/// Lets the scripts of this response run.
pub(super) fn with_islands(mut response: Response, nonce: String) -> Response {
    response.extensions_mut().insert(Policy::Islands { nonce });
    response
}
