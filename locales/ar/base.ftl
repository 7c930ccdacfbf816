### Arabic, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Western digits and signs as in Morocco and Tunisia (ar-MA, ar-TN). Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = العربية
locale-digits = 0123456789
locale-decimal = ,
locale-group = .
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } و{ $last }
list-start = { $first }، { $rest }
list-middle = { $item }، { $rest }
list-end = { $before } و{ $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = قريب من هنا
distance-about-metres = حوالي { $metres } م
distance-metres = { $metres } م
distance-about-km = حوالي { $km } كم
distance-km = { $km } كم
distance-unknown = المسافة غير معروفة

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = اليوم الساعة { $time }
when-tomorrow = غدًا الساعة { $time }
when-weekday = يوم { $weekday } الساعة { $time }
when-date = يوم { $day } { $month } الساعة { $time }
when-date-year = يوم { $day } { $month } { $year } الساعة { $time }

## Months (CLDR)

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = يناير
month-alone-2 = فبراير
month-alone-3 = مارس
month-alone-4 = أبريل
month-alone-5 = مايو
month-alone-6 = يونيو
month-alone-7 = يوليو
month-alone-8 = أغسطس
month-alone-9 = سبتمبر
month-alone-10 = أكتوبر
month-alone-11 = نوفمبر
month-alone-12 = ديسمبر

## Days of the week (CLDR)

weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = العربية
language-bin = الإيدو (البينية)
language-bn = البنغالية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-ff = الفولانية
language-fr = الفرنسية
language-it = الإيطالية
language-mk = المقدونية
language-mnk = الماندينكا
language-pa = البنجابية
language-pcm = البدجنية النيجيرية
language-pl = البولندية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-sd = السندية
language-skr = السرائيكية
language-sq = الألبانية
language-uk = الأوكرانية
language-ur = الأوردية
language-wo = الولوفية
language-zh = الصينية
language-other = لغة أخرى ({ $code })
