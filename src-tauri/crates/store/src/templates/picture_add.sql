-- A picture that a template can print.
INSERT INTO template_pictures (id, template_id, name, alt, data) VALUES (?1, ?2, ?3, ?4, ?5)
