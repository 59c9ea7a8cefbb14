//! The lines an iCalendar object is made of (RFC 5545 §3.1).

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};

use std::borrow::Cow;

/// Writes content lines: folded, ending in CRLF.
#[derive(Default)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// For so many entries: a text of megabytes is not moved again and again while it grows.
    pub(super) fn with_room_for(entries: usize) -> Self {
        const AN_ENTRY: usize = 700;
        Self(String::with_capacity(entries * AN_ENTRY))
    }

    /// A line whose value needs no escaping, or has it.
    pub(super) fn push(&mut self, line: &str) {
        fold(line, &mut self.0);
    }

    /// A property with a TEXT value.
    pub(super) fn push_text(&mut self, name: &str, value: &str) {
        self.push(&format!("{name}:{}", text(value)));
    }

    /// Lines that were written before.
    pub(super) fn append(&mut self, written: &str) {
        self.0.push_str(written);
    }

    /// Everything written so far.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A wall time in the basic format (RFC 5545 §3.3.5).
pub(super) fn local(wall: NaiveDateTime) -> String {
    let (date, time) = (wall.date(), wall.time());
    format!("{:04}{:02}{:02}T{:02}{:02}{:02}", date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second())
}

/// Lines of at most 75 octets, the break never inside a character (RFC 5545 §3.1).
fn fold(line: &str, out: &mut String) {
    const OCTETS: usize = 75;
    if line.len() <= OCTETS {
        out.push_str(line);
        out.push_str("\r\n");
        return;
    }
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// A TEXT value (RFC 5545 §3.3.11).
fn text(value: &str) -> Cow<'_, str> {
    let is_plain = |c: char| !c.is_control() && !matches!(c, '\\' | ';' | ',' | '\u{2028}' | '\u{2029}');
    if value.chars().all(is_plain) {
        return Cow::Borrowed(value);
    }
    let mut escaped = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// A parameter value in quotes, where anything may stand but quotes and control characters (RFC 5545 §3.2); RFC 6868 has a way
/// to write quotes.
pub(super) fn quoted(value: &str) -> String {
    let inside = crate::mail::one_line(value).replace('^', "^^").replace('"', "^'");
    format!("\"{inside}\"")
}

/// The offset of a clock from UTC, in seconds, as in RFC 5545 §3.3.14.
pub(super) fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_characters_whole_and_loses_nothing() {
        for word in ["a", "ß", "س", "ሰ", "\u{1f3e0}", "a ", "ሰa\u{1f3e0}ß "] {
            for length in [0, 1, 17, 18, 19, 24, 25, 36, 37, 38, 73, 74, 75, 76, 149, 150, 300] {
                let line = format!("X:{}", word.repeat(length));
                let mut folded = String::new();
                fold(&line, &mut folded);
                assert!(folded.split("\r\n").all(|part| part.len() <= 75), "{folded}");
                assert_eq!(folded.replace("\r\n ", ""), line + "\r\n");
            }
        }
    }

    #[test]
    fn text_is_escaped() {
        for (value, expected) in [
            ("a,b;c\\d:e\"f", "a\\,b\\;c\\\\d:e\"f"),
            ("a\nb\r\nc\rd\u{2028}e", "a\\nb\\nc\\nd\\ne"),
            ("\0a\u{7}\tb\u{7f}", "a\tb"),
            ("\\n", "\\\\n"),
        ] {
            assert_eq!(text(value), expected);
        }
    }

    #[test]
    fn a_parameter_cannot_leave_its_quotes() {
        assert_eq!(quoted("Selam \"S^\" A;B:C,\r\nD"), "\"Selam ^'S^^^' A;B:C, D\"");
    }

    #[test]
    fn offsets_have_a_sign_and_seconds_only_when_needed() {
        assert_eq!([0, 3600, -12_600, 19_800, 3208].map(offset), ["+0000", "+0100", "-0330", "+0530", "+005328"]);
    }
}
