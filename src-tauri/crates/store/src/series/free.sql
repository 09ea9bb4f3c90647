-- Where the rule put the meetings of a series, out of the way of where it puts them now: for a moment a start would be there twice.
UPDATE meetings SET original_start = original_start || ' moves' WHERE series_id = ?1
