-- What an effort is called, for labels and refusals.
SELECT name FROM efforts WHERE id = ?1
