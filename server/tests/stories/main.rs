//! Story tests: what people live through in this house, told through HTTP, on both databases.
//!
//! `cargo xtask test stories` starts the PostgreSQL and finds the Python they need.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a story that cannot go on has failed, and the panic says where")]

/// Tells each story on SQLite and on PostgreSQL, each time in a new house.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                super::$story(&$crate::house::Base::sqlite()).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                let base = $crate::house::Base::postgres().await;
                super::$story(&base).await;
                base.remove().await;
            })+
        }
    };
}

mod browser;
mod child;
mod house;
mod page;
mod python;
mod random_series;
mod sheet;

mod bad_input;
mod booking;
mod clocks;
mod closures;
mod dates;
mod feedback;
mod feeds;
mod find_room;
mod finding;
mod guards;
mod hall;
mod house_rules;
mod leaks;
mod letters_replayed;
mod mail_server;
mod moving;
mod offers;
mod operation;
mod pages;
mod permission;
mod plan;
mod plug;
mod queries;
mod reminders;
mod requests;
mod room_rules;
mod series;
mod series_letters;
mod services;
mod sign_in;
mod statements;
mod texts;
mod two_members;
mod undo;
mod waiting_list;
mod weights;
