SELECT territory FROM desk
UNION
SELECT territory FROM municipality
ORDER BY territory
