//! Lessons that follow one another. Enters: facts as read. Leaves: `Course`.

use crate::content::lesson::Named;

/// What a record says that leads through lessons.
#[derive(Clone, PartialEq, Debug)]
pub struct Course {
    /// Keys of lessons, in order.
    pub lessons: Named,
    /// From, to, in years.
    pub ages: Option<(u32, u32)>,
    /// Words of the vocabulary of levels.
    pub levels: Named,
    /// Ids of what is reached by all lessons together.
    pub objectives: Vec<String>,
}
