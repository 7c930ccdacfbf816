SELECT desk.value, t.locale, t.record, t.field, t.source_hash, t.text, t.made_by
FROM json_each(?1) AS desk
CROSS JOIN json_each(?2) AS reads
CROSS JOIN translations AS t ON t.locale = reads.value AND t.record_id = desk.value
ORDER BY desk.key, reads.key, t.record, t.field, t.source_hash
