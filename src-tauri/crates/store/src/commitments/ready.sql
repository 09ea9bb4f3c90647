-- What these people have said about being there at all.
SELECT p.id, p.name, p.called, p.break_until, p.left_on, p.zone, p.do_not_contact, p.refused_channels FROM json_each(?1) w JOIN people p ON p.id = w.value
