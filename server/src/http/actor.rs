//! Who asks: from the cookie of a browser to an actor, and with it everything a page needs.

use std::sync::Arc;

use app::{
    domain::{
        form::Fields,
        lang::Lang,
        permission::{Action, Permit, Refusal, may},
        person::{Actor, Person},
        time::Moment,
    },
    page::frame::{Frame, Script, Viewer},
};
use axum::{
    body::Bytes,
    extract::{FromRequestParts, MatchedPath},
    http::{HeaderMap, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use super::{error::Fault, render};
use crate::{House, config::Kind, memory::Snapshot, store::sign_in::SIGNED_IN_FOR};

/// One visit to a page: who asks for what, when, and the house as it stands then.
pub(super) struct Visit {
    pub(super) house: Arc<House>,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    pub(super) actor: Actor,
    pub(super) snapshot: Arc<Snapshot>,
    /// The query of the address.
    pub(super) query: Fields,
    /// The address after `/{lang}`.
    path: String,
}

impl FromRequestParts<Arc<House>> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Response> {
        if let Some(to) = moved(parts) {
            return Err(Redirect::permanent(&to).into_response());
        }
        let (lang, path) = split(parts);
        let visit = Self::begin(Arc::clone(house), lang, path, parts).await.map_err(IntoResponse::into_response)?;
        if is_unreadable(parts) || names_unknown_lang(parts) { Err(visit.not_found()) } else { Ok(visit) }
    }
}

impl Visit {
    async fn begin(house: Arc<House>, lang: Lang, path: String, parts: &Parts) -> Result<Self, Fault> {
        let now = house.now();
        let actor = match token(&house, &parts.headers) {
            Some(token) => house.store.person_by_token(token, now).await?.map_or(Actor::Newcomer, Actor::Person),
            None => Actor::Newcomer,
        };
        let snapshot = house.memory.snapshot(&house.store).await?;
        let query = Fields::decode(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self { house, lang, now, actor, snapshot, query, path })
    }

    /// What surrounds the page.
    pub(super) fn frame(&self) -> Frame<'_> {
        Frame {
            lang: self.lang,
            house: &self.snapshot.directory,
            now: self.now,
            path: &self.path,
            base: self.house.config.base.as_str(),
            viewer: self.viewer(),
            demo: self.house.config.kind == Kind::Demo,
            styles: self.house.assets.styles(),
            script: None,
            typed: None,
        }
    }

    /// What surrounds a page with islands.
    pub(super) fn frame_with_islands<'a>(&'a self, nonce: &'a str) -> Frame<'a> {
        let script = self.house.assets.islands().map(|(js, wasm)| Script { nonce, js, wasm });
        Frame { script, ..self.frame() }
    }

    fn viewer(&self) -> Viewer<'_> {
        match &self.actor {
            Actor::Newcomer | Actor::Display => Viewer::Newcomer,
            Actor::Person(person) if may(&self.actor, Action::TendLetters).is_ok() => Viewer::Coordinator { name: &person.name },
            Actor::Person(person) => Viewer::SignedIn { name: &person.name },
        }
    }

    /// A page that everybody without an account sees alike: the one of this minute, else made now and remembered.
    pub(super) async fn public<F>(&self, make: impl FnOnce() -> F) -> Result<Response, Response>
    where
        F: Future<Output = Result<String, Response>>,
    {
        if self.actor != Actor::Newcomer {
            return make().await.map(render::page);
        }
        let address = [self.lang.tag(), &self.path].concat();
        if let Some(page) = self.snapshot.page(&address, self.now) {
            return Ok(render::page(page));
        }
        let page = Bytes::from(make().await?);
        self.snapshot.remember(&address, page.clone(), self.now);
        Ok(render::page(page))
    }

    /// The permission to do something, or the page that says who may; who has not signed in is sent there first.
    pub(super) fn may(&self, action: Action) -> Result<Permit<'_>, Response> {
        may(&self.actor, action).map_err(|refusal| self.refused(refusal))
    }

    /// Whether something is permitted.
    pub(super) fn sees(&self, action: Action) -> bool {
        may(&self.actor, action).is_ok()
    }

    /// The person who asks, or the way to sign in.
    pub(super) fn person(&self) -> Result<&Person, Response> {
        self.actor.person().ok_or_else(|| self.to_sign_in())
    }

    /// The page that says who may.
    pub(super) fn refused(&self, refusal: Refusal) -> Response {
        if refusal.signed_in { render::forbidden(app::page::error::forbidden(self.frame(), refusal)) } else { self.to_sign_in() }
    }

    /// The page for an address where there is nothing.
    pub(super) fn not_found(&self) -> Response {
        render::not_found(app::page::error::not_found(self.frame()))
    }

    fn to_sign_in(&self) -> Response {
        let next = Fields::default().with(app::domain::form::Field::Next, &self.path);
        Redirect::to(&format!("/{}/sign-in?{}", self.lang, next.encode())).into_response()
    }

    /// An address within the reader's language.
    pub(super) fn to(&self, path: &str) -> Response {
        Redirect::to(&format!("/{}{path}", self.lang)).into_response()
    }
}

/// Whether the address is no text; said here, because the handlers' own arguments would answer in plain words.
fn is_unreadable(parts: &Parts) -> bool {
    percent_encoding::percent_decode_str(parts.uri.path()).decode_utf8().is_err()
}

/// Whether the route begins with a language and the address with something else.
fn names_unknown_lang(parts: &Parts) -> bool {
    let begins_with_lang = parts.extensions.get::<MatchedPath>().is_some_and(|route| route.as_str().starts_with("/{lang}"));
    begins_with_lang && first_segment(parts).parse::<Lang>().is_err()
}

/// Where an address leads that names a language otherwise, or asks for the desk in a language that it does not speak.
fn moved(parts: &Parts) -> Option<String> {
    let tag = first_segment(parts);
    let rest = parts.uri.path_and_query()?.as_str().get(1 + tag.len()..)?;
    if let Some(lang) = Lang::for_alias(tag) {
        return Some(["/", lang.tag(), rest].concat());
    }
    let lang = tag.parse::<Lang>().ok().filter(|lang| lang.at_desk() != *lang && is_desk(rest))?;
    Some(["/", lang.at_desk().tag(), rest].concat())
}

fn is_desk(path: &str) -> bool {
    path.strip_prefix("/desk").is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

fn first_segment(parts: &Parts) -> &str {
    parts.uri.path().split('/').nth(1).unwrap_or_default()
}

/// The language of the address, else the best for the browser; and the address after it.
fn split(parts: &Parts) -> (Lang, String) {
    let whole = parts.uri.path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str);
    match first_segment(parts).parse::<Lang>() {
        Ok(lang) => (lang, whole.get(1 + lang.tag().len()..).filter(|rest| rest.starts_with('/')).unwrap_or("/").to_owned()),
        Err(_) => (accepted(&parts.headers), "/".to_owned()),
    }
}

/// The best language for a browser.
pub(super) fn accepted(headers: &HeaderMap) -> Lang {
    Lang::negotiate(headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// The token a browser brings.
pub(super) fn token<'a>(house: &House, headers: &'a HeaderMap) -> Option<&'a str> {
    let name = cookie_name(house);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    cookies.filter_map(|cookie| cookie.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The `Set-Cookie` that keeps a browser signed in.
pub(super) fn cookie(house: &House, token: &str) -> String {
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={SIGNED_IN_FOR}{}", cookie_name(house), secure(house))
}

/// The `Set-Cookie` that ends it.
pub(super) fn no_cookie(house: &House) -> String {
    format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", cookie_name(house), secure(house))
}

/// `__Host-` binds the cookie to this host over TLS (RFC 6265bis §4.1.3.2); without TLS browsers refuse the prefix.
fn cookie_name(house: &House) -> &'static str {
    if house.config.base.is_secure() { "__Host-treppenhaus" } else { "treppenhaus" }
}

fn secure(house: &House) -> &'static str {
    if house.config.base.is_secure() { "; Secure" } else { "" }
}
