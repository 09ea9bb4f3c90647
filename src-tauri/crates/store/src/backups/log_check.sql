-- Walks through the pages of the log and of its indexes.
SELECT quick_check FROM pragma_quick_check('change_log') WHERE quick_check <> 'ok'
