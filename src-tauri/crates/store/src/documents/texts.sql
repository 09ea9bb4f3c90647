-- The texts of packets that differ from Hearth's own.
SELECT substr(s.id, 8) AS name, s.value ->> '$' AS text FROM settings s WHERE s.id LIKE 'packet.%'
