DELETE FROM recent_place;
