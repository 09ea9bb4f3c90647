//! One process at a time: said before it starts, passed through while it runs, and an error that can be read when it fails.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// The command as it could be typed, for messages.
pub fn spelled(command: &Command) -> String {
    std::iter::once(command.get_program()).chain(command.get_args()).map(quoted).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &OsStr) -> String {
    let text = word.to_string_lossy();
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=:@,+".contains(letter);
    if !text.is_empty() && text.chars().all(plain) { text.into_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// Runs it to its end with our output and no input. Fails if it cannot start or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", spelled(command));
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("`{}` did not start", spelled(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", spelled(command));
    }
    Ok(())
}

/// Like [`run`], and hands back what was printed on both streams, so that its figures can be read.
/// The text is given in the failing case too: it holds how many failed.
pub fn run_and_listen(command: &mut Command) -> (String, Result<()>) {
    println!("$ {}", spelled(command));
    let heard = Arc::new(Mutex::new(String::new()));
    let outcome = listen(command, &heard);
    let text = heard.lock().map(|text| text.clone()).unwrap_or_else(|poisoned| poisoned.into_inner().clone());
    (text, outcome)
}

fn listen(command: &mut Command, heard: &Arc<Mutex<String>>) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` did not start", spelled(command)))?;
    // Nothing is ever sent: the channel closes when the last reader has let go of its end.
    let (end, ended) = mpsc::channel();
    if let Some(stream) = child.stdout.take() {
        copy(stream, std::io::stdout(), heard, end.clone());
    }
    if let Some(stream) = child.stderr.take() {
        copy(stream, std::io::stderr(), heard, end);
    }
    let status = child.wait()?;
    // A grandchild that outlives the command may hold a pipe open; what matters was printed before the command ended.
    ended.recv_timeout(Duration::from_secs(5)).ok();
    if !status.success() {
        bail!("`{}` failed ({status})", spelled(command));
    }
    Ok(())
}

fn copy(
    from: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    heard: &Arc<Mutex<String>>,
    end: mpsc::Sender<()>,
) {
    let heard = Arc::clone(heard);
    thread::spawn(move || {
        let _end = end;
        let mut lines = BufReader::new(from);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
            // Our own output may be a closed pipe (`| head`): the command must still be listened to until it ends.
            to.write_all(&line).and_then(|()| to.flush()).ok();
            if let Ok(mut text) = heard.lock() {
                text.push_str(&String::from_utf8_lossy(&line));
            }
            line.clear();
        }
    });
}

/// What it prints on stdout, quietly; `None` if it cannot start or fails. For probes.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
