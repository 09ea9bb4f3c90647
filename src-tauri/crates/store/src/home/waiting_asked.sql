-- Questions that nobody has answered for three days, as long as an answer still matters. ?1 now.
SELECT count(*) AS count, min(coalesce(c.task_id, c.meeting_id)) AS id, min(p.name) AS title
FROM commitments c JOIN people p ON p.id = c.person_id
LEFT JOIN tasks t ON t.id = c.task_id
LEFT JOIN meetings m ON m.id = c.meeting_id
WHERE c.status = 'asked' AND c.asked_at < strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-3 days')
  AND (t.status IN ('to do', 'doing', 'waiting') OR (m.status = 'planned' AND m.ends_at > ?1) OR c.membership_id IS NOT NULL)
