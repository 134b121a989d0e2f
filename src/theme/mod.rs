//! What a page looks like: templates (`templates`), the interface words inside them (`words`), and indentation taken off when a
//! template is loaded (`tight`).

pub mod inline;
pub mod templates;
mod tight;
pub mod words;
