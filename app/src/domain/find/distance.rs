//! How far two words are apart.

/// The number of letters left out, put in, replaced or swapped with the next one (optimal string alignment) that turn one word into
/// the other; none where it is more than `most`.
pub(super) fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = Vec::with_capacity(above.len());
        line.push(row + 1);
        for (column, against) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != against);
            let mut least = replaced.min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *against {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        if line.iter().all(|steps| *steps > most) {
            return None;
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().filter(|steps| *steps <= most)
}

/// Which letters a word has, as bits: words `n` apart differ in at most `2 n` of them.
pub(super) fn letters(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_mistakes_are_counted() {
        for (one, other, steps) in [
            ("miete", "miete", Some(0)),
            ("meite", "miete", Some(1)),
            ("mite", "miete", Some(1)),
            ("mieete", "miete", Some(1)),
            ("nieta", "miete", Some(2)),
            ("wohnung", "miete", None),
            ("abcdef", "fedcba", None),
            ("", "ab", Some(2)),
        ] {
            let [one, other] = [one, other].map(|word| word.chars().collect::<Vec<_>>());
            assert_eq!(distance(&one, &other, 2), steps, "{one:?} {other:?}");
            let [one, other] = [one, other].map(|word| letters(&word.iter().collect::<String>()));
            assert!(steps.is_none_or(|steps| (one ^ other).count_ones() as usize <= 2 * steps));
        }
    }
}
