//! Every state that a keychain can be in, each with a real daemon in a session of its own: no bus, no collection, locked, lost. Whatever it
//! is, the passphrase and the recovery code open the community, and no new key is ever made. Linux: elsewhere the system's own is always there.
#![cfg(target_os = "linux")]

use std::{path::PathBuf, process::Command};

use hearth_tests::drive::community::{CLOCK, program};
use tempfile::TempDir;

/// The keychain of a session.
#[derive(Clone, Copy)]
enum Keyring {
    /// No session bus at all.
    NoBus,
    /// A daemon that never had a collection.
    NoCollection,
    /// A daemon that is unlocked by this password, or stays locked where it was made with another.
    Password(&'static str),
}

struct Account {
    folder: TempDir,
}

struct Told {
    good: bool,
    text: String,
}

impl Account {
    fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        std::fs::create_dir(folder.path().join("elsewhere")).expect("a folder");
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("commons.hearth")
    }

    fn slots(&self) -> Vec<u8> {
        std::fs::read(self.folder.path().join("commons.hearth.keys")).expect("slots")
    }

    /// Runs `hearth` in a session with this keychain. Each kind of keychain has a home of its own, but for passwords, which share one.
    fn hearth(&self, keyring: Keyring, passphrase: Option<&str>, words: &[&str]) -> Told {
        let hearth = program("hearth").expect("`cargo xtask test` builds it");
        let (home, start) = match keyring {
            Keyring::NoBus => ("nobody", String::new()),
            Keyring::NoCollection => ("empty", "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;".to_owned()),
            Keyring::Password(word) => (
                "owner",
                format!("eval \"$(printf %s {word} | gnome-keyring-daemon --unlock --components=secrets)\" >/dev/null 2>&1;"),
            ),
        };
        let home = self.folder.path().join(home);
        let run = home.join("run");
        std::fs::create_dir_all(&run).expect("a home");
        std::fs::set_permissions(&run, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("only for its owner");
        let mut command = match keyring {
            Keyring::NoBus => Command::new("sh"),
            Keyring::NoCollection | Keyring::Password(_) => {
                let mut command = Command::new("dbus-run-session");
                command.args(["--", "sh"]);
                command
            }
        };
        command.args(["-c", &format!("{start} exec \"$@\""), "sh"]).arg(hearth).args(words);
        for name in ["DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HEARTH_NO_KEYCHAIN"] {
            command.env_remove(name);
        }
        command.env_remove("HEARTH_PASSPHRASE").env("HOME", &home).env("HEARTH_LANGUAGE", "en");
        // Where there is no bus there must be none by its usual place either.
        command
            .env("XDG_RUNTIME_DIR", if matches!(keyring, Keyring::NoBus) { self.folder.path().join("elsewhere") } else { run });
        command.env("HEARTH_HOME", self.folder.path().join("hearth")).env("HEARTH_CLOCK", CLOCK).env("HEARTH_FILE", self.file());
        if let Some(passphrase) = passphrase {
            command.env("HEARTH_PASSPHRASE", passphrase);
        }
        let output = command.stdin(std::process::Stdio::null()).output().expect("a session can be started");
        let text = [output.stdout, output.stderr].concat();
        Told { good: output.status.success(), text: String::from_utf8_lossy(&text).into_owned() }
    }

    fn made() -> Self {
        let account = Self::new();
        let file = account.file();
        let words = ["new", file.to_str().expect("a path"), "--name", "Commons", "--zone", "Europe/Berlin"];
        let made = account.hearth(Keyring::Password("one"), Some("tide table"), &words);
        assert!(made.good, "a community is made with a keychain and a passphrase: {}", made.text);
        let opened = account.hearth(Keyring::Password("one"), None, &["people", "list"]);
        assert!(opened.good, "the same account opens it without being asked: {}", opened.text);
        account
    }
}

/// In this state the keychain does not open it, says why in these words, makes no key, and the passphrase still opens it.
fn told_kindly(account: &Account, keyring: Keyring, why: &str, state: &str) {
    let slots = account.slots();
    let refused = account.hearth(keyring, None, &["people", "list"]);
    assert!(!refused.good && refused.text.contains(why), "it says why ({why}): {}", refused.text);
    assert!(refused.text.contains("passphrase"), "and what else opens it: {}", refused.text);
    let opened = account.hearth(keyring, Some("tide table"), &["key", "show"]);
    assert!(
        opened.good && opened.text.contains(state),
        "the passphrase opens it and the state is told ({state}): {}",
        opened.text
    );
    assert!(account.slots() == slots, "no new key was made");
}

#[test]
#[ignore = "needs gnome-keyring: `cargo xtask test` installs it"]
fn without_a_session_bus_the_passphrase_opens_it() {
    let account = Account::made();
    told_kindly(&account, Keyring::NoBus, "no keychain running", "none runs here");
    let kept = account.hearth(Keyring::NoBus, Some("tide table"), &["key", "keychain"]);
    assert!(!kept.good && kept.text.contains("no keychain running"), "there is nothing to put it into: {}", kept.text);
}

#[test]
#[ignore = "needs gnome-keyring: `cargo xtask test` installs it"]
fn a_keychain_without_a_collection_is_no_first_start() {
    let account = Account::made();
    told_kindly(&account, Keyring::NoCollection, "has no key for this community", "has no key for it");
    let slots = account.slots();
    let kept = account.hearth(Keyring::NoCollection, Some("tide table"), &["key", "keychain"]);
    assert!(!kept.good && kept.text.contains("took no key"), "it takes nothing, and that is said: {}", kept.text);
    assert!(account.slots() == slots, "and the slots stay as they were");
}

#[test]
#[ignore = "needs gnome-keyring: `cargo xtask test` installs it"]
fn a_locked_keychain_is_said_to_be_locked() {
    let account = Account::made();
    told_kindly(&account, Keyring::Password("another"), "it is locked", "is locked");
    let opened = account.hearth(Keyring::Password("one"), None, &["people", "list"]);
    assert!(opened.good, "unlocked again it opens the community as before: {}", opened.text);
}

#[test]
#[ignore = "needs gnome-keyring: `cargo xtask test` installs it"]
fn a_lost_keychain_is_repaired_after_opening_by_another_way() {
    let account = Account::made();
    std::fs::remove_dir_all(account.folder.path().join("owner/.local")).expect("the keychain is lost");
    told_kindly(&account, Keyring::Password("one"), "has no key for this community", "has no key for it");
    let repaired = account.hearth(Keyring::Password("one"), Some("tide table"), &["key", "keychain"]);
    assert!(repaired.good, "the key is put into the new one: {}", repaired.text);
    let opened = account.hearth(Keyring::Password("one"), None, &["people", "list"]);
    assert!(opened.good, "which opens it from now on: {}", opened.text);
}
