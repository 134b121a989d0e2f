//! Recordings: how loud, how long, how silent they are, measured on sines that the tests make, as EBU Tech 3341 and 3342 ask; what is said of
//! those that no station could play; and what a site does with them.
#![cfg(feature = "audio")]

use std::process::Command;

use expect_test::{Expect, expect};
use fanal::audio::decode::{Format, Unheard};
use fanal::audio::measures::{Level, Measures, measure};
use fanal::audio::profile;
use fanal::audio::tags::{self, Tags, Untagged};
use fanal::audio::{faults, measures};
use fanal::path::SourcePath;
use fanal::pipeline::{self, Memory};
use fanal::plan::Profile;
use fanal::sealed::Content;
use fanal::source::tree::{File, Media, Tree};

use crate::check::{self, Outcome};
use crate::scratch::{Scratch, told, told_in};

const RATE: u32 = 48_000;

/// A second of a sine of so many hertz, with its peak at 1.
fn second_of(hertz: f64, rate: u32) -> Vec<f64> {
    (0..rate).map(|at| (std::f64::consts::TAU * hertz * f64::from(at) / f64::from(rate)).sin()).collect()
}

/// A sine of 1000 Hz in steps: its peak in dB below full scale, and seconds.
fn sine(steps: &[(f64, f64)]) -> Vec<f32> {
    let second = second_of(1000.0, RATE);
    let mut samples = Vec::new();
    for (level, seconds) in steps {
        let peak = 10_f64.powf(level / 20.0);
        let length = (seconds * f64::from(RATE)) as usize;
        samples.extend(second.iter().cycle().take(length).map(|sample| (sample * peak) as f32));
    }
    samples
}

fn silence(seconds: f64) -> Vec<f32> {
    vec![0.0; (seconds * f64::from(RATE)) as usize]
}

/// A WAV file of 24 bits with a channel each (RIFF; Microsoft, Multimedia Programming Interface 1.0).
pub fn wav(channels: &[&[f32]], rate: u32) -> Vec<u8> {
    let count = channels.len() as u16;
    let length = channels[0].len() * 3 * channels.len();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((length as u32 + 36).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0");
    bytes.extend(count.to_le_bytes());
    bytes.extend(rate.to_le_bytes());
    bytes.extend((rate * 3 * u32::from(count)).to_le_bytes());
    bytes.extend((3 * count).to_le_bytes());
    bytes.extend(24_u16.to_le_bytes());
    bytes.extend(b"data");
    bytes.extend((length as u32).to_le_bytes());
    for at in 0..channels[0].len() {
        for channel in channels {
            bytes.extend(packed(channel[at]));
        }
    }
    bytes
}

fn packed(sample: f32) -> [u8; 3] {
    let sample = (f64::from(sample) * 8_388_607.0).round().clamp(-8_388_608.0, 8_388_607.0) as i32;
    let [low, middle, high, _] = sample.to_le_bytes();
    [low, middle, high]
}

/// The same sine in two channels, of which a second is packed once.
fn tones(steps: &[(f64, f64)]) -> Vec<u8> {
    let seconds: f64 = steps.iter().map(|(_, seconds)| seconds).sum();
    let empty: &[f32] = &[];
    let mut bytes = wav(&[empty, empty], RATE);
    for (level, seconds) in steps {
        let second: Vec<u8> =
            sine(&[(*level, 1.0)]).into_iter().flat_map(|sample| [packed(sample), packed(sample)].concat()).collect();
        let mut left = (seconds * f64::from(RATE)) as usize * 6;
        while left > 0 {
            let piece = left.min(second.len());
            bytes.extend_from_slice(&second[..piece]);
            left -= piece;
        }
    }
    let length = (seconds * f64::from(RATE)) as u32 * 6;
    bytes[4..8].copy_from_slice(&(length + 36).to_le_bytes());
    bytes[40..44].copy_from_slice(&length.to_le_bytes());
    bytes
}

fn stereo(samples: &[f32]) -> Vec<u8> {
    wav(&[samples, samples], RATE)
}

fn heard(bytes: &[u8]) -> Measures {
    measure(bytes).expect("a recording")
}

/// Within so many hundredths.
fn near(level: Option<Level>, meant: i32, within: i32) -> bool {
    level.is_some_and(|level| (level.0 - meant).abs() <= within)
}

#[test]
fn sines_are_as_loud_as_the_ebu_says() {
    // EBU Tech 3341, table 1, cases 1 to 5: integrated loudness within 0.1 LU.
    let cases: [(&[(f64, f64)], i32); 5] = [
        (&[(-23.0, 20.0)], -2300),
        (&[(-33.0, 20.0)], -3300),
        (&[(-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0)], -2300),
        (&[(-72.0, 10.0), (-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0), (-72.0, 10.0)], -2300),
        (&[(-26.0, 20.0), (-20.0, 20.1), (-26.0, 20.0)], -2300),
    ];
    for (steps, meant) in cases {
        let measures = heard(&tones(steps));
        assert!(near(measures.loudness, meant, 10), "{steps:?}: {measures:?}");
    }
    let steady = heard(&tones(&[(-23.0, 20.0)]));
    assert!(near(steady.short_term, -2300, 10), "{steady:?}");
    assert_eq!((steady.duration, steady.rate, steady.channels, steady.head, steady.tail), (20_000, RATE, 2, 0, 0));
    // One channel is heard from two loudspeakers.
    let single = heard(&wav(&[&sine(&[(-23.0, 5.0)])], RATE));
    assert!(near(single.loudness, -2300, 10) && single.channels == 1 && !single.one_sided, "{single:?}");
}

#[test]
fn the_range_of_loudness_is_that_of_the_ebu() {
    // EBU Tech 3342, table 1, cases 1 to 3: within 1 LU.
    for (soft, loud, meant) in [(-20.0, -30.0, 1000), (-20.0, -15.0, 500), (-40.0, -20.0, 2000)] {
        let measures = heard(&tones(&[(soft, 20.0), (loud, 20.0)]));
        assert!(near(measures.range, meant, 100), "{soft} {loud}: {measures:?}");
    }
}

#[test]
fn peaks_between_samples_are_found() {
    // EBU Tech 3341, table 1, cases 15 and 16: a quarter of the rate, −6 dBTP; at 45° no sample is higher than −9. +0.2, −0.4.
    for phase in [0.0, 0.125] {
        let wave = |at: usize| (0.5 * (std::f64::consts::TAU * (at as f64 / 4.0 + phase)).sin()) as f32;
        let samples: Vec<f32> = (0..RATE as usize).map(wave).collect();
        let peak = heard(&stereo(&samples)).peak.expect("a peak").0;
        assert!((-640..=-580).contains(&peak), "{phase}: {peak}");
    }
}

#[test]
fn every_format_is_heard_as_it_was() {
    // A tone in one channel, made with FFmpeg 9.0, whose own filter (ebur128=dualmono=true:peak=true) measured it: milliseconds, LUFS, dBTP.
    let formats = [
        ("mp3", Format::Mp3, 1000, -1850, -1840),
        ("ogg", Format::Ogg, 1000, -1800, -1700),
        ("m4a", Format::Mp4, 1000, -1730, -1340),
        ("flac", Format::Flac, 500, -1800, -1810),
    ];
    for (name, format, duration, loudness, peak) in formats {
        let path = format!("{}/tests/audio/tone.{name}", env!("CARGO_MANIFEST_DIR"));
        let measures = heard(&std::fs::read(path).expect("a recording"));
        assert_eq!((measures.format, measures.rate, measures.channels), (format, 24_000, 1), "{name}");
        assert!(measures.duration.abs_diff(duration) <= 70, "{name}: {measures:?}");
        assert!(near(measures.loudness, loudness, 10) && near(measures.peak, peak, 10), "{name}: {measures:?}");
    }
}

/// What is said of a recording, in French.
fn said(bytes: &[u8], target: &str, slot: Option<u64>) -> String {
    let target = profile::built_in().into_iter().find(|known| known.name == target).expect("a target");
    let problems = match measure(bytes) {
        Ok(measures) => {
            let found = profile::compare(&measures, &target, slot).into_iter();
            found.map(|difference| faults::difference(difference, &target, "a.wav")).collect()
        }
        Err(unheard) => Vec::from_iter(faults::unheard(&unheard, "a.wav")),
    };
    problems.iter().map(|problem| format!("{}\n", told(problem))).collect()
}

fn show(said: String, expected: Expect) {
    expected.assert_eq(&said);
}

#[test]
fn what_no_station_could_play_is_told() {
    let join = |parts: &[Vec<f32>]| parts.concat();
    let fine = sine(&[(-23.0, 29.0)]);
    show(said(&stereo(&fine), "ebu-r128", Some(30)), expect![""]);
    show(
        said(&stereo(&fine), "podcast", None),
        expect![[r#"
        I124 L’enregistrement « a.wav » est trop faible : -23,0 LUFS, soit 7,0 de moins que -16,0. → Dans un programme de son, réglez sa force sonore à -16,0 LUFS et exportez-le de nouveau. On accepte 1,0 de plus ou de moins (cible « podcast »).
    "#]],
    );
    show(
        said(&stereo(&sine(&[(-12.0, 5.0)])), "ebu-r128", None),
        expect![[r#"
            I124 L’enregistrement « a.wav » est trop fort : -12,0 LUFS, soit 11,0 de plus que -23,0. → Dans un programme de son, réglez sa force sonore à -23,0 LUFS et exportez-le de nouveau. On accepte 0,5 de plus ou de moins (cible « ebu-r128 »).
        "#]],
    );
    show(
        said(&stereo(&sine(&[(-0.5, 5.0)])), "podcast", None),
        expect![[r#"
            I124 L’enregistrement « a.wav » est trop fort : -0,5 LUFS, soit 15,5 de plus que -16,0. → Dans un programme de son, réglez sa force sonore à -16,0 LUFS et exportez-le de nouveau. On accepte 1,0 de plus ou de moins (cible « podcast »).
        "#]],
    );
    let clipped: Vec<f32> = sine(&[(3.0, 1.0)]).into_iter().map(|sample| sample.clamp(-1.0, 1.0)).collect();
    show(
        said(&stereo(&join(&[clipped, sine(&[(-30.0, 4.0)])])), "atsc-a85", None),
        expect![[r#"
            I125 L’enregistrement « a.wav » est saturé : il touche le plafond 4 000 fois. → Enregistrez-le de nouveau, le micro plus loin ou moins ouvert. Baisser le son après coup ne répare rien.
            I124 L’enregistrement « a.wav » est trop fort : 0,7 LUFS, soit 24,7 de plus que -24,0. → Dans un programme de son, réglez sa force sonore à -24,0 LUFS et exportez-le de nouveau. On accepte 2,0 de plus ou de moins (cible « atsc-a85 »).
        "#]],
    );
    show(
        said(&stereo(&fine), "ebu-r128", Some(15)),
        expect![[r#"
        I128 L’enregistrement « a.wav » est trop long pour son créneau : 29,0 secondes, pour 15. → Raccourcissez le texte plutôt que de lire plus vite, puis enregistrez-le de nouveau.
    "#]],
    );
    show(
        said(&stereo(&fine), "ebu-r128", Some(60)),
        expect![[r#"
        I129 L’enregistrement « a.wav » laisse plus du quart de son créneau silencieux : 29,0 secondes, pour 60. → Lisez plus lentement, dites le numéro une deuxième fois, ou offrez-le pour un créneau plus court.
    "#]],
    );
    let outburst = sine(&[(-24.5, 40.0), (-14.0, 3.0)]);
    show(
        said(&stereo(&outburst), "ebu-r128", None),
        expect![[r#"
        I124 L’enregistrement « a.wav » est trop fort : -22,2 LUFS, soit 0,8 de plus que -23,0. → Dans un programme de son, réglez sa force sonore à -23,0 LUFS et exportez-le de nouveau. On accepte 0,5 de plus ou de moins (cible « ebu-r128 »).
        I126 Dans l’enregistrement « a.wav », trois secondes ressortent : -14,0 LUFS, alors qu’on demande au plus -18,0 à un enregistrement court (cible « ebu-r128 »). → Adoucissez ce passage : d’habitude un cri, un rire ou une porte.
    "#]],
    );
    show(
        said(&stereo(&join(&[silence(1.2), fine.clone(), silence(2.0)])), "ebu-r128", None),
        expect![[r#"
        I127 L’enregistrement « a.wav » commence par 1,2 seconde de silence. → Coupez-le : au plus 0,5 seconde.
        I127 L’enregistrement « a.wav » finit par 2,0 secondes de silence. → Coupez-le : au plus 1,5 seconde.
    "#]],
    );
    show(
        said(&wav(&[&fine, &silence(29.0)], RATE), "atsc-a85", None),
        expect![[r#"
        I130 On n’entend l’enregistrement « a.wav » que d’un côté. → Dans un programme de son, ramenez-le à un seul canal (mono) et exportez-le de nouveau.
    "#]],
    );
    show(
        said(&stereo(&silence(3.0)), "ebu-r128", None),
        expect![[r#"
        I130 On n’entend rien dans l’enregistrement « a.wav ». → Vérifiez que le micro était ouvert, et remplacez le fichier.
    "#]],
    );
}

#[test]
fn what_cannot_be_heard_is_told() {
    let whole = stereo(&sine(&[(-23.0, 4.0)]));
    show(
        said(&whole[..whole.len() / 2], "ebu-r128", None),
        expect![[r#"
            I121 L’enregistrement « a.wav » est abîmé : on l’entend pendant 2,0 s, mais pas jusqu’à la fin. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
        "#]],
    );
    show(
        said(&whole[..44], "ebu-r128", None),
        expect![[r#"
            I121 L’enregistrement « a.wav » est vide. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
        "#]],
    );
    show(
        said(b"RIFF", "ebu-r128", None),
        expect![[r#"
        I121 « a.wav » n’est pas un enregistrement, quoi qu’en dise son nom. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
    "#]],
    );
    show(
        said(b"<html>", "ebu-r128", None),
        expect![[r#"
        I121 « a.wav » n’est pas un enregistrement, quoi qu’en dise son nom. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
    "#]],
    );
    show(
        said(b"", "ebu-r128", None),
        expect![[r#"
        I121 « a.wav » n’est pas un enregistrement, quoi qu’en dise son nom. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
    "#]],
    );
    let path = |name: &str| format!("{}/tests/audio/tone.{name}", env!("CARGO_MANIFEST_DIR"));
    show(
        said(&std::fs::read(path("opus")).expect("a recording"), "ebu-r128", None),
        expect![[r#"
        I123 L’enregistrement « a.wav » est codé d’une façon (Opus) que Fanal ne sait pas écouter. → Publiez-le en MP3, que tous les téléphones lisent, ou mesurez-le dans un autre programme.
    "#]],
    );
    let whole = std::fs::read(path("mp3")).expect("a recording");
    show(
        said(&whole[..whole.len() / 2], "ebu-r128", None),
        expect![[r#"
            I121 L’enregistrement « a.wav » est coupé : il dit durer 1,0 s et finit après 0,4 s. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
        "#]],
    );
    // A recording that was damaged anywhere is heard, refused, or heard in part: never a fault of the program.
    for name in ["mp3", "ogg", "m4a", "flac", "opus"] {
        let whole = std::fs::read(path(name)).expect("a recording");
        for at in (0..whole.len()).step_by(397) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x55;
            let _ = measure(&damaged);
            let _ = measure(&whole[..at]);
        }
    }
}

/// A site that links one recording of each name.
fn linking(config: &str, recordings: &[(&str, Vec<u8>)]) -> Outcome {
    let links: String = recordings.iter().map(|(name, _)| format!("[x]({name}) ")).collect();
    let mut tree = check::with_defaults(check::files(&format!(
        "--- content/articles/a/facts.yaml ---\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\n{links}\n"
    )));
    if let Some(File::Text(site)) = tree.get("site.yaml").cloned() {
        tree.insert(SourcePath::new("site.yaml"), File::Text(format!("{site}{config}").into()));
    }
    for (name, bytes) in recordings {
        let file = File::Media(Media::from_bytes(bytes.clone()));
        tree.insert(SourcePath::new(&format!("content/articles/a/{name}")), file);
    }
    check::build(tree, check::DAY, Profile::WEB)
}

#[test]
fn a_site_listens_to_its_recordings() {
    let loud = stereo(&sine(&[(-12.0, 4.0)]));
    let cut = loud[..loud.len() / 2].to_vec();
    let recordings = [("fort.wav", loud.clone()), ("coupe.wav", cut), ("autre.mp3", loud)];
    let site = linking("", &recordings);
    show(
        told_in(site.report.clone(), "content/articles/a/"),
        expect![[r#"
            content/articles/a/autre.mp3 | I122 L’enregistrement « autre.mp3 » est en réalité en WAV, bien que son nom dise autre chose. → Renommez-le « autre.wav », aussi là où un texte le nomme.
            content/articles/a/coupe.wav | I121 L’enregistrement « coupe.wav » est abîmé : on l’entend pendant 2,0 s, mais pas jusqu’à la fin. → Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
            content/articles/a/fort.wav | I124 L’enregistrement « fort.wav » est trop fort : -12,0 LUFS, soit 11,0 de plus que -23,0. → Dans un programme de son, réglez sa force sonore à -23,0 LUFS et exportez-le de nouveau. On accepte 0,5 de plus ou de moins (cible « ebu-r128 »).
        "#]],
    );
    let media: Vec<&str> = site.paths().into_iter().filter(|path| path.starts_with("media/")).collect();
    assert!(media.len() == 1 && media[0].ends_with("-fort.wav"), "{media:?}");
}

#[test]
fn a_site_names_its_own_target() {
    let recordings = [("a.wav", stereo(&sine(&[(-18.4, 4.0)])))];
    let own = "recordings: { profile: ici, profiles: { ici: { loudness: -18.5, tolerance: 0.5, peak: -2 } } }\n";
    show(told_in(linking(own, &recordings).report, ""), expect![""]);
    show(
        told_in(linking("recordings: { profile: podcats }\n", &[]).report, ""),
        expect![[r#"
        site.yaml | S120 « podcats » n’est pas une cible d’enregistrement qui a un nom ici. → Vouliez-vous dire « podcast »? Les autres sont : ebu-r128, podcast et atsc-a85.
    "#]],
    );
    let wrong = "recordings: { profiles: { ici: { loudness: fort, tolerance: 20, peak: -1.25, short_term: \"\" } } }\n";
    show(
        told_in(linking(wrong, &[]).report, ""),
        expect![[r#"
        site.yaml | Y125 « fort » n’est pas un nombre avec au plus une décimale. → Écrivez seulement des chiffres, par exemple « loudness: -23 » ou « loudness: -23,5 ».
        site.yaml | Y123 « tolerance » doit être entre 0 et 10; ici, 20. → Corrigez le nombre.
        site.yaml | Y125 « -1.25 » n’est pas un nombre avec au plus une décimale. → Écrivez seulement des chiffres, par exemple « peak: -23 » ou « peak: -23,5 ».
        site.yaml | Y125 « short_term » est vide : il y faut un nombre. → Écrivez seulement des chiffres, par exemple « short_term: -23 » ou « short_term: -23,5 ».
    "#]],
    );
}

#[test]
fn what_was_heard_is_remembered() {
    let media = Media::from_bytes(stereo(&sine(&[(-23.0, 4.0)])));
    let memory = Memory::new();
    let first = pipeline::listen(&media, &memory).expect("bytes");
    assert!(first.is_ok() && memory.sounds.len() == 1);
    // The same hash, and bytes that are no recording: the answer was kept, on the way over the disk as well.
    let empty = Media { hash: media.hash, ..Media::from_bytes(Vec::new()) };
    let recalled = Memory::recalling(&memory.sounds());
    assert_eq!(pipeline::listen(&empty, &recalled).expect("bytes"), first);
    let mut damaged = memory.sounds();
    damaged[40] ^= 1;
    assert!(Memory::recalling(&damaged).sounds.is_empty());
    assert_eq!(pipeline::listen(&empty, &Memory::new()).expect("bytes"), Err(Unheard::NoRecording));
    assert_eq!(measures::VERSION, 1, "raised when the same bytes are measured differently");
}

#[test]
fn a_person_asks_what_a_station_would_say() {
    let folder = Scratch::new("audio");
    folder.write("voix.wav", stereo(&sine(&[(-23.0, 29.0)])));
    folder.write("fort.mp3", stereo(&sine(&[(-12.0, 31.0)])));
    let fanal = |typed: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_fanal")).current_dir(folder.path()).args(typed).output();
        let output = run.expect("fanal runs");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        format!("{}\n{said}", output.status.code().unwrap_or(-1))
    };
    show(
        fanal(&["son", "voix.wav", "fort.mp3", "--slot", "30", "--lang-ui", "fr"]),
        expect![[r#"
            1
            voix.wav
              WAV, 29,0 s, 48 000 Hz, 2 canaux
              Force sonore : -23,0 LUFS; demandée : -23,0, à 0,5 près
              Trois secondes les plus fortes : -23,0 LUFS
              Étendue de la force sonore : 0,0 LU
              Crête vraie : -23,0 dBTP; au plus : -1,0
              Silence : 0,0 s avant, 0,0 s après
              On peut le passer tel quel (cible « ebu-r128 »).
            fort.mp3
              WAV, 31,0 s, 48 000 Hz, 2 canaux
              Force sonore : -12,0 LUFS; demandée : -23,0, à 0,5 près
              Trois secondes les plus fortes : -12,0 LUFS
              Étendue de la force sonore : 0,0 LU
              Crête vraie : -12,0 dBTP; au plus : -1,0
              Silence : 0,0 s avant, 0,0 s après
              Pas encore comme demandé (cible « ebu-r128 ») : la suite à donner est plus bas.
            Erreur I122 : L’enregistrement « fort.mp3 » est en réalité en WAV, bien que son nom dise autre chose.
              Renommez-le « fort.wav », aussi là où un texte le nomme.

            Erreur I128 : L’enregistrement « fort.mp3 » est trop long pour son créneau : 31,0 secondes, pour 30.
              Raccourcissez le texte plutôt que de lire plus vite, puis enregistrez-le de nouveau.

            Conseil I124 : L’enregistrement « fort.mp3 » est trop fort : -12,0 LUFS, soit 11,0 de plus que -23,0.
              Dans un programme de son, réglez sa force sonore à -23,0 LUFS et exportez-le de nouveau. On accepte 0,5 de plus ou de moins (cible « ebu-r128 »).

            2 erreurs · un conseil.
        "#]],
    );
    show(
        fanal(&["audio", "voix.wav", "absent.wav", "--target", "podcast", "--lang-ui", "en"]),
        expect![[r#"
        1
        voix.wav
          WAV, 29.0 s, 48,000 Hz, 2 channels
          Loudness: -23.0 LUFS; asked: -16.0, give or take 1.0
          Loudest three seconds: -23.0 LUFS
          Range of loudness: 0.0 LU
          True peak: -23.0 dBTP; at most: -1.0
          Silence: 0.0 s before, 0.0 s after
          Not yet as asked (target “podcast”): what to do stands below.
        Error I108: The file “absent.wav” cannot be read.
          Check that you are allowed to open it, and that it is not open in another program.
          Technical note: No such file or directory (os error 2)

        Advice I124: The recording “voix.wav” is too soft: -23.0 LUFS, which is 7.0 below -16.0.
          In a program for sound, set its loudness to -16.0 LUFS and export it again. Up to 1.0 more or less is accepted (target “podcast”).

        One error · one piece of advice.
    "#]],
    );
    show(
        fanal(&["audio", "voix.wav", "--target", "podcats", "--lang-ui", "en"]),
        expect![[r#"
        2
        Stop C104: “podcats” is not a value of “--target”. Did you mean “podcast”?
          Possible values: ebu-r128, podcast, atsc-a85.

    "#]],
    );
    show(
        fanal(&["audio", "--lang-ui", "en"]),
        expect![[r#"
            2
            Stop C105: Something is missing after the command (recording).
              “fanal help COMMAND” shows an example.

        "#]],
    );
    // The site's own targets, and the language that it asks for.
    let site = "fanal: 1\nid: a\nname: { fr: A }\nlanguages: [{ tag: fr, code: fr }]\ntime_zone: UTC\nstaff_language: fr\n\
        recordings: { profile: ici, profiles: { ici: { loudness: -12, tolerance: 2 } } }\n";
    folder.write("site.yaml", site);
    let told = fanal(&["audio", "fort.mp3", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(told.strip_prefix("1\n").expect("an error")).expect("JSON");
    show(
        format!("{:#}\n", document["recordings"]),
        expect![[r#"
        [
          {
            "file": "fort.mp3",
            "target": "ici",
            "format": "WAV",
            "duration": 31000,
            "rate": 48000,
            "channels": 2,
            "one_sided": false,
            "loudness": -11.99,
            "short_term": -11.99,
            "range": 0.0,
            "peak": -12.0,
            "clipped": 0,
            "silence": {
              "head": 0,
              "tail": 0
            }
          }
        ]
    "#]],
    );
}

#[test]
fn a_recording_says_what_it_is_and_sounds_the_same() {
    let said = Tags {
        title: Some("Le cadeau – 30 s".to_owned()),
        language: Some("fra".to_owned()),
        copyright: Some("CC BY 4.0".to_owned()),
        publisher: Some("Lueur".to_owned()),
        comment: Some("Ligne d’aide : 514 555-0100".to_owned()),
        lyrics: Some("VOIX 1 : Il m’a offert un téléphone.\nصوت: يمكنك أن تتحدث.".to_owned()),
    };
    let path = |name: &str| format!("{}/tests/audio/tone.{name}", env!("CARGO_MANIFEST_DIR"));
    let file = |name: &str| std::fs::read(path(name)).expect("a recording");
    let wave = stereo(&sine(&[(-23.0, 1.0)]));
    for bytes in [wave.clone(), file("mp3"), file("ogg"), file("m4a"), file("flac")] {
        let tagged = tags::write(&bytes, &said).expect("tags");
        let name = heard(&bytes).format.name();
        assert_eq!(tags::read(&tagged), Ok(said.clone()), "{name}");
        assert_eq!(heard(&tagged), heard(&bytes), "{name}");
        // What stands there stays; the same again changes nothing.
        let other = Tags { title: Some("Un autre".to_owned()), ..Tags::default() };
        let twice = tags::write(&tagged, &other).expect("tags");
        assert_eq!(tags::read(&twice), Ok(Tags { title: other.title, ..said.clone() }), "{name}");
        assert_eq!(tags::write(&tagged, &said).map(|same| tags::read(&same)), Ok(Ok(said.clone())), "{name}");
    }
    // In a WAV file, programs of stations look for both.
    let tagged = tags::write(&wave, &said).expect("tags");
    let holds = |word: &str| tagged.windows(word.len()).any(|window| window == word.as_bytes());
    assert!(holds("INFO") && holds("INAM") && holds("ICOP") && holds("ID3") && holds("TLAN") && holds("USLT"));
    assert_eq!(["fr", "ht", "pa", "moe", "xx"].map(tags::iso_639_2), ["fra", "hat", "pan", "moe", "und"]);
    assert!(matches!(tags::write(b"RIFF", &said), Err(Untagged::Failed(_))));
}

#[test]
fn a_person_tags_recordings_at_the_command_line() {
    let folder = Scratch::new("tags");
    let bytes = std::fs::read(format!("{}/tests/audio/tone.mp3", env!("CARGO_MANIFEST_DIR"))).expect("a recording");
    folder.write("cadeau.mp3", &bytes);
    folder.write("script.txt", "VOIX 1 : Bonjour.\n");
    folder.write("coupe.mp3", "ID3");
    let site = "fanal: 1\nid: a\nname: { fr: Lueur }\nlanguages: [{ tag: fr-CA, code: fr }]\ntime_zone: UTC\nlicence: CC-BY-4.0\n";
    folder.write("site.yaml", site);
    let fanal = |typed: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_fanal")).current_dir(folder.path()).args(typed).output();
        let output = run.expect("fanal runs");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        format!("{}\n{said}", output.status.code().unwrap_or(-1))
    };
    let typed = [
        "son",
        "étiqueter",
        "cadeau.mp3",
        "coupe.mp3",
        "--title",
        "Le cadeau",
        "--lang",
        "fr",
        "--lyrics",
        "script.txt",
    ];
    show(
        fanal(&[&typed[..], &["--comment", "514 555-0100", "--lang-ui", "fr"]].concat()),
        expect![[r#"
        1
        « cadeau.mp3 » : écrits et relus : titre, langue, droits, éditeur, remarque et script
        Erreur I132 : Rien n’a pu être écrit dans « coupe.mp3 ».
          Écoutez-le avec « fanal son », et enregistrez-le en MP3 ou en WAV.
          Note technique : failed to parse file

    "#]],
    );
    assert_eq!(std::fs::read(folder.path().join("coupe.mp3")).expect("it stays"), b"ID3");
    let tagged = std::fs::read(folder.path().join("cadeau.mp3")).expect("a recording");
    show(
        format!("{:#?}\n", tags::read(&tagged)),
        expect![[r#"
        Ok(
            Tags {
                title: Some(
                    "Le cadeau",
                ),
                language: Some(
                    "fra",
                ),
                copyright: Some(
                    "CC-BY-4.0",
                ),
                publisher: Some(
                    "Lueur",
                ),
                comment: Some(
                    "514 555-0100",
                ),
                lyrics: Some(
                    "VOIX 1 : Bonjour.",
                ),
            },
        )
    "#]],
    );
    let names: Vec<String> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!names.iter().any(|name| name.contains("part")), "{names:?}");
    show(
        fanal(&["audio", "tag", "--title", "x", "--lang-ui", "en"]),
        expect![[r#"
        2
        Stop C105: Something is missing after the command (recording).
          “fanal help COMMAND” shows an example.

    "#]],
    );
    show(
        fanal(&["audio", "tag", "cadeau.mp3", "--slot", "30", "--lang-ui", "en"]),
        expect![[r#"
        2
        Stop C102: There is no option “--slot” here.
          “fanal help COMMAND” lists the options of a command.

    "#]],
    );
    show(
        fanal(&["audio", "cadeau.mp3", "--title", "x", "--lang-ui", "en"]),
        expect![[r#"
        2
        Stop C102: There is no option “--title” here.
          “fanal help COMMAND” lists the options of a command.

    "#]],
    );
    std::fs::remove_file(folder.path().join("site.yaml")).expect("it was there");
    show(
        fanal(&["audio", "tag", "cadeau.mp3", "--lang-ui", "en"]),
        expect![[r#"
        2
        Stop I133: Nothing is said that could be written into recordings.
          Say at least one thing, for example: fanal audio tag spot.mp3 --title "The gift"

    "#]],
    );
}

/// A spot with a recording of half a minute, whose lines say when they are said.
fn spot(audio: &str, script: &str, recordings: &[(&str, Vec<u8>)]) -> Outcome {
    spot_on(check::DAY, audio, script, recordings)
}

fn spot_on(day: &str, audio: &str, script: &str, recordings: &[(&str, Vec<u8>)]) -> Outcome {
    check::build(spot_tree(audio, script, recordings), day, Profile::WEB)
}

fn spot_tree(audio: &str, script: &str, recordings: &[(&str, Vec<u8>)]) -> Tree {
    let mut tree = check::files(&format!(
        "--- content/vocabularies/key-messages.yaml ---
- {{ id: en-parler, label: {{ fr: Tu peux en parler., en: You can talk about it. }} }}
--- content/services/voix/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr], hours: 24/7 }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: {{ voix: De vive voix }}
---
--- content/messages/section.yaml ---
kind: spot
--- content/messages/fr.md ---
---
title: Messages
---
--- content/messages/cadeau/facts.yaml ---
sensitivity: 1
slots: [30]
voices: 2
key_messages: [en-parler]
tag: {{ help: voix }}
updated: 2026-11-20
air: {{ until: 2027-03-31 }}
audio:
{audio}
--- content/messages/cadeau/fr.md ---
---
title: Le cadeau
summary: Un téléphone offert n’est pas une dette.
---
::: slot {{s=30}}
{script}:::
"
    ));
    for (name, bytes) in recordings {
        let file = File::Media(Media::from_bytes(bytes.clone()));
        tree.insert(SourcePath::new(&format!("content/messages/cadeau/{name}")), file);
    }
    let mut tree = check::with_defaults(tree);
    if let Some(File::Text(site)) = tree.get("site.yaml").cloned() {
        let address =
            "base_url: https://www.example.org/essai/\norganisation: { name: { fr: Lueur } }\nlicence: CC-BY-4.0\n";
        tree.insert(SourcePath::new("site.yaml"), File::Text(format!("{site}{address}").into()));
    }
    tree
}

const TIMED: &str =
    "[00:00] VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
[00:07] SON {s=2} : une porte
[00:09.5] VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
[00:20] TAG
";

#[test]
fn a_spot_plays_its_recording_and_gives_its_words_in_time() {
    let audio = "  - { id: fr-30, slot: 30, language: fr, file: fr-30.wav, recorded: 2026-11-20 }";
    let site = spot(audio, TIMED, &[("fr-30.wav", tones(&[(-23.0, 28.0)]))]);
    show(told_in(site.report.clone(), "content/messages"), expect![""]);
    show(
        site.part("fr/messages/le-cadeau/index.html", "<section class=\"recordings\"", "</section>"),
        expect![[r#"
            <section class="recordings" aria-labelledby="page-recordings">
            <h2 id="page-recordings">Enregistrements</h2>
            <figure class="recording">
            <figcaption>Écouter : 30 s <small><bdi>WAV</bdi> · <bdi>28 s</bdi> · <bdi>8 065 ko</bdi></small></figcaption>
            <audio controls preload="none" src="../../../media/05d81d14-fr-30.wav" aria-label="Écouter : 30 s"></audio>
            <p class="files"><a href="../../../media/05d81d14-fr-30.wav" download type="audio/wav">Garder le fichier</a> <a href="30/">Lire les mots</a> <a href="30/fr-30.vtt" download type="text/vtt">Sous-titres (<bdi>WebVTT</bdi>)</a> <a href="30/fr-30.srt" download>Sous-titres (<bdi>SRT</bdi>)</a></p>
            </figure>
            </section>"#]],
    );
    let script = site.file("fr/messages/le-cadeau/30/index.html");
    assert!(
        script.contains("<audio controls preload=\"none\" src=\"../../../../media/") && !script.contains("[00:"),
        "{script}"
    );
    show(
        site.file("fr/messages/le-cadeau/30/fr-30.vtt"),
        expect![[r#"
        WEBVTT

        00:00:00.000 --> 00:00:07.000
        VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.

        00:00:07.000 --> 00:00:09.500
        [SON : une porte]

        00:00:09.500 --> 00:00:20.000
        VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.

        00:00:20.000 --> 00:00:28.000
        Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).
    "#]],
    );
    let subrip = site.file("fr/messages/le-cadeau/30/fr-30.srt");
    assert!(subrip.starts_with("1\n00:00:00,000 --> 00:00:07,000\nVOIX 1"), "{subrip}");
    assert_eq!(site.paths().iter().filter(|path| path.ends_with(".wav")).count(), 1);
}

#[test]
fn a_recording_that_does_not_fit_its_spot_is_told() {
    let audio = "  - { id: fr-30, slot: 30, language: fr, file: fr-30.wav }\n  - { id: autre, slot: 30, language: fr, file: fr30.wav }";
    let script = TIMED.replace("[00:09.5]", "[00:07]").replace("[00:20]", "[00:40]");
    let site = spot(audio, &script, &[("fr-30.wav", tones(&[(-23.0, 31.0)]))]);
    show(
        told_in(site.report.clone(), "content/messages"),
        expect![[r#"
        content/messages/cadeau/facts.yaml | I134 L’enregistrement « fr30.wav » est nommé dans les faits, et n’est pas dans le dossier. → Mettez le fichier à côté de facts.yaml; ou vouliez-vous dire « fr-30.wav »?
        content/messages/cadeau/fr-30.wav | I128 L’enregistrement « fr-30.wav » est trop long pour son créneau : 31,0 secondes, pour 30. → Raccourcissez le texte plutôt que de lire plus vite, puis enregistrez-le de nouveau.
        content/messages/cadeau/fr.md | I135 Cette ligne se dirait avant celle du dessus. → Écoutez l’enregistrement et corrigez le temps au début de la ligne, par exemple « [00:03] ».
        content/messages/cadeau/fr.md | I135 Cette ligne se dirait après la fin de l’enregistrement, qui dure 31,0 s. → Écoutez l’enregistrement et corrigez le temps au début de la ligne, par exemple « [00:03] ».
    "#]],
    );
}

#[test]
fn a_podcast_holds_what_may_be_heard_and_others_can_read_it() {
    let audio = "  - { id: fr-30, slot: 30, language: fr, file: fr-30.mp3, recorded: 2026-11-19 }";
    let bytes = std::fs::read(format!("{}/tests/audio/tone.mp3", env!("CARGO_MANIFEST_DIR"))).expect("a recording");
    let short = "[00:00] VOIX 1 : Il m’a offert un téléphone.\nVOIX 2 : Tu n’as rien à rembourser.\nTAG\n";
    let site = spot(audio, short, &[("fr-30.mp3", bytes.clone())]);
    let feed = site.file("fr/podcast.xml");
    // Kept beside the recordings, where feedparser reads it, too.
    expect_test::expect_file!["../audio/podcast.xml"].assert_eq(&feed);
    // An enclosure is as long as its file, and everything that is named is there.
    let here = |url: &str| url.strip_prefix("https://www.example.org/essai/").expect("of this site").to_owned();
    let read = feed_rs::parser::parse(feed.as_bytes()).expect("a feed");
    let [episode] = read.entries.as_slice() else { panic!("{read:#?}") };
    let content = &episode.media[0].content[0];
    let url = content.url.as_ref().expect("an address").to_string();
    assert_eq!(
        (content.size, content.content_type.as_ref().map(ToString::to_string)),
        (Some(bytes.len() as u64), Some("audio/mpeg".to_owned()))
    );
    let file = match site.content(&here(&url)).expect("the file") {
        Content::Media(media) => media.read().expect("its bytes"),
        Content::Bytes(bytes) => bytes.clone(),
    };
    assert_eq!(file, bytes);
    for part in feed.split("<podcast:transcript url=\"").skip(1) {
        let path = here(part.split('"').next().expect("an address"));
        assert!(site.has(&path) || site.has(&format!("{path}index.html")), "{path}");
    }
    assert_eq!(read.title.map(|title| title.content), Some("Essai".to_owned()));
    assert_eq!(episode.published.map(|day| day.to_rfc3339()), Some("2026-11-19T00:00:00+00:00".to_owned()));
    let page = site.file("fr/messages/le-cadeau/index.html");
    assert!(page.contains("type=\"application/rss+xml\"") && page.contains("podcast.xml"), "{page}");
    // After the last day on the air, nobody hears of it.
    let later = spot_on("2027-04-01", audio, short, &[("fr-30.mp3", bytes)]);
    assert!(!later.has("fr/podcast.xml"));
}

#[test]
fn nobody_hears_a_spot_before_its_first_day_on_the_air() {
    let bytes = std::fs::read(format!("{}/tests/audio/tone.mp3", env!("CARGO_MANIFEST_DIR"))).expect("a recording");
    let audio = "  - { id: fr-30, slot: 30, language: fr, file: fr-30.mp3, recorded: 2026-11-19 }";
    let on = |day: &str| {
        let mut tree = spot_tree(audio, "VOIX 1 : Un téléphone.\nTAG\n", &[("fr-30.mp3", bytes.clone())]);
        let facts = "content/messages/cadeau/facts.yaml";
        let Some(File::Text(text)) = tree.get(facts).cloned() else { panic!("no facts") };
        let text = text.replace("air: { until", "air: { from: 2026-12-01, until");
        tree.insert(SourcePath::new(facts), File::Text(text.into()));
        check::build(tree, day, Profile::WEB).has("fr/podcast.xml")
    };
    assert_eq!([on("2026-11-30"), on("2026-12-01"), on("2027-03-31"), on("2027-04-01")], [false, true, true, false]);
}

#[test]
fn a_recording_of_a_spot_is_tagged_with_what_the_spot_says() {
    let audio = "  - { id: fr-30, slot: 30, language: fr, file: fr-30.mp3 }";
    let bytes = std::fs::read(format!("{}/tests/audio/tone.mp3", env!("CARGO_MANIFEST_DIR"))).expect("a recording");
    let folder = Scratch::new("spot");
    for (path, file) in spot_tree(audio, TIMED, &[("fr-30.mp3", bytes)]).iter() {
        match file {
            File::Text(text) => folder.write(path.as_str(), text.as_bytes()),
            File::Media(media) => folder.write(path.as_str(), media.read().expect("its bytes")),
            File::Unreadable => continue,
        };
    }
    let recording = "content/messages/cadeau/fr-30.mp3";
    let run = Command::new(env!("CARGO_BIN_EXE_fanal"))
        .current_dir(folder.path())
        .args(["son", "tag", recording, "--title", "Mon titre", "--lang-ui", "fr"])
        .output()
        .expect("fanal runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let said = tags::read(&std::fs::read(folder.path().join(recording)).expect("a recording")).expect("tags");
    assert_eq!(said.title.as_deref(), Some("Mon titre"), "what a person says comes first");
    assert_eq!(said.publisher.as_deref(), Some("Lueur"));
    show(
        format!(
            "{}\n{}\n{}\n",
            said.language.unwrap_or_default(),
            said.comment.unwrap_or_default(),
            said.lyrics.unwrap_or_default()
        ),
        expect![[r#"
            fra
            Ligne Lueur – 1 833 900-1010
            VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
            SON {s=2} : une porte
            VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
            Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).
        "#]],
    );
}
