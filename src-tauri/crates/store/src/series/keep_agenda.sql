-- What the agenda of every occurrence planned from now on begins with.
UPDATE series SET agenda = ?2 WHERE id = ?1 AND agenda <> ?2
