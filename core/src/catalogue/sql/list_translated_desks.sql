SELECT DISTINCT record_id FROM translations WHERE locale = ?1 ORDER BY record_id
