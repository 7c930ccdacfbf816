# فارسی: translated from the Italian by a machine in November 2026; no native speaker has reviewed it.

## Rooms
room-near = نزدیک
room-search = جستجو
room-saved = ذخیره‌ها
room-help = کمک
rooms-label = منوی اصلی
skip-to-content = رفتن به محتوا
back = بازگشت
close = بستن

## First time
welcome-title = زبان را انتخاب کنید
welcome-what = نزدیک‌ترین دفتر را پیدا کنید. بدون اینترنت هم کار می‌کند.
language-title = زبان
language-change = تغییر زبان
language-not-reviewed = ترجمهٔ ماشینی که هنوز بازبینی نشده است.
language-loading = زبان در راه است…
language-load-failed = زبان نرسید. جایی که شبکه هست دوباره امتحان کنید.
language-more-title = زبان‌های دیگر
language-more-what = مترجمان Sportello آن‌ها را آماده می‌کنند. پس از افزودن می‌مانند، حتی بدون شبکه.
language-add = افزودن: { $language }
language-adding = { $language }: در راه است…
language-added = افزوده شد: { $language }
language-remove = برداشتن: { $language }
language-coverage = ترجمه‌شده: { $percent }٪
language-none-more = فعلاً زبان دیگری نیست.
language-file-bad = فایل زبان درست نیست. زبان قبلی می‌ماند.
language-file-newer-app = این زبان نسخهٔ تازه‌تر برنامه را می‌خواهد.
language-also-title = زبان‌های دیگری هم می‌خوانید؟
language-also-what = آنچه به زبان شما نیست، به اولین زبان از این‌ها که آن را دارد نشان داده می‌شود.
appearance-title = رنگ‌ها
appearance-auto = مثل تلفن
appearance-light = روشن
appearance-dark = تیره

## Where
place-title = کجا هستید؟
place-use-position = استفاده از جای من
place-position-private = جای شما در تلفن می‌ماند. هیچ‌کس آن را نمی‌بیند.
place-locating = در جستجوی جای شما…
place-cancel = لغو
place-type = نام شهرتان را بنویسید
place-recent = تازه استفاده‌شده
place-all-zone = منطقهٔ اجتماعی { $zone }
place-none = شهری با این نام نیست.
place-did-you-mean = شاید منظورتان این است:
place-count = { $count ->
    [one] { $count } شهر
   *[other] { $count } شهر
}
place-denied = تلفن جای شما را نداد. شهر را در پایین انتخاب کنید.
place-denied-for-ever = تلفن جای شما را به Sportello نمی‌دهد. این در تنظیمات، در بخش Sportello، عوض می‌شود. یا شهر را در پایین انتخاب کنید.
place-open-settings = باز کردن تنظیمات
place-unavailable = جای شما اکنون پیدا نمی‌شود. شهر را در پایین انتخاب کنید.
place-timeout = جای شما به‌موقع نرسید. شهر را در پایین انتخاب کنید.
place-unsupported = این دستگاه جا را نمی‌دهد. شهر را در پایین انتخاب کنید.
place-outside = تلفن جایی بیرون از ایتالیا می‌دهد. شهر را در پایین انتخاب کنید.
place-town-centre = مرکز شهر
place-near-you = جای شما
place-change = تغییر
place-choose = جای خود را انتخاب کنید
place-far = شما از این منطقه‌ها دورید. فاصله تا نزدیک‌ترین دفتر: { $distance }.
place-near = نزدیک { $town }

## Near
near-title = چه نیازی دارید؟
near-all-needs = همهٔ نیازها
near-count = { $count ->
    [one] { $count } دفتر، از نزدیک‌ترین
   *[other] { $count } دفتر، از نزدیک‌ترین
}
near-more = نمایش بیشتر
near-list-label = دفترها، از نزدیک‌ترین
near-data-age = اطلاعات در تلفن است، حتی بدون شبکه. تاریخ تازه‌ترین خبر: { $date }.
filters-label = فیلترها
filter-open = اکنون باز
filter-theme = نیاز
filter-language = زبان
filter-language-any = همهٔ زبان‌ها
filter-kind = نوع
filter-kind-any = همهٔ نوع‌ها
filter-audience-any = هر گروهی
filter-clear = برداشتن فیلترها
empty-title = با این فیلترها دفتری نیست
empty-why = برای دیدن نزدیک‌ترین دفترها یک فیلتر را بردارید.
wheelchair-yes = صندلی چرخدار: بله
wheelchair-limited = صندلی چرخدار: تا حدی
wheelchair-no = صندلی چرخدار: نه
wheelchair-unknown = صندلی چرخدار: معلوم نیست
way-out-theme = بدون «{ $what }»
way-out-language = بدون زبان { $what }
way-out-open = بسته یا با ساعت نامعلوم هم
way-out-kind = همهٔ نوع‌های دفتر
way-out-audience = برای همه
way-out-territory = در همهٔ منطقه‌ها
way-out-wheelchair = جایی هم که راه صندلی چرخدار معلوم نیست
way-out-all = برداشتن همهٔ فیلترها
way-out-count = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفتر
}
empty-helplines = یا به یک شمارهٔ سراسری زنگ بزنید
town-hall-name = شهرداری { $town }
town-hall-why = در این شهر دفتری نمی‌شناسیم. می‌توانید از شهرداری بپرسید.
town-hall-tag = جای پرسیدن
town-hall-contact-unknown = وب‌سایت و ایمیل معلوم نیست. از شهرداری بپرسید.
open-old-note = بعضی ساعت‌ها قدیمی است: پیش از رفتن زنگ بزنید.

## Status
status-open-until = باز تا ساعت { $time }
status-open-always = همیشه باز
status-closing-soon = به‌زودی بسته می‌شود، ساعت { $time }
status-closed = بسته
status-closed-opens = بسته · { $when } باز می‌شود
status-closed-until = بسته تا { $weekday } { $day } { $month }
status-closed-holiday = امروز بسته: تعطیلی رسمی
status-closed-holiday-opens = امروز بسته، تعطیلی رسمی · { $when } باز می‌شود
status-closed-patron = امروز بسته: جشن شهر
status-closed-patron-opens = امروز بسته، جشن شهر · { $when } باز می‌شود
status-by-appointment = با وقت قبلی
status-by-appointment-call = با وقت قبلی: زنگ بزنید
status-unknown = ساعت کار معلوم نیست
status-unknown-call = ساعت کار معلوم نیست: زنگ بزنید
status-phone-until = پاسخ تلفنی تا ساعت { $time }
status-phone-always = پاسخ تلفنی شبانه‌روزی
status-phone-closing-soon = پاسخ تلفنی فقط تا ساعت { $time }
status-phone-closed = اکنون پاسخ نمی‌دهد
status-phone-closed-opens = اکنون پاسخ نمی‌دهد · دوباره { $when }
status-old-open = باز، طبق ساعت‌های { $year }: اول زنگ بزنید
status-old-open-no-phone = باز، طبق ساعت‌های { $year }: اول بپرسید
status-old-closed = بسته، طبق ساعت‌های { $year }: زنگ بزنید
status-old-closed-no-phone = بسته، طبق ساعت‌های { $year }
status-old-phone = پاسخ می‌دهد، طبق منبعی از { $year }
status-old-phone-closed = پاسخ نمی‌دهد، طبق منبعی از { $year }
status-undated-open = باز، طبق ساعت‌های بی‌تاریخ: اول زنگ بزنید
status-undated-open-no-phone = باز، طبق ساعت‌های بی‌تاریخ: اول بپرسید
status-undated-closed = بسته، طبق ساعت‌های بی‌تاریخ: زنگ بزنید
status-undated-closed-no-phone = بسته، طبق ساعت‌های بی‌تاریخ
status-undated-phone = پاسخ می‌دهد، طبق منبعی بی‌تاریخ
status-undated-phone-closed = پاسخ نمی‌دهد، طبق منبعی بی‌تاریخ
status-ended = شاید دیگر نباشد: اول زنگ بزنید
status-ended-no-phone = شاید دیگر نباشد: اول بپرسید
status-patron = شاید امروز جشن شهر باشد: شاید بسته باشد، زنگ بزنید
status-patron-no-phone = شاید امروز جشن شهر باشد: شاید بسته باشد، اول بپرسید

## Card
desk-from = { $distance } از { $place }
desk-from-you = { $distance } از شما
act-call = زنگ زدن
act-whatsapp = واتساپ
act-directions = راه
act-write = نوشتن
act-website = وب‌سایت
act-save = ذخیره
act-saved = ذخیره شد
act-share = هم‌رسانی
act-call-number = زنگ زدن به { $number }
age-dated = تاریخ خبر: { $date }. پیش از رفتن زنگ بزنید.
age-dated-no-phone = تاریخ خبر: { $date }. پیش از رفتن بپرسید.
age-undated = خبر بی‌تاریخ. پیش از رفتن زنگ بزنید.
age-undated-no-phone = خبر بی‌تاریخ. پیش از رفتن بپرسید.
age-current = تاریخ خبر: { $date }.
age-ended = این خدمت شاید تمام شده یا هنوز شروع نشده است. تاریخ خبر: { $date }.
age-ended-undated = این خدمت شاید تمام شده است. خبر بی‌تاریخ.
facts-title = اطلاعات
fact-address = نشانی
fact-address-unknown = خیابان معلوم نیست. پیش از رفتن بپرسید.
fact-address-withheld = نشانی اینجا نشان داده نمی‌شود. شمارهٔ 1522 شبانه‌روز می‌گوید کجا بروید.
fact-point-town = نقطه و فاصله برای مرکز شهر است، نه برای در.
fact-point-locality = نقطه و فاصله برای مرکز روستا یا محله است، نه برای در.
fact-point-none = نقطه روی نقشه معلوم نیست.
fact-point-address = نقطه جلوی در است.
fact-languages = زبان‌ها
fact-languages-unknown = زبان‌ها نوشته نشده است. تلفنی بپرسید.
fact-languages-unknown-short = زبان‌ها نوشته نشده
fact-services = خدمات
fact-audience = برای چه کسی
fact-bring = چه بیاورید
fact-bring-unknown = نوشته نشده است. بپرسید چه بیاورید.
fact-phone = تلفن
fact-phone-unknown = شماره معلوم نیست.
fact-phone-extension = داخلی { $extension }
fact-email = ایمیل
fact-pec = ایمیل رسمی (PEC)
fact-website = وب‌سایت
fact-organization = چه کسی اداره می‌کند
fact-note = خوب است بدانید
fact-note-language = به زبان { $language }
fact-translated-machine = ترجمهٔ ماشینی که هنوز بازبینی نشده است.
fact-zone = منطقه
fact-territory = منطقهٔ اجتماعی { $zone }
hours-title = ساعت کار
hours-phone-title = ساعت پاسخ تلفنی
hours-unknown = ساعت کار معلوم نیست.
hours-source-words = همان‌طور که منبع نوشته است
hours-closed = بسته
hours-holiday = تعطیل
hours-patron = جشن شهر
hours-patron-today = شاید جشن شهر
hours-today = امروز، { $weekday }
hours-appointment = با وقت قبلی
hours-always = همیشه، شبانه‌روز
hours-valid-to = معتبر تا { $date }
hours-source-date = تاریخ این ساعت‌ها: { $date }
hours-patron-closed = بسته برای جشن شهر: { $date }
hours-patron-perhaps = شاید بسته برای جشن شهر: { $date }
hours-patron-unknown = روز جشن شهر معلوم نیست: شاید در آن روز بسته باشد
source-title = اطلاعات از کجا آمده است
source-open = باز کردن منبع
source-date = تاریخ منبع: { $date }
source-date-unknown = تاریخ منبع: معلوم نیست
source-no-address = منبع بدون نشانی: { $name }
desk-gone-title = این دفتر اینجا نیست
desk-gone = در فهرست این تلفن نیست. شاید برداشته شده است.
desk-gone-way = دیدن دفترهای نزدیک

## Reading aloud
speak-listen = شنیدن
speak-listen-to = شنیدن: { $name }
speak-stop = قطع صدا
speak-no-voice = این دستگاه برای این زبان صدا ندارد: { $language }.
speak-no-voice-how = می‌توانید آن را در تنظیمات تلفن، در بخش تبدیل متن به گفتار، اضافه کنید.
speak-recording = شنیدن صدای ضبط‌شده
speak-unsupported = این دستگاه بلند نمی‌خواند.
speak-failed = خواندن قطع شد. دوباره امتحان کنید.

## Search
search-title = جستجو
search-type = نام، جا، نیاز
search-hint = مثلاً بنویسید «اقامت»، «Orvieto»، «پزشک».
search-none = برای «{ $words }» چیزی پیدا نشد.
search-none-way = فقط یک کلمه بنویسید، یا یک نیاز انتخاب کنید.
search-count = { $count ->
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
}
search-only-like = { $count ->
    [one] هیچ دفتری همهٔ این کلمه‌ها را ندارد. { $count } دفتر بعضی از آن‌ها یا کلمه‌های شبیه را دارد:
   *[other] هیچ دفتری همهٔ این کلمه‌ها را ندارد. { $count } دفتر بعضی از آن‌ها یا کلمه‌های شبیه را دارند:
}
search-like = { $count ->
    [one] { $count } دفتر دیگر، با بعضی از کلمه‌ها یا شبیه آن‌ها:
   *[other] { $count } دفتر دیگر، با بعضی از کلمه‌ها یا شبیه آن‌ها:
}
search-meant = شاید منظورتان «{ $words }» است؟
search-filtered = بدون فیلترها برای «{ $words }» چیزی پیدا می‌شود.
search-list-label = دفترهای پیداشده
search-towns = شهرها

## Saved
saved-title = ذخیره‌ها
saved-empty = دفترهایی که ذخیره می‌کنید اینجاست.
saved-empty-how = در صفحهٔ دفتر، نشان قلب را فشار دهید.
saved-gone = دیگر در فهرست نیست
saved-remove = برداشتن

## Help
help-title = شماره‌ها برای زنگ زدن
help-what = در همه جای ایتالیا کار می‌کنند، مگر چیز دیگری نوشته شده باشد.
help-only-region = فقط { $region }
help-free-note = در خطر به 112 زنگ بزنید.
help-about = دربارهٔ Sportello

## About
about-title = Sportello
about-what = نزدیک‌ترین دفتر، حتی بدون اینترنت.
about-privacy-title = حریم خصوصی
about-privacy = بدون حساب کاربری. هیچ‌کس شما را دنبال نمی‌کند. جای شما، جستجوی شما و زبان شما از تلفن بیرون نمی‌رود.
about-data-title = اطلاعات
about-data = دفترها و شماره‌ها: { $desks }. شهرها: { $towns }. منبع و تاریخ روی هر کارت هست.
about-data-warning = بسیاری از خبرها قدیمی است. همیشه پیش از رفتن زنگ بزنید.
about-credits-title = سپاس
about-credits-comuni = مرزها، نام‌ها و جمعیت شهرها: ISTAT ۲۰۲۳، از راه openpolis (CC BY 4.0).
about-credits-points = مختصات مرکز شهرها: GeoNames (CC BY 4.0).
about-credits-taxonomy = موضوع‌ها: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = نمادها: Phosphor (MIT).
about-credits-pages = دفترها: صفحه‌های عمومی که روی هر کارت ذکر شده‌اند.
about-licence = نرم‌افزار آزاد، مجوز EUPL-1.2.
about-version = نسخهٔ { $version }

## Errors
error-title = مشکلی پیش آمد
error-catalogue = فهرست باز نمی‌شود. ذخیره‌های شما سالم است.
error-user-newer = ذخیره‌های شما از نسخهٔ تازه‌تری است. سالم است: برنامه را به‌روز کنید.
error-reload = امتحان دوباره
error-storage = این دستگاه نمی‌تواند ذخیره کند: انتخاب‌ها تا بستن می‌مانند.
error-set-aside = انتخاب‌های ذخیره‌شده خوانده نشد. کنار گذاشته شد، پاک نشد.
error-clock = تاریخ تلفن اشتباه به نظر می‌رسد: { $date }. اینکه چه باز است قطعی نیست. تاریخ و ساعت را ببینید.
link-desk-copied = کپی شد: می‌توانید آن را در پیامی بچسبانید.
update-ready = نسخهٔ تازه‌ای هست.
update-now = به‌روزرسانی
page-missing-title = این صفحه اینجا نیست

## Updates
updates-title = به‌روزرسانی
updates-link = به‌روزرسانی و اطلاعات
updates-check = جستجوی به‌روزرسانی
updates-stop = توقف
updates-never = هنوز در شبکه دنبال به‌روزرسانی نگشته‌ایم.
updates-checking = در جستجوی به‌روزرسانی…
updates-downloading = دریافت: { $got } از { $total } کیلوبایت
updates-applying = در حال نوشتن اطلاعات تازه…
updates-fresh = اطلاعات به‌روز است.
updates-unfinished = اطلاعات تازه‌ای هست که هنوز باید برسد.
updates-checked = آخرین بررسی موفق: { $when }
updates-data-of = تاریخ فهرست: { $date }
updates-failed = به‌روزرسانی نشد. اطلاعات شما سالم است. تاریخ آن: { $date }.
updates-failed-undated = به‌روزرسانی نشد. اطلاعات شما سالم است.
updates-why-connection = شبکه نیست یا خیلی ضعیف است. جایی که آنتن هست دوباره امتحان کنید.
updates-why-log-in = این شبکه ورود می‌خواهد. مرورگر را باز کنید، وارد شوید، سپس دوباره امتحان کنید.
updates-why-busy = سرور خیلی کار دارد. بعداً دوباره امتحان کنید.
updates-why-refused = فایل‌های سرور درست نیست. از آن‌ها استفاده نشد.
updates-why-clock = ساعت تلفن اشتباه است، یا ناشر دیر کرده است. تاریخ و ساعت را ببینید.
updates-why-newer-app = نسخهٔ تازه‌تری از برنامه لازم است.
updates-why-full = تلفن پر است. جا باز کنید و دوباره امتحان کنید.
updates-why-storage = ذخیره نشد. دوباره امتحان کنید.
updates-none = این نسخه از برنامه به‌روزرسانی نمی‌گیرد.
updates-confirm-metered = این شبکه شاید هزینه داشته باشد. ادامه می‌دهید؟
updates-confirm-saver = تلفن در مصرف داده صرفه‌جویی می‌کند. ادامه می‌دهید؟
updates-confirm-yes = ادامه
updates-confirm-no = اکنون نه
updates-details = جزئیات فنی
updates-news-title = تغییرها در ذخیره‌های شما
updates-news-note = چیزی در ذخیره‌های شما تغییر کرده است.
updates-news-see = دیدن
updates-news-hours = ساعت کار
updates-news-place = جا
updates-news-contact = راه‌های تماس
updates-news-about = اطلاعات دیگر
updates-news-added = تازه در فهرست
updates-news-removed = برداشته از فهرست
updates-when-title = زمان جستجو
updates-when-auto = خودکار، وقتی شبکه هست
updates-when-wifi = فقط با Wi-Fi
updates-when-manual = فقط وقتی بخواهم
updates-areas-title = منطقه‌ها برای به‌روزرسانی
updates-areas-what = ناشر می‌بیند چه منطقه‌هایی می‌خواهید، هرگز نمی‌بیند کجا هستید.
updates-area-desks = { $count ->
    [one] { $count } دفتر
   *[other] { $count } دفتر
}
updates-pass-title = بدون شبکه
updates-pass-what = فهرست را به تلفن دیگری بدهید، یا فایلی را که به شما داده‌اند باز کنید.
updates-pass-give = فرستادن فهرست
updates-pass-take = باز کردن فایل
updates-pass-nothing = پس از اولین به‌روزرسانی می‌توانید فهرست را بفرستید.
updates-pass-saved = فایل آماده است: { $path }
updates-pass-not-saved = فایل نوشته نشد.
updates-pass-done = انجام شد. تاریخ فهرست شما اکنون: { $date }.
updates-pass-same = این اطلاعات را از پیش دارید.
updates-pass-older = اطلاعات تازه‌تری از پیش دارید. چیزی تغییر نکرد.
updates-pass-bad = فایل درست نیست. اطلاعات شما سالم است.

## Themes
theme-documents = مدارک
theme-work = کار
theme-health = سلامت
theme-housing = خانه
theme-education = ایتالیایی و مدرسه
theme-legal = حقوق
theme-basic-needs = غذا و کمک
theme-minors = کودکان و نوجوانان
theme-women = زنان
theme-mediation = ترجمه و میانجی
theme-participation = جامعه
theme-digital = دیجیتال

## Kinds of desk
kind-immigration-desk = دفتر مهاجرت
kind-police-immigration = پلیس: دفتر مهاجرت
kind-prefecture = فرمانداری (Prefettura)
kind-public-authority = ادارهٔ دولتی
kind-citizen-desk = دفتر شهروند
kind-municipal-office = دفتر شهرداری
kind-social-services = خدمات اجتماعی
kind-health-desk = سلامت
kind-health-registration = ثبت‌نام درمانی
kind-health-mediation = ترجمه در درمان
kind-health-family = کلینیک خانواده
kind-employment-centre = مرکز کاریابی
kind-work-orientation = کمک برای پیدا کردن کار
kind-adult-school = مدرسهٔ بزرگسالان
kind-language-course = کلاس ایتالیایی
kind-legal-advice = مشاورهٔ حقوقی و اتحادیه
kind-caritas = Caritas
kind-canteen = غذاخوری رایگان
kind-food-bank = غذا و لباس
kind-shelter = سرپناه
kind-day-centre = مرکز روزانه
kind-antiviolence-centre = مرکز ضد خشونت
kind-family-centre = مرکز خانواده
kind-youth-info = اطلاعات جوانان
kind-digital-point = کمک دیجیتال
kind-library = کتابخانه
kind-intercultural-centre = مرکز میان‌فرهنگی
kind-helpline = شماره برای زنگ زدن
kind-town-hall = شهرداری

## Who for
audience-all = برای همه
audience-migrants = برای مردم کشورهای دیگر
audience-women = برای زنان
audience-youth = برای جوانان
audience-men = برای مردان
