-- Whom these e-mail addresses and phone numbers lead to.
SELECT c.kind, c.value_key AS key,
       NOT EXISTS (SELECT 1 FROM contact_points d WHERE d.person_id = c.person_id AND d.kind = c.kind AND d.position < c.position) AS is_first, p.id, CASE WHEN p.name = '' THEN c.value ELSE p.name END AS name, p.organisation
FROM json_each(?1) j CROSS JOIN contact_points c ON c.value_key = j.value JOIN people p ON p.id = c.person_id
WHERE c.kind IN ('email', 'phone')
