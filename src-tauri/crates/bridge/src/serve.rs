//! The routes: `POST /rpc/NAME`, `POST /bytes/NAME`, `GET /events`, and the built window for everything else.

use std::{convert::Infallible, path::PathBuf, sync::Arc};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::{get, post},
};
use hearth_app::{App, AppError, ErrorCode, dispatch_bytes, dispatch_text};
use hearth_texts::Said;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;

struct Shared {
    app: App,
    token: String,
    dist: PathBuf,
}

type Door = State<Arc<Shared>>;

pub fn router(app: App, token: String, dist: PathBuf) -> Router {
    Router::new()
        .route("/rpc/{name}", post(rpc))
        .route("/bytes/{name}", post(bytes))
        .route("/events", get(events))
        .fallback(get(file))
        .with_state(Arc::new(Shared { app, token, dist }))
}

fn refusal(error: &AppError) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
}

fn arguments(shared: &Shared, headers: &HeaderMap, body: &Bytes) -> Result<Value, Box<Response>> {
    // Another page in the same browser must not be able to talk to the core.
    if headers.get("x-hearth-token").and_then(|token| token.to_str().ok()) != Some(&shared.token) {
        return Err(Box::new(StatusCode::FORBIDDEN.into_response()));
    }
    if body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|e| Box::new(refusal(&AppError::new(ErrorCode::Invalid, Said::verbatim(e.to_string())))))
}

async fn rpc(State(shared): Door, Path(name): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    match arguments(&shared, &headers, &body) {
        Ok(args) => match dispatch_text(&shared.app, &name, args).await {
            Ok(outcome) => ([(header::CONTENT_TYPE, "application/json")], outcome).into_response(),
            Err(error) => refusal(&error),
        },
        Err(response) => *response,
    }
}

async fn bytes(State(shared): Door, Path(name): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    match arguments(&shared, &headers, &body) {
        Ok(args) => match dispatch_bytes(&shared.app, &name, args).await {
            Ok(bytes) => ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
            Err(error) => refusal(&error),
        },
        Err(response) => *response,
    }
}

#[derive(Deserialize)]
struct Token {
    token: String,
}

async fn events(State(shared): Door, Query(given): Query<Token>) -> Response {
    if given.token != shared.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    let receiver = shared.app.events();
    let stream = futures_util::stream::unfold(receiver, |mut receiver| async move {
        loop {
            match receiver.recv().await {
                Ok(event) => match Event::default().json_data(&event) {
                    Ok(event) => return Some((Ok::<_, Infallible>(event), receiver)),
                    Err(_) => continue,
                },
                Err(RecvError::Lagged(_)) => continue,
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

async fn file(State(shared): Door, uri: Uri) -> Response {
    let wanted = uri.path().trim_start_matches('/');
    let wanted = if wanted.is_empty() { "index.html" } else { wanted };
    if wanted.split('/').any(|part| part.is_empty() || part == "..") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let kind = match wanted.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("ftl") => "text/plain; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    match tokio::fs::read(shared.dist.join(wanted)).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
