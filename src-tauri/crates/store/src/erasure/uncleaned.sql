-- Whether something that was erased may still lie in a freed page.
SELECT EXISTS (SELECT 1 FROM erasures WHERE cleaned = 0)
