-- Changes whenever another connection than this one has committed.
SELECT data_version FROM pragma_data_version()
