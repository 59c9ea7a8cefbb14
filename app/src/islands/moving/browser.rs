//! The plan under the hands: events become what a hand is doing, and that becomes an outline, a sentence, and a question to the house.

use std::{cell::RefCell, rc::Rc};

use leptos::{html::Dialog, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, EventTarget, HtmlElement, KeyboardEvent, PointerEvent};

use super::{
    Asked, Ways, Words,
    ghost::Ghost,
    grid::Step,
    hand::{Held, Reach, State},
    look_at_move,
    table::Table,
};
use crate::domain::lang::Lang;

/// Leads the focus back into the plan after another page of it has come.
const BACK_IN: &str = "#plan";

/// Lets the table of the page be worked by hand.
pub(super) fn wake(lang: Lang, ways: Ways, words: Words, asked: Asked, dialog: NodeRef<Dialog>) {
    let Some(table) = Table::find() else { return };
    let Some(ghost) = Ghost::new(&table.region) else { return };
    let region = table.region.clone();
    let _ = region.class_list().add_1("by-hand");
    let is_back = location().hash().is_ok_and(|hash| hash == BACK_IN);
    let hand = Rc::new(RefCell::new(Hand { lang, ways, words, asked, table, ghost, state: State::Idle, has_dragged: false }));
    listen(&region, "pointerdown", &hand, |hand, event| hand.press(event.unchecked_ref()));
    listen(&region, "pointermove", &hand, |hand, event| hand.drag(event.unchecked_ref()));
    listen(&region, "pointerup", &hand, |hand, _| hand.release());
    listen(&region, "pointercancel", &hand, |hand, _| hand.let_go());
    listen(&region, "dragstart", &hand, Hand::keep_still);
    listen(&region, "selectstart", &hand, Hand::keep_still);
    listen(&region, "click", &hand, Hand::keep_page);
    listen(&region, "keydown", &hand, |hand, event| hand.press_key(event.unchecked_ref()));
    ask(lang, asked, &hand);
    show(asked, dialog, hand);
    if is_back {
        let _ = region.focus();
    }
}

/// Without a listener the plan works as it does without scripts.
fn listen(target: &EventTarget, name: &str, hand: &Rc<RefCell<Hand>>, act: fn(&mut Hand, &Event)) {
    let hand = Rc::clone(hand);
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Ok(mut hand) = hand.try_borrow_mut() {
            act(&mut hand, &event);
        }
    });
    // On the way in, so that a link hears of a click only after it was decided whether it is one.
    let _ = target.add_event_listener_with_callback_and_bool(name, listener.as_ref().unchecked_ref(), true);
    // The page owns the listener for as long as it is open.
    listener.forget();
}

/// Asks the house whenever there is a question or another choice of dates; the newest answer counts.
fn ask(lang: Lang, asked: Asked, hand: &Rc<RefCell<Hand>>) {
    let newest = StoredValue::new(0_u32);
    let hand = Rc::clone(hand);
    Effect::new(move |_| {
        newest.update_value(|count| *count += 1);
        let mine = newest.get_value();
        let Some(question) = asked.question.get() else { return asked.answer.set(None) };
        let typed = format!("{question}&scope={}", asked.scope.get());
        let hand = Rc::clone(&hand);
        spawn_local(async move {
            let answer = look_at_move(lang, typed).await;
            if newest.get_value() != mine {
                return;
            }
            match answer {
                Ok(Some(answer)) => asked.answer.set(Some(answer)),
                Ok(None) => hand.borrow_mut().give_up(|words| &words.not),
                Err(_) => hand.borrow_mut().give_up(|words| &words.lost),
            }
        });
    });
}

/// Opens the dialog when the house has answered, and closes it when there is nothing more to ask.
fn show(asked: Asked, dialog: NodeRef<Dialog>, hand: Rc<RefCell<Hand>>) {
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (asked.answer.read().is_some(), dialog.open()) {
            // Only once its words and buttons stand in it, so that the focus finds the first of them.
            (true, false) => {
                let _ = request_animation_frame(move || drop(dialog.show_modal()));
            }
            (false, is_open) => {
                if is_open {
                    dialog.close();
                }
                hand.borrow_mut().come_back();
            }
            (true, true) => {}
        }
    });
}

struct Hand {
    lang: Lang,
    ways: Ways,
    words: Words,
    asked: Asked,
    table: Table,
    ghost: Ghost,
    state: State,
    /// Whether the click that is about to come only ends a drag.
    has_dragged: bool,
}

impl Hand {
    fn press(&mut self, event: &PointerEvent) {
        self.has_dragged = false;
        // A finger scrolls and taps.
        if event.pointer_type() == "touch" || event.button() != 0 || self.is_asking() {
            return;
        }
        self.let_go();
        self.asked.said.set(String::new());
        if let Some(element) = target(event) {
            let (x, y) = point(event);
            self.state = State::pressed(&self.table, &element, x, y);
        }
    }

    fn drag(&mut self, event: &PointerEvent) {
        if event.buttons() & 1 == 0 || self.is_asking() || matches!(self.state, State::Idle) {
            return;
        }
        let (x, y) = point(event);
        self.change(|state, table| state.dragged(table, x, y));
        if self.is_busy() && !self.has_dragged {
            self.has_dragged = true;
            let _ = self.table.region.set_pointer_capture(event.pointer_id());
            let _ = self.table.region.class_list().add_1("dragging");
        }
    }

    fn release(&mut self) {
        let _ = self.table.region.class_list().remove_1("dragging");
        if self.has_dragged && self.is_busy() {
            self.finish();
        } else if matches!(self.state, State::Pressed { .. }) {
            self.state = State::Idle;
        }
    }

    /// Neither a link under the pointer is dragged, nor words are selected.
    fn keep_still(&mut self, event: &Event) {
        if !matches!(self.state, State::Idle) {
            event.prevent_default();
        }
    }

    fn keep_page(&mut self, event: &Event) {
        if std::mem::take(&mut self.has_dragged) {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    fn press_key(&mut self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || self.is_asking() {
            return;
        }
        let key = key(event);
        let is_used = if self.is_busy() { self.steer(&key, event.shift_key()) } else { self.walk(&key, event.shift_key()) };
        if is_used {
            event.prevent_default();
        }
    }

    /// A key while nothing is in the hand; says whether it means something here.
    fn walk(&mut self, key: &str, shift: bool) -> bool {
        match key {
            "PageUp" => go(&[&self.ways.back, BACK_IN]),
            "PageDown" => go(&[&self.ways.on, BACK_IN]),
            "t" => go(&[&self.ways.today, BACK_IN]),
            "m" => return self.take(self.picked_up()),
            "ArrowDown" if shift => return self.take(self.table.focused().and_then(|cell| State::begun_at(&self.table, cell))),
            _ => return !shift && Step::of(key, self.table.mirrored).is_some_and(|step| self.step(step)),
        }
        true
    }

    fn picked_up(&self) -> Option<State> {
        let found = self.table.entry_of(&document().active_element()?)?;
        Some(State::picked_up(&self.table, found))
    }

    /// To the next cell; from the region around the table to the first.
    fn step(&self, step: Step) -> bool {
        let next = self.table.focused().map_or(Some(0), |cell| self.table.step(cell, step));
        if let Some(cell) = next {
            self.table.focus(cell);
        }
        true
    }

    /// A key while something is in the hand.
    fn steer(&mut self, key: &str, shift: bool) -> bool {
        match key {
            "Escape" => self.give_up(|words| &words.let_go),
            "Enter" => self.finish(),
            "Tab" => {
                self.let_go();
                return false;
            }
            _ => {
                let Some(step) = Step::of(key, self.table.mirrored) else { return false };
                let reach = if shift { Reach::End } else { Reach::Whole };
                self.change(|state, table| state.steered(table, step, reach));
                self.ghost.bring_into_sight();
                self.asked.said.set(self.state.words(&self.table));
            }
        }
        true
    }

    fn take(&mut self, state: Option<State>) -> bool {
        let Some(state) = state else { return false };
        self.change(|_, _| state);
        self.asked.said.set(self.state.words(&self.table));
        true
    }

    fn change(&mut self, change: impl FnOnce(State, &Table) -> State) {
        self.state = change(std::mem::replace(&mut self.state, State::Idle), &self.table);
        match self.state.ghost(&self.table) {
            Some((area, hours, names)) => self.ghost.show(area, &hours, &names),
            None => self.ghost.hide(),
        }
    }

    /// Puts down what is in the hand: goes to the form, or asks the house.
    fn finish(&mut self) {
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Creating { spot, stretch, .. } => {
                let form = self.table.place(spot).map(|place| place.form(&self.ways.form, stretch));
                self.let_go();
                if let Some(address) = form {
                    go(&[&address]);
                }
            }
            State::Moving { held, .. } | State::Stretching { held, .. } => {
                if held.is_unmoved(&self.table) {
                    return self.give_up(|words| &words.let_go);
                }
                self.question(&held);
                self.state = State::Asking { held };
            }
            other => self.state = other,
        }
    }

    fn question(&self, held: &Held) {
        let Some(place) = self.table.place(held.spot) else { return };
        let here = |part: Result<String, _>| part.unwrap_or_default();
        let address = here(location().pathname()) + &here(location().search());
        let back = address.strip_prefix(&format!("/{}", self.lang.tag())).unwrap_or(&address);
        self.asked.scope.set(String::new());
        self.asked.question.set(Some(held.entry.question(place, held.stretch, back)));
    }

    /// Lets go, and says why.
    fn give_up(&mut self, why: fn(&Words) -> &String) {
        self.asked.said.set(why(&self.words).clone());
        self.asked.question.set(None);
        self.let_go();
    }

    fn let_go(&mut self) {
        self.state = State::Idle;
        self.ghost.hide();
    }

    /// After the dialog: the entry has the focus again.
    fn come_back(&mut self) {
        if let State::Asking { held } = &self.state {
            let link = held.element.query_selector("a").ok().flatten().and_then(|link| link.dyn_into::<HtmlElement>().ok());
            if let Some(link) = link {
                let _ = link.focus();
            }
            self.asked.said.set(String::new());
            self.let_go();
        }
    }

    fn is_asking(&self) -> bool {
        matches!(self.state, State::Asking { .. })
    }

    fn is_busy(&self) -> bool {
        matches!(self.state, State::Creating { .. } | State::Moving { .. } | State::Stretching { .. })
    }
}

/// Letters as on a Latin keyboard, so that they are found on every other too.
fn key(event: &KeyboardEvent) -> String {
    let key = event.key();
    if key.is_ascii() {
        return if key.len() == 1 { key.to_ascii_lowercase() } else { key };
    }
    event.code().strip_prefix("Key").map(str::to_ascii_lowercase).unwrap_or(key)
}

fn target(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn point(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn go(address: &[&str]) {
    let _ = location().assign(&address.concat());
}
