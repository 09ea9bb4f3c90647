-- The 16 bytes that the file begins with, in hexadecimal.
PRAGMA cipher_salt
