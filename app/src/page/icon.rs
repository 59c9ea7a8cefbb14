//! Small drawings that stand beside the words for topics. They say nothing by themselves.

use leptos::prelude::*;

use crate::domain::service::Topic;

/// The drawing of a topic, of strokes on a field of 24 by 24.
pub(super) fn topic(topic: Topic) -> AnyView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=strokes(topic)/></svg> }.into_any()
}

fn strokes(topic: Topic) -> &'static str {
    match topic {
        Topic::Arrival => "M3 12h11m-4-4 4 4-4 4M13 4h7v16h-7",
        Topic::ResidenceAsylum => "M3 6h18v12H3zM6 10h5v5H6zM14 10h4m-4 4h4",
        Topic::AsylumInterview => "M4 5h16v11h-9l-5 4v-4H4zM8 9h8m-8 3h5",
        Topic::FamilyReunification => "M8 9a3 3 0 1 0-.1 0zM17 11a2 2 0 1 0-.1 0zM3 20v-3a5 5 0 0 1 10 0v3M16 14c3 0 5 2 5 4v2",
        Topic::Naturalisation => "M5 21V4h14l-3 4 3 4H5",
        Topic::LettersForms => "M3 6h18v12H3zl9 7 9-7",
        Topic::Documents => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6m-6 4h6",
        Topic::Accompaniment => "M3 4h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-6v-2",
        Topic::WorkTraining => "M3 8h18v11H3zM9 8V5h6v3M3 13h18",
        Topic::Recognition => "M12 14a5 5 0 1 0-.1 0zM9 13l-2 8 5-3 5 3-2-8",
        Topic::LearningGerman => "M12 6C9 4 6 4 3 5v13c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zv13",
        Topic::SchoolChildcare => "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
        Topic::Housing => "M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6",
        Topic::MoneyBenefits => "M4 6c0-3 16-3 16 0S4 9 4 6v12c0 3 16 3 16 0V6M4 12c0 3 16 3 16 0",
        Topic::Debt => "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6m-6 4h6",
        Topic::Health => "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z",
        Topic::MentalHealth => "M12 20C2 13 3 5 8 5c2 0 3 1 4 3 1-2 2-3 4-3 5 0 6 8-4 15z",
        Topic::PregnancyBirth => "M3 5h3l2 6h12a6 6 0 0 1-12 0M14 11V4a6 6 0 0 1 6 7M10 20h.1M18 20h.1",
        Topic::FamilySeparation => "M9 7l-5 5 5 5M15 7l5 5-5 5M12 3v18",
        Topic::Violence => "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z",
        Topic::Discrimination => "M5 9h14M5 15h14M16 4L8 20",
        Topic::LegalAdvice => "M12 3v18M7 21h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
        Topic::Associations => "M12 9a3 3 0 1 0-.1 0zM6 20v-3a6 6 0 0 1 12 0v3M4 12a2 2 0 1 0-.1 0zM20 12a2 2 0 1 0-.1 0z",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_topic_has_a_small_drawing_of_its_own() {
        let all: HashSet<&str> = Topic::ALL.into_iter().map(strokes).collect();
        assert_eq!(all.len(), Topic::ALL.len());
        assert!(all.iter().all(|strokes| strokes.starts_with('M') && strokes.len() <= 120), "{all:?}");
    }
}
