DELETE FROM favourite;
