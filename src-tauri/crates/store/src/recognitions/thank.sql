-- A word of thanks to one person.
INSERT INTO recognitions (id, person_id, kind, text, from_name, on_date) VALUES (?1, ?2, 'thanks', ?3, ?4, ?5)
