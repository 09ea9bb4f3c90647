-- Pages times page size: what the file holds, whether or not the write-ahead log has been folded in.
SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()
