//! A page as programs read it: by ids, names and classes, not by its words.

use scraper::{ElementRef, Html, Selector};

use crate::browser::Answer;

/// A page to look at; it stays in one place, so it is made where it is looked at.
pub(crate) struct Page(Html);

impl Answer {
    pub(crate) fn page(&self) -> Page {
        assert!(self.header("content-type").starts_with("text/html"), "{} {}: {}", self.status, self.header("content-type"), self.body);
        assert!(self.body.starts_with("<!DOCTYPE html>"), "a whole page: {}", self.body);
        Page(Html::parse_document(&self.body))
    }
}

impl Page {
    fn find(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&Selector::parse(selector).unwrap()).collect()
    }

    pub(crate) fn has(&self, selector: &str) -> bool {
        !self.find(selector).is_empty()
    }

    /// The text of each of these elements.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.find(selector).iter().map(|element| element.text().collect()).collect()
    }

    /// An attribute of each of these elements that has it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<&str> {
        self.find(selector).iter().filter_map(|element| element.attr(name)).collect()
    }

    /// The fields that the summary on top says something is wrong with.
    pub(crate) fn wrong_fields(&self) -> Vec<&str> {
        self.attributes(".errors[role=alert] a", "href").iter().map(|href| href.strip_prefix('#').unwrap()).collect()
    }

    /// What stands in a field of a form, as a browser would send it.
    pub(crate) fn value(&self, field: &str) -> Option<String> {
        let input = format!("input[name={field}]:not([type=radio]), input[name={field}][checked], select[name={field}] option[selected]");
        let value = self.attributes(&input, "value").first().map(|&value| value.to_owned());
        // The parser drops the line end that follows the tag (HTML §13.1.2.5); a second one was typed.
        value.or_else(|| self.texts(&format!("textarea[name={field}]")).first().cloned())
    }

    /// Whether the directory promises a counselling hour that begins then (wall time).
    pub(crate) fn promises(&self, start: &str) -> bool {
        self.has(&format!(".next time[datetime='{start}']"))
    }
}
