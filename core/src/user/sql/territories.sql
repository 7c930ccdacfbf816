SELECT id FROM territory ORDER BY id;
