-- All of a step is kept, or nothing.
BEGIN
