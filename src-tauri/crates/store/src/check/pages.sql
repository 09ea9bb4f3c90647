-- How many pages the file has.
SELECT page_count FROM pragma_page_count()
