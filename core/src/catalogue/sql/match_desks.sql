-- ?1 is an FTS5 query over folded words. A word in the name weighs most, one in the description least;
-- bm25 gives smaller numbers to better matches.
SELECT d.id, bm25(desk_fts, 8.0, 4.0, 4.0, 4.0, 4.0, 1.0) AS rank
FROM desk_fts
JOIN desk AS d ON d.rowid = desk_fts.rowid
WHERE desk_fts MATCH ?1
ORDER BY rank, d.id
