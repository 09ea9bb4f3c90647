-- What was taken out of the search leaves its segments.
INSERT INTO search_people (search_people) VALUES ('optimize');
INSERT INTO search_efforts (search_efforts) VALUES ('optimize');
INSERT INTO search_tasks (search_tasks) VALUES ('optimize');
INSERT INTO search_meetings (search_meetings) VALUES ('optimize');
INSERT INTO search_operations (search_operations) VALUES ('optimize')
