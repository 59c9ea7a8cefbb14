//! What stands around every route: a number for each request, time and size limits, foreign forms turned away,
//! headers that tell browsers to be careful, and a page for every failure.

use std::{sync::Arc, time::Duration};

use app::{
    domain::lang::Lang,
    page::error::{Bare, bare},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, CompressionLevel},
    csrf::{CsrfLayer, ProtectionError},
    timeout::TimeoutLayer,
};
use tracing::Instrument as _;

use super::{actor::accepted, error::Fault, render::Policy};
use crate::{House, secret};

/// No form of the house is longer; a note of a thousand characters in any script fits many times over.
const LARGEST_BODY: usize = 64 * 1024;
/// No page takes longer unless the database hangs.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// Brotli's levels beyond cost more time than they save bytes on pages of this size.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(5);

/// The routes with everything around them.
pub(super) fn around(routes: Router, house: Arc<House>) -> Router {
    let trusted = CsrfLayer::new().add_trusted_origin(house.config.base.as_str());
    let csrf = trusted.unwrap_or_else(|_| CsrfLayer::new());
    routes
        .layer(CatchPanicLayer::new())
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(csrf)
        .layer(middleware::from_fn_with_state(house, operation))
        .layer(CompressionLayer::new().quality(COMPRESSION))
}

/// One request as the operator sees it: a number, a route, a status, and how long it took. Nothing about persons.
async fn operation(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    let operation = operation_id();
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let lang = request.uri().path().split('/').nth(1).and_then(|tag| tag.parse().ok()).unwrap_or_else(|| accepted(request.headers()));
    let span = tracing::info_span!("request", operation, method = %request.method(), route);
    async {
        let started = std::time::Instant::now();
        let mut response = next.run(request).await;
        if let Some(fault) = response.extensions_mut().remove::<Fault>() {
            tracing::error!(error = fault.chain(), "the request failed");
        }
        let mut response = dressed(response, lang, house.assets.styles().house, &operation);
        careful(&mut response, house.config.base.is_secure());
        tracing::info!(status = response.status().as_u16(), ms = started.elapsed().as_millis(), "answered");
        response
    }
    .instrument(span)
    .await
}

fn operation_id() -> String {
    format!("{:08x}", secret::number() & 0xffff_ffff)
}

/// Gives a page to failures that have none.
fn dressed(response: Response, lang: Lang, style: &str, operation: &str) -> Response {
    let is_foreign = response.extensions().get::<ProtectionError>().is_some();
    let what = match response.status() {
        StatusCode::INTERNAL_SERVER_ERROR => Bare::Fault { operation },
        StatusCode::FORBIDDEN if is_foreign => Bare::ForeignForm,
        StatusCode::SERVICE_UNAVAILABLE if response.headers().get(header::CONTENT_TYPE).is_none() => Bare::TooSlow,
        StatusCode::PAYLOAD_TOO_LARGE => Bare::TooLarge,
        _ => return response,
    };
    (response.status(), Html(bare(lang, style, what))).into_response()
}

fn careful(response: &mut Response, secure: bool) {
    let policy = content_policy(response.extensions().get::<Policy>());
    let framed = matches!(response.extensions().get::<Policy>(), Some(Policy::Letter));
    let headers = response.headers_mut();
    set(headers, header::CONTENT_SECURITY_POLICY, &policy);
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(headers, header::X_FRAME_OPTIONS, if framed { "SAMEORIGIN" } else { "DENY" });
    set(headers, header::REFERRER_POLICY, "same-origin");
    set(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(headers, HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(headers, HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if secure {
        set(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        set(headers, header::CACHE_CONTROL, "private, no-cache");
    }
}

fn content_policy(policy: Option<&Policy>) -> String {
    // Programs that look whether the site is fit for search engines ask for robots.txt out of the page.
    const BASE: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; connect-src 'self'";
    match policy {
        None => format!("{BASE}; frame-src 'self'; frame-ancestors 'none'"),
        Some(Policy::Islands { nonce }) => {
            format!("{BASE}; frame-ancestors 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'")
        }
        Some(Policy::Letter) => "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox".to_owned(),
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
