-- Nobody has this role at the meeting.
UPDATE attendance SET role = '' WHERE meeting_id = ?1 AND role = ?2
