DELETE FROM territory;
