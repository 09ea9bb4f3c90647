-- What a batch was asked to make.
SELECT id, kind, asked, output, folder, ended_at FROM batches WHERE id = ?1
