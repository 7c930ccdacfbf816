INSERT INTO favourite (desk_id, saved_at) VALUES (?1, ?2) ON CONFLICT (desk_id) DO NOTHING;
