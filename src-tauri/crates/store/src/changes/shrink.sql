-- Gives back the memory that a large operation took.
PRAGMA shrink_memory
