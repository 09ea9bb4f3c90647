-- The file is clean of everything erased so far.
UPDATE erasures SET cleaned = 1 WHERE cleaned = 0
