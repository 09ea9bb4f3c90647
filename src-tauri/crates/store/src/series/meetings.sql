-- How many meetings a series has, held ones among them.
SELECT count(*) FROM meetings WHERE series_id = ?1
