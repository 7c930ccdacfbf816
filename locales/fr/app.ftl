# French: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

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
welcome-title = Choisis ta langue
welcome-what = Trouve le guichet le plus proche. Même sans internet.
language-title = Langue
language-change = Changer de langue
language-not-reviewed = Traduction automatique, pas encore relue.
language-loading = La langue arrive…
language-load-failed = La langue n’est pas arrivée. Réessaie là où il y a du réseau.
language-more-title = Autres langues
language-more-what = Les traducteurs de Sportello les préparent. Une fois ajoutées, elles restent, même sans réseau.
language-add = Ajouter : { $language }
language-adding = { $language } arrive…
language-added = Ajoutée : { $language }
language-remove = Retirer : { $language }
language-coverage = Traduite à { $percent } %
language-none-more = Pas d’autres langues pour le moment.
language-file-bad = Le fichier de la langue n’est pas bon. La langue d’avant reste.
language-file-newer-app = Cette langue demande une version plus récente de l’appli.
language-also-title = Tu lis aussi d’autres langues ?
language-also-what = Ce qui manque dans ta langue s’affiche dans la première de ces langues qui l’a.
appearance-title = Couleurs
appearance-auto = Comme le téléphone
appearance-light = Claires
appearance-dark = Sombres

## Where
place-title = Où es-tu ?
place-use-position = Utiliser ma position
place-position-private = Ta position reste sur le téléphone. Personne ne la voit.
place-locating = Recherche de ta position…
place-cancel = Annuler
place-type = Écris ta commune
place-recent = Utilisées récemment
place-all-zone = Zone sociale { $zone }
place-none = Aucune commune n’a ce nom.
place-did-you-mean = Tu cherchais peut-être :
place-count = { $count ->
    [one] { $count } commune
   *[other] { $count } communes
}
place-denied = Le téléphone n’a pas donné ta position. Choisis ta commune ci-dessous.
place-unavailable = Ta position est introuvable maintenant. Choisis ta commune ci-dessous.
place-timeout = Ta position n’est pas arrivée à temps. Choisis ta commune ci-dessous.
place-unsupported = Cet appareil ne donne pas la position. Choisis ta commune ci-dessous.
place-town-centre = centre de la commune
place-near-you = ta position
place-change = changer
place-choose = Choisis où tu es
place-far = Tu es loin de ces zones : le guichet le plus proche est à { $distance }.
place-near = Près de { $town }

## Near
near-title = De quoi as-tu besoin ?
near-all-needs = Tous les besoins
near-count = { $count ->
    [one] { $count } guichet, le plus proche d’abord
   *[other] { $count } guichets, les plus proches d’abord
}
near-more = En voir plus
near-list-label = Guichets, les plus proches d’abord
near-data-age = Les données sont sur ton téléphone, avec ou sans réseau. L’information la plus récente date de : { $date }.
filters-label = Filtres
filter-open = Ouvert maintenant
filter-theme = Besoin
filter-language = Langue
filter-language-any = Toutes les langues
filter-kind = Type
filter-kind-any = Tous les types
filter-audience-any = Pour n’importe qui
filter-clear = Enlever les filtres
empty-title = Aucun guichet avec ces filtres
empty-why = Enlève un filtre pour voir les guichets proches.
wheelchair-yes = Fauteuil roulant : oui
wheelchair-limited = Fauteuil roulant : en partie
wheelchair-no = Fauteuil roulant : non
wheelchair-unknown = Fauteuil roulant : on ne sait pas
way-out-theme = Sans « { $what } »
way-out-language = Sans la langue : { $what }
way-out-open = Aussi fermés ou sans horaires connus
way-out-kind = Tous les types de guichet
way-out-audience = Pour n’importe qui
way-out-territory = Dans tous les territoires
way-out-wheelchair = Aussi là où l’accès en fauteuil n’est pas connu
way-out-all = Enlever tous les filtres
way-out-count = { $count ->
    [one] { $count } guichet
   *[other] { $count } guichets
}
empty-helplines = Ou appelle un numéro national
town-hall-name = Mairie de { $town }
town-hall-why = Nous ne connaissons aucun guichet dans cette commune. On peut demander à la mairie.
town-hall-tag = Où demander
town-hall-contact-unknown = Site et e-mail inconnus. Demande à la mairie.
open-old-note = Certains horaires sont anciens : appelle avant d’y aller.

## Status
status-open-until = Ouvert jusqu’à { $time }
status-open-always = Toujours ouvert
status-closing-soon = Ferme bientôt, à { $time }
status-closed = Fermé
status-closed-opens = Fermé · ouvre { $when }
status-closed-until = Fermé jusqu’au { $weekday } { $day } { $month }
status-closed-holiday = Fermé aujourd’hui : jour férié national
status-closed-holiday-opens = Fermé aujourd’hui, jour férié national · ouvre { $when }
status-closed-patron = Fermé aujourd’hui : fête de la commune
status-closed-patron-opens = Fermé aujourd’hui, fête de la commune · ouvre { $when }
status-by-appointment = Sur rendez-vous
status-by-appointment-call = Sur rendez-vous : appelle
status-unknown = Horaires inconnus
status-unknown-call = Horaires inconnus : appelle
status-phone-until = Répond au téléphone jusqu’à { $time }
status-phone-always = Répond au téléphone jour et nuit
status-phone-closing-soon = Répond au téléphone seulement jusqu’à { $time }
status-phone-closed = Ne répond pas maintenant
status-phone-closed-opens = Ne répond pas maintenant · à nouveau { $when }
status-old-open = Ouvert, selon les horaires de { $year } : appelle d’abord
status-old-open-no-phone = Ouvert, selon les horaires de { $year } : demande d’abord
status-old-closed = Fermé, selon les horaires de { $year } : appelle
status-old-closed-no-phone = Fermé, selon les horaires de { $year }
status-old-phone = Répond, selon une source de { $year }
status-old-phone-closed = Ne répond pas, selon une source de { $year }
status-undated-open = Ouvert, selon des horaires sans date : appelle d’abord
status-undated-open-no-phone = Ouvert, selon des horaires sans date : demande d’abord
status-undated-closed = Fermé, selon des horaires sans date : appelle
status-undated-closed-no-phone = Fermé, selon des horaires sans date
status-undated-phone = Répond, selon une source sans date
status-undated-phone-closed = Ne répond pas, selon une source sans date
status-ended = N’existe peut-être plus : appelle d’abord
status-ended-no-phone = N’existe peut-être plus : demande d’abord
status-patron = Aujourd’hui, c’est peut-être la fête de la commune : peut-être fermé, appelle
status-patron-no-phone = Aujourd’hui, c’est peut-être la fête de la commune : peut-être fermé, demande d’abord

## Card
desk-from = { $distance } de { $place }
desk-from-you = { $distance } de toi
act-call = Appeler
act-whatsapp = WhatsApp
act-directions = Itinéraire
act-write = Écrire
act-website = Site
act-save = Garder
act-saved = Gardé
act-call-number = Appeler le { $number }
age-dated = Information de : { $date }. Appelle avant d’y aller.
age-dated-no-phone = Information de : { $date }. Demande avant d’y aller.
age-undated = Information sans date. Appelle avant d’y aller.
age-undated-no-phone = Information sans date. Demande avant d’y aller.
age-current = Information de : { $date }.
age-ended = Ce service est peut-être terminé, ou pas encore commencé. Information de : { $date }.
age-ended-undated = Ce service est peut-être terminé. Information sans date.
facts-title = Informations
fact-address = Adresse
fact-address-unknown = Rue inconnue. Demande avant d’y aller.
fact-address-withheld = L’adresse n’est pas montrée ici. Le 1522 te dit où aller, jour et nuit.
fact-point-town = Le point et la distance sont ceux du centre de la commune, pas de la porte.
fact-point-locality = Le point et la distance sont ceux du centre du village, pas de la porte.
fact-point-none = Le point sur la carte est inconnu.
fact-point-address = Le point est à la porte.
fact-languages = Langues
fact-languages-unknown = Langues non indiquées. Demande par téléphone.
fact-languages-unknown-short = langues non indiquées
fact-services = Services
fact-audience = Pour qui
fact-bring = À apporter
fact-bring-unknown = Non indiqué. Demande ce qu’il faut apporter.
fact-phone = Téléphone
fact-phone-unknown = Numéro inconnu.
fact-phone-extension = poste { $extension }
fact-email = E-mail
fact-pec = E-mail certifié (PEC)
fact-website = Site
fact-organization = Qui s’en occupe
fact-note = Bon à savoir
fact-note-language = En { $language }
fact-translated-machine = Traduction automatique, pas encore relue.
fact-zone = Zone
fact-territory = Zone sociale { $zone }
hours-title = Horaires
hours-phone-title = Horaires du téléphone
hours-unknown = Horaires inconnus.
hours-source-words = Ce que dit la source
hours-closed = fermé
hours-holiday = jour férié
hours-patron = fête de la commune
hours-patron-today = peut-être fête de la commune
hours-today = Aujourd’hui, { $weekday }
hours-appointment = sur rendez-vous
hours-always = Toujours, jour et nuit
hours-valid-to = Valables jusqu’au { $date }
hours-source-date = Ces horaires : { $date }
hours-patron-closed = Fermé pour la fête de la commune : { $date }
hours-patron-perhaps = Peut-être fermé pour la fête de la commune : { $date }
hours-patron-unknown = Le jour de la fête de la commune est inconnu : ce jour-là, c’est peut-être fermé
source-title = D’où viennent les données
source-open = Ouvrir la source
source-date = Date de la source : { $date }
source-date-unknown = Date de la source : inconnue
source-no-address = Source sans adresse : { $name }
desk-gone-title = Ce guichet n’est pas ici
desk-gone = Il n’est pas dans le catalogue de ce téléphone. Il a peut-être été retiré.
desk-gone-way = Voir les guichets proches

## Reading aloud
speak-listen = Écouter
speak-listen-to = Écouter : { $name }
speak-stop = Arrêter la voix
speak-no-voice = Cet appareil n’a pas de voix pour cette langue : { $language }.
speak-no-voice-how = On peut en ajouter une dans les réglages du téléphone, à la synthèse vocale.
speak-recording = Écouter l’enregistrement
speak-unsupported = Cet appareil ne lit pas à voix haute.
speak-failed = La lecture s’est arrêtée. Réessaie.

## Search
search-title = Chercher
search-type = Nom, lieu, besoin
search-hint = Écris par exemple « permis », « Orvieto », « médecin ».
search-none = Rien trouvé pour « { $words } ».
search-none-way = Essaie un seul mot, ou choisis un besoin.
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-only-like = { $count ->
    [one] Aucun guichet n’a tous ces mots. { $count } en a certains, ou des mots proches :
   *[other] Aucun guichet n’a tous ces mots. { $count } en ont certains, ou des mots proches :
}
search-like = { $count ->
    [one] Encore { $count }, avec certains de ces mots ou des mots proches :
   *[other] Encore { $count }, avec certains de ces mots ou des mots proches :
}
search-meant = Tu cherchais « { $words } » ?
search-filtered = Sans les filtres, il y a quelque chose pour « { $words } ».
search-list-label = Guichets trouvés
search-towns = Communes

## Saved
saved-title = Gardés
saved-empty = Les guichets que tu gardes sont ici.
saved-empty-how = Appuie sur le cœur d’un guichet.
saved-gone = N’est plus dans le catalogue
saved-remove = Retirer

## Help
help-title = Numéros à appeler
help-what = Ils marchent partout en Italie, sauf si c’est écrit autrement.
help-only-region = Seulement { $region }
help-free-note = En danger, appelle le 112.
help-about = À propos de Sportello

## About
about-title = Sportello
about-what = Le guichet le plus proche, même sans internet.
about-privacy-title = Vie privée
about-privacy = Pas de compte. Personne ne te suit. Où tu es, ce que tu cherches et la langue que tu parles ne sortent pas du téléphone.
about-data-title = Les données
about-data = Guichets et numéros : { $desks }. Communes : { $towns }. La source et la date sont sur chaque fiche.
about-data-warning = Beaucoup d’informations sont anciennes. Appelle toujours avant d’y aller.
about-credits-title = Remerciements
about-credits-comuni = Noms, limites et population des communes : ISTAT 2023, par openpolis (CC BY 4.0).
about-credits-points = Coordonnées des centres des communes : GeoNames (CC BY 4.0).
about-credits-taxonomy = Thèmes : Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Icônes : Phosphor (MIT).
about-credits-pages = Guichets : pages publiques, citées sur chaque fiche.
about-licence = Logiciel libre, licence EUPL-1.2.
about-version = Version { $version }

## Errors
error-title = Quelque chose ne va pas
error-catalogue = Le catalogue ne s’ouvre pas. Ce que tu as gardé est en sécurité.
error-user-newer = Tes données gardées viennent d’une version plus récente. Elles sont en sécurité : mets l’appli à jour.
error-reload = Réessayer
error-storage = Cet appareil ne peut pas enregistrer : tes choix durent jusqu’à la fermeture.
error-set-aside = Tes choix gardés n’ont pas pu être lus. Ils ont été mis de côté, pas effacés.
update-ready = Il y a une nouvelle version.
update-now = Mettre à jour
page-missing-title = Cette page n’existe pas

## Updates
updates-title = Mises à jour
updates-link = Mises à jour et données
updates-check = Chercher des mises à jour
updates-stop = Arrêter
updates-never = Les mises à jour n’ont pas encore été cherchées sur le réseau.
updates-checking = Recherche de mises à jour…
updates-downloading = Téléchargement : { $got } sur { $total } ko
updates-applying = Écriture des nouvelles données…
updates-fresh = Les données sont à jour.
updates-unfinished = Il reste de nouvelles données à recevoir.
updates-checked = Dernière vérification réussie : { $when }
updates-data-of = Liste de : { $date }
updates-failed = La mise à jour a échoué. Tes données de { $date } sont intactes.
updates-failed-undated = La mise à jour a échoué. Tes données sont intactes.
updates-why-connection = Pas de réseau, ou trop faible. Réessaie là où il y a du signal.
updates-why-log-in = Ce réseau demande de se connecter. Ouvre le navigateur, connecte-toi, puis réessaie.
updates-why-busy = Le serveur a trop de travail. Réessaie plus tard.
updates-why-refused = Les fichiers du serveur ne sont pas bons. Ils n’ont pas été utilisés.
updates-why-clock = L’heure du téléphone est fausse, ou l’éditeur est en retard. Vérifie la date et l’heure.
updates-why-newer-app = Il faut une version plus récente de l’appli.
updates-why-full = Le téléphone est plein. Libère de la place et réessaie.
updates-why-storage = L’enregistrement n’a pas marché. Réessaie.
updates-none = Cette copie de l’appli ne reçoit pas de mises à jour du réseau.
updates-confirm-metered = Ce réseau peut coûter de l’argent. Continuer ?
updates-confirm-saver = Le téléphone économise les données. Continuer ?
updates-confirm-yes = Continuer
updates-confirm-no = Pas maintenant
updates-details = Détails techniques
updates-news-title = Changés parmi tes guichets gardés
updates-news-note = Quelque chose a changé parmi tes guichets gardés.
updates-news-see = Voir
updates-news-hours = horaires
updates-news-place = lieu
updates-news-contact = contacts
updates-news-about = autres informations
updates-news-added = nouveau dans la liste
updates-news-removed = retiré de la liste
updates-when-title = Quand chercher
updates-when-auto = Tout seul, quand il y a du réseau
updates-when-wifi = Seulement en Wi-Fi
updates-when-manual = Seulement quand je demande
updates-areas-title = Zones à mettre à jour
updates-areas-what = L’éditeur voit quelles zones tu demandes, jamais où tu es.
updates-area-desks = { $count ->
    [one] { $count } guichet
   *[other] { $count } guichets
}
updates-pass-title = Sans réseau
updates-pass-what = Passe la liste à un autre téléphone, ou ouvre le fichier qu’on t’a donné.
updates-pass-give = Passer la liste
updates-pass-take = Ouvrir un fichier
updates-pass-nothing = Tu peux passer la liste après la première mise à jour.
updates-pass-saved = Le fichier est prêt : { $path }
updates-pass-not-saved = Le fichier n’a pas pu être écrit.
updates-pass-done = C’est fait : tu as maintenant la liste de { $date }.
updates-pass-same = Tu as déjà ces données.
updates-pass-older = Tu as déjà des données plus récentes. Rien n’a changé.
updates-pass-bad = Le fichier n’est pas bon. Tes données sont intactes.

## Themes
theme-documents = Papiers
theme-work = Travail
theme-health = Santé
theme-housing = Logement
theme-education = Italien et école
theme-legal = Droits
theme-basic-needs = Nourriture et aide
theme-minors = Mineurs
theme-women = Femmes
theme-mediation = Médiation
theme-participation = Communauté
theme-digital = Numérique

## Kinds of desk
kind-immigration-desk = Guichet immigration
kind-police-immigration = Police : bureau de l’immigration
kind-prefecture = Préfecture
kind-public-authority = Service public
kind-citizen-desk = Guichet des habitants
kind-municipal-office = Bureau de la mairie
kind-social-services = Services sociaux
kind-health-desk = Santé
kind-health-registration = Inscription à la santé
kind-health-mediation = Médiation en santé
kind-health-family = Centre de santé familiale
kind-employment-centre = Centre pour l’emploi
kind-work-orientation = Aide pour trouver du travail
kind-adult-school = École pour adultes
kind-language-course = Cours d’italien
kind-legal-advice = Conseil juridique et syndicats
kind-caritas = Caritas
kind-canteen = Repas
kind-food-bank = Nourriture et vêtements
kind-shelter = Accueil de nuit
kind-day-centre = Centre de jour
kind-antiviolence-centre = Centre contre les violences
kind-family-centre = Centre pour les familles
kind-youth-info = Infos pour les jeunes
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
