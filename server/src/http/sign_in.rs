//! Signing in by e-mail, and out again.

use std::{net::SocketAddr, sync::Arc};

use app::{
    domain::{
        form::{Field, Fields, Problem, Problems},
        parse,
    },
    page::{error, sign_in as page},
};
use axum::{
    extract::{ConnectInfo, State},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};

use super::{
    actor::{Visit, cookie, no_cookie, token},
    body::Posted,
    error::{Answer, OrFault},
    render,
};
use crate::{
    House, letter, secret,
    store::sign_in::{GOOD_FOR, Heard, Wish},
};

/// Asks for the address; who is signed in already goes on.
pub(super) async fn ask(visit: Visit) -> Response {
    match visit.actor.person() {
        Some(_) => visit.to(&onward(&visit.query)),
        None => render::page(page::ask(visit.frame(), &visit.query, &Problems::default())),
    }
}

/// After a reload in the middle: from the start.
pub(super) async fn to_ask(visit: Visit) -> Response {
    visit.to("/sign-in")
}

/// Writes the letter, if there is an account; the page is the same either way.
pub(super) async fn hear(visit: Visit, client: Client, Posted(typed): Posted) -> Answer {
    if typed.only_translates() {
        return Ok(render::page(page::ask(visit.frame(), &typed, &Problems::default())));
    }
    let email = match parse::email(&typed) {
        Ok(email) => email,
        Err(problems) => return Ok(render::again(page::ask(visit.frame(), &typed, &problems))),
    };
    let (token, code) = (secret::token(), secret::code());
    let person = visit.house.store.person_by_email(&email).await.or_fault()?;
    let link = link(&typed, &token);
    let known = person.map(|person| {
        let path = format!("/{}/sign-in/link?{link}", person.lang);
        (person.id, letter::sign_in(&visit.house, &visit.snapshot.directory, &person, &path, &code))
    });
    let wish = Wish { email: &email, client: &client.0, token: &token, code: &code };
    match visit.house.store.hear(wish, known, visit.now).await.or_fault()? {
        Heard::Yes => {
            visit.house.letter_written.notify_one();
            Ok(render::page(page::code(visit.frame(), &typed, &Problems::default())))
        }
        Heard::TooMany => Ok(too_many(&visit)),
    }
}

/// Signs in with the code of the letter.
pub(super) async fn by_code(visit: Visit, Posted(typed): Posted) -> Answer {
    if typed.only_translates() {
        return Ok(render::page(page::code(visit.frame(), &typed, &Problems::default())));
    }
    let code: String = typed.get(Field::Code).chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let email = match parse::email(&typed) {
        Ok(email) => email,
        Err(problems) => return Ok(render::again(page::ask(visit.frame(), &typed, &problems))),
    };
    if code.is_empty() {
        return Ok(wrong(&visit, &typed, Problem::Missing));
    }
    let browser = visit.house.store.sign_in_by_code(&email, &code, visit.now).await.or_fault()?;
    Ok(browser.map_or_else(|| wrong(&visit, &typed, Problem::WrongCode), |browser| enter(&visit, &browser, &typed)))
}

/// Behind the link of the letter: one press more, so that programs which open links sign nobody in.
pub(super) async fn confirm(visit: Visit) -> Response {
    render::page(page::confirm(visit.frame(), &visit.query))
}

/// Signs in with the link of the letter.
pub(super) async fn by_link(visit: Visit, Posted(typed): Posted) -> Answer {
    let browser = visit.house.store.sign_in_by_token(typed.get(Field::Token), visit.now).await.or_fault()?;
    Ok(browser.map_or_else(|| render::again(page::stale(visit.frame())), |browser| enter(&visit, &browser, &typed)))
}

/// Signs this browser out.
pub(super) async fn out(State(house): State<Arc<House>>, visit: Visit, headers: HeaderMap) -> Answer {
    if let Some(token) = token(&house, &headers) {
        house.store.sign_out(token).await.or_fault()?;
    }
    Ok(with_cookie(visit.to("/"), &no_cookie(&house)))
}

/// A response that signs the browser in and sends it on.
pub(super) fn enter(visit: &Visit, browser: &str, typed: &Fields) -> Response {
    with_cookie(visit.to(&onward(typed)), &cookie(&visit.house, browser))
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn wrong(visit: &Visit, typed: &Fields, problem: Problem) -> Response {
    render::again(page::code(visit.frame(), typed, &Problems::one(Field::Code, problem)))
}

fn too_many(visit: &Visit) -> Response {
    let minutes = u32::try_from(GOOD_FOR / 60).unwrap_or(15);
    render::too_many(error::too_many(visit.frame(), minutes), minutes)
}

fn link(typed: &Fields, token: &str) -> String {
    let fields = Fields::default().with(Field::Token, token);
    match typed.get(Field::Next) {
        "" => fields.encode(),
        next => fields.with(Field::Next, next).encode(),
    }
}

/// Where to go on: a path of this site, never another host.
fn onward(typed: &Fields) -> String {
    let next = typed.get(Field::Next);
    let inside = next.starts_with('/') && !next.starts_with("//") && next.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    if inside { next.to_owned() } else { "/account".to_owned() }
}

/// Where a request comes from: the peer, or what a proxy on the same machine says of it.
pub(super) struct Client(pub(super) String);

impl axum::extract::FromRequestParts<Arc<House>> for Client {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &Arc<House>) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).and_then(|value| value.rsplit(',').next());
        Ok(Self(match (peer, forwarded) {
            (Some(peer), Some(client)) if peer.is_loopback() => client.trim().to_owned(),
            (Some(peer), _) => peer.to_string(),
            (None, _) => String::new(),
        }))
    }
}
