### Soomaali (Somali): erayada warqadaha xafiisyada Jarmalka, mid kasta hal weedh lagu sharxay
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = Waraaqda ugu horreysa ee aad hesho markaad magangelyo codsato; waxay muujinaysaa inaad is diiwaangelisay, waxayna shaqaynaysaa ilaa aad ka hesho Aufenthaltsgestattung.
erstaufnahmeeinrichtung = Xerada gobolka ee dadka magangelyada codsada marka hore ku noolaadaan; Hessen ta ugu weyn waxay ku taal Gießen.
easy-verteilung = Nidaamka kombuyuutarka ee dadka magangelyada codsada u qaybiya gobollada; goor hore sheeg haddii qoyskaaga dhow uu Jarmalka ku nool yahay.
zuweisungsbescheid = Warqadda sheegaysa magaalada ama degmada aad ku noolaanayso; haddii aad meel kale rabto, codso beddelaad (Umverteilung).
buergeramt = Xafiiska magaalada ee aad cinwaankaaga ka diiwaangeliso oo aad waraaqo badan ka hesho; ballan sii qabso.
anmeldung = Guuritaan kasta ka dib cinwaankaaga cusub laba toddobaad gudahood ku diiwaangeli Bürgeramt; waxaad u baahan tahay warqadda mulkiilaha guriga.
migrationsberatung = La-talin bilaash ah oo loogu talagalay soo-galootiga: deggenaansho, shaqo, luqad iyo nolol maalmeed; dhallinyaradu waxay tagaan Jugendmigrationsdienst.

## Aufenthalt und Asyl
aufenthaltstitel = Magaca guud ee waraaqaha kuu oggolaanaya inaad Jarmalka ku noolaato; codso cusboonaysiin ka hor intaysan dhicin.
aufenthaltserlaubnis = Sharci deggenaansho oo muddo go’an iyo sabab go’an leh; codso cusboonaysiin ka hor intuusan dhicin.
elektronischer-aufenthaltstitel = Kaarka balaastigga ah ee chip-ka leh oo sharcigaaga deggenaanshuhu ku qoran yahay; haddii uu lumo, isla markiiba u sheeg Ausländerbehörde.
fiktionsbescheinigung = Waraaq ku-meel-gaar ah inta codsigaaga laga go’aaminayo; haddii aad kordhinta codsatay ka hor intaan sharcigu dhicin, xuquuqdaadu badanaa way sii socotaa, oggolaanshaha shaqada xataa.
duldung = Sharci deggenaansho maaha, laakiin hadda lagu tarxiili maayo; waqtigeeda ku cusboonaysii oo talo raadso.
ausbildungsduldung = Qofka Duldung haysta oo tababar shaqo ku jira ama muddo dheer shaqo joogto ah haya ayaa badanaa ku sii joogi kara; tababarka sharci deggenaansho ayaa sidoo kale loo helaa: goor hore talo raadso.
aufenthaltsgestattung = Waraaqda wakhtiga magangelyada la eegayo: waad joogi kartaa ilaa codsigaaga laga go’aamiyo.
bamf = Xafiiska go’aamiya codsiyada magangelyada oo bixiya lacagta koorsooyinka Integrationskurs; cinwaan kasta oo cusub adigu u sheeg.
auslaenderbehoerde = Xafiiska bixiya oo cusboonaysiiya sharciga deggenaanshaha; goor hore ballan weydiiso, waraaqahana hayso.
regierungspraesidium = Xafiis ka tirsan gobolka Hessen; wuxuu u xilsaaran yahay hoyga, tarxiilka iyo dhalashada, iyo waxyaabo kale.
asylantrag = Codsiga aad BAMF ka weydiisato inay kaa ilaaliyaan cadaadis ama dagaal; marka hore talo raadso.
ablehnungsbescheid = Xafiisku codsigaaga “maya” ayuu yiri; waqtiga ka cabashada ama dacwaddu waa gaaban yahay, magangelyada badanaa hal toddobaad: isla markiiba tag la-talinta!
fluechtlingseigenschaft = Ilaalinta ugu xoogga badan ee magangelyada: waxaad helaysaa sharci deggenaansho iyo baasaboor qaxooti; keenista qoyska saddexda bilood ee ugu horreeya ku sheeg, ka dib way sii adkaanaysaa.
subsidiaerer-schutz = Ilaalin loogu talagalay dadka dalkooda khatar weyn uga jirto, sida dagaal; keenista qoysku waa joogsan tahay ilaa Luulyo 2027, marka laga reebo xaalado aad u adag.
abschiebungsverbot = Xafiisku wuxuu go’aamiyay inaan dal gaar ah laguu celin karin; badanaa sharci deggenaansho ayaad helaysaa.
abschiebung = Qof ayaa qasab dal kale loogu qaadayaa; qareen ama maxkamad ayaa mararka qaar joojin karta: maanta tag la-talinta!
abschiebungsandrohung = Waxaa laguugu hanjabayaa in qasab dalka lagaaga saaro; dacwad iyo codsi degdeg ah waxaad u haysataa maalmo ama toddobaadyo kooban: maanta tag la-talinta!
ausreisepflicht = Waa inaad Jarmalka ka baxdo ilaa maalin go’an; isla markiiba warqadda la tag la-talinta, ka hor inta waqtigu dhammaan.
abschiebungshaft = Qof ayaa la xirayaa si loo tarxiilo; maxkamadda ayuu ka cabashan karaa, wuxuuna isla markiiba u baahan yahay qareen.
dublin-verfahren = Waxaa la eegayaa in dal kale oo Yurub ah uu magangelyadaada qaabilsan yahay; go’aanka waxaad kaga cabashan kartaa badanaa hal toddobaad oo keliya.
ueberstellung = Waxaa laguu qaadayaa dal kale oo Yurub ah oo magangelyadaada qaabilsan; isla markiiba tag la-talinta.
widerrufsverfahren = BAMF waxay eegaysaa inaad weli ilaalin u baahan tahay; ku jawaab waqtiga warqadda ku qoran, marka horena talo raadso.
folgeantrag = Codsi magangelyo oo cusub diidmo ka dib; wuxuu u baahan yahay sababo ama caddaymo cusub, marka hore talo raadso.
haertefallkommission = Koox gobolka ah oo xaalado gaar ah u codsan karta inuu qofku sii joogo, marka waddo kale aysan jirin.
niederlassungserlaubnis = Sharci deggenaansho oo aan dhicin; badanaa waxaad u baahan tahay sannado joogid ah, shaqo, lacagta hawlgabka oo aad bixisay iyo luqadda Jarmalka.
blaue-karte-eu = Sharci deggenaansho oo loogu talagalay shaqaale jaamacad dhammeeyay ama khibrad gaar ah leh oo haysta heshiis shaqo iyo mushahar ugu yaraan go’an.
chancen-aufenthaltsrecht = Oggolaansho 18 bilood ah oo dadka Duldung muddo dheer haystay; codsi cusub lama qaato laga bilaabo dhammaadka 2025: qorshee inaad u gudubto Bleiberecht.
bleiberecht = Sharci deggenaansho oo loogu talagalay dadka si fiican ula qabsaday oo sannado Duldung ku joogay; ha laguu eego fursaddaada.
voruebergehender-schutz = Deggenaanshaha dadka ka soo qaxay Yukreeniya, magangelyo la’aan; Ausländerbehörde weydii ilaa goorma kaarkaagu shaqaynayo.
wohnsitzauflage = Waa inaad ku noolaato meel ama gobol go’an; shaqo, tababar ama qoys dartood ayaad ku codsan kartaa in laga qaado.
residenzpflicht = Meel go’an kama bixi kartid fasax la’aan; ka hor safarka xafiiska weydii.
mitwirkungspflicht = Waa inaad arrintaada ka qayb qaadato, tusaale ahaan waraaqo keento; ku jawaab ilaa taariikhda warqadda ku qoran, haddii kale waad dhibtoon kartaa.
passpflicht = Waa inaad haysato baasaboor shaqaynaya ama isku daydo inaad hesho oo caddaynta hayso; haddii aad magangelyo ku jirto ama ilaalin haysato, la-talinta weydii ka hor intaadan safaaradda tagin.
einreiseverbot = Muddo go’an Jarmalka ma soo geli kartid ama ma joogi kartid; waxaa la dacwoon karaa oo keliya ilaa waqtiga warqadda ku qoran, in la soo gaabiyo se mar dambe xataa waa la codsan karaa.
verpflichtungserklaerung = Qof ayaa xafiiska u ballan qaadaya inuu bixiyo kharashka martida oo dhan; muddo dheer ayay socotaa, qaalina way noqon kartaa.
visum = Oggolaanshaha soo gelista ee aad ka codsato safaaradda Jarmalka; haddii aad muddo dheer joogayso waxaad u baahan tahay fiiso qaran.
freizuegigkeit = Xaqa ay muwaadiniinta EU u leeyihiin inay Jarmalka ku noolaadaan oo ka shaqeeyaan; haddii xafiisku rabo inuu kaa qaado, isla markiiba tag la-talinta.
freiwillige-rueckkehr = Talo iyo lacag loogu talagalay dadka iskood ugu noqonaya dalkooda; waxba ha saxiixin talo la’aan.
auflage = Shardi ku xiran waraaqdaada, tusaale ahaan meesha aad deggan tahay ama inaad shaqayn karto; wuxuu ku qoran yahay waraaqda ama warqadda la socota.
azr-nummer = Lambar ay xafiisyadu ku kaydiyaan xogtaada deggenaanshaha; ku qor warqad kasta oo aad xafiiska u dirto.

## Anhörung
anhoerung = Wareysiga BAMF ee sababaha aad u soo qaxday, waana ka ugu muhiimsan; la-talin kula diyaargarow, hubaalna u tag.
anhoerungsprotokoll = Qoraalka wax kasta oo aad wareysiga ku sheegtay; ha laguu dib-u-turjumo, khaladaadkana sax ka hor intaadan saxiixin.
fluchtgruende = Sababaha aad dalkaaga uga soo tagtay; wareysiga ugu sheeg si buuxda, isku xigta oo run ah.
erstbefragung = Wareysiga ugu horreeya ee BAMF: adiga, qoyskaaga iyo jidka aad soo martay; sheeg qaraabada Yurub ku nool iyo cudurrada.

## Familiennachzug
familiennachzug = Lamaanaha, carruurta ka yar 18 iyo mararka qaar waalidka ayaa fiiso ku iman kara; goor hore talo raadso, waqtiyo ayaa jira.
fristwahrende-anzeige = Qaxootiga la aqoonsaday saddex bilood gudahood ayay ku sheegaan inay qoyska keenayaan; taasi shuruudo fudud ayay u sugaysaa.
botschaftstermin = Qoyskaagu fiisaha wuxuu ka codsadaa safaaradda Jarmalka ee dibadda; sugitaanku badanaa waa dheer yahay, goor hore is qora.
vorabzustimmung = Ausländerbehörde waxay “haa” tiraahdaa ka hor codsiga fiisaha; tani arrinta way dedejin kartaa.
lebensunterhaltssicherung = Waxaad caddaynaysaa in lacagtaadu qoyska ku filan tahay kaalmo la’aan, tusaale ahaan warqadda mushaharka iyo heshiiska kirada.

## Einbürgerung
einbuergerung = Sidan ayaad ku noqonaysaa muwaadin Jarmal, badanaa shan sano ka dib; Jarmalku wuu oggol yahay inaad dhalashadaadii hore haysato.
einbuergerungstest = Imtixaan 33 su’aalood oo Jarmalka ku saabsan; dhalashada ugu yaraan 17 jawaabood waa inay sax noqdaan.
einbuergerungszusicherung = Ballan qoraal ah oo xafiisku ku siinayo dhalashada marka shuruudaha haray la buuxiyo; muddo go’an ayay shaqaysaa.
einbuergerungsurkunde = Markaad waraaqdan hesho waxaad tahay Jarmal; dabadeed codso kaarka aqoonsiga iyo baasaboorka.
loyalitaetserklaerung = Waxaad sheegaysaa inaad dastuurka iyo sharciyada ixtiraamto; xafiisku mararka qaar wuu ku weydiiyaa.

## Briefe und Anträge
bescheid = Go’aanka qoran ee xafiiska; haddii uu khaldan yahay, ka cabo: sida iyo ilaa goorma, dhammaadka ayay ku qoran tahay, badanaa hal bil, magangelyada badanaa hal toddobaad oo keliya.
bewilligungsbescheid = Xafiisku “haa” ayuu yiri: halkan waxaa ku qoran inta lacag ah iyo ilaa goorma; codsiga xiga dir ka hor dhammaadka.
widerspruch = Jawaabtaada qoran ee sheegaysa inuu go’aanku khaldan yahay; badanaa hal bil gudaheed, adigoo saxiixay, waa inay xafiiska gaartaa, iimayl caadi ah kuma filna.
widerspruchsbescheid = Jawaabta xafiisku ka bixiyay cabashadaada; haddii ay “maya” tahay, badanaa hal bil gudaheed ayaad maxkamad ka dacwoon kartaa.
rechtsbehelfsbelehrung = Qaybta ugu dambeysa ee go’aanka: sida, meesha iyo ilaa goorma aad ka cabashan karto; marka hore waqtiga eeg.
frist = Waqtiga ay tahay in jawaabtaadu xafiiska gaarto; waraaqaha waqti dheeraad ah ka hor waad u codsan kartaa, laakiin waqtiga cabashada (Widerspruch) iyo dacwadda cidna ma kordhiso.
wiedereinsetzung = Haddii waqtigu kaa dhaafay adigoon eed lahayn, sida isbitaal awgiis, tan ayaad codsan kartaa: isla markiiba, badanaa laba toddobaad gudahood, Strafbefehl iyo ganaax (Bußgeld) hal toddobaad gudahiis.
anhoerungsbogen = Xafiis ayaa go’aan gaaraya, marka horena wuu ku weydiinayaa; ku jawaab ilaa taariikhda, haddii booliska wax kugu eedeeyana marka hore talo raadso.
einschreiben = Warqad caddayn leh in la gaarsiiyay; soo qaado, adiguna sidaas ku dir kansalka heshiisyada iyo cabashooyinka.
zustellungsurkunde = Baqshad jaalle ah oo xafiis ama maxkamad ka timid; taariikhda ku qoran ayaa waqtigu ka bilaabmaa: baqshadda hayso oo isla markiiba fur.
vollmacht = Waraaq saxiixan oo qof kale u oggolaanaysa inuu ku hadlo ama wax kuu qabto; mar kasta waad la noqon kartaa.
akteneinsicht = Waad akhrin kartaa wixii xafiisku arrintaada ka ururiyay; adigu codso ama qareen ku codso.
aktenzeichen = Lambarka arrintaada, warqadda korkeeda ayuu ku qoran yahay; ku qor jawaab kasta.
antrag = Codsi qoran oo aad lacag ama waraaq ku weydiisato; goor hore gee, waayo badanaa waxaa la tiriyaa maalinta uu gaaro.
eingangsbestaetigung = Caddaynta in warqaddaadu xafiiska gaartay; mar walba weydiiso oo hayso.
nachweis = Waraaqo wax caddaynaya, sida heshiiska kirada ama warqadda mushaharka; koobi bixi, asalkana adigu hayso.
untaetigkeitsklage = Haddii xafiis muddo aad u dheer kuu jawaabi waayo, badanaa in ka badan saddex bilood, codsiyada Jobcenter ama Sozialamt lix bilood, weydii, dabadeedna maxkamad ayaad ka dacwoon kartaa.

## Dokumente
geburtsurkunde = Shahaadada dhalashada ee Standesamt; waxaa loogu baahan yahay lacagta carruurta, Elterngeld, baasaboor iyo guur.
apostille = Shaabad dalka hooyo laga keeno oo waraaqda Jarmalka ugu caddaynaysa inay run tahay; dalalka oo dhan ma laha.
legalisation = Safaaradda Jarmalka ayaa xaqiijinaysa in waraaq dibadeed run tahay, marka Apostille aysan suurtagal ahayn.
beglaubigte-uebersetzung = Turjumid shaabad leh oo uu sameeyay qof maxkamaddu oggolaatay; xafiisyadu tan oo keliya ayay aqbalaan.
beglaubigte-kopie = Koobi shaabad leh oo caddaynaya inuu asalka la mid yahay; magaalada ayaa lacag yar ku samaysa.
meldebescheinigung = Waraaqda Bürgeramt ee cinwaankaaga caddaysa; bangiga, iskuulka iyo xafiisyadu badanaa way weydiiyaan.
reisepass = Baasaboorka qunsuliyadda dalkaaga; haddii aad magangelyo ku jirto ama ilaalin haysato, marka hore la-talinta weydii.
reiseausweis = Baasaboor Jarmal ah oo loogu talagalay dadka aan baasaboorka dalkooda heli karin; dalkaagii ha ugu safrin.
fuehrerschein-umschreiben = Laysanka ka yimid meel ka baxsan EU badanaa lix bilood oo keliya ayuu halkan ka shaqeeyaa; ka hor codso kan Jarmalka.
fuehrungszeugnis = Waraaq muujinaysa in Jarmalka lagugu ciqaabay iyo in kale; waxaad ka codsataa Bürgeramt, iskaa-wax-u-qabso badanaa waa bilaash.
standesamt = Xafiiska dhalashada, guurka, magacyada iyo geerida; halkaas ayaad shahaadooyinka ka helaysaa.
eheurkunde = Waraaqda guurka caddaysa; haddii ay dibad ka timid, badanaa waxay u baahan tahay turjumid iyo Apostille ama Legalisation.
sterbeurkunde = Shahaadada geerida; waxaa loogu baahan yahay aaska, bangiga iyo dhaxalka; dhaxalka deynta leh badanaa lix toddobaad oo keliya ayaa lagu diidi karaa.
personalausweis = Kaarka ay Jarmalku isku aqoonsadaan; dadka aan Jarmal ahayn waxay tusaan baasaboor ama sharciga deggenaanshaha.
verlustanzeige = Haddii waraaq lunto ama la xado, u sheeg booliska iyo Ausländerbehörde; waraaqda ay ku siiyaan ayaad tan cusub ugu baahan tahay.

## Begleitung
sprachmittlung = Qof ayaa hadalka kuugu turjumaya xafiiska, dhakhtarka ama iskuulka; ballanta ka hor sheeg inaad u baahan tahay.
beistand = Wadahadal kasta oo xafiiska waxaad la tagi kartaa qof aad ku kalsoon tahay.

## Arbeit
arbeitserlaubnis = Waraaqdaada waxaa ku qoran inaad shaqayn karto; haddii kale Ausländerbehörde weydii ka hor intaadan bilaabin.
agentur-fuer-arbeit = Xafiiska raadinta shaqada, tababarka iyo lacagta shaqo la’aanta; isla markiiba is qor marka shaqada lagaa joojiyo.
arbeitssuchendmeldung = Saddex bilood ka hor dhammaadka shaqada, ama saddex maalmood gudahood haddii la iska kaa joojiyo, iska diiwaangeli Agentur für Arbeit; haddii kale lacag ayaad waynaysaa.
arbeitslosengeld = Lacag ay Agentur für Arbeit ku siiso haddii aad dhowaan ugu yaraan 12 bilood caymis ku shaqaysay; is qor ugu dambayn maalinta koowaad ee shaqo la’aanta.
arbeitsvertrag = Waxaa ku qoran mushaharka, saacadaha, fasaxa iyo joojinta shaqada; ka hor saxiixa ha laguu sharxo, koobina hayso.
kuendigung = Heshiis ayaa la joojinayaa; haddii loo-shaqeeyahaagu joojiyo, saddex toddobaad oo keliya ayaad maxkamadda shaqada ka dacwoon kartaa.
kuendigungsschutzklage = Dacwad aad kaga hor timaaddo shaqo ka joojin; saddex toddobaad gudahood waa inay gaartaa maxkamadda shaqada.
aufhebungsvertrag = Waxaa lagaa rabaa inaad oggolaato in shaqadu dhammaato; isla markiiba ha saxiixin, lacagta shaqo la’aanta ayay kaa qaadi kartaa.
lohnabrechnung = Warqaddu waxay muujinaysaa mushaharkaaga, canshuurta iyo caymiska; saacadaha iyo lacagta hubi, oo hayso.
mindestlohn = Inta ugu yar ee loo-shaqeeye kasta saacaddii bixiyo; saacadahaaga qoro, mushaharka kaa maqanna qoraal ku dalbo.
minijob = Shaqo yar oo lacag bishii xad leh; fasaxa, mushaharka xanuunka iyo mushaharka ugu yar halkanna way ka jiraan.
sozialversicherungsnummer = Lambarkaaga caymiska hawlgabka; loo-shaqeeye kasta wuu u baahan yahay, noloshaada oo dhanna waad haysanaysaa.
steuer-id = Lambar 11 tiro ah oo boosto kuugu yimaadda markaad cinwaanka diiwaangeliso; loo-shaqeeyaha, Familienkasse iyo bangigu way u baahan yihiin.
steuerklasse = Heer 1 ilaa 6 ah oo canshuurta mushaharka lagu xisaabiyo; guur ka dib badanaa iskeed ayay isu beddeshaa, kala tagga se adiga ayaa Finanzamt u sheegaya.
ausbildung = Xirfad ayaad goobta shaqada iyo iskuulka ku baranaysaa, badanaa saddex sano, bil kastana lacag ayaad helaysaa.
bewerbung = Warqad, taariikh nololeed iyo shahaadooyin ayaad shaqo ku codsanaysaa; Jobcenter kharashka wuu bixin karaa, ka hor weydii.
praktikum = Muddo gaaban ayaad shaqo ku baranaysaa; dadka qaar waxay tanna uga baahan yihiin oggolaanshaha Ausländerbehörde.
bildungsgutschein = Jobcenter ama Agentur für Arbeit ayaa ku bixiya koorso xirfadeed; weydii ka hor intaadan is qorin.
arbeitsunfaehigkeitsbescheinigung = Dhakhtarku wuxuu caddaynayaa inaadan shaqayn karin; maalinta koowaad isla markiiba u sheeg loo-shaqeeyaha.
arbeitsunfall = Shil shaqada ama jidka shaqada ka dhacay; u sheeg dhakhtarka iyo loo-shaqeeyaha, markaas Berufsgenossenschaft ayaa bixinaysa.
gewerbeanmeldung = Sidan ayaad ganacsi adigu leedahay ku diiwaangelinaysaa; marka hore hubi in sharcigaagu oggol yahay.
arbeitgeberbescheinigung = Loo-shaqeeyahaagu wuxuu caddaynayaa shaqada iyo mushaharka; xafiisyadu way u baahan yihiin, waana inuu buuxiyo.

## Anerkennung
anerkennung = Xafiis ayaa eegaya inta xirfaddaada ama shahaadadaada dibaddu Jarmalka ka qiimo leedahay; la-talintu waa bilaash.
zab = Xafiiskani wuxuu qiimeeyaa shahaadooyinka jaamacadaha dibadda; waraaqdu waxay ku caawisaa shaqo codsiga iyo fiisaha, lacagna way ku kacdaa.
gleichwertigkeit = Shahaadadaadu waxay la mid tahay mid Jarmal ah; haddii ay ku qoran tahay “teilweise” (qayb), waxa ka maqan ayaad baranaysaa.
anpassungslehrgang = Koorso ama imtixaan aad ku dhammaystirto waxa ka maqan si shahaadadaada loo aqoonsado.
approbation = Oggolaanshaha inaad u shaqayso dhakhtar, dhakhtar ilko ama farmashiile; ka codso xafiiska gobolka.
hochschulzugang = Waxaa la eegayaa in shahaadadaada dugsigu jaamacad kuu oggolaanayso; mararka qaar marka hore Studienkolleg ayaad u baahan tahay.

## Deutsch
integrationskurs = Koorso Jarmal ilaa B1 iyo nolosha Jarmalka; ka hor intaadan is qorin weydii cidda bixinaysa.
berechtigungsschein = Waraaqdan ayaad Integrationskurs ku geli kartaa; iskuul isaga qor ka hor intaysan dhicin.
verpflichtung-integrationskurs = Waa qasab inaad koorso Jarmal gasho; degdeg iskuul u raadso, haddii kale xafiisku lacag ayuu kaa jari karaa.
berufssprachkurs = Koorso aad ku barato Jarmalka shaqada; Jobcenter ama Agentur für Arbeit ayaa oggolaanshaha bixiya.
sprachzertifikat = Shahaadada imtixaanka ka dib waxay muujinaysaa heerka Jarmalkaaga; dhalashada iyo deggenaanshaha joogtada ah badanaa B1 ayaa loo baahan yahay.
dtz = Imtixaanka dhammaadka Integrationskurs, A2 iyo B1; qofkii ku dhaca mar kale ayuu geli karaa.
alphabetisierungskurs = Koorso loogu talagalay dadka baranaya akhriska iyo qoraalka ama xarfaha Laatiinka.
einstufungstest = Tijaabo gaaban oo iskuulka luqadda tusaysa koorsada kugu habboon; imtixaan maaha.
fahrtkostenzuschuss = Qofka lacagta yar leh waa laga dhaafi karaa qiimaha koorsada, waxaana la siin karaa lacagta safarka: ka codso BAMF.

## Schule und Kita
kita = Xannaanada carruurta ka hor iskuulka; marka ilmuhu hal sano jirsado waa xaqiisa: ilmahaaga goor hore u qor.
kitabeitrag = Lacagta waalidku xannaanada ka bixiyo; haddii dakhligu yar yahay Jugendamt ayaa bixinaysa markaad codsato.
tagespflege = Qof tababaran oo carruur yar oo kooban haya, badanaa gurigiisa; Jugendamt ayaa kuu helaysa.
schulanmeldung = Sidan ayuu ilmahaagu iskuul meel uga helayaa; Schulamt ayaa qoysaska cusub caawiya.
schulpflicht = Carruurtu waa inay iskuul tagaan, qiyaastii lix jir ka bilow; haddii ilmuhu xanuunsado isla markiiba iskuulka u qor.
bildung-und-teilhabe = Lacag loogu talagalay carruurta qoysaska lacagta yar: qalabka iskuulka, safarrada, qadada, casharro dheeraad ah iyo ciyaaraha; ka hor codso.
elternabend = Kulanka waalidka iyo macallimiinta; kaalay, oo ka hor weydiiso turjumaan.
foerderschule = Iskuul loogu talagalay carruurta caawimo gaar ah u baahan; waalidku ra’yi ayay leeyihiin, iskuulka caadiga ahna way dooran karaan.
hort = Haynta carruurta iskuulka casharka ka dib; goor hore qor, boosasku way yar yihiin.
zeugnis = Warqadda natiijooyinka; kulligood asalkooda hayso, waxaad ugu baahan tahay tababar iyo jaamacad.
schulbescheinigung = Iskuulku wuxuu caddaynayaa in qofku dhigto; Familienkasse iyo Jobcenter ayaa weydiiya.
intensivklasse = Fasal ay ardayda cusub marka hore Jarmal ku bartaan.
masernschutz = Iskuulka, Kita iyo xerada waa inaad tustaa in ilmahaaga laga tallaalay jadeecada ama uu ka badbaado.

## Wohnen
mietvertrag = Heshiiska gurigaaga; kirada, carbuunta iyo joojinta akhri ka hor saxiixa, Jobcenter-kana ka hor weydii.
kaution = Lacag dammaanad ah oo mulkiilaha la siiyo, ugu badnaan saddex bilood oo kiro ah (kharashyada kale la’aan); saddex qaybood ayaad ku bixin kartaa.
nebenkostenabrechnung = Biilka sannadlaha ee biyaha, kulaylka iyo dhismaha; ha laguu hubiyo, 12 bilood ayaad ka cabashan kartaa; Jobcenter isla markiiba u gee.
wohnberechtigungsschein = Waraaqda magaalada ee aad ku kiraysan karto guri jaban oo dadweyne; badanaa hal sano ayay shaqaysaa.
wohnungsgeberbestaetigung = Mulkiiluhu wuxuu caddaynayaa inaad guriga gashay; waxaad ugu baahan tahay diiwaangelinta, waana inuu ku siiyo.
mieterhoehung = Mulkiiluhu kiro badan ayuu rabaa; isla markiiba ha oggolaan, badanaa waqti aad ku hubiso waxaad haysataa ilaa dhammaadka bisha labaad ee xigta.
eigenbedarf = Mulkiiluhu wuu kaa saarayaa maxaa yeelay isaga ayaa gelaya; waad diidi kartaa, ugu dambayn laba bilood ka hor dhammaadka: tag la-talinta kirada!
wohnungskuendigung = Mulkiiluhu heshiiska wuu joojinayaa, badanaa wuxuu kuu sheegaa saddex bilood ka hor; isla markiiba ha ka guurin ee talo raadso.
fristlose-wohnungskuendigung = Waxaa lagaa rabaa inaad isla markiiba guurto, badanaa kiro lagugu leeyahay awgeed; degdeg u wada bixi ama xafiiska weydiiso inuu deynta oo dhan bixiyo, talona raadso.
raeumungsklage = Mulkiiluhu maxkamadda ayuu ka dalbanayaa inaad guurto; laba toddobaad gudahood ku jawaab oo isla markiiba caawimo raadso.
zwangsraeumung = Gerichtsvollzieher ayaa guriga kaa saaraya; ilaalin codso ugu dambayn laba toddobaad ka hor ballanta: isla markiiba tag caawimada guryaha!
mietschulden = Kiro ma bixin; isla markiiba la hadal mulkiilaha iyo Jobcenter, waayo haddii deyntu ka badan tahay kirada hal bil guriga waa lagaa saari karaa.
obdachlosigkeit = Qofka aan hoy lahayn magaaladu waa inay meel uu seexdo siiso; maanta tag xafiiska.
gemeinschaftsunterkunft = Guri ay qoysas ama dad qaxooti ah ku wada nool yihiin; ka guuritaanka dadka qaar oggolaansho ayay u baahan yihiin.
unterkunftsgebuehr = Qofka shaqeeya waxaa laga rabaa inuu qolka xerada ka bixiyo lacag; warqadda hubi, haddii loo baahdana hal bil gudaheed ka cabo.
kosten-der-unterkunft = Kirada iyo kulaylka uu xafiisku bixiyo, ilaa xad go’an; guuritaanka ka hor oggolaansho hel.
schoenheitsreparaturen = Rinji iyo shaqooyin yar oo guriga ah; mar walba adigu ma bixinaysid, weydii Mieterverein.
mietmangel = Guriga wax ayaa ka jaban ama caaryo ayaa ku taal; mulkiilaha sawirro iyo taariikh ugu qor.
schufa = Shirkad ururisa inaad biilasha bixiso iyo in kale; sannadkii hal mar ama ka badan koobiga xogtaada bilaash ayaad ku helaysaa.

## Geld
jobcenter = Xafiiska dadka shaqayn kara oo lacagtoodu yar tahay; ballan kasta tag ama ka hor sabab muhiim ah ku baaji.
buergergeld = Lacagta Jobcenter ee nolosha, kirada iyo kulaylka, maanta waxaa sidoo kale la yiraahdaa Grundsicherungsgeld; isla markiiba codso, waxay ka bilaabataa oo keliya bisha uu codsigu gaaro.
grundsicherung = Lacagta nolosha: Jobcenter ayaa bixiya haddii aad shaqayn karto, Sozialamt haddii aad da’ tahay ama joogto u xanuunsan tahay.
bedarfsgemeinschaft = Dadka gurigaaga oo uu Jobcenter lacagtooda wada xisaabiyo, badanaa lamaanaha iyo carruurta.
kooperationsplan = Jobcenter ayaa kuu yeeraya ama wax kaa dalbanaya; tag ama sabab ku baaji, haddii kale lacag ayaa lagaa jarayaa.
leistungsminderung = Xafiisku lacag ka yar ayuu ku siinayaa; sababtaada sharax oo hal bil gudaheed ka cabo (Widerspruch).
aufhebungsbescheid = Xafiisku lacagtaada wuu joojinayaa, dhammaan ama qayb; hal bil gudaheed ka cabo oo waxa maqan keen.
erstattungsbescheid = Xafiisku lacag ayuu dib kaaga rabaa; ha laguu hubiyo, hal bil gudaheed ka cabo ama weydiiso qaybo yaryar.
sozialamt = Xafiiska magaalada ee kaalmada nolosha: magangelyo, waayeel, xanuun iyo daryeel.
asylbewerberleistungsgesetz = Sharciga lacagta, alaabta iyo dhakhtarka ee dadka magangelyada codsaday, kuwa Duldung haysta iyo qaxooti kale qaarkood, kuwa Yukreeniya xataa; haddii la jaro, hal bil gudaheed ka cabo.
bezahlkarte = Kaar uu xafiisku lacagtaada ku shubo; qayb keliya ayaad caddaan ahaan u qaadan kartaa, in ka badan waad codsan kartaa.
wohngeld = Lacag kirada lagu kaabo oo la siiyo dadka dakhligoodu yar yahay oo aan Jobcenter wax ka qaadan; waxay ka bilaabantaa bisha aad codsato.
kindergeld = Lacag bil kasta ilmo kasta, sharciyo badan oo deggenaansho; ka codso Familienkasse, dib waxaa loo bixiyaa lix bilood oo keliya.
familienkasse = Xafiiska lacagta carruurta iyo Kinderzuschlag; u sheeg isbeddel kasta, sida guuritaan ama kala tag.
kinderzuschlag = Lacag dheeraad ah oo qoysaska shaqeeya laakiin wax yar qaata; ka codso Familienkasse.
elterngeld = Lacag dhalmada ka dib oo la siiyo waalidka ilmahooda haya; dib waxaa loo bixiyaa saddex bilood oo keliya, degdeg u codso.
unterhaltsvorschuss = Haddii waalidka kale waxba bixin waayo, dowladda ayaa ilmaha u bixisa; ka codso Jugendamt.
rundfunkbeitrag = Guri kasta wuxuu bixiyaa lacagta telefishinka iyo raadiyaha; haddii aad kaalmo qaadato waa lagaa dhaafi karaa: codso oo caddayn raaci.
bafoeg = Lacag dowladda ah oo iskuul, tababar ama jaamacad; goor hore codso, waxay ka bilaabantaa bisha codsiga.
rente = Lacagta da’da ama xanuunka dheer haddii aad wax bixin jirtay; talo iyo codsi waxaad ka helaysaa Rentenversicherung.
steuererklaerung = Dakhligaaga ayaad Finanzamt u sheegaysaa, badanaana lacag ayaa laguu soo celiyaa; go’aanka hal bil gudaheed ayaad kaga cabashan kartaa (Einspruch).
erstausstattung = Lacagta xafiiska ee alaabta guriga ugu horreysa, shooladda ama alaabta ilmaha; codso ka hor intaadan iibsan.
veraenderungsmitteilung = Isla markiiba xafiiska u sheeg haddii wax isbeddelaan: shaqo, lacag, guri, qoys.
teilhabekarte = Dadka lacagta yar leh wax yar ayay ka bixiyaan baska, dhaqanka iyo isboortiga ama raashin jaban ayay helaan; weydii.
basiskonto = Qof kasta oo si sharci ah u jooga, Duldung xataa, akoon bangi wuu yeelan karaa; bangigu haddii uu diido sababta waa inuu sheego.

## Schulden
mahnung = Biil ma bixin; hubi inuu sax yahay, dabadeed bixi ama weydiiso inaad qaybo ku bixiso.
mahnbescheid = Warqad jaalle ah oo maxkamadda ka timid lacag lagugu sheeganayo awgeed; haddii ay khaldan tahay, laba toddobaad gudahood foomka ku diid.
vollstreckungsbescheid = Tan ayaa lacagtaada lagu qaadan karaa; laba toddobaad oo keliya ayaad ka cabashan kartaa: isla markiiba tag la-talinta deymaha!
inkasso = Shirkad deymo ururisa; waxba ha bixin hana saxiixin ilaa la hubiyo in lacagtu sax tahay.
gerichtsvollzieher = Qofka maxkamaddu u soo dirto inuu lacag qaado; ballanta tag, haddii kale amar xarig ayaa soo bixi kara.
pfaendung = Akoonkaaga ama mushaharkaaga ayaa deyn loo qaadanayaa; isla markiiba bangiga ka dalbo P-Konto.
p-konto = Akoon la ilaaliyo oo lacagta nolosha kuugu harto; bangigu waa inuu akoonkaaga u beddelo markaad dalbato.
ratenzahlung = Deyn ayaad qaybo yaryar ku bixinaysaa; ballan qaad oo keliya inta aad dhab ahaan bil kasta awooddo.
privatinsolvenz = Hab maxkamadeed oo badanaa saddex sano ka dib deynta kaa dhammayso; la-talinta deymaha ayaa bilaash kugu caawisa.
stromsperre = Korontada ayaa deyn awgeed la rabaa in la jaro; isla markiiba wac, qaybo weydiiso, Jobcenter-kana weydii.
stromabrechnung = Biilka korontada ama gaaska oo bil kasta la bixiyo; tirada saacadda hubi, haddii kale qaybo weydiiso.
bussgeld = Ganaax lacageed, tusaale ahaan gaadiidka; laba toddobaad gudahood ayaad ka cabashan kartaa, haddii kale bixi.
erhoehtes-befoerderungsentgelt = Ganaaxa tigidh la’aanta; haddii aad tigidh bishii ah oo magacaaga ku qoran lahayd, degdeg u tus, markaas waa jaban yahay.
handyvertrag = Heshiis bil kasta lacag ku kaca; haddii aad internetka ama albaabka ku saxiixday, badanaa 14 maalmood ayaad kaga noqon kartaa.

## Gesundheit
krankenkasse = Waxay bixisaa dhakhtarka, isbitaalka iyo daawada; lamaanaha iyo carruurta dakhligoodu yar yahay badanaa bilaash ayay ku jiraan.
krankenkassenbeitraege = Caymisku lacag ayuu dalbanayaa ama adeeg ayuu joojinayaa; degdeg u jawaab oo u dir xogta dakhligaaga ee maqan.
gesundheitskarte = Kaarka caymiskaaga ee sawirka leh; u qaado dhakhtar kasta.
behandlungsschein = Qofka aan weli kaarka caafimaadka haysan waraaqdan wuxuu ka qaataa Sozialamt dhakhtarka ka hor; xaalad degdeg ah ka dib ayaa la qaadan karaa.
ueberweisung = Dhakhtarka qoysku waraaqdan wuxuu kuugu diraa dhakhtar takhasus leh; eraygu wuxuu sidoo kale ka dhigan yahay lacag bangi lagu diro.
rezept = Tan ayaad farmashiga daawo kaga qaadataa; badanaa kaarka caafimaadka ayay ku jirtaa, toddobaadyo kooban ayayna shaqaysaa.
zuzahlungsbefreiung = Qofka lacagta yar leh xad ka dib daawo wax kama bixiyo; rasiidhada ururi oo caymiska ka codso.
pflegegrad = Heer 1 ilaa 5 oo muujiya inta caawimo qofka xanuunsan u baahan yahay; lacag ayaa lagu helaa: ka codso Pflegekasse.
schwerbehindertenausweis = Kaarka dadka naafonimo weyn leh, xuquuq ayuu ku siinayaa shaqada, canshuurta iyo tareenka; ka codso Versorgungsamt.
eingliederungshilfe = Caawimada dadka naafada ah ee guriga, iskuulka, shaqada iyo nolol maalmeedka; ka hor codsi dir.
impfpass = Buugga jaallaha ah ee tallaallada oo dhan; dhakhtarka iyo diiwaangelinta iskuulka u qaado.
u-untersuchung = Baaritaan bilaash ah oo carruurta lagu eego koritaankooda; Hessen waa qasab, dhakhtarka carruurta ballan ka qabso.
rehabilitation = Dhowr toddobaad oo daawayn ah si aad u bogsato oo u shaqayso; dhakhtarka ayaa codsiga kaa caawinaya.
krankengeld = Qofka muddo dheer xanuunsan, lix toddobaad oo mushahar ah ka dib caymiska ayaa lacag siiya; warqad kasta oo xanuun dir adigoon maalin ka boodin.
notdienst = Dhakhtar habeenkii iyo dhammaadka toddobaadka: wac 116117; haddii nolosha khatar ku jirto wac 112.
aufklaerungsbogen = Waraaq dhakhtar ama isbitaal; saxiix oo keliya waxa aad fahantay, oo weydiiso turjumaan.
gesundheitsamt = Xafiiska baaritaanka, tallaalka iyo wargelinta caafimaadka; shaqada cuntada waxaad halkaas uga baahan tahay waraaq.

## Seele
psychotherapie = Wadahadal lala yeesho khabiir marka maskaxdu dhibban tahay; ballanta ugu horreysa waxaad ka helaysaa 116117.
posttraumatische-belastungsstoerung = Xanuun maskaxeed oo ka dhasha wax aad u xun oo aad la kulantay; waa la daaweyn karaa, warqadda dhakhtarkuna magangelyada ayay muhiim u tahay.
psychiatrie = Dhakhtarka xanuunnada maskaxda ee daran; Sozialpsychiatrischer Dienst ee magaalada ayaa bilaash kula talinaya.
rechtliche-betreuung = Maxkamaddu qof ayay u magacawdaa inuu qof weyn oo xanuunsan arrimihiisa maamulo; maxkamadda u sheeg cidda aad rabto.
suchtberatung = Caawimo bilaash iyo sir ah oo ku saabsan khamri, mukhaadaraad ama khamaar, qoyskana way u tahay.

## Schwangerschaft
mutterpass = Buugga dhakhtarka haweenka ee uurkaaga; mar walba wado.
mutterschutz = Lix toddobaad ka hor iyo ugu yaraan siddeed ka dib dhalmada uma baahnid inaad shaqayso; laga bilaabo uurka ilaa afar bilood dhalmada ka dib loo-shaqeeyuhu ku dhowaad weligiis kuma eryi karo.
mutterschaftsgeld = Lacagta xilligaas umusha ee caymiska iyo loo-shaqeeyuhu bixiyaan; waxaad u baahan tahay warqadda taariikhda dhalmada la filayo.
elternzeit = Fasax shaqo oo aad ilmahaaga u qaadato, ilaa saddex sano; ugu dambayn toddoba toddobaad ka hor loo-shaqeeyaha u sheeg.
hebamme = Ummulisadu waxay ku caawisaa dhalmada ka hor, xilligeeda iyo ka dib, guriga xataa; caymiska ayaa bixiya, goor hore raadso.
schwangerschaftskonfliktberatung = La-talin sir ah oo qasab ah ka hor ilmo soo rididda ilaa toddobaadka 12aad ka dib bilowga uurka (rimidda); la-talinta iyo soo rididda waa inay saddex maalmood u dhexeeyaan.
vaterschaftsanerkennung = Aabbe aan guursan wuxuu Jugendamt ama Standesamt ka sheegaa in ilmuhu kiisa yahay; hooyadu waa inay oggolaato, mararka qaarkood Ausländerbehörde xataa way hubisaa.
geburtsanzeige = Dhalashada hal toddobaad gudaheed waa in Standesamt loo sheego; badanaa isbitaalka ayaa sameeya, baasaboorrada iyo shahaadooyinka keen.
mutter-kind-stiftung = Lacag haweenka uurka leh ee baahan, sida alaabta ilmaha; dhalmada ka hor oo keliya ayaa laga codsadaa la-talinta uurka.

## Familie
sorgerecht = Xaqa iyo waajibka nolosha ilmaha loogu go’aamiyo; haddii la isku qabsado maxkamadda qoyska ayaa go’aamisa.
umgangsrecht = Ilmaha iyo labada waalid xaq ayay u leeyihiin inay is arkaan; Jugendamt ayaa habaynta kaa caawinaysa.
jugendamt = Xafiiskani waalidka wuu caawiyaa, carruurtana wuu ilaaliyaa; ballanta tag, aragtidaada sheeg oo qof ku weheliya wado.
inobhutnahme = Jugendamt ayaa ilmo si ku-meel-gaar ah uga qaadda qoyska; isla markiiba diid oo qareen raadso.
vormund = Qofkani wuxuu go’aamo u gaaraa ilmo aan waalidkiis Jarmalka joogin, magangelyada xataa.
unterhalt = Lacagta waalidku ilmaha siiyo ama lamaanuhu is siiyaan kala tag ka dib; Jugendamt ayaa bilaash kaaga caawisa masruufka ilmaha.
scheidung = Maxkamadda qoyska ayaa guurka dhammaysa, badanaa hal sano oo kala maqnaan ah ka dib; qareen ayaad u baahan tahay.
trennungsjahr = Sannadka furriinka ka horreeya ee lamaanuhu kala nool yihiin; haddii sharcigaagu guurka ku xiran yahay, marka hore talo raadso.
familiengericht = Maxkamadda furriinka, carruurta iyo ilaalinta qoyska; ballanta tag oo weydiiso turjumaan.

## Gewalt
gewaltschutzgesetz = Maxkamaddu qofka gacan qaada guriga way ka saari kartaa oo way u diidi kartaa inuu kuu soo dhowaado; khatar haddii ay jirto wac 110.
naeherungsverbot = Qof looma oggola inuu kuu soo dhowaado ama ku soo waco; haddii uu jebiyo wac 110.
frauenhaus = Meel sir ah oo ammaan ah oo haweenka iyo carruurta laga badbaadiyo gacan-qaadka; telefoonka 116016 habeen iyo maalin luqado badan ayuu ku caawinayaa.
strafanzeige = Dembi ayaad booliska u sheegaysaa; falalka qaarkood codsi ayaa saddex bilood gudahood loogu baahan yahay.
opferhilfe = Caawimo iyo lacag loogu talagalay dadka gacan-qaad loo geystay; la-talintu waa bilaash iyo sir.
zwangsheirat = Cidina kuguma qasbi karto guur ama gudniin; waa dembi, xarumaha la-talintuna way ku ilaalinayaan.

## Diskriminierung
agg = Sharciga ka dhanka ah takoorka shaqada, guriga iyo nolol maalmeedka; xaqaaga qoraal ku dalbo, badanaa laba bilood gudahood.
dienstaufsichtsbeschwerde = Sidan ayaad qof xafiiska ka shaqeeya uga cabanaysaa; go’aanka ka cabasho (Widerspruch) ma beddesho, waqtigana ma joojiso.
volksverhetzung = Nacayb, cay ama kicin ka dhan ah kooxo waa dembi; caddaynta hayso, talo raadso ama booliska u sheeg, cayda saddex bilood gudahood.

## Recht
beratungshilfeschein = Haddii lacagtaadu yar tahay waraaqdan ka qaado Amtsgericht, qareenkana lacag aad u yar ayaad ugu tagaysaa.
prozesskostenhilfe = Qofka lacagta yar leh dowladda ayaa u bixin karta kharashka maxkamadda iyo qareenka; maxkamadda ka codso.
rechtsanwalt = Qof sharci yaqaan ah oo wax kuu qora maxkamaddana kaaga hadla; marka hore kharashka weydii.
klage = Tan ayaad maxkamad ku dalbanaysaa inay go’aamiso; waqtigu warqadda ayuu ku qoran yahay, badanaa hal bil, magangelyadana badanaa ka gaaban.
eilantrag = Codsi degdeg ah oo maxkamadda la geeyo markaadan sugi karin; badanaa kan keliya ayaa joojiya tarxiilka ama lacag jarista.
verwaltungsgericht = Maxkamadda khilaafka xafiisyada, magangelyada iyo deggenaanshaha; qareen la’aan ayaad dacwad geyn kartaa.
sozialgericht = Maxkamadda khilaafka Jobcenter, Sozialamt iyo caymiska caafimaadka; badanaa waa bilaash, waqtigu waa hal bil.
amtsgericht = Maxkamadda magaaladaada ee heshiisyada, kirada, qoyska iyo dembiyada yaryar; warqadaheeda mar walba ka jawaab.
strafbefehl = Ciqaab aan dhageysi maxkamadeed lahayn; laba toddobaad oo keliya ayaad ka cabashan kartaa; sharcigaaga deggenaansho way dhaawici kartaa.
ladung = Maxkamad ayaa maalin kuu yeeraysa; waa inaad timaaddo, haddii kale ciqaab ama go’aan adiga la’aantaa ayaa dhici kara.
vorladung = Booliska ayaa su’aalo ku weydiinaya; haddii wax lagugu eedeeyo waad aamusi kartaa: marka hore qareen la hadal.
staatsanwaltschaft = Xafiiskani dembiyada ayuu baaraa; haddii warqad kaaga timaaddo, degdeg qareen u tag.
einspruch = Jawaabtaada qoran ee ka dhanka ah ciqaab, ganaax ama qaadis lacageed, laba toddobaad oo keliya; canshuurta hal bil.
versaeumnisurteil = Maxkamaddu way go’aamisay, badanaa maxaa yeelay ma jawaabin ama ma imaan; waqtiga cabashada dhammaadka ayuu ku qoran yahay waana gaaban yahay, mararka qaarkood hal toddobaad oo keliya.

## Verein
verein-gruenden = Toddoba qof oo ujeeddo wadaaga ayaa urur diiwaangashan samayn kara, oo leh xeer iyo guddi.
vereinsregister = Liiska ururrada ee Amtsgericht; guddi cusub ama xeer cusub halkaas nootaayo ayaa loogu diiwaangeliyaa.
satzung = Xeerka urur; ka hor intaadan ururka samayn Finanzamt ha kuu hubiso.
gemeinnuetzigkeit = Finanzamt waxay caddaynaysaa in ururku dadka oo dhan u faa’iideeyo; markaas canshuur aad u yar ayuu bixiyaa, warqado tabarrucna wuu bixin karaa.
spendenbescheinigung = Urur samafal ah ayaa caddaynaya tabarruc, si canshuurta loo dhimo.
ehrenamt = Shaqo iskaa-wax-u-qabso ah oo aan mushahar lahayn; lacag yar waa suurtagal, ka hor weydii Jobcenter ama Ausländerbehörde.
uebungsleiterpauschale = Casharka ama tababarka ururka lacag ayaa canshuur la’aan loo qaadan karaa ilaa xad sannadle ah.
mitgliederversammlung = Kulanka xubnaha oo dhan oo guddiga doorta oo arrimaha muhiimka ah go’aamiya; waqtiga xeerka ku qoran ugu yeer.
zuwendungsbescheid = Urur ayaa helaya lacag mashruuc oo xeerar leh; xisaabta keen ilaa taariikhda, haddii kale waa inuu celiyo.
transparenzregister = Waajibaadka urur, sida diiwaangelinta, lacagta muusikada iyo caymiska; biilasha hubi, warqado been ah ayaa jira.
