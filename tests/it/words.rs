//! Interface words.
