//! The mark of the house, three steps of a stair, which the style sheet mirrors where the script runs the other way; and a globe for the choice
//! of language.

use leptos::prelude::*;

pub(super) fn stair() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 22v-6h6.5v-6.5H15V3h7v19z"/>
        </svg>
    }
}

pub(super) fn globe() -> impl IntoView {
    view! {
        <svg class="globe" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20M2 12h20M12 2q-8 10 0 20q8-10 0-20"/>
        </svg>
    }
}
