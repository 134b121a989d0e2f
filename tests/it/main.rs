//! All tests at the boundary, one binary: a little site or theme in a string, and the text that comes out.

mod adding;
mod architecture;
mod browse;
mod check;
mod cli;
mod content;
mod default_theme;
mod disk;
mod everything_wrong;
mod languages;
mod locale;
mod markdown;
mod outputs;
mod pages;
mod pictures;
mod preview;
mod problems;
mod publish;
mod real_site;
mod scratch;
mod sealed;
mod sources;
mod theme;
mod urls;
mod words;
