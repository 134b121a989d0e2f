//! What people wrote, folder by folder: `bundle` gathers files, `contact` knows numbers and codes, `service` what a service is,
//! `lesson` what is led with a group, `course` lessons in order, `event` a meeting on a day, `radio` what is heard;
//! `entry` is what every kind becomes, `pseudo` disguises texts for the pseudo-languages of tests.

pub mod bundle;
pub mod contact;
pub mod course;
pub mod entry;
pub mod event;
pub mod freshness;
pub mod front;
pub mod ledger;
pub mod lesson;
pub mod media;
pub mod paper;
pub mod pseudo;
pub mod radio;
pub mod regions;
pub mod service;
pub mod tongues;
