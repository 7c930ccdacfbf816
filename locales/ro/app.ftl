# Romanian, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences.

## Rooms
room-near = Aproape
room-search = Caută
room-saved = Salvate
room-help = Ajutor
rooms-label = Meniu principal
skip-to-content = Mergeți la conținut
back = Înapoi
close = Închide

## First time
welcome-title = Alegeți limba
welcome-what = Găsiți cel mai apropiat ghișeu. Merge și fără internet.
language-title = Limba
language-change = Schimbă limba
language-not-reviewed = Traducere automată, încă neverificată.
language-loading = Limba se încarcă…
language-load-failed = Limba nu s-a încărcat. Încercați din nou unde aveți rețea.
language-more-title = Alte limbi
language-more-what = Le pregătesc traducătorii Sportello. Odată adăugate, rămân, chiar și fără rețea.
language-look = Caută alte limbi
language-add = Adaugă: { $language }
language-adding = Se adaugă: { $language }…
language-added = S-a adăugat: { $language }
language-remove = Scoate: { $language }
language-coverage = Tradusă { $percent } %
language-reviewed = Verificată de cineva care vorbește limba.
language-broken = Texte care nu merg: { $count }. Apar în altă limbă.
language-size = { $kilobytes } kB
language-none-more = Pentru moment nu sunt alte limbi.
language-file-bad = Fișierul limbii nu este bun. Rămâne limba de dinainte.
language-file-newer-app = Această limbă cere o versiune mai nouă a aplicației.
language-also-title = Citiți și în alte limbi?
language-also-what = Ce nu există în limba dumneavoastră apare în prima dintre acestea care are textul.
appearance-title = Culori
appearance-auto = Ca telefonul
appearance-light = Deschise
appearance-dark = Închise

## Where
place-title = Unde sunteți?
place-use-position = Folosește poziția mea
place-position-private = Poziția rămâne pe telefon. Nimeni nu o vede.
place-locating = Se caută poziția…
place-cancel = Renunță
place-type = Scrieți localitatea
place-recent = Folosite recent
place-all-zone = Zona socială { $zone }
place-none = Nicio localitate nu are acest nume.
place-did-you-mean = Poate căutați:
place-count = { $count ->
    [one] { $count } localitate
    [few] { $count } localități
   *[other] { $count } de localități
}
place-denied = Telefonul nu a dat poziția. Alegeți localitatea mai jos.
place-denied-for-ever = Telefonul nu dă poziția aplicației Sportello. Se schimbă în setări, la Sportello. Sau alegeți localitatea mai jos.
place-open-settings = Deschide setările
place-unavailable = Poziția nu poate fi găsită acum. Alegeți localitatea mai jos.
place-timeout = Poziția nu a venit la timp. Alegeți localitatea mai jos.
place-unsupported = Acest aparat nu dă poziția. Alegeți localitatea mai jos.
place-outside = Telefonul dă o poziție din afara Italiei. Alegeți localitatea mai jos.
place-town-centre = centrul localității
place-near-you = poziția dumneavoastră
place-change = schimbă
place-choose = Alegeți unde sunteți
place-far = Sunteți departe de aceste zone: cel mai apropiat ghișeu este la { $distance }.
place-near = Lângă { $town }

## Near
near-title = De ce aveți nevoie?
near-all-needs = Toate nevoile
near-count = { $count ->
    [one] { $count } ghișeu, de la cel mai apropiat
    [few] { $count } ghișee, de la cel mai apropiat
   *[other] { $count } de ghișee, de la cel mai apropiat
}
near-more = Arată mai multe
near-list-label = Ghișee, de la cel mai apropiat
near-data-age = Datele sunt pe telefon, și fără rețea. Cea mai nouă informație este din { $date }.
filters-label = Filtre
filter-open = Deschis acum
filter-theme = Nevoie
filter-language = Limbă
filter-language-any = Toate limbile
filter-kind = Tip
filter-kind-any = Toate tipurile
filter-audience-any = Orice grup
filter-clear = Scoate filtrele
empty-title = Niciun ghișeu cu aceste filtre
empty-why = Scoateți un filtru ca să vedeți cele mai apropiate ghișee.
wheelchair-yes = Scaun cu rotile: da
wheelchair-limited = Scaun cu rotile: în parte
wheelchair-no = Scaun cu rotile: nu
wheelchair-unknown = Scaun cu rotile: nu se știe
way-out-theme = Fără „{ $what }”
way-out-language = Fără limba { $what }
way-out-open = Și închise sau cu program necunoscut
way-out-kind = Toate tipurile de ghișeu
way-out-audience = Pentru oricine
way-out-territory = În toate zonele
way-out-wheelchair = Și unde nu se știe dacă se poate intra cu scaunul cu rotile
way-out-all = Scoate toate filtrele
way-out-count = { $count ->
    [one] { $count } ghișeu
    [few] { $count } ghișee
   *[other] { $count } de ghișee
}
empty-helplines = Sau sunați la un număr național
town-hall-name = Primăria { $town }
town-hall-why = În această localitate nu cunoaștem niciun ghișeu. Puteți întreba la primărie.
town-hall-tag = Unde să întrebați
town-hall-contact-unknown = Site-ul și adresa de e-mail nu sunt cunoscute. Întrebați la primărie.
open-old-note = Unele programe sunt vechi: sunați înainte de a merge.

## Status
status-open-until = Deschis până la { $time }
status-open-always = Mereu deschis
status-closing-soon = Se închide curând, la { $time }
status-closed = Închis
status-closed-opens = Închis · se deschide { $when }
status-closed-until = Închis până { $weekday } { $day } { $month }
status-closed-holiday = Închis azi: sărbătoare națională
status-closed-holiday-opens = Închis azi, sărbătoare națională · se deschide { $when }
status-closed-patron = Închis azi: hramul localității
status-closed-patron-opens = Închis azi, hramul localității · se deschide { $when }
status-by-appointment = Cu programare
status-by-appointment-call = Cu programare: sunați
status-unknown = Program necunoscut
status-unknown-call = Program necunoscut: sunați
status-phone-until = Răspunde la telefon până la { $time }
status-phone-always = Răspunde la telefon zi și noapte
status-phone-closing-soon = Mai răspunde puțin la telefon, până la { $time }
status-phone-closed = Acum nu răspunde
status-phone-closed-opens = Acum nu răspunde · din nou { $when }
status-old-open = Deschis, după programul din { $year }: sunați înainte
status-old-open-no-phone = Deschis, după programul din { $year }: întrebați înainte
status-old-closed = Închis, după programul din { $year }: sunați
status-old-closed-no-phone = Închis, după programul din { $year }
status-old-phone = Răspunde, după o sursă din { $year }
status-old-phone-closed = Nu răspunde, după o sursă din { $year }
status-undated-open = Deschis, după un program fără dată: sunați înainte
status-undated-open-no-phone = Deschis, după un program fără dată: întrebați înainte
status-undated-closed = Închis, după un program fără dată: sunați
status-undated-closed-no-phone = Închis, după un program fără dată
status-undated-phone = Răspunde, după o sursă fără dată
status-undated-phone-closed = Nu răspunde, după o sursă fără dată
status-ended = Poate nu mai există: sunați înainte
status-ended-no-phone = Poate nu mai există: întrebați înainte
status-patron = Azi poate fi hramul localității: poate e închis, sunați
status-patron-no-phone = Azi poate fi hramul localității: poate e închis, întrebați

## Card
desk-from = { $distance } de { $place }
desk-from-you = { $distance } de dumneavoastră
act-call = Sună
act-whatsapp = WhatsApp
act-directions = Drum
act-write = Scrie
act-website = Site
act-save = Salvează
act-saved = Salvat
act-share = Trimite
act-call-number = Sună la { $number }
age-dated = Informații din { $date }. Sunați înainte de a merge.
age-dated-no-phone = Informații din { $date }. Întrebați înainte de a merge.
age-undated = Informații fără dată. Sunați înainte de a merge.
age-undated-no-phone = Informații fără dată. Întrebați înainte de a merge.
age-current = Informații din { $date }.
age-ended = Acest serviciu poate s-a terminat sau încă nu a început. Informații din { $date }.
age-ended-undated = Acest serviciu poate s-a terminat. Informații fără dată.
facts-title = Informații
fact-address = Adresă
fact-address-unknown = Strada nu se știe. Întrebați înainte de a merge.
fact-address-withheld = Adresa nu este arătată aici. La 1522 aflați unde să mergeți, zi și noapte.
fact-point-town = Punctul și distanța sunt ale centrului localității, nu ale ușii.
fact-point-locality = Punctul și distanța sunt ale centrului locului, nu ale ușii.
fact-point-none = Punctul de pe hartă nu se știe.
fact-point-address = Punctul este la ușă.
fact-languages = Limbi
fact-languages-unknown = Limbile nu sunt scrise. Întrebați la telefon.
fact-languages-unknown-short = limbile nu sunt scrise
fact-services = Servicii
fact-audience = Pentru cine
fact-bring = Ce să aduceți
fact-bring-unknown = Nu este scris. Întrebați ce să aduceți.
fact-phone = Telefon
fact-phone-unknown = Număr necunoscut.
fact-phone-extension = interior { $extension }
fact-email = E-mail
fact-pec = E-mail certificat (PEC)
fact-website = Site
fact-organization = Cine se ocupă
fact-note = Bine de știut
fact-note-language = În { $language }
fact-translated-machine = Traducere automată, încă neverificată.
fact-zone = Zonă
fact-territory = Zona socială { $zone }
hours-title = Program
hours-phone-title = Program la telefon
hours-unknown = Program necunoscut.
hours-source-words = Cum scrie sursa
hours-closed = închis
hours-holiday = sărbătoare
hours-patron = hramul localității
hours-patron-today = poate e hramul localității
hours-today = Azi, { $weekday }
hours-appointment = cu programare
hours-always = Mereu, zi și noapte
hours-valid-to = Valabil până la { $date }
hours-source-date = Acest program: { $date }
hours-patron-closed = Închis la hramul localității: { $date }
hours-patron-perhaps = Poate închis la hramul localității: { $date }
hours-patron-unknown = Hramul localității nu se știe: în acea zi poate fi închis
source-title = De unde vin datele
source-open = Deschide sursa
source-date = Data sursei: { $date }
source-date-unknown = Data sursei: necunoscută
source-no-address = Sursă fără adresă: { $name }
desk-gone-title = Acest ghișeu nu este aici
desk-gone = Nu este în catalogul acestui telefon. Poate a fost scos.
desk-gone-way = Vedeți ghișeele apropiate

## Reading aloud
speak-listen = Ascultă
speak-listen-to = Ascultă: { $name }
speak-stop = Oprește vocea
speak-no-voice = Acest aparat nu are o voce pentru această limbă: { $language }.
speak-no-voice-how = O puteți adăuga în setările telefonului, la citirea textului cu voce tare.
speak-recording = Ascultă înregistrarea
speak-unsupported = Acest aparat nu citește cu voce tare.
speak-failed = Citirea s-a oprit. Încercați din nou.

## Search
search-title = Caută
search-type = Nume, loc, nevoie
search-hint = Scrieți de exemplu „permis”, „Orvieto”, „medic”.
search-none = Niciun rezultat pentru „{ $words }”.
search-none-way = Încercați cu un singur cuvânt sau alegeți o nevoie.
search-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
search-only-like = { $count ->
    [one] Niciun ghișeu nu are toate aceste cuvinte. { $count } are o parte din ele sau cuvinte asemănătoare:
    [few] Niciun ghișeu nu are toate aceste cuvinte. { $count } au o parte din ele sau cuvinte asemănătoare:
   *[other] Niciun ghișeu nu are toate aceste cuvinte. { $count } au o parte din ele sau cuvinte asemănătoare:
}
search-like = { $count ->
    [one] Încă { $count }, cu o parte din cuvinte sau cu unele asemănătoare:
    [few] Încă { $count }, cu o parte din cuvinte sau cu unele asemănătoare:
   *[other] Încă { $count }, cu o parte din cuvinte sau cu unele asemănătoare:
}
search-meant = Poate căutați „{ $words }”?
search-filtered = Fără filtre se găsește ceva pentru „{ $words }”.
search-list-label = Ghișee găsite
search-towns = Localități

## Saved
saved-title = Salvate
saved-empty = Aici găsiți ghișeele salvate.
saved-empty-how = Apăsați inima de la un ghișeu.
saved-gone = Nu mai este în catalog
saved-remove = Scoate

## Help
help-title = Numere de telefon
help-what = Merg peste tot în Italia, dacă nu scrie altceva.
help-only-region = Doar { $region }
help-free-note = În pericol, sunați la 112.
help-about = Despre Sportello

## About
about-title = Sportello
about-what = Cel mai apropiat ghișeu, și fără internet.
about-privacy-title = Viața privată
about-privacy = Fără cont. Nimeni nu vă urmărește. Unde sunteți, ce căutați și ce limbă vorbiți nu ies din telefon.
about-data-title = Datele
about-data = Ghișee și numere: { $desks }. Localități: { $towns }. Sursa și data sunt pe fiecare fișă.
about-data-warning = Multe informații sunt vechi. Sunați mereu înainte de a merge.
about-credits-title = Surse și autori
about-credits-comuni = Granițele, numele și populația localităților: ISTAT 2023, prin openpolis (CC BY 4.0).
about-credits-points = Coordonatele centrelor: GeoNames (CC BY 4.0).
about-credits-taxonomy = Teme: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Pictograme: Phosphor (MIT).
about-credits-pages = Ghișee: pagini publice, citate pe fiecare fișă.
about-licence = Program liber, licența EUPL-1.2.
about-version = Versiunea { $version }

## Errors
error-title = Ceva nu merge
error-catalogue = Catalogul nu se deschide. Datele salvate sunt în siguranță.
error-user-newer = Datele salvate sunt dintr-o versiune mai nouă. Sunt în siguranță: actualizați aplicația.
error-reload = Încearcă din nou
error-storage = Acest aparat nu poate salva: alegerile rămân doar până închideți.
error-set-aside = Alegerile salvate nu s-au putut citi. Au fost puse deoparte, nu șterse.
error-clock = Data telefonului pare greșită: { $date }. Ce este deschis nu este sigur. Verificați data și ora.
link-copied = Nicio aplicație de aici nu îl deschide. Este copiat, de lipit: { $what }
link-no-app = Nicio aplicație de aici nu îl deschide. Notați: { $what }
link-desk-copied = Copiat: se poate lipi într-un mesaj.
update-ready = Există o versiune nouă.
update-now = Actualizează
page-missing-title = Această pagină nu este aici

## Updates
updates-title = Actualizări
updates-link = Actualizări și date
updates-check = Caută actualizări
updates-stop = Oprește
updates-never = Nu s-au căutat încă actualizări în rețea.
updates-checking = Se caută actualizări…
updates-downloading = Se descarcă: { $got } din { $total } kB
updates-applying = Se scriu datele noi…
updates-fresh = Datele sunt la zi.
updates-unfinished = Sunt date noi care trebuie încă să vină.
updates-checked = Ultima căutare reușită: { $when }
updates-data-of = Lista din { $date }
updates-failed = Actualizarea nu a reușit. Datele din { $date } au rămas neschimbate.
updates-failed-undated = Actualizarea nu a reușit. Datele au rămas neschimbate.
updates-why-connection = Nu este rețea sau este prea slabă. Încercați din nou unde este semnal.
updates-why-log-in = Această rețea cere să vă conectați. Deschideți browserul, conectați-vă, apoi încercați din nou.
updates-why-busy = Serverul are prea mult de lucru. Încercați mai târziu.
updates-why-refused = Fișierele de pe server nu sunt bune. Nu au fost folosite.
updates-why-clock = Ora telefonului este greșită sau cine publică a întârziat. Verificați data și ora.
updates-why-newer-app = E nevoie de o versiune mai nouă a aplicației.
updates-why-full = Telefonul este plin. Faceți loc și încercați din nou.
updates-why-storage = Nu s-a putut salva. Încercați din nou.
updates-none = Această copie a aplicației nu primește actualizări.
updates-confirm-metered = Această rețea poate costa bani. Continuați?
updates-confirm-saver = Telefonul economisește date. Continuați?
updates-confirm-yes = Continuă
updates-confirm-no = Nu acum
updates-details = Detalii tehnice
updates-news-title = Schimbări la ghișeele salvate
updates-news-note = S-a schimbat ceva la ghișeele salvate.
updates-news-see = Vezi
updates-news-hours = program
updates-news-place = loc
updates-news-contact = contacte
updates-news-about = alte informații
updates-news-added = nou în listă
updates-news-removed = scos din listă
updates-when-title = Când se caută
updates-when-auto = Automat, când este rețea
updates-when-wifi = Doar cu Wi-Fi
updates-when-manual = Doar când cer eu
updates-areas-title = Zone de actualizat
updates-areas-what = Cine publică vede ce zone cereți, niciodată unde sunteți.
updates-area-desks = { $count ->
    [one] { $count } ghișeu
    [few] { $count } ghișee
   *[other] { $count } de ghișee
}
updates-pass-title = Fără rețea
updates-pass-what = Dați lista altui telefon sau deschideți fișierul primit.
updates-pass-give = Trimite lista
updates-pass-take = Deschide un fișier
updates-pass-nothing = Veți putea trimite lista după prima actualizare.
updates-pass-saved = Fișierul este gata: { $path }
updates-pass-not-saved = Fișierul nu a putut fi scris.
updates-pass-done = Gata: acum aveți lista din { $date }.
updates-pass-same = Aveți deja aceste date.
updates-pass-older = Aveți deja date mai noi. Nu s-a schimbat nimic.
updates-pass-bad = Fișierul nu este bun. Datele au rămas neschimbate.

## Themes
theme-documents = Acte
theme-work = Muncă
theme-health = Sănătate
theme-housing = Casă
theme-education = Italiană și școală
theme-legal = Drepturi
theme-basic-needs = Mâncare și ajutoare
theme-minors = Minori
theme-women = Femei
theme-mediation = Mediere
theme-participation = Comunitate
theme-digital = Digital

## Kinds of desk
kind-immigration-desk = Ghișeu de imigrație
kind-police-immigration = Poliție: biroul de imigrație
kind-prefecture = Prefectură
kind-public-authority = Birou public
kind-citizen-desk = Ghișeul cetățeanului
kind-municipal-office = Birou al primăriei
kind-social-services = Servicii sociale
kind-health-desk = Sănătate
kind-health-registration = Înscriere la sănătate
kind-health-mediation = Mediere în sănătate
kind-health-family = Planificare familială
kind-employment-centre = Oficiul forței de muncă
kind-work-orientation = Ajutor pentru un loc de muncă
kind-adult-school = Școală pentru adulți
kind-language-course = Curs de italiană
kind-legal-advice = Sfat juridic și sindicate
kind-caritas = Caritas
kind-canteen = Cantină
kind-food-bank = Mâncare și haine
kind-shelter = Adăpost
kind-day-centre = Centru de zi
kind-antiviolence-centre = Centru antiviolență
kind-family-centre = Centru pentru familie
kind-youth-info = Informații pentru tineri
kind-digital-point = Ajutor digital
kind-library = Bibliotecă
kind-intercultural-centre = Centru intercultural
kind-helpline = Număr de telefon
kind-town-hall = Primărie

## Who for
audience-all = Pentru toate persoanele
audience-migrants = Pentru cine vine din alte țări
audience-women = Pentru femei
audience-youth = Pentru tineri
audience-men = Pentru bărbați
