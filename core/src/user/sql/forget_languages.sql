DELETE FROM language;
