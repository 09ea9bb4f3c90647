-- Files that were made for or kept of these people (?1, JSON), also those that the list of documents has forgotten, and print files and archives that hold others too.
SELECT id, title, path, sha256, 0 AS shared FROM documents WHERE person_id IN (SELECT value FROM json_each(?1))
UNION
SELECT p.id, p.title, p.path, p.sha256, 1 FROM documents p
WHERE p.kind IN ('print file', 'file') AND EXISTS (SELECT 1 FROM json_each(p.data, '$.certificates') j JOIN documents d ON d.id = j.value
                                        WHERE d.person_id IN (SELECT value FROM json_each(?1)))
UNION
SELECT s.id, s.title, s.path, s.sha256, 1 FROM documents s
WHERE s.kind = 'sheet' AND EXISTS (SELECT 1 FROM json_each(s.data, '$.people') j WHERE j.value IN (SELECT value FROM json_each(?1)))
UNION
SELECT row, changes ->> 'title', changes ->> 'path', changes ->> 'sha256', 0 FROM change_log
WHERE tbl = 'documents' AND kind = 'delete' AND erased = 0 AND person IN (SELECT value FROM json_each(?1))
ORDER BY 2, 1
