-- What was made with it stays as it is.
DELETE FROM template_pictures WHERE template_id = ?1 AND name = ?2
