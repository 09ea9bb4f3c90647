-- Walks through every page: each is decrypted and its code compared on the way, so damage of any kind is found.
PRAGMA quick_check(1)
