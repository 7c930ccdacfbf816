INSERT INTO taxonomy_term (id, taxonomy, code, name_it, name_en, open_eligibility)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
