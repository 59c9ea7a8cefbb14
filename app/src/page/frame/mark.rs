//! The mark of the house: three steps of a stair. The style sheet mirrors it where the script runs the other way.

use leptos::prelude::*;

pub(super) fn stair() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 22v-6h6.5v-6.5H15V3h7v19z"/>
        </svg>
    }
}
