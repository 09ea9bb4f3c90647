-- Another column, another place in it, or both. The instant of being done stays where it was set before.
UPDATE tasks SET status = ?2, position = coalesce(?3, position), done_at = CASE WHEN ?2 = 'done' THEN coalesce(done_at, ?4) END WHERE id = ?1
