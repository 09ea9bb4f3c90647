-- The next table's rows held other things.
DELETE FROM olds
