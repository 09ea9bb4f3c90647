-- How many people have been made nameless, so that each gets a number of its own.
SELECT count(*) FROM erasures WHERE way = 'anonymised'
