//! The W3C WebDriver protocol over loopback HTTP: one request, one connection, one JSON answer. It blocks, because a test
//! does one thing after another, and because a session must be closed from `drop`, where nothing can be awaited.

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// A page load on a busy machine with a cold cache stays well below this.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends `body` (an empty object for `POST` without one) and gives the answer's `value`.
/// A driver's own error becomes ours with its code first, e.g. `no such element: …`.
pub fn request(port: u16, method: &str, path: &str, body: &Value) -> Result<Value> {
    let (status, text) = exchange(port, method, path, body).with_context(|| format!("{method} {path}"))?;
    let mut answer: Value = serde_json::from_str(&text).with_context(|| format!("{method} {path}: no JSON in: {text}"))?;
    let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
    if let Some(code) = value.get("error").and_then(Value::as_str).filter(|_| status >= 400) {
        let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
        return Err(anyhow!("{code}: {}", message.lines().next().unwrap_or_default()));
    }
    if status >= 400 {
        bail!("{method} {path}: HTTP {status}: {value}");
    }
    Ok(value)
}

fn exchange(port: u16, method: &str, path: &str, body: &Value) -> Result<(u16, String)> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let body = if method == "POST" { body.to_string() } else { String::new() };
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    let mut block = [0; 16 * 1024];
    // Read by the stated length: a driver may keep the connection open although it was asked to close it.
    loop {
        let count = stream.read(&mut block).with_context(|| format!("no answer within {} s", PATIENCE.as_secs()))?;
        answer.extend_from_slice(&block[..count]);
        if count == 0 || is_whole(&answer) {
            break;
        }
    }
    let end = end_of_head(&answer).context("the answer has no head")?;
    let head = String::from_utf8_lossy(&answer[..end]);
    let status = head.split(' ').nth(1).and_then(|number| number.parse().ok()).context("the answer has no status")?;
    Ok((status, String::from_utf8_lossy(&answer[end..]).into_owned()))
}

fn end_of_head(answer: &[u8]) -> Option<usize> {
    answer.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

fn is_whole(answer: &[u8]) -> bool {
    let Some(end) = end_of_head(answer) else { return false };
    let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    length.is_some_and(|length| answer.len() >= end + length)
}
