### Français (Französisch) : mots allemands des lettres officielles, expliqués en une phrase ; « vous ».
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = Le premier papier après la demande d’asile ; il montre que vous vous êtes présenté et il est valable jusqu’au papier de la procédure d’asile.
erstaufnahmeeinrichtung = Le centre du Land où les demandeurs d’asile habitent d’abord ; en Hesse, le plus grand est à Gießen.
easy-verteilung = Le système informatique qui répartit les demandeurs d’asile entre les Länder ; dites tôt si votre famille proche vit déjà en Allemagne.
zuweisungsbescheid = La lettre qui dit dans quelle ville ou quelle région vous devez habiter ; pour un autre lieu, faites une demande de transfert (Umverteilung).
buergeramt = Le bureau de la mairie où vous déclarez votre adresse et recevez beaucoup d’attestations ; prenez d’abord rendez-vous.
anmeldung = Après chaque déménagement, vous déclarez votre nouvelle adresse au Bürgeramt dans les deux semaines ; il faut la confirmation du propriétaire.
migrationsberatung = Un conseil gratuit pour les migrants sur le séjour, le travail, la langue et la vie quotidienne ; les jeunes vont au Jugendmigrationsdienst.

## Aufenthalt und Asyl
aufenthaltstitel = Le nom commun des papiers qui vous permettent de vivre en Allemagne ; demandez le renouvellement avant la fin.
aufenthaltserlaubnis = Un droit de séjour pour un certain temps et une certaine raison ; demandez le renouvellement avant la fin.
elektronischer-aufenthaltstitel = La carte en plastique avec une puce où est écrit votre droit de séjour ; si vous la perdez, dites-le tout de suite à l’Ausländerbehörde.
fiktionsbescheinigung = Un papier provisoire pendant que votre demande est examinée ; si vous avez demandé la prolongation avant la fin de votre titre, vos droits continuent en général, aussi celui de travailler.
duldung = Ce n’est pas un droit de séjour, mais vous n’êtes pas expulsé pour le moment ; faites prolonger ce papier à temps et demandez conseil.
ausbildungsduldung = Avec elle, une personne en Duldung qui fait une formation ou a depuis longtemps un emploi stable peut souvent rester ; pour la formation, il existe aussi un titre de séjour : demandez conseil tôt.
aufenthaltsgestattung = Le papier pour le temps de la procédure d’asile : vous pouvez rester jusqu’à la décision sur votre demande.
bamf = L’administration qui décide des demandes d’asile et paie les cours d’intégration ; donnez-lui vous-même chaque nouvelle adresse.
auslaenderbehoerde = Le bureau des étrangers, qui donne et prolonge les titres de séjour ; demandez tôt un rendez-vous et gardez les preuves.
regierungspraesidium = Une administration du Land de Hesse, chargée entre autres de l’hébergement, des expulsions et de la naturalisation.
asylantrag = La demande de protection contre la persécution ou la guerre, que vous faites au BAMF ; demandez d’abord conseil.
ablehnungsbescheid = L’administration dit non à votre demande ; le délai pour un recours est court, pour l’asile souvent une seule semaine : allez tout de suite au conseil !
fluechtlingseigenschaft = La plus forte protection de l’asile : vous recevez un titre de séjour et un titre de voyage ; annoncez le regroupement familial dans les trois premiers mois, après c’est plus difficile.
subsidiaerer-schutz = Protection pour les personnes en grave danger dans leur pays, par exemple à cause de la guerre ; le regroupement familial est suspendu jusqu’en juillet 2027, sauf cas très graves.
abschiebungsverbot = L’administration a décidé qu’on ne peut pas vous renvoyer dans un certain pays ; en général, vous recevez un titre de séjour.
abschiebung = Une personne est renvoyée de force dans un autre pays ; un avocat ou un tribunal peut parfois l’empêcher : allez au conseil dès aujourd’hui !
abschiebungsandrohung = On menace de vous renvoyer de force hors du pays ; vous n’avez que quelques jours ou semaines pour un recours et une demande urgente : allez au conseil dès aujourd’hui !
ausreisepflicht = Vous devez quitter l’Allemagne avant une certaine date ; allez tout de suite au conseil avec la lettre, avant la fin du délai.
abschiebungshaft = Une personne est enfermée pour pouvoir être expulsée ; elle peut se défendre au tribunal et a besoin tout de suite d’un avocat.
dublin-verfahren = On vérifie si un autre pays européen est responsable de votre asile ; contre la décision, vous avez souvent une seule semaine.
ueberstellung = On veut vous emmener dans un autre pays européen, responsable de votre asile ; allez tout de suite au conseil.
widerrufsverfahren = Le BAMF vérifie si vous avez encore besoin de protection ; répondez dans le délai de la lettre et demandez d’abord conseil.
folgeantrag = Une nouvelle demande d’asile après un refus ; il faut de nouvelles raisons ou preuves, alors demandez d’abord conseil.
haertefallkommission = Un groupe du Land qui peut demander un droit de rester dans des cas particuliers, quand il n’y a plus d’autre chemin.
niederlassungserlaubnis = Un droit de séjour sans fin ; il faut en général plusieurs années de séjour, du travail, des cotisations de retraite et de l’allemand.
blaue-karte-eu = Un titre de séjour pour les personnes diplômées ou très expérimentées, avec un contrat de travail et un salaire minimum fixé.
chancen-aufenthaltsrecht = Un titre de 18 mois pour les personnes depuis longtemps en Duldung ; les nouvelles demandes ne sont plus possibles depuis fin 2025 : préparez le passage au Bleiberecht.
bleiberecht = Un titre de séjour pour les personnes bien intégrées qui vivent ici depuis plusieurs années en Duldung ; faites vérifier vos chances.
voruebergehender-schutz = Le séjour des réfugiés d’Ukraine, sans procédure d’asile ; demandez à l’Ausländerbehörde jusqu’à quand votre carte est valable.
wohnsitzauflage = Vous devez habiter dans un certain lieu ou Land ; pour le travail, une formation ou la famille, vous pouvez demander la fin de cette obligation.
residenzpflicht = Vous ne pouvez pas quitter une certaine zone sans permission ; demandez à l’administration avant un voyage.
mitwirkungspflicht = Vous devez aider pour votre dossier, par exemple apporter des papiers ; répondez avant la date de la lettre, sinon cela peut vous nuire.
passpflicht = Vous devez avoir un passeport valable ou essayer d’en avoir un et en garder les preuves ; en demande d’asile ou sous protection, demandez conseil avant d’aller à l’ambassade.
einreiseverbot = Pendant un certain temps, vous ne pouvez pas entrer en Allemagne ni y rester ; un recours n’est possible que jusqu’au délai de la lettre, un temps plus court se demande aussi plus tard.
verpflichtungserklaerung = Une personne promet à l’administration de payer tous les frais d’un invité ; cela dure longtemps et peut coûter cher.
visum = La permission d’entrer, que vous demandez à l’ambassade d’Allemagne ; pour un long séjour, il faut un visa national.
freizuegigkeit = Le droit des citoyens de l’UE de vivre et de travailler en Allemagne ; si l’administration veut vous l’enlever, allez tout de suite au conseil.
freiwillige-rueckkehr = Conseil et argent pour les personnes qui veulent elles-mêmes rentrer dans leur pays ; ne signez rien sans conseil.
auflage = Une condition liée à votre papier, par exemple où vous habitez ou si vous pouvez travailler ; elle est écrite sur le papier ou la feuille jointe.
azr-nummer = Un numéro sous lequel les administrations gardent vos données de séjour ; écrivez-le dans chaque lettre que vous leur envoyez.

## Anhörung
anhoerung = L’entretien au BAMF sur les raisons de votre fuite, le plus important pour l’asile ; préparez-vous avec un conseil et venez absolument.
anhoerungsprotokoll = Le texte de tout ce que vous avez dit à l’entretien d’asile ; faites-le retraduire et corriger avant de signer.
fluchtgruende = Les raisons pour lesquelles vous avez quitté votre pays ; racontez-les à l’entretien en entier, dans l’ordre et sans mentir.
erstbefragung = Le premier entretien au BAMF sur vous, votre famille et votre trajet ; parlez de vos proches en Europe et de vos maladies.

## Familiennachzug
familiennachzug = Le mari ou la femme, les enfants mineurs et parfois les parents peuvent venir avec un visa ; demandez conseil tôt, car il y a des délais.
fristwahrende-anzeige = Les réfugiés reconnus annoncent dans les trois mois qu’ils veulent faire venir leur famille ; cela garde des conditions plus faciles.
botschaftstermin = Votre famille demande le visa à l’ambassade d’Allemagne à l’étranger ; l’attente est souvent longue, alors inscrivez-vous tôt.
vorabzustimmung = L’Ausländerbehörde dit oui à la venue de la famille avant la demande de visa ; cela peut aller plus vite.
lebensunterhaltssicherung = Vous montrez que votre argent suffit à la famille sans aide de l’État, par exemple avec des fiches de paie et le bail.

## Einbürgerung
einbuergerung = C’est ainsi que vous devenez allemand, en général après cinq ans ; pour l’Allemagne, vous pouvez garder votre autre nationalité.
einbuergerungstest = Un test de 33 questions sur l’Allemagne ; pour la nationalité, il faut au moins 17 bonnes réponses.
einbuergerungszusicherung = La promesse écrite de vous donner la nationalité quand les dernières conditions sont remplies ; elle vaut seulement un certain temps.
einbuergerungsurkunde = Quand vous recevez ce papier, vous êtes allemand ; demandez ensuite la carte d’identité et le passeport allemands.
loyalitaetserklaerung = Vous déclarez que vous respectez la Constitution et les lois allemandes ; l’administration pose parfois des questions à ce sujet.

## Briefe und Anträge
bescheid = La décision écrite d’une administration ; si elle est fausse, contestez-la : comment et jusqu’à quand, c’est écrit à la fin, en général un mois, pour l’asile souvent une semaine seulement.
bewilligungsbescheid = L’administration dit oui : ici est écrit combien d’argent vous recevez et jusqu’à quand ; faites la demande suivante avant la fin.
widerspruch = Votre réponse écrite pour dire qu’une décision est fausse ; elle doit en général arriver signée dans le mois, un simple e-mail ne suffit pas.
widerspruchsbescheid = La réponse de l’administration à votre contestation ; si elle est négative, vous pouvez en général aller au tribunal dans le mois.
rechtsbehelfsbelehrung = Le texte à la fin d’une décision : comment, où et jusqu’à quand vous pouvez vous défendre ; regardez d’abord le délai.
frist = Le délai avant lequel votre réponse doit être arrivée ; pour des papiers, vous pouvez demander avant plus de temps, mais personne ne prolonge les délais d’opposition et de recours.
wiedereinsetzung = Si vous avez raté un délai sans faute, par exemple à cause de l’hôpital, vous pouvez demander cela : tout de suite, souvent dans les deux semaines, dans la semaine pour un Strafbefehl ou une amende.
anhoerungsbogen = Une administration veut décider et vous interroge avant ; répondez avant la date, mais si la police vous accuse, seulement après un conseil.
einschreiben = Une lettre avec preuve de remise ; allez la chercher et envoyez ainsi vos résiliations et contestations.
zustellungsurkunde = Une enveloppe jaune d’une administration ou du tribunal ; le délai commence à la date écrite dessus : gardez-la et ouvrez-la tout de suite.
vollmacht = Un papier signé qui permet à une autre personne de parler ou d’agir pour vous ; vous pouvez l’annuler à tout moment.
akteneinsicht = Vous avez le droit de lire ce que l’administration a dans votre dossier ; demandez-le vous-même ou avec un avocat.
aktenzeichen = Le numéro de votre dossier, en haut de la lettre ; écrivez-le dans chaque réponse.
antrag = La demande écrite d’argent ou d’un papier ; donnez-la tôt, car souvent c’est le jour de l’arrivée qui compte.
eingangsbestaetigung = La preuve que votre lettre est arrivée ; demandez-la toujours et gardez-la.
nachweis = Des papiers qui prouvent quelque chose, par exemple le bail ou la fiche de paie ; donnez des copies et gardez les originaux.
untaetigkeitsklage = Si une administration ne répond pas très longtemps, en général plus de trois mois, six pour les demandes au Jobcenter ou au Sozialamt, vous pouvez demander où en est le dossier, puis aller au tribunal.

## Dokumente
geburtsurkunde = Le papier de l’état civil (Standesamt) sur une naissance ; il le faut pour les allocations, l’argent des parents, le passeport et le mariage.
apostille = Un tampon du pays d’origine qui montre à l’Allemagne que l’acte est vrai ; il n’existe pas pour tous les pays.
legalisation = L’ambassade d’Allemagne confirme qu’un acte étranger est vrai, quand le tampon Apostille n’est pas possible.
beglaubigte-uebersetzung = Une traduction avec le tampon d’un traducteur reconnu par un tribunal ; les administrations n’acceptent que celle-là.
beglaubigte-kopie = Une copie avec un tampon qui dit qu’elle est comme l’original ; la mairie la fait pour une petite somme.
meldebescheinigung = Le papier du Bürgeramt qui prouve votre adresse ; la banque, l’école et les administrations le demandent souvent.
reisepass = Votre pièce d’identité donnée par le consulat de votre pays ; en demande d’asile ou sous protection, demandez d’abord conseil.
reiseausweis = Un titre de voyage allemand pour les personnes qui ne peuvent pas avoir le passeport de leur pays ; n’allez pas avec dans votre pays d’origine.
fuehrerschein-umschreiben = Un permis de conduire de hors UE est en général valable ici seulement six mois ; demandez avant le permis allemand.
fuehrungszeugnis = Le casier judiciaire : il dit si vous avez été condamné en Allemagne ; on le demande au Bürgeramt, souvent gratuit pour le bénévolat.
standesamt = Le bureau d’état civil pour les naissances, mariages, noms et décès ; là, vous recevez les actes.
eheurkunde = Le papier qui prouve un mariage ; s’il vient de l’étranger, il faut en général une traduction et une apostille ou la légalisation de l’ambassade.
sterbeurkunde = Le papier sur un décès ; il le faut pour l’enterrement, la banque et l’héritage ; on peut refuser un héritage avec des dettes en général seulement six semaines.
personalausweis = La carte avec laquelle les Allemands montrent qui ils sont ; les autres montrent leur passeport ou leur titre de séjour.
verlustanzeige = Si un papier est perdu ou volé, dites-le à la police et à l’Ausländerbehörde ; il vous faut cette feuille pour le remplacer.

## Begleitung
sprachmittlung = Une personne traduit ce qui se dit au bureau, chez le médecin ou à l’école ; dites avant le rendez-vous que vous en avez besoin.
beistand = À chaque entretien avec une administration, vous pouvez amener une personne de confiance.

## Arbeit
arbeitserlaubnis = Sur votre papier est écrit si vous pouvez travailler ; sinon, demandez à l’Ausländerbehörde avant de commencer.
agentur-fuer-arbeit = Le bureau pour chercher un travail, une formation et l’allocation chômage ; allez-y tout de suite si on vous licencie.
arbeitssuchendmeldung = Trois mois avant la fin du travail, ou dans les trois jours si c’est plus court, vous vous inscrivez à l’Arbeitsagentur ; sinon vous perdez de l’argent.
arbeitslosengeld = L’argent du chômage, si vous avez travaillé assuré au moins douze mois ces derniers temps ; inscrivez-vous au plus tard le premier jour sans travail.
arbeitsvertrag = Le contrat où sont écrits salaire, heures, congés et préavis ; faites-le expliquer avant de signer et gardez une copie.
kuendigung = Un contrat est arrêté ; si votre patron vous licencie, vous n’avez que trois semaines pour aller au tribunal du travail.
kuendigungsschutzklage = Avec elle, vous vous défendez contre un licenciement ; elle doit arriver au tribunal du travail dans les trois semaines.
aufhebungsvertrag = On vous demande d’accepter la fin du travail ; ne signez pas tout de suite, vous pouvez perdre l’allocation chômage.
lohnabrechnung = La fiche de paie montre votre salaire, les impôts et les assurances ; vérifiez les heures et la somme et gardez-la.
mindestlohn = C’est la somme minimum par heure que chaque employeur doit payer ; notez vos heures et demandez par écrit l’argent qui manque.
minijob = Un petit travail jusqu’à une limite par mois ; congés, salaire en cas de maladie et salaire minimum valent ici aussi.
sozialversicherungsnummer = Votre numéro à l’assurance retraite ; chaque employeur en a besoin et vous le gardez toute la vie.
steuer-id = Un numéro fiscal de onze chiffres qui arrive par la poste après la déclaration d’adresse ; l’employeur, la Familienkasse et la banque le demandent.
steuerklasse = Un niveau de 1 à 6 qui fixe l’impôt pris sur le salaire ; après un mariage, il change en général tout seul, une séparation doit être signalée au Finanzamt.
ausbildung = Vous apprenez un métier dans une entreprise et à l’école, en général trois ans, avec de l’argent chaque mois.
bewerbung = Avec une lettre, un CV et des certificats, vous demandez un travail ; le Jobcenter peut payer les frais, demandez avant.
praktikum = Vous découvrez un travail pendant un temps court ; pour cela aussi, certains ont besoin d’une permission de l’Ausländerbehörde.
bildungsgutschein = Avec lui, le Jobcenter ou l’Arbeitsagentur paie un cours pour le métier ; demandez avant de vous inscrire.
arbeitsunfaehigkeitsbescheinigung = Le médecin confirme que vous ne pouvez pas travailler ; prévenez l’employeur dès le premier jour.
arbeitsunfall = Un accident au travail ou sur le chemin ; dites-le au médecin et à l’employeur, alors l’assurance accident (Berufsgenossenschaft) paie.
gewerbeanmeldung = C’est ainsi que vous déclarez votre propre entreprise ; vérifiez avant si votre séjour le permet.
arbeitgeberbescheinigung = Votre employeur confirme le travail et le salaire ; les administrations le demandent et il doit remplir ce papier.

## Anerkennung
anerkennung = Un service vérifie ce que vaut en Allemagne votre métier ou diplôme étranger ; le conseil est gratuit.
zab = Ce service évalue les diplômes universitaires étrangers ; le papier aide pour le travail et le visa et coûte une somme.
gleichwertigkeit = Votre diplôme vaut comme un diplôme allemand ; s’il est écrit « teilweise » (en partie), vous apprenez ce qui manque.
anpassungslehrgang = Un cours ou un examen pour rattraper ce qui manque à la reconnaissance du diplôme.
approbation = Le droit de travailler comme médecin, dentiste ou pharmacien ; demandez-le à l’administration du Land.
hochschulzugang = On vérifie si vous pouvez étudier avec votre diplôme d’école ; parfois, il faut d’abord une année préparatoire (Studienkolleg).

## Deutsch
integrationskurs = Un cours d’allemand jusqu’au B1 et sur la vie en Allemagne ; demandez avant l’inscription qui le paie.
berechtigungsschein = Avec ce papier, vous pouvez faire un cours d’intégration ; inscrivez-vous dans une école avant qu’il expire.
verpflichtung-integrationskurs = Vous devez faire un cours d’allemand ; cherchez vite une école, sinon l’administration peut réduire votre argent.
berufssprachkurs = Un cours où vous apprenez l’allemand pour le travail ; le Jobcenter ou l’Arbeitsagentur donne le droit.
sprachzertifikat = Le papier après l’examen montre votre niveau d’allemand ; pour la nationalité et le séjour permanent, il faut en général B1.
dtz = L’examen à la fin du cours d’intégration, pour A2 et B1 ; si vous échouez, vous pouvez recommencer.
alphabetisierungskurs = Un cours pour apprendre à lire et à écrire, ou à connaître les lettres latines.
einstufungstest = Un petit test montre à l’école de langue quel cours vous convient ; ce n’est pas un examen.
fahrtkostenzuschuss = Si vous avez peu d’argent, vous pouvez ne pas payer le cours et recevoir de l’argent pour le transport : demande au BAMF.

## Schule und Kita
kita = La garde des enfants avant l’école ; à partir de son premier anniversaire, l’enfant a droit à une place : inscrivez-le tôt.
kitabeitrag = L’argent que les parents paient pour la garde ; avec un petit revenu, le Jugendamt le paie sur demande.
tagespflege = Une personne formée garde quelques petits enfants, souvent chez elle ; le Jugendamt vous met en contact.
schulanmeldung = C’est ainsi que votre enfant reçoit une place à l’école ; le Schulamt aide les nouvelles familles.
schulpflicht = Les enfants doivent aller à l’école, à partir d’environ six ans ; en cas de maladie, écrivez tout de suite à l’école.
bildung-und-teilhabe = De l’argent pour fournitures, sorties, repas de midi, soutien scolaire et sport, pour les enfants de familles avec peu d’argent ; faites la demande avant.
elternabend = Une réunion des parents avec les enseignants ; venez, et demandez avant une personne pour traduire.
foerderschule = Une école pour les enfants qui ont besoin d’une aide particulière ; les parents ont leur mot à dire et peuvent aussi choisir l’école ordinaire.
hort = La garde des écoliers après la classe ; inscrivez votre enfant tôt, il y a peu de places.
zeugnis = La feuille avec les notes ; gardez tous les originaux, il vous les faut pour la formation et les études.
schulbescheinigung = L’école confirme qu’une personne y est élève ; la Familienkasse et le Jobcenter le demandent.
intensivklasse = Une classe où les nouveaux élèves apprennent d’abord l’allemand.
masernschutz = Pour l’école, la Kita et le foyer, vous devez montrer que votre enfant est vacciné ou protégé contre la rougeole.

## Wohnen
mietvertrag = Le contrat de votre logement ; lisez loyer, caution et préavis avant de signer ; si le Jobcenter paie, demandez-lui d’abord.
kaution = De l’argent de garantie pour le propriétaire, au plus trois loyers sans charges ; vous pouvez payer en trois fois.
nebenkostenabrechnung = Le compte annuel pour l’eau, le chauffage et la maison ; faites-le vérifier, on peut le contester douze mois ; montrez-le tout de suite au Jobcenter.
wohnberechtigungsschein = Le papier de la ville qui vous permet de louer un logement social pas cher ; il vaut en général un an.
wohnungsgeberbestaetigung = Le propriétaire confirme que vous avez emménagé ; il vous le faut pour déclarer l’adresse, et il doit le donner.
mieterhoehung = Le propriétaire veut plus de loyer ; n’acceptez pas tout de suite, vous avez en général jusqu’à la fin du deuxième mois suivant pour vérifier.
eigenbedarf = Le propriétaire arrête le bail parce qu’il veut habiter là ; vous pouvez vous opposer au plus tard deux mois avant la fin : allez au conseil des locataires !
wohnungskuendigung = Le propriétaire arrête le contrat, en général avec trois mois de délai ; ne partez pas tout de suite, demandez conseil.
fristlose-wohnungskuendigung = On vous demande de partir tout de suite, en général à cause de loyers impayés ; payez vite tout ou demandez à l’administration de prendre toute la dette, et demandez conseil.
raeumungsklage = Le propriétaire demande au tribunal que vous partiez ; répondez dans les deux semaines et cherchez de l’aide tout de suite.
zwangsraeumung = L’huissier veut vous faire sortir du logement ; demandez une protection au plus tard deux semaines avant la date : allez tout de suite à l’aide au logement !
mietschulden = Vous n’avez pas payé le loyer ; parlez tout de suite au propriétaire et au Jobcenter, car dès que vous devez plus d’un mois de loyer vous pouvez perdre le logement.
obdachlosigkeit = Toute personne sans logement doit recevoir de la ville une place pour dormir ; allez au bureau dès aujourd’hui.
gemeinschaftsunterkunft = Une maison où habitent plusieurs familles ou personnes réfugiées ; pour en partir, certains ont besoin d’une permission.
unterkunftsgebuehr = Si vous travaillez, vous devez payer pour la chambre au foyer ; vérifiez la lettre et contestez si nécessaire dans le mois.
kosten-der-unterkunft = Le loyer et le chauffage que paie l’administration, jusqu’à une limite ; demandez son accord avant de déménager.
schoenheitsreparaturen = Peinture et petits travaux dans le logement ; vous n’êtes pas toujours obligé de les payer, demandez à l’association des locataires (Mieterverein).
mietmangel = Quelque chose est cassé ou moisi dans le logement ; écrivez au propriétaire avec des photos et une date limite.
schufa = Une entreprise qui note si vous payez vos factures ; une fois par an ou plus, vous recevez gratuitement la copie de vos données.

## Geld
jobcenter = Le bureau pour les personnes qui peuvent travailler et ont trop peu d’argent ; allez à chaque rendez-vous ou annulez-le avant pour une raison importante.
buergergeld = L’argent du Jobcenter pour vivre, le loyer et le chauffage, appelé aujourd’hui aussi Grundsicherungsgeld ; faites la demande tout de suite, elle ne compte qu’à partir du mois où elle arrive.
grundsicherung = De l’argent pour vivre : du Jobcenter si vous pouvez travailler, du Sozialamt si vous êtes âgé ou malade pour toujours.
bedarfsgemeinschaft = Toutes les personnes de votre logement dont le Jobcenter compte l’argent ensemble, en général le couple et les enfants.
kooperationsplan = Le Jobcenter vous invite ou vous demande quelque chose ; allez-y ou dites pourquoi vous ne pouvez pas, sinon on réduit votre argent.
leistungsminderung = L’administration vous paie moins ; expliquez votre raison et contestez dans le mois.
aufhebungsbescheid = L’administration arrête votre argent, tout ou une partie ; contestez dans le mois et envoyez ce qui manque.
erstattungsbescheid = L’administration veut de l’argent en retour ; faites vérifier, contestez dans le mois ou demandez à payer en petites fois.
sozialamt = Le bureau de la ville pour l’aide à vivre, en cas d’asile, de vieillesse, de maladie et de soins.
asylbewerberleistungsgesetz = La loi sur l’argent, les affaires et les soins des demandeurs d’asile, des personnes en Duldung et de certains autres réfugiés, aussi d’Ukraine ; si on réduit, contestez dans le mois.
bezahlkarte = Une carte où l’administration met votre argent ; une partie seulement peut être retirée en espèces, vous pouvez demander plus.
wohngeld = Une aide au loyer pour les petits revenus sans argent du Jobcenter ; elle commence le mois de la demande.
kindergeld = De l’argent chaque mois pour chaque enfant, avec beaucoup de titres de séjour ; demande à la Familienkasse, pour le passé six mois seulement.
familienkasse = Le bureau des allocations familiales et du supplément enfant ; annoncez chaque changement, comme un déménagement ou une séparation.
kinderzuschlag = De l’argent en plus pour les familles qui travaillent mais gagnent peu ; demande à la Familienkasse.
elterngeld = De l’argent après la naissance pour les parents qui gardent leur enfant ; pour le passé trois mois seulement, alors demandez vite.
unterhaltsvorschuss = Si l’autre parent ne paie rien, l’État paie pour l’enfant ; demande au Jugendamt.
rundfunkbeitrag = Chaque logement paie pour la télévision et la radio ; si vous recevez des aides, vous pouvez être dispensé : demande avec preuve.
bafoeg = De l’argent de l’État pour l’école, la formation ou les études ; demandez tôt, il n’est payé qu’à partir du mois de la demande.
rente = De l’argent pour la vieillesse ou une longue maladie, si vous avez cotisé ; conseil et demande à l’assurance retraite (Rentenversicherung).
steuererklaerung = Vous déclarez vos revenus au Finanzamt et recevez souvent de l’argent en retour ; la décision se conteste dans le mois.
erstausstattung = De l’argent pour les premiers meubles, la cuisinière ou les affaires de bébé ; faites la demande avant d’acheter.
veraenderungsmitteilung = Vous devez dire tout de suite à l’administration si quelque chose change : travail, argent, logement, famille.
teilhabekarte = Les personnes avec peu d’argent paient moins pour le bus, la culture et le sport ou reçoivent de la nourriture pas chère ; demandez.
basiskonto = Toute personne ici légalement, aussi avec une Duldung, a droit à un compte bancaire ; si la banque refuse, elle doit dire pourquoi.

## Schulden
mahnung = Vous n’avez pas payé une facture ; vérifiez si elle est juste, puis payez ou demandez à payer en plusieurs fois.
mahnbescheid = Une lettre jaune du tribunal pour une somme demandée ; si elle est fausse, contestez dans les deux semaines sur le formulaire.
vollstreckungsbescheid = Avec elle, on peut saisir votre argent ; on peut la contester seulement deux semaines : allez tout de suite au conseil pour les dettes !
inkasso = Une entreprise qui réclame des dettes ; ne payez et ne signez qu’après avoir fait vérifier si la somme est juste.
gerichtsvollzieher = L’huissier prend de l’argent au nom du tribunal ; allez au rendez-vous, sinon vous risquez d’être arrêté.
pfaendung = On prend votre compte ou votre salaire pour des dettes ; demandez tout de suite à la banque un compte protégé (P-Konto).
p-konto = Un compte protégé où il vous reste de l’argent pour vivre ; la banque doit changer votre compte si vous le demandez.
ratenzahlung = Vous payez une dette en petites parties ; promettez seulement ce que vous pouvez vraiment payer chaque mois.
privatinsolvenz = Une procédure au tribunal après laquelle vous êtes en général sans dettes en trois ans ; le conseil pour les dettes aide gratuitement.
stromsperre = On veut couper votre électricité à cause de dettes ; appelez tout de suite, demandez à payer en plusieurs fois et parlez au Jobcenter.
stromabrechnung = La facture d’électricité ou de gaz, avec des paiements chaque mois ; vérifiez le compteur et demandez sinon à payer en plusieurs fois.
bussgeld = Une amende, par exemple sur la route ; vous pouvez la contester deux semaines après l’avoir reçue, sinon payez.
erhoehtes-befoerderungsentgelt = L’amende pour un trajet sans ticket ; si vous aviez un abonnement mensuel à votre nom, montrez-le vite, cela coûte alors peu.
handyvertrag = Un contrat qui coûte chaque mois ; s’il est fait par internet ou à la porte, vous pouvez en général l’annuler 14 jours.

## Gesundheit
krankenkasse = L’assurance qui paie médecin, hôpital et médicaments ; le conjoint et les enfants avec peu de revenus sont souvent assurés gratuitement.
krankenkassenbeitraege = L’assurance maladie demande de l’argent ou bloque les soins ; répondez vite et envoyez les informations sur vos revenus.
gesundheitskarte = La carte de votre assurance maladie avec photo ; prenez-la à chaque visite chez le médecin.
behandlungsschein = Si vous n’avez pas encore de carte de santé, prenez ce papier au Sozialamt avant le médecin ; en urgence, c’est possible après.
ueberweisung = Avec ce papier, le médecin de famille vous envoie chez un spécialiste ; à la banque, le mot veut aussi dire envoyer de l’argent.
rezept = L’ordonnance : avec elle, vous recevez les médicaments à la pharmacie ; elle est souvent sur la carte de santé et vaut quelques semaines seulement.
zuzahlungsbefreiung = Si vous avez peu d’argent, à partir d’une limite vous ne payez plus rien en plus pour les soins ; gardez les reçus et demandez à l’assurance.
pflegegrad = Un niveau de 1 à 5 qui dit combien d’aide il faut à une personne malade ; l’argent en dépend : demande à la Pflegekasse.
schwerbehindertenausweis = La carte pour les personnes avec un lourd handicap, avec des droits au travail, aux impôts et dans le train ; demande au Versorgungsamt.
eingliederungshilfe = Aide aux personnes handicapées pour le logement, l’école, le travail et la vie quotidienne ; faites la demande avant.
impfpass = Le carnet jaune avec toutes les vaccinations ; apportez-le chez le médecin et à l’inscription à l’école.
u-untersuchung = Des examens gratuits pour voir si les enfants grandissent bien ; en Hesse ils sont obligatoires, prenez rendez-vous chez le pédiatre.
rehabilitation = Quelques semaines de soins pour guérir et pouvoir retravailler ; le médecin aide à faire la demande.
krankengeld = Après six semaines de salaire, l’assurance maladie paie les personnes longtemps malades ; envoyez chaque arrêt de travail sans interruption.
notdienst = Un médecin la nuit et le week-end au 116117 ; si la vie est en danger, appelez le 112.
aufklaerungsbogen = Un papier du médecin ou de l’hôpital ; signez seulement ce que vous avez compris et demandez un interprète.
gesundheitsamt = Le bureau pour les examens, les vaccins et les formations de santé ; pour travailler avec des aliments, il vous faut son attestation.

## Seele
psychotherapie = Des entretiens avec un spécialiste quand on souffre dans sa tête ; le 116117 trouve un premier rendez-vous.
posttraumatische-belastungsstoerung = Une maladie psychique après des choses terribles ; elle se soigne, et le rapport du médecin compte pour l’asile.
psychiatrie = L’aide d’un médecin pour les maladies psychiques graves ; le service de la ville (Sozialpsychiatrischer Dienst) conseille gratuitement.
rechtliche-betreuung = Le tribunal choisit une personne qui règle les affaires d’un adulte malade ; dites au tribunal qui vous voulez.
suchtberatung = Une aide gratuite et confidentielle pour l’alcool, les drogues ou les jeux d’argent, aussi pour la famille.

## Schwangerschaft
mutterpass = Le carnet du médecin sur votre grossesse ; ayez-le toujours avec vous.
mutterschutz = Six semaines avant et au moins huit après la naissance, vous n’êtes pas obligée de travailler ; de la grossesse à quatre mois après la naissance, l’employeur ne peut presque jamais vous licencier.
mutterschaftsgeld = L’argent du congé maternité, payé par l’assurance et l’employeur ; il vous faut le papier avec la date prévue de la naissance.
elternzeit = Un congé pour votre enfant, jusqu’à trois ans ; prévenez l’employeur au plus tard sept semaines avant.
hebamme = La sage-femme aide avant, pendant et après la naissance, aussi à la maison ; l’assurance paie, cherchez tôt.
schwangerschaftskonfliktberatung = Un conseil confidentiel, obligatoire avant un avortement jusqu’à la douzième semaine après la conception ; il faut trois jours entre le conseil et l’avortement.
vaterschaftsanerkennung = Un père non marié déclare au Jugendamt ou au Standesamt que l’enfant est le sien ; la mère doit être d’accord, parfois l’Ausländerbehörde vérifie aussi.
geburtsanzeige = La naissance doit être déclarée au Standesamt dans la semaine ; souvent l’hôpital le fait, apportez passeports et actes.
mutter-kind-stiftung = De l’argent pour les femmes enceintes en difficulté, par exemple pour les affaires de bébé ; la demande se fait seulement avant la naissance, dans un centre de conseil pour femmes enceintes.

## Familie
sorgerecht = Le droit et le devoir de décider de la vie de l’enfant ; en cas de conflit, le tribunal de la famille décide.
umgangsrecht = L’enfant et ses deux parents ont le droit de se voir ; le Jugendamt aide à trouver un accord.
jugendamt = Le bureau qui aide les parents et protège les enfants ; allez au rendez-vous, dites votre point de vue et venez avec quelqu’un.
inobhutnahme = Le Jugendamt retire pour un temps un enfant de la famille ; opposez-vous tout de suite et prenez un avocat.
vormund = La personne qui décide pour un enfant sans parents en Allemagne, aussi pour l’asile.
unterhalt = La pension que les parents paient pour leur enfant, ou un conjoint après la séparation ; le Jugendamt aide gratuitement pour l’enfant.
scheidung = Le tribunal de la famille termine le mariage, en général après un an de séparation ; il vous faut un avocat.
trennungsjahr = L’année avant le divorce où le couple vit séparé ; si votre séjour dépend du mariage, demandez d’abord conseil.
familiengericht = Le tribunal pour le divorce, les enfants et la protection dans la famille ; allez-y à la date fixée et demandez un interprète.

## Gewalt
gewaltschutzgesetz = Le tribunal peut faire sortir une personne violente du logement et lui interdire de s’approcher ; en danger, appelez le 110.
naeherungsverbot = Une personne n’a pas le droit de s’approcher de vous ni de vous appeler ; si elle le fait, appelez le 110.
frauenhaus = Un lieu secret et sûr pour les femmes et les enfants face à la violence ; le 116016 aide jour et nuit dans beaucoup de langues.
strafanzeige = Vous signalez un délit à la police ; pour certains faits, il faut une demande dans les trois mois.
opferhilfe = Aide et argent pour les victimes de violence ; le conseil est gratuit et confidentiel.
zwangsheirat = Personne n’a le droit de vous forcer au mariage ou à l’excision ; c’est un crime, et des centres de conseil vous protègent.

## Diskriminierung
agg = La loi contre la discrimination au travail, au logement et dans la vie quotidienne ; demandez votre droit par écrit, en général dans les deux mois.
dienstaufsichtsbeschwerde = C’est ainsi que vous vous plaignez d’une personne de l’administration ; cela ne remplace pas une contestation et n’arrête aucun délai.
volksverhetzung = La haine, l’insulte ou l’appel à la haine contre des groupes sont punis ; gardez les preuves, demandez conseil ou portez plainte, pour une insulte dans les trois mois.

## Recht
beratungshilfeschein = Si vous avez peu d’argent, vous prenez ce papier à l’Amtsgericht et allez avec chez l’avocat, presque gratuitement.
prozesskostenhilfe = Si vous avez peu d’argent, l’État peut payer le tribunal et l’avocat ; demande au tribunal.
rechtsanwalt = L’avocat écrit pour vous et parle au tribunal ; demandez d’abord combien cela coûte.
klage = Avec elle, vous demandez à un tribunal de décider ; le délai est dans la décision, en général un mois, pour l’asile souvent moins.
eilantrag = Une demande rapide au tribunal quand vous ne pouvez pas attendre ; souvent, elle seule arrête une expulsion ou une réduction d’argent.
verwaltungsgericht = Le tribunal pour les conflits avec les administrations, aussi sur l’asile et le séjour ; on peut y aller sans avocat.
sozialgericht = Le tribunal pour les conflits avec le Jobcenter, le Sozialamt et l’assurance maladie ; en général gratuit pour vous, délai d’un mois.
amtsgericht = Le tribunal de votre ville pour les contrats, le loyer, la famille et les petits délits ; répondez toujours à ses lettres.
strafbefehl = Une peine sans procès ; vous pouvez la contester seulement deux semaines après l’avoir reçue ; elle peut nuire à votre séjour.
ladung = Un tribunal vous appelle pour un jour précis ; vous devez venir, sinon vous risquez une peine ou un jugement sans vous.
vorladung = La police veut vous interroger ; si on vous accuse, vous avez le droit de vous taire : parlez d’abord à un avocat.
staatsanwaltschaft = Le parquet poursuit les délits ; s’il vous écrit, allez vite chez un avocat.
einspruch = Votre contestation écrite contre une peine, une amende ou une saisie, deux semaines seulement ; pour l’impôt, un mois.
versaeumnisurteil = Le tribunal a décidé, souvent parce que vous n’avez pas répondu ou n’étiez pas là ; le délai pour contester est écrit à la fin et il est court, parfois une semaine seulement.

## Verein
verein-gruenden = Sept personnes avec un but commun peuvent créer une association inscrite, avec des statuts et un bureau.
vereinsregister = La liste des associations à l’Amtsgericht ; un nouveau bureau ou de nouveaux statuts y sont déclarés avec un notaire.
satzung = Les règles d’une association, les statuts ; faites-les vérifier par le Finanzamt avant la création.
gemeinnuetzigkeit = Le Finanzamt confirme que l’association est utile à tous ; elle paie alors très peu d’impôts et peut donner des reçus de dons.
spendenbescheinigung = Une association d’utilité publique confirme un don, pour payer moins d’impôts.
ehrenamt = Un travail bénévole sans salaire ; un petit dédommagement est possible, demandez avant au Jobcenter ou à l’Ausländerbehörde.
uebungsleiterpauschale = Pour des cours ou entraînements dans l’association, on peut recevoir de l’argent sans impôts jusqu’à une limite par an.
mitgliederversammlung = La réunion de tous les membres, qui élit le bureau et décide des questions importantes ; invitez à temps, selon les statuts.
zuwendungsbescheid = Une association reçoit une subvention avec des règles ; rendez les comptes avant la date, sinon elle doit rembourser.
transparenzregister = Des obligations d’une association, comme inscriptions, droits de musique et assurance ; vérifiez les factures, il y a aussi de fausses lettres.
