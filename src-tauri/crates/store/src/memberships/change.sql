-- What is not given stays.
UPDATE memberships SET role = coalesce(?2, role), is_lead = coalesce(?3, is_lead), until_on = coalesce(?4, until_on) WHERE id = ?1
