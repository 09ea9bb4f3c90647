-- Agreements of links that are gone.
DELETE FROM task_agreements WHERE link_id NOT IN (SELECT id FROM task_links)
