### Persian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Persian digits. Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = فارسی
locale-digits = ۰۱۲۳۴۵۶۷۸۹
locale-decimal = ٫
locale-group = ٬
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } و { $last }
list-start = { $first }، { $rest }
list-middle = { $item }، { $rest }
list-end = { $before }، و { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = همین نزدیکی
distance-about-metres = حدود { $metres } متر
distance-metres = { $metres } متر
distance-about-km = حدود { $km } کیلومتر
distance-km = { $km } کیلومتر
distance-unknown = فاصله معلوم نیست

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next; in Persian it stands before words like "opens"

when-today = امروز ساعت { $time }
when-tomorrow = فردا ساعت { $time }
when-weekday = { $weekday } ساعت { $time }
when-date = { $day } { $month } ساعت { $time }
when-date-year = { $day } { $month } { $year } ساعت { $time }

## Months (CLDR)

month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = ژانویه
month-alone-2 = فوریه
month-alone-3 = مارس
month-alone-4 = آوریل
month-alone-5 = مه
month-alone-6 = ژوئن
month-alone-7 = ژوئیه
month-alone-8 = اوت
month-alone-9 = سپتامبر
month-alone-10 = اکتبر
month-alone-11 = نوامبر
month-alone-12 = دسامبر

## Days of the week (CLDR)

weekday-mon = دوشنبه
weekday-tue = سه‌شنبه
weekday-wed = چهارشنبه
weekday-thu = پنجشنبه
weekday-fri = جمعه
weekday-sat = شنبه
weekday-sun = یکشنبه

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = عربی
language-bin = ادو (بینی)
language-bn = بنگالی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-ff = فولانی
language-fr = فرانسوی
language-it = ایتالیایی
language-mk = مقدونی
language-mnk = ماندینکا
language-pa = پنجابی
language-pcm = نیم‌زبان نیجریه‌ای
language-pl = لهستانی
language-pt = پرتغالی
language-ro = رومانیایی
language-ru = روسی
language-sd = سندی
language-skr = سرائیکی
language-sq = آلبانیایی
language-uk = اوکراینی
language-ur = اردو
language-wo = ولوفی
language-zh = چینی
language-other = زبان دیگر ({ $code })
