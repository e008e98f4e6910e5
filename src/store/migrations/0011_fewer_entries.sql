-- A mail that was not read yet has no account, thread, id or sender: it need not stand in their indexes, and each of its
-- rows paid for an entry. Nobody looks for mail by its date alone.
DROP INDEX "message_date";--> statement-breakpoint
DROP INDEX "message_account";--> statement-breakpoint
DROP INDEX "message_thread";--> statement-breakpoint
DROP INDEX "message_header_id";--> statement-breakpoint
DROP INDEX "message_from";--> statement-breakpoint
CREATE INDEX "message_account" ON "message" USING btree ("account_id","internal_date") WHERE "message"."account_id" is not null;--> statement-breakpoint
CREATE INDEX "message_thread" ON "message" USING btree ("thread_key","internal_date") WHERE "message"."thread_key" is not null;--> statement-breakpoint
CREATE INDEX "message_header_id" ON "message" USING btree ("header_message_id") WHERE "message"."header_message_id" is not null;--> statement-breakpoint
CREATE INDEX "message_from" ON "message" USING btree ("from_address","internal_date") WHERE "message"."from_address" is not null;
