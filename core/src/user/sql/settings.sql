SELECT locale, place, appearance, updates FROM settings WHERE id = 1;
