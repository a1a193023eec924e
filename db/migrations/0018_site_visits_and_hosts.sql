CREATE TYPE "public"."host_answer" AS ENUM('yes', 'another_time', 'no');--> statement-breakpoint
CREATE TYPE "public"."photo_policy" AS ENUM('unknown', 'allowed', 'ask_first', 'forbidden');--> statement-breakpoint
CREATE TYPE "public"."visit_outcome" AS ENUM('went_well', 'with_problems', 'did_not_happen');--> statement-breakpoint
CREATE TYPE "public"."visit_priority" AS ENUM('must', 'should', 'could');--> statement-breakpoint
CREATE TYPE "public"."visit_step" AS ENUM('created', 'changed', 'asked', 'reminded', 'called', 'answered_yes', 'answered_another_time', 'answered_no', 'answer_kept_aside', 'settled', 'time_changed', 'slides_uploaded', 'list_sent', 'thanked', 'cancelled', 'reopened');--> statement-breakpoint
CREATE TYPE "public"."visit_turn" AS ENUM('us', 'host', 'nobody');--> statement-breakpoint
CREATE TABLE "letter_templates" (
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"locale" "locale" NOT NULL,
	"letterhead" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"signatories" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letter_templates_project_id_kind_locale_pk" PRIMARY KEY("project_id","kind","locale")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"site_visit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"locale" "locale" NOT NULL,
	"file_name" text NOT NULL,
	"release_number" integer,
	"made_at" timestamp with time zone NOT NULL,
	"made_by_id" uuid,
	"size" integer NOT NULL,
	"sealed_content" "bytea" NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	CONSTRAINT "letters_size" CHECK ("letters"."size" > 0)
);
--> statement-breakpoint
CREATE TABLE "holiday_changes" (
	"country" "country" NOT NULL,
	"date" date NOT NULL,
	"name" jsonb NOT NULL,
	"is_holiday" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "holiday_changes_country_date_pk" PRIMARY KEY("country","date")
);
--> statement-breakpoint
CREATE TABLE "place_dates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"date" date NOT NULL,
	"opens_at" time,
	"closes_at" time,
	"note" text,
	CONSTRAINT "place_dates_both" CHECK (("place_dates"."opens_at" is null) = ("place_dates"."closes_at" is null)),
	CONSTRAINT "place_dates_order" CHECK ("place_dates"."closes_at" > "place_dates"."opens_at")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"title" text,
	"rule_key" text,
	"facts_key" text,
	"owner_id" uuid,
	"due_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tasks_maker" CHECK (("tasks"."title" is null) <> ("tasks"."rule_key" is null)),
	CONSTRAINT "tasks_facts" CHECK (("tasks"."rule_key" is null) = ("tasks"."facts_key" is null)),
	CONSTRAINT "tasks_done" CHECK (("tasks"."done_at" is null) = ("tasks"."done_by_id" is null))
);
--> statement-breakpoint
CREATE TABLE "host_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"site_visit_id" uuid NOT NULL,
	"contact_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"answer" "host_answer" NOT NULL,
	"seen_start" timestamp with time zone,
	"seen_end" timestamp with time zone,
	"windows" jsonb NOT NULL,
	"contact" jsonb,
	"speakers" jsonb NOT NULL,
	"entry_rules" text,
	"note" text,
	"settled_at" timestamp with time zone,
	"settled_by_id" uuid,
	CONSTRAINT "host_answers_seen" CHECK (("host_answers"."seen_start" is null) = ("host_answers"."seen_end" is null))
);
--> statement-breakpoint
CREATE TABLE "host_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"host_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"name_native" text,
	"job_title" text,
	"email" "citext",
	"phone" text,
	"locale" "locale",
	"bounced_at" timestamp with time zone,
	CONSTRAINT "host_contacts_of_host" UNIQUE("host_id","id"),
	CONSTRAINT "host_contacts_name" CHECK (length("host_contacts"."name") > 0)
);
--> statement-breakpoint
CREATE TABLE "visit_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"site_visit_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"step" "visit_step" NOT NULL,
	"status" "visit_status" NOT NULL,
	"turn" "visit_turn" NOT NULL,
	"user_id" uuid,
	"contact_id" uuid,
	"note" text
);
--> statement-breakpoint
ALTER TABLE "hosts" DROP CONSTRAINT "hosts_lead_time";--> statement-breakpoint
ALTER TABLE "hosts" DROP CONSTRAINT "hosts_name_list_days";--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "delegation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "uploaded_by_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "site_visit_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "site_visit_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "host_links" ADD COLUMN "contact_id" uuid;--> statement-breakpoint
ALTER TABLE "host_links" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "name_list_fields" text[] DEFAULT '{"name","country"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "asks_for_id" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "photos" "photo_policy" DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "gate" jsonb;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "parking" jsonb;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "contact_id" uuid;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "priority" "visit_priority" DEFAULT 'should' NOT NULL;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "objective" jsonb;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "wishes" jsonb;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "wished_dates" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "needs_interpreter" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "offered_start" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "offered_end" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "agreed_start" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "agreed_end" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "thanked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "outcome" "visit_outcome";--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "outcome_note" text;--> statement-breakpoint
ALTER TABLE "letter_templates" ADD CONSTRAINT "letter_templates_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_visit_of_activity" FOREIGN KEY ("activity_id","site_visit_id") REFERENCES "public"."site_visits"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_dates" ADD CONSTRAINT "place_dates_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_done_by_id_users_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_answers" ADD CONSTRAINT "host_answers_site_visit_id_site_visits_id_fk" FOREIGN KEY ("site_visit_id") REFERENCES "public"."site_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_answers" ADD CONSTRAINT "host_answers_contact_id_host_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."host_contacts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_answers" ADD CONSTRAINT "host_answers_settled_by_id_users_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_contacts" ADD CONSTRAINT "host_contacts_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_steps" ADD CONSTRAINT "visit_steps_site_visit_id_site_visits_id_fk" FOREIGN KEY ("site_visit_id") REFERENCES "public"."site_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_steps" ADD CONSTRAINT "visit_steps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_visit" ON "letters" USING btree ("site_visit_id","made_at");--> statement-breakpoint
CREATE INDEX "place_dates_place" ON "place_dates" USING btree ("place_id","date");--> statement-breakpoint
CREATE INDEX "tasks_activity" ON "tasks" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_rule" ON "tasks" USING btree ("activity_id","rule_key") WHERE rule_key is not null;--> statement-breakpoint
CREATE INDEX "host_answers_visit" ON "host_answers" USING btree ("site_visit_id","at");--> statement-breakpoint
CREATE INDEX "visit_steps_visit" ON "visit_steps" USING btree ("site_visit_id","at");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_visit_of_activity" FOREIGN KEY ("activity_id","site_visit_id") REFERENCES "public"."site_visits"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_links" ADD CONSTRAINT "host_links_contact_id_host_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."host_contacts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_contact_of_host" FOREIGN KEY ("host_id","contact_id") REFERENCES "public"."host_contacts"("host_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_visit" ON "documents" USING btree ("site_visit_id");--> statement-breakpoint
CREATE INDEX "outbox_visit" ON "outbox_messages" USING btree ("site_visit_id");--> statement-breakpoint
CREATE INDEX "hosts_place" ON "hosts" USING btree ("place_id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner" CHECK (case "documents"."kind" when 'government_letter' then "documents"."delegation_id" is not null and "documents"."site_visit_id" is null
        else "documents"."site_visit_id" is not null and "documents"."delegation_id" is null end);--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_lead_time" CHECK ("hosts"."lead_time" between 0 and 260);--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_name_list_days" CHECK ("hosts"."name_list_days" between 0 and 260);--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_reminders" CHECK ("site_visits"."reminders" >= 0);--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_offered" CHECK (("site_visits"."offered_start" is null) = ("site_visits"."offered_end" is null) and "site_visits"."offered_end" > "site_visits"."offered_start");--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_agreed" CHECK (("site_visits"."agreed_start" is null) = ("site_visits"."agreed_end" is null) and "site_visits"."agreed_end" > "site_visits"."agreed_start");