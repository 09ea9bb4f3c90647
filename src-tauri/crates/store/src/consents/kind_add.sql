-- Something that people are asked for, such as photos.
INSERT INTO consent_kinds (id, name) VALUES (?1, ?2)
