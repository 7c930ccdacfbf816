# French, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences.

## Rooms
room-near = Près d’ici
room-search = Chercher
room-saved = Gardés
room-help = Aide
rooms-label = Menu principal
skip-to-content = Aller au contenu
back = Retour
close = Fermer

## First time
welcome-title = Choisissez la langue
welcome-what = Trouvez le guichet le plus proche. Ça marche aussi sans internet.
language-title = Langue
language-change = Changer de langue
language-not-reviewed = Traduction automatique, pas encore relue.
language-loading = La langue arrive…
language-load-failed = La langue n’est pas arrivée. Réessayez là où il y a du réseau.
language-more-title = Autres langues
language-more-what = L’équipe de traduction de Sportello les prépare. Une fois ajoutées, elles restent, même sans réseau.
language-look = Chercher d’autres langues
language-add = Ajouter : { $language }
language-adding = En train d’arriver : { $language }…
language-added = Ajouté : { $language }
language-remove = Enlever : { $language }
language-coverage = Traduit à { $percent } %
language-reviewed = Vérifié par quelqu’un qui parle la langue.
language-broken = Textes qui ne marchent pas : { $count }. Une autre langue les dit.
language-size = { $kilobytes } kB
language-none-more = Pour le moment, il n’y a pas d’autres langues.
language-file-bad = Le fichier de la langue n’est pas bon. La langue d’avant reste.
language-file-newer-app = Cette langue demande une version plus récente de l’appli.
language-also-title = Vous lisez aussi d’autres langues ?
language-also-what = Ce qui n’existe pas dans votre langue apparaît dans la première de ces langues qui l’a.
appearance-title = Couleurs
appearance-auto = Comme le téléphone
appearance-light = Claires
appearance-dark = Sombres

## Where
place-title = Où êtes-vous ?
place-use-position = Utiliser ma position
place-position-private = Votre position reste sur le téléphone. Personne ne la voit.
place-locating = Recherche de la position…
place-cancel = Annuler
place-type = Écrivez votre commune
place-recent = Utilisées récemment
place-all-zone = Zone sociale { $zone }
place-none = Aucune commune n’a ce nom.
place-did-you-mean = Vous cherchiez peut-être :
place-count = { $count ->
    [one] { $count } commune
   *[other] { $count } communes
}
place-denied = Le téléphone n’a pas donné la position. Choisissez la commune ci-dessous.
place-denied-for-ever = Le téléphone ne donne pas la position à Sportello. Cela se change dans les réglages, à Sportello. Ou choisissez la commune ci-dessous.
place-open-settings = Ouvrir les réglages
place-unavailable = La position est introuvable pour le moment. Choisissez la commune ci-dessous.
place-timeout = La position n’est pas arrivée à temps. Choisissez la commune ci-dessous.
place-unsupported = Cet appareil ne donne pas la position. Choisissez la commune ci-dessous.
place-outside = Le téléphone donne une position hors d’Italie. Choisissez la commune ci-dessous.
place-town-centre = centre de la commune
place-near-you = votre position
place-change = changer
place-choose = Choisissez où vous êtes
place-far = Vous êtes loin de ces zones : le guichet le plus proche est à { $distance }.
place-near = Vers { $town }

## Near
near-title = De quoi avez-vous besoin ?
near-all-needs = Tous les besoins
near-count = { $count ->
    [one] { $count } guichet, du plus proche au plus loin
   *[other] { $count } guichets, du plus proche au plus loin
}
near-more = En voir plus
near-list-label = Guichets, du plus proche au plus loin
near-data-age = Les données sont sur le téléphone, même sans réseau. L’information la plus récente : { $date }.
filters-label = Filtres
filter-open = Ouvert maintenant
filter-theme = Besoin
filter-language = Langue
filter-language-any = Toutes les langues
filter-kind = Type
filter-kind-any = Tous les types
filter-audience-any = Tous les groupes
filter-clear = Enlever les filtres
empty-title = Aucun guichet avec ces filtres
empty-why = Enlevez un filtre pour voir les guichets les plus proches.
wheelchair-yes = Fauteuil roulant : oui
wheelchair-limited = Fauteuil roulant : en partie
wheelchair-no = Fauteuil roulant : non
wheelchair-unknown = Fauteuil roulant : non connu
way-out-theme = Sans « { $what } »
way-out-language = Sans la langue : { $what }
way-out-open = Aussi fermés ou avec horaires non connus
way-out-kind = Tous les types de guichet
way-out-audience = Pour tout le monde
way-out-territory = Dans toutes les zones
way-out-wheelchair = Aussi là où l’accès en fauteuil roulant n’est pas connu
way-out-all = Enlever tous les filtres
way-out-count = { $count ->
    [one] { $count } guichet
   *[other] { $count } guichets
}
empty-helplines = Ou appelez un numéro national
town-hall-name = Mairie : { $town }
town-hall-why = Dans cette commune, nous ne connaissons pas de guichet. La mairie est l’endroit où demander.
town-hall-tag = Où demander
town-hall-contact-unknown = Site et e-mail non connus. Demandez à la mairie.
open-old-note = Certains horaires sont anciens : appelez avant d’y aller.

## Status
status-open-until = Ouvert jusqu’à { $time }
status-open-always = Toujours ouvert
status-closing-soon = Ferme bientôt, à { $time }
status-closed = Fermé
status-closed-opens = Fermé · ouvre { $when }
status-closed-until = { $day ->
    [1] Fermé jusqu’au { $weekday } 1er { $month }
   *[other] Fermé jusqu’au { $weekday } { $day } { $month }
}
status-closed-holiday = Fermé aujourd’hui : fête nationale
status-closed-holiday-opens = Fermé aujourd’hui, fête nationale · ouvre { $when }
status-closed-patron = Fermé aujourd’hui : fête du saint patron
status-closed-patron-opens = Fermé aujourd’hui, fête du saint patron · ouvre { $when }
status-by-appointment = Sur rendez-vous
status-by-appointment-call = Sur rendez-vous : appelez
status-unknown = Horaires non connus
status-unknown-call = Horaires non connus : appelez
status-phone-until = Répond au téléphone jusqu’à { $time }
status-phone-always = Répond au téléphone jour et nuit
status-phone-closing-soon = Répond encore un peu au téléphone, jusqu’à { $time }
status-phone-closed = Ne répond pas maintenant
status-phone-closed-opens = Ne répond pas maintenant · reprend { $when }
status-old-open = Ouvert, selon l’horaire de { $year } : appelez d’abord
status-old-open-no-phone = Ouvert, selon l’horaire de { $year } : demandez d’abord
status-old-closed = Fermé, selon l’horaire de { $year } : appelez
status-old-closed-no-phone = Fermé, selon l’horaire de { $year }
status-old-phone = Répond, selon une source de { $year }
status-old-phone-closed = Ne répond pas, selon une source de { $year }
status-undated-open = Ouvert, selon un horaire sans date : appelez d’abord
status-undated-open-no-phone = Ouvert, selon un horaire sans date : demandez d’abord
status-undated-closed = Fermé, selon un horaire sans date : appelez
status-undated-closed-no-phone = Fermé, selon un horaire sans date
status-undated-phone = Répond, selon une source sans date
status-undated-phone-closed = Ne répond pas, selon une source sans date
status-ended = N’existe peut-être plus : appelez d’abord
status-ended-no-phone = N’existe peut-être plus : demandez d’abord
status-patron = Aujourd’hui, c’est peut-être la fête de la commune : peut-être fermé, appelez
status-patron-no-phone = Aujourd’hui, c’est peut-être la fête de la commune : peut-être fermé, demandez

## Card
desk-from = Depuis { $place } : { $distance }
desk-from-you = { $distance } de vous
act-call = Appeler
act-whatsapp = WhatsApp
act-directions = Trajet
act-write = Écrire
act-website = Site
act-save = Garder
act-saved = Gardé
act-share = Partager
act-call-number = Appeler le { $number }
age-dated = Date des informations : { $date }. Appelez avant d’y aller.
age-dated-no-phone = Date des informations : { $date }. Demandez avant d’y aller.
age-undated = Informations sans date. Appelez avant d’y aller.
age-undated-no-phone = Informations sans date. Demandez avant d’y aller.
age-current = Date des informations : { $date }.
age-ended = Ce service est peut-être fini, ou pas encore commencé. Date des informations : { $date }.
age-ended-undated = Ce service est peut-être fini. Informations sans date.
facts-title = Informations
fact-address = Adresse
fact-address-unknown = Rue non connue. Demandez avant d’y aller.
fact-address-withheld = Adresse non montrée ici. Le 1522 vous dit où aller, jour et nuit.
fact-point-town = Le point et la distance sont ceux du centre de la commune, pas de la porte.
fact-point-locality = Le point et la distance sont ceux du centre de la localité, pas de la porte.
fact-point-none = Le point sur la carte n’est pas connu.
fact-point-address = Le point est à la porte.
fact-languages = Langues
fact-languages-unknown = Langues non indiquées. Demandez au téléphone.
fact-languages-unknown-short = langues non indiquées
fact-services = Services
fact-audience = Pour qui
fact-bring = Quoi apporter
fact-bring-unknown = Non indiqué. Demandez quoi apporter.
fact-phone = Téléphone
fact-phone-unknown = Numéro non connu.
fact-phone-extension = poste { $extension }
fact-email = E-mail
fact-pec = E-mail certifié (PEC)
fact-website = Site
fact-organization = Qui s’en occupe
fact-note = À savoir
fact-note-language = En { $language }
fact-translated-machine = Traduction automatique, pas encore vérifiée.
fact-zone = Zone
fact-territory = Zone sociale { $zone }
hours-title = Horaires
hours-phone-title = Horaires du téléphone
hours-unknown = Horaires non connus.
hours-source-words = Comme l’écrit la source
hours-closed = fermé
hours-holiday = fête
hours-patron = fête du saint patron
hours-patron-today = peut-être fête du saint patron
hours-today = Aujourd’hui, { $weekday }
hours-appointment = sur rendez-vous
hours-always = Toujours, jour et nuit
hours-valid-to = Valable jusqu’au { $date }
hours-source-date = Ces horaires : { $date }
hours-patron-closed = Fermé pour la fête du saint patron : { $date }
hours-patron-perhaps = Peut-être fermé pour la fête du saint patron : { $date }
hours-patron-unknown = La fête du saint patron n’est pas connue : ce jour-là, c’est peut-être fermé
source-title = D’où viennent les données
source-open = Ouvrir la source
source-date = Date de la source : { $date }
source-date-unknown = Date de la source : non connue
source-no-address = Source sans adresse : { $name }
desk-gone-title = Ce guichet n’est pas là
desk-gone = Il n’est pas dans le catalogue de ce téléphone. On l’a peut-être enlevé.
desk-gone-way = Voir les guichets proches

## Reading aloud
speak-listen = Écouter
speak-listen-to = Écouter : { $name }
speak-stop = Arrêter la voix
speak-no-voice = Cet appareil n’a pas de voix pour cette langue : { $language }.
speak-no-voice-how = Vous pouvez l’ajouter dans les réglages du téléphone, à la synthèse vocale.
speak-recording = Écouter l’enregistrement
speak-unsupported = Cet appareil ne lit pas à voix haute.
speak-failed = La lecture s’est arrêtée. Réessayez.

## Search
search-title = Chercher
search-type = Nom, lieu, besoin
search-hint = Écrivez par exemple « permis », « Orvieto », « médecin ».
search-none = Aucun résultat pour « { $words } ».
search-none-way = Essayez avec un seul mot, ou choisissez un besoin.
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-only-like = { $count ->
    [one] Aucun guichet n’a tous ces mots. { $count } en a une partie ou des mots proches :
   *[other] Aucun guichet n’a tous ces mots. { $count } en ont une partie ou des mots proches :
}
search-like = { $count ->
    [one] { $count } autre, avec une partie des mots ou des mots proches :
   *[other] { $count } autres, avec une partie des mots ou des mots proches :
}
search-meant = Vous cherchiez peut-être « { $words } » ?
search-filtered = Sans les filtres, il y a quelque chose pour « { $words } ».
search-list-label = Guichets trouvés
search-towns = Communes

## Saved
saved-title = Gardés
saved-empty = Ici vous trouvez les guichets que vous gardez.
saved-empty-how = Appuyez sur le cœur d’un guichet.
saved-gone = N’est plus dans le catalogue
saved-remove = Enlever

## Help
help-title = Numéros à appeler
help-what = Ils marchent partout en Italie, sauf si c’est écrit autrement.
help-only-region = Seulement { $region }
help-free-note = En danger, appelez le 112.
help-about = À propos de Sportello

## About
about-title = Sportello
about-what = Le guichet le plus proche, même sans internet.
about-privacy-title = Vie privée
about-privacy = Pas de compte. Personne ne vous suit. Où vous êtes, ce que vous cherchez et la langue que vous parlez ne sortent pas du téléphone.
about-data-title = Les données
about-data = { $desks } guichets et numéros, { $towns } communes. La source et la date sont sur chaque fiche.
about-data-warning = Beaucoup d’informations sont anciennes. Appelez toujours avant d’y aller.
about-credits-title = Crédits
about-credits-comuni = Limites, noms et population des communes : ISTAT 2023, par openpolis (CC BY 4.0).
about-credits-points = Coordonnées des centres : GeoNames (CC BY 4.0).
about-credits-taxonomy = Thèmes : Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Icônes : Phosphor (MIT).
about-credits-pages = Guichets : pages publiques, citées sur chaque fiche.
about-licence = Logiciel libre, licence EUPL-1.2.
about-version = Version { $version }

## Errors
error-title = Quelque chose ne va pas
error-catalogue = Le catalogue ne s’ouvre pas. Ce que vous gardez est en sécurité.
error-user-newer = Les données gardées viennent d’une version plus récente. Elles sont en sécurité : mettez l’appli à jour.
error-reload = Réessayer
error-storage = Cet appareil ne peut rien garder : vos choix valent jusqu’à la fermeture.
error-set-aside = Les choix gardés étaient illisibles. Ils sont mis de côté, pas effacés.
error-clock = La date du téléphone semble fausse : { $date }. Ce qui est ouvert n’est pas sûr. Vérifiez la date et l’heure.
link-copied = Aucune application ici ne l’ouvre. C’est copié, à coller : { $what }
link-no-app = Aucune application ici ne l’ouvre. Notez : { $what }
link-desk-copied = Copié : vous pouvez le coller dans un message.
update-ready = Il y a une nouvelle version.
update-now = Mettre à jour
page-missing-title = Cette page n’est pas là

## Updates
updates-title = Mises à jour
updates-link = Mises à jour et données
updates-check = Chercher les mises à jour
updates-stop = Arrêter
updates-never = On n’a pas encore cherché de mises à jour sur le réseau.
updates-checking = Recherche de mises à jour…
updates-downloading = Téléchargement : { $got } sur { $total } kB
updates-applying = Écriture des nouvelles données…
updates-fresh = Les données sont à jour.
updates-unfinished = Il y a des données nouvelles qui doivent encore arriver.
updates-checked = Dernière recherche réussie : { $when }
updates-data-of = Liste du { $date }
updates-failed = La mise à jour a échoué. Vos données du { $date } n’ont pas changé.
updates-failed-undated = La mise à jour a échoué. Vos données n’ont pas changé.
updates-why-connection = Pas de réseau, ou réseau trop faible. Réessayez là où il y a du signal.
updates-why-log-in = Ce réseau vous demande de vous connecter. Ouvrez le navigateur, connectez-vous, puis réessayez.
updates-why-busy = Le serveur a trop de travail. Réessayez plus tard.
updates-why-refused = Les fichiers du serveur ne sont pas bons. Ils n’ont pas été utilisés.
updates-why-clock = L’heure du téléphone est fausse, ou la publication a du retard. Vérifiez la date et l’heure.
updates-why-newer-app = Il faut une version plus récente de l’appli.
updates-why-full = Le téléphone est plein. Libérez de la place et réessayez.
updates-why-storage = Impossible d’enregistrer. Réessayez.
updates-none = Cette copie de l’appli ne reçoit pas de mises à jour.
updates-confirm-metered = Ce réseau peut coûter de l’argent. Continuer ?
updates-confirm-saver = Le téléphone économise les données. Continuer ?
updates-confirm-yes = Continuer
updates-confirm-no = Pas maintenant
updates-details = Détails techniques
updates-news-title = Changements dans vos guichets gardés
updates-news-note = Quelque chose a changé dans vos guichets gardés.
updates-news-see = Voir
updates-news-hours = horaires
updates-news-place = lieu
updates-news-contact = contacts
updates-news-about = autres informations
updates-news-added = nouveau dans la liste
updates-news-removed = enlevé de la liste
updates-when-title = Quand chercher
updates-when-auto = Tout seul, quand il y a du réseau
updates-when-wifi = Seulement en Wi-Fi
updates-when-manual = Seulement quand je le demande
updates-areas-title = Zones à mettre à jour
updates-areas-what = L’organisme qui publie voit quelles zones vous demandez, jamais où vous êtes.
updates-area-desks = { $count ->
    [one] { $count } guichet
   *[other] { $count } guichets
}
updates-pass-title = Sans réseau
updates-pass-what = Passez la liste à un autre téléphone, ou ouvrez le fichier reçu.
updates-pass-give = Partager la liste
updates-pass-take = Ouvrir un fichier
updates-pass-nothing = Vous pourrez partager la liste après la première mise à jour.
updates-pass-saved = Le fichier est prêt : { $path }
updates-pass-not-saved = Impossible d’écrire le fichier.
updates-pass-done = C’est fait : vous avez maintenant la liste du { $date }.
updates-pass-same = Vous avez déjà ces données.
updates-pass-older = Vous avez déjà des données plus récentes. Rien n’a changé.
updates-pass-bad = Le fichier n’est pas bon. Vos données n’ont pas changé.

## Themes
theme-documents = Documents
theme-work = Travail
theme-health = Santé
theme-housing = Logement
theme-education = Italien et école
theme-legal = Droits
theme-basic-needs = Repas et aides
theme-minors = Enfants et ados
theme-women = Femmes
theme-mediation = Médiation
theme-participation = Communauté
theme-digital = Numérique

## Kinds of desk
kind-immigration-desk = Guichet immigration
kind-police-immigration = Police : bureau immigration
kind-prefecture = Préfecture
kind-public-authority = Bureau public
kind-citizen-desk = Guichet citoyen
kind-municipal-office = Bureau de la mairie
kind-social-services = Services sociaux
kind-health-desk = Santé
kind-health-registration = Inscription santé
kind-health-mediation = Médiation santé
kind-health-family = Planning familial
kind-employment-centre = Centre pour l’emploi
kind-work-orientation = Aide pour trouver du travail
kind-adult-school = École pour adultes
kind-language-course = Cours d’italien
kind-legal-advice = Conseil juridique et syndicats
kind-caritas = Caritas
kind-canteen = Repas
kind-food-bank = Nourriture et vêtements
kind-shelter = Hébergement
kind-day-centre = Accueil de jour
kind-antiviolence-centre = Centre antiviolence
kind-family-centre = Centre pour la famille
kind-youth-info = Informations jeunesse
kind-digital-point = Aide numérique
kind-library = Bibliothèque
kind-intercultural-centre = Centre interculturel
kind-helpline = Numéro à appeler
kind-town-hall = Mairie

## Who for
audience-all = Pour tout le monde
audience-migrants = Pour les personnes d’autres pays
audience-women = Pour les femmes
audience-youth = Pour les jeunes
audience-men = Pour les hommes
