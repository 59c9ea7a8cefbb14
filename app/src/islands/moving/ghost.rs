//! The outline over the table that shows where something would be.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::table::Area;

pub(super) struct Ghost {
    region: HtmlElement,
    outline: HtmlElement,
    hours: Element,
    names: Element,
}

impl Ghost {
    /// Not to be seen yet. Who cannot see it is told the same by the page's status.
    pub(super) fn new(region: &HtmlElement) -> Option<Self> {
        let element = |name| document().create_element(name).ok();
        let (outline, hours, names) = (element("div")?, element("b")?, element("span")?);
        outline.set_class_name("ghost");
        outline.set_attribute("aria-hidden", "true").ok()?;
        // Hours are read from left to right in every language.
        hours.set_attribute("dir", "ltr").ok()?;
        outline.append_child(&hours).ok()?;
        outline.append_child(&names).ok()?;
        Some(Self { region: region.clone(), outline: outline.dyn_into().ok()?, hours, names })
    }

    pub(super) fn show(&self, area: Area, hours: &str, names: &str) {
        self.hours.set_text_content(Some(hours));
        self.names.set_text_content(Some(names));
        let origin = Area::of(&self.region);
        let left = area.left - origin.left - f64::from(self.region.client_left()) + f64::from(self.region.scroll_left());
        let top = area.top - origin.top - f64::from(self.region.client_top()) + f64::from(self.region.scroll_top());
        let style = self.outline.style();
        for (property, pixels) in [("left", left), ("top", top), ("width", area.width), ("height", area.height)] {
            let _ = style.set_property(property, &format!("{pixels}px"));
        }
        if !self.outline.is_connected() {
            let _ = self.region.append_child(&self.outline);
        }
    }

    pub(super) fn bring_into_sight(&self) {
        let gently = ScrollIntoViewOptions::new();
        gently.set_block(ScrollLogicalPosition::Nearest);
        gently.set_inline(ScrollLogicalPosition::Nearest);
        self.outline.scroll_into_view_with_scroll_into_view_options(&gently);
    }

    pub(super) fn hide(&self) {
        self.outline.remove();
    }
}
