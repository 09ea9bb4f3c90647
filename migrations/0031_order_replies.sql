-- Answers come in separate mails and in any order: each promise keeps which answer it follows, so that an older one is known for what it is.
-- The version of the invitation that was answered, and when the answering program says that it was. NULL where nobody answered by mail.
ALTER TABLE commitments ADD COLUMN reply_sequence INTEGER;
ALTER TABLE commitments ADD COLUMN reply_stamp TEXT;
-- Whether the series was answered as a whole; its versions are counted apart from those of one meeting.
ALTER TABLE commitments ADD COLUMN reply_whole INTEGER CHECK (reply_whole IN (0, 1));
