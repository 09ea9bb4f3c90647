-- A calendar carries no tasks any more.
DELETE FROM task_carriers WHERE calendar_id = ?1
