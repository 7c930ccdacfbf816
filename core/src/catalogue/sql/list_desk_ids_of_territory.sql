SELECT id FROM desk WHERE territory = ?1 ORDER BY id
