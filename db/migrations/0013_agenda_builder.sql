CREATE TYPE "public"."travel_mode" AS ENUM('bus', 'car', 'walk');--> statement-breakpoint
CREATE TYPE "public"."vehicle_kind" AS ENUM('bus', 'car');--> statement-breakpoint
CREATE TABLE "group_nights" (
	"group_id" uuid NOT NULL,
	"night" date NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "group_nights_group_id_night_pk" PRIMARY KEY("group_id","night")
);
--> statement-breakpoint
CREATE TABLE "acknowledgements" (
	"activity_id" uuid NOT NULL,
	"conflict_key" text NOT NULL,
	"facts_key" text NOT NULL,
	"note" text,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "acknowledgements_activity_id_conflict_key_pk" PRIMARY KEY("activity_id","conflict_key")
);
--> statement-breakpoint
CREATE TABLE "agenda_editors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"versions" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_availability" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_availability_start" UNIQUE("activity_id","person_id","starts_at"),
	CONSTRAINT "person_availability_order" CHECK ("person_availability"."ends_at" > "person_availability"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "session_vehicles" (
	"activity_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"vehicle_id" uuid NOT NULL,
	CONSTRAINT "session_vehicles_session_id_vehicle_id_pk" PRIMARY KEY("session_id","vehicle_id")
);
--> statement-breakpoint
CREATE TABLE "travel_factors" (
	"project_id" uuid NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"percent" integer NOT NULL,
	CONSTRAINT "travel_factors_project_id_starts_at_pk" PRIMARY KEY("project_id","starts_at"),
	CONSTRAINT "travel_factors_order" CHECK ("travel_factors"."ends_at" > "travel_factors"."starts_at"),
	CONSTRAINT "travel_factors_percent" CHECK ("travel_factors"."percent" between 50 and 400)
);
--> statement-breakpoint
CREATE TABLE "visit_windows" (
	"site_visit_id" uuid NOT NULL,
	"date" date NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	CONSTRAINT "visit_windows_site_visit_id_date_opens_at_pk" PRIMARY KEY("site_visit_id","date","opens_at"),
	CONSTRAINT "visit_windows_order" CHECK ("visit_windows"."closes_at" > "visit_windows"."opens_at")
);
--> statement-breakpoint
DROP INDEX "vehicles_activity";--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_of_activity" UNIQUE("activity_id","id");--> statement-breakpoint
ALTER TABLE "travel_times" DROP CONSTRAINT "travel_times_project_id_from_place_id_to_place_id_pk";--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "home_place_id" uuid;--> statement-breakpoint
ALTER TABLE "session_people" ADD COLUMN "title" jsonb;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "duration" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "is_tentative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "travel_times" ADD COLUMN "mode" "travel_mode" DEFAULT 'bus' NOT NULL;--> statement-breakpoint
ALTER TABLE "travel_times" ADD CONSTRAINT "travel_times_project_id_from_place_id_to_place_id_mode_pk" PRIMARY KEY("project_id","from_place_id","to_place_id","mode");--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "name_list_days" integer;--> statement-breakpoint
ALTER TABLE "site_visits" ADD COLUMN "name_list_sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "vehicles" ADD COLUMN "kind" "vehicle_kind" DEFAULT 'bus' NOT NULL;--> statement-breakpoint
ALTER TABLE "group_nights" ADD CONSTRAINT "group_nights_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_nights" ADD CONSTRAINT "group_nights_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_editors" ADD CONSTRAINT "agenda_editors_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_editors" ADD CONSTRAINT "agenda_editors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_edits" ADD CONSTRAINT "agenda_edits_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_edits" ADD CONSTRAINT "agenda_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_templates" ADD CONSTRAINT "agenda_templates_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_templates" ADD CONSTRAINT "agenda_templates_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_availability" ADD CONSTRAINT "person_availability_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_availability" ADD CONSTRAINT "person_availability_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_vehicles" ADD CONSTRAINT "session_vehicles_session_of_activity" FOREIGN KEY ("activity_id","session_id") REFERENCES "public"."sessions"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_vehicles" ADD CONSTRAINT "session_vehicles_vehicle_of_activity" FOREIGN KEY ("activity_id","vehicle_id") REFERENCES "public"."vehicles"("activity_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_factors" ADD CONSTRAINT "travel_factors_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_windows" ADD CONSTRAINT "visit_windows_site_visit_id_site_visits_id_fk" FOREIGN KEY ("site_visit_id") REFERENCES "public"."site_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_editors_activity" ON "agenda_editors" USING btree ("activity_id","seen_at");--> statement-breakpoint
CREATE INDEX "agenda_edits_at" ON "agenda_edits" USING btree ("at");--> statement-breakpoint
CREATE INDEX "person_availability_person" ON "person_availability" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_vehicles_vehicle" ON "session_vehicles" USING btree ("vehicle_id");--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_home_place_id_places_id_fk" FOREIGN KEY ("home_place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_duration" CHECK ("sessions"."duration" between 1 and 1440);--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_name_list_days" CHECK ("hosts"."name_list_days" >= 0);