-- What the log kept of an address whose place is the keychain.
UPDATE change_log SET changes = json_set(changes, '$.address', CASE json_type(changes, '$.address')
    WHEN 'array' THEN json_array(?2, ?2) ELSE ?2 END)
WHERE tbl = 'calendars' AND row = ?1 AND json_type(changes, '$.address') IS NOT NULL
