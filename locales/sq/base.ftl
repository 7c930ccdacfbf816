### Albanian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = Shqip
locale-digits = 0123456789
locale-decimal = ,
locale-group = { "\u00A0" }
locale-group-from = 5
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } dhe { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } dhe { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = shumë afër
distance-about-metres = rreth { $metres } m
distance-metres = { $metres } m
distance-about-km = rreth { $km } km
distance-km = { $km } km
distance-unknown = largësia nuk dihet

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = sot në orën { $time }
when-tomorrow = nesër në orën { $time }
when-weekday = { $weekday }, në orën { $time }
when-date = më { $day } { $month }, në orën { $time }
when-date-year = më { $day } { $month } { $year }, në orën { $time }

## Months (CLDR)

month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = janar
month-alone-2 = shkurt
month-alone-3 = mars
month-alone-4 = prill
month-alone-5 = maj
month-alone-6 = qershor
month-alone-7 = korrik
month-alone-8 = gusht
month-alone-9 = shtator
month-alone-10 = tetor
month-alone-11 = nëntor
month-alone-12 = dhjetor

## Days of the week (CLDR)

weekday-mon = e hënë
weekday-tue = e martë
weekday-wed = e mërkurë
weekday-thu = e enjte
weekday-fri = e premte
weekday-sat = e shtunë
weekday-sun = e diel

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = arabisht
language-bin = edo (bini)
language-bn = bengalisht
language-en = anglisht
language-es = spanjisht
language-fa = persisht
language-ff = fulaisht
language-fr = frëngjisht
language-it = italisht
language-mk = maqedonisht
language-mnk = mandinka
language-pa = punxhabisht
language-pcm = pixhinishte nigeriane
language-pl = polonisht
language-pt = portugalisht
language-ro = rumanisht
language-ru = rusisht
language-sd = sindisht
language-skr = saraiki
language-sq = shqip
language-uk = ukrainisht
language-ur = urduisht
language-wo = uolofisht
language-zh = kinezisht
language-other = gjuhë tjetër ({ $code })
