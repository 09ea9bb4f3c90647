-- Every field in its order; those that are hidden come last.
SELECT id, name, kind, choices, is_listed AS listed, retired_on FROM fields ORDER BY retired_on IS NOT NULL, position, id
