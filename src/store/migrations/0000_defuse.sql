CREATE TABLE "assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text,
	"message_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"revision" text NOT NULL,
	"tier" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"review" text,
	CONSTRAINT "assessment_tier_known" CHECK ("assessment"."tier" in ('high', 'medium', 'low', 'none'))
);
--> statement-breakpoint
CREATE TABLE "case_link" (
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"linked_id" uuid NOT NULL,
	CONSTRAINT "case_link_case_id_kind_linked_id_pk" PRIMARY KEY("case_id","kind","linked_id")
);
--> statement-breakpoint
CREATE TABLE "case_" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"issue_key" text NOT NULL,
	"topic" text,
	"issue" text NOT NULL,
	"tier" text NOT NULL,
	"peak" text NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ongoing_since" timestamp with time zone NOT NULL,
	"ongoing_since_message_id" uuid,
	"owner" text NOT NULL,
	"plan" jsonb,
	"episode" integer NOT NULL,
	"rung" integer NOT NULL,
	"acknowledged_by" text,
	"acknowledged_at" timestamp with time zone,
	"snoozed_until" timestamp with time zone,
	"snooze_reason" text,
	"override" jsonb,
	"next_step_at" timestamp with time zone,
	"last_assessment_id" uuid,
	"last_inbound_message_id" uuid,
	"last_inbound_at" timestamp with time zone,
	"recap" text NOT NULL,
	"closed_at" timestamp with time zone,
	"check_in_at" timestamp with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "case_state_known" CHECK ("case_"."state" in ('open', 'acknowledged', 'planned', 'watching', 'closed')),
	CONSTRAINT "case_tier_known" CHECK ("case_"."tier" in ('high', 'medium', 'low', 'none')),
	CONSTRAINT "case_peak_known" CHECK ("case_"."peak" in ('high', 'medium', 'low', 'none'))
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interaction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"message_id" uuid,
	"contact" text,
	"title" text NOT NULL,
	"thread_key" text,
	"owner" text,
	"due_at" timestamp with time zone,
	"until" timestamp with time zone,
	"url" text,
	"wants_answer" boolean DEFAULT false NOT NULL,
	CONSTRAINT "interaction_kind_known" CHECK ("interaction"."kind" in ('mail-in', 'mail-out', 'auto-reply', 'meeting-requested', 'meeting-accepted', 'meeting-held', 'meeting-missed', 'meeting-declined', 'meeting-rescheduled', 'meeting-cancelled', 'meeting-missed-by-us', 'item-opened', 'item-done', 'call-recorded', 'pause'))
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text,
	"words" text NOT NULL,
	"proof" text,
	CONSTRAINT "ledger_kind_known" CHECK ("ledger"."kind" in ('case-opened', 'tier-rose', 'tier-fell', 'draft-prepared', 'csm-replied', 'notice-sent', 'manager-notified', 'executives-notified', 'acknowledged', 'nobody-answered', 'plan-written', 'call-held', 'call-recorded', 'promise-made', 'promise-kept', 'promise-overdue', 'recap-written', 'recap-waived', 'snoozed', 'disagreed', 'overridden', 'reopened', 'closed', 'checked-in', 'note'))
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"case_id" uuid,
	"message_id" uuid,
	"by" text,
	"what" text NOT NULL,
	"evidence" jsonb,
	"made_at" timestamp with time zone NOT NULL,
	"due_on" text,
	"state" text NOT NULL,
	"kept_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heartbeat" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"words" text
);
--> statement-breakpoint
CREATE TABLE "link_token" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" text NOT NULL,
	"case_id" uuid,
	"label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cursor" (
	"mailbox" text NOT NULL,
	"folder" text NOT NULL,
	"uid_validity" bigint NOT NULL,
	"last_uid" bigint NOT NULL,
	"baseline_done" boolean DEFAULT false NOT NULL,
	"live_from" timestamp with time zone,
	"polled_at" timestamp with time zone,
	"uid_next" bigint,
	"existing" bigint,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cursor_mailbox_folder_pk" PRIMARY KEY("mailbox","folder"),
	CONSTRAINT "cursor_folder_known" CHECK ("cursor"."folder" in ('inbox', 'sent'))
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"name" text PRIMARY KEY NOT NULL,
	"lease_owner" text,
	"lease_epoch" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"polled_at" timestamp with time zone,
	"last_error" text,
	"last_error_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mailbox" text NOT NULL,
	"folder" text NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"internal_date" timestamp with time zone DEFAULT now() NOT NULL,
	"size_bytes" bigint DEFAULT 0 NOT NULL,
	"sha256" text,
	"raw" "bytea",
	"state" text NOT NULL,
	"suppressed" boolean DEFAULT false NOT NULL,
	"oversize" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimant" text,
	"claim_until" timestamp with time zone,
	"last_error" text,
	"stored_at" timestamp with time zone DEFAULT now() NOT NULL,
	"assessed_at" timestamp with time zone,
	"account_id" text,
	"parsed" jsonb,
	"analysis" jsonb,
	"from_address" text,
	"from_name" text,
	"subject" text,
	"origin" text,
	"header_message_id" text,
	"thread_key" text,
	"sent_at" timestamp with time zone,
	CONSTRAINT "message_state_known" CHECK ("message"."state" in ('received', 'assessed', 'quarantined', 'vanished', 'erased')),
	CONSTRAINT "message_folder_known" CHECK ("message"."folder" in ('inbox', 'sent'))
);
--> statement-breakpoint
CREATE TABLE "message_alias" (
	"mailbox" text NOT NULL,
	"folder" text NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"message_id" uuid NOT NULL,
	CONSTRAINT "message_alias_mailbox_folder_uid_validity_uid_pk" PRIMARY KEY("mailbox","folder","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "tombstone" (
	"hmac" text PRIMARY KEY NOT NULL,
	"erased_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"outgoing_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outgoing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"account_id" text,
	"case_id" uuid,
	"message_id" uuid,
	"content" jsonb NOT NULL,
	"draft" jsonb,
	"not_before" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimant" text,
	"claim_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"first_tried_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"token_hash" text,
	"draft_folder" text,
	"draft_uid_validity" bigint,
	"draft_uid" bigint,
	CONSTRAINT "outgoing_key_unique" UNIQUE("key"),
	CONSTRAINT "outgoing_kind_known" CHECK ("outgoing"."kind" in ('reply-draft', 'recap-draft', 'notice', 'call-request', 'escalation', 'escalation-update', 'review-request', 'reminder', 'nobody-answered', 'daily-list', 'weekly-digest', 'unconfirmed', 'operator-alarm', 'self-test')),
	CONSTRAINT "outgoing_state_known" CHECK ("outgoing"."state" in ('queued', 'sending', 'sent', 'deferred', 'failed', 'uncertain', 'held', 'cancelled')),
	CONSTRAINT "outgoing_draft_has_envelope" CHECK (("outgoing"."kind" in ('reply-draft', 'recap-draft')) = ("outgoing"."draft" is not null))
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"csm" text NOT NULL,
	"manager" text NOT NULL,
	"managed" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_contact" (
	"address" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"assigned" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_domain" (
	"domain" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"roles" jsonb NOT NULL,
	"manager" text,
	"hours" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "person_address_unique" UNIQUE("address"),
	CONSTRAINT "person_plain_address" CHECK ("person"."address" ~ '^[a-z0-9._+-]+@[a-z0-9.-]+$')
);
--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_case_id_case__id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_" ADD CONSTRAINT "case__account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_" ADD CONSTRAINT "case__owner_person_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_case_id_case__id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_case_id_case__id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_case_id_case__id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_token" ADD CONSTRAINT "link_token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_alias" ADD CONSTRAINT "message_alias_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_outgoing_id_outgoing_id_fk" FOREIGN KEY ("outgoing_id") REFERENCES "public"."outgoing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_recipient_person_id_fk" FOREIGN KEY ("recipient") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_case_id_case__id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_csm_person_id_fk" FOREIGN KEY ("csm") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_manager_person_id_fk" FOREIGN KEY ("manager") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_contact" ADD CONSTRAINT "account_contact_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_domain" ADD CONSTRAINT "account_domain_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_account" ON "assessment" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "assessment_message" ON "assessment" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "assessment_at" ON "assessment" USING btree ("at","tier");--> statement-breakpoint
CREATE INDEX "assessment_review" ON "assessment" USING btree ("at") WHERE "assessment"."review" is not null;--> statement-breakpoint
CREATE INDEX "case_link_linked" ON "case_link" USING btree ("linked_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_one_open" ON "case_" USING btree ("account_id","issue_key") WHERE "case_"."state" <> 'closed';--> statement-breakpoint
CREATE INDEX "case_queue" ON "case_" USING btree ("tier","state","last_inbound_at") WHERE "case_"."state" <> 'closed';--> statement-breakpoint
CREATE INDEX "case_account" ON "case_" USING btree ("account_id","opened_at");--> statement-breakpoint
CREATE INDEX "case_owner" ON "case_" USING btree ("owner","state");--> statement-breakpoint
CREATE INDEX "case_closed" ON "case_" USING btree ("closed_at");--> statement-breakpoint
CREATE INDEX "case_next_step" ON "case_" USING btree ("next_step_at") WHERE "case_"."next_step_at" is not null;--> statement-breakpoint
CREATE INDEX "case_check_in" ON "case_" USING btree ("check_in_at") WHERE "case_"."check_in_at" is not null;--> statement-breakpoint
CREATE INDEX "feedback_case" ON "feedback" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "feedback_clause" ON "feedback" USING btree ("clause","at");--> statement-breakpoint
CREATE UNIQUE INDEX "interaction_fact" ON "interaction" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "interaction_account" ON "interaction" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "interaction_message" ON "interaction" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "interaction_contact" ON "interaction" USING btree ("contact");--> statement-breakpoint
CREATE INDEX "ledger_case" ON "ledger" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "ledger_at" ON "ledger" USING btree ("at","kind");--> statement-breakpoint
CREATE INDEX "promise_account" ON "promise" USING btree ("account_id","made_at");--> statement-breakpoint
CREATE INDEX "promise_case" ON "promise" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "promise_message" ON "promise" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "promise_due" ON "promise" USING btree ("due_on") WHERE "promise"."state" in ('open', 'overdue');--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "link_token_person" ON "link_token" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "link_token_expiry" ON "link_token" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "message_place" ON "message" USING btree ("mailbox","folder","uid_validity","uid");--> statement-breakpoint
CREATE UNIQUE INDEX "message_bytes" ON "message" USING btree ("mailbox","sha256");--> statement-breakpoint
CREATE INDEX "message_waiting" ON "message" USING btree ("attempts","internal_date") WHERE "message"."state" = 'received';--> statement-breakpoint
CREATE INDEX "message_troubled" ON "message" USING btree ("stored_at") WHERE "message"."state" = 'quarantined';--> statement-breakpoint
CREATE INDEX "message_account" ON "message" USING btree ("account_id","internal_date");--> statement-breakpoint
CREATE INDEX "message_thread" ON "message" USING btree ("thread_key","internal_date");--> statement-breakpoint
CREATE INDEX "message_header_id" ON "message" USING btree ("header_message_id");--> statement-breakpoint
CREATE INDEX "message_from" ON "message" USING btree ("from_address","internal_date");--> statement-breakpoint
CREATE INDEX "message_date" ON "message" USING btree ("internal_date");--> statement-breakpoint
CREATE INDEX "message_unmatched" ON "message" USING btree ("from_address") WHERE "message"."account_id" is null and "message"."origin" = 'person';--> statement-breakpoint
CREATE INDEX "message_alias_message" ON "message_alias" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "delivery_outgoing" ON "delivery" USING btree ("outgoing_id","at");--> statement-breakpoint
CREATE INDEX "delivery_at" ON "delivery" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outgoing_due" ON "outgoing" USING btree ("not_before") WHERE "outgoing"."state" in ('queued', 'deferred');--> statement-breakpoint
CREATE INDEX "outgoing_claimed" ON "outgoing" USING btree ("claim_until") WHERE "outgoing"."state" = 'sending';--> statement-breakpoint
CREATE INDEX "outgoing_trouble" ON "outgoing" USING btree ("state","tried_at") WHERE "outgoing"."state" in ('uncertain', 'held', 'failed');--> statement-breakpoint
CREATE INDEX "outgoing_case" ON "outgoing" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "outgoing_message" ON "outgoing" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "outgoing_tried" ON "outgoing" USING btree ("tried_at","recipient");--> statement-breakpoint
CREATE INDEX "outgoing_kind" ON "outgoing" USING btree ("kind","created_at");--> statement-breakpoint
CREATE INDEX "account_contact_account" ON "account_contact" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_domain_account" ON "account_domain" USING btree ("account_id");