### Italian: the source of all translations. Months, days and names of languages after CLDR.
### Written by a machine; a native speaker has still to review it.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Italiano
locale-digits = 0123456789
locale-decimal = ,
locale-group = .
locale-group-from = 5
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } e { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } e { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = qui vicino
distance-about-metres = circa { $metres } m
distance-metres = { $metres } m
distance-about-km = circa { $km } km
distance-km = { $km } km
distance-unknown = distanza non nota

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = oggi alle { $time }
when-tomorrow = domani alle { $time }
when-weekday = { $weekday } alle { $time }
when-date =
    { $day ->
        [8] l’8
        [11] l’11
       *[other] il { $day }
    } { $month } alle { $time }
when-date-year =
    { $day ->
        [8] l’8
        [11] l’11
       *[other] il { $day }
    } { $month } { $year } alle { $time }

## Months (CLDR)

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = gennaio
month-alone-2 = febbraio
month-alone-3 = marzo
month-alone-4 = aprile
month-alone-5 = maggio
month-alone-6 = giugno
month-alone-7 = luglio
month-alone-8 = agosto
month-alone-9 = settembre
month-alone-10 = ottobre
month-alone-11 = novembre
month-alone-12 = dicembre

## Days of the week (CLDR)

weekday-mon = lunedì
weekday-tue = martedì
weekday-wed = mercoledì
weekday-thu = giovedì
weekday-fri = venerdì
weekday-sat = sabato
weekday-sun = domenica

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = arabo
language-bin = edo (bini)
language-bn = bengalese
language-en = inglese
language-es = spagnolo
language-fa = persiano
language-ff = fulah
language-fr = francese
language-it = italiano
language-mk = macedone
language-mnk = mandinka
language-pa = punjabi
language-pcm = pidgin nigeriano
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-ru = russo
language-sd = sindhi
language-skr = saraiki
language-sq = albanese
language-uk = ucraino
language-ur = urdu
language-wo = wolof
language-zh = cinese
language-other = altra lingua ({ $code })
