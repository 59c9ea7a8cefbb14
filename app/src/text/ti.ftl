### ትግርኛ (Tigrinya, wie in Eritrea geschrieben). Ton: höflich mit „ንስኹም“ (-ኩም, gilt für alle), „በጃኹም“, kurze warme Sätze; immer sagen, wie es weitergeht.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = ናብ ትሕዝቶ ሕለፉ
nav = ቀንዲ ዝርዝር
nav-counselling = ሓገዝ ርኸቡ
nav-associations = ማሕበራት
nav-rooms = ክፍልታት
nav-calendar = መደብ ክፍልታት
nav-book = ክፍሊ ሓዙ
nav-requests = ሕቶታት
nav-coordination = ቤት ጽሕፈት (Koordination)
nav-sign-in = እተዉ
languages = ቋንቋታት
notice = ሓበሬታ
invented-house = መርኣዪ ማእከል: ኩሉ ንመርኣያ ዝተፈጥረ እዩ።
invented-entry = እዚ ማሕበር ብሓቂ የለን። ኩሉ ንመርኣያ ዝተፈጥረ እዩ።
demo-door = ከም ካልእ ሰብ እተዉ
demo-letters = ኢመይላት ርኣዩ
not-reviewed = ነዚ ትርጉም ብዚ ቋንቋ ዝዓበየ ሰብ ገና ኣይረኣዮን። ጌጋ ኣሎ ድዩ? በጃኹም ንገሩና።
to-home = ናብ መጀመርታ ገጽ
ask-house = ብተለፎን ንሕግዘኩም:
address = ኣድራሻ
phone = ተለፎን
email = ኢመይል
website = መርበብ ሓበሬታ

## Wörter, die überall gelten

association = ማሕበር
room = ክፍሊ
purpose = ዕላማ
service = ኣገልግሎት
note = መዘክር
time = ሰዓት
when = መዓስ
where = ኣበይ
topics = ኣርእስትታት
languages-spoken = ቋንቋታት
place = { $room }፣ { $floor }
floor =
    { $number ->
        [0] ምድሪ ቤት (Erdgeschoss)
        [-1] ትሕቲ ምድሪ (Untergeschoss)
       *[other] { $number }ይ ደብሪ
    }
hours =
    { $count ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓታት
    }
minutes =
    { $count ->
        [one] { $count } ደቒቕ
       *[other] { $count } ደቓይቕ
    }
days =
    { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }
seats =
    { $count ->
        [one] { $count } ሰብ
       *[other] ክሳብ { $count } ሰባት
    }
step-free = ብዘይ መደያይቦ
steps = ብመደያይቦ ጥራይ
offers =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
taken = ተታሒዙ
closed = ዕጹው
not-bookable = ክተሓዝ ኣይከኣልን
closed-because = ዕጹው: { $why }
taken-through = ተታሒዙ፣ ምኽንያት: { $room }
taken-by = ምኽንያት: { $room }
free = ነጻ
now = ሕጂ
is-now = ሕጂ ይካየድ ኣሎ
is-past = ሓሊፉ
is-today = ሎሚ

## Startseite

home-title = ሓገዝ ርኸቡ
home-about = ብዛዕባ ደብዳቤታት፣ ቤት ጽሕፈታት፣ ገዛን ስራሕን መን ይሕግዘኒ? ማሕበራት ናይ ማእከልና ብብዙሕ ቋንቋታት ብዘይ ክፍሊት ይመኽሩ፣ ሎምን ነፍሲ ወከፍ ሰሙንን።
home-question = እንታይ ሓገዝ የድልየኩም?
home-today = ሎሚ ኣብ ማእከልና
home-hour = ሰዓት { $hour }
home-over =
    { $count ->
        [one] ሎሚ { $count } ቆጸራ ሓሊፉ
       *[other] ሎሚ { $count } ቆጸራታት ሓሊፎም
    }
home-no-more = ናይ ሎሚ ኩሉ ሓሊፉ። ደውሉልና፣ ብሓባር ክንረክብ ኢና:
home-nothing = ንሎሚ ዝተሓበረ የለን። ደውሉልና፣ ብሓባር ክንረክብ ኢና:

## Hilfe finden

counselling-title = ሓገዝ ርኸቡ
counselling-about = ምኽሪ ኣብ ማእከልና: ብዛዕባ እንታይ፣ ብኣየናይ ቋንቋ፣ መዓስን ኣበይን።
all-services = ኩሉ ኣገልግሎታት
filter-topic = ኣርእስቲ
filter-any-topic = ኩሉ ኣርእስትታት
filter-language = ቋንቋ
filter-any-language = ኩሉ ቋንቋታት
filter-go = ኣርእዩ
filter-lift = { $name }: እዚ ምርጫ ኣልግሱ
search-label = እንታይ ትደልዩ? ሓንቲ ቃል ትኣክል፣ ብዝኾነ ቋንቋ – ካብ ደብዳቤ እውን።
search-go = ድለዩ
found-meant = እዚ ማለትኩም ድዩ:
found-words = ትርጉም ናይታ ቃል
found-topics = ምስዚ ዝሰማማዕ
found-nobody = ንነፍሲ ወከፍ ኣርእስቲ ዝምክር ሰብ ገና ኣብዚ የለን። ቤት ጽሕፈት መን ካልእ ከም ዝሕግዝ ይፈልጥ። ደውሉ:
found-associations = ማሕበራት ኣብ ማእከልና
found-unsure = እንታይ ትደልዩ ከም ዘለኹም ርግጸኛታት ኣይኮንናን። ደውሉ ወይ ጽሓፉልና፣ ክንሕግዘኩም ኢና። ወይ ኣርእስቲ ምረጹ:
urgent-title = ኣብዚ ብኡንብኡ ሓገዝ ትረኽቡ
urgent-house = ንሕና ኣብ ማእከል
urgent-deportation = ሎሚ ምጽኡ ወይ ሎሚ ደውሉ። ነቲ ደብዳቤ ሒዝኩም ምጽኡ: እቲ ግዜ መብዛሕትኡ ሓጺር እዩ፣ ነፍሲ ወከፍ መዓልቲ ኣገዳሲት እያ።
urgent-eviction = ሎሚ ምጽኡ ወይ ሎሚ ደውሉ። ኩሉ ደብዳቤታት ሒዝኩም ምጽኡ: ነፍሲ ወከፍ መዓልቲ ኣገዳሲት እያ።
urgent-police = ፖሊስ
urgent-ambulance = ኣምቡላንስን መጥፋእቲ ሓዊን
urgent-women = ተለፎን ሓገዝ «ዓመጽ ኣንጻር ደቂ ኣንስትዮ» (Hilfetelefon)፣ መዓልትን ለይትን፣ ብብዙሕ ቋንቋታት
urgent-men = ተለፎን ሓገዝ «ዓመጽ ኣንጻር ደቂ ተባዕትዮ» (Hilfetelefon)፣ ካብ ሰኑይ ክሳብ ዓርቢ መዓልቲ
urgent-talk = Telefonseelsorge: ሓደ ሰብ ይሰምዓኩም፣ መዓልትን ለይትን
urgent-children = Nummer gegen Kummer፣ ንቆልዑን መንእሰያትን፣ ካብ ሰኑይ ክሳብ ቀዳም ድሕሪ ቀትሪ
counselling-none = ንዚ ሕጂ ኣገልግሎት የብልናን። ደውሉልና፣ መን ክሕግዝ ከም ዝኽእል ንፈልጥ ኢና:
counselling-none-fits = ምስ ኩሉ ምርጫታትኩም ዝሰማማዕ ኣገልግሎት የለን። ሓደ ካብኡ ኣልግሱ፣ ወይ ደውሉልና:
filter-without = ብዘይ «{ $name }»
service-when = መዓስን ኣበይን
service-who = መን ይሕግዝ
entry-walk-in = ብዘይ ቆጸራ
entry-appointment = ብቆጸራ
entry-hint-walk-in = ብቐጥታ ምጽኡ። ቆጸራ ኣየድልየኩምን።
entry-hint-appointment = በጃኹም ቅድም ብተለፎን ወይ ብኢመይል ቆጸራ ሓዙ።

filter-day = መዓልቲ
filter-more = ተወሳኺ ምረጹ
wish-now = ሕጂ ክፉት
wish-walk-in = ብዘይ ቆጸራ
wish-free = ብዘይ ክፍሊት
wish-women = ንደቂ ኣንስትዮ ጥራይ
wish-children = ቆልዑ እውን ክመጹ ይኽእሉ
wish-step-free = ብዘይ መደያይቦ
wish-online = ኦንላይን
cost-charged = ብኽፍሊት
place-online = ኦንላይን ጥራይ
place-both = ኦንላይን እውን
audience = ንመን
audience-women = ደቂ ኣንስትዮ
audience-youth = መንእሰያት
audience-older-people = ብዕድመ ዝደፍኡ ሰባት
audience-disability = ስንክልና ዘለዎም ሰባት
audience-lgbtiq = ሌዝቢያን፣ ጌይ፣ ባይሴክሽዋል፣ ትራንስ፣ ኢንተርን ክዊርን ሰባት
audience-families = ስድራቤታት
order-words = ምስ ቃላትኩም ብዝበለጸ ዝሰማማዕ ኣብ ላዕሊ ኣሎ።
order-soonest = እቲ ዝቐደመ ኣብ ላዕሊ ኣሎ።
order-language = ቅድም ብቋንቋኹም ዘሎ ይመጽእ ({ $language })፣ እቲ ዝቐደመ ኣብ ላዕሊ።
order-to-soonest = ብግዜ ጥራይ ስርዑ
order-to-language = ቅድም ቋንቋኹም ({ $language })
open-until = ሕጂ ክፉት፣ ክሳብ { $time }
called-off-on = ኣብዛ ዕለት ኣይካየድን: { $date }
closed-on = ዕጹው፣ { $date }: { $why }።
closed-from = ዕጹው ካብ { $first } ክሳብ { $last }: { $why }።
times-by-appointment = ብቆጸራ ጥራይ። ኣብዚ ቆጸራ ሕተቱ:
times-not-fixed = ውሱን ሰዓታት የለን። ኣብዚ ሕተቱ:

## Vereine

associations-title = ማሕበራት ኣብ ማእከልና
associations-lead = እዞም ማሕበራት ኣባና ይመኽሩ፣ የሰንዩን ይራኸቡን።
association-offers = ኣገልግሎታት
association-no-offers = እዚ ማሕበር ሕጂ ዝጸሓፎ ኣገልግሎት የለን።
this-week = እዚ ሰሙን
week-nothing = ንዝመጽእ 7 መዓልታት ዝተጻሕፈ የለን።

## Was Vereine schreiben

written-in = ቋንቋ ናይዚ ጽሑፍ: { $language }
translation-old = እዚ ትርጉም ድሕሪ ሕጂ ሓድሽ ኣይኮነን፣ እቲ ጽሑፍ ድሕሪኡ ተቐይሩ እዩ።
translation-old-of = ትርጉም ናይ { $date }፣ እቲ ጽሑፍ ድሕሪኡ ተቐይሩ እዩ።
entry-title = ሓበሬታ ማሕበርን ኣገልግሎታትን
entry-lead = ካልኦት ሰባት ብዛዕባ ማሕበርኩምን ኣገልግሎታቱን እዚ የንብቡ። ኣብዚ ኩሉ ግዜ ሓድስዎ: ሓበሬታ ናይ ነፍሲ ወከፍ ኣገልግሎትን ጽሑፋት ብነፍሲ ወከፍ ቋንቋን።
texts-about = ብዛዕባ እቲ ማሕበር
texts-saved = ተዓቂቡ። ካብ ሕጂ ኣብቶም ገጻት ከምዚ ኮይኑ ይርአ።
texts-source = መበቆላዊ
texts-current = ሓድሽ
texts-out-of-date = ኣረጊት
texts-source-changed = እቲ መበቆላዊ ጽሑፍ ኣብዛ ዕለት ተቐይሩ: { $date }።
texts-missing =
    { $count ->
        [one] ገና ዘይተተርጎመ: { $count } ቋንቋ
       *[other] ገና ዘይተተርጎመ: { $count } ቋንቋታት
    }
texts-source-hint = እዚ መበቆላዊ ጽሑፍ እዩ። እንተቐይርኩምዎ፣ ሓደ ሰብ ክሳብ ዝርእዮም እቶም ትርጉማት ከም ኣረጊት ይቑጸሩ።
texts-original = መበቆላዊ ጽሑፍ ({ $language })
texts-translation = ትርጉም
texts-still = እቲ ትርጉም ገና ልክዕ እዩ
texts-still-hint = እቲ ትርጉም ገና ይሰማማዕ ድዩ? ቀይርዎ ወይ ኣብ ታሕቲ ኣረጋግጽዎ።
texts-save = ዓቅቡ
texts-meanwhile = ካልእ ሰብ ኣብዚ እዋን ነዚ ጽሑፍ ወይ ነቲ መበቆላዊ ቀይርዎ ኣሎ። ንስኹም ዝጸሓፍኩምዎ ገና ኣብ ታሕቲ ኣሎ። ኣነጻጽርዎም፣ እንተዓቂብኩም ናትኩም ጽሑፍ ይሰርሕ።
texts-now = ሕጂ ተዓቂቡ ዘሎ
texts-remove = ትርጉም ደምስሱ
texts-remove-hint = ብዚ ቋንቋ ዘንብብ ሰብ ሽዑ ነቲ መበቆላዊ ጽሑፍ ወይ ብተዛማዲ ቋንቋ ዘሎ ጽሑፍ ይርኢ።
texts-remove-go = እወ፣ ደምስሱ
service-new = ሓድሽ ኣገልግሎት ጽሓፉ
service-new-lead = ስምን ጽሑፍን ቅድም ብሓደ ቋንቋ ጽሓፉ፣ ድሕሪኡ ክትትርጉምዎ ትኽእሉ። እቲ ኣገልግሎት ብኡንብኡ ኣብ «ሓገዝ ርኸቡ» ይርአ፣ ንሰዓታት ምኽሪ ድማ ክፍሊ ክትሕዙ ትኽእሉ።
service-facts = ሓበሬታ ቀይሩ
service-meanwhile = ካልእ ሰብ ኣብዚ እዋን ነዚ ሓበሬታ ቀይርዎ ኣሎ። ንስኹም ዝመረጽኩምዎ ገና ኣብ ታሕቲ ኣሎ። ኣነጻጽርዎም፣ እንተዓቂብኩም ናትኩም ምርጫ ይሰርሕ።
admits-everybody = ንኹሉ ሰብ
children-unsaid = ኣይተገልጸን
place-house = ኣብ ማእከል
field-lang = ስምን ጽሑፍን ብኣየናይ ቋንቋ ትጽሕፉ?
field-topic = ቀንዲ ኣርእስቲ እንታይ እዩ?
field-topics = ካልእ ኣርእስትታት እንታይ ኣሎ? (ግዴታ ኣይኮነን)
field-languages = ብኣየኖት ቋንቋታት?
hint-languages = በጃኹም ነቲ ኣገልግሎት ብሓቂ እትህቡሉ ቋንቋታት ጥራይ ምረጹ።
field-entry = ቆጸራ የድሊ ድዩ?
field-audience = ብፍላይ ንመን እዩ? (ግዴታ ኣይኮነን)
hint-audience = ምልክት እንተዘይገይርኩም፣ ንኹሉ ሰብ እዩ።
field-admits = ንመን ክፉት እዩ?
field-children = ቆልዑ እውን ክመጹ ይኽእሉ ድዮም?
field-cost = ብኽፍሊት ድዩ?
field-place = ኣበይ ይካየድ?
problem-missing-topic = በጃኹም እቲ ቀንዲ ኣርእስቲ ምረጹ።
problem-missing-languages = በጃኹም እንተወሓደ ሓደ ቋንቋ ምረጹ።
problem-missing-entry = በጃኹም ቆጸራ የድሊ ወይ ኣየድልን ምረጹ።
problem-missing-name = በጃኹም ነቲ ኣገልግሎት ስም ሃብዎ።
problem-missing-about = በጃኹም ጽሑፍ ጽሓፉ።
field-name = ስም ናይቲ ኣገልግሎት
field-about = ጽሑፍ
texts-about-hint = ሓጸርቲ ምሉእ ሓሳባት። መን ኢኹም፣ እንታይ ትገብሩ፣ ንመን ኢኹም ትሕግዙ?
hint-about = ሓጸርቲ ምሉእ ሓሳባት። ኣብኡ እንታይ ይካየድ፣ ንመን እዩ፣ ሰብ እንታይ ሒዙ ይምጻእ?
account-texts = ምጽሓፍ

## Räume

rooms-title = ክፍልታት
rooms-lead = ማሕበራት ናይ ማእከልና ነዞም ክፍልታት ባዕሎም ብዘይ ክፍሊት ይሕዝዎም።
room-book = እዚ ክፍሊ ሓዙ
room-plan = እቲ ሰሙን ኣብ መደብ ክፍልታት ርኣዩ
room-week = ዝመጽእ 7 መዓልታት
room-all-free = እቲ ክፍሊ ንዝመጽእ 7 መዓልታት ነጻ እዩ።
room-floor = ደብሪ
room-size = ክንደይ ሰብ ይሕዝ
room-way = መእተዊ
room-features = መሳርሒታት
room-shares = ምስ እዚ ብሓንሳብ ኣይኮነን
feature-projector = ፕሮጀክተርን ስክሪንን
feature-whiteboard = ሰሌዳ
feature-piano = ፒያኖ
feature-kitchen = ክሽነ
feature-childrens-corner = መጻወቲ ቆልዑ
feature-induction-loop = መሳርሒ ንናይ እዝኒ መስምዒ (Induktionsschleife)
holiday-new-year = ሓድሽ ዓመት
holiday-epiphany = በዓል ሰለስተ ነገስታት (Heilige Drei Könige)
holiday-womens-day = መዓልቲ ደቂ ኣንስትዮ
holiday-good-friday = ዓርቢ ስቕለት (Karfreitag)
holiday-easter-sunday = ሰንበት ፋሲካ (Ostersonntag)
holiday-easter-monday = ሰኑይ ፋሲካ (Ostermontag)
holiday-labour-day = መዓልቲ ሰራሕተኛታት
holiday-liberation-day = መዓልቲ ሓርነት
holiday-ascension = ዕርገት (Christi Himmelfahrt)
holiday-whit-sunday = ሰንበት ጰንጠቆስጠ (Pfingstsonntag)
holiday-whit-monday = ሰኑይ ጰንጠቆስጠ (Pfingstmontag)
holiday-corpus-christi = በዓል ቅዱስ ቁርባን (Fronleichnam)
holiday-uprising-day = መዓልቲ ናዕቢ ህዝቢ
holiday-assumption = ዕርገት ማርያም (Mariä Himmelfahrt)
holiday-childrens-day = መዓልቲ ህጻናት
holiday-unity = መዓልቲ ሓድነት ጀርመን
holiday-reformation = መዓልቲ ተሃድሶ (Reformationstag)
holiday-all-saints = በዓል ኩሎም ቅዱሳን (Allerheiligen)
holiday-repentance-day = መዓልቲ ንስሓን ጸሎትን (Buß- und Bettag)
holiday-christmas = ልደት፣ 1ይ መዓልቲ (1. Weihnachtstag)
holiday-second-christmas = ልደት፣ 2ይ መዓልቲ (2. Weihnachtstag)

## Einen freien Raum finden

find-title = ነጻ ክፍሊ ድለዩ
find-again = ነቲ ድለያ ቀይሩ
find-go = ነጻ ክፍልታት ኣርእዩ
find-step-free = መእተዊ ብዘይ መደያይቦ
rooms-all = ኩሎም ክፍልታት
field-people = ክንደይ ሰባት ክመጹ እዮም? (ግዴታ ኣይኮነን)
field-feature = እቲ ክፍሊ እንታይ ክህልዎ ኣለዎ? (ግዴታ ኣይኮነን)

found-title = ነጻ ክፍልታት
found-people =
    { $count ->
        [one] { $count } ሰብ
       *[other] { $count } ሰባት
    }
found-series = { $count } ቆጸራታት፣ ሰዓት { $hours }: ካብ { $first } ክሳብ { $last }
found-free =
    { $count ->
        [one] { $count } ክፍሊ ነጻ ኣሎ
       *[other] { $count } ክፍልታት ነጻ ኣለዉ
    }
found-free-series =
    { $count ->
        [one] ንኹሉ ቆጸራታት { $count } ክፍሊ ነጻ ኣሎ
       *[other] ንኹሉ ቆጸራታት { $count } ክፍልታት ነጻ ኣለዉ
    }
found-mostly = ንመብዛሕትኡ ቆጸራታት ነጻ
found-mostly-next = ኣብ ዝቕጽል፣ ኣየኖት ቆጸራታት ከም ዘይከኣሉ ትርእዩ እሞ ካልእ ትመርጹ።
found-some-dates = ካብ { $count } ቆጸራታት { $free } ነጻ
found-book = ሓዙ: { $room }
found-book-at = { $room }፣ { $hours }: ሓዙ
found-none = ሽዑ ነጻ ክፍሊ የለን
found-none-series = ንመብዛሕትኡ ካብዞም ቆጸራታት ነጻ ክፍሊ የለን
found-instead = ኣብታ መዓልቲ ኣብ ካልእ ሰዓት ነጻ
lack-taken = ኩሎም ዝሰማምዑ ክፍልታት ሽዑ ተታሒዞም እዮም። በጃኹም ካልእ ሰዓት፣ ዝወሓዱ ሰባት ወይ ዝወሓደ መሳርሒ ፈትኑ።
lack-not-open = እቶም ዝሰማምዑ ክፍልታት ሽዑ ክፉታት ኣይኮኑን። በጃኹም ካልእ ሰዓት ወይ ካልእ መዓልቲ ፈትኑ።
lack-off-terms = እቶም ዝሰማምዑ ክፍልታት ክንድዚ ንዝሓጸረ ወይ ዝነውሐ፣ ክንድዚ ንዝቐረበ ወይ ዝረሓቐ ግዜ ኣይወሃቡን። በጃኹም ዕለት ወይ ሰዓት ቀይሩ።
lack-no-such-hours = ኣብታ መዓልቲ ሰዓት ይቕየር፣ ስለዚ እዚ ሰዓት ንጹር ኣይኮነን። በጃኹም ካልእ ሰዓት ፈትኑ።
lack-closed = ማእከልና ሽዑ ዕጹው እዩ። በጃኹም ካልእ መዓልቲ ፈትኑ።
lack-past = እዚ ግዜ ሓሊፉ እዩ። በጃኹም ድሕሪኡ ዘሎ ግዜ ምረጹ።
lack-no-room = ክንድዚ ሰብ ዝሕዝን እዚ ኩሉ ዘለዎን ክትሕዝዎ እትኽእሉ ክፍሊ የለን። በጃኹም ብዝወሓዱ ሰባት ወይ ብዝወሓደ መሳርሒ ድለዩ።

## Raumplan

plan-day = መደብ ክፍልታት: { $date }
plan-week = መደብ ክፍልታት: ካብ { $first } ክሳብ { $last }
plan-month = መደብ ክፍልታት: { $month }
plan-agenda = መደብ ክፍልታት ካብ { $date } ጀሚሩ
plan-nav = ኣብ መደብ ክፍልታት ሕለፉ
plan-day-back = ዝሓለፈት መዓልቲ
plan-day-on = ትቕጽል መዓልቲ
plan-week-back = ዝሓለፈ ሰሙን
plan-week-on = ዝቕጽል ሰሙን
plan-month-back = ዝሓለፈ ወርሒ
plan-month-on = ዝቕጽል ወርሒ
plan-today = ሎሚ
plan-date = ዕለት
plan-room = ክፍሊ
plan-all-rooms = ኩሎም ክፍልታት
plan-go = ኣርእዩ
plan-printed = { $house } · ኩነታት ዕለት { $date }፣ ሰዓት { $time }
plan-table = መደብ ክፍልታት ብሰደቓ
plan-as-list = ኣብ ንእሽቶ ስክሪን እቲ ዝርዝር ንምንባብ ይቐልል
plan-nothing = ዝተታሕዘ የለን።
view-day = መዓልቲ
view-week = ሰሙን
view-month = ወርሒ
view-agenda = ዝርዝር
book = ሓዙ
book-here = { $room }፣ { $date }: + ሓዙ
book-at = { $room }፣ { $time }፣ ነጻ: ሓዙ
book-on = { $date }: + ሓዙ
book-then = { $room }፣ { $date }፣ { $time }፣ ነጻ: ሓዙ
plan-filter = ተወሳኺ ምረጹ
plan-association = ማሕበር
plan-all-associations = ኩሎም ማሕበራት
plan-purpose = ዕላማ
plan-all-purposes = ኩሉ ዕላማታት
plan-mine = ንስኹም ዝሓዝኩምዎ ጥራይ
plan-own = ንስኹም ዝሓዝኩምዎ
plan-narrowed = ትርእይዎ ዘለኹም እዚ ጥራይ እዩ: { $what }። ካልእ ዝተታሕዘ ኣብዚ ኣይርአን፣ ስለዚ እንታይ ነጻ ከም ዘሎ ክትርእዩ ኣይትኽእሉን።
plan-whole = ምሉእ መደብ ኣርእዩ
plan-none = ኣብዘን መዓልታት ከምዚ ዝተታሕዘ የለን። በጃኹም ቀጽሉ፣ ወይ ድማ ምርጫኹም ኣግፍሑ።
plan-none-of-these = ካብዚ ዝተታሕዘ የለን።
plan-days = ካብ { $first } ክሳብ { $last }
plan-week-number = ሰሙን { $number }
plan-more = + { $count } ተወሳኺ

## Buchen

booking-title = ክፍሊ ሓዙ
booking-go = እቲ ክፍሊ ሓዙ
booking-next = እቲ ክፍሊ ነጻ እንተኾይኑ ብኡንብኡ ናትኩም እዩ። ኣብ ዝመጽእ ደቓይቕ ኢመይል ክመጸኩም እዩ።
booking-no-service = ኣገልግሎት የለን
please-choose = በጃኹም ምረጹ
fold-first = ቅድሚ ሰዓት ምቕያሩ (Sommerzeit)
fold-second = ድሕሪ ሰዓት ምቕያሩ (Winterzeit)
purpose-counselling = ምኽሪ
purpose-meeting = ኣኼባ
purpose-event = ዝግጅት
purpose-maintenance = ጽገና ኣብ ማእከል
visibility-usual = ከም ልሙድ ናይዚ ዕላማ
visibility-public = ኩሉ ሰብ፣ ኣብ ኢንተርነት እውን
visibility-house = ክኣትዉ ዝኽእሉ ኩሎም
visibility-private = እቲ ማሕበርን ቤት ጽሕፈትን ጥራይ

field-association = ንኣየናይ ማሕበር?
field-room = ኣየናይ ክፍሊ?
field-purpose = ንምንታይ?
field-service = ኣየናይ ኣገልግሎት?
hint-service = ንምኽሪ ጥራይ። እቲ ቆጸራ ብኡንብኡ ኣብዚ ኣገልግሎት ይርአ።
field-title = ኣርእስቲ (ግዴታ ኣይኮነን)
hint-title = ኣብ መደብ ክፍልታት ይጸሓፍ፣ ንኣብነት «ልምምድ መዘምራን»።
field-visibility = እንታይ ከም እትገብሩ መን ክርኢ ይኽእል?
hint-visibility = እቲ ክፍሊ ከም ዝተታሕዘ ኩሉ ሰብ ይርኢ። ምኽርን ዝግጅታትን መብዛሕትኡ ግዜ ንኹሉ ነርኢ፣ ኣኼባታት ግን ኣካውንት ንዘለዎም ጥራይ።
field-attendees = ክንደይ ሰባት ክመጹ እዮም? (ግዴታ ኣይኮነን)
field-date = ዕለት
field-start = ካብ
field-end = ክሳብ
field-fold = ካብተን ክልተ ሰዓታት ነየነይቲ ማለትኩም እዩ?
hint-fold = ኣብታ ለይቲ ሰዓት ንድሕሪት ይምለስ። ሓንቲ ሰዓት ክልተ ግዜ ትመጽእ።
field-note = መዘክር ንቤት ጽሕፈት (ግዴታ ኣይኮነን)
field-email = ኢመይል ኣድራሻኹም
field-code = ኮድ ካብቲ ኢመይል
hint-code = 6 ቁጽርታት።

field-repeat = እቲ ቆጸራ ይደጋገም ድዩ?
field-interval = ኣብ ክንደይ መዓልታት፣ ሰሙናት ወይ ኣዋርሕ?
hint-interval = 2 ማለት: ሓንሳብ ገዲፍኩም ሓንሳብ። ባዶ ማለት: ነፍሲ ወከፍ ግዜ።
field-weekday = ኣየነን መዓልታት ናይ ሰሙን?
hint-weekday = ምልክት እንተዘይገይርኩም፣ ናይ መጀመርታ ቆጸራ መዓልቲ እያ። ንወርሓዊ በጃኹም ሓንቲ ጥራይ ምረጹ።
field-nth = ኣብ ወርሒ መበል ክንደይ?
field-until = ክሳብ መዓስ? ናይ መወዳእታ መዓልቲ
field-count = ወይ ክንደይ ግዜ?
hint-count = በጃኹም ካብ ክልቲኡ ሓዲኡ ምልኡ።
field-also = ተወሳኺ ቆጸራታት ብኢድ (ግዴታ ኣይኮነን)
hint-also = ኣብ ነፍሲ ወከፍ መስመር ሓደ፣ ንኣብነት 24.12.2026። ሓደ ዓይነት ክፍልን ሰዓትን ይወሃቦም።
field-on_clash = ሓደ ቆጸራ እንተዘይተኻኢሉኸ?
on-clash-refuse = ሕተቱኒ
on-clash-skip = ነቲ ቆጸራ ሕደግዎ
on-clash-other-room = ኣብ ክንድኡ ዝበለጸ ዝሰማማዕ ክፍሊ ውሰዱ
repeat-open = ድገሙ ወይ ተወሳኺ ቆጸራታት
repeat-none = ኣይፋል፣ ሓደ ግዜ ጥራይ
repeat-daily = መዓልታዊ
repeat-weekly = ሰሙናዊ
repeat-monthly-date = ነፍሲ ወከፍ ወርሒ ኣብ ሓደ ዓይነት ዕለት
repeat-monthly-weekday = ነፍሲ ወከፍ ወርሒ ኣብ ሓንቲ መዓልቲ ናይ ሰሙን፣ ንኣብነት ናይ መወዳእታ ዓርቢ
weekday-mo = ሰኑይ
weekday-tu = ሰሉስ
weekday-we = ረቡዕ
weekday-th = ሓሙስ
weekday-fr = ዓርቢ
weekday-sa = ቀዳም
weekday-su = ሰንበት
nth-usual = ከም ናይ መጀመርታ ቆጸራ
nth-first = ናይ መጀመርታ
nth-second = ካልኣይ
nth-third = ሳልሳይ
nth-fourth = ራብዓይ
nth-last = ናይ መወዳእታ
rules-accept = ሕግታት ማእከል (ሕታም { $version }) ኣንቢበ፣ ከኽብሮ እየ።
rules-read = ሕግታት ማእከል ኣንብቡ (ብሓድሽ መስኮት ይኽፈት)
field-accept_rules = ሕግታት ማእከል
booking-ask = እቲ ክፍሊ ሕተቱ
asks = ቤት ጽሕፈት ክፈቅድ ኣለዎ። ኣብ ውሽጢ ሓደ ሰሙን መልሲ ክንህበኩም ኢና።

preview-go = ቆጸራታት ኣርእዩ
preview-comes = ቅድም ነፍሲ ወከፍ ቆጸራ ትርእዩ። ገና ዝተታሕዘ የለን።
preview-title = በጃኹም ቆጸራታትኩም ተመልከቱ
preview-wish = ዝጸሓፍኩምዎ ቀይሩ
preview-next = ገና ዝተታሕዘ የለን። ምስ ሓዝኩም፣ ኣብ ዝመጽእ ደቓይቕ ኢመይል ክመጸኩም እዩ።
preview-changed = ካብቲ ዝረኣኹምዎ ዝተቐየረ ነገር ኣሎ። ስለዚ ዝተታሕዘ የለን። በጃኹም ነቶም ቆጸራታት መሊስኩም ርኣይዎም።
preview-free =
    { $all ->
        [1] { $free ->
            [0] እዚ ቆጸራ ኣይከኣልን።
           *[other] እቲ ቆጸራ ነጻ እዩ።
        }
       *[other] { $free ->
            [0] ካብ { $all } ቆጸራታት ዝከኣል የለን።
            [1] ካብ { $all } ቆጸራታት 1 ነጻ እዩ።
           *[other] ካብ { $all } ቆጸራታት { $free } ነጻ እዮም።
        }
    }
preview-decide = በጃኹም ንቶም ካልኦት እንታይ ከም ዝግበር ኣብ ታሕቲ ንገሩና።
preview-missing =
    { $day ->
       *[other] ኣብዞም ኣዋርሕ ዕለት { $day } የለን: { $months }። ኣብኡ ኣይተሓዝን።
    }
preview-out = ኣይካየድን።
preview-book =
    { $count ->
        [1] እዚ ቆጸራ ሓዙ
       *[other] እዞም { $count } ቆጸራታት ሓዙ
    }
preview-ask =
    { $count ->
        [1] እዚ ቆጸራ ሕተቱ
       *[other] እዞም { $count } ቆጸራታት ሕተቱ
    }
preview-book-rest = ከምዚ ገይርኩም ሓዙ
preview-ask-rest = ከምዚ ገይርኩም ሕተቱ
preview-again = ቆጸራታት መሊስኩም ኣርእዩ
next-day = { $hours } (ኣብ ትቕጽል መዓልቲ ይውዳእ)
choice = { $date }: እንታይ ይገበር?
choice-skip = ነዚ ቆጸራ ሕደግዎ
choice-room = ኣብ ክንድኡ { $room }፣ ክሳብ { $seats } ሰባት
choice-hours = ኣብ ክንድኡ { $hours }
choice-as-all = ከምቲ ንኹሎም ቆጸራታት ዝተወሰነ
choice-kept = ከምዚ ኣብዚ ተጻሒፉ ዘሎ

obstacle-taken = ተታሒዙ: { $by }።
obstacle-holiday = ዕጹው: { $day } በዓል እዩ ({ $holiday })።
obstacle-closure = ዕጹው፣ { $day }: { $reason }
obstacle-outside-hours = { $room } ሽዑ ክፉት ኣይኮነን።
obstacle-itself = ካልእ ቆጸራ ናይዚ ተኸታታሊ ሽዑ ነቲ ክፍሊ የድልዮ።
obstacle-past = እዚ ግዜ ሓሊፉ እዩ።
obstacle-too-late = { $room }: እንተወሓደ { $ahead } ኣቐዲሙ ክተሓዝ ኣለዎ።
obstacle-too-early = { $room }: እንተበዝሐ { $ahead } ኣቐዲሙ ክተሓዝ ይከኣል።
obstacle-peak-hours = ብዙሕ ሰብ ኣብ ዝደልዮ ሰዓታት እቲ ማሕበር ኣብ ሰሙን { $hours } ይወሃቦ። ተወዲኡ እዩ።
obstacle-rooms-at-once =
    { $count ->
        [one] እቲ ማሕበር ብሓንሳብ { $count } ክፍሊ ክሕዝ ይኽእል፣ ሒዙ ድማ ኣሎ።
       *[other] እቲ ማሕበር ብሓንሳብ { $count } ክፍልታት ክሕዝ ይኽእል፣ ሒዙ ድማ ኣሎ።
    }

refused-title = ይቕሬታ፣ እቲ ክፍሊ ሽዑ ተታሒዙ እዩ
refused-wish = ዝደለኹምዎ: { $when }። ዝዓግት ነገር:
refused-rooms = ካልኦት ክፍልታት ኣብታ ሰዓት
refused-times = እቲ ክፍሊ ኣብ ካልእ ሰዓት
refused-room = ኣብ ክንድኡ { $room } ሓዙ (ክሳብ { $seats } ሰባት)
refused-time = ኣብ ክንድኡ { $hours } ሓዙ
refused-nothing = ኣብታ መዓልቲ ዝሰማማዕ ነጻ የለን። በጃኹም ካልእ መዓልቲ ፈትኑ።
refused-kept = ዝጸሓፍኩምዎ ኣብቲ ፎርም ኣሎ። ኣብኡ እውን ክትቅይርዎ ትኽእሉ።
refused-impossible = ይቕሬታ፣ እቲ ክፍሊ ከምዚ ክተሓዝ ኣይከኣልን
refused-asks = ንገሊኡ ቤት ጽሕፈት ክፈቅድ ኣለዎ። ኣብ ውሽጢ ሓደ ሰሙን መልሲ ክንህበኩም ኢና።
refused-waiting = ወይ ተጸበዩ
refused-wait = ንዚ ክፍልን ሰዓትን ኣብ ዝርዝር ምጽባይ ጽሓፉኒ

ahead-free = እቲ ክፍሊ ሽዑ ነጻ እዩ።
ahead-taken = እቲ ክፍሊ ሽዑ ተታሒዙ እዩ: { $hours }።
ahead-taken-by = እቲ ክፍሊ ሽዑ ተታሒዙ እዩ: { $hours }፣ { $who }።
ahead-dates = ካብ { $all } ቆጸራታት { $free } ነጻ እዮም።
ahead-one = { $date }፣ { $hours }: { $state }

## Eine Buchung

booking-done = እቲ ክፍሊ ናትኩም እዩ
booking-off = እዚ ምሓዝ ተሰሪዙ። እቲ ክፍሊ መሊሱ ነጻ ኮይኑ።
booking-words = ኣርእስቲ
booking-number = ቁጽሪ ምሓዝ
booking-service = እዚ ኣገልግሎት ኣብቲ ዝርዝር
booking-plan = እዛ መዓልቲ ኣብ መደብ ክፍልታት
booking-again = መሊስኩም ሓዙ
booked-by = ዝሓዘ
visible-for = ዝርእይዎ
attendees = ሰባት
hold-requested = ተሓቲቱ
hold-offered = ንዓኹም ተዓቂቡ
hold-confirmed = ተታሒዙ
hold-declined = ተነጺጉ
hold-cancelled = ተሰሪዙ
letter-coming = ኣብ ዝመጽእ ደቓይቕ ብዚ ኣድራሻ ኢመይል ክመጸኩም እዩ: { $email }። ንካላንደርኩም ዝኸውን እውን ኣለዎ።
letter-gone = ንካላንደርኩም ዝኸውን ዘለዎ ኢመይል ናብዚ ሰዲድና: { $email }።
letter-lost = ኢመይልና ኣይበጽሐን: { $email }። እቲ ምሓዝ ግን ይሰርሕ። በጃኹም ነቲ ኣድራሻ ምስ ቤት ጽሕፈት ተመልከቱዎ።
cancel-open = እቲ ምሓዝ ሰርዙ
cancel-letter = እቲ ክፍሊ መሊሱ ነጻ ይኸውን። ብዛዕባኡ ኢመይል ንሰድድ። ዝምልከቶ: { $association }።
cancel-directory = እቲ ቆጸራ ብኡንብኡ ካብቲ ዝርዝር ይጠፍእ።
cancel-go = እወ፣ ሰርዙ

## Die Termine einer Buchung

booking-changed = እቲ ለውጢ ተዓቂቡ
booking-called-off = እቲ ቆጸራ ተሰሪዙ
booking-brought-back = እቲ ቆጸራ መሊሱ ይካየድ
booking-undone = እቲ ናይ መወዳእታ ለውጢ ተመሊሱ
booking-asked = ሕቶኹም በጺሑና
booking-answer-by = ቤት ጽሕፈት ክሳብ { $when } ይምልስ። ክሳብ ሽዑ እቲ ክፍሊ ንዓኹም ይዕቀብ።
booking-next-date = ዝቕጽል ቆጸራ
booking-change = ቀይሩ
offer-title = እዚ ክፍሊ ንዓኹም ተዓቂቡ
offer-until = እዚ ክፍሊ ንዓኹም ተዓቂቡ ኣሎ ክሳብ { $when }
offer-take = እወ፣ ንወስዶ
offer-refuse = ኣይፋል፣ የቐንየልና
dates-title = ቆጸራታት
dates-none = ዝመጽእ ቆጸራ የለን።
dates-past =
    { $count ->
        [one] { $count } ቆጸራ ሓሊፉ
       *[other] { $count } ቆጸራታት ሓሊፎም
    }
date-number = ቆጸራ { $number }
date-off = ኣይካየድን
date-change = ቀይሩ ወይ ሰርዙ
date-change-of = ቀይሩ ወይ ሰርዙ: { $date }
date-restore = ይካየድ እዩ
date-restore-of = ይካየድ እዩ: { $date }
restore-blocked = እዚ ቆጸራ ክምለስ ኣይከኣልን
keys-title = ከመይ ጌርኩም ትኣትዉ
history-title = ክሳብ ሕጂ ዝኾነ
history-house = ማእከል
deed-book = ተታሒዙ
deed-call-off = ተሰሪዙ
deed-bring-back = ተመሊሱ ይካየድ
deed-undo = ለውጢ ንድሕሪት ተመሊሱ
deed-change = ተቐይሩ
deed-approve = ተፈቒዱ
deed-decline = ተነጺጉ
deed-propose-room = ካልእ ክፍሊ ሓሳብ ቀሪቡ
deed-take = ተቐባልነት ረኺቡ
deed-expire = ሓሊፉ፣ መልሲ ስለ ዘይመጸ
deed-close = ብሰንኪ ዕጽዋ ተቐይሩ
deed-send-letter-again = ኢመይል መሊሱ ተሰዲዱ
deed-change-rules = ሕግታት ተቐይሩ
deed-write-text = ጽሑፍ ተጻሒፉ
deed-remove-text = ትርጉም ተደምሲሱ
deed-add-service = ሓድሽ ኣገልግሎት ተጻሒፉ
deed-describe-service = ሓበሬታ ናይቲ ኣገልግሎት ተቐይሩ

## Eine Buchung ändern

change-title = እቲ ምሓዝ ቀይሩ
change-date-title = እቲ ቆጸራ ቀይሩ
change-go = እቲ ለውጢ ዓቅቡ
change-next = ብዛዕባኡ ኢመይል ንሰድድ። ሓድሽ ሰዓትን ክፍልን ብኡንብኡ ይሰርሕ፣ ቤት ጽሕፈት ክፈቅድ ምስ ዘለዎ ግን ኣይኮነን።
change-rooms = ኣየኖት ክፍልታት?
change-whole = ምሉእ ምሓዝ
change-whole-hint = እዚ ኩሉ ግዜ ንኹሎም ቆጸራታት እዩ።
change-blocked = ይቕሬታ፣ ከምዚ ኣይከኣልን
change-nothing-done = ዝተቐየረ የለን። ዝጸሓፍኩምዎ ኣብቲ ፎርም ኣሎ።
change-busy = ካልእ ሰብ ሕጂ ቀዲሙኩም። ዝተቐየረ የለን፣ በጃኹም መሊስኩም ፈትኑ።
change-instead = እዚ ነጻ እዩ
change-to-room = ኣብ ክንድኡ { $room }
change-to-time = ኣብ ክንድኡ { $hours }
change-gone = እዚ ቆጸራ ተሰሪዙ ወይ ሓሊፉ እዩ፣ ክቕየር ኣይከኣልን።
stale-title = ካልእ ሰብ ነዚ ምሓዝ ሕጂ ቀዪሩዎ
stale-now = ሕጂ ከምዚ ኣሎ
stale-wanted = ንስኹም ዝደለኹምዎ
stale-again = ዝጸሓፍኩምዎ ኣብቲ ፎርም ኣሎ። መሊስኩም እንተዓቂብኩምዎ ይሰርሕ።
field-scope = ነየኖት ቆጸራታት?
hint-scope = ንገለ ቆጸራታት ብፍሉይ ዝቐየርኩምዎ ከምዘለዎ ይጸንሕ።
scope-one = ንዚ ቆጸራ ጥራይ
scope-following = ንዚ ቆጸራን ንኹሎም ድሕሪኡ ዝመጹን
scope-all = ንኹሎም ገና ዝመጹ
cancel-some-open = ቆጸራታት ሰርዙ
cancel-some = እቶም ክፍልታት ብኡንብኡ ነጻ ይኾኑ። ብዛዕባኡ ኢመይል ንሰድድ።
cancel-one = እዚ ቆጸራ ጥራይ ሰርዙ
cancel-following = እዚ ቆጸራን ኩሎም ድሕሪኡ ዝመጹን ሰርዙ
cancel-all = ኩሎም ቆጸራታት ሰርዙ

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }፣ { $hours }፣ { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] { $count } ቆጸራ ይቕየር።
       *[other] { $count } ቆጸራታት ይቕየሩ።
    }
move-letter = እቲ ዝሓዘ ሰብ ብዛዕባኡ ኢመይል ይመጾ።
move-same = እቲ ቆጸራ ድሮ ኣብኡ ኣሎ።
move-go = ኣግዕዙ
move-stay = ኣይተግዕዙ

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = ብማውስን ብመፍትሓትን ሓዙን ኣግዕዙን
hand-draw = ሰዓታት ንቑልቁል ኣብ ዝተሰርዑሉ: ልክዕ ነቲ ግዜ ንምሓዝ፣ ብማውስ ኣብ ልዕሊ ነጻ ግዜ ስሓቡ።
hand-move = ንምግዓዝ ነቲ ምሓዝ ናብ ካልእ ቦታ ስሓብዎ። ቅድሚኡ እንታይ ከም ዝኸውን ተንብቡ።
hand-stretch = ሰዓታት ንቑልቁል ኣብ ዝተሰርዑሉ: መጀመርታ ወይ መወዳእታ ንምቕያር፣ ላዕለዋይ ወይ ታሕተዋይ ወሰን ናይቲ ምሓዝ ስሓቡ።
hand-keys-walk = መፍትሓት ፍላጻ፣ Pos1 (Home) ከምኡ እውን Ende (End) ኣብቲ መደብ ካብ ሰደቓ ናብ ሰደቓ ይወስዱኹም።
hand-keys-days = Bild auf (Page Up) ከምኡ እውን Bild ab (Page Down) ንድሕሪትን ንቕድሚትን ይወስዱ፣ T ናብ ሎሚ ይወስድ።
hand-keys-move = ኣብ ልዕሊ ምሓዝ M የልዕሎ። ሽዑ ፍላጻታት የግዕዝዎ። Shift ምስ ፍላጻ ንላዕሊ ወይ ንታሕቲ መወዳእታኡ ይቕይር። Enter ይከኣል ድዩ ይሓትት፣ Escape ይገድፎ።
hand-keys-draw = ኣብ ነጻ ግዜ፣ Shift ምስ ፍላጻ ንታሕቲ ሓድሽ ምሓዝ ይጅምርን የንውሕን። Enter ነቲ ፎርም ይኸፍቶ።
hand-let-go = ተገዲፉ። ዝተቐየረ የለን።
hand-not = እዚ ክግዕዝ ኣይከኣልን። ዝተቐየረ የለን።
hand-lost = ምስ ማእከል ዘሎ መስመር ተበቲኹ። ዝተቐየረ የለን። በጃኹም መሊስኩም ፈትኑ።

# Taking back what was done last.
undo-go = ንድሕሪት ምለሱ
undo-until = ካልእ ሰብ እንተዘይቀይሩ፣ ክሳብ ሰዓት { $time } ናይ መወዳእታ ለውጥኹም ክትመልሱ ትኽእሉ።
undo-blocked = እዚ ንድሕሪት ክምለስ ኣይከኣልን
undo-nothing-done = እቲ ምሓዝ ከምዘለዎ ይጸንሕ።
undo-no-more = ካልእ ሰብ እንተዘይቀይሩ፣ ኣብ ውሽጢ ሓንቲ ሰዓት ናይ መወዳእታ ለውጥኹም ክትመልሱ ትኽእሉ። እቲ ምሓዝ ከምዘለዎ ይጸንሕ።
moved-notice = ግዒዙ: { $what }፣ { $when }፣ { $rooms }።
undone-notice = ንድሕሪት ተመሊሱ: { $what }፣ { $when }፣ { $rooms }።
moved-link = ናብቲ ምሓዝ

## Fehler in Formularen

error-prefix = ጌጋ:
errors-title = እዚ ገና ክትቅይርዎ ኣለኩም
problem-missing = በጃኹም እዚ ምልኡ።
problem-missing-association = በጃኹም እትሕዙሉ ማሕበር ምረጹ።
problem-missing-room = በጃኹም ክፍሊ ምረጹ።
problem-missing-purpose = በጃኹም እቲ ክፍሊ ንምንታይ ከም ዘድልየኩም ንገሩና።
problem-missing-service = በጃኹም ምኽሪ እትህቡሉ ኣገልግሎት ምረጹ።
problem-missing-date = በጃኹም ዕለት ጽሓፉ።
problem-missing-start = በጃኹም መዓስ ከም ዝጅምር ጽሓፉ።
problem-missing-end = በጃኹም መዓስ ከም ዝውዳእ ጽሓፉ።
problem-missing-reason = በጃኹም ንምንታይ ከም ዘይከኣል ንገሩና።
problem-missing-email = በጃኹም ኢመይል ኣድራሻኹም ጽሓፉ።
problem-missing-code = በጃኹም ነቲ ኣብ ኢመይል ዘሎ ኮድ ጽሓፉ።
problem-too-long = በጃኹም ነቲ ጽሑፍ ኣሕጽርዎ፣ እንተበዝሐ { $max } ፊደላት።
problem-unreadable = ኣብቲ ጽሑፍ ዘይንበብ ፊደላት ኣሎ። በጃኹም መሊስኩም ጽሓፉ።
problem-not-a-choice = እዚ ምርጫ የለን። በጃኹም ካብቲ ዝርዝር ምረጹ።
problem-not-a-choice-association = ንዚ ማሕበር ክትሕዙ ኣይትኽእሉን። በጃኹም ካብቲ ዝርዝር ምረጹ።
problem-not-a-choice-room = እዚ ክፍሊ የለን። በጃኹም ካብቲ ዝርዝር ምረጹ።
problem-not-a-choice-purpose = ንዚ ክትሕዙ ኣይትኽእሉን። በጃኹም ካብቲ ዝርዝር ምረጹ።
problem-not-a-choice-service = እዚ ኣገልግሎት ናይዚ ማሕበር ኣይኮነን። በጃኹም ካልእ ምረጹ።
problem-not-a-choice-sheet = እቲ ፎርም ምሉእ ኣይነበረን። በጃኹም መሊስኩም ስደድዎ።
problem-not-a-choice-weekday = በጃኹም ንወርሓዊ ቆጸራ ሓንቲ መዓልቲ ናይ ሰሙን ጥራይ ምረጹ።
problem-not-a-date = በጃኹም ዕለት ጽሓፉ፣ ንኣብነት 24.11.2026።
problem-past = እዚ ግዜ ሓሊፉ እዩ። በጃኹም ድሕሪኡ ዘሎ ግዜ ምረጹ።
problem-not-a-date-also = በጃኹም ነፍሲ ወከፍ ቆጸራ ከምዚ ጽሓፉ: 24.12.2026፣ ኣብ ሓደ መስመር ሓደ።
problem-past-also = ካብዞም ቆጸራታት ሓደ ሓሊፉ እዩ። በጃኹም ኣውጽእዎ።
problem-too-far = ክንድዚ ኣርሒቕና ገና ኣይንውጥንን። በጃኹም ክሳብ { $last } ዘላ መዓልቲ ምረጹ።
problem-not-a-time = በጃኹም ሰዓት ጽሓፉ፣ ንኣብነት 17:00።
problem-missing-hour = ኣብ { $date } ሰዓት { $time } የለን: ሰዓት ናብ { $next } ይነጥር። በጃኹም ካልእ ግዜ ምረጹ።
problem-twice-hour = ኣብ { $date } ሰዓት { $time } ክልተ ግዜ ይመጽእ፣ ሰዓት ንድሕሪት ስለ ዝምለስ። በጃኹም ነየነይቲ ሰዓት ማለትኩም ምዃኑ ኣብ ታሕቲ ንገሩና።
problem-end-not-after-start = መወዳእታ ድሕሪ መጀመርታ ክኸውን ኣለዎ።
problem-end-not-after-start-until = ናይ መወዳእታ መዓልቲ ድሕሪ ናይ መጀመርታ ክትከውን ኣለዋ።
problem-missing-until = በጃኹም ክሳብ መዓስ ወይ ክንደይ ግዜ ከም ዝደጋገም ጽሓፉ።
problem-not-an-interval = በጃኹም ካብ 1 ክሳብ { $max } ቁጽሪ ጽሓፉ።
problem-no-dates = ከምዚ ዋላ ሓደ ቆጸራ ኣይርከብን። በጃኹም ነተን መዓልታት ወይ ነቲ መወዳእታ ቀይሩ።
problem-too-many-dates = ሓደ ተኸታታሊ እንተበዝሐ { $max } ቆጸራታት ኣለዎ።
problem-until-and-count = በጃኹም ናይ መወዳእታ መዓልቲ ወይ ብዝሒ ቆጸራታት ጽሓፉ፣ ክልቲኡ ኣይኮነን።
problem-too-short = { $room }: እንተወሓደ { $length } ይወሃብ።
problem-too-long-stay = { $room }: እንተበዝሐ { $length } ይወሃብ።
problem-room-not-for-them = { $room }: እዚ ማሕበር ባዕሉ ክሕዞ ኣይክእልን። በጃኹም ካልእ ክፍሊ ምረጹ ወይ ምስ ቤት ጽሕፈት ተዘራረቡ።
problem-rules-not-accepted = በጃኹም ሕግታት ማእከል ኣንብቡ እሞ ከም እተኽብርዎ ኣረጋግጹ።
problem-too-many-open = እዚ ማሕበር ድሮ { $max } ክፉት ምሓዝ ኣለዎ፣ ካብኡ ንላዕሊ ኣይፍቀድን። በጃኹም ሓደ ሰርዙ ወይ ምስ ቤት ጽሕፈት ተዘራረቡ።
problem-not-a-number = በጃኹም 1 ወይ ካብኡ ዝዓቢ ቁጽሪ ጽሓፉ።
problem-too-many-people = { $room }: { $capacity } ሰባት ይሕዝ። በጃኹም ዝዓበየ ክፍሊ ምረጹ።
problem-shared-part = { $one } ምስ { $other } ቦታ ይካፈሉ። በጃኹም ካብ ክልቲኦም ሓደ ምረጹ።
problem-not-an-email = በጃኹም ኢመይል ኣድራሻ ጽሓፉ፣ ንኣብነት name@beispiel.de።
problem-wrong-code = እዚ ኮድ ልክዕ ኣይኮነን። በጃኹም ምስቲ ዝሓደሰ ኢመይል ኣነጻጽርዎ።
problem-missing-opening = በጃኹም እንተወሓደ ሓደ ክፉት ሰዓት ጽሓፉ፣ ወይ «መዓልትን ለይትን» ምረጹ።
problem-missing-only_for = በጃኹም እንተወሓደ ሓደ ማሕበር ምረጹ።
problem-missing-first = በጃኹም ናይ መጀመርታ መዓልቲ ጽሓፉ።
problem-end-not-after-start-last = ናይ መወዳእታ መዓልቲ ቅድሚ ናይ መጀመርታ ክትከውን ኣይትኽእልን።
problem-past-last = እዘን መዓልታት ሓሊፈን እየን። በጃኹም ድሕሪኡ ዘለዋ ምረጹ።
problem-too-far-last = ነፍሲ ወከፍ ዓመት ዝምለስ እንተበዝሐ ሓደ ዓመት ይጸንሕ። በጃኹም ክሳብ { $last } ዘላ መዓልቲ ምረጹ።
problem-not-windows = በጃኹም ሰዓታት ከምዚ ጽሓፉ: 08:00-12:00, 13:00-22:00።
problem-not-a-length = በጃኹም ደቓይቕ፣ ወይ ሰዓታትን ደቓይቕን ጽሓፉ፣ ንኣብነት 90 ወይ 1:30። እንተበዝሐ ሓንቲ መዓልቲ።
problem-out-of-range = በጃኹም ክሳብ { $max } ምሉእ ቁጽሪ ጽሓፉ።
problem-longest-too-short = እቲ ዝነውሐ ምሓዝ ካብቲ ዝሓጸረ ክሓጽር ኣይክእልን።

## Anmelden und Konto

sign-in-title = እተዉ
sign-in-lead = ክኣትዉ ዘድልዮም ክፍሊ ዝሕዙ ሰባት ጥራይ እዮም። ፓስዎርድ ኣየድልየኩምን: ኢመይል ንሰደልኩም።
sign-in-send = ኢመይል ሕተቱ
sign-in-code-title = ኢመይልኩም ርኣዩ
sign-in-sent = እዚ ኣድራሻ ንፈልጦ እንተኾይንና ኣብ ዝመጽእ ደቓይቕ ኢመይል ክመጽእ እዩ: { $email }። ኣብኡ ዘሎ ሊንክ ክፈቱ፣ ወይ ነቲ ኮድ ኣብዚ ጽሓፉ።
sign-in-no-letter = ኢመይል ኣይመጸኩምን? ኣብ Spam እውን ርኣዩ።
sign-in-again = ሓድሽ ኢመይል ሕተቱ
sign-in-confirm = ሓደ ስጉምቲ ጥራይ ተሪፉ፣ ሽዑ ኣቲኹም።
sign-in-go = እተዉ
sign-in-stale-title = እዚ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን
sign-in-stale = ሓደ ሊንክ ን15 ደቓይቕን ሓደ ግዜን ጥራይ ይሰርሕ። ሓድሽ ኢመይል ሕተቱ።
sign-in-demo = ኣብ መርኣዪ ማእከል ኢመይል ክትጽበዩ ኣየድልየኩምን።
sign-out = ውጽኡ
account-title = ኣካውንተይ
account-name = ስም
account-role = ተራ
account-coming = ዝመጹ ምሓዛት
account-nothing = ዝተታሕዘ የለን።
reminders-title = መዘኻኸሪ
reminders-first = ንንጽል ቆጸራታት፣ ካብ ተኸታታሊ ግን ንናይ መጀመርታ ጥራይ
reminders-each = ንነፍሲ ወከፍ ቆጸራ
reminders-never = ንዋላ ሓደ
reminders-save = ዓቅቡ
reminders-saved = ተዓቂቡ። ካብ ዝቕጽል መዘኻኸሪ ጀሚሩ ይሰርሕ።
field-reminders = ኣብታ ቅድሚኡ መዓልቲ እንታይ ከነዘኻኽረኩም?
hint-reminders = እቲ ኢመይል ንግሆ ይመጽእ፣ ንኹሎም ናይ ጽባሒቱ ቆጸራታት ሓደ ኢመይል።
waiting-title = ዝርዝር ምጽባይ
waiting-fresh = ኣብ ዝርዝር ምጽባይ ኣለኹም። እቲ ክፍሊ ነጻ ምስ ኮነ ንጽሕፈልኩም፣ ንገለ ግዜ ድማ ንዓኹም ንዓቅቦ።
waiting-in-line = እቲ ክፍሊ ነጻ ምስ ኮነ ኢመይል ይመጸኩም።
waiting-offered = ንዓኹም ተዓቂቡ ክሳብ { $until }
waiting-withdraw = ምጽባይ ኣቋርጹ
offer-gone-title = እዚ ዕድል ድሕሪ ሕጂ ኣይሰርሕን
offer-gone-words = ናይ መልሲ ግዜኹም ሓሊፉ፣ ወይ ካብ ማሕበርኩም ካልእ ሰብ ድሮ መሊሱ። ካብዚ ቀጽሉ:
offer-gone-booking = ናብቲ ምሓዝ
office-coordinator = ቤት ጽሕፈት ማእከል
office-partner = መኻሪ ካብ ማእከል ወጻኢ
office-none = ገና ማሕበር የብሉን
rank-member = ኣባል: { $association }
rank-lead = መራሒ: { $association }

## Kalender abonnieren

feed-subscribe = ካላንደር ኣተሓሕዙ
feed-address = ኣድራሻ ናይቲ ካላንደር
feed-name-house = መደብ ክፍልታት – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = ምኽሪ – { $house }
feed-name-mine = ዝሓዝክዎ – { $house }
feed-about-house = ኣብ ማእከል ዝካየድ ኩሉ፣ ክትርእይዎ ዝፍቀደልኩም።
feed-about-room = እዚ ክፍሊ መዓስ ከም ዝተታሕዘ: { $room }።
feed-about-association = ቆጸራታት ናይዚ ማሕበር: { $association }።
feed-about-counselling = ኩሉ ሰዓታት ምኽሪ ናይ ማሕበራት ማእከልና።
feed-about-mine = ንስኹምን ማሕበራትኩምን ዝሓዝኩምዎ።
feed-read-only = እዚ ካላንደር ንምንባብ ጥራይ እዩ፣ ባዕሉ ይሕደስ። ክትሕዙን ክትቅይሩን ኣብዚ ትኽእሉ: { $url }
feed-summary = { $association }: { $what }
feed-taken = ተታሒዙ
feed-unknown = እዚ ካላንደር የለን፣ ካላንደራት ማእከል ኣብዚ ትረኽቡ: { $url }
feed-key-unknown = እዚ ናይ ካላንደር ሊንክ ኣይሰርሕን። ሓድሽ ኣብ ገጽ «ኣካውንተይ» ትረኽቡ: { $url }
feed-title = ካላንደር ምትሕሓዝ
feed-words = በዞም ሊንክታት ካላንደርኩም ኩሉ ግዜ ሓድሽ ኩነታት የርኢ፣ ኣብ ተለፎን እውን። ኣብኡ ክትቅይሩ ኣይትኽእሉን።
feed-own = ኣነን ማሕበራተይን ዝሓዝናዮ
feed-whole = ምሉእ ማእከል፣ ክትርእይዎ ዝፍቀደልኩም ኩሉ
feed-open = ናብ ካላንደርኩም ኣእትዉ
feed-warning = ሓደ ካብዞም ሊንክታት ዘለዎ ሰብ ከንብብ ይኽእል። በጃኹም ንካልእ ኣይትሃቡ።
feed-none = ዝሓዝኩምዎ ኣብ ናትኩም ካላንደር ክትርእዩ ትኽእሉ፣ ኣብ ተለፎን እውን። ንዚ ምስጢራዊ ሊንክ ይወሃበኩም።
feed-make = ሊንክ ርኸቡ
feed-renew = ነቲ ሊንክ ሓድሱ
feed-renew-words = ክህልዎ ዘይግባእ ሰብ እቲ ሊንክ ኣለዎ ድዩ? ምስ ሓደስኩም እቶም ኣረጊት ሊንክታት ብኡንብኡ ኣይሰርሑን። ሽዑ ካላንደርኩም ከም ብሓድሽ ከተተሓሕዙ ኣለኩም።

## Wie sich etwas wiederholt

repeats = { $how }፣ { $hours }፣ { $end }
repeats-daily =
    { $interval ->
        [1] መዓልታዊ
       *[other] ኣብ ነፍሲ ወከፍ { $interval } መዓልታት
    }
repeats-weekly =
    { $interval ->
        [1] ነፍሲ ወከፍ { $days }
       *[other] ኣብ ነፍሲ ወከፍ { $interval } ሰሙናት፣ { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] ነፍሲ ወከፍ ወርሒ ዕለት { $day }
       *[other] ኣብ ነፍሲ ወከፍ { $interval } ኣዋርሕ ዕለት { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] ነፍሲ ወከፍ ወርሒ { $day }
       *[other] ኣብ ነፍሲ ወከፍ { $interval } ኣዋርሕ { $day }
    }
repeats-nth =
    { $nth ->
        [first] ናይ መጀመርታ { $day }
        [second] ካልኣይ { $day }
        [third] ሳልሳይ { $day }
        [fourth] ራብዓይ { $day }
       *[last] ናይ መወዳእታ { $day }
    }
repeats-until = ክሳብ { $date }
repeats-count =
    { $count ->
        [one] { $count } ቆጸራ
       *[other] { $count } ቆጸራታት
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = ሕግታት ናይዚ ክፍሊ
room-closed = መዓስ ይዕጾ
room-holidays = ማእከልና ኣብ ወግዓዊ በዓላት ({ $land }) ዕጹው እዩ።
room-open-on = ኣብዞም በዓላት ግን ክፉት እዩ: { $holidays }።
terms-opening = ክፉት
terms-always = መዓልትን ለይትን
terms-length = ንውሓት
terms-shortest = እንተወሓደ { $length }
terms-longest = እንተበዝሐ { $length }
terms-ahead = ምሓዝ
terms-earliest =
    { $count ->
        [one] እንተበዝሐ { $count } መዓልቲ ኣቐዲምኩም
       *[other] እንተበዝሐ { $count } መዓልታት ኣቐዲምኩም
    }
terms-latest =
    { $count ->
        [one] እንተወሓደ { $count } ሰዓት ኣቐዲምኩም
       *[other] እንተወሓደ { $count } ሰዓታት ኣቐዲምኩም
    }
terms-buffer = ነጻ ይጸንሕ
terms-set-up = { $length } ቅድሚኡ ንምድላው
terms-clear-up = { $length } ድሕሪኡ ንምጽራይ
terms-approval = ፍቓድ
terms-bookers = መን ይሕዝ
rules-title = ሕግታት ማእከል
rules-lead = ኣብዚ ክፍሊ ዝጥቀም ኩሉ ነዚ የኽብር።
rules-none = ማእከልና ገና ሕግታት ኣይጸሓፈን።
land-BW = ባደን-ቩርተምበርግ
land-BY = ባየርን
land-BE = በርሊን
land-BB = ብራንደንቡርግ
land-HB = ብረመን
land-HH = ሃምቡርግ
land-HE = ሄሰን
land-MV = መክለንቡርግ-ፎርፖመርን
land-NI = ኒደርዛክሰን
land-NW = ኖርድራይን-ቨስትፋለን
land-RP = ራይንላንድ-ፕፋልትስ
land-SL = ዛርላንድ
land-SN = ዛክሰን
land-ST = ዛክሰን-ኣንሃልት
land-SH = ሽለስቪግ-ሆልሽታይን
land-TH = ቱሪንገን
approval-never = ብዘይ ፍቓድ ቤት ጽሕፈት
approval-always = ብፍቓድ ቤት ጽሕፈት ጥራይ
approval-evenings-weekends = ምሸት፣ ቀዳመ-ሰንበትን በዓላትን ብፍቓድ ቤት ጽሕፈት ጥራይ
approval-guests = ንኣጋይሽ ማእከል ብፍቓድ ቤት ጽሕፈት ጥራይ
bookers-everybody = ኩሎም ማሕበራት
bookers-residents = ኣብ ማእከል ዝነብሩ ማሕበራት
bookers-coordination = ቤት ጽሕፈት ጥራይ
closure-days = ካብ { $first } ክሳብ { $last }
closure-yearly = { $days }፣ ነፍሲ ወከፍ ዓመት

## Was in E-Mails steht

letter-greeting = ሰላም { $name }!
letter-booked-subject = ተታሒዙ: { $what }
letter-booked-heading = እቲ ክፍሊ ናትኩም እዩ።
letter-booked-words = እዚ ጽሒፍናልኩም ኣለና። እቲ ክፍሊ እንተዘየድልዩኩም በጃኹም ሰርዙ፣ ካልኦት ብኡ ይሕጎሱ።
letter-requested-subject = ተሓቲቱ: { $what }
letter-requested-heading = ሕቶኹም ኣብ ቤት ጽሕፈት ኣሎ።
letter-requested-words = ቤት ጽሕፈት ክፈቅድ ኣለዎ። ክሳብ ሽዑ እቲ ክፍሊ ንዓኹም ይዕቀብ። ካልእ ክትገብሩ ኣየድልየኩምን።
letter-requested-until = መልሲ ብኢመይል ክመጸኩም እዩ። ቤት ጽሕፈት ክሳብ { $date }፣ ሰዓት { $time } ግዜ ኣለዎ። ድሕሪኡ እቲ ሕቶ ይወድቕ።
letter-approved-subject = ተፈቒዱ: { $what }
letter-approved-heading = ቤት ጽሕፈት ፈቒዱ። እቲ ክፍሊ ናትኩም እዩ።
letter-approved-words = እዚ ጽሒፍናልኩም ኣለና። እቲ ክፍሊ እንተዘየድልዩኩም በጃኹም ሰርዙ፣ ካልኦት ብኡ ይሕጎሱ።
letter-declined-subject = ተነጺጉ: { $what }
letter-declined-heading = ይቕሬታ፣ ቤት ጽሕፈት ኣይፈቐደን።
letter-declined-words = ምናልባት ካልእ ክፍሊ ወይ ካልእ ግዜ ይሰማምዓኩም። ሕቶ እንተሃልዩኩም ንማእከል ሕተቱ። ተለፎንን ኢመይልን ኣብ ታሕቲ ኣሎ።
letter-proposed-subject = ካልእ ክፍሊ ይከኣል: { $what }
letter-proposed-heading = ቤት ጽሕፈት ካልእ ክፍሊ የቕርበልኩም ኣሎ።
letter-proposed-words = ማእከል ንዓኹም ዓቂብዎ ኣሎ። በጃኹም እወ ወይ ኣይፋል በሉ።
letter-proposed-until = ክሳብ { $date }፣ ሰዓት { $time } መልስኹም የድልየና። ድሕሪኡ እቲ ክፍሊ መሊሱ ነጻ ይኸውን።
letter-offered-subject = ነጻ ኮይኑ: { $what }
letter-offered-heading = እትጽበይዎ ዝነበርኩም ክፍሊ ነጻ ኮይኑ።
letter-offered-words = ማእከል ንዓኹም ዓቂብዎ ኣሎ። በጃኹም እወ ወይ ኣይፋል በሉ።
letter-offered-until = ክሳብ { $date }፣ ሰዓት { $time } መልስኹም የድልየና። ድሕሪኡ እቲ ክፍሊ ንካልኦት ይወሃብ።
letter-expired-subject = ግዜኡ ሓሊፉ: { $what }
letter-expired-heading = ናይ መልሲ ግዜ ሓሊፉ።
letter-expired-words = ክሳብ መወዳእታ ግዜ «እወ» ዝበለ የለን። ስለዚ እቲ ክፍሊ መሊሱ ነጻ እዩ። ገና እንተድልዩኩም በጃኹም መሊስኩም ሓዙ።
letter-changed-subject = ተቐይሩ: { $what }
letter-changed-heading = ምሓዝኩም ተቐይሩ።
letter-changed-words = ሕጂ ከምዚ ኣሎ። ዘይሰማምዓኩም እንተሃልዩ ክትቅይርዎ ወይ ክትስርዝዎ ትኽእሉ።
letter-brought-back-subject = ይካየድ እዩ: { $what }
letter-brought-back-heading = ተሰሪዙ ዝነበረ ቆጸራ ይካየድ እዩ።
letter-brought-back-words = ምሓዝኩም ሕጂ ከምዚ ኣሎ። እቲ ክፍሊ እንተዘየድልዩኩም በጃኹም ሰርዙ።
letter-undone-subject = ንድሕሪት ተመሊሱ: { $what }
letter-undone-heading = ናይ ምሓዝኩም ናይ መወዳእታ ለውጢ ንድሕሪት ተመሊሱ።
letter-undone-words = ሕጂ ከምዚ ኣሎ። ዘይሰማምዓኩም እንተሃልዩ ክትቅይርዎ ወይ ክትስርዝዎ ትኽእሉ።
letter-called-off-subject = ተሰሪዙ: { $what }
letter-called-off-heading = እዚ ምሓዝ ተሰሪዙ።
letter-called-off-words = እቲ ክፍሊ መሊሱ ነጻ እዩ። ክፍሊ እንተድልዩኩም በጃኹም መሊስኩም ሓዙ።
letter-partly-called-off-subject = ብኸፊል ተሰሪዙ: { $what }
letter-partly-called-off-heading = ክፋል ናይዚ ምሓዝ ተሰሪዙ።
letter-partly-called-off-words = ምሓዝኩም ሕጂ ከምዚ ኣሎ። እቲ ክፍሊ ነጻ ክሳብ ዘሎ፣ ዝተሰረዘ ቆጸራ ክትመልሱ ትኽእሉ።
letter-closed-subject = ብሰንኪ ዕጽዋ ተሰሪዙ: { $what }
letter-closed-heading = ማእከል ወይ እቲ ክፍሊ ዕጹው እዩ።
letter-closed-words = ስለዚ ክንስርዞ ነይሩና። በጃኹም ካልእ ግዜ ወይ ካልእ ክፍሊ ሓዙ።
letter-partly-closed-subject = ብሰንኪ ዕጽዋ ተቐይሩ: { $what }
letter-partly-closed-heading = ማእከል ወይ እቲ ክፍሊ ዕጹው እዩ።
letter-partly-closed-words = ስለዚ ምሓዝኩም ተቐይሩ። ሕጂ ከምዚ ኣሎ። ዘይሰማምዓኩም እንተሃልዩ ክትቅይርዎ ወይ ክትስርዝዎ ትኽእሉ።
letter-reason = ምኽንያት
letter-dates-from =
    { $count ->
        [one] { $count } ቆጸራ፣ { $date }
       *[other] { $count } ቆጸራታት፣ ካብ { $date } ጀሚሩ
    }
letter-dates = እዞም ቆጸራታት ገና ክመጹ እዮም:
letter-dates-off = እዞም ቆጸራታት ኣይካየዱን:
letter-dates-more =
    { $count ->
        [one] ተወሳኺ { $count } ቆጸራ፣ ኣብቲ ምሓዝ ርኣዩ
       *[other] ተወሳኺ { $count } ቆጸራታት፣ ኣብቲ ምሓዝ ርኣዩ
    }
letter-date-with = { $when } – { $notes }
letter-date-off = ኣይካየድን
letter-date-instead = ኣብ ክንዲ { $date }
letter-date-hours = ኣብ ካልእ ሰዓት
letter-keys = ናብቲ ክፍሊ ከምዚ ጌርኩም ትኣትዉ:
letter-link-see = እቲ ምሓዝ ርኣዩ፣ ቀይሩ ወይ ሰርዙ
letter-link-look = እቲ ምሓዝ ርኣዩ
letter-link-answer = እወ ወይ ኣይፋል በሉ
letter-link-book = ካልእ ቆጸራ ሓዙ
letter-calendar-entry = ምስዚ ኢመይል ንካላንደርኩም ዝኸውን ተተሓሒዙ ኣሎ።
letter-calendar-new = እቲ ተተሓሒዙ ዘሎ ንካላንደርኩም የሐድሶ።
letter-calendar-draft = ምስዚ ኢመይል ንካላንደርኩም ዝኸውን ግዝያዊ ተተሓሒዙ ኣሎ።
letter-calendar-gone = እቲ ተተሓሒዙ ዘሎ ነቲ ቆጸራ ካብ ካላንደርኩም የልግሶ።
letter-calendar-date = እቲ ተተሓሒዙ ዘሎ ኣብ ካላንደርኩም ነዚ ቆጸራ ጥራይ ይቕይር: { $when }።
letter-calendar-date-gone = እቲ ተተሓሒዙ ዘሎ ካብ ካላንደርኩም ነዚ ቆጸራ ጥራይ የልግስ: { $when }።
letter-asked-subject = ሕቶ: { $what }
letter-asked-heading = ክፍሊ ተሓቲቱ። ዝሓተተ: { $asker }
letter-asked-words = እዚ ምሓዝ ፍቓድኩም የድልዮ። ክሳብ እትምልሱ እቲ ክፍሊ ተታሒዙ እዩ።
letter-asked-again-subject = መዘኻኸሪ ሕቶ: { $what }
letter-asked-again-heading = ገና መልስኹም ዝጽበ: { $asker }
letter-asked-again-words = እዚ ምሓዝ ፍቓድኩም የድልዮ። ምናልባት ካባኻትኩም ሓደ ድሮ መሊሱ ይኸውን፣ ሽዑ ክትገብርዎ ዘድሊ የለን።
letter-asked-until = በጃኹም ክሳብ { $date }፣ ሰዓት { $time } መልሱ። ድሕሪኡ እቲ ሕቶ ይወድቕ፣ እቲ ክፍሊ ድማ መሊሱ ነጻ ይኸውን።
letter-asked-by = ዝሓተተ
letter-asked-link = ሕቶታት ርኣዩን መልሱን
letter-reminder-subject = ጽባሕ: { $what }
letter-reminder-subject-several = ጽባሕ: { $count } ቆጸራታት ኣብ ማእከል፣ { $date }
letter-reminder-heading =
    { $count ->
        [one] ጽባሕ ኣብ ማእከል { $count } ቆጸራ ኣለኩም።
       *[other] ጽባሕ ኣብ ማእከል { $count } ቆጸራታት ኣለኩም።
    }
letter-reminder-words = ክፍሊ እንተዘየድልዩኩም በጃኹም ሰርዙ፣ ካልኦት ብኡ ይሕጎሱ።
letter-reminder-link = ዝዓግተኩም ነገር ኣጋጢሙ? ኣብዚ ሰርዙ ወይ ቀይሩ
letter-reminder-later = ድሕሪኡ
letter-reminder-dates =
    { $count ->
        [one] ገና { $count } ቆጸራ ናይዚ ተኸታታሊ
       *[other] ገና { $count } ቆጸራታት ናይዚ ተኸታታሊ
    }
letter-reminder-only-first = ንቶም ካልኦት ቆጸራታት ናይ ተኸታታሊ ኣይነዘኻኽረኩምን።
letter-reminder-settings = መዘኻኸሪታት ቀይሩ ወይ ኣጥፍኡ
letter-sign-in-subject = መእተዊ ሊንክኹምን ኮድኩምን
letter-sign-in-heading = ከምዚ ጌርኩም ትኣትዉ።
letter-sign-in-link = ሕጂ እተዉ
letter-sign-in-code = ወይ ነዚ ኮድ ጽሓፉ:
letter-sign-in-short = ሊንክን ኮድን ን15 ደቓይቕን ሓደ ግዜን ጥራይ ይሰርሑ።
letter-sign-in-not-you = ክትኣትዉ ኣይደለኹምን? ሽዑ ክትገብርዎ ዘድሊ የለን።
letter-invitation-subject = መእተዊኹም: { $house }
letter-invitation-heading = እንቋዕ ናብ { $house } ብደሓን መጻእኩም።
letter-invitation-words = ካብ ሕጂ ክፍልታት ማእከል ክትሕዙ ትኽእሉ። ፓስዎርድ ኣየድልየኩምን።
letter-invitation-link = ንመጀመርታ ግዜ እተዉ
letter-invitation-later = ዳሕራይ ብኢመይል ኣድራሻኹም ትኣትዉ። ኩሉ ግዜ ሊንክ ንሰደልኩም።

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = እቲ ናይ ጀርመንኛ ጽሑፍ እዩ ዝሰርሕ፣ እዚ ንምርዳእ ይሕግዝ።
statement-missing = ኣብዚ ገና ዝጎደለ፦
imprint-title = ሓላፊ ናይዚ መርበብ (Impressum)
imprint-lead = መን ናይዞም ገጻት ሓላፊ ምዃኑ።
field-operator = ሓላፊ ትካልን (Träger) ሕጋዊ ቅርጹን
field-operator_address = ኣድራሻ
field-represented_by = ወኪሉ
field-operator_email = ኢመይል
field-operator_phone = ተለፎን
field-register = መዝገብን (Register) ቁጽርን
field-vat_id = ቁጽሪ ግብሪ መሸጣ (Umsatzsteuer-Identifikationsnummer)
field-responsible = ሓላፊ ናይቲ ትሕዝቶ
privacy-title = ምክልኻል ውልቃዊ ሓበሬታ (Datenschutz)
privacy-lead = እዚ ማእከል ብሓበሬታኹም እንታይ ይገብር፣ ንምንታይን ክሳብ መዓስን።
privacy-readers-title = ኣብዚ ጥራይ እንተኣንቢብኩም
privacy-readers = ኣካውንት ኣየድልየኩምን። ሽዑ እዞም ገጻት Cookie ኣየንብሩን፣ ካብ ካልኦት ትካላት ዝወስድዎ የለን፣ መን ከም ዘንብቦም ድማ ኣይጽሕፉን።
privacy-feedback-title = መልእኽቲ እንተሰዲድኩምልና
privacy-feedback = ዝጸሓፍኩምዎ ንዕቅቦ፣ ጌጋታትን ዕንቅፋታትን ምእንቲ ከዐርን ክምልሰልኩምን ብኢመይል ናብ ቤት ጽሕፈት ንሰዶ። ድሕሪ 90 መዓልታት ንድምስሶ። ብሕማቕ ከይጥቀሙሉ፣ ናይ ኢንተርነት ኣድራሻኹም መቆጻጸሪ ቁጽሪ (Prüfsumme) ንሓንቲ መዓልቲ ንሕዝ።
privacy-account-title = ኣካውንት እንተሃልዩኩም
privacy-account = ንዕቅቦ: ስምኩም፣ ኢመይልኩምን ቋንቋኹምን፣ ማሕበርኩም፣ ምሓዛትኩም፣ መን መዓስ እንታይ ከም ዝቐየረ፣ ከምኡ እውን ንሰደልኩም ኢመይላት። ብዘይ እዚ ሓበሬታ ክፍልታት ክንህብ ኣይንኽእልን። ብዛዕባ ውልቀ ሰብነትኩም ዝውስን ፕሮግራም የለን።
privacy-sign-in = መእተዊ ሊንክን ኮድን ን15 ደቓይቕ ይሰርሑ። ድሕሪኡ ናይ ኢመይልኩምን ናይ ኢንተርነት ኣድራሻኹምን መቆጻጸሪ ቁጽሪ (Prüfsumme) ንሓንቲ መዓልቲ ንሕዝ። ሓንቲ Cookie ን90 መዓልታት ከም ዝኣተኹም ትዕቅበኩም። ምስ ወጻእኩም ትጠፍእ።
privacy-controller = መን እዩ ሓላፊ
field-protection_officer = ሓላፊ ምክልኻል ሓበሬታ (Datenschutzbeauftragte)
field-legal_basis = ሕጋዊ መሰረት
field-hosting = ትካል ናይ ሰርቨርን ኢመይልን
field-retention = ኣካውንትን ምሓዛትን ኢመይላትን ክሳብ መዓስ ይጸንሑ
field-authority = ተቖጻጻሪ ቤት ጽሕፈት (Aufsichtsbehörde)
privacy-rights-title = መሰላትኩም
privacy-rights = ብዛዕባኹም እንታይ ከም ዝዓቀብና ክትፈልጡን ክትወስድዎን ትኽእሉ። ክእረም፣ ክድረት ወይ ክድምሰስ ክትሓቱ ትኽእሉ። ሓበሬታኹም ከይንጥቀመሉ ክትቃወሙን ፍቓድኩም ክትስሕቡን ትኽእሉ። ነቲ ሓላፊ ትካል (Träger) ጽሓፉ። ናብቲ ተቖጻጻሪ ቤት ጽሕፈት (Aufsichtsbehörde) እውን ክትጠርዑ ትኽእሉ።
accessibility-title = ብዘይ ዕንቅፋት ምጥቃም (Barrierefreiheit)
accessibility-lead = ኩሉ ሰብ በዞም ገጻት ክጥቀም ክኽእል ኣለዎ። ብ BITV 2.0ን ብመዐቀኒ EN 301 549ን ንዕቅኖም።
field-conformity = ኩነታት
conformity-full = ምሉእ ብምሉእ ብዘይ ዕንቅፋት
conformity-partial = ብኸፊል ብዘይ ዕንቅፋት
conformity-no = ገና ዕንቅፋታት ኣለዎ
field-barriers = ዝፈለጥናዮም ዕንቅፋታት
field-assessed_on = ንመወዳእታ ግዜ ዝተመርመረሉ
field-assessed_how = ከምዚ ጌርና መርሚርና
accessibility-feedback = ጽሓፉልና፣ ብዘይ ኣካውንት እውን፣ ወይ ደውሉ። ንምልሰልኩም፣ ብኻልእ መንገዲ ድማ ንሕግዘኩም።
accessibility-enforcement = መልስና እንተዘይሓጊዙኩም ናብዚ ክትሓቱ ትኽእሉ። ክፍሊት የብሉን።
field-enforcement = ሕጊ ከም ዝኽበር ዝከታተል ቤት ጽሕፈት (Durchsetzungsstelle)
field-arbitration = ናይ ምትዕራቕ ቤት ጽሕፈት (Schlichtungsstelle)
feedback-link = ንገሩና
feedback-title = ልክዕ ዘይኮነ ነገር ኣሎ ድዩ? ዕንቅፋት ኣጋጢሙኩም ድዩ?
feedback-lead = ንገሩና። ኣካውንት ኣየድልየኩምን። መልእኽትኹም ቤት ጽሕፈት ማእከል ጥራይ የንብቦ፣ ድሕሪ 90 መዓልታት ንድምስሶ።
field-kind = ብዛዕባ እንታይ እዩ?
kind-wrong = ልክዕ ዘይኮነ ሓበሬታ ኣሎ
kind-barrier = ዕንቅፋት ነይሩ
kind-other = ካልእ ነገር
field-message = እንታይ ኣጋጢሙ?
hint-message = ብቋንቋኹም ክትጽሕፉ ትኽእሉ።
field-contact = ንመልሲ ዝኸውን ኢመይል ወይ ተለፎን
hint-contact = ግዴታ ኣይኮነን። ምስ መልእኽትኹም ንድምስሶ።
feedback-about = ጉዳዩ ብዛዕባ እዚ ገጽ እዩ፦
feedback-send = ስደዱ
feedback-thanks-title = የቐንየልና፣ መልእኽትኹም በጺሑና
feedback-thanks = ቤት ጽሕፈት ኣብ ዝመጽእ መዓልታት የንብቦ። ኢመይል ወይ ቁጽሪ እንተሂብኩም፣ ክረኽበኩም እዩ።
feedback-back = ናብዚ ተመለሱ፦

## Wenn etwas nicht geht

not-found-title = እዚ ገጽ የለን
not-found-words = ምናልባት እቲ ሊንክ ኣረጊት እዩ ወይ ሓንቲ ፊደል ጎዲላ። ካብዚ ቀጽሉ:
forbidden-title = እዚ ንኹሉ ሰብ ኣይፍቀድን
forbidden-sign-in = በጃኹም እተዉ።
forbidden-ask = ካብኣቶም እንተኾይንኩም ምስ ቤት ጽሕፈት ተዘራረቡ።
who-everybody = ንኹሉ ሰብ ይፍቀድ።
who-signed-in = ኣካውንት ንዘለዎ ኩሉ ይፍቀድ።
who-association = ንሰባት ናይቲ ማሕበርን ንቤት ጽሕፈትን ይፍቀድ።
who-lead = ንመራሕቲ ናይቲ ማሕበርን ንቤት ጽሕፈትን ይፍቀድ።
who-coordination = ንቤት ጽሕፈት ማእከል ጥራይ ይፍቀድ።
too-many-title = በጃኹም ቁሩብ ተጸበዩ
too-many-words =
    { $minutes ->
        [one] ብዙሕ ግዜ ፈቲንኩም። ድሕሪ { $minutes } ደቒቕ መሊስኩም ክትፍትኑ ትኽእሉ።
       *[other] ብዙሕ ግዜ ፈቲንኩም። ድሕሪ { $minutes } ደቓይቕ መሊስኩም ክትፍትኑ ትኽእሉ።
    }
fault-title = ኣባና ጌጋ ኣጋጢሙ
fault-words = ብፍርቂ ዝተዓቀበ የለን። በጃኹም ድሕሪ ቁሩብ ደቓይቕ መሊስኩም ፈትኑ።
fault-number = እንተጽሒፍኩምልና በጃኹም ነዚ ቁጽሪ ንገሩና:
foreign-form-title = እዚ ፎርም ካብ ካልእ ገጽ ዝመጸ እዩ
foreign-form-words = ንድሕነትኩም ዝዓቀብናዮ የለን። በጃኹም ነቲ ፎርም ኣብዚ መሊስኩም ክፈቱ።
too-slow-title = እዚ ብዙሕ ግዜ ወሲዱ
too-slow-words = ሕጂ ብዙሕ ስራሕ ኣሎ። በጃኹም ድሕሪ ሓንቲ ደቒቕ መሊስኩም ፈትኑ።
too-large-title = እዚ ብሓደ ግዜ ኣዝዩ ብዙሕ እዩ
too-large-words = ዝዓቀብናዮ የለን። በጃኹም ጽሑፍኩም ኣሕጺርኩም መሊስኩም ስደዱ።

## Themen

topic-arrival = ሓድሽ ምምጻእ
topic-residence-asylum = መንበሪ ፍቓድን ዑቕባን
topic-asylum-interview = ንቃለ-መሕትት ዑቕባ ምድላው
topic-family-reunification = ምምጻእ ስድራቤት
topic-naturalisation = ዜግነት ጀርመን
topic-letters-forms = ደብዳቤታትን ፎርምታትን
topic-documents = ሰነዳት
topic-accompaniment = ምስናይን ትርጉምን
topic-work-training = ስራሕን ስልጠናን
topic-recognition = ኣፍልጦ ዲፕሎማታት
topic-learning-german = ጀርመንኛ ምምሃር
topic-school-childcare = ቤት ትምህርትን Kitaን
topic-housing = ገዛ
topic-money-benefits = ገንዘብን ሓገዝን
topic-debt = ዕዳ
topic-health = ጥዕና
topic-mental-health = ጥዕና ኣእምሮ
topic-pregnancy-birth = ጥንስን ሕርስን
topic-family-separation = ስድራቤትን ምፍልላይን
topic-violence = ካብ ዓመጽ ምክልኻል
topic-discrimination = ኣድልዎ
topic-legal-advice = ሕጋዊ ምኽሪ
topic-associations = ማሕበርን ወለንታዊ ስራሕን

## Sprachen

language-am = ኣምሓርኛ
language-ar = ዓረብኛ
language-bg = ቡልጋርኛ
language-ckb = ሶራኒ
language-de = ጀርመንኛ
language-en = እንግሊዝኛ
language-es = ስጳንኛ
language-fa = ፋርሲ
language-fr = ፈረንሳይኛ
language-gsg = ናይ ጀርመን ቋንቋ ምልክት
language-hr = ክሮኤሽያኛ
language-it = ጥልያንኛ
language-kmr = ኩርማንጂ
language-pl = ፖላንድኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-pt = ፖርቱጋልኛ
language-ro = ሩማንያኛ
language-rom = ሮማኒ
language-ru = ሩስኛ
language-so = ሶማልኛ
language-sq = ኣልባንያኛ
language-sr = ሰርብያኛ
language-ta = ታሚልኛ
language-ti = ትግርኛ
language-tr = ቱርክኛ
language-uk = ዩክረይንኛ
language-ur = ኡርዱ
language-vi = ቬትናምኛ
