DELETE FROM desk WHERE id = ?1 AND territory = ?2
