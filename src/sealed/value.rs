//! What is sealed: a value that can be kept and nothing else, and where it was written. Enters: values of `private/`. Leaves:
//! nothing but their places; only this room looks inside.

use std::fmt;

use serde::{Deserialize, Deserializer};

use crate::path::SourcePath;

/// A value that can be kept and searched for, and nothing else: no Display, no Serialize, no Clone, no way out.
///
/// ```compile_fail,E0277
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// println!("{address}");
/// ```
///
/// The same with `Debug` compiles, and shows nothing:
///
/// ```
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// assert_eq!(format!("{address:?}"), "[sealed]");
/// ```
///
/// It cannot be written into anything that is serialised:
///
/// ```compile_fail,E0277
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// serde_json::to_string(&address).unwrap();
/// ```
///
/// Nobody outside of this room looks inside:
///
/// ```compile_fail,E0624
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// address.inside();
/// ```
///
/// ```compile_fail,E0616
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// address.0.len();
/// ```
///
/// The bare value can be written:
///
/// ```
/// let address = String::from("12, rue des Exemples");
/// serde_json::to_string(&address).unwrap();
/// ```
pub struct Sealed<T>(T);

impl<T> Sealed<T> {
    pub fn new(value: T) -> Sealed<T> {
        Sealed(value)
    }

    /// The value itself, for the search and for nobody else.
    pub(super) fn inside(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("[sealed]")
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sealed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Sealed<T>, D::Error> {
        T::deserialize(deserializer).map(Sealed)
    }
}

/// Where a sealed value was written: all that is ever said of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Origin {
    pub file: SourcePath,
    /// The first line of a file is 1.
    pub line: usize,
    /// The name of the record (`loc-12`).
    pub record: String,
    /// The field of the record (`address`).
    pub field: String,
}

/// The field under which the street of an address is told of, if its name alone was found.
const STREET: &str = "street";

impl Origin {
    /// Of an address: its street, as a value of its own.
    pub fn street(&self) -> Origin {
        Origin { field: STREET.to_owned(), ..self.clone() }
    }

    pub fn is_street(&self) -> bool {
        self.field == STREET
    }
}

/// What is sealed, by what follows from it.
#[derive(Debug)]
pub enum Value {
    /// A name, a postal code, an e-mail: the words as they are.
    Words(Sealed<String>),
    /// The name of a person: also with the family name first.
    Person(Sealed<String>),
    /// A phone number as written; with and without what is dialled before it from abroad.
    Phone(Sealed<String>),
    /// An address as written: also its street beside its number, and its postal code.
    Address(Sealed<String>),
    /// An address of which the street is looked for where its number is not told: `rue des Exemples`.
    Street(Sealed<String>),
    /// An address on the Internet: also the end that is its own, and coordinates that it holds.
    Link(Sealed<String>),
    /// Directions, notes: the whole, and each of its sentences.
    Prose(Sealed<String>),
    /// A place on the map; its halves are searched from 3 decimals, near each other.
    Point { latitude: Sealed<f64>, longitude: Sealed<f64> },
}
