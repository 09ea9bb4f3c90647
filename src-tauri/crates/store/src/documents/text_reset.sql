-- Back to Hearth's own words.
DELETE FROM settings WHERE id = 'packet.' || ?1
