-- People that the words find, best first: a hit in the name counts ten times one in the notes.
SELECT s.rowid FROM search_people s WHERE s.search_people MATCH ?1 ORDER BY bm25(s.search_people, 10.0, 5.0, 2.0, 2.0, 1.0) LIMIT ?2
