//! What the house says to a move, and the two buttons that decide.

use leptos::{html::Dialog, prelude::*};

use super::{Asked, MoveAhead};
use crate::islands::Verdict;

pub(super) fn view(asked: Asked, dialog: NodeRef<Dialog>) -> impl IntoView {
    let stay = move || asked.question.set(None);
    view! {
        <dialog class="ask" aria-labelledby="ask-words" node_ref=dialog on:close=move |_| stay()>
            <h2 id="ask-words">{words(asked, |ahead| &ahead.words)}</h2>
            <div class="says" role="status" data-verdict=move || asked.answer.read().as_ref().map(|ahead| ahead.verdict.as_str())>
                {move || parts(asked, |ahead| &ahead.notes, |note| view! { <p>{note}</p> }.into_any())}
            </div>
            {scopes(asked)}
            <form method="post" action=move || asked.answer.read().as_ref().map(|ahead| ahead.action.clone())>
                {move || parts(asked, |ahead| &ahead.fields, |(name, value)| view! { <input type="hidden" name=name value=value/> }.into_any())}
                <p class="acts">
                    <button hidden=move || asked.answer.read().as_ref().is_none_or(|ahead| ahead.verdict == Verdict::Taken)>
                        {words(asked, |ahead| &ahead.go)}
                    </button>
                    <button type="button" class="quiet" on:click=move |_| stay()>{words(asked, |ahead| &ahead.stay)}</button>
                </p>
            </form>
        </dialog>
    }
}

/// Which dates of a series go with it. The choice stays where it is while the house answers anew.
fn scopes(asked: Asked) -> impl IntoView {
    let scopes = Memo::new(move |_| asked.answer.read().as_ref().map(|ahead| ahead.scopes.clone()).unwrap_or_default());
    let chosen = Memo::new(move |_| field(asked, "scope"));
    let choice = move |(scope, words): (String, String)| {
        let (is_chosen, value) = (scope.clone(), scope.clone());
        view! {
            <label class="radio">
                <input
                    type="radio"
                    name="ask-scope"
                    value=scope
                    prop:checked=move || chosen.read().as_str() == is_chosen
                    on:change=move |_| asked.scope.set(value.clone())
                />
                <span>{words}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset hidden=move || scopes.read().is_empty()>
            <legend>{words(asked, |ahead| &ahead.scope_words)}</legend>
            {move || scopes.get().into_iter().map(choice).collect::<Vec<_>>()}
        </fieldset>
    }
}

/// What would be sent in a field.
fn field(asked: Asked, name: &str) -> String {
    let answer = asked.answer.read();
    let fields = answer.iter().flat_map(|ahead| &ahead.fields);
    fields.filter(|(field, _)| field == name).map(|(_, value)| value.clone()).next().unwrap_or_default()
}

fn words(asked: Asked, part: fn(&MoveAhead) -> &String) -> impl Fn() -> String + Send + Sync + Clone + 'static {
    move || asked.answer.read().as_ref().map(part).cloned().unwrap_or_default()
}

fn parts<T: Clone>(asked: Asked, part: fn(&MoveAhead) -> &Vec<T>, view: fn(T) -> AnyView) -> Vec<AnyView> {
    asked.answer.read().iter().flat_map(part).cloned().map(view).collect()
}
