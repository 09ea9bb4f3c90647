//! Opening a community's file: one writing connection, a few that can only read, all encrypted; migrations run here.

mod alone;
mod diagnose;
mod harden;
pub(crate) mod pages;
mod renew;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, Row, SqliteConnection, SqlitePool,
    migrate::MigrateError,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::Mutex;

pub(crate) use alone::{Place, Presence, Turn, forget_acknowledged};
pub(crate) use harden::forbid_attach;
pub use renew::{Renewal, renew, settle};
pub(crate) use renew::{next_slots, print, remove};

use crate::{
    Damage, DataKey, Result, StoreError,
    changes::{self, Writer},
};

/// An open community.
#[derive(Clone)]
pub struct Store {
    pub(crate) writer: Arc<Mutex<Writer>>,
    readers: SqlitePool,
    path: Arc<Path>,
    /// A past day: what is read through it is not what would be written.
    pub(crate) only_looked_at: bool,
    /// Where the file lay when it was opened: another one in its place is written to by nobody.
    pub(crate) place: Place,
    /// Held until the last copy of this store is gone.
    presence: Arc<Presence>,
}

/// A file that belongs to another, by its name.
pub(crate) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// A renamed file is only safe once its folder is on the disk too.
pub(crate) fn sync_folder(file: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(StoreError::file(folder))?;
    }
    Ok(())
}

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../../../migrations");

pub(crate) fn options(path: &Path, key: &DataKey) -> SqliteConnectOptions {
    reading(path, key).read_only(false).journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full)
}

/// The first word of every connection. OpenSSL begins before SQLCipher asks it to, and without its clearing up at the end of the program: a
/// thread may still be closing a file then.
pub(crate) fn begin() -> SqliteConnectOptions {
    openssl_sys::init();
    // For ORDER BY alone: in an index or a table it would bind the file to this very order.
    SqliteConnectOptions::new().collation("folded", hearth_core::people::name_order)
}

/// For looking only: a file that keeps no write-ahead log yet, as one out of a backup, is left so.
pub(crate) fn reading(path: &Path, key: &DataKey) -> SqliteConnectOptions {
    begin()
        .filename(path)
        // First of all pragmas, and never logged: sqlx prints statements otherwise.
        .pragma("key", key.pragma().as_str().to_owned())
        .disable_statement_logging()
        .read_only(true)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-12288")
        .pragma("mmap_size", "0")
        .pragma("secure_delete", "ON")
}

impl Store {
    /// Makes a new, empty community file. The folder must exist; an existing file is never touched.
    pub async fn create(path: &Path, key: &DataKey) -> Result<Self> {
        match std::fs::OpenOptions::new().write(true).create_new(true).open(path) {
            Ok(_) => {}
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => return Err(StoreError::Exists { path: path.into() }),
            Err(e) => return Err(StoreError::file(path)(e)),
        }
        forget_acknowledged(path)?;
        Self::connect(path, key).await
    }

    /// Opens an existing community and brings its tables up to date.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Damaged`] with what is wrong, [`StoreError::Newer`].
    pub async fn open(path: &Path, key: &DataKey) -> Result<Self> {
        if !path.is_file() {
            return Err(StoreError::Missing { path: path.into() });
        }
        diagnose::looks_whole(path)?;
        match Self::connect(path, key).await {
            Ok(store) => {
                diagnose::note(store.writer.lock().await.connection(), path).await;
                Ok(store)
            }
            Err(e) => Err(diagnose::named(e, path, key)),
        }
    }

    async fn connect(path: &Path, key: &DataKey) -> Result<Self> {
        let mut presence = Presence::enter(path)?;
        // The writer keeps more of the file in memory: an import touches every index for every row.
        let writing = options(path, key).pragma("cache_size", "-131072");
        let mut conn = writing.connect().await?;
        if let Err(refused) = bring_up(&mut conn, path, &mut presence).await {
            // Let go of before anybody is told: whoever moves the file away next must find nothing beside it.
            conn.close().await?;
            return Err(refused);
        }
        changes::install(&mut conn).await?;
        let readers = SqlitePoolOptions::new()
            .min_connections(1)
            .max_connections(3)
            .after_connect(|conn, _| Box::pin(harden::forbid_attach(conn)))
            .connect_with(options(path, key).read_only(true))
            .await?;
        let place = Place::of(path).ok_or_else(|| StoreError::Gone { path: path.into() })?;
        let outside = data_version(&mut conn).await?;
        let writer = Arc::new(Mutex::new(Writer::new(conn, outside)));
        Ok(Self { writer, readers, path: path.into(), only_looked_at: false, place, presence: Arc::new(presence) })
    }

    /// Whether opening this community would change its tables: then it is backed up before.
    pub async fn needs_migration(path: &Path, key: &DataKey) -> Result<bool> {
        diagnose::looks_whole(path)?;
        // Where nothing can be written the log's companion cannot be made either, which SQLite tells in fewer words.
        let _presence = Presence::enter(path)?;
        let read = async {
            let mut conn = reading(path, key).connect().await?;
            let applied = sqlx::query_scalar::<_, i64>(include_str!("migrations.sql")).fetch_all(&mut conn).await;
            conn.close().await?;
            applied
        };
        let applied = read.await.map_err(|e| diagnose::named(e.into(), path, key))?;
        Ok(lacks(&applied))
    }

    /// The file of this community.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Connections that can only read; each sees the last committed state.
    pub fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// The same community, read through other connections.
    pub(crate) fn read_through(&self, readers: SqlitePool) -> Self {
        Self { readers, only_looked_at: true, ..self.clone() }
    }

    /// Whether another program has changed the community since this was asked last. `None`: an operation is under way; ask later.
    pub async fn changed_outside(&self) -> Result<Option<bool>> {
        match self.writer.try_lock() {
            Ok(mut writer) => writer.changed_outside().await.map(Some),
            Err(_) => Ok(None),
        }
    }

    /// Closes every connection; the write-ahead log is folded into the file.
    pub async fn close(self) -> Result<()> {
        self.readers.close().await;
        let _presence = self.presence;
        if let Ok(writer) = Arc::try_unwrap(self.writer) {
            let mut conn = writer.into_inner().into_connection();
            // Where the file is gone, there is nothing to fold into.
            if Place::of(&self.path) != Some(self.place) {
                return Ok(());
            }
            let _turn = Turn::take(&self.path).await?;
            sqlx::query(include_str!("fold.sql")).fetch_all(&mut conn).await?;
            diagnose::note(&mut conn, &self.path).await;
            conn.close().await?;
        }
        Ok(())
    }
}

/// A read-only pool for the reports page's plugin: cannot write, cannot attach another file, reads nothing that no report is made of.
pub async fn report_pool(path: PathBuf, key: &DataKey) -> Result<SqlitePool> {
    SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(0)
        .after_connect(|conn, _| {
            Box::pin(async {
                harden::forbid_attach(conn).await?;
                harden::hide(conn).await
            })
        })
        .connect_with(options(&path, key).read_only(true))
        .await
        .map_err(StoreError::from)
}

fn lacks(applied: &[i64]) -> bool {
    MIGRATIONS.iter().any(|migration| !applied.contains(&migration.version))
}

/// Today's tables, which are only made while nobody else has the file open, and all pages there.
async fn bring_up(conn: &mut SqliteConnection, path: &Path, presence: &mut Presence) -> Result<()> {
    let applied = match sqlx::query_scalar::<_, i64>(include_str!("migrations.sql")).fetch_all(&mut *conn).await {
        Ok(applied) => applied,
        // A new file has no such table.
        Err(sqlx::Error::Database(e)) if e.message().contains("no such table") => Vec::new(),
        Err(e) => return Err(e.into()),
    };
    if !applied.is_empty() {
        reaches(conn, path).await?;
    }
    if lacks(&applied) {
        presence.alone()?;
        migrate(conn).await?;
        presence.together();
    } else {
        migrate(conn).await?;
    }
    whole_pages(conn, path).await
}

/// The file holds every operation that was acknowledged here: else its log is gone, or an older file lies in its place. Ids made from now on
/// follow those that it holds, whatever the clock says.
async fn reaches(conn: &mut SqliteConnection, path: &Path) -> Result<()> {
    // Before the file is asked: others may write meanwhile.
    let wanted = alone::acknowledged(path);
    let newest: Option<(i64, String)> = sqlx::query_as(include_str!("newest.sql")).fetch_optional(conn).await?;
    let there = newest.as_ref().map_or(0, |(n, _)| *n);
    if let Some(missing) = wanted.map(|wanted| wanted - there).filter(|missing| *missing > 0) {
        return Err(StoreError::Damaged(Damage::Behind { log: beside(path, "-wal"), missing }));
    }
    if let Some((_, id)) = newest {
        crate::follow(&id);
    }
    Ok(())
}

/// The file has as many pages as its first one says, or a log that holds the others.
async fn whole_pages(conn: &mut SqliteConnection, path: &Path) -> Result<()> {
    let pages: i64 = sqlx::query(include_str!("../check/pages.sql")).fetch_one(conn).await?.get(0);
    let bytes = std::fs::metadata(path).map_err(StoreError::file(path))?.len();
    let wanted = u64::try_from(pages).map_err(StoreError::damaged)? * pages::PAGE as u64;
    if bytes < wanted && diagnose::log_bytes(path) == 0 {
        return Err(StoreError::Damaged(Damage::Truncated));
    }
    Ok(())
}

pub(crate) async fn data_version(conn: &mut SqliteConnection) -> Result<i64> {
    Ok(sqlx::query(include_str!("outside.sql")).fetch_one(conn).await?.get(0))
}

/// `run` wants an `Acquire` that is `Send` for every lifetime, which a borrowed connection is not: `run_direct` takes the connection itself.
pub(crate) async fn migrate(conn: &mut SqliteConnection) -> Result<()> {
    run(&MIGRATIONS, conn).await
}

/// The tables as they were at a version; today's where it is not known.
///
/// # Errors
/// [`StoreError::Newer`] where this Hearth does not know the version.
pub(crate) async fn migrate_to(conn: &mut SqliteConnection, version: Option<i64>) -> Result<()> {
    let Some(version) = version else { return migrate(conn).await };
    if MIGRATIONS.iter().all(|migration| migration.version < version) {
        return Err(StoreError::Newer);
    }
    let upto: Vec<_> = MIGRATIONS.iter().filter(|migration| migration.version <= version).cloned().collect();
    run(&sqlx::migrate::Migrator { migrations: upto.into(), ..sqlx::migrate::Migrator::DEFAULT }, conn).await
}

async fn run(migrations: &sqlx::migrate::Migrator, conn: &mut SqliteConnection) -> Result<()> {
    migrations.run_direct(conn).await.map_err(|e| match e {
        MigrateError::VersionMissing(_) => StoreError::Newer,
        MigrateError::VersionMismatch(n) => StoreError::damaged(format_args!("its migration {n} is not the one that Hearth has")),
        MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _) => e.into(),
        other => StoreError::damaged(other),
    })
}

impl Store {
    /// Total size of the file in bytes, as SQLite counts it.
    pub async fn bytes(&self) -> Result<i64> {
        let row = sqlx::query(include_str!("size.sql")).fetch_one(&self.readers).await?;
        Ok(row.get(0))
    }
}
