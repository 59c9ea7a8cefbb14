//! A letter as bytes: RFC 5322 and MIME.

use std::time::{Duration, UNIX_EPOCH};

use lettre::message::{
    Mailbox, Mailboxes, MultiPart, MultiPartKind, SinglePart,
    header::{ContentType, Date, From, HeaderName, HeaderValue, Headers, MIME_VERSION_1_0, MessageId, Subject, To},
};
use sha2::{Digest, Sha256};

use super::{Address, Method, Post, Trouble};
use app::domain::time::Moment;

/// A letter with its envelope.
pub(super) struct Message {
    pub(super) from: lettre::Address,
    pub(super) to: lettre::Address,
    /// Seven-bit text, lines ending in CRLF: any mail server takes it.
    pub(super) bytes: Vec<u8>,
}

impl Message {
    /// The same letter always becomes the same bytes.
    pub(super) fn compose(post: &Post) -> Result<Self, Trouble> {
        let (from, to) = (mailbox(&post.from)?, mailbox(&post.to)?);
        let mut headers = Headers::new();
        headers.set(MessageId::from(format!("<{}>", message_id(&post.message_id))));
        headers.set(date(post.written_at));
        headers.set(From::from(Mailboxes::from(from.clone())));
        headers.set(To::from(Mailboxes::from(to.clone())));
        headers.set(Subject::from(one_line(&post.subject)));
        plain(&mut headers, "Content-Language", post.lang.tag());
        // RFC 3834 §5: no machine shall answer. Exchange listens to its own header only.
        plain(&mut headers, "Auto-Submitted", "auto-generated");
        plain(&mut headers, "X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.set(MIME_VERSION_1_0);
        let mut bytes = headers.to_string().into_bytes();
        bytes.extend(body(post)?.formatted());
        Ok(Self { from: from.email, to: to.email, bytes })
    }
}

/// The ways to read the letter, best last (RFC 2046 §5.1.4). Outlook and Google show an entry only when the calendar stands
/// inside the alternatives, and Outlook only when `method` equals the METHOD inside (RFC 6047 §2.4).
fn body(post: &Post) -> Result<MultiPart, Trouble> {
    let mut parts = MultiPart::builder()
        .kind(MultiPartKind::Alternative)
        .boundary(boundary(post))
        .singlepart(SinglePart::plain(lines(&post.text)))
        .singlepart(SinglePart::html(lines(&post.html)));
    if let Some(calendar) = &post.calendar {
        parts = parts.singlepart(SinglePart::builder().content_type(calendar_type(calendar.method)?).body(lines(&calendar.text)));
    }
    Ok(parts)
}

fn calendar_type(method: Method) -> Result<ContentType, Trouble> {
    let text = format!("text/calendar; charset=utf-8; method={}", method.as_str());
    ContentType::parse(&text).map_err(|_| Trouble::Never("the calendar part has no content type".into()))
}

/// A line that cannot stand inside the letter: it is the digest of what stands there.
fn boundary(post: &Post) -> String {
    let mut digest = Sha256::new();
    let calendar = post.calendar.as_ref().map_or("", |calendar| calendar.text.as_str());
    for part in [&post.message_id, &post.text, &post.html, calendar] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    format!("{:x}", digest.finalize())
}

fn mailbox(address: &Address) -> Result<Mailbox, Trouble> {
    let email = address.email.as_str().parse().map_err(|_| Trouble::Never("no mail server takes this address".into()))?;
    let name = one_line(&address.name);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), email))
}

fn date(moment: Moment) -> Date {
    // lettre panics beyond the year 9999.
    const LAST: i64 = 253_402_300_799;
    let seconds = u64::try_from(moment.0.min(LAST)).unwrap_or_default();
    Date::new(UNIX_EPOCH + Duration::from_secs(seconds))
}

fn plain(headers: &mut Headers, name: &'static str, value: &str) {
    headers.insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()));
}

/// Only what RFC 5322 §3.2.3 lets stand between the angle brackets.
fn message_id(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.@".contains(*c)).collect()
}

/// A header's text: one line, so that nobody's name or title can begin another header.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace() || ('\u{2028}'..='\u{2029}').contains(&c))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A part's text without control characters; a carriage return alone would be a line to some mail servers and none to others.
fn lines(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use app::domain::lang::Lang;

    use super::*;
    use crate::mail::CalendarPart;

    pub(in crate::mail) fn post() -> Post {
        Post {
            message_id: "letter-7@house.example".into(),
            from: Address { name: "Haus an der Straße".into(), email: "haus@house.example".parse().unwrap() },
            to: Address { name: "سلام \"Selam\"".into(), email: "selam@reader.example".parse().unwrap() },
            subject: "Raum gebucht: Große Küche – مطبخ".into(),
            text: "Guten Tag,\n\nder Raum ist gebucht.\n".into(),
            html: "<p>Guten Tag,</p>\n<p>der Raum ist gebucht: große Küche.</p>\n".into(),
            calendar: Some(CalendarPart { method: Method::Request, text: "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".into() }),
            written_at: Moment(1_795_000_000),
            lang: Lang::De,
        }
    }

    fn composed(post: &Post) -> String {
        String::from_utf8(Message::compose(post).unwrap().bytes).unwrap()
    }

    /// Headers as (name, value), unfolded.
    fn headers(letter: &str) -> Vec<(String, String)> {
        let (head, _) = letter.split_once("\r\n\r\n").unwrap();
        head.replace("\r\n ", " ")
            .split("\r\n")
            .map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())).unwrap())
            .collect()
    }

    #[test]
    fn the_calendar_is_the_last_alternative_and_names_its_method() {
        let letter = composed(&post());
        let types: Vec<&str> = letter.lines().filter_map(|line| line.strip_prefix("Content-Type: ")).collect();
        assert!(types[0].starts_with("multipart/alternative;"), "{types:?}");
        assert_eq!(types[1..], ["text/plain; charset=utf-8", "text/html; charset=utf-8", "text/calendar; charset=utf-8; method=REQUEST"]);
        assert!(!letter.contains("Content-Disposition"), "no attachment besides");
    }

    #[test]
    fn a_letter_without_an_entry_has_two_alternatives() {
        let letter = composed(&Post { calendar: None, ..post() });
        assert_eq!(letter.matches("Content-Type: text/").count(), 2);
    }

    #[test]
    fn the_headers_are_those_of_a_machine_that_wants_no_answer() {
        let found = headers(&composed(&post()));
        for (name, value) in [
            ("Message-ID", "<letter-7@house.example>"),
            ("Date", "Wed, 18 Nov 2026 11:06:40 +0000"),
            ("Auto-Submitted", "auto-generated"),
            ("Content-Language", "de"),
            ("MIME-Version", "1.0"),
        ] {
            assert!(found.iter().any(|(n, v)| n == name && v == value), "{name}: {value} in {found:?}");
        }
    }

    #[test]
    fn a_letter_is_seven_bit_with_short_lines_and_the_same_each_time() {
        let long = Post { text: "wörter ohne Umbruch ".repeat(200), html: "x".repeat(3000), ..post() };
        for post in [post(), long] {
            let letter = composed(&post);
            assert!(letter.is_ascii());
            assert!(letter.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])));
            assert_eq!(letter, composed(&post));
        }
    }

    #[test]
    fn nothing_a_person_writes_begins_a_header() {
        let evil = "x\r\nBcc: all@house.example\n\nBody\u{2028}\0\u{7f}\u{85}";
        let address = |email: &str| Address { name: evil.into(), email: email.parse().unwrap() };
        let letter = composed(&Post {
            message_id: format!("a@b>{evil}"),
            from: address("haus@house.example"),
            to: address("selam@reader.example"),
            subject: evil.into(),
            ..post()
        });
        let names: Vec<String> = headers(&letter).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "Message-ID",
                "Date",
                "From",
                "To",
                "Subject",
                "Content-Language",
                "Auto-Submitted",
                "X-Auto-Response-Suppress",
                "MIME-Version",
                "Content-Type"
            ]
        );
    }

    #[test]
    fn odd_moments_and_names_still_make_a_letter() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            assert!(composed(&Post { written_at: Moment(seconds), ..post() }).contains("\r\nDate: "));
        }
        for name in ["", " ", "\"", "\\", "a, b <c@d.de>;", "(x", "=?utf-8?q?x?=", "Ƨ\u{301}", "\u{1f3e0}"] {
            let to = Address { name: name.into(), email: "selam@reader.example".parse().unwrap() };
            assert!(composed(&Post { to, ..post() }).contains("selam@reader.example"), "{name}");
        }
    }

    #[test]
    fn a_lone_carriage_return_does_not_reach_the_mail_server() {
        let letter = composed(&Post { text: "a\r.\rb\r\n.\r\nc\0".into(), ..post() });
        assert!(letter.contains("\r\n\r\na.b\r\n.\r\nc\r\n--"), "{letter}");
    }
}
