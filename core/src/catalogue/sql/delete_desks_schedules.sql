DELETE FROM schedule WHERE desk = (SELECT rowid FROM desk WHERE id = ?1 AND territory = ?2)
