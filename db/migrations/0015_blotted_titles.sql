-- How somebody is announced in a session is theirs like their name: it goes out of releases with it.
CREATE OR REPLACE FUNCTION blot_names(doc jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
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
    blotted := (doc - 'title') || '{"name": "—", "nameNative": null}';
  ELSE
    SELECT coalesce(jsonb_object_agg(key, blot_names(value)), '{}') INTO blotted FROM jsonb_each(doc);
  END IF;
  RETURN blotted;
END $$;
