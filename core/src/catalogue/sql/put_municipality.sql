INSERT INTO municipality (
  istat, territory, name, folded, province_code, province, region, lat, lon, social_zone, website, pec,
  contact_source, patron_month, patron_day, patron_trust
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (istat) DO UPDATE SET
  territory = excluded.territory, name = excluded.name, folded = excluded.folded,
  province_code = excluded.province_code, province = excluded.province, region = excluded.region,
  lat = excluded.lat, lon = excluded.lon, social_zone = excluded.social_zone, website = excluded.website,
  pec = excluded.pec, contact_source = excluded.contact_source, patron_month = excluded.patron_month,
  patron_day = excluded.patron_day, patron_trust = excluded.patron_trust
