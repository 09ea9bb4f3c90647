-- How far the tables of a file are.
SELECT max(version) FROM _sqlx_migrations
