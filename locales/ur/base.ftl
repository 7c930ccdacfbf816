### Urdu, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Western digits. Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = اردو
locale-digits = 0123456789
locale-decimal = .
locale-group = ,
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } اور { $last }
list-start = { $first }، { $rest }
list-middle = { $item }، { $rest }
list-end = { $before }، اور { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = قریب ہی
distance-about-metres = تقریباً { $metres } میٹر
distance-metres = { $metres } میٹر
distance-about-km = تقریباً { $km } کلومیٹر
distance-km = { $km } کلومیٹر
distance-unknown = فاصلہ معلوم نہیں

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month }، { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next; in Urdu it stands before words like "opens"

when-today = آج { $time } بجے
when-tomorrow = کل { $time } بجے
when-weekday = { $weekday } کو { $time } بجے
when-date = { $day } { $month } کو { $time } بجے
when-date-year = { $day } { $month }، { $year } کو { $time } بجے

## Months (CLDR)

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = جنوری
month-alone-2 = فروری
month-alone-3 = مارچ
month-alone-4 = اپریل
month-alone-5 = مئی
month-alone-6 = جون
month-alone-7 = جولائی
month-alone-8 = اگست
month-alone-9 = ستمبر
month-alone-10 = اکتوبر
month-alone-11 = نومبر
month-alone-12 = دسمبر

## Days of the week (CLDR)

weekday-mon = پیر
weekday-tue = منگل
weekday-wed = بدھ
weekday-thu = جمعرات
weekday-fri = جمعہ
weekday-sat = ہفتہ
weekday-sun = اتوار

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = عربی
language-bin = ایڈو (بینی)
language-bn = بنگلہ
language-en = انگریزی
language-es = ہسپانوی
language-fa = فارسی
language-ff = فولہ
language-fr = فرانسیسی
language-it = اطالوی
language-mk = مقدونیائی
language-mnk = مینڈنکا
language-pa = پنجابی
language-pcm = نائجیریائی پڈگن
language-pl = پولش
language-pt = پرتگالی
language-ro = رومینین
language-ru = روسی
language-sd = سندھی
language-skr = سرائیکی
language-sq = البانی
language-uk = یوکرینیائی
language-ur = اردو
language-wo = وولوف
language-zh = چینی
language-other = دوسری زبان ({ $code })
