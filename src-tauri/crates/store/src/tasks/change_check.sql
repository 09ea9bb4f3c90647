-- What is not given stays.
UPDATE checklist_items SET text = coalesce(?2, text), is_done = coalesce(?3, is_done) WHERE id = ?1
