-- The latest text is the draft.
INSERT INTO drafts (id, value, at) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET value = excluded.value, at = excluded.at
