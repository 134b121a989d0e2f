//! Hands over to `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(fanal::cli::commands::run(std::env::args_os().collect()))
}
