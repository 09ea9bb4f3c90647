-- A person is no longer on the list.
DELETE FROM attendance WHERE id = ?1
