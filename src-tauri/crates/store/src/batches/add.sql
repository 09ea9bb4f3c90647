-- A batch begins. Whom it is for is written beside it at once, so that nothing has to be chosen again when it goes on.
INSERT INTO batches (id, kind, asked, output, folder, begun_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
