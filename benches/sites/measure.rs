//! What the system says of this process: CPU time and memory. Wall time on shared cores tells little; CPU time is the figure to
//! compare. Linux only; elsewhere the figures are absent.

use std::time::{Duration, Instant};

/// User and system time of this process so far. The kernel counts in hundredths of a second.
pub fn cpu() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold spaces: fields are counted after it.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// The most memory this process has held, in bytes.
pub fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

/// How long something took.
#[derive(Clone, Copy)]
pub struct Took {
    pub wall: Duration,
    pub cpu: Option<Duration>,
}

/// Runs something and measures it.
pub fn time<T>(work: impl FnOnce() -> T) -> (T, Took) {
    let (began, before) = (Instant::now(), cpu());
    let result = work();
    let cpu = cpu().zip(before).map(|(after, before)| after.saturating_sub(before));
    (result, Took { wall: began.elapsed(), cpu })
}

impl std::fmt::Display for Took {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(formatter, "{:>8.2} s", self.wall.as_secs_f64())?;
        match self.cpu {
            Some(cpu) => write!(formatter, "  {:>8.2} s CPU", cpu.as_secs_f64()),
            None => Ok(()),
        }
    }
}
