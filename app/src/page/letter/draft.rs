//! A letter before it is written out: once as HTML, once as plain text, from the same parts.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{About, Words};
use crate::{
    page::{
        frame::still,
        part::{mail, phone},
    },
    text::Text,
};

/// What a letter is made of.
pub(super) struct Draft {
    pub(super) subject: Cow<'static, str>,
    pub(super) heading: Cow<'static, str>,
    pub(super) parts: Vec<Part>,
}

/// A piece of a letter.
pub(super) enum Part {
    Words(Cow<'static, str>),
    Facts(Vec<(String, String)>),
    /// Facts under words of their own.
    Told {
        words: Cow<'static, str>,
        facts: Vec<(String, String)>,
    },
    List {
        words: Cow<'static, str>,
        items: Vec<String>,
    },
    Link {
        words: Cow<'static, str>,
        address: String,
    },
    Code(String),
}

impl Draft {
    /// The letter written out.
    pub(super) fn words(self, about: About<'_>) -> Words {
        // A subject is one line, whatever stands in a name.
        let subject = self.subject.split_whitespace().collect::<Vec<_>>().join(" ");
        Words { text: self.plain(about), html: self.html(about, &subject), subject }
    }

    fn plain(&self, about: About<'_>) -> String {
        let hub = &about.house.hub;
        let mut paragraphs = vec![greeting(about).into_owned(), self.heading.to_string()];
        paragraphs.extend(self.parts.iter().map(Part::plain));
        paragraphs.push([hub.name.as_str(), &format!("{}, {}", hub.street, hub.town), &hub.phone, &hub.email].join("\n"));
        let mut text = paragraphs.iter().map(|paragraph| wrapped(paragraph)).collect::<Vec<_>>().join("\n\n");
        text.push('\n');
        text
    }

    fn html(&self, about: About<'_>, subject: &str) -> String {
        let hub = &about.house.hub;
        let parts: Vec<AnyView> = self.parts.iter().map(Part::html).collect();
        let view = view! {
            <html lang=about.lang.tag() dir=about.lang.direction().html()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <title>{subject.to_owned()}</title>
                    <style>{include_str!("letter.css").trim()}</style>
                </head>
                <body>
                    <p>{greeting(about)}</p>
                    <h1>{self.heading.clone()}</h1>
                    {parts}
                    <hr/>
                    <p>
                        <strong>{hub.name.clone()}</strong><br/>
                        {format!("{}, {}", hub.street, hub.town)}<br/>
                        {phone(&hub.phone)}<br/>
                        {mail(&hub.email)}
                    </p>
                </body>
            </html>
        };
        still(view)
    }
}

fn greeting(about: About<'_>) -> Cow<'static, str> {
    Text::of(about.lang).say_with("letter-greeting", [("name", about.name.into())])
}

impl Part {
    fn plain(&self) -> String {
        match self {
            Self::Words(words) => words.to_string(),
            Self::Facts(facts) => plain_facts(facts),
            Self::Told { words, facts } => format!("{words}\n{}", plain_facts(facts)),
            Self::List { words, items } => {
                std::iter::once(words.to_string()).chain(items.iter().map(|item| format!("- {item}"))).collect::<Vec<_>>().join("\n")
            }
            Self::Link { words, address } => format!("{words}:\n{address}"),
            Self::Code(code) => code.clone(),
        }
    }

    fn html(&self) -> AnyView {
        match self {
            Self::Words(words) => view! { <p>{words.clone()}</p> }.into_any(),
            Self::Facts(facts) => html_facts(facts),
            Self::Told { words, facts } => view! { <p>{words.clone()}</p>{html_facts(facts)} }.into_any(),
            Self::List { words, items } => {
                let item = |item: &String| view! { <li>{item.clone()}</li> };
                view! { <p>{words.clone()}</p><ul>{items.iter().map(item).collect::<Vec<_>>()}</ul> }.into_any()
            }
            Self::Link { words, address } => view! { <p><a href=address.clone()>{words.clone()}</a></p> }.into_any(),
            Self::Code(code) => view! { <p class="code">{code.clone()}</p> }.into_any(),
        }
    }
}

fn plain_facts(facts: &[(String, String)]) -> String {
    facts.iter().map(|(term, truth)| format!("{term}: {truth}")).collect::<Vec<_>>().join("\n")
}

fn html_facts(facts: &[(String, String)]) -> AnyView {
    let line = |(term, truth): &(String, String)| view! { <dt>{term.clone()}</dt><dd>{truth.clone()}</dd> };
    view! { <dl>{facts.iter().map(line).collect::<Vec<_>>()}</dl> }.into_any()
}

/// Lines of at most 76 characters where words allow (RFC 5322 §2.1.1 asks for 78); longer words, such as links, stay whole.
fn wrapped(paragraph: &str) -> String {
    paragraph.lines().map(wrapped_line).collect::<Vec<_>>().join("\n")
}

fn wrapped_line(line: &str) -> String {
    const WIDTH: usize = 76;
    let mut lines: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        match lines.last_mut() {
            Some(last) if last.chars().count() + 1 + word.chars().count() <= WIDTH => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_links_stay_whole() {
        let link = "x".repeat(100);
        let text = wrapped(&format!("{} {link}\nb", "wort ".repeat(20)));
        assert!(text.lines().all(|line| line.chars().count() <= 76 || line == link), "{text}");
        assert!(text.ends_with("\nb"));
    }
}
