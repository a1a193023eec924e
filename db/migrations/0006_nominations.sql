CREATE TYPE "public"."readiness_step" AS ENUM('nominated', 'accepted', 'documents', 'visa', 'flight', 'room', 'briefed');--> statement-breakpoint
CREATE TYPE "public"."visa_state" AS ENUM('unknown', 'not_needed', 'to_apply', 'at_embassy', 'issued', 'refused');--> statement-breakpoint
CREATE TABLE "readiness_deadlines" (
	"activity_id" uuid NOT NULL,
	"step" "readiness_step" NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "readiness_deadlines_activity_id_step_pk" PRIMARY KEY("activity_id","step")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"delegation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sealed_content" "bytea" NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"key_id" text DEFAULT '1' NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	CONSTRAINT "documents_of_activity" UNIQUE("activity_id","id"),
	CONSTRAINT "documents_size" CHECK ("documents"."size" > 0)
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"project_id" uuid NOT NULL,
	"signature" text NOT NULL,
	"meanings" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_id" uuid NOT NULL,
	CONSTRAINT "import_mappings_project_id_signature_pk" PRIMARY KEY("project_id","signature")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"added" integer NOT NULL,
	"reused" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by_id" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	CONSTRAINT "imports_counts" CHECK ("imports"."added" >= 0 and "imports"."reused" >= 0 and "imports"."unchanged" >= 0)
);
--> statement-breakpoint
CREATE TABLE "badges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"sealed_token" "bytea" NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "badges_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "participant_travel" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"visa" "visa_state" DEFAULT 'unknown' NOT NULL,
	"arrival_flight" text,
	"arrives_at" timestamp with time zone,
	"departure_flight" text,
	"departs_at" timestamp with time zone,
	"room" text,
	"briefed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distinct_people" (
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid NOT NULL,
	CONSTRAINT "distinct_people_first_id_second_id_pk" PRIMARY KEY("first_id","second_id"),
	CONSTRAINT "distinct_people_order" CHECK ("distinct_people"."first_id" < "distinct_people"."second_id")
);
--> statement-breakpoint
CREATE TABLE "person_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"moved" jsonb NOT NULL,
	"sealed_before" "bytea" NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"merged_by_id" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	CONSTRAINT "person_merges_two" CHECK ("person_merges"."kept_id" <> "person_merges"."merged_id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"name" text PRIMARY KEY NOT NULL,
	"next_run_at" timestamp with time zone NOT NULL,
	"last_run_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"people" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("user_id","activity_id","name")
);
--> statement-breakpoint
ALTER TABLE "delegations" ADD COLUMN "submitted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delegations" ADD COLUMN "submitted_by_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "asked_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "person_keys" ADD COLUMN "key_id" text DEFAULT '1' NOT NULL;--> statement-breakpoint
ALTER TABLE "person_private" ADD COLUMN "birth_fingerprint" "bytea";--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "retention_days" integer DEFAULT 90 NOT NULL;--> statement-breakpoint
ALTER TABLE "readiness_deadlines" ADD CONSTRAINT "readiness_deadlines_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_delegation_of_activity" FOREIGN KEY ("activity_id","delegation_id") REFERENCES "public"."delegations"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badges" ADD CONSTRAINT "badges_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_travel" ADD CONSTRAINT "participant_travel_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_people" ADD CONSTRAINT "distinct_people_first_id_people_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_people" ADD CONSTRAINT "distinct_people_second_id_people_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merges" ADD CONSTRAINT "person_merges_kept_id_people_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merges" ADD CONSTRAINT "person_merges_merged_id_people_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_runs" ADD CONSTRAINT "retention_runs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_delegation" ON "documents" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "imports_activity" ON "imports" USING btree ("activity_id","imported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "badges_standing" ON "badges" USING btree ("participant_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "person_merges_kept" ON "person_merges" USING btree ("kept_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_merges_standing" ON "person_merges" USING btree ("merged_id") WHERE undone_at is null;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_merged_into_id_people_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_person" ON "outbox_messages" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "participants_import" ON "participants" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_one_head" ON "participants" USING btree ("delegation_id") WHERE role = 'head_of_delegation' and status in ('nominated', 'accepted', 'confirmed');--> statement-breakpoint
CREATE INDEX "people_import" ON "people" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "people_merged_into" ON "people" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "person_private_birth" ON "person_private" USING btree ("birth_fingerprint");--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_merged_into_other" CHECK ("people"."merged_into_id" <> "people"."id");--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_retention" CHECK ("projects"."retention_days" between 0 and 3650);