-- What the table definitions cannot say.

-- A participant is in one state at a time.
ALTER TABLE participant_periods ADD CONSTRAINT participant_periods_apart
  EXCLUDE USING gist (participant_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&);
--> statement-breakpoint

-- Some rows are evidence: they are added and never changed, by nobody.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER releases_append_only BEFORE UPDATE OR DELETE ON releases
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER releases_no_truncate BEFORE TRUNCATE ON releases
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER mark_events_append_only BEFORE UPDATE OR DELETE ON mark_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER mark_events_no_truncate BEFORE TRUNCATE ON mark_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- An activity has at most one sign-off that stands.
CREATE UNIQUE INDEX sign_offs_standing ON sign_offs (activity_id) WHERE reopened_at IS NULL;
--> statement-breakpoint

-- A session that must follow another follows one of its own activity.
ALTER TABLE sessions ADD CONSTRAINT sessions_follow_of_activity
  FOREIGN KEY (activity_id, must_follow_id) REFERENCES sessions (activity_id, id);
--> statement-breakpoint

-- Finding people and places by any part of a name.
CREATE INDEX people_name_trigrams ON people USING gin
  ((given_names || ' ' || family_name || ' ' || coalesce(native_name, '')) gin_trgm_ops);
