-- An account on a server.
INSERT INTO calendar_accounts (id, address, user_name, created_at) VALUES (?1, ?2, ?3, ?4)
