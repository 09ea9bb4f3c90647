-- The account with this address and name.
SELECT id FROM calendar_accounts WHERE address = ?1 AND user_name = ?2
