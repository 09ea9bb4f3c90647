-- A record stays for the counts, and says no more about anybody: ?1 person, ?2 what it is called, ?3 the key of that, ?4 today, ?5 now.
-- Days keep their month alone, because a day can give somebody away.
UPDATE people SET name = ?2, name_key = ?3, called = '', name_said = '', pronouns = '', organisation = '', zone = '', languages = '[]', skills = '[]',
    interests = '[]', tags = '[]', availability = '', access_needs = '', emergency = '', notes = '', birthday = '', joined_on = substr(joined_on, 1, 7) || '-01',
    came_by = '', break_until = NULL, left_on = coalesce(substr(left_on, 1, 7) || '-01', ?4), do_not_contact = 1, refused_channels = '[]', custom = '{}',
    created_at = substr(created_at, 1, 7) || '-01T00:00:00Z'
WHERE id = ?1;
UPDATE agenda_items SET person_id = NULL WHERE person_id = ?1;
DELETE FROM attendance WHERE person_id = ?1 AND meeting_id IN (SELECT id FROM meetings WHERE starts_at > ?5);
UPDATE attendance SET role = '' WHERE person_id = ?1;
UPDATE commitments SET status = 'released', ended_at = ?5 WHERE person_id = ?1 AND status IN ('asked', 'accepted');
UPDATE commitments SET reason = '' WHERE person_id = ?1;
UPDATE memberships SET role = '', is_lead = 0, promised_until = NULL, until_on = coalesce(until_on, max(coalesce(from_on, ?4), ?4)) WHERE person_id = ?1;
UPDATE hours SET note = '' WHERE person_id = ?1;
UPDATE recognitions SET text = '…', from_name = '' WHERE person_id = ?1;
UPDATE consents SET recorder_id = NULL WHERE recorder_id = ?1;
DELETE FROM consents WHERE person_id = ?1;
DELETE FROM credentials WHERE person_id = ?1;
UPDATE journeys SET buddy_id = NULL WHERE buddy_id = ?1;
DELETE FROM journeys WHERE person_id = ?1;
DELETE FROM retention_keeps WHERE person_id = ?1;
DELETE FROM field_values WHERE person_id = ?1;
DELETE FROM sensitive_fields WHERE person_id = ?1;
DELETE FROM sensitive_reveals WHERE person_id = ?1;
DELETE FROM role_refusals WHERE person_id = ?1;
DELETE FROM availability WHERE person_id = ?1;
DELETE FROM absences WHERE person_id = ?1;
DELETE FROM source_rows WHERE person_id = ?1;
DELETE FROM handles WHERE person_id = ?1;
DELETE FROM signatories WHERE person_id = ?1;
DELETE FROM contact_points WHERE person_id = ?1
