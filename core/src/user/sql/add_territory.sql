INSERT INTO territory (id) VALUES (?1);
