# Macedonian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences.

## Rooms
room-near = Близу
room-search = Најдете
room-saved = Зачувано
room-help = Помош
rooms-label = Главно мени
skip-to-content = Кон содржината
back = Назад
close = Затворете

## First time
welcome-title = Изберете јазик
welcome-what = Најдете го најблискиот шалтер. Работи и без интернет.
language-title = Јазик
language-change = Сменете јазик
language-not-reviewed = Преводот го направи машина и сѐ уште не е проверен.
language-loading = Јазикот пристигнува…
language-load-failed = Јазикот не пристигна. Обидете се пак таму каде што има интернет.
language-more-title = Други јазици
language-more-what = Ги подготвуваат тие што го преведуваат Sportello. Додадените јазици остануваат, и без интернет.
language-add = Додајте: { $language }
language-adding = Пристигнува: { $language }…
language-added = Додадено: { $language }
language-remove = Тргнете: { $language }
language-coverage = Преведено: { $percent } %
language-none-more = Засега нема други јазици.
language-file-bad = Датотеката на јазикот не е исправна. Останува претходниот јазик.
language-file-newer-app = За овој јазик треба понова верзија на апликацијата.
language-also-title = Читате и на други јазици?
language-also-what = Тоа што го нема на вашиот јазик се појавува на првиот од овие јазици на кој го има.
appearance-title = Бои
appearance-auto = Како телефонот
appearance-light = Светли
appearance-dark = Темни

## Where
place-title = Каде сте?
place-use-position = Најдете каде сум
place-position-private = Каде сте, знае само телефонот. Никој друг не го гледа тоа.
place-locating = Се бара каде сте…
place-cancel = Откажете
place-type = Напишете ја вашата општина
place-recent = Неодамнешни
place-all-zone = Социјална зона { $zone }
place-none = Нема општина со такво име.
place-did-you-mean = Можеби баравте:
place-count = { $count ->
    [one] { $count } општина
   *[other] { $count } општини
}
place-denied = Телефонот не покажа каде сте. Изберете ја општината подолу.
place-unavailable = Сега не може да се најде каде сте. Изберете ја општината подолу.
place-timeout = Не се најде навреме каде сте. Изберете ја општината подолу.
place-unsupported = Овој уред не покажува каде сте. Изберете ја општината подолу.
place-town-centre = центар на општината
place-near-you = вашето место
place-change = сменете
place-choose = Изберете каде сте
place-far = Далеку сте од овие подрачја. До најблискиот шалтер: { $distance }.
place-near = Близу: { $town }

## Near
near-title = Што ви треба?
near-all-needs = Сите потреби
near-count = { $count ->
    [one] { $count } шалтер, прво најблискиот
   *[other] { $count } шалтери, прво најблискиот
}
near-more = Видете уште
near-list-label = Шалтери, прво најблискиот
near-data-age = Податоците се во телефонот, и без интернет. Најнови информации: { $date }.
filters-label = Филтри
filter-open = Сега отворено
filter-theme = Потреба
filter-language = Јазик
filter-language-any = Сите јазици
filter-kind = Вид
filter-kind-any = Сите видови
filter-audience-any = Која било група
filter-clear = Тргнете ги филтрите
empty-title = Нема шалтер со овие филтри
empty-why = Тргнете филтер за да ги видите најблиските шалтери.
wheelchair-yes = Инвалидска количка: да
wheelchair-limited = Инвалидска количка: делумно
wheelchair-no = Инвалидска количка: не
wheelchair-unknown = Инвалидска количка: непознато
way-out-theme = Без „{ $what }“
way-out-language = Без јазикот: { $what }
way-out-open = И затворени или со непознато работно време
way-out-kind = Сите видови шалтери
way-out-audience = За сите
way-out-territory = Во сите подрачја
way-out-wheelchair = И каде што пристапот со инвалидска количка е непознат
way-out-all = Тргнете ги сите филтри
way-out-count = { $count ->
    [one] { $count } шалтер
   *[other] { $count } шалтери
}
empty-helplines = Или јавете се на национален број
town-hall-name = Општина: { $town }
town-hall-why = Во оваа општина не знаеме ниеден шалтер. Прашајте во зградата на општината.
town-hall-tag = Каде да прашате
town-hall-contact-unknown = Сајтот и поштата се непознати. Прашајте во зградата на општината.
open-old-note = Работното време некаде е старо: јавете се пред да одите.

## Status
status-open-until = Отворено до { $time }
status-open-always = Секогаш отворено
status-closing-soon = Наскоро се затвора, во { $time }
status-closed = Затворено
status-closed-opens = Затворено · се отвора { $when }
status-closed-until = Затворено до { $weekday }, { $day } { $month }
status-closed-holiday = Денес затворено: државен празник
status-closed-holiday-opens = Денес затворено, државен празник · се отвора { $when }
status-closed-patron = Денес затворено: патронен празник
status-closed-patron-opens = Денес затворено, патронен празник · се отвора { $when }
status-by-appointment = Со закажување
status-by-appointment-call = Со закажување: јавете се
status-unknown = Непознато работно време
status-unknown-call = Непознато работно време: јавете се
status-phone-until = Одговара на телефон до { $time }
status-phone-always = Одговара на телефон дење и ноќе
status-phone-closing-soon = Одговара на телефон уште малку, до { $time }
status-phone-closed = Сега не одговара
status-phone-closed-opens = Сега не одговара · пак { $when }
status-old-open = Отворено, според работното време од { $year }: прво јавете се
status-old-open-no-phone = Отворено, според работното време од { $year }: прво прашајте
status-old-closed = Затворено, според работното време од { $year }: јавете се
status-old-closed-no-phone = Затворено, според работното време од { $year }
status-old-phone = Одговара, според извор од { $year }
status-old-phone-closed = Не одговара, според извор од { $year }
status-undated-open = Отворено, според работно време без датум: прво јавете се
status-undated-open-no-phone = Отворено, според работно време без датум: прво прашајте
status-undated-closed = Затворено, според работно време без датум: јавете се
status-undated-closed-no-phone = Затворено, според работно време без датум
status-undated-phone = Одговара, според извор без датум
status-undated-phone-closed = Не одговара, според извор без датум
status-ended = Можеби веќе го нема: прво јавете се
status-ended-no-phone = Можеби веќе го нема: прво прашајте
status-patron = Денес може да е празник на местото: можеби е затворено, јавете се
status-patron-no-phone = Денес може да е празник на местото: можеби е затворено, прво прашајте

## Card
desk-from = Од { $place }: { $distance }
desk-from-you = Од вас: { $distance }
act-call = Повик
act-whatsapp = WhatsApp
act-directions = Пат
act-write = Порака
act-website = Сајт
act-save = Зачувајте
act-saved = Зачувано
act-call-number = Повик: { $number }
age-dated = Датум на информациите: { $date }. Јавете се пред да одите.
age-dated-no-phone = Датум на информациите: { $date }. Прашајте пред да одите.
age-undated = Информации без датум. Јавете се пред да одите.
age-undated-no-phone = Информации без датум. Прашајте пред да одите.
age-current = Датум на информациите: { $date }.
age-ended = Оваа услуга можеби е завршена или сѐ уште не е почната. Датум на информациите: { $date }.
age-ended-undated = Оваа услуга можеби е завршена. Информации без датум.
facts-title = Информации
fact-address = Адреса
fact-address-unknown = Улицата е непозната. Прашајте пред да одите.
fact-address-withheld = Адресата не се покажува тука. На 1522 ќе ви кажат каде да одите, дење и ноќе.
fact-point-town = Точката и растојанието се до центарот на општината, не до вратата.
fact-point-locality = Точката и растојанието се до центарот на местото, не до вратата.
fact-point-none = Точката на картата е непозната.
fact-point-address = Точката е кај вратата.
fact-languages = Јазици
fact-languages-unknown = Јазиците не се наведени. Прашајте по телефон.
fact-languages-unknown-short = јазиците не се наведени
fact-services = Услуги
fact-audience = За кого
fact-bring = Што да понесете
fact-bring-unknown = Не е наведено. Прашајте што да понесете.
fact-phone = Телефон
fact-phone-unknown = Бројот е непознат.
fact-phone-extension = локал { $extension }
fact-email = Е-пошта
fact-pec = Заверена пошта (PEC)
fact-website = Сајт
fact-organization = Кој го води
fact-note = Добро е да знаете
fact-note-language = На { $language }
fact-translated-machine = Преведено од машина, сѐ уште непроверено.
fact-zone = Подрачје
fact-territory = Социјална зона { $zone }
hours-title = Работно време
hours-phone-title = Работно време на телефонот
hours-unknown = Работното време е непознато.
hours-source-words = Како што пишува изворот
hours-closed = затворено
hours-holiday = празник
hours-patron = патронен празник
hours-patron-today = можеби патронен празник
hours-today = Денес, { $weekday }
hours-appointment = со закажување
hours-always = Секогаш, дење и ноќе
hours-valid-to = Важи до { $date }
hours-source-date = Датум на ова работно време: { $date }
hours-patron-closed = Затворено за патронниот празник: { $date }
hours-patron-perhaps = Можеби затворено за патронниот празник: { $date }
hours-patron-unknown = Денот на патронниот празник е непознат: тогаш може да е затворено
source-title = Од каде се податоците
source-open = Отворете го изворот
source-date = Датум на изворот: { $date }
source-date-unknown = Датум на изворот: непознат
source-no-address = Извор без адреса: { $name }
desk-gone-title = Овој шалтер го нема
desk-gone = Го нема во каталогот на овој телефон. Можеби е тргнат.
desk-gone-way = Видете ги шалтерите во близина

## Reading aloud
speak-listen = Слушајте
speak-listen-to = Слушајте: { $name }
speak-stop = Запрете го гласот
speak-no-voice = Овој уред нема глас за овој јазик: { $language }.
speak-no-voice-how = Може да го додадете во поставките на телефонот, кај „текст во говор“.
speak-recording = Слушајте ја снимката
speak-unsupported = Овој уред не чита на глас.
speak-failed = Читањето запре. Обидете се пак.

## Search
search-title = Најдете
search-type = Име, место, потреба
search-hint = Напишете, на пример, „дозвола“, „Orvieto“, „лекар“.
search-none = Нема резултати за „{ $words }“.
search-none-way = Обидете се со само еден збор или изберете потреба.
search-count = { $count ->
    [one] { $count } резултат
   *[other] { $count } резултати
}
search-only-like = { $count ->
    [one] Ниеден шалтер ги нема сите овие зборови. { $count } има дел од нив или слични зборови:
   *[other] Ниеден шалтер ги нема сите овие зборови. { $count } имаат дел од нив или слични зборови:
}
search-like = { $count ->
    [one] Уште { $count }, со дел од зборовите или со слични зборови:
   *[other] Уште { $count }, со дел од зборовите или со слични зборови:
}
search-meant = Можеби баравте „{ $words }“?
search-filtered = Без филтрите има нешто за „{ $words }“.
search-list-label = Најдени шалтери
search-towns = Општини

## Saved
saved-title = Зачувано
saved-empty = Тука се шалтерите што ги зачувувате.
saved-empty-how = Притиснете го срцето кај некој шалтер.
saved-gone = Веќе го нема во каталогот
saved-remove = Тргнете

## Help
help-title = Броеви за повик
help-what = Работат насекаде во Италија, ако не пишува поинаку.
help-only-region = Само { $region }
help-free-note = Во опасност јавете се на 112.
help-about = За Sportello

## About
about-title = Sportello
about-what = Најблискиот шалтер, и без интернет.
about-privacy-title = Приватност
about-privacy = Без сметка. Никој не ве следи. Каде сте, што барате и кој јазик го зборувате: сето тоа останува во телефонот.
about-data-title = Податоците
about-data = Шалтери и броеви: { $desks }. Општини: { $towns }. Изворот и датумот се на секоја картичка.
about-data-warning = Многу информации се стари. Секогаш јавете се пред да одите.
about-credits-title = Благодарност
about-credits-comuni = Граници, имиња и население на општините: ISTAT 2023, преку openpolis (CC BY 4.0).
about-credits-points = Координати на центрите: GeoNames (CC BY 4.0).
about-credits-taxonomy = Теми: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Икони: Phosphor (MIT).
about-credits-pages = Шалтери: јавни страници, наведени на секоја картичка.
about-licence = Слободен софтвер, лиценца EUPL-1.2.
about-version = Верзија { $version }

## Errors
error-title = Нешто не е во ред
error-catalogue = Каталогот не се отвора. Вашите зачувани податоци се безбедни.
error-user-newer = Зачуваните податоци се од понова верзија. Безбедни се: ажурирајте ја апликацијата.
error-reload = Обидете се пак
error-storage = Овој уред не може да зачува: вашиот избор важи додека не ја затворите апликацијата.
error-set-aside = Зачуваниот избор не можеше да се прочита. Тргнат е настрана, не е избришан.
update-ready = Има нова верзија.
update-now = Ажурирајте
page-missing-title = Оваа страница ја нема

## Updates
updates-title = Ажурирања
updates-link = Ажурирања и податоци
updates-check = Побарајте ажурирања
updates-stop = Запрете
updates-never = Сѐ уште не се барани ажурирања на интернет.
updates-checking = Се бараат ажурирања…
updates-downloading = Преземено: { $got } од { $total } kB
updates-applying = Се запишуваат новите податоци…
updates-fresh = Податоците се најнови.
updates-unfinished = Има нови податоци што допрва треба да пристигнат.
updates-checked = Последна успешна проверка: { $when }
updates-data-of = Список од { $date }
updates-failed = Ажурирањето не успеа. Вашите податоци од { $date } не се сменети.
updates-failed-undated = Ажурирањето не успеа. Вашите податоци не се сменети.
updates-why-connection = Нема интернет или сигналот е слаб. Обидете се пак таму каде што има сигнал.
updates-why-log-in = Оваа мрежа бара да се најавите. Отворете го прелистувачот, најавете се и обидете се пак.
updates-why-busy = Серверот има премногу работа. Обидете се подоцна.
updates-why-refused = Датотеките од серверот не се исправни. Не се употребени.
updates-why-clock = Часот на телефонот е погрешен или објавувањето доцни. Проверете ги датумот и часот.
updates-why-newer-app = Треба понова верзија на апликацијата.
updates-why-full = Телефонот е полн. Ослободете место и обидете се пак.
updates-why-storage = Не можеше да се зачува. Обидете се пак.
updates-none = Оваа копија на апликацијата не добива ажурирања од интернет.
updates-confirm-metered = Оваа мрежа може да чини пари. Да се продолжи?
updates-confirm-saver = Телефонот штеди интернет. Да се продолжи?
updates-confirm-yes = Продолжете
updates-confirm-no = Не сега
updates-details = Технички детали
updates-news-title = Промени во зачуваното
updates-news-note = Нешто се смени во зачуваното.
updates-news-see = Видете
updates-news-hours = работно време
updates-news-place = место
updates-news-contact = контакти
updates-news-about = други информации
updates-news-added = ново во списокот
updates-news-removed = тргнато од списокот
updates-when-title = Кога да се бара
updates-when-auto = Автоматски, кога има интернет
updates-when-wifi = Само преку Wi-Fi
updates-when-manual = Само кога ќе побарам
updates-areas-title = Подрачја за ажурирање
updates-areas-what = Тие што објавуваат гледаат кои подрачја ги барате, никогаш каде сте.
updates-area-desks = { $count ->
    [one] { $count } шалтер
   *[other] { $count } шалтери
}
updates-pass-title = Без интернет
updates-pass-what = Дајте го списокот на друг телефон или отворете ја датотеката што ви ја дале.
updates-pass-give = Споделете го списокот
updates-pass-take = Отворете датотека
updates-pass-nothing = Списокот ќе може да го споделите по првото ажурирање.
updates-pass-saved = Датотеката е готова: { $path }
updates-pass-not-saved = Датотеката не можеше да се запише.
updates-pass-done = Готово: сега го имате списокот од { $date }.
updates-pass-same = Веќе ги имате овие податоци.
updates-pass-older = Веќе имате понови податоци. Ништо не е сменето.
updates-pass-bad = Датотеката не е исправна. Вашите податоци не се сменети.

## Themes
theme-documents = Документи
theme-work = Работа
theme-health = Здравје
theme-housing = Домување
theme-education = Италијански и училиште
theme-legal = Права
theme-basic-needs = Храна и помош
theme-minors = Деца и тинејџери
theme-women = Жени
theme-mediation = Посредување
theme-participation = Заедница
theme-digital = Дигитална помош

## Kinds of desk
kind-immigration-desk = Шалтер за имигранти
kind-police-immigration = Полиција: оддел за имиграција
kind-prefecture = Префектура
kind-public-authority = Јавна установа
kind-citizen-desk = Шалтер за граѓани
kind-municipal-office = Оддел на општината
kind-social-services = Социјални служби
kind-health-desk = Здравје
kind-health-registration = Пријавување во здравство
kind-health-mediation = Посредување во здравство
kind-health-family = Семејно советувалиште
kind-employment-centre = Центар за вработување
kind-work-orientation = Помош за наоѓање работа
kind-adult-school = Училиште за возрасни
kind-language-course = Курс по италијански
kind-legal-advice = Правна помош и синдикати
kind-caritas = Caritas
kind-canteen = Народна кујна
kind-food-bank = Храна и облека
kind-shelter = Прифатилиште
kind-day-centre = Дневен центар
kind-antiviolence-centre = Центар против насилство
kind-family-centre = Центар за семејството
kind-youth-info = Информации за млади
kind-digital-point = Дигитална помош
kind-library = Библиотека
kind-intercultural-centre = Интеркултурен центар
kind-helpline = Број за повик
kind-town-hall = Зграда на општината

## Who for
audience-all = За сите
audience-migrants = За луѓе од други земји
audience-women = За жени
audience-youth = За млади
audience-men = За мажи
