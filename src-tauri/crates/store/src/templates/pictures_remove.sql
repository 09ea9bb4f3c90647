-- Pictures go with their template.
DELETE FROM template_pictures WHERE template_id = ?1
