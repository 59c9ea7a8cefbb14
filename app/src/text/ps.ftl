### پښتو – Paschtu (wie in Afghanistan geschrieben). „تاسو“, freundlich, aktiv, kurze Alltagssätze.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = اصلي متن ته ورشئ
nav = اصلي مېنو
nav-counselling = مرسته پیدا کړئ
nav-associations = ټولنې
nav-rooms = کوټې
nav-calendar = د کوټو مهالوېش
nav-book = کوټه ریزرف کړئ
nav-requests = غوښتنې
nav-coordination = د همغږۍ دفتر
nav-sign-in = ننوتل
languages = ژبې
notice = خبرتیا
invented-house = نمایشي مرکز: دلته هر څه خیالي دي.
invented-entry = دا ټولنه په رښتیا نشته. دلته ټول معلومات خیالي دي.
demo-door = د بل چا په نوم ننوتل
demo-letters = ایمېلونه وګورئ
not-reviewed = دا ژباړه لا داسې چا نه ده کتلې چې په دې ژبه لوی شوی وي. تېروتنه لري؟ مهرباني وکړئ موږ ته یې ووایئ.
to-home = لومړي مخ ته
ask-house = موږ په ټیلیفون کې مرسته کوو:
address = پته
phone = ټیلیفون
email = ایمېل
website = وېبپاڼه

## Wörter, die überall gelten

association = ټولنه
room = کوټه
purpose = موخه
service = خدمت
note = یادښت
time = وخت
when = کله
where = چېرته
topics = موضوعګانې
languages-spoken = ژبې
place = { $room }، { $floor }
floor =
    { $number ->
        [0] ځمکنی پوړ
        [-1] تر ځمکې لاندې پوړ
       *[other] { $number }م پوړ
    }
hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعته
    }
minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقې
    }
days =
    { $count ->
        [one] { $count } ورځ
       *[other] { $count } ورځې
    }
seats =
    { $count ->
        [one] { $count } کس
       *[other] تر { $count } کسانو پورې
    }
step-free = له زینو پرته
steps = یوازې د زینو له لارې
offers =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمتونه
    }
taken = نیول شوې
closed = بند
not-bookable = نه ریزرف کېږي
closed-because = بند: { $why }
taken-through = نیول شوې د دې کوټې له امله: { $room }
taken-by = د دې کوټې له امله: { $room }
free = خالي
now = اوس
is-now = همدا اوس روان دی
is-past = تېر شو
is-today = نن

## Startseite

home-title = مرسته پیدا کړئ
home-about = څوک د لیکونو، دفترونو، کور او کار په برخه کې راسره مرسته کوي؟ د مرکز ټولنې په ډېرو ژبو وړیا مشوره ورکوي، نن او هره اونۍ.
home-question = په څه کې مرستې ته اړتیا لرئ؟
home-today = نن په مرکز کې
home-hour = { $hour } بجې
home-over =
    { $count ->
        [one] نن { $count } وخت تېر شوی
       *[other] نن { $count } وختونه تېر شوي
    }
home-no-more = د نن لپاره هر څه تېر شوي. موږ ته زنګ ووهئ، له تاسو سره یوځای به سم ځای پیدا کړو:
home-nothing = د نن لپاره څه نه دي اعلان شوي. موږ ته زنګ ووهئ، له تاسو سره یوځای به سم ځای پیدا کړو:

## Hilfe finden

counselling-title = مرسته پیدا کړئ
counselling-about = په مرکز کې مشوره: د څه په اړه، په کومه ژبه، کله او چېرته.
all-services = ټول خدمتونه
filter-topic = موضوع
filter-any-topic = ټولې موضوعګانې
filter-language = ژبه
filter-any-language = ټولې ژبې
filter-go = وښیئ
filter-lift = { $name }: دا انتخاب لرې کړئ
search-label = څه لټوئ؟ یوه کلمه بس ده، په هره ژبه – د لیک کلمه هم.
search-go = ولټوئ
found-meant = ستاسو مطلب دا و:
found-words = د کلمې مانا
found-topics = له دې سره برابر
found-nobody = دلته لا د هرې موضوع لپاره څوک نشته. د همغږۍ دفتر پوهېږي چې بل څوک مرسته کولی شي. زنګ ووهئ:
found-associations = د مرکز ټولنې
found-unsure = موږ ډاډه نه یو چې تاسو څه لټوئ. زنګ ووهئ یا موږ ته ولیکئ، مرسته درسره کوو. یا یوه موضوع وټاکئ:
urgent-title = دلته سمدلاسه مرسته ترلاسه کوئ
urgent-house = موږ په مرکز کې
urgent-deportation = همدا نن راشئ یا نن زنګ ووهئ. لیک درسره راوړئ: وخت ډېر ځله لږ وي، هره ورځ مهمه ده.
urgent-eviction = همدا نن راشئ یا نن زنګ ووهئ. ټول لیکونه درسره راوړئ: هره ورځ مهمه ده.
urgent-police = پولیس
urgent-ambulance = امبولانس او اطفایه
urgent-women = د مرستې ټیلیفون «د ښځو پر ضد تاوتریخوالی» (Hilfetelefon)، شپه او ورځ، په ډېرو ژبو
urgent-men = د مرستې ټیلیفون «د نارینه‌وو پر ضد تاوتریخوالی» (Hilfetelefon)، له دوشنبې تر جمعې د ورځې
urgent-talk = د Telefonseelsorge ټیلیفون: یو څوک ستاسو خبرې اوري، شپه او ورځ
urgent-children = د Nummer gegen Kummer ټیلیفون، د ماشومانو او ځوانانو لپاره، له دوشنبې تر شنبې ماسپښین
counselling-none = د دې لپاره اوس خدمت نه لرو. موږ ته زنګ ووهئ، موږ پوهېږو چې څوک مرسته کولی شي:
counselling-none-fits = هېڅ خدمت ستاسو له ټولو انتخابونو سره یوځای برابر نه دی. یو یې لرې کړئ یا موږ ته زنګ ووهئ:
filter-without = د «{ $name }» له انتخاب پرته
service-when = کله او چېرته
service-who = څوک مرسته کوي
entry-walk-in = وخت نیولو ته اړتیا نشته
entry-appointment = وخت (Termin) ونیسئ
entry-hint-walk-in = همداسې راشئ. مخکې وخت نیولو ته اړتیا نشته.
entry-hint-appointment = مهرباني وکړئ، مخکې په ټیلیفون یا ایمېل وخت (Termin) ونیسئ.

filter-day = ورځ
filter-more = لټون محدود کړئ
wish-now = اوس خلاص
wish-walk-in = له وخت نیولو پرته
wish-free = وړیا
wish-women = یوازې د ښځو لپاره
wish-children = ماشومان هم راتلای شي
wish-step-free = له زینو پرته
wish-online = آنلاین
cost-charged = پیسې غواړي
place-online = یوازې آنلاین
place-both = آنلاین هم
audience = د چا لپاره
audience-women = ښځې
audience-youth = تنکي ځوانان او ځوانان
audience-older-people = د لوړ عمر کسان
audience-disability = معلولیت لرونکي کسان
audience-lgbtiq = لزبین، ګې، بای‌سکشوال، ټرانس، انټر او کویر کسان
audience-families = کورنۍ
order-words = هغه څه چې ستاسو له کلمو سره تر ټولو ښه برابر وي، پورته دي.
order-soonest = تر ټولو نږدې وخت پورته دی.
order-language = لومړی هغه څه چې ستاسو په ژبه دي ({ $language })، تر ټولو نږدې وخت پورته.
order-to-soonest = یوازې د وخت له مخې ترتیب کړئ
order-to-language = لومړی ستاسو ژبه ({ $language })
open-until = اوس خلاص، تر { $time }
called-off-on = په دې نېټه نه کېږي: { $date }
closed-on = بند، { $date }: { $why }.
closed-from = بند له { $first } تر { $last }: { $why }.
times-by-appointment = یوازې په ټاکلي وخت. دلته وخت (Termin) وغواړئ:
times-not-fixed = ټاکلي وختونه نشته. دلته وپوښتئ:

## Vereine

associations-title = د مرکز ټولنې (Vereine)
associations-lead = دا ټولنې زموږ په مرکز کې مشوره ورکوي، له خلکو سره ملګرې کېږي او غونډې کوي.
association-offers = خدمتونه
association-no-offers = دې ټولنې اوس کوم خدمت نه دی لیکلی.
this-week = دا اونۍ
week-nothing = په راتلونکو 7 ورځو کې څه نه دي لیکل شوي.

## Was Vereine schreiben

written-in = د دې متن ژبه: { $language }
translation-old = دا ژباړه نوره نوې نه ده؛ متن له هغه وروسته بدل شوی.
translation-old-of = د { $date } ژباړه؛ متن له هغه وروسته بدل شوی.
entry-title = د ټولنې پېژندنه او خدمتونه
entry-lead = نور خلک دا ستاسو د ټولنې او د هغې د خدمتونو په اړه لولي. دلته یې تازه وساتئ: د هر خدمت معلومات او په هره ژبه متنونه.
texts-about = د ټولنې په اړه
texts-saved = خوندي شو. له اوسه په پاڼو کې همداسې ښکاري.
texts-source = اصلي متن
texts-current = نوې
texts-out-of-date = زړه شوې
texts-source-changed = اصلي متن په دې نېټه بدل شو: { $date }.
texts-missing =
    { $count ->
        [one] لا نه ده ژباړل شوې: { $count } ژبه
       *[other] لا نه دي ژباړل شوې: { $count } ژبې
    }
texts-source-hint = دا اصلي متن دی. که بدل یې کړئ، ژباړې تر هغه زړې ګڼل کېږي چې څوک یې وګوري.
texts-original = اصلي متن ({ $language })
texts-translation = ژباړه
texts-still = ژباړه لا سمه ده
texts-still-hint = ژباړه لا سمه ده؟ بدله یې کړئ یا یې لاندې تایید کړئ.
texts-save = خوندي کړئ
texts-meanwhile = په دې منځ کې چا دا متن یا اصلي متن بدل کړی دی. هغه څه چې تاسو لیکلي، لا لاندې دي. دواړه پرتله کړئ؛ که خوندي یې کړئ، ستاسو متن پاتې کېږي.
texts-now = اوس خوندي شوی متن
texts-remove = ژباړه لرې کړئ
texts-remove-hint = څوک چې په دې ژبه لولي، بیا اصلي متن یا په یوه نږدې ژبه متن ویني.
texts-remove-go = هو، لرې یې کړئ
service-new = نوی خدمت اضافه کړئ
service-new-lead = نوم او متن لومړی په یوه ژبه لیکئ، وروسته یې ژباړلی شئ. خدمت سمدلاسه په «مرسته پیدا کړئ» کې ښکاري او د مشورې وختونه ورته ریزرفولی شئ.
service-facts = معلومات بدل کړئ
service-meanwhile = په دې منځ کې چا دا معلومات بدل کړي دي. هغه څه چې تاسو ټاکلي، لا لاندې دي. دواړه پرتله کړئ؛ که خوندي یې کړئ، ستاسو انتخاب پاتې کېږي.
admits-everybody = د ټولو لپاره
children-unsaid = نه دي ویل شوي
place-house = په مرکز کې
field-lang = نوم او متن په کومه ژبه لیکئ؟
field-topic = تر ډېره د څه په اړه دی؟
field-topics = نور د څه په اړه دی؟ (که غواړئ)
field-languages = په کومو ژبو؟
hint-languages = مهرباني وکړئ یوازې هغه ژبې وټاکئ چې دا خدمت په رښتیا پکې وړاندې کوئ.
field-entry = آیا مخکې وخت (Termin) نیولو ته اړتیا شته؟
field-audience = په ځانګړې توګه د چا لپاره دی؟ (که غواړئ)
hint-audience = که هېڅ ونه ټاکئ، د ټولو لپاره دی.
field-admits = د چا لپاره خلاص دی؟
field-children = آیا ماشومان هم راتلای شي؟
field-cost = آیا پیسې غواړي؟
field-place = چېرته کېږي؟
problem-missing-topic = مهرباني وکړئ تر ټولو مهمه موضوع وټاکئ.
problem-missing-languages = مهرباني وکړئ لږ تر لږه یوه ژبه وټاکئ.
problem-missing-entry = مهرباني وکړئ وټاکئ چې مخکې وخت (Termin) نیولو ته اړتیا شته که نه.
problem-missing-name = مهرباني وکړئ د خدمت لپاره یو نوم ولیکئ.
problem-missing-about = مهرباني وکړئ یو متن ولیکئ.
field-name = د خدمت نوم
field-about = متن
texts-about-hint = لنډې جملې. تاسو څوک یاست، څه کوئ او د چا لپاره یاست؟
hint-about = لنډې جملې. هلته څه کېږي، د چا لپاره دی، خلک باید څه له ځانه سره راوړي؟
account-texts = لیکل

## Räume

rooms-title = کوټې
rooms-lead = د مرکز ټولنې دا کوټې پخپله او وړیا ریزرفوي.
room-book = دا کوټه ریزرف کړئ
room-plan = اونۍ په مهالوېش کې وګورئ
room-week = راتلونکې 7 ورځې
room-all-free = کوټه په راتلونکو 7 ورځو کې خالي ده.
room-floor = پوړ
room-size = د خلکو ځای
room-way = د ننوتلو لاره
room-features = وسایل
room-shares = له دې سره په یوه وخت نه شي کېدی
feature-projector = پروجکټور او پرده
feature-whiteboard = تخته
feature-piano = پیانو
feature-kitchen = پخلنځی
feature-childrens-corner = د ماشومانو د لوبو ځای
feature-induction-loop = د غوږ د آلو لپاره د غږ سیستم
holiday-new-year = د میلادي کال لومړۍ ورځ
holiday-epiphany = د درې پاچاهانو ورځ (Heilige Drei Könige)
holiday-womens-day = د ښځو ورځ
holiday-good-friday = د ایسټر جمعه (Karfreitag)
holiday-easter-sunday = د ایسټر یکشنبه (Ostersonntag)
holiday-easter-monday = د ایسټر دوشنبه (Ostermontag)
holiday-labour-day = د کارګرو ورځ
holiday-liberation-day = د خلاصون ورځ (Tag der Befreiung)
holiday-ascension = آسمان ته د مسیح د ختلو ورځ (Christi Himmelfahrt)
holiday-whit-sunday = د پنټيکاسټ یکشنبه (Pfingstsonntag)
holiday-whit-monday = د پنټيکاسټ دوشنبه (Pfingstmontag)
holiday-corpus-christi = د مسیح د بدن ورځ (Fronleichnam)
holiday-uprising-day = د خلکو د پاڅون ورځ
holiday-assumption = آسمان ته د بي بي مریم د ختلو ورځ (Mariä Himmelfahrt)
holiday-childrens-day = د ماشومانو نړیواله ورځ
holiday-unity = د جرمني د یووالي ورځ
holiday-reformation = د مذهبي اصلاحاتو ورځ (Reformationstag)
holiday-all-saints = د ټولو پاکانو ورځ (Allerheiligen)
holiday-repentance-day = د توبې او دعا ورځ (Buß- und Bettag)
holiday-christmas = د کرسمس لومړۍ ورځ
holiday-second-christmas = د کرسمس دویمه ورځ

## Einen freien Raum finden

find-title = خالي کوټه پیدا کړئ
find-again = لټون بدل کړئ
find-go = خالي کوټې وښیئ
find-step-free = له زینو پرته لاره
rooms-all = ټولې کوټې
field-people = څو تنه راځي؟ (که غواړئ)
field-feature = په کوټه کې باید څه وي؟ (که غواړئ)

found-title = خالي کوټې
found-people =
    { $count ->
        [one] { $count } کس
       *[other] { $count } کسان
    }
found-series = { $count } نېټې، { $hours } بجې: له { $first } تر { $last }
found-free =
    { $count ->
        [one] { $count } کوټه خالي ده
       *[other] { $count } کوټې خالي دي
    }
found-free-series =
    { $count ->
        [one] { $count } کوټه په ټولو نېټو خالي ده
       *[other] { $count } کوټې په ټولو نېټو خالي دي
    }
found-mostly = په ډېرو نېټو خالي
found-mostly-next = په بل ګام کې وینئ چې کومې نېټې نه کېږي، او د هغو پر ځای بل څه ټاکئ.
found-some-dates = له { $count } نېټو څخه په { $free } نېټو خالي
found-book = ریزرف کړئ: { $room }
found-book-at = { $room }، { $hours }: ریزرف کړئ
found-none = په دغه وخت هېڅ کوټه خالي نه ده
found-none-series = د دې نېټو په ډېرو کې هېڅ کوټه خالي نه ده
found-instead = په همدې ورځ بل وخت خالي ده
lack-taken = ټولې مناسبې کوټې په دغه وخت نیول شوې دي. مهرباني وکړئ بل وخت، لږ خلک یا لږ وسایل وټاکئ.
lack-not-open = مناسبې کوټې په دغه وخت خلاصې نه دي. مهرباني وکړئ بل ساعت یا بله ورځ وټاکئ.
lack-off-terms = مناسبې کوټې دومره لنډ یا دومره اوږد وخت ته نه ورکول کېږي، یا دومره ناڅاپه یا دومره ډېر له مخکې نه ریزرف کېږي. مهرباني وکړئ نېټه یا ساعت بدل کړئ.
lack-no-such-hours = په دې ورځ ساعت بدلېږي او دا وخت روښانه نه دی. مهرباني وکړئ بل ساعت وټاکئ.
lack-closed = مرکز په دغه وخت بند دی. مهرباني وکړئ بله ورځ وټاکئ.
lack-past = دا وخت تېر شوی دی. مهرباني وکړئ وروسته وخت وټاکئ.
lack-no-room = هېڅ داسې کوټه نشته چې تاسو یې ریزرف کړئ او دومره ځای او دا ټول وسایل ولري. مهرباني وکړئ لږ خلک یا لږ وسایل ولیکئ.

## Raumplan

plan-day = د کوټو مهالوېش: { $date }
plan-week = د کوټو مهالوېش: له { $first } تر { $last }
plan-month = د کوټو مهالوېش: { $month }
plan-agenda = د کوټو مهالوېش، پیل: { $date }
plan-nav = په مهالوېش کې مخکې او وروسته لاړ شئ
plan-day-back = یوه ورځ شاته
plan-day-on = یوه ورځ مخکې
plan-week-back = یوه اونۍ شاته
plan-week-on = یوه اونۍ مخکې
plan-month-back = یوه میاشت شاته
plan-month-on = یوه میاشت مخکې
plan-today = نن
plan-date = نېټه
plan-room = کوټه
plan-all-rooms = ټولې کوټې
plan-go = وښیئ
plan-printed = { $house } · حالت: { $date }، { $time } بجې
plan-table = د کوټو مهالوېش د جدول په بڼه
plan-as-list = په کوچنیو ټیلیفونونو کې لېست اسانه لوستل کېږي
plan-nothing = څه نه دي ریزرف شوي.
view-day = ورځ
view-week = اونۍ
view-month = میاشت
view-agenda = لېست
book = ریزرف کړئ
book-here = { $room }، { $date }: + ریزرف کړئ
book-at = { $room }، { $time }، خالي: ریزرف کړئ
book-on = { $date }: + ریزرف کړئ
book-then = { $room }، { $date }، { $time }، خالي: ریزرف کړئ
plan-filter = لټون محدود کړئ
plan-association = ټولنه
plan-all-associations = ټولې ټولنې
plan-purpose = موخه
plan-all-purposes = ټولې موخې
plan-mine = یوازې زما ریزرفونه
plan-own = زما ریزرفونه
plan-narrowed = تاسو یوازې دا وینئ: { $what }. نور ریزرفونه دلته نه ښکاري، نو دا نه شئ لیدلی چې څه خالي دي.
plan-whole = ټول مهالوېش وښیئ
plan-none = په دې ورځو کې داسې څه نه دي ریزرف شوي. مهرباني وکړئ مخکې لاړ شئ، یا لټون پراخ کړئ.
plan-none-of-these = له دې هېڅ نه دي ریزرف شوي.
plan-days = له { $first } تر { $last }
plan-week-number = { $number }مه اونۍ (KW)
plan-more = + نور { $count }

## Buchen

booking-title = کوټه ریزرف کړئ
booking-go = کوټه ریزرف کړئ
booking-next = که کوټه خالي وي، سمدلاسه ستاسو شوه. په راتلونکو څو دقیقو کې به ایمېل درته راشي.
booking-no-service = هېڅ خدمت
please-choose = مهرباني وکړئ وټاکئ
fold-first = د ساعت له بدلېدو مخکې (د اوړي وخت)
fold-second = د ساعت له بدلېدو وروسته (د ژمي وخت)
purpose-counselling = مشوره
purpose-meeting = غونډه
purpose-event = پروګرام
purpose-maintenance = د مرکز د رغولو کار
visibility-usual = لکه د دې موخې لپاره چې معمول وي
visibility-public = ټول خلک، په انټرنټ کې هم
visibility-house = هر څوک چې ننوتلی شي
visibility-private = یوازې ټولنه او د همغږۍ دفتر

field-association = د کومې ټولنې لپاره؟
field-room = کومه کوټه؟
field-purpose = د څه لپاره؟
field-service = کوم خدمت؟
hint-service = یوازې د مشورې لپاره. نېټه سمدلاسه له دې خدمت سره ښکاري.
field-title = سرلیک (که غواړئ)
hint-title = په مهالوېش کې ښکاري، لکه «د سندرو تمرین».
field-visibility = څوک لیدلی شي چې تاسو څه کوئ؟
hint-visibility = دا ټول ویني چې کوټه نیول شوې ده. مشوره او پروګرامونه معمولاً ټولو ته ښیو، غونډې یوازې هغو ته چې حساب لري.
field-attendees = څو تنه راځي؟ (که غواړئ)
field-date = نېټه
field-start = له
field-end = تر
field-fold = له دوو ساعتونو څخه کوم یو؟
hint-fold = په دې شپه ساعت شاته کېږي. یو ساعت دوه ځله راځي.
field-note = د همغږۍ دفتر ته یادښت (که غواړئ)
field-email = ستاسو د ایمېل پته
field-code = په ایمېل کې راغلی کوډ
hint-code = شپږ شمېرې.

field-repeat = نېټه تکرارېږي؟
field-interval = هر څو ورځې، اونۍ یا میاشتې؟
hint-interval = 2 یعنې: هر دویم ځل. خالي یعنې: هر ځل.
field-weekday = د اونۍ په کومو ورځو؟
hint-weekday = که هېڅ ونه ټاکئ، د لومړۍ نېټې ورځ حسابېږي. د میاشتني تکرار لپاره یوازې یوه ورځ وټاکئ.
field-nth = د میاشتې په کومه یوه؟
field-until = تر کله؟ وروستۍ ورځ
field-count = یا څو ځله؟
hint-count = مهرباني وکړئ، له دوو یو ډک کړئ.
field-also = نورې نېټې پخپله ولیکئ (که غواړئ)
hint-also = په هره کرښه کې یوه، لکه 24.12.2026. هماغه کوټه او هماغه وخت به وي.
field-on_clash = او که یوه نېټه ونه شي؟
on-clash-refuse = له ما وپوښتئ
on-clash-skip = نېټه پرېږدئ
on-clash-other-room = پر ځای یې تر ټولو مناسبه کوټه واخلئ
repeat-open = تکرار یا نورې نېټې
repeat-none = نه، یوازې یو ځل
repeat-daily = هره ورځ
repeat-weekly = هره اونۍ
repeat-monthly-date = هره میاشت په هماغه نېټه
repeat-monthly-weekday = هره میاشت د اونۍ په هماغه ورځ، لکه د میاشتې وروستۍ جمعه
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه
nth-usual = لکه لومړۍ نېټه
nth-first = لومړۍ
nth-second = دویمه
nth-third = درېیمه
nth-fourth = څلورمه
nth-last = وروستۍ
rules-accept = ما د مرکز اصول ({ $version } نسخه) لوستي دي او عمل به پرې کوم.
rules-read = د مرکز اصول ولولئ (په نوې کړکۍ کې خلاصېږي)
field-accept_rules = د مرکز اصول
booking-ask = د کوټې غوښتنه وکړئ
asks = د همغږۍ دفتر باید موافق وي. په یوه اونۍ کې به ځواب درکړو.

preview-go = نېټې وښیئ
preview-comes = لومړی به هره نېټه ووینئ. لا څه نه دي ریزرف شوي.
preview-title = مهرباني وکړئ نېټې مو وګورئ
preview-wish = خپل معلومات بدل کړئ
preview-next = لا څه نه دي ریزرف شوي. کله چې ریزرف کړئ، په راتلونکو څو دقیقو کې به ایمېل درته راشي.
preview-changed = یو څه له هغه بدل شوي چې تاسو وروستی ځل لیدلي وو. ځکه څه نه دي ریزرف شوي. مهرباني وکړئ نېټې یو ځل بیا وګورئ.
preview-free =
    { $all ->
        [one] { $free ->
            [0] دا { $all } نېټه نه کېږي.
           *[other] دا { $all } نېټه خالي ده.
        }
       *[other] { $free ->
            [0] له { $all } نېټو څخه یوه هم نه کېږي.
            [one] له { $all } نېټو څخه { $free } خالي ده.
           *[other] له { $all } نېټو څخه { $free } خالي دي.
        }
    }
preview-decide = مهرباني وکړئ، لاندې ووایئ چې د نورو نېټو څه وشي.
preview-missing = { $day }مه نېټه په دې میاشتو کې نشته: { $months }. هلته څه نه ریزرف کېږي.
preview-out = نه کېږي.
preview-book =
    { $count ->
        [one] دا { $count } نېټه ریزرف کړئ
       *[other] دا { $count } نېټې ریزرف کړئ
    }
preview-ask =
    { $count ->
        [one] د دې { $count } نېټې غوښتنه وکړئ
       *[other] د دې { $count } نېټو غوښتنه وکړئ
    }
preview-book-rest = همداسې ریزرف کړئ
preview-ask-rest = همداسې غوښتنه وکړئ
preview-again = نېټې یو ځل بیا وښیئ
next-day = { $hours } (بله ورځ پای ته رسېږي)
choice = د دې نېټې څه وشي: { $date }؟
choice-skip = دا نېټه پرېږدئ
choice-room = پر ځای یې: { $room }، تر { $seats } کسانو پورې
choice-hours = پر ځای یې: { $hours }
choice-as-all = لکه د ټولو نېټو لپاره چې ټاکل شوې
choice-kept = همداسې لکه دلته چې لیکل شوې

obstacle-taken = نیول شوې: { $by }.
obstacle-holiday = بند: { $day } رخصتي ده ({ $holiday }).
obstacle-closure = بند، { $day }: { $reason }
obstacle-outside-hours = دا کوټه په دغه وخت خلاصه نه ده: { $room }.
obstacle-itself = د دې لړۍ بله نېټه په دغه وخت کوټې ته اړتیا لري.
obstacle-past = دا وخت تېر شوی دی.
obstacle-too-late = { $room } باید لږ تر لږه { $ahead } مخکې ریزرف شي.
obstacle-too-early = { $room } زیات نه زیات { $ahead } مخکې ریزرف کېدی شي.
obstacle-peak-hours = په ډېرو غوښتل شوو وختونو کې ټولنه په اونۍ کې { $hours } حق لري. هغه پوره شوي دي.
obstacle-rooms-at-once =
    { $count ->
        [one] ټولنه په یوه وخت { $count } کوټه نیولی شي او هغه لا له مخکې لري.
       *[other] ټولنه په یوه وخت { $count } کوټې نیولی شي او هغه لا له مخکې لري.
    }

refused-title = وبخښئ، کوټه په دغه وخت نیول شوې ده
refused-wish = ستاسو غوښتنه: { $when }. ستونزه دا ده:
refused-rooms = نورې کوټې په همدې وخت
refused-times = همدا کوټه په بل وخت
refused-room = پر ځای یې ریزرف کړئ: { $room } (تر { $seats } کسانو پورې)
refused-time = پر ځای یې ریزرف کړئ: { $hours }
refused-nothing = په دې ورځ مناسبه کوټه خالي نه ده. مهرباني وکړئ بله ورځ وګورئ.
refused-kept = ستاسو معلومات لا په فورمه کې دي. هلته یې هم بدلولی شئ.
refused-impossible = وبخښئ، کوټه داسې نه شي ریزرف کېدی
refused-asks = د ځینو لپاره د همغږۍ دفتر باید موافق وي. په یوه اونۍ کې به ځواب درکړو.
refused-waiting = یا ورته انتظار وکړئ
refused-wait = د دې کوټې او وخت لپاره مې د انتظار په لېست کې ولیکئ

ahead-free = کوټه په دغه وخت خالي ده.
ahead-taken = کوټه په دغه وخت نیول شوې ده: { $hours }.
ahead-taken-by = کوټه په دغه وخت نیول شوې ده: { $hours }، { $who }.
ahead-dates = له { $all } نېټو څخه { $free } خالي دي.
ahead-one = { $date }، { $hours }: { $state }

## Eine Buchung

booking-done = کوټه ستاسو شوه
booking-off = دا ریزرف لغوه شوی دی. کوټه بیا خالي ده.
booking-words = سرلیک
booking-number = د ریزرف شمېره
booking-service = دا خدمت په لېست کې
booking-plan = دا ورځ په مهالوېش کې
booking-again = یو ځل بیا ریزرف کړئ
booked-by = ریزرف کوونکی
visible-for = څوک یې لیدلی شي
attendees = کسان
hold-requested = غوښتل شوې
hold-offered = ستاسو لپاره ساتل شوې
hold-confirmed = ریزرف شوې
hold-declined = رد شوې
hold-cancelled = لغوه شوې
letter-coming = په راتلونکو څو دقیقو کې به { $email } ته ایمېل راشي، ستاسو د جنترۍ لپاره یو یادښت هم پکې دی.
letter-gone = موږ { $email } ته ایمېل ولېږه، ستاسو د جنترۍ لپاره یو یادښت هم پکې دی.
letter-lost = زموږ ایمېل { $email } ته ونه رسېد. ریزرف بیا هم سم دی. مهرباني وکړئ له همغږۍ دفتر سره پته وګورئ.
cancel-open = ریزرف لغوه کړئ
cancel-letter = کوټه بیا خالي کېږي. موږ د دې په اړه ایمېل لېږو. دا د دې ټولنې خبره ده: { $association }.
cancel-directory = نېټه سمدلاسه له لېست څخه لرې کېږي.
cancel-go = هو، لغوه یې کړئ

## Die Termine einer Buchung

booking-changed = بدلون خوندي شو
booking-called-off = نېټه لغوه شوه
booking-brought-back = نېټه بیرته پر ځای شوه
booking-undone = وروستی بدلون بیرته واخیستل شو
booking-asked = ستاسو غوښتنه راورسېده
booking-answer-by = د همغږۍ دفتر به تر دې وخته ځواب درکړي: { $when }. تر هغه پورې مرکز کوټه ستاسو لپاره ساتي.
booking-next-date = راتلونکې نېټه
booking-change = بدل کړئ
offer-title = دا کوټه ستاسو لپاره ساتل شوې ده
offer-until = دا کوټه ستاسو لپاره تر دې وخته ساتل شوې ده: { $when }
offer-take = هو، اخلو یې
offer-refuse = نه، مننه
dates-title = نېټې
dates-none = نوره نېټه نشته.
dates-past =
    { $count ->
        [one] { $count } نېټه تېره شوې
       *[other] { $count } نېټې تېرې شوې
    }
date-number = { $number }مه نېټه
date-off = نه کېږي
date-change = بدل یا لغوه کړئ
date-change-of = بدل یا لغوه کړئ: { $date }
date-restore = بیا هم کېږي
date-restore-of = بیا هم کېږي: { $date }
restore-blocked = دا نېټه بیرته نه شي راګرځېدلی
keys-title = څنګه ننوتلی شئ
history-title = تر اوسه څه شوي
history-house = مرکز
deed-book = ریزرف شوه
deed-call-off = لغوه شوه
deed-bring-back = بیرته وګرځول شوه
deed-undo = بدلون بیرته واخیستل شو
deed-change = بدله شوه
deed-approve = ومنل شوه
deed-decline = رد شوه
deed-propose-room = بله کوټه وړاندیز شوه
deed-take = قبوله شوه
deed-expire = وخت یې تېر شو، ځکه ځواب رانغی
deed-close = د بندېدو له امله بدله شوه
deed-send-letter-again = ایمېل یو ځل بیا ولېږل شو
deed-change-rules = اصول بدل شول
deed-write-text = متن ولیکل شو
deed-remove-text = ژباړه لرې شوه
deed-add-service = خدمت اضافه شو
deed-describe-service = د خدمت معلومات بدل شول

## Eine Buchung ändern

change-title = ریزرف بدل کړئ
change-date-title = نېټه بدله کړئ
change-go = بدلون خوندي کړئ
change-next = موږ د دې په اړه ایمېل لېږو. نوي وختونه او کوټې سمدلاسه سم دي، خو که د همغږۍ دفتر باید موافق وي، بیا نه.
change-rooms = کومې کوټې؟
change-whole = ټول ریزرف
change-whole-hint = دا معلومات تل د ټولو نېټو لپاره دي.
change-blocked = وبخښئ، داسې نه کېږي
change-nothing-done = څه نه دي بدل شوي. ستاسو معلومات لا په فورمه کې دي.
change-busy = بل څوک همدا اوس مخکې شو. څه نه دي بدل شوي؛ مهرباني وکړئ یو ځل بیا هڅه وکړئ.
change-instead = دا به خالي وي
change-to-room = پر ځای یې: { $room }
change-to-time = پر ځای یې: { $hours }
change-gone = دا نېټه لغوه شوې یا تېره شوې ده او نه شي بدلېدی.
stale-title = په دې منځ کې بل چا دا ریزرف بدل کړی
stale-now = اوس داسې دی
stale-wanted = تاسو دا غوښتل
stale-again = ستاسو معلومات لا په فورمه کې دي. که یو ځل بیا یې خوندي کړئ، هغه به سم وي.
field-scope = د کومو نېټو لپاره؟
hint-scope = هغه څه چې تاسو د ځینو نېټو لپاره بېل ټاکلي دي، همداسې پاتې کېږي.
scope-one = یوازې د دې نېټې لپاره
scope-following = د دې او ټولو ورپسې نېټو لپاره
scope-all = د ټولو راتلونکو نېټو لپاره
cancel-some-open = نېټې لغوه کړئ
cancel-some = کوټې سمدلاسه خالي کېږي. موږ د دې په اړه ایمېل لېږو.
cancel-one = یوازې دا نېټه لغوه کړئ
cancel-following = دا او ټولې ورپسې نېټې لغوه کړئ
cancel-all = ټولې نېټې لغوه کړئ

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } ← { $after }
move-place = { $date }، { $hours }، { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] { $count } نېټه بدلېږي.
       *[other] { $count } نېټې بدلېږي.
    }
move-letter = چا چې ریزرف کړې، هغه ته د دې په اړه ایمېل ورځي.
move-same = نېټه له مخکې همداسې ده.
move-go = وخت یا ځای یې بدل کړئ
move-stay = مه یې بدلوئ

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = په موږک (ماوس) او کیبورډ ریزرفول او بدلول
hand-draw = چېرته چې ساعتونه تر یو بل لاندې وي: په ماوس د خالي وخت پر سر کش کړئ، څو همدا وخت ریزرف شي.
hand-move = ریزرف بل ځای ته کش کړئ، څو بدل شي. مخکې له هغه لولئ چې څه به وشي.
hand-stretch = چېرته چې ساعتونه تر یو بل لاندې وي: د ریزرف پورتنۍ یا لاندنۍ څنډه کش کړئ، څو پیل یا پای یې بدل شي.
hand-keys-walk = د غشو تڼۍ، Home او End مو په مهالوېش کې له یوې خانې بلې ته بیایي.
hand-keys-days = Page Up او Page Down مو شاته او مخکې بیایي، T مو نن ته بیایي.
hand-keys-move = د ریزرف پر سر M تڼۍ هغه نیسي. بیا یې د غشو تڼۍ بدلوي، له Shift سره پورتنی او لاندنی غشی پای بدلوي. Enter پوښتي چې کېږي که نه، Escape یې خوشې کوي.
hand-keys-draw = پر خالي وخت، Shift له لاندني غشي سره نوی ریزرف پیلوي او اوږدوي یې. Enter فورمه خلاصوي.
hand-let-go = خوشې شو. څه نه دي بدل شوي.
hand-not = دا نه شي بدلېدی. څه نه دي بدل شوي.
hand-lost = له مرکز سره اړیکه پرې ده. څه نه دي بدل شوي. مهرباني وکړئ یو ځل بیا هڅه وکړئ.

# Taking back what was done last.
undo-go = بدلون بیرته واخلئ
undo-until = تر { $time } بجو خپل وروستی بدلون بیرته اخیستلی شئ، که بل څوک څه بدل نه کړي.
undo-blocked = دا بیرته نه شي اخیستل کېدی
undo-nothing-done = ریزرف همداسې پاتې کېږي.
undo-no-more = تر یوه ساعته خپل وروستی بدلون بیرته اخیستلی شئ، که بل څوک څه بدل نه کړي. ریزرف همداسې پاتې کېږي.
moved-notice = بدل شو: { $what }، { $when }، { $rooms }.
undone-notice = بیرته واخیستل شو: { $what }، { $when }، { $rooms }.
moved-link = ریزرف ته

## Fehler in Formularen

error-prefix = تېروتنه:
errors-title = دا باید لا سم کړئ
problem-missing = مهرباني وکړئ دا ځای ډک کړئ.
problem-missing-association = مهرباني وکړئ هغه ټولنه وټاکئ چې د هغې لپاره ریزرف کوئ.
problem-missing-room = مهرباني وکړئ یوه کوټه وټاکئ.
problem-missing-purpose = مهرباني وکړئ ووایئ چې کوټه د څه لپاره غواړئ.
problem-missing-service = مهرباني وکړئ هغه خدمت وټاکئ چې مشوره پکې ورکوئ.
problem-missing-date = مهرباني وکړئ نېټه ولیکئ.
problem-missing-start = مهرباني وکړئ ولیکئ چې کله پیلېږي.
problem-missing-end = مهرباني وکړئ ولیکئ چې کله پای ته رسېږي.
problem-missing-reason = مهرباني وکړئ ووایئ چې ولې نه کېږي.
problem-missing-email = مهرباني وکړئ خپل ایمېل ولیکئ.
problem-missing-code = مهرباني وکړئ په ایمېل کې راغلی کوډ ولیکئ.
problem-too-long = مهرباني وکړئ متن تر { $max } تورو پورې لنډ کړئ.
problem-unreadable = په متن کې داسې توري دي چې نه لوستل کېږي. مهرباني وکړئ له سره یې ولیکئ.
problem-not-a-choice = دا انتخاب نشته. مهرباني وکړئ له لېست څخه وټاکئ.
problem-not-a-choice-association = د دې ټولنې لپاره نه شئ ریزرف کولی. مهرباني وکړئ له لېست څخه وټاکئ.
problem-not-a-choice-room = دا کوټه نشته. مهرباني وکړئ له لېست څخه وټاکئ.
problem-not-a-choice-purpose = د دې لپاره نه شئ ریزرف کولی. مهرباني وکړئ له لېست څخه وټاکئ.
problem-not-a-choice-service = دا خدمت د دې ټولنې نه دی. مهرباني وکړئ بل وټاکئ.
problem-not-a-choice-sheet = فورمه پوره نه وه. مهرباني وکړئ یو ځل بیا یې ولېږئ.
problem-not-a-choice-weekday = مهرباني وکړئ د میاشتني تکرار لپاره د اونۍ یوازې یوه ورځ وټاکئ.
problem-not-a-date = مهرباني وکړئ نېټه ولیکئ، لکه 24.11.2026.
problem-past = دا وخت تېر شوی دی. مهرباني وکړئ وروسته وخت وټاکئ.
problem-not-a-date-also = مهرباني وکړئ هره نېټه داسې ولیکئ: 24.12.2026، په هره کرښه کې یوه.
problem-past-also = له دې نېټو یوه تېره شوې ده. مهرباني وکړئ لرې یې کړئ.
problem-too-far = دومره لرې لا پلان نه جوړوو. مهرباني وکړئ تر دې نېټې یوه ورځ وټاکئ: { $last }.
problem-not-a-time = مهرباني وکړئ ساعت ولیکئ، لکه 17:00.
problem-missing-hour = په { $date } نېټه { $time } بجې نشته: ساعت مخکې { $next } بجو ته ځي. مهرباني وکړئ بل وخت وټاکئ.
problem-twice-hour = په { $date } نېټه { $time } بجې دوه ځله راځي، ځکه ساعت شاته کېږي. مهرباني وکړئ لاندې ووایئ چې کوم ساعت غواړئ.
problem-end-not-after-start = پای باید تر پیل وروسته وي.
problem-end-not-after-start-until = وروستۍ ورځ باید تر لومړۍ ورځې وروسته وي.
problem-missing-until = مهرباني وکړئ ولیکئ چې نېټه تر کله تکرارېږي، یا څو ځله.
problem-not-an-interval = مهرباني وکړئ له 1 تر { $max } یوه شمېره ولیکئ.
problem-no-dates = په دې ډول یوه نېټه هم نه جوړېږي. مهرباني وکړئ ورځې یا پای بدل کړئ.
problem-too-many-dates = یوه لړۍ تر { $max } نېټو ډېرې نه لري.
problem-until-and-count = مهرباني وکړئ یا وروستۍ ورځ ولیکئ یا د نېټو شمېر، دواړه نه.
problem-too-short = { $room } لږ تر لږه د { $length } لپاره ورکول کېږي.
problem-too-long-stay = { $room } زیات نه زیات د { $length } لپاره ورکول کېږي.
problem-room-not-for-them = دا ټولنه پخپله دا کوټه نه شي ریزرف کولی: { $room }. مهرباني وکړئ بله کوټه وټاکئ یا له همغږۍ دفتر سره خبرې وکړئ.
problem-rules-not-accepted = مهرباني وکړئ د مرکز اصول ولولئ او ووایئ چې عمل پرې کوئ.
problem-too-many-open = دا ټولنه له مخکې { $max } خلاص ریزرفونه لري؛ تر دې ډېر نه کېږي. مهرباني وکړئ یو لغوه کړئ یا له همغږۍ دفتر سره خبرې وکړئ.
problem-not-a-number = مهرباني وکړئ له 1 څخه پورته شمېره ولیکئ.
problem-too-many-people = { $room } د { $capacity } کسانو ځای لري. مهرباني وکړئ لویه کوټه وټاکئ.
problem-shared-part = { $one } او { $other } ګډ ځای لري. مهرباني وکړئ له دوو یوه وټاکئ.
problem-not-an-email = مهرباني وکړئ د ایمېل پته ولیکئ، لکه name@beispiel.de.
problem-wrong-code = دا کوډ سم نه دی. مهرباني وکړئ له وروستي ایمېل سره یې پرتله کړئ.
problem-missing-opening = مهرباني وکړئ لږ تر لږه یو د خلاصېدو وخت ولیکئ، یا «شپه او ورځ» وټاکئ.
problem-missing-only_for = مهرباني وکړئ لږ تر لږه یوه ټولنه وټاکئ.
problem-missing-first = مهرباني وکړئ لومړۍ ورځ ولیکئ.
problem-end-not-after-start-last = وروستۍ ورځ باید تر لومړۍ مخکې نه وي.
problem-past-last = دا ورځې تېرې شوې دي. مهرباني وکړئ وروسته ورځې وټاکئ.
problem-too-far-last = هغه څه چې هر کال تکرارېږي، تر یوه کاله ډېر نه وي. مهرباني وکړئ تر دې نېټې یوه ورځ وټاکئ: { $last }.
problem-not-windows = مهرباني وکړئ وختونه داسې ولیکئ: 08:00-12:00، 13:00-22:00.
problem-not-a-length = مهرباني وکړئ دقیقې یا ساعتونه او دقیقې ولیکئ، لکه 90 یا 1:30؛ تر یوې ورځې ډېر نه.
problem-out-of-range = مهرباني وکړئ تر { $max } پورې پوره شمېره ولیکئ.
problem-longest-too-short = تر ټولو اوږد ریزرف باید لږ تر لږه د تر ټولو لنډ ریزرف په اندازه وي.

## Anmelden und Konto

sign-in-title = ننوتل
sign-in-lead = یوازې هغه خلک باید ننوځي چې کوټې ریزرفوي. تاسو پټ نوم (پاسورډ) ته اړتیا نه لرئ: موږ ایمېل درلېږو.
sign-in-send = ایمېل وغواړئ
sign-in-code-title = خپل ایمېلونه وګورئ
sign-in-sent = که موږ { $email } پېژنو، په راتلونکو څو دقیقو کې به ایمېل راشي. په ایمېل کې لېنک خلاص کړئ، یا دلته کوډ ولیکئ.
sign-in-no-letter = ایمېل نه دی راغلی؟ د سپم (Spam) برخه هم وګورئ.
sign-in-again = نوی ایمېل وغواړئ
sign-in-confirm = یو بل ګام، بیا تاسو ننوتلي یئ.
sign-in-go = ننوتل
sign-in-stale-title = دا لېنک نور کار نه کوي
sign-in-stale = لېنک 15 دقیقې او یوازې یو ځل کار کوي. نوی ایمېل وغواړئ.
sign-in-demo = په نمایشي مرکز کې ایمېل ته انتظار مه کوئ.
sign-out = وتل
account-title = زما حساب
account-name = نوم
account-role = دنده
account-coming = راتلونکي ریزرفونه
account-nothing = څه نه دي ریزرف شوي.
reminders-title = یادونې
reminders-first = یوازینۍ نېټې، او د لړۍ یوازې لومړۍ نېټه
reminders-each = هره نېټه
reminders-never = هېڅ نېټه
reminders-save = خوندي کړئ
reminders-saved = خوندي شو. دا له راتلونکې یادونې پیلېږي.
field-reminders = یوه ورځ مخکې د کومو نېټو یادونه درته وکړو؟
hint-reminders = ایمېل سهار راځي، یو ایمېل د بلې ورځې د ټولو نېټو لپاره.
waiting-title = د انتظار لېست
waiting-fresh = تاسو د انتظار په لېست کې یئ. که کوټه خالي شوه، درته لیکو او څه وخت یې ستاسو لپاره ساتو.
waiting-in-line = که کوټه خالي شوه، ایمېل درته راځي.
waiting-offered = ستاسو لپاره تر دې وخته ساتل شوې: { $until }
waiting-withdraw = نور انتظار نه کوم
offer-gone-title = دا وړاندیز نور نشته
offer-gone-words = د ځواب وخت مو تېر شو، یا ستاسو د ټولنې بل چا ځواب ورکړی. له دې ځایه مخکې لاړ شئ:
offer-gone-booking = ریزرف ته
office-coordinator = د مرکز د همغږۍ دفتر
office-partner = له مرکز بهر سلاکار
office-none = لا ټولنه نه لري
rank-member = د دې ټولنې غړی: { $association }
rank-lead = د دې ټولنې مشر: { $association }

## Kalender abonnieren

feed-subscribe = جنتري په خپل ټیلیفون کې واخلئ
feed-address = د جنترۍ پته
feed-name-house = د کوټو مهالوېش – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = مشوره – { $house }
feed-name-mine = زما ریزرفونه – { $house }
feed-about-house = هر څه چې په مرکز کې کېږي، تر هغه ځایه چې تاسو یې لیدلی شئ.
feed-about-room = دا کوټه کله نیول شوې ده: { $room }.
feed-about-association = د دې ټولنې نېټې: { $association }.
feed-about-counselling = په مرکز کې د ټولنو د مشورې ټول وختونه.
feed-about-mine = هغه څه چې تاسو او ستاسو ټولنو ریزرف کړي.
feed-read-only = دا جنتري یوازې د لوستلو لپاره ده او پخپله نوې کېږي. دلته ریزرف او بدلون کولی شئ: { $url }
feed-summary = { $association }: { $what }
feed-taken = نیول شوې
feed-unknown = دا جنتري نشته؛ د مرکز جنترۍ دلته پیدا کوئ: { $url }
feed-key-unknown = د جنترۍ دا لېنک کار نه کوي یا نور کار نه کوي؛ نوی لېنک د «زما حساب» په پاڼه کې اخلئ: { $url }
feed-title = د جنترۍ لېنکونه
feed-words = په دې لېنکونو ستاسو جنتري تل نوي معلومات ښیي، په ټیلیفون کې هم. هلته څه نه شئ بدلولی.
feed-own = زما او زما د ټولنو ریزرفونه
feed-whole = ټول مرکز، هر څه چې تاسو یې لیدلی شئ
feed-open = خپلې جنترۍ ته یې واخلئ
feed-warning = څوک چې له دې لېنکونو یو ولري، ستاسو معلومات لوستلی شي. مهرباني وکړئ بل چا ته یې مه ورکوئ.
feed-none = خپل ریزرفونه په خپله جنترۍ کې لیدلی شئ، په ټیلیفون کې هم. د دې لپاره یو پټ لېنک اخلئ.
feed-make = لېنک واخلئ
feed-renew = لېنک نوی کړئ
feed-renew-words = ایا لېنک د داسې چا لاس ته ورغلی چې باید و یې نه لري؟ د نوي کولو وروسته زاړه لېنکونه سمدلاسه کار نه کوي. بیا باید خپله جنتري له سره برابره کړئ.

## Wie sich etwas wiederholt

repeats = { $how }، { $hours }، { $end }
repeats-daily =
    { $interval ->
        [1] هره ورځ
       *[other] هر { $interval } ورځې وروسته
    }
repeats-weekly =
    { $interval ->
        [1] هره { $days }
       *[other] هر { $interval } اونۍ وروسته: { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] هره میاشت په { $day }مه نېټه
       *[other] هر { $interval } میاشتې وروسته په { $day }مه نېټه
    }
repeats-monthly-weekday =
    { $interval ->
        [1] هره میاشت: { $day }
       *[other] هر { $interval } میاشتې وروسته: { $day }
    }
repeats-nth =
    { $nth ->
        [first] لومړۍ { $day }
        [second] دویمه { $day }
        [third] درېیمه { $day }
        [fourth] څلورمه { $day }
       *[last] وروستۍ { $day }
    }
repeats-until = تر { $date }
repeats-count =
    { $count ->
        [one] { $count } نېټه
       *[other] { $count } نېټې
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = د دې کوټې اصول
room-closed = کله بنده ده
room-holidays = مرکز په رسمي رخصتیو ({ $land }) کې بند دی.
room-open-on = بیا هم په دې ورځو خلاص دی: { $holidays }.
terms-opening = خلاصه
terms-always = شپه او ورځ
terms-length = موده
terms-shortest = لږ تر لږه { $length }
terms-longest = زیات نه زیات { $length }
terms-ahead = ریزرف
terms-earliest =
    { $count ->
        [one] زیات نه زیات { $count } ورځ مخکې
       *[other] زیات نه زیات { $count } ورځې مخکې
    }
terms-latest =
    { $count ->
        [one] لږ تر لږه { $count } ساعت مخکې
       *[other] لږ تر لږه { $count } ساعته مخکې
    }
terms-buffer = خالي پاتې کېږي
terms-set-up = { $length } مخکې د تیارولو لپاره
terms-clear-up = { $length } وروسته د ټولولو لپاره
terms-approval = موافقه
terms-bookers = څوک ریزرفوي
rules-title = د مرکز اصول
rules-lead = هر څوک چې دلته کوټه کاروي، پر دې اصولو عمل کوي.
rules-none = مرکز لا خپل اصول نه دي لیکلي.
land-BW = بادن-وورتمبرګ
land-BY = باواریا (Bayern)
land-BE = برلین
land-BB = براندنبورګ
land-HB = برېمن
land-HH = هامبورګ
land-HE = هېسن
land-MV = مکلنبورګ-فورپومرن
land-NI = نیدرزاکسن (Niedersachsen)
land-NW = نوردراین-وېستفالن (NRW)
land-RP = راینلنډ-فالڅ (Rheinland-Pfalz)
land-SL = زارلنډ
land-SN = زاکسن (Sachsen)
land-ST = زاکسن-انهالت
land-SH = شلېسویګ-هولشتاین
land-TH = تورینګن
approval-never = د همغږۍ دفتر موافقې ته اړتیا نشته
approval-always = یوازې د همغږۍ دفتر په موافقه
approval-evenings-weekends = ماښام، د اونۍ په پای او په رخصتیو کې یوازې د همغږۍ دفتر په موافقه
approval-guests = د مرکز د مېلمنو لپاره یوازې د همغږۍ دفتر په موافقه
bookers-everybody = ټولې ټولنې
bookers-residents = هغه ټولنې چې په مرکز کې ځای لري
bookers-coordination = یوازې د همغږۍ دفتر
closure-days = له { $first } تر { $last }
closure-yearly = { $days }، هر کال

## Was in E-Mails steht

letter-greeting = سلام { $name }!
letter-booked-subject = ریزرف شوه: { $what }
letter-booked-heading = کوټه ستاسو شوه.
letter-booked-words = موږ دا ستاسو لپاره ولیکل. که کوټې ته مو اړتیا نه وي، مهرباني وکړئ لغوه یې کړئ؛ نور خلک پرې خوشحالېږي.
letter-requested-subject = غوښتنه شوې: { $what }
letter-requested-heading = ستاسو غوښتنه د همغږۍ دفتر ته ورسېده.
letter-requested-words = د دې لپاره د مرکز د همغږۍ دفتر باید موافق وي. تر هغه پورې مرکز کوټه ستاسو لپاره ساتي. تاسو نور څه مه کوئ.
letter-requested-until = ځواب به په ایمېل درته راشي. د همغږۍ دفتر تر { $date }، { $time } بجو وخت لري. له هغه وروسته غوښتنه له منځه ځي.
letter-approved-subject = ومنل شوه: { $what }
letter-approved-heading = د همغږۍ دفتر موافق دی. کوټه ستاسو شوه.
letter-approved-words = موږ دا ستاسو لپاره ولیکل. که کوټې ته مو اړتیا نه وي، مهرباني وکړئ لغوه یې کړئ؛ نور خلک پرې خوشحالېږي.
letter-declined-subject = رد شوه: { $what }
letter-declined-heading = وبخښئ، د همغږۍ دفتر موافق نه دی.
letter-declined-words = ښايي بله کوټه یا بل وخت مناسب وي. که پوښتنه لرئ، مرکز ته ووایئ؛ ټیلیفون او ایمېل لاندې دي.
letter-proposed-subject = بله کوټه کېدی شي: { $what }
letter-proposed-heading = د همغږۍ دفتر تاسو ته بله کوټه وړاندیز کوي.
letter-proposed-words = مرکز یې ستاسو لپاره ساتي. مهرباني وکړئ هو یا نه ووایئ.
letter-proposed-until = ستاسو ځواب تر { $date }، { $time } بجو غواړو. له هغه وروسته کوټه بیا خالي کېږي.
letter-offered-subject = خالي شوه: { $what }
letter-offered-heading = هغه کوټه خالي شوه چې تاسو ورته انتظار کاوه.
letter-offered-words = مرکز یې ستاسو لپاره ساتي. مهرباني وکړئ هو یا نه ووایئ.
letter-offered-until = ستاسو ځواب تر { $date }، { $time } بجو غواړو. له هغه وروسته کوټه نورو ته ورکول کېږي.
letter-expired-subject = وخت یې تېر شو: { $what }
letter-expired-heading = د ځواب وخت تېر شو.
letter-expired-words = په وخت موافقه رانغله. ځکه کوټه بیا خالي ده. که لا ورته اړتیا لرئ، مهرباني وکړئ یو ځل بیا یې ریزرف کړئ.
letter-changed-subject = بدل شو: { $what }
letter-changed-heading = ستاسو ریزرف بدل شو.
letter-changed-words = اوس داسې دی. که څه مناسب نه وي، بدلولی یا لغوه کولی یې شئ.
letter-brought-back-subject = بیا هم کېږي: { $what }
letter-brought-back-heading = یوه نېټه بیا هم کېږي.
letter-brought-back-words = ستاسو ریزرف اوس داسې دی. که کوټې ته مو اړتیا نه وي، مهرباني وکړئ لغوه یې کړئ.
letter-undone-subject = بیرته واخیستل شو: { $what }
letter-undone-heading = ستاسو د ریزرف وروستی بدلون بیرته واخیستل شو.
letter-undone-words = اوس داسې دی. که څه مناسب نه وي، بدلولی یا لغوه کولی یې شئ.
letter-called-off-subject = لغوه شو: { $what }
letter-called-off-heading = دا ریزرف لغوه شو.
letter-called-off-words = کوټه بیا خالي ده. که بیا هم کوټې ته اړتیا لرئ، مهرباني وکړئ نوې ریزرف کړئ.
letter-partly-called-off-subject = یوه برخه لغوه شوه: { $what }
letter-partly-called-off-heading = د دې ریزرف یوه برخه لغوه شوه.
letter-partly-called-off-words = ستاسو ریزرف اوس داسې دی. لغوه شوې نېټې بیرته راګرځولی شئ، تر څو چې کوټه خالي وي.
letter-closed-subject = د بندېدو له امله لغوه شو: { $what }
letter-closed-heading = مرکز یا کوټه بنده ده.
letter-closed-words = ځکه موږ باید لغوه کړی وای. مهرباني وکړئ بل وخت یا بله کوټه ریزرف کړئ.
letter-partly-closed-subject = د بندېدو له امله بدل شو: { $what }
letter-partly-closed-heading = مرکز یا کوټه بنده ده.
letter-partly-closed-words = ځکه ستاسو ریزرف بدل شو. اوس داسې دی. که څه مناسب نه وي، بدلولی یا لغوه کولی یې شئ.
letter-reason = دلیل
letter-dates-from =
    { $count ->
        [one] { $count } نېټه، { $date }
       *[other] { $count } نېټې، پیل: { $date }
    }
letter-dates = دا نېټې لا راځي:
letter-dates-off = دا نېټې نه کېږي:
letter-dates-more =
    { $count ->
        [one] او { $count } بله نېټه، ریزرف وګورئ
       *[other] او { $count } نورې نېټې، ریزرف وګورئ
    }
letter-date-with = { $when } – { $notes }
letter-date-off = نه کېږي
letter-date-instead = د دې نېټې پر ځای: { $date }
letter-date-hours = بل ساعت
letter-keys = کوټې ته داسې ننوځئ:
letter-link-see = ریزرف وګورئ، بدل یا لغوه یې کړئ
letter-link-look = ریزرف وګورئ
letter-link-answer = هو یا نه ووایئ
letter-link-book = بله نېټه ریزرف کړئ
letter-calendar-entry = ستاسو د جنترۍ لپاره یو یادښت له دې ایمېل سره مل دی.
letter-calendar-new = مل فایل ستاسو جنتري نوې کوي.
letter-calendar-draft = ستاسو د جنترۍ لپاره یو موقت یادښت له دې ایمېل سره مل دی.
letter-calendar-gone = مل فایل یادښت ستاسو له جنترۍ لرې کوي.
letter-calendar-date = مل فایل ستاسو په جنترۍ کې یوازې دا نېټه بدلوي: { $when }.
letter-calendar-date-gone = مل فایل ستاسو له جنترۍ یوازې دا نېټه لرې کوي: { $when }.
letter-asked-subject = غوښتنه: { $what }
letter-asked-heading = { $asker } کوټه غواړي.
letter-asked-words = دا ریزرف ستاسو موافقې ته اړتیا لري. ستاسو تر ځوابه کوټه نیول شوې ده.
letter-asked-again-subject = د غوښتنې یادونه: { $what }
letter-asked-again-heading = { $asker } لا ستاسو ځواب ته انتظار کوي.
letter-asked-again-words = دا ریزرف ستاسو موافقې ته اړتیا لري. ښايي له تاسو بل چا ځواب ورکړی وي؛ بیا تاسو څه مه کوئ.
letter-asked-until = مهرباني وکړئ تر { $date }، { $time } بجو ځواب ورکړئ. له هغه وروسته غوښتنه له منځه ځي او کوټه بیا خالي کېږي.
letter-asked-by = غوښتونکی
letter-asked-link = غوښتنې وګورئ او ځواب ورکړئ
letter-reminder-subject = سبا: { $what }
letter-reminder-subject-several = سبا: په مرکز کې { $count } نېټې، { $date }
letter-reminder-heading =
    { $count ->
        [one] سبا په مرکز کې { $count } نېټه لرئ.
       *[other] سبا په مرکز کې { $count } نېټې لرئ.
    }
letter-reminder-words = که کومې کوټې ته مو اړتیا نه وي، مهرباني وکړئ لغوه یې کړئ؛ نور خلک پرې خوشحالېږي.
letter-reminder-link = کوم بل کار پېښ شو؟ دلته یې لغوه یا بدل کړئ
letter-reminder-later = له دې وروسته
letter-reminder-dates =
    { $count ->
        [one] د دې لړۍ { $count } بله نېټه
       *[other] د دې لړۍ { $count } نورې نېټې
    }
letter-reminder-only-first = د لړۍ د نورو نېټو یادونه نه درته کوو.
letter-reminder-settings = یادونې بدلې یا بندې کړئ
letter-sign-in-subject = د ننوتلو لپاره ستاسو لېنک او کوډ
letter-sign-in-heading = داسې ننوځئ.
letter-sign-in-link = اوس ننوځئ
letter-sign-in-code = یا دا کوډ ولیکئ:
letter-sign-in-short = لېنک او کوډ 15 دقیقې او یوازې یو ځل کار کوي.
letter-sign-in-not-you = تاسو ننوتل نه غوښتل؟ بیا څه مه کوئ.
letter-invitation-subject = ستاسو حساب: { $house }
letter-invitation-heading = { $house } ته ښه راغلاست.
letter-invitation-words = تاسو اوس په مرکز کې کوټې ریزرفولی شئ. پټ نوم (پاسورډ) ته اړتیا نشته.
letter-invitation-link = لومړی ځل ننوځئ
letter-invitation-later = وروسته په خپل ایمېل ننوځئ. هر ځل به یو لېنک درولېږو.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = جرمني متن اعتبار لري؛ دا متن د پوهېدو لپاره مرسته کوي.
statement-missing = دلته لا نشته:
imprint-title = د وېبپاڼې مسوول (Impressum)
imprint-lead = څوک د دې پاڼو مسوول دی.
field-operator = مسووله اداره (Träger) او حقوقي بڼه
field-operator_address = پته
field-represented_by = استازی
field-operator_email = ایمېل
field-operator_phone = ټیلیفون
field-register = د ثبت دفتر (Register) او شمېره
field-vat_id = د خرڅلاو د مالیې شمېره (Umsatzsteuer-Identifikationsnummer)
field-responsible = د منځپانګې مسوول
privacy-title = د معلوماتو ساتنه (Datenschutz)
privacy-lead = دا مرکز ستاسو له معلوماتو سره څه کوي، ولې او تر کله.
privacy-readers-title = که دلته یوازې لولئ
privacy-readers = حساب ته اړتیا نه لرئ. بیا دا پاڼې کوکي (Cookie) نه ږدي، له نورو ځایونو څه نه راوړي او نه لیکي چې څوک یې لولي.
privacy-feedback-title = که موږ ته پیغام راولېږئ
privacy-feedback = هغه څه چې تاسو لیکئ، خوندي کوو یې او د همغږۍ دفتر ته یې په ایمېل لېږو، چې تېروتنې او خنډونه سم کړي او ځواب درکړي. له 90 ورځو وروسته یې له منځه وړو. د ناسمې ګټې د مخنیوي لپاره یوه ورځ ستاسو د انټرنټ د پتې د کنټرول شمېره (Prüfsumme) ساتو.
privacy-account-title = که حساب لرئ
privacy-account = موږ دا خوندي کوو: ستاسو نوم، ایمېل او ژبه، ستاسو ټولنه، ستاسو ریزرفونه، دا چې چا کله څه بدل کړي، او هغه ایمېلونه چې درلېږو یې. له دې معلوماتو پرته کوټې نه شو ورکولی. هېڅ پروګرام ستاسو د شخص په اړه پرېکړه نه کوي.
privacy-sign-in = د ننوتلو لېنک او کوډ 15 دقیقې کار کوي. له هغه وروسته یوه ورځ ستاسو د ایمېل او د انټرنټ د پتې د کنټرول شمېرې (Prüfsumme) ساتو. یو کوکي (Cookie) تاسو 90 ورځې ننوتي ساتي. چې ووځئ، هغه له منځه ځي.
privacy-controller = څوک مسوول دی
field-protection_officer = د معلوماتو د ساتنې مسوول (Datenschutzbeauftragte)
field-legal_basis = قانوني اساس
field-hosting = د سرور او ایمېل شرکت
field-retention = حسابونه، ریزرفونه او ایمېلونه تر کله پاتې کېږي
field-authority = د څارنې اداره (Aufsichtsbehörde)
privacy-rights-title = ستاسو حقونه
privacy-rights = تاسو پوهېدلی شئ چې موږ ستاسو په اړه څه خوندي کړي، او له ځانه سره یې وړلی شئ. غوښتلی شئ چې سم، محدود یا له منځه یووړل شي. د خپلو معلوماتو له کارولو سره مخالفت کولی شئ او خپله موافقه بیرته اخیستلی شئ. مسوولې ادارې (Träger) ته ولیکئ. د څارنې ادارې (Aufsichtsbehörde) ته هم شکایت کولی شئ.
accessibility-title = له خنډ پرته کارول (Barrierefreiheit)
accessibility-lead = ټول خلک باید دا پاڼې کارولی شي. موږ یې د BITV 2.0 او د EN 301 549 معیار له مخې ارزوو.
field-conformity = حالت
conformity-full = په بشپړ ډول له خنډ پرته
conformity-partial = یوه برخه له خنډ پرته
conformity-no = لا له خنډ پرته نه دی
field-barriers = هغه خنډونه چې موږ پرې خبر یو
field-assessed_on = وروستۍ کتنه
field-assessed_how = داسې مو وکتل
accessibility-feedback = موږ ته ولیکئ، له حساب پرته هم، یا زنګ ووهئ. موږ ځواب درکوو او په بله لاره مرسته درسره کوو.
accessibility-enforcement = که زموږ ځواب مرسته ونه کړي، دلته مراجعه کولی شئ. دا وړیا ده.
field-enforcement = د اصولو د پلي کولو اداره (Durchsetzungsstelle)
field-arbitration = د منځګړتوب دفتر (Schlichtungsstelle)
feedback-link = موږ ته ووایئ
feedback-title = څه سم نه دي؟ کوم خنډ مو په لاره کې و؟
feedback-lead = موږ ته یې ووایئ. حساب ته اړتیا نه لرئ. ستاسو پیغام یوازې د مرکز د همغږۍ دفتر لولي؛ له 90 ورځو وروسته یې له منځه وړو.
field-kind = د څه په اړه دی؟
kind-wrong = یو معلومات سم نه دی
kind-barrier = یو خنډ په لاره کې و
kind-other = بل څه
field-message = څه وشول؟
hint-message = په خپله ژبه لیکلی شئ.
field-contact = د ځواب لپاره ایمېل یا ټیلیفون
hint-contact = لیکل یې لازمي نه دي. ستاسو له پیغام سره یې له منځه وړو.
feedback-about = موضوع دا پاڼه ده:
feedback-send = ولېږئ
feedback-thanks-title = مننه، ستاسو پیغام راورسېد
feedback-thanks = د همغږۍ دفتر یې په راتلونکو ورځو کې لولي. که ایمېل یا شمېره مو لیکلې وي، اړیکه درسره نیسي.
feedback-back = بېرته دې ته:

## Wenn etwas nicht geht

not-found-title = دا پاڼه نشته
not-found-words = ښايي لېنک زوړ وي یا یو توری پکې کم وي. له دې ځایه مخکې لاړ شئ:
forbidden-title = ټول خلک دا نه شي کولی
forbidden-sign-in = مهرباني وکړئ ننوځئ.
forbidden-ask = که تاسو له دې کسانو یئ، مهرباني وکړئ له همغږۍ دفتر سره خبرې وکړئ.
who-everybody = دا ټول کولی شي.
who-signed-in = دا هر هغه څوک کولی شي چې حساب لري.
who-association = دا د ټولنې کسان او د همغږۍ دفتر کولی شي.
who-lead = دا د ټولنې مشران او د همغږۍ دفتر کولی شي.
who-coordination = دا یوازې د مرکز د همغږۍ دفتر کولی شي.
too-many-title = مهرباني وکړئ لږ انتظار وکړئ
too-many-words =
    { $minutes ->
        [one] دا ډېرې هڅې وې. { $minutes } دقیقه وروسته بیا هڅه کولی شئ.
       *[other] دا ډېرې هڅې وې. { $minutes } دقیقې وروسته بیا هڅه کولی شئ.
    }
fault-title = زموږ په برخه کې یوه تېروتنه وشوه
fault-words = هېڅ شی نیمګړی نه دی خوندي شوی. مهرباني وکړئ څو دقیقې وروسته یو ځل بیا هڅه وکړئ.
fault-number = که موږ ته لیکئ، مهرباني وکړئ دا شمېره ووایئ:
foreign-form-title = دا فورمه له بلې وېبپاڼې راغلې
foreign-form-words = ستاسو د خوندیتوب لپاره مو څه نه دي خوندي کړي. مهرباني وکړئ فورمه زموږ په پاڼه کې یو ځل بیا خلاصه کړئ.
too-slow-title = ډېر وخت یې ونیو
too-slow-words = اوس ډېر کار دی. مهرباني وکړئ یوه دقیقه وروسته یو ځل بیا هڅه وکړئ.
too-large-title = دا په یوه ځل ډېر و
too-large-words = موږ څه نه دي خوندي کړي. مهرباني وکړئ متن لنډ کړئ او یو ځل بیا یې ولېږئ.

## Themen

topic-arrival = نوی راتګ
topic-residence-asylum = اقامه او پناه غوښتنه
topic-asylum-interview = د پناه مرکې ته تیاری
topic-family-reunification = د کورنۍ راوستل
topic-naturalisation = د جرمني تابعیت
topic-letters-forms = لیکونه او فورمې
topic-documents = اسناد
topic-accompaniment = ملګرتیا او ژباړه
topic-work-training = کار او مسلکي زده کړه
topic-recognition = د سندونو منل
topic-learning-german = جرمني زده کول
topic-school-childcare = ښوونځی او وړکتون (Kita)
topic-housing = کور او استوګنه
topic-money-benefits = پیسې او مالي مرستې
topic-debt = پورونه
topic-health = روغتیا
topic-mental-health = رواني روغتیا
topic-pregnancy-birth = حمل او زېږون
topic-family-separation = کورنۍ او بېلتون
topic-violence = له تاوتریخوالي ساتنه
topic-discrimination = تبعیض
topic-legal-advice = حقوقي مشوره
topic-associations = ټولنه او رضاکار کار

## Sprachen

language-am = امهاري
language-ar = عربي
language-bg = بلغاري
language-ckb = سوراني کردي
language-de = جرمني
language-en = انګلیسي
language-es = هسپانوي
language-fa = فارسي
language-fr = فرانسوي
language-gsg = د جرمني د اشارو ژبه
language-hr = کروواسي
language-it = ایټالوي
language-kmr = کورمانجي کردي
language-pl = پولنډي
language-prs = دري
language-ps = پښتو
language-pt = پرتګالي
language-ro = رومانیايي
language-rom = د روما ژبه (Romanes)
language-ru = روسي
language-so = سومالي
language-sq = الباني
language-sr = سربي
language-ta = تامیل
language-ti = تیګرینیا
language-tr = ترکي
language-uk = اوکرایني
language-ur = اردو
language-vi = ویتنامي
