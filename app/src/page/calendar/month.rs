//! One month: weeks as rows, days as columns.

use leptos::prelude::*;

use super::board::Board;

pub(super) fn view(board: &Board<'_>) -> AnyView {
    super::agenda::view(board)
}
