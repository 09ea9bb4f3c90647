//! A server with a calendar on it that does what real ones do only now and then: pages, rate limits, missing marks, rewritten texts.

use std::{
    collections::BTreeMap,
    io::Write,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// Where the calendar lies.
pub const HOME: &str = "/calendars/c/";

/// How it gives marks of versions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Etags {
    #[default]
    Strong,
    Weak,
    /// Neither in listings nor anywhere else.
    Never,
    /// In listings, not in the answer to a change.
    Listed,
}

/// What it does in place of answering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Odd {
    #[default]
    Not,
    /// A status with Retry-After, and a body.
    Busy(u16, Option<u32>, &'static str),
    /// Sends on to another host.
    SentOn(String),
    /// Says that more comes than does.
    Cut,
    /// 200 without anything.
    Empty,
    /// A little that unpacks to a lot.
    Bomb,
}

#[derive(Debug, Default)]
pub struct State {
    /// Name, version, text.
    pub items: BTreeMap<String, (u64, String)>,
    /// What happened: version, name.
    log: Vec<(u64, String)>,
    version: u64,
    /// Entries on a page of changes.
    pub page: Option<usize>,
    pub etags: Etags,
    /// It writes a line of its own into what it is given.
    pub rewrites: bool,
    /// It knows no tokens.
    pub tokenless: bool,
    /// Tokens that it has forgotten: the oldest that it still knows.
    pub oldest: u64,
    /// So many more pages, and then the token is forgotten, once.
    pub forgets_after: Option<usize>,
    pub odd: Odd,
    /// The listing holds the calendar itself, with a mark.
    pub lists_itself: bool,
    /// What was asked: method and path.
    pub asked: Vec<String>,
    /// With which credentials.
    pub credentials: Vec<Option<String>>,
}

impl State {
    pub fn put(&mut self, name: &str, text: &str) {
        self.version += 1;
        self.log.push((self.version, name.to_owned()));
        self.items.insert(name.to_owned(), (self.version, text.to_owned()));
    }

    pub fn delete(&mut self, name: &str) {
        self.version += 1;
        self.log.push((self.version, name.to_owned()));
        self.items.remove(name);
    }

    fn etag(&self, version: u64) -> Option<String> {
        match self.etags {
            Etags::Strong | Etags::Listed => Some(format!("\"v{version}\"")),
            Etags::Weak => Some(format!("W/\"v{version}\"")),
            Etags::Never => None,
        }
    }
}

pub struct Shelf {
    pub address: String,
    state: Arc<Mutex<State>>,
}

struct Asked {
    method: String,
    path: String,
    head: String,
    body: String,
}

impl Asked {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

struct Said {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    cut: bool,
}

fn said(status: u16, body: impl Into<Vec<u8>>) -> Said {
    Said { status, headers: Vec::new(), body: body.into(), cut: false }
}

impl Shelf {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let state: Arc<Mutex<State>> = Arc::default();
        let held = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, held.clone()));
            }
        });
        Self { address, state }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics while holding it")
    }

    pub fn calendar(&self) -> String {
        format!("{}{HOME}", self.address)
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let mut bytes = Vec::new();
    let (head, mut rest) = loop {
        let mut part = [0; 8192];
        let Ok(n @ 1..) = stream.read(&mut part).await else { return };
        bytes.extend_from_slice(&part[..n]);
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break (String::from_utf8_lossy(&bytes[..at]).into_owned(), bytes.split_off(at + 4));
        }
    };
    let mut first = head.lines().next().unwrap_or_default().split(' ');
    let (method, path) = (first.next().unwrap_or_default().to_owned(), first.next().unwrap_or_default().to_owned());
    let mut asked = Asked { method, path, head, body: String::new() };
    let length: usize = asked.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while rest.len() < length {
        let mut part = [0; 8192];
        let Ok(n @ 1..) = stream.read(&mut part).await else { return };
        rest.extend_from_slice(&part[..n]);
    }
    asked.body = String::from_utf8_lossy(&rest).into_owned();
    let answer = {
        let mut state = state.lock().expect("no test panics while holding it");
        state.asked.push(format!("{} {}", asked.method, asked.path));
        let credentials = asked.header("authorization").map(str::to_owned);
        state.credentials.push(credentials);
        answer(&mut state, &asked)
    };
    let length = answer.body.len() + if answer.cut { 1000 } else { 0 };
    let mut head = format!("HTTP/1.1 {} X\r\nContent-Length: {length}\r\nConnection: close\r\n", answer.status);
    answer.headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
    head.push_str("\r\n");
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&answer.body).await;
    let _ = stream.shutdown().await;
}

fn answer(state: &mut State, asked: &Asked) -> Said {
    match state.odd.clone() {
        Odd::Not => {}
        Odd::Busy(status, wait, body) => {
            let mut busy = said(status, body);
            busy.headers.extend(wait.map(|wait| ("Retry-After", wait.to_string())));
            return busy;
        }
        Odd::SentOn(to) => return Said { headers: vec![("Location", format!("{to}{}", asked.path))], ..said(302, "") },
        Odd::Cut => return Said { cut: true, ..properly(state, asked) },
        Odd::Empty => return said(200, ""),
        Odd::Bomb => {
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            let zeros = vec![b' '; 1 << 20];
            (0..80).for_each(|_| packed.write_all(&zeros).expect("memory"));
            let body = packed.finish().expect("memory");
            return Said { headers: vec![("Content-Encoding", "gzip".into())], ..said(207, body) };
        }
    }
    properly(state, asked)
}

fn properly(state: &mut State, asked: &Asked) -> Said {
    let name = asked.path.strip_prefix(HOME).unwrap_or_default().to_owned();
    let name = name.replace("%20", " ").replace("%40", "@");
    match asked.method.as_str() {
        "PROPFIND" if asked.header("depth") == Some("1") => listing(state),
        "PROPFIND" => standing(state),
        "REPORT" if asked.body.contains("sync-collection") => changes(state, &asked.body),
        "REPORT" => many(state, &asked.body),
        "GET" => match state.items.get(&name) {
            Some((version, text)) => {
                let etag = state.etag(*version).map(|etag| ("ETag", etag));
                Said { headers: etag.into_iter().collect(), ..said(200, text.as_str()) }
            }
            None => said(404, ""),
        },
        "PUT" => put(state, asked, &name),
        "DELETE" => {
            let fits = holds(state, asked, &name);
            match (state.items.contains_key(&name), fits) {
                (false, _) => said(404, ""),
                (true, false) => said(412, ""),
                (true, true) => {
                    state.delete(&name);
                    said(204, "")
                }
            }
        }
        _ => said(405, ""),
    }
}

/// Whether a condition holds: weak marks match nothing.
fn holds(state: &State, asked: &Asked, name: &str) -> bool {
    let now = state.items.get(name).and_then(|(version, _)| state.etag(*version));
    let none = asked.header("if-none-match").is_none_or(|_| now.is_none() && !state.items.contains_key(name));
    none && asked.header("if-match").is_none_or(|wanted| now.as_deref() == Some(wanted) && !wanted.starts_with("W/"))
}

fn put(state: &mut State, asked: &Asked, name: &str) -> Said {
    if !holds(state, asked, name) {
        return said(412, "");
    }
    let mut text = asked.body.clone();
    if state.rewrites && !text.contains("X-SERVER") {
        text = text.replace("END:VEVENT", "X-SERVER:1\r\nEND:VEVENT");
    }
    state.put(name, &text);
    let tells = matches!(state.etags, Etags::Strong | Etags::Weak) && !state.rewrites;
    let etag = state.etag(state.version).filter(|_| tells).map(|etag| ("ETag", etag));
    Said { headers: etag.into_iter().collect(), ..said(201, "") }
}

fn multistatus(parts: &str) -> Said {
    said(
        207,
        format!(
            "<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\" \
             xmlns:S=\"http://calendarserver.org/ns/\">{parts}</D:multistatus>"
        ),
    )
}

fn found(href: &str, props: &str) -> String {
    format!(
        "<D:response><D:href>{href}</D:href><D:propstat><D:prop>{props}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
    )
}

fn mark(state: &State, version: u64) -> String {
    state.etag(version).map(|etag| format!("<D:getetag>{}</D:getetag>", etag.replace('"', "&quot;"))).unwrap_or_default()
}

fn standing(state: &State) -> Said {
    let token = if state.tokenless { String::new() } else { format!("<D:sync-token>t{}</D:sync-token>", state.version) };
    let props =
        format!("<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>{token}<S:getctag>c{}</S:getctag>", state.version);
    multistatus(&found(HOME, &props))
}

/// As they write hrefs: escaped, whatever they were asked with.
fn escaped(name: &str) -> String {
    format!("{HOME}{}", name.replace(' ', "%20").replace('@', "%40"))
}

fn listing(state: &State) -> Said {
    let mut parts = String::new();
    if state.lists_itself {
        parts.push_str(&found(HOME, "<D:getetag>&quot;dir&quot;</D:getetag><D:resourcetype><D:collection/></D:resourcetype>"));
    }
    for (name, (version, _)) in &state.items {
        let kind = "<D:getcontenttype>text/calendar; component=VEVENT</D:getcontenttype><D:resourcetype/>";
        parts.push_str(&found(&escaped(name), &format!("{}{kind}", mark(state, *version))));
    }
    multistatus(&parts)
}

fn changes(state: &mut State, body: &str) -> Said {
    let token = body.split("<sync-token>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
    let since: u64 = token.strip_prefix('t').and_then(|number| number.parse().ok()).unwrap_or(0);
    let midway = state.forgets_after == Some(0);
    state.forgets_after = state.forgets_after.and_then(|pages| pages.checked_sub(1));
    if state.tokenless || (!token.is_empty() && since < state.oldest) || midway {
        return said(403, "<?xml version=\"1.0\"?><D:error xmlns:D=\"DAV:\"><D:valid-sync-token/></D:error>");
    }
    let mut newest: BTreeMap<&str, u64> = BTreeMap::new();
    newest.extend(state.log.iter().map(|(version, name)| (name.as_str(), *version)));
    let mut due: Vec<(u64, &str)> =
        newest.into_iter().filter(|(_, version)| *version > since).map(|(name, version)| (version, name)).collect();
    due.sort_unstable();
    let page = state.page.unwrap_or(usize::MAX);
    let (more, reached) = (due.len() > page, due.get(page.wrapping_sub(1)).map_or(state.version, |(version, _)| *version));
    let mut parts = String::new();
    if state.lists_itself {
        parts.push_str(&found(HOME, "<D:getetag>&quot;dir&quot;</D:getetag>"));
    }
    for (_, name) in due.into_iter().take(page) {
        match state.items.get(name) {
            Some((version, _)) => parts.push_str(&found(&escaped(name), &mark(state, *version))),
            None => parts.push_str(&format!(
                "<D:response><D:href>{}</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>",
                escaped(name)
            )),
        }
    }
    if more {
        parts.push_str(&format!(
            "<D:response><D:href>{HOME}</D:href><D:status>HTTP/1.1 507 Insufficient Storage</D:status></D:response>"
        ));
    }
    let next = if more { reached } else { state.version };
    parts.push_str(&format!("<D:sync-token>t{next}</D:sync-token>"));
    multistatus(&parts)
}

fn many(state: &State, body: &str) -> Said {
    let mut parts = String::new();
    // Every other piece stands between the two tags, whatever their prefix is.
    for href in body.split("href>").skip(1).step_by(2).filter_map(|rest| rest.split('<').next()) {
        let name = href.strip_prefix(HOME).unwrap_or_default().replace("%20", " ").replace("%40", "@");
        if let Some((version, text)) = state.items.get(&name) {
            let data = text.replace('&', "&amp;").replace('<', "&lt;").replace('\r', "");
            // Written in another way than it was asked for.
            let href = format!("{HOME}{}", name.replace(' ', "%20"));
            parts.push_str(&found(&href, &format!("{}<C:calendar-data>{data}</C:calendar-data>", mark(state, *version))));
        }
    }
    multistatus(&parts)
}
