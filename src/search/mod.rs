//! Search: what each page is found by, filed so that a browser asks for a few small files, and the searcher that both sides are measured
//! by. `gather` takes the words of a page from its parsed text, `said` reads the words people type, `index` files both by language, `others` those of all languages,
//! `layout` says which bucket a word stands in, `shard` how a bucket is written and read, `seek` finds. `search.js` of the theme does what
//! `layout`, `shard` and `seek` do.

pub mod gather;
pub mod index;
pub mod layout;
pub mod others;
pub mod said;
pub mod seek;
pub mod shard;
pub mod terms;
