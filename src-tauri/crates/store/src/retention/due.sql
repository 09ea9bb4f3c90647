-- What is looked at again, the oldest first. ?1 today, ?2 … ?5 the last day that is due for alumni, newcomers, documents and sensitive
-- fields (null: no such rule), ?6 who looks at the window, ?7 and ?8 limit and offset, ?9 one rule or null.
SELECT x.rule, x.person_id, p.name AS person, x.document_id, x.title, x.since FROM (
    SELECT 'alumni' AS rule, q.id AS person_id, NULL AS document_id, '' AS title, max(f.left_on, coalesce(f.last_seen_on, '')) AS since
    FROM person_facts f JOIN people q ON q.n = f.n
    WHERE ?2 IS NOT NULL AND f.left_on <= ?2 AND (f.last_seen_on IS NULL OR f.last_seen_on <= ?2)
      -- Of whom nothing but counts is left, nothing is due.
      AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.id = q.id)
      AND NOT EXISTS (SELECT 1 FROM retention_keeps k WHERE k.person_id = q.id AND k.rule = 'alumni' AND k.until_on > ?1)
    UNION ALL
    SELECT 'newcomers', q.id, NULL, '', coalesce(f.joined_on, substr(q.created_at, 1, 10))
    FROM person_facts f JOIN people q ON q.n = f.n
    WHERE ?3 IS NOT NULL AND f.last_seen_on IS NULL AND f.left_on IS NULL AND coalesce(f.joined_on, substr(q.created_at, 1, 10)) <= ?3
      AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = q.id AND (m.until_on IS NULL OR m.until_on > ?1))
      AND NOT EXISTS (SELECT 1 FROM journeys j WHERE j.person_id = q.id AND j.ended_on IS NULL)
      AND NOT EXISTS (SELECT 1 FROM retention_keeps k WHERE k.person_id = q.id AND k.rule = 'newcomers' AND k.until_on > ?1)
    UNION ALL
    SELECT 'documents', d.person_id, d.id, d.title, substr(d.made_at, 1, 10)
    FROM documents d
    WHERE ?4 IS NOT NULL AND d.made_at < date(?4, '+1 day')
      AND NOT EXISTS (SELECT 1 FROM retention_keeps k WHERE k.document = d.id AND k.until_on > ?1)
    UNION ALL
    SELECT 'sensitive', s.person_id, NULL, '', substr(min(s.updated_at), 1, 10)
    FROM sensitive_fields s
    WHERE ?5 IS NOT NULL AND s.updated_at < date(?5, '+1 day')
      AND NOT EXISTS (SELECT 1 FROM retention_keeps k WHERE k.person_id = s.person_id AND k.rule = 'sensitive' AND k.until_on > ?1)
    GROUP BY s.person_id
) x LEFT JOIN people p ON p.id = x.person_id
WHERE (x.person_id IS NULL OR x.rule = 'documents' OR x.person_id IS NOT ?6) AND (?9 IS NULL OR x.rule = ?9)
ORDER BY x.since, x.rule, x.person_id, x.document_id LIMIT ?7 OFFSET ?8
