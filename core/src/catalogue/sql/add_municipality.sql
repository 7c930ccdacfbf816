INSERT INTO municipality (
  istat, territory, name, folded, province_code, province, region, lat, lon, social_zone, website, pec,
  contact_source, patron_month, patron_day, patron_trust
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
