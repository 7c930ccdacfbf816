# اردو: translated from the Italian by a machine in November 2026; no native speaker has reviewed it.

## Rooms
room-near = قریب
room-search = تلاش
room-saved = محفوظ
room-help = مدد
rooms-label = مین مینو
skip-to-content = مواد پر جائیں
back = واپس
close = بند کریں

## First time
welcome-title = زبان چنیں
welcome-what = سب سے قریبی دفتر ڈھونڈیں۔ انٹرنیٹ کے بغیر بھی چلتا ہے۔
language-title = زبان
language-change = زبان بدلیں
language-not-reviewed = مشین کا ترجمہ، ابھی کسی نے جانچا نہیں۔
language-loading = زبان آ رہی ہے…
language-load-failed = زبان نہیں آئی۔ جہاں نیٹ ورک ہو وہاں دوبارہ کوشش کریں۔
language-more-title = مزید زبانیں
language-more-what = یہ Sportello کے مترجم تیار کرتے ہیں۔ ایک بار شامل ہوں تو نیٹ ورک کے بغیر بھی رہتی ہیں۔
language-look = مزید زبانیں تلاش کریں
language-add = شامل کریں: { $language }
language-adding = { $language }: آ رہی ہے…
language-added = شامل ہو گئی: { $language }
language-remove = ہٹائیں: { $language }
language-coverage = ترجمہ: { $percent }%
language-reviewed = اس زبان کے بولنے والے نے جانچا ہے۔
language-broken = جو متن ٹھیک نہیں: { $count }۔ وہ کسی اور زبان میں دکھائے جاتے ہیں۔
language-size = { $kilobytes } کلو بائٹ
language-none-more = ابھی اور زبانیں نہیں ہیں۔
language-file-bad = زبان کی فائل درست نہیں۔ پہلے والی زبان رہے گی۔
language-file-newer-app = اس زبان کے لیے ایپ کا نیا ورژن چاہیے۔
language-also-title = کیا آپ کو اور زبانیں بھی پڑھنی آتی ہیں؟
language-also-what = جو آپ کی زبان میں نہ ہو، وہ ان میں سے پہلی زبان میں دکھایا جاتا ہے جس میں موجود ہو۔
appearance-title = رنگ
appearance-auto = فون جیسے
appearance-light = ہلکے
appearance-dark = گہرے

## Where
place-title = آپ کہاں ہیں؟
place-use-position = میری جگہ استعمال کریں
place-position-private = آپ کی جگہ فون میں ہی رہتی ہے۔ کوئی اسے نہیں دیکھتا۔
place-locating = آپ کی جگہ کی تلاش…
place-cancel = منسوخ کریں
place-type = اپنے شہر کا نام لکھیں
place-recent = حال میں استعمال ہوئے
place-all-zone = سماجی علاقہ { $zone }
place-none = اس نام کا کوئی شہر نہیں۔
place-did-you-mean = شاید یہ:
place-count = { $count ->
    [one] { $count } شہر
   *[other] { $count } شہر
}
place-denied = فون نے جگہ نہیں بتائی۔ نیچے اپنا شہر چنیں۔
place-denied-for-ever = فون Sportello کو جگہ نہیں بتاتا۔ اسے سیٹنگز میں Sportello کے حصے میں بدلا جا سکتا ہے۔ یا نیچے اپنا شہر چنیں۔
place-open-settings = سیٹنگز کھولیں
place-unavailable = آپ کی جگہ ابھی نہیں مل رہی۔ نیچے اپنا شہر چنیں۔
place-timeout = آپ کی جگہ وقت پر نہیں ملی۔ نیچے اپنا شہر چنیں۔
place-unsupported = یہ آلہ جگہ نہیں بتاتا۔ نیچے اپنا شہر چنیں۔
place-outside = فون اٹلی سے باہر کی جگہ بتا رہا ہے۔ نیچے اپنا شہر چنیں۔
place-town-centre = شہر کا مرکز
place-near-you = آپ کی جگہ
place-change = بدلیں
place-choose = بتائیں آپ کہاں ہیں
place-far = آپ ان علاقوں سے دور ہیں۔ سب سے قریبی دفتر کا فاصلہ: { $distance }۔
place-near = { $town } کے قریب

## Near
near-title = آپ کو کیا چاہیے؟
near-all-needs = تمام ضرورتیں
near-count = { $count ->
    [one] { $count } دفتر، قریبی پہلے
   *[other] { $count } دفاتر، قریبی پہلے
}
near-more = اور دکھائیں
near-list-label = دفاتر، قریبی پہلے
near-data-age = معلومات فون میں ہیں، نیٹ ورک کے بغیر بھی۔ سب سے نئی معلومات کی تاریخ: { $date }۔
filters-label = فلٹر
filter-open = ابھی کھلا
filter-theme = ضرورت
filter-language = زبان
filter-language-any = تمام زبانیں
filter-kind = قسم
filter-kind-any = تمام قسمیں
filter-audience-any = کوئی بھی گروہ
filter-clear = فلٹر ہٹائیں
empty-title = ان فلٹروں کے ساتھ کوئی دفتر نہیں
empty-why = قریبی دفاتر دیکھنے کے لیے کوئی فلٹر ہٹائیں۔
wheelchair-yes = وہیل چیئر: ہاں
wheelchair-limited = وہیل چیئر: کچھ حد تک
wheelchair-no = وہیل چیئر: نہیں
wheelchair-unknown = وہیل چیئر: معلوم نہیں
way-out-theme = “{ $what }” کے بغیر
way-out-language = اس زبان کے بغیر: { $what }
way-out-open = بند یا نامعلوم اوقات والے بھی
way-out-kind = ہر قسم کے دفاتر
way-out-audience = سب کے لیے
way-out-territory = تمام علاقوں میں
way-out-wheelchair = وہ بھی جہاں وہیل چیئر کا راستہ معلوم نہیں
way-out-all = تمام فلٹر ہٹائیں
way-out-count = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفاتر
}
empty-helplines = یا کسی قومی نمبر پر کال کریں
town-hall-name = { $town } کی بلدیہ (Comune)
town-hall-why = ہمیں اس شہر میں کوئی دفتر معلوم نہیں۔ بلدیہ میں جا کر پوچھا جا سکتا ہے۔
town-hall-tag = کہاں پوچھیں
town-hall-contact-unknown = ویب سائٹ اور ای میل معلوم نہیں۔ بلدیہ میں پوچھیں۔
open-old-note = کچھ اوقات پرانے ہیں: جانے سے پہلے کال کریں۔

## Status
status-open-until = { $time } بجے تک کھلا
status-open-always = ہمیشہ کھلا
status-closing-soon = جلد بند ہو گا، { $time } بجے
status-closed = بند
status-closed-opens = بند · { $when } کھلے گا
status-closed-until = { $weekday } { $day } { $month } تک بند
status-closed-holiday = آج بند: قومی چھٹی
status-closed-holiday-opens = آج بند، قومی چھٹی · { $when } کھلے گا
status-closed-patron = آج بند: شہر کا تہوار
status-closed-patron-opens = آج بند، شہر کا تہوار · { $when } کھلے گا
status-by-appointment = اپائنٹمنٹ لے کر
status-by-appointment-call = اپائنٹمنٹ لے کر: کال کریں
status-unknown = اوقات معلوم نہیں
status-unknown-call = اوقات معلوم نہیں: کال کریں
status-phone-until = فون پر جواب { $time } بجے تک
status-phone-always = فون پر جواب دن رات
status-phone-closing-soon = فون پر جواب بس تھوڑی دیر، { $time } بجے تک
status-phone-closed = ابھی فون پر جواب نہیں
status-phone-closed-opens = ابھی فون پر جواب نہیں · دوبارہ { $when }
status-old-open = کھلا، { $year } کے اوقات کے مطابق: پہلے کال کریں
status-old-open-no-phone = کھلا، { $year } کے اوقات کے مطابق: پہلے پوچھیں
status-old-closed = بند، { $year } کے اوقات کے مطابق: کال کریں
status-old-closed-no-phone = بند، { $year } کے اوقات کے مطابق
status-old-phone = جواب ملتا ہے، { $year } کی معلومات کے مطابق
status-old-phone-closed = جواب نہیں ملتا، { $year } کی معلومات کے مطابق
status-undated-open = کھلا، بغیر تاریخ کے اوقات کے مطابق: پہلے کال کریں
status-undated-open-no-phone = کھلا، بغیر تاریخ کے اوقات کے مطابق: پہلے پوچھیں
status-undated-closed = بند، بغیر تاریخ کے اوقات کے مطابق: کال کریں
status-undated-closed-no-phone = بند، بغیر تاریخ کے اوقات کے مطابق
status-undated-phone = جواب ملتا ہے، بغیر تاریخ کی معلومات کے مطابق
status-undated-phone-closed = جواب نہیں ملتا، بغیر تاریخ کی معلومات کے مطابق
status-ended = شاید اب نہیں رہا: پہلے کال کریں
status-ended-no-phone = شاید اب نہیں رہا: پہلے پوچھیں
status-patron = آج شاید شہر کا تہوار ہو: ہو سکتا ہے بند ہو، کال کریں
status-patron-no-phone = آج شاید شہر کا تہوار ہو: ہو سکتا ہے بند ہو، پہلے پوچھیں

## Card
desk-from = { $place } سے { $distance }
desk-from-you = آپ سے { $distance }
act-call = کال
act-whatsapp = WhatsApp
act-directions = راستہ
act-write = لکھیں
act-website = ویب سائٹ
act-save = محفوظ کریں
act-saved = محفوظ
act-share = شیئر کریں
act-call-number = { $number } پر کال کریں
age-dated = معلومات کی تاریخ: { $date }۔ جانے سے پہلے کال کریں۔
age-dated-no-phone = معلومات کی تاریخ: { $date }۔ جانے سے پہلے پوچھیں۔
age-undated = معلومات کی تاریخ نہیں۔ جانے سے پہلے کال کریں۔
age-undated-no-phone = معلومات کی تاریخ نہیں۔ جانے سے پہلے پوچھیں۔
age-current = معلومات کی تاریخ: { $date }۔
age-ended = یہ خدمت شاید ختم ہو گئی، یا ابھی شروع نہیں ہوئی۔ معلومات کی تاریخ: { $date }۔
age-ended-undated = یہ خدمت شاید ختم ہو گئی۔ معلومات کی تاریخ نہیں۔
facts-title = معلومات
fact-address = پتہ
fact-address-unknown = گلی معلوم نہیں۔ جانے سے پہلے پوچھیں۔
fact-address-withheld = پتہ یہاں نہیں دکھایا جاتا۔ 1522 پر دن رات بتاتے ہیں کہ کہاں جانا ہے۔
fact-point-town = نقشے کا نشان اور فاصلہ شہر کے مرکز کا ہے، دروازے کا نہیں۔
fact-point-locality = نقشے کا نشان اور فاصلہ بستی کے مرکز کا ہے، دروازے کا نہیں۔
fact-point-none = نقشے پر نشان معلوم نہیں۔
fact-point-address = نقشے کا نشان دروازے پر ہے۔
fact-languages = زبانیں
fact-languages-unknown = زبانیں نہیں لکھی گئیں۔ فون پر پوچھیں۔
fact-languages-unknown-short = زبانیں نہیں لکھی گئیں
fact-services = خدمات
fact-audience = کس کے لیے
fact-bring = ساتھ کیا لائیں
fact-bring-unknown = نہیں لکھا گیا۔ پوچھیں کہ کیا لانا ہے۔
fact-phone = فون
fact-phone-unknown = نمبر معلوم نہیں۔
fact-phone-extension = ایکسٹینشن { $extension }
fact-email = ای میل
fact-pec = تصدیق شدہ ای میل (PEC)
fact-website = ویب سائٹ
fact-organization = کون چلاتا ہے
fact-note = جاننے کی بات
fact-note-language = زبان: { $language }
fact-translated-machine = مشین کا ترجمہ، ابھی کسی نے جانچا نہیں۔
fact-zone = علاقہ
fact-territory = سماجی علاقہ { $zone }
hours-title = اوقات
hours-phone-title = فون کے اوقات
hours-unknown = اوقات معلوم نہیں۔
hours-source-words = جیسے ذریعے نے لکھا
hours-closed = بند
hours-holiday = چھٹی
hours-patron = شہر کا تہوار
hours-patron-today = شاید شہر کا تہوار
hours-today = آج، { $weekday }
hours-appointment = اپائنٹمنٹ لے کر
hours-always = ہمیشہ، دن رات
hours-valid-to = { $date } تک درست
hours-source-date = ان اوقات کی تاریخ: { $date }
hours-patron-closed = شہر کے تہوار پر بند: { $date }
hours-patron-perhaps = شاید شہر کے تہوار پر بند: { $date }
hours-patron-unknown = شہر کے تہوار کا دن معلوم نہیں: اس دن بند ہو سکتا ہے
source-title = معلومات کہاں سے آئیں
source-open = ذریعہ کھولیں
source-date = ذریعے کی تاریخ: { $date }
source-date-unknown = ذریعے کی تاریخ: معلوم نہیں
source-no-address = ذریعہ، پتے کے بغیر: { $name }
desk-gone-title = یہ دفتر یہاں نہیں
desk-gone = یہ اس فون کی فہرست میں نہیں۔ شاید ہٹا دیا گیا۔
desk-gone-way = قریبی دفاتر دیکھیں

## Reading aloud
speak-listen = سنیں
speak-listen-to = سنیں: { $name }
speak-stop = آواز روکیں
speak-no-voice = اس آلے میں اس زبان کی آواز نہیں: { $language }۔
speak-no-voice-how = آواز فون کی سیٹنگز میں شامل ہو سکتی ہے، جہاں لکھا ہوا پڑھ کر سنانے (text-to-speech) کا حصہ ہے۔
speak-recording = ریکارڈنگ سنیں
speak-unsupported = یہ آلہ پڑھ کر نہیں سناتا۔
speak-failed = پڑھنا رک گیا۔ دوبارہ کوشش کریں۔

## Search
search-title = تلاش
search-type = نام، جگہ، ضرورت
search-hint = مثلاً لکھیں “رہائشی اجازت نامہ”، “Orvieto”، “ڈاکٹر”۔
search-none = “{ $words }” کے لیے کچھ نہیں ملا۔
search-none-way = صرف ایک لفظ لکھیں، یا کوئی ضرورت چنیں۔
search-count = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
}
search-only-like = { $count ->
    [one] کسی دفتر میں یہ سب لفظ نہیں۔ { $count } میں کچھ لفظ یا ملتے جلتے لفظ ہیں:
   *[other] کسی دفتر میں یہ سب لفظ نہیں۔ { $count } میں کچھ لفظ یا ملتے جلتے لفظ ہیں:
}
search-like = { $count ->
    [one] { $count } اور، جس میں کچھ لفظ یا ملتے جلتے لفظ ہیں:
   *[other] { $count } اور، جن میں کچھ لفظ یا ملتے جلتے لفظ ہیں:
}
search-meant = شاید “{ $words }”؟
search-filtered = فلٹر کے بغیر “{ $words }” کے لیے کچھ ملتا ہے۔
search-list-label = ملنے والے دفاتر
search-towns = شہر

## Saved
saved-title = محفوظ
saved-empty = آپ کے محفوظ کیے ہوئے دفاتر یہاں ملیں گے۔
saved-empty-how = کسی دفتر پر دل کا نشان دبائیں۔
saved-gone = اب فہرست میں نہیں
saved-remove = ہٹائیں

## Help
help-title = کال کرنے کے نمبر
help-what = پورے اٹلی میں چلتے ہیں، اگر کچھ اور نہ لکھا ہو۔
help-only-region = صرف { $region }
help-free-note = خطرے میں 112 پر کال کریں۔
help-about = Sportello کے بارے میں

## About
about-title = Sportello
about-what = سب سے قریبی دفتر، انٹرنیٹ کے بغیر بھی۔
about-privacy-title = رازداری
about-privacy = کوئی اکاؤنٹ نہیں۔ کوئی آپ کا پیچھا نہیں کرتا۔ آپ کی جگہ، آپ کی تلاش اور آپ کی زبان فون سے باہر نہیں جاتی۔
about-data-title = معلومات
about-data = دفاتر اور نمبر: { $desks }۔ شہر: { $towns }۔ ذریعہ اور تاریخ ہر کارڈ پر ہیں۔
about-data-warning = بہت سی معلومات پرانی ہیں۔ جانے سے پہلے ہمیشہ کال کریں۔
about-credits-title = شکریہ
about-credits-comuni = شہروں کی حدیں، نام اور آبادی: ISTAT 2023، openpolis کے ذریعے (CC BY 4.0)۔
about-credits-points = شہروں کے مرکز: GeoNames (CC BY 4.0)۔
about-credits-taxonomy = ضرورتوں کی قسمیں: Open Eligibility (CC BY-SA 3.0)۔
about-credits-icons = نشان: Phosphor (MIT)۔
about-credits-pages = دفاتر: عوامی ویب صفحے، جن کا حوالہ ہر کارڈ پر ہے۔
about-licence = آزاد سافٹ ویئر، لائسنس EUPL-1.2۔
about-version = ورژن { $version }

## Errors
error-title = کچھ خراب ہو گیا
error-catalogue = فہرست نہیں کھلتی۔ آپ کی محفوظ چیزیں سلامت ہیں۔
error-user-newer = محفوظ چیزیں ایپ کے نئے ورژن کی ہیں۔ وہ سلامت ہیں: ایپ اپ ڈیٹ کریں۔
error-reload = دوبارہ کوشش
error-storage = یہ آلہ محفوظ نہیں کر سکتا: آپ کی پسند بند کرنے تک رہے گی۔
error-set-aside = آپ کی محفوظ پسند پڑھی نہیں گئی۔ اسے الگ رکھ دیا گیا، مٹایا نہیں گیا۔
error-clock = فون کی تاریخ غلط لگتی ہے: { $date }۔ کیا کھلا ہے، یہ پکا نہیں۔ تاریخ اور وقت دیکھیں۔
link-copied = یہاں کوئی ایپ اسے نہیں کھولتی۔ کاپی ہو گیا، پیسٹ کریں: { $what }
link-no-app = یہاں کوئی ایپ اسے نہیں کھولتی۔ لکھ لیں: { $what }
link-desk-copied = کاپی ہو گیا، پیغام میں پیسٹ کیا جا سکتا ہے۔
update-ready = نیا ورژن آ گیا ہے۔
update-now = اپ ڈیٹ
page-missing-title = یہ صفحہ یہاں نہیں

## Updates
updates-title = اپ ڈیٹ
updates-link = اپ ڈیٹ اور معلومات
updates-check = اپ ڈیٹ دیکھیں
updates-stop = روکیں
updates-never = ابھی تک نیٹ ورک پر اپ ڈیٹ نہیں دیکھی گئی۔
updates-checking = اپ ڈیٹ دیکھی جا رہی ہے…
updates-downloading = ڈاؤن لوڈ: { $total } میں سے { $got } کلو بائٹ
updates-applying = نئی معلومات لکھی جا رہی ہیں…
updates-fresh = معلومات تازہ ہیں۔
updates-unfinished = کچھ نئی معلومات ابھی آنی باقی ہیں۔
updates-checked = آخری کامیاب جانچ: { $when }
updates-data-of = فہرست کی تاریخ: { $date }
updates-failed = اپ ڈیٹ نہیں ہوئی۔ آپ کی پہلی معلومات سلامت ہیں۔ ان کی تاریخ: { $date }۔
updates-failed-undated = اپ ڈیٹ نہیں ہوئی۔ آپ کی معلومات سلامت ہیں۔
updates-why-connection = نیٹ ورک نہیں، یا بہت کمزور ہے۔ جہاں سگنل ہو وہاں دوبارہ کوشش کریں۔
updates-why-log-in = اس نیٹ ورک میں لاگ ان کرنا ہوتا ہے۔ براؤزر کھولیں، لاگ ان کریں، پھر دوبارہ کوشش کریں۔
updates-why-busy = سرور مصروف ہے۔ بعد میں دوبارہ کوشش کریں۔
updates-why-refused = سرور کی فائلیں درست نہیں۔ انہیں استعمال نہیں کیا گیا۔
updates-why-clock = فون کا وقت غلط ہے، یا فہرست دیر سے شائع ہوئی۔ تاریخ اور وقت دیکھیں۔
updates-why-newer-app = ایپ کا نیا ورژن چاہیے۔
updates-why-full = فون بھرا ہوا ہے۔ جگہ خالی کریں اور دوبارہ کوشش کریں۔
updates-why-storage = محفوظ نہیں ہو سکا۔ دوبارہ کوشش کریں۔
updates-none = ایپ کی یہ کاپی اپ ڈیٹ نہیں لیتی۔
updates-confirm-metered = اس نیٹ ورک پر پیسے لگ سکتے ہیں۔ جاری رکھیں؟
updates-confirm-saver = فون ڈیٹا بچا رہا ہے۔ جاری رکھیں؟
updates-confirm-yes = جاری رکھیں
updates-confirm-no = ابھی نہیں
updates-details = تکنیکی تفصیل
updates-news-title = آپ کے محفوظ دفاتر میں تبدیلی
updates-news-note = آپ کے محفوظ دفاتر میں کچھ بدلا ہے۔
updates-news-see = دیکھیں
updates-news-hours = اوقات
updates-news-place = جگہ
updates-news-contact = رابطے
updates-news-about = دوسری معلومات
updates-news-added = فہرست میں نیا
updates-news-removed = فہرست سے ہٹایا گیا
updates-when-title = کب دیکھیں
updates-when-auto = خود بخود، جب نیٹ ورک ہو
updates-when-wifi = صرف Wi-Fi پر
updates-when-manual = صرف جب میں کہوں
updates-areas-title = اپ ڈیٹ کے علاقے
updates-areas-what = شائع کرنے والوں کو نظر آتا ہے کہ کون سے علاقے مانگے گئے۔ یہ کبھی نہیں کہ آپ کہاں ہیں۔
updates-area-desks = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفاتر
}
updates-pass-title = نیٹ ورک کے بغیر
updates-pass-what = فہرست دوسرے فون کو دیں، یا ملی ہوئی فائل کھولیں۔
updates-pass-give = فہرست آگے دیں
updates-pass-take = فائل کھولیں
updates-pass-nothing = پہلی اپ ڈیٹ کے بعد فہرست آگے دی جا سکے گی۔
updates-pass-saved = فائل تیار ہے: { $path }
updates-pass-not-saved = فائل نہیں لکھی جا سکی۔
updates-pass-done = ہو گیا۔ اب آپ کی فہرست کی تاریخ: { $date }۔
updates-pass-same = یہ معلومات پہلے سے آپ کے پاس ہیں۔
updates-pass-older = آپ کے پاس پہلے سے زیادہ نئی معلومات ہیں۔ کچھ نہیں بدلا گیا۔
updates-pass-bad = فائل درست نہیں۔ آپ کی معلومات سلامت ہیں۔

## Themes
theme-documents = دستاویزات
theme-work = کام
theme-health = صحت
theme-housing = گھر
theme-education = اطالوی اور سکول
theme-legal = حقوق
theme-basic-needs = کھانا اور مدد
theme-minors = نابالغ بچے
theme-women = خواتین
theme-mediation = ترجمانی
theme-participation = برادری
theme-digital = ڈیجیٹل

## Kinds of desk
kind-immigration-desk = امیگریشن دفتر
kind-police-immigration = پولیس: امیگریشن دفتر
kind-prefecture = پریفیکچر (Prefettura)
kind-public-authority = سرکاری دفتر
kind-citizen-desk = شہریوں کا دفتر
kind-municipal-office = بلدیہ کا دفتر
kind-social-services = سماجی خدمات
kind-health-desk = صحت
kind-health-registration = صحت کا اندراج
kind-health-mediation = صحت میں ترجمانی
kind-health-family = خاندانی کلینک
kind-employment-centre = روزگار کا مرکز
kind-work-orientation = کام ڈھونڈنے میں مدد
kind-adult-school = بالغوں کا سکول
kind-language-course = اطالوی کورس
kind-legal-advice = قانونی مشورہ اور یونین
kind-caritas = Caritas
kind-canteen = مفت کھانا
kind-food-bank = کھانا اور کپڑے
kind-shelter = پناہ گاہ
kind-day-centre = دن کا مرکز
kind-antiviolence-centre = تشدد کے خلاف مرکز
kind-family-centre = خاندانی مرکز
kind-youth-info = نوجوانوں کے لیے معلومات
kind-digital-point = ڈیجیٹل مدد
kind-library = لائبریری
kind-intercultural-centre = بین الثقافتی مرکز
kind-helpline = کال کرنے کا نمبر
kind-town-hall = بلدیہ

## Who for
audience-all = سب کے لیے
audience-migrants = دوسرے ملکوں سے آنے والوں کے لیے
audience-women = خواتین کے لیے
audience-youth = نوجوانوں کے لیے
audience-men = مردوں کے لیے
