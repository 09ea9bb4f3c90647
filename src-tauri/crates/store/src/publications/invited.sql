-- Who is on the list of a meeting, with an address where there is one, what they want to be written to by, and what they have said to it. ?1 meeting.
SELECT p.id, p.name, p.do_not_contact, p.refused_channels,
       (SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position, c.id LIMIT 1) AS email,
       coalesce((SELECT x.status FROM commitments x WHERE x.meeting_id = ?1 AND x.person_id = p.id ORDER BY x.asked_at DESC, x.id DESC LIMIT 1), '') AS answer
FROM attendance a JOIN people p ON p.id = a.person_id
WHERE a.meeting_id = ?1 AND a.status IN ('expected', 'attended', 'walk-in')
ORDER BY p.name_key, p.n
