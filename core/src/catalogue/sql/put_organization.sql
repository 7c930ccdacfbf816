INSERT INTO organization (id, name, org_type) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, org_type = excluded.org_type
