DROP INDEX "people_email";--> statement-breakpoint
DROP INDEX "person_private_passport";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "shares_email" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person_private" ADD COLUMN "shares_passport" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "people_email_all" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "person_private_passport_all" ON "person_private" USING btree ("passport_fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email") WHERE not shares_email;--> statement-breakpoint
CREATE UNIQUE INDEX "person_private_passport" ON "person_private" USING btree ("passport_fingerprint") WHERE not shares_passport;