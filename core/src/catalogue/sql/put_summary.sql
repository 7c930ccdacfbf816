DELETE FROM meta WHERE key GLOB 'desks.*' OR key GLOB 'municipalities.*' OR key = 'newest_source_date';
INSERT INTO meta (key, value)
SELECT 'desks.' || t.territory, (SELECT COUNT(*) FROM desk AS d WHERE d.territory = t.territory)
FROM (SELECT territory FROM desk UNION SELECT territory FROM municipality) AS t;
INSERT INTO meta (key, value)
SELECT 'municipalities.' || t.territory, (SELECT COUNT(*) FROM municipality AS m WHERE m.territory = t.territory)
FROM (SELECT territory FROM desk UNION SELECT territory FROM municipality) AS t;
-- A day is newer than its month's beginning, and that than its year's.
INSERT INTO meta (key, value)
SELECT 'newest_source_date', source_date
FROM desk
WHERE source_date IS NOT NULL
ORDER BY substr(source_date || '-01-01', 1, 10) DESC, length(source_date) DESC
LIMIT 1;
