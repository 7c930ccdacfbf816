# Macedonian: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = Блиску
room-search = Барај
room-saved = Зачувани
room-help = Помош
rooms-label = Главно мени
skip-to-content = Кон содржината
back = Назад
close = Затвори

## First time
welcome-title = Избери јазик
welcome-what = Најди го најблискиот шалтер. Работи и без интернет.
language-title = Јазик
language-change = Смени јазик
language-not-reviewed = Машински превод, сѐ уште непроверен.
language-loading = Јазикот доаѓа…
language-load-failed = Јазикот не дојде. Обиди се пак каде што има мрежа.
language-more-title = Други јазици
language-more-what = Ги подготвуваат преведувачите на Sportello. Штом се додадат, остануваат и без мрежа.
language-look = Барај други јазици
language-add = Додај: { $language }
language-adding = { $language } доаѓа…
language-added = Додадено: { $language }
language-remove = Отстрани: { $language }
language-coverage = Преведено { $percent } %
language-reviewed = Прегледано од некој што го зборува јазикот.
language-broken = Текстови што не работат: { $count }. Се појавуваат на друг јазик.
language-size = { $kilobytes } kB
language-none-more = Засега нема други јазици.
language-file-bad = Датотеката на јазикот не е добра. Останува претходниот јазик.
language-file-newer-app = Овој јазик бара понова верзија на апликацијата.
language-also-title = Читаш и други јазици?
language-also-what = Што го нема на твојот јазик се појавува на првиот од овие што го има.
appearance-title = Бои
appearance-auto = Како телефонот
appearance-light = Светли
appearance-dark = Темни

## Where
place-title = Каде си?
place-use-position = Користи ја мојата положба
place-position-private = Положбата останува во телефонот. Никој не ја гледа.
place-locating = Се бара твојата положба…
place-cancel = Откажи
place-type = Напиши ја твојата општина
place-recent = Неодамна користени
place-all-zone = Социјална зона { $zone }
place-none = Ниедна општина не се вика така.
place-did-you-mean = Можеби бараше:
place-count = { $count ->
    [one] { $count } општина
   *[other] { $count } општини
}
place-denied = Телефонот не ја даде положбата. Избери општина подолу.
place-denied-for-ever = Телефонот не му ја дава положбата на Sportello. Тоа се менува во поставките, кај Sportello. Или избери општина подолу.
place-open-settings = Отвори ги поставките
place-unavailable = Положбата сега не може да се најде. Избери општина подолу.
place-timeout = Положбата не дојде на време. Избери општина подолу.
place-unsupported = Овој уред не дава положба. Избери општина подолу.
place-outside = Телефонот дава положба надвор од Италија. Избери општина подолу.
place-town-centre = центар на местото
place-near-you = твојата положба
place-change = смени
place-choose = Избери каде си
place-far = Далеку си од овие подрачја: најблискиот шалтер е на { $distance }.
place-near = Блиску до { $town }

## Near
near-title = Што ти треба?
near-all-needs = Сите потреби
near-count = { $count ->
    [one] { $count } шалтер, прво најблискиот
   *[other] { $count } шалтери, прво најблиските
}
near-more = Прикажи уште
near-list-label = Шалтери, прво најблиските
near-data-age = Податоците се во телефонот, со или без мрежа. Најновата информација е од { $date }.
filters-label = Филтри
filter-open = Отворено сега
filter-theme = Потреба
filter-language = Јазик
filter-language-any = Сите јазици
filter-kind = Вид
filter-kind-any = Сите видови
filter-audience-any = За кого било
filter-clear = Тргни ги филтрите
empty-title = Нема шалтер со овие филтри
empty-why = Тргни филтер за да ги видиш блиските шалтери.
wheelchair-yes = Инвалидска количка: да
wheelchair-limited = Инвалидска количка: делумно
wheelchair-no = Инвалидска количка: не
wheelchair-unknown = Инвалидска количка: не се знае
way-out-theme = Без „{ $what }“
way-out-language = Без јазикот: { $what }
way-out-open = И затворени или со непознато време
way-out-kind = Сите видови шалтери
way-out-audience = За кого било
way-out-territory = Во сите подрачја
way-out-wheelchair = И каде што не се знае дали влегува количка
way-out-all = Тргни ги сите филтри
way-out-count = { $count ->
    [one] { $count } шалтер
   *[other] { $count } шалтери
}
empty-helplines = Или јави се на државен број
town-hall-name = Општина: { $town }
town-hall-why = Не знаеме шалтер во ова место. Може да се праша во општината.
town-hall-tag = Каде да прашаш
town-hall-contact-unknown = Страницата и поштата не се знаат. Прашај во општината.
open-old-note = Некои времиња се стари: јави се пред да тргнеш.

## Status
status-open-until = Отворено до { $time }
status-open-always = Секогаш отворено
status-closing-soon = Наскоро се затвора, во { $time }
status-closed = Затворено
status-closed-opens = Затворено · се отвора { $when }
status-closed-until = Затворено до { $weekday } { $day } { $month }
status-closed-holiday = Денес затворено: државен празник
status-closed-holiday-opens = Денес затворено, државен празник · се отвора { $when }
status-closed-patron = Денес затворено: празник на местото
status-closed-patron-opens = Денес затворено, празник на местото · се отвора { $when }
status-by-appointment = Со закажување
status-by-appointment-call = Со закажување: јави се
status-unknown = Времето не се знае
status-unknown-call = Времето не се знае: јави се
status-phone-until = Одговара на телефон до { $time }
status-phone-always = Одговара на телефон дење и ноќе
status-phone-closing-soon = Одговара на телефон само до { $time }
status-phone-closed = Сега не одговара
status-phone-closed-opens = Сега не одговара · пак { $when }
status-old-open = Отворено, според време од { $year }: прво јави се
status-old-open-no-phone = Отворено, според време од { $year }: прво прашај
status-old-closed = Затворено, според време од { $year }: јави се
status-old-closed-no-phone = Затворено, според време од { $year }
status-old-phone = Одговара, според извор од { $year }
status-old-phone-closed = Не одговара, според извор од { $year }
status-undated-open = Отворено, според време без датум: прво јави се
status-undated-open-no-phone = Отворено, според време без датум: прво прашај
status-undated-closed = Затворено, според време без датум: јави се
status-undated-closed-no-phone = Затворено, според време без датум
status-undated-phone = Одговара, според извор без датум
status-undated-phone-closed = Не одговара, според извор без датум
status-ended = Можеби веќе не постои: прво јави се
status-ended-no-phone = Можеби веќе не постои: прво прашај
status-patron = Денес може да е празник на местото: може да е затворено, јави се
status-patron-no-phone = Денес може да е празник на местото: може да е затворено, прво прашај

## Card
desk-from = { $distance } од { $place }
desk-from-you = { $distance } од тебе
act-call = Јави се
act-whatsapp = WhatsApp
act-directions = Пат
act-write = Пиши
act-website = Страница
act-save = Зачувај
act-saved = Зачувано
act-share = Сподели
act-call-number = Јави се на { $number }
age-dated = Информација од { $date }. Јави се пред да тргнеш.
age-dated-no-phone = Информација од { $date }. Прашај пред да тргнеш.
age-undated = Информација без датум. Јави се пред да тргнеш.
age-undated-no-phone = Информација без датум. Прашај пред да тргнеш.
age-current = Информација од { $date }.
age-ended = Услугата можеби завршила или уште не почнала. Информација од { $date }.
age-ended-undated = Услугата можеби завршила. Информација без датум.
facts-title = Информации
fact-address = Адреса
fact-address-unknown = Улицата не се знае. Прашај пред да тргнеш.
fact-address-withheld = Адресата не се покажува овде. 1522 ти кажува каде да одиш, дење и ноќе.
fact-point-town = Точката и растојанието се од центарот на местото, не од вратата.
fact-point-locality = Точката и растојанието се од центарот на селото, не од вратата.
fact-point-none = Точката на картата не се знае.
fact-point-address = Точката е на вратата.
fact-languages = Јазици
fact-languages-unknown = Јазиците не се наведени. Прашај на телефон.
fact-languages-unknown-short = јазици ненаведени
fact-services = Услуги
fact-audience = За кого
fact-bring = Што да понесеш
fact-bring-unknown = Не е наведено. Прашај што да понесеш.
fact-phone = Телефон
fact-phone-unknown = Бројот не се знае.
fact-phone-extension = локал { $extension }
fact-email = Е-пошта
fact-pec = Заверена е-пошта (PEC)
fact-website = Страница
fact-organization = Кој го води
fact-note = Добро е да знаеш
fact-note-language = Јазик: { $language }
fact-translated-machine = Машински превод, сѐ уште непроверен.
fact-zone = Подрачје
fact-territory = Социјална зона { $zone }
hours-title = Работно време
hours-phone-title = Време на телефон
hours-unknown = Времето не се знае.
hours-source-words = Како што вели изворот
hours-closed = затворено
hours-holiday = празник
hours-patron = празник на местото
hours-patron-today = можеби празник на местото
hours-today = Денес, { $weekday }
hours-appointment = со закажување
hours-always = Секогаш, дење и ноќе
hours-valid-to = Важи до { $date }
hours-source-date = Ова време: { $date }
hours-patron-closed = Затворено за празникот на местото: { $date }
hours-patron-perhaps = Можеби затворено за празникот на местото: { $date }
hours-patron-unknown = Денот на празникот на местото не се знае: тогаш може да е затворено
source-title = Од каде се податоците
source-open = Отвори го изворот
source-date = Датум на изворот: { $date }
source-date-unknown = Датум на изворот: не се знае
source-no-address = Извор без адреса: { $name }
desk-gone-title = Овој шалтер не е тука
desk-gone = Го нема во каталогот на овој телефон. Можеби е тргнат.
desk-gone-way = Види ги блиските шалтери

## Reading aloud
speak-listen = Слушај
speak-listen-to = Слушај: { $name }
speak-stop = Запри го гласот
speak-no-voice = Овој уред нема глас за јазикот: { $language }.
speak-no-voice-how = Може да се додаде во поставките на телефонот, кај читањето на глас.
speak-recording = Слушај ја снимката
speak-unsupported = Овој уред не чита на глас.
speak-failed = Читањето запре. Обиди се пак.

## Search
search-title = Барај
search-type = Име, место, потреба
search-hint = Напиши на пример „дозвола“, „Orvieto“, „лекар“.
search-none = Ништо не е најдено за „{ $words }“.
search-none-way = Пробај само еден збор или избери потреба.
search-count = { $count ->
    [one] { $count } резултат
   *[other] { $count } резултати
}
search-only-like = { $count ->
    [one] Ниеден шалтер ги нема сите овие зборови. { $count } има некои, или слични зборови:
   *[other] Ниеден шалтер ги нема сите овие зборови. { $count } имаат некои, или слични зборови:
}
search-like = { $count ->
    [one] Уште { $count }, со некои од овие зборови или слични:
   *[other] Уште { $count }, со некои од овие зборови или слични:
}
search-meant = Бараше „{ $words }“?
search-filtered = Без филтрите има нешто за „{ $words }“.
search-list-label = Најдени шалтери
search-towns = Општини

## Saved
saved-title = Зачувани
saved-empty = Тука се шалтерите што ги зачувуваш.
saved-empty-how = Притисни го срцето кај шалтерот.
saved-gone = Веќе го нема во каталогот
saved-remove = Отстрани

## Help
help-title = Броеви за јавување
help-what = Важат во цела Италија, ако не пишува поинаку.
help-only-region = Само { $region }
help-free-note = Во опасност, јави се на 112.
help-about = За Sportello

## About
about-title = Sportello
about-what = Најблискиот шалтер, и без интернет.
about-privacy-title = Приватност
about-privacy = Без сметка. Никој не те следи. Каде си, што бараш и на кој јазик зборуваш не излегува од телефонот.
about-data-title = Податоците
about-data = Шалтери и броеви: { $desks }. Општини: { $towns }. Изворот и датумот се на секоја картичка.
about-data-warning = Многу информации се стари. Секогаш јави се пред да тргнеш.
about-credits-title = Благодарност
about-credits-comuni = Имиња, граници и население на општините: ISTAT 2023, преку openpolis (CC BY 4.0).
about-credits-points = Координати на центрите на местата: GeoNames (CC BY 4.0).
about-credits-taxonomy = Теми: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Икони: Phosphor (MIT).
about-credits-pages = Шалтери: јавни страници, наведени на секоја картичка.
about-licence = Слободен софтвер, лиценца EUPL-1.2.
about-version = Верзија { $version }

## Errors
error-title = Нешто не е во ред
error-catalogue = Каталогот не се отвора. Тоа што го зачува е на сигурно.
error-user-newer = Зачуваните податоци се од понова верзија. На сигурно се: ажурирај ја апликацијата.
error-reload = Обиди се пак
error-storage = Овој уред не може да зачува: изборот трае додека не затвориш.
error-set-aside = Зачуваниот избор не можеше да се прочита. Тргнат е настрана, не е избришан.
error-clock = Датумот на телефонот изгледа погрешен: { $date }. Што е отворено не е сигурно. Провери датум и време.
link-copied = Овде нема апликација што го отвора ова. Копирано е, за да се залепи: { $what }
link-no-app = Овде нема апликација што го отвора ова. Запишете: { $what }
link-desk-copied = Копирано е: може да се залепи во порака.
update-ready = Има нова верзија.
update-now = Ажурирај
page-missing-title = Оваа страница ја нема

## Updates
updates-title = Ажурирања
updates-link = Ажурирања и податоци
updates-check = Барај ажурирања
updates-stop = Запри
updates-never = Ажурирања уште не се барани на мрежата.
updates-checking = Се бараат ажурирања…
updates-downloading = Се презема: { $got } од { $total } kB
updates-applying = Се запишуваат новите податоци…
updates-fresh = Податоците се ажурни.
updates-unfinished = Има нови податоци што уште треба да дојдат.
updates-checked = Последна успешна проверка: { $when }
updates-data-of = Список од { $date }
updates-failed = Ажурирањето не успеа. Твоите податоци од { $date } се цели.
updates-failed-undated = Ажурирањето не успеа. Твоите податоци се цели.
updates-why-connection = Нема мрежа или е слаба. Обиди се пак каде што има сигнал.
updates-why-log-in = Оваа мрежа бара најава. Отвори прелистувач, најави се, па обиди се пак.
updates-why-busy = Серверот има многу работа. Обиди се подоцна.
updates-why-refused = Датотеките на серверот не се добри. Не се употребени.
updates-why-clock = Времето на телефонот е погрешно или издавачот доцни. Провери датум и време.
updates-why-newer-app = Потребна е понова верзија на апликацијата.
updates-why-full = Телефонот е полн. Ослободи место и обиди се пак.
updates-why-storage = Не можеше да се зачува. Обиди се пак.
updates-none = Оваа копија на апликацијата не добива ажурирања.
updates-confirm-metered = Оваа мрежа може да чини пари. Да се продолжи?
updates-confirm-saver = Телефонот штеди податоци. Да се продолжи?
updates-confirm-yes = Продолжи
updates-confirm-no = Не сега
updates-details = Технички детали
updates-news-title = Промени кај зачуваните шалтери
updates-news-note = Нешто се смени кај зачуваните шалтери.
updates-news-see = Види
updates-news-hours = време
updates-news-place = место
updates-news-contact = контакти
updates-news-about = други информации
updates-news-added = нов во списокот
updates-news-removed = тргнат од списокот
updates-when-title = Кога да бара
updates-when-auto = Само, кога има мрежа
updates-when-wifi = Само со Wi-Fi
updates-when-manual = Само кога ќе побарам
updates-areas-title = Подрачја за ажурирање
updates-areas-what = Издавачот гледа кои подрачја ги бараш, никогаш каде си.
updates-area-desks = { $count ->
    [one] { $count } шалтер
   *[other] { $count } шалтери
}
updates-pass-title = Без мрежа
updates-pass-what = Дај го списокот на друг телефон или отвори ја датотеката што ти ја дадоа.
updates-pass-give = Дај го списокот
updates-pass-take = Отвори датотека
updates-pass-nothing = Списокот можеш да го дадеш по првото ажурирање.
updates-pass-saved = Датотеката е готова: { $path }
updates-pass-not-saved = Датотеката не можеше да се запише.
updates-pass-done = Готово: сега го имаш списокот од { $date }.
updates-pass-same = Веќе ги имаш овие податоци.
updates-pass-older = Веќе имаш понови податоци. Ништо не е сменето.
updates-pass-bad = Датотеката не е добра. Твоите податоци се цели.

## Themes
theme-documents = Документи
theme-work = Работа
theme-health = Здравје
theme-housing = Дом
theme-education = Италијански и школо
theme-legal = Права
theme-basic-needs = Храна и помош
theme-minors = Малолетни
theme-women = Жени
theme-mediation = Посредување
theme-participation = Заедница
theme-digital = Дигитално

## Kinds of desk
kind-immigration-desk = Шалтер за имиграција
kind-police-immigration = Полиција: служба за имиграција
kind-prefecture = Префектура
kind-public-authority = Јавна установа
kind-citizen-desk = Шалтер за граѓани
kind-municipal-office = Општинска служба
kind-social-services = Социјални служби
kind-health-desk = Здравје
kind-health-registration = Запишување во здравство
kind-health-mediation = Посредување во здравство
kind-health-family = Семејно советувалиште
kind-employment-centre = Центар за вработување
kind-work-orientation = Помош за наоѓање работа
kind-adult-school = Школо за возрасни
kind-language-course = Курс по италијански
kind-legal-advice = Правен совет и синдикати
kind-caritas = Caritas
kind-canteen = Оброци
kind-food-bank = Храна и облека
kind-shelter = Прифатилиште
kind-day-centre = Дневен центар
kind-antiviolence-centre = Центар против насилство
kind-family-centre = Центар за семејства
kind-youth-info = Информации за млади
kind-digital-point = Дигитална помош
kind-library = Библиотека
kind-intercultural-centre = Меѓукултурен центар
kind-helpline = Број за јавување
kind-town-hall = Општина

## Who for
audience-all = За сите
audience-migrants = За луѓе од други земји
audience-women = За жени
audience-youth = За млади
audience-men = За мажи
