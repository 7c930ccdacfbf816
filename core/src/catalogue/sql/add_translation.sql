INSERT INTO translations (locale, record, record_id, field, source_hash, text, made_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
