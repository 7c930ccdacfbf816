DELETE FROM translations WHERE locale = ?1 AND record_id = ?2
