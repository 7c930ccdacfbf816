SELECT istat FROM recent_place ORDER BY seq DESC;
