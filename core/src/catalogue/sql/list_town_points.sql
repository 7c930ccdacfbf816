SELECT istat, lat, lon
FROM municipality
ORDER BY folded, istat
