-- The entries of one run, newest first.
SELECT seq, row, changes FROM change_log WHERE operation = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq DESC
