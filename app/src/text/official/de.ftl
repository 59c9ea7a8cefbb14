### Deutsch: Wörter aus Amtsbriefen, in einem Satz erklärt

## Ankommen
ankunftsnachweis = Das erste Papier nach dem Asylgesuch; es zeigt, dass Sie sich gemeldet haben, und gilt, bis Sie die Aufenthaltsgestattung bekommen.
erstaufnahmeeinrichtung = Die Unterkunft des Landes, in der Asylsuchende zuerst wohnen; in Hessen steht die größte in Gießen.
easy-verteilung = Das Computersystem, das Asylsuchende auf die Bundesländer verteilt; sagen Sie früh, wenn enge Familie schon in Deutschland lebt.
zuweisungsbescheid = Der Brief, der sagt, in welcher Stadt oder welchem Landkreis Sie wohnen müssen; für einen anderen Ort stellen Sie einen Antrag auf Umverteilung.
buergeramt = Das Amt der Stadt, bei dem Sie Ihre Adresse anmelden und viele Bescheinigungen bekommen; buchen Sie vorher einen Termin.
anmeldung = Nach jedem Umzug melden Sie Ihre neue Adresse innerhalb von zwei Wochen beim Bürgeramt; Sie brauchen die Bestätigung des Vermieters.
migrationsberatung = Eine kostenlose Beratung für Zugewanderte zu Aufenthalt, Arbeit, Sprache und Alltag; junge Menschen gehen zum Jugendmigrationsdienst.

## Aufenthalt und Asyl
aufenthaltstitel = Der Sammelname für die Papiere, mit denen Sie in Deutschland leben dürfen; beantragen Sie die Verlängerung, bevor er abläuft.
aufenthaltserlaubnis = Ein Aufenthaltsrecht für bestimmte Zeit und für einen bestimmten Grund; beantragen Sie die Verlängerung, bevor es abläuft.
elektronischer-aufenthaltstitel = Die Plastikkarte mit Chip, auf der Ihr Aufenthaltsrecht steht; verlieren Sie sie, melden Sie das sofort der Ausländerbehörde.
fiktionsbescheinigung = Ein vorläufiges Papier, solange über Ihren Antrag entschieden wird; haben Sie die Verlängerung vor dem Ablauf beantragt, gelten Ihre Rechte meist weiter, auch die Arbeitserlaubnis.
duldung = Kein Aufenthaltsrecht, aber Sie werden vorerst nicht abgeschoben; lassen Sie sie rechtzeitig verlängern und sich beraten.
ausbildungsduldung = Wer geduldet ist und eine Ausbildung macht oder schon lange fest arbeitet, kann damit oft bleiben; für die Ausbildung gibt es auch eine Aufenthaltserlaubnis: lassen Sie sich früh beraten.
aufenthaltsgestattung = Das Papier für die Zeit des Asylverfahrens: Sie dürfen bleiben, bis über Ihren Asylantrag entschieden ist.
bamf = Die Behörde, die über Asylanträge entscheidet und die Integrationskurse bezahlt; teilen Sie ihr jede neue Adresse selbst mit.
auslaenderbehoerde = Das Amt, das Aufenthaltstitel ausstellt und verlängert; bitten Sie früh um einen Termin und heben Sie Belege auf.
regierungspraesidium = Eine Behörde des Landes Hessen, unter anderem zuständig für Unterbringung, Abschiebungen und Einbürgerung.
asylantrag = Die Bitte um Schutz vor Verfolgung oder Krieg, die Sie beim BAMF stellen; lassen Sie sich vorher beraten.
ablehnungsbescheid = Die Behörde sagt Nein zu Ihrem Antrag; die Frist für Widerspruch oder Klage ist kurz, bei Asyl oft nur eine Woche: sofort zur Beratung!
fluechtlingseigenschaft = Der stärkste Schutz im Asylverfahren: Sie bekommen eine Aufenthaltserlaubnis und einen Reiseausweis; melden Sie den Familiennachzug in den ersten drei Monaten, danach wird er schwerer.
subsidiaerer-schutz = Schutz für Menschen, denen im Heimatland ernster Schaden droht, etwa durch Krieg; Familiennachzug ist bis Juli 2027 ausgesetzt, außer in Härtefällen.
abschiebungsverbot = Die Behörde hat festgestellt, dass Sie nicht in ein bestimmtes Land zurückgeschickt werden dürfen; Sie bekommen meist eine Aufenthaltserlaubnis.
abschiebung = Eine Person wird zwangsweise in ein anderes Land gebracht; ein Anwalt oder ein Gericht kann das manchmal stoppen: heute noch zur Beratung!
abschiebungsandrohung = Man droht Ihnen, Sie zwangsweise außer Landes zu bringen; Sie haben nur wenige Tage oder Wochen für Klage und Eilantrag: heute noch zur Beratung!
ausreisepflicht = Sie sollen Deutschland bis zu einem bestimmten Tag verlassen; gehen Sie sofort mit dem Brief zur Beratung, bevor die Frist endet.
abschiebungshaft = Eine Person wird eingesperrt, damit sie abgeschoben werden kann; sie kann sich vor Gericht wehren und braucht sofort anwaltliche Hilfe.
dublin-verfahren = Geprüft wird, ob ein anderes europäisches Land für Ihr Asyl zuständig ist; gegen den Bescheid haben Sie oft nur eine Woche.
ueberstellung = Sie sollen in ein anderes europäisches Land gebracht werden, das für Ihr Asyl zuständig ist; gehen Sie sofort zur Beratung.
widerrufsverfahren = Das BAMF prüft, ob Sie noch Schutz brauchen; antworten Sie innerhalb der Frist im Brief und holen Sie vorher Rat.
folgeantrag = Ein neuer Asylantrag nach einer Ablehnung; er braucht neue Gründe oder Beweise, also lassen Sie sich vorher beraten.
haertefallkommission = Eine Gruppe des Landes, die in besonderen Fällen um ein Bleiberecht bitten kann, wenn sonst kein Weg mehr bleibt.
niederlassungserlaubnis = Ein Aufenthaltsrecht ohne Ende; Sie brauchen meist mehrere Jahre Aufenthalt, Arbeit, Rentenbeiträge und Deutsch.
blaue-karte-eu = Ein Aufenthaltstitel für Fachkräfte mit Studium oder besonderer Erfahrung und einem Arbeitsvertrag mit einem Mindestgehalt.
chancen-aufenthaltsrecht = Eine Erlaubnis für 18 Monate für lange Geduldete; neue Anträge gehen seit Ende 2025 nicht mehr: planen Sie den Wechsel zum Bleiberecht.
bleiberecht = Eine Aufenthaltserlaubnis für gut integrierte Menschen, die schon mehrere Jahre geduldet hier leben; lassen Sie Ihre Chancen prüfen.
voruebergehender-schutz = Der Aufenthalt für Geflüchtete aus der Ukraine ohne Asylverfahren; fragen Sie die Ausländerbehörde, bis wann Ihre Karte gilt.
wohnsitzauflage = Sie müssen in einem bestimmten Ort oder Land wohnen; wegen Arbeit, Ausbildung oder Familie können Sie die Aufhebung beantragen.
residenzpflicht = Sie dürfen ein bestimmtes Gebiet nicht ohne Erlaubnis verlassen; fragen Sie vor einer Reise die Behörde.
mitwirkungspflicht = Sie müssen bei Ihrem Fall helfen, zum Beispiel Papiere vorlegen; antworten Sie bis zum Datum im Brief, sonst drohen Nachteile.
passpflicht = Sie müssen einen gültigen Pass haben oder sich darum bemühen und Belege dafür aufheben; wer Asyl sucht oder Schutz hat, fragt die Beratung, bevor er zur Botschaft geht.
einreiseverbot = Sie dürfen für eine bestimmte Zeit nicht nach Deutschland einreisen oder hier bleiben; klagen können Sie nur bis zur Frist im Brief, um Verkürzung bitten auch später.
verpflichtungserklaerung = Jemand verspricht der Behörde, alle Kosten eines Gastes zu zahlen; das gilt lange und kann teuer werden.
visum = Die Erlaubnis zur Einreise, die Sie bei der deutschen Botschaft beantragen; für längeren Aufenthalt brauchen Sie ein nationales Visum.
freizuegigkeit = Das Recht von EU-Bürgern, in Deutschland zu leben und zu arbeiten; will die Behörde es aberkennen, gehen Sie sofort zur Beratung.
freiwillige-rueckkehr = Beratung und Geld für Menschen, die selbst in ihr Land zurückgehen wollen; unterschreiben Sie nichts ohne Rat.
auflage = Eine Bedingung zu Ihrem Papier, zum Beispiel wo Sie wohnen oder ob Sie arbeiten dürfen; sie steht auf dem Papier oder Zusatzblatt.
azr-nummer = Eine Nummer, unter der Behörden Ihre Aufenthaltsdaten speichern; schreiben Sie sie in jeden Brief an das Amt.

## Anhörung
anhoerung = Das Gespräch beim BAMF über Ihre Fluchtgründe, das wichtigste im Asylverfahren; bereiten Sie sich mit einer Beratung vor und kommen Sie unbedingt.
anhoerungsprotokoll = Der Text von allem, was Sie in der Anhörung gesagt haben; lassen Sie ihn zurückübersetzen und Fehler vor der Unterschrift verbessern.
fluchtgruende = Die Gründe, warum Sie Ihr Land verlassen haben; erzählen Sie sie in der Anhörung vollständig, der Reihe nach und wahr.
erstbefragung = Das erste Gespräch beim BAMF über Person, Familie und Reiseweg; nennen Sie Verwandte in Europa und Krankheiten.

## Familiennachzug
familiennachzug = Ehepartner, minderjährige Kinder und manchmal Eltern können mit einem Visum nachkommen; holen Sie früh Rat, weil Fristen gelten.
fristwahrende-anzeige = Anerkannte Flüchtlinge melden den Familiennachzug innerhalb von drei Monaten nach der Anerkennung; das sichert leichtere Bedingungen.
botschaftstermin = Bei der deutschen Botschaft im Ausland stellt Ihre Familie den Visumsantrag; die Wartezeit ist oft lang, also früh eintragen.
vorabzustimmung = Die Ausländerbehörde sagt vor dem Visumsantrag Ja zum Nachzug; das kann das Verfahren schneller machen.
lebensunterhaltssicherung = Sie zeigen, dass Ihr Geld ohne Hilfe vom Amt für die Familie reicht, etwa mit Lohnabrechnungen und Mietvertrag.

## Einbürgerung
einbuergerung = So werden Sie Deutsche oder Deutscher, meist nach fünf Jahren; die bisherige Staatsangehörigkeit dürfen Sie aus deutscher Sicht behalten.
einbuergerungstest = Ein Test mit 33 Fragen über Deutschland; für die Einbürgerung müssen mindestens 17 Antworten richtig sein.
einbuergerungszusicherung = Das schriftliche Versprechen der Behörde, Sie einzubürgern, wenn noch offene Bedingungen erfüllt sind; sie gilt nur eine bestimmte Zeit.
einbuergerungsurkunde = Mit dem Empfang dieses Papiers sind Sie deutsch; danach beantragen Sie Personalausweis und Reisepass.
loyalitaetserklaerung = Sie erklären, dass Sie das Grundgesetz und die Gesetze achten; die Behörde fragt manchmal dazu nach.

## Briefe und Anträge
bescheid = Die schriftliche Entscheidung eines Amtes; ist sie falsch, wehren Sie sich: Wie und bis wann, steht am Ende, meist ein Monat, bei Asyl oft nur eine Woche.
bewilligungsbescheid = Das Amt sagt Ja: hier steht, wie viel Geld Sie bis wann bekommen; stellen Sie den nächsten Antrag vor dem Ende.
widerspruch = Ihre schriftliche Antwort, dass eine Entscheidung falsch ist; sie muss meist innerhalb eines Monats mit Unterschrift beim Amt sein, eine einfache E-Mail reicht nicht.
widerspruchsbescheid = Die Antwort des Amtes auf Ihren Widerspruch; ist sie negativ, können Sie meist innerhalb eines Monats klagen.
rechtsbehelfsbelehrung = Der Absatz am Ende eines Bescheids: wie, wo und bis wann Sie sich wehren können; prüfen Sie zuerst die Frist.
frist = Die Zeit, bis zu der Ihre Antwort beim Amt sein muss; für Unterlagen können Sie vorher um mehr Zeit bitten, aber die Fristen für Widerspruch und Klage verlängert niemand.
wiedereinsetzung = Haben Sie eine Frist ohne Schuld verpasst, etwa wegen Krankenhaus, können Sie das beantragen: sofort, oft innerhalb von zwei Wochen, bei Strafbefehl und Bußgeld innerhalb einer Woche.
anhoerungsbogen = Ein Amt will entscheiden und fragt Sie vorher; antworten Sie bis zum Datum, bei Vorwürfen der Polizei erst nach Beratung.
einschreiben = Ein Brief mit Nachweis der Zustellung; holen Sie ihn ab und senden Sie so Kündigungen und Widersprüche.
zustellungsurkunde = Ein gelber Umschlag vom Amt oder Gericht; das Datum darauf beginnt die Frist: Umschlag aufheben und sofort öffnen.
vollmacht = Ein unterschriebenes Papier, mit dem eine andere Person für Sie sprechen oder handeln darf; Sie können es jederzeit zurücknehmen.
akteneinsicht = Sie dürfen lesen, was das Amt über Ihren Fall gesammelt hat; beantragen Sie es selbst oder mit einer Anwältin.
aktenzeichen = Die Nummer Ihres Falls, oben im Brief; schreiben Sie sie in jede Antwort.
antrag = Die schriftliche Bitte um Geld oder ein Papier; geben Sie sie früh ab, denn oft gilt erst der Tag des Eingangs.
eingangsbestaetigung = Der Beweis, dass Ihr Brief beim Amt angekommen ist; bitten Sie immer darum und heben Sie sie auf.
nachweis = Papiere, die etwas beweisen, etwa Mietvertrag oder Lohnzettel; geben Sie Kopien ab und behalten Sie die Originale.
untaetigkeitsklage = Antwortet ein Amt sehr lange nicht, meist mehr als drei Monate, bei Anträgen an Jobcenter oder Sozialamt sechs, können Sie nachfragen und danach beim Gericht klagen.

## Dokumente
geburtsurkunde = Das Papier vom Standesamt über eine Geburt; man braucht es für Kindergeld, Elterngeld, Pass und Heirat.
apostille = Ein Stempel aus dem Herkunftsland, der eine Urkunde für Deutschland echt macht; es gibt ihn nicht für alle Länder.
legalisation = Die deutsche Botschaft bestätigt, dass eine ausländische Urkunde echt ist, wenn keine Apostille möglich ist.
beglaubigte-uebersetzung = Eine Übersetzung mit Stempel von einer gerichtlich ermächtigten Person; nur solche nehmen die Ämter an.
beglaubigte-kopie = Eine Kopie mit Stempel, dass sie mit dem Original gleich ist; die Stadt macht das gegen eine kleine Gebühr.
meldebescheinigung = Das Papier vom Bürgeramt, das Ihre Adresse beweist; Bank, Schule und Ämter fragen oft danach.
reisepass = Ihr Ausweis vom Konsulat Ihres Landes; wer im Asyl ist oder Schutz hat, fragt vorher die Beratung.
reiseausweis = Ein deutsches Reisepapier für Menschen, die keinen Pass ihres Landes bekommen können; reisen Sie damit nicht in das Herkunftsland.
fuehrerschein-umschreiben = Ein Führerschein von außerhalb der EU gilt hier meist nur sechs Monate; beantragen Sie vorher den deutschen.
fuehrungszeugnis = Ein Papier, ob Sie in Deutschland bestraft worden sind; Sie beantragen es beim Bürgeramt, für Ehrenamt oft kostenlos.
standesamt = Das Amt für Geburten, Heiraten, Namen und Todesfälle; dort bekommen Sie die Urkunden.
eheurkunde = Das Papier, das eine Ehe beweist; aus dem Ausland braucht es meist Übersetzung und Apostille oder Legalisation.
sterbeurkunde = Das Papier über einen Tod; man braucht es für Bestattung, Bank und Erbe; Schulden im Erbe kann man meist nur sechs Wochen lang ausschlagen.
personalausweis = Die Karte, mit der Deutsche zeigen, wer sie sind; Menschen ohne deutschen Pass zeigen Pass oder Aufenthaltstitel.
verlustanzeige = Ist ein Papier verloren oder gestohlen, melden Sie das der Polizei und der Ausländerbehörde; das Blatt brauchen Sie für den Ersatz.

## Begleitung
sprachmittlung = Jemand überträgt bei Amt, Arzt oder Schule das Gesprochene; sagen Sie vor dem Termin, dass Sie das brauchen.
beistand = Zu jedem Gespräch beim Amt dürfen Sie eine Person Ihres Vertrauens mitbringen.

## Arbeit
arbeitserlaubnis = Auf Ihrem Papier steht, ob Sie arbeiten dürfen; sonst fragen Sie die Ausländerbehörde, bevor Sie anfangen.
agentur-fuer-arbeit = Das Amt für Arbeitssuche, Ausbildung und Arbeitslosengeld; melden Sie sich sofort, wenn Sie eine Kündigung bekommen.
arbeitssuchendmeldung = Drei Monate vor Ende der Arbeit, bei kurzer Kündigung innerhalb von drei Tagen, melden Sie sich bei der Arbeitsagentur; sonst verlieren Sie Geld.
arbeitslosengeld = Geld von der Arbeitsagentur, wenn Sie zuletzt mindestens zwölf Monate versichert gearbeitet haben; melden Sie sich spätestens am ersten Tag ohne Arbeit.
arbeitsvertrag = Darin stehen Lohn, Stunden, Urlaub und Kündigung; lassen Sie ihn vor der Unterschrift erklären und behalten Sie eine Kopie.
kuendigung = Ein Vertrag wird beendet; gegen die vom Arbeitgeber können Sie nur innerhalb von drei Wochen beim Arbeitsgericht klagen.
kuendigungsschutzklage = Damit wehren Sie sich gegen eine Kündigung der Arbeit; sie muss innerhalb von drei Wochen beim Arbeitsgericht sein.
aufhebungsvertrag = Sie sollen zustimmen, dass die Arbeit endet; unterschreiben Sie nicht sofort, es kann Arbeitslosengeld kosten.
lohnabrechnung = Das Blatt zeigt Ihren Lohn, Steuern und Versicherungen; prüfen Sie Stunden und Betrag und heben Sie es auf.
mindestlohn = So viel muss jeder Arbeitgeber mindestens pro Stunde zahlen; schreiben Sie Ihre Stunden auf und fordern Sie fehlenden Lohn schriftlich.
minijob = Eine kleine Arbeit bis zu einer monatlichen Grenze; Urlaub, Lohn bei Krankheit und Mindestlohn gelten auch hier.
sozialversicherungsnummer = Ihre Nummer bei der Rentenversicherung; jeder Arbeitgeber braucht sie, Sie behalten sie ein Leben lang.
steuer-id = Eine Nummer mit elf Ziffern, die nach der Anmeldung mit der Post kommt; Arbeitgeber, Familienkasse und Bank brauchen sie.
steuerklasse = Eine Stufe von 1 bis 6, nach der Steuern vom Lohn abgehen; nach der Heirat ändert sie sich meist von selbst, eine Trennung müssen Sie dem Finanzamt melden.
ausbildung = Sie lernen einen Beruf im Betrieb und in der Schule, meist drei Jahre, mit monatlichem Geld.
bewerbung = Mit Brief, Lebenslauf und Zeugnissen bitten Sie um eine Arbeit; das Jobcenter kann Kosten bezahlen, fragen Sie vorher.
praktikum = Sie lernen für kurze Zeit eine Arbeit kennen; auch dafür brauchen manche eine Erlaubnis der Ausländerbehörde.
bildungsgutschein = Jobcenter oder Arbeitsagentur bezahlen damit einen Kurs für den Beruf; fragen Sie, bevor Sie sich anmelden.
arbeitsunfaehigkeitsbescheinigung = Die Ärztin bestätigt, dass Sie nicht arbeiten können; sagen Sie dem Arbeitgeber schon am ersten Tag Bescheid.
arbeitsunfall = Ein Unfall bei der Arbeit oder auf dem Weg dorthin; sagen Sie es der Ärztin und dem Arbeitgeber, dann zahlt die Berufsgenossenschaft.
gewerbeanmeldung = So melden Sie eine eigene Firma an; prüfen Sie vorher, ob Ihr Aufenthalt das erlaubt.
arbeitgeberbescheinigung = Ihr Arbeitgeber bestätigt Arbeit und Lohn; Ämter brauchen das, und er muss es ausfüllen.

## Anerkennung
anerkennung = Eine Stelle prüft, was Ihr Beruf oder Abschluss aus dem Ausland in Deutschland zählt; die Beratung ist kostenlos.
zab = Diese Stelle bewertet ausländische Hochschulabschlüsse; das Papier hilft bei Bewerbung und Visum und kostet eine Gebühr.
gleichwertigkeit = Ihr Abschluss zählt wie ein deutscher; bei „teilweise“ lernen Sie fehlende Teile nach.
anpassungslehrgang = Ein Kurs oder eine Prüfung, mit der Sie die fehlenden Teile für die Anerkennung nachholen.
approbation = Die Erlaubnis, als Ärztin, Zahnarzt oder Apothekerin zu arbeiten; beantragen Sie sie bei der Landesbehörde.
hochschulzugang = Geprüft wird, ob Sie mit Ihrem Schulzeugnis studieren dürfen; manchmal brauchen Sie vorher ein Studienkolleg.

## Deutsch
integrationskurs = Ein Kurs für Deutsch bis B1 und das Leben in Deutschland; fragen Sie vor der Anmeldung, wer ihn bezahlt.
berechtigungsschein = Mit diesem Papier dürfen Sie einen Integrationskurs machen; melden Sie sich damit bei einer Schule an, bevor es abläuft.
verpflichtung-integrationskurs = Sie müssen einen Deutschkurs machen; suchen Sie schnell eine Schule, sonst kann das Amt Geld kürzen.
berufssprachkurs = Ein Kurs, in dem Sie Deutsch für die Arbeit lernen; Jobcenter oder Arbeitsagentur geben die Berechtigung.
sprachzertifikat = Das Papier nach der Prüfung zeigt, wie gut Ihr Deutsch ist; für Einbürgerung und Daueraufenthalt brauchen Sie meist B1.
dtz = Die Prüfung am Ende des Integrationskurses, für A2 und B1; wer nicht besteht, kann sie wiederholen.
alphabetisierungskurs = Ein Kurs für Menschen, die Lesen und Schreiben oder die lateinischen Buchstaben lernen.
einstufungstest = Ein kurzer Test zeigt der Sprachschule, welcher Kurs zu Ihnen passt; er ist keine Prüfung.
fahrtkostenzuschuss = Wer wenig Geld hat, kann sich vom Preis des Kurses befreien lassen und Fahrgeld bekommen: Antrag beim BAMF.

## Schule und Kita
kita = Betreuung für Kinder vor der Schule; ab dem ersten Geburtstag gibt es ein Recht darauf: melden Sie Ihr Kind früh an.
kitabeitrag = Das Geld, das Eltern für die Betreuung zahlen; bei wenig Einkommen übernimmt es das Jugendamt auf Antrag.
tagespflege = Eine ausgebildete Person betreut wenige kleine Kinder, oft bei sich zu Hause; das Jugendamt vermittelt.
schulanmeldung = So bekommt Ihr Kind einen Platz in der Schule; das Schulamt hilft neuen Familien weiter.
schulpflicht = Kinder müssen zur Schule gehen, ungefähr ab sechs Jahren; bei Krankheit schreiben Sie der Schule sofort.
bildung-und-teilhabe = Geld für Schulsachen, Ausflüge, Mittagessen, Nachhilfe und Sportverein für Kinder von Familien mit wenig Geld; Antrag vorher stellen.
elternabend = Ein Treffen der Eltern mit den Lehrkräften; kommen Sie, und fragen Sie vorher nach einer Person zum Dolmetschen.
foerderschule = Eine Schule für Kinder, die besondere Hilfe brauchen; Eltern reden mit und können auch die allgemeine Schule wählen.
hort = Betreuung für Schulkinder nach dem Unterricht; melden Sie Ihr Kind früh an, die Plätze sind knapp.
zeugnis = Das Blatt mit den Noten; heben Sie alle im Original auf, Sie brauchen sie für Ausbildung und Studium.
schulbescheinigung = Die Schule bestätigt, dass jemand sie besucht; Familienkasse und Jobcenter fragen danach.
intensivklasse = Eine Klasse, in der neue Schülerinnen und Schüler zuerst Deutsch lernen.
masernschutz = Für Schule, Kita und Unterkunft müssen Sie zeigen, dass Ihr Kind gegen Masern geimpft oder geschützt ist.

## Wohnen
mietvertrag = Der Vertrag über Ihre Wohnung; lesen Sie Miete, Kaution und Kündigung vor der Unterschrift, beim Jobcenter vorher fragen.
kaution = Geld als Sicherheit für den Vermieter, höchstens drei Kaltmieten; Sie dürfen es in drei Raten zahlen.
nebenkostenabrechnung = Die jährliche Rechnung für Wasser, Heizung und Haus; prüfen lassen, Einwände gehen zwölf Monate; dem Jobcenter sofort vorlegen.
wohnberechtigungsschein = Das Papier der Stadt, mit dem Sie eine günstige Sozialwohnung mieten dürfen; es gilt meist ein Jahr.
wohnungsgeberbestaetigung = Der Vermieter bestätigt Ihren Einzug; Sie brauchen das für die Anmeldung und er muss es geben.
mieterhoehung = Der Vermieter will mehr Miete; stimmen Sie nicht sofort zu, meist haben Sie bis zum Ende des übernächsten Monats Zeit zu prüfen.
eigenbedarf = Der Vermieter kündigt, weil er selbst einziehen will; Sie können widersprechen, spätestens zwei Monate vor dem Ende: zur Mietberatung!
wohnungskuendigung = Der Vermieter beendet den Vertrag, meist mit drei Monaten Frist; ziehen Sie nicht sofort aus, sondern holen Sie Rat.
fristlose-wohnungskuendigung = Sie sollen sofort ausziehen, meist wegen Mietschulden; zahlen Sie schnell alles oder bitten Sie das Amt, die ganzen Schulden zu übernehmen, und holen Sie Rat.
raeumungsklage = Der Vermieter verlangt beim Gericht, dass Sie ausziehen; antworten Sie innerhalb von zwei Wochen und holen Sie sofort Hilfe.
zwangsraeumung = Der Gerichtsvollzieher will Sie aus der Wohnung holen; Schutz beantragen Sie spätestens zwei Wochen vor dem Termin: sofort zur Wohnungshilfe!
mietschulden = Sie haben Miete nicht bezahlt; reden Sie sofort mit Vermieter und Jobcenter, denn schon bei mehr als einer Monatsmiete Schulden droht die Kündigung.
obdachlosigkeit = Wer keine Unterkunft hat, muss von der Stadt einen Schlafplatz bekommen; gehen Sie noch heute zum Amt.
gemeinschaftsunterkunft = Ein Haus, in dem mehrere geflüchtete Familien oder Einzelne wohnen; zum Ausziehen brauchen manche eine Erlaubnis.
unterkunftsgebuehr = Wer arbeitet, soll für das Zimmer in der Unterkunft zahlen; prüfen Sie den Brief und widersprechen Sie notfalls innerhalb eines Monats.
kosten-der-unterkunft = Die Miete und Heizung, die das Amt zahlt, bis zu einer Grenze; holen Sie vor einem Umzug die Zusage.
schoenheitsreparaturen = Streichen und kleine Arbeiten in der Wohnung; nicht immer müssen Sie das bezahlen, fragen Sie den Mieterverein.
mietmangel = Etwas in der Wohnung ist kaputt oder schimmelt; schreiben Sie es dem Vermieter mit Fotos und einem Datum.
schufa = Eine Firma sammelt, ob Sie Rechnungen bezahlen; einmal im Jahr oder öfter bekommen Sie die Datenkopie kostenlos.

## Geld
jobcenter = Das Amt für Menschen, die arbeiten können und zu wenig Geld haben; gehen Sie zu jedem Termin oder sagen Sie vorher mit einem wichtigen Grund ab.
buergergeld = Geld vom Jobcenter für Leben, Miete und Heizung, heute auch Grundsicherungsgeld genannt; stellen Sie den Antrag sofort, er gilt erst ab dem Monat, in dem er ankommt.
grundsicherung = Geld zum Leben: vom Jobcenter, wenn Sie arbeiten können, vom Sozialamt, wenn Sie alt oder dauerhaft krank sind.
bedarfsgemeinschaft = Alle in Ihrer Wohnung, deren Geld das Jobcenter zusammen rechnet, meist Partner und Kinder.
kooperationsplan = Das Jobcenter lädt Sie ein oder verlangt etwas; gehen Sie hin oder sagen Sie mit Grund ab, sonst wird Geld gekürzt.
leistungsminderung = Das Amt zahlt Ihnen weniger; erklären Sie Ihren Grund und legen Sie innerhalb eines Monats Widerspruch ein.
aufhebungsbescheid = Das Amt stoppt Ihr Geld ganz oder teilweise; widersprechen Sie innerhalb eines Monats und reichen Sie Fehlendes nach.
erstattungsbescheid = Das Amt will Geld zurück; prüfen lassen, innerhalb eines Monats widersprechen oder um kleine Raten bitten.
sozialamt = Das Amt der Stadt für Hilfe zum Leben, bei Asyl, im Alter, bei Krankheit und Pflege.
asylbewerberleistungsgesetz = Das Gesetz über Geld, Sachen und ärztliche Hilfe für Asylsuchende, Geduldete und manche andere Geflüchtete, auch aus der Ukraine; wird gekürzt, widersprechen Sie innerhalb eines Monats.
bezahlkarte = Eine Karte, auf die das Amt Ihr Geld lädt; nur ein Teil ist als Bargeld möglich, mehr können Sie beantragen.
wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen ohne Geld vom Jobcenter; er beginnt ab dem Monat des Antrags.
kindergeld = Jeden Monat Geld für jedes Kind, mit vielen Aufenthaltstiteln; Antrag bei der Familienkasse, rückwirkend nur für sechs Monate.
familienkasse = Das Amt für Kindergeld und Kinderzuschlag; melden Sie jede Änderung, etwa Umzug oder Trennung.
kinderzuschlag = Mehr Geld für Familien, die arbeiten, aber wenig verdienen; Antrag bei der Familienkasse.
elterngeld = Geld nach der Geburt für Eltern, die ihr Kind betreuen; rückwirkend nur für drei Monate, also schnell beantragen.
unterhaltsvorschuss = Zahlt der andere Elternteil nichts, zahlt der Staat für das Kind; Antrag beim Jugendamt.
rundfunkbeitrag = Jede Wohnung zahlt für Fernsehen und Radio; mit Leistungen vom Amt können Sie sich befreien lassen: Antrag mit Nachweis.
bafoeg = Geld vom Staat für Schule, Ausbildung oder Studium; früh beantragen, es gilt erst ab dem Antragsmonat.
rente = Geld im Alter oder bei langer Krankheit, wenn Sie Beiträge gezahlt haben; Beratung und Antrag bei der Rentenversicherung.
steuererklaerung = Sie melden dem Finanzamt Ihr Einkommen und bekommen oft Geld zurück; gegen den Bescheid hilft ein Einspruch innerhalb eines Monats.
erstausstattung = Geld vom Amt für erste Möbel, Herd oder Babysachen; stellen Sie den Antrag, bevor Sie kaufen.
veraenderungsmitteilung = Sie müssen dem Amt sofort melden, wenn sich etwas ändert: Arbeit, Geld, Wohnung, Familie.
teilhabekarte = Menschen mit wenig Geld zahlen weniger für Bus, Kultur und Sport oder bekommen günstige Lebensmittel; fragen Sie nach.
basiskonto = Jeder Mensch mit rechtmäßigem Aufenthalt, auch mit Duldung, darf ein Bankkonto haben; die Bank muss eine Ablehnung begründen.

## Schulden
mahnung = Sie haben eine Rechnung nicht bezahlt; prüfen Sie, ob sie stimmt, und zahlen Sie oder bitten Sie um Raten.
mahnbescheid = Ein gelber Brief vom Gericht wegen einer Forderung; ist sie falsch, widersprechen Sie innerhalb von zwei Wochen auf dem Formular.
vollstreckungsbescheid = Damit darf Geld gepfändet werden; Einspruch geht nur zwei Wochen lang: sofort zur Schuldnerberatung!
inkasso = Eine Firma treibt Schulden ein; zahlen und unterschreiben Sie erst, wenn geprüft ist, ob die Forderung stimmt.
gerichtsvollzieher = Diese Person holt im Auftrag des Gerichts Geld; gehen Sie zum Termin, sonst droht ein Haftbefehl.
pfaendung = Ihr Konto oder Lohn wird für Schulden genommen; verlangen Sie sofort bei der Bank ein P-Konto.
p-konto = Ein geschütztes Konto, auf dem Ihnen Geld zum Leben bleibt; die Bank muss Ihr Konto auf Wunsch umwandeln.
ratenzahlung = Sie zahlen eine Schuld in kleinen Teilen; versprechen Sie nur, was Sie wirklich jeden Monat können.
privatinsolvenz = Ein Verfahren beim Gericht, nach dem Sie meist in drei Jahren ohne Schulden sind; die Schuldnerberatung hilft kostenlos.
stromsperre = Der Strom soll wegen Schulden abgestellt werden; rufen Sie sofort an, bitten Sie um Raten und fragen Sie das Jobcenter.
stromabrechnung = Die Rechnung für Strom oder Gas, mit monatlichen Zahlungen; prüfen Sie den Zählerstand und bitten Sie sonst um Raten.
bussgeld = Eine Strafe in Geld, etwa im Verkehr; Einspruch ist zwei Wochen nach Zustellung möglich, sonst zahlen.
erhoehtes-befoerderungsentgelt = Die Strafe für Fahren ohne Ticket; hatten Sie eine persönliche Monatskarte, zeigen Sie sie schnell nach, dann wird es billig.
handyvertrag = Ein Vertrag, der jeden Monat Geld kostet; im Internet oder an der Tür geschlossene können Sie meist 14 Tage widerrufen.

## Gesundheit
krankenkasse = Sie bezahlt Arzt, Krankenhaus und Medikamente; Ehepartner und Kinder mit wenig Einkommen sind oft kostenlos mitversichert.
krankenkassenbeitraege = Die Kasse verlangt Geld oder sperrt Leistungen; antworten Sie schnell und schicken Sie die fehlenden Angaben zum Einkommen.
gesundheitskarte = Die Karte Ihrer Krankenkasse mit Foto; nehmen Sie sie zu jedem Arztbesuch mit.
behandlungsschein = Wer noch keine Gesundheitskarte hat, holt dieses Papier beim Sozialamt vor dem Arztbesuch; im Notfall geht es auch nachher.
ueberweisung = Der Hausarzt schickt Sie mit diesem Papier zu einer Fachärztin; das Wort heißt auch Geld senden bei der Bank.
rezept = Damit bekommen Sie Medikamente in der Apotheke; meist ist es auf der Gesundheitskarte gespeichert und nur einige Wochen gültig.
zuzahlungsbefreiung = Wer wenig Geld hat, muss ab einer Grenze nichts mehr für Medizin dazuzahlen; Quittungen sammeln und bei der Kasse beantragen.
pflegegrad = Eine Stufe von 1 bis 5, wie viel Hilfe ein kranker Mensch braucht; danach gibt es Geld: Antrag bei der Pflegekasse.
schwerbehindertenausweis = Die Karte für Menschen mit schwerer Behinderung, mit Rechten bei Arbeit, Steuer und Bahn; Antrag beim Versorgungsamt.
eingliederungshilfe = Hilfe für Menschen mit Behinderung bei Wohnen, Schule, Arbeit und Alltag; stellen Sie vorher einen Antrag.
impfpass = Das gelbe Heft mit allen Impfungen; bringen Sie es zum Arzt und zur Schulanmeldung mit.
u-untersuchung = Kostenlose Untersuchungen für Kinder, ob sie gesund wachsen; in Hessen sind sie Pflicht, machen Sie einen Termin beim Kinderarzt.
rehabilitation = Einige Wochen Behandlung, damit Sie wieder gesund und arbeitsfähig werden; die Ärztin hilft beim Antrag.
krankengeld = Wer lange krank ist, bekommt nach sechs Wochen Lohn Geld von der Krankenkasse; schicken Sie jede Krankschreibung ohne Lücke.
notdienst = Ärztliche Hilfe nachts und am Wochenende unter 116117; bei Lebensgefahr rufen Sie 112.
aufklaerungsbogen = Ein Papier vom Arzt oder Krankenhaus; unterschreiben Sie nur, was Sie verstanden haben, und fragen Sie nach Dolmetschen.
gesundheitsamt = Das Amt für Untersuchungen, Impfungen und Belehrungen; für Arbeit mit Lebensmitteln brauchen Sie dort eine Bescheinigung.

## Seele
psychotherapie = Gespräche mit einer Fachperson bei seelischem Leid; eine erste Sprechstunde vermittelt die 116117.
posttraumatische-belastungsstoerung = Eine seelische Krankheit nach schlimmen Erlebnissen; sie ist behandelbar, und ein Arztbericht ist für das Asyl wichtig.
psychiatrie = Ärztliche Hilfe bei schweren seelischen Krankheiten; der Sozialpsychiatrische Dienst der Stadt berät kostenlos.
rechtliche-betreuung = Das Gericht bestellt jemanden, der für einen kranken Erwachsenen Dinge regelt; sagen Sie dem Gericht, wen Sie wollen.
suchtberatung = Kostenlose, vertrauliche Hilfe bei Alkohol, Drogen oder Glücksspiel, auch für die Familie.

## Schwangerschaft
mutterpass = Das Heft der Frauenärztin über Ihre Schwangerschaft; tragen Sie es immer bei sich.
mutterschutz = Sechs Wochen vor und mindestens acht nach der Geburt müssen Sie nicht arbeiten; von der Schwangerschaft bis vier Monate nach der Geburt darf der Arbeitgeber Ihnen fast nie kündigen.
mutterschaftsgeld = Geld im Mutterschutz von Krankenkasse und Arbeitgeber; Sie brauchen dafür die Bescheinigung über den Geburtstermin.
elternzeit = Freie Zeit von der Arbeit für Ihr Kind, bis zu drei Jahre; spätestens sieben Wochen vorher dem Arbeitgeber melden.
hebamme = Sie hilft vor, bei und nach der Geburt, auch zu Hause; die Krankenkasse zahlt, suchen Sie früh.
schwangerschaftskonfliktberatung = Vertrauliche Beratung, nötig vor einem Abbruch bis zur zwölften Woche nach der Empfängnis; zwischen Beratung und Abbruch müssen drei Tage liegen.
vaterschaftsanerkennung = Ein unverheirateter Vater erklärt beim Jugendamt oder Standesamt, dass das Kind seines ist; die Mutter muss zustimmen, manchmal prüft auch die Ausländerbehörde.
geburtsanzeige = Die Geburt muss innerhalb einer Woche beim Standesamt gemeldet werden; oft macht das die Klinik, bringen Sie Pässe und Urkunden.
mutter-kind-stiftung = Geld für Schwangere in Not, etwa für Babysachen; der Antrag geht nur vor der Geburt bei einer Schwangerenberatung.

## Familie
sorgerecht = Das Recht und die Pflicht, über das Leben des Kindes zu entscheiden; bei Streit entscheidet das Familiengericht.
umgangsrecht = Kind und beide Eltern haben ein Recht, sich zu sehen; das Jugendamt hilft bei der Regelung.
jugendamt = Das Amt hilft Eltern und schützt Kinder; gehen Sie zum Termin, sagen Sie Ihre Sicht und bringen Sie eine Begleitung mit.
inobhutnahme = Das Jugendamt nimmt ein Kind vorläufig aus der Familie; widersprechen Sie sofort und holen Sie anwaltliche Hilfe.
vormund = Diese Person entscheidet für ein Kind ohne Eltern in Deutschland, auch beim Asyl.
unterhalt = Geld, das Eltern für ihr Kind oder Partner nach einer Trennung zahlen; das Jugendamt hilft kostenlos beim Kindesunterhalt.
scheidung = Das Familiengericht beendet die Ehe, meist nach einem Jahr Trennung; Sie brauchen eine Anwältin oder einen Anwalt.
trennungsjahr = Das Jahr vor der Scheidung, in dem Paare getrennt leben; hängt Ihr Aufenthalt an der Ehe, holen Sie vorher Rat.
familiengericht = Das Gericht für Scheidung, Kinder und Schutz in der Familie; gehen Sie zum Termin und bitten Sie um Dolmetschen.

## Gewalt
gewaltschutzgesetz = Das Gericht kann eine gewalttätige Person aus der Wohnung weisen und ihr verbieten, sich zu nähern; in Gefahr rufen Sie 110.
naeherungsverbot = Eine Person darf nicht in Ihre Nähe kommen oder Sie anrufen; verstößt sie dagegen, rufen Sie 110.
frauenhaus = Ein geheimer, sicherer Ort für Frauen und Kinder vor Gewalt; das Hilfetelefon 116016 hilft Tag und Nacht in vielen Sprachen.
strafanzeige = Sie melden der Polizei eine Straftat; für manche Taten braucht es einen Antrag innerhalb von drei Monaten.
opferhilfe = Hilfe und Geld für Menschen, die Opfer von Gewalt wurden; Beratung ist kostenlos und vertraulich.
zwangsheirat = Niemand darf Sie zu einer Ehe oder Beschneidung zwingen; es ist eine Straftat, und Beratungsstellen schützen Sie.

## Diskriminierung
agg = Das Gesetz gegen Benachteiligung bei Arbeit, Wohnung und Alltag; fordern Sie Ihr Recht schriftlich, meist innerhalb von zwei Monaten.
dienstaufsichtsbeschwerde = So beschweren Sie sich über eine Person im Amt; das ersetzt keinen Widerspruch und stoppt keine Frist.
volksverhetzung = Hass, Beleidigung oder Hetze gegen Gruppen ist strafbar; sichern Sie Beweise und holen Sie Beratung oder zeigen Sie es an, eine Beleidigung innerhalb von drei Monaten.

## Recht
beratungshilfeschein = Mit wenig Geld holen Sie dieses Papier beim Amtsgericht und gehen damit fast kostenlos zur Anwältin.
prozesskostenhilfe = Wer wenig Geld hat, kann Kosten für Gericht und Anwalt vom Staat bekommen; Antrag beim Gericht.
rechtsanwalt = Eine Fachperson für Recht, die für Sie schreibt und vor Gericht spricht; fragen Sie zuerst nach den Kosten.
klage = Damit soll ein Gericht entscheiden; die Frist steht im Bescheid, meist ein Monat, bei Asyl oft kürzer.
eilantrag = Ein schneller Antrag beim Gericht, wenn Sie nicht warten können; oft stoppt erst er eine Abschiebung oder Kürzung.
verwaltungsgericht = Das Gericht für Streit mit Behörden, auch über Asyl und Aufenthalt; die Klage ist dort ohne Anwalt möglich.
sozialgericht = Das Gericht für Streit mit Jobcenter, Sozialamt und Krankenkasse; für Sie meist kostenlos, Frist ein Monat.
amtsgericht = Das Gericht in Ihrer Stadt für Verträge, Miete, Familie und kleinere Straftaten; antworten Sie auf seine Briefe immer.
strafbefehl = Eine Strafe ohne Verhandlung; Einspruch geht nur zwei Wochen ab Zustellung; sie kann Ihrem Aufenthalt schaden.
ladung = Ein Gericht ruft Sie zu einem Tag; Sie müssen kommen, sonst drohen Strafe oder ein Urteil ohne Sie.
vorladung = Die Polizei will Sie befragen; wenn man Ihnen etwas vorwirft, dürfen Sie schweigen: erst mit einer Anwältin reden.
staatsanwaltschaft = Diese Behörde verfolgt Straftaten; kommt von ihr ein Brief, gehen Sie schnell zu einer Anwältin.
einspruch = Ihre schriftliche Antwort gegen Strafbefehl, Bußgeld oder Vollstreckung, nur zwei Wochen lang; beim Steuerbescheid einen Monat.
versaeumnisurteil = Das Gericht hat entschieden, oft weil Sie nicht geantwortet haben oder nicht da waren; die Frist, sich zu wehren, steht am Ende und ist kurz, manchmal nur eine Woche.

## Verein
verein-gruenden = Sieben Menschen mit einem gemeinsamen Zweck können einen eingetragenen Verein bilden, mit Satzung und Vorstand.
vereinsregister = Die Liste der Vereine beim Amtsgericht; ein neuer Vorstand oder eine neue Satzung muss dort mit Notar gemeldet werden.
satzung = Die Regeln eines Vereins; lassen Sie sie vor der Gründung vom Finanzamt prüfen.
gemeinnuetzigkeit = Das Finanzamt bestätigt, dass der Verein allen nützt; dann zahlt er kaum Steuern und darf Spendenbescheinigungen geben.
spendenbescheinigung = Ein gemeinnütziger Verein bestätigt eine Spende, damit man weniger Steuern zahlt.
ehrenamt = Freiwillige Arbeit ohne Lohn; eine kleine Entschädigung ist möglich, fragen Sie vorher Jobcenter oder Ausländerbehörde.
uebungsleiterpauschale = Für Unterricht oder Training im Verein ist Geld bis zu einer jährlichen Grenze ohne Steuern erlaubt.
mitgliederversammlung = Das Treffen aller Mitglieder, das den Vorstand wählt und wichtige Fragen entscheidet; laden Sie pünktlich nach der Satzung ein.
zuwendungsbescheid = Ein Verein bekommt Fördergeld mit Regeln; rechnen Sie bis zum Datum ab, sonst muss er zurückzahlen.
transparenzregister = Pflichten eines Vereins, etwa Eintragungen, Musikgebühren und Versicherung; prüfen Sie Rechnungen, es gibt auch falsche Briefe.
