### French, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR; the first of a month is said "1er".

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Français
locale-digits = 0123456789
locale-decimal = ,
locale-group = { "\u202F" }
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } et { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } et { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = tout près
distance-about-metres = environ { $metres } m
distance-metres = { $metres } m
distance-about-km = environ { $km } km
distance-km = { $km } km
distance-unknown = distance non connue

## Dates

date-day-month =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = aujourd’hui à { $time }
when-tomorrow = demain à { $time }
when-weekday = { $weekday } à { $time }
when-date =
    { $day ->
        [1] le 1er
       *[other] le { $day }
    } { $month } à { $time }
when-date-year =
    { $day ->
        [1] le 1er
       *[other] le { $day }
    } { $month } { $year } à { $time }

## Months (CLDR)

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre

## Days of the week (CLDR)

weekday-mon = lundi
weekday-tue = mardi
weekday-wed = mercredi
weekday-thu = jeudi
weekday-fri = vendredi
weekday-sat = samedi
weekday-sun = dimanche

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = arabe
language-bin = edo (bini)
language-bn = bengali
language-en = anglais
language-es = espagnol
language-fa = persan
language-ff = peul
language-fr = français
language-it = italien
language-mk = macédonien
language-mnk = mandingue
language-pa = pendjabi
language-pcm = pidgin nigérian
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sd = sindhi
language-skr = saraiki
language-sq = albanais
language-uk = ukrainien
language-ur = ourdou
language-wo = wolof
language-zh = chinois
language-other = autre langue ({ $code })
