//! The servers: each started on a port of its own with a folder of its own, and ended by its process when the test ends.

use std::{
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Radicale,
    Xandikos,
}

/// A server that runs.
pub struct Server {
    pub kind: Kind,
    port: u16,
    folder: TempDir,
    process: Option<Child>,
    web: reqwest::Client,
}

pub const PASSWORD: &str = "tide-table-1";

impl Server {
    /// Both servers, one after the other; each with an empty calendar.
    pub async fn start(kind: Kind) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        let folder = TempDir::new().expect("a temporary folder");
        let web = reqwest::Client::builder().timeout(Duration::from_secs(30)).build().expect("a client");
        let mut server = Self { kind, port, folder, process: None, web };
        server.run().await;
        server.make_calendar().await;
        server
    }

    /// Starts it, again with what it held.
    pub async fn run(&mut self) {
        let packages = std::env::var_os("HEARTH_CALDAV").map(PathBuf::from);
        let packages = packages.filter(|path| path.join("radicale").is_dir());
        let packages =
            packages.expect("HEARTH_CALDAV must name a folder with Radicale and Xandikos: `cargo xtask caldav` makes one");
        let mut command = Command::new("python3");
        // Packages of the person who runs the tests stay out of it.
        command.env("PYTHONPATH", &packages).env("PYTHONNOUSERSITE", "1").stdin(Stdio::null());
        let log = |name: &str| std::fs::File::create(self.folder.path().join(name)).expect("a log can be made");
        command.stdout(log("out")).stderr(log("err"));
        match self.kind {
            Kind::Radicale => command.args(["-m", "radicale", "-C"]).arg(self.configure()),
            Kind::Xandikos => {
                let data = self.data();
                std::fs::create_dir_all(&data).expect("a folder can be made");
                command.args(["-m", "xandikos", "serve", "--defaults", "--current-user-principal", "/alice/", "-l", "127.0.0.1"]);
                command.args(["-p", &self.port.to_string(), "-d"]).arg(data)
            }
        };
        self.process = Some(command.spawn().expect("python3 can be started"));
        let (began, address) = (Instant::now(), SocketAddr::from(([127, 0, 0, 1], self.port)));
        while TcpStream::connect(address).is_err() {
            assert!(began.elapsed() < Duration::from_secs(30), "{:?} does not answer: {}", self.kind, self.said());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    fn configure(&self) -> PathBuf {
        let folder = self.folder.path();
        let (file, people) = (folder.join("radicale.cfg"), folder.join("people"));
        std::fs::write(&people, format!("alice:{PASSWORD}\n")).expect("a file can be written");
        let text = format!(
            "[server]\nhosts = 127.0.0.1:{}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {}\nhtpasswd_encryption = plain\n[storage]\nfilesystem_folder = {}\n",
            self.port,
            people.display(),
            self.data().display()
        );
        std::fs::write(&file, text).expect("a file can be written");
        file
    }

    /// Where it keeps what it holds.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Ends it; what it holds stays.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("our own process can be ended");
            process.wait().expect("and waited for");
        }
    }

    fn said(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("err")).unwrap_or_default()
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Name and password; Xandikos asks for neither on a connection without protection.
    pub fn account(&self) -> (&'static str, &'static str) {
        match self.kind {
            Kind::Radicale => ("alice", PASSWORD),
            Kind::Xandikos => ("", ""),
        }
    }

    pub fn path(&self) -> &'static str {
        match self.kind {
            Kind::Radicale => "/alice/harbour/",
            Kind::Xandikos => "/alice/calendars/harbour/",
        }
    }

    pub fn calendar(&self) -> String {
        format!("{}{}", self.address().trim_end_matches('/'), self.path())
    }

    /// Another program: asks something itself.
    pub async fn ask(&self, method: &str, name: &str, body: Option<&str>) -> (u16, String) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.web.request(method, format!("{}{name}", self.calendar()));
        if let (user, password) = self.account()
            && !user.is_empty()
        {
            request = request.basic_auth(user, Some(password));
        }
        if let Some(body) = body {
            request = request.header("content-type", "text/calendar").body(body.to_owned());
        }
        let answer = request.send().await.expect("the server answers");
        (answer.status().as_u16(), answer.text().await.expect("with a text"))
    }

    async fn make_calendar(&self) {
        let (status, said) = self.ask("MKCALENDAR", "", None).await;
        assert_eq!(status, 201, "{:?} makes a calendar: {said}\n{}", self.kind, self.said());
    }

    /// Another program puts an event.
    pub async fn put(&self, uid: &str, text: &str) {
        let (status, said) = self.ask("PUT", &format!("{uid}.ics"), Some(text)).await;
        assert!(matches!(status, 200..300), "{:?} takes {uid}: {status} {said}", self.kind);
    }

    pub async fn delete(&self, name: &str) {
        let (status, said) = self.ask("DELETE", name, None).await;
        assert!(matches!(status, 200..300), "{:?} deletes {name}: {status} {said}", self.kind);
    }

    pub async fn get(&self, name: &str) -> Option<String> {
        let (status, text) = self.ask("GET", name, None).await;
        (status == 200).then_some(text)
    }

    /// Every event file that it holds, by what is on its disk.
    pub fn held(&self) -> Vec<String> {
        fn walk(folder: &Path, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
                if path.is_dir() && !name.starts_with('.') {
                    walk(&path, found);
                } else if name.ends_with(".ics") {
                    found.push(name);
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.data(), &mut found);
        found.sort();
        found
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
