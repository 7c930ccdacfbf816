INSERT INTO phone (desk, position, number, type, extension, description)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
