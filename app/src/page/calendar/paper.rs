//! What the plan says on paper only.

use leptos::prelude::*;

use crate::{page::frame::Frame, text::clock};

/// Whose plan it is and how old: on a wall, that is what tells one sheet from another.
pub(super) fn stand(frame: Frame<'_>) -> AnyView {
    let wall = frame.zone().wall(frame.now);
    let said =
        [("house", frame.house.hub.name.as_str().into()), ("date", frame.text().full_date(wall.date()).into()), ("time", clock(wall.time()).into())];
    view! { <p class="printed">{frame.text().say_with("plan-printed", said)}</p> }.into_any()
}
