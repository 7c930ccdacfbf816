# Italiano: lingua di partenza, scritta da chi sviluppa.
# Frasi brevi e semplici. Da rileggere da chi lavora agli sportelli.

## Stanze
room-near = Vicino
room-search = Cerca
room-saved = Salvati
room-help = Aiuto
rooms-label = Menu principale
skip-to-content = Vai al contenuto
back = Indietro
close = Chiudi

## Prima volta
welcome-title = Scegli la lingua
welcome-what = Trova lo sportello più vicino. Funziona anche senza internet.
language-title = Lingua
language-change = Cambia lingua
language-not-reviewed = Traduzione fatta a macchina, non ancora riletta.
language-loading = La lingua arriva…
language-load-failed = La lingua non è arrivata. Riprova dove c’è rete.
language-more-title = Altre lingue
language-more-what = Le prepara chi traduce Sportello. Una volta aggiunte restano, anche senza rete.
language-look = Cerca altre lingue
language-add = Aggiungi: { $language }
language-adding = { $language } arriva…
language-added = Aggiunta: { $language }
language-remove = Togli: { $language }
language-coverage = Tradotta al { $percent } %
language-reviewed = Riletta da chi parla la lingua.
language-broken = Testi che non vanno: { $count }. Li dice un’altra lingua.
language-size = { $kilobytes } kB
language-none-more = Per ora non ci sono altre lingue.
language-file-bad = Il file della lingua non è giusto. Resta la lingua di prima.
language-file-newer-app = Questa lingua vuole una versione più nuova dell’app.
language-also-title = Leggi anche altre lingue?
language-also-what = Quello che non c’è nella tua lingua appare nella prima di queste che lo ha.
appearance-title = Colori
appearance-auto = Come il telefono
appearance-light = Chiari
appearance-dark = Scuri

## Dove
place-title = Dove sei?
place-use-position = Usa la mia posizione
place-position-private = La posizione resta sul telefono. Nessuno la vede.
place-locating = Cerco la posizione…
place-cancel = Annulla
place-type = Scrivi il tuo comune
place-recent = Usati di recente
place-all-zone = Zona sociale { $zone }
place-none = Nessun comune si chiama così.
place-did-you-mean = Forse cercavi:
place-count = { $count ->
    [one] { $count } comune
   *[other] { $count } comuni
}
place-denied = Il telefono non ha dato la posizione. Scegli il comune qui sotto.
place-denied-for-ever = Il telefono non dà la posizione a Sportello. Si cambia nelle impostazioni, alla voce Sportello. Oppure scegli il comune qui sotto.
place-open-settings = Apri le impostazioni
place-unavailable = La posizione non si trova adesso. Scegli il comune qui sotto.
place-timeout = La posizione non è arrivata in tempo. Scegli il comune qui sotto.
place-unsupported = Questo dispositivo non dà la posizione. Scegli il comune qui sotto.
place-outside = Il telefono dà una posizione fuori dall’Italia. Scegli il comune qui sotto.
place-town-centre = centro del paese
place-near-you = la tua posizione
place-change = cambia
place-choose = Scegli dove sei
place-far = Sei lontano da questi territori: lo sportello più vicino è a { $distance }.
place-near = Vicino a { $town }

## Vicino
near-title = Di cosa hai bisogno?
near-all-needs = Tutti i bisogni
near-count = { $count ->
    [one] { $count } sportello, dal più vicino
   *[other] { $count } sportelli, dal più vicino
}
near-more = Mostra altri
near-list-label = Sportelli, dal più vicino
near-data-age = I dati sono sul telefono, anche senza rete. La notizia più recente è di { $date }.
filters-label = Filtri
filter-open = Aperto ora
filter-theme = Bisogno
filter-language = Lingua
filter-language-any = Tutte le lingue
filter-kind = Tipo
filter-kind-any = Tutti i tipi
filter-audience-any = Qualsiasi gruppo
filter-clear = Togli i filtri
empty-title = Nessuno sportello con questi filtri
empty-why = Togli un filtro per vedere gli sportelli più vicini.
wheelchair-yes = Sedia a rotelle: sì
wheelchair-limited = Sedia a rotelle: in parte
wheelchair-no = Sedia a rotelle: no
wheelchair-unknown = Sedia a rotelle: non noto
way-out-theme = Senza «{ $what }»
way-out-language = Senza la lingua { $what }
way-out-open = Anche chiusi o con orario non noto
way-out-kind = Tutti i tipi di sportello
way-out-audience = Per chiunque
way-out-territory = In tutti i territori
way-out-wheelchair = Anche dove l’accesso con sedia a rotelle non è noto
way-out-all = Togli tutti i filtri
way-out-count = { $count ->
    [one] { $count } sportello
   *[other] { $count } sportelli
}
empty-helplines = Oppure chiama un numero nazionale
town-hall-name = Comune di { $town }
town-hall-why = In questo comune non conosciamo uno sportello. Il municipio è il posto dove chiedere.
town-hall-tag = Dove chiedere
town-hall-contact-unknown = Sito e posta non noti. Chiedi al municipio.
open-old-note = Alcuni orari sono vecchi: chiama prima di andare.

## Stato
status-open-until = Aperto fino alle { $time }
status-open-always = Aperto sempre
status-closing-soon = Chiude tra poco, alle { $time }
status-closed = Chiuso
status-closed-opens = Chiuso · apre { $when }
status-closed-until = Chiuso fino a { $weekday } { $day } { $month }
status-closed-holiday = Chiuso oggi: festa nazionale
status-closed-holiday-opens = Chiuso oggi, festa nazionale · apre { $when }
status-closed-patron = Chiuso oggi: festa del patrono
status-closed-patron-opens = Chiuso oggi, festa del patrono · apre { $when }
status-by-appointment = Su appuntamento
status-by-appointment-call = Su appuntamento: chiama
status-unknown = Orari non noti
status-unknown-call = Orari non noti: chiama
status-phone-until = Risponde al telefono fino alle { $time }
status-phone-always = Risponde al telefono giorno e notte
status-phone-closing-soon = Risponde al telefono ancora per poco, fino alle { $time }
status-phone-closed = Ora non risponde
status-phone-closed-opens = Ora non risponde · riprende { $when }
status-old-open = Aperto, dice l’orario del { $year }: chiama prima
status-old-open-no-phone = Aperto, dice l’orario del { $year }: chiedi prima
status-old-closed = Chiuso, dice l’orario del { $year }: chiama
status-old-closed-no-phone = Chiuso, dice l’orario del { $year }
status-old-phone = Risponde, dice una fonte del { $year }
status-old-phone-closed = Non risponde, dice una fonte del { $year }
status-undated-open = Aperto, dice un orario senza data: chiama prima
status-undated-open-no-phone = Aperto, dice un orario senza data: chiedi prima
status-undated-closed = Chiuso, dice un orario senza data: chiama
status-undated-closed-no-phone = Chiuso, dice un orario senza data
status-undated-phone = Risponde, dice una fonte senza data
status-undated-phone-closed = Non risponde, dice una fonte senza data
status-ended = Forse non c’è più: chiama prima
status-ended-no-phone = Forse non c’è più: chiedi prima
status-patron = Oggi può essere la festa del paese: forse è chiuso, chiama
status-patron-no-phone = Oggi può essere la festa del paese: forse è chiuso, chiedi prima

## Scheda
desk-from = { $distance } da { $place }
desk-from-you = { $distance } da te
act-call = Chiama
act-whatsapp = WhatsApp
act-directions = Strada
act-write = Scrivi
act-website = Sito
act-save = Salva
act-saved = Salvato
act-share = Condividi
act-call-number = Chiama { $number }
age-dated = Notizie del { $date }. Chiama prima di andare.
age-dated-no-phone = Notizie del { $date }. Chiedi prima di andare.
age-undated = Notizie senza data. Chiama prima di andare.
age-undated-no-phone = Notizie senza data. Chiedi prima di andare.
age-current = Notizie del { $date }.
age-ended = Questo servizio forse è finito, o non è ancora cominciato. Notizie: { $date }.
age-ended-undated = Questo servizio forse è finito. Notizie senza data.
facts-title = Informazioni
fact-address = Indirizzo
fact-address-unknown = Via non nota. Chiedi prima di andare.
fact-address-withheld = Indirizzo non mostrato qui. Il 1522 ti dice dove andare, giorno e notte.
fact-point-town = Il punto e la distanza sono del centro del paese, non della porta.
fact-point-locality = Il punto e la distanza sono del centro della località, non della porta.
fact-point-none = Il punto sulla mappa non è noto.
fact-point-address = Il punto è alla porta.
fact-languages = Lingue
fact-languages-unknown = Lingue non indicate. Chiedi al telefono.
fact-languages-unknown-short = lingue non indicate
fact-services = Servizi
fact-audience = Per chi
fact-bring = Cosa portare
fact-bring-unknown = Non indicato. Chiedi cosa portare.
fact-phone = Telefono
fact-phone-unknown = Numero non noto.
fact-phone-extension = interno { $extension }
fact-email = E-mail
fact-pec = Posta certificata (PEC)
fact-website = Sito
fact-organization = Chi lo gestisce
fact-note = Da sapere
fact-note-language = In { $language }
fact-translated-machine = Tradotto da una macchina, non ancora controllato.
fact-zone = Zona
fact-territory = Zona sociale { $zone }
hours-title = Orari
hours-phone-title = Orari del telefono
hours-unknown = Orari non noti.
hours-source-words = Come scrive la fonte
hours-closed = chiuso
hours-holiday = festa
hours-patron = festa del patrono
hours-patron-today = forse festa del patrono
hours-today = Oggi, { $weekday }
hours-appointment = su appuntamento
hours-always = Sempre, giorno e notte
hours-valid-to = Valido fino al { $date }
hours-source-date = Questi orari: { $date }
hours-patron-closed = Chiuso per la festa del patrono: { $date }
hours-patron-perhaps = Forse chiuso per la festa del patrono: { $date }
hours-patron-unknown = La festa del patrono non è nota: quel giorno può essere chiuso
source-title = Da dove vengono i dati
source-open = Apri la fonte
source-date = Data della fonte: { $date }
source-date-unknown = Data della fonte: non nota
source-no-address = Fonte senza indirizzo: { $name }
desk-gone-title = Questo sportello non c’è
desk-gone = Non è nel catalogo di questo telefono. Forse è stato tolto.
desk-gone-way = Vedi gli sportelli vicini

## Lettura ad alta voce
speak-listen = Ascolta
speak-listen-to = Ascolta: { $name }
speak-stop = Ferma la voce
speak-no-voice = Questo dispositivo non ha una voce per questa lingua: { $language }.
speak-no-voice-how = Puoi aggiungerla nelle impostazioni del telefono, dove c’è la sintesi vocale.
speak-recording = Ascolta la registrazione
speak-unsupported = Questo dispositivo non legge ad alta voce.
speak-failed = La lettura si è fermata. Riprova.

## Cerca
search-title = Cerca
search-type = Nome, luogo, bisogno
search-hint = Scrivi per esempio «permesso», «Orvieto», «medico».
search-none = Nessun risultato per «{ $words }».
search-none-way = Prova con una parola sola, o scegli un bisogno.
search-count = { $count ->
    [one] { $count } risultato
   *[other] { $count } risultati
}
search-only-like = { $count ->
    [one] Nessuno sportello ha tutte queste parole. { $count } ne ha una parte o di simili:
   *[other] Nessuno sportello ha tutte queste parole. { $count } ne hanno una parte o di simili:
}
search-like = { $count ->
    [one] { $count } altro, con una parte delle parole o di simili:
   *[other] Altri { $count }, con una parte delle parole o di simili:
}
search-meant = Forse cercavi «{ $words }»?
search-filtered = Senza i filtri si trova qualcosa per «{ $words }».
search-list-label = Sportelli trovati
search-towns = Comuni

## Salvati
saved-title = Salvati
saved-empty = Qui trovi gli sportelli che salvi.
saved-empty-how = Premi il cuore su uno sportello.
saved-gone = Non è più nel catalogo
saved-remove = Togli

## Aiuto
help-title = Numeri da chiamare
help-what = Funzionano ovunque in Italia, se non è scritto altro.
help-only-region = Solo { $region }
help-free-note = In pericolo chiama il 112.
help-about = Informazioni su Sportello

## Informazioni
about-title = Sportello
about-what = Lo sportello più vicino, anche senza internet.
about-privacy-title = Privacy
about-privacy = Niente account. Nessuno ti segue. Dove sei, che cosa cerchi e che lingua parli non escono dal telefono.
about-data-title = I dati
about-data = { $desks } sportelli e numeri, { $towns } comuni. La fonte e la data sono su ogni scheda.
about-data-warning = Molte notizie sono vecchie. Chiama sempre prima di andare.
about-credits-title = Crediti
about-credits-comuni = Confini, nomi e popolazione dei comuni: ISTAT 2023, attraverso openpolis (CC BY 4.0).
about-credits-points = Coordinate dei centri: GeoNames (CC BY 4.0).
about-credits-taxonomy = Temi: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Icone: Phosphor (MIT).
about-credits-pages = Sportelli: pagine pubbliche, citate su ogni scheda.
about-licence = Software libero, licenza EUPL-1.2.
about-version = Versione { $version }

## Errori
error-title = Qualcosa non va
error-catalogue = Il catalogo non si apre. I tuoi dati salvati sono al sicuro.
error-user-newer = I dati salvati sono di una versione più nuova. Sono al sicuro: aggiorna l’app.
error-reload = Riprova
error-storage = Questo dispositivo non può salvare: le scelte valgono fino alla chiusura.
error-set-aside = Le scelte salvate non si leggevano. Sono state messe da parte, non cancellate.
error-clock = La data del telefono sembra sbagliata: { $date }. Quello che è aperto non è sicuro. Controlla data e ora.
link-copied = Qui nessuna app lo apre. È copiato, da incollare: { $what }
link-no-app = Qui nessuna app lo apre. Scrivilo: { $what }
link-desk-copied = Copiato: si può incollare in un messaggio.
update-ready = C’è una nuova versione.
update-now = Aggiorna
page-missing-title = Questa pagina non c’è

## Aggiornamenti
updates-title = Aggiornamenti
updates-link = Aggiornamenti e dati
updates-check = Cerca aggiornamenti
updates-stop = Interrompi
updates-never = Non ho ancora cercato aggiornamenti in rete.
updates-checking = Cerco aggiornamenti…
updates-downloading = Scarico: { $got } di { $total } kB
updates-applying = Scrivo i dati nuovi…
updates-fresh = I dati sono aggiornati.
updates-unfinished = Ci sono dati nuovi che devono ancora arrivare.
updates-checked = Ultimo controllo riuscito: { $when }
updates-data-of = Elenco del { $date }
updates-failed = Aggiornamento non riuscito. I tuoi dati del { $date } sono intatti.
updates-failed-undated = Aggiornamento non riuscito. I tuoi dati sono intatti.
updates-why-connection = Non c’è rete, o è troppo debole. Riprova dove c’è segnale.
updates-why-log-in = Questa rete vuole che tu entri. Apri il browser, entra, poi riprova.
updates-why-busy = Il server ha troppo lavoro. Riprova più tardi.
updates-why-refused = I file del server non sono giusti. Non li ho usati.
updates-why-clock = L’ora del telefono è sbagliata, o chi pubblica è in ritardo. Controlla data e ora.
updates-why-newer-app = Serve una versione più nuova dell’app.
updates-why-full = Il telefono è pieno. Libera spazio e riprova.
updates-why-storage = Non ho potuto salvare. Riprova.
updates-none = Questa copia dell’app non riceve aggiornamenti.
updates-confirm-metered = Questa rete può costare. Vuoi continuare?
updates-confirm-saver = Il telefono risparmia dati. Vuoi continuare?
updates-confirm-yes = Continua
updates-confirm-no = Non ora
updates-details = Dettagli tecnici
updates-news-title = Cambiato tra i tuoi salvati
updates-news-note = È cambiato qualcosa tra i tuoi salvati.
updates-news-see = Guarda
updates-news-hours = orari
updates-news-place = posto
updates-news-contact = contatti
updates-news-about = altre informazioni
updates-news-added = nuovo nell’elenco
updates-news-removed = tolto dall’elenco
updates-when-title = Quando cercare
updates-when-auto = Da sola, quando c’è rete
updates-when-wifi = Solo con il Wi-Fi
updates-when-manual = Solo quando lo chiedo
updates-areas-title = Zone da aggiornare
updates-areas-what = Chi pubblica vede quali zone chiedi, mai dove sei.
updates-area-desks = { $count ->
    [one] { $count } sportello
   *[other] { $count } sportelli
}
updates-pass-title = Senza rete
updates-pass-what = Passa l’elenco a un altro telefono, o apri il file che ti hanno dato.
updates-pass-give = Condividi l’elenco
updates-pass-take = Apri un file
updates-pass-nothing = Potrai condividere l’elenco dopo il primo aggiornamento.
updates-pass-saved = Il file è pronto: { $path }
updates-pass-not-saved = Non ho potuto scrivere il file.
updates-pass-done = Fatto: ora hai l’elenco del { $date }.
updates-pass-same = Hai già questi dati.
updates-pass-older = Hai già dati più nuovi. Non ho cambiato niente.
updates-pass-bad = Il file non è giusto. I tuoi dati sono intatti.

## Temi
theme-documents = Documenti
theme-work = Lavoro
theme-health = Salute
theme-housing = Casa
theme-education = Italiano e scuola
theme-legal = Diritti
theme-basic-needs = Mensa e aiuti
theme-minors = Minori
theme-women = Donne
theme-mediation = Mediazione
theme-participation = Comunità
theme-digital = Digitale

## Tipi di sportello
kind-immigration-desk = Sportello immigrazione
kind-police-immigration = Polizia: ufficio immigrazione
kind-prefecture = Prefettura
kind-public-authority = Ufficio pubblico
kind-citizen-desk = Sportello del cittadino
kind-municipal-office = Ufficio del comune
kind-social-services = Servizi sociali
kind-health-desk = Salute
kind-health-registration = Iscrizione sanitaria
kind-health-mediation = Mediazione sanitaria
kind-health-family = Consultorio
kind-employment-centre = Centro per l’impiego
kind-work-orientation = Aiuto a trovare lavoro
kind-adult-school = Scuola per adulti
kind-language-course = Corso di italiano
kind-legal-advice = Consulenza legale e sindacati
kind-caritas = Caritas
kind-canteen = Mensa
kind-food-bank = Cibo e vestiti
kind-shelter = Accoglienza
kind-day-centre = Centro diurno
kind-antiviolence-centre = Centro antiviolenza
kind-family-centre = Centro per la famiglia
kind-youth-info = Informagiovani
kind-digital-point = Aiuto digitale
kind-library = Biblioteca
kind-intercultural-centre = Centro interculturale
kind-helpline = Numero da chiamare
kind-town-hall = Municipio

## Per chi
audience-all = Per tutte le persone
audience-migrants = Per chi viene da altri paesi
audience-women = Per le donne
audience-youth = Per giovani
audience-men = Per uomini
