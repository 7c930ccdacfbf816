SELECT
  d.rowid, d.id, d.name, o.name AS organization, d.kind, d.audience, d.themes, d.languages,
  d.address, d.locality, d.town, d.istat, d.province_code, d.region, d.territory, d.lat, d.lon,
  d.geo_precision, d.wheelchair, d.emails, d.website, d.description, d.description_lang, d.required_documents,
  d.source_url, d.source_name, d.source_date, d.doubtful,
  m.patron_month, m.patron_day, m.patron_trust
FROM desk AS d
JOIN organization AS o ON o.id = d.organization_id
LEFT JOIN municipality AS m ON m.istat = d.istat
WHERE d.rowid = ?1
