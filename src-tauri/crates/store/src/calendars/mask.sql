-- The keychain has the address of a feed: what stays is what may be seen of it.
UPDATE calendars SET address = ?2, address_hash = ?3 WHERE id = ?1
