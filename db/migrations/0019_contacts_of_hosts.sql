INSERT INTO "host_contacts" ("id", "host_id", "position", "name", "email", "phone")
SELECT gen_random_uuid(), "id", 0, coalesce(nullif("contact_name", ''), nullif("contact_email"::text, ''), "contact_phone"), "contact_email", "contact_phone"
FROM "hosts" WHERE coalesce(nullif("contact_name", ''), nullif("contact_email"::text, ''), nullif("contact_phone", '')) IS NOT NULL;
