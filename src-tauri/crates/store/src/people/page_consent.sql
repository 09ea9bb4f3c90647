-- Who stands so (?2) about one kind of consent (?1); a page puts it into its condition. A consent stands where no withdrawal of its kind is
-- later, nor, where it came from a file, of the same day: core's rule, held to it by a test.
SELECT p.n FROM consents c JOIN consent_wordings w ON w.id = c.wording_id JOIN people p ON p.id = c.person_id
WHERE w.kind_id = ?1
GROUP BY p.n
HAVING ?2 = iif(max(CASE WHEN c.withdrawn_on IS NULL THEN c.given_on || iif(c.how = 'imported', '', '~') END)
                > coalesce(max(c.withdrawn_on), ''), 'agreed', 'withdrawn')
