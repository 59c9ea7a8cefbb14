### Kurmancî · Kurmandschi. Xîtaba bi “hûn”, bi rûmet, germ û kurt; herdem bêje ka paşê çi dibe.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Biçin naverokê
nav = Menuya sereke
nav-counselling = Alîkariyê bibînin
nav-associations = Komele
nav-rooms = Ode
nav-calendar = Plana odeyan
nav-book = Odeyekê rezerve bikin
nav-requests = Daxwaz
nav-coordination = Koordînasyon
nav-sign-in = Têkevin
languages = Ziman
notice = Agahî
invented-house = Mala ceribandinê: her tişt ji xeyalê ye.
invented-entry = Komeleyeke wisa tune. Hemû agahî ji xeyalê ne.
demo-door = Wek kesekî din têkevin
demo-letters = E-mailan bixwînin
not-reviewed = Hê kesekî ku bi vî zimanî mezin bûye ev werger kontrol nekiriye. Çewtî hene? Ji kerema xwe ji me re bibêjin.
to-home = Biçin rûpela destpêkê
ask-house = Em bi telefonê alîkariyê dikin:
address = Navnîşan
phone = Telefon
email = E-mail
website = Malper

## Wörter, die überall gelten

association = Komele
room = Ode
purpose = Armanc
service = Xizmet
note = Nîşe
time = Saet
when = Kengî
where = Li ku
topics = Mijar
languages-spoken = Ziman
place = { $room }, { $floor }
floor =
    { $number ->
        [0] qata erdê
        [-1] qata jêrzemînê
       *[other] qata { $number }
    }
hours =
    { $count ->
        [one] { $count } saet
       *[other] { $count } saet
    }
minutes =
    { $count ->
        [one] { $count } deqe
       *[other] { $count } deqe
    }
days =
    { $count ->
        [one] { $count } roj
       *[other] { $count } roj
    }
seats =
    { $count ->
        [one] { $count } kes
       *[other] heta { $count } kesan
    }
step-free = bê derence
steps = tenê bi derenceyan
offers =
    { $count ->
        [one] { $count } xizmet
       *[other] { $count } xizmet
    }
taken = dagirtî
closed = girtî
not-bookable = nayê rezervekirin
closed-because = girtî: { $why }
taken-through = dagirtî, ji ber: { $room }
taken-by = ji ber: { $room }
free = vala
now = niha
is-now = niha didome
is-past = qediya
is-today = îro

## Startseite

home-title = Alîkariyê bibînin
home-about = Kî ji bo name, daîre, xanî û kar alîkariya min dike? Komeleyên mala me bi gelek zimanan belaş şêwirmendiyê dikin, îro û her hefte.
home-question = Ji bo çi ji we re alîkarî lazim e?
home-today = Îro li mala me
home-hour = saet { $hour }
home-over =
    { $count ->
        [one] { $count } termîna îro jixwe derbas bûye
       *[other] { $count } termînên îro jixwe derbas bûne
    }
home-no-more = Ji bo îro her tişt qediya. Telefonî me bikin, em ê bi we re cihê rast bibînin:
home-nothing = Ji bo îro tiştek nehatiye ragihandin. Telefonî me bikin, em ê bi we re cihê rast bibînin:

## Hilfe finden

counselling-title = Alîkariyê bibînin
counselling-about = Şêwirmendiya li mala me: li ser çi ye, bi kîjan zimanî, kengî û li ku.
all-services = Hemû xizmet
filter-topic = Mijar
filter-any-topic = Hemû mijar
filter-language = Ziman
filter-any-language = Hemû ziman
filter-go = Nîşan bidin
filter-lift = { $name }: vê hilbijartinê rakin
search-label = Hûn li çi digerin? Peyvek bes e, bi her zimanî – ji nameyekê jî.
search-go = Bigerin
found-meant = Mebesta we ev bû:
found-words = Wateya peyvê
found-topics = Ev pê re guncaw e
found-nobody = Hê ji bo her mijarê kesek li vir şêwirmendiyê nake. Koordînasyon dizane kî din dikare alîkariyê bike. Telefon bikin:
found-associations = Komeleyên malê
found-unsure = Em baş nizanin ka hûn li çi digerin. Telefon bikin yan ji me re binivîsin, em ê alîkariya we bikin. Yan mijarekê hilbijêrin:
urgent-title = Li vir tavilê alîkarî digihîje we
urgent-house = Em li mala me
urgent-deportation = Îro werin yan îro telefon bikin. Nameyê bi xwe re bînin: dem gelek caran kurt e, her roj girîng e.
urgent-eviction = Îro werin yan îro telefon bikin. Hemû nameyan bi xwe re bînin: her roj girîng e.
urgent-police = Polîs
urgent-ambulance = Ambulans û agirkuj (Feuerwehr)
urgent-women = Telefona alîkariyê “Tundiya li dijî jinan” (Hilfetelefon), roj û şev, bi gelek zimanan
urgent-men = Telefona alîkariyê “Tundiya li dijî mêran” (Hilfetelefon), ji duşemê heta înê bi roj
urgent-talk = Telefonseelsorge: kesek li we guhdarî dike, roj û şev
urgent-children = Nummer gegen Kummer, ji bo zarok û ciwanan, ji duşemê heta şemiyê piştî nîvro
counselling-none = Ji bo vê niha xizmeteke me tune. Telefonî me bikin, em dizanin kî dikare alîkariyê bike:
counselling-none-fits = Tu xizmet li hemû hilbijartinên we bi hev re nayê. Yekê ji wan rakin, yan telefonî me bikin:
filter-without = bê “{ $name }”
service-when = Kengî û li ku
service-who = Kî alîkariyê dike
entry-walk-in = bê termîn
entry-appointment = bi termîn
entry-hint-walk-in = Rasterast werin. Termîn ne lazim e.
entry-hint-appointment = Ji kerema xwe pêşî termînekê bistînin, bi telefonê yan bi e-mailê.

filter-day = Roj
filter-more = Bêtir teng bikin
wish-now = niha vekirî
wish-walk-in = bê termîn
wish-free = belaş
wish-women = tenê ji bo jinan
wish-children = zarok jî dikarin werin
wish-step-free = bê derence
wish-online = online
cost-charged = bi pere ye
place-online = tenê online
place-both = online jî
audience = Ji bo kê
audience-women = jin
audience-youth = ciwan
audience-older-people = kesên bi temen
audience-disability = kesên bi astengî
audience-lgbtiq = kesên lezbiyen, gay, bîseksuel, trans, înter û queer
audience-families = malbat
order-words = Ya ku herî baş li peyvên we tê, li jor e.
order-soonest = Ya herî zû li jor e.
order-language = Pêşî tiştên bi zimanê we hene ({ $language }), ya herî zû li jor.
order-to-soonest = Tenê li gorî demê rêz bikin
order-to-language = Pêşî zimanê we ({ $language })
open-until = niha vekirî, heta { $time }
called-off-on = Di { $date } de nabe
closed-on = Girtî di { $date } de: { $why }.
closed-from = Girtî ji { $first } heta { $last }: { $why }.
times-by-appointment = Tenê li gorî lihevkirinê. Li vir termînekê bixwazin:
times-not-fixed = Demên diyarkirî tune ne. Li vir bipirsin:

## Vereine

associations-title = Komeleyên mala me
associations-lead = Ev komele li cem me şêwirmendiyê dikin, bi mirovan re diçin û dicivin.
association-offers = Xizmet
association-no-offers = Vê komeleyê niha tu xizmet nenivîsandiye.
this-week = Ev hefte
week-nothing = Di heft rojên bê de tiştek tune.

## Was Vereine schreiben

written-in = Zimanê vê nivîsê: { $language }
translation-old = Ev werger êdî ne nû ye; piştre nivîs hatiye guhertin.
translation-old-of = Wergera { $date }; piştre nivîs hatiye guhertin.
entry-title = Agahiyên komeleyê û xizmet
entry-lead = Kesên din van tiştan li ser komeleya we û xizmetên wê dixwînin. Li vir her tiştî nû bihêlin: agahiyên her xizmetê û nivîsên bi her zimanî.
texts-about = Li ser komeleyê
texts-saved = Hat tomarkirin. Ji niha pê ve di rûpelan de wisa xuya dibe.
texts-source = orîjînal
texts-current = nû ye
texts-out-of-date = kevn bûye
texts-source-changed = Orîjînal di { $date } de hat guhertin.
texts-missing =
    { $count ->
        [one] Hê nehatiye wergerandin: { $count } ziman
       *[other] Hê nehatiye wergerandin: { $count } ziman
    }
texts-source-hint = Ev orîjînal e. Heke hûn wê biguherin, werger wek kevn tên hesibandin, heta ku kesek li wan binêre.
texts-original = Orîjînal ({ $language })
texts-translation = Werger
texts-still = Werger hê rast e
texts-still-hint = Werger hê li orîjînalê tê? Wê biguherin yan li jêr bipejirînin.
texts-save = Tomar bikin
texts-meanwhile = Di vê navberê de kesekî ev nivîs yan orîjînal guhertiye. Tiştên ku we nivîsandine hê li jêr in. Her duyan bidin ber hev; heke hûn tomar bikin, nivîsa we derbasdar e.
texts-now = Ya ku niha tomarkirî ye
texts-remove = Wergerê jê bibin
texts-remove-hint = Kesê ku bi vî zimanî dixwîne, hingê orîjînalê yan nivîsa bi zimanekî nêzîk dibîne.
texts-remove-go = Erê, jê bibin
service-new = Xizmeteke nû binivîsin
service-new-lead = Hûn nav û nivîsê pêşî bi zimanekî dinivîsin, piştre hûn dikarin wergerînin. Xizmet tavilê di “Alîkariyê bibînin” de xuya dibe, û hûn dikarin ji bo saetên wê yên şêwirmendiyê odeyan rezerve bikin.
service-facts = Agahiyan biguherin
service-meanwhile = Di vê navberê de kesekî ev agahî guhertine. Tiştên ku we hilbijartine hê li jêr in. Her duyan bidin ber hev; heke hûn tomar bikin, hilbijartina we derbasdar e.
admits-everybody = ji bo her kesî
children-unsaid = nehatiye gotin
place-house = li vê malê
field-lang = Hûn nav û nivîsê bi kîjan zimanî dinivîsin?
field-topic = Mijara sereke çi ye?
field-topics = Mijarên din çi ne? (ne mecbûrî)
field-languages = Bi kîjan zimanan?
hint-languages = Ji kerema xwe tenê zimanên ku hûn bi rastî vê xizmetê pê didin hilbijêrin.
field-entry = Termîn lazim e?
field-audience = Bi taybetî ji bo kê ye? (ne mecbûrî)
hint-audience = Heke hûn tiştekî hilnebijêrin, ji bo her kesî ye.
field-admits = Ji bo kê vekirî ye?
field-children = Zarok jî dikarin werin?
field-cost = Bi pere ye?
field-place = Li ku dibe?
problem-missing-topic = Ji kerema xwe mijara herî girîng hilbijêrin.
problem-missing-languages = Ji kerema xwe herî kêm zimanekî hilbijêrin.
problem-missing-entry = Ji kerema xwe hilbijêrin ka termîn lazim e yan na.
problem-missing-name = Ji kerema xwe navekî bidin xizmetê.
problem-missing-about = Ji kerema xwe nivîsekê binivîsin.
field-name = Navê xizmetê
field-about = Nivîs
texts-about-hint = Hevokên kurt. Hûn kî ne, hûn çi dikin û hûn ji bo kê ne?
hint-about = Hevokên kurt. Li wir çi dibe, ji bo kê ye, divê mirov çi bi xwe re bîne?
account-texts = Nivîsandin

## Räume

rooms-title = Ode
rooms-lead = Komeleyên mala me van odeyan bi xwe û belaş rezerve dikin.
room-book = Vê odeyê rezerve bikin
room-plan = Hefteyê di plana odeyan de bibînin
room-week = Heft rojên bê
room-all-free = Di heft rojên bê de ode vala ye.
room-floor = Qat
room-size = Cih ji bo
room-way = Rêya hundir
room-features = Amûr
room-shares = Ne di heman demê de bi
feature-projector = projektor û perde
feature-whiteboard = texteya nivîsandinê
feature-piano = piyano
feature-kitchen = mitbax
feature-childrens-corner = goşeya lîstina zarokan
feature-induction-loop = sîstema deng ji bo cîhazên bihîstinê
holiday-new-year = Sersal
holiday-epiphany = Cejna Sê Padîşahan (Heilige Drei Könige)
holiday-womens-day = Roja Jinan
holiday-good-friday = Îniya Pîroz (Karfreitag)
holiday-easter-sunday = Yekşema Paskalyayê (Ostern)
holiday-easter-monday = Duşema Paskalyayê (Ostern)
holiday-labour-day = Roja Karkeran (1ê Gulanê)
holiday-liberation-day = Roja Rizgariyê
holiday-ascension = Hilkişîna Mesîh (Christi Himmelfahrt)
holiday-whit-sunday = Yekşema Pentîkostê (Pfingsten)
holiday-whit-monday = Duşema Pentîkostê (Pfingsten)
holiday-corpus-christi = Cejna Laşê Mesîh (Fronleichnam)
holiday-uprising-day = Roja Serhildana Gel
holiday-assumption = Hilkişîna Meryemê (Mariä Himmelfahrt)
holiday-childrens-day = Roja Zarokan a Cîhanê
holiday-unity = Roja Yekbûna Almanyayê
holiday-reformation = Roja Reformasyonê (Reformationstag)
holiday-all-saints = Cejna Hemû Pîrozan (Allerheiligen)
holiday-repentance-day = Roja Tobe û Duayê (Buß- und Bettag)
holiday-christmas = Noel, roja yekem
holiday-second-christmas = Noel, roja duyem

## Einen freien Raum finden

find-title = Odeyeke vala bibînin
find-again = Lêgerînê biguherin
find-go = Odeyên vala nîşan bidin
find-step-free = rêya hundir bê derence
rooms-all = Hemû ode
field-people = Çend kes tên? (ne mecbûrî)
field-feature = Divê di odeyê de çi hebe? (ne mecbûrî)

found-title = Odeyên vala
found-people =
    { $count ->
        [one] { $count } kes
       *[other] { $count } kes
    }
found-series = { $count } termîn, saet { $hours }: ji { $first } heta { $last }
found-free =
    { $count ->
        [one] { $count } ode vala ye
       *[other] { $count } ode vala ne
    }
found-free-series =
    { $count ->
        [one] { $count } ode di her termînê de vala ye
       *[other] { $count } ode di her termînê de vala ne
    }
found-mostly = Di piraniya termînan de vala
found-mostly-next = Di gava bê de hûn dibînin kîjan termîn nabin, û ji bo wan tiştekî din hildibijêrin.
found-some-dates = termînên vala: { $free } ji { $count }
found-book = Rezerve bikin: { $room }
found-book-at = { $room }, { $hours }: rezerve bikin
found-none = Wê demê tu ode vala nîne
found-none-series = Di piraniya van termînan de tu ode vala nîne
found-instead = Wê rojê di demeke din de vala
lack-taken = Hemû odeyên guncaw wê demê dagirtî ne. Ji kerema xwe demeke din, kêmtir kes yan kêmtir amûr biceribînin.
lack-not-open = Odeyên guncaw wê demê ne vekirî ne. Ji kerema xwe saeteke din yan rojeke din biceribînin.
lack-off-terms = Odeyên guncaw ji bo demeke ewqas kurt yan dirêj, yan ewqas nêzîk yan dûr nayên dayîn. Ji kerema xwe tarîx yan saetê biguherin.
lack-no-such-hours = Wê rojê saet tê guhertin, û ev dem ne zelal e. Ji kerema xwe saeteke din biceribînin.
lack-closed = Mala me wê demê girtî ye. Ji kerema xwe rojeke din biceribînin.
lack-past = Ev dem derbas bûye. Ji kerema xwe demeke paşê hilbijêrin.
lack-no-room = Odeyeke ku hûn dikarin rezerve bikin û ewqas cih û van hemû tiştan lê hebe tune. Ji kerema xwe bi kêmtir kes yan kêmtir amûr bigerin.

## Raumplan

plan-day = Plana odeyan: { $date }
plan-week = Plana odeyan: ji { $first } heta { $last }
plan-month = Plana odeyan: { $month }
plan-agenda = Plana odeyan ji { $date } pê ve
plan-nav = Di plana odeyan de bigerin
plan-day-back = Roja berê
plan-day-on = Roja paşê
plan-week-back = Hefteya berê
plan-week-on = Hefteya paşê
plan-month-back = Meha berê
plan-month-on = Meha paşê
plan-today = Îro
plan-date = Tarîx
plan-room = Ode
plan-all-rooms = Hemû ode
plan-go = Nîşan bidin
plan-printed = { $house } · Rewş: { $date }, saet { $time }
plan-table = Plana odeyan wek tablo
plan-as-list = Li ser ekranên biçûk lîste hêsantir tê xwendin
plan-nothing = Tiştek nehatiye rezervekirin.
view-day = Roj
view-week = Hefte
view-month = Meh
view-agenda = Lîste
book = rezerve bikin
book-here = { $room }, { $date }: + rezerve bikin
book-at = { $room }, { $time }, vala: rezerve bikin
book-on = { $date }: + rezerve bikin
book-then = { $room }, { $date }, { $time }, vala: rezerve bikin
plan-filter = Bêtir teng bikin
plan-association = Komele
plan-all-associations = Hemû komele
plan-purpose = Armanc
plan-all-purposes = Hemû armanc
plan-mine = Tenê rezervasyonên min
plan-own = rezervasyonên we
plan-narrowed = Hûn tenê vê dibînin: { $what }. Rezervasyonên din li vir tune ne, ji ber wê nayê dîtin ka çi vala ye.
plan-whole = Hemû planê nîşan bidin
plan-none = Di van rojan de tiştekî wisa nehatiye rezervekirin. Ji kerema xwe rojên din bibînin, yan kêmtir teng bikin.
plan-none-of-these = Tiştek ji van nehatiye rezervekirin.
plan-days = ji { $first } heta { $last }
plan-week-number = Hefteya { $number }
plan-more = + { $count } yên din

## Buchen

booking-title = Odeyekê rezerve bikin
booking-go = Odeyê rezerve bikin
booking-next = Heke ode vala be, ew tavilê ya we ye. Di çend deqeyên bê de e-mailek ji we re tê.
booking-no-service = Bê xizmet
please-choose = Ji kerema xwe hilbijêrin
fold-first = Berî guhertina saetê (dema havînê)
fold-second = Piştî guhertina saetê (dema zivistanê)
purpose-counselling = Şêwirmendî
purpose-meeting = Civîn
purpose-event = Çalakî
purpose-maintenance = Karê tamîrê li malê
visibility-usual = Wek her car ji bo vê armancê
visibility-public = Her kes, li ser înternetê jî
visibility-house = Her kesê ku dikare têkeve
visibility-private = Tenê komele û koordînasyon

field-association = Ji bo kîjan komeleyê?
field-room = Kîjan ode?
field-purpose = Ji bo çi?
field-service = Kîjan xizmet?
hint-service = Tenê ji bo şêwirmendiyê. Termîn tavilê li cem vê xizmetê xuya dibe.
field-title = Sernav (ne mecbûrî)
hint-title = Di plana odeyan de xuya dibe, wek mînak “Proveya koroyê”.
field-visibility = Kî dikare bibîne ku hûn çi dikin?
hint-visibility = Her kes dibîne ku ode dagirtî ye. Bi gelemperî em şêwirmendî û çalakiyan nîşanî her kesî didin, civînan tenê nîşanî kesên ku hesabê wan heye.
field-attendees = Çend kes tên? (ne mecbûrî)
field-date = Tarîx
field-start = Ji
field-end = Heta
field-fold = Mebesta we ji van her du saetan kîjan e?
hint-fold = Wê şevê saet paş ve tê birin. Saetek du caran tê.
field-note = Nîşe ji bo koordînasyonê (ne mecbûrî)
field-email = E-maila we
field-code = Koda ji e-mailê
hint-code = Şeş reqem.

field-repeat = Termîn dubare dibe?
field-interval = Her çend roj, hefte yan meh carekê?
hint-interval = 2 tê wateya: her cara duyem. Vala tê wateya: her car.
field-weekday = Di kîjan rojên hefteyê de?
hint-weekday = Heke hûn tiştekî hilnebijêrin, roja termîna yekem derbasdar e. Ji bo her mehê herî zêde rojekê hilbijêrin.
field-nth = Di mehê de ya çendan?
field-until = Heta kengî? Roja dawî
field-count = Yan çend caran?
hint-count = Ji kerema xwe yek ji van her duyan dagirin.
field-also = Termînên din bi destan (ne mecbûrî)
hint-also = Li her rêzê yek, wek mînak 24.12.2026. Ew heman ode û heman saet distînin.
field-on_clash = Û heke termînek nebe?
on-clash-refuse = Ji min bipirsin
on-clash-skip = Vê termînê nekin
on-clash-other-room = Li şûna wê odeya herî guncaw bigirin
repeat-open = Dubarekirin yan termînên din
repeat-none = Na, tenê carekê
repeat-daily = Her roj
repeat-weekly = Her hefte
repeat-monthly-date = Her meh di heman tarîxê de
repeat-monthly-weekday = Her meh di heman roja hefteyê de, wek mînak îniya dawî
weekday-mo = Duşem
weekday-tu = Sêşem
weekday-we = Çarşem
weekday-th = Pêncşem
weekday-fr = În
weekday-sa = Şemî
weekday-su = Yekşem
nth-usual = wek termîna yekem
nth-first = ya yekem
nth-second = ya duyem
nth-third = ya sêyem
nth-fourth = ya çarem
nth-last = ya dawî
rules-accept = Min rêzikên malê (guhertoya { $version }) xwendin û ez ê li gorî wan bikim.
rules-read = Rêzikên malê bixwînin (paceyeke nû vedike)
field-accept_rules = Rêzikên malê
booking-ask = Odeyê bixwazin
asks = Divê koordînasyon bipejirîne. Bersiva me di nav hefteyekê de digihîje we.

preview-go = Termînan nîşan bidin
preview-comes = Hûn ê pêşî her termînê bibînin. Hê tiştek nehatiye rezervekirin.
preview-title = Ji kerema xwe termînên xwe kontrol bikin
preview-wish = Agahiyên xwe biguherin
preview-next = Hê tiştek nehatiye rezervekirin. Dema hûn rezerve bikin, di çend deqeyan de e-mailek ji we re tê.
preview-changed = Tiştek ji ya ku we cara dawî dît cudatir e. Ji ber wê tiştek nehat rezervekirin. Ji kerema xwe careke din li termînan binêrin.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Ev termîn nabe.
           *[other] Ev termîn vala ye.
        }
       *[other] { $free ->
            [0] Ji { $all } termînan yek jî nabe.
            [one] Ji { $all } termînan 1 vala ye.
           *[other] Ji { $all } termînan { $free } vala ne.
        }
    }
preview-decide = Ji kerema xwe li jêr bibêjin ka bi yên din çi bibe.
preview-missing =
    { $day ->
       *[other] Roja { $day } di van mehan de tune: { $months }. Di wan mehan de tiştek nayê rezervekirin.
    }
preview-out = Nabe.
preview-book =
    { $count ->
        [one] Vê termînê rezerve bikin
       *[other] Van { $count } termînan rezerve bikin
    }
preview-ask =
    { $count ->
        [one] Vê termînê bixwazin
       *[other] Van { $count } termînan bixwazin
    }
preview-book-rest = Bi vî awayî rezerve bikin
preview-ask-rest = Bi vî awayî bixwazin
preview-again = Termînan careke din nîşan bidin
next-day = { $hours } (roja din diqede)
choice = Bila bi vê termînê çi bibe: { $date }?
choice-skip = Vê termînê nekin
choice-room = Li şûna wê: { $room }, heta { $seats } kesan
choice-hours = Li şûna wê: { $hours }
choice-as-all = Wek ku ji bo hemû termînan hat biryardan
choice-kept = Wek ku li vir nivîsandî ye

obstacle-taken = Dagirtî: { $by }.
obstacle-holiday = Girtî: { $day } roja cejnê ye, { $holiday }.
obstacle-closure = Girtî di { $day } de: { $reason }
obstacle-outside-hours = Wê demê ne vekirî ye: { $room }.
obstacle-itself = Termîneke din a vê rêzê wê demê hê odeyê dixwaze.
obstacle-past = Ev dem derbas bûye.
obstacle-too-late = { $room }: divê herî kêm { $ahead } berê were rezervekirin.
obstacle-too-early = { $room }: herî zêde { $ahead } berê tê rezervekirin.
obstacle-peak-hours = Di demên tije de para komeleyê di hefteyê de { $hours } ye. Ew qediya.
obstacle-rooms-at-once =
    { $count ->
        [one] Komele di heman demê de dikare { $count } odeyê bigire, û jixwe yeka wê heye.
       *[other] Komele di heman demê de dikare { $count } odeyan bigire, û jixwe wan girtiye.
    }

refused-title = Mixabin, ode wê demê dagirtî ye
refused-wish = Daxwaza we: { $when }. Asteng ev e:
refused-rooms = Odeyên din di heman demê de
refused-times = Heman ode di demeke din de
refused-room = Li şûna wê rezerve bikin: { $room } (heta { $seats } kesan)
refused-time = Li şûna wê rezerve bikin: { $hours }
refused-nothing = Wê rojê tiştekî guncaw vala nîne. Ji kerema xwe rojeke din biceribînin.
refused-kept = Tiştên ku we nivîsandine hê di formê de ne. Hûn dikarin li wir jî biguherin.
refused-impossible = Mixabin, ode bi vî awayî nayê rezervekirin
refused-asks = Divê koordînasyon hinek ji van bipejirîne. Bersiva me di nav hefteyekê de digihîje we.
refused-waiting = Yan li bendê bimînin
refused-wait = Ji bo vê ode û vê demê navê min têxin lîsteya bendewariyê

ahead-free = Ode wê demê vala ye.
ahead-taken = Ode wê demê dagirtî ye: { $hours }.
ahead-taken-by = Ode wê demê dagirtî ye: { $hours }, { $who }.
ahead-dates = Ji { $all } termînan { $free } vala ne.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Ode ya we ye
booking-off = Ev rezervasyon hat betalkirin. Ode dîsa vala ye.
booking-words = Sernav
booking-number = Hejmara rezervasyonê
booking-service = Ev xizmet di lîsteya alîkariyê de
booking-plan = Ev roj di plana odeyan de
booking-again = Careke din rezerve bikin
booked-by = Kî rezerve kir
visible-for = Kî dibîne
attendees = Kes
hold-requested = hat xwestin
hold-offered = ji bo we hatiye girtin
hold-confirmed = hat rezervekirin
hold-declined = hat redkirin
hold-cancelled = hat betalkirin
letter-coming = Di çend deqeyên bê de e-mailek tê vê navnîşanê: { $email }. Tê de termîna ji bo salnameya we heye.
letter-gone = Me e-mailek bi termîna ji bo salnameya we şand vê navnîşanê: { $email }.
letter-lost = E-maila me negihîşt { $email }. Lê rezervasyon derbasdar e. Ji kerema xwe navnîşanê bi koordînasyonê re kontrol bikin.
cancel-open = Rezervasyonê betal bikin
cancel-letter = Ode dîsa vala dibe. Em li ser vê e-mailekê dişînin. Ev eleqedar dike: { $association }.
cancel-directory = Termîn tavilê ji lîsteya alîkariyê derdikeve.
cancel-go = Erê, betal bikin

## Die Termine einer Buchung

booking-changed = Guhertin hat tomarkirin
booking-called-off = Termîn hat betalkirin
booking-brought-back = Termîn dîsa heye
booking-undone = Guhertina dawî hat vegerandin
booking-asked = Daxwaza we gihîşt
booking-answer-by = Koordînasyon heta vê demê bersivê dide: { $when }. Heta hingê mal odeyê ji bo we digire.
booking-next-date = Termîna bê
booking-change = Biguherin
offer-title = Ev ode ji bo we hatiye girtin
offer-until = Ev ode ji bo we hatiye girtin heta { $when }
offer-take = Erê, em dixwazin
offer-refuse = Na, spas
dates-title = Termîn
dates-none = Êdî tu termîn namîne.
dates-past =
    { $count ->
        [one] { $count } termîn derbas bûye
       *[other] { $count } termîn derbas bûne
    }
date-number = Termîna { $number }
date-off = nabe
date-change = Biguherin yan betal bikin
date-change-of = Biguherin yan betal bikin: { $date }
date-restore = Bila termîn dîsa hebe
date-restore-of = Bila termîn dîsa hebe: { $date }
restore-blocked = Ev termîn nayê vegerandin
keys-title = Hûn çawa têkevin hundir
history-title = Heta niha çi bû
history-house = Mal
deed-book = hat rezervekirin
deed-call-off = hat betalkirin
deed-bring-back = termîn hat vegerandin
deed-undo = guhertin hat vegerandin
deed-change = hat guhertin
deed-approve = hat pejirandin
deed-decline = hat redkirin
deed-propose-room = odeyeke din hat pêşniyarkirin
deed-take = hat qebûlkirin
deed-expire = dem derbas bû, ji ber ku bersiv nehat
deed-close = ji ber girtinê hat guhertin
deed-send-letter-again = e-mail careke din hat şandin
deed-change-rules = rêzik hatin guhertin
deed-write-text = nivîsek hat nivîsandin
deed-remove-text = werger hat jêbirin
deed-add-service = xizmeteke nû hat nivîsandin
deed-describe-service = agahiyên xizmetê hatin guhertin

## Eine Buchung ändern

change-title = Rezervasyonê biguherin
change-date-title = Termînê biguherin
change-go = Guhertinê tomar bikin
change-next = Em li ser vê e-mailekê dişînin. Dem û odeyên nû tavilê derbasdar in, heke pejirandina koordînasyonê ne lazim be.
change-rooms = Kîjan ode?
change-whole = Hemû rezervasyon
change-whole-hint = Ev agahî herdem ji bo hemû termînan derbasdar in.
change-blocked = Mixabin, bi vî awayî nabe
change-nothing-done = Tiştek nehat guhertin. Tiştên ku we nivîsandine hê di formê de ne.
change-busy = Kesekî din niha zûtir kir. Tiştek nehat guhertin; ji kerema xwe careke din biceribînin.
change-instead = Ev vala ye
change-to-room = Li şûna wê: { $room }
change-to-time = Li şûna wê: { $hours }
change-gone = Ev termîn hatiye betalkirin yan derbas bûye û nayê guhertin.
stale-title = Di vê navberê de kesekî din ev rezervasyon guhert
stale-now = Niha wisa ye
stale-wanted = We ev dixwest
stale-again = Tiştên ku we nivîsandine hê di formê de ne. Heke hûn careke din tomar bikin, ew derbasdar dibin.
field-scope = Ji bo kîjan termînan?
hint-scope = Tiştên ku we ji bo hin termînan bi awayekî din li hev kirine wisa dimînin.
scope-one = Tenê ji bo vê termînê
scope-following = Ji bo vê û hemû yên piştî wê
scope-all = Ji bo hemû yên ku hê tên
cancel-some-open = Termînan betal bikin
cancel-some = Ode tavilê vala dibin. Em li ser vê e-mailekê dişînin.
cancel-one = Tenê vê termînê betal bikin
cancel-following = Vê û hemû yên piştî wê betal bikin
cancel-all = Hemû termînan betal bikin

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Termînek tê guhertin.
       *[other] { $count } termîn tên guhertin.
    }
move-letter = Kesê ku rezerve kiriye e-mailekê li ser vê distîne.
move-same = Termîn jixwe li vir e.
move-go = Cihê wê biguherin
move-stay = Cihê wê neguherin

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Bi mişk û bişkokan rezerve bikin û cih biguherin
hand-draw = Li cihê ku saet li bin hev in: bi mişkê li ser dema vala bikişînin, da ku hûn rast wê demê rezerve bikin.
hand-move = Rezervasyonekê bikişînin cihekî din, da ku cihê wê biguhere. Berî wê hûn dixwînin ka çi dibe.
hand-stretch = Li cihê ku saet li bin hev in: qiraxa jor yan jêr a rezervasyonê bikişînin, da ku destpêk yan dawî biguhere.
hand-keys-walk = Bişkokên tîran, Home (Pos1) û End (Ende) we di planê de ji xaneyekê dibin xaneya din.
hand-keys-days = Page Up (Bild auf) û Page Down (Bild ab) paş û pêş ve diçin, T vedigere îro.
hand-keys-move = Li ser rezervasyonekê bişkoka M wê hildide. Piştre bişkokên tîran cihê wê diguherin, bi Shift re tîrên jor û jêr dawiyê diguherin. Enter dipirse ka dibe yan na, Escape berdide.
hand-keys-draw = Li ser dema vala Shift bi tîra jêr re rezervasyoneke nû dest pê dike û dirêj dike. Enter formê vedike.
hand-let-go = Hat berdan. Tiştek nehat guhertin.
hand-not = Cihê vê nayê guhertin. Tiştek nehat guhertin.
hand-lost = Girêdana bi malê re tune. Tiştek nehat guhertin. Ji kerema xwe careke din biceribînin.

# Taking back what was done last.
undo-go = Vegerînin
undo-until = Heta saet { $time } hûn dikarin guhertina xwe ya dawî vegerînin, heke kesekî din tiştek neguherandibe.
undo-blocked = Ev nayê vegerandin
undo-nothing-done = Rezervasyon wek xwe dimîne.
undo-no-more = Heta saetekê hûn dikarin guhertina xwe ya dawî vegerînin, heke kesekî din tiştek neguherandibe. Rezervasyon wek xwe dimîne.
moved-notice = Cih hat guhertin: { $what }, { $when }, { $rooms }.
undone-notice = Hat vegerandin: { $what }, { $when }, { $rooms }.
moved-link = Biçin rezervasyonê

## Fehler in Formularen

error-prefix = Çewtî:
errors-title = Divê hûn vê hê biguherin
problem-missing = Ji kerema xwe vê qadê dagirin.
problem-missing-association = Ji kerema xwe komeleya ku hûn jê re rezerve dikin hilbijêrin.
problem-missing-room = Ji kerema xwe odeyekê hilbijêrin.
problem-missing-purpose = Ji kerema xwe bibêjin ode ji bo çi lazim e.
problem-missing-service = Ji kerema xwe xizmeta ku hûn tê de şêwirmendiyê dikin hilbijêrin.
problem-missing-date = Ji kerema xwe tarîxekê binivîsin.
problem-missing-start = Ji kerema xwe binivîsin kengî dest pê dike.
problem-missing-end = Ji kerema xwe binivîsin kengî diqede.
problem-missing-reason = Ji kerema xwe bibêjin çima nabe.
problem-missing-email = Ji kerema xwe e-maila xwe binivîsin.
problem-missing-code = Ji kerema xwe koda ji e-mailê binivîsin.
problem-too-long = Ji kerema xwe nivîsê kurt bikin. Herî zêde { $max } tîp.
problem-unreadable = Di nivîsê de nîşanên ku nayên xwendin hene. Ji kerema xwe ji nû ve binivîsin.
problem-not-a-choice = Vebijarkeke wisa tune. Ji kerema xwe ji lîsteyê hilbijêrin.
problem-not-a-choice-association = Hûn nikarin ji bo vê komeleyê rezerve bikin. Ji kerema xwe ji lîsteyê hilbijêrin.
problem-not-a-choice-room = Odeyeke wisa tune. Ji kerema xwe ji lîsteyê hilbijêrin.
problem-not-a-choice-purpose = Hûn nikarin ji bo vê rezerve bikin. Ji kerema xwe ji lîsteyê hilbijêrin.
problem-not-a-choice-service = Ev xizmet ne ya vê komeleyê ye. Ji kerema xwe yeke din hilbijêrin.
problem-not-a-choice-sheet = Form ne temam bû. Ji kerema xwe careke din bişînin.
problem-not-a-choice-weekday = Ji bo termîna her mehê ji kerema xwe tenê rojeke hefteyê hilbijêrin.
problem-not-a-date = Ji kerema xwe tarîxekê binivîsin, wek mînak 24.11.2026.
problem-past = Ev dem derbas bûye. Ji kerema xwe demeke paşê hilbijêrin.
problem-not-a-date-also = Ji kerema xwe her termînê wisa binivîsin: 24.12.2026, li her rêzê yek.
problem-past-also = Yek ji van termînan derbas bûye. Ji kerema xwe wê derxin.
problem-too-far = Em hê ewqas dûr plan nakin. Ji kerema xwe rojekê hilbijêrin, heta { $last }.
problem-not-a-time = Ji kerema xwe saetê binivîsin, wek mînak 17:00.
problem-missing-hour = Di { $date } de saet { $time } tune: saet pêş ve diçe { $next }. Ji kerema xwe demeke din hilbijêrin.
problem-twice-hour = Di { $date } de saet { $time } du caran tê, ji ber ku saet paş ve tê birin. Ji kerema xwe li jêr bibêjin mebesta we kîjan saet e.
problem-end-not-after-start = Divê dawî piştî destpêkê be.
problem-end-not-after-start-until = Divê roja dawî piştî roja yekem be.
problem-missing-until = Ji kerema xwe binivîsin termîn heta kengî dubare dibe, yan çend caran.
problem-not-an-interval = Ji kerema xwe hejmarekê ji 1 heta { $max } binivîsin.
problem-no-dates = Bi vî awayî termînek jî dernakeve. Ji kerema xwe rojan yan dawiyê biguherin.
problem-too-many-dates = Rêzek herî zêde { $max } termînan digire.
problem-until-and-count = Ji kerema xwe yan roja dawî yan jî hejmara termînan binivîsin, ne her duyan.
problem-too-short = { $room }: herî kêm { $length } tê dayîn.
problem-too-long-stay = { $room }: herî zêde { $length } tê dayîn.
problem-room-not-for-them = Ev komele nikare vê odeyê bi xwe rezerve bike: { $room }. Ji kerema xwe odeyeke din hilbijêrin yan bi koordînasyonê re biaxivin.
problem-rules-not-accepted = Ji kerema xwe rêzikên malê bixwînin û piştrast bikin ku hûn ê li gorî wan bikin.
problem-too-many-open = Jixwe { $max } rezervasyonên vekirî yên vê komeleyê hene; zêdetir nabe. Ji kerema xwe yekê betal bikin yan bi koordînasyonê re biaxivin.
problem-not-a-number = Ji kerema xwe hejmarekê binivîsin, 1 yan mezintir.
problem-too-many-people = { $room }: cih ji bo { $capacity } kesan heye. Ji kerema xwe odeyeke mezintir hilbijêrin.
problem-shared-part = { $one } û { $other } cihekî hevpar bi kar tînin. Ji kerema xwe yekê ji wan hilbijêrin.
problem-not-an-email = Ji kerema xwe navnîşana e-mailê binivîsin, wek mînak name@beispiel.de.
problem-wrong-code = Ev kod ne rast e. Ji kerema xwe wê bi e-maila herî nû re bidin ber hev.
problem-missing-opening = Ji kerema xwe herî kêm demeke vekirinê binivîsin, yan “Roj û şev” hilbijêrin.
problem-missing-only_for = Ji kerema xwe herî kêm komeleyekê hilbijêrin.
problem-missing-first = Ji kerema xwe roja yekem binivîsin.
problem-end-not-after-start-last = Roja dawî nabe ku berî roja yekem be.
problem-past-last = Ev roj derbas bûne. Ji kerema xwe rojên paşê hilbijêrin.
problem-too-far-last = Tiştê ku her sal tê herî zêde salekê dikişîne. Ji kerema xwe rojekê hilbijêrin, heta { $last }.
problem-not-windows = Ji kerema xwe deman wisa binivîsin: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Ji kerema xwe deqeyan yan saet û deqeyan binivîsin, wek mînak 90 yan 1:30; herî zêde rojek.
problem-out-of-range = Ji kerema xwe hejmareke tam binivîsin, heta { $max }.
problem-longest-too-short = Divê rezervasyona herî dirêj ji ya herî kurt kurttir nebe.

## Anmelden und Konto

sign-in-title = Têketin
sign-in-lead = Tenê kesên ku odeyan rezerve dikin divê têkevin. Şîfre ne lazim e: em e-mailekê ji we re dişînin.
sign-in-send = E-mailê bixwazin
sign-in-code-title = Li e-mailên xwe binêrin
sign-in-sent = Heke em { $email } nas bikin, di çend deqeyên bê de e-mailek tê. Lînka tê de vekin, yan kodê li vir binivîsin.
sign-in-no-letter = E-mail nehat? Li peldanka Spam jî binêrin.
sign-in-again = E-maileke nû bixwazin
sign-in-confirm = Gaveke din maye, paşê hûn ketine.
sign-in-go = Têkevin
sign-in-stale-title = Ev lînk êdî derbasdar nîne
sign-in-stale = Lînkek 15 deqe û tenê carekê derbasdar e. Hema e-maileke nû bixwazin.
sign-in-demo = Di mala ceribandinê de ne lazim e hûn li benda e-mailê bimînin.
sign-out = Derkevin
account-title = Hesabê min
account-name = Nav
account-role = Erk
account-coming = Rezervasyonên ku tên
account-nothing = Tiştek nehatiye rezervekirin.
reminders-title = Bibîrxistin
reminders-first = Termînên tenê, û ji rêzekê tenê ya yekem
reminders-each = Her termîn
reminders-never = Tu termîn
reminders-save = Tomar bikin
reminders-saved = Hat tomarkirin. Ev ji bibîrxistina bê pê ve derbasdar e.
field-reminders = Em rojek berê çi bi bîra we bixin?
hint-reminders = E-mail berî nîvro tê, yek ji bo hemû termînên roja din.
waiting-title = Lîsteya bendewariyê
waiting-fresh = Hûn di lîsteya bendewariyê de ne. Dema ode vala bibe, em ji we re dinivîsin û demekê ji bo we digirin.
waiting-in-line = Dema ode vala bibe, e-mailek ji we re tê.
waiting-offered = Ji bo we hatiye girtin heta { $until }
waiting-withdraw = Bendewariyê rawestînin
offer-gone-title = Ev pêşniyar êdî derbasdar nîne
offer-gone-words = Dema bersiva we derbas bûye, yan kesekî ji komeleya we bersiv daye. Li vir bidomînin:
offer-gone-booking = Biçin rezervasyonê
office-coordinator = koordînasyona malê
office-partner = şêwirmendî li derveyî malê
office-none = hê bê komele
rank-member = endam li { $association }
rank-lead = rêveber li { $association }

## Kalender abonnieren

feed-subscribe = Bibin abonê salnameyê
feed-address = Navnîşana salnameyê
feed-name-house = Plana odeyan – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Şêwirmendî – { $house }
feed-name-mine = Rezervasyonên min – { $house }
feed-about-house = Her tiştê ku li malê çêdibe, bi qasî ku hûn dikarin bibînin.
feed-about-room = Ev ode kengî dagirtî ye: { $room }.
feed-about-association = Termînên vê komeleyê: { $association }.
feed-about-counselling = Hemû saetên şêwirmendiyê yên komeleyên malê.
feed-about-mine = Tiştên ku we û komeleyên we rezerve kirine.
feed-read-only = Ev salname tenê ji bo xwendinê ye û bi xwe nû dibe. Hûn dikarin li vir rezerve bikin û biguherin: { $url }
feed-summary = { $association }: { $what }
feed-taken = Dagirtî
feed-unknown = Salnameyeke wisa tune; salnameyên malê li vir in: { $url }
feed-key-unknown = Lînka vê salnameyê derbasdar nîne yan êdî derbasdar nîne; hûn yeke nû di rûpela “Hesabê min” de distînin: { $url }
feed-title = Abonetiya salnameyê
feed-words = Bi van lînkan bernameya salnameya we herdem rewşa herî nû nîşan dide, li ser telefonê jî. Hûn nikarin li wir tiştekî biguherin.
feed-own = Rezervasyonên min û yên komeleyên min
feed-whole = Hemû mal, bi her tiştê ku hûn dikarin bibînin
feed-open = Li salnameya xwe zêde bikin
feed-warning = Kesê ku yek ji van lînkan li cem be, dikare bixwîne. Ji kerema xwe wê nedin kesekî din.
feed-none = Hûn dikarin rezervasyonên xwe di bernameya salnameya xwe de bibînin, li ser telefonê jî. Ji bo vê hûn lînkeke veşartî distînin.
feed-make = Lînkê bistînin
feed-renew = Lînkê nû bikin
feed-renew-words = Lînk ketiye destê kesekî ku divê pê re nebe? Piştî nûkirinê lînkên kevn tavilê derbasdar nînin. Divê hûn hingê salnameya xwe ji nû ve saz bikin.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] her roj
       *[other] her { $interval } rojan carekê
    }
repeats-weekly =
    { $interval ->
        [1] her { $days }
       *[other] her { $interval } hefteyan carekê, { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] her meh, roja { $day }
       *[other] her { $interval } mehan carekê, roja { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] her meh, { $day }
       *[other] her { $interval } mehan carekê, { $day }
    }
repeats-nth =
    { $nth ->
        [first] { $day } ya yekem
        [second] { $day } ya duyem
        [third] { $day } ya sêyem
        [fourth] { $day } ya çarem
       *[last] { $day } ya dawî
    }
repeats-until = heta { $date }
repeats-count =
    { $count ->
        [one] { $count } termîn
       *[other] { $count } termîn
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Rêzikên vê odeyê
room-closed = Kengî girtî ye
room-holidays = Di rojên cejnên fermî de ({ $land }) mal girtî ye.
room-open-on = Lê di van rojan de vekirî ye: { $holidays }.
terms-opening = Vekirî
terms-always = Roj û şev
terms-length = Dem
terms-shortest = herî kêm { $length }
terms-longest = herî zêde { $length }
terms-ahead = Rezervekirin
terms-earliest =
    { $count ->
        [one] herî zû { $count } roj berê
       *[other] herî zû { $count } roj berê
    }
terms-latest =
    { $count ->
        [one] herî dereng { $count } saet berê
       *[other] herî dereng { $count } saet berê
    }
terms-buffer = Vala dimîne
terms-set-up = { $length } berê, ji bo amadekirinê
terms-clear-up = { $length } piştre, ji bo berhevkirinê
terms-approval = Pejirandin
terms-bookers = Kî rezerve dike
rules-title = Rêzikên malê (Hausordnung)
rules-lead = Her kesê ku li vir odeyekê bi kar tîne, li gorî wan dike.
rules-none = Malê hê rêzikên xwe nenivîsandiye.
land-BW = Baden-Württemberg
land-BY = Bavyera
land-BE = Berlîn
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Saksonyaya Jêrîn
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Saksonya
land-ST = Saksonya-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turîngiya
approval-never = Bê pejirandina koordînasyonê
approval-always = Tenê bi pejirandina koordînasyonê
approval-evenings-weekends = Êvaran, dawiya hefteyê û di rojên cejnan de tenê bi pejirandina koordînasyonê
approval-guests = Ji bo mêvanên malê tenê bi pejirandina koordînasyonê
bookers-everybody = Hemû komele
bookers-residents = Komeleyên ku cihê wan li malê ye
bookers-coordination = Tenê koordînasyon
closure-days = ji { $first } heta { $last }
closure-yearly = { $days }, her sal

## Was in E-Mails steht

letter-greeting = Rojbaş { $name }!
letter-booked-subject = Hat rezervekirin: { $what }
letter-booked-heading = Ode ya we ye.
letter-booked-words = Me ev ji bo we nivîsand. Heke ode êdî ne lazim be, ji kerema xwe betal bikin; yên din pê kêfxweş dibin.
letter-requested-subject = Hat xwestin: { $what }
letter-requested-heading = Daxwaza we li cem koordînasyonê ye.
letter-requested-words = Divê koordînasyona malê vê bipejirîne. Heta hingê mal odeyê ji bo we digire. Ne lazim e hûn tiştekî bikin.
letter-requested-until = Bersiv bi e-mailê ji we re tê. Dema koordînasyonê heta { $date }, saet { $time } heye. Piştî wê daxwaz dikeve.
letter-approved-subject = Hat pejirandin: { $what }
letter-approved-heading = Koordînasyonê pejirand. Ode ya we ye.
letter-approved-words = Me ev ji bo we nivîsand. Heke ode êdî ne lazim be, ji kerema xwe betal bikin; yên din pê kêfxweş dibin.
letter-declined-subject = Hat redkirin: { $what }
letter-declined-heading = Mixabin, koordînasyonê red kir.
letter-declined-words = Belkî odeyeke din yan demeke din li we were. Heke pirsên we hebin, bi malê re biaxivin; telefon û e-mail li jêr in.
letter-proposed-subject = Odeyeke din dibe: { $what }
letter-proposed-heading = Koordînasyon odeyeke din pêşniyarî we dike.
letter-proposed-words = Mal wê ji bo we digire. Ji kerema xwe bibêjin erê yan na.
letter-proposed-until = Bersiva we heta { $date }, saet { $time } ji me re lazim e. Piştî wê ode dîsa vala dibe.
letter-offered-subject = Vala bû: { $what }
letter-offered-heading = Odeya ku hûn li bendê bûn vala bû.
letter-offered-words = Mal wê ji bo we digire. Ji kerema xwe bibêjin erê yan na.
letter-offered-until = Bersiva we heta { $date }, saet { $time } ji me re lazim e. Piştî wê em odeyê didin kesên din.
letter-expired-subject = Dem derbas bû: { $what }
letter-expired-heading = Dema bersivê qediya.
letter-expired-words = Heta dawiya demê kesî nepejirand. Ji ber wê ode dîsa vala ye. Heke hê ji we re lazim be, ji kerema xwe careke din rezerve bikin.
letter-changed-subject = Hat guhertin: { $what }
letter-changed-heading = Rezervasyona we hat guhertin.
letter-changed-words = Niha wisa ye. Heke tiştek li we neyê, hûn dikarin wê biguherin yan betal bikin.
letter-brought-back-subject = Termîn dîsa heye: { $what }
letter-brought-back-heading = Termînek dîsa heye.
letter-brought-back-words = Rezervasyona we niha wisa ye. Heke ode êdî ne lazim be, ji kerema xwe betal bikin.
letter-undone-subject = Hat vegerandin: { $what }
letter-undone-heading = Guhertina dawî ya rezervasyona we hat vegerandin.
letter-undone-words = Niha wisa ye. Heke tiştek li we neyê, hûn dikarin wê biguherin yan betal bikin.
letter-called-off-subject = Hat betalkirin: { $what }
letter-called-off-heading = Ev rezervasyon hat betalkirin.
letter-called-off-words = Ode dîsa vala ye. Heke odeyek ji we re lazim be, ji kerema xwe ji nû ve rezerve bikin.
letter-partly-called-off-subject = Hinek hat betalkirin: { $what }
letter-partly-called-off-heading = Beşek ji vê rezervasyonê hat betalkirin.
letter-partly-called-off-words = Rezervasyona we niha wisa ye. Heta ku ode vala be, hûn dikarin termînên betalkirî vegerînin.
letter-closed-subject = Ji ber girtinê hat betalkirin: { $what }
letter-closed-heading = Mal yan ode girtî ye.
letter-closed-words = Ji ber wê em mecbûr man ku betal bikin. Ji kerema xwe demeke din yan odeyeke din rezerve bikin.
letter-partly-closed-subject = Ji ber girtinê hat guhertin: { $what }
letter-partly-closed-heading = Mal yan ode girtî ye.
letter-partly-closed-words = Ji ber wê rezervasyona we hat guhertin. Niha wisa ye. Heke tiştek li we neyê, hûn dikarin wê biguherin yan betal bikin.
letter-reason = Sedem
letter-dates-from =
    { $count ->
        [one] { $count } termîn, { $date }
       *[other] { $count } termîn ji { $date } pê ve
    }
letter-dates = Ev termîn hê tên:
letter-dates-off = Ev termîn nabin:
letter-dates-more =
    { $count ->
        [one] û { $count } termîna din, li rezervasyonê binêrin
       *[other] û { $count } termînên din, li rezervasyonê binêrin
    }
letter-date-with = { $when } – { $notes }
letter-date-off = nabe
letter-date-instead = li şûna { $date }
letter-date-hours = saeteke din
letter-keys = Hûn wisa dikevin odeyê:
letter-link-see = Rezervasyonê bibînin, biguherin yan betal bikin
letter-link-look = Rezervasyonê bibînin
letter-link-answer = Bibêjin erê yan na
letter-link-book = Termîneke din rezerve bikin
letter-calendar-entry = Di pêvekê de termînek ji bo salnameya we heye.
letter-calendar-new = Pêvek salnameya we nû dike.
letter-calendar-draft = Di pêvekê de termîneke demkî ji bo salnameya we heye.
letter-calendar-gone = Pêvek termînê ji salnameya we derdixe.
letter-calendar-date = Pêvek di salnameya we de tenê vê termînê diguhere: { $when }.
letter-calendar-date-gone = Pêvek ji salnameya we tenê vê termînê derdixe: { $when }.
letter-asked-subject = Daxwaz: { $what }
letter-asked-heading = Daxwaza odeyê ji: { $asker }
letter-asked-words = Ji bo vê rezervasyonê erêya we lazim e. Heta bersiva we ode dagirtî ye.
letter-asked-again-subject = Bibîrxistina daxwazê: { $what }
letter-asked-again-heading = Hê li benda bersiva we ye: { $asker }
letter-asked-again-words = Ji bo vê rezervasyonê erêya we lazim e. Belkî yekî ji we bersiv daye; hingê ne lazim e hûn tiştekî bikin.
letter-asked-until = Ji kerema xwe heta { $date }, saet { $time } bersivê bidin. Piştî wê daxwaz dikeve û ode dîsa vala dibe.
letter-asked-by = Kî xwest
letter-asked-link = Daxwazan bibînin û bersivê bidin
letter-reminder-subject = Sibê: { $what }
letter-reminder-subject-several = Sibê: { $count } termîn li malê, { $date }
letter-reminder-heading =
    { $count ->
        [one] Sibê termîneke we li malê heye.
       *[other] Sibê { $count } termînên we li malê hene.
    }
letter-reminder-words = Heke odeyek êdî ne lazim be, ji kerema xwe betal bikin; yên din pê kêfxweş dibin.
letter-reminder-link = Tiştek derket? Li vir betal bikin yan biguherin
letter-reminder-later = Piştre
letter-reminder-dates =
    { $count ->
        [one] hê { $count } termîna vê rêzê
       *[other] hê { $count } termînên vê rêzê
    }
letter-reminder-only-first = Em termînên din ên rêzekê bi bîra we naxin.
letter-reminder-settings = Bibîrxistinan biguherin yan rawestînin
letter-sign-in-subject = Lînk û koda we ji bo têketinê
letter-sign-in-heading = Hûn wisa dikevin.
letter-sign-in-link = Niha têkevin
letter-sign-in-code = Yan vê kodê binivîsin:
letter-sign-in-short = Lînk û kod 15 deqe û tenê carekê derbasdar in.
letter-sign-in-not-you = We nexwest têkevin? Hingê ne lazim e hûn tiştekî bikin.
letter-invitation-subject = Têketina we ji bo { $house }
letter-invitation-heading = Hûn bi xêr hatin: { $house }.
letter-invitation-words = Hûn êdî dikarin li malê odeyan rezerve bikin. Şîfre ne lazim e.
letter-invitation-link = Cara yekem têkevin
letter-invitation-later = Paşê hûn bi e-maila xwe dikevin. Her car em lînkekê ji we re dişînin.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Guhertoya almanî derbasdar e; ev guherto ji bo têgihiştinê alîkar e.
statement-missing = Li vir hê kêm e:
imprint-title = Agahiyên malperê (Impressum)
imprint-lead = Kî berpirsiyarê van rûpelan e.
field-operator = Saziya berpirsiyar (Träger) û forma hiqûqî
field-operator_address = Navnîşan
field-represented_by = Nûnerê wê
field-operator_email = E-mail
field-operator_phone = Telefon
field-register = Qeyd (Register) û hejmar
field-vat_id = Hejmara bacê (Umsatzsteuer-Identifikationsnummer)
field-responsible = Berpirsiyarê naverokê
privacy-title = Parastina daneyan (Datenschutz)
privacy-lead = Ev mal bi daneyên we çi dike, çima û heta kengî.
privacy-readers-title = Heke hûn li vir tenê dixwînin
privacy-readers = Hesab ne lazim e. Hingê ev rûpel tu cookie danaynin, tiştekî ji pêşkêşkerên din nagirin û nanivîsin ka kî wan dixwîne.
privacy-feedback-title = Heke hûn peyamekê ji me re bişînin
privacy-feedback = Em tiştê ku hûn dinivîsin tomar dikin û bi e-mailê ji koordînasyonê re dişînin, da ku ew çewtî û astengan rast bike û bersivê bide we. Piştî 90 rojan em wê jê dibin. Ji bo ku kes vê xirab bi kar neyne, em rojekê hejmareke kontrolê (Prüfsumme) ya navnîşana we ya înternetê digirin.
privacy-account-title = Heke hesabê we hebe
privacy-account = Em van tomar dikin: navê we, e-mail û zimanê we, komeleya we, rezervasyonên we, kê kengî çi guhertiye, û e-mailên ku em ji we re dişînin. Bê van agahiyan em nikarin odeyan bidin. Tu bername li ser we wek kes biryarê nade.
privacy-sign-in = Lînk û koda têketinê 15 deqe derbasdar in. Piştî wê em rojekê hejmarên kontrolê (Prüfsumme) yên e-mail û navnîşana we ya înternetê digirin. Cookieyek we 90 rojan têketî dihêle. Dema hûn derkevin, ew namîne.
privacy-controller = Kî berpirsiyar e
field-protection_officer = Berpirsiyarê parastina daneyan (Datenschutzbeauftragte)
field-legal_basis = Bingeha qanûnî
field-hosting = Şîrketa server û e-mailê
field-retention = Hesab, rezervasyon û e-mail heta kengî dimînin
field-authority = Daîreya çavdêriyê (Aufsichtsbehörde)
privacy-rights-title = Mafên we
privacy-rights = Hûn dikarin bizanin ka me li ser we çi tomar kiriye, û wê bi xwe re bibin, bidin rastkirin, sînordarkirin yan jêbirin. Hûn dikarin li dijî bikaranîna daneyên xwe derkevin û erêya xwe paş ve bistînin. Ji saziya berpirsiyar (Träger) re binivîsin. Hûn dikarin li cem daîreya çavdêriyê (Aufsichtsbehörde) jî gilî bikin.
accessibility-title = Bikaranîna bê asteng (Barrierefreiheit)
accessibility-lead = Divê her kes bikaribe van rûpelan bi kar bîne. Em wan li gorî BITV 2.0 û norma EN 301 549 dipîvin.
field-conformity = Rewş
conformity-full = Bi temamî bê asteng
conformity-partial = Beşek jê bê asteng
conformity-no = Hê ne bê asteng
field-barriers = Astengên ku em dizanin
field-assessed_on = Kontrola dawî
field-assessed_how = Me wisa kontrol kir
accessibility-feedback = Ji me re binivîsin, bê hesab jî, yan telefon bikin. Em bersivê didin û bi rêyeke din alîkariya we dikin.
accessibility-enforcement = Heke bersiva me alîkariyê neke, hûn dikarin serî li van bidin. Ev belaş e.
field-enforcement = Daîreya ku li rêzikan dinêre (Durchsetzungsstelle)
field-arbitration = Daîreya navbeynkariyê (Schlichtungsstelle)
feedback-link = Ji me re bibêjin
feedback-title = Tiştek ne rast e? Astengek derket pêşiya we?
feedback-lead = Ji me re bibêjin. Hesab ne lazim e. Peyama we tenê koordînasyona malê dixwîne; piştî 90 rojan em wê jê dibin.
field-kind = Mijar çi ye?
kind-wrong = Agahiyek ne rast e
kind-barrier = Astengek hebû
kind-other = Tiştekî din
field-message = Çi bû?
hint-message = Hûn dikarin bi zimanê xwe binivîsin.
field-contact = E-mail yan telefon ji bo bersivê
hint-contact = Ne mecbûrî ye. Em wê bi peyama we re jê dibin.
feedback-about = Mijar ev rûpel e:
feedback-send = Bişînin
feedback-thanks-title = Spas, peyama we gihîşt
feedback-thanks = Koordînasyon di rojên bê de wê dixwîne. Heke we e-mail yan hejmara xwe nivîsandibe, ew dê bersivê bide we.
feedback-back = Vegere:

## Wenn etwas nicht geht

not-found-title = Rûpeleke wisa tune
not-found-words = Belkî lînk kevn e yan tîpek kêm e. Li vir bidomînin:
forbidden-title = Ev ji bo her kesî nîne
forbidden-sign-in = Ji kerema xwe têkevin.
forbidden-ask = Heke mafê we hebe, ji kerema xwe bi koordînasyonê re biaxivin.
who-everybody = Ev ji bo her kesî ye.
who-signed-in = Ev ji bo her kesê ku hesabê wî heye ye.
who-association = Ev ji bo kesên komeleyê û koordînasyonê ye.
who-lead = Ev ji bo rêveberên komeleyê û koordînasyonê ye.
who-coordination = Ev tenê ji bo koordînasyona malê ye.
too-many-title = Ji kerema xwe hinekî rawestin
too-many-words =
    { $minutes ->
        [one] We gelek caran ceriband. Piştî { $minutes } deqeyê hûn dikarin dîsa biceribînin.
       *[other] We gelek caran ceriband. Piştî { $minutes } deqeyan hûn dikarin dîsa biceribînin.
    }
fault-title = Li cem me çewtiyek çêbû
fault-words = Tiştek bi nîvî nehat tomarkirin. Ji kerema xwe piştî çend deqeyan careke din biceribînin.
fault-number = Heke hûn ji me re binivîsin, ji kerema xwe vê hejmarê bibêjin:
foreign-form-title = Ev form ji malpereke din hat
foreign-form-words = Ji bo parastina we me tiştek tomar nekir. Ji kerema xwe formê li cem me careke din vekin.
too-slow-title = Ev pir dirêj kişand
too-slow-words = Niha gelek kes li vir in. Ji kerema xwe piştî deqeyekê careke din biceribînin.
too-large-title = Ev bi carekê pir zêde bû
too-large-words = Me tiştek tomar nekir. Ji kerema xwe nivîsa xwe kurt bikin û careke din bişînin.

## Themen

topic-arrival = Destpêk li Almanyayê
topic-residence-asylum = Îqame û penaberî
topic-asylum-interview = Amadekariya ji bo hevpeyvîna penaberiyê
topic-family-reunification = Anîna malbatê
topic-naturalisation = Wergirtina hemwelatiyê
topic-letters-forms = Name û form
topic-documents = Belge û kaxez
topic-accompaniment = Hevrêtî û wergêrî
topic-work-training = Kar û fêrbûna pîşeyê
topic-recognition = Naskirina dîplomayan
topic-learning-german = Fêrbûna almanî
topic-school-childcare = Dibistan û Kita
topic-housing = Xanî û kirê
topic-money-benefits = Pere û alîkariya dewletê
topic-debt = Deyn
topic-health = Tenduristî
topic-mental-health = Tenduristiya derûnî
topic-pregnancy-birth = Ducanî û zayîn
topic-family-separation = Malbat û cudabûn
topic-violence = Parastina ji tundiyê
topic-discrimination = Cudakarî û nijadperestî
topic-legal-advice = Şêwirmendiya hiqûqî
topic-associations = Komele û karê xwebexş

## Sprachen

language-am = Amharî
language-ar = Erebî
language-bg = Bulgarî
language-ckb = Kurdî (Soranî)
language-de = Almanî
language-en = Îngilîzî
language-es = Spanî
language-fa = Farisî
language-fr = Fransî
language-gsg = Zimanê îşaretan ê Almanî
language-hr = Kroatî
language-it = Îtalî
language-kmr = Kurdî (Kurmancî)
language-pl = Polonî
language-prs = Darî
language-ps = Peştûyî
language-pt = Portugalî
language-ro = Romanyayî
language-rom = Romanî (Romanes)
language-ru = Rusî
language-so = Somalî
language-sq = Albanî
language-sr = Sirbî
language-ta = Tamîlî
language-ti = Tîgrînî
language-tr = Tirkî
language-uk = Ukraynî
language-ur = Urdûyî
language-vi = Viyetnamî
