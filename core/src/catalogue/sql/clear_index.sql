-- The thesaurus' parts are not made from the desks.
DELETE FROM find_part WHERE name NOT IN ('concepts', 'phrases');
DELETE FROM find_node;
DELETE FROM find_leaf;
DELETE FROM find_set;
DELETE FROM find_words;
