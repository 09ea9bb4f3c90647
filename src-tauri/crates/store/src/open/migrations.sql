-- Which migrations the tables of a file have seen.
SELECT version FROM _sqlx_migrations ORDER BY version
