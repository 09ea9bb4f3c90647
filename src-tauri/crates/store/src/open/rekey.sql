-- Puts every page of a copy under another key, which is written behind it: a pragma takes no bound value.
PRAGMA rekey
