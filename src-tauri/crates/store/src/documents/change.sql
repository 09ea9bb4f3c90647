-- Another title; the file keeps its name.
UPDATE documents SET title = ?2 WHERE id = ?1
