-- One text of packets, in the community's own words.
INSERT INTO settings (id, value) VALUES ('packet.' || ?1, json_quote(?2))
ON CONFLICT (id) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
