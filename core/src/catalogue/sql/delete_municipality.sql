DELETE FROM municipality WHERE istat = ?1 AND territory = ?2
