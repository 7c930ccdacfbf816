INSERT INTO organization (id, name, org_type) VALUES (?1, ?2, ?3)
