//! Every route of the house on one screen.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use crate::{House, config::Kind};
pub use error::chain;
pub(crate) use guard::PATIENCE;

pub(crate) mod actor;
mod body;
pub(crate) mod error;
mod guard;
mod render;

pub(crate) mod asset;
mod back;

mod account;
mod association;
mod booking;
mod calendar;
mod counselling;
mod demo;
mod desk;
mod feed;
mod feedback;
mod front;
mod look_ahead;
mod offer;
mod operator;
mod room;
mod rules;
mod sign_in;
mod statement;
mod waiting;

/// A form that decides about every date of a long closing is longer than the others: a year of a full house fits.
const LONG_FORM: usize = 2 * 1024 * 1024;

/// The whole site.
pub fn router(house: Arc<House>) -> Router {
    let mut router = Router::new()
        .route("/", get(front::choose_language))
        .route("/{lang}", get(front::add_slash))
        .route("/{lang}/", get(front::home))
        .route("/{lang}/counselling", get(counselling::list))
        .route("/{lang}/counselling/{slug}", get(counselling::service))
        .route("/{lang}/associations", get(association::list))
        .route("/{lang}/associations/{slug}", get(association::entry))
        .route("/{lang}/associations/{slug}/texts", get(association::texts::list))
        .route("/{lang}/associations/{slug}/texts/about/{to}", get(association::texts::show).post(association::texts::save))
        .route("/{lang}/associations/{slug}/texts/services/{service}/{to}", get(association::texts::show).post(association::texts::save))
        .route("/{lang}/associations/{slug}/services/new", get(association::service::new).post(association::service::add))
        .route("/{lang}/associations/{slug}/services/{service}", get(association::service::show).post(association::service::save))
        .route("/{lang}/rooms", get(room::list))
        .route("/{lang}/rooms/{slug}", get(room::entry))
        .route("/{lang}/rules", get(rules::show))
        .route("/{lang}/calendar", get(calendar::plan))
        .route("/{lang}/bookings/new", get(booking::new))
        .route("/{lang}/bookings", post(booking::create).get(booking::to_new))
        .route("/{lang}/bookings/{id}", get(booking::dates::show))
        .route("/{lang}/bookings/{id}/change", get(booking::change::form).post(booking::change::change))
        .route("/{lang}/bookings/{id}/cancel", post(booking::dates::cancel).get(booking::to_booking))
        .route("/{lang}/bookings/{id}/restore", post(booking::dates::restore).get(booking::to_booking))
        .route("/{lang}/bookings/{id}/undo", post(booking::undo::undo).get(booking::to_booking))
        .route("/{lang}/bookings/{id}/take", post(offer::take).get(booking::to_booking))
        .route("/{lang}/bookings/{id}/refuse", post(offer::refuse).get(booking::to_booking))
        .route("/{lang}/waiting/{id}/withdraw", post(waiting::withdraw).get(waiting::to_account))
        .route("/{lang}/sign-in", get(sign_in::ask).post(sign_in::hear))
        .route("/{lang}/sign-in/code", get(sign_in::to_ask).post(sign_in::by_code))
        .route("/{lang}/sign-in/link", get(sign_in::confirm).post(sign_in::by_link))
        .route("/{lang}/sign-out", post(sign_in::out).get(sign_in::to_ask))
        .route("/{lang}/account", get(account::show))
        .route("/{lang}/account/reminders", post(account::remind).get(account::to_account))
        .route("/{lang}/desk", get(desk::front))
        .route("/{lang}/desk/letters", get(desk::letters))
        .route("/{lang}/desk/letters/{id}/again", post(desk::send_again).get(desk::to_letters))
        .route("/{lang}/desk/requests", get(desk::requests::list))
        .route("/{lang}/desk/requests/{id}/approve", post(desk::requests::approve).get(desk::requests::to_list))
        .route("/{lang}/desk/requests/{id}/decline", post(desk::requests::decline).get(desk::requests::to_list))
        .route("/{lang}/desk/requests/{id}/propose", post(desk::requests::propose).get(desk::requests::to_list))
        .route("/{lang}/desk/rooms", get(desk::rooms::list))
        .route("/{lang}/desk/rooms/{slug}", get(desk::rooms::show).post(desk::rooms::change))
        .route("/{lang}/desk/closures", get(desk::closures::list).post(desk::closures::add).layer(long()))
        .route("/{lang}/desk/closures/holidays", post(desk::closures::open_on).get(desk::closures::to_list).layer(long()))
        .route("/{lang}/desk/closures/{id}/remove", post(desk::closures::remove).get(desk::closures::to_list))
        .route("/{lang}/desk/house", get(desk::house::show).post(desk::house::change).layer(long()))
        .route("/{lang}/desk/associations", get(desk::associations::list))
        .route("/{lang}/desk/associations/{slug}", get(desk::associations::show).post(desk::associations::change))
        .route("/{lang}/desk/feedback", get(desk::feedback::list))
        .route("/{lang}/desk/feedback/{id}/done", post(desk::feedback::done).get(desk::feedback::to_list))
        .route("/{lang}/desk/feedback/{id}/delete", post(desk::feedback::delete).get(desk::feedback::to_list))
        .route("/{lang}/desk/statements", get(desk::statements::show).post(desk::statements::change).layer(long()))
        .route("/{lang}/imprint", get(statement::imprint))
        .route("/{lang}/privacy", get(statement::privacy))
        .route("/{lang}/accessibility", get(statement::accessibility))
        .route("/{lang}/feedback", get(feedback::ask).post(feedback::hear))
        .route("/{lang}/account/feed", post(feed::renew).get(feed::to_account))
        .route("/calendar/house.ics", get(feed::house))
        .route("/calendar/rooms/{file}", get(feed::room))
        .route("/calendar/associations/{file}", get(feed::association))
        .route("/calendar/counselling.ics", get(feed::counselling))
        .route("/calendar/mine.ics", get(feed::mine))
        .route("/api/{*function}", get(look_ahead::answer))
        .route("/assets/{name}", get(asset::file))
        .route("/robots.txt", get(front::robots))
        .route("/sitemap.xml", get(front::sitemap))
        .route("/preview.png", get(asset::preview))
        .route("/favicon.svg", get(asset::icon))
        .route("/healthz", get(operator::health));
    if house.config.kind == Kind::Demo {
        router = router
            .route("/demo", get(demo::door).post(demo::enter))
            .route("/demo/letters", get(demo::letters))
            .route("/demo/letters/{id}", get(demo::letter))
            .route("/demo/letters/{id}/html", get(demo::letter_html));
    }
    let router = router.fallback(front::nowhere).method_not_allowed_fallback(front::nowhere);
    guard::around(router.with_state(Arc::clone(&house)), house)
}

fn long() -> DefaultBodyLimit {
    DefaultBodyLimit::max(LONG_FORM)
}

/// What must happen once before the first page: the islands' runtime needs an executor.
pub(crate) fn prepare() {
    // A second house in the same process (the tests have many) finds it done.
    let _ = any_spawner::Executor::init_tokio();
}

/// Any routes behind the guards of the site; the bench measures a constant through them.
pub fn guarded(routes: Router, house: Arc<House>) -> Router {
    guard::around(routes, house)
}
