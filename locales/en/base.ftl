### English, translated from Italian. Months, days and names of languages after CLDR.
### Translated by a machine; a native speaker has still to review it.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = English
locale-digits = 0123456789
locale-decimal = .
locale-group = ,
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } and { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } and { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = close by
distance-about-metres = about { $metres } m
distance-metres = { $metres } m
distance-about-km = about { $km } km
distance-km = { $km } km
distance-unknown = distance not known

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next, after words like "opens"

when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-weekday = { $weekday } at { $time }
when-date = on { $day } { $month } at { $time }
when-date-year = on { $day } { $month } { $year } at { $time }

## Months (CLDR)

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December

## Days of the week (CLDR)

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = Arabic
language-bin = Edo (Bini)
language-bn = Bangla
language-en = English
language-es = Spanish
language-fa = Persian
language-ff = Fula
language-fr = French
language-it = Italian
language-mk = Macedonian
language-mnk = Mandinka
language-pa = Punjabi
language-pcm = Nigerian Pidgin
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sd = Sindhi
language-skr = Saraiki
language-sq = Albanian
language-uk = Ukrainian
language-ur = Urdu
language-wo = Wolof
language-zh = Chinese
language-other = another language ({ $code })
