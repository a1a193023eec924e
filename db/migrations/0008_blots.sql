-- What is evidence stays as it is, but for what an erased person has a right to take away: their name in a release and
-- the reasons of their marks. The database itself decides what that is, so nothing else can be changed under this name.

-- The document with a dash for the name of everybody in it who was erased.
CREATE FUNCTION blot_names(doc jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE blotted jsonb;
BEGIN
  IF jsonb_typeof(doc) = 'array' THEN
    SELECT coalesce(jsonb_agg(blot_names(item) ORDER BY place), '[]') INTO blotted
      FROM jsonb_array_elements(doc) WITH ORDINALITY AS items (item, place);
  ELSIF jsonb_typeof(doc) <> 'object' THEN
    blotted := doc;
  ELSIF doc ? 'personId' AND EXISTS (
    SELECT FROM people WHERE id::text = doc ->> 'personId' AND erased_at IS NOT NULL
  ) THEN
    blotted := doc || '{"name": "—", "nameNative": null}';
  ELSE
    SELECT coalesce(jsonb_object_agg(key, blot_names(value)), '{}') INTO blotted FROM jsonb_each(doc);
  END IF;
  RETURN blotted;
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_all_but_blots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{snapshot,changes,blotted_at}'::text[] = to_jsonb(OLD) - '{snapshot,changes,blotted_at}'::text[]
    AND NEW.snapshot = blot_names(OLD.snapshot) AND NEW.changes = blot_names(OLD.changes)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER releases_append_only ON releases;
--> statement-breakpoint
CREATE TRIGGER releases_never_deleted BEFORE DELETE ON releases
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER releases_only_blotted BEFORE UPDATE ON releases
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_blots();
--> statement-breakpoint

CREATE FUNCTION refuse_all_but_forgotten_reasons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' AND NEW.reason IS NULL AND EXISTS (
    SELECT FROM participants JOIN people ON people.id = participants.person_id
      WHERE participants.id = OLD.participant_id AND people.erased_at IS NOT NULL
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER mark_events_append_only ON mark_events;
--> statement-breakpoint
CREATE TRIGGER mark_events_never_deleted BEFORE DELETE ON mark_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER mark_events_only_forgotten BEFORE UPDATE ON mark_events
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_forgotten_reasons();
