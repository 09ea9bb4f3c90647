-- The operation is over: nothing may be logged under its number any more.
DELETE FROM current_operation;
DELETE FROM touched;
