-- The organisation of each desk of a territory.
SELECT d.rowid, o.id, o.name, o.org_type
FROM desk AS d
JOIN organization AS o ON o.id = d.organization_id
WHERE d.territory = ?1
ORDER BY d.id
