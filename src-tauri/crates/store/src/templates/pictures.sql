-- The pictures of a template, by name.
SELECT name, alt, data FROM template_pictures WHERE template_id = ?1 ORDER BY name
