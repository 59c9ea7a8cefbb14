### Einfache Sprache (Einfaches Deutsch): Wörter aus Amtsbriefen, kurz erklärt
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = Das ist Ihr erstes Papier. Es zeigt: Sie haben in Deutschland um Asyl gebeten. Es gilt bis zum nächsten Papier.
erstaufnahmeeinrichtung = Hier wohnen Asyl-Suchende zuerst. In Hessen ist das größte Haus in Gießen.
easy-verteilung = Ein Computer verteilt Asyl-Suchende auf die Bundes-Länder. Lebt enge Familie schon in Deutschland? Dann sagen Sie es früh.
zuweisungsbescheid = In diesem Brief steht: In dieser Stadt oder in diesem Land-Kreis müssen Sie wohnen. Sie wollen in einen anderen Ort? Dann stellen Sie einen Antrag auf Um-Verteilung.
buergeramt = Bei diesem Amt melden Sie Ihre Adresse an. Dort bekommen Sie viele Papiere. Machen Sie vorher einen Termin.
anmeldung = Sie sind umgezogen? Dann sagen Sie dem Bürger-Amt in zwei Wochen Ihre neue Adresse. Sie brauchen dafür ein Papier vom Vermieter.
migrationsberatung = Diese Hilfe kostet nichts. Sie bekommen Rat zu Aufenthalt, Arbeit, Sprache und Alltag. Junge Menschen gehen zum Jugend-Migrations-Dienst.

## Aufenthalt und Asyl
aufenthaltstitel = Mit diesem Papier dürfen Sie in Deutschland leben. Es gibt verschiedene. Bitten Sie um ein neues Papier, bevor das alte abläuft.
aufenthaltserlaubnis = Sie dürfen für eine bestimmte Zeit in Deutschland leben. Es gibt dafür einen Grund. Stellen Sie den neuen Antrag vor dem Ende.
elektronischer-aufenthaltstitel = Das ist eine Plastik-Karte mit Chip. Sie zeigt Ihr Recht zu bleiben. Karte verloren? Sagen Sie es sofort der Ausländer-Behörde.
fiktionsbescheinigung = Die Behörde prüft noch Ihren Antrag. So lange gilt dieses Papier. War Ihr Antrag vor dem Ablauf da? Dann bleiben Ihre Rechte meistens gleich, auch die Arbeits-Erlaubnis.
duldung = Sie müssen jetzt nicht gehen. Sie haben aber kein Recht zu bleiben. Bitten Sie früh um Verlängerung, und gehen Sie zur Beratung.
ausbildungsduldung = Sie haben nur eine Duldung? Sie machen eine Ausbildung oder haben schon lange feste Arbeit? Damit können Sie oft bleiben. Für die Ausbildung gibt es auch eine Aufenthalts-Erlaubnis. Gehen Sie früh zur Beratung.
aufenthaltsgestattung = Dieses Papier gilt im Asyl-Verfahren. Sie dürfen bis zur Entscheidung in Deutschland bleiben.
bamf = Dieses Amt entscheidet über Asyl. Es bezahlt auch die Integrations-Kurse. Schreiben Sie ihm jede neue Adresse.
auslaenderbehoerde = Dieses Amt gibt Ihnen Papiere für den Aufenthalt. Bitten Sie früh um einen Termin. Heben Sie Ihre E-Mails und Briefe an das Amt auf.
regierungspraesidium = Das ist eine Behörde von Hessen. Sie macht zum Beispiel Unterkunft, Abschiebung und Einbürgerung.
asylantrag = Sie bitten beim BAMF um Schutz vor Krieg oder Verfolgung. Gehen Sie vorher zur Beratung.
ablehnungsbescheid = Die Behörde sagt Nein. Sie haben wenig Zeit für Widerspruch oder Klage. Bei Asyl ist es oft nur eine Woche. Gehen Sie sofort zur Beratung!
fluechtlingseigenschaft = Das ist der stärkste Schutz im Asyl. Sie bekommen eine Aufenthalts-Erlaubnis und ein Reise-Papier. Familie holen? Melden Sie das in den ersten drei Monaten. Danach ist es schwerer.
subsidiaerer-schutz = Diesen Schutz bekommen Sie bei großer Gefahr im Heimat-Land, zum Beispiel Krieg. Ihre Familie darf bis Juli 2027 nicht nachkommen. Nur in ganz schweren Fällen geht es.
abschiebungsverbot = Die Behörde sagt: Man darf Sie nicht in ein bestimmtes Land zurück-schicken. Meistens bekommen Sie eine Aufenthalts-Erlaubnis.
abschiebung = Die Polizei bringt eine Person mit Zwang in ein anderes Land. Ein Anwalt oder ein Gericht kann das manchmal stoppen. Gehen Sie heute zur Beratung!
abschiebungsandrohung = Die Behörde droht: Sie müssen Deutschland mit Zwang verlassen. Sie haben nur wenige Tage oder Wochen für Klage und Eil-Antrag. Gehen Sie heute zur Beratung!
ausreisepflicht = Sie sollen Deutschland bis zu einem Tag verlassen. Gehen Sie sofort mit dem Brief zur Beratung. Warten Sie nicht bis zu diesem Tag.
abschiebungshaft = Man sperrt eine Person vor der Abschiebung ein. Sie kann sich vor Gericht wehren. Sie braucht sofort eine Anwältin oder einen Anwalt.
dublin-verfahren = Das Amt prüft: Ist ein anderes Land in Europa für Ihr Asyl zuständig? Gegen den Brief haben Sie oft nur eine Woche Zeit.
ueberstellung = Man will Sie in ein anderes Land in Europa bringen. Dort prüft man Ihr Asyl. Gehen Sie sofort zur Beratung.
widerrufsverfahren = Das BAMF prüft: Brauchen Sie noch Schutz? Antworten Sie bis zum Datum im Brief. Holen Sie vorher Rat.
folgeantrag = Man hat Ihr Asyl abgelehnt. Sie bitten noch einmal um Asyl. Sie brauchen neue Gründe oder Beweise. Gehen Sie vorher zur Beratung.
haertefallkommission = Diese Gruppe hilft in besonderen Fällen. Es gibt sonst keinen Weg mehr? Dann kann sie darum bitten, dass Sie bleiben dürfen.
niederlassungserlaubnis = Sie dürfen für immer in Deutschland leben. Sie brauchen meistens mehrere Jahre Aufenthalt, Arbeit, Geld für die Renten-Kasse und Deutsch.
blaue-karte-eu = Dieses Papier ist für Fach-Leute mit Studium oder viel Erfahrung. Sie brauchen einen Arbeits-Vertrag mit genug Lohn.
chancen-aufenthaltsrecht = Das war eine Erlaubnis für 18 Monate nach langer Duldung. Neue Anträge gehen seit Ende 2025 nicht mehr. Planen Sie den Wechsel zum Bleibe-Recht.
bleiberecht = Sie leben schon mehrere Jahre mit Duldung hier? Sie sind gut integriert? Dann bekommen Sie vielleicht eine Aufenthalts-Erlaubnis. Fragen Sie die Beratung.
voruebergehender-schutz = Das ist der Aufenthalt für Menschen aus der Ukraine. Sie brauchen kein Asyl. Fragen Sie die Ausländer-Behörde: Wie lange gilt Ihre Karte?
wohnsitzauflage = Sie müssen in einem bestimmten Ort oder Land wohnen. Sie haben Arbeit, Ausbildung oder Familie an einem anderen Ort? Dann stellen Sie einen Antrag.
residenzpflicht = Sie dürfen ein Gebiet nicht ohne Erlaubnis verlassen. Fragen Sie vor einer Reise die Behörde.
mitwirkungspflicht = Sie müssen bei Ihrem Fall helfen, zum Beispiel Papiere bringen. Antworten Sie bis zum Datum im Brief. Sonst haben Sie Nachteile.
passpflicht = Sie müssen einen gültigen Pass haben. Oder Sie müssen versuchen, einen zu bekommen. Heben Sie dafür Beweise auf. Sie bitten um Asyl oder haben Schutz? Dann gehen Sie vor der Botschaft zur Beratung.
einreiseverbot = Sie dürfen für eine Zeit nicht nach Deutschland kommen oder hier bleiben. Klagen können Sie nur bis zum Datum im Brief. Um eine kürzere Zeit bitten können Sie auch später.
verpflichtungserklaerung = Eine Person verspricht: Ich bezahle alles für einen Gast. Das gilt lange. Es kann teuer werden.
visum = Damit dürfen Sie nach Deutschland kommen. Sie bekommen es bei der deutschen Botschaft. Für lange Zeit brauchen Sie ein nationales Papier.
freizuegigkeit = Menschen aus der EU dürfen in Deutschland leben und arbeiten. Will die Behörde Ihnen dieses Recht nehmen? Gehen Sie sofort zur Beratung.
freiwillige-rueckkehr = Sie wollen selbst in Ihr Land zurück? Dafür gibt es Beratung und Geld. Unterschreiben Sie nichts ohne Rat.
auflage = Das ist eine Regel zu Ihrem Papier. Zum Beispiel: Wo müssen Sie wohnen? Dürfen Sie arbeiten? Die Regel steht auf dem Papier oder auf einem Extra-Blatt.
azr-nummer = Die Behörden speichern Ihre Daten mit dieser Nummer. Schreiben Sie die Nummer in jeden Brief an das Amt.

## Anhörung
anhoerung = Sie sprechen beim BAMF über die Gründe für Ihre Flucht. Das ist das wichtigste Gespräch im Asyl. Gehen Sie vorher zur Beratung. Kommen Sie auf jeden Fall.
anhoerungsprotokoll = Das ist der Text von Ihrem Gespräch beim BAMF. Lassen Sie ihn zurück-übersetzen. Verbessern Sie Fehler. Unterschreiben Sie erst danach.
fluchtgruende = Darum sind Sie aus Ihrem Land weg-gegangen. Erzählen Sie in der Anhörung alles, der Reihe nach und wahr.
erstbefragung = Das ist das erste Gespräch beim BAMF. Es geht um Sie, Ihre Familie und Ihren Weg. Sagen Sie: Ich habe Familie in Europa. Ich bin krank.

## Familiennachzug
familiennachzug = Ehe-Partner und Kinder unter 18 Jahren können mit einem Visum nach-kommen. Manchmal auch Eltern. Holen Sie früh Rat: Sie haben oft wenig Zeit.
fristwahrende-anzeige = Sie sind als Flüchtling anerkannt? Schreiben Sie in drei Monaten: Meine Familie soll kommen. Dann sind die Regeln leichter.
botschaftstermin = Ihre Familie stellt den Antrag bei der deutschen Botschaft im Ausland. Das Warten dauert oft lange. Tragen Sie sich früh ein.
vorabzustimmung = Die Ausländer-Behörde sagt schon vor dem Antrag Ja zum Nachzug. Dann geht es vielleicht schneller.
lebensunterhaltssicherung = Sie zeigen: Mein Geld reicht ohne Amt für die Familie. Das beweisen zum Beispiel Lohn-Zettel und Miet-Vertrag.

## Einbürgerung
einbuergerung = So werden Sie Deutsche oder Deutscher. Meistens geht das nach fünf Jahren. Für Deutschland dürfen Sie Ihren alten Pass behalten.
einbuergerungstest = Das sind 33 Fragen über Deutschland. Sie brauchen 17 richtige Antworten.
einbuergerungszusicherung = Die Behörde verspricht: Sie werden Deutsche oder Deutscher. Vorher müssen Sie noch etwas tun. Das Versprechen gilt nur eine Zeit lang.
einbuergerungsurkunde = Sie bekommen dieses Papier? Dann sind Sie Deutsche oder Deutscher. Danach beantragen Sie Ausweis und Pass.
loyalitaetserklaerung = Sie sagen: Ich achte das Grund-Gesetz und die Gesetze. Manchmal fragt die Behörde danach.

## Briefe und Anträge
bescheid = Das Amt hat entschieden und schreibt es Ihnen. Ist das falsch? Dann wehren Sie sich. Wie und bis wann, steht am Ende. Meistens haben Sie einen Monat, bei Asyl oft nur eine Woche.
bewilligungsbescheid = Das Amt sagt Ja. Hier steht: So viel Geld bekommen Sie, und so lange. Stellen Sie den nächsten Antrag vor dem Ende.
widerspruch = Sie schreiben dem Amt: Die Entscheidung ist falsch. Der Brief muss meistens in einem Monat dort sein, mit Ihrer Unterschrift. Eine einfache E-Mail reicht nicht.
widerspruchsbescheid = Das Amt antwortet auf Ihren Widerspruch. Die Antwort ist Nein? Dann können Sie meistens in einem Monat klagen.
rechtsbehelfsbelehrung = Das steht am Ende vom Brief: Wie, wo und bis wann können Sie sich wehren? Lesen Sie zuerst das Datum.
frist = Bis zu diesem Tag muss Ihre Antwort beim Amt sein. Ihnen fehlen Papiere? Bitten Sie vorher um mehr Zeit. Für Widerspruch und Klage gibt es nie mehr Zeit.
wiedereinsetzung = Sie waren ohne Schuld zu spät, zum Beispiel im Kranken-Haus? Dann können Sie das beantragen. Tun Sie es sofort, oft in zwei Wochen. Bei Straf-Befehl und Buß-Geld haben Sie nur eine Woche.
anhoerungsbogen = Das Amt will entscheiden und fragt Sie vorher. Antworten Sie bis zum Datum. Kommt der Brief von der Polizei? Dann gehen Sie zuerst zur Beratung.
einschreiben = Die Post beweist: Dieser Brief ist angekommen. Holen Sie ihn ab. Schicken Sie auch Kündigung und Widerspruch so.
zustellungsurkunde = Das ist ein gelber Umschlag vom Amt oder Gericht. Ab dem Datum darauf läuft die Zeit. Öffnen Sie ihn sofort. Heben Sie den Umschlag auf.
vollmacht = Mit diesem Papier darf eine andere Person für Sie sprechen. Sie unterschreiben es. Sie können es immer zurück-nehmen.
akteneinsicht = Sie dürfen lesen, was das Amt über Sie hat. Stellen Sie den Antrag selbst oder mit einer Anwältin.
aktenzeichen = Das ist die Nummer von Ihrem Fall. Sie steht oben im Brief. Schreiben Sie sie in jede Antwort.
antrag = Sie bitten das Amt um Geld oder ein Papier. Geben Sie das früh ab. Oft zählt erst der Tag, an dem es beim Amt ist.
eingangsbestaetigung = Das beweist: Ihr Brief ist beim Amt. Bitten Sie immer darum. Heben Sie das Papier auf.
nachweis = Diese Papiere beweisen etwas, zum Beispiel Miet-Vertrag oder Lohn-Zettel. Geben Sie Kopien ab. Behalten Sie die echten Papiere.
untaetigkeitsklage = Das Amt antwortet sehr lange nicht, meistens mehr als drei Monate? Bei Anträgen an Job-Center oder Sozial-Amt sind es sechs Monate. Fragen Sie zuerst nach. Danach können Sie zum Gericht gehen.

## Dokumente
geburtsurkunde = Dieses Papier zeigt: Ein Kind ist geboren. Es kommt vom Standes-Amt. Sie brauchen es für Kinder-Geld, Eltern-Geld, Pass und Heirat.
apostille = Das ist ein Stempel aus Ihrem Land. Damit ist ein Papier für Deutschland echt. Nicht alle Länder haben diesen Stempel.
legalisation = Die deutsche Botschaft bestätigt: Ein Papier aus dem Ausland ist echt. Das brauchen Sie, wenn es keine Apostille gibt.
beglaubigte-uebersetzung = Diese Übersetzung hat einen Stempel. Sie kommt von einer Person mit Erlaubnis vom Gericht. Ämter nehmen nur solche.
beglaubigte-kopie = Diese Kopie hat einen Stempel. Er sagt: Die Kopie ist gleich wie das Original. Die Stadt macht das für wenig Geld.
meldebescheinigung = Dieses Papier beweist Ihre Adresse. Sie bekommen es beim Bürger-Amt. Bank, Schule und Ämter fragen danach.
reisepass = Das ist Ihr Ausweis vom Konsulat von Ihrem Land. Sie haben Asyl oder Schutz? Dann fragen Sie zuerst die Beratung.
reiseausweis = Sie bekommen keinen Pass von Ihrem Land? Dann ist das Ihr deutsches Reise-Papier. Reisen Sie damit nicht in Ihr Heimat-Land.
fuehrerschein-umschreiben = Ihr Papier zum Auto-Fahren ist nicht aus der EU? Dann gilt es hier meistens nur sechs Monate. Holen Sie vorher das deutsche.
fuehrungszeugnis = Dieses Papier zeigt: Haben Sie in Deutschland eine Strafe bekommen? Sie holen es beim Bürger-Amt. Für freiwillige Arbeit kostet es oft nichts.
standesamt = Dieses Amt ist für Geburt, Heirat, Namen und Tod. Dort bekommen Sie die Papiere dazu.
eheurkunde = Dieses Papier beweist: Sie sind verheiratet. Kommt es aus dem Ausland? Dann brauchen Sie meistens Übersetzung und Apostille oder Legalisation.
sterbeurkunde = Dieses Papier zeigt: Ein Mensch ist gestorben. Man braucht es für Grab, Bank und Erbe. Hatte der Mensch Schulden? Dann haben Sie meistens nur sechs Wochen für ein Nein zum Erbe.
personalausweis = Mit dieser Karte zeigen Deutsche, wer sie sind. Sie haben keinen deutschen Pass? Dann zeigen Sie Ihren Pass oder Aufenthalts-Titel.
verlustanzeige = Ein Papier ist weg oder gestohlen? Sagen Sie es der Polizei und der Ausländer-Behörde. Dieses Blatt brauchen Sie für ein neues Papier.

## Begleitung
sprachmittlung = Eine Person übersetzt für Sie beim Amt, beim Arzt oder in der Schule. Sagen Sie vor dem Termin: Ich brauche das.
beistand = Sie dürfen eine Person zu jedem Gespräch beim Amt mit-bringen. Sie vertrauen dieser Person.

## Arbeit
arbeitserlaubnis = Dürfen Sie arbeiten? Das steht auf Ihrem Papier. Steht es nicht da? Dann fragen Sie zuerst die Ausländer-Behörde.
agentur-fuer-arbeit = Dieses Amt hilft bei Arbeit, Ausbildung und Arbeitslosen-Geld. Sie bekommen eine Kündigung? Gehen Sie sofort dorthin.
arbeitssuchendmeldung = Ihre Arbeit ist bald zu Ende? Melden Sie sich drei Monate vorher bei der Arbeits-Agentur. Bei kurzer Kündigung haben Sie drei Tage. Sonst verlieren Sie Geld.
arbeitslosengeld = Sie haben vorher mindestens zwölf Monate mit Versicherung gearbeitet? Dann bekommen Sie Geld von der Arbeits-Agentur. Melden Sie sich spätestens am ersten Tag ohne Arbeit.
arbeitsvertrag = Darin stehen Lohn, Stunden, Urlaub und Kündigung. Fragen Sie vor dem Unterschreiben. Behalten Sie eine Kopie.
kuendigung = Ein Vertrag ist zu Ende. Will Ihr Chef das? Dann können Sie nur in drei Wochen beim Arbeits-Gericht klagen.
kuendigungsschutzklage = So wehren Sie sich: Sie wollen Ihre Arbeit behalten. Der Brief muss in drei Wochen beim Arbeits-Gericht sein.
aufhebungsvertrag = Ihr Chef möchte: Sie sagen Ja zum Ende von der Arbeit. Unterschreiben Sie nicht sofort. Vielleicht verlieren Sie Arbeitslosen-Geld.
lohnabrechnung = Das Blatt zeigt Lohn, Steuern und Versicherung. Prüfen Sie Stunden und Geld. Heben Sie das Blatt auf.
mindestlohn = So viel muss jeder Chef für eine Stunde zahlen. Schreiben Sie Ihre Stunden auf. Fehlt Geld? Schreiben Sie dem Chef einen Brief.
minijob = Das ist eine kleine Arbeit. Der Lohn hat eine Grenze im Monat. Auch hier gibt es Urlaub, Lohn bei Krankheit und Mindest-Lohn.
sozialversicherungsnummer = Das ist Ihre Nummer bei der Renten-Versicherung. Jeder Chef braucht sie. Sie behalten die Nummer immer.
steuer-id = Diese Nummer hat elf Ziffern. Sie kommt nach der Anmeldung mit der Post. Chef, Familien-Kasse und Bank brauchen sie.
steuerklasse = Das ist eine Zahl von 1 bis 6. Danach zieht man Steuern vom Lohn ab. Nach der Heirat ändert sich die Zahl meistens allein. Sie leben getrennt? Das müssen Sie dem Finanz-Amt sagen.
ausbildung = Sie lernen einen Beruf in einer Firma und in der Schule. Es dauert meistens drei Jahre. Sie bekommen jeden Monat Geld.
bewerbung = Sie bitten um eine Arbeit. Dafür schicken Sie Brief, Lebens-Lauf und Zeugnisse. Das Job-Center kann Kosten zahlen. Fragen Sie vorher.
praktikum = Sie lernen für kurze Zeit eine Arbeit kennen. Manche brauchen dafür eine Erlaubnis von der Ausländer-Behörde.
bildungsgutschein = Damit bezahlt das Job-Center oder die Arbeits-Agentur einen Kurs für den Beruf. Fragen Sie zuerst. Melden Sie sich erst danach an.
arbeitsunfaehigkeitsbescheinigung = Die Ärztin schreibt: Sie sind krank und können nicht arbeiten. Sagen Sie es dem Chef schon am ersten Tag.
arbeitsunfall = Ein Unfall bei der Arbeit oder auf dem Weg dorthin. Sagen Sie es der Ärztin und dem Chef. Dann zahlt die Berufs-Genossenschaft.
gewerbeanmeldung = So melden Sie eine eigene Firma an. Fragen Sie vorher: Erlaubt das mein Aufenthalt?
arbeitgeberbescheinigung = Ihr Chef schreibt auf: Diese Arbeit und diesen Lohn haben Sie. Ämter brauchen das. Der Chef muss es ausfüllen.

## Anerkennung
anerkennung = Eine Stelle prüft Ihren Beruf oder Ihr Zeugnis aus dem Ausland: Was zählt das in Deutschland? Die Beratung kostet nichts.
zab = Diese Stelle prüft Zeugnisse von Universitäten im Ausland. Das Papier hilft bei Arbeit und Visum. Es kostet Geld.
gleichwertigkeit = Ihr Zeugnis zählt wie ein deutsches. Steht da „teilweise“? Dann lernen Sie noch etwas nach.
anpassungslehrgang = Das ist ein Kurs oder eine Prüfung. Damit lernen Sie, was für die Anerkennung noch fehlt.
approbation = Damit dürfen Sie als Ärztin, Zahn-Arzt oder Apothekerin arbeiten. Stellen Sie den Antrag bei der Landes-Behörde.
hochschulzugang = Man prüft: Dürfen Sie mit Ihrem Schul-Zeugnis studieren? Manchmal brauchen Sie vorher ein Studien-Kolleg.

## Deutsch
integrationskurs = Sie lernen Deutsch bis B1 und das Leben in Deutschland. Fragen Sie vorher: Wer bezahlt?
berechtigungsschein = Mit diesem Papier dürfen Sie einen Integrations-Kurs machen. Gehen Sie damit zu einer Schule. Das Papier gilt nicht für immer.
verpflichtung-integrationskurs = Sie müssen einen Deutsch-Kurs machen. Suchen Sie schnell eine Schule. Sonst bekommen Sie vielleicht weniger Geld.
berufssprachkurs = Sie lernen Deutsch für die Arbeit. Fragen Sie das Job-Center oder die Arbeits-Agentur.
sprachzertifikat = Dieses Papier zeigt: So gut ist Ihr Deutsch. Sie bekommen es nach der Prüfung. Für den deutschen Pass und für immer Bleiben brauchen Sie meistens B1.
dtz = Das ist die Prüfung am Ende vom Integrations-Kurs, für A2 und B1. Nicht geschafft? Sie können sie noch einmal machen.
alphabetisierungskurs = Hier lernen Sie Lesen und Schreiben oder die lateinischen Buchstaben.
einstufungstest = Ein kurzer Test zeigt der Schule: Welcher Kurs passt zu Ihnen? Das ist keine Prüfung.
fahrtkostenzuschuss = Sie haben wenig Geld? Dann ist der Kurs vielleicht kostenlos. Vielleicht bekommen Sie Geld für Bus und Bahn. Den Antrag stellen Sie beim BAMF.

## Schule und Kita
kita = Hier sind Kinder vor der Schule. Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. Melden Sie Ihr Kind früh an.
kitabeitrag = Dieses Geld zahlen Eltern für die Betreuung. Sie haben wenig Geld? Dann zahlt das Jugend-Amt. Stellen Sie einen Antrag.
tagespflege = Eine gelernte Person passt auf wenige kleine Kinder auf, oft zu Hause. Das Jugend-Amt hilft beim Suchen.
schulanmeldung = So bekommt Ihr Kind einen Platz in der Schule. Das Schul-Amt hilft neuen Familien.
schulpflicht = Kinder müssen zur Schule gehen, ungefähr ab sechs Jahren. Ihr Kind ist krank? Schreiben Sie der Schule sofort.
bildung-und-teilhabe = Geld für Kinder in Familien mit wenig Geld: Schul-Sachen, Ausflug, Mittag-Essen, Nachhilfe, Sport-Verein. Stellen Sie den Antrag vorher.
elternabend = Eltern und Lehrer treffen sich. Kommen Sie bitte. Fragen Sie vorher nach einer Person zum Übersetzen.
foerderschule = Diese Schule ist für Kinder mit besonderer Hilfe. Eltern reden mit. Sie können auch die normale Schule wählen.
hort = Hier sind Schul-Kinder nach dem Unterricht. Es gibt wenige Plätze. Melden Sie Ihr Kind früh an.
zeugnis = Auf diesem Blatt stehen die Noten. Heben Sie alle echten Blätter auf. Sie brauchen sie für Ausbildung und Studium.
schulbescheinigung = Die Schule schreibt: Dieses Kind geht hier zur Schule. Familien-Kasse und Job-Center fragen danach.
intensivklasse = In dieser Klasse lernen neue Schüler zuerst Deutsch.
masernschutz = Masern sind eine Krankheit. Ihr Kind braucht für Schule, Kita und Unterkunft einen Schutz, zum Beispiel die Impfung. Zeigen Sie das Papier.

## Wohnen
mietvertrag = Das ist der Vertrag für Ihre Wohnung. Lesen Sie zuerst: Miete, Kaution und Kündigung. Zahlt das Job-Center? Fragen Sie dort vor dem Unterschreiben.
kaution = Dieses Geld bekommt der Vermieter als Sicherheit. Es sind höchstens drei Kalt-Mieten. Sie dürfen in drei Teilen zahlen.
nebenkostenabrechnung = Das ist die Rechnung für ein Jahr: Wasser, Heizung und Haus. Lassen Sie die Rechnung prüfen. Sie haben zwölf Monate Zeit. Zeigen Sie sie sofort dem Job-Center.
wohnberechtigungsschein = Mit diesem Papier von der Stadt dürfen Sie eine günstige Sozial-Wohnung mieten. Es gilt meistens ein Jahr.
wohnungsgeberbestaetigung = Der Vermieter schreibt: Sie wohnen jetzt hier. Sie brauchen das für die Anmeldung. Er muss Ihnen das Papier geben.
mieterhoehung = Der Vermieter will mehr Geld. Sagen Sie nicht sofort Ja. Prüfen Sie es: Sie haben meistens bis zum Ende vom übernächsten Monat Zeit.
eigenbedarf = Der Vermieter will selbst in Ihre Wohnung. Er kündigt Ihnen. Sie können Nein sagen, spätestens zwei Monate vor dem Ende. Gehen Sie zur Miet-Beratung!
wohnungskuendigung = Der Vermieter will, dass Sie ausziehen. Meistens haben Sie drei Monate Zeit. Ziehen Sie nicht sofort aus. Holen Sie Rat.
fristlose-wohnungskuendigung = Sie sollen sofort ausziehen, meistens wegen Miet-Schulden. Zahlen Sie schnell alles. Oder bitten Sie das Amt, die ganzen Schulden zu zahlen. Holen Sie Rat.
raeumungsklage = Der Vermieter war beim Gericht: Sie sollen ausziehen. Antworten Sie in zwei Wochen. Holen Sie sofort Hilfe.
zwangsraeumung = Der Gerichts-Vollzieher will Sie aus der Wohnung holen. Bitten Sie spätestens zwei Wochen vor dem Termin um Schutz. Gehen Sie sofort zur Wohnungs-Hilfe!
mietschulden = Sie haben die Miete nicht bezahlt. Sprechen Sie sofort mit dem Vermieter und dem Job-Center. Schon bei mehr als einer Monats-Miete Schulden kann der Vermieter kündigen.
obdachlosigkeit = Sie haben keine Wohnung? Dann muss die Stadt Ihnen einen Schlaf-Platz geben. Gehen Sie heute zum Amt.
gemeinschaftsunterkunft = In diesem Haus wohnen viele geflüchtete Menschen. Manche brauchen eine Erlaubnis zum Ausziehen.
unterkunftsgebuehr = Sie arbeiten und wohnen in der Unterkunft? Dann sollen Sie für das Zimmer zahlen. Prüfen Sie den Brief. Sie können in einem Monat Widerspruch schreiben.
kosten-der-unterkunft = Das Amt zahlt Miete und Heizung, aber nur bis zu einer Grenze. Sie wollen umziehen? Das Amt muss vorher Ja sagen.
schoenheitsreparaturen = Das sind kleine Arbeiten in der Wohnung, zum Beispiel Wände streichen. Nicht immer müssen Sie zahlen. Fragen Sie den Mieter-Verein.
mietmangel = In der Wohnung ist etwas kaputt, oder es gibt Schimmel. Schreiben Sie dem Vermieter einen Brief mit Fotos und einem Datum.
schufa = Diese Firma sammelt: Zahlen Sie Ihre Rechnungen? Sie bekommen Ihre Daten einmal im Jahr oder öfter kostenlos.

## Geld
jobcenter = Dieses Amt hilft Menschen mit wenig Geld, die arbeiten können. Gehen Sie zu jedem Termin. Sie können nicht? Sagen Sie vorher ab, mit einem wichtigen Grund.
buergergeld = Das Job-Center gibt Geld für Leben, Miete und Heizung. Es heißt heute auch Grund-Sicherungs-Geld. Stellen Sie den Antrag sofort. Für die Monate davor bekommen Sie nichts.
grundsicherung = Das ist Geld zum Leben. Sie können arbeiten? Dann kommt es vom Job-Center. Sie sind alt oder für immer krank? Dann kommt es vom Sozial-Amt.
bedarfsgemeinschaft = Das Job-Center rechnet das Geld von mehreren Personen in einer Wohnung zusammen. Meistens sind das Partner und Kinder.
kooperationsplan = Das Job-Center lädt Sie ein oder will etwas von Ihnen. Gehen Sie hin. Sie können nicht? Dann sagen Sie mit Grund ab. Sonst bekommen Sie weniger Geld.
leistungsminderung = Das Amt zahlt weniger Geld. Sagen Sie Ihren Grund. Schreiben Sie in einem Monat Widerspruch.
aufhebungsbescheid = Das Amt zahlt kein Geld mehr oder weniger Geld. Schreiben Sie in einem Monat Widerspruch. Schicken Sie Papiere, die fehlen.
erstattungsbescheid = Das Amt will Geld zurück. Lassen Sie das prüfen. Schreiben Sie in einem Monat Widerspruch. Oder bitten Sie um kleine Teile.
sozialamt = Dieses Amt von der Stadt gibt Hilfe zum Leben, zum Beispiel bei Asyl, im Alter, bei Krankheit und Pflege.
asylbewerberleistungsgesetz = Dieses Gesetz regelt Geld, Sachen und Arzt für Menschen im Asyl, mit Duldung und für manche andere Geflüchtete, auch aus der Ukraine. Sie bekommen weniger? Schreiben Sie in einem Monat Widerspruch.
bezahlkarte = Das Amt gibt Ihr Geld auf diese Karte. Nur einen Teil bekommen Sie als Bar-Geld. Sie brauchen mehr? Stellen Sie einen Antrag.
wohngeld = Geld für die Miete. Es ist für Menschen mit wenig Lohn, ohne Geld vom Job-Center. Es beginnt im Monat vom Antrag.
kindergeld = Jeden Monat Geld für jedes Kind. Es geht mit vielen Aufenthalts-Titeln. Den Antrag stellen Sie bei der Familien-Kasse. Für die Zeit davor gibt es nur sechs Monate.
familienkasse = Dieses Amt zahlt Kinder-Geld und Kinder-Zuschlag. Sagen Sie jede Änderung, zum Beispiel Umzug oder Trennung.
kinderzuschlag = Mehr Geld für Familien mit Arbeit und wenig Lohn. Den Antrag stellen Sie bei der Familien-Kasse.
elterngeld = Geld für Eltern nach der Geburt. Stellen Sie den Antrag schnell: Für die Zeit davor gibt es nur drei Monate.
unterhaltsvorschuss = Der andere Eltern-Teil zahlt nichts? Dann zahlt der Staat für das Kind. Den Antrag stellen Sie beim Jugend-Amt.
rundfunkbeitrag = Jede Wohnung zahlt für Fernsehen und Radio. Sie bekommen Geld vom Amt? Dann müssen Sie nicht zahlen. Stellen Sie einen Antrag mit Beweis.
bafoeg = Geld vom Staat für Schule, Ausbildung oder Studium. Stellen Sie den Antrag früh. Es gilt erst ab diesem Monat.
rente = Geld im Alter oder bei langer Krankheit. Sie müssen vorher in die Kasse gezahlt haben. Fragen Sie die Renten-Versicherung.
steuererklaerung = Sie sagen dem Finanz-Amt: So viel Geld habe ich verdient. Oft bekommen Sie Geld zurück. Ist die Antwort falsch? Schreiben Sie in einem Monat Einspruch.
erstausstattung = Geld vom Amt für die ersten Möbel, den Herd oder Baby-Sachen. Stellen Sie zuerst den Antrag. Kaufen Sie erst danach.
veraenderungsmitteilung = Etwas ist jetzt anders: Arbeit, Geld, Wohnung oder Familie. Sie müssen das dem Amt sofort sagen.
teilhabekarte = Menschen mit wenig Geld zahlen weniger: für Bus, Kultur und Sport. Oder sie bekommen günstiges Essen. Fragen Sie danach.
basiskonto = Sie leben erlaubt in Deutschland, auch mit Duldung? Dann dürfen Sie ein Bank-Konto haben. Sagt die Bank Nein? Sie muss einen Grund sagen.

## Schulden
mahnung = Sie haben eine Rechnung nicht bezahlt. Prüfen Sie: Stimmt das? Dann zahlen Sie. Oder bitten Sie um kleine Teile.
mahnbescheid = Ein gelber Brief vom Gericht: Jemand will Geld. Ist das falsch? Schreiben Sie in zwei Wochen Widerspruch auf dem Formular.
vollstreckungsbescheid = Damit darf man Ihnen Geld weg-nehmen. Sie haben nur zwei Wochen für einen Einspruch. Gehen Sie sofort zur Schuldner-Beratung!
inkasso = Eine Firma will Geld für Schulden. Lassen Sie zuerst prüfen: Stimmt das? Zahlen und unterschreiben Sie erst danach.
gerichtsvollzieher = Diese Person holt Geld für das Gericht. Gehen Sie zum Termin. Sonst droht ein Haft-Befehl.
pfaendung = Man nimmt Geld von Ihrem Konto oder Lohn für Schulden. Gehen Sie sofort zur Bank. Sagen Sie: Ich brauche ein P-Konto.
p-konto = Auf diesem Konto bleibt Ihnen Geld zum Leben. Die Bank muss Ihr Konto ändern, wenn Sie es wollen.
ratenzahlung = Sie zahlen Schulden in kleinen Teilen. Sagen Sie nur so viel, wie Sie jeden Monat wirklich zahlen können.
privatinsolvenz = Das Gericht hilft: Nach meistens drei Jahren haben Sie keine Schulden mehr. Die Schuldner-Beratung kostet nichts.
stromsperre = Man will den Strom wegen Schulden ausmachen. Rufen Sie sofort an. Bitten Sie um kleine Teile. Fragen Sie das Job-Center.
stromabrechnung = Das ist die Rechnung für Strom oder Gas. Sie zahlen jeden Monat. Prüfen Sie die Zahl am Zähler. Ist es zu viel? Bitten Sie um kleine Teile.
bussgeld = Das ist eine Strafe mit Geld, zum Beispiel beim Auto-Fahren. Sie können in zwei Wochen Einspruch schreiben. Sonst zahlen Sie.
erhoehtes-befoerderungsentgelt = Das ist die Strafe für Fahren ohne Ticket. Sie haben eine Monats-Karte mit Ihrem Namen? Zeigen Sie sie schnell. Dann wird es billig.
handyvertrag = Dieser Vertrag kostet jeden Monat Geld. Haben Sie ihn im Internet oder an der Tür gemacht? Dann können Sie meistens in 14 Tagen Nein sagen.

## Gesundheit
krankenkasse = Sie bezahlt Arzt, Kranken-Haus und Medizin. Ehe-Partner und Kinder mit wenig Geld sind oft kostenlos dabei.
krankenkassenbeitraege = Die Kranken-Kasse will Geld oder bezahlt nicht mehr alles. Antworten Sie schnell. Schreiben Sie, wie viel Geld Sie haben.
gesundheitskarte = Das ist die Karte von Ihrer Kranken-Kasse mit Foto. Nehmen Sie sie immer zum Arzt mit.
behandlungsschein = Sie haben noch keine Gesundheits-Karte? Holen Sie dieses Papier beim Sozial-Amt. Dann gehen Sie zum Arzt. Im Notfall geht es auch danach.
ueberweisung = Mit diesem Papier schickt der Haus-Arzt Sie zu einer Fach-Ärztin. Das Wort heißt auch: bei der Bank Geld senden.
rezept = Damit bekommen Sie Medizin in der Apotheke. Meistens ist es auf der Gesundheits-Karte. Es gilt nur einige Wochen.
zuzahlungsbefreiung = Sie haben wenig Geld? Dann müssen Sie für Medizin nur bis zu einer Grenze zahlen. Sammeln Sie die Zettel. Stellen Sie den Antrag bei der Kasse.
pflegegrad = Das ist eine Zahl von 1 bis 5: So viel Hilfe braucht ein kranker Mensch. Danach gibt es Geld. Den Antrag stellen Sie bei der Pflege-Kasse.
schwerbehindertenausweis = Diese Karte ist für Menschen mit schwerer Behinderung. Sie haben damit Rechte bei Arbeit, Steuer und Bahn. Den Antrag stellen Sie beim Versorgungs-Amt.
eingliederungshilfe = Hilfe für Menschen mit Behinderung: beim Wohnen, in der Schule, bei der Arbeit und im Alltag. Stellen Sie vorher einen Antrag.
impfpass = In diesem gelben Heft stehen alle Impfungen. Bringen Sie es zum Arzt und zur Schul-Anmeldung mit.
u-untersuchung = Ein Arzt prüft kostenlos: Wächst Ihr Kind gesund? In Hessen müssen Sie hingehen. Machen Sie einen Termin beim Kinder-Arzt.
rehabilitation = Einige Wochen Hilfe, damit Sie gesund werden und wieder arbeiten können. Die Ärztin hilft beim Antrag.
krankengeld = Sie sind lange krank? Sechs Wochen zahlt der Chef. Danach zahlt die Kranken-Kasse. Schicken Sie jede Krank-Schreibung, ohne Pause.
notdienst = Ärzte helfen in der Nacht und am Wochen-Ende: Telefon 116117. Ist das Leben in Gefahr? Rufen Sie 112 an.
aufklaerungsbogen = Ein Papier vom Arzt oder Kranken-Haus. Unterschreiben Sie nur, was Sie verstehen. Fragen Sie nach einer Person zum Übersetzen.
gesundheitsamt = Dieses Amt untersucht, impft und erklärt Regeln. Sie arbeiten mit Essen? Dann brauchen Sie ein Papier von dort.

## Seele
psychotherapie = Sie sprechen mit einer Fach-Person, wenn es Ihrer Seele schlecht geht. Einen ersten Termin bekommen Sie unter 116117.
posttraumatische-belastungsstoerung = Das ist eine Krankheit nach schlimmen Erlebnissen. Man kann sie behandeln. Ein Brief vom Arzt ist wichtig für das Asyl.
psychiatrie = Ärzte helfen bei schweren Krankheiten von der Seele. In der Stadt berät der Sozial-Psychiatrische Dienst kostenlos.
rechtliche-betreuung = Das Gericht wählt eine Person. Sie regelt Dinge für einen kranken Erwachsenen. Sagen Sie dem Gericht, wen Sie wollen.
suchtberatung = Hilfe bei Alkohol, Drogen oder Glücks-Spiel. Sie kostet nichts und ist geheim. Auch die Familie bekommt Hilfe.

## Schwangerschaft
mutterpass = In diesem Heft steht alles über Ihre Schwangerschaft. Es kommt von der Frauen-Ärztin. Haben Sie es immer dabei.
mutterschutz = Sechs Wochen vor und mindestens acht Wochen nach der Geburt müssen Sie nicht arbeiten. Von der Schwangerschaft bis vier Monate nach der Geburt darf Ihr Chef Ihnen fast nie kündigen.
mutterschaftsgeld = Dieses Geld bekommen Sie vor und nach der Geburt von Kranken-Kasse und Chef. Sie brauchen ein Papier: An diesem Tag soll das Kind kommen.
elternzeit = Freie Zeit von der Arbeit für Ihr Kind, bis zu drei Jahre. Sagen Sie es dem Chef spätestens sieben Wochen vorher.
hebamme = Diese Frau hilft vor, bei und nach der Geburt, auch zu Hause. Die Kranken-Kasse zahlt. Suchen Sie früh.
schwangerschaftskonfliktberatung = Sie möchten das Kind vielleicht nicht? Diese Beratung ist geheim. Sie ist nötig für einen Abbruch bis zur zwölften Woche nach der Empfängnis. Danach müssen Sie drei Tage warten.
vaterschaftsanerkennung = Der Vater ist nicht verheiratet. Er sagt beim Jugend-Amt oder Standes-Amt: Das ist mein Kind. Die Mutter muss Ja sagen. Manchmal prüft auch die Ausländer-Behörde.
geburtsanzeige = Sie müssen die Geburt in einer Woche beim Standes-Amt melden. Oft macht das die Klinik. Bringen Sie Pässe und Urkunden mit.
mutter-kind-stiftung = Geld für schwangere Frauen in Not, zum Beispiel für Baby-Sachen. Stellen Sie den Antrag vor der Geburt bei einer Beratung für Schwangere.

## Familie
sorgerecht = Sie dürfen und müssen für Ihr Kind entscheiden. Die Eltern haben Streit? Dann entscheidet das Familien-Gericht.
umgangsrecht = Kind und beide Eltern dürfen sich sehen. Das Jugend-Amt hilft beim Plan.
jugendamt = Das Amt hilft Eltern und schützt Kinder. Gehen Sie zum Termin. Sagen Sie Ihre Meinung. Bringen Sie eine Person mit.
inobhutnahme = Das Jugend-Amt nimmt ein Kind für eine Zeit aus der Familie. Schreiben Sie sofort Widerspruch. Holen Sie eine Anwältin.
vormund = Ein Kind ist ohne Eltern in Deutschland. Diese Person entscheidet für das Kind, auch beim Asyl.
unterhalt = Geld für ein Kind oder nach einer Trennung für den Partner. Das Jugend-Amt hilft kostenlos beim Geld für das Kind.
scheidung = Das Familien-Gericht beendet die Ehe, meistens nach einem Jahr Trennung. Sie brauchen eine Anwältin oder einen Anwalt.
trennungsjahr = Vor der Scheidung leben Paare ein Jahr getrennt. Haben Sie den Aufenthalt wegen der Ehe? Dann holen Sie vorher Rat.
familiengericht = Dieses Gericht ist für Scheidung, Kinder und Schutz in der Familie. Gehen Sie zum Termin. Bitten Sie um eine Person zum Übersetzen.

## Gewalt
gewaltschutzgesetz = Eine Person schlägt Sie? Das Gericht kann sagen: Sie muss aus der Wohnung und darf nicht zu Ihnen kommen. In Gefahr rufen Sie 110 an.
naeherungsverbot = Eine Person darf nicht zu Ihnen kommen und nicht anrufen. Sie tut es doch? Rufen Sie 110 an.
frauenhaus = Hier sind Frauen und Kinder sicher vor Gewalt. Die Adresse ist geheim. Das Hilfe-Telefon 116016 hilft Tag und Nacht in vielen Sprachen.
strafanzeige = Sie sagen der Polizei: Eine Person hat etwas Verbotenes getan. Manchmal brauchen Sie einen Antrag in drei Monaten.
opferhilfe = Hilfe und Geld für Menschen, die Gewalt erlebt haben. Die Beratung kostet nichts und ist geheim.
zwangsheirat = Niemand darf Sie zur Ehe oder zur Beschneidung zwingen. Das ist verboten. Beratungs-Stellen schützen Sie.

## Diskriminierung
agg = Dieses Gesetz schützt Sie: Niemand darf Sie bei Arbeit, Wohnung und Alltag schlechter behandeln. Schreiben Sie, was Sie fordern. Meistens haben Sie zwei Monate Zeit.
dienstaufsichtsbeschwerde = So sagen Sie: Eine Person im Amt war schlecht zu mir. Das ist kein Widerspruch. Die Zeit für den Widerspruch läuft weiter.
volksverhetzung = Hass und Beleidigung gegen Gruppen sind verboten. Machen Sie Fotos als Beweis. Gehen Sie zur Beratung oder zur Polizei, bei Beleidigung in drei Monaten.

## Recht
beratungshilfeschein = Sie haben wenig Geld? Holen Sie dieses Papier beim Amts-Gericht. Dann kostet die Anwältin fast nichts.
prozesskostenhilfe = Sie haben wenig Geld? Der Staat kann Gericht und Anwalt bezahlen. Stellen Sie den Antrag beim Gericht.
rechtsanwalt = Diese Person kennt das Recht. Sie schreibt für Sie und spricht vor Gericht. Fragen Sie zuerst: Was kostet das?
klage = Ein Gericht soll entscheiden. Die Zeit dafür steht im Brief, meistens ein Monat. Bei Asyl ist sie oft kürzer.
eilantrag = Sie können nicht warten. Sie bitten das Gericht um schnelle Hilfe. Oft stoppt erst das eine Abschiebung oder eine Kürzung.
verwaltungsgericht = Dieses Gericht ist für Streit mit Behörden, auch über Asyl und Aufenthalt. Sie können auch ohne Anwalt klagen.
sozialgericht = Dieses Gericht ist für Streit mit Job-Center, Sozial-Amt und Kranken-Kasse. Für Sie kostet es meistens nichts. Sie haben einen Monat Zeit.
amtsgericht = Dieses Gericht in Ihrer Stadt ist für Verträge, Miete, Familie und kleine Straf-Taten. Antworten Sie immer auf seine Briefe.
strafbefehl = Das ist eine Strafe ohne Gespräch im Gericht. Sie haben nur zwei Wochen für einen Einspruch. Die Strafe kann Ihrem Aufenthalt schaden.
ladung = Ein Gericht will Sie an einem Tag sehen. Sie müssen kommen. Sonst droht eine Strafe oder ein Urteil ohne Sie.
vorladung = Die Polizei will Sie fragen. Sagt sie, dass Sie etwas getan haben? Dann dürfen Sie still sein. Sprechen Sie zuerst mit einer Anwältin.
staatsanwaltschaft = Diese Behörde verfolgt Straf-Taten. Sie bekommen einen Brief von ihr? Gehen Sie schnell zu einer Anwältin.
einspruch = Sie schreiben Nein, zum Beispiel gegen eine Strafe oder Vollstreckung. Sie haben nur zwei Wochen. Beim Steuer-Bescheid haben Sie einen Monat.
versaeumnisurteil = Das Gericht hat entschieden. Oft haben Sie nicht geantwortet oder waren nicht da. Am Ende steht, bis wann Sie sich wehren können. Manchmal ist es nur eine Woche.

## Verein
verein-gruenden = Sieben Menschen mit einem Ziel können das tun. Sie brauchen Regeln (Satzung) und einen Vorstand.
vereinsregister = In dieser Liste beim Amts-Gericht stehen die Vereine. Ein neuer Vorstand oder neue Regeln müssen dort hinein, mit Notar.
satzung = Das sind die Regeln von einem Verein. Das Finanz-Amt soll sie vor dem Gründen prüfen.
gemeinnuetzigkeit = Das Finanz-Amt sagt: Der Verein hilft allen. Dann zahlt er fast keine Steuern. Er darf Papiere für Spenden geben.
spendenbescheinigung = Ein Verein schreibt: Sie haben Geld gespendet. Damit zahlen Sie weniger Steuern.
ehrenamt = Sie arbeiten freiwillig und ohne Lohn. Ein wenig Geld ist möglich. Fragen Sie vorher das Job-Center oder die Ausländer-Behörde.
uebungsleiterpauschale = Sie geben im Verein Unterricht oder Training? Dann dürfen Sie bis zu einer Grenze im Jahr Geld ohne Steuern bekommen.
mitgliederversammlung = Alle Mitglieder treffen sich. Sie wählen den Vorstand und entscheiden Wichtiges. Laden Sie früh genug ein, so wie in den Regeln.
zuwendungsbescheid = Ein Verein bekommt Geld für ein Projekt. Es gibt Regeln. Zeigen Sie bis zum Datum die Rechnungen. Sonst muss er Geld zurück-zahlen.
transparenzregister = Ein Verein hat Pflichten: Listen, Geld für Musik und Versicherung. Prüfen Sie Rechnungen: Es gibt auch falsche Briefe.
