SELECT name
FROM find_part
WHERE name GLOB ?1
ORDER BY name
