SELECT
  istat, name, province_code, province, region, territory, lat, lon, social_zone, website, pec,
  contact_source, patron_month, patron_day, patron_trust
FROM municipality
WHERE territory = ?1
ORDER BY istat
