# English: translated from the Italian by machine. A native speaker has still to review it.

## Rooms
room-near = Near
room-search = Search
room-saved = Saved
room-help = Help
rooms-label = Main menu
skip-to-content = Skip to content
back = Back
close = Close

## First time
welcome-title = Choose your language
welcome-what = Find the nearest desk. It works without internet too.
language-title = Language
language-change = Change language
language-not-reviewed = Machine translation, not yet reviewed.
language-loading = The language is coming…
language-load-failed = The language did not come. Try again where there is a network.
language-more-title = More languages
language-more-what = The translators of Sportello make them. Once added they stay, without a network too.
language-look = Look for more languages
language-add = Add: { $language }
language-adding = { $language } is coming…
language-added = Added: { $language }
language-remove = Remove: { $language }
language-coverage = { $percent }% translated
language-reviewed = Reviewed by somebody who speaks it.
language-broken = Texts that do not work: { $count }. Another language says them.
language-size = { $kilobytes } kB
language-none-more = There are no more languages for now.
language-file-bad = The file of the language is not right. The language you had stays.
language-file-newer-app = This language needs a newer version of the app.
language-also-title = Do you read other languages too?
language-also-what = What is not in your language is shown in the first of these that has it.
appearance-title = Colours
appearance-auto = Same as the phone
appearance-light = Light
appearance-dark = Dark

## Where
place-title = Where are you?
place-use-position = Use my position
place-position-private = Your position stays on the phone. Nobody sees it.
place-locating = Looking for your position…
place-cancel = Cancel
place-type = Type your town
place-recent = Used recently
place-all-zone = Social zone { $zone }
place-none = No town has this name.
place-did-you-mean = Did you mean:
place-count = { $count ->
    [one] { $count } town
   *[other] { $count } towns
}
place-denied = The phone did not give your position. Choose your town below.
place-denied-for-ever = The phone does not give your position to Sportello. You can change it in the settings, under Sportello. Or choose your town below.
place-open-settings = Open the settings
place-unavailable = Your position cannot be found now. Choose your town below.
place-timeout = Your position did not come in time. Choose your town below.
place-unsupported = This device does not give a position. Choose your town below.
place-outside = The phone gives a position outside Italy. Choose your town below.
place-town-centre = town centre
place-near-you = your position
place-change = change
place-choose = Choose where you are
place-far = You are far from these areas: the nearest desk is { $distance } away.
place-near = Near { $town }

## Near
near-title = What do you need?
near-all-needs = All needs
near-count = { $count ->
    [one] { $count } desk, nearest first
   *[other] { $count } desks, nearest first
}
near-more = Show more
near-list-label = Desks, nearest first
near-data-age = The data is on your phone, with or without a network. The newest information is of { $date }.
filters-label = Filters
filter-open = Open now
filter-theme = Need
filter-language = Language
filter-language-any = All languages
filter-kind = Kind
filter-kind-any = All kinds
filter-audience-any = Any group
filter-clear = Remove filters
empty-title = No desk with these filters
empty-why = Remove a filter to see the nearest desks.
wheelchair-yes = Wheelchair: yes
wheelchair-limited = Wheelchair: in part
wheelchair-no = Wheelchair: no
wheelchair-unknown = Wheelchair: not known
way-out-theme = Without “{ $what }”
way-out-language = Without the language { $what }
way-out-open = Also closed, or hours not known
way-out-kind = All kinds of desk
way-out-audience = For anyone
way-out-territory = In all territories
way-out-wheelchair = Also where wheelchair access is not known
way-out-all = Remove all filters
way-out-count = { $count ->
    [one] { $count } desk
   *[other] { $count } desks
}
empty-helplines = Or call a national number
town-hall-name = Town hall of { $town }
town-hall-why = We know of no desk in this town. The town hall is the place to ask.
town-hall-tag = Where to ask
town-hall-contact-unknown = Website and mail not known. Ask at the town hall.
open-old-note = Some hours are old: call before you go.

## Status
status-open-until = Open until { $time }
status-open-always = Always open
status-closing-soon = Closes soon, at { $time }
status-closed = Closed
status-closed-opens = Closed · opens { $when }
status-closed-until = Closed until { $weekday } { $day } { $month }
status-closed-holiday = Closed today: national holiday
status-closed-holiday-opens = Closed today, national holiday · opens { $when }
status-closed-patron = Closed today: patron saint’s day
status-closed-patron-opens = Closed today, patron saint’s day · opens { $when }
status-by-appointment = By appointment
status-by-appointment-call = By appointment: call
status-unknown = Hours not known
status-unknown-call = Hours not known: call
status-phone-until = Answers the phone until { $time }
status-phone-always = Answers the phone day and night
status-phone-closing-soon = Answers the phone only until { $time }
status-phone-closed = Not answering now
status-phone-closed-opens = Not answering now · again { $when }
status-old-open = Open, say the hours of { $year }: call first
status-old-open-no-phone = Open, say the hours of { $year }: ask first
status-old-closed = Closed, say the hours of { $year }: call
status-old-closed-no-phone = Closed, say the hours of { $year }
status-old-phone = Answers, says a source of { $year }
status-old-phone-closed = Does not answer, says a source of { $year }
status-undated-open = Open, say hours without a date: call first
status-undated-open-no-phone = Open, say hours without a date: ask first
status-undated-closed = Closed, say hours without a date: call
status-undated-closed-no-phone = Closed, say hours without a date
status-undated-phone = Answers, says a source without a date
status-undated-phone-closed = Does not answer, says a source without a date
status-ended = Perhaps no longer there: call first
status-ended-no-phone = Perhaps no longer there: ask first
status-patron = Today may be the town’s feast day: it may be closed, call
status-patron-no-phone = Today may be the town’s feast day: it may be closed, ask first

## Card
desk-from = { $distance } from { $place }
desk-from-you = { $distance } from you
act-call = Call
act-whatsapp = WhatsApp
act-directions = Directions
act-write = Write
act-website = Website
act-save = Save
act-saved = Saved
act-share = Share
act-call-number = Call { $number }
age-dated = Information of { $date }. Call before you go.
age-dated-no-phone = Information of { $date }. Ask before you go.
age-undated = Information without a date. Call before you go.
age-undated-no-phone = Information without a date. Ask before you go.
age-current = Information of { $date }.
age-ended = This service may have ended, or not begun yet. Information of { $date }.
age-ended-undated = This service may have ended. Information without a date.
facts-title = Information
fact-address = Address
fact-address-unknown = Street not known. Ask before you go.
fact-address-withheld = Address not shown here. 1522 tells you where to go, day and night.
fact-point-town = The point and the distance are of the town centre, not of the door.
fact-point-locality = The point and the distance are of the centre of the locality, not of the door.
fact-point-none = The point on the map is not known.
fact-point-address = The point is at the door.
fact-languages = Languages
fact-languages-unknown = Languages not stated. Ask on the phone.
fact-languages-unknown-short = languages not stated
fact-services = Services
fact-audience = Who it is for
fact-bring = What to bring
fact-bring-unknown = Not stated. Ask what to bring.
fact-phone = Phone
fact-phone-unknown = Number not known.
fact-phone-extension = extension { $extension }
fact-email = E-mail
fact-pec = Certified mail (PEC)
fact-website = Website
fact-organization = Who runs it
fact-note = Good to know
fact-note-language = In { $language }
fact-translated-machine = Machine translation, not yet reviewed.
fact-zone = Area
fact-territory = Social zone { $zone }
hours-title = Hours
hours-phone-title = Phone hours
hours-unknown = Hours not known.
hours-source-words = As the source says
hours-closed = closed
hours-holiday = holiday
hours-patron = patron saint’s day
hours-patron-today = perhaps patron saint’s day
hours-today = Today, { $weekday }
hours-appointment = by appointment
hours-always = Always, day and night
hours-valid-to = Valid until { $date }
hours-source-date = These hours: { $date }
hours-patron-closed = Closed on the patron saint’s day: { $date }
hours-patron-perhaps = Perhaps closed on the patron saint’s day: { $date }
hours-patron-unknown = The patron saint’s day is not known: it may be closed on it
source-title = Where the data comes from
source-open = Open the source
source-date = Date of the source: { $date }
source-date-unknown = Date of the source: not known
source-no-address = Source without an address: { $name }
desk-gone-title = This desk is not here
desk-gone = It is not in this phone’s catalogue. It may have been removed.
desk-gone-way = See the desks nearby

## Reading aloud
speak-listen = Listen
speak-listen-to = Listen: { $name }
speak-stop = Stop the voice
speak-no-voice = This device has no voice for this language: { $language }.
speak-no-voice-how = You can add one in the phone’s settings, under text-to-speech.
speak-recording = Listen to the recording
speak-unsupported = This device does not read aloud.
speak-failed = The reading stopped. Try again.

## Search
search-title = Search
search-type = Name, place, need
search-hint = Type for example “permit”, “Orvieto”, “doctor”.
search-none = Nothing found for “{ $words }”.
search-none-way = Try one word only, or choose a need.
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-only-like = { $count ->
    [one] No desk has all these words. { $count } has some, or words like them:
   *[other] No desk has all these words. { $count } have some, or words like them:
}
search-like = { $count ->
    [one] { $count } more, with some of these words or words like them:
   *[other] { $count } more, with some of these words or words like them:
}
search-meant = Did you mean “{ $words }”?
search-filtered = Without the filters there is something for “{ $words }”.
search-list-label = Desks found
search-towns = Towns

## Saved
saved-title = Saved
saved-empty = The desks that you save are here.
saved-empty-how = Press the heart on a desk.
saved-gone = No longer in the catalogue
saved-remove = Remove

## Help
help-title = Numbers to call
help-what = They work anywhere in Italy, unless it says otherwise.
help-only-region = Only { $region }
help-free-note = In danger, call 112.
help-about = About Sportello

## About
about-title = Sportello
about-what = The nearest desk, even without internet.
about-privacy-title = Privacy
about-privacy = No account. Nobody follows you. Where you are, what you look for and what language you speak do not leave the phone.
about-data-title = The data
about-data = { $desks } desks and numbers, { $towns } towns. Source and date are on every card.
about-data-warning = Much of the information is old. Always call before you go.
about-credits-title = Credits
about-credits-comuni = Names, boundaries and population of the towns: ISTAT 2023, through openpolis (CC BY 4.0).
about-credits-points = Coordinates of town centres: GeoNames (CC BY 4.0).
about-credits-taxonomy = Themes: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Icons: Phosphor (MIT).
about-credits-pages = Desks: public pages, quoted on every card.
about-licence = Free software, EUPL-1.2 licence.
about-version = Version { $version }

## Errors
error-title = Something is wrong
error-catalogue = The catalogue does not open. What you saved is safe.
error-user-newer = Your saved data is of a newer version. It is safe: update the app.
error-reload = Try again
error-storage = This device cannot save: your choices last until you close.
error-set-aside = Your saved choices could not be read. They were set aside, not deleted.
error-clock = The phone’s date looks wrong: { $date }. What is open is not certain. Check date and time.
link-copied = No app here opens this. It is copied, to paste: { $what }
link-no-app = No app here opens this. Write it down: { $what }
link-desk-copied = Copied: you can paste it in a message.
update-ready = There is a new version.
update-now = Update
page-missing-title = This page is not here

## Updates
updates-title = Updates
updates-link = Updates and data
updates-check = Look for updates
updates-stop = Stop
updates-never = Updates were not yet looked for on the network.
updates-checking = Looking for updates…
updates-downloading = Downloading: { $got } of { $total } kB
updates-applying = Writing the new data…
updates-fresh = The data is up to date.
updates-unfinished = There is new data that has still to come.
updates-checked = Last successful check: { $when }
updates-data-of = List of { $date }
updates-failed = The update failed. Your data of { $date } is intact.
updates-failed-undated = The update failed. Your data is intact.
updates-why-connection = There is no network, or it is too weak. Try again where there is a signal.
updates-why-log-in = This network wants you to log in. Open the browser, log in, then try again.
updates-why-busy = The server has too much to do. Try again later.
updates-why-refused = The server’s files are not right. They were not used.
updates-why-clock = The phone’s time is wrong, or the publisher is late. Check date and time.
updates-why-newer-app = A newer version of the app is needed.
updates-why-full = The phone is full. Free some space and try again.
updates-why-storage = It could not be saved. Try again.
updates-none = This copy of the app gets no updates.
updates-confirm-metered = This network may cost money. Go on?
updates-confirm-saver = The phone is saving data. Go on?
updates-confirm-yes = Go on
updates-confirm-no = Not now
updates-details = Technical details
updates-news-title = Changed among your saved desks
updates-news-note = Something changed among your saved desks.
updates-news-see = See
updates-news-hours = hours
updates-news-place = place
updates-news-contact = contacts
updates-news-about = other information
updates-news-added = new in the list
updates-news-removed = taken off the list
updates-when-title = When to look
updates-when-auto = By itself, when there is a network
updates-when-wifi = Only with Wi-Fi
updates-when-manual = Only when I ask
updates-areas-title = Areas to update
updates-areas-what = The publisher sees which areas you ask for, never where you are.
updates-area-desks = { $count ->
    [one] { $count } desk
   *[other] { $count } desks
}
updates-pass-title = Without a network
updates-pass-what = Pass the list to another phone, or open the file that you were given.
updates-pass-give = Share the list
updates-pass-take = Open a file
updates-pass-nothing = You can share the list after the first update.
updates-pass-saved = The file is ready: { $path }
updates-pass-not-saved = The file could not be written.
updates-pass-done = Done: you have the list of { $date } now.
updates-pass-same = You have this data already.
updates-pass-older = You have newer data already. Nothing was changed.
updates-pass-bad = The file is not right. Your data is intact.

## Themes
theme-documents = Documents
theme-work = Work
theme-health = Health
theme-housing = Home
theme-education = Italian and school
theme-legal = Rights
theme-basic-needs = Food and aid
theme-minors = Minors
theme-women = Women
theme-mediation = Mediation
theme-participation = Community
theme-digital = Digital

## Kinds of desk
kind-immigration-desk = Immigration desk
kind-police-immigration = Police: immigration office
kind-prefecture = Prefecture
kind-public-authority = Public office
kind-citizen-desk = Citizens’ desk
kind-municipal-office = Town office
kind-social-services = Social services
kind-health-desk = Health
kind-health-registration = Health enrolment
kind-health-mediation = Health mediation
kind-health-family = Family clinic
kind-employment-centre = Job centre
kind-work-orientation = Help finding work
kind-adult-school = School for adults
kind-language-course = Italian course
kind-legal-advice = Legal advice and unions
kind-caritas = Caritas
kind-canteen = Meals
kind-food-bank = Food and clothes
kind-shelter = Shelter
kind-day-centre = Day centre
kind-antiviolence-centre = Anti-violence centre
kind-family-centre = Family centre
kind-youth-info = Youth information
kind-digital-point = Digital help
kind-library = Library
kind-intercultural-centre = Intercultural centre
kind-helpline = Number to call
kind-town-hall = Town hall

## Who for
audience-all = For everyone
audience-migrants = For people from other countries
audience-women = For women
audience-youth = For young people
audience-men = For men
