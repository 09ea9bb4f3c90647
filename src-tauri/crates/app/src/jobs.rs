//! Long work: started, watched, cancelled. A job runs beside the faces and tells them how far it is; its result is kept until asked for.

use hearth_texts::{Said, said};
use std::{
    collections::BTreeMap,
    future::Future,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use serde::Serialize;
use serde_json::Value;
use tokio::sync::broadcast;
use ts_rs::TS;

use crate::{
    app::{App, Event},
    error::{AppError, ErrorCode},
    outcome::{ById, Done, None, Undo},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum JobState {
    Running,
    Done,
    Failed,
    Cancelled,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Job {
    pub id: String,
    /// The command that started it.
    pub name: String,
    /// What the status bar shows.
    pub label: String,
    #[ts(type = "number")]
    pub done: u64,
    #[ts(type = "number | null")]
    pub total: Option<u64>,
    pub state: JobState,
    /// The error's sentence where it failed.
    pub message: String,
    /// The command's result once it is done.
    #[ts(type = "unknown")]
    pub result: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undo: Option<Undo>,
}

/// What a job command answers at once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JobStarted {
    pub job: String,
}

struct Running {
    job: Job,
    cancel: Arc<AtomicBool>,
}

#[derive(Clone)]
pub(crate) struct Jobs {
    all: Arc<Mutex<BTreeMap<String, Running>>>,
    events: broadcast::Sender<Event>,
}

/// How a job says how far it is, and learns that it should stop.
#[derive(Clone)]
pub struct Progress {
    id: String,
    jobs: Jobs,
    cancel: Arc<AtomicBool>,
}

impl Progress {
    pub fn set(&self, done: u64, total: Option<u64>) {
        self.jobs.update(&self.id, |job| {
            job.done = done;
            job.total = total;
        });
    }

    /// # Errors
    /// [`ErrorCode::Cancelled`] once the user has asked to stop: pass it on, and nothing is committed.
    pub fn go_on(&self) -> Result<(), AppError> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(AppError::new(ErrorCode::Cancelled, said!("job-stopped")));
        }
        Ok(())
    }

    /// The flag itself, for work that runs on other threads.
    pub fn cancelled(&self) -> Arc<AtomicBool> {
        self.cancel.clone()
    }
}

impl Jobs {
    pub(crate) fn new(events: broadcast::Sender<Event>) -> Self {
        Self { all: Arc::default(), events }
    }

    fn update(&self, id: &str, change: impl FnOnce(&mut Job)) {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = all.get_mut(id) {
            change(&mut running.job);
            let _ = self.events.send(Event::Job { job: running.job.clone() });
        }
    }

    pub(crate) fn list(&self) -> Vec<Job> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).values().map(|running| running.job.clone()).collect()
    }

    /// The label of a job that has not ended.
    pub(crate) fn running(&self) -> Option<String> {
        self.list().into_iter().find(|job| job.state == JobState::Running).map(|job| job.label)
    }

    pub(crate) fn cancel(&self, id: &str) -> Result<(), AppError> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(id).ok_or_else(|| AppError::not_found("job"))?.cancel.store(true, Ordering::Relaxed);
        Ok(())
    }
}

/// Every job that runs or has ended lately.
pub async fn list(app: &App, _: None) -> Result<Vec<Job>, AppError> {
    Ok(app.jobs.list())
}

/// Asks a job to stop; it ends as cancelled once it has put everything back.
pub async fn cancel(app: &App, args: ById) -> Result<Done<()>, AppError> {
    app.jobs.cancel(&args.id)?;
    Ok(Done::stale((), Vec::new()))
}

impl App {
    /// Starts long work and returns at once. `work` gets its own [`App`] and [`Progress`].
    pub fn start<T, F>(
        &self,
        name: &'static str,
        label: impl Into<Said>,
        work: impl FnOnce(App, Progress) -> F + Send + 'static,
    ) -> JobStarted
    where
        T: Serialize + Send + 'static,
        F: Future<Output = Result<Done<T>, AppError>> + Send + 'static,
    {
        let id = hearth_store::new_id(self.now());
        let cancel = Arc::new(AtomicBool::new(false));
        let job = Job {
            id: id.clone(),
            name: name.into(),
            label: label.into().say(),
            done: 0,
            total: Option::None,
            state: JobState::Running,
            message: String::new(),
            result: Value::Null,
            undo: Option::None,
        };
        {
            let mut all = self.jobs.all.lock().unwrap_or_else(PoisonError::into_inner);
            // Only the newest finished ones are of use to anyone.
            while all.len() >= 64
                && let Some(old) = all.iter().find(|(_, r)| r.job.state != JobState::Running).map(|(id, _)| id.clone())
            {
                all.remove(&old);
            }
            all.insert(id.clone(), Running { job, cancel: cancel.clone() });
        }
        let progress = Progress { id: id.clone(), jobs: self.jobs.clone(), cancel };
        let app = self.clone();
        let mine = id.clone();
        tokio::spawn(async move {
            let result = work(app.clone(), progress).await;
            if let Ok(done) = &result {
                app.tell_stale(&done.stale);
            }
            app.jobs.update(&mine, |job| match result {
                Ok(done) => {
                    job.state = JobState::Done;
                    job.result = serde_json::to_value(done.value).unwrap_or(Value::Null);
                    job.undo = done.undo;
                }
                Err(error) => {
                    job.state = if error.code == ErrorCode::Cancelled { JobState::Cancelled } else { JobState::Failed };
                    job.message = error.message.say();
                }
            });
            crate::memory::give_back();
        });
        JobStarted { job: id }
    }

    /// Waits for a job to end: for scripts and tests, which have no status bar. `watch` sees every step.
    pub async fn wait(&self, started: &JobStarted, mut watch: impl FnMut(&Job)) -> Result<Job, AppError> {
        let mut events = self.events();
        loop {
            let job = self.jobs.list().into_iter().find(|job| job.id == started.job);
            let job = job.ok_or_else(|| AppError::not_found("job"))?;
            watch(&job);
            match job.state {
                JobState::Running => {}
                JobState::Done => return Ok(job),
                JobState::Failed => return Err(AppError::failed(Said::verbatim(job.message))),
                JobState::Cancelled => return Err(AppError::new(ErrorCode::Cancelled, Said::verbatim(job.message))),
            }
            // A lagging receiver has missed steps, not the end: the list above has it.
            let _ = events.recv().await;
        }
    }
}
