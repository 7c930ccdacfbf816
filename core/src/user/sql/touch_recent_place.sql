INSERT INTO recent_place (istat, seq)
SELECT ?1, coalesce(max(seq), 0) + 1 FROM recent_place
WHERE true
ON CONFLICT (istat) DO UPDATE SET seq = excluded.seq
WHERE seq < excluded.seq - 1;
