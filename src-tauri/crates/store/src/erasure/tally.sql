-- Adds to the counts that stay. ?1: [{"id", "kind", "effort", "meeting", "month", "amount"}].
INSERT INTO tallies (id, kind, effort_id, meeting_id, month, amount)
SELECT j.value ->> 'id', j.value ->> 'kind', j.value ->> 'effort', j.value ->> 'meeting', j.value ->> 'month', j.value ->> 'amount'
FROM json_each(?1) j WHERE true
ON CONFLICT (kind, coalesce(effort_id, ''), coalesce(meeting_id, ''), coalesce(month, '')) DO UPDATE SET amount = tallies.amount + excluded.amount
