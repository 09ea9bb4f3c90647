-- What a person (?1) has added to by now (?2): minutes and taking part by effort and month, who came and who was asked by meeting, promises kept and thanks by month.
SELECT 'minutes' AS kind, effort_id, NULL AS meeting_id, substr(on_date, 1, 7) AS month, sum(minutes) AS amount FROM hours WHERE person_id = ?1 GROUP BY 2, 4
UNION ALL
SELECT 'people', effort_id, NULL, month, 1 FROM (
    SELECT effort_id, substr(on_date, 1, 7) AS month FROM hours WHERE person_id = ?1
    UNION SELECT m.effort_id, substr(m.starts_at, 1, 7) FROM attendance a JOIN meetings m ON m.id = a.meeting_id
    WHERE a.person_id = ?1 AND a.status IN ('attended', 'walk-in')
    UNION SELECT t.effort_id, substr(c.ended_at, 1, 7) FROM commitments c JOIN tasks t ON t.id = c.task_id
    WHERE c.person_id = ?1 AND c.status = 'kept' AND c.ended_at IS NOT NULL
) WHERE effort_id IS NOT NULL
UNION ALL
SELECT 'came', NULL, meeting_id, NULL, 1 FROM attendance WHERE person_id = ?1 AND status IN ('attended', 'walk-in')
UNION ALL
SELECT 'asked', NULL, a.meeting_id, NULL, 1 FROM attendance a JOIN meetings m ON m.id = a.meeting_id
WHERE a.person_id = ?1 AND a.status <> 'walk-in' AND m.starts_at <= ?2
UNION ALL
SELECT 'kept', coalesce(t.effort_id, g.effort_id, r.effort_id), NULL, substr(coalesce(c.ended_at, c.answered_at, c.asked_at), 1, 7), count(*)
FROM commitments c LEFT JOIN tasks t ON t.id = c.task_id LEFT JOIN meetings g ON g.id = c.meeting_id LEFT JOIN memberships r ON r.id = c.membership_id
WHERE c.person_id = ?1 AND c.status = 'kept' GROUP BY 2, 4
UNION ALL
SELECT 'thanks', NULL, NULL, substr(on_date, 1, 7), count(*) FROM recognitions WHERE person_id = ?1 GROUP BY 4
