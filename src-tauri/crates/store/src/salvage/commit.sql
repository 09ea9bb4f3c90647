-- All of a step is kept.
COMMIT
