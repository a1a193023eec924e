-- Who was merged into another person takes part in nothing, speaks nowhere and has no account: all of that is the kept
-- person's. Whoever writes such a row while a merge is under way waits for it here, and is refused once it is done.
CREATE FUNCTION refuse_merged_person() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kept uuid;
BEGIN
  SELECT merged_into_id INTO kept FROM people WHERE id = NEW.person_id FOR KEY SHARE;
  IF kept IS NOT NULL THEN
    RAISE EXCEPTION 'this person was merged into another' USING ERRCODE = 'check_violation', CONSTRAINT = 'person_not_merged';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER participants_person_not_merged BEFORE INSERT OR UPDATE OF person_id ON participants
  FOR EACH ROW EXECUTE FUNCTION refuse_merged_person();
--> statement-breakpoint
CREATE TRIGGER session_people_person_not_merged BEFORE INSERT OR UPDATE OF person_id ON session_people
  FOR EACH ROW EXECUTE FUNCTION refuse_merged_person();
--> statement-breakpoint
CREATE TRIGGER users_person_not_merged BEFORE INSERT OR UPDATE OF person_id ON users
  FOR EACH ROW WHEN (NEW.person_id IS NOT NULL) EXECUTE FUNCTION refuse_merged_person();
