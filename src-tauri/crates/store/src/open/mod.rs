//! Opening a community's file: one writing connection, a few that can only read, all encrypted; migrations run here.

mod diagnose;
mod harden;
mod pages;

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

/// For looking only: a file that keeps no write-ahead log yet, as one out of a backup, is left so.
pub(crate) fn reading(path: &Path, key: &DataKey) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        // First of all pragmas, and never logged: sqlx prints statements otherwise.
        .pragma("key", key.pragma().as_str().to_owned())
        .disable_statement_logging()
        .read_only(true)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16384")
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
                diagnose::note(path);
                Ok(store)
            }
            Err(StoreError::Damaged(Damage::Undecryptable)) => Err(StoreError::Damaged(diagnose::unreadable(path, key))),
            Err(e) => Err(e),
        }
    }

    async fn connect(path: &Path, key: &DataKey) -> Result<Self> {
        // The writer keeps more of the file in memory: an import touches every index for every row.
        let writing = options(path, key).pragma("cache_size", "-262144");
        let mut conn = writing.connect().await.map_err(unreadable)?;
        if let Err(refused) = migrate(&mut conn).await {
            // Let go of before anybody is told: whoever moves the file away next must find nothing beside it.
            conn.close().await?;
            return Err(refused);
        }
        changes::install(&mut conn).await?;
        let readers = SqlitePoolOptions::new()
            .min_connections(1)
            .max_connections(4)
            .after_connect(|conn, _| Box::pin(harden::forbid_attach(conn)))
            .connect_with(options(path, key).read_only(true))
            .await
            .map_err(unreadable)?;
        Ok(Self { writer: Arc::new(Mutex::new(Writer::new(conn))), readers, path: path.into() })
    }

    /// Whether opening this community would change its tables: then it is backed up before.
    pub async fn needs_migration(path: &Path, key: &DataKey) -> Result<bool> {
        let mut conn = reading(path, key).connect().await.map_err(unreadable)?;
        let applied = sqlx::query_scalar::<_, i64>(include_str!("migrations.sql")).fetch_all(&mut conn).await;
        conn.close().await?;
        let applied = applied.map_err(unreadable)?;
        Ok(MIGRATIONS.iter().any(|migration| !applied.contains(&migration.version)))
    }

    /// The file of this community.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Connections that can only read; each sees the last committed state.
    pub fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// Closes every connection; the write-ahead log is folded into the file.
    pub async fn close(self) -> Result<()> {
        self.readers.close().await;
        if let Ok(writer) = Arc::try_unwrap(self.writer) {
            let mut conn = writer.into_inner().into_connection();
            sqlx::query(include_str!("fold.sql")).fetch_all(&mut conn).await?;
            conn.close().await?;
        }
        Ok(())
    }
}

/// A read-only pool for the reports page's plugin: cannot write, cannot attach another file.
pub async fn report_pool(path: PathBuf, key: &DataKey) -> Result<SqlitePool> {
    SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(0)
        .after_connect(|conn, _| Box::pin(harden::forbid_attach(conn)))
        .connect_with(options(&path, key).read_only(true))
        .await
        .map_err(unreadable)
}

/// `run` wants an `Acquire` that is `Send` for every lifetime, which a borrowed connection is not: `run_direct` takes the connection itself.
pub(crate) async fn migrate(conn: &mut SqliteConnection) -> Result<()> {
    MIGRATIONS.run_direct(conn).await.map_err(|e| match e {
        MigrateError::VersionMissing(_) => StoreError::Newer,
        MigrateError::VersionMismatch(n) => StoreError::damaged(format_args!("its migration {n} is not the one that Hearth has")),
        MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _) => StoreError::Sql(e),
        other => StoreError::damaged(other),
    })
}

/// SQLCipher answers a clobbered header and a wrong key with the same code 26 (`SQLITE_NOTADB`); `diagnose` tells them apart.
pub(crate) fn unreadable(error: sqlx::Error) -> StoreError {
    match &error {
        sqlx::Error::Database(e) if e.code().as_deref() == Some("26") => StoreError::Damaged(Damage::Undecryptable),
        sqlx::Error::Database(e) if e.code().as_deref() == Some("11") => StoreError::Damaged(Damage::Malformed),
        _ => StoreError::Sql(error),
    }
}

impl Store {
    /// Total size of the file in bytes, as SQLite counts it.
    pub async fn bytes(&self) -> Result<i64> {
        let row = sqlx::query(include_str!("size.sql")).fetch_one(&self.readers).await?;
        Ok(row.get(0))
    }
}
