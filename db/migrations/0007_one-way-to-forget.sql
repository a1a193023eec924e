ALTER TABLE "releases" ADD COLUMN "blotted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "retention_runs" ADD COLUMN "letters" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" DROP COLUMN "key_id";--> statement-breakpoint
ALTER TABLE "person_keys" DROP COLUMN "key_id";