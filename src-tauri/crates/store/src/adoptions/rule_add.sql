-- Events whose title holds these words become meetings from now on.
INSERT INTO adoption_rules (id, calendar_id, contains, effort_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
