-- A removal begins and ends with an empty list.
DELETE FROM leaving
