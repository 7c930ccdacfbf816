SELECT rowid
FROM desk
WHERE kind = 'helpline'
ORDER BY id
