# Romanian: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = Aproape
room-search = Caută
room-saved = Salvate
room-help = Ajutor
rooms-label = Meniul principal
skip-to-content = Mergi la conținut
back = Înapoi
close = Închide

## First time
welcome-title = Alege limba
welcome-what = Găsește cel mai apropiat ghișeu. Merge și fără internet.
language-title = Limba
language-change = Schimbă limba
language-not-reviewed = Traducere automată, încă neverificată.
language-loading = Limba se încarcă…
language-load-failed = Limba nu s-a încărcat. Încearcă din nou unde e rețea.
language-more-title = Alte limbi
language-more-what = Le pregătesc traducătorii Sportello. Odată adăugate rămân, și fără rețea.
language-add = Adaugă: { $language }
language-adding = { $language } se încarcă…
language-added = Adăugată: { $language }
language-remove = Elimină: { $language }
language-coverage = Tradusă { $percent } %
language-none-more = Deocamdată nu sunt alte limbi.
language-file-bad = Fișierul limbii nu e bun. Rămâne limba de dinainte.
language-file-newer-app = Limba aceasta cere o versiune mai nouă a aplicației.
language-also-title = Citești și alte limbi?
language-also-what = Ce nu există în limba ta apare în prima dintre acestea care are textul.
appearance-title = Culori
appearance-auto = Ca telefonul
appearance-light = Deschise
appearance-dark = Închise

## Where
place-title = Unde ești?
place-use-position = Folosește poziția mea
place-position-private = Poziția rămâne pe telefon. Nu o vede nimeni.
place-locating = Caut poziția…
place-cancel = Anulează
place-type = Scrie localitatea ta
place-recent = Folosite recent
place-all-zone = Zona socială { $zone }
place-none = Nicio localitate nu are acest nume.
place-did-you-mean = Poate căutai:
place-count = { $count ->
    [one] { $count } localitate
    [few] { $count } localități
   *[other] { $count } de localități
}
place-denied = Telefonul nu a dat poziția. Alege localitatea mai jos.
place-unavailable = Poziția nu se găsește acum. Alege localitatea mai jos.
place-timeout = Poziția nu a venit la timp. Alege localitatea mai jos.
place-unsupported = Acest dispozitiv nu dă poziția. Alege localitatea mai jos.
place-town-centre = centrul localității
place-near-you = poziția ta
place-change = schimbă
place-choose = Alege unde ești
place-far = Ești departe de aceste zone: cel mai apropiat ghișeu e la { $distance }.
place-near = Lângă { $town }

## Near
near-title = De ce ai nevoie?
near-all-needs = Toate nevoile
near-count = { $count ->
    [one] { $count } ghișeu, cel mai apropiat întâi
    [few] { $count } ghișee, cele mai apropiate întâi
   *[other] { $count } de ghișee, cele mai apropiate întâi
}
near-more = Arată mai multe
near-list-label = Ghișee, cele mai apropiate întâi
near-data-age = Datele sunt pe telefon, cu sau fără rețea. Cea mai nouă informație e din { $date }.
filters-label = Filtre
filter-open = Deschis acum
filter-theme = Nevoie
filter-language = Limbă
filter-language-any = Toate limbile
filter-kind = Tip
filter-kind-any = Toate tipurile
filter-audience-any = Pentru oricine
filter-clear = Șterge filtrele
empty-title = Niciun ghișeu cu aceste filtre
empty-why = Șterge un filtru ca să vezi ghișeele apropiate.
wheelchair-yes = Scaun rulant: da
wheelchair-limited = Scaun rulant: parțial
wheelchair-no = Scaun rulant: nu
wheelchair-unknown = Scaun rulant: nu se știe
way-out-theme = Fără „{ $what }”
way-out-language = Fără limba { $what }
way-out-open = Și închise sau cu program necunoscut
way-out-kind = Toate tipurile de ghișeu
way-out-audience = Pentru oricine
way-out-territory = În toate teritoriile
way-out-wheelchair = Și unde nu se știe dacă intră un scaun rulant
way-out-all = Șterge toate filtrele
way-out-count = { $count ->
    [one] { $count } ghișeu
    [few] { $count } ghișee
   *[other] { $count } de ghișee
}
empty-helplines = Sau sună la un număr național
town-hall-name = Primăria { $town }
town-hall-why = Nu știm niciun ghișeu în această localitate. Poți întreba la primărie.
town-hall-tag = Unde întrebi
town-hall-contact-unknown = Site-ul și e-mailul nu se știu. Întreabă la primărie.
open-old-note = Unele programe sunt vechi: sună înainte să mergi.

## Status
status-open-until = Deschis până la { $time }
status-open-always = Mereu deschis
status-closing-soon = Se închide curând, la { $time }
status-closed = Închis
status-closed-opens = Închis · se deschide { $when }
status-closed-until = Închis până { $weekday } { $day } { $month }
status-closed-holiday = Închis azi: sărbătoare națională
status-closed-holiday-opens = Închis azi, sărbătoare națională · se deschide { $when }
status-closed-patron = Închis azi: sărbătoarea localității
status-closed-patron-opens = Închis azi, sărbătoarea localității · se deschide { $when }
status-by-appointment = Cu programare
status-by-appointment-call = Cu programare: sună
status-unknown = Program necunoscut
status-unknown-call = Program necunoscut: sună
status-phone-until = Răspunde la telefon până la { $time }
status-phone-always = Răspunde la telefon zi și noapte
status-phone-closing-soon = Răspunde la telefon doar până la { $time }
status-phone-closed = Acum nu răspunde
status-phone-closed-opens = Acum nu răspunde · din nou { $when }
status-old-open = Deschis, după programul din { $year }: sună întâi
status-old-open-no-phone = Deschis, după programul din { $year }: întreabă întâi
status-old-closed = Închis, după programul din { $year }: sună
status-old-closed-no-phone = Închis, după programul din { $year }
status-old-phone = Răspunde, după o sursă din { $year }
status-old-phone-closed = Nu răspunde, după o sursă din { $year }
status-undated-open = Deschis, după un program fără dată: sună întâi
status-undated-open-no-phone = Deschis, după un program fără dată: întreabă întâi
status-undated-closed = Închis, după un program fără dată: sună
status-undated-closed-no-phone = Închis, după un program fără dată
status-undated-phone = Răspunde, după o sursă fără dată
status-undated-phone-closed = Nu răspunde, după o sursă fără dată
status-ended = Poate nu mai există: sună întâi
status-ended-no-phone = Poate nu mai există: întreabă întâi
status-patron = Azi poate fi sărbătoarea localității: poate e închis, sună
status-patron-no-phone = Azi poate fi sărbătoarea localității: poate e închis, întreabă întâi

## Card
desk-from = { $distance } de { $place }
desk-from-you = { $distance } de tine
act-call = Sună
act-whatsapp = WhatsApp
act-directions = Drumul
act-write = Scrie
act-website = Site
act-save = Salvează
act-saved = Salvat
act-call-number = Sună la { $number }
age-dated = Informație din { $date }. Sună înainte să mergi.
age-dated-no-phone = Informație din { $date }. Întreabă înainte să mergi.
age-undated = Informație fără dată. Sună înainte să mergi.
age-undated-no-phone = Informație fără dată. Întreabă înainte să mergi.
age-current = Informație din { $date }.
age-ended = Serviciul poate s-a încheiat sau nu a început încă. Informație din { $date }.
age-ended-undated = Serviciul poate s-a încheiat. Informație fără dată.
facts-title = Informații
fact-address = Adresă
fact-address-unknown = Strada nu se știe. Întreabă înainte să mergi.
fact-address-withheld = Adresa nu se arată aici. 1522 îți spune unde să mergi, zi și noapte.
fact-point-town = Punctul și distanța sunt ale centrului localității, nu ale ușii.
fact-point-locality = Punctul și distanța sunt ale centrului satului, nu ale ușii.
fact-point-none = Punctul pe hartă nu se știe.
fact-point-address = Punctul e la ușă.
fact-languages = Limbi
fact-languages-unknown = Limbile nu sunt scrise. Întreabă la telefon.
fact-languages-unknown-short = limbi nescrise
fact-services = Servicii
fact-audience = Pentru cine
fact-bring = Ce aduci
fact-bring-unknown = Nu e scris. Întreabă ce să aduci.
fact-phone = Telefon
fact-phone-unknown = Numărul nu se știe.
fact-phone-extension = interior { $extension }
fact-email = E-mail
fact-pec = E-mail certificat (PEC)
fact-website = Site
fact-organization = Cine îl ține
fact-note = Bine de știut
fact-note-language = În { $language }
fact-translated-machine = Traducere automată, încă neverificată.
fact-zone = Zonă
fact-territory = Zona socială { $zone }
hours-title = Program
hours-phone-title = Program la telefon
hours-unknown = Programul nu se știe.
hours-source-words = Cum spune sursa
hours-closed = închis
hours-holiday = sărbătoare
hours-patron = sărbătoarea localității
hours-patron-today = poate sărbătoarea localității
hours-today = Azi, { $weekday }
hours-appointment = cu programare
hours-always = Mereu, zi și noapte
hours-valid-to = Valabil până la { $date }
hours-source-date = Acest program: { $date }
hours-patron-closed = Închis de sărbătoarea localității: { $date }
hours-patron-perhaps = Poate închis de sărbătoarea localității: { $date }
hours-patron-unknown = Ziua sărbătorii localității nu se știe: atunci poate fi închis
source-title = De unde vin datele
source-open = Deschide sursa
source-date = Data sursei: { $date }
source-date-unknown = Data sursei: nu se știe
source-no-address = Sursă fără adresă: { $name }
desk-gone-title = Ghișeul nu e aici
desk-gone = Nu e în catalogul acestui telefon. Poate a fost scos.
desk-gone-way = Vezi ghișeele apropiate

## Reading aloud
speak-listen = Ascultă
speak-listen-to = Ascultă: { $name }
speak-stop = Oprește vocea
speak-no-voice = Acest dispozitiv nu are voce pentru limba: { $language }.
speak-no-voice-how = O poți adăuga în setările telefonului, la citirea textului.
speak-recording = Ascultă înregistrarea
speak-unsupported = Acest dispozitiv nu citește cu voce tare.
speak-failed = Citirea s-a oprit. Încearcă din nou.

## Search
search-title = Caută
search-type = Nume, loc, nevoie
search-hint = Scrie de exemplu „permis”, „Orvieto”, „medic”.
search-none = Nimic găsit pentru „{ $words }”.
search-none-way = Încearcă un singur cuvânt sau alege o nevoie.
search-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
search-only-like = { $count ->
    [one] Niciun ghișeu nu are toate aceste cuvinte. { $count } are unele, sau cuvinte asemănătoare:
    [few] Niciun ghișeu nu are toate aceste cuvinte. { $count } au unele, sau cuvinte asemănătoare:
   *[other] Niciun ghișeu nu are toate aceste cuvinte. { $count } au unele, sau cuvinte asemănătoare:
}
search-like = { $count ->
    [one] Încă { $count }, cu unele dintre aceste cuvinte sau asemănătoare:
    [few] Încă { $count }, cu unele dintre aceste cuvinte sau asemănătoare:
   *[other] Încă { $count }, cu unele dintre aceste cuvinte sau asemănătoare:
}
search-meant = Poate căutai „{ $words }”?
search-filtered = Fără filtre se găsește ceva pentru „{ $words }”.
search-list-label = Ghișee găsite
search-towns = Localități

## Saved
saved-title = Salvate
saved-empty = Aici sunt ghișeele pe care le salvezi.
saved-empty-how = Apasă inima de pe un ghișeu.
saved-gone = Nu mai e în catalog
saved-remove = Elimină

## Help
help-title = Numere la care poți suna
help-what = Merg în toată Italia, dacă nu scrie altfel.
help-only-region = Doar { $region }
help-free-note = În pericol, sună la 112.
help-about = Despre Sportello

## About
about-title = Sportello
about-what = Cel mai apropiat ghișeu, și fără internet.
about-privacy-title = Confidențialitate
about-privacy = Fără cont. Nimeni nu te urmărește. Unde ești, ce cauți și ce limbă vorbești nu ies din telefon.
about-data-title = Datele
about-data = Ghișee și numere: { $desks }. Localități: { $towns }. Sursa și data sunt pe fiecare fișă.
about-data-warning = Multe informații sunt vechi. Sună mereu înainte să mergi.
about-credits-title = Mulțumiri
about-credits-comuni = Numele, hotarele și populația localităților: ISTAT 2023, prin openpolis (CC BY 4.0).
about-credits-points = Coordonatele centrelor localităților: GeoNames (CC BY 4.0).
about-credits-taxonomy = Teme: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Pictograme: Phosphor (MIT).
about-credits-pages = Ghișee: pagini publice, citate pe fiecare fișă.
about-licence = Program liber, licența EUPL-1.2.
about-version = Versiunea { $version }

## Errors
error-title = Ceva nu merge
error-catalogue = Catalogul nu se deschide. Ce ai salvat e în siguranță.
error-user-newer = Datele salvate sunt dintr-o versiune mai nouă. Sunt în siguranță: actualizează aplicația.
error-reload = Încearcă din nou
error-storage = Acest dispozitiv nu poate salva: alegerile țin până închizi.
error-set-aside = Alegerile salvate nu s-au putut citi. Au fost puse deoparte, nu șterse.
update-ready = Există o versiune nouă.
update-now = Actualizează
page-missing-title = Pagina nu există

## Updates
updates-title = Actualizări
updates-link = Actualizări și date
updates-check = Caută actualizări
updates-stop = Oprește
updates-never = Actualizările nu au fost încă căutate în rețea.
updates-checking = Caut actualizări…
updates-downloading = Se descarcă: { $got } din { $total } kB
updates-applying = Se scriu datele noi…
updates-fresh = Datele sunt la zi.
updates-unfinished = Mai sunt date noi de primit.
updates-checked = Ultima verificare reușită: { $when }
updates-data-of = Lista din { $date }
updates-failed = Actualizarea nu a reușit. Datele tale din { $date } sunt întregi.
updates-failed-undated = Actualizarea nu a reușit. Datele tale sunt întregi.
updates-why-connection = Nu e rețea sau e prea slabă. Încearcă din nou unde e semnal.
updates-why-log-in = Această rețea cere autentificare. Deschide browserul, intră, apoi încearcă din nou.
updates-why-busy = Serverul are prea mult de lucru. Încearcă mai târziu.
updates-why-refused = Fișierele serverului nu sunt bune. Nu au fost folosite.
updates-why-clock = Ora telefonului e greșită sau editorul întârzie. Verifică data și ora.
updates-why-newer-app = E nevoie de o versiune mai nouă a aplicației.
updates-why-full = Telefonul e plin. Fă loc și încearcă din nou.
updates-why-storage = Nu s-a putut salva. Încearcă din nou.
updates-none = Această copie a aplicației nu primește actualizări din rețea.
updates-confirm-metered = Această rețea poate costa bani. Continui?
updates-confirm-saver = Telefonul economisește date. Continui?
updates-confirm-yes = Continuă
updates-confirm-no = Nu acum
updates-details = Detalii tehnice
updates-news-title = Schimbate printre ghișeele salvate
updates-news-note = S-a schimbat ceva printre ghișeele salvate.
updates-news-see = Vezi
updates-news-hours = program
updates-news-place = loc
updates-news-contact = contacte
updates-news-about = alte informații
updates-news-added = nou în listă
updates-news-removed = scos din listă
updates-when-title = Când să caute
updates-when-auto = Singur, când e rețea
updates-when-wifi = Doar cu Wi-Fi
updates-when-manual = Doar când cer eu
updates-areas-title = Zone de actualizat
updates-areas-what = Editorul vede ce zone ceri, niciodată unde ești.
updates-area-desks = { $count ->
    [one] { $count } ghișeu
    [few] { $count } ghișee
   *[other] { $count } de ghișee
}
updates-pass-title = Fără rețea
updates-pass-what = Dă lista altui telefon sau deschide fișierul pe care l-ai primit.
updates-pass-give = Dă lista
updates-pass-take = Deschide un fișier
updates-pass-nothing = Poți da lista după prima actualizare.
updates-pass-saved = Fișierul e gata: { $path }
updates-pass-not-saved = Fișierul nu s-a putut scrie.
updates-pass-done = Gata: acum ai lista din { $date }.
updates-pass-same = Ai deja aceste date.
updates-pass-older = Ai deja date mai noi. Nu s-a schimbat nimic.
updates-pass-bad = Fișierul nu e bun. Datele tale sunt întregi.

## Themes
theme-documents = Acte
theme-work = Muncă
theme-health = Sănătate
theme-housing = Casă
theme-education = Italiană și școală
theme-legal = Drepturi
theme-basic-needs = Hrană și ajutor
theme-minors = Minori
theme-women = Femei
theme-mediation = Mediere
theme-participation = Comunitate
theme-digital = Digital

## Kinds of desk
kind-immigration-desk = Ghișeu pentru imigrare
kind-police-immigration = Poliție: biroul de imigrare
kind-prefecture = Prefectură
kind-public-authority = Instituție publică
kind-citizen-desk = Ghișeu pentru cetățeni
kind-municipal-office = Birou al primăriei
kind-social-services = Servicii sociale
kind-health-desk = Sănătate
kind-health-registration = Înscriere la sănătate
kind-health-mediation = Mediere în sănătate
kind-health-family = Consultoriu pentru familie
kind-employment-centre = Centru pentru locuri de muncă
kind-work-orientation = Ajutor să găsești de lucru
kind-adult-school = Școală pentru adulți
kind-language-course = Curs de italiană
kind-legal-advice = Sfat juridic și sindicate
kind-caritas = Caritas
kind-canteen = Mese
kind-food-bank = Alimente și haine
kind-shelter = Adăpost
kind-day-centre = Centru de zi
kind-antiviolence-centre = Centru antiviolență
kind-family-centre = Centru pentru familii
kind-youth-info = Informații pentru tineri
kind-digital-point = Ajutor digital
kind-library = Bibliotecă
kind-intercultural-centre = Centru intercultural
kind-helpline = Număr la care suni
kind-town-hall = Primărie

## Who for
audience-all = Pentru toți
audience-migrants = Pentru oameni din alte țări
audience-women = Pentru femei
audience-youth = Pentru tineri
audience-men = Pentru bărbați
