# العربية: translated from the Italian by machine. A native speaker has still to review it.

## Rooms
room-near = قريب
room-search = بحث
room-saved = محفوظ
room-help = مساعدة
rooms-label = القائمة الرئيسية
skip-to-content = انتقل إلى المحتوى
back = رجوع
close = إغلاق

## First time
welcome-title = اختر لغتك
welcome-what = اعثر على أقرب مكتب. يعمل أيضًا بدون إنترنت.
language-title = اللغة
language-change = تغيير اللغة
language-not-reviewed = ترجمة آلية لم تُراجَع بعد.
language-loading = اللغة في الطريق…
language-load-failed = لم تصل اللغة. حاول مرة أخرى حيث توجد شبكة.
language-more-title = لغات أخرى
language-more-what = يعدّها مترجمو Sportello. بعد إضافتها تبقى هنا، حتى بدون شبكة.
language-add = إضافة: { $language }
language-adding = { $language } في الطريق…
language-added = تمت الإضافة: { $language }
language-remove = إزالة: { $language }
language-coverage = تُرجم { $percent }٪
language-none-more = لا توجد لغات أخرى الآن.
language-file-bad = ملف اللغة غير صحيح. تبقى اللغة السابقة.
language-file-newer-app = هذه اللغة تحتاج إلى نسخة أحدث من التطبيق.
language-also-title = هل تقرأ لغات أخرى؟
language-also-what = ما لا يوجد بلغتك يظهر بأول لغة من هذه اللغات يوجد بها.
appearance-title = الألوان
appearance-auto = مثل الهاتف
appearance-light = فاتحة
appearance-dark = داكنة

## Where
place-title = أين أنت؟
place-use-position = استخدم موقعي
place-position-private = موقعك يبقى في الهاتف. لا أحد يراه.
place-locating = جارٍ البحث عن موقعك…
place-cancel = إلغاء
place-type = اكتب اسم بلدتك
place-recent = مستخدمة حديثًا
place-all-zone = المنطقة الاجتماعية { $zone }
place-none = لا توجد بلدة بهذا الاسم.
place-did-you-mean = هل تقصد:
place-count = { $count ->
    [zero] لا بلدات
    [one] بلدة واحدة
    [two] بلدتان
    [few] { $count } بلدات
    [many] { $count } بلدة
   *[other] { $count } بلدة
}
place-denied = لم يعطِ الهاتف موقعك. اختر بلدتك من القائمة.
place-unavailable = لا يمكن معرفة موقعك الآن. اختر بلدتك من القائمة.
place-timeout = لم يصل موقعك في الوقت المناسب. اختر بلدتك من القائمة.
place-unsupported = هذا الجهاز لا يعطي الموقع. اختر بلدتك من القائمة.
place-town-centre = وسط البلدة
place-near-you = موقعك
place-change = تغيير
place-choose = اختر مكانك
place-far = أنت بعيد عن هذه المناطق: أقرب مكتب على بعد { $distance }.
place-near = قرب { $town }

## Near
near-title = ماذا تحتاج؟
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
near-data-age = البيانات محفوظة في هاتفك، مع الشبكة أو بدونها. أحدث معلومة من { $date }.
filters-label = تصفية
filter-open = مفتوح الآن
filter-theme = الحاجة
filter-language = اللغة
filter-language-any = كل اللغات
filter-kind = النوع
filter-kind-any = كل الأنواع
filter-audience-any = أي فئة
filter-clear = إزالة التصفية
empty-title = لا يوجد مكتب بهذه التصفية
empty-why = أزل شرطًا لترى أقرب المكاتب.
wheelchair-yes = كرسي متحرك: نعم
wheelchair-limited = كرسي متحرك: جزئيًا
wheelchair-no = كرسي متحرك: لا
wheelchair-unknown = كرسي متحرك: غير معروف
way-out-theme = بدون «{ $what }»
way-out-language = بدون لغة { $what }
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
empty-helplines = أو اتصل برقم وطني
town-hall-name = بلدية { $town }
town-hall-why = لا نعرف مكتبًا في هذه البلدة. البلدية هي المكان الذي تسأل فيه.
town-hall-tag = أين تسأل
town-hall-contact-unknown = الموقع والبريد غير معروفين. اسأل في البلدية.
open-old-note = بعض المواعيد قديمة: اتصل قبل أن تذهب.

## Status
status-open-until = مفتوح حتى { $time }
status-open-always = مفتوح دائمًا
status-closing-soon = يغلق قريبًا، الساعة { $time }
status-closed = مغلق
status-closed-opens = مغلق · يفتح { $when }
status-closed-until = مغلق حتى يوم { $weekday } { $day } { $month }
status-closed-holiday = مغلق اليوم: عطلة وطنية
status-closed-holiday-opens = مغلق اليوم، عطلة وطنية · يفتح { $when }
status-closed-patron = مغلق اليوم: عيد شفيع البلدة
status-closed-patron-opens = مغلق اليوم، عيد شفيع البلدة · يفتح { $when }
status-by-appointment = بموعد
status-by-appointment-call = بموعد: اتصل أولًا
status-unknown = المواعيد غير معروفة
status-unknown-call = المواعيد غير معروفة: اتصل
status-phone-until = يرد على الهاتف حتى { $time }
status-phone-always = يرد على الهاتف ليلًا ونهارًا
status-phone-closing-soon = يرد على الهاتف لوقت قصير، حتى { $time }
status-phone-closed = لا يرد الآن
status-phone-closed-opens = لا يرد الآن · يعود { $when }
status-old-open = مفتوح حسب مواعيد { $year }: اتصل أولًا
status-old-open-no-phone = مفتوح حسب مواعيد { $year }: اسأل أولًا
status-old-closed = مغلق حسب مواعيد { $year }: اتصل
status-old-closed-no-phone = مغلق حسب مواعيد { $year }
status-old-phone = يرد، حسب مصدر من { $year }
status-old-phone-closed = لا يرد، حسب مصدر من { $year }
status-undated-open = مفتوح حسب مواعيد بلا تاريخ: اتصل أولًا
status-undated-open-no-phone = مفتوح حسب مواعيد بلا تاريخ: اسأل أولًا
status-undated-closed = مغلق حسب مواعيد بلا تاريخ: اتصل
status-undated-closed-no-phone = مغلق حسب مواعيد بلا تاريخ
status-undated-phone = يرد، حسب مصدر بلا تاريخ
status-undated-phone-closed = لا يرد، حسب مصدر بلا تاريخ
status-ended = ربما لم يعد موجودًا: اتصل أولًا
status-ended-no-phone = ربما لم يعد موجودًا: اسأل أولًا
status-patron = ربما يكون اليوم عيد البلدة: ربما هو مغلق، اتصل
status-patron-no-phone = ربما يكون اليوم عيد البلدة: ربما هو مغلق، اسأل أولًا

## Card
desk-from = { $distance } من { $place }
desk-from-you = { $distance } منك
act-call = اتصل
act-whatsapp = واتساب
act-directions = الطريق
act-write = اكتب
act-website = الموقع
act-save = احفظ
act-saved = محفوظ
act-call-number = اتصل بالرقم { $number }
age-dated = معلومات من { $date }. اتصل قبل أن تذهب.
age-dated-no-phone = معلومات من { $date }. اسأل قبل أن تذهب.
age-undated = معلومات بلا تاريخ. اتصل قبل أن تذهب.
age-undated-no-phone = معلومات بلا تاريخ. اسأل قبل أن تذهب.
age-current = معلومات من { $date }.
age-ended = ربما انتهت هذه الخدمة، أو لم تبدأ بعد. معلومات من { $date }.
age-ended-undated = ربما انتهت هذه الخدمة. معلومات بلا تاريخ.
facts-title = معلومات
fact-address = العنوان
fact-address-unknown = الشارع غير معروف. اسأل قبل أن تذهب.
fact-address-withheld = العنوان غير معروض هنا. الرقم 1522 يخبرك أين تذهب، ليلًا ونهارًا.
fact-point-town = النقطة والمسافة لوسط البلدة، لا للباب.
fact-point-locality = النقطة والمسافة لوسط الحي أو القرية، لا للباب.
fact-point-none = النقطة على الخريطة غير معروفة.
fact-point-address = النقطة عند الباب.
fact-languages = اللغات
fact-languages-unknown = اللغات غير مذكورة. اسأل بالهاتف.
fact-languages-unknown-short = اللغات غير معروفة
fact-services = الخدمات
fact-audience = لمن
fact-bring = ماذا تحضر معك
fact-bring-unknown = غير مذكور. اسأل ماذا تحضر.
fact-phone = الهاتف
fact-phone-unknown = الرقم غير معروف.
fact-phone-extension = تحويلة { $extension }
fact-email = البريد الإلكتروني
fact-pec = البريد الموثق (PEC)
fact-website = الموقع
fact-organization = من يديره
fact-note = جيد أن تعرف
fact-note-language = باللغة { $language }
fact-translated-machine = ترجمة آلية، لم تُراجع بعد.
fact-zone = المنطقة
fact-territory = المنطقة الاجتماعية { $zone }
hours-title = المواعيد
hours-phone-title = مواعيد الهاتف
hours-unknown = المواعيد غير معروفة.
hours-source-words = كما يقول المصدر
hours-closed = مغلق
hours-holiday = عطلة
hours-patron = عيد شفيع البلدة
hours-patron-today = ربما عيد شفيع البلدة
hours-today = اليوم، { $weekday }
hours-appointment = بموعد
hours-always = دائمًا، ليلًا ونهارًا
hours-valid-to = صالح حتى { $date }
hours-source-date = هذه المواعيد: { $date }
hours-patron-closed = مغلق في عيد شفيع البلدة: { $date }
hours-patron-perhaps = ربما مغلق في عيد شفيع البلدة: { $date }
hours-patron-unknown = عيد شفيع البلدة غير معروف: قد يكون مغلقًا فيه
source-title = من أين تأتي البيانات
source-open = افتح المصدر
source-date = تاريخ المصدر: { $date }
source-date-unknown = تاريخ المصدر: غير معروف
source-no-address = مصدر بلا عنوان: { $name }
desk-gone-title = هذا المكتب غير موجود
desk-gone = ليس في بيانات هذا الهاتف. ربما أُزيل.
desk-gone-way = شاهد المكاتب القريبة

## القراءة بصوت عالٍ
speak-listen = استماع
speak-listen-to = استماع: { $name }
speak-stop = إيقاف الصوت
speak-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة: { $language }.
speak-no-voice-how = يمكن إضافته من إعدادات الهاتف، في «تحويل النص إلى كلام».
speak-recording = استماع إلى التسجيل
speak-unsupported = هذا الجهاز لا يقرأ بصوت عالٍ.
speak-failed = توقفت القراءة. حاول مرة أخرى.

## Search
search-title = بحث
search-type = اسم، مكان، حاجة
search-hint = اكتب مثلًا «إقامة» أو «Orvieto» أو «صحة».
search-none = لا نتيجة عن «{ $words }».
search-none-way = جرّب كلمة واحدة، أو اختر حاجة.
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
search-meant = هل تقصد «{ $words }»؟
search-filtered = بدون التصفية توجد نتائج عن «{ $words }».
search-list-label = المكاتب التي وُجدت
search-towns = البلدات

## Saved
saved-title = المحفوظات
saved-empty = هنا تجد المكاتب التي تحفظها.
saved-empty-how = اضغط على القلب في صفحة المكتب.
saved-gone = لم يعد في البيانات
saved-remove = إزالة

## Help
help-title = أرقام للاتصال
help-what = تعمل في كل إيطاليا، إلا إذا كُتب غير ذلك.
help-only-region = فقط { $region }
help-free-note = في حالة الخطر اتصل بالرقم 112.
help-about = عن سبورتيلو

## About
about-title = سبورتيلو
about-what = أقرب مكتب، حتى بدون إنترنت.
about-privacy-title = الخصوصية
about-privacy = بلا حساب. لا أحد يتتبعك. مكانك وما تبحث عنه ولغتك لا تخرج من الهاتف.
about-data-title = البيانات
about-data = { $desks } مكتبًا ورقمًا، { $towns } بلدة. المصدر والتاريخ في كل بطاقة.
about-data-warning = كثير من المعلومات قديم. اتصل دائمًا قبل أن تذهب.
about-credits-title = الشكر
about-credits-comuni = أسماء البلدات وحدودها وسكانها: ISTAT 2023، عبر openpolis (CC BY 4.0).
about-credits-points = إحداثيات مراكز البلدات: GeoNames (CC BY 4.0).
about-credits-taxonomy = المواضيع: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = الأيقونات: Phosphor (MIT).
about-credits-pages = المكاتب: صفحات عامة، مذكورة في كل بطاقة.
about-licence = برنامج حر، رخصة EUPL-1.2.
about-version = الإصدار { $version }

## Errors
error-title = حدث خطأ
error-catalogue = البيانات لا تُفتح. ما حفظته آمن.
error-user-newer = بياناتك المحفوظة من إصدار أحدث. هي آمنة: حدّث التطبيق.
error-reload = حاول مجددًا
error-storage = هذا الجهاز لا يحفظ: اختياراتك تبقى حتى الإغلاق.
error-set-aside = لم نتمكن من قراءة اختياراتك المحفوظة. وُضعت جانبًا ولم تُحذف.
update-ready = يوجد إصدار جديد.
update-now = تحديث
page-missing-title = هذه الصفحة غير موجودة

## التحديثات
updates-title = التحديثات
updates-link = التحديثات والبيانات
updates-check = ابحث عن تحديثات
updates-stop = إيقاف
updates-never = لم نبحث بعد عن تحديثات في الشبكة.
updates-checking = نبحث عن تحديثات…
updates-downloading = تنزيل: { $got } من { $total } كيلوبايت
updates-applying = نكتب البيانات الجديدة…
updates-fresh = البيانات محدّثة.
updates-unfinished = توجد بيانات جديدة لم تصل كلها بعد.
updates-checked = آخر فحص ناجح: { $when }
updates-data-of = قائمة { $date }
updates-failed = لم ينجح التحديث. بياناتك بتاريخ { $date } سليمة.
updates-failed-undated = لم ينجح التحديث. بياناتك سليمة.
updates-why-connection = لا توجد شبكة، أو هي ضعيفة جدا. حاول حيث توجد إشارة.
updates-why-log-in = هذه الشبكة تطلب تسجيل الدخول. افتح المتصفح وسجّل الدخول، ثم حاول من جديد.
updates-why-busy = الخادم مشغول. حاول لاحقا.
updates-why-refused = ملفات الخادم غير صحيحة. لم نستعملها.
updates-why-clock = وقت الهاتف غير صحيح، أو الناشر متأخر. تحقّق من التاريخ والوقت.
updates-why-newer-app = يلزم إصدار أحدث من التطبيق.
updates-why-full = الهاتف ممتلئ. أفرغ مساحة وحاول من جديد.
updates-why-storage = لم نتمكن من الحفظ. حاول من جديد.
updates-none = هذه النسخة من التطبيق لا تتلقى تحديثات من الشبكة.
updates-confirm-metered = قد تكلّف هذه الشبكة مالا. هل تريد المتابعة؟
updates-confirm-saver = الهاتف يوفّر البيانات. هل تريد المتابعة؟
updates-confirm-yes = متابعة
updates-confirm-no = ليس الآن
updates-details = تفاصيل تقنية
updates-news-title = ما تغيّر في مكاتبك المحفوظة
updates-news-note = تغيّر شيء في مكاتبك المحفوظة.
updates-news-see = انظر
updates-news-hours = المواعيد
updates-news-place = المكان
updates-news-contact = وسائل الاتصال
updates-news-about = معلومات أخرى
updates-news-added = جديد في القائمة
updates-news-removed = حُذف من القائمة
updates-when-title = متى نبحث
updates-when-auto = تلقائيا، عندما توجد شبكة
updates-when-wifi = فقط مع الواي فاي
updates-when-manual = فقط عندما أطلب
updates-areas-title = المناطق المطلوب تحديثها
updates-areas-what = يرى الناشر المناطق التي تطلبها، ولا يرى مكانك أبدا.
updates-area-desks = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
    [many] { $count } مكتبا
   *[other] { $count } مكتب
}
updates-pass-title = دون شبكة
updates-pass-what = مرّر القائمة إلى هاتف آخر، أو افتح الملف الذي أعطوك إياه.
updates-pass-give = شارك القائمة
updates-pass-take = افتح ملفا
updates-pass-nothing = يمكنك مشاركة القائمة بعد أول تحديث.
updates-pass-saved = الملف جاهز: { $path }
updates-pass-not-saved = لم نتمكن من كتابة الملف.
updates-pass-done = تم: لديك الآن قائمة { $date }.
updates-pass-same = لديك هذه البيانات بالفعل.
updates-pass-older = لديك بيانات أحدث بالفعل. لم نغيّر شيئا.
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
kind-caritas = كاريتاس
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
