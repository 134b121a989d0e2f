//! Problems as data: a code, typed arguments, places. No sentence stands here; `cli` and `preview` make them from `locales/`.

pub mod report;
