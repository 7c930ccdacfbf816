# Albanian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences.

## Rooms
room-near = Afër
room-search = Kërko
room-saved = Të ruajtura
room-help = Ndihmë
rooms-label = Menyja kryesore
skip-to-content = Kalo te përmbajtja
back = Prapa
close = Mbyll

## First time
welcome-title = Zgjidhni gjuhën
welcome-what = Gjeni sportelin më të afërt. Punon edhe pa internet.
language-title = Gjuha
language-change = Ndrysho gjuhën
language-not-reviewed = Përkthim automatik, ende i pakontrolluar.
language-loading = Gjuha po vjen…
language-load-failed = Gjuha nuk erdhi. Provoni përsëri ku ka rrjet.
language-more-title = Gjuhë të tjera
language-more-what = I përgatit kush përkthen Sportello. Pasi shtohen, mbeten edhe pa rrjet.
language-look = Kërko gjuhë të tjera
language-add = Shto: { $language }
language-adding = Po vjen: { $language }…
language-added = U shtua: { $language }
language-remove = Hiq: { $language }
language-coverage = E përkthyer { $percent }%
language-reviewed = E kontrolluar nga dikush që e flet.
language-broken = Tekste që nuk shkojnë: { $count }. Dalin në një gjuhë tjetër.
language-size = { $kilobytes } kB
language-none-more = Tani për tani nuk ka gjuhë të tjera.
language-file-bad = Skedari i gjuhës nuk është i saktë. Mbetet gjuha e mëparshme.
language-file-newer-app = Kjo gjuhë do një version më të ri të aplikacionit.
language-also-title = Lexoni edhe në gjuhë të tjera?
language-also-what = Çfarë nuk gjendet në gjuhën tuaj del në të parën nga këto gjuhë që e ka.
appearance-title = Ngjyrat
appearance-auto = Si telefoni
appearance-light = Të çelëta
appearance-dark = Të errëta

## Where
place-title = Ku ndodheni?
place-use-position = Përdor vendndodhjen time
place-position-private = Vendndodhja mbetet në telefon. Askush nuk e sheh.
place-locating = Po kërkohet vendndodhja…
place-cancel = Anulo
place-type = Shkruani komunën tuaj
place-recent = Të përdorura së fundi
place-all-zone = Zona sociale { $zone }
place-none = Asnjë komunë nuk ka këtë emër.
place-did-you-mean = Ndoshta kërkonit:
place-count = { $count ->
    [one] { $count } komunë
   *[other] { $count } komuna
}
place-denied = Telefoni nuk e dha vendndodhjen. Zgjidhni komunën këtu poshtë.
place-denied-for-ever = Telefoni nuk ia jep vendndodhjen Sportello-s. Kjo ndryshohet te cilësimet, te Sportello. Ose zgjidhni komunën këtu poshtë.
place-open-settings = Hap cilësimet
place-unavailable = Vendndodhja nuk gjendet tani. Zgjidhni komunën këtu poshtë.
place-timeout = Vendndodhja nuk erdhi në kohë. Zgjidhni komunën këtu poshtë.
place-unsupported = Kjo pajisje nuk e jep vendndodhjen. Zgjidhni komunën këtu poshtë.
place-outside = Telefoni jep një vendndodhje jashtë Italisë. Zgjidhni komunën këtu poshtë.
place-town-centre = qendra e komunës
place-near-you = vendndodhja juaj
place-change = ndrysho
place-choose = Zgjidhni ku ndodheni
place-far = Ndodheni larg këtyre zonave: sporteli më i afërt është { $distance } larg.
place-near = Pranë: { $town }

## Near
near-title = Për çfarë keni nevojë?
near-all-needs = Të gjitha nevojat
near-count = { $count ->
    [one] { $count } sportel, nga më i afërti
   *[other] { $count } sportele, nga më i afërti
}
near-more = Shfaq të tjera
near-list-label = Sportele, nga më i afërti
near-data-age = Të dhënat janë në telefon, edhe pa rrjet. Më të rejat: { $date }.
filters-label = Filtra
filter-open = Hapur tani
filter-theme = Nevoja
filter-language = Gjuha
filter-language-any = Të gjitha gjuhët
filter-kind = Lloji
filter-kind-any = Të gjitha llojet
filter-audience-any = Çdo grup
filter-clear = Hiq filtrat
empty-title = Asnjë sportel me këta filtra
empty-why = Hiqni një filtër për të parë sportelet më të afërta.
wheelchair-yes = Karrige me rrota: po
wheelchair-limited = Karrige me rrota: pjesërisht
wheelchair-no = Karrige me rrota: jo
wheelchair-unknown = Karrige me rrota: nuk dihet
way-out-theme = Pa “{ $what }”
way-out-language = Pa gjuhën: { $what }
way-out-open = Edhe të mbyllura ose me orar që nuk dihet
way-out-kind = Të gjitha llojet e sporteleve
way-out-audience = Për këdo
way-out-territory = Në të gjitha zonat
way-out-wheelchair = Edhe ku nuk dihet a hyhet me karrige me rrota
way-out-all = Hiq të gjithë filtrat
way-out-count = { $count ->
    [one] { $count } sportel
   *[other] { $count } sportele
}
empty-helplines = Ose telefononi një numër kombëtar
town-hall-name = Bashkia { $town }
town-hall-why = Në këtë komunë nuk njohim asnjë sportel. Mund të pyetni në bashki.
town-hall-tag = Ku të pyetni
town-hall-contact-unknown = Faqja dhe posta nuk dihen. Pyetni në bashki.
open-old-note = Disa orare janë të vjetra: telefononi para se të shkoni.

## Status
status-open-until = Hapur deri në orën { $time }
status-open-always = Gjithmonë hapur
status-closing-soon = Mbyllet së shpejti, në orën { $time }
status-closed = Mbyllur
status-closed-opens = Mbyllur · hapet: { $when }
status-closed-until = Mbyllur deri: { $weekday }, { $day } { $month }
status-closed-holiday = Mbyllur sot: festë kombëtare
status-closed-holiday-opens = Mbyllur sot, festë kombëtare · hapet: { $when }
status-closed-patron = Mbyllur sot: festa e shenjtit mbrojtës
status-closed-patron-opens = Mbyllur sot, festa e shenjtit mbrojtës · hapet: { $when }
status-by-appointment = Me takim
status-by-appointment-call = Me takim: telefononi
status-unknown = Orari nuk dihet
status-unknown-call = Orari nuk dihet: telefononi
status-phone-until = Përgjigjet në telefon deri në orën { $time }
status-phone-always = Përgjigjet në telefon ditë e natë
status-phone-closing-soon = Përgjigjet në telefon edhe pak, deri në orën { $time }
status-phone-closed = Tani nuk përgjigjet
status-phone-closed-opens = Tani nuk përgjigjet · përsëri: { $when }
status-old-open = Hapur, sipas orarit të vitit { $year }: telefononi më parë
status-old-open-no-phone = Hapur, sipas orarit të vitit { $year }: pyetni më parë
status-old-closed = Mbyllur, sipas orarit të vitit { $year }: telefononi
status-old-closed-no-phone = Mbyllur, sipas orarit të vitit { $year }
status-old-phone = Përgjigjet, sipas një burimi të vitit { $year }
status-old-phone-closed = Nuk përgjigjet, sipas një burimi të vitit { $year }
status-undated-open = Hapur, sipas një orari pa datë: telefononi më parë
status-undated-open-no-phone = Hapur, sipas një orari pa datë: pyetni më parë
status-undated-closed = Mbyllur, sipas një orari pa datë: telefononi
status-undated-closed-no-phone = Mbyllur, sipas një orari pa datë
status-undated-phone = Përgjigjet, sipas një burimi pa datë
status-undated-phone-closed = Nuk përgjigjet, sipas një burimi pa datë
status-ended = Ndoshta nuk ekziston më: telefononi më parë
status-ended-no-phone = Ndoshta nuk ekziston më: pyetni më parë
status-patron = Sot mund të jetë festa e vendit: ndoshta është mbyllur, telefononi
status-patron-no-phone = Sot mund të jetë festa e vendit: ndoshta është mbyllur, pyetni

## Card
desk-from = Nga { $place }: { $distance }
desk-from-you = Nga ju: { $distance }
act-call = Telefono
act-whatsapp = WhatsApp
act-directions = Rruga
act-write = Shkruaj
act-website = Faqja
act-save = Ruaj
act-saved = U ruajt
act-share = Ndaj
act-call-number = Telefono { $number }
age-dated = Data e të dhënave: { $date }. Telefononi para se të shkoni.
age-dated-no-phone = Data e të dhënave: { $date }. Pyetni para se të shkoni.
age-undated = Të dhëna pa datë. Telefononi para se të shkoni.
age-undated-no-phone = Të dhëna pa datë. Pyetni para se të shkoni.
age-current = Data e të dhënave: { $date }.
age-ended = Ky shërbim ndoshta ka mbaruar, ose nuk ka filluar ende. Data e të dhënave: { $date }.
age-ended-undated = Ky shërbim ndoshta ka mbaruar. Të dhëna pa datë.
facts-title = Informacione
fact-address = Adresa
fact-address-unknown = Rruga nuk dihet. Pyetni para se të shkoni.
fact-address-withheld = Adresa nuk tregohet këtu. Numri 1522 ju thotë ku të shkoni, ditë e natë.
fact-point-town = Pika dhe largësia janë të qendrës së komunës, jo të derës.
fact-point-locality = Pika dhe largësia janë të qendrës së vendit, jo të derës.
fact-point-none = Pika në hartë nuk dihet.
fact-point-address = Pika është te dera.
fact-languages = Gjuhët
fact-languages-unknown = Gjuhët nuk janë shkruar. Pyetni në telefon.
fact-languages-unknown-short = gjuhët nuk janë shkruar
fact-services = Shërbimet
fact-audience = Për kë
fact-bring = Çfarë të sillni
fact-bring-unknown = Nuk është shkruar. Pyetni çfarë të sillni.
fact-phone = Telefoni
fact-phone-unknown = Numri nuk dihet.
fact-phone-extension = numri i brendshëm { $extension }
fact-email = E-mail
fact-pec = Posta e certifikuar (PEC)
fact-website = Faqja
fact-organization = Kush e drejton
fact-note = Mirë të dihet
fact-note-language = Shkruar { $language }
fact-translated-machine = Përkthim automatik, ende i pakontrolluar.
fact-zone = Zona
fact-territory = Zona sociale { $zone }
hours-title = Orari
hours-phone-title = Orari i telefonit
hours-unknown = Orari nuk dihet.
hours-source-words = Si e shkruan burimi
hours-closed = mbyllur
hours-holiday = festë
hours-patron = festa e shenjtit mbrojtës
hours-patron-today = ndoshta festa e shenjtit mbrojtës
hours-today = Sot, { $weekday }
hours-appointment = me takim
hours-always = Gjithmonë, ditë e natë
hours-valid-to = Vlen deri më { $date }
hours-source-date = Ky orar: { $date }
hours-patron-closed = Mbyllur për festën e shenjtit mbrojtës: { $date }
hours-patron-perhaps = Ndoshta mbyllur për festën e shenjtit mbrojtës: { $date }
hours-patron-unknown = Festa e shenjtit mbrojtës nuk dihet: atë ditë mund të jetë mbyllur
source-title = Nga vijnë të dhënat
source-open = Hap burimin
source-date = Data e burimit: { $date }
source-date-unknown = Data e burimit: nuk dihet
source-no-address = Burim pa adresë: { $name }
desk-gone-title = Ky sportel nuk është këtu
desk-gone = Nuk është në katalogun e këtij telefoni. Ndoshta është hequr.
desk-gone-way = Shih sportelet e afërta

## Reading aloud
speak-listen = Dëgjo
speak-listen-to = Dëgjo: { $name }
speak-stop = Ndale zërin
speak-no-voice = Kjo pajisje nuk ka zë për këtë gjuhë: { $language }.
speak-no-voice-how = Mund ta shtoni te cilësimet e telefonit, te leximi me zë.
speak-recording = Dëgjo regjistrimin
speak-unsupported = Kjo pajisje nuk lexon me zë.
speak-failed = Leximi u ndal. Provoni përsëri.

## Search
search-title = Kërko
search-type = Emër, vend, nevojë
search-hint = Shkruani për shembull “leje”, “Orvieto”, “mjek”.
search-none = Asnjë rezultat për “{ $words }”.
search-none-way = Provoni me një fjalë të vetme, ose zgjidhni një nevojë.
search-count = { $count ->
    [one] { $count } rezultat
   *[other] { $count } rezultate
}
search-only-like = { $count ->
    [one] Asnjë sportel nuk i ka të gjitha këto fjalë. { $count } ka disa prej tyre, ose fjalë të ngjashme:
   *[other] Asnjë sportel nuk i ka të gjitha këto fjalë. { $count } kanë disa prej tyre, ose fjalë të ngjashme:
}
search-like = { $count ->
    [one] Edhe { $count } tjetër, me disa nga fjalët ose me fjalë të ngjashme:
   *[other] Edhe { $count } të tjera, me disa nga fjalët ose me fjalë të ngjashme:
}
search-meant = Ndoshta kërkonit “{ $words }”?
search-filtered = Pa filtrat gjendet diçka për “{ $words }”.
search-list-label = Sportele të gjetura
search-towns = Komuna

## Saved
saved-title = Të ruajtura
saved-empty = Këtu gjeni sportelet që ruani.
saved-empty-how = Shtypni zemrën te një sportel.
saved-gone = Nuk është më në katalog
saved-remove = Hiq

## Help
help-title = Numra telefoni
help-what = Punojnë kudo në Itali, nëse nuk shkruhet ndryshe.
help-only-region = Vetëm { $region }
help-free-note = Në rrezik telefononi 112.
help-about = Rreth Sportello

## About
about-title = Sportello
about-what = Sporteli më i afërt, edhe pa internet.
about-privacy-title = Privatësia
about-privacy = Pa llogari. Askush nuk ju ndjek. Ku ndodheni, çfarë kërkoni dhe çfarë gjuhe flisni nuk dalin nga telefoni.
about-data-title = Të dhënat
about-data = Sportele dhe numra: { $desks }. Komuna: { $towns }. Burimi dhe data janë në çdo fletë.
about-data-warning = Shumë të dhëna janë të vjetra. Telefononi gjithmonë para se të shkoni.
about-credits-title = Burimet dhe autorët
about-credits-comuni = Kufijtë, emrat dhe popullsia e komunave: ISTAT 2023, përmes openpolis (CC BY 4.0).
about-credits-points = Koordinatat e qendrave: GeoNames (CC BY 4.0).
about-credits-taxonomy = Temat: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Ikonat: Phosphor (MIT).
about-credits-pages = Sportelet: faqe publike, të cituara në çdo fletë.
about-licence = Program i lirë, licenca EUPL-1.2.
about-version = Versioni { $version }

## Errors
error-title = Diçka nuk shkon
error-catalogue = Katalogu nuk hapet. Çfarë keni ruajtur është e sigurt.
error-user-newer = Të dhënat e ruajtura janë të një versioni më të ri. Janë të sigurta: përditësoni aplikacionin.
error-reload = Provo përsëri
error-storage = Kjo pajisje nuk mund të ruajë: zgjedhjet vlejnë deri në mbyllje.
error-set-aside = Zgjedhjet e ruajtura nuk lexoheshin. U vunë mënjanë, nuk u fshinë.
error-clock = Data e telefonit duket e gabuar: { $date }. Çfarë është hapur nuk është e sigurt. Kontrolloni datën dhe orën.
link-copied = Asnjë aplikacion këtu nuk e hap. U kopjua, për ta ngjitur: { $what }
link-no-app = Asnjë aplikacion këtu nuk e hap. Shënojeni: { $what }
link-desk-copied = U kopjua: mund të ngjitet në një mesazh.
update-ready = Ka një version të ri.
update-now = Përditëso
page-missing-title = Kjo faqe nuk është këtu

## Updates
updates-title = Përditësime
updates-link = Përditësime dhe të dhëna
updates-check = Kërko përditësime
updates-stop = Ndal
updates-never = Ende nuk janë kërkuar përditësime në rrjet.
updates-checking = Po kërkohen përditësime…
updates-downloading = Po shkarkohet: { $got } nga { $total } kB
updates-applying = Po shkruhen të dhënat e reja…
updates-fresh = Të dhënat janë të përditësuara.
updates-unfinished = Ka të dhëna të reja që duhet të vijnë ende.
updates-checked = Kërkimi i fundit me sukses: { $when }
updates-data-of = Lista e datës { $date }
updates-failed = Përditësimi nuk u krye. Të dhënat tuaja të datës { $date } nuk kanë ndryshuar.
updates-failed-undated = Përditësimi nuk u krye. Të dhënat tuaja nuk kanë ndryshuar.
updates-why-connection = Nuk ka rrjet, ose është shumë i dobët. Provoni përsëri ku ka sinjal.
updates-why-log-in = Ky rrjet kërkon të hyni. Hapni shfletuesin, hyni, pastaj provoni përsëri.
updates-why-busy = Serveri ka shumë punë. Provoni më vonë.
updates-why-refused = Skedarët e serverit nuk janë të saktë. Nuk u përdorën.
updates-why-clock = Ora e telefonit është gabim, ose botuesi është me vonesë. Kontrolloni datën dhe orën.
updates-why-newer-app = Duhet një version më i ri i aplikacionit.
updates-why-full = Telefoni është plot. Lironi vend dhe provoni përsëri.
updates-why-storage = Nuk u ruajt dot. Provoni përsëri.
updates-none = Kjo kopje e aplikacionit nuk merr përditësime.
updates-confirm-metered = Ky rrjet mund të kushtojë. Të vazhdohet?
updates-confirm-saver = Telefoni po kursen të dhëna. Të vazhdohet?
updates-confirm-yes = Vazhdo
updates-confirm-no = Jo tani
updates-details = Hollësi teknike
updates-news-title = Ndryshime te sportelet e ruajtura
updates-news-note = Ka ndryshuar diçka te sportelet e ruajtura.
updates-news-see = Shih
updates-news-hours = orari
updates-news-place = vendi
updates-news-contact = kontaktet
updates-news-about = informacione të tjera
updates-news-added = shtuar në listë
updates-news-removed = hequr nga lista
updates-when-title = Kur të kërkohet
updates-when-auto = Vetë, kur ka rrjet
updates-when-wifi = Vetëm me Wi-Fi
updates-when-manual = Vetëm kur e kërkoj unë
updates-areas-title = Zonat për përditësim
updates-areas-what = Botuesi sheh cilat zona kërkoni, kurrë ku ndodheni.
updates-area-desks = { $count ->
    [one] { $count } sportel
   *[other] { $count } sportele
}
updates-pass-title = Pa rrjet
updates-pass-what = Jepeni listën te një telefon tjetër, ose hapni skedarin që ju dhanë.
updates-pass-give = Ndaj listën
updates-pass-take = Hap një skedar
updates-pass-nothing = Lista mund të ndahet pas përditësimit të parë.
updates-pass-saved = Skedari është gati: { $path }
updates-pass-not-saved = Skedari nuk u shkrua dot.
updates-pass-done = U bë: tani keni listën e datës { $date }.
updates-pass-same = I keni tashmë këto të dhëna.
updates-pass-older = Keni tashmë të dhëna më të reja. Nuk ndryshoi asgjë.
updates-pass-bad = Skedari nuk është i saktë. Të dhënat tuaja nuk kanë ndryshuar.

## Themes
theme-documents = Dokumente
theme-work = Punë
theme-health = Shëndet
theme-housing = Shtëpi
theme-education = Italisht dhe shkollë
theme-legal = Të drejta
theme-basic-needs = Ushqim dhe ndihma
theme-minors = Të mitur
theme-women = Gra
theme-mediation = Ndërmjetësim
theme-participation = Komunitet
theme-digital = Digjital

## Kinds of desk
kind-immigration-desk = Sportel për imigracionin
kind-police-immigration = Policia: zyra e imigracionit
kind-prefecture = Prefekturë
kind-public-authority = Zyrë publike
kind-citizen-desk = Sporteli i qytetarit
kind-municipal-office = Zyrë e bashkisë
kind-social-services = Shërbime sociale
kind-health-desk = Shëndet
kind-health-registration = Regjistrim shëndetësor
kind-health-mediation = Ndërmjetësim shëndetësor
kind-health-family = Konsultor familjar
kind-employment-centre = Qendër punësimi
kind-work-orientation = Ndihmë për të gjetur punë
kind-adult-school = Shkollë për të rritur
kind-language-course = Kurs italishteje
kind-legal-advice = Këshilla ligjore dhe sindikata
kind-caritas = Caritas
kind-canteen = Mensë
kind-food-bank = Ushqime dhe rroba
kind-shelter = Strehim
kind-day-centre = Qendër ditore
kind-antiviolence-centre = Qendër kundër dhunës
kind-family-centre = Qendër për familjen
kind-youth-info = Informacion për rininë
kind-digital-point = Ndihmë digjitale
kind-library = Bibliotekë
kind-intercultural-centre = Qendër ndërkulturore
kind-helpline = Numër telefoni
kind-town-hall = Bashki

## Who for
audience-all = Për këdo
audience-migrants = Për kë vjen nga vende të tjera
audience-women = Për gra
audience-youth = Për rininë
audience-men = Për burra
