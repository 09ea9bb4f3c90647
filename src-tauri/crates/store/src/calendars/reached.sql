-- A sync brought an answer that was used.
INSERT INTO calendar_states (calendar_id, etag, last_modified, body_hash, tried_at, succeeded_at, failure, problems, held_removals, sync_token, ctag,
    writable, refresh, due_at, takes_tasks)
VALUES (?1, ?2, ?3, ?4, ?5, ?5, '', ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (calendar_id) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, body_hash = excluded.body_hash,
    tried_at = excluded.tried_at, succeeded_at = excluded.succeeded_at, failure = '', problems = excluded.problems,
    held_removals = excluded.held_removals, sync_token = excluded.sync_token, ctag = excluded.ctag, writable = excluded.writable,
    refresh = excluded.refresh, due_at = excluded.due_at, takes_tasks = excluded.takes_tasks
