-- One that runs no desk is nothing that a person can see.
DELETE FROM organization WHERE NOT EXISTS (SELECT 1 FROM desk WHERE desk.organization_id = organization.id)
