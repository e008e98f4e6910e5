-- Which transaction wrote a fact, in an index: what is new of an account is found without looking at all that is known
-- of it. No column of src/store/tables, so a copied or restored store numbers its facts anew, or finds numbers of
-- another server, which recent-interactions.ts passes by. Whatever changes a fact is told apart as new.
ALTER TABLE "interaction" ADD COLUMN "written" xid8 DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
CREATE INDEX "interaction_written" ON "interaction" USING btree ("account_id","written");--> statement-breakpoint
CREATE FUNCTION defuse_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.written := pg_current_xact_id();
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER interaction_written BEFORE UPDATE ON "interaction" FOR EACH ROW EXECUTE FUNCTION defuse_written();
