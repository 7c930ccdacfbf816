-- The thesaurus' parts are not made from the desks.
DELETE FROM find_part WHERE name NOT IN ('concepts', 'phrases');
DELETE FROM find_row;
DELETE FROM find_words;
