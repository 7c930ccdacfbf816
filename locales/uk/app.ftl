# Ukrainian: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = Поруч
room-search = Пошук
room-saved = Збережені
room-help = Допомога
rooms-label = Головне меню
skip-to-content = До змісту
back = Назад
close = Закрити

## First time
welcome-title = Виберіть мову
welcome-what = Знайдіть найближчий пункт допомоги. Працює і без інтернету.
language-title = Мова
language-change = Змінити мову
language-not-reviewed = Машинний переклад, ще не перевірений.
language-loading = Мова завантажується…
language-load-failed = Мова не завантажилась. Спробуйте ще раз там, де є мережа.
language-more-title = Інші мови
language-more-what = Їх готують перекладачі Sportello. Додані мови залишаються, навіть без мережі.
language-look = Шукати інші мови
language-add = Додати: { $language }
language-adding = { $language } завантажується…
language-added = Додано: { $language }
language-remove = Вилучити: { $language }
language-coverage = Перекладено { $percent } %
language-reviewed = Переклад перевірено носієм мови.
language-broken = Тексти, що не працюють: { $count }. Вони будуть іншою мовою.
language-size = { $kilobytes } кБ
language-none-more = Поки що інших мов немає.
language-file-bad = Файл мови неправильний. Залишається попередня мова.
language-file-newer-app = Для цієї мови потрібна новіша версія застосунку.
language-also-title = Читаєте ще іншими мовами?
language-also-what = Те, чого немає вашою мовою, буде першою з цих мов, якою воно є.
appearance-title = Кольори
appearance-auto = Як у телефоні
appearance-light = Світлі
appearance-dark = Темні

## Where
place-title = Де ви?
place-use-position = Використати моє місце
place-position-private = Ваше місце залишається в телефоні. Ніхто його не бачить.
place-locating = Шукаємо ваше місце…
place-cancel = Скасувати
place-type = Напишіть ваше місто
place-recent = Нещодавні
place-all-zone = Соціальна зона { $zone }
place-none = Жодне місто так не називається.
place-did-you-mean = Можливо, ви шукали:
place-count = { $count ->
    [one] { $count } місто
    [few] { $count } міста
    [many] { $count } міст
   *[other] { $count } міста
}
place-denied = Телефон не дав ваше місце. Виберіть місто нижче.
place-denied-for-ever = Телефон не дає вашого місця для Sportello. Це можна змінити в налаштуваннях, у розділі Sportello. Або виберіть місто нижче.
place-open-settings = Відкрити налаштування
place-unavailable = Ваше місце зараз не знайти. Виберіть місто нижче.
place-timeout = Ваше місце не надійшло вчасно. Виберіть місто нижче.
place-unsupported = Цей пристрій не дає місця. Виберіть місто нижче.
place-outside = Телефон дає місце за межами Італії. Виберіть місто нижче.
place-town-centre = центр міста
place-near-you = ваше місце
place-change = змінити
place-choose = Виберіть, де ви
place-far = Ви далеко від цих зон: до найближчого пункту { $distance }.
place-near = Поруч: { $town }

## Near
near-title = Що вам потрібно?
near-all-needs = Усі потреби
near-count = { $count ->
    [one] { $count } пункт, спочатку найближчий
    [few] { $count } пункти, спочатку найближчі
    [many] { $count } пунктів, спочатку найближчі
   *[other] { $count } пункту, спочатку найближчі
}
near-more = Показати ще
near-list-label = Пункти, спочатку найближчі
near-data-age = Дані у вашому телефоні, з мережею чи без неї. Найновіша інформація: { $date }.
filters-label = Фільтри
filter-open = Відчинено зараз
filter-theme = Потреба
filter-language = Мова
filter-language-any = Усі мови
filter-kind = Вид
filter-kind-any = Усі види
filter-audience-any = Для будь-кого
filter-clear = Прибрати фільтри
empty-title = Немає пунктів із такими фільтрами
empty-why = Приберіть фільтр, щоб побачити пункти поруч.
wheelchair-yes = Інвалідний візок: так
wheelchair-limited = Інвалідний візок: частково
wheelchair-no = Інвалідний візок: ні
wheelchair-unknown = Інвалідний візок: невідомо
way-out-theme = Без «{ $what }»
way-out-language = Без мови: { $what }
way-out-open = Також зачинені або з невідомим розкладом
way-out-kind = Усі види пунктів
way-out-audience = Для будь-кого
way-out-territory = В усіх територіях
way-out-wheelchair = Також там, де доступ на візку невідомий
way-out-all = Прибрати всі фільтри
way-out-count = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
empty-helplines = Або подзвоніть на загальний номер
town-hall-name = Мерія: { $town }
town-hall-why = У цьому місті ми не знаємо жодного пункту. Можна запитати в мерії.
town-hall-tag = Де запитати
town-hall-contact-unknown = Сайт і пошта невідомі. Запитайте в мерії.
open-old-note = Деякі розклади старі: подзвоніть, перш ніж іти.

## Status
status-open-until = Відчинено до { $time }
status-open-always = Завжди відчинено
status-closing-soon = Скоро зачиниться, о { $time }
status-closed = Зачинено
status-closed-opens = Зачинено · відчиниться { $when }
status-closed-until = Зачинено до: { $weekday }, { $day } { $month }
status-closed-holiday = Сьогодні зачинено: державне свято
status-closed-holiday-opens = Сьогодні зачинено, державне свято · відчиниться { $when }
status-closed-patron = Сьогодні зачинено: свято міста
status-closed-patron-opens = Сьогодні зачинено, свято міста · відчиниться { $when }
status-by-appointment = За записом
status-by-appointment-call = За записом: подзвоніть
status-unknown = Розклад невідомий
status-unknown-call = Розклад невідомий: подзвоніть
status-phone-until = Відповідають телефоном до { $time }
status-phone-always = Відповідають телефоном день і ніч
status-phone-closing-soon = Відповідають телефоном лише до { $time }
status-phone-closed = Зараз не відповідають
status-phone-closed-opens = Зараз не відповідають · знову { $when }
status-old-open = Відчинено за розкладом { $year } року: спершу подзвоніть
status-old-open-no-phone = Відчинено за розкладом { $year } року: спершу запитайте
status-old-closed = Зачинено за розкладом { $year } року: подзвоніть
status-old-closed-no-phone = Зачинено за розкладом { $year } року
status-old-phone = Відповідають, за джерелом { $year } року
status-old-phone-closed = Не відповідають, за джерелом { $year } року
status-undated-open = Відчинено за розкладом без дати: спершу подзвоніть
status-undated-open-no-phone = Відчинено за розкладом без дати: спершу запитайте
status-undated-closed = Зачинено за розкладом без дати: подзвоніть
status-undated-closed-no-phone = Зачинено за розкладом без дати
status-undated-phone = Відповідають, за джерелом без дати
status-undated-phone-closed = Не відповідають, за джерелом без дати
status-ended = Можливо, вже не існує: спершу подзвоніть
status-ended-no-phone = Можливо, вже не існує: спершу запитайте
status-patron = Сьогодні може бути свято міста: може бути зачинено, подзвоніть
status-patron-no-phone = Сьогодні може бути свято міста: може бути зачинено, спершу запитайте

## Card
desk-from = { $distance } від: { $place }
desk-from-you = { $distance } від вас
act-call = Дзвонити
act-whatsapp = WhatsApp
act-directions = Шлях
act-write = Писати
act-website = Сайт
act-save = Зберегти
act-saved = Збережено
act-share = Надіслати
act-call-number = Дзвонити { $number }
age-dated = Інформація: { $date }. Подзвоніть, перш ніж іти.
age-dated-no-phone = Інформація: { $date }. Запитайте, перш ніж іти.
age-undated = Інформація без дати. Подзвоніть, перш ніж іти.
age-undated-no-phone = Інформація без дати. Запитайте, перш ніж іти.
age-current = Інформація: { $date }.
age-ended = Послуга, можливо, вже закінчилась або ще не почалась. Інформація: { $date }.
age-ended-undated = Послуга, можливо, вже закінчилась. Інформація без дати.
facts-title = Інформація
fact-address = Адреса
fact-address-unknown = Вулиця невідома. Запитайте, перш ніж іти.
fact-address-withheld = Адресу тут не показуємо. 1522 скаже, куди йти, день і ніч.
fact-point-town = Точка й відстань указують на центр міста, а не на двері.
fact-point-locality = Точка й відстань указують на центр села, а не на двері.
fact-point-none = Точка на карті невідома.
fact-point-address = Точка біля дверей.
fact-languages = Мови
fact-languages-unknown = Мови не вказані. Запитайте телефоном.
fact-languages-unknown-short = мови не вказані
fact-services = Послуги
fact-audience = Для кого
fact-bring = Що принести
fact-bring-unknown = Не вказано. Запитайте, що принести.
fact-phone = Телефон
fact-phone-unknown = Номер невідомий.
fact-phone-extension = внутрішній { $extension }
fact-email = E-mail
fact-pec = Завірена пошта (PEC)
fact-website = Сайт
fact-organization = Хто веде
fact-note = Варто знати
fact-note-language = Мова: { $language }
fact-translated-machine = Машинний переклад, ще не перевірений.
fact-zone = Зона
fact-territory = Соціальна зона { $zone }
hours-title = Розклад
hours-phone-title = Розклад телефону
hours-unknown = Розклад невідомий.
hours-source-words = Як каже джерело
hours-closed = зачинено
hours-holiday = свято
hours-patron = свято міста
hours-patron-today = можливо, свято міста
hours-today = Сьогодні, { $weekday }
hours-appointment = за записом
hours-always = Завжди, день і ніч
hours-valid-to = Діє до { $date }
hours-source-date = Цей розклад: { $date }
hours-patron-closed = Зачинено на свято міста: { $date }
hours-patron-perhaps = Можливо, зачинено на свято міста: { $date }
hours-patron-unknown = День свята міста невідомий: тоді може бути зачинено
source-title = Звідки дані
source-open = Відкрити джерело
source-date = Дата джерела: { $date }
source-date-unknown = Дата джерела: невідома
source-no-address = Джерело без адреси: { $name }
desk-gone-title = Цього пункту тут немає
desk-gone = Його немає в каталозі цього телефону. Можливо, його вилучили.
desk-gone-way = Пункти поруч

## Reading aloud
speak-listen = Слухати
speak-listen-to = Слухати: { $name }
speak-stop = Зупинити голос
speak-no-voice = На цьому пристрої немає голосу для мови: { $language }.
speak-no-voice-how = Його можна додати в налаштуваннях телефону, у синтезі мовлення.
speak-recording = Слухати запис
speak-unsupported = Цей пристрій не читає вголос.
speak-failed = Читання зупинилось. Спробуйте ще раз.

## Search
search-title = Пошук
search-type = Назва, місце, потреба
search-hint = Напишіть, наприклад, «дозвіл», «Orvieto», «лікар».
search-none = Нічого не знайдено: «{ $words }».
search-none-way = Спробуйте одне слово або виберіть потребу.
search-count = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-only-like = { $count ->
    [one] Жоден пункт не має всіх цих слів. { $count } має деякі або схожі:
    [few] Жоден пункт не має всіх цих слів. { $count } мають деякі або схожі:
    [many] Жоден пункт не має всіх цих слів. { $count } мають деякі або схожі:
   *[other] Жоден пункт не має всіх цих слів. { $count } мають деякі або схожі:
}
search-like = { $count ->
    [one] Ще { $count }, з деякими з цих слів або схожими:
    [few] Ще { $count }, з деякими з цих слів або схожими:
    [many] Ще { $count }, з деякими з цих слів або схожими:
   *[other] Ще { $count }, з деякими з цих слів або схожими:
}
search-meant = Можливо, «{ $words }»?
search-filtered = Без фільтрів є щось для «{ $words }».
search-list-label = Знайдені пункти
search-towns = Міста

## Saved
saved-title = Збережені
saved-empty = Тут будуть пункти, які ви збережете.
saved-empty-how = Натисніть серце біля пункту.
saved-gone = Уже немає в каталозі
saved-remove = Вилучити

## Help
help-title = Номери, куди дзвонити
help-what = Діють по всій Італії, якщо не написано інакше.
help-only-region = Лише { $region }
help-free-note = У небезпеці дзвоніть 112.
help-about = Про Sportello

## About
about-title = Sportello
about-what = Найближчий пункт допомоги, навіть без інтернету.
about-privacy-title = Приватність
about-privacy = Без облікового запису. Ніхто за вами не стежить. Де ви, що шукаєте і якою мовою говорите, не виходить із телефону.
about-data-title = Дані
about-data = Пункти й номери: { $desks }. Міста: { $towns }. Джерело й дата є на кожній картці.
about-data-warning = Багато інформації старої. Завжди дзвоніть, перш ніж іти.
about-credits-title = Подяки
about-credits-comuni = Назви, межі й населення міст: ISTAT 2023, через openpolis (CC BY 4.0).
about-credits-points = Координати центрів міст: GeoNames (CC BY 4.0).
about-credits-taxonomy = Теми: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Значки: Phosphor (MIT).
about-credits-pages = Пункти: публічні сторінки, наведені на кожній картці.
about-licence = Вільна програма, ліцензія EUPL-1.2.
about-version = Версія { $version }

## Errors
error-title = Щось не так
error-catalogue = Каталог не відкривається. Те, що ви зберегли, у безпеці.
error-user-newer = Ваші збережені дані з новішої версії. Вони в безпеці: оновіть застосунок.
error-reload = Спробувати ще раз
error-storage = Цей пристрій не може зберігати: ваш вибір діє, поки не закриєте.
error-set-aside = Збережений вибір не вдалося прочитати. Його відкладено, не видалено.
error-clock = Дата телефону здається неправильною: { $date }. Що відчинено, напевно не відомо. Перевірте дату й час.
link-copied = Тут немає застосунку, що це відкриває. Скопійовано, щоб вставити: { $what }
link-no-app = Тут немає застосунку, що це відкриває. Запишіть: { $what }
link-desk-copied = Скопійовано: можна вставити в повідомлення.
update-ready = Є нова версія.
update-now = Оновити
page-missing-title = Такої сторінки немає

## Updates
updates-title = Оновлення
updates-link = Оновлення та дані
updates-check = Шукати оновлення
updates-stop = Зупинити
updates-never = Оновлень у мережі ще не шукали.
updates-checking = Шукаємо оновлення…
updates-downloading = Завантаження: { $got } з { $total } кБ
updates-applying = Записуємо нові дані…
updates-fresh = Дані актуальні.
updates-unfinished = Ще мають надійти нові дані.
updates-checked = Остання вдала перевірка: { $when }
updates-data-of = Список: { $date }
updates-failed = Оновлення не вдалося. Ваші дані ({ $date }) цілі.
updates-failed-undated = Оновлення не вдалося. Ваші дані цілі.
updates-why-connection = Немає мережі або вона заслабка. Спробуйте там, де є сигнал.
updates-why-log-in = Ця мережа просить увійти. Відкрийте браузер, увійдіть і спробуйте ще раз.
updates-why-busy = Сервер перевантажений. Спробуйте пізніше.
updates-why-refused = Файли сервера неправильні. Їх не використано.
updates-why-clock = Час телефону неправильний або видавець запізнюється. Перевірте дату й час.
updates-why-newer-app = Потрібна новіша версія застосунку.
updates-why-full = Телефон заповнений. Звільніть місце й спробуйте ще раз.
updates-why-storage = Не вдалося зберегти. Спробуйте ще раз.
updates-none = Ця копія застосунку не отримує оновлень.
updates-confirm-metered = Ця мережа може коштувати грошей. Продовжити?
updates-confirm-saver = Телефон заощаджує дані. Продовжити?
updates-confirm-yes = Продовжити
updates-confirm-no = Не зараз
updates-details = Технічні подробиці
updates-news-title = Зміни в збережених пунктах
updates-news-note = Щось змінилося в збережених пунктах.
updates-news-see = Дивитись
updates-news-hours = розклад
updates-news-place = місце
updates-news-contact = контакти
updates-news-about = інша інформація
updates-news-added = новий у списку
updates-news-removed = вилучено зі списку
updates-when-title = Коли шукати
updates-when-auto = Само, коли є мережа
updates-when-wifi = Лише через Wi-Fi
updates-when-manual = Лише коли я попрошу
updates-areas-title = Які зони оновлювати
updates-areas-what = Видавець бачить, які зони ви просите, але ніколи не бачить, де ви.
updates-area-desks = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
updates-pass-title = Без мережі
updates-pass-what = Передайте список на інший телефон або відкрийте файл, який вам дали.
updates-pass-give = Передати список
updates-pass-take = Відкрити файл
updates-pass-nothing = Список можна передати після першого оновлення.
updates-pass-saved = Файл готовий: { $path }
updates-pass-not-saved = Не вдалося записати файл.
updates-pass-done = Готово: тепер у вас список: { $date }.
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
theme-minors = Діти
theme-women = Жінки
theme-mediation = Медіація
theme-participation = Громада
theme-digital = Цифрове

## Kinds of desk
kind-immigration-desk = Пункт з питань імміграції
kind-police-immigration = Поліція: відділ імміграції
kind-prefecture = Префектура
kind-public-authority = Державна установа
kind-citizen-desk = Пункт для громадян
kind-municipal-office = Відділ мерії
kind-social-services = Соціальні служби
kind-health-desk = Здоров’я
kind-health-registration = Запис до медицини
kind-health-mediation = Посередництво в медицині
kind-health-family = Сімейна консультація
kind-employment-centre = Центр зайнятості
kind-work-orientation = Допомога з пошуком роботи
kind-adult-school = Школа для дорослих
kind-language-course = Курс італійської
kind-legal-advice = Правова порада і профспілки
kind-caritas = Caritas
kind-canteen = Їдальня
kind-food-bank = Їжа та одяг
kind-shelter = Притулок
kind-day-centre = Денний центр
kind-antiviolence-centre = Центр проти насильства
kind-family-centre = Центр для родин
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
