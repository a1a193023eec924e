CREATE TABLE "signed_results" (
	"sign_off_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"attended" integer NOT NULL,
	"countable" integer NOT NULL,
	CONSTRAINT "signed_results_sign_off_id_participant_id_pk" PRIMARY KEY("sign_off_id","participant_id"),
	CONSTRAINT "signed_results_counts" CHECK ("signed_results"."attended" between 0 and "signed_results"."countable")
);
--> statement-breakpoint
ALTER TABLE "signed_results" ADD CONSTRAINT "signed_results_sign_off_id_sign_offs_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_results" ADD CONSTRAINT "signed_results_participant_of_activity" FOREIGN KEY ("activity_id","participant_id") REFERENCES "public"."participants"("activity_id","id") ON DELETE no action ON UPDATE no action;