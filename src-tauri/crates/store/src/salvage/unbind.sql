-- While rows are put back in any order, references are looked at afterwards.
PRAGMA foreign_keys = OFF
