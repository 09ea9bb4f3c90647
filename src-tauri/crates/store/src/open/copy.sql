-- A copy of the whole community without the gaps of what was deleted; it carries the same key.
VACUUM INTO ?
