INSERT INTO taxonomy_term (id, taxonomy, code, name_it, open_eligibility)
VALUES (?1, ?2, ?3, ?4, ?5)
