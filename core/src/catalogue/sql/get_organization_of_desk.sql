SELECT d.rowid, o.id, o.name, o.org_type
FROM desk AS d
JOIN organization AS o ON o.id = d.organization_id
WHERE d.id = ?1 AND d.territory = ?2
