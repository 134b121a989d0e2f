//! What a page looks like: templates (`templates`), the interface words inside them (`words`), indentation taken off when a
//! template is loaded (`tight`), the fonts that a language brings with it (`fonts`), and whether
//! every character of the texts will be seen (`coverage`).

pub mod coverage;
pub mod fonts;
pub mod inline;
pub mod templates;
mod tight;
pub mod words;
