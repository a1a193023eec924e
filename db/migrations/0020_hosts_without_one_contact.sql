ALTER TABLE "hosts" DROP COLUMN "contact_name";--> statement-breakpoint
ALTER TABLE "hosts" DROP COLUMN "contact_email";--> statement-breakpoint
ALTER TABLE "hosts" DROP COLUMN "contact_phone";