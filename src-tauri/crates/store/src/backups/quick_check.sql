-- Walks through every page: each is decrypted and its code compared on the way, so damage of any kind is found.
SELECT quick_check FROM pragma_quick_check(1) WHERE quick_check <> 'ok'
