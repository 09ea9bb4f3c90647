-- What is not given stays; ?2 says whose name it is now, where the name is given.
UPDATE signatories SET person_id = CASE WHEN ?3 IS NULL THEN person_id ELSE ?2 END, name = coalesce(?3, name), role = coalesce(?4, role),
    hand = coalesce(?5, hand), picture = coalesce(?6, picture), picture_alt = coalesce(?7, picture_alt)
WHERE id = ?1
