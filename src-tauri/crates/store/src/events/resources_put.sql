-- Resources as they were seen.
INSERT INTO event_resources (calendar_id, href, etag, uid, sent)
SELECT ?2, j.value ->> 'href', j.value ->> 'etag', j.value ->> 'uid', j.value ->> 'sent' FROM json_each(?1) j WHERE true
ON CONFLICT (calendar_id, href) DO UPDATE SET etag = excluded.etag, uid = excluded.uid, sent = excluded.sent
