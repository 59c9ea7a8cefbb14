### Română (Rumänisch). Pronumele „dumneavoastră”: politicos, cald, scurt, activ; cuvintele germane de pe scrisori rămân în paranteză.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Direct la conținut
nav = Meniul principal
nav-counselling = Găsiți ajutor
nav-associations = Asociații
nav-rooms = Săli
nav-calendar = Planul sălilor
nav-book = Rezervați o sală
nav-requests = Cereri
nav-coordination = Coordonare
nav-sign-in = Intrați în cont
languages = Limbi
notice = Anunț
invented-house = Casă demonstrativă: totul este inventat.
invented-entry = Această asociație nu există. Toate informațiile sunt inventate.
demo-door = Intrați în contul altcuiva
demo-letters = Vedeți e-mailurile
not-reviewed = Traducerea nu a fost încă verificată de cineva care a crescut cu această limbă. Ați găsit greșeli? Vă rugăm să ne spuneți.
to-home = La pagina de start
ask-house = Vă ajutăm la telefon:
address = Adresă
phone = Telefon
email = E-mail
website = Internet

## Wörter, die überall gelten

association = Asociație
room = Sală
purpose = Scop
service = Serviciu
note = Notă
time = Ora
when = Când
where = Unde
topics = Teme
languages-spoken = Limbi
place = { $room }, { $floor }
floor =
    { $number ->
        [0] parter
        [-1] subsol
       *[other] etajul { $number }
    }
hours =
    { $count ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
seats =
    { $count ->
        [one] { $count } persoană
        [few] până la { $count } persoane
       *[other] până la { $count } de persoane
    }
step-free = fără trepte
steps = numai pe trepte
offers =
    { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
taken = ocupat
closed = închis
not-bookable = nu se poate rezerva
closed-because = închis: { $why }
taken-through = ocupat din cauza: { $room }
taken-by = din cauza: { $room }
free = liber
now = acum
is-now = are loc acum
is-past = s-a încheiat
is-today = astăzi

## Startseite

home-title = Găsiți ajutor
home-about = Cine mă ajută cu scrisori, instituții, locuință și muncă? Asociațiile din casă oferă consiliere gratuită în multe limbi, astăzi și în fiecare săptămână.
home-question = La ce aveți nevoie de ajutor?
home-today = Astăzi în casă
home-hour = Ora { $hour }:00
home-over = Încheiate deja astăzi: { $count }
home-no-more = Pentru astăzi totul s-a încheiat. Sunați-ne, găsim împreună ce vi se potrivește:
home-nothing = Pentru astăzi nu este anunțat nimic. Sunați-ne, găsim împreună ce vi se potrivește:

## Hilfe finden

counselling-title = Găsiți ajutor
counselling-about = Consiliere în casă: despre ce, în ce limbă, când și unde.
all-services = Toate serviciile
filter-topic = Tema
filter-any-topic = Toate temele
filter-language = Limba
filter-any-language = Toate limbile
filter-go = Arată
filter-lift = { $name }: renunțați la alegere
search-label = Ce căutați? Ajunge un cuvânt, în orice limbă – și dintr-o scrisoare.
search-go = Căutați
found-meant = Ați vrut să spuneți:
found-words = Ce înseamnă cuvântul
found-topics = Ce se potrivește
found-nobody = Nu pentru fiecare temă există deja aici cineva care oferă consiliere. Biroul de coordonare știe cine mai poate ajuta. Sunați:
found-associations = Asociații în casă
found-unsure = Nu suntem siguri ce căutați. Sunați-ne sau scrieți-ne, vă ajutăm. Sau alegeți o temă:
urgent-title = Aici primiți ajutor imediat
urgent-house = Noi, în casă
urgent-deportation = Veniți astăzi sau sunați astăzi. Aduceți scrisoarea: termenul este adesea scurt, fiecare zi contează.
urgent-eviction = Veniți astăzi sau sunați astăzi. Aduceți toate scrisorile: fiecare zi contează.
urgent-police = Poliția
urgent-ambulance = Ambulanța și pompierii
urgent-women = Linia de ajutor „Violență împotriva femeilor” (Hilfetelefon), zi și noapte, multe limbi
urgent-men = Linia de ajutor „Violență împotriva bărbaților” (Hilfetelefon), de luni până vineri în timpul zilei
urgent-talk = Sprijin la telefon (Telefonseelsorge): cineva vă ascultă, zi și noapte
urgent-children = Linia de ajutor pentru copii și tineri (Nummer gegen Kummer), de luni până sâmbătă după-amiaza
counselling-none = Pentru asta nu avem acum niciun serviciu. Sunați-ne, știm cine poate ajuta:
counselling-none-fits = Niciun serviciu nu se potrivește cu tot ce ați ales. Renunțați la ceva din ce ați ales sau sunați-ne:
filter-without = fără „{ $name }”
service-when = Când și unde
service-who = Cine ajută
entry-walk-in = fără programare
entry-appointment = cu programare
entry-hint-walk-in = Veniți pur și simplu. Nu aveți nevoie de programare.
entry-hint-appointment = Vă rugăm să faceți înainte o programare (Termin), la telefon sau prin e-mail.

filter-day = Ziua
filter-more = Restrângeți lista
wish-now = deschis acum
wish-walk-in = fără programare
wish-free = gratuit
wish-women = numai pentru femei
wish-children = copiii sunt bineveniți
wish-step-free = fără trepte
wish-online = online
cost-charged = cu plată
place-online = numai online
place-both = și online
audience = Pentru cine
audience-women = femei
audience-youth = adolescenți și tineri
audience-older-people = persoane în vârstă
audience-disability = persoane cu dizabilități
audience-lgbtiq = persoane lesbiene, gay, bisexuale, trans, intersex și queer
audience-families = familii
order-words = Sus este ce se potrivește cel mai bine cu cuvintele dumneavoastră.
order-soonest = Ce are loc cel mai curând este sus.
order-language = Mai întâi ce există în limba dumneavoastră ({ $language }), cel mai curând sus.
order-to-soonest = Ordonați numai după oră
order-to-language = Mai întâi limba dumneavoastră ({ $language })
open-until = deschis acum, până la ora { $time }
called-off-on = Nu are loc pe { $date }
closed-on = Închis pe { $date }: { $why }.
closed-from = Închis ({ $first } – { $last }): { $why }.
times-by-appointment = Numai după înțelegere. Cereți aici o programare (Termin):
times-not-fixed = Nu are un program fix. Întrebați aici:

## Vereine

associations-title = Asociații în casă
associations-lead = Aceste asociații oferă la noi consiliere, însoțesc oameni și se întâlnesc.
association-offers = Servicii
association-no-offers = Această asociație nu are acum niciun serviciu anunțat.
this-week = Săptămâna aceasta
week-nothing = Pentru următoarele șapte zile nu este anunțat nimic.

## Was Vereine schreiben

written-in = Limba acestui text: { $language }
translation-old = Această traducere nu mai este la zi; textul a fost schimbat între timp.
translation-old-of = Traducere din { $date }; textul a fost schimbat între timp.
entry-title = Prezentare și servicii
entry-lead = Asta citesc ceilalți despre asociația dumneavoastră și despre serviciile ei. Țineți totul la zi aici: informațiile despre fiecare serviciu și textele în fiecare limbă.
texts-about = Despre asociație
texts-saved = Am salvat. De acum așa apare pe pagini.
texts-source = original
texts-current = la zi
texts-out-of-date = nu mai este la zi
texts-source-changed = Originalul a fost schimbat pe { $date }.
texts-missing =
    { $count ->
        [one] Încă netradus: { $count } limbă
        [few] Încă netradus: { $count } limbi
       *[other] Încă netradus: { $count } de limbi
    }
texts-source-hint = Acesta este originalul. Dacă îl schimbați, traducerile nu mai sunt considerate la zi până când se uită cineva la ele.
texts-original = Original ({ $language })
texts-translation = Traducere
texts-still = Traducerea este încă bună
texts-still-hint = Se mai potrivește traducerea? Schimbați-o sau confirmați-o mai jos.
texts-save = Salvați
texts-meanwhile = Între timp cineva a schimbat acest text sau originalul. Ce ați scris este încă mai jos. Comparați; dacă salvați, este valabil textul dumneavoastră.
texts-now = Salvat acum
texts-remove = Ștergeți traducerea
texts-remove-hint = Cine citește în această limbă vede atunci originalul sau un text într-o limbă înrudită.
texts-remove-go = Da, ștergeți
service-new = Adăugați un serviciu nou
service-new-lead = Numele și textul le scrieți mai întâi într-o singură limbă; le puteți traduce după aceea. Serviciul apare imediat la „Găsiți ajutor” și puteți rezerva ore de consiliere pentru el.
service-facts = Schimbați informațiile
service-meanwhile = Între timp cineva a schimbat aceste informații. Ce ați ales este încă mai jos. Comparați; dacă salvați, este valabilă alegerea dumneavoastră.
admits-everybody = pentru toată lumea
children-unsaid = fără precizare
place-house = în casă
field-lang = În ce limbă scrieți numele și textul?
field-topic = Despre ce este vorba în primul rând?
field-topics = Despre ce mai este vorba? (opțional)
field-languages = În ce limbi?
hint-languages = Vă rugăm să alegeți numai limbile în care oferiți cu adevărat acest serviciu.
field-entry = Este nevoie de programare (Termin)?
field-audience = Pentru cine este în mod special? (opțional)
hint-audience = Dacă nu bifați nimic, serviciul este pentru toată lumea.
field-admits = Pentru cine este deschis?
field-children = Pot veni și copiii?
field-cost = Costă ceva?
field-place = Unde are loc?
problem-missing-topic = Vă rugăm să alegeți cea mai importantă temă.
problem-missing-languages = Vă rugăm să alegeți cel puțin o limbă.
problem-missing-entry = Vă rugăm să alegeți dacă este nevoie de programare.
problem-missing-name = Vă rugăm să scrieți numele serviciului.
problem-missing-about = Vă rugăm să scrieți un text.
field-name = Numele serviciului
field-about = Text
texts-about-hint = Propoziții scurte. Cine sunteți, ce faceți și pentru cine sunteți aici?
hint-about = Propoziții scurte. Ce se întâmplă acolo, pentru cine este, ce trebuie adus?
account-texts = Scrierea textelor

## Räume

rooms-title = Săli
rooms-lead = Asociațiile din casă rezervă singure aceste săli, gratuit.
room-book = Rezervați această sală
room-plan = Vedeți săptămâna în planul sălilor
room-week = Următoarele șapte zile
room-all-free = În următoarele șapte zile sala este liberă.
room-floor = Etaj
room-size = Loc pentru
room-way = Acces
room-features = Dotări
room-shares = Nu în același timp cu
feature-projector = Videoproiector și ecran
feature-whiteboard = Tablă
feature-piano = Pian
feature-kitchen = Bucătărie
feature-childrens-corner = Colț de joacă
feature-induction-loop = Buclă de inducție pentru aparate auditive
holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza (Heilige Drei Könige)
holiday-womens-day = Ziua Femeii
holiday-good-friday = Vinerea Mare (Karfreitag)
holiday-easter-sunday = Duminica Paștelui
holiday-easter-monday = Lunea Paștelui
holiday-labour-day = Ziua Muncii
holiday-liberation-day = Ziua Eliberării (Tag der Befreiung)
holiday-ascension = Înălțarea Domnului (Christi Himmelfahrt)
holiday-whit-sunday = Duminica Rusaliilor
holiday-whit-monday = Lunea Rusaliilor
holiday-corpus-christi = Joia Verde (Fronleichnam)
holiday-uprising-day = Ziua Revoltei Populare (Tag des Volksaufstands)
holiday-assumption = Adormirea Maicii Domnului (Mariä Himmelfahrt)
holiday-childrens-day = Ziua Mondială a Copilului
holiday-unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei (Reformationstag)
holiday-all-saints = Ziua Tuturor Sfinților (Allerheiligen)
holiday-repentance-day = Ziua Pocăinței și Rugăciunii (Buß- und Bettag)
holiday-christmas = Prima zi de Crăciun
holiday-second-christmas = A doua zi de Crăciun

## Einen freien Raum finden

find-title = Găsiți o sală liberă
find-again = Schimbați căutarea
find-go = Arată sălile libere
find-step-free = Acces fără trepte
rooms-all = Toate sălile
field-people = Câte persoane vin? (opțional)
field-feature = Ce trebuie să aibă sala? (opțional)

found-title = Săli libere
found-people =
    { $count ->
        [one] { $count } persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
found-series = Numărul de date: { $count }, ora { $hours }: de la { $first } până la { $last }
found-free =
    { $count ->
        [one] { $count } sală este liberă
        [few] { $count } săli sunt libere
       *[other] { $count } de săli sunt libere
    }
found-free-series =
    { $count ->
        [one] { $count } sală este liberă la fiecare dată
        [few] { $count } săli sunt libere la fiecare dată
       *[other] { $count } de săli sunt libere la fiecare dată
    }
found-mostly = Libere la cele mai multe date
found-mostly-next = La pasul următor vedeți care date nu se pot și alegeți altceva pentru ele.
found-some-dates = liberă la { $free } din { $count } date
found-book = Rezervați: { $room }
found-book-at = { $room }, { $hours }: rezervați
found-none = Atunci nu este liberă nicio sală
found-none-series = Nicio sală nu este liberă la cele mai multe dintre aceste date
found-instead = În aceeași zi, libere la altă oră
lack-taken = Toate sălile potrivite sunt ocupate atunci. Vă rugăm să încercați altă oră, mai puține persoane sau mai puține dotări.
lack-not-open = Sălile potrivite nu sunt deschise atunci. Vă rugăm să încercați altă oră sau altă zi.
lack-off-terms = Sălile potrivite nu se dau pentru un timp atât de scurt sau de lung, atât de repede sau cu atât de mult timp înainte. Vă rugăm să schimbați data sau ora.
lack-no-such-hours = În acea zi se schimbă ora și timpul ales nu este clar. Vă rugăm să încercați altă oră.
lack-closed = Casa este închisă atunci. Vă rugăm să încercați altă zi.
lack-past = Această oră a trecut deja. Vă rugăm să alegeți una mai târzie.
lack-no-room = Nicio sală pe care o puteți rezerva nu are atâtea locuri și toate aceste dotări. Vă rugăm să căutați cu mai puține persoane sau mai puține dotări.

## Raumplan

plan-day = Planul sălilor: { $date }
plan-week = Planul sălilor: { $first } – { $last }
plan-month = Planul sălilor: { $month }
plan-agenda = Planul sălilor, de la { $date }
plan-nav = Răsfoiți planul sălilor
plan-day-back = Ziua dinainte
plan-day-on = Ziua următoare
plan-week-back = Săptămâna dinainte
plan-week-on = Săptămâna următoare
plan-month-back = Luna dinainte
plan-month-on = Luna următoare
plan-today = Astăzi
plan-date = Data
plan-room = Sala
plan-all-rooms = Toate sălile
plan-go = Arată
plan-printed = { $house } · Situația din { $date }, ora { $time }
plan-table = Planul sălilor ca tabel
plan-as-list = Pe ecrane mici lista se citește mai ușor
plan-nothing = Nicio rezervare.
view-day = Zi
view-week = Săptămână
view-month = Lună
view-agenda = Listă
book = rezervați
book-here = { $room }, { $date }: + rezervați
book-at = { $room }, { $time }, liber: rezervați
book-on = { $date }: + rezervați
book-then = { $room }, { $date }, { $time }, liber: rezervați
plan-filter = Restrângeți lista
plan-association = Asociația
plan-all-associations = Toate asociațiile
plan-purpose = Scopul
plan-all-purposes = Toate scopurile
plan-mine = Numai rezervările proprii
plan-own = rezervările proprii
plan-narrowed = Vedeți numai: { $what }. Celelalte rezervări lipsesc aici, de aceea nu se vede ce este liber.
plan-whole = Arată tot planul
plan-none = În aceste zile nu există rezervări de acest fel. Vă rugăm să răsfoiți mai departe sau să restrângeți mai puțin lista.
plan-none-of-these = Nicio rezervare de acest fel.
plan-days = { $first } – { $last }
plan-week-number = săptămâna { $number } (KW)
plan-more = + încă { $count }

## Buchen

booking-title = Rezervați o sală
booking-go = Rezervați sala
booking-next = Dacă sala este liberă, este imediat a dumneavoastră. Primiți un e-mail în următoarele minute.
booking-no-service = Niciun serviciu
please-choose = Vă rugăm să alegeți
fold-first = Înainte de schimbarea orei (ora de vară)
fold-second = După schimbarea orei (ora de iarnă)
purpose-counselling = Consiliere
purpose-meeting = Întâlnire
purpose-event = Eveniment
purpose-maintenance = Lucrări la casă
visibility-usual = Ca de obicei pentru acest scop
visibility-public = Toată lumea, și pe internet
visibility-house = Toți cei care au un cont
visibility-private = Numai asociația și biroul de coordonare

field-association = Pentru ce asociație?
field-room = Care sală?
field-purpose = Pentru ce?
field-service = Care serviciu?
hint-service = Numai pentru consiliere. Data apare apoi imediat la acest serviciu.
field-title = Titlu (opțional)
hint-title = Apare în planul sălilor, de exemplu „Repetiția corului”.
field-visibility = Cine poate vedea ce aveți de gând să faceți?
hint-visibility = Că sala este ocupată, vede toată lumea. Consilierea și evenimentele le arătăm de obicei tuturor, întâlnirile numai celor care au un cont.
field-attendees = Câte persoane vin? (opțional)
field-date = Data
field-start = De la
field-end = Până la
field-fold = La care dintre cele două ore vă gândiți?
hint-fold = În acea noapte ceasul se dă înapoi. O oră vine de două ori.
field-note = Notă pentru biroul de coordonare (opțional)
field-email = Adresa dumneavoastră de e-mail
field-code = Codul din e-mail
hint-code = Șase cifre.

field-repeat = Rezervarea se repetă?
field-interval = La câte zile, săptămâni sau luni?
hint-interval = 2 înseamnă: o dată la două. Gol înseamnă: de fiecare dată.
field-weekday = În ce zile ale săptămânii?
hint-weekday = Dacă nu bifați nimic, este valabilă ziua primei date. Pentru repetarea lunară alegeți cel mult o zi.
field-nth = A câta din lună?
field-until = Până când? Ultima zi
field-count = Sau de câte ori?
hint-count = Vă rugăm să completați numai unul din două.
field-also = Alte date, scrise de dumneavoastră (opțional)
hint-also = Câte una pe rând, de exemplu 24.12.2026. Primesc aceeași sală și aceeași oră.
field-on_clash = Și dacă o dată nu se poate?
on-clash-refuse = Întrebați-mă
on-clash-skip = Săriți peste acea dată
on-clash-other-room = Luați în schimb sala care se potrivește cel mai bine
repeat-open = Repetați sau adăugați alte date
repeat-none = Nu, o singură dată
repeat-daily = În fiecare zi
repeat-weekly = În fiecare săptămână
repeat-monthly-date = În fiecare lună, la aceeași dată
repeat-monthly-weekday = În fiecare lună, în aceeași zi a săptămânii, de exemplu în ultima vineri
weekday-mo = luni
weekday-tu = marți
weekday-we = miercuri
weekday-th = joi
weekday-fr = vineri
weekday-sa = sâmbătă
weekday-su = duminică
nth-usual = ca la prima dată
nth-first = prima
nth-second = a doua
nth-third = a treia
nth-fourth = a patra
nth-last = ultima
rules-accept = Am citit regulamentul casei (Hausordnung, versiunea { $version }) și îl respect.
rules-read = Citiți regulamentul casei (se deschide o fereastră nouă)
field-accept_rules = Regulamentul casei
booking-ask = Cereți sala
asks = Biroul de coordonare trebuie să fie de acord. Primiți răspunsul în cel mult o săptămână.

preview-go = Arată datele
preview-comes = Întâi vedeți fiecare dată. Încă nu este rezervat nimic.
preview-title = Vă rugăm să verificați datele
preview-wish = Schimbați informațiile dumneavoastră
preview-next = Încă nu este rezervat nimic. Când rezervați, primiți un e-mail în următoarele minute.
preview-changed = Ceva s-a schimbat de când v-ați uitat ultima dată. De aceea nu este rezervat nimic. Vă rugăm să vă uitați încă o dată la date.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Această dată nu se poate.
            [one] Această dată este liberă.
            [few] Această dată este liberă.
           *[other] Această dată este liberă.
        }
        [few] { $free ->
            [0] Niciuna din { $all } date nu se poate.
            [one] 1 din { $all } date este liberă.
            [few] { $free } din { $all } date sunt libere.
           *[other] { $free } din { $all } date sunt libere.
        }
       *[other] { $free ->
            [0] Niciuna din { $all } de date nu se poate.
            [one] 1 din { $all } de date este liberă.
            [few] { $free } din { $all } de date sunt libere.
           *[other] { $free } din { $all } de date sunt libere.
        }
    }
preview-decide = Vă rugăm să spuneți mai jos ce facem cu celelalte.
preview-missing =
    { $day ->
       *[other] Ziua de { $day } nu există în aceste luni: { $months }. Acolo nu se rezervă nimic.
    }
preview-out = Nu are loc.
preview-book =
    { $count ->
        [one] Rezervați această dată
        [few] Rezervați aceste { $count } date
       *[other] Rezervați aceste { $count } de date
    }
preview-ask =
    { $count ->
        [one] Cereți această dată
        [few] Cereți aceste { $count } date
       *[other] Cereți aceste { $count } de date
    }
preview-book-rest = Rezervați așa
preview-ask-rest = Cereți așa
preview-again = Arată încă o dată datele
next-day = { $hours } (se termină a doua zi)
choice = Ce facem cu această dată: { $date }
choice-skip = Săriți peste această dată
choice-room = În schimb în { $room }, până la { $seats } persoane
choice-hours = În schimb { $hours }
choice-as-all = Așa cum ați hotărât pentru toate datele
choice-kept = Așa cum scrie aici

obstacle-taken = Ocupat: { $by }.
obstacle-holiday = Închis: { $day } este sărbătoare legală ({ $holiday }).
obstacle-closure = Închis ({ $day }): { $reason }
obstacle-outside-hours = { $room } nu este deschis atunci.
obstacle-itself = O altă dată din această serie are încă nevoie de sală atunci.
obstacle-past = Această oră a trecut deja.
obstacle-too-late = { $room } se rezervă cu cel puțin { $ahead } înainte.
obstacle-too-early = { $room } se rezervă cu cel mult { $ahead } înainte.
obstacle-peak-hours = La ore foarte cerute asociația are dreptul la { $hours } pe săptămână. Acestea sunt deja folosite.
obstacle-rooms-at-once =
    { $count ->
        [one] Asociația poate avea o singură sală în același timp și are deja una.
        [few] Asociația poate avea { $count } săli în același timp și le are deja.
       *[other] Asociația poate avea { $count } de săli în același timp și le are deja.
    }

refused-title = Din păcate, sala este deja ocupată atunci
refused-wish = Dorința dumneavoastră: { $when }. Nu se poate din cauza:
refused-rooms = Alte săli la aceeași oră
refused-times = Aceeași sală la altă oră
refused-room = Rezervați în schimb: { $room } (până la { $seats } persoane)
refused-time = Rezervați în schimb: { $hours }
refused-nothing = În acea zi nu este liber nimic potrivit. Vă rugăm să încercați altă zi.
refused-kept = Ce ați scris este încă în formular. Puteți schimba și acolo.
refused-impossible = Din păcate, sala nu se poate rezerva așa
refused-asks = Pentru unele dintre acestea trebuie să fie de acord biroul de coordonare. Primiți răspunsul în cel mult o săptămână.
refused-waiting = Sau așteptați să se elibereze
refused-wait = Puneți-mă pe lista de așteptare pentru această sală și această oră

ahead-free = Sala este liberă atunci.
ahead-taken = Sala este ocupată atunci: { $hours }.
ahead-taken-by = Sala este ocupată atunci: { $hours }, { $who }.
ahead-dates = Date libere: { $free } din { $all }.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Sala este a dumneavoastră
booking-off = Această rezervare este anulată. Sala este din nou liberă.
booking-words = Titlu
booking-number = Numărul rezervării
booking-service = Acest serviciu în listă
booking-plan = Această zi în planul sălilor
booking-again = Rezervați încă o dată
booked-by = Rezervat de
visible-for = Vizibil pentru
attendees = Persoane
hold-requested = cerut
hold-offered = păstrat pentru dumneavoastră
hold-confirmed = rezervat
hold-declined = refuzat
hold-cancelled = anulat
letter-coming = În următoarele minute primiți un e-mail la { $email }, cu o însemnare pentru calendarul dumneavoastră.
letter-gone = Am trimis un e-mail cu o însemnare pentru calendarul dumneavoastră la { $email }.
letter-lost = E-mailul nostru către { $email } nu a ajuns. Rezervarea este totuși valabilă. Vă rugăm să verificați adresa împreună cu biroul de coordonare.
cancel-open = Anulați rezervarea
cancel-letter = Sala se eliberează. Trimitem un e-mail despre asta. Asociația în cauză: { $association }.
cancel-directory = Data dispare imediat din listă.
cancel-go = Da, anulați

## Die Termine einer Buchung

booking-changed = Modificarea este salvată
booking-called-off = Data este anulată
booking-brought-back = Data este din nou valabilă
booking-undone = Ultima modificare este anulată
booking-asked = Cererea dumneavoastră a ajuns la noi
booking-answer-by = Biroul de coordonare răspunde cel târziu: { $when }. Până atunci casa păstrează sala liberă pentru dumneavoastră.
booking-next-date = Data următoare
booking-change = Schimbați
offer-title = Această sală este păstrată pentru dumneavoastră
offer-until = Această sală este păstrată pentru dumneavoastră până la: { $when }
offer-take = Da, o luăm
offer-refuse = Nu, mulțumim
dates-title = Date
dates-none = Nu mai urmează nicio dată.
dates-past =
    { $count ->
        [one] { $count } dată a trecut
        [few] { $count } date au trecut
       *[other] { $count } de date au trecut
    }
date-number = Data { $number }
date-off = nu are loc
date-change = Schimbați sau anulați
date-change-of = Schimbați sau anulați: { $date }
date-restore = Are loc totuși
date-restore-of = Are loc totuși: { $date }
restore-blocked = Această dată nu poate fi readusă
keys-title = Cum intrați
history-title = Ce s-a întâmplat până acum
history-house = Casa
deed-book = a rezervat
deed-call-off = a anulat
deed-bring-back = a readus
deed-undo = a luat înapoi modificarea
deed-change = a schimbat
deed-approve = a aprobat
deed-decline = a refuzat
deed-propose-room = a propus altă sală
deed-take = a acceptat
deed-expire = a expirat, pentru că nu a venit niciun răspuns
deed-close = a schimbat din cauza unei închideri
deed-send-letter-again = a trimis e-mailul încă o dată
deed-change-rules = a schimbat regulile
deed-write-text = a scris un text
deed-remove-text = a șters o traducere
deed-add-service = a adăugat un serviciu
deed-describe-service = a schimbat informațiile despre un serviciu

## Eine Buchung ändern

change-title = Schimbați rezervarea
change-date-title = Schimbați data
change-go = Salvați modificarea
change-next = Trimitem un e-mail despre asta. Orele și sălile noi sunt valabile imediat, în afară de cazul în care biroul de coordonare trebuie să fie de acord.
change-rooms = Care săli?
change-whole = Toată rezervarea
change-whole-hint = Aceste informații sunt mereu valabile pentru toate datele.
change-blocked = Din păcate, așa nu se poate
change-nothing-done = Nu s-a schimbat nimic. Ce ați scris este încă în formular.
change-busy = Cineva a fost mai rapid. Nu s-a schimbat nimic; vă rugăm să încercați încă o dată.
change-instead = Acestea ar fi libere
change-to-room = În schimb { $room }
change-to-time = În schimb { $hours }
change-gone = Această dată este anulată sau a trecut și nu mai poate fi schimbată.
stale-title = Între timp cineva a schimbat această rezervare
stale-now = Așa este acum
stale-wanted = Asta ați dorit
stale-again = Ce ați scris este încă în formular. Dacă salvați încă o dată, este valabil ce ați scris.
field-scope = Pentru care date?
hint-scope = Ce ați stabilit deja altfel pentru unele date rămâne așa.
scope-one = Numai pentru această dată
scope-following = Pentru aceasta și toate datele următoare
scope-all = Pentru toate datele care mai urmează
cancel-some-open = Anulați date
cancel-some = Sălile se eliberează imediat. Trimitem un e-mail despre asta.
cancel-one = Anulați numai această dată
cancel-following = Anulați aceasta și toate datele următoare
cancel-all = Anulați toate datele

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Se schimbă o dată.
        [few] Se schimbă { $count } date.
       *[other] Se schimbă { $count } de date.
    }
move-letter = Cine a rezervat primește un e-mail despre asta.
move-same = Data este deja așa.
move-go = Mutați
move-stay = Nu mutați

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Rezervați și mutați cu mouse-ul și cu tastele
hand-draw = Unde orele stau una sub alta: trageți cu mouse-ul peste timpul liber ca să rezervați exact acest timp.
hand-move = Trageți o rezervare în alt loc ca să o mutați. Înainte citiți ce se va întâmpla.
hand-stretch = Unde orele stau una sub alta: trageți de marginea de sus sau de jos a unei rezervări ca să schimbați începutul sau sfârșitul.
hand-keys-walk = Tastele cu săgeți, Home (Pos1) și End (Ende) duc în plan din câmp în câmp.
hand-keys-days = Page Up (Bild auf) și Page Down (Bild ab) merg înapoi și înainte, T duce la ziua de astăzi.
hand-keys-move = Pe o rezervare, tasta M o ridică. Apoi săgețile o mută, iar cu Shift săgețile sus și jos schimbă sfârșitul. Enter întreabă dacă se poate, Escape îi dă drumul.
hand-keys-draw = Pe timp liber, Shift cu săgeata jos începe o rezervare nouă și o lungește. Enter deschide formularul.
hand-let-go = I-ați dat drumul. Nu s-a schimbat nimic.
hand-not = Aceasta nu se poate muta. Nu s-a schimbat nimic.
hand-lost = Lipsește legătura cu casa. Nu s-a schimbat nimic. Vă rugăm să încercați încă o dată.

# Taking back what was done last.
undo-go = Luați înapoi
undo-until = Până la ora { $time } puteți lua înapoi ultima modificare, cât timp nimeni altcineva nu schimbă nimic.
undo-blocked = Aceasta nu se poate lua înapoi
undo-nothing-done = Rezervarea rămâne cum este.
undo-no-more = Timp de o oră puteți lua înapoi ultima dumneavoastră modificare, cât timp nimeni altcineva nu schimbă nimic. Rezervarea rămâne cum este.
moved-notice = Mutat: { $what }, { $when }, { $rooms }.
undone-notice = Luat înapoi: { $what }, { $when }, { $rooms }.
moved-link = La rezervare

## Fehler in Formularen

error-prefix = Eroare:
errors-title = Mai trebuie să schimbați următoarele
problem-missing = Vă rugăm să completați acest câmp.
problem-missing-association = Vă rugăm să alegeți asociația pentru care rezervați.
problem-missing-room = Vă rugăm să alegeți o sală.
problem-missing-purpose = Vă rugăm să spuneți pentru ce aveți nevoie de sală.
problem-missing-service = Vă rugăm să alegeți serviciul pentru care faceți consiliere.
problem-missing-date = Vă rugăm să scrieți o dată.
problem-missing-start = Vă rugăm să scrieți când începe.
problem-missing-end = Vă rugăm să scrieți când se termină.
problem-missing-reason = Vă rugăm să spuneți de ce nu se poate.
problem-missing-email = Vă rugăm să scrieți adresa dumneavoastră de e-mail.
problem-missing-code = Vă rugăm să scrieți codul din e-mail.
problem-too-long = Vă rugăm să scurtați textul. Numărul maxim de caractere: { $max }.
problem-unreadable = Textul conține caractere care nu se pot citi. Vă rugăm să îl scrieți din nou.
problem-not-a-choice = Această variantă nu există. Vă rugăm să alegeți din listă.
problem-not-a-choice-association = Nu puteți rezerva pentru această asociație. Vă rugăm să alegeți din listă.
problem-not-a-choice-room = Această sală nu există. Vă rugăm să alegeți din listă.
problem-not-a-choice-purpose = Nu puteți rezerva pentru acest scop. Vă rugăm să alegeți din listă.
problem-not-a-choice-service = Acest serviciu nu este al acestei asociații. Vă rugăm să alegeți altul.
problem-not-a-choice-sheet = Formularul nu a fost complet. Vă rugăm să îl trimiteți încă o dată.
problem-not-a-choice-weekday = Pentru repetarea lunară alegeți o singură zi a săptămânii.
problem-not-a-date = Vă rugăm să scrieți o dată, de exemplu 24.11.2026.
problem-past = Această oră a trecut deja. Vă rugăm să alegeți una mai târzie.
problem-not-a-date-also = Vă rugăm să scrieți fiecare dată așa: 24.12.2026, câte una pe rând.
problem-past-also = Una dintre aceste date a trecut deja. Vă rugăm să o scoateți.
problem-too-far = Nu planificăm încă atât de departe. Vă rugăm să alegeți o zi până la: { $last }.
problem-not-a-time = Vă rugăm să scrieți o oră, de exemplu 17:00.
problem-missing-hour = Pe { $date } ora { $time } nu există: ceasul se dă înainte la ora { $next }. Vă rugăm să alegeți altă oră.
problem-twice-hour = Pe { $date } ora { $time } vine de două ori, pentru că ceasul se dă înapoi. Vă rugăm să spuneți mai jos la care oră vă gândiți.
problem-end-not-after-start = Sfârșitul trebuie să fie după început.
problem-end-not-after-start-until = Ultima zi trebuie să fie după prima zi.
problem-missing-until = Vă rugăm să scrieți până când se repetă sau de câte ori.
problem-not-an-interval = Vă rugăm să scrieți un număr de la 1 la { $max }.
problem-no-dates = Așa nu iese nicio dată. Vă rugăm să schimbați zilele sau sfârșitul.
problem-too-many-dates = Numărul maxim de date dintr-o serie: { $max }.
problem-until-and-count = Vă rugăm să scrieți fie ultima zi, fie numărul de date, nu pe amândouă.
problem-too-short = { $room } se dă pentru cel puțin { $length }.
problem-too-long-stay = { $room } se dă pentru cel mult { $length }.
problem-room-not-for-them = { $room }: această asociație nu poate rezerva singură aici. Vă rugăm să alegeți altă sală sau să vorbiți cu biroul de coordonare.
problem-rules-not-accepted = Vă rugăm să citiți regulamentul casei și să confirmați că îl respectați.
problem-too-many-open = Această asociație are deja numărul maxim de rezervări deschise: { $max }. Vă rugăm să anulați una sau să vorbiți cu biroul de coordonare.
problem-not-a-number = Vă rugăm să scrieți un număr de la 1 în sus.
problem-too-many-people = { $room }: locuri pentru cel mult { $capacity }. Vă rugăm să alegeți o sală mai mare.
problem-shared-part = { $one } și { $other } au loc comun. Vă rugăm să alegeți una dintre ele.
problem-not-an-email = Vă rugăm să scrieți o adresă de e-mail, de exemplu name@beispiel.de.
problem-wrong-code = Acest cod nu este corect. Vă rugăm să îl comparați cu cel mai nou e-mail.
problem-missing-opening = Vă rugăm să scrieți cel puțin o oră de deschidere sau să alegeți „Zi și noapte”.
problem-missing-only_for = Vă rugăm să alegeți cel puțin o asociație.
problem-missing-first = Vă rugăm să scrieți prima zi.
problem-end-not-after-start-last = Ultima zi nu poate fi înainte de prima zi.
problem-past-last = Aceste zile au trecut deja. Vă rugăm să alegeți altele mai târzii.
problem-too-far-last = Ce se repetă în fiecare an durează cel mult un an. Vă rugăm să alegeți o zi până la: { $last }.
problem-not-windows = Vă rugăm să scrieți orele așa: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Vă rugăm să scrieți minute sau ore și minute, de exemplu 90 sau 1:30; cel mult o zi.
problem-out-of-range = Vă rugăm să scrieți un număr întreg până la { $max }.
problem-longest-too-short = Cea mai lungă rezervare trebuie să fie cel puțin la fel de lungă ca cea mai scurtă.

## Anmelden und Konto

sign-in-title = Intrați în cont
sign-in-lead = Cont le trebuie numai celor care rezervă săli. Nu aveți nevoie de parolă: vă trimitem un e-mail.
sign-in-send = Cereți e-mailul
sign-in-code-title = Uitați-vă în e-mail
sign-in-sent = Dacă { $email } este la noi în listă, primiți un e-mail în următoarele minute. Deschideți linkul din el sau scrieți aici codul.
sign-in-no-letter = Nu ați primit niciun e-mail? Căutați și în dosarul Spam.
sign-in-again = Cereți un e-mail nou
sign-in-confirm = Încă un pas și ați intrat în cont.
sign-in-go = Intrați în cont
sign-in-stale-title = Acest link nu mai este valabil
sign-in-stale = Un link este valabil 15 minute și numai o dată. Cereți pur și simplu un e-mail nou.
sign-in-demo = În casa demonstrativă nu trebuie să așteptați un e-mail.
sign-out = Ieșiți din cont
account-title = Contul meu
account-name = Nume
account-role = Rol
account-coming = Rezervările care urmează
account-nothing = Nu este rezervat nimic.
reminders-title = Mementouri
reminders-first = De fiecare dată singură, iar dintr-o serie numai de prima
reminders-each = De fiecare dată rezervată
reminders-never = De niciuna
reminders-save = Salvați
reminders-saved = Am salvat. Este valabil de la următorul memento.
field-reminders = De ce să vă aducem aminte cu o zi înainte?
hint-reminders = E-mailul vine dimineața, unul singur pentru toate datele din ziua următoare.
waiting-title = Lista de așteptare
waiting-fresh = Sunteți pe lista de așteptare. Dacă sala se eliberează, vă scriem și o păstrăm liberă un timp pentru dumneavoastră.
waiting-in-line = Dacă sala se eliberează, primiți un e-mail.
waiting-offered = Păstrat pentru dumneavoastră până la: { $until }
waiting-withdraw = Nu mai aștept
offer-gone-title = Această ofertă nu mai este valabilă
offer-gone-words = Timpul pentru răspuns a trecut sau cineva din asociația dumneavoastră a răspuns deja. Continuați aici:
offer-gone-booking = La rezervare
office-coordinator = Biroul de coordonare al casei
office-partner = Consiliere în afara casei
office-none = încă fără asociație
rank-member = Membru: { $association }
rank-lead = Conducere: { $association }

## Kalender abonnieren

feed-subscribe = Abonați-vă la calendar
feed-address = Adresa calendarului
feed-name-house = Planul sălilor – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Consiliere – { $house }
feed-name-mine = Rezervările mele – { $house }
feed-about-house = Tot ce are loc în casă, din ce aveți voie să vedeți.
feed-about-room = Când este ocupată această sală: { $room }.
feed-about-association = Datele acestei asociații: { $association }.
feed-about-counselling = Toate orele de consiliere ale asociațiilor din casă.
feed-about-mine = Ce ați rezervat dumneavoastră și ce au rezervat asociațiile dumneavoastră.
feed-read-only = Acest calendar este numai pentru citit și se actualizează singur. Rezervați și schimbați aici: { $url }
feed-summary = { $association }: { $what }
feed-taken = Ocupat
feed-unknown = Acest calendar nu există; calendarele casei le găsiți aici: { $url }
feed-key-unknown = Acest link de calendar nu este sau nu mai este valabil; primiți unul nou pe pagina „Contul meu”: { $url }
feed-title = Abonament la calendar
feed-words = Cu aceste linkuri programul dumneavoastră de calendar arată mereu ultima situație, și pe telefon. Acolo nu puteți schimba nimic.
feed-own = Rezervările mele și ale asociațiilor mele
feed-whole = Toată casa, cu tot ce aveți voie să vedeți
feed-open = Adăugați în calendarul dumneavoastră
feed-warning = Cine are unul dintre aceste linkuri poate citi tot. Vă rugăm să nu îl dați mai departe.
feed-none = Puteți vedea rezervările în propriul program de calendar, și pe telefon. Pentru asta primiți un link secret.
feed-make = Primiți linkul
feed-renew = Înnoiți linkul
feed-renew-words = Are cineva linkul, deși nu ar trebui să îl aibă? După înnoire, linkurile vechi nu mai sunt valabile. Apoi trebuie să vă setați din nou calendarul.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [one] în fiecare zi
        [few] la fiecare { $interval } zile
       *[other] la fiecare { $interval } de zile
    }
repeats-weekly =
    { $interval ->
        [one] în fiecare { $days }
        [few] la fiecare { $interval } săptămâni, { $days }
       *[other] la fiecare { $interval } de săptămâni, { $days }
    }
repeats-monthly-date =
    { $interval ->
        [one] în fiecare lună, pe { $day }
        [few] la fiecare { $interval } luni, pe { $day }
       *[other] la fiecare { $interval } de luni, pe { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [one] în fiecare lună, { $day }
        [few] la fiecare { $interval } luni, { $day }
       *[other] la fiecare { $interval } de luni, { $day }
    }
repeats-nth =
    { $nth ->
        [first] în prima zi de { $day }
        [second] în a doua zi de { $day }
        [third] în a treia zi de { $day }
        [fourth] în a patra zi de { $day }
       *[last] în ultima zi de { $day }
    }
repeats-until = până la { $date }
repeats-count =
    { $count ->
        [one] { $count } dată
        [few] { $count } date
       *[other] { $count } de date
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Regulile pentru această sală
room-closed = Când este închis
room-holidays = De sărbătorile legale ({ $land }) casa este închisă.
room-open-on = Deschis totuși de: { $holidays }.
terms-opening = Deschis
terms-always = Zi și noapte
terms-length = Durata
terms-shortest = cel puțin { $length }
terms-longest = cel mult { $length }
terms-ahead = Rezervare
terms-earliest =
    { $count ->
        [one] cel mai devreme cu { $count } zi înainte
        [few] cel mai devreme cu { $count } zile înainte
       *[other] cel mai devreme cu { $count } de zile înainte
    }
terms-latest =
    { $count ->
        [one] cel târziu cu { $count } oră înainte
        [few] cel târziu cu { $count } ore înainte
       *[other] cel târziu cu { $count } de ore înainte
    }
terms-buffer = Rămâne liber
terms-set-up = { $length } înainte, pentru pregătire
terms-clear-up = { $length } după, pentru strâns
terms-approval = Aprobare
terms-bookers = Cine rezervă
rules-title = Regulamentul casei (Hausordnung)
rules-lead = Îl respectă toți cei care folosesc o sală aici.
rules-none = Casa nu are încă un regulament scris.
land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessa
land-MV = Mecklenburg-Pomerania Inferioară
land-NI = Saxonia Inferioară
land-NW = Renania de Nord-Westfalia
land-RP = Renania-Palatinat
land-SL = Saarland
land-SN = Saxonia
land-ST = Saxonia-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turingia
approval-never = Fără aprobarea biroului de coordonare
approval-always = Numai cu aprobarea biroului de coordonare
approval-evenings-weekends = Seara, în weekend și de sărbători numai cu aprobarea biroului de coordonare
approval-guests = Pentru oaspeții casei numai cu aprobarea biroului de coordonare
bookers-everybody = Toate asociațiile
bookers-residents = Asociațiile care au sediul în casă
bookers-coordination = Numai biroul de coordonare
closure-days = { $first } – { $last }
closure-yearly = { $days }, în fiecare an

## Was in E-Mails steht

letter-greeting = Bună ziua, { $name }!
letter-booked-subject = Rezervat: { $what }
letter-booked-heading = Sala este a dumneavoastră.
letter-booked-words = Am notat aceasta pentru dumneavoastră. Dacă totuși nu mai aveți nevoie de sală, vă rugăm să anulați; alții se vor bucura.
letter-requested-subject = Cerut: { $what }
letter-requested-heading = Cererea dumneavoastră este la biroul de coordonare.
letter-requested-words = Aici trebuie să fie de acord biroul de coordonare al casei. Până atunci casa păstrează sala liberă pentru dumneavoastră. Nu trebuie să mai faceți nimic.
letter-requested-until = Primiți un e-mail cu răspunsul. Biroul de coordonare are timp pentru asta până pe { $date }, ora { $time }. După aceea cererea expiră.
letter-approved-subject = Aprobat: { $what }
letter-approved-heading = Biroul de coordonare a aprobat. Sala este a dumneavoastră.
letter-approved-words = Am notat aceasta pentru dumneavoastră. Dacă totuși nu mai aveți nevoie de sală, vă rugăm să anulați; alții se vor bucura.
letter-declined-subject = Refuzat: { $what }
letter-declined-heading = Din păcate, biroul de coordonare a refuzat.
letter-declined-words = Poate se potrivește altă sală sau altă oră. Dacă aveți întrebări, sunați sau scrieți la casă; telefonul și e-mailul sunt mai jos.
letter-proposed-subject = Altă sală posibilă: { $what }
letter-proposed-heading = Biroul de coordonare vă propune altă sală.
letter-proposed-words = Casa o păstrează liberă pentru dumneavoastră. Vă rugăm să acceptați sau să refuzați.
letter-proposed-until = Avem nevoie de răspunsul dumneavoastră până pe { $date }, ora { $time }. După aceea sala se eliberează.
letter-offered-subject = S-a eliberat: { $what }
letter-offered-heading = O sală pe care ați așteptat-o s-a eliberat.
letter-offered-words = Casa o păstrează liberă pentru dumneavoastră. Vă rugăm să acceptați sau să refuzați.
letter-offered-until = Avem nevoie de răspunsul dumneavoastră până pe { $date }, ora { $time }. După aceea sala o primesc alții.
letter-expired-subject = Expirat: { $what }
letter-expired-heading = Termenul a trecut.
letter-expired-words = Până la sfârșitul termenului nu a venit niciun acord. De aceea sala este din nou liberă. Dacă mai aveți nevoie de ea, vă rugăm să rezervați încă o dată.
letter-changed-subject = Schimbat: { $what }
letter-changed-heading = Rezervarea dumneavoastră s-a schimbat.
letter-changed-words = Așa este acum. Dacă ceva nu se potrivește, o puteți schimba sau anula.
letter-brought-back-subject = Are loc totuși: { $what }
letter-brought-back-heading = O dată are loc totuși.
letter-brought-back-words = Așa este acum rezervarea dumneavoastră. Dacă totuși nu mai aveți nevoie de sală, vă rugăm să anulați.
letter-undone-subject = Luat înapoi: { $what }
letter-undone-heading = Ultima modificare la rezervarea dumneavoastră a fost luată înapoi.
letter-undone-words = Așa este acum. Dacă ceva nu se potrivește, o puteți schimba sau anula.
letter-called-off-subject = Anulat: { $what }
letter-called-off-heading = Această rezervare este anulată.
letter-called-off-words = Sala este din nou liberă. Dacă totuși aveți nevoie de una, vă rugăm să rezervați din nou.
letter-partly-called-off-subject = Anulat în parte: { $what }
letter-partly-called-off-heading = O parte din această rezervare este anulată.
letter-partly-called-off-words = Așa este acum rezervarea dumneavoastră. Puteți readuce datele anulate cât timp sala este încă liberă.
letter-closed-subject = Anulat din cauza închiderii: { $what }
letter-closed-heading = Casa sau sala este închisă.
letter-closed-words = De aceea a trebuit să anulăm. Vă rugăm să rezervați altă oră sau altă sală.
letter-partly-closed-subject = Schimbat din cauza închiderii: { $what }
letter-partly-closed-heading = Casa sau sala este închisă.
letter-partly-closed-words = De aceea s-a schimbat rezervarea dumneavoastră. Așa este acum. Dacă ceva nu se potrivește, o puteți schimba sau anula.
letter-reason = Motiv
letter-dates-from =
    { $count ->
        [one] { $count } dată, pe { $date }
        [few] { $count } date, de la { $date }
       *[other] { $count } de date, de la { $date }
    }
letter-dates = Aceste date mai urmează:
letter-dates-off = Aceste date nu au loc:
letter-dates-more =
    { $count ->
        [one] și încă { $count } dată, vedeți rezervarea
        [few] și încă { $count } date, vedeți rezervarea
       *[other] și încă { $count } de date, vedeți rezervarea
    }
letter-date-with = { $when } – { $notes }
letter-date-off = nu are loc
letter-date-instead = în loc de { $date }
letter-date-hours = altă oră
letter-keys = Așa intrați în sală:
letter-link-see = Vedeți, schimbați sau anulați rezervarea
letter-link-look = Vedeți rezervarea
letter-link-answer = Acceptați sau refuzați
letter-link-book = Rezervați o altă dată
letter-calendar-entry = Atașat găsiți o însemnare pentru calendarul dumneavoastră.
letter-calendar-new = Fișierul atașat actualizează calendarul dumneavoastră.
letter-calendar-draft = Atașat găsiți o însemnare provizorie pentru calendarul dumneavoastră.
letter-calendar-gone = Fișierul atașat scoate însemnarea din calendarul dumneavoastră.
letter-calendar-date = Fișierul atașat schimbă în calendarul dumneavoastră numai această dată: { $when }.
letter-calendar-date-gone = Fișierul atașat scoate din calendarul dumneavoastră numai această dată: { $when }.
letter-asked-subject = Cerere: { $what }
letter-asked-heading = { $asker } cere o sală.
letter-asked-words = Această rezervare are nevoie de acordul dumneavoastră. Până răspundeți, sala este ocupată.
letter-asked-again-subject = Vă aducem aminte de cerere: { $what }
letter-asked-again-heading = { $asker } mai așteaptă răspunsul dumneavoastră.
letter-asked-again-words = Această rezervare are nevoie de acordul dumneavoastră. Poate a răspuns deja cineva dintre dumneavoastră; atunci nu trebuie să faceți nimic.
letter-asked-until = Vă rugăm să răspundeți până pe { $date }, ora { $time }. După aceea cererea expiră și sala se eliberează.
letter-asked-by = Cerut de
letter-asked-link = Vedeți cererile și răspundeți
letter-reminder-subject = Mâine: { $what }
letter-reminder-subject-several = Mâine, { $date }, numărul de date în casă: { $count }
letter-reminder-heading =
    { $count ->
        [one] Mâine aveți o rezervare în casă.
        [few] Mâine aveți { $count } rezervări în casă.
       *[other] Mâine aveți { $count } de rezervări în casă.
    }
letter-reminder-words = Dacă totuși nu mai aveți nevoie de o sală, vă rugăm să anulați; alții se vor bucura.
letter-reminder-link = A intervenit ceva? Anulați sau schimbați aici
letter-reminder-later = Apoi
letter-reminder-dates =
    { $count ->
        [one] încă { $count } dată din această serie
        [few] încă { $count } date din această serie
       *[other] încă { $count } de date din această serie
    }
letter-reminder-only-first = De celelalte date ale unei serii nu vă aducem aminte.
letter-reminder-settings = Schimbați sau opriți mementourile
letter-sign-in-subject = Linkul și codul dumneavoastră pentru intrarea în cont
letter-sign-in-heading = Așa intrați în cont.
letter-sign-in-link = Intrați acum în cont
letter-sign-in-code = Sau scrieți acest cod:
letter-sign-in-short = Linkul și codul sunt valabile 15 minute și numai o dată.
letter-sign-in-not-you = Nu ați vrut să intrați în cont? Atunci nu trebuie să faceți nimic.
letter-invitation-subject = Accesul dumneavoastră la { $house }
letter-invitation-heading = Bine ați venit la { $house }.
letter-invitation-words = Acum puteți rezerva săli în casă. Nu aveți nevoie de parolă.
letter-invitation-link = Intrați pentru prima dată în cont
letter-invitation-later = Mai târziu intrați cu adresa dumneavoastră de e-mail. Vă trimitem de fiecare dată un link.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Este valabil textul german; acesta vă ajută să îl înțelegeți.
statement-missing = Aici lipsește încă:
imprint-title = Date despre editor (Impressum)
imprint-lead = Cine răspunde de aceste pagini.
field-operator = Organizația care administrează casa (Träger) și forma juridică
field-operator_address = Adresă
field-represented_by = Reprezentată de
field-operator_email = E-mail
field-operator_phone = Telefon
field-register = Registru și număr
field-vat_id = Număr de TVA (Umsatzsteuer-Identifikationsnummer)
field-responsible = Cine răspunde de conținut
privacy-title = Protecția datelor
privacy-lead = Ce face această casă cu datele dumneavoastră, de ce și cât timp.
privacy-readers-title = Dacă aici numai citiți
privacy-readers = Nu aveți nevoie de cont. Atunci aceste pagini nu pun niciun cookie, nu încarcă nimic de la alții și nu notează cine le citește.
privacy-feedback-title = Dacă ne trimiteți un mesaj
privacy-feedback = Păstrăm ce scrieți și trimitem mesajul prin e-mail la biroul de coordonare, ca să poată îndrepta greșeli, să înlăture obstacole și să vă răspundă. După 90 de zile îl ștergem. Împotriva abuzurilor păstrăm timp de o zi o sumă de control a adresei dumneavoastră de internet.
privacy-account-title = Dacă aveți un cont
privacy-account = Păstrăm numele, adresa de e-mail și limba dumneavoastră, asociația, rezervările, cine ce a schimbat și când, și e-mailurile pe care vi le trimitem. Fără aceste date nu putem da săli. Niciun program nu ia decizii despre dumneavoastră ca persoană.
privacy-sign-in = Linkul și codul pentru intrarea în cont sunt valabile 15 minute. După aceea păstrăm timp de o zi sume de control ale adresei dumneavoastră de e-mail și ale adresei de internet. Un cookie vă ține în cont 90 de zile. Când ieșiți din cont, dispare.
privacy-controller = Cine răspunde de date
field-protection_officer = Responsabil cu protecția datelor (Datenschutzbeauftragte)
field-legal_basis = Temei juridic
field-hosting = Furnizor pentru server și e-mail
field-retention = Cât timp rămân conturile, rezervările și e-mailurile
field-authority = Autoritatea de supraveghere (Aufsichtsbehörde)
privacy-rights-title = Drepturile dumneavoastră
privacy-rights = Puteți afla ce date avem despre dumneavoastră și le puteți lua cu dumneavoastră. Puteți cere să le corectăm, să le folosim numai limitat sau să le ștergem. Vă puteți opune folosirii lor și vă puteți retrage acordul. Scrieți organizației care administrează casa (Träger). Puteți face plângere și la autoritatea de supraveghere.
accessibility-title = Accesibilitate (Barrierefreiheit)
accessibility-lead = Toți trebuie să poată folosi aceste pagini. Le verificăm după BITV 2.0 și standardul EN 301 549.
field-conformity = Situația
conformity-full = Complet accesibil
conformity-partial = Parțial accesibil
conformity-no = Încă nu este accesibil
field-barriers = Obstacole cunoscute
field-assessed_on = Ultima verificare
field-assessed_how = Cum am verificat
accessibility-feedback = Scrieți-ne, chiar și fără cont, sau sunați. Vă răspundem și vă ajutăm pe altă cale.
accessibility-enforcement = Dacă răspunsul nostru nu ajută, vă puteți adresa aici. Nu costă nimic.
field-enforcement = Organul care controlează accesibilitatea (Durchsetzungsstelle)
field-arbitration = Organul de conciliere (Schlichtungsstelle)
feedback-link = Feedback
feedback-title = Ceva nu este corect? V-ați lovit de un obstacol?
feedback-lead = Spuneți-ne. Nu aveți nevoie de cont. Mesajul îl citește numai biroul de coordonare al casei; după 90 de zile îl ștergem.
field-kind = Despre ce este vorba?
kind-wrong = O informație nu este corectă
kind-barrier = M-am lovit de un obstacol
kind-other = Altceva
field-message = Ce s-a întâmplat?
hint-message = Puteți scrie în limba dumneavoastră.
field-contact = E-mail sau telefon pentru răspuns
hint-contact = Nu trebuie să le dați. Le ștergem împreună cu mesajul.
feedback-about = Este vorba despre această pagină:
feedback-send = Trimiteți
feedback-thanks-title = Vă mulțumim, mesajul a ajuns la noi
feedback-thanks = Biroul de coordonare îl citește în zilele următoare. Dacă ați dat o adresă de e-mail sau un număr, vi se va răspunde.
feedback-back = Înapoi la:

## Wenn etwas nicht geht

not-found-title = Această pagină nu există
not-found-words = Poate linkul este vechi sau lipsește un semn. Continuați aici:
forbidden-title = Nu are voie oricine
forbidden-sign-in = Vă rugăm să intrați în cont.
forbidden-ask = Dacă ar trebui să aveți acces, vorbiți cu biroul de coordonare.
who-everybody = Are voie toată lumea.
who-signed-in = Au voie toți cei care au un cont.
who-association = Au voie oamenii din asociație și biroul de coordonare.
who-lead = Au voie conducerea asociației și biroul de coordonare.
who-coordination = Are voie numai biroul de coordonare al casei.
too-many-title = Vă rugăm să așteptați puțin
too-many-words =
    { $minutes ->
        [one] Au fost multe încercări. Peste { $minutes } minut puteți încerca din nou.
        [few] Au fost multe încercări. Peste { $minutes } minute puteți încerca din nou.
       *[other] Au fost multe încercări. Peste { $minutes } de minute puteți încerca din nou.
    }
fault-title = La noi a apărut o eroare
fault-words = Nu s-a salvat nimic pe jumătate. Vă rugăm să încercați încă o dată peste câteva minute.
fault-number = Dacă ne scrieți, vă rugăm să ne spuneți acest număr:
foreign-form-title = Acest formular a venit de pe alt site
foreign-form-words = Pentru protecția dumneavoastră nu am salvat nimic. Vă rugăm să deschideți încă o dată formularul la noi.
too-slow-title = A durat prea mult
too-slow-words = Acum este foarte aglomerat. Vă rugăm să încercați încă o dată peste un minut.
too-large-title = A fost prea mult deodată
too-large-words = Nu am salvat nimic. Vă rugăm să scurtați textul și să îl trimiteți încă o dată.

## Themen

topic-arrival = Primii pași în Germania
topic-residence-asylum = Ședere și azil
topic-asylum-interview = Pregătire pentru interviul de azil
topic-family-reunification = Reîntregirea familiei
topic-naturalisation = Cetățenia germană
topic-letters-forms = Scrisori și cereri
topic-documents = Acte
topic-accompaniment = Însoțire și interpretare
topic-work-training = Muncă și formare
topic-recognition = Recunoașterea diplomelor
topic-learning-german = Învățarea limbii germane
topic-school-childcare = Școală și grădiniță (Kita)
topic-housing = Locuință
topic-money-benefits = Bani și ajutoare
topic-debt = Datorii
topic-health = Sănătate
topic-mental-health = Sănătate sufletească
topic-pregnancy-birth = Sarcină și naștere
topic-family-separation = Familie și despărțire
topic-violence = Protecție împotriva violenței
topic-discrimination = Discriminare
topic-legal-advice = Sfaturi juridice
topic-associations = Asociație și voluntariat

## Sprachen

language-am = amharică
language-ar = arabă
language-bg = bulgară
language-ckb = sorani
language-de = germană
language-en = engleză
language-es = spaniolă
language-fa = farsi
language-fr = franceză
language-gsg = limba germană a semnelor
language-hr = croată
language-it = italiană
language-kmr = kurmangi
language-pl = poloneză
language-prs = dari
language-ps = pashto
language-pt = portugheză
language-ro = română
language-rom = romani (rromă)
language-ru = rusă
language-so = somaleză
language-sq = albaneză
language-sr = sârbă
language-ta = tamilă
language-ti = tigrinya
language-tr = turcă
language-uk = ucraineană
language-ur = urdu
language-vi = vietnameză
