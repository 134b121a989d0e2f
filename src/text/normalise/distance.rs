//! How far two words are apart. Enters: two words and how much is still of interest. Leaves: a number.

/// How many letters must be added, left out, exchanged or swapped with their neighbour to make one word of the other, each place
/// touched once (optimal string alignment). Nothing beyond `limit`, and nothing but 0 where either word holds a digit: a telephone number
/// must not almost match.
pub fn distance(one: &str, other: &str, limit: usize) -> Option<usize> {
    if one == other {
        return Some(0);
    }
    let digits = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    if limit == 0 || digits(one) || digits(other) {
        return None;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, against) in other.iter().enumerate() {
            let mut least = (last[j] + usize::from(letter != against)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *against {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        // A swap reaches over one row.
        if row.iter().chain(&last).min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}
