//! What the operating system says of the person at the keyboard; the one door to `sys-locale`. Leaves: a staff language, if it is one of
//! ours. On Windows it comes from the user's display languages, elsewhere from `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`.

use crate::sentences::Staff;

/// The first of the user's languages in which Fanal speaks.
pub fn staff() -> Option<Staff> {
    sys_locale::get_locales().find_map(|name| Staff::parse(&name))
}
