-- Operations about these people (?1, JSON), and those that took them back.
WITH about AS (
    SELECT operation AS n FROM change_log WHERE row IN (SELECT value FROM json_each(?1))
    UNION SELECT operation FROM change_log WHERE person IN (SELECT value FROM json_each(?1))
)
SELECT n, label FROM operations WHERE n IN (SELECT n FROM about)
UNION SELECT n, label FROM operations WHERE target IN (SELECT n FROM about)
