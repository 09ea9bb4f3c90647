-- The calendar that has this address already, in full or, where only the keychain has it, by its hash.
SELECT name FROM calendars WHERE address = ?1 OR address_hash = ?2
