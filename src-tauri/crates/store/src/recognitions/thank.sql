-- A word of thanks to one person or several.
INSERT INTO recognitions (id, person_id, kind, text, from_name, on_date)
SELECT j.value ->> 'id', j.value ->> 'person_id', 'thanks', ?2, ?3, ?4 FROM json_each(?1) j
