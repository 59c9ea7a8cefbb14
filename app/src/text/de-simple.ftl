### Einfache Sprache (Einfaches Deutsch). „Sie“, freundlich; kurze Sätze, eine Aussage je Satz; schwere Wörter werden gleich erklärt.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Zum Inhalt
nav = Menü
nav-counselling = Hilfe finden
nav-associations = Vereine
nav-rooms = Räume
nav-calendar = Raum-Plan
nav-book = Raum buchen
nav-requests = Anfragen
nav-coordination = Koordination
nav-sign-in = Anmelden
languages = Sprachen
notice = Hinweis
invented-house = Das Haus ist nur ein Beispiel. Alles hier ist erfunden.
invented-entry = Diesen Verein gibt es nicht. Alles hier ist erfunden.
demo-door = Als eine andere Person anmelden
demo-letters = E-Mails ansehen
not-reviewed = Menschen, die Einfache Sprache brauchen, haben diesen Text noch nicht geprüft. Haben Sie einen Fehler gefunden? Bitte sagen Sie es uns.
to-home = Zur ersten Seite
ask-house = Wir helfen am Telefon:
address = Adresse
phone = Telefon
email = E-Mail
website = Internet

## Wörter, die überall gelten

association = Verein
room = Raum
purpose = Wofür
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
        [0] Erd-Geschoss (unten)
        [-1] Keller
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
steps = nur mit Treppe
offers =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
taken = besetzt
closed = geschlossen
not-bookable = nicht buchbar
closed-because = geschlossen: { $why }
taken-through = besetzt durch { $room }
taken-by = durch { $room }
free = frei
now = jetzt
is-now = läuft jetzt
is-past = vorbei
is-today = heute

## Startseite

home-title = Hilfe finden
home-about = Wer hilft mir bei Briefen? Wer hilft mir bei Amt, Wohnung und Arbeit? Die Vereine im Haus beraten in vielen Sprachen. Die Beratung kostet nichts. Es gibt sie heute und jede Woche.
home-question = Welche Hilfe brauchen Sie?
home-today = Heute im Haus
home-hour = { $hour } Uhr
home-over =
    { $count ->
        [one] { $count } Termin von heute ist schon vorbei
       *[other] { $count } Termine von heute sind schon vorbei
    }
home-no-more = Heute gibt es keine Termine mehr. Rufen Sie uns an. Wir suchen zusammen mit Ihnen die richtige Hilfe:
home-nothing = Heute gibt es keine Termine. Rufen Sie uns an. Wir suchen zusammen mit Ihnen die richtige Hilfe:

## Hilfe finden

counselling-title = Hilfe finden
counselling-about = Beratung im Haus: Hier steht das Thema. Hier stehen auch Sprache, Zeit und Raum.
all-services = Alle Angebote
filter-topic = Thema
filter-any-topic = Alle Themen
filter-language = Sprache
filter-any-language = Alle Sprachen
filter-go = Zeigen
filter-lift = { $name }: nicht mehr auswählen
search-label = Was suchen Sie? Ein Wort ist genug. Jede Sprache geht. Auch ein Wort aus einem Brief geht.
search-go = Suchen
found-meant = Meinen Sie:
found-words = Das bedeutet das Wort
found-topics = Das passt dazu
found-nobody = Nicht für jedes Thema gibt es hier schon Beratung. Die Koordination ist das Büro vom Haus. Sie weiß, wer hilft. Rufen Sie an:
found-associations = Vereine im Haus
found-unsure = Wir wissen nicht genau, was Sie suchen. Rufen Sie uns an, oder schreiben Sie uns. Wir helfen Ihnen. Oder wählen Sie ein Thema:
urgent-title = Hier bekommen Sie sofort Hilfe
urgent-house = Wir im Haus
urgent-deportation = Kommen Sie heute. Oder rufen Sie heute an. Bringen Sie den Brief mit. Sie haben oft wenig Zeit. Jeder Tag ist wichtig.
urgent-eviction = Kommen Sie heute. Oder rufen Sie heute an. Bringen Sie alle Briefe mit. Jeder Tag ist wichtig.
urgent-police = Polizei
urgent-ambulance = Kranken-Wagen und Feuer-Wehr
urgent-women = Hilfe-Telefon „Gewalt gegen Frauen“, Tag und Nacht, viele Sprachen
urgent-men = Hilfe-Telefon „Gewalt an Männern“, Montag bis Freitag am Tag
urgent-talk = Telefon-Seelsorge: Jemand hört Ihnen zu, Tag und Nacht
urgent-children = „Nummer gegen Kummer“: Hilfe am Telefon für Kinder und Jugendliche, Montag bis Samstag am Nachmittag
counselling-none = Für dieses Thema haben wir jetzt kein Angebot. Rufen Sie uns an. Wir wissen, wer hilft:
counselling-none-fits = Kein Angebot passt zu Ihrer ganzen Auswahl. Wählen Sie weniger aus. Oder rufen Sie uns an:
filter-without = ohne „{ $name }“
service-when = Wann und wo
service-who = Wer hilft
entry-walk-in = ohne Termin
entry-appointment = mit Termin
entry-hint-walk-in = Kommen Sie einfach. Sie brauchen keinen Termin.
entry-hint-appointment = Sie brauchen einen Termin. Bitte rufen Sie vorher an, oder schreiben Sie eine E-Mail.

filter-day = Tag
filter-more = Weniger zeigen
wish-now = jetzt offen
wish-walk-in = ohne Termin
wish-free = kostet nichts
wish-women = nur für Frauen
wish-children = Kinder dürfen mitkommen
wish-step-free = ohne Stufen
wish-online = im Internet
cost-charged = kostet Geld
place-online = nur im Internet
place-both = auch im Internet
audience = Für wen
audience-women = Frauen
audience-youth = Jugendliche und junge Erwachsene
audience-older-people = ältere Menschen
audience-disability = Menschen mit Behinderung
audience-lgbtiq = lesbische, schwule, bisexuelle, trans, inter und queere Menschen
audience-families = Familien
order-words = Oben steht, was am besten zu Ihren Wörtern passt.
order-soonest = Was bald beginnt, steht oben.
order-language = Zuerst kommen Angebote in Ihrer Sprache ({ $language }). Was bald beginnt, steht oben.
order-to-soonest = Nur nach der Zeit ordnen
order-to-language = Ihre Sprache zuerst ({ $language })
open-until = jetzt offen, bis { $time }
called-off-on = Fällt aus am { $date }
closed-on = Geschlossen am { $date }: { $why }.
closed-from = Geschlossen von { $first } bis { $last }: { $why }.
times-by-appointment = Sie brauchen einen Termin. Fragen Sie hier nach einem Termin:
times-not-fixed = Es gibt keine feste Zeit. Fragen Sie hier:

## Vereine

associations-title = Vereine im Haus
associations-lead = Ein Verein ist eine Gruppe von Menschen mit einem Ziel. Diese Vereine beraten Sie und gehen mit Ihnen zu Terminen. Sie treffen sich bei uns.
association-offers = Angebote
association-no-offers = Dieser Verein hat jetzt keine Angebote.
this-week = Diese Woche
week-nothing = In den nächsten sieben Tagen gibt es keine Termine.

## Was Vereine schreiben

written-in = Sprache von diesem Text: { $language }
translation-old = Diese Übersetzung ist alt. Der Text ist jetzt anders.
translation-old-of = Die Übersetzung ist vom { $date }. Der Text ist jetzt anders.
entry-title = Verein und Angebote
entry-lead = Das lesen andere über Ihren Verein und seine Angebote. Ist etwas nicht mehr richtig? Dann ändern Sie es hier. Hier stehen die Angaben zu jedem Angebot. Hier stehen auch die Texte in jeder Sprache.
texts-about = Über den Verein
texts-saved = Das ist gespeichert. Alle können es jetzt so lesen.
texts-source = Original
texts-current = aktuell
texts-out-of-date = zu alt
texts-source-changed = Das Original ist seit { $date } anders.
texts-missing =
    { $count ->
        [one] Noch nicht übersetzt: { $count } Sprache
       *[other] Noch nicht übersetzt: { $count } Sprachen
    }
texts-source-hint = Das ist das Original. Sie ändern das Original? Dann sind die Übersetzungen zu alt. Jemand muss sie dann neu ansehen.
texts-original = Original ({ $language })
texts-translation = Übersetzung
texts-still = Die Übersetzung ist noch richtig
texts-still-hint = Ist die Übersetzung noch richtig? Sie können sie ändern. Oder Sie sagen unten: Sie ist noch richtig.
texts-save = Speichern
texts-meanwhile = Jemand hat diesen Text oder das Original geändert. Ihr Text steht noch unten. Bitte vergleichen Sie die Texte. Wenn Sie speichern, gilt Ihr Text.
texts-now = Das ist jetzt gespeichert
texts-remove = Übersetzung löschen
texts-remove-hint = Menschen mit dieser Sprache sehen dann das Original. Oder sie sehen eine ähnliche Sprache.
texts-remove-go = Ja, löschen
service-new = Neues Angebot eintragen
service-new-lead = Schreiben Sie Name und Text zuerst in einer Sprache. Später können Sie beides übersetzen. Das Angebot steht sofort bei „Hilfe finden“. Sie können dann auch Zeiten für die Beratung buchen.
service-facts = Angaben ändern
service-meanwhile = Jemand hat diese Angaben geändert. Ihre Auswahl steht noch unten. Bitte vergleichen Sie die Angaben. Wenn Sie speichern, gilt Ihre Auswahl.
admits-everybody = für alle
children-unsaid = keine Angabe
place-house = im Haus
field-lang = In welcher Sprache schreiben Sie Name und Text?
field-topic = Was ist das wichtigste Thema?
field-topics = Welche Themen gibt es noch? (freiwillig)
field-languages = In welchen Sprachen gibt es das Angebot?
hint-languages = Bitte wählen Sie eine Sprache nur, wenn es das Angebot wirklich in dieser Sprache gibt.
field-entry = Braucht man einen Termin?
field-audience = Für wen ist es besonders? (freiwillig)
hint-audience = Sie wählen nichts? Dann ist das Angebot für alle.
field-admits = Für wen ist es offen?
field-children = Dürfen Kinder mitkommen?
field-cost = Kostet es Geld?
field-place = Wo ist das Angebot?
problem-missing-topic = Bitte wählen Sie das wichtigste Thema.
problem-missing-languages = Bitte wählen Sie mindestens eine Sprache.
problem-missing-entry = Braucht man einen Termin? Bitte wählen Sie.
problem-missing-name = Bitte schreiben Sie einen Namen für das Angebot.
problem-missing-about = Bitte schreiben Sie einen Text.
field-name = Name vom Angebot
field-about = Text
texts-about-hint = Schreiben Sie kurze Sätze. Wer sind Sie? Was tun Sie? Für wen sind Sie da?
hint-about = Schreiben Sie kurze Sätze. Was passiert dort? Für wen ist es? Was soll man mitbringen?
account-texts = Schreiben

## Räume

rooms-title = Räume
rooms-lead = Vereine im Haus buchen diese Räume selbst. Buchen heißt: Der Verein reserviert den Raum für eine bestimmte Zeit. Das kostet nichts.
room-book = Diesen Raum buchen
room-plan = Die Woche im Raum-Plan ansehen
room-week = Die nächsten sieben Tage
room-all-free = Der Raum ist in den nächsten sieben Tagen frei.
room-floor = Stock
room-size = Platz für
room-way = Weg zum Raum
room-features = Das gibt es im Raum
room-shares = Nicht zur selben Zeit wie
feature-projector = Beamer und Leinwand
feature-whiteboard = Tafel
feature-piano = Klavier
feature-kitchen = Küche
feature-childrens-corner = Spiel-Ecke für Kinder
feature-induction-loop = Technik für Hör-Geräte (Induktions-Schleife)
holiday-new-year = Neu-Jahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Frauen-Tag
holiday-good-friday = Kar-Freitag
holiday-easter-sunday = Oster-Sonntag
holiday-easter-monday = Oster-Montag
holiday-labour-day = Tag der Arbeit
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingst-Sonntag
holiday-whit-monday = Pfingst-Montag
holiday-corpus-christi = Fronleichnam
holiday-uprising-day = Tag des Volks-Aufstands
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Kinder-Tag
holiday-unity = Tag der Deutschen Einheit
holiday-reformation = Reformations-Tag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas = 1. Weihnachts-Tag
holiday-second-christmas = 2. Weihnachts-Tag

## Einen freien Raum finden

find-title = Freien Raum finden
find-again = Suche ändern
find-go = Freie Räume zeigen
find-step-free = Weg ohne Stufen
rooms-all = Alle Räume
field-people = Wie viele Menschen kommen? (freiwillig)
field-feature = Was brauchen Sie im Raum? (freiwillig)

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
found-mostly-next = Gleich sehen Sie: Diese Termine gehen nicht. Dann wählen Sie für diese Termine etwas anderes.
found-some-dates = an { $free } von { $count } Terminen frei
found-book = { $room } buchen
found-book-at = { $room }, { $hours }: buchen
found-none = Zu dieser Zeit ist kein Raum frei
found-none-series = Kein Raum ist an den meisten Terminen frei
found-instead = An diesem Tag frei, aber zu einer anderen Zeit
lack-taken = Alle passenden Räume sind dann besetzt. Bitte versuchen Sie eine andere Zeit. Oder suchen Sie einen Raum für weniger Menschen oder mit weniger Geräten.
lack-not-open = Die passenden Räume sind dann nicht offen. Bitte versuchen Sie eine andere Uhrzeit oder einen anderen Tag.
lack-off-terms = Für die passenden Räume geht diese Zeit nicht. Die Zeit ist zu kurz oder zu lang. Oder der Tag ist zu nah oder zu weit weg. Bitte ändern Sie das Datum oder die Uhrzeit.
lack-no-such-hours = An diesem Tag stellt man die Uhr um. Darum ist diese Zeit nicht klar. Bitte versuchen Sie eine andere Uhrzeit.
lack-closed = Das Haus ist dann geschlossen. Bitte versuchen Sie einen anderen Tag.
lack-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere Zeit.
lack-no-room = Sie können keinen Raum mit so vielen Plätzen und mit allen diesen Geräten buchen. Bitte suchen Sie einen Raum für weniger Menschen oder mit weniger Geräten.

## Raumplan

plan-day = Raum-Plan: { $date }
plan-week = Raum-Plan: { $first } bis { $last }
plan-month = Raum-Plan: { $month }
plan-agenda = Raum-Plan ab { $date }
plan-nav = Im Raum-Plan blättern
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
plan-go = Zeigen
plan-printed = { $house } · vom { $date }, { $time } Uhr
plan-table = Raum-Plan als Tabelle
plan-as-list = Auf dem Telefon ist die Liste leichter zu lesen
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
plan-filter = Weniger zeigen
plan-association = Verein
plan-all-associations = Alle Vereine
plan-purpose = Wofür
plan-all-purposes = Alles
plan-mine = Nur meine Buchungen
plan-own = eigene Buchungen
plan-narrowed = Sie sehen nur: { $what }. Andere Buchungen fehlen hier. Darum sehen Sie nicht: Welcher Raum ist frei?
plan-whole = Den ganzen Plan zeigen
plan-none = An diesen Tagen gibt es dazu keine Buchung. Bitte blättern Sie weiter. Oder wählen Sie weniger Filter.
plan-none-of-these = Davon ist nichts gebucht.
plan-days = { $first } bis { $last }
plan-week-number = Woche { $number } (KW { $number })
plan-more = + { $count } mehr

## Buchen

booking-title = Raum buchen
booking-go = Raum buchen
booking-next = Ist der Raum frei? Dann bekommen Sie ihn sofort. In den nächsten Minuten bekommen Sie eine E-Mail.
booking-no-service = Kein Angebot
please-choose = Bitte wählen
fold-first = Bevor man die Uhr umstellt (Sommer-Zeit)
fold-second = Nachdem man die Uhr umstellt (Winter-Zeit)
purpose-counselling = Beratung
purpose-meeting = Treffen
purpose-event = Veranstaltung
purpose-maintenance = Arbeiten am Haus
visibility-usual = So wie immer
visibility-public = Alle Menschen, auch im Internet
visibility-house = Alle Menschen mit einem Konto
visibility-private = Nur der Verein und die Koordination

field-association = Für welchen Verein?
field-room = Welcher Raum?
field-purpose = Wofür?
field-service = Welches Angebot?
hint-service = Nur für Beratung. Der Termin steht dann sofort bei diesem Angebot.
field-title = Titel (freiwillig)
hint-title = Der Titel steht im Raum-Plan. Ein Beispiel: „Chor-Probe“.
field-visibility = Wer darf sehen, was Sie machen?
hint-visibility = Alle sehen: Der Raum ist besetzt. Beratung und Veranstaltungen sehen meistens alle. Treffen sehen meistens nur Menschen mit einem Konto.
field-attendees = Wie viele Menschen kommen? (freiwillig)
field-date = Datum
field-start = Von
field-end = Bis
field-fold = Welche von den zwei Stunden meinen Sie?
hint-fold = In dieser Nacht stellt man die Uhr zurück. Eine Stunde kommt zweimal.
field-note = Notiz für die Koordination (freiwillig)
field-email = Ihre E-Mail-Adresse
field-code = Code aus der E-Mail
hint-code = Der Code hat sechs Zahlen.

field-repeat = Kommt der Termin wieder?
field-interval = Nach wie vielen Tagen, Wochen oder Monaten?
hint-interval = 2 heißt: jedes zweite Mal. Leer heißt: jedes Mal.
field-weekday = An welchen Wochen-Tagen?
hint-weekday = Sie wählen keinen Tag? Dann gilt der Wochen-Tag vom ersten Termin. Kommt der Termin jeden Monat? Dann wählen Sie nur einen Tag.
field-nth = Welcher Tag im Monat?
field-until = Bis wann? Der letzte Tag
field-count = Oder wie oft?
hint-count = Bitte füllen Sie nur ein Feld aus.
field-also = Mehr Termine (freiwillig)
hint-also = Schreiben Sie in jede Zeile einen Termin. Ein Beispiel: 24.12.2026. Raum und Uhrzeit sind gleich.
field-on_clash = Was machen wir, wenn ein Termin nicht geht?
on-clash-refuse = Fragen Sie mich
on-clash-skip = Der Termin fällt aus
on-clash-other-room = Den Raum nehmen, der am besten passt
repeat-open = Mehr Termine
repeat-none = Nein, nur einmal
repeat-daily = Jeden Tag
repeat-weekly = Jede Woche
repeat-monthly-date = Jeden Monat am selben Datum
repeat-monthly-weekday = Jeden Monat am selben Wochen-Tag, zum Beispiel am letzten Freitag
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
rules-accept = Ich habe die Haus-Ordnung (Nummer { $version }) gelesen. Ich halte mich an die Regeln.
rules-read = Haus-Ordnung lesen (öffnet ein neues Fenster)
field-accept_rules = Haus-Ordnung
booking-ask = Nach dem Raum fragen
asks = Die Koordination muss zuerst Ja sagen. Die Koordination ist das Büro vom Haus. Sie bekommen in einer Woche eine Antwort.

preview-go = Termine zeigen
preview-comes = Sie sehen zuerst jeden Termin. Noch ist nichts gebucht.
preview-title = Bitte prüfen Sie Ihre Termine
preview-wish = Ihre Angaben ändern
preview-next = Noch ist nichts gebucht. Nach dem Buchen bekommen Sie in den nächsten Minuten eine E-Mail.
preview-changed = Seit dem letzten Mal hat sich etwas geändert. Darum ist nichts gebucht. Bitte sehen Sie die Termine noch einmal an.
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
preview-decide = Bitte sagen Sie unten: Was machen wir mit den anderen Terminen?
preview-missing =
    { $day ->
       *[other] In diesen Monaten gibt es keinen { $day }. Tag: { $months }. Dort buchen wir nichts.
    }
preview-out = Fällt aus.
preview-book =
    { $count ->
        [one] Diesen Termin buchen
       *[other] Diese { $count } Termine buchen
    }
preview-ask =
    { $count ->
        [one] Nach diesem Termin fragen
       *[other] Nach diesen { $count } Terminen fragen
    }
preview-book-rest = So buchen
preview-ask-rest = So anfragen
preview-again = Termine noch einmal zeigen
next-day = { $hours } (endet am nächsten Tag)
choice = Was machen wir mit diesem Termin: { $date }?
choice-skip = Dieser Termin fällt aus
choice-room = Anderer Raum: { $room }, bis { $seats } Personen
choice-hours = Andere Zeit: { $hours }
choice-as-all = So wie bei allen Terminen
choice-kept = So wie es hier steht

obstacle-taken = Besetzt: { $by }.
obstacle-holiday = Geschlossen: { $day } ist ein Feier-Tag ({ $holiday }).
obstacle-closure = Geschlossen am { $day }: { $reason }
obstacle-outside-hours = { $room } ist dann nicht offen.
obstacle-itself = Ein anderer Termin von dieser Reihe braucht den Raum dann noch.
obstacle-past = Diese Zeit ist schon vorbei.
obstacle-too-late = Das ist zu spät für { $room }. Sie müssen mindestens { $ahead } vorher buchen.
obstacle-too-early = Das ist zu früh für { $room }. Sie können höchstens { $ahead } vorher buchen.
obstacle-peak-hours = Zu dieser Zeit wollen viele einen Raum. Der Verein darf dann { $hours } in der Woche buchen. Diese Zeit ist schon weg.
obstacle-rooms-at-once =
    { $count ->
        [one] Der Verein darf einen Raum zur selben Zeit haben. Er hat schon einen Raum.
       *[other] Der Verein darf { $count } Räume zur selben Zeit haben. Er hat diese Räume schon.
    }

refused-title = Der Raum ist dann leider schon besetzt
refused-wish = Ihr Wunsch: { $when }. Das geht nicht, weil:
refused-rooms = Andere Räume zur selben Zeit
refused-times = Derselbe Raum zu einer anderen Zeit
refused-room = { $room } buchen (bis { $seats } Personen)
refused-time = { $hours } buchen
refused-nothing = An diesem Tag ist nichts frei, was passt. Bitte versuchen Sie einen anderen Tag.
refused-kept = Ihre Angaben stehen noch im Formular. Sie können sie dort ändern.
refused-impossible = So können Sie den Raum leider nicht buchen
refused-asks = Für manche Termine muss die Koordination zuerst Ja sagen. Sie bekommen in einer Woche eine Antwort.
refused-waiting = Oder warten Sie auf den Raum
refused-wait = Ich möchte auf die Warte-Liste für diesen Raum und diese Zeit

ahead-free = Der Raum ist dann frei.
ahead-taken = Der Raum ist dann besetzt: { $hours }.
ahead-taken-by = Der Raum ist dann besetzt: { $hours }, { $who }.
ahead-dates = { $free } von { $all } Terminen sind frei.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Sie haben den Raum
booking-off = Diese Buchung ist abgesagt. Der Raum ist wieder frei.
booking-words = Titel
booking-number = Nummer der Buchung
booking-service = Dieses Angebot ansehen
booking-plan = Dieser Tag im Raum-Plan
booking-again = Noch einmal buchen
booked-by = Gebucht von
visible-for = Das sehen
attendees = Personen
hold-requested = angefragt
hold-offered = für Sie reserviert
hold-confirmed = gebucht
hold-declined = abgelehnt
hold-cancelled = abgesagt
letter-coming = Sie bekommen in den nächsten Minuten eine E-Mail an { $email }. In der E-Mail ist der Termin für Ihren Kalender.
letter-gone = Wir haben eine E-Mail an { $email } geschickt. In der E-Mail ist der Termin für Ihren Kalender.
letter-lost = Unsere E-Mail an { $email } ist nicht angekommen. Die Buchung gilt trotzdem. Bitte sprechen Sie mit der Koordination: Ist die Adresse richtig?
cancel-open = Buchung absagen
cancel-letter = Der Raum ist dann wieder frei. Wir schicken dazu eine E-Mail. Es geht um: { $association }.
cancel-directory = Der Termin steht dann sofort nicht mehr unter „Hilfe finden“.
cancel-go = Ja, absagen

## Die Termine einer Buchung

booking-changed = Die Änderung ist gespeichert
booking-called-off = Der Termin ist abgesagt
booking-brought-back = Es gibt den Termin wieder
booking-undone = Die letzte Änderung gilt nicht mehr
booking-asked = Ihre Anfrage ist da
booking-answer-by = Die Koordination antwortet bis { $when }. So lange ist der Raum für Sie reserviert.
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
date-restore = Doch machen
date-restore-of = Doch machen: { $date }
restore-blocked = Diesen Termin können Sie nicht zurück-holen
keys-title = So kommen Sie in den Raum
history-title = Was bis jetzt passiert ist
history-house = Das Haus
deed-book = gebucht
deed-call-off = abgesagt
deed-bring-back = zurück-geholt
deed-undo = rückgängig gemacht
deed-change = geändert
deed-approve = Ja gesagt
deed-decline = Nein gesagt
deed-propose-room = anderen Raum vorgeschlagen
deed-take = angenommen
deed-expire = nicht mehr gültig, weil keine Antwort kam
deed-close = geändert, weil geschlossen ist
deed-send-letter-again = E-Mail noch einmal geschickt
deed-change-rules = Regeln geändert
deed-write-text = Text geschrieben
deed-remove-text = Übersetzung gelöscht
deed-add-service = Angebot eingetragen
deed-describe-service = Angaben zum Angebot geändert

## Eine Buchung ändern

change-title = Buchung ändern
change-date-title = Termin ändern
change-go = Änderung speichern
change-next = Wir schicken dazu eine E-Mail. Neue Zeiten und Räume gelten meistens sofort. Nur manchmal muss die Koordination zuerst Ja sagen.
change-rooms = Welche Räume?
change-whole = Die ganze Buchung
change-whole-hint = Das gilt immer für alle Termine.
change-blocked = So geht es leider nicht
change-nothing-done = Nichts ist geändert. Ihre Angaben stehen noch im Formular.
change-busy = Eine andere Person war schneller. Nichts ist geändert. Bitte versuchen Sie es noch einmal.
change-instead = Das ist frei
change-to-room = Anderer Raum: { $room }
change-to-time = Andere Zeit: { $hours }
change-gone = Dieser Termin ist abgesagt oder vorbei. Sie können ihn nicht ändern.
stale-title = Eine andere Person hat diese Buchung geändert
stale-now = So ist es jetzt
stale-wanted = Das wollten Sie
stale-again = Ihre Angaben stehen noch im Formular. Speichern Sie noch einmal. Dann gelten Ihre Angaben.
field-scope = Für welche Termine?
hint-scope = Manche Termine sind schon anders. Diese Termine bleiben so.
scope-one = Nur für diesen Termin
scope-following = Für diesen Termin und alle danach
scope-all = Für alle Termine, die noch kommen
cancel-some-open = Termine absagen
cancel-some = Die Räume sind sofort frei. Wir schicken dazu eine E-Mail.
cancel-one = Nur diesen Termin absagen
cancel-following = Diesen Termin und alle danach absagen
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
move-letter = Die Person mit der Buchung bekommt eine E-Mail.
move-same = Der Termin ist schon dort.
move-go = Verschieben
move-stay = Nicht verschieben

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Mit Maus und Tasten buchen und verschieben
hand-draw = Die Stunden stehen untereinander? Ziehen Sie mit der Maus über die freie Zeit. Dann buchen Sie genau diese Zeit.
hand-move = Ziehen Sie eine Buchung an einen anderen Platz. So verschieben Sie die Buchung. Sie lesen vorher, was passiert.
hand-stretch = Die Stunden stehen untereinander? Ziehen Sie am oberen oder am unteren Rand von einer Buchung. So ändern Sie den Anfang oder das Ende.
hand-keys-walk = Mit den Pfeil-Tasten, Pos1 und Ende gehen Sie im Plan von Feld zu Feld.
hand-keys-days = Mit den Tasten „Bild auf“ und „Bild ab“ blättern Sie zurück und weiter. Mit T kommen Sie zu heute.
hand-keys-move = Sie sind auf einer Buchung? Drücken Sie M. Dann verschieben Sie die Buchung mit den Pfeil-Tasten. Mit der Umschalt-Taste und Pfeil auf oder ab ändern Sie das Ende. Drücken Sie dann die Eingabe-Taste: Das Programm fragt, ob es geht. Mit Escape hören Sie auf.
hand-keys-draw = Sie sind auf freier Zeit? Drücken Sie die Umschalt-Taste und Pfeil ab. So fangen Sie eine neue Buchung an und machen sie länger. Die Eingabe-Taste öffnet das Formular.
hand-let-go = Losgelassen. Nichts ist geändert.
hand-not = Das können Sie nicht verschieben. Nichts ist geändert.
hand-lost = Wir haben keine Verbindung zum Haus. Nichts ist geändert. Bitte versuchen Sie es noch einmal.

# Taking back what was done last.
undo-go = Rückgängig machen
undo-until = Sie können Ihre letzte Änderung bis { $time } Uhr zurück-nehmen. Das geht nur, wenn keine andere Person etwas ändert.
undo-blocked = Das können Sie nicht rückgängig machen
undo-nothing-done = Die Buchung bleibt, wie sie ist.
undo-no-more = Sie können Ihre letzte Änderung eine Stunde lang zurück-nehmen. Das geht nur, wenn keine andere Person etwas ändert. Die Buchung bleibt, wie sie ist.
moved-notice = Verschoben: { $what }, { $when }, { $rooms }.
undone-notice = Rückgängig gemacht: { $what }, { $when }, { $rooms }.
moved-link = Zur Buchung

## Fehler in Formularen

error-prefix = Fehler:
errors-title = Das müssen Sie noch ändern
problem-missing = Bitte füllen Sie dieses Feld aus.
problem-missing-association = Für welchen Verein buchen Sie? Bitte wählen Sie den Verein.
problem-missing-room = Bitte wählen Sie einen Raum.
problem-missing-purpose = Wofür brauchen Sie den Raum? Bitte wählen Sie.
problem-missing-service = Bei welchem Angebot beraten Sie? Bitte wählen Sie das Angebot.
problem-missing-date = Bitte schreiben Sie ein Datum.
problem-missing-start = Wann fängt es an? Bitte schreiben Sie die Uhrzeit.
problem-missing-end = Wann ist es zu Ende? Bitte schreiben Sie die Uhrzeit.
problem-missing-reason = Warum geht es nicht? Bitte schreiben Sie den Grund.
problem-missing-email = Bitte schreiben Sie Ihre E-Mail-Adresse.
problem-missing-code = Bitte schreiben Sie den Code aus der E-Mail.
problem-too-long = Der Text ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen.
problem-unreadable = Im Text sind Zeichen, die man nicht lesen kann. Bitte schreiben Sie den Text neu.
problem-not-a-choice = Das gibt es nicht. Bitte wählen Sie aus der Liste.
problem-not-a-choice-association = Für diesen Verein können Sie nicht buchen. Bitte wählen Sie aus der Liste.
problem-not-a-choice-room = Diesen Raum gibt es nicht. Bitte wählen Sie aus der Liste.
problem-not-a-choice-purpose = Dafür können Sie nicht buchen. Bitte wählen Sie aus der Liste.
problem-not-a-choice-service = Dieses Angebot ist von einem anderen Verein. Bitte wählen Sie ein anderes Angebot.
problem-not-a-choice-sheet = Im Formular hat etwas gefehlt. Bitte schicken Sie es noch einmal.
problem-not-a-choice-weekday = Der Termin kommt jeden Monat. Bitte wählen Sie nur einen Wochen-Tag.
problem-not-a-date = Bitte schreiben Sie ein Datum. Ein Beispiel: 24.11.2026.
problem-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere Zeit.
problem-not-a-date-also = Bitte schreiben Sie jeden Termin so: 24.12.2026. Schreiben Sie in jede Zeile einen Termin.
problem-past-also = Ein Termin ist schon vorbei. Bitte löschen Sie diesen Termin.
problem-too-far = Das ist zu weit weg. Bitte wählen Sie einen Tag bis { $last }.
problem-not-a-time = Bitte schreiben Sie eine Uhrzeit. Ein Beispiel: 17:00.
problem-missing-hour = Am { $date } gibt es { $time } Uhr nicht. Man stellt die Uhr auf { $next } Uhr vor. Bitte wählen Sie eine andere Zeit.
problem-twice-hour = Am { $date } gibt es { $time } Uhr zweimal. Man stellt die Uhr zurück. Bitte sagen Sie unten: Welche Stunde meinen Sie?
problem-end-not-after-start = Das Ende muss nach dem Anfang sein.
problem-end-not-after-start-until = Der letzte Tag muss nach dem ersten Tag sein.
problem-missing-until = Bis wann kommt der Termin wieder? Oder wie oft? Bitte schreiben Sie eine Antwort.
problem-not-an-interval = Bitte schreiben Sie eine Zahl von 1 bis { $max }.
problem-no-dates = So gibt es keinen Termin. Bitte ändern Sie die Tage oder das Ende.
problem-too-many-dates = Das sind zu viele Termine. Eine Reihe hat höchstens { $max } Termine.
problem-until-and-count = Bitte schreiben Sie den letzten Tag oder die Zahl der Termine. Schreiben Sie nicht beides.
problem-too-short = Das ist zu kurz. Sie können { $room } für mindestens { $length } buchen.
problem-too-long-stay = Das ist zu lang. Sie können { $room } für höchstens { $length } buchen.
problem-room-not-for-them = Dieser Verein kann { $room } nicht selbst buchen. Bitte wählen Sie einen anderen Raum. Oder sprechen Sie mit der Koordination.
problem-rules-not-accepted = Bitte lesen Sie die Haus-Ordnung. Sagen Sie dann Ja zu den Regeln.
problem-too-many-open = Dieser Verein hat schon { $max } Buchungen. Mehr geht nicht. Bitte sagen Sie eine Buchung ab. Oder sprechen Sie mit der Koordination.
problem-not-a-number = Bitte schreiben Sie eine Zahl ab 1.
problem-too-many-people = { $room } hat Platz für { $capacity } Personen. Bitte wählen Sie einen größeren Raum.
problem-shared-part = { $one } und { $other } sind zum Teil derselbe Raum. Bitte wählen Sie nur einen.
problem-not-an-email = Bitte schreiben Sie eine E-Mail-Adresse. Ein Beispiel: name@beispiel.de.
problem-wrong-code = Dieser Code ist falsch. Bitte sehen Sie in die neueste E-Mail.
problem-missing-opening = Bitte schreiben Sie, wann offen ist. Oder wählen Sie „Tag und Nacht“.
problem-missing-only_for = Bitte wählen Sie mindestens einen Verein.
problem-missing-first = Bitte schreiben Sie den ersten Tag.
problem-end-not-after-start-last = Der letzte Tag darf nicht vor dem ersten Tag sein.
problem-past-last = Diese Tage sind schon vorbei. Bitte wählen Sie spätere Tage.
problem-too-far-last = Das kommt jedes Jahr wieder. Es dauert höchstens ein Jahr. Bitte wählen Sie einen Tag bis { $last }.
problem-not-windows = Bitte schreiben Sie die Zeiten so: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Bitte schreiben Sie Minuten oder Stunden und Minuten. Ein Beispiel: 90 oder 1:30. Mehr als ein Tag geht nicht.
problem-out-of-range = Bitte schreiben Sie eine ganze Zahl bis { $max }.
problem-longest-too-short = Die längste Buchung darf nicht kürzer sein als die kürzeste Buchung.

## Anmelden und Konto

sign-in-title = Anmelden
sign-in-lead = Sie wollen einen Raum buchen? Dann müssen Sie sich anmelden. Für alles andere brauchen Sie das nicht. Sie brauchen kein Passwort. Wir schicken Ihnen eine E-Mail.
sign-in-send = E-Mail bekommen
sign-in-code-title = Sehen Sie in Ihre E-Mails
sign-in-sent = Kennen wir die Adresse { $email }? Dann kommt in den nächsten Minuten eine E-Mail. Öffnen Sie den Link in der E-Mail. Oder schreiben Sie hier den Code.
sign-in-no-letter = Sie haben keine E-Mail bekommen? Sehen Sie auch im Spam-Ordner nach.
sign-in-again = Neue E-Mail bekommen
sign-in-confirm = Noch ein Schritt. Dann sind Sie angemeldet.
sign-in-go = Anmelden
sign-in-stale-title = Dieser Link gilt nicht mehr
sign-in-stale = Ein Link gilt 15 Minuten und nur einmal. Holen Sie einfach eine neue E-Mail.
sign-in-demo = Das Haus ist nur ein Beispiel. Sie müssen nicht auf eine E-Mail warten.
sign-out = Abmelden
account-title = Mein Konto
account-name = Name
account-role = Aufgabe
account-coming = Nächste Buchungen
account-nothing = Nichts ist gebucht.
reminders-title = Erinnerungen
reminders-first = An einzelne Termine. Bei einer Reihe nur an den ersten Termin.
reminders-each = An jeden Termin
reminders-never = An keinen Termin
reminders-save = Speichern
reminders-saved = Gespeichert. Das gilt ab der nächsten Erinnerung.
field-reminders = Woran sollen wir Sie am Tag vorher erinnern?
hint-reminders = Die E-Mail kommt am Vormittag. Darin stehen alle Termine vom nächsten Tag.
waiting-title = Warte-Liste
waiting-fresh = Sie stehen auf der Warte-Liste. Wird der Raum frei? Dann schreiben wir Ihnen. Der Raum ist dann eine Zeit lang für Sie reserviert.
waiting-in-line = Wird der Raum frei? Dann bekommen Sie eine E-Mail.
waiting-offered = Für Sie reserviert bis { $until }
waiting-withdraw = Nicht mehr warten
offer-gone-title = Dieses Angebot gilt nicht mehr
offer-gone-words = Die Zeit für Ihre Antwort ist vorbei. Oder eine Person aus Ihrem Verein hat schon geantwortet. Hier geht es weiter:
offer-gone-booking = Zur Buchung
office-coordinator = Koordination vom Haus
office-partner = Beratung außerhalb vom Haus
office-none = noch ohne Verein
rank-member = Mitglied bei { $association }
rank-lead = Leitung bei { $association }

## Kalender abonnieren

feed-subscribe = Kalender-Abo
feed-address = Adresse vom Kalender
feed-name-house = Raum-Plan – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Beratung – { $house }
feed-name-mine = Meine Buchungen – { $house }
feed-about-house = Alle Termine im Haus, die Sie sehen dürfen.
feed-about-room = Dann ist dieser Raum besetzt: { $room }.
feed-about-association = Die Termine von diesem Verein: { $association }.
feed-about-counselling = Alle Zeiten für Beratung von den Vereinen im Haus.
feed-about-mine = Ihre Buchungen und die Buchungen von Ihren Vereinen.
feed-read-only = Diesen Kalender können Sie nur lesen. Er zeigt immer die neuesten Termine. Hier buchen und ändern Sie: { $url }
feed-summary = { $association }: { $what }
feed-taken = Besetzt
feed-unknown = Diesen Kalender gibt es nicht. Hier finden Sie die Kalender vom Haus: { $url }
feed-key-unknown = Dieser Kalender-Link gilt nicht. Einen neuen Link bekommen Sie auf der Seite „Mein Konto“: { $url }
feed-title = Kalender-Abo
feed-words = Mit diesen Links sehen Sie die Termine in Ihrem Kalender-Programm. Das geht auch auf dem Telefon. Sie sehen immer die neuesten Termine. Ändern können Sie dort nichts.
feed-own = Meine Buchungen und die Buchungen von meinen Vereinen
feed-whole = Das ganze Haus: alles, was Sie sehen dürfen
feed-open = In Ihren Kalender holen
feed-warning = Mit diesem Link kann jede Person Ihre Termine lesen. Bitte geben Sie den Link nicht weiter.
feed-none = Sie können Ihre Buchungen in Ihrem Kalender-Programm sehen. Das geht auch auf dem Telefon. Dafür bekommen Sie einen geheimen Link.
feed-make = Link bekommen
feed-renew = Neuen Link bekommen
feed-renew-words = Hat eine fremde Person den Link? Dann holen Sie einen neuen Link. Die alten Links gelten dann sofort nicht mehr. Sie müssen den neuen Link in Ihren Kalender eintragen.

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
        [first] ersten { $day }
        [second] zweiten { $day }
        [third] dritten { $day }
        [fourth] vierten { $day }
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
room-closed = Dann ist geschlossen
room-holidays = Das Haus ist an Feier-Tagen ({ $land }) geschlossen. Ein Feier-Tag ist ein freier Tag für alle.
room-open-on = An diesen Feier-Tagen ist offen: { $holidays }.
terms-opening = Offen
terms-always = Tag und Nacht
terms-length = Wie lange
terms-shortest = mindestens { $length }
terms-longest = höchstens { $length }
terms-ahead = Buchen
terms-earliest =
    { $count ->
        [one] höchstens { $count } Tag vorher
       *[other] höchstens { $count } Tage vorher
    }
terms-latest =
    { $count ->
        [one] mindestens { $count } Stunde vorher
       *[other] mindestens { $count } Stunden vorher
    }
terms-buffer = Bleibt frei
terms-set-up = { $length } vorher zum Aufbauen
terms-clear-up = { $length } nachher zum Aufräumen
terms-approval = Erlaubnis
terms-bookers = Wer bucht
rules-title = Haus-Ordnung
rules-lead = Die Haus-Ordnung sind die Regeln vom Haus. Alle müssen sich daran halten.
rules-none = Das Haus hat noch keine Haus-Ordnung.
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
approval-never = Sie müssen die Koordination nicht fragen.
approval-always = Die Koordination muss Ja sagen.
approval-evenings-weekends = Am Abend, am Wochen-Ende und an Feier-Tagen muss die Koordination Ja sagen.
approval-guests = Bei Gästen muss die Koordination Ja sagen.
bookers-everybody = Alle Vereine
bookers-residents = Nur Vereine aus dem Haus
bookers-coordination = Nur die Koordination
closure-days = { $first } bis { $last }
closure-yearly = { $days }, jedes Jahr

## Was in E-Mails steht

letter-greeting = Guten Tag { $name }!
letter-booked-subject = Gebucht: { $what }
letter-booked-heading = Sie haben den Raum.
letter-booked-words = Das ist Ihre Buchung. Sie brauchen den Raum doch nicht? Dann sagen Sie bitte ab. So können andere den Raum nutzen.
letter-requested-subject = Angefragt: { $what }
letter-requested-heading = Ihre Anfrage ist bei der Koordination.
letter-requested-words = Die Koordination ist das Büro vom Haus. Sie muss hier zuerst Ja sagen. Bis dahin ist der Raum für Sie reserviert. Sie müssen nichts tun.
letter-requested-until = Sie bekommen eine E-Mail mit der Antwort. Die Koordination hat Zeit bis { $date }, { $time } Uhr. Danach gilt die Anfrage nicht mehr.
letter-approved-subject = Ja: { $what }
letter-approved-heading = Die Koordination hat Ja gesagt. Sie haben den Raum.
letter-approved-words = Das ist Ihre Buchung. Sie brauchen den Raum doch nicht? Dann sagen Sie bitte ab. So können andere den Raum nutzen.
letter-declined-subject = Abgelehnt: { $what }
letter-declined-heading = Die Koordination hat leider Nein gesagt.
letter-declined-words = Vielleicht passt ein anderer Raum oder eine andere Zeit. Haben Sie Fragen? Dann rufen Sie uns an, oder schreiben Sie uns. Telefon und E-Mail stehen unten.
letter-proposed-subject = Anderer Raum möglich: { $what }
letter-proposed-heading = Die Koordination hat einen anderen Raum für Sie.
letter-proposed-words = Der Raum ist für Sie reserviert. Bitte sagen Sie Ja oder Nein.
letter-proposed-until = Wir brauchen Ihre Antwort bis { $date }, { $time } Uhr. Danach ist der Raum wieder frei.
letter-offered-subject = Jetzt frei: { $what }
letter-offered-heading = Sie haben auf einen Raum gewartet. Der Raum ist jetzt frei.
letter-offered-words = Der Raum ist für Sie reserviert. Bitte sagen Sie Ja oder Nein.
letter-offered-until = Wir brauchen Ihre Antwort bis { $date }, { $time } Uhr. Danach bekommen andere den Raum.
letter-expired-subject = Gilt nicht mehr: { $what }
letter-expired-heading = Die Zeit für die Antwort ist vorbei.
letter-expired-words = Bis zum letzten Tag hat niemand Ja gesagt. Darum ist der Raum wieder frei. Brauchen Sie den Raum noch? Dann buchen Sie bitte noch einmal.
letter-changed-subject = Geändert: { $what }
letter-changed-heading = Ihre Buchung ist jetzt anders.
letter-changed-words = So ist Ihre Buchung jetzt. Passt etwas nicht? Dann können Sie die Buchung ändern oder absagen.
letter-brought-back-subject = Findet doch statt: { $what }
letter-brought-back-heading = Es gibt einen Termin doch.
letter-brought-back-words = So ist Ihre Buchung jetzt. Sie brauchen den Raum doch nicht? Dann sagen Sie bitte ab.
letter-undone-subject = Rückgängig gemacht: { $what }
letter-undone-heading = Die letzte Änderung an Ihrer Buchung gilt nicht mehr.
letter-undone-words = So ist Ihre Buchung jetzt. Passt etwas nicht? Dann können Sie die Buchung ändern oder absagen.
letter-called-off-subject = Abgesagt: { $what }
letter-called-off-heading = Diese Buchung ist abgesagt.
letter-called-off-words = Der Raum ist wieder frei. Brauchen Sie doch einen Raum? Dann buchen Sie bitte neu.
letter-partly-called-off-subject = Zum Teil abgesagt: { $what }
letter-partly-called-off-heading = Ein Teil von dieser Buchung ist abgesagt.
letter-partly-called-off-words = So ist Ihre Buchung jetzt. Sie können abgesagte Termine zurück-holen. Das geht nur, wenn der Raum noch frei ist.
letter-closed-subject = Abgesagt, weil geschlossen ist: { $what }
letter-closed-heading = Das Haus oder der Raum ist geschlossen.
letter-closed-words = Darum mussten wir absagen. Bitte buchen Sie eine andere Zeit oder einen anderen Raum.
letter-partly-closed-subject = Geändert, weil geschlossen ist: { $what }
letter-partly-closed-heading = Das Haus oder der Raum ist geschlossen.
letter-partly-closed-words = Darum hat sich Ihre Buchung geändert. So ist sie jetzt. Passt etwas nicht? Dann können Sie die Buchung ändern oder absagen.
letter-reason = Grund
letter-dates-from =
    { $count ->
        [one] { $count } Termin am { $date }
       *[other] { $count } Termine ab { $date }
    }
letter-dates = Diese Termine kommen noch:
letter-dates-off = Diese Termine fallen aus:
letter-dates-more =
    { $count ->
        [one] und noch { $count } Termin: Er steht in der Buchung
       *[other] und noch { $count } Termine: Sie stehen in der Buchung
    }
letter-date-with = { $when } – { $notes }
letter-date-off = fällt aus
letter-date-instead = statt { $date }
letter-date-hours = andere Uhrzeit
letter-keys = So kommen Sie in den Raum:
letter-link-see = Buchung ansehen, ändern oder absagen
letter-link-look = Buchung ansehen
letter-link-answer = Ja oder Nein sagen
letter-link-book = Einen anderen Termin buchen
letter-calendar-entry = Zu dieser E-Mail gehört eine Datei. Öffnen Sie die Datei: Dann steht der Termin in Ihrem Kalender.
letter-calendar-new = Zu dieser E-Mail gehört eine Datei. Öffnen Sie die Datei: Dann ist Ihr Kalender wieder richtig.
letter-calendar-draft = Zu dieser E-Mail gehört eine Datei. Öffnen Sie die Datei: Dann steht der Termin in Ihrem Kalender. Der Termin ist noch nicht sicher.
letter-calendar-gone = Zu dieser E-Mail gehört eine Datei. Öffnen Sie die Datei: Dann ist der Termin nicht mehr in Ihrem Kalender.
letter-calendar-date = Zu dieser E-Mail gehört eine Datei. Die Datei ändert in Ihrem Kalender nur diesen Termin: { $when }.
letter-calendar-date-gone = Zu dieser E-Mail gehört eine Datei. Die Datei löscht in Ihrem Kalender nur diesen Termin: { $when }.
letter-asked-subject = Anfrage: { $what }
letter-asked-heading = { $asker } möchte einen Raum.
letter-asked-words = Sie müssen zu dieser Buchung Ja oder Nein sagen. Bis zu Ihrer Antwort ist der Raum besetzt.
letter-asked-again-subject = Erinnerung an Anfrage: { $what }
letter-asked-again-heading = { $asker } wartet noch auf Ihre Antwort.
letter-asked-again-words = Sie müssen zu dieser Buchung Ja oder Nein sagen. Vielleicht hat eine andere Person schon geantwortet. Dann müssen Sie nichts tun.
letter-asked-until = Bitte antworten Sie bis { $date }, { $time } Uhr. Danach gilt die Anfrage nicht mehr. Der Raum ist dann wieder frei.
letter-asked-by = Anfrage von
letter-asked-link = Anfragen ansehen und antworten
letter-reminder-subject = Morgen: { $what }
letter-reminder-subject-several = Morgen: { $count } Termine im Haus, { $date }
letter-reminder-heading =
    { $count ->
        [one] Morgen haben Sie einen Termin im Haus.
       *[other] Morgen haben Sie { $count } Termine im Haus.
    }
letter-reminder-words = Sie brauchen einen Raum doch nicht? Dann sagen Sie bitte ab. So können andere den Raum nutzen.
letter-reminder-link = Sie können nicht kommen? Hier absagen oder ändern
letter-reminder-later = Danach
letter-reminder-dates =
    { $count ->
        [one] noch { $count } Termin von dieser Reihe
       *[other] noch { $count } Termine von dieser Reihe
    }
letter-reminder-only-first = Wir erinnern Sie nur an den ersten Termin von einer Reihe.
letter-reminder-settings = Erinnerungen ändern oder ausschalten
letter-sign-in-subject = Ihr Link und Ihr Code zum Anmelden
letter-sign-in-heading = So melden Sie sich an.
letter-sign-in-link = Jetzt anmelden
letter-sign-in-code = Oder schreiben Sie diesen Code:
letter-sign-in-short = Link und Code gelten 15 Minuten und nur einmal.
letter-sign-in-not-you = Sie wollten sich nicht anmelden? Dann müssen Sie nichts tun.
letter-invitation-subject = Ihr Zugang zu { $house }
letter-invitation-heading = Willkommen bei { $house }.
letter-invitation-words = Sie können jetzt Räume im Haus buchen. Sie brauchen kein Passwort.
letter-invitation-link = Zum ersten Mal anmelden
letter-invitation-later = Später melden Sie sich mit Ihrer E-Mail-Adresse an. Wir schicken Ihnen dann jedes Mal einen Link.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Es gilt nur der Text in Standard-Deutsch. Dieser Text hilft Ihnen beim Verstehen.
statement-missing = Das fehlt hier noch:
imprint-title = Impressum
imprint-lead = Wer ist für diese Seiten verantwortlich?
field-operator = Träger und Rechts-Form
field-operator_address = Adresse
field-represented_by = Vertreten durch
field-operator_email = E-Mail
field-operator_phone = Telefon
field-register = Register und Nummer
field-vat_id = Nummer für die Umsatz-Steuer (Umsatzsteuer-Identifikationsnummer)
field-responsible = Verantwortlich für den Inhalt
privacy-title = Daten-Schutz
privacy-lead = Was macht das Haus mit Ihren Daten? Warum macht es das? Wie lange bleiben die Daten?
privacy-readers-title = Sie lesen hier nur
privacy-readers = Sie brauchen kein Konto. Diese Seiten speichern dann kein Cookie. Ein Cookie ist eine kleine Datei auf Ihrem Gerät. Die Seiten laden nichts von anderen Firmen. Sie schreiben nicht auf, wer hier liest.
privacy-feedback-title = Sie schicken uns eine Nachricht
privacy-feedback = Wir speichern Ihre Nachricht. Wir schicken sie mit einer E-Mail an die Koordination. Die Koordination ist das Büro vom Haus. So kann sie Fehler und Hürden beseitigen. So kann sie Ihnen auch antworten. Nach 90 Tagen löschen wir Ihre Nachricht. Wir schützen uns gegen Missbrauch. Darum merken wir uns einen Tag lang eine Prüf-Summe von Ihrer Internet-Adresse. Eine Prüf-Summe ist eine Zahl, die der Computer aus der Adresse rechnet.
privacy-account-title = Sie haben ein Konto
privacy-account = Wir speichern Ihren Namen, Ihre E-Mail-Adresse und Ihre Sprache. Wir speichern Ihren Verein und Ihre Buchungen. Wir speichern auch: Wer hat wann was geändert? Und wir speichern die E-Mails von uns an Sie. Ohne diese Daten können wir keine Räume vergeben. Kein Programm entscheidet über Sie als Mensch.
privacy-sign-in = Der Link und der Code zum Anmelden gelten 15 Minuten. Danach merken wir uns einen Tag lang Prüf-Summen. Sie sind von Ihrer E-Mail-Adresse und von Ihrer Internet-Adresse. Mit einem Cookie bleiben Sie 90 Tage angemeldet. Sie melden sich ab? Dann ist das Cookie weg.
privacy-controller = Wer ist verantwortlich?
field-protection_officer = Beauftragte für den Daten-Schutz
field-legal_basis = Das Gesetz dazu (Rechts-Grundlage)
field-hosting = Firmen für Server und E-Mail
field-retention = So lange bleiben Konten, Buchungen und E-Mails
field-authority = Amt für den Daten-Schutz (Aufsichtsbehörde)
privacy-rights-title = Ihre Rechte
privacy-rights = Sie können fragen: Was haben Sie über mich gespeichert? Sie können Ihre Daten mitnehmen. Wir müssen falsche Daten ändern, wenn Sie das wollen. Sie können Ihre Daten löschen lassen. Sie können auch sagen: Nutzen Sie nur einen Teil von meinen Daten. Sie können Nein zur Nutzung sagen. Sie haben früher Ja gesagt? Das können Sie zurück-nehmen. Schreiben Sie dem Träger. Sie können sich auch bei der Aufsichts-Behörde beschweren.
accessibility-title = Barriere-Freiheit
accessibility-lead = Alle Menschen sollen diese Seiten benutzen können. Wir prüfen das mit Regeln. Die Regeln heißen BITV 2.0 und EN 301 549.
field-conformity = So weit sind wir
conformity-full = Ganz barriere-frei
conformity-partial = Zum Teil barriere-frei
conformity-no = Noch nicht barriere-frei
field-barriers = Diese Hürden kennen wir
field-assessed_on = Zuletzt geprüft
field-assessed_how = So haben wir geprüft
accessibility-feedback = Schreiben Sie uns, oder rufen Sie an. Sie brauchen kein Konto. Wir antworten Ihnen. Wir helfen Ihnen auf einem anderen Weg.
accessibility-enforcement = Unsere Antwort hilft Ihnen nicht? Dann können Sie hier fragen. Das kostet nichts.
field-enforcement = Amt für Barriere-Freiheit (Durchsetzungsstelle)
field-arbitration = Hilfe bei Streit (Schlichtungsstelle)
feedback-link = Nachricht an uns
feedback-title = Ist etwas falsch? Gab es eine Hürde?
feedback-lead = Sagen Sie es uns. Sie brauchen kein Konto. Nur die Koordination liest Ihre Nachricht. Die Koordination ist das Büro vom Haus. Nach 90 Tagen löschen wir die Nachricht.
field-kind = Was ist das Thema?
kind-wrong = Hier steht etwas Falsches
kind-barrier = Es gab eine Hürde
kind-other = Etwas anderes
field-message = Was ist passiert?
hint-message = Sie können in Ihrer Sprache schreiben.
field-contact = E-Mail oder Telefon für eine Antwort
hint-contact = Sie müssen hier nichts schreiben. Wir löschen es zusammen mit Ihrer Nachricht.
feedback-about = Es geht um diese Seite:
feedback-send = Abschicken
feedback-thanks-title = Danke, Ihre Nachricht ist da
feedback-thanks = Die Koordination liest Ihre Nachricht in den nächsten Tagen. Haben Sie eine E-Mail-Adresse oder eine Nummer geschrieben? Dann meldet sie sich bei Ihnen.
feedback-back = Zurück zu:

## Wenn etwas nicht geht

not-found-title = Diese Seite gibt es nicht
not-found-words = Vielleicht ist der Link alt. Oder ein Zeichen fehlt. Hier geht es weiter:
forbidden-title = Das dürfen nicht alle
forbidden-sign-in = Bitte melden Sie sich an.
forbidden-ask = Sie gehören dazu? Dann sprechen Sie bitte mit der Koordination. Die Koordination ist das Büro vom Haus.
who-everybody = Das dürfen alle.
who-signed-in = Das dürfen alle Menschen mit einem Konto.
who-association = Das dürfen Menschen aus dem Verein und die Koordination.
who-lead = Das dürfen die Leitung vom Verein und die Koordination. Die Koordination ist das Büro vom Haus.
who-coordination = Das darf nur die Koordination. Die Koordination ist das Büro vom Haus.
too-many-title = Bitte warten Sie kurz
too-many-words =
    { $minutes ->
        [one] Das waren viele Versuche. In { $minutes } Minute können Sie es wieder versuchen.
       *[other] Das waren viele Versuche. In { $minutes } Minuten können Sie es wieder versuchen.
    }
fault-title = Bei uns ist ein Fehler passiert
fault-words = Wir haben nichts halb gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal.
fault-number = Sie wollen uns schreiben? Dann schreiben Sie bitte auch diese Nummer:
foreign-form-title = Dieses Formular ist von einer anderen Seite
foreign-form-words = Wir schützen Sie. Darum haben wir nichts gespeichert. Bitte öffnen Sie das Formular noch einmal bei uns.
too-slow-title = Das hat zu lange gedauert
too-slow-words = Jetzt nutzen viele Menschen diese Seite. Bitte versuchen Sie es in einer Minute noch einmal.
too-large-title = Der Text ist zu lang
too-large-words = Wir haben nichts gespeichert. Bitte machen Sie Ihren Text kürzer. Schicken Sie ihn dann noch einmal.

## Themen

topic-arrival = Neu in Deutschland
topic-residence-asylum = Aufenthalt und Asyl
topic-asylum-interview = Asyl-Anhörung vorbereiten
topic-family-reunification = Familie nach Deutschland holen
topic-naturalisation = Deutscher Pass (Einbürgerung)
topic-letters-forms = Briefe und Formulare
topic-documents = Pass und Papiere
topic-accompaniment = Übersetzen und Mitgehen
topic-work-training = Arbeit und Ausbildung
topic-recognition = Zeugnis aus dem Ausland anerkennen
topic-learning-german = Deutsch lernen
topic-school-childcare = Schule und Kita
topic-housing = Wohnung
topic-money-benefits = Geld vom Amt
topic-debt = Schulden
topic-health = Gesundheit
topic-mental-health = Angst, Stress und Trauer
topic-pregnancy-birth = Schwanger sein und Geburt
topic-family-separation = Familie und Trennung
topic-violence = Schutz vor Gewalt
topic-discrimination = Rassismus und schlechte Behandlung
topic-legal-advice = Hilfe beim Recht
topic-associations = Verein und freiwillig helfen

## Sprachen

language-am = Amharisch
language-ar = Arabisch
language-bg = Bulgarisch
language-ckb = Kurdisch (Sorani)
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch (Farsi)
language-fr = Französisch
language-gsg = Deutsche Gebärden-Sprache
language-hr = Kroatisch
language-it = Italienisch
language-kmr = Kurdisch (Kurmandschi)
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
