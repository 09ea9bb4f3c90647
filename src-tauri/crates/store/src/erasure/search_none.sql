-- The search of the history begins anew: it keeps no text that could be taken out of it.
INSERT INTO search_operations (search_operations) VALUES ('delete-all')
