# Ukrainian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences. Days, months and languages stand after a colon or a comma: they do not bend there.

## Rooms
room-near = Поруч
room-search = Пошук
room-saved = Збережене
room-help = Допомога
rooms-label = Головне меню
skip-to-content = До змісту
back = Назад
close = Закрити

## First time
welcome-title = Оберіть мову
welcome-what = Знайдіть найближчий пункт допомоги. Працює і без інтернету.
language-title = Мова
language-change = Змінити мову
language-not-reviewed = Переклад зроблено машиною, його ще не перевірено.
language-loading = Мова завантажується…
language-load-failed = Мова не завантажилася. Спробуйте ще раз там, де є інтернет.
language-more-title = Інші мови
language-more-what = Їх готують ті, хто перекладає Sportello. Додані мови лишаються в телефоні, навіть без інтернету.
language-add = Додати: { $language }
language-adding = Завантажується: { $language }…
language-added = Додано: { $language }
language-remove = Прибрати: { $language }
language-coverage = Перекладено: { $percent } %
language-none-more = Поки що інших мов немає.
language-file-bad = Файл мови неправильний. Лишається попередня мова.
language-file-newer-app = Для цієї мови потрібна новіша версія застосунку.
language-also-title = Читаєте ще якимись мовами?
language-also-what = Якщо чогось немає вашою мовою, ви побачите це першою з цих мов, якою воно є.
appearance-title = Кольори
appearance-auto = Як у телефоні
appearance-light = Світлі
appearance-dark = Темні

## Where
place-title = Де ви?
place-use-position = Визначити, де я
place-position-private = Де ви, знає лише телефон. Більше ніхто цього не бачить.
place-locating = Шукаємо, де ви…
place-cancel = Скасувати
place-type = Напишіть свою комуну
place-recent = Нещодавні
place-all-zone = Соціальна зона { $zone }
place-none = Комуни з такою назвою немає.
place-did-you-mean = Можливо, ви шукали:
place-count = { $count ->
    [one] { $count } комуна
    [few] { $count } комуни
    [many] { $count } комун
   *[other] { $count } комуни
}
place-denied = Телефон не показав, де ви. Оберіть комуну нижче.
place-unavailable = Зараз не вдається знайти, де ви. Оберіть комуну нижче.
place-timeout = Не вдалося вчасно знайти, де ви. Оберіть комуну нижче.
place-unsupported = Цей пристрій не показує, де ви. Оберіть комуну нижче.
place-town-centre = центр комуни
place-near-you = ваше місце
place-change = змінити
place-choose = Оберіть, де ви
place-far = Ви далеко від цих районів. До найближчого пункту допомоги: { $distance }.
place-near = Поруч: { $town }

## Near
near-title = Що вам потрібно?
near-all-needs = Усі потреби
near-count = { $count ->
    [one] { $count } пункт допомоги, спершу найближчий
    [few] { $count } пункти допомоги, спершу найближчий
    [many] { $count } пунктів допомоги, спершу найближчий
   *[other] { $count } пункту допомоги, спершу найближчий
}
near-more = Показати ще
near-list-label = Пункти допомоги, спершу найближчий
near-data-age = Дані є в телефоні, навіть без інтернету. Найновіші відомості: { $date }.
filters-label = Фільтри
filter-open = Відчинено зараз
filter-theme = Потреба
filter-language = Мова
filter-language-any = Усі мови
filter-kind = Тип
filter-kind-any = Усі типи
filter-audience-any = Будь-яка група
filter-clear = Прибрати фільтри
empty-title = З цими фільтрами пунктів допомоги немає
empty-why = Приберіть фільтр, щоб побачити найближчі пункти допомоги.
wheelchair-yes = Крісло колісне: так
wheelchair-limited = Крісло колісне: частково
wheelchair-no = Крісло колісне: ні
wheelchair-unknown = Крісло колісне: невідомо
way-out-theme = Без «{ $what }»
way-out-language = Без мови: { $what }
way-out-open = І зачинені, і з невідомими годинами
way-out-kind = Усі типи пунктів допомоги
way-out-audience = Для всіх
way-out-territory = В усіх районах
way-out-wheelchair = І там, де невідомо про доступ на кріслі колісному
way-out-all = Прибрати всі фільтри
way-out-count = { $count ->
    [one] { $count } пункт допомоги
    [few] { $count } пункти допомоги
    [many] { $count } пунктів допомоги
   *[other] { $count } пункту допомоги
}
empty-helplines = Або подзвоніть на загальний номер в Італії
town-hall-name = Мерія: { $town }
town-hall-why = У цій комуні ми не знаємо пункту допомоги. Запитати можна в мерії.
town-hall-tag = Де запитати
town-hall-contact-unknown = Сайт і пошта невідомі. Запитайте в мерії.
open-old-note = Деякі години роботи давні: спершу подзвоніть.

## Status
status-open-until = Відчинено до { $time }
status-open-always = Відчинено завжди
status-closing-soon = Скоро зачиняється: { $time }
status-closed = Зачинено
status-closed-opens = Зачинено · відчиниться: { $when }
status-closed-until = Зачинено. Відчиниться: { $weekday }, { $day } { $month }
status-closed-holiday = Сьогодні зачинено: державне свято
status-closed-holiday-opens = Сьогодні зачинено, державне свято · відчиниться: { $when }
status-closed-patron = Сьогодні зачинено: свято міста
status-closed-patron-opens = Сьогодні зачинено, свято міста · відчиниться: { $when }
status-by-appointment = За записом
status-by-appointment-call = За записом: подзвоніть
status-unknown = Години невідомі
status-unknown-call = Години невідомі: подзвоніть
status-phone-until = Відповідають по телефону до { $time }
status-phone-always = Відповідають по телефону день і ніч
status-phone-closing-soon = Відповідають по телефону ще трохи, до { $time }
status-phone-closed = Зараз не відповідають
status-phone-closed-opens = Зараз не відповідають · знову: { $when }
status-old-open = Відчинено, за розкладом { $year } року: спершу подзвоніть
status-old-open-no-phone = Відчинено, за розкладом { $year } року: спершу запитайте
status-old-closed = Зачинено, за розкладом { $year } року: подзвоніть
status-old-closed-no-phone = Зачинено, за розкладом { $year } року
status-old-phone = Відповідають, за даними { $year } року
status-old-phone-closed = Не відповідають, за даними { $year } року
status-undated-open = Відчинено, за розкладом без дати: спершу подзвоніть
status-undated-open-no-phone = Відчинено, за розкладом без дати: спершу запитайте
status-undated-closed = Зачинено, за розкладом без дати: подзвоніть
status-undated-closed-no-phone = Зачинено, за розкладом без дати
status-undated-phone = Відповідають, за даними без дати
status-undated-phone-closed = Не відповідають, за даними без дати
status-ended = Можливо, уже не працює: спершу подзвоніть
status-ended-no-phone = Можливо, уже не працює: спершу запитайте
status-patron = Сьогодні може бути свято міста: можливо, зачинено, подзвоніть
status-patron-no-phone = Сьогодні може бути свято міста: можливо, зачинено, спершу запитайте

## Card
desk-from = { $distance } від { $place }
desk-from-you = { $distance } від вас
act-call = Подзвонити
act-whatsapp = WhatsApp
act-directions = Шлях
act-write = Написати
act-website = Сайт
act-save = Зберегти
act-saved = Збережено
act-call-number = Подзвонити: { $number }
age-dated = Дата відомостей: { $date }. Спершу подзвоніть, потім ідіть.
age-dated-no-phone = Дата відомостей: { $date }. Спершу запитайте, потім ідіть.
age-undated = Відомості без дати. Спершу подзвоніть, потім ідіть.
age-undated-no-phone = Відомості без дати. Спершу запитайте, потім ідіть.
age-current = Дата відомостей: { $date }.
age-ended = Ця послуга, можливо, вже не діє або ще не почалася. Дата відомостей: { $date }.
age-ended-undated = Ця послуга, можливо, вже не діє. Відомості без дати.
facts-title = Відомості
fact-address = Адреса
fact-address-unknown = Вулиця невідома. Спершу запитайте, потім ідіть.
fact-address-withheld = Адресу тут не показано. За номером 1522 вам скажуть, куди йти, вдень і вночі.
fact-point-town = Точка й відстань показані до центру комуни, а не до дверей.
fact-point-locality = Точка й відстань показані до центру місцевості, а не до дверей.
fact-point-none = Точка на карті невідома.
fact-point-address = Точка стоїть біля дверей.
fact-languages = Мови
fact-languages-unknown = Мови не вказано. Запитайте по телефону.
fact-languages-unknown-short = мови не вказано
fact-services = Послуги
fact-audience = Для кого
fact-bring = Що взяти з собою
fact-bring-unknown = Не вказано. Запитайте, що взяти з собою.
fact-phone = Телефон
fact-phone-unknown = Номер невідомий.
fact-phone-extension = внутрішній номер { $extension }
fact-email = Ел. пошта
fact-pec = Сертифікована пошта (PEC)
fact-website = Сайт
fact-organization = Хто цим займається
fact-note = Варто знати
fact-note-language = Мова: { $language }
fact-translated-machine = Переклад зроблено машиною, його ще не перевірено.
fact-zone = Район
fact-territory = Соціальна зона { $zone }
hours-title = Години роботи
hours-phone-title = Години роботи телефону
hours-unknown = Години невідомі.
hours-source-words = Так пише джерело
hours-closed = зачинено
hours-holiday = свято
hours-patron = свято міста
hours-patron-today = можливо, свято міста
hours-today = Сьогодні, { $weekday }
hours-appointment = за записом
hours-always = Завжди, вдень і вночі
hours-valid-to = Діє до { $date }
hours-source-date = Дата цих годин: { $date }
hours-patron-closed = Зачинено на свято міста: { $date }
hours-patron-perhaps = Можливо, зачинено на свято міста: { $date }
hours-patron-unknown = День свята міста невідомий: того дня може бути зачинено
source-title = Звідки ці дані
source-open = Відкрити джерело
source-date = Дата джерела: { $date }
source-date-unknown = Дата джерела: невідома
source-no-address = Джерело без адреси: { $name }
desk-gone-title = Цього пункту допомоги тут немає
desk-gone = Його немає в каталозі цього телефону. Можливо, його прибрали.
desk-gone-way = Показати пункти допомоги поруч

## Reading aloud
speak-listen = Слухати
speak-listen-to = Слухати: { $name }
speak-stop = Зупинити голос
speak-no-voice = На цьому пристрої немає голосу для мови: { $language }.
speak-no-voice-how = Його можна додати в налаштуваннях телефону, там, де синтез мовлення.
speak-recording = Слухати запис
speak-unsupported = Цей пристрій не читає вголос.
speak-failed = Читання зупинилося. Спробуйте ще раз.

## Search
search-title = Пошук
search-type = Назва, місце, потреба
search-hint = Напишіть, наприклад: «дозвіл», «Orvieto», «лікар».
search-none = За словами «{ $words }» нічого не знайдено.
search-none-way = Спробуйте одне слово або оберіть потребу.
search-count = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-only-like = { $count ->
    [one] Усіх цих слів немає в жодному пункті допомоги. Частину слів або схожі слова має { $count }:
    [few] Усіх цих слів немає в жодному пункті допомоги. Частину слів або схожі слова мають { $count }:
    [many] Усіх цих слів немає в жодному пункті допомоги. Частину слів або схожі слова мають { $count }:
   *[other] Усіх цих слів немає в жодному пункті допомоги. Частину слів або схожі слова мають { $count }:
}
search-like = { $count ->
    [one] Ще { $count }, з частиною слів або зі схожими словами:
    [few] Ще { $count }, з частиною слів або зі схожими словами:
    [many] Ще { $count }, з частиною слів або зі схожими словами:
   *[other] Ще { $count }, з частиною слів або зі схожими словами:
}
search-meant = Можливо, ви шукали «{ $words }»?
search-filtered = Без фільтрів за словами «{ $words }» дещо є.
search-list-label = Знайдені пункти допомоги
search-towns = Комуни

## Saved
saved-title = Збережене
saved-empty = Тут будуть пункти допомоги, які ви збережете.
saved-empty-how = Натисніть на серце біля пункту допомоги.
saved-gone = Більше немає в каталозі
saved-remove = Прибрати

## Help
help-title = Куди подзвонити
help-what = Ці номери працюють по всій Італії, якщо не написано інакше.
help-only-region = Лише { $region }
help-free-note = У небезпеці дзвоніть на 112.
help-about = Про Sportello

## About
about-title = Sportello
about-what = Найближчий пункт допомоги, навіть без інтернету.
about-privacy-title = Приватність
about-privacy = Без реєстрації. Ніхто за вами не стежить. Де ви, що шукаєте і якою мовою говорите – усе це лишається в телефоні.
about-data-title = Дані
about-data = Пункти допомоги й номери: { $desks }. Комуни: { $towns }. Джерело й дата є на кожній картці.
about-data-warning = Багато відомостей давні. Завжди спершу дзвоніть, потім ідіть.
about-credits-title = Подяки
about-credits-comuni = Межі, назви й населення комун: ISTAT 2023, через openpolis (CC BY 4.0).
about-credits-points = Координати центрів: GeoNames (CC BY 4.0).
about-credits-taxonomy = Теми: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Значки: Phosphor (MIT).
about-credits-pages = Пункти допомоги: відкриті сторінки, названі на кожній картці.
about-licence = Вільна програма, ліцензія EUPL-1.2.
about-version = Версія { $version }

## Errors
error-title = Щось не так
error-catalogue = Каталог не відкривається. Ваші збережені дані цілі.
error-user-newer = Збережені дані – з новішої версії. Вони цілі: оновіть застосунок.
error-reload = Ще раз
error-storage = Цей пристрій не може зберігати: ваш вибір діє, доки не закриєте застосунок.
error-set-aside = Збережений вибір не вдалося прочитати. Його відкладено, не стерто.
update-ready = Є нова версія.
update-now = Оновити
page-missing-title = Такої сторінки немає

## Updates
updates-title = Оновлення
updates-link = Оновлення й дані
updates-check = Шукати оновлення
updates-stop = Зупинити
updates-never = Оновлень в інтернеті ще не шукали.
updates-checking = Шукаємо оновлення…
updates-downloading = Завантажено: { $got } з { $total } кБ
updates-applying = Записуємо нові дані…
updates-fresh = Дані найновіші.
updates-unfinished = Є нові дані, які ще мають надійти.
updates-checked = Остання вдала перевірка: { $when }
updates-data-of = Список від { $date }
updates-failed = Оновити не вдалося. Ваші дані від { $date } цілі.
updates-failed-undated = Оновити не вдалося. Ваші дані цілі.
updates-why-connection = Немає інтернету, або сигнал слабкий. Спробуйте ще раз там, де є сигнал.
updates-why-log-in = Ця мережа просить увійти. Відкрийте браузер, увійдіть і спробуйте ще раз.
updates-why-busy = Сервер має забагато роботи. Спробуйте пізніше.
updates-why-refused = Файли сервера неправильні. Їх не використано.
updates-why-clock = Час у телефоні неправильний, або публікація запізнюється. Перевірте дату й час.
updates-why-newer-app = Потрібна новіша версія застосунку.
updates-why-full = Пам’ять телефону заповнена. Звільніть місце і спробуйте ще раз.
updates-why-storage = Зберегти не вдалося. Спробуйте ще раз.
updates-none = Ця копія застосунку не отримує оновлень з інтернету.
updates-confirm-metered = Ця мережа може бути платною. Продовжити?
updates-confirm-saver = Телефон заощаджує трафік. Продовжити?
updates-confirm-yes = Продовжити
updates-confirm-no = Не зараз
updates-details = Технічні подробиці
updates-news-title = Зміни у збереженому
updates-news-note = У збереженому щось змінилося.
updates-news-see = Дивитися
updates-news-hours = години роботи
updates-news-place = місце
updates-news-contact = контакти
updates-news-about = інші відомості
updates-news-added = нове у списку
updates-news-removed = прибрано зі списку
updates-when-title = Коли шукати
updates-when-auto = Самостійно, коли є інтернет
updates-when-wifi = Лише через Wi-Fi
updates-when-manual = Лише на моє прохання
updates-areas-title = Райони для оновлення
updates-areas-what = Ті, хто публікує, бачать, які райони ви просите, але не бачать, де ви.
updates-area-desks = { $count ->
    [one] { $count } пункт допомоги
    [few] { $count } пункти допомоги
    [many] { $count } пунктів допомоги
   *[other] { $count } пункту допомоги
}
updates-pass-title = Без інтернету
updates-pass-what = Передайте список на інший телефон або відкрийте файл, який вам дали.
updates-pass-give = Поділитися списком
updates-pass-take = Відкрити файл
updates-pass-nothing = Поділитися списком можна буде після першого оновлення.
updates-pass-saved = Файл готовий: { $path }
updates-pass-not-saved = Не вдалося записати файл.
updates-pass-done = Готово: тепер у вас список від { $date }.
updates-pass-same = Ці дані у вас уже є.
updates-pass-older = У вас уже є новіші дані. Нічого не змінено.
updates-pass-bad = Файл неправильний. Ваші дані цілі.

## Themes
theme-documents = Документи
theme-work = Робота
theme-health = Здоров’я
theme-housing = Житло
theme-education = Італійська і школа
theme-legal = Права
theme-basic-needs = Їжа й допомога
theme-minors = Діти й підлітки
theme-women = Жінки
theme-mediation = Посередництво
theme-participation = Громада
theme-digital = Цифрова допомога

## Kinds of desk
kind-immigration-desk = Пункт для мігрантів
kind-police-immigration = Поліція: імміграційний відділ
kind-prefecture = Префектура
kind-public-authority = Державна установа
kind-citizen-desk = Пункт для мешканців
kind-municipal-office = Відділ мерії
kind-social-services = Соціальні служби
kind-health-desk = Здоров’я
kind-health-registration = Запис до медичної служби
kind-health-mediation = Посередництво в медицині
kind-health-family = Сімейна консультація
kind-employment-centre = Центр зайнятості
kind-work-orientation = Допомога з пошуком роботи
kind-adult-school = Школа для дорослих
kind-language-course = Курси італійської
kind-legal-advice = Юридична допомога і профспілки
kind-caritas = Caritas
kind-canteen = Їдальня
kind-food-bank = Їжа й одяг
kind-shelter = Місце для ночівлі
kind-day-centre = Денний центр
kind-antiviolence-centre = Центр проти насильства
kind-family-centre = Центр для сім’ї
kind-youth-info = Інформація для молоді
kind-digital-point = Цифрова допомога
kind-library = Бібліотека
kind-intercultural-centre = Міжкультурний центр
kind-helpline = Номер для дзвінка
kind-town-hall = Мерія

## Who for
audience-all = Для всіх
audience-migrants = Для людей з інших країн
audience-women = Для жінок
audience-youth = Для молоді
audience-men = Для чоловіків
