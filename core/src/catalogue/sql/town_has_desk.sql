SELECT EXISTS (SELECT 1 FROM desk WHERE istat = ?1 AND kind <> 'helpline')
