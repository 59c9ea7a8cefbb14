### Was nur die Koordination und das Vorführ-Haus zeigen; Deutsch und Englisch.

## Vorführ-Haus

demo-title = Anmelden im Vorführ-Haus
demo-lead = Wählen Sie, wer Sie sein möchten. Nichts davon ist echt, und Sie können nichts kaputt machen.
demo-be = Als { $name } anmelden
demo-letters-lead = Das sind die E-Mails, die das Vorführ-Haus geschrieben hat. Keine davon verlässt das Haus.
demo-letters-none = Noch keine E-Mail. Buchen Sie einen Raum, dann erscheint sie hier.

## E-Mails des Hauses

desk-letters-title = E-Mails des Hauses
desk-given-up = Nicht angekommen
desk-given-up-none = Alle E-Mails sind angekommen oder unterwegs.
desk-waiting = Unterwegs
desk-waiting-none = Gerade wartet keine E-Mail.
desk-sent = Zuletzt verschickt
desk-sent-none = Noch keine E-Mail verschickt.

requests-title = Offene Anfragen
requests-none = Gerade wartet keine Anfrage auf Sie.
requests-answered = Ihre Antwort ist eingetragen. Wer angefragt hat, bekommt eine E-Mail.
requests-settled = Diese Anfrage hat inzwischen jemand beantwortet, geändert oder zurückgezogen. Hier sehen Sie den neuesten Stand.
requests-room-taken = Dieser Raum ist inzwischen nicht mehr frei. Bitte wählen Sie einen anderen.
request-until = Antwort bis
request-by = Angefragt von
request-dates = { $count } Termine, vom ersten bis zum letzten:
request-also = Sonst an diesem Tag
request-also-none = In diesen Räumen ist an diesem Tag nichts anderes gebucht.
request-approve = Zusagen
request-room = Anderer Raum
request-propose = Diesen Raum vorschlagen
request-no-room = Ein anderer Raum ist dann nicht frei.
request-decline = Ablehnen
request-reason = Warum geht es nicht?
request-reason-hint = Das steht in der E-Mail an den Verein.
request-decline-go = Ja, ablehnen

letter-again = Noch einmal senden
letter-trouble = Der Mailserver sagt:
letter-to = An
letter-written = Geschrieben
letter-state = Stand
letter-calendar = Kalender-Eintrag
letter-html = So sieht die E-Mail aus
letter-text = Als reiner Text
letter-waiting = wartet
letter-failing =
    { $count ->
        [one] wartet nach { $count } Fehlversuch
       *[other] wartet nach { $count } Fehlversuchen
    }
letter-sent = verschickt
letter-given-up = nicht zugestellt

## Der Tisch der Koordination: Räume, Schließungen, Haus, Vereine

desk-title = Koordination
desk-saved = Gespeichert.
desk-save = Speichern
desk-requests = Anfragen
desk-requests-lead = Was auf Ihre Zusage wartet
desk-letters = E-Mails des Hauses
desk-letters-lead = Was verschickt wurde und was nicht ankam
desk-rooms = Regeln der Räume
desk-rooms-lead = Öffnungszeiten, Auf- und Abbau, wer buchen darf
desk-closures = Schließungen und Feiertage
desk-closures-lead = Wann das Haus oder ein Raum geschlossen ist
desk-house = Haus und Hausordnung
desk-house-lead = Bundesland, Stoßzeiten, Hausordnung
desk-associations = Kontingente der Vereine
desk-associations-lead = Wie viel jeder Verein buchen kann
desk-room-title = Regeln für { $room }
desk-room-lead = Was schon gebucht ist, bleibt, wie es ist. Die Regeln gelten für neue Buchungen und für geänderte Termine.
desk-room-outside =
    { $count ->
        [one] { $count } gebuchter Termin liegt außerhalb der Öffnungszeiten. Er bleibt, wie er ist.
       *[other] { $count } gebuchte Termine liegen außerhalb der Öffnungszeiten. Sie bleiben, wie sie sind.
    }
desk-room-itself = Der Raum
desk-room-parts = Dieser Raum teilt sich Platz mit { $rooms }. Beide können nicht gleichzeitig gebucht werden.
desk-room-times = Zeiten
desk-room-buffer = Auf- und Abbau gelten für neue Buchungen und für geänderte Termine.
desk-room-who = Wer den Raum bekommt
desk-room-key = Schlüssel
field-capacity = Platz für wie viele Menschen?
field-step_free = Stufenfrei zugänglich
field-features = Ausstattung
field-opening = Wann ist der Raum geöffnet?
opening-always = Tag und Nacht
opening-hours = Zu diesen Zeiten:
opening-week = Öffnungszeiten
week-hint = Zum Beispiel 08:00-12:00, 13:00-22:00. Ein leeres Feld heißt: an diesem Tag nicht.
field-monday = Montag
field-tuesday = Dienstag
field-wednesday = Mittwoch
field-thursday = Donnerstag
field-friday = Freitag
field-saturday = Samstag
field-sunday = Sonntag
field-set_up = Minuten für den Aufbau
field-clear_up = Minuten für den Abbau
field-shortest = Kürzeste Buchung
hint-shortest = Minuten oder Stunden: 90 oder 1:30. Leer heißt: beliebig kurz.
field-longest = Längste Buchung
hint-longest = Minuten oder Stunden: 240 oder 4:00. Leer heißt: beliebig lang.
field-days_ahead = Frühestens so viele Tage vorher
hint-days_ahead = Leer heißt: so weit, wie das Haus plant.
field-hours_before = Spätestens so viele Stunden vorher
hint-hours_before = Leer heißt: bis zum Schluss.
field-approval = Braucht eine Buchung Ihre Zusage?
field-bookers = Wer darf buchen?
bookers-only = Nur diese Vereine:
field-only_for = Diese Vereine
hint-only_for = Zählt nur, wenn Sie oben „Nur diese Vereine“ wählen.
field-key = Wie kommt man an den Schlüssel?
hint-key = Das erfahren nur die, die gebucht haben.
closure-none = Es ist keine Schließung geplant.
closure-remove = Schließung entfernen
closure-new = Neue Schließung
closure-go = Schließung speichern
closure-next = Trifft sie gebuchte Termine, zeigen wir Ihnen zuerst jeden davon. Vorher wird nichts gespeichert.
closure-holidays = Feiertage
closure-land = An gesetzlichen Feiertagen ist das Haus geschlossen. Es richtet sich nach: { $land }.
closes-house = Das ganze Haus
field-closes = Was wird geschlossen?
field-first = Erster Tag
field-last = Letzter Tag
hint-last = Leer heißt: nur ein Tag.
field-again = Wie oft?
again-once = Einmal
again-yearly = Jedes Jahr
field-reason = Warum?
hint-reason = Das lesen alle, zum Beispiel „Die Heizung wird erneuert“.
field-open_on = An diesen Feiertagen ist das Haus trotzdem geöffnet
holiday-dates = { $holiday }: { $dates }
closing-title =
    { $count ->
        [one] Diese Schließung trifft { $count } gebuchten Termin
       *[other] Diese Schließung trifft { $count } gebuchte Termine
    }
closing-lead = Es ist noch nichts gespeichert. Bitte entscheiden Sie, was aus jedem Termin wird.
closing-land = Feiertage in { $land }
field-for_all = Für alle Termine
for-all-each = Wie unten gewählt
for-all-call-off = Alle absagen
for-all-move = Alle in einen freien Raum verlegen, wo es einen gibt; sonst wie unten gewählt
for-all-keep = Alle finden trotzdem statt
closing-each = Die Termine
closing-choice = Was wird daraus?
closing-call-off = Absagen
closing-move = In { $room } verlegen ({ $seats } Plätze)
closing-keep = Findet trotzdem statt
closing-go = Schließen und Termine ändern
closing-back = Doch nicht schließen
closing-next = Wer gebucht hat, bekommt in den nächsten Minuten eine E-Mail, je Buchung eine.
closing-undecided = Bitte wählen Sie, was aus diesem Termin wird.
closing-changed = Dieser Termin ist neu oder wurde gerade geändert. Bitte entscheiden Sie noch einmal.
closing-taken = Dieser Raum ist dann nicht mehr frei. Bitte wählen Sie etwas anderes.
field-land = Bundesland
hint-land = Danach richten sich die Feiertage.
peaks-week = Stoßzeiten
peaks-hint = Nur in diesen Zeiten zählen die Stunden, die ein Verein in der Woche haben darf.
field-evening = Wann beginnt der Abend?
hint-evening = Ab dann brauchen manche Räume Ihre Zusage.
desk-rules-lead = Wer bucht, bestätigt die Hausordnung einmal. Wenn Sie den Text ändern, fragen wir alle bei der nächsten Buchung noch einmal.
desk-rules-version = Zurzeit gilt Fassung { $version }.
desk-rules-see = So sehen alle die Hausordnung
field-rules_de = Hausordnung auf Deutsch
field-rules_en = Hausordnung auf Englisch
field-tie = Wie gehört der Verein zum Haus?
tie-resident = Im Haus zu Hause
tie-guest = Gast im Haus
quota-title = Kontingent
quota-lead = Ein leeres Feld heißt: keine Grenze. Für die Koordination gelten die Grenzen nicht.
quota-none = Keine Grenzen
quota-peak-hours =
    { $count ->
        [one] { $count } Stunde in Stoßzeiten je Woche
       *[other] { $count } Stunden in Stoßzeiten je Woche
    }
quota-open-bookings =
    { $count ->
        [one] { $count } offene Buchung
       *[other] { $count } offene Buchungen
    }
quota-rooms-at-once =
    { $count ->
        [one] { $count } Raum gleichzeitig
       *[other] { $count } Räume gleichzeitig
    }
field-peak_hours = Stunden in Stoßzeiten je Woche
hint-peak_hours = Von Montag bis Sonntag. Zwei Räume gleichzeitig zählen doppelt.
field-open_bookings = Offene Buchungen
hint-open_bookings = Eine Reihe zählt als eine Buchung.
field-rooms_at_once = Räume gleichzeitig
desk-feedback = Rückmeldungen
desk-feedback-lead = Was Menschen ohne Konto dem Haus sagen: Fehler, Hürden, anderes.
desk-feedback-kept = Jede Rückmeldung kam auch per E-Mail. Nach 90 Tagen wird sie hier gelöscht.
desk-feedback-none = Es gibt keine Rückmeldungen.
feedback-contact = Antwort an
feedback-page = Seite
feedback-done = Erledigt
feedback-do = Als erledigt ablegen
feedback-delete = Löschen
feedback-delete-what = Die Nachricht verschwindet hier und aus den E-Mails des Hauses. Zurückholen lässt sie sich nicht. Was in Ihrem Postfach liegt, bleibt dort.
feedback-delete-go = Ja, löschen
feedback-was-done = Die Rückmeldung ist als erledigt abgelegt.
feedback-was-deleted = Die Rückmeldung ist gelöscht.
letter-feedback-subject = Rückmeldung: { $kind }
letter-feedback-heading = Jemand schreibt dem Haus: { $kind }
letter-feedback-link = Alle Rückmeldungen ansehen
letter-feedback-kept = Das Haus löscht diese Nachricht nach 90 Tagen. Bitte löschen Sie dann auch diese E-Mail.
desk-statements = Impressum, Datenschutz, Barrierefreiheit
desk-statements-lead = Angaben, die das Gesetz verlangt. Hier sehen Sie, was noch fehlt.
desk-statements-words = Bitte schreiben Sie auf Deutsch. Alle können die Angaben sofort lesen; lassen Sie leer, was noch nicht feststeht.
desk-statements-needed = Das verlangt das Gesetz
desk-statements-others = Nur, wenn es auf Ihr Haus zutrifft
hint-operator = Zum Beispiel „Haus der Vereine e. V.“
hint-operator_address = Straße, Postleitzahl und Ort; kein Postfach.
hint-represented_by = Wer für den Träger unterschreiben darf, zum Beispiel der Vorstand mit Namen.
hint-register = Nur wenn der Träger eingetragen ist, zum Beispiel „Vereinsregister Kassel, VR 0000“.
hint-vat_id = Nur wenn der Träger eine hat.
hint-responsible = Name und Anschrift. Nur nötig, wenn Sie hier Beiträge wie eine Zeitung veröffentlichen (§ 18 Abs. 2 MStV).
hint-protection_officer = Nur wenn der Träger eine Person benannt hat: wie man sie erreicht.
hint-legal_basis = Für Vereine meist Art. 6 Abs. 1 Buchst. b und f DSGVO, für Kommunen Buchst. e mit dem Landesrecht. Bei Buchst. f gehört das berechtigte Interesse dazu.
hint-hosting = Wer den Server und das Postfach betreibt, mit Anschrift.
hint-retention = Frist oder Maßstab, zum Beispiel „bis zwei Jahre nach der letzten Buchung“.
hint-authority = In Hessen können Sie das Feld leer lassen.
hint-barriers = Was noch nicht geht, warum, und wie es trotzdem geht. Nur leer, wenn alles barrierefrei ist.
hint-assessed_how = Zum Beispiel „Selbstbewertung mit Tastatur, Vorleseprogramm und axe“.
hint-enforcement = Die Stelle Ihres Landes mit Anschrift und E-Mail.
hint-arbitration = Nur wenn es in Ihrem Land eine gibt.
# Eine Behörde heißt in jeder Sprache, wie sie heißt.
authority-hesse =
    Der Hessische Beauftragte für Datenschutz und Informationsfreiheit
    Postfach 3163, 65021 Wiesbaden
    datenschutz.hessen.de
