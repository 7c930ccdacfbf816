### Simplified Chinese, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
### Months, days and names of languages after CLDR; months in figures, as CLDR's dates have them.

## This language: its own name, its digits from zero to nine, its signs in numbers, from how many digits on
## thousands are set apart, and whether a native speaker has reviewed it (yes or no)

locale-name = 简体中文
locale-digits = 0123456789
locale-decimal = .
locale-group = ,
locale-group-from = 4
locale-reviewed = no

## Names

app-name = Sportello

## Lists, by CLDR's patterns: $first and $rest are items or lists

list-one = { $item }
list-two = { $first }和{ $last }
list-start = { $first }、{ $rest }
list-middle = { $item }、{ $rest }
list-end = { $before }和{ $last }

## Distances: points are often the centre of a town, so never more exact than this

distance-near = 就在附近
distance-about-metres = 约{ $metres }米
distance-metres = { $metres }米
distance-about-km = 约{ $km }公里
distance-km = { $km }公里
distance-unknown = 距离不明

## Dates

date-day-month = { $month }{ $day }日
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年

## When something happens next; in Chinese it stands before words like "opens"

when-today = 今天{ $time }
when-tomorrow = 明天{ $time }
when-weekday = { $weekday }{ $time }
when-date = { $month }{ $day }日{ $time }
when-date-year = { $year }年{ $month }{ $day }日{ $time }

## Months (CLDR)

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Months by themselves, as in "February 2021" (CLDR, stand-alone)

month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月

## Days of the week (CLDR)

weekday-mon = 星期一
weekday-tue = 星期二
weekday-wed = 星期三
weekday-thu = 星期四
weekday-fri = 星期五
weekday-sat = 星期六
weekday-sun = 星期日

## Languages spoken at desks (CLDR; mnk and bin by their usual names)

language-ar = 阿拉伯语
language-bin = 埃多语（比尼语）
language-bn = 孟加拉语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语
language-ff = 富拉语
language-fr = 法语
language-it = 意大利语
language-mk = 马其顿语
language-mnk = 曼丁卡语
language-pa = 旁遮普语
language-pcm = 尼日利亚皮钦语
language-pl = 波兰语
language-pt = 葡萄牙语
language-ro = 罗马尼亚语
language-ru = 俄语
language-sd = 信德语
language-skr = 色莱基语
language-sq = 阿尔巴尼亚语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-wo = 沃洛夫语
language-zh = 中文
language-other = 其他语言（{ $code }）
