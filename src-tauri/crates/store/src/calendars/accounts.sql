-- Every account, or one of them, with the number of its calendars.
SELECT a.id, a.address, a.user_name, (SELECT count(*) FROM calendars c WHERE c.account_id = a.id) AS calendars
FROM calendar_accounts a WHERE ?1 IS NULL OR a.id = ?1 ORDER BY a.created_at, a.id
