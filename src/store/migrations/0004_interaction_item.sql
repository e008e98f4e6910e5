CREATE INDEX "interaction_item" ON "interaction" USING btree ("account_id","at") WHERE "interaction"."kind" in ('item-opened', 'item-done');
