### Français (Französisch). « vous », chaleureux, actif, court ; un français simple pour des lecteurs d’Afrique de l’Ouest, d’Afrique centrale et du Maghreb.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Aller au contenu
nav = Menu principal
nav-counselling = Trouver de l’aide
nav-associations = Associations
nav-rooms = Salles
nav-calendar = Planning des salles
nav-book = Réserver une salle
nav-requests = Demandes
nav-coordination = Coordination
nav-sign-in = Se connecter
languages = Langues
notice = À noter
invented-house = Maison de démonstration : tout est inventé.
invented-entry = Cette association n’existe pas. Toutes les informations sont inventées.
demo-door = Se connecter à la place de quelqu’un
demo-letters = Voir les e-mails
not-reviewed = Aucune personne ayant grandi avec cette langue n’a encore relu cette traduction. Une faute ? Dites-le-nous.
to-home = Aller à la page d’accueil
ask-house = Nous vous aidons au téléphone :
address = Adresse
phone = Téléphone
email = E-mail
website = Site internet

## Wörter, die überall gelten

association = Association
room = Salle
purpose = But
service = Service
note = Note
time = Heure
when = Quand
where = Où
topics = Thèmes
languages-spoken = Langues
place = { $room }, { $floor }
floor =
    { $number ->
        [0] rez-de-chaussée
        [1] 1er étage
        [-1] sous-sol
       *[other] { $number }e étage
    }
hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
seats =
    { $count ->
        [one] { $count } personne
       *[other] jusqu’à { $count } personnes
    }
step-free = sans marches
steps = seulement par des marches
offers =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
taken = occupé
closed = fermé
not-bookable = pas de réservation possible
closed-because = fermé : { $why }
taken-through = occupé à cause de : { $room }
taken-by = à cause de : { $room }
free = libre
now = maintenant
is-now = en ce moment
is-past = terminé
is-today = aujourd’hui

## Startseite

home-title = Trouver de l’aide
home-about = Qui m’aide pour les lettres, les administrations, le logement et le travail ? Les associations de la maison conseillent gratuitement dans beaucoup de langues, aujourd’hui et chaque semaine.
home-question = Pour quoi avez-vous besoin d’aide ?
home-today = Aujourd’hui dans la maison
home-hour = { $hour } h
home-over =
    { $count ->
        [one] { $count } date d’aujourd’hui est déjà passée
       *[other] { $count } dates d’aujourd’hui sont déjà passées
    }
home-no-more = Pour aujourd’hui, tout est terminé. Appelez-nous, nous trouverons ensemble ce qu’il vous faut :
home-nothing = Rien n’est annoncé pour aujourd’hui. Appelez-nous, nous trouverons ensemble ce qu’il vous faut :

## Hilfe finden

counselling-title = Trouver de l’aide
counselling-about = Le conseil dans la maison : sur quoi, dans quelle langue, quand et où.
all-services = Tous les services
filter-topic = Thème
filter-any-topic = Tous les thèmes
filter-language = Langue
filter-any-language = Toutes les langues
filter-go = Afficher
filter-lift = { $name } : retirer ce choix
search-label = Que cherchez-vous ? Un mot suffit, dans n’importe quelle langue – aussi un mot d’une lettre.
search-go = Chercher
found-meant = Vouliez-vous dire :
found-words = Ce que le mot veut dire
found-topics = Cela peut vous aider
found-nobody = Nous n’avons pas encore quelqu’un pour chaque thème. La coordination sait qui d’autre peut aider. Appelez :
found-associations = Les associations de la maison
found-unsure = Nous ne sommes pas sûrs de ce que vous cherchez. Appelez-nous ou écrivez-nous, nous vous aiderons. Ou choisissez un thème :
urgent-title = Ici, on vous aide tout de suite
urgent-house = Nous, dans la maison
urgent-deportation = Venez aujourd’hui ou appelez aujourd’hui. Apportez la lettre : le délai est souvent court, chaque jour compte.
urgent-eviction = Venez aujourd’hui ou appelez aujourd’hui. Apportez toutes les lettres : chaque jour compte.
urgent-police = Police
urgent-ambulance = Ambulance et pompiers
urgent-women = Ligne d’aide « Violence contre les femmes », jour et nuit, beaucoup de langues
urgent-men = Ligne d’aide « Violence contre les hommes », du lundi au vendredi en journée
urgent-talk = Écoute au téléphone (Telefonseelsorge) : quelqu’un vous écoute, jour et nuit
urgent-children = « Nummer gegen Kummer », écoute pour les enfants et les jeunes, du lundi au samedi l’après-midi
counselling-none = Nous n’avons pas de service pour cela en ce moment. Appelez-nous, nous savons qui peut aider :
counselling-none-fits = Aucun service ne correspond à tous vos filtres à la fois. Retirez-en un, ou appelez-nous :
filter-without = sans « { $name } »
service-when = Quand et où
service-who = Qui aide
entry-walk-in = sans rendez-vous
entry-appointment = sur rendez-vous
entry-hint-walk-in = Venez directement. Vous n’avez pas besoin de rendez-vous.
entry-hint-appointment = Prenez d’abord un rendez-vous (Termin), par téléphone ou par e-mail.

filter-day = Jour
filter-more = Filtrer davantage
wish-now = ouvert maintenant
wish-walk-in = sans rendez-vous
wish-free = gratuit
wish-women = seulement pour les femmes
wish-children = enfants bienvenus
wish-step-free = sans marches
wish-online = en ligne
cost-charged = payant
place-online = seulement en ligne
place-both = aussi en ligne
audience = Pour qui
audience-women = femmes
audience-youth = adolescents et jeunes adultes
audience-older-people = personnes âgées
audience-disability = personnes en situation de handicap
audience-lgbtiq = personnes lesbiennes, gays, bisexuelles, trans, intersexes et queer
audience-families = familles
order-words = En haut, ce qui correspond le mieux à vos mots.
order-soonest = Ce qui commence le plus tôt est en haut.
order-language = D’abord ce qui existe dans votre langue ({ $language }), le plus tôt en haut.
order-to-soonest = Classer seulement par heure
order-to-language = Votre langue d’abord ({ $language })
open-until = ouvert maintenant, jusqu’à { $time }
called-off-on = Annulé le { $date }
closed-on = Fermé le { $date } : { $why }.
closed-from = Fermé du { $first } au { $last } : { $why }.
times-by-appointment = Seulement sur rendez-vous. Demandez un rendez-vous ici :
times-not-fixed = Pas d’heures fixes. Renseignez-vous ici :

## Vereine

associations-title = Les associations de la maison
associations-lead = Ces associations conseillent, accompagnent et se réunissent chez nous.
association-offers = Services
association-no-offers = Cette association n’a pas encore indiqué de service.
this-week = Cette semaine
week-nothing = Rien n’est inscrit pour les sept prochains jours.

## Was Vereine schreiben

written-in = Langue de ce texte : { $language }
translation-old = Cette traduction n’est plus à jour ; le texte a été changé depuis.
translation-old-of = Traduction du { $date } ; le texte a été changé depuis.
entry-title = Présentation et services
entry-lead = Voici ce que les autres lisent sur votre association et ses services. Gardez tout à jour ici : les informations sur chaque service et les textes dans chaque langue.
texts-about = Sur l’association
texts-saved = C’est enregistré. Les pages le montrent dès maintenant.
texts-source = original
texts-current = à jour
texts-out-of-date = plus à jour
texts-source-changed = L’original a été changé le { $date }.
texts-missing =
    { $count ->
        [one] Pas encore traduit : { $count } langue
       *[other] Pas encore traduit : { $count } langues
    }
texts-source-hint = Ceci est l’original. Si vous le changez, les traductions ne sont plus à jour jusqu’à ce que quelqu’un les relise.
texts-original = Original ({ $language })
texts-translation = Traduction
texts-still = La traduction est toujours juste
texts-still-hint = La traduction convient-elle encore ? Changez-la, ou confirmez-la en bas.
texts-save = Enregistrer
texts-meanwhile = Entre-temps, quelqu’un a changé ce texte ou l’original. Ce que vous avez écrit est encore en bas. Comparez ; si vous enregistrez, c’est votre texte qui compte.
texts-now = Enregistré en ce moment
texts-remove = Supprimer la traduction
texts-remove-hint = Les personnes qui lisent cette langue voient alors l’original ou une langue proche.
texts-remove-go = Oui, supprimer
service-new = Ajouter un nouveau service
service-new-lead = Vous écrivez d’abord le nom et le texte dans une langue, vous pouvez traduire ensuite. Le service apparaît tout de suite dans « Trouver de l’aide », et vous pouvez réserver une salle pour ses heures de conseil.
service-facts = Changer les informations
service-meanwhile = Entre-temps, quelqu’un a changé ces informations. Ce que vous avez choisi est encore en bas. Comparez ; si vous enregistrez, c’est votre choix qui compte.
admits-everybody = pour tout le monde
children-unsaid = non précisé
place-house = dans la maison
field-lang = Dans quelle langue écrivez-vous le nom et le texte ?
field-topic = De quoi s’agit-il surtout ?
field-topics = De quoi d’autre s’agit-il ? (facultatif)
field-languages = Dans quelles langues ?
hint-languages = Choisissez seulement les langues dans lesquelles vous proposez vraiment ce service.
field-entry = Faut-il un rendez-vous ?
field-audience = Pour qui est-ce en particulier ? (facultatif)
hint-audience = Si vous ne cochez rien, c’est pour tout le monde.
field-admits = Pour qui est-ce ouvert ?
field-children = Les enfants peuvent-ils venir aussi ?
field-cost = Est-ce payant ?
field-place = Où cela a-t-il lieu ?
problem-missing-topic = Choisissez le thème le plus important.
problem-missing-languages = Choisissez au moins une langue.
problem-missing-entry = Choisissez s’il faut un rendez-vous ou non.
problem-missing-name = Donnez un nom au service.
problem-missing-about = Écrivez un texte.
field-name = Nom du service
field-about = Texte
texts-about-hint = Phrases courtes. Qui êtes-vous, que faites-vous et pour qui êtes-vous là ?
hint-about = Des phrases courtes. Que se passe-t-il là-bas, pour qui est-ce, que faut-il apporter ?
account-texts = Écrire

## Räume

rooms-title = Salles
rooms-lead = Les associations de la maison réservent elles-mêmes ces salles, gratuitement.
room-book = Réserver cette salle
room-plan = Voir la semaine dans le planning des salles
room-week = Les sept prochains jours
room-all-free = La salle est libre les sept prochains jours.
room-floor = Étage
room-size = Places
room-way = Accès
room-features = Équipement
room-shares = Pas en même temps que
feature-projector = Vidéoprojecteur et écran
feature-whiteboard = Tableau
feature-piano = Piano
feature-kitchen = Cuisine
feature-childrens-corner = Coin jeux pour enfants
feature-induction-loop = Boucle magnétique pour appareils auditifs
holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie (Heilige Drei Könige)
holiday-womens-day = Journée des femmes
holiday-good-friday = Vendredi saint (Karfreitag)
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-liberation-day = Jour de la Libération (Tag der Befreiung)
holiday-ascension = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu (Fronleichnam)
holiday-uprising-day = Jour du soulèvement populaire (Tag des Volksaufstands)
holiday-assumption = Assomption
holiday-childrens-day = Journée mondiale de l’enfance
holiday-unity = Jour de l’Unité allemande
holiday-reformation = Fête de la Réformation (Reformationstag)
holiday-all-saints = Toussaint
holiday-repentance-day = Jour de pénitence et de prière (Buß- und Bettag)
holiday-christmas = Noël
holiday-second-christmas = Lendemain de Noël

## Einen freien Raum finden

find-title = Trouver une salle libre
find-again = Changer la recherche
find-go = Montrer les salles libres
find-step-free = Accès sans marches
rooms-all = Toutes les salles
field-people = Combien de personnes viennent ? (facultatif)
field-feature = Que doit-il y avoir dans la salle ? (facultatif)

found-title = Salles libres
found-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
found-series = { $count } dates, { $hours } : du { $first } au { $last }
found-free =
    { $count ->
        [one] { $count } salle est libre
       *[other] { $count } salles sont libres
    }
found-free-series =
    { $count ->
        [one] { $count } salle est libre à toutes les dates
       *[other] { $count } salles sont libres à toutes les dates
    }
found-mostly = Libres à la plupart des dates
found-mostly-next = À l’étape suivante, vous voyez quelles dates ne vont pas, et vous choisissez autre chose pour elles.
found-some-dates = libre à { $free } dates sur { $count }
found-book = Réserver : { $room }
found-book-at = { $room }, { $hours } : réserver
found-none = Aucune salle n’est libre à ce moment-là
found-none-series = Aucune salle n’est libre à la plupart de ces dates
found-instead = Libre le même jour à une autre heure
lack-taken = Toutes les salles qui conviennent sont occupées à ce moment-là. Essayez une autre heure, moins de personnes ou moins d’équipement.
lack-not-open = Les salles qui conviennent ne sont pas ouvertes à ce moment-là. Essayez une autre heure ou un autre jour.
lack-off-terms = Les salles qui conviennent ne sont pas données pour une durée si courte ou si longue, ni si tard, ni si longtemps à l’avance. Changez la date ou l’heure.
lack-no-such-hours = Ce jour-là, on change d’heure, et cette heure n’est pas claire. Essayez une autre heure.
lack-closed = La maison est fermée à ce moment-là. Essayez un autre jour.
lack-past = Cette heure est déjà passée. Choisissez une heure plus tard.
lack-no-room = Aucune salle que vous pouvez réserver n’a autant de places et tout cet équipement. Cherchez avec moins de personnes ou moins d’équipement.

## Raumplan

plan-day = Planning des salles : { $date }
plan-week = Planning des salles : du { $first } au { $last }
plan-month = Planning des salles : { $month }
plan-agenda = Planning des salles à partir du { $date }
plan-nav = Changer de jour dans le planning
plan-day-back = Jour précédent
plan-day-on = Jour suivant
plan-week-back = Semaine précédente
plan-week-on = Semaine suivante
plan-month-back = Mois précédent
plan-month-on = Mois suivant
plan-today = Aujourd’hui
plan-date = Date
plan-room = Salle
plan-all-rooms = Toutes les salles
plan-go = Afficher
plan-printed = { $house } · Situation du { $date }, { $time }
plan-table = Planning des salles en tableau
plan-as-list = Sur un petit écran, la liste est plus facile à lire
plan-nothing = Rien n’est réservé.
view-day = Jour
view-week = Semaine
view-month = Mois
view-agenda = Liste
book = réserver
book-here = { $room }, { $date } : + réserver
book-at = { $room }, { $time }, libre : réserver
book-on = { $date } : + réserver
book-then = { $room }, { $date }, { $time }, libre : réserver
plan-filter = Filtrer davantage
plan-association = Association
plan-all-associations = Toutes les associations
plan-purpose = But
plan-all-purposes = Tous les buts
plan-mine = Seulement mes réservations
plan-own = mes réservations
plan-narrowed = Vous voyez seulement : { $what }. Les autres réservations manquent ici ; on ne voit donc pas ce qui est libre.
plan-whole = Montrer tout le planning
plan-none = Rien de tel n’est réservé ces jours-ci. Regardez d’autres jours ou filtrez moins.
plan-none-of-these = Rien de tel n’est réservé.
plan-days = du { $first } au { $last }
plan-week-number = Semaine { $number } (KW)
plan-more = + { $count } de plus

## Buchen

booking-title = Réserver une salle
booking-go = Réserver la salle
booking-next = Si la salle est libre, elle est à vous tout de suite. Vous recevez un e-mail dans les prochaines minutes.
booking-no-service = Aucun service
please-choose = Choisissez
fold-first = Avant le changement d’heure (heure d’été)
fold-second = Après le changement d’heure (heure d’hiver)
purpose-counselling = Conseil
purpose-meeting = Réunion
purpose-event = Événement
purpose-maintenance = Travaux dans la maison
visibility-usual = Comme d’habitude pour ce but
visibility-public = Tout le monde, aussi sur internet
visibility-house = Toutes les personnes qui ont un compte
visibility-private = Seulement l’association et la coordination

field-association = Pour quelle association ?
field-room = Quelle salle ?
field-purpose = Pour quoi ?
field-service = Quel service ?
hint-service = Seulement pour le conseil. La date apparaît alors tout de suite sous ce service.
field-title = Titre (facultatif)
hint-title = Il apparaît dans le planning, par exemple « Répétition de la chorale ».
field-visibility = Qui peut voir ce que vous prévoyez ?
hint-visibility = Tout le monde voit que la salle est occupée. D’habitude, nous montrons le conseil et les événements à tous, les réunions seulement aux personnes qui ont un compte.
field-attendees = Combien de personnes viennent ? (facultatif)
field-date = Date
field-start = De
field-end = À
field-fold = Laquelle des deux heures voulez-vous dire ?
hint-fold = Cette nuit-là, on recule l’heure. Une heure arrive deux fois.
field-note = Note pour la coordination (facultatif)
field-email = Votre adresse e-mail
field-code = Code reçu par e-mail
hint-code = Six chiffres.

field-repeat = Est-ce que cela se répète ?
field-interval = Tous les combien de jours, de semaines ou de mois ?
hint-interval = 2 veut dire : une fois sur deux. Vide veut dire : à chaque fois.
field-weekday = Quels jours de la semaine ?
hint-weekday = Si vous ne cochez rien, c’est le jour de la première date. Pour une répétition par mois, choisissez un seul jour.
field-nth = Le combientième du mois ?
field-until = Jusqu’à quand ? Le dernier jour
field-count = Ou combien de fois ?
hint-count = Remplissez seulement l’un des deux.
field-also = Autres dates, écrites par vous (facultatif)
hint-also = Une par ligne, par exemple 24.12.2026. Elles ont la même salle et la même heure.
field-on_clash = Et si une date ne va pas ?
on-clash-refuse = Demandez-moi
on-clash-skip = Laisser cette date de côté
on-clash-other-room = Prendre à la place la salle qui convient le mieux
repeat-open = Répéter ou ajouter des dates
repeat-none = Non, une seule fois
repeat-daily = Chaque jour
repeat-weekly = Chaque semaine
repeat-monthly-date = Chaque mois à la même date
repeat-monthly-weekday = Chaque mois le même jour de la semaine, par exemple le dernier vendredi
weekday-mo = Lundi
weekday-tu = Mardi
weekday-we = Mercredi
weekday-th = Jeudi
weekday-fr = Vendredi
weekday-sa = Samedi
weekday-su = Dimanche
nth-usual = comme la première date
nth-first = le premier
nth-second = le deuxième
nth-third = le troisième
nth-fourth = le quatrième
nth-last = le dernier
rules-accept = J’ai lu le règlement de la maison (Hausordnung, version { $version }) et je le respecterai.
rules-read = Lire le règlement de la maison (ouvre une nouvelle fenêtre)
field-accept_rules = Règlement de la maison
booking-ask = Demander la salle
asks = La coordination doit donner son accord. Vous aurez une réponse dans la semaine.

preview-go = Montrer les dates
preview-comes = Vous voyez d’abord chaque date. Rien n’est encore réservé.
preview-title = Vérifiez vos dates
preview-wish = Changer ce que vous avez écrit
preview-next = Rien n’est encore réservé. Quand vous réservez, vous recevez un e-mail dans les prochaines minutes.
preview-changed = Quelque chose a changé depuis la dernière fois que vous avez regardé. Rien n’est donc réservé. Regardez encore une fois les dates.
preview-free =
    { $all ->
        [1] { $free ->
            [0] Cette date ne va pas.
           *[other] La date est libre.
        }
       *[other] { $free ->
            [0] Aucune des { $all } dates ne va.
            [one] { $free } date sur { $all } est libre.
           *[other] { $free } dates sur { $all } sont libres.
        }
    }
preview-decide = Dites-nous plus bas ce que nous faisons des autres.
preview-missing =
    { $day ->
       *[other] Il n’y a pas de { $day } dans ces mois : { $months }. Rien n’y est réservé.
    }
preview-out = N’a pas lieu.
preview-book =
    { $count ->
        [1] Réserver cette date
       *[other] Réserver ces { $count } dates
    }
preview-ask =
    { $count ->
        [1] Demander cette date
       *[other] Demander ces { $count } dates
    }
preview-book-rest = Réserver ainsi
preview-ask-rest = Demander ainsi
preview-again = Montrer encore une fois les dates
next-day = { $hours } (se termine le lendemain)
choice = Que faire de cette date : { $date }
choice-skip = Laisser cette date de côté
choice-room = À la place : { $room }, jusqu’à { $seats } personnes
choice-hours = À la place : { $hours }
choice-as-all = Comme décidé pour toutes les dates
choice-kept = Comme c’est écrit ici

obstacle-taken = Occupé : { $by }.
obstacle-holiday = Fermé : { $day } est un jour férié ({ $holiday }).
obstacle-closure = Fermé ({ $day }) : { $reason }
obstacle-outside-hours = { $room } n’est pas ouvert à ce moment-là.
obstacle-itself = Une autre date de cette série a encore besoin de la salle à ce moment-là.
obstacle-past = Cette heure est déjà passée.
obstacle-too-late = { $room } : il faut réserver au moins { $ahead } avant.
obstacle-too-early = { $room } : on peut réserver au plus { $ahead } à l’avance.
obstacle-peak-hours = Aux heures très demandées, l’association a droit à { $hours } par semaine. Elles sont déjà prises.
obstacle-rooms-at-once =
    { $count ->
        [1] L’association peut avoir une salle à la fois et en a déjà une.
       *[other] L’association peut avoir { $count } salles à la fois et les a déjà.
    }

refused-title = La salle est malheureusement déjà occupée à ce moment-là
refused-wish = Votre demande : { $when }. Ce qui empêche :
refused-rooms = D’autres salles à la même heure
refused-times = La même salle à une autre heure
refused-room = Réserver à la place : { $room } (jusqu’à { $seats } personnes)
refused-time = Réserver à la place : { $hours }
refused-nothing = Ce jour-là, rien de convenable n’est libre. Essayez un autre jour.
refused-kept = Ce que vous avez écrit est encore dans le formulaire. Vous pouvez aussi le changer là-bas.
refused-impossible = On ne peut malheureusement pas réserver la salle ainsi
refused-asks = Pour certaines de ces choses, la coordination doit donner son accord. Vous aurez une réponse dans la semaine.
refused-waiting = Ou attendez qu’elle se libère
refused-wait = Mettez-moi sur la liste d’attente pour cette salle et cette heure

ahead-free = La salle est libre à ce moment-là.
ahead-taken = La salle est occupée à ce moment-là : { $hours }.
ahead-taken-by = La salle est occupée à ce moment-là : { $hours }, { $who }.
ahead-dates = Dates libres : { $free } sur { $all }.
ahead-one = { $date }, { $hours } : { $state }

## Eine Buchung

booking-done = La salle est à vous
booking-off = Cette réservation est annulée. La salle est de nouveau libre.
booking-words = Titre
booking-number = Numéro de réservation
booking-service = Ce service dans la liste
booking-plan = Ce jour dans le planning des salles
booking-again = Réserver encore une fois
booked-by = Réservé par
visible-for = Visible pour
attendees = Personnes
hold-requested = demandé
hold-offered = gardé pour vous
hold-confirmed = réservé
hold-declined = refusé
hold-cancelled = annulé
letter-coming = Vous recevez dans les prochaines minutes un e-mail à l’adresse { $email }, avec une date à ajouter à votre agenda.
letter-gone = Nous avons envoyé un e-mail à l’adresse { $email }, avec une date à ajouter à votre agenda.
letter-lost = Notre e-mail à l’adresse { $email } n’est pas arrivé. La réservation reste valable. Vérifiez l’adresse avec la coordination.
cancel-open = Annuler la réservation
cancel-letter = La salle redevient libre. Nous envoyons un e-mail à ce sujet. Association concernée : { $association }.
cancel-directory = La date disparaît tout de suite de la liste.
cancel-go = Oui, annuler

## Die Termine einer Buchung

booking-changed = Le changement est enregistré
booking-called-off = La date est annulée
booking-brought-back = La date a de nouveau lieu
booking-undone = Le dernier changement est effacé
booking-asked = Votre demande est arrivée
booking-answer-by = La coordination répond au plus tard : { $when }. En attendant, la maison garde la salle pour vous.
booking-next-date = Prochaine date
booking-change = Changer
offer-title = Cette salle est gardée pour vous
offer-until = Cette salle est gardée pour vous jusqu’à : { $when }
offer-take = Oui, nous la prenons
offer-refuse = Non, merci
dates-title = Dates
dates-none = Il n’y a plus d’autre date.
dates-past =
    { $count ->
        [one] { $count } date est passée
       *[other] { $count } dates sont passées
    }
date-number = Date { $number }
date-off = n’a pas lieu
date-change = Changer ou annuler
date-change-of = Changer ou annuler : { $date }
date-restore = A lieu quand même
date-restore-of = A lieu quand même : { $date }
restore-blocked = On ne peut pas remettre cette date
keys-title = Comment entrer
history-title = Ce qui s’est passé jusqu’ici
history-house = La maison
deed-book = a réservé
deed-call-off = a annulé
deed-bring-back = a remis la date
deed-undo = a effacé le changement
deed-change = a changé
deed-approve = a accepté la demande
deed-decline = a refusé
deed-propose-room = a proposé une autre salle
deed-take = a dit oui
deed-expire = délai passé, sans réponse
deed-close = changement à cause d’une fermeture
deed-send-letter-again = a renvoyé l’e-mail
deed-change-rules = a changé les règles
deed-write-text = a écrit un texte
deed-remove-text = a supprimé une traduction
deed-add-service = a ajouté un service
deed-describe-service = a changé les informations d’un service

## Eine Buchung ändern

change-title = Changer la réservation
change-date-title = Changer la date
change-go = Enregistrer le changement
change-next = Nous envoyons un e-mail à ce sujet. Les nouvelles heures et salles sont valables tout de suite, sauf si la coordination doit donner son accord.
change-rooms = Quelles salles ?
change-whole = Toute la réservation
change-whole-hint = Ces informations valent toujours pour toutes les dates.
change-blocked = Cela ne va malheureusement pas ainsi
change-nothing-done = Rien n’a changé. Ce que vous avez écrit est encore dans le formulaire.
change-busy = Quelqu’un a été plus rapide. Rien n’a changé ; essayez encore une fois.
change-instead = Ceci serait libre
change-to-room = À la place : { $room }
change-to-time = À la place : { $hours }
change-gone = Cette date est annulée ou passée ; on ne peut plus la changer.
stale-title = Entre-temps, quelqu’un a changé cette réservation
stale-now = Voici comment c’est maintenant
stale-wanted = Voici ce que vous vouliez
stale-again = Ce que vous avez écrit est encore dans le formulaire. Si vous enregistrez encore une fois, c’est cela qui compte.
field-scope = Pour quelles dates ?
hint-scope = Ce que vous avez déjà décidé autrement pour certaines dates reste ainsi.
scope-one = Seulement pour cette date
scope-following = Pour cette date et toutes les suivantes
scope-all = Pour toutes les dates à venir
cancel-some-open = Annuler des dates
cancel-some = Les salles redeviennent libres tout de suite. Nous envoyons un e-mail à ce sujet.
cancel-one = Annuler seulement cette date
cancel-following = Annuler cette date et toutes les suivantes
cancel-all = Annuler toutes les dates

# Moving a date in the plan, before it is done.
move-words = { $what } : { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when } : { $why }
move-dates =
    { $count ->
        [1] Une date change.
       *[other] { $count } dates changent.
    }
move-letter = La personne qui a réservé reçoit un e-mail à ce sujet.
move-same = La date est déjà ainsi.
move-go = Déplacer
move-stay = Ne pas déplacer

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Réserver et déplacer avec la souris et les touches
hand-draw = Là où les heures sont l’une sous l’autre : tirez la souris sur le temps libre pour réserver exactement ce temps.
hand-move = Tirez une réservation vers une autre place pour la déplacer. Vous lisez avant ce qui va se passer.
hand-stretch = Là où les heures sont l’une sous l’autre : tirez le bord du haut ou du bas d’une réservation pour changer le début ou la fin.
hand-keys-walk = Les flèches, Début (Pos1) et Fin (Ende) mènent d’une case à l’autre dans le planning.
hand-keys-days = Page précédente (Bild auf) et Page suivante (Bild ab) vont en arrière et en avant, T mène à aujourd’hui.
hand-keys-move = Sur une réservation, M la prend. Ensuite les flèches la déplacent ; avec la touche Maj, les flèches haut et bas changent la fin. Entrée demande si c’est possible, Échap la lâche.
hand-keys-draw = Sur un temps libre, Maj avec la flèche bas commence une nouvelle réservation et l’allonge. Entrée ouvre le formulaire.
hand-let-go = Lâché. Rien n’a changé.
hand-not = On ne peut pas déplacer cela. Rien n’a changé.
hand-lost = La connexion avec la maison est coupée. Rien n’a changé. Essayez encore une fois.

# Taking back what was done last.
undo-go = Revenir en arrière
undo-until = Jusqu’à { $time }, vous pouvez effacer votre dernier changement, tant que personne d’autre ne change rien.
undo-blocked = On ne peut pas revenir en arrière
undo-nothing-done = La réservation reste comme elle est.
undo-no-more = Pendant une heure, vous pouvez effacer votre propre dernier changement, tant que personne d’autre ne change rien. La réservation reste comme elle est.
moved-notice = Déplacé : { $what }, { $when }, { $rooms }.
undone-notice = Changement effacé : { $what }, { $when }, { $rooms }.
moved-link = Aller à la réservation

## Fehler in Formularen

error-prefix = Erreur :
errors-title = Il vous reste à changer ceci
problem-missing = Remplissez ce champ, s’il vous plaît.
problem-missing-association = Choisissez l’association pour laquelle vous réservez.
problem-missing-room = Choisissez une salle.
problem-missing-purpose = Dites pour quoi vous avez besoin de la salle.
problem-missing-service = Choisissez le service pour lequel vous donnez des conseils.
problem-missing-date = Indiquez une date.
problem-missing-start = Indiquez quand cela commence.
problem-missing-end = Indiquez quand cela se termine.
problem-missing-reason = Dites pourquoi cela ne va pas.
problem-missing-email = Indiquez votre adresse e-mail.
problem-missing-code = Entrez le code reçu par e-mail.
problem-too-long = Raccourcissez le texte. Nombre maximum de caractères : { $max }.
problem-unreadable = Le texte contient des caractères illisibles. Tapez-le de nouveau.
problem-not-a-choice = Ce choix n’existe pas. Choisissez dans la liste.
problem-not-a-choice-association = Vous ne pouvez pas réserver pour cette association. Choisissez dans la liste.
problem-not-a-choice-room = Cette salle n’existe pas. Choisissez dans la liste.
problem-not-a-choice-purpose = Vous ne pouvez pas réserver pour ce but. Choisissez dans la liste.
problem-not-a-choice-service = Ce service n’est pas de cette association. Choisissez-en un autre.
problem-not-a-choice-sheet = Le formulaire n’était pas complet. Envoyez-le encore une fois.
problem-not-a-choice-weekday = Pour une répétition par mois, choisissez un seul jour de la semaine.
problem-not-a-date = Indiquez une date, par exemple 24.11.2026.
problem-past = Cette heure est déjà passée. Choisissez une heure plus tard.
problem-not-a-date-also = Écrivez chaque date ainsi : 24.12.2026, une par ligne.
problem-past-also = Une de ces dates est déjà passée. Enlevez-la.
problem-too-far = Nous ne planifions pas encore si loin. Choisissez un jour jusqu’à : { $last }.
problem-not-a-time = Indiquez une heure, par exemple 17:00.
problem-missing-hour = Le { $date }, l’heure { $time } n’existe pas : on avance l’heure, il est alors { $next }. Choisissez une autre heure.
problem-twice-hour = Le { $date }, l’heure { $time } arrive deux fois, parce qu’on recule l’heure. Dites plus bas laquelle vous voulez dire.
problem-end-not-after-start = La fin doit être après le début.
problem-end-not-after-start-until = Le dernier jour doit être après le premier.
problem-missing-until = Indiquez jusqu’à quand cela se répète, ou combien de fois.
problem-not-an-interval = Indiquez un nombre de 1 à { $max }.
problem-no-dates = Ainsi, il n’y a aucune date. Changez les jours ou la fin.
problem-too-many-dates = Nombre maximum de dates dans une série : { $max }.
problem-until-and-count = Indiquez soit le dernier jour, soit le nombre de dates, pas les deux.
problem-too-short = { $room } : il faut réserver pour au moins { $length }.
problem-too-long-stay = { $room } : on peut réserver pour { $length } au plus.
problem-room-not-for-them = { $room } : cette association ne peut pas réserver ici elle-même. Choisissez une autre salle ou parlez à la coordination.
problem-rules-not-accepted = Lisez le règlement de la maison et confirmez que vous le respecterez.
problem-too-many-open = Cette association a déjà le maximum de réservations à venir ({ $max }). Annulez-en une ou parlez à la coordination.
problem-not-a-number = Indiquez un nombre à partir de 1.
problem-too-many-people = { $room } : places pour { $capacity } au plus. Choisissez une salle plus grande.
problem-shared-part = { $one } et { $other } partagent de la place. Choisissez l’une des deux.
problem-not-an-email = Indiquez une adresse e-mail, par exemple name@beispiel.de.
problem-wrong-code = Ce code n’est pas juste. Comparez-le avec l’e-mail le plus récent.
problem-missing-opening = Indiquez au moins une heure d’ouverture, ou choisissez « Jour et nuit ».
problem-missing-only_for = Choisissez au moins une association.
problem-missing-first = Indiquez le premier jour.
problem-end-not-after-start-last = Le dernier jour ne peut pas être avant le premier.
problem-past-last = Ces jours sont déjà passés. Choisissez des jours plus tard.
problem-too-far-last = Ce qui revient chaque année dure un an au plus. Choisissez un jour jusqu’à : { $last }.
problem-not-windows = Écrivez les heures ainsi : 08:00-12:00, 13:00-22:00.
problem-not-a-length = Indiquez des minutes, ou des heures et des minutes, par exemple 90 ou 1:30 ; un jour au plus.
problem-out-of-range = Indiquez un nombre entier jusqu’à { $max }.
problem-longest-too-short = La réservation la plus longue doit être au moins aussi longue que la plus courte.

## Anmelden und Konto

sign-in-title = Se connecter
sign-in-lead = Seules les personnes qui réservent des salles doivent se connecter. Pas besoin de mot de passe : nous vous envoyons un e-mail.
sign-in-send = Demander l’e-mail
sign-in-code-title = Regardez vos e-mails
sign-in-sent = Si nous connaissons { $email }, un e-mail arrive dans les prochaines minutes. Ouvrez le lien qu’il contient, ou entrez le code ici.
sign-in-no-letter = Pas d’e-mail reçu ? Regardez aussi dans le dossier spam.
sign-in-again = Demander un nouvel e-mail
sign-in-confirm = Encore une étape, puis la connexion est faite.
sign-in-go = Se connecter
sign-in-stale-title = Ce lien n’est plus valable
sign-in-stale = Un lien est valable 15 minutes et une seule fois. Demandez simplement un nouvel e-mail.
sign-in-demo = Dans la maison de démonstration, vous n’avez pas à attendre un e-mail.
sign-out = Se déconnecter
account-title = Mon compte
account-name = Nom
account-role = Rôle
account-coming = Réservations à venir
account-nothing = Rien n’est réservé.
reminders-title = Rappels
reminders-first = Les dates seules et, pour une série, seulement la première
reminders-each = Chaque date
reminders-never = Aucune
reminders-save = Enregistrer
reminders-saved = C’est enregistré. Cela vaut à partir du prochain rappel.
field-reminders = Que devons-nous vous rappeler la veille ?
hint-reminders = L’e-mail arrive le matin, un seul pour toutes les dates du lendemain.
waiting-title = Liste d’attente
waiting-fresh = Vous êtes sur la liste d’attente. Si la salle se libère, nous vous écrivons et la gardons un moment pour vous.
waiting-in-line = Si la salle se libère, vous recevez un e-mail.
waiting-offered = Gardé pour vous jusqu’à : { $until }
waiting-withdraw = Ne plus attendre
offer-gone-title = Cette offre n’est plus valable
offer-gone-words = Le temps pour répondre est passé, ou quelqu’un de votre association a déjà répondu. Continuez ici :
offer-gone-booking = Aller à la réservation
office-coordinator = Coordination de la maison
office-partner = Conseil en dehors de la maison
office-none = pas encore d’association
rank-member = Membre : { $association }
rank-lead = Responsable : { $association }

## Kalender abonnieren

feed-subscribe = S’abonner au calendrier
feed-address = Adresse du calendrier
feed-name-house = Planning des salles – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Conseil – { $house }
feed-name-mine = Mes réservations – { $house }
feed-about-house = Tout ce qui se passe dans la maison et que vous avez le droit de voir.
feed-about-room = Quand cette salle est occupée : { $room }.
feed-about-association = Dates de cette association : { $association }.
feed-about-counselling = Toutes les heures de conseil des associations de la maison.
feed-about-mine = Ce que vous avez réservé, et ce que vos associations ont réservé.
feed-read-only = Ce calendrier est seulement à lire et se met à jour tout seul. Pour réserver et changer, c’est ici : { $url }
feed-summary = { $association } : { $what }
feed-taken = Occupé
feed-unknown = Ce calendrier n’existe pas ; les calendriers de la maison sont ici : { $url }
feed-key-unknown = Ce lien de calendrier n’est pas ou n’est plus valable ; vous en recevez un nouveau sur la page « Mon compte » : { $url }
feed-title = Abonnement au calendrier
feed-words = Avec ces liens, votre agenda montre toujours la dernière situation, aussi sur le téléphone. Vous ne pouvez rien y changer.
feed-own = Mes réservations et celles de mes associations
feed-whole = Toute la maison, avec tout ce que vous avez le droit de voir
feed-open = Ajouter à votre agenda
feed-warning = Toute personne qui a un de ces liens peut lire. Ne le donnez à personne.
feed-none = Vous pouvez voir vos réservations dans votre propre agenda, aussi sur le téléphone. Pour cela, vous recevez un lien secret.
feed-make = Recevoir le lien
feed-renew = Renouveler le lien
feed-renew-words = Quelqu’un a le lien et ne devrait pas l’avoir ? Si vous le renouvelez, les anciens liens ne valent plus rien tout de suite. Ensuite, vous devez régler votre agenda de nouveau.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] chaque jour
       *[other] tous les { $interval } jours
    }
repeats-weekly =
    { $interval ->
        [1] chaque { $days }
       *[other] toutes les { $interval } semaines, le { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] chaque mois, le { $day }
       *[other] tous les { $interval } mois, le { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] chaque mois, le { $day }
       *[other] tous les { $interval } mois, le { $day }
    }
repeats-nth =
    { $nth ->
        [first] premier { $day }
        [second] deuxième { $day }
        [third] troisième { $day }
        [fourth] quatrième { $day }
       *[last] dernier { $day }
    }
repeats-until = jusqu’au { $date }
repeats-count =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Règles pour cette salle
room-closed = Quand c’est fermé
room-holidays = Les jours fériés ({ $land }), la maison est fermée.
room-open-on = Ouvert quand même : { $holidays }.
terms-opening = Ouvert
terms-always = Jour et nuit
terms-length = Durée
terms-shortest = au moins { $length }
terms-longest = au plus { $length }
terms-ahead = Réserver
terms-earliest =
    { $count ->
        [one] au plus tôt { $count } jour avant
       *[other] au plus tôt { $count } jours avant
    }
terms-latest =
    { $count ->
        [one] au plus tard { $count } heure avant
       *[other] au plus tard { $count } heures avant
    }
terms-buffer = Reste libre
terms-set-up = { $length } avant, pour installer
terms-clear-up = { $length } après, pour ranger
terms-approval = Accord
terms-bookers = Qui réserve
rules-title = Règlement de la maison (Hausordnung)
rules-lead = Toutes les personnes qui utilisent une salle ici le respectent.
rules-none = La maison n’a pas encore écrit de règlement.
land-BW = Bade-Wurtemberg
land-BY = Bavière
land-BE = Berlin
land-BB = Brandebourg
land-HB = Brême
land-HH = Hambourg
land-HE = Hesse
land-MV = Mecklembourg-Poméranie-Occidentale
land-NI = Basse-Saxe
land-NW = Rhénanie-du-Nord-Westphalie
land-RP = Rhénanie-Palatinat
land-SL = Sarre
land-SN = Saxe
land-ST = Saxe-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringe
approval-never = Sans accord de la coordination
approval-always = Seulement avec l’accord de la coordination
approval-evenings-weekends = Le soir, le week-end et les jours fériés, seulement avec l’accord de la coordination
approval-guests = Pour les invités de la maison, seulement avec l’accord de la coordination
bookers-everybody = Toutes les associations
bookers-residents = Les associations installées dans la maison
bookers-coordination = Seulement la coordination
closure-days = du { $first } au { $last }
closure-yearly = { $days }, chaque année

## Was in E-Mails steht

letter-greeting = Bonjour { $name },
letter-booked-subject = Réservé : { $what }
letter-booked-heading = La salle est à vous.
letter-booked-words = Voici ce que nous avons inscrit pour vous. Si vous n’avez plus besoin de la salle, annulez s’il vous plaît ; d’autres seront contents.
letter-requested-subject = Demandé : { $what }
letter-requested-heading = Votre demande est chez la coordination.
letter-requested-words = Ici, la coordination de la maison doit donner son accord. En attendant, la maison garde la salle pour vous. Vous n’avez rien d’autre à faire.
letter-requested-until = Vous recevrez la réponse par e-mail. La coordination a le temps de répondre jusqu’à : { $date }, { $time }. Après cela, la demande n’est plus valable.
letter-approved-subject = Accepté : { $what }
letter-approved-heading = La coordination est d’accord. La salle est à vous.
letter-approved-words = Voici ce que nous avons inscrit pour vous. Si vous n’avez plus besoin de la salle, annulez s’il vous plaît ; d’autres seront contents.
letter-declined-subject = Refusé : { $what }
letter-declined-heading = La coordination a malheureusement refusé.
letter-declined-words = Une autre salle ou une autre heure convient peut-être. Si vous avez des questions, appelez ou écrivez à la maison ; le téléphone et l’e-mail sont en bas.
letter-proposed-subject = Une autre salle est possible : { $what }
letter-proposed-heading = La coordination vous propose une autre salle.
letter-proposed-words = La maison la garde pour vous. Répondez oui ou non, s’il vous plaît.
letter-proposed-until = Nous avons besoin de votre réponse jusqu’à : { $date }, { $time }. Après cela, la salle redevient libre.
letter-offered-subject = Libéré : { $what }
letter-offered-heading = Une salle que vous attendiez s’est libérée.
letter-offered-words = La maison la garde pour vous. Répondez oui ou non, s’il vous plaît.
letter-offered-until = Nous avons besoin de votre réponse jusqu’à : { $date }, { $time }. Après cela, d’autres reçoivent la salle.
letter-expired-subject = Délai passé : { $what }
letter-expired-heading = Le délai est passé.
letter-expired-words = Aucun accord n’est arrivé avant la fin du délai. La salle est donc de nouveau libre. Si vous en avez encore besoin, réservez encore une fois.
letter-changed-subject = Changé : { $what }
letter-changed-heading = Votre réservation a changé.
letter-changed-words = Voici comment elle est maintenant. Si quelque chose ne va pas, vous pouvez la changer ou l’annuler.
letter-brought-back-subject = A lieu quand même : { $what }
letter-brought-back-heading = Une date a lieu quand même.
letter-brought-back-words = Voici comment est votre réservation maintenant. Si vous n’avez plus besoin de la salle, annulez s’il vous plaît.
letter-undone-subject = Changement effacé : { $what }
letter-undone-heading = Le dernier changement de votre réservation est effacé.
letter-undone-words = Voici comment elle est maintenant. Si quelque chose ne va pas, vous pouvez la changer ou l’annuler.
letter-called-off-subject = Annulé : { $what }
letter-called-off-heading = Cette réservation est annulée.
letter-called-off-words = La salle est de nouveau libre. Si vous avez quand même besoin d’une salle, réservez de nouveau.
letter-partly-called-off-subject = Annulé en partie : { $what }
letter-partly-called-off-heading = Une partie de cette réservation est annulée.
letter-partly-called-off-words = Voici comment est votre réservation maintenant. Vous pouvez remettre les dates annulées tant que la salle est encore libre.
letter-closed-subject = Annulé à cause d’une fermeture : { $what }
letter-closed-heading = La maison ou la salle est fermée.
letter-closed-words = Nous avons donc dû annuler. Réservez une autre heure ou une autre salle.
letter-partly-closed-subject = Changé à cause d’une fermeture : { $what }
letter-partly-closed-heading = La maison ou la salle est fermée.
letter-partly-closed-words = Votre réservation a donc changé. Voici comment elle est maintenant. Si quelque chose ne va pas, vous pouvez la changer ou l’annuler.
letter-reason = Raison
letter-dates-from =
    { $count ->
        [one] { $count } date, le { $date }
       *[other] { $count } dates à partir du { $date }
    }
letter-dates = Ces dates sont encore à venir :
letter-dates-off = Ces dates n’ont pas lieu :
letter-dates-more =
    { $count ->
        [one] et encore { $count } date, voir la réservation
       *[other] et encore { $count } dates, voir la réservation
    }
letter-date-with = { $when } – { $notes }
letter-date-off = n’a pas lieu
letter-date-instead = au lieu du { $date }
letter-date-hours = autre heure
letter-keys = Voici comment entrer dans la salle :
letter-link-see = Voir, changer ou annuler la réservation
letter-link-look = Voir la réservation
letter-link-answer = Répondre oui ou non
letter-link-book = Réserver une autre date
letter-calendar-entry = En pièce jointe, il y a une date à ajouter à votre agenda.
letter-calendar-new = La pièce jointe met votre agenda à jour.
letter-calendar-draft = En pièce jointe, il y a une date provisoire pour votre agenda.
letter-calendar-gone = La pièce jointe enlève la date de votre agenda.
letter-calendar-date = La pièce jointe change seulement cette date dans votre agenda : { $when }.
letter-calendar-date-gone = La pièce jointe enlève seulement cette date de votre agenda : { $when }.
letter-asked-subject = Demande : { $what }
letter-asked-heading = { $asker } demande une salle.
letter-asked-words = Cette réservation a besoin de votre accord. Jusqu’à votre réponse, la salle est occupée.
letter-asked-again-subject = Rappel d’une demande : { $what }
letter-asked-again-heading = { $asker } attend encore votre réponse.
letter-asked-again-words = Cette réservation a besoin de votre accord. Quelqu’un de votre équipe a peut-être déjà répondu ; dans ce cas, vous n’avez rien à faire.
letter-asked-until = Répondez s’il vous plaît jusqu’à : { $date }, { $time }. Après cela, la demande n’est plus valable et la salle redevient libre.
letter-asked-by = Demandé par
letter-asked-link = Voir les demandes et y répondre
letter-reminder-subject = Demain : { $what }
letter-reminder-subject-several = Demain : { $count } dates dans la maison, { $date }
letter-reminder-heading =
    { $count ->
        [1] Demain, vous avez une réservation dans la maison.
       *[other] Demain, vous avez { $count } réservations dans la maison.
    }
letter-reminder-words = Si vous n’avez plus besoin d’une salle, annulez s’il vous plaît ; d’autres seront contents.
letter-reminder-link = Un empêchement ? Annuler ou changer ici
letter-reminder-later = Ensuite
letter-reminder-dates =
    { $count ->
        [one] encore { $count } date de cette série
       *[other] encore { $count } dates de cette série
    }
letter-reminder-only-first = Nous ne vous rappelons pas les autres dates d’une série.
letter-reminder-settings = Changer ou arrêter les rappels
letter-sign-in-subject = Votre lien et votre code pour vous connecter
letter-sign-in-heading = Voici comment vous connecter.
letter-sign-in-link = Se connecter maintenant
letter-sign-in-code = Ou entrez ce code :
letter-sign-in-short = Le lien et le code sont valables 15 minutes et une seule fois.
letter-sign-in-not-you = Vous ne vouliez pas vous connecter ? Alors vous n’avez rien à faire.
letter-invitation-subject = Votre accès : { $house }
letter-invitation-heading = Bienvenue : { $house }
letter-invitation-words = Vous pouvez maintenant réserver des salles dans la maison. Vous n’avez pas besoin de mot de passe.
letter-invitation-link = Se connecter pour la première fois
letter-invitation-later = Plus tard, vous vous connectez avec votre adresse e-mail. Nous vous envoyons un lien à chaque fois.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = C’est la version allemande qui compte ; celle-ci vous aide à comprendre.
statement-missing = Il manque encore ici :
imprint-title = Mentions légales (Impressum)
imprint-lead = Qui est responsable de ces pages.
field-operator = Organisme responsable et forme juridique
field-operator_address = Adresse
field-represented_by = Représenté par
field-operator_email = E-mail
field-operator_phone = Téléphone
field-register = Registre et numéro
field-vat_id = Numéro de TVA (Umsatzsteuer-Identifikationsnummer)
field-responsible = Responsable du contenu
privacy-title = Protection des données (Datenschutz)
privacy-lead = Ce que cette maison fait de vos données, pourquoi et combien de temps.
privacy-readers-title = Si vous lisez seulement
privacy-readers = Vous n’avez pas besoin de compte. Dans ce cas, ces pages n’utilisent pas de cookie, ne chargent rien d’autres fournisseurs et ne notent pas qui les lit.
privacy-feedback-title = Si vous nous envoyez une remarque
privacy-feedback = Nous gardons ce que vous écrivez et nous l’envoyons par e-mail à la coordination, pour qu’elle puisse corriger les erreurs, enlever les obstacles et vous répondre. Après 90 jours, nous l’effaçons. Contre les abus, nous gardons pendant un jour une empreinte (code de contrôle) de votre adresse Internet.
privacy-account-title = Si vous avez un compte
privacy-account = Nous gardons votre nom, votre adresse e-mail et votre langue, votre association, vos réservations, qui a changé quoi et quand, et les e-mails que nous vous envoyons. Sans ces informations, nous ne pouvons pas attribuer de salles. Aucun programme ne décide sur vous en tant que personne.
privacy-sign-in = Le lien et le code pour se connecter sont valables 15 minutes. Ensuite, nous gardons pendant un jour des empreintes (codes de contrôle) de votre adresse e-mail et de votre adresse Internet. Un cookie vous garde connecté pendant 90 jours. Si vous vous déconnectez, il disparaît.
privacy-controller = Qui est responsable
field-protection_officer = Délégué à la protection des données (Datenschutzbeauftragte)
field-legal_basis = Base légale
field-hosting = Prestataires pour le serveur et les e-mails
field-retention = Durée de conservation des comptes, réservations et e-mails
field-authority = Autorité de contrôle (Aufsichtsbehörde)
privacy-rights-title = Vos droits
privacy-rights = Vous pouvez savoir ce que nous avons enregistré sur vous et l’emporter. Vous pouvez le faire corriger, limiter ou effacer. Vous pouvez vous opposer à l’utilisation de vos données et retirer un accord. Écrivez à l’organisme responsable. Vous pouvez aussi vous plaindre auprès de l’autorité de contrôle.
accessibility-title = Accessibilité (Barrierefreiheit)
accessibility-lead = Tout le monde doit pouvoir utiliser ces pages. Nous les mesurons d’après la BITV 2.0 et la norme EN 301 549.
field-conformity = État
conformity-full = Entièrement accessible
conformity-partial = En partie accessible
conformity-no = Pas encore accessible
field-barriers = Obstacles connus
field-assessed_on = Dernier contrôle
field-assessed_how = Comment nous avons contrôlé
accessibility-feedback = Écrivez-nous, même sans compte, ou appelez. Nous répondons et nous vous aidons par un autre moyen.
accessibility-enforcement = Si notre réponse ne vous aide pas, vous pouvez vous adresser ici. C’est gratuit.
field-enforcement = Service qui fait respecter l’accessibilité (Durchsetzungsstelle)
field-arbitration = Service de médiation (Schlichtungsstelle)
feedback-link = Votre remarque
feedback-title = Quelque chose n’est pas juste ? Un obstacle vous a gêné ?
feedback-lead = Dites-le-nous. Vous n’avez pas besoin de compte. Seule la coordination de la maison lit votre message ; après 90 jours, nous l’effaçons.
field-kind = De quoi s’agit-il ?
kind-wrong = Une information n’est pas juste
kind-barrier = Un obstacle m’a gêné
kind-other = Autre chose
field-message = Que s’est-il passé ?
hint-message = Vous pouvez écrire dans votre langue.
field-contact = E-mail ou téléphone pour une réponse
hint-contact = Vous n’êtes pas obligé de le donner. Nous l’effaçons avec votre message.
feedback-about = Il s’agit de cette page :
feedback-send = Envoyer
feedback-thanks-title = Merci, votre message est bien arrivé
feedback-thanks = La coordination le lit dans les prochains jours. Si vous avez donné une adresse e-mail ou un numéro, elle vous répond.
feedback-back = Retour à :

## Wenn etwas nicht geht

not-found-title = Cette page n’existe pas
not-found-words = Le lien est peut-être trop vieux, ou il manque un caractère. Continuez ici :
forbidden-title = Tout le monde n’a pas le droit de faire cela
forbidden-sign-in = Connectez-vous, s’il vous plaît.
forbidden-ask = Si vous devez y avoir accès, parlez à la coordination.
who-everybody = Tout le monde a le droit.
who-signed-in = Toutes les personnes qui ont un compte ont le droit.
who-association = Les personnes de l’association et la coordination ont le droit.
who-lead = Seules les personnes responsables de l’association et la coordination ont le droit.
who-coordination = Seule la coordination de la maison a le droit.
too-many-title = Attendez un moment, s’il vous plaît
too-many-words =
    { $minutes ->
        [one] Il y a eu beaucoup d’essais. Dans { $minutes } minute, vous pouvez réessayer.
       *[other] Il y a eu beaucoup d’essais. Dans { $minutes } minutes, vous pouvez réessayer.
    }
fault-title = Il y a eu une erreur chez nous
fault-words = Rien n’a été enregistré à moitié. Essayez encore une fois dans quelques minutes.
fault-number = Si vous nous écrivez, donnez-nous ce numéro :
foreign-form-title = Ce formulaire vient d’un autre site
foreign-form-words = Pour vous protéger, nous n’avons rien enregistré. Ouvrez encore une fois le formulaire chez nous.
too-slow-title = Cela a pris trop de temps
too-slow-words = Il y a beaucoup de monde en ce moment. Essayez encore une fois dans une minute.
too-large-title = C’était trop à la fois
too-large-words = Nous n’avons rien enregistré. Raccourcissez votre texte et envoyez-le encore une fois.

## Themen

topic-arrival = Premiers pas en Allemagne
topic-residence-asylum = Séjour et asile
topic-asylum-interview = Préparer l’entretien d’asile
topic-family-reunification = Regroupement familial
topic-naturalisation = Nationalité allemande
topic-letters-forms = Lettres et formulaires
topic-documents = Papiers et documents
topic-accompaniment = Accompagnement et interprète
topic-work-training = Travail et formation
topic-recognition = Reconnaissance des diplômes
topic-learning-german = Apprendre l’allemand
topic-school-childcare = École et crèche (Kita)
topic-housing = Logement
topic-money-benefits = Argent et aides sociales
topic-debt = Dettes
topic-health = Santé
topic-mental-health = Santé mentale
topic-pregnancy-birth = Grossesse et naissance
topic-family-separation = Famille et séparation
topic-violence = Protection contre la violence
topic-discrimination = Discrimination
topic-legal-advice = Conseil juridique
topic-associations = Association et bénévolat

## Sprachen

language-am = amharique
language-ar = arabe
language-bg = bulgare
language-ckb = sorani
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = farsi
language-fr = français
language-gsg = langue des signes allemande
language-hr = croate
language-it = italien
language-kmr = kurmandji
language-pl = polonais
language-prs = dari
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-rom = romani
language-ru = russe
language-so = somali
language-sq = albanais
language-sr = serbe
language-ta = tamoul
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
