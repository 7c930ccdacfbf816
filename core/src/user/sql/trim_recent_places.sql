DELETE FROM recent_place WHERE istat NOT IN (SELECT istat FROM recent_place ORDER BY seq DESC LIMIT ?1);
