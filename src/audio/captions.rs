//! Words in time. Enters: lines of a transcript, some of which begin with the time at which they are said (`[00:03] …`). Leaves: cues, and the
//! same as subtitles in WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip. A transcript without any time has no cues: it is read as it is.

/// Words that are said from one time to another, in milliseconds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cue {
    pub start: u64,
    pub end: u64,
    /// Without a time; never empty, no empty line in it.
    pub words: String,
}

/// A line whose time cannot be: lines are counted from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub line: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// Not after the time before it.
    Backwards,
    /// After the end of the recording.
    Beyond,
}

/// A line, and the time at which it is said, in milliseconds, if it begins with one.
pub fn line(line: &str) -> (Option<u64>, &str) {
    match time_at_start(line.trim_start()) {
        Some((time, words)) => (Some(time), words.trim()),
        None => (None, line.trim()),
    }
}

/// `[00:03]`, `[1:02:03]` or `[00:03.5]` at the start of a line, and the words after it.
fn time_at_start(line: &str) -> Option<(u64, &str)> {
    let (time, words) = line.strip_prefix('[')?.split_once(']')?;
    let (whole, part) = time.split_once(['.', ',']).unwrap_or((time, ""));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let fields: Vec<&str> = whole.split(':').collect();
    if !(2..=3).contains(&fields.len()) || !fields.iter().all(|field| digits(field) && field.len() <= 3) {
        return None;
    }
    if part.len() > 3 || (time.len() > whole.len() && !digits(part)) {
        return None;
    }
    let numbers: Vec<u64> = fields.iter().filter_map(|field| field.parse().ok()).collect();
    // Only the first number may be more than a clock shows.
    if numbers[1..].iter().any(|number| *number >= 60) {
        return None;
    }
    let seconds = numbers.iter().fold(0, |sum, number| sum * 60 + number);
    let thousandths = format!("{part:0<3}").parse::<u64>().ok()?;
    Some((seconds * 1000 + thousandths, words))
}

/// The cues of a transcript of a recording of so many milliseconds. A line without a time belongs to the one before it; words before the
/// first time are said from the beginning. Lines at times that cannot be are told and belong to the cue before them.
pub fn cues(lines: &[(Option<u64>, String)], duration: u64) -> (Vec<Cue>, Vec<Fault>) {
    let mut cues: Vec<Cue> = Vec::new();
    let mut faults = Vec::new();
    if lines.iter().all(|(time, _)| time.is_none()) {
        return (cues, faults);
    }
    let mut last = None;
    for (at, (time, words)) in lines.iter().enumerate() {
        let (time, words) = (*time, words.as_str());
        let kind = time.and_then(|time| match last {
            _ if time >= duration => Some(FaultKind::Beyond),
            Some(before) if time <= before => Some(FaultKind::Backwards),
            _ => None,
        });
        faults.extend(kind.map(|kind| Fault { line: at + 1, kind }));
        let time = time.filter(|_| kind.is_none());
        last = time.or(last);
        if words.is_empty() && time.is_none() {
            continue;
        }
        match (time, cues.last_mut()) {
            (None, Some(cue)) if cue.words.is_empty() => cue.words.push_str(words),
            (None, Some(cue)) => {
                cue.words.push('\n');
                cue.words.push_str(words);
            }
            (time, _) => cues.push(Cue { start: time.unwrap_or_default(), end: duration, words: words.to_owned() }),
        }
    }
    // A time without words ends what stands before it.
    let starts: Vec<u64> = cues.iter().skip(1).map(|cue| cue.start).collect();
    cues.iter_mut().zip(starts).for_each(|(cue, next)| cue.end = next);
    cues.retain(|cue| !cue.words.is_empty() && cue.end > cue.start);
    (cues, faults)
}

/// Subtitles as browsers read them.
pub fn webvtt(cues: &[Cue]) -> String {
    let mut text = "WEBVTT\n".to_owned();
    for cue in cues {
        let words = cue.words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        text.push_str(&format!("\n{} --> {}\n{words}\n", clock(cue.start, '.'), clock(cue.end, '.')));
    }
    text
}

/// Subtitles as programs for sound and video read them.
pub fn subrip(cues: &[Cue]) -> String {
    let one = |(at, cue): (usize, &Cue)| {
        let words = cue.words.replace("-->", "→");
        format!("{}\n{} --> {}\n{words}\n", at + 1, clock(cue.start, ','), clock(cue.end, ','))
    };
    cues.iter().enumerate().map(one).collect::<Vec<_>>().join("\n")
}

/// `00:01:02.345`.
fn clock(milliseconds: u64, point: char) -> String {
    let seconds = milliseconds / 1000;
    format!("{:02}:{:02}:{:02}{point}{:03}", seconds / 3600, seconds / 60 % 60, seconds % 60, milliseconds % 1000)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::{Cue, Fault, FaultKind, line, subrip, webvtt};

    fn cues(text: &str, duration: u64) -> (Vec<Cue>, Vec<Fault>) {
        let lines: Vec<(Option<u64>, String)> =
            text.lines().map(line).map(|(time, words)| (time, words.to_owned())).collect();
        super::cues(&lines, duration)
    }

    const SPOT: &str = "SON : une porte\n\
        [00:02] VOIX 1 : Il m’a offert un téléphone.\n\
        Après, il a voulu que je le rembourse.\n\
        \n\
        [00:08.5] VOIX 2 : Tu n’as rien à <rembourser> & tu peux --> en parler.\n\
        [00:14]\n\
        [1:00:00] Trop tard.\n\
        [00:16] صوت: يمكنك أن تتحدث.\n";

    #[test]
    fn timed_lines_become_subtitles() {
        let (cues, faults) = cues(SPOT, 20_000);
        expect![[r#"
            WEBVTT

            00:00:00.000 --> 00:00:02.000
            SON : une porte

            00:00:02.000 --> 00:00:08.500
            VOIX 1 : Il m’a offert un téléphone.
            Après, il a voulu que je le rembourse.

            00:00:08.500 --> 00:00:14.000
            VOIX 2 : Tu n’as rien à &lt;rembourser&gt; &amp; tu peux --&gt; en parler.

            00:00:14.000 --> 00:00:16.000
            Trop tard.

            00:00:16.000 --> 00:00:20.000
            صوت: يمكنك أن تتحدث.
        "#]]
        .assert_eq(&webvtt(&cues));
        expect![[r#"
            1
            00:00:00,000 --> 00:00:02,000
            SON : une porte

            2
            00:00:02,000 --> 00:00:08,500
            VOIX 1 : Il m’a offert un téléphone.
            Après, il a voulu que je le rembourse.

            3
            00:00:08,500 --> 00:00:14,000
            VOIX 2 : Tu n’as rien à <rembourser> & tu peux → en parler.

            4
            00:00:14,000 --> 00:00:16,000
            Trop tard.

            5
            00:00:16,000 --> 00:00:20,000
            صوت: يمكنك أن تتحدث.
        "#]]
        .assert_eq(&subrip(&cues));
        assert_eq!(faults, [Fault { line: 7, kind: FaultKind::Beyond }]);
    }

    #[test]
    fn a_text_without_times_has_no_cues_and_a_clock_never_runs_backwards() {
        assert_eq!(cues("VOIX 1 : Bonjour.\n[rires] Bien.\n[12] x\n[00:61] x\n[00:03.] x\n", 5000), (vec![], vec![]));
        let (some, faults) = cues("[00:03] Un.\n[00:03] Deux.\n[00:01] Trois.\n[00:04] Quatre.", 5000);
        assert_eq!(some.iter().map(|cue| (cue.start, cue.end)).collect::<Vec<_>>(), [(3000, 4000), (4000, 5000)]);
        assert_eq!(some[0].words, "Un.\nDeux.\nTrois.");
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [2, 3]);
    }
}
