-- A person made by hand.
INSERT INTO people (id, name, name_key, pronouns, notes, joined_on, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
