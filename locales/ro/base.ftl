### Romanian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Română
locale-digits = 0123456789
locale-decimal = ,
locale-group = .
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } și { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } și { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = aproape
distance-about-metres = circa { $metres } m
distance-metres = { $metres } m
distance-about-km = circa { $km } km
distance-km = { $km } km
distance-unknown = distanță necunoscută

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = azi la { $time }
when-tomorrow = mâine la { $time }
when-weekday = { $weekday } la { $time }
when-date = pe { $day } { $month } la { $time }
when-date-year = pe { $day } { $month } { $year } la { $time }

## Months (CLDR)

month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = ianuarie
month-alone-2 = februarie
month-alone-3 = martie
month-alone-4 = aprilie
month-alone-5 = mai
month-alone-6 = iunie
month-alone-7 = iulie
month-alone-8 = august
month-alone-9 = septembrie
month-alone-10 = octombrie
month-alone-11 = noiembrie
month-alone-12 = decembrie

## Days of the week (CLDR)

weekday-mon = luni
weekday-tue = marți
weekday-wed = miercuri
weekday-thu = joi
weekday-fri = vineri
weekday-sat = sâmbătă
weekday-sun = duminică

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = arabă
language-bin = edo (bini)
language-bn = bengaleză
language-en = engleză
language-es = spaniolă
language-fa = persană
language-ff = fulah
language-fr = franceză
language-it = italiană
language-mk = macedoneană
language-mnk = mandinka
language-pa = punjabi
language-pcm = pidgin nigerian
language-pl = poloneză
language-pt = portugheză
language-ro = română
language-ru = rusă
language-sd = sindhi
language-skr = saraiki
language-sq = albaneză
language-uk = ucraineană
language-ur = urdu
language-wo = wolof
language-zh = chineză
language-other = altă limbă ({ $code })
