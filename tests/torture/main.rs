//! A program that writes is killed (SIGKILL) at a random moment, again and again, while it adds, changes, removes, undoes, imports, reads
//! calendars, makes backups, restores them, puts the file under a new key, and brings an old file up to date. Each time the file must hold every acknowledged operation,
//! no half one, and be whole.
//!
//! `cargo xtask torture [KILLS]` runs it long. `HEARTH_TORTURE_KILLS` and `HEARTH_TORTURE_SEED` choose how often and which work.

mod check;

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use hearth_store::{DataKey, KeySlots, Operation, OperationKind, Store, Unlock, backups};

const PASSPHRASE: &str = "tide table";
/// Without a number of kills, in a test run.
const SHORT: Duration = Duration::from_secs(22);
/// A community lives through so many kills before the next one is begun.
const LIVES: u64 = 12;

/// Repeatable choices: the finaliser of SplitMix64 over a counter.
fn choice(seed: u64, turn: u64, below: u64) -> u64 {
    let mut x = seed.wrapping_add(turn.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (x ^ (x >> 31)) % below
}

/// What the killed programs have said of one community so far.
#[derive(Default)]
struct Told {
    /// Acknowledged operations that must be there.
    acks: Vec<String>,
    /// Name of a backup and how many of the acknowledged operations it holds.
    backups: Vec<(String, usize)>,
    /// A restore was begun and its end is not known: the acknowledged ones until then may be all, or those of the backup.
    restoring: Option<usize>,
}

impl Told {
    fn hear(&mut self, line: &str) {
        match line.split_once(' ') {
            Some(("ack", id)) => self.acks.push(id.to_owned()),
            Some(("backup", name)) => self.backups.push((name.to_owned(), self.acks.len())),
            // The newest one listed may be one that the writer was not alive to tell of; then nothing is demanded of it.
            Some(("restoring", name)) => {
                self.restoring = Some(self.backups.iter().rev().find(|(known, _)| known == name).map_or(0, |(_, acks)| *acks));
            }
            Some(("restored", id)) => {
                let left = self.restoring.take().unwrap_or(0);
                self.acks.truncate(left);
                self.backups.retain(|(_, acks)| *acks <= left);
                self.acks.push(id.to_owned());
            }
            _ => {}
        }
    }
}

/// Lets the writer work and kills it after a while. Answers how many lines it said.
fn live_and_die(folder: &Path, seed: u64, turn: u64, told: &mut Told) -> usize {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hearth-torture"))
        .arg(folder)
        .arg(choice(seed, turn, u64::MAX).to_string())
        .arg(PASSPHRASE)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the writer starts");
    let out = child.stdout.take().expect("its lines are wanted");
    let (send, lines) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    let mut heard = Vec::new();
    // Every fourth dies while it opens the file, which is where migrations run; the others after some work.
    let opening = turn.is_multiple_of(4);
    if !opening && let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
        heard.push(line);
    }
    let until = Instant::now() + Duration::from_millis(if opening { choice(seed, turn, 350) } else { choice(seed, turn, 900) });
    while let Ok(line) = lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
        heard.push(line);
    }
    let ended = child.try_wait().expect("its state can be asked");
    assert!(ended.is_none(), "seed {seed}, turn {turn}: the writer gave up by itself ({ended:?}) after {heard:?}");
    child.kill().expect("it can be killed");
    child.wait().expect("and is gone");
    reader.join().expect("its last lines are read");
    heard.extend(lines.try_iter());
    for line in &heard {
        told.hear(line);
    }
    heard.len()
}

/// A community to be tortured: a new one, or one of an old schema, which the first opening brings up to date.
async fn begin(folder: &Path, old: bool) -> PathBuf {
    let path = folder.join("torture.hearth");
    if old {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/0014.hearth-backup");
        let backup = backups::Backup::at(&fixture).expect("the fixture is there");
        backups::unpack(&backup, path.clone(), &backups::Watch::nobody()).await.expect("it can be unpacked");
        return path;
    }
    let key = DataKey::random().expect("random bytes");
    let mut slots = KeySlots::empty();
    slots.add_passphrase(&key, PASSPHRASE).expect("a slot");
    slots.write(&path).expect("slots");
    let store = Store::create(&path, &key).await.expect("a file");
    let at = "2026-11-22T08:00:00Z".parse().expect("a constant");
    // As the app makes it: no undo goes behind it.
    let making = Operation { kind: OperationKind::Upkeep, ..Operation::change("community_create", "Make", at) };
    let mut tx = store.begin(making).await.expect("an operation");
    hearth_store::community::create(&mut tx, "Harbour", "UTC", false).await.expect("a community");
    tx.commit().await.expect("it is kept");
    store.close().await.expect("it closes");
    path
}

/// The key of now: a new one may have been made, or have been about to.
fn key(path: &Path) -> DataKey {
    hearth_store::settle(path).expect("what a renewal left behind is ended");
    let slots = KeySlots::read(path).expect("its slots");
    slots.open(&Unlock::Passphrase(PASSPHRASE)).expect("its passphrase")
}

#[tokio::test]
async fn a_killed_program_loses_nothing_that_it_said_was_done() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let kills = number("HEARTH_TORTURE_KILLS");
    let seed = number("HEARTH_TORTURE_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("torture: seed {seed} (HEARTH_TORTURE_SEED={seed} does the same work again)");
    let began = Instant::now();
    let (mut turn, mut lines) = (0, 0);
    let goes_on = |turn: u64| kills.map_or_else(|| turn < 4 || began.elapsed() < SHORT, |kills| turn < kills);
    while goes_on(turn) {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let path = begin(folder.path(), (turn / LIVES).is_multiple_of(2)).await;
        let mut told = Told::default();
        for _ in 0..LIVES {
            if !goes_on(turn) {
                break;
            }
            lines += live_and_die(folder.path(), seed, turn, &mut told);
            if let Err(what) = check::whole(&path, &key(&path), &mut told).await {
                let kept = folder.keep();
                panic!("seed {seed}, turn {turn}: {what}\nThe file lies in {}", kept.display());
            }
            turn += 1;
            if turn.is_multiple_of(50) {
                println!("torture: {turn} kills, {lines} lines, {:.0} s", began.elapsed().as_secs_f64());
            }
        }
    }
    println!("torture: {turn} kills during {lines} acknowledged steps, nothing lost, {:.0} s", began.elapsed().as_secs_f64());
    assert!(lines > 0, "something was acknowledged, else nothing was tried");
}
