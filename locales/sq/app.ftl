# Albanian: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = Afër
room-search = Kërko
room-saved = Të ruajtura
room-help = Ndihmë
rooms-label = Menyja kryesore
skip-to-content = Shko te përmbajtja
back = Prapa
close = Mbyll

## First time
welcome-title = Zgjidh gjuhën
welcome-what = Gjej sportelin më të afërt. Punon edhe pa internet.
language-title = Gjuha
language-change = Ndrysho gjuhën
language-not-reviewed = Përkthim nga makina, ende i pakontrolluar.
language-loading = Gjuha po vjen…
language-load-failed = Gjuha nuk erdhi. Provo përsëri ku ka rrjet.
language-more-title = Gjuhë të tjera
language-more-what = I përgatitin përkthyesit e Sportello. Pasi shtohen, mbeten edhe pa rrjet.
language-add = Shto: { $language }
language-adding = { $language } po vjen…
language-added = U shtua: { $language }
language-remove = Hiq: { $language }
language-coverage = E përkthyer { $percent } %
language-none-more = Tani nuk ka gjuhë të tjera.
language-file-bad = Skedari i gjuhës nuk është në rregull. Mbetet gjuha e mëparshme.
language-file-newer-app = Kjo gjuhë kërkon një version më të ri të aplikacionit.
language-also-title = Lexon edhe gjuhë të tjera?
language-also-what = Ajo që mungon në gjuhën tënde shfaqet në të parën nga këto që e ka.
appearance-title = Ngjyrat
appearance-auto = Si telefoni
appearance-light = Të çelëta
appearance-dark = Të errëta

## Where
place-title = Ku je?
place-use-position = Përdor vendndodhjen time
place-position-private = Vendndodhja mbetet në telefon. Askush nuk e sheh.
place-locating = Po kërkohet vendndodhja…
place-cancel = Anulo
place-type = Shkruaj komunën tënde
place-recent = Të përdorura së fundi
place-all-zone = Zona sociale { $zone }
place-none = Asnjë komunë nuk quhet kështu.
place-did-you-mean = Ndoshta kërkoje:
place-count = { $count ->
    [one] { $count } komunë
   *[other] { $count } komuna
}
place-denied = Telefoni nuk e dha vendndodhjen. Zgjidh komunën më poshtë.
place-unavailable = Vendndodhja nuk gjendet tani. Zgjidh komunën më poshtë.
place-timeout = Vendndodhja nuk erdhi në kohë. Zgjidh komunën më poshtë.
place-unsupported = Kjo pajisje nuk e jep vendndodhjen. Zgjidh komunën më poshtë.
place-town-centre = qendra e vendit
place-near-you = vendndodhja jote
place-change = ndrysho
place-choose = Zgjidh ku je
place-far = Je larg nga këto zona: sporteli më i afërt është në largësi { $distance }.
place-near = Afër { $town }

## Near
near-title = Çfarë të duhet?
near-all-needs = Të gjitha nevojat
near-count = { $count ->
    [one] { $count } sportel, më i afërti i pari
   *[other] { $count } sportele, më të afërtit të parët
}
near-more = Shfaq më shumë
near-list-label = Sportele, më të afërtit të parët
near-data-age = Të dhënat janë në telefon, me ose pa rrjet. Informacioni më i ri është i datës { $date }.
filters-label = Filtrat
filter-open = Hapur tani
filter-theme = Nevoja
filter-language = Gjuha
filter-language-any = Të gjitha gjuhët
filter-kind = Lloji
filter-kind-any = Të gjitha llojet
filter-audience-any = Për këdo
filter-clear = Hiq filtrat
empty-title = Asnjë sportel me këta filtra
empty-why = Hiq një filtër për të parë sportelet afër.
wheelchair-yes = Karrige me rrota: po
wheelchair-limited = Karrige me rrota: pjesërisht
wheelchair-no = Karrige me rrota: jo
wheelchair-unknown = Karrige me rrota: nuk dihet
way-out-theme = Pa “{ $what }”
way-out-language = Pa gjuhën: { $what }
way-out-open = Edhe të mbyllura ose me orar të panjohur
way-out-kind = Të gjitha llojet e sporteleve
way-out-audience = Për këdo
way-out-territory = Në të gjitha territoret
way-out-wheelchair = Edhe ku nuk dihet nëse hyn karrigia me rrota
way-out-all = Hiq të gjithë filtrat
way-out-count = { $count ->
    [one] { $count } sportel
   *[other] { $count } sportele
}
empty-helplines = Ose telefono një numër kombëtar
town-hall-name = Bashkia: { $town }
town-hall-why = Nuk njohim asnjë sportel në këtë komunë. Mund të pyesësh në bashki.
town-hall-tag = Ku të pyesësh
town-hall-contact-unknown = Faqja dhe posta nuk dihen. Pyet në bashki.
open-old-note = Disa orare janë të vjetra: telefono para se të shkosh.

## Status
status-open-until = Hapur deri në { $time }
status-open-always = Gjithmonë hapur
status-closing-soon = Mbyllet së shpejti, në { $time }
status-closed = Mbyllur
status-closed-opens = Mbyllur · hapet { $when }
status-closed-until = Mbyllur deri { $weekday } { $day } { $month }
status-closed-holiday = Sot mbyllur: festë kombëtare
status-closed-holiday-opens = Sot mbyllur, festë kombëtare · hapet { $when }
status-closed-patron = Sot mbyllur: festa e vendit
status-closed-patron-opens = Sot mbyllur, festa e vendit · hapet { $when }
status-by-appointment = Me takim
status-by-appointment-call = Me takim: telefono
status-unknown = Orari nuk dihet
status-unknown-call = Orari nuk dihet: telefono
status-phone-until = Përgjigjet në telefon deri në { $time }
status-phone-always = Përgjigjet në telefon ditë e natë
status-phone-closing-soon = Përgjigjet në telefon vetëm deri në { $time }
status-phone-closed = Tani nuk përgjigjet
status-phone-closed-opens = Tani nuk përgjigjet · përsëri { $when }
status-old-open = Hapur, sipas orarit të { $year }: telefono më parë
status-old-open-no-phone = Hapur, sipas orarit të { $year }: pyet më parë
status-old-closed = Mbyllur, sipas orarit të { $year }: telefono
status-old-closed-no-phone = Mbyllur, sipas orarit të { $year }
status-old-phone = Përgjigjet, sipas një burimi të { $year }
status-old-phone-closed = Nuk përgjigjet, sipas një burimi të { $year }
status-undated-open = Hapur, sipas një orari pa datë: telefono më parë
status-undated-open-no-phone = Hapur, sipas një orari pa datë: pyet më parë
status-undated-closed = Mbyllur, sipas një orari pa datë: telefono
status-undated-closed-no-phone = Mbyllur, sipas një orari pa datë
status-undated-phone = Përgjigjet, sipas një burimi pa datë
status-undated-phone-closed = Nuk përgjigjet, sipas një burimi pa datë
status-ended = Ndoshta nuk është më: telefono më parë
status-ended-no-phone = Ndoshta nuk është më: pyet më parë
status-patron = Sot mund të jetë festa e vendit: mund të jetë mbyllur, telefono
status-patron-no-phone = Sot mund të jetë festa e vendit: mund të jetë mbyllur, pyet më parë

## Card
desk-from = { $distance } nga { $place }
desk-from-you = { $distance } nga ti
act-call = Telefono
act-whatsapp = WhatsApp
act-directions = Rruga
act-write = Shkruaj
act-website = Faqja
act-save = Ruaj
act-saved = E ruajtur
act-call-number = Telefono { $number }
age-dated = Informacion i datës { $date }. Telefono para se të shkosh.
age-dated-no-phone = Informacion i datës { $date }. Pyet para se të shkosh.
age-undated = Informacion pa datë. Telefono para se të shkosh.
age-undated-no-phone = Informacion pa datë. Pyet para se të shkosh.
age-current = Informacion i datës { $date }.
age-ended = Ky shërbim mund të ketë mbaruar ose të mos ketë filluar ende. Informacion i datës { $date }.
age-ended-undated = Ky shërbim mund të ketë mbaruar. Informacion pa datë.
facts-title = Informacione
fact-address = Adresa
fact-address-unknown = Rruga nuk dihet. Pyet para se të shkosh.
fact-address-withheld = Adresa nuk tregohet këtu. 1522 të thotë ku të shkosh, ditë e natë.
fact-point-town = Pika dhe largësia janë të qendrës së vendit, jo të derës.
fact-point-locality = Pika dhe largësia janë të qendrës së fshatit, jo të derës.
fact-point-none = Pika në hartë nuk dihet.
fact-point-address = Pika është te dera.
fact-languages = Gjuhët
fact-languages-unknown = Gjuhët nuk janë shënuar. Pyet në telefon.
fact-languages-unknown-short = gjuhë të pashënuara
fact-services = Shërbimet
fact-audience = Për kë
fact-bring = Çfarë të sjellësh
fact-bring-unknown = Nuk është shënuar. Pyet çfarë të sjellësh.
fact-phone = Telefoni
fact-phone-unknown = Numri nuk dihet.
fact-phone-extension = numri i brendshëm { $extension }
fact-email = E-mail
fact-pec = E-mail i certifikuar (PEC)
fact-website = Faqja
fact-organization = Kush e mban
fact-note = Mirë ta dish
fact-note-language = Në { $language }
fact-translated-machine = Përkthim nga makina, ende i pakontrolluar.
fact-zone = Zona
fact-territory = Zona sociale { $zone }
hours-title = Orari
hours-phone-title = Orari i telefonit
hours-unknown = Orari nuk dihet.
hours-source-words = Siç thotë burimi
hours-closed = mbyllur
hours-holiday = festë
hours-patron = festa e vendit
hours-patron-today = ndoshta festa e vendit
hours-today = Sot, { $weekday }
hours-appointment = me takim
hours-always = Gjithmonë, ditë e natë
hours-valid-to = Vlen deri më { $date }
hours-source-date = Ky orar: { $date }
hours-patron-closed = Mbyllur për festën e vendit: { $date }
hours-patron-perhaps = Ndoshta mbyllur për festën e vendit: { $date }
hours-patron-unknown = Dita e festës së vendit nuk dihet: atë ditë mund të jetë mbyllur
source-title = Nga vijnë të dhënat
source-open = Hap burimin
source-date = Data e burimit: { $date }
source-date-unknown = Data e burimit: nuk dihet
source-no-address = Burim pa adresë: { $name }
desk-gone-title = Ky sportel nuk është këtu
desk-gone = Nuk është në katalogun e këtij telefoni. Mund të jetë hequr.
desk-gone-way = Shiko sportelet afër

## Reading aloud
speak-listen = Dëgjo
speak-listen-to = Dëgjo: { $name }
speak-stop = Ndalo zërin
speak-no-voice = Kjo pajisje nuk ka zë për këtë gjuhë: { $language }.
speak-no-voice-how = Mund ta shtosh te cilësimet e telefonit, te leximi me zë.
speak-recording = Dëgjo regjistrimin
speak-unsupported = Kjo pajisje nuk lexon me zë.
speak-failed = Leximi u ndal. Provo përsëri.

## Search
search-title = Kërko
search-type = Emër, vend, nevojë
search-hint = Shkruaj për shembull “leje”, “Orvieto”, “mjek”.
search-none = Nuk u gjet asgjë për “{ $words }”.
search-none-way = Provo vetëm një fjalë ose zgjidh një nevojë.
search-count = { $count ->
    [one] { $count } rezultat
   *[other] { $count } rezultate
}
search-only-like = { $count ->
    [one] Asnjë sportel nuk i ka të gjitha këto fjalë. { $count } ka disa, ose fjalë të ngjashme:
   *[other] Asnjë sportel nuk i ka të gjitha këto fjalë. { $count } kanë disa, ose fjalë të ngjashme:
}
search-like = { $count ->
    [one] Edhe { $count }, me disa nga këto fjalë ose të ngjashme:
   *[other] Edhe { $count }, me disa nga këto fjalë ose të ngjashme:
}
search-meant = Kërkoje “{ $words }”?
search-filtered = Pa filtrat ka diçka për “{ $words }”.
search-list-label = Sportelet e gjetura
search-towns = Komunat

## Saved
saved-title = Të ruajtura
saved-empty = Këtu janë sportelet që ruan.
saved-empty-how = Shtyp zemrën te një sportel.
saved-gone = Nuk është më në katalog
saved-remove = Hiq

## Help
help-title = Numra për të telefonuar
help-what = Vlejnë në gjithë Italinë, nëse nuk shkruhet ndryshe.
help-only-region = Vetëm { $region }
help-free-note = Në rrezik, telefono 112.
help-about = Rreth Sportello

## About
about-title = Sportello
about-what = Sporteli më i afërt, edhe pa internet.
about-privacy-title = Privatësia
about-privacy = Pa llogari. Askush nuk të ndjek. Ku je, çfarë kërkon dhe çfarë gjuhe flet nuk dalin nga telefoni.
about-data-title = Të dhënat
about-data = Sportele dhe numra: { $desks }. Komuna: { $towns }. Burimi dhe data janë në çdo skedë.
about-data-warning = Shumë informacione janë të vjetra. Telefono gjithmonë para se të shkosh.
about-credits-title = Falënderime
about-credits-comuni = Emrat, kufijtë dhe popullsia e komunave: ISTAT 2023, nga openpolis (CC BY 4.0).
about-credits-points = Koordinatat e qendrave të vendeve: GeoNames (CC BY 4.0).
about-credits-taxonomy = Temat: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Ikonat: Phosphor (MIT).
about-credits-pages = Sportelet: faqe publike, të cituara në çdo skedë.
about-licence = Program i lirë, licenca EUPL-1.2.
about-version = Versioni { $version }

## Errors
error-title = Diçka nuk shkon
error-catalogue = Katalogu nuk hapet. Ajo që ruajte është e sigurt.
error-user-newer = Të dhënat e ruajtura janë të një versioni më të ri. Janë të sigurta: përditëso aplikacionin.
error-reload = Provo përsëri
error-storage = Kjo pajisje nuk mund të ruajë: zgjedhjet zgjasin derisa të mbyllësh.
error-set-aside = Zgjedhjet e ruajtura nuk u lexuan dot. U lanë mënjanë, nuk u fshinë.
update-ready = Ka një version të ri.
update-now = Përditëso
page-missing-title = Kjo faqe nuk është

## Updates
updates-title = Përditësimet
updates-link = Përditësimet dhe të dhënat
updates-check = Kërko përditësime
updates-stop = Ndalo
updates-never = Përditësimet ende nuk janë kërkuar në rrjet.
updates-checking = Po kërkohen përditësime…
updates-downloading = Po shkarkohet: { $got } nga { $total } kB
updates-applying = Po shkruhen të dhënat e reja…
updates-fresh = Të dhënat janë të përditësuara.
updates-unfinished = Ka të dhëna të reja që duhet të vijnë ende.
updates-checked = Kontrolli i fundit i suksesshëm: { $when }
updates-data-of = Lista e datës { $date }
updates-failed = Përditësimi nuk doli. Të dhënat e tua të datës { $date } janë të paprekura.
updates-failed-undated = Përditësimi nuk doli. Të dhënat e tua janë të paprekura.
updates-why-connection = Nuk ka rrjet ose është i dobët. Provo përsëri ku ka sinjal.
updates-why-log-in = Ky rrjet kërkon hyrje. Hap shfletuesin, hyr, pastaj provo përsëri.
updates-why-busy = Serveri ka shumë punë. Provo më vonë.
updates-why-refused = Skedarët e serverit nuk janë në rregull. Nuk u përdorën.
updates-why-clock = Ora e telefonit është gabim ose botuesi është vonë. Kontrollo datën dhe orën.
updates-why-newer-app = Duhet një version më i ri i aplikacionit.
updates-why-full = Telefoni është plot. Liro vend dhe provo përsëri.
updates-why-storage = Nuk u ruajt dot. Provo përsëri.
updates-none = Kjo kopje e aplikacionit nuk merr përditësime nga rrjeti.
updates-confirm-metered = Ky rrjet mund të kushtojë para. Të vazhdohet?
updates-confirm-saver = Telefoni po kursen të dhënat. Të vazhdohet?
updates-confirm-yes = Vazhdo
updates-confirm-no = Jo tani
updates-details = Hollësi teknike
updates-news-title = Ndryshime te sportelet e ruajtura
updates-news-note = Diçka ndryshoi te sportelet e ruajtura.
updates-news-see = Shiko
updates-news-hours = orari
updates-news-place = vendi
updates-news-contact = kontaktet
updates-news-about = informacione të tjera
updates-news-added = i ri në listë
updates-news-removed = i hequr nga lista
updates-when-title = Kur të kërkojë
updates-when-auto = Vetë, kur ka rrjet
updates-when-wifi = Vetëm me Wi-Fi
updates-when-manual = Vetëm kur e kërkoj unë
updates-areas-title = Zonat për përditësim
updates-areas-what = Botuesi sheh cilat zona kërkon, kurrë ku je.
updates-area-desks = { $count ->
    [one] { $count } sportel
   *[other] { $count } sportele
}
updates-pass-title = Pa rrjet
updates-pass-what = Jepe listën te një telefon tjetër ose hap skedarin që të dhanë.
updates-pass-give = Jep listën
updates-pass-take = Hap një skedar
updates-pass-nothing = Mund ta japësh listën pas përditësimit të parë.
updates-pass-saved = Skedari është gati: { $path }
updates-pass-not-saved = Skedari nuk u shkrua dot.
updates-pass-done = U bë: tani ke listën e datës { $date }.
updates-pass-same = I ke tashmë këto të dhëna.
updates-pass-older = Ke tashmë të dhëna më të reja. Asgjë nuk ndryshoi.
updates-pass-bad = Skedari nuk është në rregull. Të dhënat e tua janë të paprekura.

## Themes
theme-documents = Dokumente
theme-work = Punë
theme-health = Shëndet
theme-housing = Shtëpi
theme-education = Italisht dhe shkollë
theme-legal = Të drejta
theme-basic-needs = Ushqim dhe ndihmë
theme-minors = Të mitur
theme-women = Gra
theme-mediation = Ndërmjetësim
theme-participation = Komunitet
theme-digital = Digjitale

## Kinds of desk
kind-immigration-desk = Sportel për imigracionin
kind-police-immigration = Policia: zyra e imigracionit
kind-prefecture = Prefektura
kind-public-authority = Zyrë publike
kind-citizen-desk = Sportel për qytetarët
kind-municipal-office = Zyrë e bashkisë
kind-social-services = Shërbime sociale
kind-health-desk = Shëndet
kind-health-registration = Regjistrim në shëndetësi
kind-health-mediation = Ndërmjetësim në shëndetësi
kind-health-family = Konsultore për familjen
kind-employment-centre = Qendër pune
kind-work-orientation = Ndihmë për të gjetur punë
kind-adult-school = Shkollë për të rritur
kind-language-course = Kurs italishteje
kind-legal-advice = Këshillë ligjore dhe sindikata
kind-caritas = Caritas
kind-canteen = Vakte
kind-food-bank = Ushqime dhe rroba
kind-shelter = Strehim
kind-day-centre = Qendër ditore
kind-antiviolence-centre = Qendër kundër dhunës
kind-family-centre = Qendër për familjet
kind-youth-info = Informacione për të rinj
kind-digital-point = Ndihmë digjitale
kind-library = Bibliotekë
kind-intercultural-centre = Qendër ndërkulturore
kind-helpline = Numër për të telefonuar
kind-town-hall = Bashki

## Who for
audience-all = Për të gjithë
audience-migrants = Për njerëz nga vende të tjera
audience-women = Për gra
audience-youth = Për të rinj
audience-men = Për burra
