//! The feed client against a real HTTP server on the loopback interface.

use hearth_calendar::feeds::{FetchError, Fetched, Refusal, Validators, Verdict, client, fetch, judge};
use hearth_calendar::read;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const FEED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260101T100000Z\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// Answers every request with what `answer` makes of its head; remembers the heads.
struct Server {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound address");
        let heads = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (heads.clone(), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (seen, answer) = (seen.clone(), answer.clone());
                tokio::spawn(async move {
                    let mut head = Vec::new();
                    let mut part = [0; 1024];
                    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                        match stream.read(&mut part).await {
                            Ok(0) | Err(_) => return,
                            Ok(length) => head.extend_from_slice(&part[..length]),
                        }
                    }
                    let head = String::from_utf8_lossy(&head).into_owned();
                    let body = answer(&head);
                    seen.lock().expect("no test panics while holding it").push(head);
                    // A client that has seen enough closes first.
                    let _ = stream.write_all(&body).await;
                    let _ = stream.shutdown().await;
                });
            }
        });
        Self { address, heads }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("no test panics while holding it").iter().map(|head| head.to_ascii_lowercase()).collect()
    }
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

async fn ask(url: &str) -> Result<Fetched, FetchError> {
    ask_with(url, &Validators::default()).await
}

async fn ask_with(url: &str, validators: &Validators) -> Result<Fetched, FetchError> {
    fetch(&client("test").expect("a client"), url, validators).await
}

fn body(fetched: Result<Fetched, FetchError>) -> hearth_calendar::feeds::Body {
    match fetched.expect("an answer") {
        Fetched::Body(body) => body,
        Fetched::NotModified => panic!("a body was sent"),
    }
}

#[tokio::test]
async fn a_feed_is_fetched_once_and_then_only_asked_about() {
    let server = Server::start(|head| {
        let head = head.to_ascii_lowercase();
        if head.contains("if-none-match: \"v1\"") && head.contains("if-modified-since: thu, 01 jan 2026") {
            return answer("304 Not Modified", "ETag: \"v1\"\r\n", b"");
        }
        answer("200 OK", "ETag: \"v1\"\r\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\r\n", FEED.as_bytes())
    })
    .await;
    let first = body(ask(&server.url("/a.ics")).await);
    assert_eq!(first.bytes, FEED.as_bytes(), "the body comes as it was sent");
    assert_eq!(first.moved_to, None, "it has not moved");
    let second = ask_with(&server.url("/a.ics"), &first.validators).await;
    assert_eq!(second, Ok(Fetched::NotModified), "both validators are sent back and understood");
}

#[tokio::test]
async fn a_compressed_body_is_unpacked() {
    let server = Server::start(|head| {
        assert!(head.to_ascii_lowercase().contains("accept-encoding: gzip"), "compression is asked for");
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(FEED.as_bytes()).expect("writing to memory");
        answer("200 OK", "Content-Encoding: gzip\r\n", &encoder.finish().expect("writing to memory"))
    })
    .await;
    assert_eq!(body(ask(&server.url("/a.ics")).await).bytes, FEED.as_bytes(), "the text is the feed again");
}

#[tokio::test]
async fn a_compressed_bomb_is_stopped_at_the_cap() {
    let bomb = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ics/malformed/b0-gzip-bomb.ics.gz");
    let bomb = std::fs::read(bomb).expect("the bomb of the corpus");
    let server =
        Server::start(move |_| answer("200 OK", "Content-Encoding: gzip\r\nContent-Type: text/calendar\r\n", &bomb)).await;
    let error = ask(&server.url("/a.ics")).await.expect_err("300 MB are too much");
    assert!(matches!(error, FetchError::TooLarge { .. }), "it is refused for its size, not {error:?}");
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_not_read() {
    let server = Server::start(|_| b"HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\nBEGIN".to_vec()).await;
    let error = ask(&server.url("/a.ics")).await.expect_err("60 MB are too much");
    assert!(matches!(error, FetchError::TooLarge { .. }), "the announcement is enough, not {error:?}");
}

#[tokio::test]
async fn redirects_are_followed_and_a_lasting_one_is_told() {
    let server = Server::start(|head| match head.split(' ').nth(1) {
        Some("/old") => answer("301 Moved Permanently", "Location: /new?key=1\r\n", b""),
        Some("/for-now") => answer("302 Found", "Location: /new\r\n", b""),
        _ => answer("200 OK", "", FEED.as_bytes()),
    })
    .await;
    let lasting = body(ask(&server.url("/old")).await);
    assert_eq!(lasting.moved_to, Some(server.url("/new?key=1")), "a permanent redirect gives the new address");
    let passing = body(ask(&server.url("/for-now")).await);
    assert_eq!(passing.moved_to, None, "a temporary one does not");
}

#[tokio::test]
async fn a_redirect_in_circles_ends() {
    let server = Server::start(|_| answer("302 Found", "Location: /again?secret=1\r\n", b"")).await;
    let error = ask(&server.url("/private-token.ics")).await.expect_err("there is no end to it");
    assert!(matches!(error, FetchError::Redirects { .. }), "the reason is the circle, not {error:?}");
    assert_eq!(server.heads().len(), 6, "the first request and five redirects");
    assert!(!error.to_string().contains("private") && !error.to_string().contains("secret"), "no secret in: {error}");
}

#[tokio::test]
async fn a_redirect_to_another_scheme_is_not_followed() {
    let server = Server::start(|_| answer("302 Found", "Location: file:///etc/passwd\r\n", b"")).await;
    assert!(matches!(ask(&server.url("/a")).await, Err(FetchError::Broken { .. })), "only web addresses are followed");
}

#[tokio::test]
async fn errors_say_what_to_do_and_hide_the_address() {
    let server = Server::start(|head| match head.split(' ').nth(1) {
        Some("/401") => answer("401 Unauthorized", "", b""),
        Some("/404") => answer("404 Not Found", "", b""),
        Some("/410") => answer("410 Gone", "", b""),
        Some("/429") => answer("429 Too Many Requests", "Retry-After: 120\r\n", b""),
        Some("/503") => {
            let headers = "Date: Thu, 01 Jan 2026 00:00:00 GMT\r\nRetry-After: Thu, 01 Jan 2026 00:01:30 GMT\r\n";
            answer("503 Service Unavailable", headers, b"")
        }
        Some("/days") => answer("503 Service Unavailable", "Retry-After: 99999999\r\n", b""),
        _ => answer("500 Internal Server Error", "", b""),
    })
    .await;
    let host = format!("http://{}/…", server.address);
    let wait = |seconds| FetchError::Wait { host: host.clone(), retry_after: Some(Duration::from_secs(seconds)) };
    for (path, wanted) in [
        ("/401", FetchError::Denied { host: host.clone() }),
        ("/404", FetchError::Gone { host: host.clone() }),
        ("/410", FetchError::Gone { host: host.clone() }),
        ("/429", wait(120)),
        ("/503", wait(90)),
        ("/days", wait(24 * 3_600)),
        ("/500", FetchError::Status { host: host.clone(), status: 500 }),
    ] {
        let error = ask(&server.url(path)).await.expect_err("the server answers with an error");
        assert_eq!(error, wanted, "{path}");
        assert!(!error.to_string().contains(path), "the path stays hidden in: {error}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_body() {
    let server =
        Server::start(|_| [b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n".as_slice(), FEED.as_bytes()].concat()).await;
    assert!(matches!(ask(&server.url("/a.ics")).await, Err(FetchError::Broken { .. })), "less came than was announced");
}

#[tokio::test]
async fn an_unreachable_server_and_a_wrong_address_are_told_apart() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("a bound address");
    drop(listener);
    let error = ask(&format!("http://{address}/token")).await.expect_err("nobody listens");
    assert!(matches!(error, FetchError::Unreachable { .. }), "nobody is there, not {error:?}");
    for address in ["", "calendar", "ftp://example.org/a.ics", "file:///a.ics", "webcal://", "javascript:alert(1)"] {
        assert_eq!(ask(address).await, Err(FetchError::Address), "{address} is no address of a feed");
    }
}

#[tokio::test]
async fn a_sign_in_page_keeps_the_last_good_copy() {
    let server = Server::start(|_| answer("200 OK", "Content-Type: text/html\r\n", b"<!doctype html><html>Sign in</html>")).await;
    let page = body(ask(&server.url("/a.ics")).await).bytes;
    let (calendar, _) = read(&page);
    assert_eq!(judge(["a"], &calendar, &page), Verdict::Refused(Refusal::WebPage), "a page is no calendar, whatever its status");
}

#[test]
fn a_mass_disappearance_waits_for_a_person() {
    let feed = |uids: &[usize]| {
        let events: String =
            uids.iter().map(|n| format!("BEGIN:VEVENT\nUID:u{n}\nDTSTART:20260101T100000Z\nEND:VEVENT\n")).collect();
        format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR\n").into_bytes()
    };
    let verdict = |known: usize, present: &[usize]| {
        let known: Vec<String> = (0..known).map(|n| format!("u{n}")).collect();
        let body = feed(present);
        judge(known.iter().map(String::as_str), &read(&body).0, &body)
    };
    assert_eq!(verdict(10, &[0, 1, 2, 3, 4]), Verdict::Accept, "half of it may go");
    assert_eq!(verdict(10, &[0, 1, 2, 3]), Verdict::Held { missing: 6, known: 10 }, "more than half may not");
    assert_eq!(verdict(6, &[0, 1]), Verdict::Accept, "four of six are too few to matter");
    assert_eq!(verdict(1, &[]), Verdict::Held { missing: 1, known: 1 }, "all is always too much");
    assert_eq!(verdict(3, &[7, 8]), Verdict::Held { missing: 3, known: 3 }, "all replaced is all gone");
    assert_eq!(verdict(0, &[]), Verdict::Accept, "an empty calendar that was empty is fine");
    let mut cut = feed(&[0]);
    cut.truncate(cut.len() - 10);
    assert_eq!(judge(["u0", "u1"], &read(&cut).0, &cut), Verdict::AddOnly, "a cut body deletes nothing");
}
