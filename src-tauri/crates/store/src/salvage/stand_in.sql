-- In the place of an operation whose name and time are lost: its entries stay, at the time of the one before or after it.
INSERT INTO operations (n, id, kind, name, label, at, rows)
VALUES (?1, ?2, 'upkeep', 'lost', ?3,
        coalesce((SELECT at FROM operations WHERE n < ?1 ORDER BY n DESC LIMIT 1), (SELECT at FROM operations WHERE n > ?1 ORDER BY n LIMIT 1), ?4),
        (SELECT count(*) FROM change_log WHERE operation = ?1))
