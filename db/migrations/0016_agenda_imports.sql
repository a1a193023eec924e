CREATE TABLE "agenda_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"versions" jsonb NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by_id" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "agenda_imports_counts" CHECK ("agenda_imports"."added" >= 0 and "agenda_imports"."changed" >= 0 and "agenda_imports"."unchanged" >= 0)
);
--> statement-breakpoint
ALTER TABLE "agenda_imports" ADD CONSTRAINT "agenda_imports_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_imports_activity" ON "agenda_imports" USING btree ("activity_id","imported_at");