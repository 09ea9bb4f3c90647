-- A calendar goes with what was changed in it, and meetings that were adopted from it stay. The account goes with its last calendar.
UPDATE meetings SET shown_in = NULL WHERE shown_in = ?1;
DELETE FROM event_conflicts WHERE calendar_id = ?1;
DELETE FROM event_edits WHERE calendar_id = ?1;
DELETE FROM adoption_rules WHERE calendar_id = ?1;
DELETE FROM task_links WHERE calendar_id = ?1;
DELETE FROM task_carriers WHERE calendar_id = ?1;
DELETE FROM calendars WHERE id = ?1;
DELETE FROM calendar_accounts WHERE id NOT IN (SELECT account_id FROM calendars WHERE account_id IS NOT NULL)
