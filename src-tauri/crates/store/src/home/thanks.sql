-- The last words of thanks.
SELECT r.id, r.person_id, p.name AS person, r.text, r.from_name, r.on_date
FROM recognitions r JOIN people p ON p.id = r.person_id
WHERE r.kind = 'thanks'
ORDER BY r.on_date DESC, r.id DESC
LIMIT 4
