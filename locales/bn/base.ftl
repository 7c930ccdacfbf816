### Bengali, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Bengali digits. Months, days and names of languages after CLDR; Italian by the name people say.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = বাংলা
locale-digits = ০১২৩৪৫৬৭৮৯
locale-decimal = .
locale-group = ,
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first } এবং { $last }
list-start = { $first }, { $rest }
list-middle = { $item }, { $rest }
list-end = { $before } এবং { $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = খুব কাছে
distance-about-metres = প্রায় { $metres } মিটার
distance-metres = { $metres } মিটার
distance-about-km = প্রায় { $km } কিমি
distance-km = { $km } কিমি
distance-unknown = দূরত্ব জানা নেই

## Dates

date-day-month = { $day } { $month }
date-day = { $day } { $month }, { $year }
date-month = { $month } { $year }
date-year = { $year }

## When something happens next; in Bengali it stands before words like "opens"

when-today = আজ { $time }টায়
when-tomorrow = আগামীকাল { $time }টায়
when-weekday = { $weekday } { $time }টায়
when-date = { $day } { $month } { $time }টায়
when-date-year = { $day } { $month }, { $year }, { $time }টায়

## Months (CLDR)

month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = জানুয়ারি
month-alone-2 = ফেব্রুয়ারি
month-alone-3 = মার্চ
month-alone-4 = এপ্রিল
month-alone-5 = মে
month-alone-6 = জুন
month-alone-7 = জুলাই
month-alone-8 = আগস্ট
month-alone-9 = সেপ্টেম্বর
month-alone-10 = অক্টোবর
month-alone-11 = নভেম্বর
month-alone-12 = ডিসেম্বর

## Days of the week (CLDR)

weekday-mon = সোমবার
weekday-tue = মঙ্গলবার
weekday-wed = বুধবার
weekday-thu = বৃহস্পতিবার
weekday-fri = শুক্রবার
weekday-sat = শনিবার
weekday-sun = রবিবার

## Languages spoken at desks (CLDR; it, mnk and bin by their usual names)

language-ar = আরবি
language-bin = এডো (বিনি)
language-bn = বাংলা
language-en = ইংরেজি
language-es = স্প্যানিশ
language-fa = ফারসি
language-ff = ফুলা
language-fr = ফরাসি
language-it = ইতালিয়ান
language-mk = ম্যাসিডোনীয়
language-mnk = মান্দিঙ্কা
language-pa = পাঞ্জাবি
language-pcm = নাইজেরীয় পিজিন
language-pl = পোলিশ
language-pt = পর্তুগিজ
language-ro = রোমানীয়
language-ru = রুশ
language-sd = সিন্ধি
language-skr = সারাইকি
language-sq = আলবেনীয়
language-uk = ইউক্রেনীয়
language-ur = উর্দু
language-wo = ওলোফ
language-zh = চীনা
language-other = অন্য ভাষা ({ $code })
