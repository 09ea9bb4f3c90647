-- Log entries take their operation from here; without a row here a logged table cannot be written.
INSERT INTO current_operation (n) VALUES (?1)
