-- Events of a calendar that were called by us and say something that begins like ?2: they stand for something of ours.
SELECT uid FROM events WHERE calendar_id = ?1 AND uid LIKE '%@hearth' AND component = 'event' AND instr(text, ?2) > 0
