-- What a picture shows, in other words.
UPDATE template_pictures SET alt = ?3 WHERE template_id = ?1 AND name = ?2
