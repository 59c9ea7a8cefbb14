### Română (Rumänisch): cuvinte germane din scrisori oficiale, explicate într-o propoziție; „dumneavoastră”.
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = Prima hârtie după ce cereți azil; arată că v-ați anunțat și este valabilă până primiți actul pentru procedura de azil.
erstaufnahmeeinrichtung = Căminul landului în care locuiesc la început cei care cer azil; în Hessa, cel mai mare este la Gießen.
easy-verteilung = Sistemul de calculator care împarte solicitanții de azil pe landuri; spuneți din timp dacă familia apropiată este deja în Germania.
zuweisungsbescheid = Scrisoarea care spune în ce oraș sau district trebuie să locuiți; pentru alt loc faceți o cerere de mutare (Umverteilung).
buergeramt = Biroul primăriei unde vă înregistrați adresa și primiți multe adeverințe; faceți înainte o programare.
anmeldung = După fiecare mutare vă înregistrați adresa nouă în două săptămâni la Bürgeramt; aveți nevoie de confirmarea proprietarului.
migrationsberatung = Consiliere gratuită pentru migranți despre ședere, muncă, limbă și viața de zi cu zi; tinerii merg la Jugendmigrationsdienst.

## Aufenthalt und Asyl
aufenthaltstitel = Numele comun pentru actele cu care aveți voie să trăiți în Germania; cereți prelungirea înainte să expire.
aufenthaltserlaubnis = Un drept de ședere pentru un anumit timp și un anumit motiv; cereți prelungirea înainte să expire.
elektronischer-aufenthaltstitel = Cardul de plastic cu cip pe care scrie dreptul dumneavoastră de ședere; dacă îl pierdeți, anunțați imediat Ausländerbehörde.
fiktionsbescheinigung = O hârtie provizorie cât timp se hotărăște cererea dumneavoastră; dacă ați cerut prelungirea înainte să expire permisul, drepturile de obicei rămân, și dreptul de muncă.
duldung = Nu este drept de ședere, dar deocamdată nu sunteți deportat; cereți prelungirea la timp și mergeți la consiliere.
ausbildungsduldung = Cine are Duldung și face o școală profesională sau are de mult timp un loc de muncă stabil poate adesea rămâne cu ea; pentru școală există și permis de ședere: cereți sfat din timp.
aufenthaltsgestattung = Actul pentru timpul procedurii de azil: aveți voie să rămâneți până se hotărăște cererea de azil.
bamf = Autoritatea care hotărăște cererile de azil și plătește cursurile de integrare; anunțați-i dumneavoastră fiecare adresă nouă.
auslaenderbehoerde = Biroul pentru străini, care dă și prelungește permisele de ședere; cereți din timp o programare și păstrați dovezile.
regierungspraesidium = O autoritate a landului Hessa, care se ocupă între altele de cazare, deportări și cetățenie.
asylantrag = Cererea de protecție față de persecuție sau război, pe care o faceți la BAMF; mergeți înainte la consiliere.
ablehnungsbescheid = Autoritatea spune nu la cererea dumneavoastră; termenul pentru contestație sau proces este scurt, la azil adesea o săptămână: mergeți imediat la consiliere!
fluechtlingseigenschaft = Cea mai puternică protecție la azil: primiți permis de ședere și act de călătorie; anunțați aducerea familiei în primele trei luni, apoi devine mai greu.
subsidiaerer-schutz = Protecție pentru cei care sunt în pericol grav în țara lor, de exemplu din cauza războiului; aducerea familiei este oprită până în iulie 2027, în afară de cazuri grele.
abschiebungsverbot = Autoritatea a stabilit că nu puteți fi trimis înapoi într-o anumită țară; de obicei primiți un permis de ședere.
abschiebung = O persoană este dusă cu forța în altă țară; un avocat sau un tribunal poate opri uneori acest lucru: mergeți chiar azi la consiliere!
abschiebungsandrohung = Vă amenință că vă scot cu forța din țară; aveți numai câteva zile sau săptămâni pentru proces și cerere urgentă: mergeți chiar azi la consiliere!
ausreisepflicht = Trebuie să plecați din Germania până într-o anumită zi; mergeți imediat cu scrisoarea la consiliere, înainte să treacă termenul.
abschiebungshaft = O persoană este închisă ca să poată fi deportată; se poate apăra la tribunal și are nevoie imediat de avocat.
dublin-verfahren = Se verifică dacă altă țară europeană răspunde de azilul dumneavoastră; împotriva deciziei aveți adesea numai o săptămână.
ueberstellung = Vor să vă ducă în altă țară europeană, care răspunde de azilul dumneavoastră; mergeți imediat la consiliere.
widerrufsverfahren = BAMF verifică dacă mai aveți nevoie de protecție; răspundeți în termenul din scrisoare și cereți înainte un sfat.
folgeantrag = O nouă cerere de azil după un refuz; are nevoie de motive sau dovezi noi, deci mergeți înainte la consiliere.
haertefallkommission = O comisie a landului care poate cere drept de ședere în cazuri deosebite, când nu mai există altă cale.
niederlassungserlaubnis = Un drept de ședere fără sfârșit; de obicei aveți nevoie de mai mulți ani de ședere, muncă, contribuții la pensie și germană.
blaue-karte-eu = Un permis de ședere pentru specialiști cu studii sau experiență deosebită și contract de muncă cu un salariu minim stabilit.
chancen-aufenthaltsrecht = Un permis de 18 luni pentru cei cu Duldung de mult timp; din sfârșitul lui 2025 nu se mai pot face cereri noi: planificați trecerea la Bleiberecht.
bleiberecht = Un permis de ședere pentru oameni bine integrați care trăiesc aici de mai mulți ani cu Duldung; cereți să vi se verifice șansele.
voruebergehender-schutz = Șederea pentru refugiații din Ucraina, fără procedură de azil; întrebați la Ausländerbehörde până când este valabil cardul.
wohnsitzauflage = Trebuie să locuiți într-un anumit loc sau land; pentru muncă, școală profesională sau familie puteți cere anularea.
residenzpflicht = Nu aveți voie să părăsiți o anumită zonă fără aprobare; întrebați autoritatea înainte de o călătorie.
mitwirkungspflicht = Trebuie să ajutați la cazul dumneavoastră, de exemplu să aduceți acte; răspundeți până la data din scrisoare, altfel puteți avea de pierdut.
passpflicht = Trebuie să aveți un pașaport valabil sau să încercați să îl obțineți și să păstrați dovezile; cine cere azil sau are protecție întreabă la consiliere înainte să meargă la ambasadă.
einreiseverbot = Un anumit timp nu aveți voie să intrați în Germania sau să rămâneți aici; puteți face proces numai până la termenul din scrisoare, un timp mai scurt puteți cere și mai târziu.
verpflichtungserklaerung = Cineva promite autorității că plătește toate costurile unui oaspete; promisiunea ține mult și poate costa scump.
visum = Permisiunea de intrare pe care o cereți la ambasada germană; pentru o ședere mai lungă aveți nevoie de o viză națională.
freizuegigkeit = Dreptul cetățenilor UE de a trăi și a munci în Germania; dacă autoritatea vrea să vi-l ia, mergeți imediat la consiliere.
freiwillige-rueckkehr = Consiliere și bani pentru cei care vor singuri să se întoarcă în țara lor; nu semnați nimic fără să cereți un sfat.
auflage = O condiție la actul dumneavoastră, de exemplu unde locuiți sau dacă aveți voie să munciți; scrie pe act sau pe foaia adăugată.
azr-nummer = Un număr sub care autoritățile păstrează datele șederii dumneavoastră; scrieți-l în fiecare scrisoare către autorități.

## Anhörung
anhoerung = Discuția la BAMF despre motivele fugii, cea mai importantă la azil; pregătiți-vă cu o consiliere și veniți neapărat.
anhoerungsprotokoll = Textul cu tot ce ați spus la interviul de azil; cereți să vi se traducă înapoi și să se corecteze greșelile înainte să semnați.
fluchtgruende = Motivele pentru care ați plecat din țară; povestiți-le la interviu complet, în ordine și adevărat.
erstbefragung = Prima discuție la BAMF despre persoană, familie și drum; spuneți ce rude aveți în Europa și ce boli aveți.

## Familiennachzug
familiennachzug = Soțul sau soția, copiii minori și uneori părinții pot veni cu viză; cereți din timp un sfat, pentru că există termene.
fristwahrende-anzeige = Refugiații recunoscuți anunță în trei luni de la recunoaștere că vor să-și aducă familia; așa păstrează condiții mai ușoare.
botschaftstermin = Familia cere viza la ambasada germană din străinătate; așteptarea este adesea lungă, deci înscrieți-vă din timp.
vorabzustimmung = Ausländerbehörde spune da la venirea familiei înainte de cererea de viză; asta poate grăbi lucrurile.
lebensunterhaltssicherung = Arătați că banii dumneavoastră ajung pentru familie fără ajutor de la stat, de exemplu cu fluturași de salariu și contractul de chirie.

## Einbürgerung
einbuergerung = Așa deveniți cetățean german, de obicei după cinci ani; din partea Germaniei puteți păstra cetățenia de până acum.
einbuergerungstest = Un test cu 33 de întrebări despre Germania; pentru cetățenie trebuie să fie corecte cel puțin 17 răspunsuri.
einbuergerungszusicherung = Promisiunea scrisă a autorității că vă dă cetățenia când îndepliniți ultimele condiții; este valabilă numai un anumit timp.
einbuergerungsurkunde = Când primiți această hârtie, sunteți cetățean german; apoi cereți buletinul și pașaportul german.
loyalitaetserklaerung = Declarați că respectați constituția și legile germane; autoritatea pune uneori întrebări despre asta.

## Briefe und Anträge
bescheid = Decizia scrisă a unei autorități; dacă este greșită, contestați-o: cum și până când scrie la sfârșit, de obicei o lună, la azil adesea numai o săptămână.
bewilligungsbescheid = Autoritatea spune da: aici scrie câți bani primiți și până când; faceți cererea următoare înainte de sfârșit.
widerspruch = Răspunsul dumneavoastră scris că o decizie este greșită; de obicei trebuie să ajungă semnat la autoritate în cel mult o lună, un e-mail simplu nu ajunge.
widerspruchsbescheid = Răspunsul autorității la contestația dumneavoastră; dacă este negativ, puteți face proces de obicei în cel mult o lună.
rechtsbehelfsbelehrung = Textul de la sfârșitul unei decizii: cum, unde și până când vă puteți apăra; verificați întâi termenul.
frist = Timpul până la care răspunsul trebuie să ajungă la autoritate; pentru acte puteți cere înainte mai mult timp, dar termenele pentru contestație și proces nu le prelungește nimeni.
wiedereinsetzung = Dacă ați pierdut un termen fără vină, de exemplu fiind în spital, puteți cere asta: imediat, adesea în două săptămâni, la Strafbefehl și Bußgeld într-o săptămână.
anhoerungsbogen = O autoritate vrea să hotărască și vă întreabă înainte; răspundeți până la dată, iar dacă vă acuză poliția, numai după consiliere.
einschreiben = O scrisoare cu dovadă de primire; ridicați-o de la poștă și trimiteți așa rezilierile și contestațiile.
zustellungsurkunde = Un plic galben de la o autoritate sau de la tribunal; de la data de pe el începe termenul: păstrați plicul și deschideți-l imediat.
vollmacht = O hârtie semnată cu care altcineva are voie să vorbească sau să facă ceva pentru dumneavoastră; o puteți retrage oricând.
akteneinsicht = Aveți voie să citiți ce a adunat autoritatea despre cazul dumneavoastră; cereți asta singur sau cu un avocat.
aktenzeichen = Numărul dosarului dumneavoastră, sus în scrisoare; scrieți-l în fiecare răspuns.
antrag = Cererea scrisă pentru bani sau un act; depuneți-o din timp, pentru că adesea contează ziua în care ajunge.
eingangsbestaetigung = Dovada că scrisoarea dumneavoastră a ajuns la autoritate; cereți-o mereu și păstrați-o.
nachweis = Acte care dovedesc ceva, de exemplu contractul de chirie sau fluturașul de salariu; dați copii și păstrați originalele.
untaetigkeitsklage = Dacă o autoritate nu răspunde foarte mult timp, de obicei peste trei luni, la cereri către Jobcenter sau Sozialamt peste șase, puteți întreba și apoi face proces.

## Dokumente
geburtsurkunde = Hârtia de la starea civilă (Standesamt) despre o naștere; trebuie pentru alocație, bani de creștere a copilului, pașaport și căsătorie.
apostille = O ștampilă din țara de origine care arată Germaniei că actul este adevărat; nu există pentru toate țările.
legalisation = Ambasada germană confirmă că un act străin este adevărat, când nu se poate obține apostilă.
beglaubigte-uebersetzung = O traducere cu ștampilă făcută de un traducător autorizat de tribunal; autoritățile primesc numai astfel de traduceri.
beglaubigte-kopie = O copie cu ștampilă care arată că este la fel ca originalul; primăria o face pentru o taxă mică.
meldebescheinigung = Hârtia de la Bürgeramt care dovedește adresa dumneavoastră; banca, școala și autoritățile o cer des.
reisepass = Actul de călătorie de la consulatul țării dumneavoastră; cine este în azil sau are protecție întreabă înainte la consiliere.
reiseausweis = Un act german de călătorie pentru cei care nu pot primi pașaport de la țara lor; nu mergeți cu el în țara de origine.
fuehrerschein-umschreiben = Un permis auto din afara UE este valabil aici de obicei numai șase luni; cereți înainte permisul german.
fuehrungszeugnis = Cazierul, care arată dacă ați fost pedepsit în Germania; îl cereți la Bürgeramt, pentru voluntariat adesea gratuit.
standesamt = Biroul de stare civilă pentru nașteri, căsătorii, nume și decese; de acolo primiți certificatele.
eheurkunde = Hârtia care dovedește o căsătorie; dacă este din străinătate, are nevoie de obicei de traducere și de apostilă sau confirmarea ambasadei.
sterbeurkunde = Hârtia despre un deces; trebuie pentru înmormântare, bancă și moștenire; datoriile moștenite se pot refuza de obicei numai șase săptămâni.
personalausweis = Cardul cu care germanii arată cine sunt; cine nu este cetățean german arată pașaportul sau permisul de ședere.
verlustanzeige = Dacă un act este pierdut sau furat, anunțați poliția și Ausländerbehörde; aveți nevoie de hârtie pentru actul nou.

## Begleitung
sprachmittlung = Cineva traduce ce se vorbește la autorități, la doctor sau la școală; spuneți înainte de programare că aveți nevoie.
beistand = La orice discuție cu o autoritate puteți aduce o persoană în care aveți încredere.

## Arbeit
arbeitserlaubnis = Pe actul dumneavoastră scrie dacă aveți voie să munciți; dacă nu, întrebați la Ausländerbehörde înainte să începeți.
agentur-fuer-arbeit = Biroul pentru căutarea unui loc de muncă, școală profesională și șomaj; anunțați-l imediat dacă sunteți concediat.
arbeitssuchendmeldung = Cu trei luni înainte de sfârșitul muncii, la concediere scurtă în trei zile, anunțați Arbeitsagentur; altfel pierdeți bani.
arbeitslosengeld = Banii de șomaj de la Arbeitsagentur, dacă ați lucrat în ultimul timp asigurat cel puțin douăsprezece luni; anunțați-vă cel târziu în prima zi fără muncă.
arbeitsvertrag = Contractul de muncă: acolo scriu salariul, orele, concediul și preavizul; cereți să vi se explice înainte să semnați și păstrați o copie.
kuendigung = Un contract se încheie; dacă vă concediază angajatorul, puteți face proces numai în trei săptămâni la tribunalul muncii.
kuendigungsschutzklage = Cu acest proces vă apărați împotriva concedierii; trebuie să ajungă în trei săptămâni la tribunalul muncii.
aufhebungsvertrag = Vi se cere să fiți de acord că munca se termină; nu semnați imediat, puteți pierde banii de șomaj.
lohnabrechnung = Fluturașul arată salariul, impozitele și asigurările; verificați orele și suma și păstrați-l.
mindestlohn = Atât trebuie să plătească orice angajator cel puțin pe oră; notați orele și cereți în scris banii care lipsesc.
minijob = O muncă mică până la o limită pe lună; concediul, plata la boală și salariul minim sunt valabile și aici.
sozialversicherungsnummer = Numărul dumneavoastră la asigurarea de pensie; orice angajator are nevoie de el și rămâne al dumneavoastră toată viața.
steuer-id = Un număr de impozit cu unsprezece cifre care vine prin poștă după înregistrarea adresei; îl cer angajatorul, Familienkasse și banca.
steuerklasse = O treaptă de la 1 la 6 după care se ia impozitul din salariu; după căsătorie se schimbă de obicei singură, o despărțire trebuie să o anunțați la Finanzamt.
ausbildung = Învățați o meserie la firmă și la școală, de obicei trei ani, și primiți bani în fiecare lună.
bewerbung = Cu scrisoare, CV și diplome cereți un loc de muncă; Jobcenter poate plăti costurile, întrebați înainte.
praktikum = Cunoașteți o muncă pentru scurt timp; și pentru asta unii au nevoie de aprobare de la Ausländerbehörde.
bildungsgutschein = Cu el, Jobcenter sau Arbeitsagentur plătește un curs pentru meserie; întrebați înainte să vă înscrieți.
arbeitsunfaehigkeitsbescheinigung = Medicul confirmă că nu puteți munci; anunțați angajatorul chiar din prima zi.
arbeitsunfall = Un accident la muncă sau pe drumul spre muncă; spuneți medicului și angajatorului, atunci plătește asigurarea de accidente (Berufsgenossenschaft).
gewerbeanmeldung = Așa vă înregistrați propria firmă; verificați înainte dacă șederea dumneavoastră permite asta.
arbeitgeberbescheinigung = Angajatorul confirmă munca și salariul; autoritățile cer hârtia și el trebuie să o completeze.

## Anerkennung
anerkennung = Se verifică ce valoare are în Germania meseria sau diploma dumneavoastră din străinătate; consilierea este gratuită.
zab = Acest birou evaluează diplomele universitare străine; hârtia ajută la angajare și viză și costă o taxă.
gleichwertigkeit = Diploma dumneavoastră are aceeași valoare ca una germană; dacă scrie „teilweise” (în parte), învățați ce lipsește.
anpassungslehrgang = Un curs sau un examen prin care completați ce lipsește pentru recunoașterea diplomei.
approbation = Dreptul de a lucra ca medic, dentist sau farmacist; îl cereți la autoritatea landului.
hochschulzugang = Se verifică dacă puteți studia cu diploma dumneavoastră de școală; uneori trebuie înainte un an pregătitor (Studienkolleg).

## Deutsch
integrationskurs = Un curs de germană până la B1 și despre viața în Germania; întrebați înainte de înscriere cine îl plătește.
berechtigungsschein = Cu această hârtie puteți face un curs de integrare; înscrieți-vă cu ea la o școală înainte să expire.
verpflichtung-integrationskurs = Trebuie să faceți un curs de germană; căutați repede o școală, altfel autoritatea vă poate tăia din bani.
berufssprachkurs = Un curs în care învățați germană pentru muncă; dreptul îl dă Jobcenter sau Arbeitsagentur.
sprachzertifikat = Hârtia de după examen arată cât de bine știți germana; pentru cetățenie și ședere permanentă trebuie de obicei B1.
dtz = Examenul de la sfârșitul cursului de integrare, pentru A2 și B1; cine nu îl ia îl poate repeta.
alphabetisierungskurs = Un curs pentru cei care învață să citească și să scrie sau învață literele latine.
einstufungstest = Un test scurt arată școlii de limbi ce curs vi se potrivește; nu este un examen.
fahrtkostenzuschuss = Cine are puțini bani poate fi scutit de prețul cursului și poate primi bani de drum: cererea se face la BAMF.

## Schule und Kita
kita = Îngrijire pentru copii înainte de școală; de la un an copilul are drept la un loc: înscrieți-l din timp.
kitabeitrag = Banii pe care părinții îi plătesc pentru îngrijirea copilului; dacă aveți venit mic, îi plătește Jugendamt, la cerere.
tagespflege = O persoană calificată are grijă de câțiva copii mici, adesea la ea acasă; locul îl găsește Jugendamt.
schulanmeldung = Așa primește copilul un loc la școală; Schulamt ajută familiile nou venite.
schulpflicht = Copiii trebuie să meargă la școală, cam de la șase ani; la boală scrieți imediat școlii.
bildung-und-teilhabe = Bani pentru lucruri de școală, excursii, masa de prânz, meditații și sport pentru copiii din familii cu puțini bani; faceți cererea înainte.
elternabend = O întâlnire a părinților cu profesorii; veniți și cereți înainte o persoană care să traducă.
foerderschule = O școală pentru copii care au nevoie de ajutor deosebit; părinții au un cuvânt de spus și pot alege și școala obișnuită.
hort = Îngrijire pentru școlari după ore; înscrieți copilul din timp, locurile sunt puține.
zeugnis = Foaia cu notele; păstrați toate originalele, aveți nevoie de ele pentru școala profesională și facultate.
schulbescheinigung = Școala confirmă că cineva este elev acolo; Familienkasse și Jobcenter cer această hârtie.
intensivklasse = O clasă în care elevii nou veniți învață întâi germana.
masernschutz = Pentru școală, Kita și cămin trebuie să arătați că copilul este vaccinat sau protejat împotriva rujeolei.

## Wohnen
mietvertrag = Contractul pentru locuință; citiți chiria, garanția și preavizul înainte să semnați; dacă aveți Jobcenter, întrebați-l înainte.
kaution = Bani ca garanție pentru proprietar, cel mult trei chirii fără cheltuieli; aveți voie să plătiți în trei rate.
nebenkostenabrechnung = Socoteala anuală pentru apă, încălzire și bloc; cereți să fie verificată, o puteți contesta douăsprezece luni; arătați-o imediat la Jobcenter.
wohnberechtigungsschein = Hârtia de la primărie cu care puteți închiria o locuință socială ieftină; este valabilă de obicei un an.
wohnungsgeberbestaetigung = Proprietarul confirmă că v-ați mutat; aveți nevoie de ea pentru înregistrarea adresei, iar el trebuie să o dea.
mieterhoehung = Proprietarul vrea mai multă chirie; nu acceptați imediat, de obicei aveți timp să verificați până la sfârșitul celei de-a doua luni următoare.
eigenbedarf = Proprietarul vă dă preaviz pentru că vrea să se mute el; puteți contesta cel târziu cu două luni înainte de sfârșit: mergeți la consiliere pentru chiriași!
wohnungskuendigung = Proprietarul încheie contractul, de obicei cu trei luni preaviz; nu vă mutați imediat, cereți întâi un sfat.
fristlose-wohnungskuendigung = Vi se cere să plecați imediat, de obicei pentru chirie neplătită; plătiți repede tot sau rugați autoritatea să preia toată datoria și cereți sfat.
raeumungsklage = Proprietarul cere la tribunal să plecați din locuință; răspundeți în două săptămâni și cereți imediat ajutor.
zwangsraeumung = Executorul vrea să vă scoată din locuință; cereți protecție cel târziu cu două săptămâni înainte: mergeți imediat la ajutorul pentru locuințe!
mietschulden = Nu ați plătit chiria; vorbiți imediat cu proprietarul și cu Jobcenter, pentru că deja la o datorie de peste o chirie lunară puteți pierde locuința.
obdachlosigkeit = Cine nu are unde sta trebuie să primească de la oraș un loc de dormit; mergeți chiar azi la primărie.
gemeinschaftsunterkunft = O casă în care locuiesc mai multe familii sau persoane refugiate; ca să se mute, unii au nevoie de aprobare.
unterkunftsgebuehr = Cine muncește trebuie să plătească pentru camera din cămin; verificați scrisoarea și, dacă trebuie, contestați în cel mult o lună.
kosten-der-unterkunft = Chiria și încălzirea pe care le plătește autoritatea până la o limită; cereți acordul înainte să vă mutați.
schoenheitsreparaturen = Zugrăvit și lucrări mici în locuință; nu trebuie să le plătiți mereu, întrebați la asociația chiriașilor (Mieterverein).
mietmangel = Ceva din locuință este stricat sau are mucegai; scrieți proprietarului cu poze și cu o dată până la care să repare.
schufa = O firmă care adună informații dacă vă plătiți facturile; o dată pe an sau mai des primiți gratuit copia datelor.

## Geld
jobcenter = Biroul pentru cei care pot munci și au prea puțini bani; mergeți la fiecare programare sau anulați-o înainte cu un motiv important.
buergergeld = Bani de la Jobcenter pentru trai, chirie și încălzire, numiți azi și Grundsicherungsgeld; faceți cererea imediat, se plătesc abia din luna în care ajunge cererea.
grundsicherung = Bani pentru trai: de la Jobcenter, dacă puteți munci, de la Sozialamt, dacă sunteți în vârstă sau bolnav permanent.
bedarfsgemeinschaft = Toți cei din locuința dumneavoastră ai căror bani îi socotește Jobcenter împreună, de obicei partenerul și copiii.
kooperationsplan = Jobcenter vă cheamă sau vă cere ceva; mergeți sau spuneți de ce nu puteți, altfel vi se taie din bani.
leistungsminderung = Autoritatea vă plătește mai puțin; explicați motivul și contestați în cel mult o lună.
aufhebungsbescheid = Autoritatea vă oprește banii cu totul sau în parte; contestați în cel mult o lună și trimiteți ce lipsește.
erstattungsbescheid = Autoritatea vrea bani înapoi; cereți să se verifice, contestați în cel mult o lună sau cereți rate mici.
sozialamt = Biroul orașului pentru ajutor de trai, la azil, bătrânețe, boală și îngrijire.
asylbewerberleistungsgesetz = Legea despre bani, lucruri și ajutor medical pentru solicitanții de azil, cei cu Duldung și unii alți refugiați, și din Ucraina; dacă vi se taie, contestați în cel mult o lună.
bezahlkarte = Un card pe care autoritatea vă pune banii; numai o parte se poate scoate în numerar, mai mult puteți cere.
wohngeld = Ajutor la chirie pentru cei cu venit mic, fără bani de la Jobcenter; începe din luna cererii.
kindergeld = Bani lunar pentru fiecare copil, cu multe tipuri de ședere; cererea la Familienkasse, în urmă se plătesc numai șase luni.
familienkasse = Biroul pentru alocația copiilor și suplimentul pentru copii; anunțați orice schimbare, de exemplu mutare sau despărțire.
kinderzuschlag = Bani în plus pentru familii care muncesc, dar câștigă puțin; cererea la Familienkasse.
elterngeld = Bani după naștere pentru părinții care au grijă de copil; în urmă numai trei luni, deci faceți cererea repede.
unterhaltsvorschuss = Dacă celălalt părinte nu plătește nimic, plătește statul pentru copil; cererea la Jugendamt.
rundfunkbeitrag = Fiecare locuință plătește pentru televizor și radio; dacă primiți ajutor social, puteți fi scutit: cerere cu dovadă.
bafoeg = Bani de la stat pentru școală, școală profesională sau facultate; cereți din timp, se plătesc abia din luna cererii.
rente = Bani la bătrânețe sau la boală lungă, dacă ați plătit contribuții; consiliere și cerere la asigurarea de pensie (Rentenversicherung).
steuererklaerung = Anunțați la Finanzamt venitul și primiți adesea bani înapoi; decizia o puteți contesta în cel mult o lună.
erstausstattung = Bani de la autoritate pentru primele mobile, aragaz sau lucruri de bebeluș; faceți cererea înainte să cumpărați.
veraenderungsmitteilung = Trebuie să anunțați imediat autoritatea când se schimbă ceva: muncă, bani, locuință, familie.
teilhabekarte = Cine are puțini bani plătește mai puțin la autobuz, cultură și sport sau primește alimente ieftine; întrebați.
basiskonto = Oricine stă legal aici, și cu Duldung, are dreptul la un cont bancar; dacă banca refuză, trebuie să spună de ce.

## Schulden
mahnung = Nu ați plătit o factură; verificați dacă este corectă și plătiți sau cereți rate.
mahnbescheid = O scrisoare galbenă de la tribunal pentru o datorie; dacă nu este corectă, contestați în două săptămâni pe formular.
vollstreckungsbescheid = Cu ea vi se pot lua bani cu forța; o puteți contesta numai două săptămâni: mergeți imediat la consiliere pentru datorii!
inkasso = O firmă care adună datorii; plătiți și semnați abia după ce se verifică dacă datoria este corectă.
gerichtsvollzieher = Executorul ia bani în numele tribunalului; mergeți la programare, altfel puteți fi arestat.
pfaendung = Vi se iau bani din cont sau din salariu pentru datorii; cereți imediat la bancă un cont protejat (P-Konto).
p-konto = Un cont protejat în care vă rămân bani de trai; la cerere banca trebuie să vă schimbe contul.
ratenzahlung = Plătiți o datorie în părți mici; promiteți numai ce puteți plăti cu adevărat în fiecare lună.
privatinsolvenz = O procedură la tribunal după care sunteți de obicei fără datorii în trei ani; consilierea pentru datorii ajută gratuit.
stromsperre = Vor să vă taie curentul din cauza datoriilor; sunați imediat, cereți rate și întrebați la Jobcenter.
stromabrechnung = Factura de curent sau gaz, cu plăți lunare; verificați contorul și, dacă trebuie, cereți rate.
bussgeld = O amendă, de exemplu în trafic; o puteți contesta două săptămâni după primire, altfel plătiți.
erhoehtes-befoerderungsentgelt = Amenda pentru mers fără bilet; dacă aveați abonament lunar pe nume, arătați-l repede și plătiți puțin.
handyvertrag = Un contract care costă bani în fiecare lună; dacă l-ați făcut pe internet sau la ușă, îl puteți anula de obicei în 14 zile.

## Gesundheit
krankenkasse = Asigurarea care plătește medicul, spitalul și medicamentele; soțul, soția și copiii cu venit mic sunt adesea asigurați gratuit.
krankenkassenbeitraege = Asigurarea cere bani sau oprește serviciile; răspundeți repede și trimiteți informațiile lipsă despre venit.
gesundheitskarte = Cardul cu poză al asigurării de sănătate; luați-l la fiecare vizită la medic.
behandlungsschein = Cine nu are încă un card de sănătate ia această hârtie de la Sozialamt înainte de medic; la urgență se poate și după.
ueberweisung = Medicul de familie vă trimite cu această hârtie la un specialist; cuvântul înseamnă la bancă și trimitere de bani.
rezept = Cu ea primiți medicamente la farmacie; de obicei este pe cardul de sănătate și valabilă numai câteva săptămâni.
zuzahlungsbefreiung = Cine are puțini bani nu mai plătește de la o limită nimic în plus la medicamente și tratament; păstrați chitanțele și cereți la asigurare.
pflegegrad = O treaptă de la 1 la 5 care arată cât ajutor îi trebuie unui om bolnav; după ea se dau bani: cererea la Pflegekasse.
schwerbehindertenausweis = Cardul pentru persoane cu handicap grav, cu drepturi la muncă, impozit și tren; cererea la Versorgungsamt.
eingliederungshilfe = Ajutor pentru persoane cu handicap la locuință, școală, muncă și viața de zi cu zi; faceți cererea înainte.
impfpass = Carnetul galben cu toate vaccinurile; aduceți-l la medic și la înscrierea la școală.
u-untersuchung = Controale gratuite care arată dacă copiii cresc sănătoși; în Hessa sunt obligatorii, faceți o programare la pediatru.
rehabilitation = Câteva săptămâni de tratament ca să vă faceți bine și să puteți munci; medicul ajută la cerere.
krankengeld = Cine este bolnav mult timp primește bani de la asigurare după șase săptămâni de salariu; trimiteți fiecare concediu medical fără pauză.
notdienst = Ajutor medical noaptea și în weekend la 116117; dacă viața este în pericol, sunați la 112.
aufklaerungsbogen = O hârtie de la medic sau spital; semnați numai ce ați înțeles și cereți un traducător.
gesundheitsamt = Biroul pentru controale, vaccinuri și instruiri; pentru munca cu alimente aveți nevoie de o hârtie de acolo.

## Seele
psychotherapie = Discuții cu un specialist când sufletul suferă; prima consultație o găsiți prin 116117.
posttraumatische-belastungsstoerung = O boală sufletească după întâmplări grele; se poate trata, iar raportul medicului este important la azil.
psychiatrie = Ajutor medical la boli sufletești grele; serviciul orașului (Sozialpsychiatrischer Dienst) dă sfaturi gratuite.
rechtliche-betreuung = Tribunalul numește pe cineva care rezolvă lucruri pentru un adult bolnav; spuneți tribunalului pe cine doriți.
suchtberatung = Ajutor gratuit și confidențial la alcool, droguri sau jocuri de noroc, și pentru familie.

## Schwangerschaft
mutterpass = Carnetul de la medicul ginecolog despre sarcină; purtați-l mereu cu dumneavoastră.
mutterschutz = Șase săptămâni înainte și cel puțin opt după naștere nu sunteți obligată să munciți; din timpul sarcinii până la patru luni după naștere angajatorul nu vă poate concedia aproape niciodată.
mutterschaftsgeld = Bani în concediul de maternitate de la asigurare și angajator; aveți nevoie de hârtia cu data probabilă a nașterii.
elternzeit = Timp liber de la muncă pentru copil, până la trei ani; anunțați angajatorul cel târziu cu șapte săptămâni înainte.
hebamme = Moașa ajută înainte, la naștere și după, și acasă; plătește asigurarea, căutați din timp.
schwangerschaftskonfliktberatung = Consiliere confidențială, obligatorie înainte de un avort până în săptămâna a douăsprezecea de la concepție; între consiliere și avort trebuie să fie trei zile.
vaterschaftsanerkennung = Tatăl necăsătorit declară la Jugendamt sau Standesamt că este copilul lui; mama trebuie să fie de acord, uneori verifică și Ausländerbehörde.
geburtsanzeige = Nașterea trebuie anunțată în cel mult o săptămână la Standesamt; adesea o face spitalul, aduceți pașapoartele și certificatele.
mutter-kind-stiftung = Bani pentru gravide în nevoie, de exemplu pentru lucruri de bebeluș; cererea se face numai înainte de naștere la consilierea pentru gravide.

## Familie
sorgerecht = Dreptul și datoria de a hotărî despre viața copilului; la ceartă hotărăște tribunalul de familie.
umgangsrecht = Copilul și ambii părinți au dreptul să se vadă; Jugendamt ajută să vă înțelegeți.
jugendamt = Biroul care ajută părinții și protejează copiii; mergeți la programare, spuneți ce credeți și aduceți pe cineva cu dumneavoastră.
inobhutnahme = Jugendamt ia un copil provizoriu din familie; contestați imediat și cereți ajutorul unui avocat.
vormund = Persoana care hotărăște pentru un copil fără părinți în Germania, și la azil.
unterhalt = Bani pe care părinții îi plătesc pentru copil sau un partener după despărțire; Jugendamt ajută gratuit la banii pentru copil.
scheidung = Tribunalul de familie încheie căsătoria, de obicei după un an de despărțire; aveți nevoie de avocat.
trennungsjahr = Anul dinainte de divorț în care soții trăiesc separat; dacă șederea depinde de căsătorie, cereți înainte un sfat.
familiengericht = Tribunalul pentru divorț, copii și protecție în familie; mergeți la termen și cereți traducător.

## Gewalt
gewaltschutzgesetz = Tribunalul poate scoate din locuință o persoană violentă și îi poate interzice să se apropie; în pericol sunați la 110.
naeherungsverbot = O persoană nu are voie să se apropie de dumneavoastră sau să vă sune; dacă nu respectă, sunați la 110.
frauenhaus = Un loc secret și sigur pentru femei și copii care fug de violență; telefonul 116016 ajută zi și noapte în multe limbi.
strafanzeige = Anunțați poliția despre o infracțiune; pentru unele fapte trebuie și o cerere în cel mult trei luni.
opferhilfe = Ajutor și bani pentru victimele violenței; consilierea este gratuită și confidențială.
zwangsheirat = Nimeni nu are voie să vă oblige la căsătorie sau la tăiere genitală; este infracțiune, iar centrele de consiliere vă protejează.

## Diskriminierung
agg = Legea împotriva discriminării la muncă, la locuință și în viața de zi cu zi; cereți-vă dreptul în scris, de obicei în două luni.
dienstaufsichtsbeschwerde = Așa vă plângeți de o persoană de la autorități; nu ține loc de contestație și nu oprește niciun termen.
volksverhetzung = Ura, insulta sau ațâțarea împotriva unor grupuri se pedepsește; păstrați dovezile și mergeți la consiliere sau la poliție, pentru insultă în cel mult trei luni.

## Recht
beratungshilfeschein = Dacă aveți puțini bani, luați această hârtie de la Amtsgericht și mergeți cu ea aproape gratuit la avocat.
prozesskostenhilfe = Cine are puțini bani poate primi de la stat costurile pentru tribunal și avocat; cererea la tribunal.
rechtsanwalt = Un specialist în drept care scrie pentru dumneavoastră și vorbește la tribunal; întrebați întâi cât costă.
klage = Cu ea cereți unui tribunal să hotărască; termenul scrie în decizie, de obicei o lună, la azil adesea mai scurt.
eilantrag = O cerere rapidă la tribunal când nu puteți aștepta; adesea abia ea oprește o deportare sau o tăiere de bani.
verwaltungsgericht = Tribunalul pentru conflicte cu autoritățile, și despre azil și ședere; acolo puteți face proces fără avocat.
sozialgericht = Tribunalul pentru conflicte cu Jobcenter, Sozialamt și asigurarea de sănătate; pentru dumneavoastră de obicei gratuit, termen o lună.
amtsgericht = Tribunalul din orașul dumneavoastră pentru contracte, chirie, familie și infracțiuni mici; răspundeți mereu la scrisorile lui.
strafbefehl = O pedeapsă fără ședință de judecată; o contestați numai două săptămâni de la primire; poate strica șederea dumneavoastră.
ladung = Un tribunal vă cheamă într-o anumită zi; trebuie să veniți, altfel riscați o pedeapsă sau o hotărâre fără dumneavoastră.
vorladung = Poliția vrea să vă întrebe; dacă sunteți acuzat, aveți dreptul să tăceți: vorbiți întâi cu un avocat.
staatsanwaltschaft = Procuratura urmărește infracțiunile; dacă primiți o scrisoare de la ea, mergeți repede la avocat.
einspruch = Contestația dumneavoastră scrisă împotriva unei pedepse, amenzi sau executări, numai două săptămâni; la decizia de impozit o lună.
versaeumnisurteil = Tribunalul a hotărât, adesea pentru că nu ați răspuns sau nu ați venit; termenul de contestare scrie la sfârșit și este scurt, uneori numai o săptămână.

## Verein
verein-gruenden = Șapte oameni cu un scop comun pot face o asociație înregistrată, cu statut și conducere.
vereinsregister = Lista asociațiilor de la Amtsgericht; o conducere nouă sau un statut nou trebuie anunțate acolo prin notar.
satzung = Regulile unei asociații, statutul; cereți la Finanzamt să le verifice înainte de înființare.
gemeinnuetzigkeit = Finanzamt confirmă că asociația este de folos tuturor; atunci plătește aproape deloc impozit și poate da chitanțe pentru donații.
spendenbescheinigung = O asociație de utilitate publică confirmă o donație, ca donatorul să plătească mai puțin impozit.
ehrenamt = Muncă voluntară fără salariu; se poate primi o mică despăgubire, întrebați înainte la Jobcenter sau Ausländerbehörde.
uebungsleiterpauschale = Pentru lecții sau antrenamente în asociație se pot primi bani fără impozit până la o limită pe an.
mitgliederversammlung = Întâlnirea tuturor membrilor, care alege conducerea și hotărăște lucruri importante; trimiteți invitația la timp, după statut.
zuwendungsbescheid = O asociație primește bani publici cu reguli; arătați cheltuielile până la dată, altfel trebuie să dea banii înapoi.
transparenzregister = Obligații ale unei asociații, de exemplu înregistrări, taxe pentru muzică și asigurare; verificați facturile, există și scrisori false.
