### Spanish, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Español
locale-digits = 0123456789
locale-decimal = ,
locale-group = .
locale-group-from = 5
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } y { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } y { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = muy cerca
distance-about-metres = unos { $metres } m
distance-metres = { $metres } m
distance-about-km = unos { $km } km
distance-km = { $km } km
distance-unknown = distancia desconocida

## Dates

date-day-month = { $day } de { $month }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = hoy a las { $time }
when-tomorrow = mañana a las { $time }
when-weekday = el { $weekday } a las { $time }
when-date = el { $day } de { $month } a las { $time }
when-date-year = el { $day } de { $month } de { $year } a las { $time }

## Months (CLDR)

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = enero
month-alone-2 = febrero
month-alone-3 = marzo
month-alone-4 = abril
month-alone-5 = mayo
month-alone-6 = junio
month-alone-7 = julio
month-alone-8 = agosto
month-alone-9 = septiembre
month-alone-10 = octubre
month-alone-11 = noviembre
month-alone-12 = diciembre

## Days of the week (CLDR)

weekday-mon = lunes
weekday-tue = martes
weekday-wed = miércoles
weekday-thu = jueves
weekday-fri = viernes
weekday-sat = sábado
weekday-sun = domingo

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = árabe
language-bin = edo (bini)
language-bn = bengalí
language-en = inglés
language-es = español
language-fa = persa
language-ff = fula
language-fr = francés
language-it = italiano
language-mk = macedonio
language-mnk = mandinga
language-pa = punyabí
language-pcm = pidgin de Nigeria
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-sd = sindi
language-skr = saraiki
language-sq = albanés
language-uk = ucraniano
language-ur = urdu
language-wo = wólof
language-zh = chino
language-other = otro idioma ({ $code })
