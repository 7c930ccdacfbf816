# Urdu: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = قریب
room-search = تلاش
room-saved = محفوظ
room-help = مدد
rooms-label = مرکزی فہرست
skip-to-content = اصل مواد پر جائیں
back = واپس
close = بند کریں

## First time
welcome-title = اپنی زبان چنیں
welcome-what = سب سے قریبی دفتر ڈھونڈیں۔ انٹرنیٹ کے بغیر بھی چلتا ہے۔
language-title = زبان
language-change = زبان بدلیں
language-not-reviewed = مشینی ترجمہ، ابھی جانچا نہیں گیا۔
language-loading = زبان آ رہی ہے…
language-load-failed = زبان نہیں آئی۔ جہاں نیٹ ورک ہو وہاں دوبارہ کوشش کریں۔
language-more-title = مزید زبانیں
language-more-what = یہ Sportello کے مترجم تیار کرتے ہیں۔ ایک بار شامل ہو کر نیٹ ورک کے بغیر بھی رہتی ہیں۔
language-add = شامل کریں: { $language }
language-adding = { $language } آ رہی ہے…
language-added = شامل ہو گئی: { $language }
language-remove = ہٹائیں: { $language }
language-coverage = { $percent }% ترجمہ
language-none-more = ابھی اور زبانیں نہیں ہیں۔
language-file-bad = زبان کی فائل ٹھیک نہیں۔ پہلی زبان برقرار ہے۔
language-file-newer-app = اس زبان کے لیے ایپ کا نیا ورژن چاہیے۔
language-also-title = کیا آپ اور زبانیں بھی پڑھتے ہیں؟
language-also-what = جو آپ کی زبان میں نہیں، وہ ان میں سے پہلی زبان میں دکھایا جاتا ہے جس میں ہو۔
appearance-title = رنگ
appearance-auto = فون جیسے
appearance-light = ہلکے
appearance-dark = گہرے

## Where
place-title = آپ کہاں ہیں؟
place-use-position = میری جگہ استعمال کریں
place-position-private = آپ کی جگہ فون ہی میں رہتی ہے۔ کوئی نہیں دیکھتا۔
place-locating = آپ کی جگہ تلاش ہو رہی ہے…
place-cancel = منسوخ
place-type = اپنا شہر لکھیں
place-recent = حال ہی میں استعمال ہوئے
place-all-zone = سماجی علاقہ { $zone }
place-none = اس نام کا کوئی شہر نہیں۔
place-did-you-mean = شاید آپ ڈھونڈ رہے تھے:
place-count = { $count ->
    [one] { $count } شہر
   *[other] { $count } شہر
}
place-denied = فون نے آپ کی جگہ نہیں دی۔ نیچے شہر چنیں۔
place-unavailable = ابھی آپ کی جگہ نہیں مل رہی۔ نیچے شہر چنیں۔
place-timeout = آپ کی جگہ وقت پر نہیں آئی۔ نیچے شہر چنیں۔
place-unsupported = یہ آلہ جگہ نہیں بتاتا۔ نیچے شہر چنیں۔
place-town-centre = شہر کا مرکز
place-near-you = آپ کی جگہ
place-change = بدلیں
place-choose = چنیں کہ آپ کہاں ہیں
place-far = آپ ان علاقوں سے دور ہیں: سب سے قریبی دفتر { $distance } دور ہے۔
place-near = { $town } کے قریب

## Near
near-title = آپ کو کیا چاہیے؟
near-all-needs = سب ضرورتیں
near-count = { $count ->
    [one] { $count } دفتر، قریبی پہلے
   *[other] { $count } دفاتر، قریبی پہلے
}
near-more = مزید دکھائیں
near-list-label = دفاتر، قریبی پہلے
near-data-age = معلومات آپ کے فون میں ہیں، نیٹ ورک ہو یا نہ ہو۔ سب سے نئی معلومات: { $date }۔
filters-label = فلٹر
filter-open = ابھی کھلا
filter-theme = ضرورت
filter-language = زبان
filter-language-any = سب زبانیں
filter-kind = قسم
filter-kind-any = سب قسمیں
filter-audience-any = کوئی بھی
filter-clear = فلٹر ہٹائیں
empty-title = ان فلٹروں کے ساتھ کوئی دفتر نہیں
empty-why = قریبی دفاتر دیکھنے کے لیے ایک فلٹر ہٹائیں۔
wheelchair-yes = وہیل چیئر: ہاں
wheelchair-limited = وہیل چیئر: کچھ حد تک
wheelchair-no = وہیل چیئر: نہیں
wheelchair-unknown = وہیل چیئر: معلوم نہیں
way-out-theme = ”{ $what }“ کے بغیر
way-out-language = اس زبان کے بغیر: { $what }
way-out-open = بند یا نامعلوم اوقات والے بھی
way-out-kind = ہر قسم کے دفتر
way-out-audience = کوئی بھی
way-out-territory = سب علاقوں میں
way-out-wheelchair = جہاں وہیل چیئر کا معلوم نہ ہو وہ بھی
way-out-all = سب فلٹر ہٹائیں
way-out-count = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفاتر
}
empty-helplines = یا قومی نمبر پر فون کریں
town-hall-name = بلدیہ: { $town }
town-hall-why = اس شہر میں ہمیں کوئی دفتر معلوم نہیں۔ بلدیہ میں پوچھا جا سکتا ہے۔
town-hall-tag = کہاں پوچھیں
town-hall-contact-unknown = ویب سائٹ اور ای میل معلوم نہیں۔ بلدیہ میں پوچھیں۔
open-old-note = کچھ اوقات پرانے ہیں: جانے سے پہلے فون کریں۔

## Status
status-open-until = { $time } بجے تک کھلا
status-open-always = ہمیشہ کھلا
status-closing-soon = جلد بند ہوگا، { $time } بجے
status-closed = بند
status-closed-opens = بند · کھلے گا { $when }
status-closed-until = { $weekday } { $day } { $month } تک بند
status-closed-holiday = آج بند: قومی چھٹی
status-closed-holiday-opens = آج بند، قومی چھٹی · کھلے گا { $when }
status-closed-patron = آج بند: شہر کا تہوار
status-closed-patron-opens = آج بند، شہر کا تہوار · کھلے گا { $when }
status-by-appointment = وقت لے کر
status-by-appointment-call = وقت لے کر: فون کریں
status-unknown = اوقات معلوم نہیں
status-unknown-call = اوقات معلوم نہیں: فون کریں
status-phone-until = { $time } بجے تک فون پر جواب
status-phone-always = دن رات فون پر جواب
status-phone-closing-soon = صرف { $time } بجے تک فون پر جواب
status-phone-closed = ابھی جواب نہیں ملتا
status-phone-closed-opens = ابھی جواب نہیں ملتا · دوبارہ { $when }
status-old-open = کھلا، { $year } کے اوقات کے مطابق: پہلے فون کریں
status-old-open-no-phone = کھلا، { $year } کے اوقات کے مطابق: پہلے پوچھیں
status-old-closed = بند، { $year } کے اوقات کے مطابق: فون کریں
status-old-closed-no-phone = بند، { $year } کے اوقات کے مطابق
status-old-phone = جواب ملتا ہے، { $year } کے ماخذ کے مطابق
status-old-phone-closed = جواب نہیں ملتا، { $year } کے ماخذ کے مطابق
status-undated-open = کھلا، بغیر تاریخ کے اوقات کے مطابق: پہلے فون کریں
status-undated-open-no-phone = کھلا، بغیر تاریخ کے اوقات کے مطابق: پہلے پوچھیں
status-undated-closed = بند، بغیر تاریخ کے اوقات کے مطابق: فون کریں
status-undated-closed-no-phone = بند، بغیر تاریخ کے اوقات کے مطابق
status-undated-phone = جواب ملتا ہے، بغیر تاریخ کے ماخذ کے مطابق
status-undated-phone-closed = جواب نہیں ملتا، بغیر تاریخ کے ماخذ کے مطابق
status-ended = شاید اب نہ ہو: پہلے فون کریں
status-ended-no-phone = شاید اب نہ ہو: پہلے پوچھیں
status-patron = آج شہر کا تہوار ہو سکتا ہے: بند ہو سکتا ہے، فون کریں
status-patron-no-phone = آج شہر کا تہوار ہو سکتا ہے: بند ہو سکتا ہے، پہلے پوچھیں

## Card
desk-from = { $place } سے { $distance }
desk-from-you = آپ سے { $distance }
act-call = فون
act-whatsapp = WhatsApp
act-directions = راستہ
act-write = لکھیں
act-website = ویب سائٹ
act-save = رکھیں
act-saved = رکھا ہوا
act-call-number = { $number } پر فون کریں
age-dated = { $date } کی معلومات۔ جانے سے پہلے فون کریں۔
age-dated-no-phone = { $date } کی معلومات۔ جانے سے پہلے پوچھیں۔
age-undated = معلومات پر تاریخ نہیں۔ جانے سے پہلے فون کریں۔
age-undated-no-phone = معلومات پر تاریخ نہیں۔ جانے سے پہلے پوچھیں۔
age-current = { $date } کی معلومات۔
age-ended = یہ خدمت شاید ختم ہو گئی، یا ابھی شروع نہیں ہوئی۔ { $date } کی معلومات۔
age-ended-undated = یہ خدمت شاید ختم ہو گئی۔ معلومات پر تاریخ نہیں۔
facts-title = معلومات
fact-address = پتہ
fact-address-unknown = گلی معلوم نہیں۔ جانے سے پہلے پوچھیں۔
fact-address-withheld = پتہ یہاں نہیں دکھایا جاتا۔ 1522 دن رات بتاتا ہے کہ کہاں جانا ہے۔
fact-point-town = نقطہ اور فاصلہ شہر کے مرکز کا ہے، دروازے کا نہیں۔
fact-point-locality = نقطہ اور فاصلہ گاؤں کے مرکز کا ہے، دروازے کا نہیں۔
fact-point-none = نقشے پر نقطہ معلوم نہیں۔
fact-point-address = نقطہ دروازے پر ہے۔
fact-languages = زبانیں
fact-languages-unknown = زبانیں نہیں لکھی گئیں۔ فون پر پوچھیں۔
fact-languages-unknown-short = زبانیں نہیں لکھی گئیں
fact-services = خدمات
fact-audience = کس کے لیے
fact-bring = کیا لانا ہے
fact-bring-unknown = نہیں لکھا گیا۔ پوچھیں کہ کیا لانا ہے۔
fact-phone = فون
fact-phone-unknown = نمبر معلوم نہیں۔
fact-phone-extension = ایکسٹینشن { $extension }
fact-email = ای میل
fact-pec = مصدقہ ای میل (PEC)
fact-website = ویب سائٹ
fact-organization = کون چلاتا ہے
fact-note = جاننا اچھا ہے
fact-note-language = زبان: { $language }
fact-translated-machine = مشینی ترجمہ، ابھی جانچا نہیں گیا۔
fact-zone = علاقہ
fact-territory = سماجی علاقہ { $zone }
hours-title = اوقات
hours-phone-title = فون کے اوقات
hours-unknown = اوقات معلوم نہیں۔
hours-source-words = جیسا ماخذ کہتا ہے
hours-closed = بند
hours-holiday = چھٹی
hours-patron = شہر کا تہوار
hours-patron-today = شاید شہر کا تہوار
hours-today = آج، { $weekday }
hours-appointment = وقت لے کر
hours-always = ہمیشہ، دن رات
hours-valid-to = { $date } تک
hours-source-date = یہ اوقات: { $date }
hours-patron-closed = شہر کے تہوار پر بند: { $date }
hours-patron-perhaps = شہر کے تہوار پر شاید بند: { $date }
hours-patron-unknown = شہر کے تہوار کا دن معلوم نہیں: اس دن بند ہو سکتا ہے
source-title = معلومات کہاں سے آئیں
source-open = ماخذ کھولیں
source-date = ماخذ کی تاریخ: { $date }
source-date-unknown = ماخذ کی تاریخ: معلوم نہیں
source-no-address = بغیر پتے کا ماخذ: { $name }
desk-gone-title = یہ دفتر یہاں نہیں
desk-gone = یہ اس فون کی فہرست میں نہیں۔ شاید ہٹا دیا گیا۔
desk-gone-way = قریبی دفاتر دیکھیں

## Reading aloud
speak-listen = سنیں
speak-listen-to = سنیں: { $name }
speak-stop = آواز روکیں
speak-no-voice = اس آلے میں اس زبان کی آواز نہیں: { $language }۔
speak-no-voice-how = فون کی سیٹنگز میں، پڑھ کر سنانے کے حصے میں، شامل کی جا سکتی ہے۔
speak-recording = ریکارڈنگ سنیں
speak-unsupported = یہ آلہ پڑھ کر نہیں سناتا۔
speak-failed = پڑھنا رک گیا۔ دوبارہ کوشش کریں۔

## Search
search-title = تلاش
search-type = نام، جگہ، ضرورت
search-hint = مثلاً لکھیں ”اجازت نامہ“، ”Orvieto“، ”ڈاکٹر“۔
search-none = ”{ $words }“ کے لیے کچھ نہیں ملا۔
search-none-way = صرف ایک لفظ آزمائیں، یا کوئی ضرورت چنیں۔
search-count = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتیجے
}
search-only-like = { $count ->
    [one] کسی دفتر میں یہ سب لفظ نہیں۔ { $count } میں کچھ ہیں، یا ملتے جلتے لفظ:
   *[other] کسی دفتر میں یہ سب لفظ نہیں۔ { $count } میں کچھ ہیں، یا ملتے جلتے لفظ:
}
search-like = { $count ->
    [one] { $count } اور، ان میں سے کچھ یا ملتے جلتے لفظوں کے ساتھ:
   *[other] { $count } اور، ان میں سے کچھ یا ملتے جلتے لفظوں کے ساتھ:
}
search-meant = کیا آپ ”{ $words }“ ڈھونڈ رہے تھے؟
search-filtered = فلٹروں کے بغیر ”{ $words }“ کے لیے کچھ ہے۔
search-list-label = ملے ہوئے دفاتر
search-towns = شہر

## Saved
saved-title = محفوظ
saved-empty = جو دفاتر آپ رکھیں گے وہ یہاں ہوں گے۔
saved-empty-how = کسی دفتر کے دل پر دبائیں۔
saved-gone = فہرست میں اب نہیں
saved-remove = ہٹائیں

## Help
help-title = فون کرنے کے نمبر
help-what = پورے اٹلی میں چلتے ہیں، جب تک کچھ اور نہ لکھا ہو۔
help-only-region = صرف { $region }
help-free-note = خطرے میں 112 پر فون کریں۔
help-about = Sportello کے بارے میں

## About
about-title = Sportello
about-what = سب سے قریبی دفتر، انٹرنیٹ کے بغیر بھی۔
about-privacy-title = رازداری
about-privacy = کوئی اکاؤنٹ نہیں۔ کوئی آپ کا پیچھا نہیں کرتا۔ آپ کہاں ہیں، کیا ڈھونڈتے ہیں اور کون سی زبان بولتے ہیں، یہ فون سے باہر نہیں جاتا۔
about-data-title = معلومات
about-data = دفاتر اور نمبر: { $desks }۔ شہر: { $towns }۔ ماخذ اور تاریخ ہر کارڈ پر ہیں۔
about-data-warning = بہت سی معلومات پرانی ہیں۔ جانے سے پہلے ہمیشہ فون کریں۔
about-credits-title = شکریہ
about-credits-comuni = شہروں کے نام، حدود اور آبادی: ISTAT 2023، openpolis کے ذریعے (CC BY 4.0)۔
about-credits-points = شہروں کے مراکز کے نقاط: GeoNames (CC BY 4.0)۔
about-credits-taxonomy = موضوعات: Open Eligibility (CC BY-SA 3.0)۔
about-credits-icons = نشان: Phosphor (MIT)۔
about-credits-pages = دفاتر: عوامی صفحات، ہر کارڈ پر حوالہ ہے۔
about-licence = آزاد سافٹ ویئر، EUPL-1.2 لائسنس۔
about-version = ورژن { $version }

## Errors
error-title = کچھ ٹھیک نہیں
error-catalogue = فہرست نہیں کھلتی۔ جو آپ نے رکھا وہ محفوظ ہے۔
error-user-newer = آپ کی محفوظ معلومات نئے ورژن کی ہیں۔ وہ محفوظ ہیں: ایپ کو تازہ کریں۔
error-reload = دوبارہ کوشش کریں
error-storage = یہ آلہ محفوظ نہیں کر سکتا: آپ کی پسند بند کرنے تک رہے گی۔
error-set-aside = آپ کی محفوظ پسند پڑھی نہیں جا سکی۔ ایک طرف رکھ دی گئی، مٹائی نہیں گئی۔
update-ready = نیا ورژن موجود ہے۔
update-now = تازہ کریں
page-missing-title = یہ صفحہ یہاں نہیں

## Updates
updates-title = تازہ معلومات
updates-link = تازہ معلومات اور ڈیٹا
updates-check = تازہ معلومات تلاش کریں
updates-stop = روکیں
updates-never = نیٹ ورک پر ابھی تازہ معلومات تلاش نہیں ہوئیں۔
updates-checking = تازہ معلومات تلاش ہو رہی ہیں…
updates-downloading = اتر رہا ہے: { $total } میں سے { $got } kB
updates-applying = نئی معلومات لکھی جا رہی ہیں…
updates-fresh = معلومات تازہ ہیں۔
updates-unfinished = ابھی اور نئی معلومات آنی ہیں۔
updates-checked = آخری کامیاب جانچ: { $when }
updates-data-of = { $date } کی فہرست
updates-failed = تازہ کاری نہیں ہوئی۔ آپ کی { $date } کی معلومات سلامت ہیں۔
updates-failed-undated = تازہ کاری نہیں ہوئی۔ آپ کی معلومات سلامت ہیں۔
updates-why-connection = نیٹ ورک نہیں، یا بہت کمزور ہے۔ جہاں سگنل ہو وہاں دوبارہ کوشش کریں۔
updates-why-log-in = یہ نیٹ ورک لاگ ان مانگتا ہے۔ براؤزر کھول کر لاگ ان کریں، پھر دوبارہ کوشش کریں۔
updates-why-busy = سرور بہت مصروف ہے۔ بعد میں کوشش کریں۔
updates-why-refused = سرور کی فائلیں ٹھیک نہیں۔ استعمال نہیں ہوئیں۔
updates-why-clock = فون کا وقت غلط ہے، یا شائع کرنے والا لیٹ ہے۔ تاریخ اور وقت دیکھیں۔
updates-why-newer-app = ایپ کا نیا ورژن چاہیے۔
updates-why-full = فون بھرا ہوا ہے۔ جگہ خالی کر کے دوبارہ کوشش کریں۔
updates-why-storage = محفوظ نہیں ہو سکا۔ دوبارہ کوشش کریں۔
updates-none = یہ ایپ نیٹ ورک سے تازہ معلومات نہیں لیتی۔
updates-confirm-metered = اس نیٹ ورک پر پیسے لگ سکتے ہیں۔ جاری رکھیں؟
updates-confirm-saver = فون ڈیٹا بچا رہا ہے۔ جاری رکھیں؟
updates-confirm-yes = جاری رکھیں
updates-confirm-no = ابھی نہیں
updates-details = تکنیکی تفصیل
updates-news-title = آپ کے محفوظ دفاتر میں تبدیلیاں
updates-news-note = آپ کے محفوظ دفاتر میں کچھ بدلا ہے۔
updates-news-see = دیکھیں
updates-news-hours = اوقات
updates-news-place = جگہ
updates-news-contact = رابطے
updates-news-about = دوسری معلومات
updates-news-added = فہرست میں نیا
updates-news-removed = فہرست سے ہٹایا گیا
updates-when-title = کب تلاش کرے
updates-when-auto = خود بخود، جب نیٹ ورک ہو
updates-when-wifi = صرف Wi-Fi پر
updates-when-manual = صرف جب میں کہوں
updates-areas-title = تازہ کرنے کے علاقے
updates-areas-what = شائع کرنے والا دیکھتا ہے کہ آپ کون سے علاقے مانگتے ہیں، یہ کبھی نہیں کہ آپ کہاں ہیں۔
updates-area-desks = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفاتر
}
updates-pass-title = نیٹ ورک کے بغیر
updates-pass-what = فہرست دوسرے فون کو دیں، یا جو فائل آپ کو ملی وہ کھولیں۔
updates-pass-give = فہرست دیں
updates-pass-take = فائل کھولیں
updates-pass-nothing = پہلی تازہ کاری کے بعد فہرست دی جا سکتی ہے۔
updates-pass-saved = فائل تیار ہے: { $path }
updates-pass-not-saved = فائل لکھی نہیں جا سکی۔
updates-pass-done = ہو گیا: اب آپ کے پاس { $date } کی فہرست ہے۔
updates-pass-same = یہ معلومات آپ کے پاس پہلے سے ہیں۔
updates-pass-older = آپ کے پاس پہلے سے نئی معلومات ہیں۔ کچھ نہیں بدلا۔
updates-pass-bad = فائل ٹھیک نہیں۔ آپ کی معلومات سلامت ہیں۔

## Themes
theme-documents = کاغذات
theme-work = کام
theme-health = صحت
theme-housing = گھر
theme-education = اطالوی اور اسکول
theme-legal = حقوق
theme-basic-needs = کھانا اور مدد
theme-minors = نابالغ
theme-women = خواتین
theme-mediation = ترجمانی
theme-participation = برادری
theme-digital = ڈیجیٹل

## Kinds of desk
kind-immigration-desk = امیگریشن دفتر
kind-police-immigration = پولیس: امیگریشن دفتر
kind-prefecture = پریفیکچر
kind-public-authority = سرکاری دفتر
kind-citizen-desk = شہریوں کا دفتر
kind-municipal-office = بلدیہ کا دفتر
kind-social-services = سماجی خدمات
kind-health-desk = صحت
kind-health-registration = صحت میں اندراج
kind-health-mediation = صحت میں ترجمانی
kind-health-family = خاندانی کلینک
kind-employment-centre = روزگار مرکز
kind-work-orientation = کام ڈھونڈنے میں مدد
kind-adult-school = بڑوں کا اسکول
kind-language-course = اطالوی زبان کا کورس
kind-legal-advice = قانونی مشورہ اور یونین
kind-caritas = Caritas
kind-canteen = کھانا
kind-food-bank = خوراک اور کپڑے
kind-shelter = پناہ گاہ
kind-day-centre = دن کا مرکز
kind-antiviolence-centre = تشدد کے خلاف مرکز
kind-family-centre = خاندان مرکز
kind-youth-info = نوجوانوں کی معلومات
kind-digital-point = ڈیجیٹل مدد
kind-library = لائبریری
kind-intercultural-centre = بین الثقافتی مرکز
kind-helpline = فون کرنے کا نمبر
kind-town-hall = بلدیہ

## Who for
audience-all = سب کے لیے
audience-migrants = دوسرے ملکوں کے لوگوں کے لیے
audience-women = خواتین کے لیے
audience-youth = نوجوانوں کے لیے
audience-men = مردوں کے لیے
