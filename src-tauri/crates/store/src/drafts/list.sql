-- Drafts, the newest first.
SELECT id, value, at FROM drafts ORDER BY at DESC, id
