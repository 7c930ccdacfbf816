SELECT record, field, source_hash, text, made_by
FROM translations
WHERE locale = ?1 AND record_id = ?2
ORDER BY record, field, source_hash
