### Soomaali (Somali). Toon: „adiga“ si edeb leh („fadlan“), weedho gaagaaban, diirran oo cad; had iyo jeer sheeg waxa xiga.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = U gudub qoraalka
nav = Liiska guud
nav-counselling = Hel caawimo
nav-associations = Ururrada
nav-rooms = Qolalka
nav-calendar = Jadwalka qolalka
nav-book = Qabso qol
nav-requests = Codsiyada
nav-coordination = Xafiiska xarunta (Koordination)
nav-sign-in = Soo gal
languages = Luqadaha
notice = Ogeysiis
invented-house = Xarun tusaale ah: wax kasta oo halkan ku qoran waa mala-awaal.
invented-entry = Ururkani ma jiro. Wax kasta oo halkan ku qoran waa mala-awaal.
demo-door = U soo gal sida qof kale
demo-letters = Eeg iimaylada
not-reviewed = Tarjumaddan weli ma hubin qof luqaddan ku koray. Khalad ma aragtay? Fadlan noo sheeg.
to-home = Bogga hore
ask-house = Telefoonka ayaan kugu caawinnaa:
address = Cinwaan
phone = Telefoon
email = Iimayl
website = Bogga internetka

## Wörter, die überall gelten

association = Urur
room = Qol
purpose = Ujeeddo
service = Adeeg
note = Qoraal gaaban
time = Saacad
when = Goorma
where = Xaggee
topics = Mawduucyo
languages-spoken = Luqadaha
place = { $room }, { $floor }
floor =
    { $number ->
        [0] dabaqa dhulka (Erdgeschoss)
        [-1] dabaqa dhulka hoostiisa (Untergeschoss)
       *[other] dabaqa { $number }aad
    }
hours =
    { $count ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
minutes =
    { $count ->
        [one] { $count } daqiiqo
       *[other] { $count } daqiiqo
    }
days =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
seats =
    { $count ->
        [one] { $count } qof
       *[other] ilaa { $count } qof
    }
step-free = jaranjar la’aan
steps = jaranjar keliya
offers =
    { $count ->
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }
taken = waa la qabsaday
closed = waa xiran yahay
not-bookable = lama qabsan karo
closed-because = waa xiran yahay: { $why }
taken-through = waa la qabsaday, sababta: { $room }
taken-by = sababta: { $room }
free = waa bannaan yahay
now = hadda
is-now = hadda ayay socotaa
is-past = way dhammaatay
is-today = maanta

## Startseite

home-title = Hel caawimo
home-about = Yaa iga caawinaya warqadaha, xafiisyada, guriga iyo shaqada? Ururrada xarunta ayaa talo lacag la’aan ah ku bixiya luqado badan, maanta iyo toddobaad kasta.
home-question = Maxaad caawimo uga baahan tahay?
home-today = Maanta ee xarunta
home-hour = saacadda { $hour }
home-over =
    { $count ->
        [one] Maanta { $count } ballan ayaa dhammaatay
       *[other] Maanta { $count } ballamood ayaa dhammaaday
    }
home-no-more = Maanta wax walba waa dhammaaday. Na soo wac, si wadajir ah ayaan u helaynaa waxa kugu habboon:
home-nothing = Maanta wax lama shaacin. Na soo wac, si wadajir ah ayaan u helaynaa waxa kugu habboon:

## Hilfe finden

counselling-title = Hel caawimo
counselling-about = La-talinta xarunta: waxa ay ku saabsan tahay, luqadda, goorta iyo meesha.
all-services = Dhammaan adeegyada
filter-topic = Mawduuc
filter-any-topic = Dhammaan mawduucyada
filter-language = Luqad
filter-any-language = Dhammaan luqadaha
filter-go = Tus
filter-lift = { $name }: ka saar doorashada
search-label = Maxaad raadinaysaa? Hal eray ayaa ku filan, luqad kasta – xataa eray warqad ku qoran.
search-go = Raadi
found-meant = Ma waxaad u jeeddaa:
found-words = Eraygu wuxuu yahay
found-topics = Waxa ku habboon
found-nobody = Mawduuc kasta weli halkan qof kuma haysto. Xafiiska xarunta ayaa garanaya cidda kale ee ku caawin karta. Soo wac:
found-associations = Ururrada xarunta
found-unsure = Si fiican uma hubno waxa aad raadinayso. Na soo wac ama noo soo qor, waan ku caawinaynaa. Ama dooro mawduuc:
urgent-title = Halkan isla markiiba caawimo ayaad ka helaysaa
urgent-house = Annaga, xarunta
urgent-deportation = Maanta kaalay ama maanta soo wac. Warqadda soo qaado: waqtigu badanaa waa gaaban yahay, maalin kasta waa muhiim.
urgent-eviction = Maanta kaalay ama maanta soo wac. Warqadaha oo dhan soo qaado: maalin kasta waa muhiim.
urgent-police = Booliska
urgent-ambulance = Ambalaas iyo dab-damis
urgent-women = Telefoonka caawimada “Gacan-qaadka haweenka” (Hilfetelefon), habeen iyo maalin, luqado badan
urgent-men = Telefoonka caawimada “Gacan-qaadka ragga” (Hilfetelefon), Isniin ilaa Jimce maalintii
urgent-talk = Telefonseelsorge: qof ayaa ku dhegaysanaya, habeen iyo maalin
urgent-children = Nummer gegen Kummer, carruurta iyo dhallinyarada, Isniin ilaa Sabti galabtii
counselling-none = Hadda adeeg arrintan ku saabsan ma hayno. Na soo wac, waan garanaynaa cidda ku caawin karta:
counselling-none-fits = Ma jiro adeeg ku habboon dhammaan waxyaabaha aad dooratay. Mid ka saar, ama na soo wac:
filter-without = “{ $name }” la’aan
service-when = Goorma iyo xaggee
service-who = Yaa ku caawinaya
entry-walk-in = ballan la’aan
entry-appointment = ballan ayaa loo baahan yahay
entry-hint-walk-in = Iska kaalay. Ballan uma baahnid.
entry-hint-appointment = Fadlan marka hore ballan qabso, telefoon ama iimayl.

filter-day = Maalin
filter-more = Sii koob
wish-now = hadda furan
wish-walk-in = ballan la’aan
wish-free = lacag la’aan
wish-women = haweenka keliya
wish-children = carruurtu way iman karaan
wish-step-free = jaranjar la’aan
wish-online = onlayn
cost-charged = lacag ayaa laga bixiyaa
place-online = onlayn keliya
place-both = onlayn sidoo kale
audience = Cidda loogu talagalay
audience-women = haweenka
audience-youth = dhallinyarada
audience-older-people = dadka waayeelka ah
audience-disability = dadka naafada ah
audience-lgbtiq = dadka lesbian, gay, bisexual, trans, inter iyo queer ah
audience-families = qoysaska
order-words = Waxa ugu habboon erayadaada ayaa sare ku jira.
order-soonest = Kan ugu horreeya ayaa kor ku yaal.
order-language = Marka hore waxa luqaddaada ku jira ({ $language }), kan ugu horreeyana kor.
order-to-soonest = U kala hormari wakhtiga keliya
order-to-language = Marka hore luqaddaada ({ $language })
open-until = hadda furan, ilaa { $time }
called-off-on = Ma dhacayso { $date }
closed-on = Waa xiran yahay { $date }: { $why }.
closed-from = Waa xiran yahay { $first } ilaa { $last }: { $why }.
times-by-appointment = Ballan keliya. Halkan weydiiso ballan:
times-not-fixed = Wakhtiyo go’an ma laha. Halkan weydii:

## Vereine

associations-title = Ururrada xarunta
associations-lead = Ururradani halkan ayay dadka kula taliyaan, ku weheliyaan, kuna kulmaan.
association-offers = Adeegyada
association-no-offers = Ururkani hadda wax adeeg ah ma qorin.
this-week = Toddobaadkan
week-nothing = Toddobada maalmood ee soo socda waxba kuma qorna.

## Was Vereine schreiben

written-in = Luqadda qoraalkan: { $language }
translation-old = Tarjumaddani ma cusba; qoraalka ayaa ka dib la beddelay.
translation-old-of = Tarjumaddii { $date }; qoraalka ayaa ka dib la beddelay.
entry-title = Xogta ururka iyo adeegyada
entry-lead = Tani waa waxa dadka kale ka akhriyaan ururkaaga iyo adeegyadiisa. Halkan ku cusboonaysii: xogta adeeg kasta iyo qoraallada luqad kasta.
texts-about = Ku saabsan ururka
texts-saved = Waa la kaydiyay. Hadda laga bilaabo sidan ayay bogagga ugu qoran tahay.
texts-source = asal
texts-current = waa cusub yahay
texts-out-of-date = waa duug
texts-source-changed = Asalka waxaa la beddelay { $date }.
texts-missing =
    { $count ->
        [one] Weli lama tarjumin: { $count } luqad
       *[other] Weli lama tarjumin: { $count } luqadood
    }
texts-source-hint = Kani waa asalka. Haddii aad beddesho, tarjumaduhu waxay noqonayaan duug ilaa qof eego.
texts-original = Asalka ({ $language })
texts-translation = Tarjumad
texts-still = Tarjumaddu weli waa sax
texts-still-hint = Tarjumaddu weli ma ku habboon tahay? Beddel, ama hoos ku xaqiiji.
texts-save = Kaydi
texts-meanwhile = Qof kale ayaa beddelay qoraalkan ama asalka intii aad qoraysay. Wixii aad qortay weli hoos ayay ku yaallaan. Is barbar dhig; haddii aad kaydiso, qoraalkaaga ayaa la qaadanayaa.
texts-now = Waxa hadda kaydsan
texts-remove = Tirtir tarjumadda
texts-remove-hint = Qofka luqaddan ku akhriya wuxuu markaas arkayaa asalka ama luqad u dhow.
texts-remove-go = Haa, tirtir
service-new = Qor adeeg cusub
service-new-lead = Magaca iyo qoraalka marka hore hal luqad ku qor, ka dibna waad tarjumi kartaa. Adeeggu isla markiiba wuxuu ka muuqanayaa “Hel caawimo”, waxaadna qolal u qabsan kartaa saacadaha la-talinta.
service-facts = Beddel xogta
service-meanwhile = Qof kale ayaa xogtan beddelay intii aad wax dooranaysay. Wixii aad dooratay weli hoos ayay ku yaallaan. Is barbar dhig; haddii aad kaydiso, doorashadaada ayaa la qaadanayaa.
admits-everybody = qof kasta
children-unsaid = lama sheegin
place-house = xarunta gudaheeda
field-lang = Luqaddee ayaad ku qoraysaa magaca iyo qoraalka?
field-topic = Muxuu ugu horrayn ku saabsan yahay?
field-topics = Maxaa kale oo uu ku saabsan yahay? (qasab maaha)
field-languages = Luqadahee ayaa lagu bixiyaa?
hint-languages = Fadlan dooro oo keliya luqadaha aad dhab ahaan adeegga ku bixiso.
field-entry = Ballan ma loo baahan yahay?
field-audience = Yaa si gaar ah loogu talagalay? (qasab maaha)
hint-audience = Haddii aadan waxba calaamadin, qof kasta ayaa loogu talagalay.
field-admits = Yaa loo oggol yahay?
field-children = Carruurtu ma iman karaan?
field-cost = Lacag ma laga bixiyaa?
field-place = Xaggee ayuu ka dhacaa?
problem-missing-topic = Fadlan dooro mawduuca ugu muhiimsan.
problem-missing-languages = Fadlan dooro ugu yaraan hal luqad.
problem-missing-entry = Fadlan dooro in ballan loo baahan yahay iyo in kale.
problem-missing-name = Fadlan adeegga magac u bixi.
problem-missing-about = Fadlan wax qoraal ah qor.
field-name = Magaca adeegga
field-about = Qoraal
texts-about-hint = Weedho gaagaaban. Yaad tihiin, maxaad qabataan, yaadna u adeegtaan?
hint-about = Weedho gaagaaban. Maxaa halkaas ka dhacaya, yaa loogu talagalay, maxaa la soo qaataa?
account-texts = Qorid

## Räume

rooms-title = Qolalka
rooms-lead = Ururrada xarunta ayaa qolalkan iskood u qabsada, waana lacag la’aan.
room-book = Qabso qolkan
room-plan = Ka eeg toddobaadka jadwalka qolalka
room-week = Toddobada maalmood ee soo socda
room-all-free = Toddobada maalmood ee soo socda qolku waa bannaan yahay.
room-floor = Dabaqa
room-size = Inta qof ee ku filan
room-way = Gelitaanka
room-features = Qalabka
room-shares = Isku mar lalama qabsan karo
feature-projector = projektar iyo shaashad
feature-whiteboard = sabuurad
feature-piano = biyaano
feature-kitchen = jiko
feature-childrens-corner = geeska carruurta
feature-induction-loop = nidaamka dhegaha dadka maqalka culus (Induktionsschleife)
holiday-new-year = Sannadka Cusub
holiday-epiphany = Ciidda Saddexda Boqor (Heilige Drei Könige)
holiday-womens-day = Maalinta Haweenka
holiday-good-friday = Jimcaha Iisterka ka hor (Karfreitag)
holiday-easter-sunday = Axadda Iisterka (Ostersonntag)
holiday-easter-monday = Isniinta Iisterka (Ostermontag)
holiday-labour-day = Maalinta Shaqaalaha
holiday-liberation-day = Maalinta Xoraynta
holiday-ascension = Ciidda Samo-u-baxa Ciise (Christi Himmelfahrt)
holiday-whit-sunday = Axadda Bentakostiga (Pfingstsonntag)
holiday-whit-monday = Isniinta Bentakostiga (Pfingstmontag)
holiday-corpus-christi = Ciidda Fronleichnam
holiday-uprising-day = Maalinta Kacdoonka Shacabka
holiday-assumption = Ciidda Maryama (Mariä Himmelfahrt)
holiday-childrens-day = Maalinta Carruurta Adduunka
holiday-unity = Maalinta Midowga Jarmalka
holiday-reformation = Maalinta Dib-u-habaynta Kaniisadda (Reformationstag)
holiday-all-saints = Maalinta Awliyada (Allerheiligen)
holiday-repentance-day = Maalinta Toobadda iyo Ducada (Buß- und Bettag)
holiday-christmas = Kirismaska, maalinta 1aad
holiday-second-christmas = Kirismaska, maalinta 2aad

## Einen freien Raum finden

find-title = Raadi qol bannaan
find-again = Beddel raadinta
find-go = Tus qolalka bannaan
find-step-free = Gelitaan aan jaranjar lahayn
rooms-all = Dhammaan qolalka
field-people = Immisa qof ayaa imanaysa? (qasab maaha)
field-feature = Maxaa qolka laga rabaa? (qasab maaha)

found-title = Qolalka bannaan
found-people =
    { $count ->
        [one] { $count } qof
       *[other] { $count } qof
    }
found-series = { $count } ballamood, saacadda { $hours }: { $first } ilaa { $last }
found-free =
    { $count ->
        [one] { $count } qol ayaa bannaan
       *[other] { $count } qol ayaa bannaan
    }
found-free-series =
    { $count ->
        [one] { $count } qol ayaa bannaan ballan kasta
       *[other] { $count } qol ayaa bannaan ballan kasta
    }
found-mostly = Wuu bannaan yahay ballamaha badankood
found-mostly-next = Tallaabada xigta waxaad arkaysaa ballamaha aan suurtagal ahayn, waxaadna u dooranaysaa wax kale.
found-some-dates = bannaan { $free } ka mid ah { $count } ballamood
found-book = Qabso: { $room }
found-book-at = { $room }, { $hours }: qabso
found-none = Wakhtigaas qol bannaan ma jiro
found-none-series = Ballamahan badankood qol u bannaan ma jiro
found-instead = Isla maalintaas wakhti kale oo bannaan
lack-taken = Qolalka ku habboon oo dhan wakhtigaas waa la qabsaday. Fadlan isku day wakhti kale, dad ka yar ama qalab ka yar.
lack-not-open = Qolalka ku habboon wakhtigaas ma furna. Fadlan isku day saacad kale ama maalin kale.
lack-off-terms = Qolalka ku habboon lama bixiyo wakhti sidaas u gaaban ama u dheer, ama sidaas u dhow ama u fog. Fadlan beddel taariikhda ama saacadda.
lack-no-such-hours = Maalintaas saacadda ayaa la beddelayaa, wakhtiganina ma cadda. Fadlan isku day saacad kale.
lack-closed = Xaruntu wakhtigaas way xiran tahay. Fadlan isku day maalin kale.
lack-past = Wakhtigani waa tegay. Fadlan dooro wakhti ka dambeeya.
lack-no-room = Qol aad qabsan karto oo intaas oo qof qaada oo waxaas oo dhan leh ma jiro. Fadlan ku raadi dad ka yar ama qalab ka yar.

## Raumplan

plan-day = Jadwalka qolalka: { $date }
plan-week = Jadwalka qolalka: { $first } ilaa { $last }
plan-month = Jadwalka qolalka: { $month }
plan-agenda = Jadwalka qolalka laga bilaabo { $date }
plan-nav = Ku dhex soco jadwalka qolalka
plan-day-back = Maalintii hore
plan-day-on = Maalinta xigta
plan-week-back = Toddobaadkii hore
plan-week-on = Toddobaadka xiga
plan-month-back = Bishii hore
plan-month-on = Bisha xigta
plan-today = Maanta
plan-date = Taariikh
plan-room = Qol
plan-all-rooms = Dhammaan qolalka
plan-go = Tus
plan-printed = { $house } · La daabacay: { $date }, saacadda { $time }
plan-table = Jadwalka qolalka oo tabla ah
plan-as-list = Shaashadda yar, liiska ayaa ka akhris fudud
plan-nothing = Waxba lama qabsan.
view-day = Maalin
view-week = Toddobaad
view-month = Bil
view-agenda = Liis
book = qabso
book-here = { $room }, { $date }: + qabso
book-at = { $room }, { $time }, bannaan: qabso
book-on = { $date }: + qabso
book-then = { $room }, { $date }, { $time }, bannaan: qabso
plan-filter = Sii koob
plan-association = Urur
plan-all-associations = Dhammaan ururrada
plan-purpose = Ujeeddo
plan-all-purposes = Dhammaan ujeeddooyinka
plan-mine = Kaliya waxa aad adigu qabsatay
plan-own = waxa aad adigu qabsatay
plan-narrowed = Waxaad arkaysaa oo keliya: { $what }. Waxyaabaha kale ee la qabsaday halkan kama muuqdaan, sidaas darteed ma arki kartid waxa bannaan.
plan-whole = Tus jadwalka oo dhan
plan-none = Maalmahan wax noocaas ah lama qabsan. Fadlan sii soco, ama wax yar ka koob.
plan-none-of-these = Waxaas midna lama qabsan.
plan-days = { $first } ilaa { $last }
plan-week-number = Toddobaadka { $number }aad
plan-more = + { $count } kale

## Buchen

booking-title = Qabso qol
booking-go = Qabso qolka
booking-next = Haddii qolku bannaan yahay, isla markiiba adigaa leh. Daqiiqadaha soo socda iimayl ayaa kuu imanaya.
booking-no-service = Adeeg la’aan
please-choose = Fadlan dooro
fold-first = Ka hor inta saacadda aan dib loo celin (xilliga xagaaga)
fold-second = Ka dib marka saacadda dib loo celiyo (xilliga qaboobaha)
purpose-counselling = La-talin
purpose-meeting = Kulan
purpose-event = Munaasabad
purpose-maintenance = Shaqada dhismaha
visibility-usual = Sida caadiga ah ee ujeeddadan
visibility-public = Qof kasta, xataa internetka
visibility-house = Qof kasta oo soo geli kara
visibility-private = Kaliya ururka iyo xafiiska xarunta

field-association = Urur kee?
field-room = Qol kee?
field-purpose = Maxaad ugu baahan tahay?
field-service = Adeeg kee?
hint-service = La-talinta keliya. Ballantu isla markiiba waxay ku muuqanaysaa adeeggan.
field-title = Cinwaanka ballanta (qasab maaha)
hint-title = Wuxuu ku qornaanayaa jadwalka qolalka, tusaale ahaan “Tababarka heesaha”.
field-visibility = Yaa arki kara waxa aad qorsheynayso?
hint-visibility = Qof kasta wuu arkaa in qolka la qabsaday. La-talinta iyo munaasabadaha caadi ahaan qof kasta waan tusnaa; kulannada waxaan tusnaa oo keliya dadka akoon leh.
field-attendees = Immisa qof ayaa imanaysa? (qasab maaha)
field-date = Taariikh
field-start = Laga bilaabo
field-end = Ilaa
field-fold = Labada saacadood teed ula jeeddaa?
hint-fold = Habeenkaas saacadda ayaa dib loo celinayaa. Hal saacad ayaa laba jeer timaadda.
field-note = Qoraal gaaban oo loogu talagalay xafiiska xarunta (qasab maaha)
field-email = Iimaylkaaga
field-code = Koodhka iimaylka ku jira
hint-code = Lix tiro.

field-repeat = Ballantu ma soo noqnoqotaa?
field-interval = Immisa maalmood, toddobaad ama bilood ba mar?
hint-interval = 2 waxay ka dhigan tahay: mar dhaaf. Madhan waxay ka dhigan tahay: mar kasta.
field-weekday = Maalmaha toddobaadka kuwee?
hint-weekday = Haddii aadan calaamadin, waa maalinta ballanta ugu horreysa. Haddii ay bil kasta tahay, fadlan ugu badnaan hal maalin calaamadi.
field-nth = Teeda immisaad ee bisha?
field-until = Ilaa goorma? Maalinta ugu dambeysa
field-count = Ama immisa jeer?
hint-count = Fadlan labada mid buuxi.
field-also = Ballamo kale oo aad gacanta ku qorto (qasab maaha)
hint-also = Mid sadar kasta, tusaale ahaan 24.12.2026. Waxay helayaan isla qolka iyo isla saacadda.
field-on_clash = Haddii ballan aysan suurtagal ahayn?
on-clash-refuse = I weydii
on-clash-skip = Ka bood ballantaas
on-clash-other-room = Beddelkeeda qaado qolka ugu habboon
repeat-open = Ku celi ama ku dar ballamo
repeat-none = Maya, hal mar oo keliya
repeat-daily = Maalin kasta
repeat-weekly = Toddobaad kasta
repeat-monthly-date = Bil kasta isla taariikhda
repeat-monthly-weekday = Bil kasta isla maalinta toddobaadka, tusaale ahaan Jimcaha ugu dambeeya
weekday-mo = Isniin
weekday-tu = Talaado
weekday-we = Arbaca
weekday-th = Khamiis
weekday-fr = Jimce
weekday-sa = Sabti
weekday-su = Axad
nth-usual = sida ballanta ugu horreysa
nth-first = ta koowaad
nth-second = ta labaad
nth-third = ta saddexaad
nth-fourth = ta afraad
nth-last = ta ugu dambeysa
rules-accept = Waan akhriyay xeerarka xarunta (nuqulka { $version }), waana raacayaa.
rules-read = Akhri xeerarka xarunta (daaqad cusub ayaa furmaysa)
field-accept_rules = Xeerarka xarunta
booking-ask = Codso qolka
asks = Xafiiska xarunta waa inuu oggolaado. Toddobaad gudihiis ayaan kugu soo jawaabaynaa.

preview-go = Tus ballamaha
preview-comes = Marka hore waxaad arkaysaa ballan kasta. Weli waxba lama qabsan.
preview-title = Fadlan hubi ballamahaaga
preview-wish = Beddel wixii aad qortay
preview-next = Weli waxba lama qabsan. Markaad qabsato, daqiiqadaha soo socda iimayl ayaa kuu imanaya.
preview-changed = Wax baa iska beddelay wixii aad markii hore aragtay. Sidaas darteed waxba lama qabsan. Fadlan ballamaha mar kale eeg.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Ballantani suurtagal maaha.
           *[other] Ballantu way bannaan tahay.
        }
       *[other] { $free ->
            [0] { $all } ballamood midna suurtagal maaha.
            [one] { $all } ballamood 1 ayaa ka bannaan.
           *[other] { $all } ballamood { $free } ayaa ka bannaan.
        }
    }
preview-decide = Fadlan hoos ka sheeg waxa laga yeelayo kuwa kale.
preview-missing =
    { $day ->
       *[other] Bilahan ma laha taariikhda { $day }: { $months }. Halkaas waxba lagama qabsanayo.
    }
preview-out = Way baaqanaysaa.
preview-book =
    { $count ->
        [one] Qabso ballantan
       *[other] Qabso { $count } ballamood
    }
preview-ask =
    { $count ->
        [one] Codso ballantan
       *[other] Codso { $count } ballamood
    }
preview-book-rest = Sidan u qabso
preview-ask-rest = Sidan u codso
preview-again = Ballamaha mar kale tus
next-day = { $hours } (waxay dhammaanaysaa maalinta xigta)
choice = Maxaa laga yeelayaa { $date }?
choice-skip = Ka bood ballantan
choice-room = Beddelkeeda { $room }, ilaa { $seats } qof
choice-hours = Beddelkeeda { $hours }
choice-as-all = Sidii loo go’aansaday dhammaan ballamaha
choice-kept = Sida halkan ku qoran

obstacle-taken = Waa la qabsaday: { $by }.
obstacle-holiday = Waa xiran yahay: { $day } waa maalin fasax ah ({ $holiday }).
obstacle-closure = Waa xiran yahay { $day }: { $reason }
obstacle-outside-hours = { $room } wakhtigaas ma furna.
obstacle-itself = Ballan kale oo isla taxanahan ah ayaa wakhtigaas weli qolka u baahan.
obstacle-past = Wakhtigani waa tegay.
obstacle-too-late = { $room }: waa in la qabsado ugu yaraan { $ahead } ka hor.
obstacle-too-early = { $room }: waxaa la qabsan karaa ugu badnaan { $ahead } ka hor.
obstacle-peak-hours = Wakhtiyada aadka loo doonayo ururku toddobaadkii wuxuu leeyahay { $hours }. Way dhammaadeen.
obstacle-rooms-at-once =
    { $count ->
        [one] Ururku isku mar hal qol ayuu yeelan karaa, mid horena wuu haystaa.
       *[other] Ururku isku mar { $count } qol ayuu yeelan karaa, horena wuu u haystaa.
    }

refused-title = Waan ka xunnahay, qolka wakhtigaas horay ayaa loo qabsaday
refused-wish = Waxaad rabtay: { $when }. Waxa hor taagan:
refused-rooms = Qolal kale isla wakhtigaas
refused-times = Isla qolka wakhti kale
refused-room = Beddelkeeda qabso { $room } (ilaa { $seats } qof)
refused-time = Beddelkeeda qabso { $hours }
refused-nothing = Maalintaas wax ku habboon oo bannaan ma jiraan. Fadlan isku day maalin kale.
refused-kept = Wixii aad qortay weli foomka ayay ku jiraan. Halkaas ayaad ka beddeli kartaa.
refused-impossible = Waan ka xunnahay, sidan qolka laguma qabsan karo
refused-asks = Qaar ka mid ah waxan xafiiska xarunta waa inuu oggolaado. Toddobaad gudihiis ayaan kugu soo jawaabaynaa.
refused-waiting = Ama sug
refused-wait = Igu dar liiska sugitaanka ee qolkan iyo wakhtigan

ahead-free = Qolku wakhtigaas waa bannaan yahay.
ahead-taken = Qolka wakhtigaas waa la qabsaday: { $hours }.
ahead-taken-by = Qolka wakhtigaas waa la qabsaday: { $hours }, { $who }.
ahead-dates = { $all } ballamood { $free } ayaa ka bannaan.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Qolka adigaa leh
booking-off = Qabsashadan waa la baajiyay. Qolku mar kale waa bannaan yahay.
booking-words = Cinwaanka ballanta
booking-number = Lambarka qabsashada
booking-service = Adeeggan oo liiska adeegyada ku jira
booking-plan = Maalintan oo jadwalka qolalka ku jirta
booking-again = Mar kale qabso
booked-by = Waxaa qabsaday
visible-for = Waxaa arki kara
attendees = Dadka
hold-requested = waa la codsaday
hold-offered = adigaa laguu hayaa
hold-confirmed = waa la qabsaday
hold-declined = waa la diiday
hold-cancelled = waa la baajiyay
letter-coming = Daqiiqadaha soo socda iimayl ayaa kuugu imanaya { $email }, oo leh wax aad kalandarkaaga geliso.
letter-gone = Waxaan { $email } u dirnay iimayl leh wax aad kalandarkaaga geliso.
letter-lost = Iimaylkii aan u dirnay { $email } ma gaarin. Qabsashadu way shaqaynaysaa. Fadlan cinwaanka la hubi xafiiska xarunta.
cancel-open = Baaji qabsashada
cancel-letter = Qolku mar kale wuu bannaanaanayaa. Iimayl ayaan ka dirnaa. Waxay khusaysaa: { $association }.
cancel-directory = Ballantu isla markiiba way ka baxaysaa liiska adeegyada.
cancel-go = Haa, baaji

## Die Termine einer Buchung

booking-changed = Beddelka waa la kaydiyay
booking-called-off = Ballanta waa la baajiyay
booking-brought-back = Ballantu mar kale way dhacaysaa
booking-undone = Beddelkii ugu dambeeyay waa la tirtiray
booking-asked = Codsigaagu waa na soo gaaray
booking-answer-by = Xafiiska xarunta wuxuu ku jawaabayaa ugu dambayn { $when }. Ilaa markaas xaruntu qolka adigay kuu haynaysaa.
booking-next-date = Ballanta xigta
booking-change = Beddel
offer-title = Qolkan adigaa laguu hayaa
offer-until = Qolkan waa laguu hayaa ilaa { $when }
offer-take = Haa, waan qaadanaynaa
offer-refuse = Maya, mahadsanid
dates-title = Ballamaha
dates-none = Ballan dambe ma jirto.
dates-past =
    { $count ->
        [one] { $count } ballan ayaa dhammaatay
       *[other] { $count } ballamood ayaa dhammaaday
    }
date-number = Ballanta { $number }
date-off = way baaqatay
date-change = Beddel ama baaji
date-change-of = Beddel ama baaji: { $date }
date-restore = Way dhacaysaa
date-restore-of = Way dhacaysaa: { $date }
restore-blocked = Ballantan lama soo celin karo
keys-title = Sida loo galo
history-title = Wixii ilaa hadda dhacay
history-house = Xarunta
deed-book = waa la qabsaday
deed-call-off = waa la baajiyay
deed-bring-back = waa la soo celiyay
deed-undo = waa la tirtiray
deed-change = waa la beddelay
deed-approve = waa la oggolaaday
deed-decline = waa la diiday
deed-propose-room = qol kale ayaa la soo jeediyay
deed-take = waa la aqbalay
deed-expire = way dhacday, maxaa yeelay jawaab ma iman
deed-close = waa la beddelay, xirid awgeed
deed-send-letter-again = iimaylka mar kale waa la diray
deed-change-rules = xeerarka waa la beddelay
deed-write-text = qoraal ayaa la qoray
deed-remove-text = tarjumad ayaa la tirtiray
deed-add-service = adeeg cusub ayaa la qoray
deed-describe-service = xogta adeegga ayaa la beddelay

## Eine Buchung ändern

change-title = Beddel qabsashada
change-date-title = Beddel ballanta
change-go = Kaydi beddelka
change-next = Iimayl ayaan ka dirnaa. Wakhtiyada iyo qolalka cusub isla markiiba way shaqeeyaan, haddii aan xafiiska xarunta oggolaanshihiisa loo baahnayn.
change-rooms = Qolalkee?
change-whole = Qabsashada oo dhan
change-whole-hint = Waxan mar walba waxay khuseeyaan dhammaan ballamaha.
change-blocked = Waan ka xunnahay, sidan suurtagal maaha
change-nothing-done = Waxba lama beddelin. Wixii aad qortay weli foomka ayay ku jiraan.
change-busy = Qof kale ayaa hadda kaa horreeyay. Waxba lama beddelin; fadlan mar kale isku day.
change-instead = Kan ayaa bannaan
change-to-room = Beddelkeeda { $room }
change-to-time = Beddelkeeda { $hours }
change-gone = Ballantan waa la baajiyay ama way dhammaatay, lamana beddeli karo.
stale-title = Qof kale ayaa qabsashadan hadda beddelay
stale-now = Hadda waa sidan
stale-wanted = Waxaad rabtay
stale-again = Wixii aad qortay weli foomka ayay ku jiraan. Haddii aad mar kale kaydiso, way shaqaynayaan.
field-scope = Ballamahee?
hint-scope = Wixii aad hore si kale ugu beddeshay ballamo gaar ah, sidooda ayay ahaanayaan.
scope-one = Ballantan keliya
scope-following = Ballantan iyo dhammaan kuwa ka dambeeya
scope-all = Dhammaan kuwa weli iman doona
cancel-some-open = Baaji ballamo
cancel-some = Qolalku isla markiiba way bannaanaanayaan. Iimayl ayaan ka dirnaa.
cancel-one = Baaji ballantan keliya
cancel-following = Baaji ballantan iyo dhammaan kuwa ka dambeeya
cancel-all = Baaji dhammaan ballamaha

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Hal ballan ayaa is beddelaysa.
       *[other] { $count } ballamood ayaa is beddelaya.
    }
move-letter = Qofkii qabsaday iimayl ayaa loo dirayaa.
move-same = Ballantu halkaas ayay horeba ku jirtaa.
move-go = U wareeji
move-stay = Ha u wareejin

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Jiirka (Maus) iyo furayaasha ku qabso kuna wareeji
hand-draw = Meesha saacaduhu is hoos yaallaan: jiirka ku dul jiid wakhtiga bannaan si aad isla wakhtigaas u qabsato.
hand-move = Si aad u wareejiso, qabsashada meel kale u jiid. Ka hor waxaad akhrinaysaa waxa dhacaya.
hand-stretch = Meesha saacaduhu is hoos yaallaan: jiid cidhifka sare ama hoose ee qabsashada si aad bilowga ama dhammaadka u beddesho.
hand-keys-walk = Furayaasha fallaaraha, Pos1 (Home) iyo Ende (End) waxay jadwalka kaaga gudbiyaan sanduuq ilaa sanduuq.
hand-keys-days = Bild auf (Page Up) iyo Bild ab (Page Down) gadaal iyo hore ayay kuu geeyaan, T maanta ayay kuu geysaa.
hand-keys-move = Qabsashada dusheeda, M ayaa kor u qaadda. Dabadeed fallaaruhu way wareejiyaan; Shift iyo fallaarta kor ama hoos dhammaadka ayay beddelaan. Enter waxay weydiisaa in ay suurtagal tahay, Escape way sii daysaa.
hand-keys-draw = Wakhtiga bannaan, Shift iyo fallaarta hoos waxay bilaabaan qabsasho cusub wayna dheereeyaan. Enter foomka ayay furtaa.
hand-let-go = Waa la sii daayay. Waxba isma beddelin.
hand-not = Kan lama wareejin karo. Waxba isma beddelin.
hand-lost = Xiriirka xarunta waa go’ay. Waxba isma beddelin. Fadlan mar kale isku day.

# Taking back what was done last.
undo-go = Dib u celi
undo-until = Ilaa saacadda { $time } waad dib u celin kartaa beddelkaagii ugu dambeeyay, haddii aan qof kale waxba beddelin.
undo-blocked = Kan dib looma celin karo
undo-nothing-done = Qabsashadu sideeda ayay ahaanaysaa.
undo-no-more = Hal saacad gudaheed ayaad beddelkaagii ugu dambeeyay dib u celin kartaa, haddii aan qof kale waxba beddelin. Qabsashadu sideeda ayay ahaanaysaa.
moved-notice = Waa la wareejiyay: { $what }, { $when }, { $rooms }.
undone-notice = Dib ayaa loo celiyay: { $what }, { $when }, { $rooms }.
moved-link = Eeg qabsashada

## Fehler in Formularen

error-prefix = Khalad:
errors-title = Waxan weli waa inaad beddesho
problem-missing = Fadlan halkan buuxi.
problem-missing-association = Fadlan dooro ururka aad u qabsanayso.
problem-missing-room = Fadlan dooro qol.
problem-missing-purpose = Fadlan sheeg waxa aad qolka ugu baahan tahay.
problem-missing-service = Fadlan dooro adeegga aad la-talinta ka bixinayso.
problem-missing-date = Fadlan qor taariikhda.
problem-missing-start = Fadlan qor goorta ay bilaabanayso.
problem-missing-end = Fadlan qor goorta ay dhammaanayso.
problem-missing-reason = Fadlan sheeg sababta aysan u suurtagal ahayn.
problem-missing-email = Fadlan qor iimaylkaaga.
problem-missing-code = Fadlan qor koodhka iimaylka ku jira.
problem-too-long = Fadlan qoraalka soo gaabi, ugu badnaan { $max } xaraf.
problem-unreadable = Qoraalka waxaa ku jira xarfo aan la akhrin karin. Fadlan mar kale qor.
problem-not-a-choice = Doorashadani ma jirto. Fadlan liiska ka dooro.
problem-not-a-choice-association = Ururkan wax uma qabsan kartid. Fadlan liiska ka dooro.
problem-not-a-choice-room = Qolkani ma jiro. Fadlan liiska ka dooro.
problem-not-a-choice-purpose = Taas wax uma qabsan kartid. Fadlan liiska ka dooro.
problem-not-a-choice-service = Adeeggani ururkan ma laha. Fadlan mid kale dooro.
problem-not-a-choice-sheet = Foomku ma dhammayn. Fadlan mar kale dir.
problem-not-a-choice-weekday = Ballanta bil kasta ah, fadlan hal maalin oo toddobaadka ah dooro.
problem-not-a-date = Fadlan qor taariikh, tusaale ahaan 24.11.2026.
problem-past = Wakhtigani waa tegay. Fadlan dooro wakhti ka dambeeya.
problem-not-a-date-also = Fadlan ballan kasta sidan u qor: 24.12.2026, mid sadar kasta.
problem-past-also = Ballamahan mid ka mid ah way dhaaftay. Fadlan ka saar.
problem-too-far = Intaas oo fog weli ma qorsheyno. Fadlan dooro maalin ilaa { $last }.
problem-not-a-time = Fadlan qor saacad, tusaale ahaan 17:00.
problem-missing-hour = { $date } saacadda { $time } ma jirto: saacaddu waxay u boodaysaa { $next }. Fadlan dooro wakhti kale.
problem-twice-hour = { $date } saacadda { $time } laba jeer ayay timaadda, maxaa yeelay saacadda dib ayaa loo celinayaa. Fadlan hoos ka sheeg saacadda aad ula jeeddo.
problem-end-not-after-start = Dhammaadku waa inuu ka dambeeyo bilowga.
problem-end-not-after-start-until = Maalinta ugu dambeysa waa inay ka dambeyso maalinta koowaad.
problem-missing-until = Fadlan qor ilaa goorma ay soo noqnoqonayso, ama immisa jeer.
problem-not-an-interval = Fadlan qor tiro 1 ilaa { $max } ah.
problem-no-dates = Sidan xataa hal ballan ma soo baxayso. Fadlan beddel maalmaha ama dhammaadka.
problem-too-many-dates = Taxane wuxuu leeyahay ugu badnaan { $max } ballamood.
problem-until-and-count = Fadlan qor maalinta ugu dambeysa ama tirada ballamaha, labada ha wada qorin.
problem-too-short = { $room }: waxaa la bixiyaa ugu yaraan { $length }.
problem-too-long-stay = { $room }: waxaa la bixiyaa ugu badnaan { $length }.
problem-room-not-for-them = { $room }: ururkani iskii uma qabsan karo. Fadlan dooro qol kale ama la hadal xafiiska xarunta.
problem-rules-not-accepted = Fadlan akhri xeerarka xarunta oo xaqiiji inaad raacayso.
problem-too-many-open = Ururkani horeba wuxuu leeyahay { $max } qabsasho oo furan; in ka badan lama oggola. Fadlan mid baaji ama la hadal xafiiska xarunta.
problem-not-a-number = Fadlan qor tiro 1 ama ka badan ah.
problem-too-many-people = { $room }: waxaa ku filan { $capacity } qof. Fadlan dooro qol ka weyn.
problem-shared-part = { $one } iyo { $other } meel bay wadaagaan. Fadlan labada mid dooro.
problem-not-an-email = Fadlan qor iimayl, tusaale ahaan name@beispiel.de.
problem-wrong-code = Koodhkani sax maaha. Fadlan la barbar dhig iimaylka ugu dambeeyay.
problem-missing-opening = Fadlan qor ugu yaraan hal wakhti oo furan, ama dooro “Habeen iyo maalin”.
problem-missing-only_for = Fadlan dooro ugu yaraan hal urur.
problem-missing-first = Fadlan qor maalinta koowaad.
problem-end-not-after-start-last = Maalinta ugu dambeysa kama horreyn karto maalinta koowaad.
problem-past-last = Maalmahani way tageen. Fadlan dooro kuwo ka dambeeya.
problem-too-far-last = Waxa sannad kasta soo noqda waxay socdaan ugu badnaan hal sano. Fadlan dooro maalin ilaa { $last }.
problem-not-windows = Fadlan wakhtiyada sidan u qor: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Fadlan qor daqiiqado, ama saacado iyo daqiiqado, tusaale ahaan 90 ama 1:30; ugu badnaan hal maalin.
problem-out-of-range = Fadlan qor tiro buuxda ilaa { $max }.
problem-longest-too-short = Qabsashada ugu dheer kama gaabnaan karto ta ugu gaaban.

## Anmelden und Konto

sign-in-title = Soo gal
sign-in-lead = Waxaa u baahan inay soo galaan oo keliya dadka qolalka qabsada. Erayga sirta ah uma baahnid: iimayl ayaan kuu soo dirnaa.
sign-in-send = Codso iimayl
sign-in-code-title = Eeg iimayladaada
sign-in-sent = Haddii aan naqaanno { $email }, daqiiqadaha soo socda iimayl ayaa imanaya. Fur link-ga ku jira, ama koodhka halkan ku qor.
sign-in-no-letter = Iimayl ma helin? Eeg sidoo kale galka Spam.
sign-in-again = Codso iimayl cusub
sign-in-confirm = Hal tallaabo oo kale, dabadeed waad gashay.
sign-in-go = Soo gal
sign-in-stale-title = Link-gani ma shaqaynayo hadda
sign-in-stale = Link wuxuu shaqeeyaa 15 daqiiqo iyo hal mar oo keliya. Iska codso iimayl cusub.
sign-in-demo = Xarunta tusaalaha ah uma baahnid inaad iimayl sugto.
sign-out = Ka bax
account-title = Akoonkayga
account-name = Magac
account-role = Shaqo
account-coming = Qabsashooyinka soo socda
account-nothing = Waxba lama qabsan.
reminders-title = Xusuusin
reminders-first = Ballamaha keli-keliga ah, taxanahana ta ugu horreysa oo keliya
reminders-each = Ballan kasta
reminders-never = Midna
reminders-save = Kaydi
reminders-saved = Waa la kaydiyay. Wuxuu ka bilaabmayaa xusuusinta xigta.
field-reminders = Maxaan ku xusuusinnaa maalinta ka horreysa?
hint-reminders = Iimaylku subaxdii ayuu yimaaddaa, hal iimayl oo ku saabsan dhammaan ballamaha maalinta xigta.
waiting-title = Liiska sugitaanka
waiting-fresh = Waxaad ku jirtaa liiska sugitaanka. Haddii qolku bannaanaado, waan kuu soo qoraynaa, muddo ayaanna kuu haynaynaa.
waiting-in-line = Haddii qolku bannaanaado, iimayl ayaa kuu imanaya.
waiting-offered = Waa laguu hayaa ilaa { $until }
waiting-withdraw = Ha sii sugin
offer-gone-title = Fursaddani hadda ma shaqaynayso
offer-gone-words = Wakhtigii jawaabtaadu waa dhammaaday, ama qof ururkaaga ah ayaa horay u jawaabay. Halkan ka sii soco:
offer-gone-booking = Eeg qabsashada
office-coordinator = xafiiska xarunta
office-partner = la-taliye ka baxsan xarunta
office-none = weli urur ma leh
rank-member = xubin ka tirsan { $association }
rank-lead = madaxa { $association }

## Kalender abonnieren

feed-subscribe = Ku xir kalandarka
feed-address = Cinwaanka kalandarka
feed-name-house = Jadwalka qolalka – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = La-talin – { $house }
feed-name-mine = Waxaan qabsaday – { $house }
feed-about-house = Wax kasta oo xarunta ka dhaca, inta aad arki karto.
feed-about-room = Goorta qolkan la qabsaday: { $room }.
feed-about-association = Ballamaha ururkan: { $association }.
feed-about-counselling = Dhammaan saacadaha la-talinta ee ururrada xarunta.
feed-about-mine = Waxa aad qabsatay, iyo waxa ururradaadu qabsadeen.
feed-read-only = Kalandarkan waa akhris keliya, iskiisna wuu isu cusboonaysiiyaa. Halkan ayaad wax ka qabsan kartaa kana beddeli kartaa: { $url }
feed-summary = { $association }: { $what }
feed-taken = Waa la qabsaday
feed-unknown = Kalandarkani ma jiro; kalandarrada xarunta halkan ayaad ka helaysaa: { $url }
feed-key-unknown = Link-ga kalandarkan ma shaqaynayo; mid cusub waxaad ka helaysaa bogga “Akoonkayga”: { $url }
feed-title = Ku xirnaanta kalandarka
feed-words = Link-yadan waxay kalandarkaaga mar walba tusaan wixii ugu dambeeyay, xataa telefoonka. Halkaas waxba kama beddeli kartid.
feed-own = Waxaan qabsaday iyo waxa ururradaydu qabsadeen
feed-whole = Xarunta oo dhan, wax kasta oo aad arki karto
feed-open = Geli kalandarkaaga
feed-warning = Qofkii haysta link-yadan midkood wuu akhrin karaa. Fadlan cid kale ha siin.
feed-none = Waxa aad qabsatay waxaad ku arki kartaa kalandarkaaga, xataa telefoonka. Taas waxaad u helaysaa link sir ah.
feed-make = Hel link
feed-renew = Cusboonaysii link-ga
feed-renew-words = Ma haystaa link-ga qof aan ahayn inuu haysto? Markaad cusboonaysiiso, link-yadii hore isla markiiba way joogsanayaan. Dabadeed kalandarkaaga mar kale ayaad ku xiraysaa.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] maalin kasta
       *[other] { $interval } maalmoodba mar
    }
repeats-weekly =
    { $interval ->
        [1] { $days } kasta
       *[other] { $interval } toddobaadba mar: { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] bil kasta, taariikhda { $day }
       *[other] { $interval } biloodba mar, taariikhda { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] bil kasta, maalinta { $day }
       *[other] { $interval } biloodba mar, maalinta { $day }
    }
repeats-nth =
    { $nth ->
        [first] koowaad ee { $day }
        [second] labaad ee { $day }
        [third] saddexaad ee { $day }
        [fourth] afraad ee { $day }
       *[last] ugu dambeysa ee { $day }
    }
repeats-until = ilaa { $date }
repeats-count =
    { $count ->
        [one] { $count } ballan
       *[other] { $count } ballamood
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Xeerarka qolkan
room-closed = Goorta uu xiran yahay
room-holidays = Maalmaha fasaxa ee dowladda ({ $land }) xaruntu way xiran tahay.
room-open-on = Maalmahan waa furan tahay: { $holidays }.
terms-opening = Furan
terms-always = Habeen iyo maalin
terms-length = Muddada
terms-shortest = ugu yaraan { $length }
terms-longest = ugu badnaan { $length }
terms-ahead = Qabsashada
terms-earliest =
    { $count ->
        [one] ugu horrayn { $count } maalin ka hor
       *[other] ugu horrayn { $count } maalmood ka hor
    }
terms-latest =
    { $count ->
        [one] ugu dambayn { $count } saacad ka hor
       *[other] ugu dambayn { $count } saacadood ka hor
    }
terms-buffer = Bannaan ayuu ahaanayaa
terms-set-up = { $length } ka hor, diyaarinta
terms-clear-up = { $length } ka dib, nadiifinta iyo qaadista
terms-approval = Oggolaanshaha
terms-bookers = Yaa qabsan kara
rules-title = Xeerarka xarunta
rules-lead = Qof kasta oo halkan qol ka isticmaala waa inuu raaco.
rules-none = Xaruntu weli xeerar ma qorin.
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
approval-never = Oggolaanshaha xafiiska xarunta looma baahna
approval-always = Kaliya marka xafiiska xarunta oggolaado
approval-evenings-weekends = Fiidkii, dhammaadka toddobaadka iyo maalmaha fasaxa kaliya marka xafiiska xarunta oggolaado
approval-guests = Martida xarunta: kaliya marka xafiiska xarunta oggolaado
bookers-everybody = Dhammaan ururrada
bookers-residents = Ururrada xarunta deggan
bookers-coordination = Xafiiska xarunta oo keliya
closure-days = { $first } ilaa { $last }
closure-yearly = { $days }, sannad kasta

## Was in E-Mails steht

letter-greeting = Salaan { $name },
letter-booked-subject = Waa la qabsaday: { $what }
letter-booked-heading = Qolka adigaa leh.
letter-booked-words = Waxan ayaan kuu qornay. Haddii aadan qolka u baahnayn, fadlan baaji; dad kale ayaa ku farxaya.
letter-requested-subject = Waa la codsaday: { $what }
letter-requested-heading = Codsigaagu wuxuu yaallaa xafiiska xarunta.
letter-requested-words = Xafiiska xarunta waa inuu oggolaado. Ilaa markaas xaruntu qolka adigay kuu haynaysaa. Wax kale inaad samayso uma baahnid.
letter-requested-until = Jawaabta iimayl ayaa kuugu imanaya. Xafiisku wuxuu wakhti haystaa ilaa { $date }, saacadda { $time }. Ka dib codsigu wuu dhacayaa.
letter-approved-subject = Waa la oggolaaday: { $what }
letter-approved-heading = Xafiiska xarunta waa oggolaaday. Qolka adigaa leh.
letter-approved-words = Waxan ayaan kuu qornay. Haddii aadan qolka u baahnayn, fadlan baaji; dad kale ayaa ku farxaya.
letter-declined-subject = Waa la diiday: { $what }
letter-declined-heading = Waan ka xunnahay, xafiiska xarunta waa diiday.
letter-declined-words = Malaha qol kale ama wakhti kale ayaa kugu habboon. Haddii aad su’aal qabto, fadlan xarunta weydii; telefoonka iyo iimaylku hoos ayay ku qoran yihiin.
letter-proposed-subject = Qol kale waa suurtagal: { $what }
letter-proposed-heading = Xafiiska xarunta wuxuu kuu soo jeedinayaa qol kale.
letter-proposed-words = Xaruntu way kuu haynaysaa. Fadlan dheh haa ama maya.
letter-proposed-until = Jawaabtaada waxaan u baahannahay ilaa { $date }, saacadda { $time }. Ka dib qolku mar kale wuu bannaanaanayaa.
letter-offered-subject = Waa bannaanaaday: { $what }
letter-offered-heading = Qolkii aad sugaysay waa bannaanaaday.
letter-offered-words = Xaruntu way kuu haynaysaa. Fadlan dheh haa ama maya.
letter-offered-until = Jawaabtaada waxaan u baahannahay ilaa { $date }, saacadda { $time }. Ka dib dad kale ayaa qolka helaya.
letter-expired-subject = Wakhtigii waa dhacay: { $what }
letter-expired-heading = Wakhtigii jawaabtu waa dhammaaday.
letter-expired-words = Ilaa wakhtigaas cidina “haa” ma oran. Sidaas darteed qolku mar kale waa bannaan yahay. Haddii aad weli u baahan tahay, fadlan mar kale qabso.
letter-changed-subject = Waa la beddelay: { $what }
letter-changed-heading = Qabsashadaadu way is beddeshay.
letter-changed-words = Hadda waa sidan. Haddii wax kugu habboonayn, waad beddeli kartaa ama baajin kartaa.
letter-brought-back-subject = Way dhacaysaa: { $what }
letter-brought-back-heading = Ballan la baajiyay mar kale way dhacaysaa.
letter-brought-back-words = Qabsashadaadu hadda waa sidan. Haddii aadan qolka u baahnayn, fadlan baaji.
letter-undone-subject = Dib ayaa loo celiyay: { $what }
letter-undone-heading = Beddelkii ugu dambeeyay ee qabsashadaada dib ayaa loo celiyay.
letter-undone-words = Hadda waa sidan. Haddii wax kugu habboonayn, waad beddeli kartaa ama baajin kartaa.
letter-called-off-subject = Waa la baajiyay: { $what }
letter-called-off-heading = Qabsashadan waa la baajiyay.
letter-called-off-words = Qolku mar kale waa bannaan yahay. Haddii aad qol u baahan tahay, fadlan mar kale qabso.
letter-partly-called-off-subject = Qayb waa la baajiyay: { $what }
letter-partly-called-off-heading = Qayb ka mid ah qabsashadan waa la baajiyay.
letter-partly-called-off-words = Qabsashadaadu hadda waa sidan. Ballamaha la baajiyay waad soo celin kartaa inta qolku bannaan yahay.
letter-closed-subject = Xirid awgeed waa loo baajiyay: { $what }
letter-closed-heading = Xarunta ama qolka waa la xiray.
letter-closed-words = Sidaas darteed waa inaan baajinnay. Fadlan qabso wakhti kale ama qol kale.
letter-partly-closed-subject = Xirid awgeed waa loo beddelay: { $what }
letter-partly-closed-heading = Xarunta ama qolka waa la xiray.
letter-partly-closed-words = Sidaas darteed qabsashadaadu way is beddeshay. Hadda waa sidan. Haddii wax kugu habboonayn, waad beddeli kartaa ama baajin kartaa.
letter-reason = Sababta
letter-dates-from =
    { $count ->
        [one] { $count } ballan, { $date }
       *[other] { $count } ballamood, laga bilaabo { $date }
    }
letter-dates = Ballamahan weli way iman doonaan:
letter-dates-off = Ballamahan ma dhacayaan:
letter-dates-more =
    { $count ->
        [one] iyo { $count } ballan oo kale, eeg qabsashada
       *[other] iyo { $count } ballamood oo kale, eeg qabsashada
    }
letter-date-with = { $when } – { $notes }
letter-date-off = ma dhacayso
letter-date-instead = halkii ay ahayd { $date }
letter-date-hours = saacad kale
letter-keys = Sida qolka loo galo:
letter-link-see = Eeg, beddel ama baaji qabsashada
letter-link-look = Eeg qabsashada
letter-link-answer = Dheh haa ama maya
letter-link-book = Qabso ballan kale
letter-calendar-entry = Lifaaqa waxaa ku jira wax aad kalandarkaaga geliso.
letter-calendar-new = Lifaaqu kalandarkaaga ayuu cusboonaysiinayaa.
letter-calendar-draft = Lifaaqa waxaa ku jira wax ku-meel-gaar ah oo aad kalandarkaaga geliso.
letter-calendar-gone = Lifaaqu wuxuu ballanta ka saarayaa kalandarkaaga.
letter-calendar-date = Lifaaqu kalandarkaaga wuxuu ka beddelayaa ballantan keliya: { $when }.
letter-calendar-date-gone = Lifaaqu kalandarkaaga wuxuu ka saarayaa ballantan keliya: { $when }.
letter-asked-subject = Codsi: { $what }
letter-asked-heading = Qol ayaa la codsaday. Waxaa codsaday: { $asker }
letter-asked-words = Qabsashadani waxay u baahan tahay oggolaanshahaaga. Ilaa aad ka jawaabto qolka waa la qabsaday.
letter-asked-again-subject = Xusuusin codsi: { $what }
letter-asked-again-heading = Weli jawaabtaada waxaa sugaya: { $asker }
letter-asked-again-words = Qabsashadani waxay u baahan tahay oggolaanshahaaga. Malaha mid idinka mid ah horay ayuu u jawaabay; markaas waxba ha samayn.
letter-asked-until = Fadlan jawaab ilaa { $date }, saacadda { $time }. Ka dib codsigu wuu dhacayaa, qolkuna mar kale wuu bannaanaanayaa.
letter-asked-by = Waxaa codsaday
letter-asked-link = Eeg codsiyada oo ka jawaab
letter-reminder-subject = Berri: { $what }
letter-reminder-subject-several = Berri: { $count } ballamood oo xarunta ah, { $date }
letter-reminder-heading =
    { $count ->
        [one] Berri ballan ayaad xarunta ku leedahay.
       *[other] Berri { $count } ballamood ayaad xarunta ku leedahay.
    }
letter-reminder-words = Haddii aadan qol u baahnayn, fadlan baaji; dad kale ayaa ku farxaya.
letter-reminder-link = Wax ma kuu yimaaddeen? Halkan ka baaji ama ka beddel
letter-reminder-later = Ka dib
letter-reminder-dates =
    { $count ->
        [one] weli { $count } ballan oo taxanahan ah
       *[other] weli { $count } ballamood oo taxanahan ah
    }
letter-reminder-only-first = Ballamaha kale ee taxanaha kuma xusuusin doonno.
letter-reminder-settings = Beddel ama dami xusuusinta
letter-sign-in-subject = Link-gaaga iyo koodhkaaga aad ku soo gasho
letter-sign-in-heading = Sidan ayaad ku soo gelaysaa.
letter-sign-in-link = Hadda soo gal
letter-sign-in-code = Ama koodhkan qor:
letter-sign-in-short = Link-ga iyo koodhku waxay shaqeeyaan 15 daqiiqo iyo hal mar oo keliya.
letter-sign-in-not-you = Miyaadan rabin inaad soo gasho? Markaas waxba ha samayn.
letter-invitation-subject = Gelitaankaaga: { $house }
letter-invitation-heading = Ku soo dhowow { $house }.
letter-invitation-words = Hadda qolalka xarunta waad qabsan kartaa. Erayga sirta ah uma baahnid.
letter-invitation-link = Markii ugu horreysay soo gal
letter-invitation-later = Mar dambe waxaad ku soo gelaysaa iimaylkaaga. Mar kasta link ayaan kuu soo dirnaa.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Qoraalka Jarmalka ayaa la raacayaa; kani wuxuu kaa caawinayaa inaad fahanto.
statement-missing = Halkan weli waxaa ka maqan:
imprint-title = Cidda bogga leh (Impressum)
imprint-lead = Yaa mas’uul ka ah bogaggan.
field-operator = Hay’adda mas’uulka ah (Träger) iyo nooca sharciga
field-operator_address = Cinwaan
field-represented_by = Waxaa matala
field-operator_email = Iimayl
field-operator_phone = Telefoon
field-register = Diiwaanka (Register) iyo lambarka
field-vat_id = Lambarka canshuurta iibka (Umsatzsteuer-Identifikationsnummer)
field-responsible = Cidda mas’uulka ka ah qoraalka
privacy-title = Ilaalinta xogta (Datenschutz)
privacy-lead = Waxa xaruntani ku samayso xogtaada, sababta iyo muddada.
privacy-readers-title = Haddii aad halkan wax ka akhrido oo keliya
privacy-readers = Akoon uma baahnid. Markaas bogaggani cookie ma dhigaan, waxba kama soo qaataan shirkado kale, mana qoraan cidda akhrida.
privacy-feedback-title = Haddii aad farriin noo soo dirto
privacy-feedback = Waxa aad qorto waan kaydinnaa, iimayl ayaanna ugu dirnaa xafiiska xarunta, si uu u saxo khaladaadka iyo caqabadaha oo uu kuugu jawaabo. 90 maalmood ka dib waan tirtirnaa. Si aan loo xumayn, hal maalin ayaan haynaa tiro hubin ah (Prüfsumme) oo laga sameeyay cinwaankaaga internetka.
privacy-account-title = Haddii aad akoon leedahay
privacy-account = Waxaan kaydinnaa magacaaga, iimaylkaaga iyo luqaddaada, ururkaaga, waxa aad qabsatay, cidda wax beddeshay, waxa ay beddeshay iyo goorta, iyo iimaylada aan kuu dirno. Xogtan la’aanteed qolal ma bixin karno. Barnaamij go’aan kaama gaaro adiga qof ahaan.
privacy-sign-in = Link-ga iyo koodhka lagu soo galo waxay shaqeeyaan 15 daqiiqo. Ka dib hal maalin ayaan haynaa tirooyin hubin ah (Prüfsumme) oo laga sameeyay iimaylkaaga iyo cinwaankaaga internetka. Cookie ayaa 90 maalmood kuu haynaya gelitaanka. Markaad ka baxdo, way baxaysaa.
privacy-controller = Yaa mas’uul ah
field-protection_officer = Mas’uulka ilaalinta xogta (Datenschutzbeauftragte)
field-legal_basis = Saldhigga sharciga
field-hosting = Shirkadda server-ka iyo iimaylka
field-retention = Inta ay jiraan akoonnada, qabsashooyinka iyo iimaylada
field-authority = Hay’adda kormeerka (Aufsichtsbehörde)
privacy-rights-title = Xuquuqdaada
privacy-rights = Waad ogaan kartaa waxa aan kaa kaydinnay, waadna qaadan kartaa. Waxaad dalban kartaa in la saxo, la xaddido ama la tirtiro. Waad diidi kartaa in xogtaada la isticmaalo, oggolaanshahaagana waad la noqon kartaa. U qor hay’adda mas’uulka ah (Träger). Waxaad sidoo kale u caban kartaa hay’adda kormeerka (Aufsichtsbehörde).
accessibility-title = Isticmaal aan caqabad lahayn (Barrierefreiheit)
accessibility-lead = Qof kasta waa inuu bogaggan isticmaali karo. Waxaan ku cabbirnaa BITV 2.0 iyo heerka EN 301 549.
field-conformity = Xaaladda
conformity-full = Caqabad ma leh
conformity-partial = Qayb ahaan caqabad ma leh
conformity-no = Weli caqabado ayuu leeyahay
field-barriers = Caqabadaha la og yahay
field-assessed_on = Markii ugu dambeysay ee la hubiyay
field-assessed_how = Sidan ayaan u hubinnay
accessibility-feedback = Noo soo qor, xataa akoon la’aan, ama na soo wac. Waan kuu jawaabaynaa, si kalena waan kuugu caawinaynaa.
accessibility-enforcement = Haddii jawaabtayadu ku caawin weydo, halkan ayaad la xiriiri kartaa. Waa lacag la’aan.
field-enforcement = Xafiiska hubiya in xeerka la raaco (Durchsetzungsstelle)
field-arbitration = Xafiiska dhexdhexaadinta (Schlichtungsstelle)
feedback-link = Noo sheeg
feedback-title = Wax ma khaldan yihiin? Caqabad ma kaa hor timid?
feedback-lead = Noo sheeg. Akoon uma baahnid. Farriintaada waxaa akhriya xafiiska xarunta oo keliya; 90 maalmood ka dib waan tirtirnaa.
field-kind = Maxay ku saabsan tahay?
kind-wrong = Wax halkan ku qoran sax maaha
kind-barrier = Caqabad ayaa jirtay
kind-other = Wax kale
field-message = Maxaa dhacay?
hint-message = Luqaddaada ayaad ku qori kartaa.
field-contact = Iimayl ama telefoon laguugu soo jawaabo
hint-contact = Qasab maaha. Waxaan la tirtirnaa farriintaada.
feedback-about = Arrintu waxay ku saabsan tahay boggan:
feedback-send = Dir
feedback-thanks-title = Mahadsanid, farriintaadu way na soo gaartay
feedback-thanks = Xafiiska xarunta ayaa akhrinaya maalmaha soo socda. Haddii aad iimayl ama lambar qortay, way kula soo xiriirayaan.
feedback-back = Ku noqo:

## Wenn etwas nicht geht

not-found-title = Boggani ma jiro
not-found-words = Malaha link-gu waa duug ama xaraf ayaa ka maqan. Halkan ka sii soco:
forbidden-title = Tan qof walba looma oggola
forbidden-sign-in = Fadlan soo gal.
forbidden-ask = Haddii aad ka mid tahay, fadlan la hadal xafiiska xarunta.
who-everybody = Qof kasta waa loo oggol yahay.
who-signed-in = Qof kasta oo akoon leh waa loo oggol yahay.
who-association = Waxaa loo oggol yahay dadka ururka iyo xafiiska xarunta.
who-lead = Waxaa loo oggol yahay hoggaanka ururka iyo xafiiska xarunta.
who-coordination = Waxaa loo oggol yahay xafiiska xarunta oo keliya.
too-many-title = Fadlan wax yar sug
too-many-words =
    { $minutes ->
        [one] Isku dayo badan ayay ahayd. { $minutes } daqiiqo ka dib mar kale isku day.
       *[other] Isku dayo badan ayay ahayd. { $minutes } daqiiqo ka dib mar kale isku day.
    }
fault-title = Khalad ayaa naga dhacay
fault-words = Wax badh ah lama kaydin. Fadlan dhowr daqiiqo ka dib mar kale isku day.
fault-number = Haddii aad noo soo qorto, fadlan sheeg lambarkan:
foreign-form-title = Foomkani wuxuu ka yimid bog kale
foreign-form-words = Si aan kuu ilaalinno waxba ma kaydin. Fadlan foomka mar kale halkan ka fur.
too-slow-title = Wakhti badan ayay qaadatay
too-slow-words = Hadda mashquul badan ayaa jira. Fadlan daqiiqo ka dib mar kale isku day.
too-large-title = Hal mar aad ayay u badnayd
too-large-words = Waxba ma kaydin. Fadlan qoraalkaaga soo gaabi oo mar kale dir.

## Themen

topic-arrival = Imaatinka cusub
topic-residence-asylum = Deggenaansho iyo magangelyo
topic-asylum-interview = U diyaargarow wareysiga magangelyada
topic-family-reunification = Qoyska oo la keeno
topic-naturalisation = Dhalashada Jarmalka
topic-letters-forms = Warqado iyo foomam
topic-documents = Dukumentiyo
topic-accompaniment = Wehelin iyo turjumaan
topic-work-training = Shaqo iyo tababar
topic-recognition = Aqoonsiga shahaadooyinka
topic-learning-german = Barashada Jarmalka
topic-school-childcare = Iskuul iyo Kita
topic-housing = Guri
topic-money-benefits = Lacag iyo kaalmo
topic-debt = Dayn
topic-health = Caafimaad
topic-mental-health = Caafimaadka maskaxda
topic-pregnancy-birth = Uur iyo dhalmo
topic-family-separation = Qoys iyo kala tag
topic-violence = Ka-badbaadinta gacan-qaadka
topic-discrimination = Takoorid
topic-legal-advice = Talo sharci
topic-associations = Urur iyo iskaa-wax-u-qabso

## Sprachen

language-am = Af-Amxaari
language-ar = Af-Carabi
language-bg = Af-Bulgaari
language-ckb = Af-Kurdi (Soraani)
language-de = Af-Jarmal
language-en = Af-Ingiriisi
language-es = Af-Isbaanish
language-fa = Af-Faarisi
language-fr = Af-Faransiis
language-gsg = Luqadda calaamadaha Jarmalka
language-hr = Af-Koroweeshiyaan
language-it = Af-Talyaani
language-kmr = Af-Kurdi (Kurmanji)
language-pl = Af-Boolish
language-prs = Af-Daari
language-ps = Af-Bashtuu
language-pt = Af-Boortaqiis
language-ro = Af-Romaaniyaan
language-rom = Af-Romani (Romanes)
language-ru = Af-Ruush
language-so = Af-Soomaali
language-sq = Af-Albaani
language-sr = Af-Serbiyaan
language-ta = Af-Tamiil
language-ti = Af-Tigrinya
language-tr = Af-Turki
language-uk = Af-Yukreeniyaan
language-ur = Af-Urdu
language-vi = Af-Fiitnaamiis
