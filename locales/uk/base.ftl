### Ukrainian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR; "року" is written out, as CLDR's "р." would double a sentence's stop.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Українська
locale-digits = 0123456789
locale-decimal = ,
locale-group = { "\u00A0" }
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } і { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } і { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = зовсім близько
distance-about-metres = близько { $metres } м
distance-metres = { $metres } м
distance-about-km = близько { $km } км
distance-km = { $km } км
distance-unknown = відстань невідома

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year } року
date-month = { $month } { $year } року
date-year = { $year }

## When something happens next, after words like "opens"

when-today = сьогодні, { $time }
when-tomorrow = завтра, { $time }
when-weekday = { $weekday }, { $time }
when-date = { $day } { $month }, { $time }
when-date-year = { $day } { $month } { $year } року, { $time }

## Months (CLDR)

month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = січень
month-alone-2 = лютий
month-alone-3 = березень
month-alone-4 = квітень
month-alone-5 = травень
month-alone-6 = червень
month-alone-7 = липень
month-alone-8 = серпень
month-alone-9 = вересень
month-alone-10 = жовтень
month-alone-11 = листопад
month-alone-12 = грудень

## Days of the week (CLDR)

weekday-mon = понеділок
weekday-tue = вівторок
weekday-wed = середа
weekday-thu = четвер
weekday-fri = п’ятниця
weekday-sat = субота
weekday-sun = неділя

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = арабська
language-bin = едо (біні)
language-bn = бенгальська
language-en = англійська
language-es = іспанська
language-fa = перська
language-ff = фула
language-fr = французька
language-it = італійська
language-mk = македонська
language-mnk = мандінка
language-pa = панджабі
language-pcm = нігерійський піджин
language-pl = польська
language-pt = португальська
language-ro = румунська
language-ru = російська
language-sd = синдхі
language-skr = сараїкі
language-sq = албанська
language-uk = українська
language-ur = урду
language-wo = волоф
language-zh = китайська
language-other = інша мова ({ $code })
