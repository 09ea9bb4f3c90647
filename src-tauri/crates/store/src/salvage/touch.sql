-- Everything that is searched and derived is made anew.
INSERT OR IGNORE INTO touched (kind, n) SELECT 'people', n FROM people;
INSERT OR IGNORE INTO touched (kind, n) SELECT 'efforts', n FROM efforts;
INSERT OR IGNORE INTO touched (kind, n) SELECT 'tasks', n FROM tasks;
INSERT OR IGNORE INTO touched (kind, n) SELECT 'meetings', n FROM meetings
