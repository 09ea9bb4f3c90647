-- From now on it is a community like any other.
UPDATE community SET is_sample = 0
