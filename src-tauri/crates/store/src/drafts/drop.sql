-- Saved, or thrown away.
DELETE FROM drafts WHERE id = ?1
