-- Which community a file is.
SELECT id FROM community
