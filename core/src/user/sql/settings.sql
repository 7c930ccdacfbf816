SELECT locale, place, appearance FROM settings WHERE id = 1;
