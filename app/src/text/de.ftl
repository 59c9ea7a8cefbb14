### Deutsch. „Sie“, freundlich, aktiv, kurz; immer sagen, wie es weitergeht.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Zum Inhalt
nav = Hauptmenü
nav-counselling = Hilfe finden
nav-associations = Vereine
nav-rooms = Räume
nav-calendar = Raumplan
nav-book = Raum buchen
nav-requests = Anfragen
nav-coordination = Koordination
nav-sign-in = Anmelden
languages = Sprachen
notice = Hinweis
invented-house = Vorführ-Haus: alles ist erfunden.
invented-entry = Diesen Verein gibt es nicht. Alle Angaben sind erfunden.
demo-door = Als jemand anmelden
demo-letters = E-Mails ansehen
not-reviewed = Diese Texte hat noch niemand geprüft, der mit dieser Sprache aufgewachsen ist. Fehler? Bitte sagen Sie es uns.
to-home = Zur Startseite
ask-house = Wir helfen am Telefon:
address = Adresse
phone = Telefon
email = E-Mail
website = Internet

## Wörter, die überall gelten

association = Verein
room = Raum
purpose = Zweck
service = Angebot
note = Notiz
time = Uhrzeit
when = Wann
where = Wo
topics = Themen
languages-spoken = Sprachen
place = { $room }, { $floor }
floor =
    { $number ->
        [0] Erdgeschoss
        [-1] Untergeschoss
       *[other] { $number }. Stock
    }
hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
seats =
    { $count ->
        [one] { $count } Person
       *[other] bis { $count } Personen
    }
step-free = ohne Stufen
steps = nur über Stufen
offers =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
taken = belegt
closed = geschlossen
not-bookable = nicht buchbar
closed-because = geschlossen: { $why }
taken-through = belegt durch { $room }
taken-by = durch { $room }
free = frei
now = jetzt
is-now = läuft gerade
is-past = vorbei
is-today = heute

## Startseite

home-title = Hilfe finden
home-about = Wer hilft mir mit Briefen, Ämtern, Wohnung und Arbeit? Vereine im Haus beraten kostenlos in vielen Sprachen, heute und jede Woche.
home-question = Wobei brauchen Sie Hilfe?
home-today = Heute im Haus
home-hour = { $hour } Uhr
home-over =
    { $count ->
        [one] { $count } Termin ist heute schon vorbei
       *[other] { $count } Termine sind heute schon vorbei
    }
home-no-more = Für heute ist alles vorbei. Rufen Sie uns an, wir finden mit Ihnen das Richtige:
home-nothing = Heute ist nichts angekündigt. Rufen Sie uns an, wir finden mit Ihnen das Richtige:

## Hilfe finden

counselling-title = Hilfe finden
counselling-about = Beratung im Haus: worum es geht, in welcher Sprache, wann und wo.
all-services = Alle Angebote
filter-topic = Thema
filter-any-topic = Alle Themen
filter-language = Sprache
filter-any-language = Alle Sprachen
filter-go = Anzeigen
filter-lift = { $name }: Auswahl aufheben
search-label = Was suchen Sie? Ein Wort genügt, in jeder Sprache – auch aus einem Brief.
search-go = Suchen
found-meant = Meinten Sie:
found-words = Das bedeutet das Wort
found-topics = Das passt dazu
found-nobody = Nicht zu jedem Thema berät hier schon jemand. Die Koordination weiß, wer sonst hilft. Rufen Sie an:
found-associations = Vereine im Haus
found-unsure = Wir sind nicht sicher, was Sie suchen. Rufen Sie an oder schreiben Sie uns, wir helfen weiter. Oder wählen Sie ein Thema:
urgent-title = Hier bekommen Sie sofort Hilfe
urgent-house = Wir im Haus
urgent-deportation = Kommen Sie heute oder rufen Sie heute an. Bringen Sie den Brief mit: Die Frist ist oft kurz, jeder Tag zählt.
urgent-eviction = Kommen Sie heute oder rufen Sie heute an. Bringen Sie alle Briefe mit: Jeder Tag zählt.
urgent-police = Polizei
urgent-ambulance = Rettungswagen und Feuerwehr
urgent-women = Hilfetelefon „Gewalt gegen Frauen“, Tag und Nacht, viele Sprachen
urgent-men = Hilfetelefon „Gewalt an Männern“, montags bis freitags tagsüber
urgent-talk = Telefonseelsorge: jemand hört zu, Tag und Nacht
urgent-children = Nummer gegen Kummer, für Kinder und Jugendliche, montags bis samstags nachmittags
counselling-none = Dazu haben wir gerade kein Angebot. Rufen Sie uns an, wir wissen, wer helfen kann:
counselling-none-fits = Auf alle Filter zusammen passt kein Angebot. Lassen Sie einen weg, oder rufen Sie uns an:
filter-without = ohne „{ $name }“
service-when = Wann und wo
service-who = Wer hilft
entry-walk-in = ohne Termin
entry-appointment = mit Termin
entry-hint-walk-in = Kommen Sie einfach vorbei. Sie brauchen keinen Termin.
entry-hint-appointment = Bitte vereinbaren Sie vorher einen Termin, am Telefon oder per E-Mail.

filter-day = Tag
filter-more = Weiter eingrenzen
wish-now = jetzt offen
wish-walk-in = ohne Termin
wish-free = kostenlos
wish-women = nur für Frauen
wish-children = Kinder willkommen
wish-step-free = ohne Stufen
wish-online = online
cost-charged = kostet etwas
place-online = nur online
place-both = auch online
audience = Für wen
audience-women = Frauen
audience-youth = Jugendliche und junge Erwachsene
audience-older-people = ältere Menschen
audience-disability = Menschen mit Behinderung
audience-lgbtiq = lesbische, schwule, bisexuelle, trans, inter und queere Menschen
audience-families = Familien
order-words = Oben steht, was am besten zu Ihren Worten passt.
order-soonest = Das Früheste steht oben.
order-language = Zuerst kommt, was es in Ihrer Sprache gibt ({ $language }), das Früheste oben.
order-to-soonest = Nur nach der Zeit ordnen
order-to-language = Ihre Sprache zuerst ({ $language })
open-until = jetzt offen, bis { $time }
called-off-on = Fällt aus am { $date }
closed-on = Geschlossen am { $date }: { $why }.
closed-from = Geschlossen von { $first } bis { $last }: { $why }.
times-by-appointment = Nur nach Vereinbarung. Fragen Sie hier nach einem Termin:
times-not-fixed = Keine festen Zeiten. Fragen Sie hier nach:

## Vereine

associations-title = Vereine im Haus
associations-lead = Diese Vereine beraten, begleiten und treffen sich bei uns.
association-offers = Angebote
association-no-offers = Dieser Verein hat gerade keine Angebote eingetragen.
this-week = Diese Woche
week-nothing = In den nächsten sieben Tagen ist nichts eingetragen.

## Was Vereine schreiben

written-in = Sprache dieses Textes: { $language }
translation-old = Diese Übersetzung ist nicht mehr aktuell; der Text wurde seitdem geändert.
translation-old-of = Übersetzung vom { $date }; der Text wurde seitdem geändert.
entry-title = Eintrag und Angebote
entry-lead = Das lesen andere über Ihren Verein und seine Angebote. Halten Sie es hier aktuell: die Angaben zu jedem Angebot und die Texte in jeder Sprache.
texts-about = Über den Verein
texts-saved = Gespeichert. Auf den Seiten steht es ab sofort so.
texts-source = Original
texts-current = aktuell
texts-out-of-date = veraltet
texts-source-changed = Das Original wurde am { $date } geändert.
texts-missing =
    { $count ->
        [one] Noch nicht übersetzt: { $count } Sprache
       *[other] Noch nicht übersetzt: { $count } Sprachen
    }
texts-source-hint = Das ist das Original. Wenn Sie es ändern, gelten die Übersetzungen als veraltet, bis jemand sie ansieht.
texts-original = Original ({ $language })
texts-translation = Übersetzung
texts-still = Übersetzung stimmt noch
texts-still-hint = Passt die Übersetzung noch? Ändern Sie sie oder bestätigen Sie sie unten.
texts-save = Speichern
texts-meanwhile = Jemand hat diesen Text oder das Original inzwischen geändert. Unten steht noch, was Sie geschrieben haben. Vergleichen Sie es; wenn Sie speichern, gilt Ihr Text.
texts-now = Jetzt gespeichert
texts-remove = Übersetzung entfernen
texts-remove-hint = Wer diese Sprache liest, sieht dann das Original oder eine verwandte Sprache.
texts-remove-go = Ja, entfernen
service-new = Neues Angebot eintragen
service-new-lead = Name und Text schreiben Sie zuerst in einer Sprache, übersetzen können Sie danach. Das Angebot steht sofort in „Hilfe finden“, und Sie können Sprechstunden dafür buchen.
service-facts = Angaben ändern
service-meanwhile = Jemand hat diese Angaben inzwischen geändert. Unten steht noch, was Sie gewählt haben. Vergleichen Sie es; wenn Sie speichern, gilt Ihre Auswahl.
admits-everybody = für alle
children-unsaid = keine Angabe
place-house = im Haus
field-lang = In welcher Sprache schreiben Sie Name und Text?
field-topic = Worum geht es vor allem?
field-topics = Worum geht es noch? (freiwillig)
field-languages = In welchen Sprachen?
hint-languages = Bitte nur Sprachen, in denen Sie das Angebot wirklich geben.
field-entry = Braucht man einen Termin?
field-audience = Für wen ist es besonders gedacht? (freiwillig)
hint-audience = Ohne Haken ist es für alle gedacht.
field-admits = Für wen ist es offen?
field-children = Dürfen Kinder mitkommen?
field-cost = Kostet es etwas?
field-place = Wo findet es statt?
problem-missing-topic = Bitte wählen Sie das wichtigste Thema.
problem-missing-languages = Bitte wählen Sie mindestens eine Sprache.
problem-missing-entry = Bitte wählen Sie, ob man einen Termin braucht.
problem-missing-name = Bitte geben Sie dem Angebot einen Namen.
problem-missing-about = Bitte schreiben Sie einen Text.
field-name = Name des Angebots
field-about = Text
texts-about-hint = Kurze Sätze. Wer sind Sie, was tun Sie, und für wen sind Sie da?
hint-about = Kurze Sätze. Was passiert dort, für wen ist es, was soll man mitbringen?
account-texts = Schreiben

## Räume

rooms-title = Räume
rooms-lead = Vereine im Haus buchen diese Räume selbst und kostenlos.
room-book = Diesen Raum buchen
room-plan = Woche im Raumplan ansehen
room-week = Die nächsten sieben Tage
room-all-free = In den nächsten sieben Tagen ist der Raum frei.
room-floor = Stockwerk
room-size = Platz für
room-way = Zugang
room-features = Ausstattung
room-shares = Nicht gleichzeitig mit
feature-projector = Beamer und Leinwand
feature-whiteboard = Tafel
feature-piano = Klavier
feature-kitchen = Küche
feature-childrens-corner = Spielecke
feature-induction-loop = Induktionsschleife für Hörgeräte
holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-uprising-day = Tag des Volksaufstands
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Weltkindertag
holiday-unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-second-christmas = 2. Weihnachtstag

## Einen freien Raum finden

find-title = Freien Raum finden
find-again = Suche ändern
find-go = Freie Räume zeigen
find-step-free = Zugang ohne Stufen
rooms-all = Alle Räume
field-people = Wie viele Menschen kommen? (freiwillig)
field-feature = Was muss der Raum haben? (freiwillig)

found-title = Freie Räume
found-people =
    { $count ->
        [one] { $count } Mensch
       *[other] { $count } Menschen
    }
found-series = { $count } Termine, { $hours } Uhr: { $first } bis { $last }
found-free =
    { $count ->
        [one] { $count } Raum ist frei
       *[other] { $count } Räume sind frei
    }
found-free-series =
    { $count ->
        [one] { $count } Raum ist an jedem Termin frei
       *[other] { $count } Räume sind an jedem Termin frei
    }
found-mostly = An den meisten Terminen frei
found-mostly-next = Im nächsten Schritt sehen Sie, welche Termine nicht gehen, und wählen dafür etwas anderes.
found-some-dates = an { $free } von { $count } Terminen frei
found-book = { $room } buchen
found-book-at = { $room }, { $hours }: buchen
found-none = Dann ist kein Raum frei
found-none-series = Kein Raum ist an den meisten dieser Termine frei
found-instead = An diesem Tag zu einer anderen Zeit frei
lack-taken = Alle passenden Räume sind dann belegt. Bitte versuchen Sie eine andere Zeit, weniger Menschen oder weniger Ausstattung.
lack-not-open = Die passenden Räume sind dann nicht geöffnet. Bitte versuchen Sie eine andere Uhrzeit oder einen anderen Tag.
lack-off-terms = Die passenden Räume gibt es nicht so kurz oder so lang, nicht so kurzfristig oder nicht so weit im Voraus. Bitte ändern Sie Datum oder Uhrzeit.
lack-no-such-hours = An diesem Tag wird die Uhr umgestellt, und diese Zeit ist nicht eindeutig. Bitte versuchen Sie eine andere Uhrzeit.
lack-closed = Das Haus ist dann geschlossen. Bitte versuchen Sie einen anderen Tag.
lack-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.
lack-no-room = Kein Raum, den Sie buchen können, hat so viele Plätze und all das. Bitte suchen Sie mit weniger Menschen oder weniger Ausstattung.

## Raumplan

plan-day = Raumplan: { $date }
plan-week = Raumplan: { $first } bis { $last }
plan-month = Raumplan: { $month }
plan-agenda = Raumplan ab { $date }
plan-nav = Im Raumplan blättern
plan-day-back = Tag zurück
plan-day-on = Tag weiter
plan-week-back = Woche zurück
plan-week-on = Woche weiter
plan-month-back = Monat zurück
plan-month-on = Monat weiter
plan-today = Heute
plan-date = Datum
plan-room = Raum
plan-all-rooms = Alle Räume
plan-go = Anzeigen
plan-printed = { $house } · Stand: { $date }, { $time } Uhr
plan-table = Raumplan als Tabelle
plan-as-list = Auf kleinen Bildschirmen liest sich die Liste leichter
plan-nothing = Nichts gebucht.
view-day = Tag
view-week = Woche
view-month = Monat
view-agenda = Liste
book = buchen
book-here = { $room }, { $date }: + buchen
book-at = { $room }, { $time }, frei: buchen
book-on = { $date }: + buchen
book-then = { $room }, { $date }, { $time }, frei: buchen
plan-filter = Weiter eingrenzen
plan-association = Verein
plan-all-associations = Alle Vereine
plan-purpose = Zweck
plan-all-purposes = Alle Zwecke
plan-mine = Nur eigene Buchungen
plan-own = eigene Buchungen
plan-narrowed = Sie sehen nur: { $what }. Andere Buchungen fehlen hier, darum ist nicht zu sehen, was frei ist.
plan-whole = Den ganzen Plan zeigen
plan-none = Dazu ist in diesen Tagen nichts gebucht. Bitte blättern Sie weiter, oder grenzen Sie weniger ein.
plan-none-of-these = Nichts davon gebucht.
plan-days = { $first } bis { $last }
plan-week-number = KW { $number }
plan-more = + { $count } weitere

## Buchen

booking-title = Raum buchen
booking-go = Raum buchen
booking-next = Wenn der Raum frei ist, gehört er sofort Ihnen. Sie bekommen in den nächsten Minuten eine E-Mail.
booking-no-service = Kein Angebot
please-choose = Bitte wählen
fold-first = Vor der Umstellung der Uhr (Sommerzeit)
fold-second = Nach der Umstellung der Uhr (Winterzeit)
purpose-counselling = Beratung
purpose-meeting = Treffen
purpose-event = Veranstaltung
purpose-maintenance = Arbeiten am Haus
visibility-usual = Wie üblich für diesen Zweck
visibility-public = Alle, auch im Internet
visibility-house = Alle, die sich anmelden können
visibility-private = Nur der Verein und die Koordination

field-association = Für welchen Verein?
field-room = Welcher Raum?
field-purpose = Wofür?
field-service = Welches Angebot?
hint-service = Nur für Beratung. Der Termin steht dann sofort bei diesem Angebot.
field-title = Titel (freiwillig)
hint-title = Steht im Raumplan, zum Beispiel „Chorprobe“.
field-visibility = Wer darf sehen, was Sie vorhaben?
hint-visibility = Dass der Raum belegt ist, sehen alle. Beratung und Veranstaltungen zeigen wir üblicherweise allen, Treffen nur Menschen mit Zugang.
field-attendees = Wie viele Menschen kommen? (freiwillig)
field-date = Datum
field-start = Von
field-end = Bis
field-fold = Welche der beiden Stunden meinen Sie?
hint-fold = In dieser Nacht wird die Uhr zurückgestellt. Eine Stunde kommt zweimal.
field-note = Notiz für die Koordination (freiwillig)
field-email = Ihre E-Mail-Adresse
field-code = Code aus der E-Mail
hint-code = Sechs Ziffern.

field-repeat = Wiederholt sich der Termin?
field-interval = Alle wie viele Tage, Wochen oder Monate?
hint-interval = 2 heißt: jedes zweite Mal. Leer heißt: jedes Mal.
field-weekday = An welchen Wochentagen?
hint-weekday = Ohne Haken gilt der Wochentag des ersten Termins. Monatlich bitte höchstens einen wählen.
field-nth = Am wievielten im Monat?
field-until = Bis wann? Der letzte Tag
field-count = Oder wie oft?
hint-count = Bitte füllen Sie eines von beiden aus.
field-also = Weitere Termine von Hand (freiwillig)
hint-also = Einer je Zeile, zum Beispiel 24.12.2026. Sie bekommen denselben Raum und dieselbe Zeit.
field-on_clash = Und wenn ein Termin nicht geht?
on-clash-refuse = Fragen Sie mich
on-clash-skip = Den Termin auslassen
on-clash-other-room = Stattdessen den Raum nehmen, der am besten passt
repeat-open = Wiederholen oder weitere Termine
repeat-none = Nein, nur einmal
repeat-daily = Täglich
repeat-weekly = Wöchentlich
repeat-monthly-date = Jeden Monat am selben Datum
repeat-monthly-weekday = Jeden Monat am selben Wochentag, zum Beispiel am letzten Freitag
weekday-mo = Montag
weekday-tu = Dienstag
weekday-we = Mittwoch
weekday-th = Donnerstag
weekday-fr = Freitag
weekday-sa = Samstag
weekday-su = Sonntag
nth-usual = wie beim ersten Termin
nth-first = am ersten
nth-second = am zweiten
nth-third = am dritten
nth-fourth = am vierten
nth-last = am letzten
rules-accept = Ich habe die Hausordnung (Fassung { $version }) gelesen und halte mich daran.
rules-read = Hausordnung lesen (öffnet ein neues Fenster)
field-accept_rules = Hausordnung
booking-ask = Raum anfragen
asks = Die Koordination muss zustimmen. Sie hören innerhalb einer Woche von uns.

preview-go = Termine zeigen
preview-comes = Sie sehen zuerst jeden Termin. Noch ist nichts gebucht.
preview-title = Bitte prüfen Sie Ihre Termine
preview-wish = Ihre Angaben ändern
preview-next = Noch ist nichts gebucht. Wenn Sie buchen, bekommen Sie in den nächsten Minuten eine E-Mail.
preview-changed = Etwas ist anders, als Sie es zuletzt gesehen haben. Darum ist nichts gebucht. Bitte sehen Sie die Termine noch einmal an.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Dieser Termin geht nicht.
           *[other] Der Termin ist frei.
        }
       *[other] { $free ->
            [0] Keiner von { $all } Terminen geht.
            [one] 1 von { $all } Terminen ist frei.
           *[other] { $free } von { $all } Terminen sind frei.
        }
    }
preview-decide = Bitte sagen Sie unten, was aus den anderen wird.
preview-missing =
    { $day ->
       *[other] Einen { $day }. gibt es nicht in diesen Monaten: { $months }. Dort wird nichts gebucht.
    }
preview-out = Fällt aus.
preview-book =
    { $count ->
        [one] Diesen Termin buchen
       *[other] Diese { $count } Termine buchen
    }
preview-ask =
    { $count ->
        [one] Diesen Termin anfragen
       *[other] Diese { $count } Termine anfragen
    }
preview-book-rest = So buchen
preview-ask-rest = So anfragen
preview-again = Termine noch einmal zeigen
next-day = { $hours } (endet am nächsten Tag)
choice = Was soll mit { $date } werden?
choice-skip = Diesen Termin auslassen
choice-room = Stattdessen in { $room }, bis { $seats } Personen
choice-hours = Stattdessen { $hours }
choice-as-all = Wie für alle Termine entschieden
choice-kept = So, wie es hier steht

obstacle-taken = Belegt: { $by }.
obstacle-holiday = Geschlossen: { $day } ist ein Feiertag ({ $holiday }).
obstacle-closure = Geschlossen am { $day }: { $reason }
obstacle-outside-hours = { $room } ist dann nicht geöffnet.
obstacle-itself = Ein anderer Termin dieser Reihe braucht den Raum dann noch.
obstacle-past = Diese Zeit ist schon vorbei.
obstacle-too-late = { $room } muss mindestens { $ahead } vorher gebucht werden.
obstacle-too-early = { $room } kann höchstens { $ahead } im Voraus gebucht werden.
obstacle-peak-hours = Zu gefragten Zeiten stehen dem Verein { $hours } in der Woche zu. Die sind vergeben.
obstacle-rooms-at-once =
    { $count ->
        [one] Der Verein kann einen Raum zur selben Zeit haben und hat schon einen.
       *[other] Der Verein kann { $count } Räume zur selben Zeit haben und hat sie schon.
    }


refused-title = Der Raum ist dann leider schon belegt
refused-wish = Ihr Wunsch: { $when }. Im Weg ist:
refused-rooms = Andere Räume zur selben Zeit
refused-times = Derselbe Raum zu anderer Zeit
refused-room = Stattdessen { $room } buchen (bis { $seats } Personen)
refused-time = Stattdessen { $hours } buchen
refused-nothing = An diesem Tag ist nichts Passendes frei. Bitte versuchen Sie es mit einem anderen Tag.
refused-kept = Ihre Angaben stehen noch im Formular. Sie können sie auch dort ändern.
refused-impossible = So lässt sich der Raum leider nicht buchen
refused-asks = Manchem davon muss die Koordination zustimmen. Sie hören innerhalb einer Woche von uns.
refused-waiting = Oder warten Sie darauf
refused-wait = Setzen Sie mich auf die Warteliste für diesen Raum und diese Zeit

ahead-free = Der Raum ist dann frei.
ahead-taken = Der Raum ist dann belegt: { $hours }.
ahead-taken-by = Der Raum ist dann belegt: { $hours }, { $who }.
ahead-dates = { $free } von { $all } Terminen sind frei.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Der Raum gehört Ihnen
booking-off = Diese Buchung ist abgesagt. Der Raum ist wieder frei.
booking-words = Titel
booking-number = Buchungsnummer
booking-service = Dieses Angebot im Verzeichnis
booking-plan = Dieser Tag im Raumplan
booking-again = Noch einmal buchen
booked-by = Gebucht von
visible-for = Sichtbar für
attendees = Personen
hold-requested = angefragt
hold-offered = für Sie reserviert
hold-confirmed = gebucht
hold-declined = abgelehnt
hold-cancelled = abgesagt
letter-coming = Sie bekommen in den nächsten Minuten eine E-Mail an { $email }, mit einem Eintrag für Ihren Kalender.
letter-gone = Wir haben eine E-Mail mit einem Eintrag für Ihren Kalender an { $email } geschickt.
letter-lost = Unsere E-Mail an { $email } kam nicht an. Die Buchung gilt trotzdem. Bitte prüfen Sie die Adresse mit der Koordination.
cancel-open = Buchung absagen
cancel-letter = Der Raum wird wieder frei. Wir schicken darüber eine E-Mail. Betroffen ist: { $association }.
cancel-directory = Der Termin verschwindet sofort aus dem Verzeichnis.
cancel-go = Ja, absagen

## Die Termine einer Buchung

booking-changed = Die Änderung ist gespeichert
booking-called-off = Der Termin ist abgesagt
booking-brought-back = Der Termin findet wieder statt
booking-undone = Die letzte Änderung ist rückgängig gemacht
booking-asked = Ihre Anfrage ist angekommen
booking-answer-by = Die Koordination antwortet bis { $when }. So lange hält das Haus den Raum für Sie frei.
booking-next-date = Nächster Termin
booking-change = Ändern
offer-title = Dieser Raum ist für Sie reserviert
offer-until = Dieser Raum ist für Sie reserviert bis { $when }
offer-take = Ja, wir nehmen ihn
offer-refuse = Nein, danke
dates-title = Termine
dates-none = Es kommt kein Termin mehr.
dates-past =
    { $count ->
        [one] { $count } Termin ist vorbei
       *[other] { $count } Termine sind vorbei
    }
date-number = Termin { $number }
date-off = fällt aus
date-change = Ändern oder absagen
date-change-of = Ändern oder absagen: { $date }
date-restore = Findet doch statt
date-restore-of = Findet doch statt: { $date }
restore-blocked = Dieser Termin lässt sich nicht zurückholen
keys-title = So kommen Sie hinein
history-title = Was bisher geschah
history-house = Das Haus
deed-book = gebucht
deed-call-off = abgesagt
deed-bring-back = zurückgeholt
deed-undo = rückgängig gemacht
deed-change = geändert
deed-approve = zugesagt
deed-decline = abgelehnt
deed-propose-room = anderen Raum vorgeschlagen
deed-take = angenommen
deed-expire = verfallen, weil keine Antwort kam
deed-close = wegen einer Schließung geändert
deed-send-letter-again = E-Mail noch einmal geschickt
deed-change-rules = Regeln geändert
deed-write-text = Text geschrieben
deed-remove-text = Übersetzung entfernt
deed-add-service = Angebot eingetragen
deed-describe-service = Angaben zum Angebot geändert

## Eine Buchung ändern

change-title = Buchung ändern
change-date-title = Termin ändern
change-go = Änderung speichern
change-next = Wir schicken darüber eine E-Mail. Neue Zeiten und Räume gelten sofort, außer die Koordination muss zustimmen.
change-rooms = Welche Räume?
change-whole = Die ganze Buchung
change-whole-hint = Diese Angaben gelten immer für alle Termine.
change-blocked = So geht es leider nicht
change-nothing-done = Es wurde nichts geändert. Ihre Angaben stehen noch im Formular.
change-busy = Jemand war gerade schneller. Es wurde nichts geändert; bitte versuchen Sie es noch einmal.
change-instead = Das wäre frei
change-to-room = Stattdessen { $room }
change-to-time = Stattdessen { $hours }
change-gone = Dieser Termin ist abgesagt oder vorbei und lässt sich nicht ändern.
stale-title = Inzwischen hat jemand diese Buchung geändert
stale-now = So ist es jetzt
stale-wanted = Das wollten Sie
stale-again = Ihre Angaben stehen noch im Formular. Wenn Sie noch einmal speichern, gelten sie.
field-scope = Für welche Termine?
hint-scope = Was Sie an einzelnen Terminen schon anders vereinbart haben, bleibt so.
scope-one = Nur für diesen Termin
scope-following = Für diesen und alle folgenden
scope-all = Für alle, die noch kommen
cancel-some-open = Termine absagen
cancel-some = Die Räume werden sofort frei. Wir schicken darüber eine E-Mail.
cancel-one = Nur diesen Termin absagen
cancel-following = Diesen und alle folgenden absagen
cancel-all = Alle Termine absagen

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Ein Termin ändert sich.
       *[other] { $count } Termine ändern sich.
    }
move-letter = Wer gebucht hat, bekommt darüber eine E-Mail.
move-same = So steht der Termin schon.
move-go = Verschieben
move-stay = Nicht verschieben

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Mit Maus und Tasten buchen und verschieben
hand-draw = Wo Stunden untereinander stehen: Ziehen Sie mit der Maus über freie Zeit, um genau diese Zeit zu buchen.
hand-move = Ziehen Sie eine Buchung an einen anderen Platz, um sie zu verschieben. Vorher lesen Sie, was geschieht.
hand-stretch = Wo Stunden untereinander stehen: Ziehen Sie am oberen oder unteren Rand einer Buchung, um Anfang oder Ende zu ändern.
hand-keys-walk = Pfeiltasten, Pos1 und Ende führen im Plan von Feld zu Feld.
hand-keys-days = Bild auf und Bild ab blättern zurück und weiter, T führt zu heute.
hand-keys-move = Auf einer Buchung nimmt M sie auf. Dann verschieben Pfeiltasten sie, mit der Umschalttaste ändern Pfeil auf und ab das Ende. Die Eingabetaste fragt, ob es geht, Escape lässt los.
hand-keys-draw = Auf freier Zeit beginnt die Umschalttaste mit Pfeil ab eine neue Buchung und verlängert sie. Die Eingabetaste öffnet das Formular.
hand-let-go = Losgelassen. Nichts ist geändert.
hand-not = Das lässt sich nicht verschieben. Nichts ist geändert.
hand-lost = Die Verbindung zum Haus fehlt. Nichts ist geändert. Bitte versuchen Sie es noch einmal.

# Taking back what was done last.
undo-go = Rückgängig machen
undo-until = Bis { $time } Uhr können Sie Ihre letzte Änderung zurücknehmen, solange sonst niemand etwas ändert.
undo-blocked = Das lässt sich nicht rückgängig machen
undo-nothing-done = Die Buchung bleibt, wie sie ist.
undo-no-more = Eine Stunde lang können Sie Ihre eigene letzte Änderung zurücknehmen, solange sonst niemand etwas ändert. Die Buchung bleibt, wie sie ist.
moved-notice = Verschoben: { $what }, { $when }, { $rooms }.
undone-notice = Rückgängig gemacht: { $what }, { $when }, { $rooms }.
moved-link = Zur Buchung

## Fehler in Formularen

error-prefix = Fehler:
errors-title = Das müssen Sie noch ändern
problem-missing = Bitte füllen Sie dieses Feld aus.
problem-missing-association = Bitte wählen Sie den Verein, für den Sie buchen.
problem-missing-room = Bitte wählen Sie einen Raum.
problem-missing-purpose = Bitte sagen Sie, wofür Sie den Raum brauchen.
problem-missing-service = Bitte wählen Sie das Angebot, zu dem Sie beraten.
problem-missing-date = Bitte geben Sie ein Datum an.
problem-missing-start = Bitte geben Sie an, wann es beginnt.
problem-missing-end = Bitte geben Sie an, wann es endet.
problem-missing-reason = Bitte sagen Sie, warum es nicht geht.
problem-missing-email = Bitte geben Sie Ihre E-Mail-Adresse an.
problem-missing-code = Bitte geben Sie den Code aus der E-Mail ein.
problem-too-long = Bitte kürzen Sie den Text auf höchstens { $max } Zeichen.
problem-unreadable = Der Text enthält unlesbare Zeichen. Bitte tippen Sie ihn neu ein.
problem-not-a-choice = Diese Auswahl gibt es nicht. Bitte wählen Sie aus der Liste.
problem-not-a-choice-association = Für diesen Verein können Sie nicht buchen. Bitte wählen Sie aus der Liste.
problem-not-a-choice-room = Diesen Raum gibt es nicht. Bitte wählen Sie aus der Liste.
problem-not-a-choice-purpose = Dafür können Sie nicht buchen. Bitte wählen Sie aus der Liste.
problem-not-a-choice-service = Dieses Angebot gehört nicht zu diesem Verein. Bitte wählen Sie ein anderes.
problem-not-a-choice-sheet = Das Formular war nicht vollständig. Bitte senden Sie es noch einmal ab.
problem-not-a-choice-weekday = Bitte wählen Sie für einen monatlichen Termin nur einen Wochentag.
problem-not-a-date = Bitte geben Sie ein Datum an, zum Beispiel 24.11.2026.
problem-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.
problem-not-a-date-also = Bitte schreiben Sie jeden Termin so: 24.12.2026, einen je Zeile.
problem-past-also = Einer dieser Termine ist schon vorbei. Bitte nehmen Sie ihn heraus.
problem-too-far = So weit im Voraus planen wir noch nicht. Bitte wählen Sie einen Tag bis { $last }.
problem-not-a-time = Bitte geben Sie eine Uhrzeit an, zum Beispiel 17:00.
problem-missing-hour = Am { $date } gibt es { $time } Uhr nicht: Die Uhr springt auf { $next } Uhr vor. Bitte wählen Sie eine andere Zeit.
problem-twice-hour = Am { $date } gibt es { $time } Uhr zweimal, weil die Uhr zurückgestellt wird. Bitte sagen Sie weiter unten, welche Stunde Sie meinen.
problem-end-not-after-start = Das Ende muss nach dem Anfang liegen.
problem-end-not-after-start-until = Der letzte Tag muss nach dem ersten liegen.
problem-missing-until = Bitte geben Sie an, bis wann sich der Termin wiederholt, oder wie oft.
problem-not-an-interval = Bitte geben Sie eine Zahl von 1 bis { $max } an.
problem-no-dates = Auf diese Weise kommt kein einziger Termin zustande. Bitte ändern Sie die Tage oder das Ende.
problem-too-many-dates = Eine Reihe hat höchstens { $max } Termine.
problem-until-and-count = Bitte geben Sie entweder den letzten Tag an oder die Zahl der Termine, nicht beides.
problem-too-short = { $room } wird für mindestens { $length } vergeben.
problem-too-long-stay = { $room } wird für höchstens { $length } vergeben.
problem-room-not-for-them = { $room } kann dieser Verein nicht selbst buchen. Bitte wählen Sie einen anderen Raum oder sprechen Sie mit der Koordination.
problem-rules-not-accepted = Bitte lesen Sie die Hausordnung und bestätigen Sie, dass Sie sich daran halten.
problem-too-many-open = Dieser Verein hat schon { $max } offene Buchungen; mehr sind nicht vorgesehen. Bitte sagen Sie eine ab oder sprechen Sie mit der Koordination.
problem-not-a-number = Bitte geben Sie eine Zahl ab 1 an.
problem-too-many-people = { $room } hat Platz für { $capacity } Personen. Bitte wählen Sie einen größeren Raum.
problem-shared-part = { $one } und { $other } teilen sich Platz. Bitte wählen Sie einen von beiden.
problem-not-an-email = Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@beispiel.de.
problem-wrong-code = Dieser Code stimmt nicht. Bitte vergleichen Sie ihn mit der neuesten E-Mail.
problem-missing-opening = Bitte geben Sie mindestens eine Öffnungszeit an, oder wählen Sie „Tag und Nacht“.
problem-missing-only_for = Bitte wählen Sie mindestens einen Verein.
problem-missing-first = Bitte geben Sie den ersten Tag an.
problem-end-not-after-start-last = Der letzte Tag darf nicht vor dem ersten liegen.
problem-past-last = Diese Tage sind schon vorbei. Bitte wählen Sie spätere.
problem-too-far-last = Was jedes Jahr wiederkommt, dauert höchstens ein Jahr. Bitte wählen Sie einen Tag bis { $last }.
problem-not-windows = Bitte schreiben Sie die Zeiten so: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Bitte geben Sie Minuten an oder Stunden und Minuten, zum Beispiel 90 oder 1:30; höchstens einen Tag.
problem-out-of-range = Bitte geben Sie eine ganze Zahl bis { $max } an.
problem-longest-too-short = Die längste Buchung muss mindestens so lang sein wie die kürzeste.

## Anmelden und Konto

sign-in-title = Anmelden
sign-in-lead = Anmelden müssen sich nur Menschen, die Räume buchen. Sie brauchen kein Passwort: Wir schicken Ihnen eine E-Mail.
sign-in-send = E-Mail anfordern
sign-in-code-title = Sehen Sie in Ihre E-Mails
sign-in-sent = Wenn { $email } bei uns bekannt ist, kommt in den nächsten Minuten eine E-Mail. Öffnen Sie den Link darin, oder geben Sie hier den Code ein.
sign-in-no-letter = Keine E-Mail bekommen? Sehen Sie auch im Spam-Ordner nach.
sign-in-again = Neue E-Mail anfordern
sign-in-confirm = Noch ein Schritt, dann sind Sie angemeldet.
sign-in-go = Anmelden
sign-in-stale-title = Dieser Link gilt nicht mehr
sign-in-stale = Ein Link gilt 15 Minuten und nur einmal. Fordern Sie einfach eine neue E-Mail an.
sign-in-demo = Im Vorführ-Haus müssen Sie nicht auf eine E-Mail warten.
sign-out = Abmelden
account-title = Mein Konto
account-name = Name
account-role = Aufgabe
account-coming = Kommende Buchungen
account-nothing = Es ist nichts gebucht.
reminders-title = Erinnerungen
reminders-first = An einzelne Termine, und von einer Reihe nur an den ersten
reminders-each = An jeden Termin
reminders-never = An keinen
reminders-save = Speichern
reminders-saved = Gespeichert. Das gilt ab der nächsten Erinnerung.
field-reminders = Woran sollen wir Sie am Tag vorher erinnern?
hint-reminders = Die E-Mail kommt am Vormittag, eine für alle Termine des nächsten Tages.
waiting-title = Warteliste
waiting-fresh = Sie stehen auf der Warteliste. Wird der Raum frei, schreiben wir Ihnen und halten ihn eine Zeit lang für Sie frei.
waiting-in-line = Wird der Raum frei, bekommen Sie eine E-Mail.
waiting-offered = Für Sie reserviert bis { $until }
waiting-withdraw = Nicht mehr warten
offer-gone-title = Dieses Angebot gilt nicht mehr
offer-gone-words = Die Zeit für Ihre Antwort ist vorbei, oder jemand aus Ihrem Verein hat schon geantwortet. Hier geht es weiter:
offer-gone-booking = Zur Buchung
office-coordinator = Koordination des Hauses
office-partner = Beratung außerhalb des Hauses
office-none = noch ohne Verein
rank-member = Mitglied bei { $association }
rank-lead = Leitung bei { $association }

## Kalender abonnieren

feed-subscribe = Kalender abonnieren
feed-address = Adresse des Kalenders
feed-name-house = Raumplan – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Beratung – { $house }
feed-name-mine = Meine Buchungen – { $house }
feed-about-house = Alles, was im Haus stattfindet, soweit Sie es sehen dürfen.
feed-about-room = Wann dieser Raum belegt ist: { $room }.
feed-about-association = Termine dieses Vereins: { $association }.
feed-about-counselling = Alle Sprechstunden der Vereine im Haus.
feed-about-mine = Was Sie gebucht haben, und was Ihre Vereine gebucht haben.
feed-read-only = Dieser Kalender ist nur zum Lesen und wird von selbst aktuell. Buchen und ändern können Sie hier: { $url }
feed-summary = { $association }: { $what }
feed-taken = Belegt
feed-unknown = Diesen Kalender gibt es nicht; die Kalender des Hauses finden Sie hier: { $url }
feed-key-unknown = Dieser Kalender-Link gilt nicht oder nicht mehr; einen neuen bekommen Sie auf der Seite „Mein Konto“: { $url }
feed-title = Kalender-Abo
feed-words = Mit diesen Links zeigt Ihr Kalender-Programm immer den neuesten Stand, auch auf dem Telefon. Ändern können Sie dort nichts.
feed-own = Meine Buchungen und die meiner Vereine
feed-whole = Das ganze Haus, mit allem, was Sie sehen dürfen
feed-open = In Ihren Kalender übernehmen
feed-warning = Wer einen dieser Links hat, kann mitlesen. Bitte geben Sie ihn nicht weiter.
feed-none = Sie können Ihre Buchungen in Ihrem eigenen Kalender-Programm sehen, auch auf dem Telefon. Dafür bekommen Sie einen geheimen Link.
feed-make = Link bekommen
feed-renew = Link erneuern
feed-renew-words = Hat jemand den Link, der ihn nicht haben soll? Nach dem Erneuern gelten die alten Links sofort nicht mehr. Sie müssen Ihren Kalender dann neu einrichten.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] jeden Tag
       *[other] alle { $interval } Tage
    }
repeats-weekly =
    { $interval ->
        [1] jeden { $days }
       *[other] alle { $interval } Wochen am { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] jeden Monat am { $day }.
       *[other] alle { $interval } Monate am { $day }.
    }
repeats-monthly-weekday =
    { $interval ->
        [1] jeden Monat am { $day }
       *[other] alle { $interval } Monate am { $day }
    }
repeats-nth =
    { $nth ->
        [first] 1. { $day }
        [second] 2. { $day }
        [third] 3. { $day }
        [fourth] 4. { $day }
       *[last] letzten { $day }
    }
repeats-until = bis { $date }
repeats-count =
    { $count ->
        [one] { $count } Termin
       *[other] { $count } Termine
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Regeln für diesen Raum
room-closed = Wann geschlossen ist
room-holidays = An gesetzlichen Feiertagen ({ $land }) ist das Haus geschlossen.
room-open-on = Geöffnet ist trotzdem an: { $holidays }.
terms-opening = Geöffnet
terms-always = Tag und Nacht
terms-length = Dauer
terms-shortest = mindestens { $length }
terms-longest = höchstens { $length }
terms-ahead = Buchen
terms-earliest =
    { $count ->
        [one] frühestens { $count } Tag vorher
       *[other] frühestens { $count } Tage vorher
    }
terms-latest =
    { $count ->
        [one] spätestens { $count } Stunde vorher
       *[other] spätestens { $count } Stunden vorher
    }
terms-buffer = Bleibt frei
terms-set-up = { $length } davor zum Aufbauen
terms-clear-up = { $length } danach zum Abbauen
terms-approval = Zusage
terms-bookers = Wer bucht
rules-title = Hausordnung
rules-lead = Daran halten sich alle, die hier einen Raum nutzen.
rules-none = Das Haus hat noch keine Hausordnung aufgeschrieben.
land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen
approval-never = Ohne Zusage der Koordination
approval-always = Nur mit Zusage der Koordination
approval-evenings-weekends = Abends, am Wochenende und an Feiertagen nur mit Zusage der Koordination
approval-guests = Für Gäste des Hauses nur mit Zusage der Koordination
bookers-everybody = Alle Vereine
bookers-residents = Vereine, die im Haus zu Hause sind
bookers-coordination = Nur die Koordination
closure-days = { $first } bis { $last }
closure-yearly = { $days }, jedes Jahr

## Was in E-Mails steht

letter-greeting = Guten Tag { $name }!
letter-booked-subject = Gebucht: { $what }
letter-booked-heading = Der Raum gehört Ihnen.
letter-booked-words = Das haben wir für Sie eingetragen. Wenn Sie den Raum doch nicht brauchen, sagen Sie bitte ab; andere freuen sich darüber.
letter-requested-subject = Angefragt: { $what }
letter-requested-heading = Ihre Anfrage ist bei der Koordination.
letter-requested-words = Hier muss die Koordination des Hauses zustimmen. Bis dahin hält das Haus den Raum für Sie frei. Sie müssen nichts weiter tun.
letter-requested-until = Sie bekommen eine E-Mail mit der Antwort. Die Koordination hat dafür Zeit bis { $date }, { $time } Uhr. Danach verfällt die Anfrage.
letter-approved-subject = Zugesagt: { $what }
letter-approved-heading = Die Koordination hat zugesagt. Der Raum gehört Ihnen.
letter-approved-words = Das haben wir für Sie eingetragen. Wenn Sie den Raum doch nicht brauchen, sagen Sie bitte ab; andere freuen sich darüber.
letter-declined-subject = Abgelehnt: { $what }
letter-declined-heading = Die Koordination hat leider abgelehnt.
letter-declined-words = Vielleicht passt ein anderer Raum oder eine andere Zeit. Bei Fragen melden Sie sich bitte im Haus; Telefon und E-Mail stehen unten.
letter-proposed-subject = Anderer Raum möglich: { $what }
letter-proposed-heading = Die Koordination schlägt Ihnen einen anderen Raum vor.
letter-proposed-words = Das Haus hält ihn für Sie frei. Bitte sagen Sie zu oder ab.
letter-proposed-until = Wir brauchen Ihre Antwort bis { $date }, { $time } Uhr. Danach wird der Raum wieder frei.
letter-offered-subject = Frei geworden: { $what }
letter-offered-heading = Ein Raum, auf den Sie gewartet haben, ist frei geworden.
letter-offered-words = Das Haus hält ihn für Sie frei. Bitte sagen Sie zu oder ab.
letter-offered-until = Wir brauchen Ihre Antwort bis { $date }, { $time } Uhr. Danach bekommen andere den Raum.
letter-expired-subject = Verfallen: { $what }
letter-expired-heading = Die Frist ist vorbei.
letter-expired-words = Bis zum Ende der Frist kam keine Zusage. Deshalb ist der Raum wieder frei. Wenn Sie ihn noch brauchen, buchen Sie bitte noch einmal.
letter-changed-subject = Geändert: { $what }
letter-changed-heading = Ihre Buchung hat sich geändert.
letter-changed-words = So steht sie jetzt. Wenn etwas nicht passt, können Sie sie ändern oder absagen.
letter-brought-back-subject = Findet doch statt: { $what }
letter-brought-back-heading = Ein Termin findet doch statt.
letter-brought-back-words = So steht Ihre Buchung jetzt. Wenn Sie den Raum doch nicht brauchen, sagen Sie bitte ab.
letter-undone-subject = Rückgängig gemacht: { $what }
letter-undone-heading = Die letzte Änderung an Ihrer Buchung ist rückgängig gemacht.
letter-undone-words = So steht sie jetzt. Wenn etwas nicht passt, können Sie sie ändern oder absagen.
letter-called-off-subject = Abgesagt: { $what }
letter-called-off-heading = Diese Buchung ist abgesagt.
letter-called-off-words = Der Raum ist wieder frei. Wenn Sie doch einen brauchen, buchen Sie bitte neu.
letter-partly-called-off-subject = Teilweise abgesagt: { $what }
letter-partly-called-off-heading = Ein Teil dieser Buchung ist abgesagt.
letter-partly-called-off-words = So steht Ihre Buchung jetzt. Abgesagte Termine können Sie zurückholen, solange der Raum noch frei ist.
letter-closed-subject = Wegen Schließung abgesagt: { $what }
letter-closed-heading = Das Haus oder der Raum ist geschlossen.
letter-closed-words = Deshalb mussten wir absagen. Bitte buchen Sie eine andere Zeit oder einen anderen Raum.
letter-partly-closed-subject = Wegen Schließung geändert: { $what }
letter-partly-closed-heading = Das Haus oder der Raum ist geschlossen.
letter-partly-closed-words = Deshalb hat sich Ihre Buchung geändert. So steht sie jetzt. Wenn etwas nicht passt, können Sie sie ändern oder absagen.
letter-reason = Grund
letter-dates-from =
    { $count ->
        [one] { $count } Termin am { $date }
       *[other] { $count } Termine ab { $date }
    }
letter-dates = Diese Termine kommen noch:
letter-dates-off = Diese Termine finden nicht statt:
letter-dates-more =
    { $count ->
        [one] und noch { $count } Termin, siehe Buchung
       *[other] und noch { $count } Termine, siehe Buchung
    }
letter-date-with = { $when } – { $notes }
letter-date-off = findet nicht statt
letter-date-instead = statt { $date }
letter-date-hours = andere Uhrzeit
letter-keys = So kommen Sie in den Raum:
letter-link-see = Buchung ansehen, ändern oder absagen
letter-link-look = Buchung ansehen
letter-link-answer = Zusagen oder absagen
letter-link-book = Einen anderen Termin buchen
letter-calendar-entry = Im Anhang liegt ein Eintrag für Ihren Kalender.
letter-calendar-new = Der Anhang bringt Ihren Kalender auf den neuen Stand.
letter-calendar-draft = Im Anhang liegt ein vorläufiger Eintrag für Ihren Kalender.
letter-calendar-gone = Der Anhang entfernt den Eintrag aus Ihrem Kalender.
letter-calendar-date = Der Anhang ändert in Ihrem Kalender nur diesen Termin: { $when }.
letter-calendar-date-gone = Der Anhang entfernt aus Ihrem Kalender nur diesen Termin: { $when }.
letter-asked-subject = Anfrage: { $what }
letter-asked-heading = { $asker } fragt einen Raum an.
letter-asked-words = Diese Buchung braucht Ihre Zustimmung. Bis zu Ihrer Antwort ist der Raum belegt.
letter-asked-again-subject = Erinnerung an Anfrage: { $what }
letter-asked-again-heading = { $asker } wartet noch auf Ihre Antwort.
letter-asked-again-words = Diese Buchung braucht Ihre Zustimmung. Vielleicht hat schon jemand von Ihnen geantwortet; dann müssen Sie nichts tun.
letter-asked-until = Bitte antworten Sie bis { $date }, { $time } Uhr. Danach verfällt die Anfrage, und der Raum wird wieder frei.
letter-asked-by = Angefragt von
letter-asked-link = Anfragen ansehen und beantworten
letter-reminder-subject = Morgen: { $what }
letter-reminder-subject-several = Morgen: { $count } Termine im Haus, { $date }
letter-reminder-heading =
    { $count ->
        [one] Morgen haben Sie einen Termin im Haus.
       *[other] Morgen haben Sie { $count } Termine im Haus.
    }
letter-reminder-words = Wenn Sie einen Raum doch nicht brauchen, sagen Sie bitte ab; andere freuen sich darüber.
letter-reminder-link = Etwas dazwischengekommen? Hier absagen oder ändern
letter-reminder-later = Danach
letter-reminder-dates =
    { $count ->
        [one] noch { $count } Termin dieser Reihe
       *[other] noch { $count } Termine dieser Reihe
    }
letter-reminder-only-first = An die weiteren Termine einer Reihe erinnern wir Sie nicht.
letter-reminder-settings = Erinnerungen ändern oder abstellen
letter-sign-in-subject = Ihr Link und Ihr Code zum Anmelden
letter-sign-in-heading = So melden Sie sich an.
letter-sign-in-link = Jetzt anmelden
letter-sign-in-code = Oder geben Sie diesen Code ein:
letter-sign-in-short = Link und Code gelten 15 Minuten und nur einmal.
letter-sign-in-not-you = Wollten Sie sich nicht anmelden? Dann müssen Sie nichts tun.
letter-invitation-subject = Ihr Zugang zu { $house }
letter-invitation-heading = Willkommen bei { $house }.
letter-invitation-words = Sie können jetzt Räume im Haus buchen. Ein Passwort brauchen Sie nicht.
letter-invitation-link = Zum ersten Mal anmelden
letter-invitation-later = Später melden Sie sich mit Ihrer E-Mail-Adresse an. Wir schicken Ihnen dann jedes Mal einen Link.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Es gilt die deutsche Fassung; diese hier hilft beim Verstehen.
statement-missing = Hier fehlt noch:
imprint-title = Impressum
imprint-lead = Wer für diese Seiten verantwortlich ist.
field-operator = Träger und Rechtsform
field-operator_address = Anschrift
field-represented_by = Vertreten durch
field-operator_email = E-Mail
field-operator_phone = Telefon
field-register = Register und Nummer
field-vat_id = Umsatzsteuer-Identifikationsnummer
field-responsible = Verantwortlich für den Inhalt
privacy-title = Datenschutz
privacy-lead = Was dieses Haus mit Ihren Daten macht, warum und wie lange.
privacy-readers-title = Wenn Sie hier nur lesen
privacy-readers = Sie brauchen kein Konto. Diese Seiten setzen dann kein Cookie, laden nichts von anderen Anbietern und schreiben nicht auf, wer sie liest.
privacy-feedback-title = Wenn Sie uns eine Rückmeldung schicken
privacy-feedback = Wir speichern, was Sie schreiben, und schicken es per E-Mail an die Koordination, damit sie Fehler und Hürden beheben und Ihnen antworten kann. Nach 90 Tagen löschen wir es. Gegen Missbrauch merken wir uns einen Tag lang eine Prüfsumme Ihrer Internet-Adresse.
privacy-account-title = Wenn Sie ein Konto haben
privacy-account = Wir speichern Ihren Namen, Ihre E-Mail-Adresse und Sprache, Ihren Verein, Ihre Buchungen, wer wann was geändert hat, und die E-Mails, die wir Ihnen schicken. Ohne diese Angaben können wir Räume nicht vergeben. Kein Programm entscheidet über Sie als Person.
privacy-sign-in = Der Link und der Code zum Anmelden gelten 15 Minuten. Danach merken wir uns einen Tag lang Prüfsummen Ihrer E-Mail- und Internet-Adresse. Ein Cookie hält Sie 90 Tage angemeldet. Melden Sie sich ab, ist es weg.
privacy-controller = Wer verantwortlich ist
field-protection_officer = Datenschutzbeauftragte
field-legal_basis = Rechtsgrundlage
field-hosting = Dienstleister für Server und E-Mail
field-retention = So lange bleiben Konten, Buchungen und E-Mails
field-authority = Aufsichtsbehörde
privacy-rights-title = Ihre Rechte
privacy-rights = Sie können erfahren, was wir über Sie gespeichert haben, und es mitnehmen, berichtigen, einschränken oder löschen lassen. Sie können der Verarbeitung widersprechen und eine Einwilligung zurücknehmen. Schreiben Sie dem Träger. Sie können sich auch bei der Aufsichtsbehörde beschweren.
accessibility-title = Barrierefreiheit
accessibility-lead = Alle sollen diese Seiten benutzen können. Wir messen sie an der BITV 2.0 und der Norm EN 301 549.
field-conformity = Stand
conformity-full = Vollständig barrierefrei
conformity-partial = Teilweise barrierefrei
conformity-no = Noch nicht barrierefrei
field-barriers = Bekannte Hürden
field-assessed_on = Zuletzt geprüft
field-assessed_how = So haben wir geprüft
accessibility-feedback = Schreiben Sie uns, auch ohne Konto, oder rufen Sie an. Wir antworten und helfen Ihnen auf anderem Weg weiter.
accessibility-enforcement = Hilft unsere Antwort nicht, können Sie sich hierhin wenden. Das kostet nichts.
field-enforcement = Durchsetzungsstelle
field-arbitration = Schlichtungsstelle
feedback-link = Rückmeldung
feedback-title = Stimmt etwas nicht? War eine Hürde im Weg?
feedback-lead = Sagen Sie es uns. Ein Konto brauchen Sie nicht. Ihre Nachricht liest nur die Koordination des Hauses; nach 90 Tagen löschen wir sie.
field-kind = Worum geht es?
kind-wrong = Eine Angabe stimmt nicht
kind-barrier = Eine Hürde war im Weg
kind-other = Etwas anderes
field-message = Was ist passiert?
hint-message = Sie können in Ihrer Sprache schreiben.
field-contact = E-Mail oder Telefon für eine Antwort
hint-contact = Das müssen Sie nicht angeben. Wir löschen es mit Ihrer Nachricht.
feedback-about = Es geht um diese Seite:
feedback-send = Absenden
feedback-thanks-title = Danke, Ihre Nachricht ist da
feedback-thanks = Die Koordination liest sie in den nächsten Tagen. Haben Sie eine E-Mail-Adresse oder Nummer angegeben, meldet sie sich bei Ihnen.
feedback-back = Zurück zu:

## Wenn etwas nicht geht

not-found-title = Diese Seite gibt es nicht
not-found-words = Vielleicht ist der Link veraltet oder es fehlt ein Zeichen. Hier geht es weiter:
forbidden-title = Das dürfen nicht alle
forbidden-sign-in = Bitte melden Sie sich an.
forbidden-ask = Wenn Sie dazugehören, sprechen Sie bitte mit der Koordination.
who-everybody = Das dürfen alle.
who-signed-in = Das dürfen alle, die ein Konto haben.
who-association = Das dürfen Menschen aus dem Verein und die Koordination.
who-lead = Das dürfen die Leitung des Vereins und die Koordination.
who-coordination = Das darf nur die Koordination des Hauses.
too-many-title = Bitte warten Sie kurz
too-many-words =
    { $minutes ->
        [one] Das waren viele Versuche. In { $minutes } Minute können Sie es wieder versuchen.
       *[other] Das waren viele Versuche. In { $minutes } Minuten können Sie es wieder versuchen.
    }
fault-title = Bei uns ist ein Fehler passiert
fault-words = Es wurde nichts halb gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal.
fault-number = Wenn Sie uns schreiben, nennen Sie bitte diese Nummer:
foreign-form-title = Dieses Formular kam von einer anderen Seite
foreign-form-words = Zu Ihrem Schutz haben wir nichts gespeichert. Bitte öffnen Sie das Formular noch einmal bei uns.
too-slow-title = Das hat zu lange gedauert
too-slow-words = Gerade ist viel los. Bitte versuchen Sie es in einer Minute noch einmal.
too-large-title = Das war zu viel auf einmal
too-large-words = Wir haben nichts gespeichert. Bitte kürzen Sie Ihren Text und senden Sie ihn noch einmal.

## Themen

topic-arrival = Ankommen
topic-residence-asylum = Aufenthalt und Asyl
topic-asylum-interview = Anhörung vorbereiten
topic-family-reunification = Familiennachzug
topic-naturalisation = Einbürgerung
topic-letters-forms = Briefe und Anträge
topic-documents = Dokumente
topic-accompaniment = Begleitung und Dolmetschen
topic-work-training = Arbeit und Ausbildung
topic-recognition = Anerkennung von Abschlüssen
topic-learning-german = Deutsch lernen
topic-school-childcare = Schule und Kita
topic-housing = Wohnen
topic-money-benefits = Geld und Leistungen
topic-debt = Schulden
topic-health = Gesundheit
topic-mental-health = Seelische Gesundheit
topic-pregnancy-birth = Schwangerschaft und Geburt
topic-family-separation = Familie und Trennung
topic-violence = Schutz vor Gewalt
topic-discrimination = Diskriminierung
topic-legal-advice = Rechtsberatung
topic-associations = Verein und Ehrenamt

## Sprachen

language-am = Amharisch
language-ar = Arabisch
language-bg = Bulgarisch
language-ckb = Sorani
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Farsi
language-fr = Französisch
language-gsg = Deutsche Gebärdensprache
language-hr = Kroatisch
language-it = Italienisch
language-kmr = Kurmandschi
language-pl = Polnisch
language-prs = Dari
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-rom = Romanes
language-ru = Russisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-ta = Tamil
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
