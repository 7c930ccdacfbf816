SELECT d.rowid, d.id, d.lat, d.lon, d.kind, d.audience, d.themes, d.languages, d.territory, d.wheelchair, d.doubtful,
  m.patron_month, m.patron_day, m.patron_trust
FROM desk AS d
LEFT JOIN municipality AS m ON m.istat = d.istat
ORDER BY d.id
