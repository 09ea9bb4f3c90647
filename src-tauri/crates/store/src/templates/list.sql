-- Templates that somebody made, by name.
SELECT id, base, name, version FROM templates ORDER BY name COLLATE folded, id
