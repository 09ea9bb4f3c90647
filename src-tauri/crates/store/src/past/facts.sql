-- What is known of everybody today; those who were touched are computed anew.
INSERT INTO temp.person_facts SELECT * FROM main.person_facts
