CREATE TYPE "public"."activity_kind" AS ENUM('study_visit', 'workshop', 'conference', 'research', 'training');--> statement-breakpoint
CREATE TYPE "public"."activity_status" AS ENUM('planning', 'published', 'running', 'completed', 'signed_off');--> statement-breakpoint
CREATE TYPE "public"."country" AS ENUM('KZ', 'KG', 'TJ', 'UZ', 'AZ', 'AM', 'GE', 'KR');--> statement-breakpoint
CREATE TYPE "public"."granted_role" AS ENUM('manager', 'coordinator', 'focal_point', 'check_in_helper', 'donor_viewer');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'ru', 'ko');--> statement-breakpoint
CREATE TYPE "public"."mark_state" AS ENUM('present', 'late', 'left_early', 'excused', 'absent');--> statement-breakpoint
CREATE TYPE "public"."participant_role" AS ENUM('delegate', 'head_of_delegation', 'observer', 'speaker', 'interpreter', 'escort', 'organizer');--> statement-breakpoint
CREATE TYPE "public"."participant_status" AS ENUM('nominated', 'accepted', 'confirmed', 'reserve', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."partner_role" AS ENUM('donor', 'implementing', 'hub', 'host');--> statement-breakpoint
CREATE TYPE "public"."session_kind" AS ENUM('ceremony', 'talk', 'workshop', 'site_visit', 'transfer', 'meal', 'free');--> statement-breakpoint
CREATE TYPE "public"."session_person_role" AS ENUM('speaker', 'moderator', 'interpreter', 'escort');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('female', 'male');--> statement-breakpoint
CREATE TYPE "public"."visit_status" AS ENUM('draft', 'asked', 'tentative', 'confirmed', 'declined', 'cancelled');--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"kind" "activity_kind" NOT NULL,
	"status" "activity_status" DEFAULT 'planning' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"time_zone" text NOT NULL,
	"city" text,
	"day_starts_at" time DEFAULT '08:00' NOT NULL,
	"day_ends_at" time DEFAULT '20:00' NOT NULL,
	"lunch_from" time DEFAULT '11:30' NOT NULL,
	"lunch_until" time DEFAULT '14:00' NOT NULL,
	"longest_gap" integer DEFAULT 120 NOT NULL,
	"travel_buffer" integer DEFAULT 0 NOT NULL,
	"attendance_threshold" integer DEFAULT 80 NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_slug" UNIQUE("project_id","slug"),
	CONSTRAINT "activities_of_project" UNIQUE("project_id","id"),
	CONSTRAINT "activities_dates" CHECK ("activities"."ends_on" >= "activities"."starts_on"),
	CONSTRAINT "activities_day" CHECK ("activities"."day_ends_at" > "activities"."day_starts_at"),
	CONSTRAINT "activities_lunch" CHECK ("activities"."lunch_until" > "activities"."lunch_from"),
	CONSTRAINT "activities_minutes" CHECK ("activities"."longest_gap" >= 0 and "activities"."travel_buffer" >= 0),
	CONSTRAINT "activities_threshold" CHECK ("activities"."attendance_threshold" between 0 and 100),
	CONSTRAINT "activities_slug_form" CHECK ("activities"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "activities_title" CHECK (length("activities"."title"->>'en') > 0)
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"country" "country" NOT NULL,
	"quota" integer NOT NULL,
	"nomination_deadline" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delegations_country" UNIQUE("activity_id","country"),
	CONSTRAINT "delegations_of_activity" UNIQUE("activity_id","id"),
	CONSTRAINT "delegations_quota" CHECK ("delegations"."quota" >= 0)
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "groups_of_activity" UNIQUE("activity_id","id")
);
--> statement-breakpoint
CREATE TABLE "session_groups" (
	"activity_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "session_groups_session_id_group_id_pk" PRIMARY KEY("session_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "session_people" (
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "session_person_role" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "session_people_session_id_person_id_role_pk" PRIMARY KEY("session_id","person_id","role")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"kind" "session_kind" NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"place_id" uuid,
	"site_visit_id" uuid,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"must_follow_id" uuid,
	"is_public" boolean DEFAULT true NOT NULL,
	"removed_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sessions_of_activity" UNIQUE("activity_id","id"),
	CONSTRAINT "sessions_times" CHECK (("sessions"."starts_at" is null) = ("sessions"."ends_at" is null)),
	CONSTRAINT "sessions_order" CHECK ("sessions"."ends_at" > "sessions"."starts_at"),
	CONSTRAINT "sessions_follow_other" CHECK ("sessions"."must_follow_id" <> "sessions"."id"),
	CONSTRAINT "sessions_title" CHECK (length("sessions"."title"->>'en') > 0)
);
--> statement-breakpoint
CREATE TABLE "mark_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"state" "mark_state",
	"reason" text,
	"replaces_id" uuid,
	"marked_by" uuid NOT NULL,
	"device" text,
	"observed_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"activity_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"state" "mark_state" NOT NULL,
	"event_id" uuid NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "marks_session_id_participant_id_pk" PRIMARY KEY("session_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"reopened_by" uuid,
	"reopened_at" timestamp with time zone,
	"reopen_reason" text,
	CONSTRAINT "sign_offs_number" UNIQUE("activity_id","number"),
	CONSTRAINT "sign_offs_reopened" CHECK (("sign_offs"."reopened_at" is null) = ("sign_offs"."reopen_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"project_id" uuid,
	"activity_id" uuid,
	"object_type" text NOT NULL,
	"object_id" uuid NOT NULL,
	"action" text NOT NULL,
	"changes" jsonb NOT NULL,
	"person_id" uuid,
	"sealed" "bytea"
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identities_once" UNIQUE("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "granted_role" NOT NULL,
	"project_id" uuid NOT NULL,
	"country" "country",
	"activity_id" uuid,
	"granted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "role_grants_once" UNIQUE NULLS NOT DISTINCT("user_id","role","project_id","country","activity_id"),
	CONSTRAINT "role_grants_country" CHECK (("role_grants"."role" = 'focal_point') = ("role_grants"."country" is not null)),
	CONSTRAINT "role_grants_activity" CHECK (("role_grants"."role" = 'check_in_helper') = ("role_grants"."activity_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_expire" CHECK ("sign_in_links"."expires_at" > "sign_in_links"."created_at")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" "citext" NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"is_admin" boolean DEFAULT false NOT NULL,
	"locale" "locale" DEFAULT 'en' NOT NULL,
	"person_id" uuid,
	"session_generation" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_person_id_unique" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"short_name" text,
	"country" "country",
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid,
	"activity_id" uuid,
	"recipient" text NOT NULL,
	"locale" "locale" NOT NULL,
	"template" text NOT NULL,
	"params" jsonb NOT NULL,
	"sealed_params" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"last_error" text,
	CONSTRAINT "outbox_one_end" CHECK ("outbox_messages"."sent_at" is null or "outbox_messages"."failed_at" is null)
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "participant_periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"status" "participant_status" NOT NULL,
	"group_id" uuid,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	CONSTRAINT "participant_periods_order" CHECK ("participant_periods"."ends_at" > "participant_periods"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "participant_role" NOT NULL,
	"status" "participant_status" NOT NULL,
	"delegation_id" uuid,
	"group_id" uuid,
	"substitutes_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "participants_person_once" UNIQUE("activity_id","person_id"),
	CONSTRAINT "participants_of_activity" UNIQUE("activity_id","id"),
	CONSTRAINT "participants_substitute_once" UNIQUE("substitutes_id"),
	CONSTRAINT "participants_substitutes_other" CHECK ("participants"."substitutes_id" <> "participants"."id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"given_names" text NOT NULL,
	"family_name" text DEFAULT '' NOT NULL,
	"native_name" text,
	"sex" "sex",
	"country" "country",
	"organization_id" uuid,
	"organization_name" text,
	"position" text,
	"email" "citext",
	"phone" text,
	"locale" "locale" DEFAULT 'en' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_named" CHECK (length(trim("people"."given_names" || "people"."family_name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "person_keys" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_private" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"birth_date" "bytea",
	"passport_number" "bytea",
	"passport_expires_on" "bytea",
	"diet" "bytea",
	"access_needs" "bytea",
	"passport_fingerprint" "bytea"
);
--> statement-breakpoint
CREATE TABLE "place_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	CONSTRAINT "place_hours_weekday" CHECK ("place_hours"."weekday" between 1 and 7),
	CONSTRAINT "place_hours_order" CHECK ("place_hours"."closes_at" > "place_hours"."opens_at")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"organization_id" uuid,
	"name" jsonb NOT NULL,
	"address" jsonb,
	"city" jsonb,
	"country" "country",
	"latitude" double precision,
	"longitude" double precision,
	"capacity" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "places_parent_other" CHECK ("places"."parent_id" <> "places"."id"),
	CONSTRAINT "places_capacity" CHECK ("places"."capacity" > 0),
	CONSTRAINT "places_latitude" CHECK ("places"."latitude" between -90 and 90),
	CONSTRAINT "places_longitude" CHECK ("places"."longitude" between -180 and 180),
	CONSTRAINT "places_coordinates" CHECK (("places"."latitude" is null) = ("places"."longitude" is null)),
	CONSTRAINT "places_name" CHECK (length("places"."name"->>'en') > 0)
);
--> statement-breakpoint
CREATE TABLE "travel_times" (
	"project_id" uuid NOT NULL,
	"from_place_id" uuid NOT NULL,
	"to_place_id" uuid NOT NULL,
	"minutes" integer NOT NULL,
	"is_estimated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "travel_times_project_id_from_place_id_to_place_id_pk" PRIMARY KEY("project_id","from_place_id","to_place_id"),
	CONSTRAINT "travel_times_minutes" CHECK ("travel_times"."minutes" >= 0),
	CONSTRAINT "travel_times_other" CHECK ("travel_times"."from_place_id" <> "travel_times"."to_place_id")
);
--> statement-breakpoint
CREATE TABLE "project_countries" (
	"project_id" uuid NOT NULL,
	"country" "country" NOT NULL,
	"target" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "project_countries_project_id_country_pk" PRIMARY KEY("project_id","country"),
	CONSTRAINT "project_countries_target" CHECK ("project_countries"."target" >= 0)
);
--> statement-breakpoint
CREATE TABLE "project_partners" (
	"project_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" "partner_role" NOT NULL,
	CONSTRAINT "project_partners_project_id_organization_id_role_pk" PRIMARY KEY("project_id","organization_id","role")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug"),
	CONSTRAINT "projects_dates" CHECK ("projects"."ends_on" >= "projects"."starts_on"),
	CONSTRAINT "projects_slug" CHECK ("projects"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "projects_title" CHECK (length("projects"."title"->>'en') > 0)
);
--> statement-breakpoint
CREATE TABLE "released_sessions" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"kind" "session_kind" NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"group_ids" uuid[] NOT NULL,
	CONSTRAINT "released_sessions_order" CHECK ("released_sessions"."ends_at" > "released_sessions"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"reason" text,
	"message" text,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "releases_number" UNIQUE("activity_id","number"),
	CONSTRAINT "releases_number_positive" CHECK ("releases"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "host_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"site_visit_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "host_links_expire" CHECK ("host_links"."expires_at" > "host_links"."created_at")
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"place_id" uuid,
	"contact_name" text,
	"contact_email" "citext",
	"contact_phone" text,
	"locale" "locale" DEFAULT 'ko' NOT NULL,
	"capacity" integer,
	"lead_time" integer DEFAULT 0 NOT NULL,
	"entry_rules" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hosts_capacity" CHECK ("hosts"."capacity" > 0),
	CONSTRAINT "hosts_lead_time" CHECK ("hosts"."lead_time" >= 0)
);
--> statement-breakpoint
CREATE TABLE "site_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"host_id" uuid NOT NULL,
	"group_id" uuid,
	"status" "visit_status" DEFAULT 'draft' NOT NULL,
	"topic" jsonb NOT NULL,
	"duration" integer NOT NULL,
	"answer_by" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "site_visits_of_activity" UNIQUE("activity_id","id"),
	CONSTRAINT "site_visits_duration" CHECK ("site_visits"."duration" > 0)
);
--> statement-breakpoint
CREATE TABLE "vehicles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"group_id" uuid,
	"name" text NOT NULL,
	"plate" text,
	"driver_name" text,
	"driver_phone" text,
	"seats" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vehicles_seats" CHECK ("vehicles"."seats" > 0)
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_activity_of_project" FOREIGN KEY ("project_id","activity_id") REFERENCES "public"."activities"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_country_of_project" FOREIGN KEY ("project_id","country") REFERENCES "public"."project_countries"("project_id","country") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_groups" ADD CONSTRAINT "session_groups_session_of_activity" FOREIGN KEY ("activity_id","session_id") REFERENCES "public"."sessions"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_groups" ADD CONSTRAINT "session_groups_group_of_activity" FOREIGN KEY ("activity_id","group_id") REFERENCES "public"."groups"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_people" ADD CONSTRAINT "session_people_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_people" ADD CONSTRAINT "session_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_must_follow_id_sessions_id_fk" FOREIGN KEY ("must_follow_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_visit_of_activity" FOREIGN KEY ("activity_id","site_visit_id") REFERENCES "public"."site_visits"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_events" ADD CONSTRAINT "mark_events_replaces_id_mark_events_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."mark_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_events" ADD CONSTRAINT "mark_events_marked_by_users_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_events" ADD CONSTRAINT "mark_events_session_of_activity" FOREIGN KEY ("activity_id","session_id") REFERENCES "public"."sessions"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_events" ADD CONSTRAINT "mark_events_participant_of_activity" FOREIGN KEY ("activity_id","participant_id") REFERENCES "public"."participants"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_event_id_mark_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."mark_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_session_of_activity" FOREIGN KEY ("activity_id","session_id") REFERENCES "public"."sessions"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_participant_of_activity" FOREIGN KEY ("activity_id","participant_id") REFERENCES "public"."participants"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_reopened_by_users_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_activity_of_project" FOREIGN KEY ("project_id","activity_id") REFERENCES "public"."activities"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_periods" ADD CONSTRAINT "participant_periods_participant" FOREIGN KEY ("activity_id","participant_id") REFERENCES "public"."participants"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_periods" ADD CONSTRAINT "participant_periods_group_of_activity" FOREIGN KEY ("activity_id","group_id") REFERENCES "public"."groups"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_delegation_of_activity" FOREIGN KEY ("activity_id","delegation_id") REFERENCES "public"."delegations"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_group_of_activity" FOREIGN KEY ("activity_id","group_id") REFERENCES "public"."groups"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_substitutes_of_activity" FOREIGN KEY ("activity_id","substitutes_id") REFERENCES "public"."participants"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_private" ADD CONSTRAINT "person_private_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_hours" ADD CONSTRAINT "place_hours_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_times" ADD CONSTRAINT "travel_times_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_times" ADD CONSTRAINT "travel_times_from_place_id_places_id_fk" FOREIGN KEY ("from_place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_times" ADD CONSTRAINT "travel_times_to_place_id_places_id_fk" FOREIGN KEY ("to_place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_countries" ADD CONSTRAINT "project_countries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_session_of_activity" FOREIGN KEY ("activity_id","session_id") REFERENCES "public"."sessions"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_links" ADD CONSTRAINT "host_links_site_visit_id_site_visits_id_fk" FOREIGN KEY ("site_visit_id") REFERENCES "public"."site_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_group_of_activity" FOREIGN KEY ("activity_id","group_id") REFERENCES "public"."groups"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_group_of_activity" FOREIGN KEY ("activity_id","group_id") REFERENCES "public"."groups"("activity_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_project" ON "delegations" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_name" ON "groups" USING btree ("activity_id",lower("name"));--> statement-breakpoint
CREATE INDEX "session_groups_group" ON "session_groups" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "session_people_person" ON "session_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_activity_start" ON "sessions" USING btree ("activity_id","starts_at");--> statement-breakpoint
CREATE INDEX "mark_events_cell" ON "mark_events" USING btree ("session_id","participant_id");--> statement-breakpoint
CREATE INDEX "marks_participant" ON "marks" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "marks_activity" ON "marks" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "audit_entries_object" ON "audit_entries" USING btree ("object_type","object_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_project" ON "audit_entries" USING btree ("project_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_activity" ON "audit_entries" USING btree ("activity_id","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key_at" ON "sign_in_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "sign_in_links_user" ON "sign_in_links" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_name" ON "organizations" USING btree (lower("name"->>'en'));--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox_messages" USING btree ("next_attempt_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "outbox_project" ON "outbox_messages" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "participant_periods_participant" ON "participant_periods" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "participant_periods_activity" ON "participant_periods" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "participants_person" ON "participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "participants_delegation" ON "participants" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "participants_group" ON "participants" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "people_country" ON "people" USING btree ("country");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "person_private_passport" ON "person_private" USING btree ("passport_fingerprint");--> statement-breakpoint
CREATE INDEX "place_hours_place" ON "place_hours" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "places_parent" ON "places" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "released_sessions_activity_start" ON "released_sessions" USING btree ("activity_id","starts_at");--> statement-breakpoint
CREATE INDEX "host_links_visit" ON "host_links" USING btree ("site_visit_id");--> statement-breakpoint
CREATE INDEX "hosts_organization" ON "hosts" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "site_visits_host" ON "site_visits" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "vehicles_activity" ON "vehicles" USING btree ("activity_id");