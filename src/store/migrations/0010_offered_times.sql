-- The call times of a call request beside its text: they are asked for with every mail that may be told of, and a text
-- of eight kilobytes had to be unpacked for each. No column of src/store/tables; it follows `content` by itself.
ALTER TABLE "outgoing" ADD COLUMN "ics" text GENERATED ALWAYS AS ("content" ->> 'ics') STORED;
