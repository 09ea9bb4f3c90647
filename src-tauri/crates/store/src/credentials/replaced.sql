-- Whether somebody brings one of ours that a newer one has replaced.
SELECT replaced_at FROM credentials WHERE id = ?1
