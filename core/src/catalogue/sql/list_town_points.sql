SELECT istat, folded, lat, lon
FROM municipality
ORDER BY folded, istat
