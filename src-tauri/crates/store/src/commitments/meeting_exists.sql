-- A promise to be somewhere needs the meeting.
SELECT EXISTS (SELECT 1 FROM meetings WHERE id = ?1)
