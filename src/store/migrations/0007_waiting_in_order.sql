-- In the order in which mail is claimed: a claim reads as much of a backlog as it takes, not all of it.
DROP INDEX "message_waiting";--> statement-breakpoint
CREATE INDEX "message_waiting" ON "message" USING btree ("suppressed","internal_date","uid","id") WHERE "message"."state" = 'received';--> statement-breakpoint
-- What waits is read by a plain scan of that index. A plain scan marks the entries of mail that was decided and passes
-- them by the next time; a bitmap scan never does, and looked at all of them again, on every claim and count, until the
-- next vacuum. A function can say so for its own statements (PostgreSQL manual, CREATE FUNCTION, SET).
CREATE FUNCTION defuse_unbegun(history boolean, most integer) RETURNS SETOF uuid
  LANGUAGE plpgsql VOLATILE ROWS 128 SET enable_bitmapscan = off AS $$
BEGIN
  RETURN QUERY SELECT m.id FROM message m
    WHERE m.state = 'received' AND m.suppressed = history AND m.attempts = 0
      AND (m.claim_until IS NULL OR m.claim_until < now())
    ORDER BY m.internal_date, m.uid, m.id LIMIT most FOR UPDATE SKIP LOCKED;
END
$$;--> statement-breakpoint
CREATE FUNCTION defuse_backlog(of_mailbox text, OUT unassessed integer, OUT bytes bigint)
  LANGUAGE plpgsql STABLE SET enable_bitmapscan = off AS $$
BEGIN
  SELECT count(*)::int, coalesce(sum(octet_length(m.raw)), 0)::bigint INTO unassessed, bytes FROM message m
    WHERE m.state = 'received' AND m.mailbox = of_mailbox;
END
$$;
