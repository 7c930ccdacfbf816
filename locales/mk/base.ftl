### Macedonian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR; the "г." after a year is left out, as it would double a sentence's stop.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Македонски
locale-digits = 0123456789
locale-decimal = ,
locale-group = .
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } и { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } и { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = многу близу
distance-about-metres = околу { $metres } м
distance-metres = { $metres } м
distance-about-km = околу { $km } км
distance-km = { $km } км
distance-unknown = непознато растојание

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = денес во { $time }
when-tomorrow = утре во { $time }
when-weekday = во { $weekday } во { $time }
when-date = на { $day } { $month } во { $time }
when-date-year = на { $day } { $month } { $year } во { $time }

## Months (CLDR)

month-1 = јануари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = мај
month-6 = јуни
month-7 = јули
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = јануари
month-alone-2 = февруари
month-alone-3 = март
month-alone-4 = април
month-alone-5 = мај
month-alone-6 = јуни
month-alone-7 = јули
month-alone-8 = август
month-alone-9 = септември
month-alone-10 = октомври
month-alone-11 = ноември
month-alone-12 = декември

## Days of the week (CLDR)

weekday-mon = понеделник
weekday-tue = вторник
weekday-wed = среда
weekday-thu = четврток
weekday-fri = петок
weekday-sat = сабота
weekday-sun = недела

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = арапски
language-bin = едо (бини)
language-bn = бенгалски
language-en = англиски
language-es = шпански
language-fa = персиски
language-ff = фула
language-fr = француски
language-it = италијански
language-mk = македонски
language-mnk = мандинка
language-pa = пенџапски
language-pcm = нигериски пиџин
language-pl = полски
language-pt = португалски
language-ro = романски
language-ru = руски
language-sd = синди
language-skr = сараики
language-sq = албански
language-uk = украински
language-ur = урду
language-wo = волофски
language-zh = кинески
language-other = друг јазик ({ $code })
