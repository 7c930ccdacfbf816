INSERT INTO desk (
  id, territory, organization_id, name, kind, audience, themes, languages, address, locality, town,
  istat, province_code, region, lat, lon, geo_precision, emails, website, description, description_lang,
  required_documents, doubtful, source_url, source_name, source_date, wheelchair
) VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
  ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
  ?22, ?23, ?24, ?25, ?26, ?27
)
