# العربية: translated from the Italian by a machine in November 2026; no native speaker has reviewed it.

## Rooms
room-near = قريب
room-search = بحث
room-saved = محفوظ
room-help = مساعدة
rooms-label = القائمة الرئيسية
skip-to-content = الانتقال إلى المحتوى
back = رجوع
close = إغلاق

## First time
welcome-title = اختيار اللغة
welcome-what = للعثور على أقرب مكتب. يعمل أيضًا بدون إنترنت.
language-title = اللغة
language-change = تغيير اللغة
language-not-reviewed = ترجمة آلية لم تُراجَع بعد.
language-loading = جارٍ تحميل اللغة…
language-load-failed = لم تصل اللغة. تُرجى إعادة المحاولة حيث توجد شبكة.
language-more-title = لغات أخرى
language-more-what = يُعدّها مترجمو Sportello. بعد إضافتها تبقى، حتى بدون شبكة.
language-look = البحث عن لغات أخرى
language-add = إضافة: { $language }
language-adding = { $language }: جارٍ التحميل…
language-added = أُضيفت: { $language }
language-remove = إزالة: { $language }
language-coverage = المترجَم: { $percent }%
language-reviewed = راجعها من يتكلم اللغة.
language-broken = نصوص غير صالحة: { $count }. تظهر بلغة أخرى.
language-size = { $kilobytes } كيلوبايت
language-none-more = لا توجد لغات أخرى الآن.
language-file-bad = ملف اللغة غير صحيح. تبقى اللغة السابقة.
language-file-newer-app = هذه اللغة تحتاج إلى إصدار أحدث من التطبيق.
language-also-title = هل يمكنك قراءة لغات أخرى أيضًا؟
language-also-what = ما ليس بلغتك يظهر بأول لغة متوفرة من هذه اللغات.
appearance-title = الألوان
appearance-auto = مثل الهاتف
appearance-light = فاتحة
appearance-dark = داكنة

## Where
place-title = أين أنت؟
place-use-position = استخدام موقعي
place-position-private = موقعك يبقى في الهاتف. لا أحد يراه.
place-locating = جارٍ البحث عن موقعك…
place-cancel = إلغاء
place-type = اسم بلدتك
place-recent = مستخدمة حديثًا
place-all-zone = المنطقة الاجتماعية { $zone }
place-none = لا توجد بلدة بهذا الاسم.
place-did-you-mean = ربما المقصود:
place-count = { $count ->
    [zero] لا بلدات
    [one] بلدة واحدة
    [two] بلدتان
    [few] { $count } بلدات
    [many] { $count } بلدة
   *[other] { $count } بلدة
}
place-denied = لم يعطِ الهاتف موقعك. يُرجى اختيار بلدتك في الأسفل.
place-denied-for-ever = الهاتف لا يعطي موقعك لـ Sportello. يمكنك تغيير ذلك في الإعدادات، في قسم Sportello. أو يُرجى اختيار بلدتك في الأسفل.
place-open-settings = فتح الإعدادات
place-unavailable = لا يمكن معرفة موقعك الآن. يُرجى اختيار بلدتك في الأسفل.
place-timeout = لم يصل موقعك في الوقت المناسب. يُرجى اختيار بلدتك في الأسفل.
place-unsupported = هذا الجهاز لا يعطي الموقع. يُرجى اختيار بلدتك في الأسفل.
place-outside = الهاتف يعطي موقعًا خارج إيطاليا. يُرجى اختيار بلدتك في الأسفل.
place-town-centre = وسط البلدة
place-near-you = موقعك
place-change = تغيير
place-choose = اختيار مكانك
place-far = هذه المناطق بعيدة عنك. المسافة إلى أقرب مكتب: { $distance }.
place-near = قرب { $town }

## Near
near-title = ماذا تحتاجون؟
near-all-needs = كل الاحتياجات
near-count = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد، الأقرب أولًا
    [two] مكتبان، الأقرب أولًا
    [few] { $count } مكاتب، الأقرب أولًا
    [many] { $count } مكتبًا، الأقرب أولًا
   *[other] { $count } مكتب، الأقرب أولًا
}
near-more = عرض المزيد
near-list-label = المكاتب، الأقرب أولًا
near-data-age = البيانات محفوظة في الهاتف، حتى بدون شبكة. تاريخ أحدث معلومة: { $date }.
filters-label = شروط البحث
filter-open = مفتوح الآن
filter-theme = الحاجة
filter-language = اللغة
filter-language-any = كل اللغات
filter-kind = النوع
filter-kind-any = كل الأنواع
filter-audience-any = أي فئة
filter-clear = إزالة الشروط
empty-title = لا يوجد مكتب بهذه الشروط
empty-why = عند إزالة شرط تظهر أقرب المكاتب.
wheelchair-yes = كرسي متحرك: نعم
wheelchair-limited = كرسي متحرك: جزئيًا
wheelchair-no = كرسي متحرك: لا
wheelchair-unknown = كرسي متحرك: غير معروف
way-out-theme = بدون «{ $what }»
way-out-language = بدون اللغة { $what }
way-out-open = أيضًا المغلقة أو مجهولة المواعيد
way-out-kind = كل أنواع المكاتب
way-out-audience = للجميع
way-out-territory = في كل المناطق
way-out-wheelchair = أيضًا حيث لا يُعرف إمكان الدخول بالكرسي المتحرك
way-out-all = إزالة كل الشروط
way-out-count = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
    [many] { $count } مكتبًا
   *[other] { $count } مكتب
}
empty-helplines = أو الاتصال برقم وطني
town-hall-name = بلدية { $town }
town-hall-why = لا نعرف مكتبًا في هذه البلدة. يمكنك السؤال في البلدية.
town-hall-tag = مكان السؤال
town-hall-contact-unknown = موقع الويب والبريد غير معروفين. يمكنك السؤال في البلدية.
open-old-note = بعض المواعيد قديمة: يُرجى الاتصال قبل الذهاب.

## Status
status-open-until = مفتوح حتى { $time }
status-open-always = مفتوح دائمًا
status-closing-soon = يغلق قريبًا، الساعة { $time }
status-closed = مغلق
status-closed-opens = مغلق · يفتح { $when }
status-closed-until = مغلق حتى يوم { $weekday } { $day } { $month }
status-closed-holiday = مغلق اليوم: عطلة وطنية
status-closed-holiday-opens = مغلق اليوم، عطلة وطنية · يفتح { $when }
status-closed-patron = مغلق اليوم: عيد البلدة
status-closed-patron-opens = مغلق اليوم، عيد البلدة · يفتح { $when }
status-by-appointment = بموعد
status-by-appointment-call = بموعد: يُرجى الاتصال
status-unknown = المواعيد غير معروفة
status-unknown-call = المواعيد غير معروفة: يُرجى الاتصال
status-phone-until = يرد على الهاتف حتى { $time }
status-phone-always = يرد على الهاتف ليلًا ونهارًا
status-phone-closing-soon = يرد على الهاتف لوقت قصير، حتى { $time }
status-phone-closed = لا يرد الآن
status-phone-closed-opens = لا يرد الآن · يعود { $when }
status-old-open = مفتوح حسب مواعيد { $year }: يُرجى الاتصال أولًا
status-old-open-no-phone = مفتوح حسب مواعيد { $year }: يُرجى السؤال أولًا
status-old-closed = مغلق حسب مواعيد { $year }: يُرجى الاتصال
status-old-closed-no-phone = مغلق حسب مواعيد { $year }
status-old-phone = يرد، حسب مصدر من { $year }
status-old-phone-closed = لا يرد، حسب مصدر من { $year }
status-undated-open = مفتوح حسب مواعيد بلا تاريخ: يُرجى الاتصال أولًا
status-undated-open-no-phone = مفتوح حسب مواعيد بلا تاريخ: يُرجى السؤال أولًا
status-undated-closed = مغلق حسب مواعيد بلا تاريخ: يُرجى الاتصال
status-undated-closed-no-phone = مغلق حسب مواعيد بلا تاريخ
status-undated-phone = يرد، حسب مصدر بلا تاريخ
status-undated-phone-closed = لا يرد، حسب مصدر بلا تاريخ
status-ended = ربما لم يعد موجودًا: يُرجى الاتصال أولًا
status-ended-no-phone = ربما لم يعد موجودًا: يُرجى السؤال أولًا
status-patron = ربما اليوم عيد البلدة والمكتب مغلق: يُرجى الاتصال
status-patron-no-phone = ربما اليوم عيد البلدة والمكتب مغلق: يُرجى السؤال أولًا

## Card
desk-from = { $distance } من { $place }
desk-from-you = { $distance } منك
act-call = اتصال
act-whatsapp = واتساب
act-directions = الطريق
act-write = مراسلة
act-website = موقع الويب
act-save = حفظ
act-saved = محفوظ
act-share = مشاركة
act-call-number = اتصال بالرقم { $number }
age-dated = معلومات من { $date }. يُرجى الاتصال قبل الذهاب.
age-dated-no-phone = معلومات من { $date }. يُرجى السؤال قبل الذهاب.
age-undated = معلومات بلا تاريخ. يُرجى الاتصال قبل الذهاب.
age-undated-no-phone = معلومات بلا تاريخ. يُرجى السؤال قبل الذهاب.
age-current = معلومات من { $date }.
age-ended = ربما انتهت هذه الخدمة، أو لم تبدأ بعد. معلومات من { $date }.
age-ended-undated = ربما انتهت هذه الخدمة. معلومات بلا تاريخ.
facts-title = معلومات
fact-address = العنوان
fact-address-unknown = الشارع غير معروف. يُرجى السؤال قبل الذهاب.
fact-address-withheld = العنوان غير معروض هنا. الرقم 1522 يدلّك على المكان، ليلًا ونهارًا.
fact-point-town = النقطة والمسافة لوسط البلدة، لا للباب.
fact-point-locality = النقطة والمسافة لوسط الحي أو القرية، لا للباب.
fact-point-none = النقطة على الخريطة غير معروفة.
fact-point-address = النقطة عند الباب.
fact-languages = اللغات
fact-languages-unknown = اللغات غير مذكورة. يُرجى السؤال بالهاتف.
fact-languages-unknown-short = اللغات غير مذكورة
fact-services = الخدمات
fact-audience = لمن
fact-bring = ما يجب إحضاره
fact-bring-unknown = غير مذكور. يُرجى السؤال عما يجب إحضاره.
fact-phone = الهاتف
fact-phone-unknown = الرقم غير معروف.
fact-phone-extension = تحويلة { $extension }
fact-email = البريد الإلكتروني
fact-pec = البريد الموثق (PEC)
fact-website = موقع الويب
fact-organization = من يديره
fact-note = معلومة مفيدة
fact-note-language = باللغة { $language }
fact-translated-machine = ترجمة آلية لم تُراجَع بعد.
fact-zone = المنطقة
fact-territory = المنطقة الاجتماعية { $zone }
hours-title = المواعيد
hours-phone-title = مواعيد الهاتف
hours-unknown = المواعيد غير معروفة.
hours-source-words = كما يقول المصدر
hours-closed = مغلق
hours-holiday = عطلة
hours-patron = عيد البلدة
hours-patron-today = ربما عيد البلدة
hours-today = اليوم، { $weekday }
hours-appointment = بموعد
hours-always = دائمًا، ليلًا ونهارًا
hours-valid-to = صالح حتى { $date }
hours-source-date = هذه المواعيد: { $date }
hours-patron-closed = مغلق في عيد البلدة: { $date }
hours-patron-perhaps = ربما مغلق في عيد البلدة: { $date }
hours-patron-unknown = عيد البلدة غير معروف: قد يكون مغلقًا فيه
source-title = من أين تأتي البيانات
source-open = فتح المصدر
source-date = تاريخ المصدر: { $date }
source-date-unknown = تاريخ المصدر: غير معروف
source-no-address = مصدر بلا عنوان: { $name }
desk-gone-title = هذا المكتب غير موجود
desk-gone = ليس في قائمة هذا الهاتف. ربما أُزيل.
desk-gone-way = عرض المكاتب القريبة

## Reading aloud
speak-listen = استماع
speak-listen-to = استماع: { $name }
speak-stop = إيقاف الصوت
speak-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة: { $language }.
speak-no-voice-how = يمكنك إضافته في إعدادات الهاتف، في قسم تحويل النص إلى كلام.
speak-recording = استماع إلى التسجيل
speak-unsupported = هذا الجهاز لا يقرأ بصوت عالٍ.
speak-failed = توقفت القراءة. تُرجى إعادة المحاولة.

## Search
search-title = بحث
search-type = اسم، مكان، حاجة
search-hint = مثلًا: «إقامة» أو «Orvieto» أو «طبيب».
search-none = لا نتيجة عن «{ $words }».
search-none-way = يمكنك تجربة كلمة واحدة، أو اختيار حاجة.
search-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-only-like = { $count ->
    [zero] لا مكتب فيه هذه الكلمات.
    [one] لا مكتب فيه كل هذه الكلمات. مكتب واحد فيه بعضها أو ما يشبهها:
    [two] لا مكتب فيه كل هذه الكلمات. مكتبان فيهما بعضها أو ما يشبهها:
    [few] لا مكتب فيه كل هذه الكلمات. { $count } مكاتب فيها بعضها أو ما يشبهها:
    [many] لا مكتب فيه كل هذه الكلمات. { $count } مكتبًا فيها بعضها أو ما يشبهها:
   *[other] لا مكتب فيه كل هذه الكلمات. { $count } مكتب فيها بعضها أو ما يشبهها:
}
search-like = { $count ->
    [zero] لا مكاتب أخرى فيها بعض الكلمات أو ما يشبهها
    [one] مكتب آخر فيه بعض الكلمات أو ما يشبهها:
    [two] مكتبان آخران فيهما بعض الكلمات أو ما يشبهها:
    [few] { $count } مكاتب أخرى فيها بعض الكلمات أو ما يشبهها:
    [many] { $count } مكتبًا آخر فيها بعض الكلمات أو ما يشبهها:
   *[other] { $count } مكتب آخر فيه بعض الكلمات أو ما يشبهها:
}
search-meant = ربما المقصود «{ $words }»؟
search-filtered = بدون الشروط توجد نتائج عن «{ $words }».
search-list-label = المكاتب التي وُجدت
search-towns = البلدات

## Saved
saved-title = المحفوظات
saved-empty = هنا تظهر مكاتبك المحفوظة.
saved-empty-how = للحفظ يكفي الضغط على القلب في صفحة المكتب.
saved-gone = لم يعد في القائمة
saved-remove = إزالة

## Help
help-title = أرقام للاتصال
help-what = تعمل في كل إيطاليا، إلا إذا كُتب غير ذلك.
help-only-region = فقط { $region }
help-free-note = في حالة الخطر يجب الاتصال بالرقم 112.
help-about = عن Sportello

## About
about-title = Sportello
about-what = أقرب مكتب، حتى بدون إنترنت.
about-privacy-title = الخصوصية
about-privacy = بلا حساب. لا أحد يتتبعك. مكانك وبحثك ولغتك لا تخرج من الهاتف.
about-data-title = البيانات
about-data = المكاتب والأرقام: { $desks }. البلدات: { $towns }. المصدر والتاريخ في كل بطاقة.
about-data-warning = كثير من المعلومات قديم. يُرجى الاتصال دائمًا قبل الذهاب.
about-credits-title = شكر
about-credits-comuni = أسماء البلدات وحدودها وسكانها: ISTAT 2023، عبر openpolis (CC BY 4.0).
about-credits-points = إحداثيات مراكز البلدات: GeoNames (CC BY 4.0).
about-credits-taxonomy = المواضيع: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = الأيقونات: Phosphor (MIT).
about-credits-pages = المكاتب: صفحات عامة، مذكورة في كل بطاقة.
about-licence = برنامج حر، رخصة EUPL-1.2.
about-version = الإصدار { $version }

## Errors
error-title = حدث خطأ
error-catalogue = القائمة لا تُفتح. محفوظاتك آمنة.
error-user-newer = محفوظاتك من إصدار أحدث. هي آمنة: يُرجى تحديث التطبيق.
error-reload = إعادة المحاولة
error-storage = هذا الجهاز لا يحفظ: اختياراتك تبقى حتى الإغلاق.
error-set-aside = لم تمكن قراءة اختياراتك المحفوظة. وُضعت جانبًا ولم تُحذف.
error-clock = تاريخ الهاتف يبدو غير صحيح: { $date }. ما هو مفتوح غير مؤكد. يُرجى فحص التاريخ والوقت.
link-copied = لا تطبيق هنا يفتح هذا. نُسخ لتلصقه: { $what }
link-no-app = لا تطبيق هنا يفتح هذا. اكتبه عندك: { $what }
link-desk-copied = نُسخ: يمكنك لصقه في رسالة.
update-ready = يوجد إصدار جديد.
update-now = تحديث
page-missing-title = هذه الصفحة غير موجودة

## Updates
updates-title = التحديثات
updates-link = التحديثات والبيانات
updates-check = البحث عن تحديثات
updates-stop = إيقاف
updates-never = لم يجرِ بعد البحث عن تحديثات في الشبكة.
updates-checking = جارٍ البحث عن تحديثات…
updates-downloading = تنزيل: { $got } من { $total } كيلوبايت
updates-applying = جارٍ حفظ البيانات الجديدة…
updates-fresh = البيانات محدّثة.
updates-unfinished = توجد بيانات جديدة لم تصل كلها بعد.
updates-checked = آخر فحص ناجح: { $when }
updates-data-of = قائمة { $date }
updates-failed = لم ينجح التحديث. بياناتك بتاريخ { $date } سليمة.
updates-failed-undated = لم ينجح التحديث. بياناتك سليمة.
updates-why-connection = لا توجد شبكة، أو هي ضعيفة جدًا. تُرجى إعادة المحاولة حيث توجد إشارة.
updates-why-log-in = هذه الشبكة تطلب تسجيل الدخول. يُرجى فتح المتصفح وتسجيل الدخول، ثم إعادة المحاولة.
updates-why-busy = الخادم مشغول. تُرجى إعادة المحاولة لاحقًا.
updates-why-refused = ملفات الخادم غير صحيحة. لم تُستخدم.
updates-why-clock = وقت الهاتف غير صحيح، أو الناشر متأخر. يُرجى فحص التاريخ والوقت.
updates-why-newer-app = يلزم إصدار أحدث من التطبيق.
updates-why-full = الهاتف ممتلئ. يُرجى إفراغ مساحة ثم إعادة المحاولة.
updates-why-storage = لم ينجح الحفظ. تُرجى إعادة المحاولة.
updates-none = هذه النسخة من التطبيق لا تتلقى تحديثات.
updates-confirm-metered = قد تكلّف هذه الشبكة مالًا. هل نتابع؟
updates-confirm-saver = الهاتف يوفّر البيانات. هل نتابع؟
updates-confirm-yes = متابعة
updates-confirm-no = ليس الآن
updates-details = تفاصيل تقنية
updates-news-title = ما تغيّر في مكاتبك المحفوظة
updates-news-note = تغيّر شيء في مكاتبك المحفوظة.
updates-news-see = عرض
updates-news-hours = المواعيد
updates-news-place = المكان
updates-news-contact = وسائل الاتصال
updates-news-about = معلومات أخرى
updates-news-added = جديد في القائمة
updates-news-removed = حُذف من القائمة
updates-when-title = وقت البحث
updates-when-auto = تلقائيًا، عندما توجد شبكة
updates-when-wifi = فقط مع Wi-Fi
updates-when-manual = فقط عندما أطلب
updates-areas-title = المناطق المطلوب تحديثها
updates-areas-what = يرى الناشر المناطق المطلوبة، ولا يرى مكانك أبدًا.
updates-area-desks = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
    [many] { $count } مكتبًا
   *[other] { $count } مكتب
}
updates-pass-title = بدون شبكة
updates-pass-what = يمكنك تمرير القائمة إلى هاتف آخر، أو فتح ملف من شخص آخر.
updates-pass-give = مشاركة القائمة
updates-pass-take = فتح ملف
updates-pass-nothing = يمكنك مشاركة القائمة بعد أول تحديث.
updates-pass-saved = الملف جاهز: { $path }
updates-pass-not-saved = لم تنجح كتابة الملف.
updates-pass-done = تم: لديك الآن قائمة { $date }.
updates-pass-same = لديك هذه البيانات بالفعل.
updates-pass-older = لديك بيانات أحدث بالفعل. لم يتغيّر شيء.
updates-pass-bad = الملف غير صحيح. بياناتك سليمة.

## Themes
theme-documents = وثائق
theme-work = عمل
theme-health = صحة
theme-housing = سكن
theme-education = إيطالية ومدرسة
theme-legal = حقوق
theme-basic-needs = طعام ومساعدة
theme-minors = قاصرون
theme-women = نساء
theme-mediation = ترجمة
theme-participation = مجتمع
theme-digital = رقمي

## Kinds of desk
kind-immigration-desk = مكتب الهجرة
kind-police-immigration = الشرطة: مكتب الهجرة
kind-prefecture = المحافظة (Prefettura)
kind-public-authority = مكتب حكومي
kind-citizen-desk = مكتب المواطن
kind-municipal-office = مكتب البلدية
kind-social-services = الخدمات الاجتماعية
kind-health-desk = صحة
kind-health-registration = التسجيل الصحي
kind-health-mediation = ترجمة صحية
kind-health-family = عيادة الأسرة
kind-employment-centre = مركز التوظيف
kind-work-orientation = مساعدة لإيجاد عمل
kind-adult-school = مدرسة للكبار
kind-language-course = دورة إيطالية
kind-legal-advice = استشارة قانونية ونقابات
kind-caritas = Caritas
kind-canteen = مطعم خيري
kind-food-bank = طعام وملابس
kind-shelter = إيواء
kind-day-centre = مركز نهاري
kind-antiviolence-centre = مركز ضد العنف
kind-family-centre = مركز الأسرة
kind-youth-info = معلومات للشباب
kind-digital-point = مساعدة رقمية
kind-library = مكتبة
kind-intercultural-centre = مركز بين الثقافات
kind-helpline = رقم للاتصال
kind-town-hall = البلدية

## Who for
audience-all = للجميع
audience-migrants = للقادمين من بلدان أخرى
audience-women = للنساء
audience-youth = للشباب
audience-men = للرجال
