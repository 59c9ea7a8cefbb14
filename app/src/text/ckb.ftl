### کوردیی ناوەندی (سۆرانی) – Sorani-Kurdisch. „ئێوە“, freundlich, aktiv, kurze Alltagssätze.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = بڕۆن بۆ ناوەڕۆک
nav = لیستی سەرەکی
nav-counselling = یارمەتی بدۆزنەوە
nav-associations = کۆمەڵەکان
nav-rooms = ژوورەکان
nav-calendar = خشتەی ژوورەکان
nav-book = ژوور حیجز بکەن
nav-requests = داواکارییەکان
nav-coordination = نووسینگەی هەماهەنگی
nav-sign-in = چوونەژوورەوە
languages = زمانەکان
notice = ئاگاداری
invented-house = ناوەندی نموونەیی: هەموو شتێک خەیاڵییە.
invented-entry = ئەم کۆمەڵەیە بە ڕاستی نییە. هەموو زانیارییەکان خەیاڵین.
demo-door = بە ناوی کەسێکەوە بچنە ژوورەوە
demo-letters = ئیمەیڵەکان ببینن
not-reviewed = هێشتا کەسێک کە بەم زمانە گەورە بووبێت، ئەم وەرگێڕانەی نەبینیوەتەوە. هەڵەی تێدایە؟ تکایە پێمان بڵێن.
to-home = بۆ لاپەڕەی سەرەتا
ask-house = بە تەلەفۆن یارمەتیتان دەدەین:
address = ناونیشان
phone = تەلەفۆن
email = ئیمەیڵ
website = ماڵپەڕ

## Wörter, die überall gelten

association = کۆمەڵە
room = ژوور
purpose = مەبەست
service = خزمەتگوزاری
note = تێبینی
time = کات
when = کەی
where = لە کوێ
topics = بابەتەکان
languages-spoken = زمانەکان
place = { $room }، { $floor }
floor =
    { $number ->
        [0] نهۆمی زەوی
        [-1] ژێرزەمین
       *[other] نهۆمی { $number }
    }
hours =
    { $count ->
        [one] { $count } کاتژمێر
       *[other] { $count } کاتژمێر
    }
minutes =
    { $count ->
        [one] { $count } خولەک
       *[other] { $count } خولەک
    }
days =
    { $count ->
        [one] { $count } ڕۆژ
       *[other] { $count } ڕۆژ
    }
seats =
    { $count ->
        [one] { $count } کەس
       *[other] تا { $count } کەس
    }
step-free = بێ پلیکانە
steps = تەنها بە پلیکانە
offers =
    { $count ->
        [one] { $count } خزمەتگوزاری
       *[other] { $count } خزمەتگوزاری
    }
taken = گیراوە
closed = داخراوە
not-bookable = حیجز ناکرێت
closed-because = داخراوە: { $why }
taken-through = گیراوە بەهۆی ئەم ژوورەوە: { $room }
taken-by = بەهۆی ئەم ژوورەوە: { $room }
free = بەتاڵە
now = ئێستا
is-now = ئێستا بەڕێوەیە
is-past = تەواو بوو
is-today = ئەمڕۆ

## Startseite

home-title = یارمەتی بدۆزنەوە
home-about = کێ یارمەتیم دەدات بۆ نامە، فەرمانگە، خانوو و کار؟ کۆمەڵەکانی ناوەندەکە بەخۆڕایی و بە چەندین زمان ڕاوێژ دەکەن، ئەمڕۆ و هەموو هەفتەیەک.
home-question = لە چیدا پێویستتان بە یارمەتییە؟
home-today = ئەمڕۆ لە ناوەندەکە
home-hour = کاتژمێر { $hour }
home-over =
    { $count ->
        [one] ئەمڕۆ { $count } وادە تێپەڕیوە
       *[other] ئەمڕۆ { $count } وادە تێپەڕیون
    }
home-no-more = بۆ ئەمڕۆ هەموو شتێک تەواو بوو. تەلەفۆنمان بۆ بکەن، لەگەڵتان شوێنی گونجاو دەدۆزینەوە:
home-nothing = بۆ ئەمڕۆ هیچ شتێک ڕانەگەیەنراوە. تەلەفۆنمان بۆ بکەن، لەگەڵتان شوێنی گونجاو دەدۆزینەوە:

## Hilfe finden

counselling-title = یارمەتی بدۆزنەوە
counselling-about = ڕاوێژ لە ناوەندەکە: دەربارەی چی، بە کام زمان، کەی و لە کوێ.
all-services = هەموو خزمەتگوزارییەکان
filter-topic = بابەت
filter-any-topic = هەموو بابەتەکان
filter-language = زمان
filter-any-language = هەموو زمانەکان
filter-go = پیشانی بدە
filter-lift = { $name }: ئەم هەڵبژاردنە لابەرن
search-label = بۆ چی دەگەڕێن؟ یەک وشە بەسە، بە هەر زمانێک – وشەی ناو نامەیەکیش.
search-go = بگەڕێن
found-meant = مەبەستتان ئەمە بوو:
found-words = واتای وشەکە
found-topics = ئەمە لەگەڵی دەگونجێت
found-nobody = هێشتا بۆ هەموو بابەتێک کەسێک لێرە نییە. نووسینگەی هەماهەنگی دەزانێت کێی تر یارمەتی دەدات. تەلەفۆن بکەن:
found-associations = کۆمەڵەکانی ناوەندەکە
found-unsure = دڵنیا نین بۆ چی دەگەڕێن. تەلەفۆن بکەن یان بۆمان بنووسن، یارمەتیتان دەدەین. یان بابەتێک هەڵبژێرن:
urgent-title = لێرە یەکسەر یارمەتیتان پێ دەگات
urgent-house = ئێمە لە ناوەندەکە
urgent-deportation = ئەمڕۆ وەرن یان ئەمڕۆ تەلەفۆن بکەن. نامەکە لەگەڵ خۆتان بهێنن: زۆر جار کاتەکە کەمە، هەموو ڕۆژێک گرنگە.
urgent-eviction = ئەمڕۆ وەرن یان ئەمڕۆ تەلەفۆن بکەن. هەموو نامەکان لەگەڵ خۆتان بهێنن: هەموو ڕۆژێک گرنگە.
urgent-police = پۆلیس
urgent-ambulance = ئەمبوڵانس و ئاگرکوژێنەوە
urgent-women = تەلەفۆنی یارمەتی «توندوتیژی دژی ژنان» (Hilfetelefon)، شەو و ڕۆژ، بە چەندین زمان
urgent-men = تەلەفۆنی یارمەتی «توندوتیژی دژی پیاوان» (Hilfetelefon)، دووشەممە تا هەینی بە ڕۆژ
urgent-talk = تەلەفۆنی Telefonseelsorge: کەسێک گوێتان لێ دەگرێت، شەو و ڕۆژ
urgent-children = تەلەفۆنی Nummer gegen Kummer، بۆ منداڵان و گەنجان، دووشەممە تا شەممە دوای نیوەڕۆ
counselling-none = بۆ ئەمە ئێستا خزمەتگوزاریمان نییە. تەلەفۆنمان بۆ بکەن، دەزانین کێ دەتوانێت یارمەتی بدات:
counselling-none-fits = هیچ خزمەتگوزارییەک لەگەڵ هەموو هەڵبژاردنەکانتان پێکەوە ناگونجێت. یەکێکیان لابەرن یان تەلەفۆنمان بۆ بکەن:
filter-without = بەبێ هەڵبژاردنی «{ $name }»
service-when = کەی و لە کوێ
service-who = کێ یارمەتی دەدات
entry-walk-in = بەبێ وادە
entry-appointment = بە وادە (Termin)
entry-hint-walk-in = هەر وا وەرن. پێویست بە وادە ناکات.
entry-hint-appointment = تکایە پێشتر بە تەلەفۆن یان ئیمەیڵ وادە (Termin) وەربگرن.

filter-day = ڕۆژ
filter-more = زیاتر دیاری بکەن
wish-now = ئێستا کراوەیە
wish-walk-in = بەبێ وادە
wish-free = بەخۆڕایی
wish-women = تەنها بۆ ژنان
wish-children = منداڵانیش بەخێربێن
wish-step-free = بێ پلیکانە
wish-online = ئۆنلاین
cost-charged = بە پارەیە
place-online = تەنها ئۆنلاین
place-both = ئۆنلاینیش
audience = بۆ کێ
audience-women = ژنان
audience-youth = هەرزەکاران و گەنجان
audience-older-people = بەتەمەنەکان
audience-disability = کەسانی خاوەن پێداویستیی تایبەت
audience-lgbtiq = کەسانی لێزبیان، گەی، بایسێکشواڵ، ترانس، ئینتەر و کویر
audience-families = خێزانەکان
order-words = ئەوەی زیاتر لەگەڵ وشەکانتان دەگونجێت، لە سەرەوەیە.
order-soonest = زووترین لە سەرەوەیە.
order-language = یەکەم ئەوەی بە زمانی ئێوە هەیە ({ $language })، زووترین لە سەرەوە.
order-to-soonest = تەنها بەپێی کات ڕیز بکەن
order-to-language = یەکەم زمانی ئێوە ({ $language })
open-until = ئێستا کراوەیە، تا { $time }
called-off-on = لەم ڕۆژەدا ناکرێت: { $date }
closed-on = داخراوە لە { $date }: { $why }.
closed-from = داخراوە لە { $first } تا { $last }: { $why }.
times-by-appointment = تەنها بە وادە (Termin). لێرە داوای وادە بکەن:
times-not-fixed = کاتی دیاریکراو نییە. لێرە بپرسن:

## Vereine

associations-title = کۆمەڵەکانی ناوەندەکە (Vereine)
associations-lead = ئەم کۆمەڵانە لێرە ڕاوێژ دەکەن، لەگەڵ خەڵک دەڕۆن و کۆ دەبنەوە.
association-offers = خزمەتگوزارییەکان
association-no-offers = ئەم کۆمەڵەیە ئێستا هیچ خزمەتگوزارییەکی نەنووسیوە.
this-week = ئەم هەفتەیە
week-nothing = بۆ 7 ڕۆژی داهاتوو هیچ شتێک نەنووسراوە.

## Was Vereine schreiben

written-in = زمانی ئەم نووسینە: { $language }
translation-old = ئەم وەرگێڕانە ئیتر نوێ نییە؛ دوای ئەوە نووسینەکە گۆڕدراوە.
translation-old-of = وەرگێڕانی { $date }؛ دوای ئەوە نووسینەکە گۆڕدراوە.
entry-title = ناساندنی کۆمەڵەکە و خزمەتگوزارییەکان
entry-lead = خەڵکی تر ئەمە دەربارەی کۆمەڵەکەتان و خزمەتگوزارییەکانی دەخوێننەوە. لێرە بە نوێیی بیهێڵنەوە: زانیارییەکانی هەر خزمەتگوزارییەک و نووسینەکان بە هەر زمانێک.
texts-about = دەربارەی کۆمەڵەکە
texts-saved = پاشەکەوت کرا. لە ئێستاوە لە لاپەڕەکاندا ئاوایە.
texts-source = دەقی سەرەکی
texts-current = نوێیە
texts-out-of-date = کۆن بووە
texts-source-changed = دەقی سەرەکی لە { $date } گۆڕدرا.
texts-missing =
    { $count ->
        [one] هێشتا وەرنەگێڕدراوە: { $count } زمان
       *[other] هێشتا وەرنەگێڕدراوە: { $count } زمان
    }
texts-source-hint = ئەمە دەقی سەرەکییە. ئەگەر بیگۆڕن، وەرگێڕانەکان بە کۆن دادەنرێن، تا کەسێک دەیانبینێتەوە.
texts-original = دەقی سەرەکی ({ $language })
texts-translation = وەرگێڕان
texts-still = وەرگێڕانەکە هێشتا ڕاستە
texts-still-hint = ئایا وەرگێڕانەکە هێشتا دەگونجێت؟ بیگۆڕن یان لە خوارەوە پشتڕاستی بکەنەوە.
texts-save = پاشەکەوت بکەن
texts-meanwhile = لەم ماوەیەدا کەسێک ئەم نووسینە یان دەقی سەرەکیی گۆڕیوە. ئەوەی ئێوە نووسیوتانە هێشتا لە خوارەوەیە. بەراوردیان بکەن؛ ئەگەر پاشەکەوتی بکەن، نووسینەکەی ئێوە دەمێنێتەوە.
texts-now = ئەوەی ئێستا پاشەکەوت کراوە
texts-remove = وەرگێڕانەکە لابەرن
texts-remove-hint = ئەوەی بەم زمانە دەخوێنێتەوە، دوای ئەوە دەقی سەرەکی یان نووسینێک بە زمانێکی نزیک دەبینێت.
texts-remove-go = بەڵێ، لایبەرن
service-new = خزمەتگوزارییەکی نوێ زیاد بکەن
service-new-lead = یەکەم جار ناو و نووسینەکە بە یەک زمان دەنووسن، دوای ئەوە دەتوانن وەریانبگێڕن. خزمەتگوزارییەکە یەکسەر لە «یارمەتی بدۆزنەوە» دەردەکەوێت، و دەتوانن کاتی ڕاوێژی بۆ حیجز بکەن.
service-facts = زانیارییەکان بگۆڕن
service-meanwhile = لەم ماوەیەدا کەسێک ئەم زانیارییانەی گۆڕیوە. ئەوەی ئێوە هەڵتانبژاردووە هێشتا لە خوارەوەیە. بەراوردیان بکەن؛ ئەگەر پاشەکەوتی بکەن، هەڵبژاردنەکەی ئێوە دەمێنێتەوە.
admits-everybody = بۆ هەمووان
children-unsaid = نەوتراوە
place-house = لە ناوەندەکە
field-lang = ناو و نووسینەکە بە کام زمان دەنووسن؟
field-topic = زیاتر دەربارەی چییە؟
field-topics = هەروەها دەربارەی چییە؟ (ئارەزوومەندانە)
field-languages = بە کام زمانانە؟
hint-languages = تکایە تەنها ئەو زمانانە هەڵبژێرن کە بە ڕاستی خزمەتگوزارییەکەیان پێ پێشکەش دەکەن.
field-entry = ئایا پێویست بە وادە (Termin) دەکات؟
field-audience = بەتایبەتی بۆ کێیە؟ (ئارەزوومەندانە)
hint-audience = ئەگەر هیچیان هەڵنەبژێرن، بۆ هەمووانە.
field-admits = بۆ کێ کراوەیە؟
field-children = ئایا منداڵان دەتوانن لەگەڵتان بێن؟
field-cost = ئایا بە پارەیە؟
field-place = لە کوێ دەکرێت؟
problem-missing-topic = تکایە گرنگترین بابەت هەڵبژێرن.
problem-missing-languages = تکایە لانیکەم زمانێک هەڵبژێرن.
problem-missing-entry = تکایە هەڵبژێرن ئایا پێویست بە وادە (Termin) دەکات یان نا.
problem-missing-name = تکایە ناوێک بۆ خزمەتگوزارییەکە بنووسن.
problem-missing-about = تکایە شتێک بنووسن.
field-name = ناوی خزمەتگوزارییەکە
field-about = نووسین
texts-about-hint = ڕستەی کورت. ئێوە کێن، چی دەکەن و بۆ کێن؟
hint-about = ڕستەی کورت. لەوێ چی دەکرێت، بۆ کێیە، خەڵک چی لەگەڵ خۆیان بهێنن؟
account-texts = نووسین

## Räume

rooms-title = ژوورەکان
rooms-lead = کۆمەڵەکانی ناوەندەکە خۆیان ئەم ژوورانە بەخۆڕایی حیجز دەکەن.
room-book = ئەم ژوورە حیجز بکەن
room-plan = هەفتەکە لە خشتەی ژوورەکان ببینن
room-week = 7 ڕۆژی داهاتوو
room-all-free = ژوورەکە لە 7 ڕۆژی داهاتوودا بەتاڵە.
room-floor = نهۆم
room-size = جێگا بۆ
room-way = ڕێگای چوونەژوورەوە
room-features = کەلوپەل
room-shares = هاوکات نابێت لەگەڵ
feature-projector = پرۆجێکتەر و پەردە
feature-whiteboard = تەختە
feature-piano = پیانۆ
feature-kitchen = چێشتخانە
feature-childrens-corner = گۆشەی یاری منداڵان
feature-induction-loop = سیستەمی دەنگ بۆ ئامێری بیستن
holiday-new-year = سەری ساڵی زایینی
holiday-epiphany = جەژنی سێ پاشاکە (Heilige Drei Könige)
holiday-womens-day = ڕۆژی ژنان
holiday-good-friday = هەینی پیرۆز (Karfreitag)
holiday-easter-sunday = یەکشەممەی جەژنی هەستانەوە (Ostersonntag)
holiday-easter-monday = دووشەممەی جەژنی هەستانەوە (Ostermontag)
holiday-labour-day = ڕۆژی کرێکاران
holiday-liberation-day = ڕۆژی ئازادکردن (Tag der Befreiung)
holiday-ascension = جەژنی سەرکەوتنی مەسیح (Christi Himmelfahrt)
holiday-whit-sunday = یەکشەممەی جەژنی پەنجایەم (Pfingstsonntag)
holiday-whit-monday = دووشەممەی جەژنی پەنجایەم (Pfingstmontag)
holiday-corpus-christi = جەژنی جەستەی مەسیح (Fronleichnam)
holiday-uprising-day = ڕۆژی ڕاپەڕینی گەل
holiday-assumption = جەژنی سەرکەوتنی مریەم (Mariä Himmelfahrt)
holiday-childrens-day = ڕۆژی جیهانیی منداڵان
holiday-unity = ڕۆژی یەکگرتنەوەی ئەڵمانیا
holiday-reformation = ڕۆژی چاکسازیی ئایینی (Reformationstag)
holiday-all-saints = جەژنی هەموو پیرۆزان (Allerheiligen)
holiday-repentance-day = ڕۆژی تۆبە و نزا (Buß- und Bettag)
holiday-christmas = ڕۆژی یەکەمی کریسمس
holiday-second-christmas = ڕۆژی دووەمی کریسمس

## Einen freien Raum finden

find-title = ژووری بەتاڵ بدۆزنەوە
find-again = گەڕانەکە بگۆڕن
find-go = ژوورە بەتاڵەکان پیشان بدە
find-step-free = ڕێگای بێ پلیکانە
rooms-all = هەموو ژوورەکان
field-people = چەند کەس دێن؟ (ئارەزوومەندانە)
field-feature = ژوورەکە دەبێت چی تێدا بێت؟ (ئارەزوومەندانە)

found-title = ژوورە بەتاڵەکان
found-people =
    { $count ->
        [one] { $count } کەس
       *[other] { $count } کەس
    }
found-series = { $count } وادە، کاتژمێر { $hours }: لە { $first } تا { $last }
found-free =
    { $count ->
        [one] { $count } ژوور بەتاڵە
       *[other] { $count } ژوور بەتاڵن
    }
found-free-series =
    { $count ->
        [one] { $count } ژوور لە هەموو وادەکاندا بەتاڵە
       *[other] { $count } ژوور لە هەموو وادەکاندا بەتاڵن
    }
found-mostly = لە زۆربەی وادەکاندا بەتاڵن
found-mostly-next = لە هەنگاوی داهاتوودا دەبینن کام وادە نابێت، و لە جیاتی ئەوە شتێکی تر هەڵدەبژێرن.
found-some-dates = لە { $free } وادە لە کۆی { $count } بەتاڵە
found-book = حیجزی بکەن: { $room }
found-book-at = { $room }، { $hours }: حیجزی بکەن
found-none = لەو کاتەدا هیچ ژوورێک بەتاڵ نییە
found-none-series = لە زۆربەی ئەم وادانەدا هیچ ژوورێک بەتاڵ نییە
found-instead = لە هەمان ڕۆژ، لە کاتێکی تردا بەتاڵە
lack-taken = هەموو ژوورە گونجاوەکان لەو کاتەدا گیراون. تکایە کاتێکی تر، کەسی کەمتر یان کەلوپەلی کەمتر تاقی بکەنەوە.
lack-not-open = ژوورە گونجاوەکان لەو کاتەدا کراوە نین. تکایە کاتێکی تر یان ڕۆژێکی تر تاقی بکەنەوە.
lack-off-terms = ژوورە گونجاوەکان بۆ ماوەی ئەوەندە کورت یان ئەوەندە درێژ نادرێن، یان ئەوەندە لەناکاو یان ئەوەندە زوو حیجز ناکرێن. تکایە بەروار یان کات بگۆڕن.
lack-no-such-hours = لەو ڕۆژەدا کاتژمێر دەگۆڕدرێت و ئەم کاتە ڕوون نییە. تکایە کاتێکی تر تاقی بکەنەوە.
lack-closed = ناوەندەکە لەو کاتەدا داخراوە. تکایە ڕۆژێکی تر تاقی بکەنەوە.
lack-past = ئەم کاتە تێپەڕیوە. تکایە کاتێکی دواتر هەڵبژێرن.
lack-no-room = هیچ ژوورێک نییە ئێوە بتوانن حیجزی بکەن و ئەوەندە جێگا و ئەم هەموو شتانەی هەبێت. تکایە بۆ کەسی کەمتر یان کەلوپەلی کەمتر بگەڕێن.

## Raumplan

plan-day = خشتەی ژوورەکان: { $date }
plan-week = خشتەی ژوورەکان: لە { $first } تا { $last }
plan-month = خشتەی ژوورەکان: { $month }
plan-agenda = خشتەی ژوورەکان، لە { $date }
plan-nav = لە خشتەی ژوورەکاندا بڕۆن
plan-day-back = ڕۆژی پێشوو
plan-day-on = ڕۆژی دواتر
plan-week-back = هەفتەی پێشوو
plan-week-on = هەفتەی دواتر
plan-month-back = مانگی پێشوو
plan-month-on = مانگی دواتر
plan-today = ئەمڕۆ
plan-date = بەروار
plan-room = ژوور
plan-all-rooms = هەموو ژوورەکان
plan-go = پیشانی بدە
plan-printed = { $house } · دۆخ: { $date }، کاتژمێر { $time }
plan-table = هەموو ژوورەکان لە یەک خشتەدا
plan-as-list = لە شاشەی بچووکدا لیستەکە ئاسانتر دەخوێنرێتەوە
plan-nothing = هیچ شتێک حیجز نەکراوە.
view-day = ڕۆژ
view-week = هەفتە
view-month = مانگ
view-agenda = لیست
book = حیجز بکەن
book-here = { $room }، { $date }: + حیجز بکەن
book-at = { $room }، { $time }، بەتاڵە: حیجز بکەن
book-on = { $date }: + حیجز بکەن
book-then = { $room }، { $date }، { $time }، بەتاڵە: حیجز بکەن
plan-filter = زیاتر دیاری بکەن
plan-association = کۆمەڵە
plan-all-associations = هەموو کۆمەڵەکان
plan-purpose = مەبەست
plan-all-purposes = هەموو مەبەستەکان
plan-mine = تەنها حیجزەکانی خۆم
plan-own = حیجزەکانی خۆم
plan-narrowed = تەنها ئەمە دەبینن: { $what }. حیجزەکانی تر لێرە نین، بۆیە نازانن چی بەتاڵە.
plan-whole = هەموو خشتەکە پیشان بدە
plan-none = لەم ڕۆژانەدا هیچ شتێکی وا حیجز نەکراوە. تکایە بڕۆنە پێشەوە، یان کەمتر دیاری بکەن.
plan-none-of-these = هیچیان حیجز نەکراون.
plan-days = لە { $first } تا { $last }
plan-week-number = هەفتەی { $number } (KW)
plan-more = + { $count } تر

## Buchen

booking-title = ژوور حیجز بکەن
booking-go = ژوورەکە حیجز بکەن
booking-next = ئەگەر ژوورەکە بەتاڵ بێت، یەکسەر دەبێتە هی ئێوە. لە چەند خولەکی داهاتوودا ئیمەیڵتان بۆ دێت.
booking-no-service = هیچ خزمەتگوزارییەک
please-choose = تکایە هەڵبژێرن
fold-first = پێش گۆڕینی کاتژمێر (کاتی هاوین)
fold-second = دوای گۆڕینی کاتژمێر (کاتی زستان)
purpose-counselling = ڕاوێژ
purpose-meeting = کۆبوونەوە
purpose-event = چالاکی
purpose-maintenance = کاری چاککردنەوەی ناوەندەکە
visibility-usual = وەک ئاسایی بۆ ئەم مەبەستە
visibility-public = هەموو کەس، لە ئینتەرنێتیش
visibility-house = هەموو ئەوانەی دەتوانن بچنە ژوورەوە
visibility-private = تەنها کۆمەڵەکە و نووسینگەی هەماهەنگی

field-association = بۆ کام کۆمەڵە؟
field-room = کام ژوور؟
field-purpose = بۆ چی؟
field-service = کام خزمەتگوزاری؟
hint-service = تەنها بۆ ڕاوێژ. وادەکە یەکسەر لەگەڵ ئەم خزمەتگوزارییە دەردەکەوێت.
field-title = سەردێڕ (ئارەزوومەندانە)
hint-title = لە خشتەی ژوورەکاندا دەردەکەوێت، بۆ نموونە «ڕاهێنانی گۆرانی».
field-visibility = کێ بۆی هەیە ببینێت چی دەکەن؟
hint-visibility = هەموو کەس دەبینێت کە ژوورەکە گیراوە. ڕاوێژ و چالاکی بە ئاسایی پیشانی هەمووان دەدەین، کۆبوونەوە تەنها پیشانی ئەوانەی هەژماریان هەیە.
field-attendees = چەند کەس دێن؟ (ئارەزوومەندانە)
field-date = بەروار
field-start = لە
field-end = تا
field-fold = مەبەستتان کام لەو دوو کاتژمێرەیە؟
hint-fold = لەم شەوەدا کاتژمێر دەگەڕێندرێتەوە دواوە. کاتژمێرێک دوو جار دێت.
field-note = تێبینی بۆ نووسینگەی هەماهەنگی (ئارەزوومەندانە)
field-email = ئیمەیڵەکەتان
field-code = کۆدی ناو ئیمەیڵەکە
hint-code = شەش ژمارە.

field-repeat = وادەکە دووبارە دەبێتەوە؟
field-interval = هەر چەند ڕۆژ، هەفتە یان مانگ جارێک؟
hint-interval = 2 واتە: هەر دووەم جار. بەتاڵ واتە: هەموو جارێک.
field-weekday = لە کام ڕۆژانی هەفتە؟
hint-weekday = ئەگەر هیچیان هەڵنەبژێرن، ڕۆژی وادەی یەکەم دەبێت. بۆ مانگانە تکایە تەنها یەک ڕۆژ هەڵبژێرن.
field-nth = کامیان لە مانگدا؟
field-until = تا کەی؟ دوایین ڕۆژ
field-count = یان چەند جار؟
hint-count = تکایە یەکێک لەم دووانە پڕ بکەنەوە.
field-also = وادەی تر بە دەست بنووسن (ئارەزوومەندانە)
hint-also = لە هەر دێڕێکدا یەک وادە، بۆ نموونە 24.12.2026. هەمان ژوور و هەمان کات دەبن.
field-on_clash = ئەگەر وادەیەک نەبوو، چی؟
on-clash-refuse = لە من بپرسن
on-clash-skip = وادەکە لابەرن
on-clash-other-room = لە جیاتی ئەوە گونجاوترین ژوور بگرن
repeat-open = دووبارەکردنەوە یان وادەی تر
repeat-none = نەخێر، تەنها یەک جار
repeat-daily = ڕۆژانە
repeat-weekly = هەفتانە
repeat-monthly-date = هەموو مانگێک لە هەمان بەروار
repeat-monthly-weekday = هەموو مانگێک لە هەمان ڕۆژی هەفتە، بۆ نموونە دوایین هەینی
weekday-mo = دووشەممە
weekday-tu = سێشەممە
weekday-we = چوارشەممە
weekday-th = پێنجشەممە
weekday-fr = هەینی
weekday-sa = شەممە
weekday-su = یەکشەممە
nth-usual = وەک وادەی یەکەم
nth-first = یەکەم
nth-second = دووەم
nth-third = سێیەم
nth-fourth = چوارەم
nth-last = دوایین
rules-accept = ڕێساکانی ناوەندەکەم (وەشانی { $version }) خوێندووەتەوە و پابەند دەبم پێیانەوە.
rules-read = ڕێساکانی ناوەندەکە بخوێننەوە (پەنجەرەیەکی نوێ دەکاتەوە)
field-accept_rules = ڕێساکانی ناوەندەکە
booking-ask = داوای ژوورەکە بکەن
asks = نووسینگەی هەماهەنگی دەبێت ڕازی بێت. لە ماوەی هەفتەیەکدا وەڵامتان دەدەینەوە.

preview-go = وادەکان پیشان بدە
preview-comes = یەکەم جار هەموو وادەیەک دەبینن. هێشتا هیچ شتێک حیجز نەکراوە.
preview-title = تکایە وادەکانتان ببینن
preview-wish = زانیارییەکانتان بگۆڕن
preview-next = هێشتا هیچ شتێک حیجز نەکراوە. کە حیجزتان کرد، لە چەند خولەکی داهاتوودا ئیمەیڵتان بۆ دێت.
preview-changed = شتێک لەوە گۆڕاوە کە دوایین جار بینیتان. بۆیە هیچ شتێک حیجز نەکراوە. تکایە جارێکی تر سەیری وادەکان بکەن.
preview-free =
    { $all ->
        [one] { $free ->
            [0] ئەم وادەیە نابێت.
           *[other] وادەکە بەتاڵە.
        }
       *[other] { $free ->
            [0] لە { $all } وادە هیچیان نابێت.
            [one] لە { $all } وادە 1 بەتاڵە.
           *[other] لە { $all } وادە { $free } بەتاڵن.
        }
    }
preview-decide = تکایە لە خوارەوە بڵێن ئەوانی تر چییان لێ بکرێت.
preview-missing = ڕۆژی { $day } لەم مانگانەدا نییە: { $months }. لەوێ هیچ شتێک حیجز ناکرێت.
preview-out = لادەبرێت.
preview-book =
    { $count ->
        [one] ئەم وادەیە حیجز بکەن
       *[other] ئەم { $count } وادەیە حیجز بکەن
    }
preview-ask =
    { $count ->
        [one] داوای ئەم وادەیە بکەن
       *[other] داوای ئەم { $count } وادەیە بکەن
    }
preview-book-rest = بەم شێوەیە حیجز بکەن
preview-ask-rest = بەم شێوەیە داوا بکەن
preview-again = جارێکی تر وادەکان پیشان بدە
next-day = { $hours } (ڕۆژی دواتر تەواو دەبێت)
choice = ئەم وادەیە چی لێ بکرێت: { $date }؟
choice-skip = ئەم وادەیە لابەرن
choice-room = لە جیاتی ئەوە: { $room }، تا { $seats } کەس
choice-hours = لە جیاتی ئەوە: { $hours }
choice-as-all = وەک ئەوەی بۆ هەموو وادەکان بڕیار درا
choice-kept = وەک ئەوەی لێرە نووسراوە

obstacle-taken = گیراوە: { $by }.
obstacle-holiday = داخراوە: { $day } پشووی فەرمییە ({ $holiday }).
obstacle-closure = داخراوە، { $day }: { $reason }
obstacle-outside-hours = ئەم ژوورە لەو کاتەدا کراوە نییە: { $room }.
obstacle-itself = وادەیەکی تری ئەم زنجیرەیە لەو کاتەدا پێویستی بە ژوورەکەیە.
obstacle-past = ئەم کاتە تێپەڕیوە.
obstacle-too-late = { $room } دەبێت لانیکەم { $ahead } پێشتر حیجز بکرێت.
obstacle-too-early = { $room } لانیزۆر { $ahead } پێشتر حیجز دەکرێت.
obstacle-peak-hours = لە کاتە پڕ داواکراوەکاندا کۆمەڵەکە هەفتانە { $hours } مافی هەیە. ئەوە تەواو بووە.
obstacle-rooms-at-once =
    { $count ->
        [one] کۆمەڵەکە دەتوانێت لە یەک کاتدا یەک ژووری هەبێت و پێشتر هەیەتی.
       *[other] کۆمەڵەکە دەتوانێت لە یەک کاتدا { $count } ژووری هەبێت و پێشتر هەیەتی.
    }

refused-title = ببوورن، ژوورەکە لەو کاتەدا گیراوە
refused-wish = داواکەتان: { $when }. ئەمە ڕێگرە:
refused-rooms = ژوورەکانی تر لە هەمان کات
refused-times = هەمان ژوور لە کاتێکی تر
refused-room = لە جیاتی ئەوە حیجزی بکەن: { $room } (تا { $seats } کەس)
refused-time = لە جیاتی ئەوە حیجزی بکەن: { $hours }
refused-nothing = لەم ڕۆژەدا هیچ شتێکی گونجاو بەتاڵ نییە. تکایە ڕۆژێکی تر تاقی بکەنەوە.
refused-kept = زانیارییەکانتان هێشتا لە فۆڕمەکەدان. لەوێش دەتوانن بیانگۆڕن.
refused-impossible = ببوورن، بەم شێوەیە ژوورەکە حیجز ناکرێت
refused-asks = بۆ هەندێک لەمانە دەبێت نووسینگەی هەماهەنگی ڕازی بێت. لە ماوەی هەفتەیەکدا وەڵامتان دەدەینەوە.
refused-waiting = یان چاوەڕێی بکەن
refused-wait = بۆ ئەم ژوور و کاتە ناوم بخەنە لیستی چاوەڕوانییەوە

ahead-free = ژوورەکە لەو کاتەدا بەتاڵە.
ahead-taken = ژوورەکە لەو کاتەدا گیراوە: { $hours }.
ahead-taken-by = ژوورەکە لەو کاتەدا گیراوە: { $hours }، { $who }.
ahead-dates = لە { $all } وادە { $free } بەتاڵن.
ahead-one = { $date }، { $hours }: { $state }

## Eine Buchung

booking-done = ژوورەکە هی ئێوەیە
booking-off = ئەم حیجزە هەڵوەشێنراوەتەوە. ژوورەکە دووبارە بەتاڵە.
booking-words = سەردێڕ
booking-number = ژمارەی حیجز
booking-service = ئەم خزمەتگوزارییە لە لیستەکەدا
booking-plan = ئەم ڕۆژە لە خشتەی ژوورەکاندا
booking-again = جارێکی تر حیجز بکەن
booked-by = حیجزکراوە لەلایەن
visible-for = دەبینرێت بۆ
attendees = کەسەکان
hold-requested = داواکراوە
hold-offered = بۆ ئێوە هەڵگیراوە
hold-confirmed = حیجزکراوە
hold-declined = ڕەتکراوەتەوە
hold-cancelled = هەڵوەشێنراوەتەوە
letter-coming = لە چەند خولەکی داهاتوودا ئیمەیڵێکتان بۆ دێت بۆ { $email }، لەگەڵ تێبینییەک بۆ ڕۆژژمێرەکەتان.
letter-gone = ئیمەیڵێکمان بۆ { $email } نارد، لەگەڵ تێبینییەک بۆ ڕۆژژمێرەکەتان.
letter-lost = ئیمەیڵەکەمان بۆ { $email } نەگەیشت. حیجزەکە هەر دروستە. تکایە لەگەڵ نووسینگەی هەماهەنگی ئیمەیڵەکە ببیننەوە.
cancel-open = حیجزەکە هەڵوەشێننەوە
cancel-letter = ژوورەکە دووبارە بەتاڵ دەبێت. لەو بارەیەوە ئیمەیڵ دەنێرین. پەیوەندی بەم کۆمەڵەیەوە هەیە: { $association }.
cancel-directory = وادەکە یەکسەر لە لیستەکە نامێنێت.
cancel-go = بەڵێ، هەڵیوەشێننەوە

## Die Termine einer Buchung

booking-changed = گۆڕانکارییەکە پاشەکەوت کرا
booking-called-off = وادەکە هەڵوەشێنرایەوە
booking-brought-back = وادەکە دووبارە دەکرێت
booking-undone = دوایین گۆڕانکاری گەڕێنرایەوە
booking-asked = داواکارییەکەتان گەیشت
booking-answer-by = نووسینگەی هەماهەنگی تا ئەم کاتە وەڵام دەداتەوە: { $when }. تا ئەو کاتە ناوەندەکە ژوورەکەتان بۆ هەڵدەگرێت.
booking-next-date = وادەی داهاتوو
booking-change = گۆڕین
offer-title = ئەم ژوورە بۆ ئێوە هەڵگیراوە
offer-until = ئەم ژوورە تا ئەم کاتە بۆ ئێوە هەڵگیراوە: { $when }
offer-take = بەڵێ، دەیگرین
offer-refuse = نەخێر، سوپاس
dates-title = وادەکان
dates-none = هیچ وادەیەکی تر نییە.
dates-past =
    { $count ->
        [one] { $count } وادە تێپەڕیوە
       *[other] { $count } وادە تێپەڕیون
    }
date-number = وادەی { $number }
date-off = ناکرێت
date-change = گۆڕین یان هەڵوەشاندنەوە
date-change-of = گۆڕین یان هەڵوەشاندنەوە: { $date }
date-restore = با هەر بکرێت
date-restore-of = با هەر بکرێت: { $date }
restore-blocked = ئەم وادەیە ناگەڕێندرێتەوە
keys-title = چۆن دەچنە ژوورەوە
history-title = تا ئێستا چی بووە
history-house = ناوەندەکە
deed-book = حیجزکرا
deed-call-off = هەڵوەشێنرایەوە
deed-bring-back = هێنرایەوە
deed-undo = گۆڕانکاری گەڕێنرایەوە
deed-change = گۆڕدرا
deed-approve = ڕەزامەندی درا
deed-decline = ڕەتکرایەوە
deed-propose-room = ژوورێکی تر پێشنیار کرا
deed-take = قبووڵ کرا
deed-expire = کاتی بەسەرچوو، چونکە وەڵام نەهات
deed-close = بەهۆی داخستنەوە گۆڕدرا
deed-send-letter-again = ئیمەیڵ جارێکی تر نێردرا
deed-change-rules = ڕێساکان گۆڕدران
deed-write-text = نووسینێک نووسرا
deed-remove-text = وەرگێڕانێک لابرا
deed-add-service = خزمەتگوزارییەک زیاد کرا
deed-describe-service = زانیارییەکانی خزمەتگوزارییەک گۆڕدران

## Eine Buchung ändern

change-title = حیجزەکە بگۆڕن
change-date-title = وادەکە بگۆڕن
change-go = گۆڕانکاری پاشەکەوت بکەن
change-next = لەو بارەیەوە ئیمەیڵ دەنێرین. کات و ژوورە نوێیەکان یەکسەر دەبن، مەگەر نووسینگەی هەماهەنگی پێویست بێت ڕازی بێت.
change-rooms = کام ژوورانە؟
change-whole = هەموو حیجزەکە
change-whole-hint = ئەم زانیارییانە هەمیشە بۆ هەموو وادەکانن.
change-blocked = ببوورن، بەم شێوەیە نابێت
change-nothing-done = هیچ شتێک نەگۆڕدرا. زانیارییەکانتان هێشتا لە فۆڕمەکەدان.
change-busy = کەسێک هەر ئێستا خێراتر بوو. هیچ شتێک نەگۆڕدرا؛ تکایە جارێکی تر هەوڵ بدەن.
change-instead = ئەمە بەتاڵە
change-to-room = لە جیاتی ئەوە: { $room }
change-to-time = لە جیاتی ئەوە: { $hours }
change-gone = ئەم وادەیە هەڵوەشێنراوەتەوە یان تێپەڕیوە و ناگۆڕدرێت.
stale-title = لەم نێوانەدا کەسێک ئەم حیجزەی گۆڕیوە
stale-now = ئێستا ئاوایە
stale-wanted = ئەوەی ئێوە ویستتان
stale-again = زانیارییەکانتان هێشتا لە فۆڕمەکەدان. ئەگەر جارێکی تر پاشەکەوتی بکەن، ئەوان دەبن.
field-scope = بۆ کام وادانە؟
hint-scope = ئەوەی بۆ هەندێک وادە بە جیا دیاریتان کردووە، وەک خۆی دەمێنێتەوە.
scope-one = تەنها بۆ ئەم وادەیە
scope-following = بۆ ئەم و هەموو وادەکانی دواتر
scope-all = بۆ هەموو وادەکانی داهاتوو
cancel-some-open = وادەکان هەڵوەشێننەوە
cancel-some = ژوورەکان یەکسەر بەتاڵ دەبن. لەو بارەیەوە ئیمەیڵ دەنێرین.
cancel-one = تەنها ئەم وادەیە هەڵوەشێننەوە
cancel-following = ئەم و هەموو وادەکانی دواتر هەڵوەشێننەوە
cancel-all = هەموو وادەکان هەڵوەشێننەوە

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } ← { $after }
move-place = { $date }، { $hours }، { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] یەک وادە دەگۆڕدرێت.
       *[other] { $count } وادە دەگۆڕدرێن.
    }
move-letter = ئەوەی حیجزی کردووە، لەو بارەیەوە ئیمەیڵی بۆ دێت.
move-same = وادەکە پێشتر هەر ئاوایە.
move-go = بیگوازنەوە
move-stay = مەیگوازنەوە

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = بە ماوس و کیبۆرد حیجزکردن و گواستنەوە
hand-draw = لەو شوێنەی کاتژمێرەکان لە ژێر یەکن: بە ماوس بەسەر کاتی بەتاڵدا ڕایبکێشن، بۆ ئەوەی ڕێک ئەو کاتە حیجز بکەن.
hand-move = حیجزێک ڕابکێشن بۆ شوێنێکی تر، بۆ ئەوەی بیگوازنەوە. پێشتر دەخوێننەوە چی دەبێت.
hand-stretch = لەو شوێنەی کاتژمێرەکان لە ژێر یەکن: لێواری سەرەوە یان خوارەوەی حیجزێک ڕابکێشن، بۆ ئەوەی سەرەتا یان کۆتاییەکەی بگۆڕن.
hand-keys-walk = دوگمەکانی تیر، Home و End لە خشتەکەدا لە خانەیەکەوە دەتانبەن بۆ خانەیەکی تر.
hand-keys-days = Page Up و Page Down دەتانبەنە دواوە و پێشەوە، T دەتانباتە ئەمڕۆ.
hand-keys-move = لەسەر حیجزێک، دوگمەی M هەڵیدەگرێت. ئینجا دوگمەکانی تیر دەیگوازنەوە، لەگەڵ Shift تیری سەرەوە و خوارەوە کۆتاییەکەی دەگۆڕن. Enter دەپرسێت ئایا دەبێت، Escape بەری دەدات.
hand-keys-draw = لەسەر کاتی بەتاڵ، Shift لەگەڵ تیری خوارەوە حیجزێکی نوێ دەست پێ دەکات و درێژی دەکاتەوە. Enter فۆڕمەکە دەکاتەوە.
hand-let-go = بەردرا. هیچ شتێک نەگۆڕدرا.
hand-not = ئەمە ناگوازرێتەوە. هیچ شتێک نەگۆڕدرا.
hand-lost = پەیوەندی لەگەڵ ناوەندەکە نییە. هیچ شتێک نەگۆڕدرا. تکایە جارێکی تر هەوڵ بدەن.

# Taking back what was done last.
undo-go = گۆڕانکاری بگەڕێننەوە
undo-until = تا کاتژمێر { $time } دەتوانن دوایین گۆڕانکاریتان بگەڕێننەوە، ئەگەر کەسی تر هیچ نەگۆڕێت.
undo-blocked = ئەمە ناگەڕێندرێتەوە
undo-nothing-done = حیجزەکە وەک خۆی دەمێنێتەوە.
undo-no-more = بۆ ماوەی کاتژمێرێک دەتوانن دوایین گۆڕانکاری خۆتان بگەڕێننەوە، ئەگەر کەسی تر هیچ نەگۆڕێت. حیجزەکە وەک خۆی دەمێنێتەوە.
moved-notice = گوازرایەوە: { $what }، { $when }، { $rooms }.
undone-notice = گەڕێنرایەوە: { $what }، { $when }، { $rooms }.
moved-link = بۆ حیجزەکە

## Fehler in Formularen

error-prefix = هەڵە:
errors-title = ئەمانە دەبێت هێشتا بگۆڕن
problem-missing = تکایە ئەم خانەیە پڕ بکەنەوە.
problem-missing-association = تکایە ئەو کۆمەڵەیە هەڵبژێرن کە حیجزی بۆ دەکەن.
problem-missing-room = تکایە ژوورێک هەڵبژێرن.
problem-missing-purpose = تکایە بڵێن ژوورەکەتان بۆ چی دەوێت.
problem-missing-service = تکایە ئەو خزمەتگوزارییە هەڵبژێرن کە ڕاوێژی تێدا دەکەن.
problem-missing-date = تکایە بەروارێک بنووسن.
problem-missing-start = تکایە بنووسن کەی دەست پێ دەکات.
problem-missing-end = تکایە بنووسن کەی تەواو دەبێت.
problem-missing-reason = تکایە بڵێن بۆچی نابێت.
problem-missing-email = تکایە ئیمەیڵەکەتان بنووسن.
problem-missing-code = تکایە کۆدی ناو ئیمەیڵەکە بنووسن.
problem-too-long = تکایە نووسینەکە کورت بکەنەوە بۆ { $max } پیت یان کەمتر.
problem-unreadable = لە نووسینەکەدا پیتی وا هەیە ناخوێنرێتەوە. تکایە سەرلەنوێ بینووسنەوە.
problem-not-a-choice = ئەم هەڵبژاردنە نییە. تکایە لە لیستەکە هەڵبژێرن.
problem-not-a-choice-association = ناتوانن بۆ ئەم کۆمەڵەیە حیجز بکەن. تکایە لە لیستەکە هەڵبژێرن.
problem-not-a-choice-room = ئەم ژوورە نییە. تکایە لە لیستەکە هەڵبژێرن.
problem-not-a-choice-purpose = بۆ ئەمە ناتوانن حیجز بکەن. تکایە لە لیستەکە هەڵبژێرن.
problem-not-a-choice-service = ئەم خزمەتگوزارییە هی ئەم کۆمەڵەیە نییە. تکایە یەکێکی تر هەڵبژێرن.
problem-not-a-choice-sheet = فۆڕمەکە تەواو نەبوو. تکایە جارێکی تر بینێرن.
problem-not-a-choice-weekday = تکایە بۆ وادەی مانگانە تەنها یەک ڕۆژی هەفتە هەڵبژێرن.
problem-not-a-date = تکایە بەروارێک بنووسن، بۆ نموونە 24.11.2026.
problem-past = ئەم کاتە تێپەڕیوە. تکایە کاتێکی دواتر هەڵبژێرن.
problem-not-a-date-also = تکایە هەر وادەیەک ئاوا بنووسن: 24.12.2026، لە هەر دێڕێکدا یەک وادە.
problem-past-also = یەکێک لەم وادانە تێپەڕیوە. تکایە لایبەرن.
problem-too-far = هێشتا بۆ ئەوەندە دوور پلان دانانێین. تکایە ڕۆژێک تا ئەم بەروارە هەڵبژێرن: { $last }.
problem-not-a-time = تکایە کاتێک بنووسن، بۆ نموونە 17:00.
problem-missing-hour = لە { $date } کاتژمێر { $time } نییە: کاتژمێر باز دەدات بۆ { $next }. تکایە کاتێکی تر هەڵبژێرن.
problem-twice-hour = لە { $date } کاتژمێر { $time } دوو جار دێت، چونکە کاتژمێر دەگەڕێندرێتەوە دواوە. تکایە لە خوارەوە بڵێن مەبەستتان کام کاتژمێرە.
problem-end-not-after-start = کۆتایی دەبێت دوای سەرەتا بێت.
problem-end-not-after-start-until = دوایین ڕۆژ دەبێت دوای یەکەم ڕۆژ بێت.
problem-missing-until = تکایە بنووسن وادەکە تا کەی دووبارە دەبێتەوە، یان چەند جار.
problem-not-an-interval = تکایە ژمارەیەک لە 1 تا { $max } بنووسن.
problem-no-dates = بەم شێوەیە یەک وادەش دروست نابێت. تکایە ڕۆژەکان یان کۆتایی بگۆڕن.
problem-too-many-dates = زنجیرەیەک لانیزۆر { $max } وادەی هەیە.
problem-until-and-count = تکایە یان دوایین ڕۆژ بنووسن یان ژمارەی وادەکان، نەک هەردووکیان.
problem-too-short = { $room } لانیکەم بۆ { $length } دەدرێت.
problem-too-long-stay = { $room } لانیزۆر بۆ { $length } دەدرێت.
problem-room-not-for-them = ئەم کۆمەڵەیە ناتوانێت خۆی ئەم ژوورە حیجز بکات: { $room }. تکایە ژوورێکی تر هەڵبژێرن یان لەگەڵ نووسینگەی هەماهەنگی قسە بکەن.
problem-rules-not-accepted = تکایە ڕێساکانی ناوەندەکە بخوێننەوە و پشتڕاستی بکەنەوە کە پابەند دەبن پێیانەوە.
problem-too-many-open = ئەم کۆمەڵەیە پێشتر { $max } حیجزی کراوەی هەیە؛ لەوە زیاتر نابێت. تکایە یەکێکیان هەڵوەشێننەوە یان لەگەڵ نووسینگەی هەماهەنگی قسە بکەن.
problem-not-a-number = تکایە ژمارەیەک لە 1 بۆ سەرەوە بنووسن.
problem-too-many-people = { $room } جێگای { $capacity } کەسی هەیە. تکایە ژوورێکی گەورەتر هەڵبژێرن.
problem-shared-part = { $one } و { $other } جێگای هاوبەشیان هەیە. تکایە یەکێکیان هەڵبژێرن.
problem-not-an-email = تکایە ئیمەیڵێک بنووسن، بۆ نموونە name@beispiel.de.
problem-wrong-code = ئەم کۆدە ڕاست نییە. تکایە لەگەڵ نوێترین ئیمەیڵ بەراوردی بکەن.
problem-missing-opening = تکایە لانیکەم کاتێکی کردنەوە بنووسن، یان «شەو و ڕۆژ» هەڵبژێرن.
problem-missing-only_for = تکایە لانیکەم کۆمەڵەیەک هەڵبژێرن.
problem-missing-first = تکایە یەکەم ڕۆژ بنووسن.
problem-end-not-after-start-last = دوایین ڕۆژ نابێت پێش یەکەم ڕۆژ بێت.
problem-past-last = ئەم ڕۆژانە تێپەڕیون. تکایە ڕۆژی دواتر هەڵبژێرن.
problem-too-far-last = ئەوەی هەموو ساڵێک دێتەوە، لانیزۆر ساڵێک دەخایەنێت. تکایە ڕۆژێک تا ئەم بەروارە هەڵبژێرن: { $last }.
problem-not-windows = تکایە کاتەکان ئاوا بنووسن: 08:00-12:00، 13:00-22:00.
problem-not-a-length = تکایە خولەک یان کاتژمێر و خولەک بنووسن، بۆ نموونە 90 یان 1:30؛ لانیزۆر یەک ڕۆژ.
problem-out-of-range = تکایە ژمارەیەکی تەواو تا { $max } بنووسن.
problem-longest-too-short = درێژترین حیجز دەبێت لانیکەم بە قەد کورتترین حیجز بێت.

## Anmelden und Konto

sign-in-title = چوونەژوورەوە
sign-in-lead = تەنها ئەوانەی ژوور حیجز دەکەن دەبێت بچنە ژوورەوە. پێویستتان بە وشەی نهێنی نییە: ئیمەیڵێکتان بۆ دەنێرین.
sign-in-send = داوای ئیمەیڵ بکەن
sign-in-code-title = سەیری ئیمەیڵەکانتان بکەن
sign-in-sent = ئەگەر { $email } لای ئێمە ناسراو بێت، لە چەند خولەکی داهاتوودا ئیمەیڵێک دێت. بەستەری ناوی بکەنەوە، یان کۆدەکە لێرە بنووسن.
sign-in-no-letter = ئیمەیڵتان بۆ نەهاتووە؟ هەروەها سەیری بەشی Spam بکەن.
sign-in-again = داوای ئیمەیڵێکی نوێ بکەن
sign-in-confirm = یەک هەنگاوی تر، ئینجا چوونەتە ژوورەوە.
sign-in-go = بچنە ژوورەوە
sign-in-stale-title = ئەم بەستەرە ئیتر کار ناکات
sign-in-stale = بەستەر 15 خولەک و تەنها یەک جار کار دەکات. داوای ئیمەیڵێکی نوێ بکەن.
sign-in-demo = لە ناوەندی نموونەییدا پێویست ناکات چاوەڕێی ئیمەیڵ بکەن.
sign-out = چوونەدەرەوە
account-title = هەژمارەکەم
account-name = ناو
account-role = ئەرک
account-coming = حیجزەکانی داهاتوو
account-nothing = هیچ شتێک حیجز نەکراوە.
reminders-title = بیرخستنەوەکان
reminders-first = وادەی تاک، و لە زنجیرەدا تەنها وادەی یەکەم
reminders-each = هەموو وادەیەک
reminders-never = هیچ وادەیەک
reminders-save = پاشەکەوت بکەن
reminders-saved = پاشەکەوت کرا. لە بیرخستنەوەی داهاتووەوە دەست پێ دەکات.
field-reminders = ڕۆژێک پێشتر چیتان بیر بخەینەوە؟
hint-reminders = ئیمەیڵەکە بەیانی دێت، یەک ئیمەیڵ بۆ هەموو وادەکانی ڕۆژی دواتر.
waiting-title = لیستی چاوەڕوانی
waiting-fresh = ناوتان لە لیستی چاوەڕوانیدایە. ئەگەر ژوورەکە بەتاڵ بوو، بۆتان دەنووسین و ماوەیەک بۆتان هەڵدەگرین.
waiting-in-line = ئەگەر ژوورەکە بەتاڵ بوو، ئیمەیڵتان بۆ دێت.
waiting-offered = بۆ ئێوە هەڵگیراوە تا: { $until }
waiting-withdraw = ئیتر چاوەڕێ ناکەم
offer-gone-title = ئەم پێشنیارە ئیتر نەماوە
offer-gone-words = کاتی وەڵامدانەوەتان تێپەڕیوە، یان کەسێکی کۆمەڵەکەتان پێشتر وەڵامی داوەتەوە. لێرەوە بەردەوام بن:
offer-gone-booking = بۆ حیجزەکە
office-coordinator = نووسینگەی هەماهەنگیی ناوەندەکە
office-partner = ڕاوێژکار لە دەرەوەی ناوەندەکە
office-none = هێشتا بێ کۆمەڵە
rank-member = ئەندامی ئەم کۆمەڵەیە: { $association }
rank-lead = بەرپرسی ئەم کۆمەڵەیە: { $association }

## Kalender abonnieren

feed-subscribe = ڕۆژژمێرەکە لە مۆبایلتان ببینن
feed-address = ناونیشانی ڕۆژژمێر
feed-name-house = خشتەی ژوورەکان – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = ڕاوێژ – { $house }
feed-name-mine = حیجزەکانم – { $house }
feed-about-house = هەموو ئەوەی لە ناوەندەکە دەکرێت، ئەوەندەی بۆتان هەیە ببینن.
feed-about-room = ئەم ژوورە کەی گیراوە: { $room }.
feed-about-association = وادەکانی ئەم کۆمەڵەیە: { $association }.
feed-about-counselling = هەموو کاتەکانی ڕاوێژی کۆمەڵەکان لە ناوەندەکە.
feed-about-mine = ئەوەی ئێوە حیجزتان کردووە، و ئەوەی کۆمەڵەکانتان حیجزیان کردووە.
feed-read-only = ئەم ڕۆژژمێرە تەنها بۆ خوێندنەوەیە و خۆی نوێ دەبێتەوە. لێرە دەتوانن حیجز بکەن و بگۆڕن: { $url }
feed-summary = { $association }: { $what }
feed-taken = گیراوە
feed-unknown = ئەم ڕۆژژمێرە نییە؛ ڕۆژژمێرەکانی ناوەندەکە لێرە دەدۆزنەوە: { $url }
feed-key-unknown = ئەم بەستەری ڕۆژژمێرە کار ناکات یان ئیتر کار ناکات؛ بەستەرێکی نوێ لە لاپەڕەی «هەژمارەکەم» وەردەگرن: { $url }
feed-title = بەستەرەکانی ڕۆژژمێر
feed-words = بەم بەستەرانە ڕۆژژمێرەکەتان هەمیشە نوێترین زانیاری پیشان دەدات، لە مۆبایلیش. لەوێ ناتوانن هیچ بگۆڕن.
feed-own = حیجزەکانی من و حیجزەکانی کۆمەڵەکانم
feed-whole = هەموو ناوەندەکە، هەموو ئەوەی بۆتان هەیە ببینن
feed-open = بیخەنە ڕۆژژمێرەکەتانەوە
feed-warning = هەر کەسێک یەکێک لەم بەستەرانەی هەبێت، دەتوانێت بیخوێنێتەوە. تکایە مەیدەن بە کەس.
feed-none = دەتوانن حیجزەکانتان لە ڕۆژژمێری خۆتاندا ببینن، لە مۆبایلیش. بۆ ئەوە بەستەرێکی نهێنیتان پێ دەدەین.
feed-make = بەستەر وەربگرن
feed-renew = بەستەر نوێ بکەنەوە
feed-renew-words = ئایا کەسێک بەستەرەکەی هەیە کە نابێت هەیبێت؟ دوای نوێکردنەوە، بەستەرە کۆنەکان یەکسەر کار ناکەن. ئینجا دەبێت ڕۆژژمێرەکەتان سەرلەنوێ ڕێک بخەن.

## Wie sich etwas wiederholt

repeats = { $how }، { $hours }، { $end }
repeats-daily =
    { $interval ->
        [1] هەموو ڕۆژێک
       *[other] هەر { $interval } ڕۆژ جارێک
    }
repeats-weekly =
    { $interval ->
        [1] هەموو هەفتەیەک: { $days }
       *[other] هەر { $interval } هەفتە جارێک: { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] هەموو مانگێک لە ڕۆژی { $day }
       *[other] هەر { $interval } مانگ جارێک لە ڕۆژی { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] هەموو مانگێک: { $day }
       *[other] هەر { $interval } مانگ جارێک: { $day }
    }
repeats-nth =
    { $nth ->
        [first] یەکەمین { $day }
        [second] دووەمین { $day }
        [third] سێیەمین { $day }
        [fourth] چوارەمین { $day }
       *[last] دوایین { $day }
    }
repeats-until = تا { $date }
repeats-count =
    { $count ->
        [one] { $count } وادە
       *[other] { $count } وادە
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = ڕێساکانی ئەم ژوورە
room-closed = کەی داخراوە
room-holidays = ناوەندەکە لە پشووە فەرمییەکاندا ({ $land }) داخراوە.
room-open-on = بەڵام لەم ڕۆژانەدا کراوەیە: { $holidays }.
terms-opening = کراوەیە
terms-always = شەو و ڕۆژ
terms-length = ماوە
terms-shortest = لانیکەم { $length }
terms-longest = لانیزۆر { $length }
terms-ahead = حیجزکردن
terms-earliest =
    { $count ->
        [one] لانیزۆر { $count } ڕۆژ پێشتر
       *[other] لانیزۆر { $count } ڕۆژ پێشتر
    }
terms-latest =
    { $count ->
        [one] لانیکەم { $count } کاتژمێر پێشتر
       *[other] لانیکەم { $count } کاتژمێر پێشتر
    }
terms-buffer = بەتاڵ دەمێنێتەوە
terms-set-up = { $length } پێشتر بۆ ئامادەکردن
terms-clear-up = { $length } دواتر بۆ کۆکردنەوە
terms-approval = ڕەزامەندی
terms-bookers = کێ حیجز دەکات
rules-title = ڕێساکانی ناوەندەکە
rules-lead = هەر کەسێک لێرە ژوورێک بەکار دەهێنێت، پابەندی ئەم ڕێسایانە دەبێت.
rules-none = ناوەندەکە هێشتا ڕێساکانی نەنووسیوە.
land-BW = بادن-ڤورتمبێرگ
land-BY = بایەرن (Bayern)
land-BE = بەرلین
land-BB = براندنبورگ
land-HB = برێمن
land-HH = هامبورگ
land-HE = هێسن
land-MV = مێکلنبورگ-فۆرپۆمەرن
land-NI = نیدەرزاکسن (Niedersachsen)
land-NW = نۆردراین-ڤێستفالن (NRW)
land-RP = ڕاینلاند-پفالتس (Rheinland-Pfalz)
land-SL = زارلاند
land-SN = زاکسن (Sachsen)
land-ST = زاکسن-ئانهاڵت
land-SH = شلێسڤیگ-هۆڵشتاین
land-TH = تورینگن
approval-never = بەبێ ڕەزامەندیی نووسینگەی هەماهەنگی
approval-always = تەنها بە ڕەزامەندیی نووسینگەی هەماهەنگی
approval-evenings-weekends = ئێواران، کۆتایی هەفتە و ڕۆژانی پشوو تەنها بە ڕەزامەندیی نووسینگەی هەماهەنگی
approval-guests = بۆ میوانانی ناوەندەکە تەنها بە ڕەزامەندیی نووسینگەی هەماهەنگی
bookers-everybody = هەموو کۆمەڵەکان
bookers-residents = ئەو کۆمەڵانەی شوێنیان لە ناوەندەکەدایە
bookers-coordination = تەنها نووسینگەی هەماهەنگی
closure-days = لە { $first } تا { $last }
closure-yearly = { $days }، هەموو ساڵێک

## Was in E-Mails steht

letter-greeting = سڵاو { $name }!
letter-booked-subject = حیجزکرا: { $what }
letter-booked-heading = ژوورەکە هی ئێوەیە.
letter-booked-words = ئەمەمان بۆتان نووسیوە. ئەگەر ژوورەکەتان پێویست نەبوو، تکایە هەڵیوەشێننەوە؛ خەڵکی تر پێی خۆشحاڵ دەبن.
letter-requested-subject = داواکرا: { $what }
letter-requested-heading = داواکارییەکەتان لای نووسینگەی هەماهەنگییە.
letter-requested-words = لێرەدا دەبێت نووسینگەی هەماهەنگیی ناوەندەکە ڕازی بێت. تا ئەو کاتە ناوەندەکە ژوورەکەتان بۆ هەڵدەگرێت. پێویست ناکات هیچی تر بکەن.
letter-requested-until = وەڵامەکە بە ئیمەیڵتان بۆ دێت. نووسینگەی هەماهەنگی تا { $date }، کاتژمێر { $time } کاتی هەیە. دوای ئەوە داواکارییەکە نامێنێت.
letter-approved-subject = ڕەزامەندی درا: { $what }
letter-approved-heading = نووسینگەی هەماهەنگی ڕازی بوو. ژوورەکە هی ئێوەیە.
letter-approved-words = ئەمەمان بۆتان نووسیوە. ئەگەر ژوورەکەتان پێویست نەبوو، تکایە هەڵیوەشێننەوە؛ خەڵکی تر پێی خۆشحاڵ دەبن.
letter-declined-subject = ڕەتکرایەوە: { $what }
letter-declined-heading = ببوورن، نووسینگەی هەماهەنگی ڕازی نەبوو.
letter-declined-words = لەوانەیە ژوورێکی تر یان کاتێکی تر بگونجێت. ئەگەر پرسیارتان هەیە، تکایە لە ناوەندەکە بپرسن؛ تەلەفۆن و ئیمەیڵ لە خوارەوەن.
letter-proposed-subject = ژوورێکی تر دەبێت: { $what }
letter-proposed-heading = نووسینگەی هەماهەنگی ژوورێکی ترتان بۆ پێشنیار دەکات.
letter-proposed-words = ناوەندەکە بۆتان هەڵدەگرێت. تکایە بڵێن بەڵێ یان نەخێر.
letter-proposed-until = وەڵامتان تا { $date }، کاتژمێر { $time } پێویستە. دوای ئەوە ژوورەکە دووبارە بەتاڵ دەبێت.
letter-offered-subject = بەتاڵ بوو: { $what }
letter-offered-heading = ژوورێک کە چاوەڕێتان دەکرد، بەتاڵ بوو.
letter-offered-words = ناوەندەکە بۆتان هەڵدەگرێت. تکایە بڵێن بەڵێ یان نەخێر.
letter-offered-until = وەڵامتان تا { $date }، کاتژمێر { $time } پێویستە. دوای ئەوە ژوورەکە دەدرێت بە خەڵکی تر.
letter-expired-subject = کاتی بەسەرچوو: { $what }
letter-expired-heading = کاتی وەڵامدانەوە تێپەڕی.
letter-expired-words = لە کاتی خۆیدا ڕەزامەندی نەهات. بۆیە ژوورەکە دووبارە بەتاڵە. ئەگەر هێشتا پێویستتانە، تکایە جارێکی تر حیجزی بکەن.
letter-changed-subject = گۆڕدرا: { $what }
letter-changed-heading = حیجزەکەتان گۆڕدرا.
letter-changed-words = ئێستا ئاوایە. ئەگەر شتێک گونجاو نییە، دەتوانن بیگۆڕن یان هەڵیوەشێننەوە.
letter-brought-back-subject = هەر دەکرێت: { $what }
letter-brought-back-heading = وادەیەک هەر دەکرێت.
letter-brought-back-words = ئێستا حیجزەکەتان ئاوایە. ئەگەر ژوورەکەتان پێویست نەبوو، تکایە هەڵیوەشێننەوە.
letter-undone-subject = گەڕێنرایەوە: { $what }
letter-undone-heading = دوایین گۆڕانکاریی حیجزەکەتان گەڕێنرایەوە.
letter-undone-words = ئێستا ئاوایە. ئەگەر شتێک گونجاو نییە، دەتوانن بیگۆڕن یان هەڵیوەشێننەوە.
letter-called-off-subject = هەڵوەشێنرایەوە: { $what }
letter-called-off-heading = ئەم حیجزە هەڵوەشێنرایەوە.
letter-called-off-words = ژوورەکە دووبارە بەتاڵە. ئەگەر هەر پێویستتان بە ژوورێکە، تکایە سەرلەنوێ حیجز بکەن.
letter-partly-called-off-subject = بەشێکی هەڵوەشێنرایەوە: { $what }
letter-partly-called-off-heading = بەشێک لەم حیجزە هەڵوەشێنرایەوە.
letter-partly-called-off-words = ئێستا حیجزەکەتان ئاوایە. وادەی هەڵوەشێنراوە دەتوانن بهێننەوە، تا ژوورەکە بەتاڵ بێت.
letter-closed-subject = بەهۆی داخستنەوە هەڵوەشێنرایەوە: { $what }
letter-closed-heading = ناوەندەکە یان ژوورەکە داخراوە.
letter-closed-words = بۆیە ناچار بووین هەڵیوەشێنینەوە. تکایە کاتێکی تر یان ژوورێکی تر حیجز بکەن.
letter-partly-closed-subject = بەهۆی داخستنەوە گۆڕدرا: { $what }
letter-partly-closed-heading = ناوەندەکە یان ژوورەکە داخراوە.
letter-partly-closed-words = بۆیە حیجزەکەتان گۆڕدرا. ئێستا ئاوایە. ئەگەر شتێک گونجاو نییە، دەتوانن بیگۆڕن یان هەڵیوەشێننەوە.
letter-reason = هۆکار
letter-dates-from =
    { $count ->
        [one] { $count } وادە لە { $date }
       *[other] { $count } وادە، سەرەتا: { $date }
    }
letter-dates = ئەم وادانە هێشتا دێن:
letter-dates-off = ئەم وادانە ناکرێن:
letter-dates-more =
    { $count ->
        [one] و { $count } وادەی تر، سەیری حیجزەکە بکەن
       *[other] و { $count } وادەی تر، سەیری حیجزەکە بکەن
    }
letter-date-with = { $when } – { $notes }
letter-date-off = ناکرێت
letter-date-instead = لە جیاتی { $date }
letter-date-hours = کاتی تر
letter-keys = ئاوا دەچنە ناو ژوورەکە:
letter-link-see = حیجزەکە ببینن، بیگۆڕن یان هەڵیوەشێننەوە
letter-link-look = حیجزەکە ببینن
letter-link-answer = بڵێن بەڵێ یان نەخێر
letter-link-book = وادەیەکی تر حیجز بکەن
letter-calendar-entry = تێبینییەک بۆ ڕۆژژمێرەکەتان هاوپێچ کراوە.
letter-calendar-new = هاوپێچەکە ڕۆژژمێرەکەتان نوێ دەکاتەوە.
letter-calendar-draft = تێبینییەکی کاتی بۆ ڕۆژژمێرەکەتان هاوپێچ کراوە.
letter-calendar-gone = هاوپێچەکە تێبینییەکە لە ڕۆژژمێرەکەتان لادەبات.
letter-calendar-date = هاوپێچەکە لە ڕۆژژمێرەکەتاندا تەنها ئەم وادەیە دەگۆڕێت: { $when }.
letter-calendar-date-gone = هاوپێچەکە لە ڕۆژژمێرەکەتاندا تەنها ئەم وادەیە لادەبات: { $when }.
letter-asked-subject = داواکاری: { $what }
letter-asked-heading = { $asker } داوای ژوورێک دەکات.
letter-asked-words = ئەم حیجزە پێویستی بە ڕەزامەندیی ئێوەیە. تا وەڵام دەدەنەوە، ژوورەکە گیراوە.
letter-asked-again-subject = بیرخستنەوەی داواکاری: { $what }
letter-asked-again-heading = { $asker } هێشتا چاوەڕێی وەڵامتانە.
letter-asked-again-words = ئەم حیجزە پێویستی بە ڕەزامەندیی ئێوەیە. لەوانەیە کەسێکتان پێشتر وەڵامی دابێتەوە؛ ئەو کاتە پێویست ناکات هیچ بکەن.
letter-asked-until = تکایە تا { $date }، کاتژمێر { $time } وەڵام بدەنەوە. دوای ئەوە داواکارییەکە نامێنێت و ژوورەکە دووبارە بەتاڵ دەبێت.
letter-asked-by = داواکراوە لەلایەن
letter-asked-link = داواکارییەکان ببینن و وەڵامیان بدەنەوە
letter-reminder-subject = سبەی: { $what }
letter-reminder-subject-several = سبەی: { $count } وادە لە ناوەندەکە، { $date }
letter-reminder-heading =
    { $count ->
        [one] سبەی لە ناوەندەکە وادەیەکتان هەیە.
       *[other] سبەی لە ناوەندەکە { $count } وادەتان هەیە.
    }
letter-reminder-words = ئەگەر ژوورێکتان پێویست نەبوو، تکایە هەڵیوەشێننەوە؛ خەڵکی تر پێی خۆشحاڵ دەبن.
letter-reminder-link = شتێک هاتە پێشەوە؟ لێرە هەڵیوەشێننەوە یان بیگۆڕن
letter-reminder-later = دوای ئەوە
letter-reminder-dates =
    { $count ->
        [one] { $count } وادەی تری ئەم زنجیرەیە
       *[other] { $count } وادەی تری ئەم زنجیرەیە
    }
letter-reminder-only-first = وادەکانی تری زنجیرەکەتان بیر ناخەینەوە.
letter-reminder-settings = بیرخستنەوەکان بگۆڕن یان بیانوەستێنن
letter-sign-in-subject = بەستەر و کۆدی چوونەژوورەوەتان
letter-sign-in-heading = ئاوا دەچنە ژوورەوە.
letter-sign-in-link = ئێستا بچنە ژوورەوە
letter-sign-in-code = یان ئەم کۆدە بنووسن:
letter-sign-in-short = بەستەر و کۆدەکە 15 خولەک و تەنها یەک جار کار دەکەن.
letter-sign-in-not-you = نەتانویست بچنە ژوورەوە؟ ئەو کاتە پێویست ناکات هیچ بکەن.
letter-invitation-subject = هەژمارەکەتان: { $house }
letter-invitation-heading = بەخێربێن بۆ { $house }.
letter-invitation-words = ئێستا دەتوانن ژوور لە ناوەندەکە حیجز بکەن. پێویستتان بە وشەی نهێنی نییە.
letter-invitation-link = بۆ یەکەم جار بچنە ژوورەوە
letter-invitation-later = دواتر بە ئیمەیڵەکەتان دەچنە ژوورەوە. هەموو جارێک بەستەرێکتان بۆ دەنێرین.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = دەقە ئەڵمانییەکە ئەوەیە کە کاری پێ دەکرێت؛ ئەم دەقە یارمەتیتان دەدات تێی بگەن.
statement-missing = لێرە هێشتا کەمە:
imprint-title = خاوەنی ماڵپەڕ (Impressum)
imprint-lead = کێ بەرپرسی ئەم لاپەڕانەیە.
field-operator = دامەزراوەی بەرپرس (Träger) و شێوەی یاسایی
field-operator_address = ناونیشان
field-represented_by = نوێنەرەکەی
field-operator_email = ئیمەیڵ
field-operator_phone = تەلەفۆن
field-register = تۆمار (Register) و ژمارە
field-vat_id = ژمارەی باجی فرۆشتن (Umsatzsteuer-Identifikationsnummer)
field-responsible = بەرپرسی ناوەڕۆک
privacy-title = پاراستنی زانیارییەکان (Datenschutz)
privacy-lead = ئەم ناوەندە چی لە زانیارییەکانتان دەکات، بۆچی و تا کەی.
privacy-readers-title = ئەگەر لێرە تەنها دەخوێننەوە
privacy-readers = پێویستتان بە هەژمار نییە. ئەو کاتە ئەم لاپەڕانە هیچ کوکیزێک (Cookie) دانانێن، هیچ شتێک لە شوێنی ترەوە ناهێنن و نانووسن کێ دەیانخوێنێتەوە.
privacy-feedback-title = ئەگەر پەیامێکمان بۆ بنێرن
privacy-feedback = ئەوەی دەینووسن پاشەکەوتی دەکەین و بە ئیمەیڵ بۆ نووسینگەی هەماهەنگی دەنێرین، بۆ ئەوەی هەڵە و ئاستەنگەکان چاک بکات و وەڵامتان بداتەوە. دوای 90 ڕۆژ دەیسڕینەوە. بۆ ئەوەی کەس خراپ بەکاری نەهێنێت، یەک ڕۆژ ژمارەیەکی پشکنین (Prüfsumme) لە ناونیشانی ئینتەرنێتتان هەڵدەگرین.
privacy-account-title = ئەگەر هەژمارتان هەیە
privacy-account = ئەمانە پاشەکەوت دەکەین: ناوتان، ئیمەیڵ و زمانتان، کۆمەڵەکەتان، حیجزەکانتان، کێ کەی چیی گۆڕیوە، و ئەو ئیمەیڵانەی بۆتان دەنێرین. بەبێ ئەمانە ناتوانین ژوور بدەین. هیچ پرۆگرامێک وەک کەس بڕیار لەسەر ئێوە نادات.
privacy-sign-in = بەستەر و کۆدی چوونەژوورەوە 15 خولەک کار دەکەن. دوای ئەوە یەک ڕۆژ ژمارەی پشکنین (Prüfsumme) لە ئیمەیڵ و ناونیشانی ئینتەرنێتتان هەڵدەگرین. کوکیزێک (Cookie) بۆ 90 ڕۆژ لە ژوورەوە دەتانهێڵێتەوە. کە بچنە دەرەوە، نامێنێت.
privacy-controller = کێ بەرپرسە
field-protection_officer = بەرپرسی پاراستنی زانیارییەکان (Datenschutzbeauftragte)
field-legal_basis = بنەمای یاسایی
field-hosting = کۆمپانیای سێرڤەر و ئیمەیڵ
field-retention = هەژمار، حیجز و ئیمەیڵەکان تا کەی دەمێننەوە
field-authority = فەرمانگەی چاودێری (Aufsichtsbehörde)
privacy-rights-title = مافەکانتان
privacy-rights = دەتوانن بزانن چیمان دەربارەتان پاشەکەوت کردووە و لەگەڵ خۆتانی ببەن. دەتوانن داوا بکەن ڕاست بکرێتەوە، سنووردار بکرێت یان بسڕدرێتەوە. دەتوانن دژی بەکارهێنانی زانیارییەکانتان بن و ڕەزامەندییەکەتان وەربگرنەوە. بۆ دامەزراوەی بەرپرس (Träger) بنووسن. دەتوانن لای فەرمانگەی چاودێریش (Aufsichtsbehörde) سکاڵا بکەن.
accessibility-title = بەکارهێنان بێ ئاستەنگ (Barrierefreiheit)
accessibility-lead = دەبێت هەموو کەس بتوانێت ئەم لاپەڕانە بەکار بهێنێت. بەپێی BITV 2.0 و ستانداردی EN 301 549 دەیانپێوین.
field-conformity = دۆخ
conformity-full = بە تەواوی بێ ئاستەنگ
conformity-partial = بەشێکی بێ ئاستەنگ
conformity-no = هێشتا بێ ئاستەنگ نییە
field-barriers = ئەو ئاستەنگانەی دەیانزانین
field-assessed_on = دوایین پشکنین
field-assessed_how = ئاوا پشکنیمان
accessibility-feedback = بۆمان بنووسن، بێ هەژماریش، یان تەلەفۆن بکەن. وەڵامتان دەدەینەوە و بە ڕێگایەکی تر یارمەتیتان دەدەین.
accessibility-enforcement = ئەگەر وەڵامەکەمان یارمەتی نەدا، دەتوانن پەیوەندی بەمانەوە بکەن. بەخۆڕاییە.
field-enforcement = فەرمانگەی جێبەجێکردنی ڕێساکان (Durchsetzungsstelle)
field-arbitration = نووسینگەی ناوبژیوانی (Schlichtungsstelle)
feedback-link = پێمان بڵێن
feedback-title = شتێک هەڵەیە؟ ئاستەنگێک هاتە ڕێگاتان؟
feedback-lead = پێمان بڵێن. پێویستتان بە هەژمار نییە. پەیامەکەتان تەنها نووسینگەی هەماهەنگیی ناوەندەکە دەیخوێنێتەوە؛ دوای 90 ڕۆژ دەیسڕینەوە.
field-kind = دەربارەی چییە؟
kind-wrong = زانیارییەک ڕاست نییە
kind-barrier = ئاستەنگێک هەبوو
kind-other = شتێکی تر
field-message = چی ڕووی دا؟
hint-message = دەتوانن بە زمانی خۆتان بنووسن.
field-contact = ئیمەیڵ یان تەلەفۆن بۆ وەڵام
hint-contact = ناچار نین بینووسن. لەگەڵ پەیامەکەتان دەیسڕینەوە.
feedback-about = بابەتەکە ئەم لاپەڕەیەیە:
feedback-send = بینێرن
feedback-thanks-title = سوپاس، پەیامەکەتان گەیشت
feedback-thanks = نووسینگەی هەماهەنگی لە ڕۆژانی داهاتوودا دەیخوێنێتەوە. ئەگەر ئیمەیڵ یان ژمارەتان نووسیبێت، پەیوەندیتان پێوە دەکات.
feedback-back = گەڕانەوە بۆ:

## Wenn etwas nicht geht

not-found-title = ئەم لاپەڕەیە نییە
not-found-words = لەوانەیە بەستەرەکە کۆن بێت یان پیتێکی کەم بێت. لێرەوە بەردەوام بن:
forbidden-title = هەموو کەس بۆی نییە ئەمە بکات
forbidden-sign-in = تکایە بچنە ژوورەوە.
forbidden-ask = ئەگەر ئێوە لەوانن، تکایە لەگەڵ نووسینگەی هەماهەنگی قسە بکەن.
who-everybody = هەموو کەس بۆی هەیە ئەمە بکات.
who-signed-in = هەر کەسێک هەژماری هەبێت، بۆی هەیە ئەمە بکات.
who-association = ئەندامانی کۆمەڵەکە و نووسینگەی هەماهەنگی بۆیان هەیە ئەمە بکەن.
who-lead = بەرپرسانی کۆمەڵەکە و نووسینگەی هەماهەنگی بۆیان هەیە ئەمە بکەن.
who-coordination = تەنها نووسینگەی هەماهەنگیی ناوەندەکە بۆی هەیە ئەمە بکات.
too-many-title = تکایە کەمێک چاوەڕێ بکەن
too-many-words =
    { $minutes ->
        [one] زۆر هەوڵتان دا. دوای { $minutes } خولەک دەتوانن جارێکی تر هەوڵ بدەن.
       *[other] زۆر هەوڵتان دا. دوای { $minutes } خولەک دەتوانن جارێکی تر هەوڵ بدەن.
    }
fault-title = لای ئێمە هەڵەیەک ڕووی دا
fault-words = هیچ شتێک بە نیوەچڵی پاشەکەوت نەکراوە. تکایە دوای چەند خولەکێک جارێکی تر هەوڵ بدەن.
fault-number = ئەگەر بۆمان دەنووسن، تکایە ئەم ژمارەیە بنووسن:
foreign-form-title = ئەم فۆڕمە لە ماڵپەڕێکی ترەوە هات
foreign-form-words = بۆ پاراستنی ئێوە هیچمان پاشەکەوت نەکرد. تکایە فۆڕمەکە جارێکی تر لای ئێمە بکەنەوە.
too-slow-title = ئەمە زۆری خایاند
too-slow-words = ئێستا قەرەباڵغە. تکایە دوای خولەکێک جارێکی تر هەوڵ بدەن.
too-large-title = ئەمە بە یەک جار زۆر بوو
too-large-words = هیچمان پاشەکەوت نەکرد. تکایە نووسینەکەتان کورت بکەنەوە و جارێکی تر بینێرن.

## Themen

topic-arrival = تازە هاتن
topic-residence-asylum = ئیقامە و پەناهەندەیی
topic-asylum-interview = خۆئامادەکردن بۆ ئینتەرڤیۆ
topic-family-reunification = هێنانی خێزان
topic-naturalisation = ڕەگەزنامەی ئەڵمانی
topic-letters-forms = نامە و فۆڕم
topic-documents = بەڵگەنامەکان
topic-accompaniment = هاوڕێیەتی و وەرگێڕان
topic-work-training = کار و پیشە
topic-recognition = دانپێدانان بە بڕوانامە
topic-learning-german = فێربوونی ئەڵمانی
topic-school-childcare = قوتابخانە و باخچەی منداڵان (Kita)
topic-housing = خانوو
topic-money-benefits = پارە و یارمەتیی دارایی
topic-debt = قەرز
topic-health = تەندروستی
topic-mental-health = تەندروستیی دەروونی
topic-pregnancy-birth = دووگیانی و منداڵبوون
topic-family-separation = خێزان و جیابوونەوە
topic-violence = پاراستن لە توندوتیژی
topic-discrimination = جیاوازیکردن
topic-legal-advice = ڕاوێژی یاسایی
topic-associations = کۆمەڵە و کاری خۆبەخش

## Sprachen

language-am = ئەمهەری
language-ar = عەرەبی
language-bg = بوڵگاری
language-ckb = سۆرانی
language-de = ئەڵمانی
language-en = ئینگلیزی
language-es = ئیسپانی
language-fa = فارسی
language-fr = فەرەنسی
language-gsg = زمانی ئاماژەی ئەڵمانی
language-hr = کرواتی
language-it = ئیتاڵی
language-kmr = کورمانجی
language-pl = پۆڵەندی
language-prs = دەری
language-ps = پەشتۆ
language-pt = پورتوگالی
language-ro = ڕۆمانی
language-rom = زمانی ڕۆما (Romanes)
language-ru = ڕووسی
language-so = سۆماڵی
language-sq = ئەلبانی
language-sr = سربی
language-ta = تامیل
language-ti = تیگرینیا
language-tr = تورکی
language-uk = ئۆکراینی
language-ur = ئوردو
language-vi = ڤێتنامی
