-- A feed has moved for good.
UPDATE calendars SET address = ?2 WHERE id = ?1
