### Kurmancî · Kurmandschi: peyvên ji nameyên fermî, her yek bi hevokekê hatiye ravekirin
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = Kaxeza yekem a piştî daxwaza penaberiyê; nîşan dide ku we navê xwe daye nivîsandin, û derbasdar e heta hûn Aufenthaltsgestattung distînin.
erstaufnahmeeinrichtung = Cihê eyaletê ku penaxwaz pêşî lê dimînin; li Hessenê yê herî mezin li Gießenê ye.
easy-verteilung = Sîstema kompîturê ku penaxwazan li eyaletan belav dike; zû bibêjin heke kesên nêzîk ên malbata we li Almanyayê ne.
zuweisungsbescheid = Nameya ku dibêje divê hûn li kîjan bajar yan navçeyê bijîn; ji bo cihekî din daxwaza veguhastinê (Umverteilung) bikin.
buergeramt = Daîreya bajêr ku hûn navnîşana xwe lê didin nivîsandin û gelek kaxezan distînin; berê termînekê bigirin.
anmeldung = Piştî her barkirinê di nav du hefteyan de navnîşana xwe ya nû li Bürgeramtê bidin nivîsandin; kaxeza xwediyê malê lazim e.
migrationsberatung = Şêwirmendiya belaş ji bo kesên nû hatine li ser îqame, kar, ziman û jiyanê; ciwan diçin Jugendmigrationsdienstê.

## Aufenthalt und Asyl
aufenthaltstitel = Navê giştî yê kaxezên ku hûn pê dikarin li Almanyayê bijîn; berî ku biqede dirêjkirina wê bixwazin.
aufenthaltserlaubnis = Mafê mayînê ji bo demekê û ji bo sedemekê; berî ku biqede dirêjkirina wê bixwazin.
elektronischer-aufenthaltstitel = Karta plastîk a bi çîp ku mafê mayîna we li ser nivîsandî ye; heke winda bibe, tavilê ji daîreya biyaniyan re bibêjin.
fiktionsbescheinigung = Kaxezeke demkî heta biryara daxwaza we; heke we berî qedandina demê dirêjkirin xwestibe, mafên we bi piranî didomin, destûra kar jî.
duldung = Ne mafê mayînê ye, lê hûn niha nayên dersînorkirin; di wextê de dirêj bikin û şêwirmendiyê bistînin.
ausbildungsduldung = Kesê bi Duldung ku fêrbûna pîşeyê dike yan ji zû ve karekî mayînde dike, gelek caran dikare pê bimîne; ji bo fêrbûna pîşeyê îqame jî heye: zû şêwirmendiyê bistînin.
aufenthaltsgestattung = Kaxeza dema penaberiyê: hûn dikarin bimînin heta biryara daxwaza we ya penaberiyê tê.
bamf = Daîreya ku li ser daxwazên penaberiyê biryarê dide û pereyê kursên entegrasyonê dide; her navnîşana nû hûn bi xwe jê re bibêjin.
auslaenderbehoerde = Daîreya ku îqameyan dide û dirêj dike; zû termînê bixwazin û belgeyên xwe biparêzin.
regierungspraesidium = Daîreyeke eyaleta Hessenê; wek mînak berpirsê cihê mayînê, dersînorkirin û hemwelatîbûnê ye.
asylantrag = Daxwaza parastinê ji zilm yan şer, ku hûn li BAMFê dikin; berê şêwirmendiyê bistînin.
ablehnungsbescheid = Daîreyê daxwaza we red kir; dema nerazîbûn yan dozê kurt e, ji bo penaberiyê gelek caran tenê hefteyek: tavilê biçin şêwirmendiyê!
fluechtlingseigenschaft = Parastina herî xurt a penaberiyê: hûn îqame û belgeya rêwîtiyê distînin; anîna malbatê di sê mehên pêşîn de ragihînin, piştre dijwartir dibe.
subsidiaerer-schutz = Parastin ji bo kesên ku li welatê xwe bi zerareke mezin re rû bi rû ne, wek mînak ji ber şer; anîna malbatê heta Tîrmeha 2027 rawestiyaye, ji bilî rewşên pir dijwar.
abschiebungsverbot = Daîreyê biryar da ku hûn nayên şandin welatekî diyar; bi piranî hûn îqameyê distînin.
abschiebung = Kesek bi zorê dibin welatekî din; parêzerek an dadgeh carinan dikare vê yekê rawestîne: hê îro biçin şêwirmendiyê!
abschiebungsandrohung = Gef tê xwarin ku we bi zorê ji welêt derxin; ji bo doz û daxwaza lezgîn tenê çend roj yan hefte hene: hê îro biçin şêwirmendiyê!
ausreisepflicht = Divê hûn heta rojeke diyar ji Almanyayê derkevin; tavilê bi nameyê biçin şêwirmendiyê, berî ku dem biqede.
abschiebungshaft = Kesek tê girtin da ku bê dersînorkirin; ew dikare li dadgehê xwe biparêze û tavilê parêzer jê re lazim e.
dublin-verfahren = Tê lêkolîn ka welatekî din ê Ewropayê ji penaberiya we berpirs e; li dijî biryarê gelek caran tenê hefteyek dema we heye.
ueberstellung = Dixwazin we bibin welatekî din ê Ewropayê ku ji penaberiya we berpirs e; tavilê biçin şêwirmendiyê.
widerrufsverfahren = BAMF lê dinêre ka parastin hê ji we re lazim e; di nav dema di nameyê de bersivê bidin û berê şêwirmendiyê bistînin.
folgeantrag = Daxwazeke nû ya penaberiyê piştî redkirinê; sedem yan delîlên nû lazim in, ji ber wê berê şêwirmendiyê bistînin.
haertefallkommission = Komeke eyaletê ku di rewşên taybet de dikare bixwaze hûn bimînin, dema rêyeke din nemabe.
niederlassungserlaubnis = Mafê mayînê yê bêdawî; bi piranî çend sal mayîn, kar, pereyê teqawidiyê û zimanê almanî lazim in.
blaue-karte-eu = Îqame ji bo kesên bi zanîngeh yan tecrubeya taybet û bi peymana kar a ku meaşê wê ji sînorekî kêmtir nîne.
chancen-aufenthaltsrecht = Destûra 18 mehan ji bo kesên ku demeke dirêj Duldunga wan hebû; ji dawiya 2025 ve daxwazên nû nabin: derbasbûna bo Bleiberecht plan bikin.
bleiberecht = Îqame ji bo kesên baş entegrebûyî ku çend sal in bi Duldung li vir dijîn; bidin kontrolkirin ka şansê we heye.
voruebergehender-schutz = Mafê mayînê ji bo penaberên ji Ukraynayê bê pêvajoya penaberiyê; ji daîreya biyaniyan bipirsin karta we heta kengî derbasdar e.
wohnsitzauflage = Divê hûn li cihekî yan eyaleteke diyar bijîn; ji ber kar, fêrbûna pîşeyê yan malbatê hûn dikarin rakirina wê bixwazin.
residenzpflicht = Hûn nikarin bê destûr ji herêmeke diyar derkevin; berî rêwîtiyê ji daîreyê bipirsin.
mitwirkungspflicht = Divê hûn di doza xwe de alîkar bin, wek mînak kaxezan bidin; heta tarîxa di nameyê de bersivê bidin, an na hûn dikarin zerarê bibînin.
passpflicht = Divê pasaporteke we ya derbasdar hebe yan hûn hewl bidin wê bistînin û belgeyan biparêzin; kesê ku penaberiyê dixwaze yan parastina wî heye, berî ku here balyozxaneyê ji şêwirmendiyê bipirse.
einreiseverbot = Ji bo demeke diyar hûn nikarin werin Almanyayê yan li vir bimînin; doz tenê heta dema di nameyê de tê vekirin, kurtkirin paşê jî tê xwestin.
verpflichtungserklaerung = Kesek soz dide daîreyê ku hemû mesrefên mêvanekî bide; ev demeke dirêj derbasdar e û dikare pir biha bibe.
visum = Destûra hatinê ku hûn ji balyozxaneya almanî dixwazin; ji bo mayîna dirêj vîzeya netewî (nationales Visum) lazim e.
freizuegigkeit = Mafê hemwelatiyên YEyê ku li Almanyayê bijîn û kar bikin; heke daîre bixwaze vî mafî ji we bistîne, tavilê biçin şêwirmendiyê.
freiwillige-rueckkehr = Şêwirmendî û pere ji bo kesên ku bi xwe dixwazin vegerin welatê xwe; bê şêwirmendî tiştekî îmze nekin.
auflage = Şertek li ser kaxeza we, wek mînak hûn li ku bijîn yan dikarin kar bikin; li ser kaxezê yan kaxeza pêvek nivîsandî ye.
azr-nummer = Hejmara ku daîre agahiyên mayîna we di bin de diparêzin; di her nameya ji daîreyê re binivîsin.

## Anhörung
anhoerung = Hevpeyvîna li BAMFê li ser sedemên reva we, ya herî girîng di penaberiyê de; bi şêwirmendiyê xwe amade bikin û teqez werin.
anhoerungsprotokoll = Nivîsa her tiştê ku we di hevpeyvînê de got; bidin wergerandin û çewtiyan berî îmzeyê rast bikin.
fluchtgruende = Sedemên ku we ji ber wan welatê xwe hişt; di hevpeyvînê de wan hemûyan, bi rêz û rast bibêjin.
erstbefragung = Hevpeyvîna yekem a li BAMFê li ser kes, malbat û rêya hatinê; xizmên xwe yên li Ewropayê û nexweşiyan bibêjin.

## Familiennachzug
familiennachzug = Hevjîn, zarokên di bin 18 saliyê de û carinan dê û bav dikarin bi vîzeyê werin; zû şêwirmendiyê bistînin, ji ber ku dem diyarkirî ne.
fristwahrende-anzeige = Penaberên pejirandî di nav sê mehan de piştî pejirandinê dibêjin ku malbata xwe tînin; ev şertên hêsantir diparêze.
botschaftstermin = Malbata we li balyozxaneya almanî li derveyî welêt daxwaza vîzeyê dike; bendewarî gelek caran dirêj e, ji ber wê zû navê xwe binivîsin.
vorabzustimmung = Daîreya biyaniyan berî daxwaza vîzeyê dibêje erê ji bo hatina malbatê; ev dikare karê vîzeyê zûtir bike.
lebensunterhaltssicherung = Hûn nîşan didin ku pereyê we bê alîkariya dewletê têra malbatê dike, wek mînak bi kaxezên meaş û peymana kirê.

## Einbürgerung
einbuergerung = Hûn wisa dibin alman, bi piranî piştî pênc salan; li gorî Almanyayê hûn dikarin hemwelatiya xwe ya berê jî biparêzin.
einbuergerungstest = Testeke bi 33 pirsan li ser Almanyayê; ji bo hemwelatîbûnê divê herî kêm 17 bersiv rast bin.
einbuergerungszusicherung = Soza nivîskî ya daîreyê ku we bike hemwelatî, dema şertên mayî temam bibin; tenê demekê derbasdar e.
einbuergerungsurkunde = Dema hûn vê kaxezê distînin, hûn alman in; piştre nasname û pasaporta almanî bixwazin.
loyalitaetserklaerung = Hûn dibêjin ku hûn rêz didin destûra bingehîn û qanûnan; daîre carinan li ser vê dipirse.

## Briefe und Anträge
bescheid = Biryara nivîskî ya daîreyekê; heke çewt be, li dijî wê derkevin: çawa û heta kengî, li dawiyê nivîsandî ye, bi piranî mehek, ji bo penaberiyê gelek caran tenê hefteyek.
bewilligungsbescheid = Daîreyê got erê: li vir dinivîse hûn çiqas pere û heta kengî distînin; berî dawiyê daxwaza nû bikin.
widerspruch = Bersiva we ya nivîskî ku biryarek çewt e; bi piranî divê di nav mehekê de bi îmzeya we bigihîje daîreyê, e-maileke sade têrê nake.
widerspruchsbescheid = Bersiva daîreyê ji bo nerazîbûna we; heke neyînî be, hûn bi piranî di nav mehekê de dikarin dozê vekin.
rechtsbehelfsbelehrung = Beşa dawî ya biryarê: hûn çawa, li ku û heta kengî dikarin xwe biparêzin; pêşî li demê binêrin.
frist = Dema ku divê bersiva we heta wê gihîştibe daîreyê; ji bo belgeyan hûn dikarin berê dema zêdetir bixwazin, lê dema nerazîbûn û dozê kes dirêj nake.
wiedereinsetzung = Heke we bê sûcê xwe demek ji dest da, wek mînak ji ber nexweşxaneyê, hûn dikarin vê bixwazin: tavilê, gelek caran di nav du hefteyan de, ji bo Strafbefehl û Bußgeld di nav hefteyekê de.
anhoerungsbogen = Daîreyek dixwaze biryar bide û berê ji we dipirse; heta tarîxê bersivê bidin, lê heke polîs we tawanbar dike, pêşî şêwirmendiyê bistînin.
einschreiben = Nameyeke bi belgeya gihandinê; wê wergirin, û betalkirina peymanan û nerazîbûnan bi vî awayî bişînin.
zustellungsurkunde = Zerfeke zer ji daîreyê yan dadgehê; ji tarîxa li ser wê dem dest pê dike: zerfê biparêzin û tavilê vekin.
vollmacht = Kaxezeke bi îmzeya we ku kesekî din pê dikare li şûna we biaxive yan bike; hûn dikarin her dem paşve bigirin.
akteneinsicht = Hûn dikarin bixwînin ka daîreyê li ser doza we çi berhev kiriye; hûn bi xwe yan bi parêzer bixwazin.
aktenzeichen = Hejmara doza we, li jora nameyê; di her bersivê de binivîsin.
antrag = Daxwaza nivîskî ji bo pere yan kaxezekê; zû bidin, ji ber ku gelek caran ji roja gihîştinê pê ve tê hesibandin.
eingangsbestaetigung = Delîla ku nameya we gihîştiye daîreyê; her tim bixwazin û biparêzin.
nachweis = Kaxezên ku tiştekî îspat dikin, wek peymana kirê yan kaxeza meaş; kopiyan bidin û yên orîjînal li cem xwe bihêlin.
untaetigkeitsklage = Heke daîreyek pir dirêj bersivê nede, bi piranî ji sê mehan zêdetir, ji bo daxwazên li Jobcenter yan Sozialamt şeş mehan, hûn dikarin bipirsin û paşê li dadgehê dozê vekin.

## Dokumente
geburtsurkunde = Kaxeza Standesamtê li ser zayînê; ji bo Kindergeld, Elterngeld, pasaport û zewacê lazim e.
apostille = Mora ji welatê we ku belgeyekê ji bo Almanyayê rast dike; ji bo hemû welatan tune.
legalisation = Balyozxaneya almanî piştrast dike ku belgeyeke biyanî rast e, dema Apostille nebe.
beglaubigte-uebersetzung = Wergerek bi mora wergêrekî sondxwarî yê dadgehê; daîre tenê yên wisa qebûl dikin.
beglaubigte-kopie = Kopiyek bi mor ku dibêje wek ya orîjînal e; bajar bi pereyekî kêm çêdike.
meldebescheinigung = Kaxeza Bürgeramtê ku navnîşana we îspat dike; banka, dibistan û daîre gelek caran dixwazin.
reisepass = Pasaporta we ji konsolosxaneya welatê we; kesê ku di penaberiyê de ye yan parastina wî heye, berê ji şêwirmendiyê bipirse.
reiseausweis = Belgeya rêwîtiyê ya almanî ji bo kesên ku nikarin pasaporta welatê xwe bistînin; pê neçin welatê xwe.
fuehrerschein-umschreiben = Ehliyeta ji derveyî YEyê li vir bi piranî tenê şeş meh derbasdar e; berê ya almanî bixwazin.
fuehrungszeugnis = Kaxeza ku nîşan dide ka hûn li Almanyayê hatine cezakirin; li Bürgeramtê bixwazin, ji bo karê xwebexş gelek caran belaş e.
standesamt = Daîreya zayîn, zewac, nav û mirinê; hûn belgeyan li wir distînin.
eheurkunde = Kaxeza ku zewacê îspat dike; heke ji derve be, bi piranî werger û Apostille yan Legalisation lazim in.
sterbeurkunde = Kaxeza li ser mirina kesekî; ji bo veşartin, banka û mîrasê lazim e; mîrasa bi deyn bi piranî tenê di şeş hefteyan de tê redkirin.
personalausweis = Karta ku alman pê nîşan didin ew kî ne; kesên bê pasaporta almanî pasaport yan îqameya xwe nîşan didin.
verlustanzeige = Heke kaxezek winda bibe yan were dizîn, ji polîs û daîreya biyaniyan re bibêjin; ev kaxez ji bo ya nû lazim e.

## Begleitung
sprachmittlung = Kesek axaftina li daîre, cem doktor yan dibistanê werdigerîne; berî termînê bibêjin ku ev ji we re lazim e.
beistand = Hûn dikarin kesekî ku hûn pê bawer in bi xwe re bibin her hevdîtina li daîreyê.

## Arbeit
arbeitserlaubnis = Li ser kaxeza we dinivîse ka hûn dikarin kar bikin; an na berî destpêkê ji daîreya biyaniyan bipirsin.
agentur-fuer-arbeit = Daîreya dîtina kar, fêrbûna pîşeyê û pereyê bêkariyê; dema ji kar derxistina we tê, tavilê navê xwe bidin nivîsandin.
arbeitssuchendmeldung = Sê meh berî dawiya kar, yan heke dem kurt be di nav sê rojan de, navê xwe li Agentur für Arbeit bidin nivîsandin; an na hûn pere winda dikin.
arbeitslosengeld = Pereyê Agentur für Arbeit, heke we dawiyê herî kêm 12 meh bi sîgorte kar kiribe; herî dereng roja yekem a bê kar navê xwe bidin nivîsandin.
arbeitsvertrag = Tê de meaş, saet, betlane û dawîkirin heye; berî îmzeyê bidin ravekirin û kopiyekê biparêzin.
kuendigung = Peymanek tê qedandin; heke patron we ji kar derxe, hûn tenê di nav sê hefteyan de dikarin li dadgeha kar dozê vekin.
kuendigungsschutzklage = Hûn pê xwe li dijî derxistina ji kar diparêzin; divê di nav sê hefteyan de bigihîje dadgeha kar.
aufhebungsvertrag = Ji we tê xwestin ku hûn dawiya kar qebûl bikin; tavilê îmze nekin, dibe ku hûn pereyê bêkariyê winda bikin.
lohnabrechnung = Kaxeza ku meaş, bac û sîgorteyên we nîşan dide; saet û pereyan kontrol bikin û wê biparêzin.
mindestlohn = Her patron divê herî kêm ewqas di saetê de bide; saetên xwe binivîsin û meaşê kêm bi nivîskî bixwazin.
minijob = Karekî biçûk heta sînorekî mehane; betlane, meaşê dema nexweşiyê û meaşê herî kêm li vir jî derbasdar in.
sozialversicherungsnummer = Hejmara we ya li sîgorteya teqawidiyê; ji her patronî re lazim e û heta dawiya jiyanê ya we ye.
steuer-id = Hejmareke 11 reqemî ku piştî nivîsandina navnîşanê bi postê tê; ji patron, Familienkasse û bankayê re lazim e.
steuerklasse = Pileyek ji 1 heta 6 ku li gorî wê bac ji meaş tê birîn; piştî zewacê bi piranî bi xwe diguhere, cudabûnê divê hûn ji daîreya bacê (Finanzamt) re bibêjin.
ausbildung = Hûn li cihê kar û li dibistanê pîşeyekê hîn dibin, bi piranî sê sal, bi pereyê mehane.
bewerbung = Bi name, jînename û dîplomayan hûn karekî dixwazin; Jobcenter dikare mesrefan bide, berê bipirsin.
praktikum = Hûn demeke kurt karekî nas dikin; ji bo vê jî destûra daîreya biyaniyan ji hinan re lazim e.
bildungsgutschein = Pê Jobcenter yan Agentur für Arbeit pereyê kurseke pîşeyî dide; berî navnivîsandinê bipirsin.
arbeitsunfaehigkeitsbescheinigung = Doktor piştrast dike ku hûn nikarin kar bikin; ji roja yekem ve ji patronê xwe re bibêjin.
arbeitsunfall = Qezaya li kar yan di rêya kar de; ji doktor û patron re bibêjin, hingê Berufsgenossenschaft pere dide.
gewerbeanmeldung = Hûn wisa karê xwe yan şîrketa xwe didin nivîsandin; berê binêrin ka îqameya we destûrê dide.
arbeitgeberbescheinigung = Patronê we kar û meaşê we piştrast dike; ji daîreyan re lazim e, û divê ew dagire.

## Anerkennung
anerkennung = Daîreyek lê dinêre ka pîşe yan dîplomaya we ya ji derve li Almanyayê çiqas derbasdar e; şêwirmendî belaş e.
zab = Ev dezgeh dîplomayên zanîngehê yên biyanî dinirxîne; kaxez ji bo kar û vîzeyê alîkar e û bi pere ye.
gleichwertigkeit = Dîplomaya we wek ya almanî tê hesibandin; heke “teilweise” (hinek) nivîsandî be, hûn beşên kêm hîn dibin.
anpassungslehrgang = Kurs yan îmtîhanek ku hûn pê beşên kêm ji bo naskirinê temam dikin.
approbation = Destûra ku hûn wek doktor, doktorê diranan yan dermansaz kar bikin; ji daîreya eyaletê bixwazin.
hochschulzugang = Tê kontrolkirin ka hûn bi dîplomaya dibistanê dikarin li zanîngehê bixwînin; carinan berê Studienkolleg lazim e.

## Deutsch
integrationskurs = Kurseke almanî heta B1 û ji bo jiyana li Almanyayê; berî navnivîsandinê bipirsin kî pere dide.
berechtigungsschein = Bi vê kaxezê hûn dikarin biçin Integrationskursê; berî ku biqede li dibistanekê navê xwe bidin nivîsandin.
verpflichtung-integrationskurs = Divê hûn kurseke almanî bikin; zû dibistanekê bibînin, an na daîre dikare pere bibire.
berufssprachkurs = Kursa ku hûn tê de almanî ji bo kar hîn dibin; destûrê Jobcenter yan Agentur für Arbeit dide.
sprachzertifikat = Kaxeza piştî îmtîhanê nîşan dide almaniya we çiqas baş e; ji bo hemwelatîbûn û mayîna daîmî bi piranî B1 lazim e.
dtz = Îmtîhana dawiya Integrationskursê, ji bo A2 û B1; kesê ku bi ser nekeve dikare dubare bike.
alphabetisierungskurs = Kurs ji bo kesên ku xwendin û nivîsandin yan tîpên latînî hîn dibin.
einstufungstest = Testeke kurt ku nîşanî dibistana ziman dide kîjan kurs li we tê; ne îmtîhan e.
fahrtkostenzuschuss = Kesê ku pereyê wî kêm e dikare ji pereyê kursê bê efûkirin û pereyê rê bistîne: daxwaz li BAMFê.

## Schule und Kita
kita = Nihêrîna zarokan berî dibistanê; ji roja 1 saliya xwe ve mafê zarok heye: zarokê xwe zû bidin nivîsandin.
kitabeitrag = Pereyê ku dê û bav ji bo nihêrîna zarok didin; heke dahat kêm be, Jugendamt li ser daxwazê dide.
tagespflege = Kesekî perwerdekirî li çend zarokên biçûk dinêre, gelek caran li mala xwe; Jugendamt dibîne.
schulanmeldung = Zarokê we wisa cihekî li dibistanê distîne; Schulamt alîkariya malbatên nû dike.
schulpflicht = Divê zarok herin dibistanê, nêzî ji şeş saliyê ve; dema nexweşiyê tavilê ji dibistanê re binivîsin.
bildung-und-teilhabe = Pere ji bo tiştên dibistanê, ger, firavîn, dersên alîkar û klûba werzîşê ji bo zarokên malbatên ku pereyê wan kêm e; berê daxwazê bikin.
elternabend = Civîna dê û bavan bi mamosteyan re; werin, û berê wergêrekî bixwazin.
foerderschule = Dibistanek ji bo zarokên ku alîkariya taybet jê re lazim e; dê û bav jî dibêjin, û dikarin dibistana asayî jî hilbijêrin.
hort = Nihêrîna zarokên dibistanê piştî dersê; zû zarokê xwe bidin nivîsandin, cih kêm in.
zeugnis = Kaxeza noteyan; hemûyên orîjînal biparêzin, ji bo fêrbûna pîşeyê û zanîngehê lazim in.
schulbescheinigung = Dibistan piştrast dike ku kesek lê dixwîne; Familienkasse û Jobcenter vê dixwazin.
intensivklasse = Poleke ku xwendekarên nû tê de pêşî almanî hîn dibin.
masernschutz = Ji bo dibistan, Kita û cihê mayînê divê hûn nîşan bidin ku zarokê we li dijî sorikê aşîkirî yan parastî ye.

## Wohnen
mietvertrag = Peymana mala we; berî îmzeyê kirê, depozît û dawîkirinê bixwînin, û berê ji Jobcenter bipirsin.
kaution = Pereyê ewlehiyê ji bo xwediyê malê, herî zêde kirêya sê mehan bê mesrefên din; hûn dikarin bi sê taksîtan bidin.
nebenkostenabrechnung = Fatureya salane ya av, germkirin û malê; bidin kontrolkirin, nerazîbûn 12 meh dibe; tavilê nîşanî Jobcenter bidin.
wohnberechtigungsschein = Kaxeza bajêr ku hûn pê dikarin xaniyekî sosyal ê erzan kirê bikin; bi piranî salekê derbasdar e.
wohnungsgeberbestaetigung = Xwediyê malê piştrast dike ku hûn ketine malê; ji bo nivîsandina navnîşanê lazim e û divê ew bide.
mieterhoehung = Xwediyê malê kirêya zêdetir dixwaze; tavilê erê nekin, bi piranî heta dawiya meha piştî meha bê dema kontrolkirinê heye.
eigenbedarf = Xwediyê malê peymanê diqedîne, ji ber ku ew bi xwe dixwaze tê de bijî; herî dereng du meh berî dawiyê hûn dikarin nerazîbûnê bikin: biçin şêwirmendiya kirê!
wohnungskuendigung = Xwediyê malê peymanê diqedîne, bi piranî bi dema sê mehan; tavilê dernekevin, berê şêwirmendiyê bistînin.
fristlose-wohnungskuendigung = Divê hûn tavilê ji malê derkevin, bi piranî ji ber kirêya nedayî; zû hemûyî bidin yan ji daîreyê bixwazin ku hemû deynê kirê bide, û şêwirmendiyê bistînin.
raeumungsklage = Xwediyê malê ji dadgehê dixwaze ku hûn derkevin; di nav du hefteyan de bersivê bidin û tavilê alîkariyê bixwazin.
zwangsraeumung = Karmendê dadgehê dixwaze we ji malê derxe; herî dereng du hefte berî termînê parastinê bixwazin: tavilê biçin alîkariya xanî!
mietschulden = We kirê nedaye; tavilê bi xwediyê malê û Jobcenter re biaxivin, ji ber ku heke deyn ji kirêya mehekê zêdetir be, dibe ku peyman biqede.
obdachlosigkeit = Kesê bê cih divê ji bajêr cihê razanê bistîne; hê îro biçin daîreyê.
gemeinschaftsunterkunft = Xaniyek ku gelek malbat yan kesên penaber tê de dijîn; ji bo derketinê destûr ji hinan re lazim e.
unterkunftsgebuehr = Kesê ku kar dike divê pereyê odeya li heimê bide; nameyê kontrol bikin û heke lazim be di nav mehekê de nerazîbûnê bikin.
kosten-der-unterkunft = Kirê û germkirina ku daîre dide, heta sînorekî; berî barkirinê pejirandinê bistînin.
schoenheitsreparaturen = Boyaxkirin û karên biçûk ên li malê; ne her car divê hûn wê bidin, ji komeleya kirêdaran (Mieterverein) bipirsin.
mietmangel = Tiştek di malê de xera ye yan kufikî ye; bi wêne û tarîxekê ji xwediyê malê re binivîsin.
schufa = Şîrketek berhev dike ka hûn fatureyan didin; salê carekê yan zêdetir hûn kopiya agahiyên xwe belaş distînin.

## Geld
jobcenter = Daîreya ji bo kesên ku dikarin kar bikin û pereyê wan kêm e; herin her termînê yan berê bi sedemeke girîng betal bikin.
buergergeld = Pereyê Jobcenter ji bo jiyan, kirê û germkirinê, îro Grundsicherungsgeld jî jê re tê gotin; tavilê daxwazê bikin, tenê ji meha ku daxwaz digihîje tê hesibandin.
grundsicherung = Pereyê jiyanê: ji Jobcenter heke hûn dikarin kar bikin, ji Sozialamt heke hûn kal yan her dem nexweş bin.
bedarfsgemeinschaft = Hemû kesên mala we ku Jobcenter pereyê wan bi hev re dihesibîne, bi piranî hevjîn û zarok.
kooperationsplan = Jobcenter we vedixwîne yan tiştekî ji we dixwaze; biçin yan bi sedemekê bibêjin hûn nayên, an na pere tê birîn.
leistungsminderung = Daîre kêmtir pere dide we; sedema xwe bibêjin û di nav mehekê de nerazîbûnê bikin.
aufhebungsbescheid = Daîre pereyê we hemû yan hinek disekinîne; di nav mehekê de nerazîbûnê bikin û kaxezên kêm bidin.
erstattungsbescheid = Daîre pere paş dixwaze; bidin kontrolkirin, di nav mehekê de nerazîbûnê bikin yan taksîtên biçûk bixwazin.
sozialamt = Daîreya bajêr ji bo alîkariya jiyanê, di penaberî, pîrî, nexweşî û lênihêrînê de.
asylbewerberleistungsgesetz = Qanûna li ser pere, tişt û doktor ji bo penaxwaz, kesên bi Duldung û hin penaberên din, ji Ukraynayê jî; heke bê birîn, di nav mehekê de nerazîbûnê bikin.
bezahlkarte = Kartek ku daîre pereyê we dixe ser; tenê beşek bi destan tê kişandin, hûn dikarin zêdetir bixwazin.
wohngeld = Alîkariya kirê ji bo kesên bi dahata kêm bê pereyê Jobcenter; ji meha daxwazê dest pê dike.
kindergeld = Her meh pere ji bo her zarokî, bi gelek îqameyan; daxwaz li Familienkasse, ji bo berê tenê şeş meh.
familienkasse = Daîreya ji bo Kindergeld û Kinderzuschlag; her guhertinê bibêjin, wek barkirin yan cudabûn.
kinderzuschlag = Pereyê zêde ji bo malbatên ku kar dikin lê kêm qezenc dikin; daxwaz li Familienkasse.
elterngeld = Pere piştî zayînê ji bo dê û bavên ku li zarokê xwe dinêrin; ji bo berê tenê sê meh, ji ber wê zû daxwazê bikin.
unterhaltsvorschuss = Heke dê yan bavê din tiştekî nede, dewlet ji bo zarok dide; daxwaz li Jugendamt.
rundfunkbeitrag = Her mal ji bo televîzyon û radyoyê dide; bi alîkariya dewletê hûn dikarin bên efûkirin: daxwaz bi delîlê.
bafoeg = Pereyê dewletê ji bo dibistan, fêrbûna pîşeyê yan zanîngehê; zû bixwazin, ji meha daxwazê tê hesibandin.
rente = Pere di kalbûnê de yan di nexweşiya dirêj de, heke we pere dabe; şêwirmendî û daxwaz li Rentenversicherung.
steuererklaerung = Hûn dahata xwe ji daîreya bacê (Finanzamt) re dibêjin û gelek caran pere paş distînin; li dijî biryarê Einspruch di nav mehekê de alîkar e.
erstausstattung = Pereyê daîreyê ji bo mobîlyayên yekem, firne yan tiştên pitikê; berî kirînê daxwazê bikin.
veraenderungsmitteilung = Divê hûn her guhertinê tavilê ji daîreyê re bibêjin: kar, pere, mal, malbat.
teilhabekarte = Kesên ku pereyê wan kêm e ji bo otobus, çand û werzîşê kêmtir didin yan xwarina erzan distînin; lê bipirsin.
basiskonto = Her kesê ku mayîna wî qanûnî ye, bi Duldung jî, mafê wî li hesabekî bankê heye; heke banka red bike, divê sedemê bibêje.

## Schulden
mahnung = We fatureyek nedaye; kontrol bikin ka rast e, û bidin yan taksîtan bixwazin.
mahnbescheid = Nameyeke zer ji dadgehê ji ber daxwaza pere; heke çewt be, di nav du hefteyan de li ser formê nerazîbûnê bikin.
vollstreckungsbescheid = Bi vê pere dikarin bên birîn; nerazîbûn tenê du hefte dibe: tavilê biçin şêwirmendiya deynan!
inkasso = Şîrketek deynan berhev dike; heta ku nehatiye kontrolkirin ka daxwaz rast e, nedin û îmze nekin.
gerichtsvollzieher = Ev kes bi fermana dadgehê pere digire; biçin termînê, an na fermana girtinê dibe.
pfaendung = Pereyê hesabê we yan meaşê we ji bo deynan tê birîn; tavilê ji bankê P-Konto bixwazin.
p-konto = Hesabekî parastî ku pereyê jiyanê tê de ji we re dimîne; li ser daxwazê divê banka hesabê we biguhere.
ratenzahlung = Hûn deynekî bi parçeyên biçûk didin; tenê tiştê ku hûn bi rastî her meh dikarin bidin soz bidin.
privatinsolvenz = Pêvajoyeke dadgehê ku hûn bi piranî di sê salan de ji deynan rizgar dibin; şêwirmendiya deynan belaş alîkar e.
stromsperre = Dixwazin elektrîka we ji ber deyn bibirin; tavilê telefon bikin, taksîtan bixwazin û ji Jobcenter bipirsin.
stromabrechnung = Fatureya elektrîk yan gazê, bi dayînên mehane; li hejmara saetê binêrin û heke lazim be taksîtan bixwazin.
bussgeld = Cezayê bi pere, wek mînak di trafîkê de; nerazîbûn du hefte piştî gihîştinê dibe, an na bidin.
erhoehtes-befoerderungsentgelt = Cezayê rêwîtiya bê bilêt; heke bilêta we ya mehane ya bi navê we hebû, zû nîşan bidin, hingê pir kêm dibe.
handyvertrag = Peymaneke ku her meh pere digire; heke li înternetê yan li ber derî hatibe kirin, hûn bi piranî di nav 14 rojan de dikarin jê vegerin.

## Gesundheit
krankenkasse = Pereyê doktor, nexweşxane û dermanan dide; hevjîn û zarokên ku dahata wan kêm e gelek caran belaş bi we re sîgortekirî ne.
krankenkassenbeitraege = Sîgorte pere dixwaze yan xizmetê digire; zû bersivê bidin û agahiyên kêm ên li ser dahatê bişînin.
gesundheitskarte = Karta sîgorteya we ya bi wêne; wê her car bibin cem doktor.
behandlungsschein = Kesê ku hê karta wî ya tenduristiyê tune, vê kaxezê berî doktor ji Sozialamt distîne; di rewşa lezgîn de paşê jî dibe.
ueberweisung = Doktorê malbatê bi vê kaxezê we dişîne cem doktorekî pispor; ev peyv tê wateya şandina pere bi bankê jî.
rezept = Hûn pê dermanan ji dermanxaneyê distînin; bi piranî li ser karta tenduristiyê ye û tenê çend hefte derbasdar e.
zuzahlungsbefreiung = Kesê ku pereyê wî kêm e, piştî sînorekî êdî ji bo dermanan zêde nade; fîşan berhev bikin û ji sîgorteyê bixwazin.
pflegegrad = Pileyek ji 1 heta 5 ku nîşan dide nexweş çiqas alîkariyê dixwaze; li gorî wê pere heye: daxwaz li Pflegekasse.
schwerbehindertenausweis = Karta kesên bi astengiya giran, bi mafên di kar, bac û trênê de; daxwaz li Versorgungsamt.
eingliederungshilfe = Alîkarî ji bo kesên astengdar di xanî, dibistan, kar û jiyanê de; berê daxwazê bikin.
impfpass = Deftera zer bi hemû aşîyan; wê bibin cem doktor û ji bo nivîsandina dibistanê.
u-untersuchung = Kontrolên belaş ka zarok saxlem mezin dibin; li Hessenê mecbûrî ne, li cem doktorê zarokan termîn bigirin.
rehabilitation = Çend hefte derman, da ku hûn dîsa saxlem bibin û bikarin kar bikin; doktor di daxwazê de alîkar e.
krankengeld = Kesê ku demeke dirêj nexweş e piştî şeş hefteyên meaş ji sîgorteyê pere distîne; her raporê bê qut bişînin.
notdienst = Alîkariya doktoran bi şev û dawiya hefteyê li 116117; di xetera mirinê de li 112 telefon bikin.
aufklaerungsbogen = Kaxezek ji doktor yan nexweşxaneyê; tenê tiştê ku we fêm kiriye îmze bikin û wergêr bixwazin.
gesundheitsamt = Daîreya kontrol, aşî û agahdarkirina tenduristiyê; ji bo karê bi xwarinê kaxeza wê lazim e.

## Seele
psychotherapie = Axaftin bi pisporekî re di êşa derûnî de; 116117 ji bo hevdîtina yekem alîkar e.
posttraumatische-belastungsstoerung = Nexweşiyeke derûnî piştî bûyerên giran; tê dermankirin, û rapora doktor ji bo penaberiyê girîng e.
psychiatrie = Alîkariya doktoran di nexweşiyên derûnî yên giran de; Sozialpsychiatrischer Dienst a bajêr belaş şêwirmendiyê dike.
rechtliche-betreuung = Dadgeh kesekî destnîşan dike ku karên kesekî mezin ê nexweş dike; ji dadgehê re bibêjin hûn kî dixwazin.
suchtberatung = Alîkariya belaş û veşartî ji bo alkol, tiryak yan qumarê, ji bo malbatê jî.

## Schwangerschaft
mutterpass = Deftera doktora jinan li ser ducaniya we; her dem bi xwe re bigerînin.
mutterschutz = Şeş hefte berî û herî kêm heşt hefte piştî zayînê ne lazim e hûn kar bikin; ji ducaniyê heta çar meh piştî zayînê kardêr hema qet nikare we ji kar derxe.
mutterschaftsgeld = Pere di dema parastina dayikê de ji sîgorte û patron; kaxeza li ser roja texmînî ya zayînê lazim e.
elternzeit = Dema bê kar ji bo zarokê we, heta sê salan; herî dereng heft hefte berê ji patron re bibêjin.
hebamme = Ew berî, di dema û piştî zayînê de alîkar e, li malê jî; sîgorte pere dide, zû lê bigerin.
schwangerschaftskonfliktberatung = Şêwirmendiya veşartî, berî rawestandina ducaniyê heta hefteya 12an piştî destpêka ducaniyê (bergirtinê) lazim e; di navbera şêwirmendî û rawestandinê de divê sê roj hebin.
vaterschaftsanerkennung = Bavekî nezewicî li Jugendamt yan Standesamt dibêje ku zarok yê wî ye; divê dayik qebûl bike, carinan Ausländerbehörde jî kontrol dike.
geburtsanzeige = Divê zayîn di nav hefteyekê de li Standesamt bê nivîsandin; gelek caran nexweşxane dike, pasaport û belgeyan bînin.
mutter-kind-stiftung = Pere ji bo jinên ducanî yên di tengasiyê de, wek mînak ji bo tiştên pitikê; daxwaz tenê berî zayînê, li şêwirmendiya ducaniyê.

## Familie
sorgerecht = Maf û erkê biryarê li ser jiyana zarok; dema pevçûnê dadgeha malbatê biryarê dide.
umgangsrecht = Mafê zarok, dê û bav heye ku hevdu bibînin; Jugendamt di lihevkirinê de alîkar e.
jugendamt = Daîre alîkariya dê û bavan dike û zarokan diparêze; biçin termînê, rewşa xwe bibêjin û kesekî bi xwe re bînin.
inobhutnahme = Jugendamt zarokekî demkî ji malbatê digire; tavilê nerazîbûnê bikin û parêzer bigirin.
vormund = Ev kes ji bo zarokekî bê dê û bav li Almanyayê biryarê dide, di penaberiyê de jî.
unterhalt = Pereyê ku dê û bav ji bo zarokê xwe yan hevjîn piştî cudabûnê didin; Jugendamt ji bo pereyê zarok belaş alîkar e.
scheidung = Dadgeha malbatê zewacê diqedîne, bi piranî piştî salek cudabûnê; parêzer lazim e.
trennungsjahr = Sala berî telaqê ku hevjîn ji hev cuda dijîn; heke îqameya we bi zewacê ve girêdayî be, berê şêwirmendiyê bistînin.
familiengericht = Dadgeha telaq, zarok û parastina di malbatê de; biçin termînê û wergêr bixwazin.

## Gewalt
gewaltschutzgesetz = Dadgeh dikare kesekî tundkar ji malê derxe û nehêle nêzî we bibe; di xeterê de li 110 telefon bikin.
naeherungsverbot = Kesek nikare nêzî we bibe yan telefonî we bike; heke guh nede, li 110 telefon bikin.
frauenhaus = Cihekî veşartî û ewle ji bo jin û zarokan ji tundiyê; telefona alîkariyê 116016 şev û roj bi gelek zimanan alîkar e.
strafanzeige = Hûn sûcekî ji polîs re dibêjin; ji bo hin sûcan divê di nav sê mehan de daxwaz bê kirin.
opferhilfe = Alîkarî û pere ji bo kesên ku tundî dîtine; şêwirmendî belaş û veşartî ye.
zwangsheirat = Tu kes nikare we bi zorê bizewicîne yan sunet bike; sûc e, û şêwirmendî we diparêze.

## Diskriminierung
agg = Qanûna li dijî cudakariyê di kar, xanî û jiyanê de; mafê xwe bi nivîskî bixwazin, bi piranî di nav du mehan de.
dienstaufsichtsbeschwerde = Hûn wisa li ser karmendekî daîreyê gilî dikin; ev ne li şûna nerazîbûnê ye û demê ranagire.
volksverhetzung = Nefret, heqaret yan sorkirina li dijî koman sûc e; delîlan biparêzin û şêwirmendiyê bistînin yan gilî bikin, ji bo heqaretê di nav sê mehan de.

## Recht
beratungshilfeschein = Bi pereyê kêm hûn vê kaxezê ji Amtsgericht distînin û pê hema belaş diçin cem parêzer.
prozesskostenhilfe = Kesê ku pereyê wî kêm e dikare mesrefên dadgeh û parêzer ji dewletê bistîne; daxwaz li dadgehê.
rechtsanwalt = Pisporê hiqûqê ku ji bo we dinivîse û li dadgehê diaxive; pêşî li ser mesrefan bipirsin.
klage = Hûn pê dixwazin ku dadgeh biryarê bide; dem di biryarê de nivîsandî ye, bi piranî mehek, ji bo penaberiyê gelek caran kurttir.
eilantrag = Daxwazeke lezgîn ji dadgehê dema hûn nikarin li bendê bimînin; gelek caran tenê ew dersînorkirin yan birîna pere radiwestîne.
verwaltungsgericht = Dadgeha ji bo pirsgirêkên bi daîreyan re, li ser penaberî û îqameyê jî; doz bê parêzer jî dibe.
sozialgericht = Dadgeha ji bo pirsgirêkên bi Jobcenter, Sozialamt û sîgorteyê re; ji bo we bi piranî belaş, dem mehek e.
amtsgericht = Dadgeha bajarê we ji bo peyman, kirê, malbat û sûcên biçûk; her dem bersivê bidin nameyên wê.
strafbefehl = Ceza bê danişîna dadgehê; nerazîbûn tenê du hefte ji gihîştinê pê ve dibe; dikare zerarê bide îqameya we.
ladung = Dadgeh we di rojekê de vedixwîne; divê hûn werin, an na ceza yan biryar bê we dibe.
vorladung = Polîs dixwaze ji we bipirse; heke we tawanbar bike, hûn dikarin bêdeng bimînin: pêşî bi parêzer re biaxivin.
staatsanwaltschaft = Ev daîre li pey sûcan diçe; heke nameyek jê were, zû biçin cem parêzer.
einspruch = Bersiva we ya nivîskî li dijî Strafbefehl, Bußgeld yan birîna pere, tenê du hefte; li dijî biryara bacê mehek.
versaeumnisurteil = Dadgehê biryar da, gelek caran ji ber ku we bersiv neda yan hûn ne li wir bûn; dema nerazîbûnê li dawiyê nivîsandî ye û kurt e, carinan tenê hefteyek.

## Verein
verein-gruenden = Heft kes bi armanceke hevpar dikarin komeleyeke qeydkirî ava bikin, bi rêziknameyê û rêveberiyê.
vereinsregister = Lîsteya komeleyan li Amtsgericht; rêveberiya nû yan rêziknameya nû divê bi noterê li wir bê nivîsandin.
satzung = Rêzikên komeleyê; berî damezrandinê bidin Finanzamt kontrol bike.
gemeinnuetzigkeit = Finanzamt piştrast dike ku komele ji bo hemûyan e; hingê hema bac nade û dikare belgeyên bexşînê bide.
spendenbescheinigung = Komeleyeke ji bo hemûyan bexşînê piştrast dike, da ku mirov kêmtir bac bide.
ehrenamt = Karê xwebexş bê meaş; pereyekî biçûk dibe, berê ji Jobcenter yan daîreya biyaniyan bipirsin.
uebungsleiterpauschale = Ji bo ders yan perwerdehiya li komeleyê pere heta sînorekî salane bê bac dibe.
mitgliederversammlung = Civîna hemû endaman ku rêveberiyê hildibijêre û biryarên girîng dide; li gorî rêziknameyê di wextê de vexwînin.
zuwendungsbescheid = Komele pereyê alîkariyê bi şertan distîne; heta tarîxê hesab bidin, an na divê pere paş bide.
transparenzregister = Erkên komeleyê, wek nivîsandin, pereyê muzîkê û sîgorte; fatureyan kontrol bikin, nameyên sexte jî hene.
