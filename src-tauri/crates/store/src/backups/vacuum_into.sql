-- A copy without gaps, encrypted with the same key, of the state at its beginning: writers go on meanwhile.
VACUUM INTO ?1
