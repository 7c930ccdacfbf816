SELECT locale FROM locale_messages
UNION
SELECT locale FROM locale_meta
UNION
SELECT locale FROM locale_media
UNION
SELECT locale FROM translations
ORDER BY locale
