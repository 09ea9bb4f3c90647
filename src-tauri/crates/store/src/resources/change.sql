-- What a resource says, how it goes into packets and into whose. What is in its file stays.
UPDATE resources SET title = ?2, url = ?3, text = ?4, effort_id = ?5, shown = ?6, role = ?7, language = ?8, need = ?9 WHERE id = ?1
