-- Two records of one person become one: ?1 is kept, ?2 goes, ?3 lists the fields whose value is the other's (JSON). Nothing that is linked is lost.
UPDATE people SET
    name = CASE WHEN o.name <> '' AND (people.name = '' OR 'name' IN (SELECT value FROM json_each(?3))) THEN o.name ELSE people.name END,
    name_key = CASE WHEN o.name <> '' AND (people.name = '' OR 'name' IN (SELECT value FROM json_each(?3))) THEN o.name_key ELSE people.name_key END,
    called = CASE WHEN o.called <> '' AND (people.called = '' OR 'called' IN (SELECT value FROM json_each(?3))) THEN o.called ELSE people.called END,
    name_said = CASE WHEN o.name_said <> '' AND (people.name_said = '' OR 'name_said' IN (SELECT value FROM json_each(?3))) THEN o.name_said ELSE people.name_said END,
    pronouns = CASE WHEN o.pronouns <> '' AND (people.pronouns = '' OR 'pronouns' IN (SELECT value FROM json_each(?3))) THEN o.pronouns ELSE people.pronouns END,
    organisation = CASE WHEN o.organisation <> '' AND (people.organisation = '' OR 'organisation' IN (SELECT value FROM json_each(?3))) THEN o.organisation ELSE people.organisation END,
    zone = CASE WHEN o.zone <> '' AND (people.zone = '' OR 'zone' IN (SELECT value FROM json_each(?3))) THEN o.zone ELSE people.zone END,
    availability = CASE WHEN o.availability <> '' AND (people.availability = '' OR 'availability' IN (SELECT value FROM json_each(?3))) THEN o.availability ELSE people.availability END,
    access_needs = CASE WHEN o.access_needs <> '' AND (people.access_needs = '' OR 'access_needs' IN (SELECT value FROM json_each(?3))) THEN o.access_needs ELSE people.access_needs END,
    emergency = CASE WHEN o.emergency <> '' AND (people.emergency = '' OR 'emergency' IN (SELECT value FROM json_each(?3))) THEN o.emergency ELSE people.emergency END,
    birthday = CASE WHEN o.birthday <> '' AND (people.birthday = '' OR 'birthday' IN (SELECT value FROM json_each(?3))) THEN o.birthday ELSE people.birthday END,
    came_by = CASE WHEN o.came_by <> '' AND (people.came_by = '' OR 'came_by' IN (SELECT value FROM json_each(?3))) THEN o.came_by ELSE people.came_by END,
    joined_on = CASE WHEN o.joined_on < people.joined_on OR people.joined_on IS NULL THEN o.joined_on ELSE people.joined_on END,
    break_until = CASE WHEN people.break_until IS NULL OR 'break_until' IN (SELECT value FROM json_each(?3)) THEN coalesce(o.break_until, people.break_until) ELSE people.break_until END,
    left_on = CASE WHEN 'left_on' IN (SELECT value FROM json_each(?3)) THEN o.left_on ELSE people.left_on END,
    notes = trim(people.notes || CASE WHEN o.notes = '' OR o.notes = people.notes THEN '' ELSE char(10) || char(10) || o.notes END, char(10)),
    languages = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.languages) UNION SELECT value FROM json_each(o.languages))),
    skills = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.skills) UNION SELECT value FROM json_each(o.skills))),
    interests = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.interests) UNION SELECT value FROM json_each(o.interests))),
    tags = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.tags) UNION SELECT value FROM json_each(o.tags))),
    -- An opt-out is never lost.
    do_not_contact = max(people.do_not_contact, o.do_not_contact),
    refused_channels = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.refused_channels) UNION SELECT value FROM json_each(o.refused_channels))),
    custom = json_patch(o.custom, people.custom)
FROM people o WHERE people.id = ?1 AND o.id = ?2;
DELETE FROM contact_points WHERE person_id = ?2 AND EXISTS (SELECT 1 FROM contact_points k WHERE k.person_id = ?1 AND k.kind = contact_points.kind AND k.value_key = contact_points.value_key);
UPDATE contact_points SET person_id = ?1, position = position + 1000 WHERE person_id = ?2;
DELETE FROM handles WHERE person_id = ?2 AND EXISTS (SELECT 1 FROM handles k WHERE k.person_id = ?1 AND k.service = handles.service AND k.handle = handles.handle);
UPDATE handles SET person_id = ?1 WHERE person_id = ?2;
UPDATE source_rows SET person_id = ?1 WHERE person_id = ?2;
-- Both were members: promises of a term follow, the longer membership and the lead stay.
UPDATE commitments SET membership_id = (SELECT k.id FROM memberships k JOIN memberships m ON m.id = commitments.membership_id AND m.effort_id = k.effort_id WHERE k.person_id = ?1 AND k.until_on IS NULL)
WHERE membership_id IN (SELECT m.id FROM memberships m JOIN memberships k ON k.effort_id = m.effort_id AND k.person_id = ?1 AND k.until_on IS NULL WHERE m.person_id = ?2 AND m.until_on IS NULL);
UPDATE memberships SET from_on = CASE WHEN o.from_on < memberships.from_on THEN o.from_on ELSE coalesce(memberships.from_on, o.from_on) END,
    is_lead = max(memberships.is_lead, o.is_lead), role = coalesce(nullif(memberships.role, ''), o.role)
FROM memberships o WHERE memberships.person_id = ?1 AND memberships.until_on IS NULL AND o.person_id = ?2 AND o.until_on IS NULL AND o.effort_id = memberships.effort_id;
UPDATE OR IGNORE memberships SET person_id = ?1 WHERE person_id = ?2;
DELETE FROM memberships WHERE person_id = ?2;
-- Nobody accompanies themselves, and of two open ways through one programme the further step stays, with the earlier beginning and a buddy.
UPDATE journeys SET buddy_id = NULL WHERE person_id IN (?1, ?2) AND buddy_id IN (?1, ?2);
UPDATE journeys SET began_on = min(journeys.began_on, o.began_on), buddy_id = coalesce(journeys.buddy_id, o.buddy_id),
    step_id = CASE WHEN os.position > ks.position THEN o.step_id ELSE journeys.step_id END,
    step_since = CASE WHEN os.position > ks.position THEN o.step_since ELSE journeys.step_since END
FROM journeys o JOIN programme_steps os ON os.id = o.step_id, programme_steps ks
WHERE journeys.person_id = ?1 AND journeys.ended_on IS NULL AND o.person_id = ?2 AND o.ended_on IS NULL AND o.programme_id = journeys.programme_id
  AND ks.id = journeys.step_id;
UPDATE OR IGNORE journeys SET person_id = ?1 WHERE person_id = ?2;
DELETE FROM journeys WHERE person_id = ?2;
UPDATE journeys SET buddy_id = ?1 WHERE buddy_id = ?2;
-- Both on one list: being there outweighs an excuse, and that an absence, and the words stand in that order.
UPDATE attendance SET role = coalesce(nullif(attendance.role, ''), o.role),
    status = CASE WHEN instr('expected absent excused walk-in attended', o.status) > instr('expected absent excused walk-in attended', attendance.status) THEN o.status ELSE attendance.status END
FROM attendance o WHERE attendance.person_id = ?1 AND o.person_id = ?2 AND o.meeting_id = attendance.meeting_id;
UPDATE OR IGNORE attendance SET person_id = ?1 WHERE person_id = ?2;
DELETE FROM attendance WHERE person_id = ?2;
UPDATE OR IGNORE role_refusals SET person_id = ?1 WHERE person_id = ?2;
DELETE FROM role_refusals WHERE person_id = ?2;
-- Every consent follows with its withdrawal: which of them holds is the rule's.
UPDATE consents SET person_id = ?1 WHERE person_id = ?2;
UPDATE consents SET recorder_id = ?1 WHERE recorder_id = ?2;
-- What the community's own fields say: the kept one's holds, but where the other's is asked for or stands alone. Of several choices all stay.
DELETE FROM field_values WHERE person_id = ?1 AND field_id IN (SELECT value FROM json_each(?3))
    AND field_id IN (SELECT o.field_id FROM field_values o JOIN fields d ON d.id = o.field_id WHERE o.person_id = ?2 AND d.kind <> 'several of');
DELETE FROM field_values WHERE person_id = ?2 AND field_id IN (
    SELECT k.field_id FROM field_values k JOIN fields d ON d.id = k.field_id
    WHERE k.person_id = ?1 AND (d.kind <> 'several of' OR k.value_key = field_values.value_key));
UPDATE field_values SET person_id = ?1 WHERE person_id = ?2;
UPDATE retention_keeps SET person_id = ?1 WHERE person_id = ?2;
UPDATE sensitive_fields SET person_id = ?1 WHERE person_id = ?2;
UPDATE sensitive_reveals SET person_id = ?1 WHERE person_id = ?2;
UPDATE absences SET person_id = ?1 WHERE person_id = ?2;
-- Hours of the week are one picture: the other's count where nothing is known of the one that stays.
DELETE FROM availability WHERE person_id = ?2 AND EXISTS (SELECT 1 FROM availability k WHERE k.person_id = ?1);
UPDATE availability SET person_id = ?1 WHERE person_id = ?2;
UPDATE OR IGNORE commitments SET person_id = ?1 WHERE person_id = ?2;
UPDATE commitments SET substitute_of = NULL WHERE substitute_of IN (SELECT id FROM commitments WHERE person_id = ?2);
DELETE FROM commitments WHERE person_id = ?2;
UPDATE OR IGNORE hours SET person_id = ?1 WHERE person_id = ?2;
DELETE FROM hours WHERE person_id = ?2;
UPDATE recognitions SET person_id = ?1 WHERE person_id = ?2;
UPDATE credentials SET person_id = ?1 WHERE person_id = ?2;
UPDATE signatories SET person_id = ?1 WHERE person_id = ?2;
UPDATE agenda_items SET person_id = ?1 WHERE person_id = ?2;
UPDATE documents SET person_id = ?1 WHERE person_id = ?2;
UPDATE batch_rows SET person_id = ?1 WHERE person_id = ?2;
UPDATE exports SET person_id = ?1 WHERE person_id = ?2;
UPDATE publications SET person_id = ?1 WHERE person_id = ?2;
UPDATE series SET expects = replace(expects, ?2, ?1) WHERE instr(expects, ?2) > 0;
DELETE FROM people WHERE id = ?2
