-- Who was ever on the list of a series, also who was away, with an address where there is one and what they want to be written to by. ?1 series.
SELECT p.id, p.name, p.do_not_contact, p.refused_channels,
       (SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position, c.id LIMIT 1) AS email, '' AS answer
FROM people p
WHERE p.id IN (SELECT a.person_id FROM meetings m JOIN attendance a ON a.meeting_id = m.id WHERE m.series_id = ?1)
ORDER BY p.name_key, p.n
