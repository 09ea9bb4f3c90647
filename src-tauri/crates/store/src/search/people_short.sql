-- For two letters: in the order of the index, because ranking all their matches takes longer than a key press.
SELECT s.rowid FROM search_people s WHERE s.search_people MATCH ?1 LIMIT ?2
