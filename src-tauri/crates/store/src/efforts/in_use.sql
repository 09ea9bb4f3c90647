-- Whether anything but plain memberships refers to an effort: then it is part of the community's story and is closed, not removed.
SELECT EXISTS (SELECT 1 FROM meetings WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM series WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM tasks WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM hours WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM resources WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM documents WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM opportunities WHERE effort_id = ?1)
    OR EXISTS (SELECT 1 FROM memberships m JOIN commitments c ON c.membership_id = m.id WHERE m.effort_id = ?1)
