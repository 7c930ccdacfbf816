DELETE FROM translations WHERE locale = ?1
