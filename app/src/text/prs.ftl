### دری (Dari, Afghanistan). لحن: «شما»، با احترام، گرم و کوتاه؛ کلمه‌های روزمرهٔ افغانستان، همیشه می‌گوییم قدم بعدی چیست.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = رفتن به متن
nav = مینوی اصلی
nav-counselling = پیدا کردن کمک
nav-associations = انجمن‌ها
nav-rooms = اتاق‌ها
nav-calendar = تقسیم اوقات اتاق‌ها
nav-book = ریزرف اتاق
nav-requests = درخواست‌ها
nav-coordination = دفتر هماهنگی
nav-sign-in = داخل شدن
languages = زبان‌ها
notice = توجه
invented-house = خانهٔ نمایشی: همه چیز در اینجا ساختگی است.
invented-entry = این انجمن وجود ندارد. همهٔ معلومات ساختگی است.
demo-door = داخل شدن به نام یک نفر دیگر
demo-letters = دیدن ایمیل‌ها
not-reviewed = هنوز کسی که با این زبان کلان شده این ترجمه را ندیده است. غلطی دیدید؟ لطفاً به ما بگویید.
to-home = به صفحهٔ اول
ask-house = از طریق تلیفون کمک می‌کنیم:
address = آدرس
phone = تلیفون
email = ایمیل
website = ویب‌سایت

## Wörter, die überall gelten

association = انجمن
room = اتاق
purpose = مقصد
service = خدمات
note = یادداشت
time = ساعت
when = چه وقت
where = کجا
topics = موضوعات
languages-spoken = زبان‌ها
place = { $room }، { $floor }
floor =
    { $number ->
        [0] منزل پایین (Erdgeschoss)
        [-1] تاکوی
       *[other] منزل { $number } (Stock)
    }
hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
seats =
    { $count ->
        [one] { $count } نفر
       *[other] تا { $count } نفر
    }
step-free = بدون زینه
steps = تنها از راه زینه
offers =
    { $count ->
        [one] { $count } نوع خدمات
       *[other] { $count } نوع خدمات
    }
taken = گرفته شده
closed = بسته
not-bookable = ریزرف نمی‌شود
closed-because = بسته: { $why }
taken-through = گرفته شده به خاطر { $room }
taken-by = به خاطر { $room }
free = خالی
now = حالا
is-now = همین حالا جریان دارد
is-past = گذشته
is-today = امروز

## Startseite

home-title = پیدا کردن کمک
home-about = کی مرا در نامه‌ها، اداره‌ها، خانه و کار کمک می‌کند؟ انجمن‌های خانه رایگان و به زبان‌های زیاد مشوره می‌دهند، امروز و هر هفته.
home-question = در کدام مورد به کمک ضرورت دارید؟
home-today = امروز در خانه
home-hour = ساعت { $hour }
home-over =
    { $count ->
        [one] { $count } نوبت امروز گذشته است
       *[other] { $count } نوبت امروز گذشته است
    }
home-no-more = برنامه‌های امروز خلاص شده است. به ما زنگ بزنید، جای درست را همراه شما پیدا می‌کنیم:
home-nothing = برای امروز برنامه‌ای اعلان نشده است. به ما زنگ بزنید، جای درست را همراه شما پیدا می‌کنیم:

## Hilfe finden

counselling-title = پیدا کردن کمک
counselling-about = مشوره در خانه: در کدام مورد، به کدام زبان، چه وقت و در کجا.
all-services = تمام خدمات
filter-topic = موضوع
filter-any-topic = تمام موضوعات
filter-language = زبان
filter-any-language = تمام زبان‌ها
filter-go = نشان دادن
filter-lift = { $name }: برداشتن این انتخاب
search-label = چه می‌پالید؟ یک کلمه کافی است، به هر زبان – از یک نامه هم می‌شود.
search-go = جستجو
found-meant = مقصد شما این است:
found-words = معنای این کلمه
found-topics = این با جستجوی شما ارتباط دارد
found-nobody = هنوز برای هر موضوع اینجا کسی مشوره نمی‌دهد. دفتر هماهنگی می‌داند که دیگر کی کمک می‌کند. زنگ بزنید:
found-associations = انجمن‌های خانه
found-unsure = ما مطمین نیستیم که چه می‌پالید. به ما زنگ بزنید یا نوشته کنید، شما را کمک می‌کنیم. یا یک موضوع را انتخاب کنید:
urgent-title = اینجا فوراً کمک می‌گیرید
urgent-house = ما، همین جا در خانه
urgent-deportation = امروز بیایید یا امروز زنگ بزنید. نامه را با خود بیاورید: مهلت اکثراً کم است، هر روز مهم است.
urgent-eviction = امروز بیایید یا امروز زنگ بزنید. تمام نامه‌ها را با خود بیاورید: هر روز مهم است.
urgent-police = پولیس
urgent-ambulance = امبولانس و اطفائیه
urgent-women = تلیفون کمک «خشونت علیه زنان»، شب و روز، به زبان‌های زیاد
urgent-men = تلیفون کمک «خشونت علیه مردان»، دوشنبه تا جمعه از طرف روز
urgent-talk = تلیفون درد دل (Telefonseelsorge): کسی به گپ شما گوش می‌دهد، شب و روز
urgent-children = تلیفون «Nummer gegen Kummer» برای اطفال و نوجوانان، دوشنبه تا شنبه بعد از چاشت
counselling-none = فعلاً در این مورد خدماتی نداریم. به ما زنگ بزنید، ما می‌دانیم چه کسی کمک کرده می‌تواند:
counselling-none-fits = هیچ خدماتی با تمام انتخاب‌های شما یکجا برابر نیست. یکی از آن‌ها را بردارید یا به ما زنگ بزنید:
filter-without = بدون انتخاب «{ $name }»
service-when = چه وقت و در کجا
service-who = کی کمک می‌کند
entry-walk-in = بدون وقت ملاقات
entry-appointment = با وقت ملاقات
entry-hint-walk-in = بدون وعده تشریف بیاورید. به گرفتن وقت ملاقات ضرورت نیست.
entry-hint-appointment = لطفاً پیش از آمدن، از طریق تلیفون یا ایمیل وقت ملاقات بگیرید.

filter-day = روز
filter-more = محدودتر ساختن
wish-now = حالا باز
wish-walk-in = بدون وقت ملاقات
wish-free = رایگان
wish-women = تنها برای زنان
wish-children = اطفال خوش آمدند
wish-step-free = بدون زینه
wish-online = آنلاین
cost-charged = رایگان نیست
place-online = تنها آنلاین
place-both = آنلاین هم
audience = برای کی
audience-women = زنان
audience-youth = نوجوانان و جوانان
audience-older-people = کلان‌سالان
audience-disability = اشخاص دارای معلولیت
audience-lgbtiq = اشخاص لزبین، گی، دوجنس‌گرا، ترنس، اینترسکس و کوییر
audience-families = فامیل‌ها
order-words = آنچه بیشتر با کلمات شما برابر است، بالا می‌آید.
order-soonest = زودترین در بالا است.
order-language = اول آنچه به زبان شما ({ $language }) است، زودترین در بالا.
order-to-soonest = ترتیب تنها به اساس وقت
order-to-language = اول زبان شما ({ $language })
open-until = حالا باز، تا ساعت { $time }
called-off-on = برگزار نمی‌شود در { $date }
closed-on = بسته در { $date }: { $why }.
closed-from = بسته از { $first } تا { $last }: { $why }.
times-by-appointment = تنها با وقت ملاقات. اینجا وقت بگیرید:
times-not-fixed = وقت معین ندارد. اینجا پرسان کنید:

## Vereine

associations-title = انجمن‌های خانه
associations-lead = این انجمن‌ها نزد ما مشوره می‌دهند، شما را همراهی می‌کنند و گرد هم می‌آیند.
association-offers = خدمات
association-no-offers = این انجمن فعلاً هیچ خدماتی را درج نکرده است.
this-week = این هفته
week-nothing = برای هفت روز آینده چیزی درج نشده است.

## Was Vereine schreiben

written-in = زبان این متن: { $language }
translation-old = این ترجمه کهنه شده است؛ متن بعد از آن تغییر کرده است.
translation-old-of = تاریخ ترجمه: { $date }؛ متن بعد از آن تغییر کرده است.
entry-title = معرفی انجمن و خدمات
entry-lead = دیگران این را در مورد انجمن شما و خدمات آن می‌خوانند. آن را اینجا تازه نگه دارید: معلومات هر یک از خدمات و متن‌ها به هر زبان.
texts-about = در مورد انجمن
texts-saved = ثبت شد. سر از حالا در صفحه‌ها دیده می‌شود.
texts-source = متن اصلی
texts-current = تازه
texts-out-of-date = کهنه
texts-source-changed = متن اصلی در { $date } تغییر کرده است.
texts-missing =
    { $count ->
        [one] هنوز ترجمه نشده: { $count } زبان
       *[other] هنوز ترجمه نشده: { $count } زبان
    }
texts-source-hint = این متن اصلی است. اگر آن را تغییر بدهید، ترجمه‌ها کهنه حساب می‌شوند تا کسی آن‌ها را ببیند.
texts-original = متن اصلی ({ $language })
texts-translation = ترجمه
texts-still = ترجمه هنوز درست است
texts-still-hint = آیا ترجمه هنوز درست است؟ آن را تغییر بدهید یا در پایین تأیید کنید.
texts-save = ثبت کنید
texts-meanwhile = در این میان کسی این متن یا متن اصلی را تغییر داده است. نوشتهٔ شما هنوز در پایین است. آن‌ها را مقایسه کنید؛ اگر ثبت کنید، متن شما اعتبار دارد.
texts-now = آنچه حالا ثبت است
texts-remove = پاک کردن ترجمه
texts-remove-hint = هر کس که به این زبان می‌خواند، بعد از آن متن اصلی یا متنی را به یک زبان نزدیک می‌بیند.
texts-remove-go = بلی، پاک شود
service-new = درج خدمات نو
service-new-lead = نام و متن را اول به یک زبان می‌نویسید و بعد آن را ترجمه کرده می‌توانید. این خدمات فوراً در «پیدا کردن کمک» دیده می‌شود و برای آن ساعت‌های مشوره را ریزرف کرده می‌توانید.
service-facts = تغییر معلومات
service-meanwhile = در این میان کسی این معلومات را تغییر داده است. انتخاب‌های شما هنوز در پایین است. آن‌ها را مقایسه کنید؛ اگر ثبت کنید، انتخاب‌های شما اعتبار دارد.
admits-everybody = برای همه
children-unsaid = گفته نشده
place-house = همین جا در خانه
field-lang = نام و متن را به کدام زبان می‌نویسید؟
field-topic = بیشتر در چه مورد است؟
field-topics = دیگر در چه مورد است؟ (اختیاری)
field-languages = به کدام زبان‌ها؟
hint-languages = لطفاً تنها زبان‌هایی را انتخاب کنید که این خدمات را واقعاً به آن‌ها عرضه می‌کنید.
field-entry = آیا به گرفتن وقت ملاقات ضرورت است؟
field-audience = به خصوص برای کی است؟ (اختیاری)
hint-audience = اگر چیزی را نشانی نکنید، برای همه است.
field-admits = برای کی باز است؟
field-children = آیا اطفال همراه آمده می‌توانند؟
field-cost = آیا مصرف دارد؟
field-place = در کجا برگزار می‌شود؟
problem-missing-topic = لطفاً مهم‌ترین موضوع را انتخاب کنید.
problem-missing-languages = لطفاً کم از کم یک زبان را انتخاب کنید.
problem-missing-entry = لطفاً انتخاب کنید که به گرفتن وقت ملاقات ضرورت است یا نی.
problem-missing-name = لطفاً یک نام برای این خدمات بنویسید.
problem-missing-about = لطفاً یک متن بنویسید.
field-name = نام خدمات
field-about = متن
texts-about-hint = جمله‌های کوتاه. شما کی هستید، چه می‌کنید و برای کی هستید؟
hint-about = جمله‌های کوتاه. آنجا چه می‌شود، برای کی است، چه باید آورد؟
account-texts = نوشتن

## Räume

rooms-title = اتاق‌ها
rooms-lead = انجمن‌های خانه این اتاق‌ها را خودشان و رایگان ریزرف می‌کنند.
room-book = این اتاق را ریزرف کنید
room-plan = دیدن هفته در تقسیم اوقات اتاق‌ها
room-week = هفت روز آینده
room-all-free = این اتاق در هفت روز آینده خالی است.
room-floor = منزل
room-size = جای برای
room-way = راه رفتن به اتاق
room-features = سامان و وسایل
room-shares = هم‌زمان نمی‌شود با
feature-projector = پروجکتور و پرده
feature-whiteboard = تختهٔ سفید
feature-piano = پیانو
feature-kitchen = آشپزخانه
feature-childrens-corner = گوشهٔ بازی اطفال
feature-induction-loop = سیستم صوتی برای آلهٔ شنوایی
holiday-new-year = سال نو عیسوی
holiday-epiphany = روز سه پادشاه (Heilige Drei Könige)
holiday-womens-day = روز زن
holiday-good-friday = جمعهٔ مقدس (Karfreitag)
holiday-easter-sunday = یکشنبهٔ عید پاک (Ostern)
holiday-easter-monday = دوشنبهٔ عید پاک (Ostern)
holiday-labour-day = روز کارگر
holiday-liberation-day = روز آزادی (Tag der Befreiung)
holiday-ascension = روز عروج عیسی (Christi Himmelfahrt)
holiday-whit-sunday = یکشنبهٔ پنطیکاست (Pfingsten)
holiday-whit-monday = دوشنبهٔ پنطیکاست (Pfingsten)
holiday-corpus-christi = عید بدن عیسی (Fronleichnam)
holiday-uprising-day = روز قیام مردم (Tag des Volksaufstands)
holiday-assumption = روز عروج مریم (Mariä Himmelfahrt)
holiday-childrens-day = روز جهانی طفل
holiday-unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات کلیسا (Reformationstag)
holiday-all-saints = روز همهٔ مقدسین (Allerheiligen)
holiday-repentance-day = روز توبه و دعا (Buß- und Bettag)
holiday-christmas = روز اول کرسمس
holiday-second-christmas = روز دوم کرسمس

## Einen freien Raum finden

find-title = پیدا کردن اتاق خالی
find-again = تغییر جستجو
find-go = اتاق‌های خالی را نشان بده
find-step-free = راه بدون زینه
rooms-all = تمام اتاق‌ها
field-people = چند نفر می‌آیند؟ (اختیاری)
field-feature = اتاق باید چه چیزها داشته باشد؟ (اختیاری)

found-title = اتاق‌های خالی
found-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
found-series = { $count } نوبت، ساعت { $hours }: از { $first } تا { $last }
found-free =
    { $count ->
        [one] { $count } اتاق خالی است
       *[other] { $count } اتاق خالی است
    }
found-free-series =
    { $count ->
        [one] { $count } اتاق در تمام نوبت‌ها خالی است
       *[other] { $count } اتاق در تمام نوبت‌ها خالی است
    }
found-mostly = در بیشتر نوبت‌ها خالی
found-mostly-next = در قدم بعدی می‌بینید که کدام نوبت‌ها نمی‌شود و برای آن‌ها چیز دیگری انتخاب می‌کنید.
found-some-dates = از { $count } نوبت، در { $free } نوبت خالی است
found-book = ریزرف { $room }
found-book-at = { $room }، { $hours }: ریزرف
found-none = در این وقت هیچ اتاقی خالی نیست
found-none-series = هیچ اتاقی در بیشتر این نوبت‌ها خالی نیست
found-instead = در همین روز، به وقت دیگر خالی است
lack-taken = تمام اتاق‌های مناسب در این وقت گرفته شده است. لطفاً وقت دیگر، نفر کمتر یا وسایل کمتر را امتحان کنید.
lack-not-open = اتاق‌های مناسب در این وقت باز نیست. لطفاً ساعت دیگر یا روز دیگر را امتحان کنید.
lack-off-terms = اتاق‌های مناسب برای این‌قدر وقت کم یا زیاد داده نمی‌شود، و نه این‌قدر ناوقت یا این‌قدر پیش از وقت. لطفاً تاریخ یا ساعت را تغییر بدهید.
lack-no-such-hours = در این روز ساعت تبدیل می‌شود و این وقت روشن نیست. لطفاً ساعت دیگری را امتحان کنید.
lack-closed = خانه در این وقت بسته است. لطفاً روز دیگری را امتحان کنید.
lack-past = این وقت گذشته است. لطفاً وقت بعدتر را انتخاب کنید.
lack-no-room = هیچ اتاقی که شما ریزرف کرده می‌توانید این‌قدر جای و همهٔ این وسایل را ندارد. لطفاً با نفر کمتر یا وسایل کمتر جستجو کنید.

## Raumplan

plan-day = تقسیم اوقات اتاق‌ها: { $date }
plan-week = تقسیم اوقات اتاق‌ها: { $first } تا { $last }
plan-month = تقسیم اوقات اتاق‌ها: { $month }
plan-agenda = تقسیم اوقات اتاق‌ها از { $date }
plan-nav = ورق زدن تقسیم اوقات
plan-day-back = روز پیشتر
plan-day-on = روز بعدی
plan-week-back = هفتهٔ پیشتر
plan-week-on = هفتهٔ بعدی
plan-month-back = ماه پیشتر
plan-month-on = ماه بعدی
plan-today = امروز
plan-date = تاریخ
plan-room = اتاق
plan-all-rooms = تمام اتاق‌ها
plan-go = نشان دادن
plan-printed = { $house } · حالت: { $date }، ساعت { $time }
plan-table = تقسیم اوقات به شکل جدول
plan-as-list = در صفحهٔ خُرد، لست آسان‌تر خوانده می‌شود
plan-nothing = چیزی ریزرف نشده است.
view-day = روز
view-week = هفته
view-month = ماه
view-agenda = لست
book = ریزرف
book-here = { $room }، { $date }: + ریزرف
book-at = { $room }، { $time }، خالی: ریزرف
book-on = { $date }: + ریزرف
book-then = { $room }، { $date }، { $time }، خالی: ریزرف
plan-filter = محدودتر ساختن
plan-association = انجمن
plan-all-associations = تمام انجمن‌ها
plan-purpose = مقصد
plan-all-purposes = تمام مقصدها
plan-mine = تنها ریزرف‌های خودم
plan-own = ریزرف‌های خودتان
plan-narrowed = شما تنها این را می‌بینید: { $what }. ریزرف‌های دیگر اینجا نیست، از این خاطر معلوم نمی‌شود کدام وقت خالی است.
plan-whole = تمام تقسیم اوقات را نشان بده
plan-none = در این روزها چنین چیزی ریزرف نشده است. لطفاً ورق بزنید یا کمتر محدود بسازید.
plan-none-of-these = از این‌ها چیزی ریزرف نشده است.
plan-days = { $first } تا { $last }
plan-week-number = هفتهٔ { $number } (KW)
plan-more = + { $count } دیگر

## Buchen

booking-title = ریزرف اتاق
booking-go = اتاق را ریزرف کنید
booking-next = اگر اتاق خالی باشد، فوراً از شما می‌شود. در چند دقیقه برای‌تان ایمیل می‌آید.
booking-no-service = بدون خدمات
please-choose = لطفاً انتخاب کنید
fold-first = پیش از تبدیل شدن ساعت (وقت تابستانی)
fold-second = بعد از تبدیل شدن ساعت (وقت زمستانی)
purpose-counselling = مشوره
purpose-meeting = نشست
purpose-event = محفل
purpose-maintenance = کار و ترمیم خانه
visibility-usual = مثل همیشه برای این مقصد
visibility-public = همه، در انترنت هم
visibility-house = همه کسانی که داخل شده می‌توانند
visibility-private = تنها انجمن و دفتر هماهنگی

field-association = برای کدام انجمن؟
field-room = کدام اتاق؟
field-purpose = برای چه مقصد؟
field-service = کدام خدمات؟
hint-service = تنها برای مشوره. این نوبت فوراً در پهلوی این خدمات دیده می‌شود.
field-title = عنوان (اختیاری)
hint-title = در تقسیم اوقات نوشته می‌شود، مثلاً «تمرین سرود».
field-visibility = کی اجازه دارد ببیند که شما چه برنامه دارید؟
hint-visibility = همه می‌بینند که اتاق گرفته شده است. مشوره و محفل را معمولاً به همه نشان می‌دهیم، نشست را تنها به کسانی که حساب دارند.
field-attendees = چند نفر می‌آیند؟ (اختیاری)
field-date = تاریخ
field-start = از ساعت
field-end = تا ساعت
field-fold = هدف‌تان کدام یکی از این دو ساعت است؟
hint-fold = در این شب ساعت پس می‌رود. یک ساعت دو بار می‌آید.
field-note = یادداشت به دفتر هماهنگی (اختیاری)
field-email = آدرس ایمیل شما
field-code = کود از ایمیل
hint-code = شش عدد.

field-repeat = آیا این نوبت تکرار می‌شود؟
field-interval = بعد از هر چند روز، هفته یا ماه؟
hint-interval = 2 یعنی یک بار در میان. اگر خالی بماند یعنی هر بار.
field-weekday = در کدام روزهای هفته؟
hint-weekday = اگر چیزی را نشانی نکنید، روز هفتهٔ نوبت اول حساب می‌شود. برای تکرار ماهوار لطفاً تنها یک روز را انتخاب کنید.
field-nth = چندم در ماه؟
field-until = تا چه وقت؟ روز آخر
field-count = یا چند مرتبه؟
hint-count = لطفاً یکی از این دو را خانه‌پری کنید.
field-also = نوبت‌های دیگر، با دست (اختیاری)
hint-also = در هر سطر یک نوبت، مثلاً 24.12.2026. همان اتاق و همان ساعت را می‌گیرند.
field-on_clash = و اگر یک نوبت نشد؟
on-clash-refuse = از من بپرسید
on-clash-skip = آن نوبت را کنار بگذارید
on-clash-other-room = در عوض، مناسب‌ترین اتاق دیگر را بگیرید
repeat-open = تکرار یا نوبت‌های بیشتر
repeat-none = نخیر، تنها یک بار
repeat-daily = هر روز
repeat-weekly = هر هفته
repeat-monthly-date = هر ماه در همان تاریخ
repeat-monthly-weekday = هر ماه در همان روز هفته، مثلاً آخرین جمعه
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنج‌شنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یک‌شنبه
nth-usual = مثل نوبت اول
nth-first = اولین
nth-second = دومین
nth-third = سومین
nth-fourth = چهارمین
nth-last = آخرین
rules-accept = مقررات خانه (نسخهٔ { $version }) را خوانده‌ام و آن را مراعات می‌کنم.
rules-read = خواندن مقررات خانه (در یک کلکین نو باز می‌شود)
field-accept_rules = مقررات خانه
booking-ask = درخواست اتاق
asks = دفتر هماهنگی باید موافقه کند. در ظرف یک هفته از ما جواب می‌گیرید.

preview-go = نوبت‌ها را نشان بده
preview-comes = اول تمام نوبت‌ها را می‌بینید. هنوز چیزی ریزرف نشده است.
preview-title = لطفاً نوبت‌های تان را ببینید
preview-wish = تغییر معلومات تان
preview-next = هنوز چیزی ریزرف نشده است. وقتی ریزرف کنید، در چند دقیقه برای‌تان ایمیل می‌آید.
preview-changed = از آخرین باری که دیدید چیزی تغییر کرده است. از این خاطر چیزی ریزرف نشد. لطفاً نوبت‌ها را یک بار دیگر ببینید.
preview-free =
    { $all ->
        [one] { $free ->
            [0] این { $all } نوبت نمی‌شود.
           *[other] این { $all } نوبت خالی است.
        }
       *[other] { $free ->
            [0] از { $all } نوبت هیچ کدام نمی‌شود.
            [one] از { $all } نوبت، { $free } نوبت خالی است.
           *[other] از { $all } نوبت، { $free } نوبت خالی است.
        }
    }
preview-decide = لطفاً در پایین بگویید که با نوبت‌های دیگر چه کنیم.
preview-missing =
    { $day ->
       *[other] روز { $day } در این ماه‌ها وجود ندارد: { $months }. در آن‌ها چیزی ریزرف نمی‌شود.
    }
preview-out = کنار گذاشته می‌شود.
preview-book =
    { $count ->
        [one] ریزرف این { $count } نوبت
       *[other] ریزرف این { $count } نوبت
    }
preview-ask =
    { $count ->
        [one] درخواست این { $count } نوبت
       *[other] درخواست این { $count } نوبت
    }
preview-book-rest = به همین شکل ریزرف شود
preview-ask-rest = به همین شکل درخواست شود
preview-again = نوبت‌ها را باز نشان بده
next-day = { $hours } (روز بعدی ختم می‌شود)
choice = با این نوبت چه کنیم: { $date }؟
choice-skip = این نوبت را کنار بگذارید
choice-room = در عوض در { $room }، تا { $seats } نفر
choice-hours = در عوض { $hours }
choice-as-all = مثل فیصله برای تمام نوبت‌ها
choice-kept = همان قسمی که اینجا آمده است

obstacle-taken = گرفته شده: { $by }.
obstacle-holiday = بسته: { $day } رخصتی عمومی است ({ $holiday }).
obstacle-closure = بسته در { $day }: { $reason }
obstacle-outside-hours = در این وقت باز نیست: { $room }.
obstacle-itself = یک نوبت دیگر از همین سلسله در آن وقت هنوز به اتاق ضرورت دارد.
obstacle-past = این وقت گذشته است.
obstacle-too-late = { $room } باید کم از کم { $ahead } پیشتر ریزرف شود.
obstacle-too-early = { $room } حد اکثر { $ahead } پیشتر ریزرف شده می‌تواند.
obstacle-peak-hours = در ساعت‌های مزدحم، حق این انجمن { $hours } در یک هفته است. این حق پوره شده است.
obstacle-rooms-at-once =
    { $count ->
        [one] این انجمن در یک وقت { $count } اتاق گرفته می‌تواند و حالا هم دارد.
       *[other] این انجمن در یک وقت { $count } اتاق گرفته می‌تواند و همه را دارد.
    }

refused-title = متأسفانه اتاق در این وقت گرفته شده است
refused-wish = خواست شما: { $when }. مانع این است:
refused-rooms = اتاق‌های دیگر در همین وقت
refused-times = همین اتاق در وقت دیگر
refused-room = در عوض { $room } را ریزرف کنید (تا { $seats } نفر)
refused-time = در عوض { $hours } را ریزرف کنید
refused-nothing = در این روز چیز مناسبی خالی نیست. لطفاً یک روز دیگر را امتحان کنید.
refused-kept = معلومات شما هنوز در فورم است. آنجا هم آن را تغییر داده می‌توانید.
refused-impossible = متأسفانه اتاق به این شکل ریزرف نمی‌شود
refused-asks = برای بعضی از این‌ها دفتر هماهنگی باید موافقه کند. در ظرف یک هفته از ما جواب می‌گیرید.
refused-waiting = یا منتظر بمانید
refused-wait = مرا برای این اتاق و این وقت در لست انتظار بگیرید

ahead-free = اتاق در این وقت خالی است.
ahead-taken = اتاق در این وقت گرفته شده است: { $hours }.
ahead-taken-by = اتاق در این وقت گرفته شده است: { $hours }، { $who }.
ahead-dates = از { $all } نوبت، { $free } نوبت خالی است.
ahead-one = { $date }، { $hours }: { $state }

## Eine Buchung

booking-done = اتاق از شما شد
booking-off = این ریزرف لغو شده است. اتاق دوباره خالی است.
booking-words = عنوان
booking-number = نمبر ریزرف
booking-service = این خدمات در لست
booking-plan = این روز در تقسیم اوقات
booking-again = یک بار دیگر ریزرف کنید
booked-by = ریزرف از طرف
visible-for = کی دیده می‌تواند
attendees = تعداد نفر
hold-requested = درخواست شده
hold-offered = برای شما نگاه شده
hold-confirmed = ریزرف شده
hold-declined = رد شده
hold-cancelled = لغو شده
letter-coming = در چند دقیقه برای‌تان ایمیل می‌آید، با یک یادداشت برای جنتری‌تان. آدرس: { $email }
letter-gone = ایمیل را با یک یادداشت برای جنتری‌تان روان کردیم. آدرس: { $email }
letter-lost = ایمیل ما نرسید. آدرس: { $email }. ریزرف باز هم اعتبار دارد. لطفاً آدرس را همراه دفتر هماهنگی ببینید.
cancel-open = این ریزرف را لغو کنید
cancel-letter = اتاق دوباره خالی می‌شود. در این باره ایمیل روان می‌کنیم. مربوط است به: { $association }.
cancel-directory = این نوبت فوراً از لست خدمات پاک می‌شود.
cancel-go = بلی، لغو شود

## Die Termine einer Buchung

booking-changed = تغییر ثبت شد
booking-called-off = نوبت لغو شد
booking-brought-back = نوبت دوباره برگزار می‌شود
booking-undone = آخرین تغییر پس گرفته شد
booking-asked = درخواست شما رسید
booking-answer-by = دفتر هماهنگی تا { $when } جواب می‌دهد. تا آن وقت خانه اتاق را برای شما نگاه می‌کند.
booking-next-date = نوبت بعدی
booking-change = تغییر
offer-title = این اتاق برای شما نگاه شده است
offer-until = این اتاق برای شما نگاه شده است تا { $when }
offer-take = بلی، آن را می‌گیریم
offer-refuse = نخیر، تشکر
dates-title = نوبت‌ها
dates-none = نوبت دیگری در پیش نیست.
dates-past =
    { $count ->
        [one] { $count } نوبت گذشته است
       *[other] { $count } نوبت گذشته است
    }
date-number = نوبت { $number }
date-off = برگزار نمی‌شود
date-change = تغییر یا لغو
date-change-of = تغییر یا لغو: { $date }
date-restore = باز هم برگزار شود
date-restore-of = باز هم برگزار شود: { $date }
restore-blocked = این نوبت پس آورده نمی‌شود
keys-title = چطور داخل اتاق می‌شوید
history-title = تا حالا چه شده است
history-house = خانه
deed-book = ریزرف شد
deed-call-off = لغو شد
deed-bring-back = پس آورده شد
deed-undo = تغییر پس گرفته شد
deed-change = تغییر کرد
deed-approve = موافقه شد
deed-decline = رد شد
deed-propose-room = اتاق دیگر پیشنهاد شد
deed-take = قبول شد
deed-expire = از اعتبار افتاد، چون جواب نیامد
deed-close = به خاطر بسته بودن تغییر کرد
deed-send-letter-again = ایمیل دوباره روان شد
deed-change-rules = مقررات تغییر کرد
deed-write-text = متن نوشته شد
deed-remove-text = ترجمه پاک شد
deed-add-service = خدمات درج شد
deed-describe-service = معلومات خدمات تغییر کرد

## Eine Buchung ändern

change-title = تغییر ریزرف
change-date-title = تغییر نوبت
change-go = تغییر را ثبت کنید
change-next = در این باره ایمیل روان می‌کنیم. وقت‌ها و اتاق‌های نو فوراً اعتبار دارد، مگر این که دفتر هماهنگی باید موافقه کند.
change-rooms = کدام اتاق‌ها؟
change-whole = تمام ریزرف
change-whole-hint = این معلومات همیشه برای تمام نوبت‌ها است.
change-blocked = متأسفانه به این شکل نمی‌شود
change-nothing-done = چیزی تغییر نکرد. معلومات شما هنوز در فورم است.
change-busy = همین حالا کسی پیشتر از شما تغییر داد. چیزی تغییر نکرد؛ لطفاً دوباره کوشش کنید.
change-instead = این‌ها خالی است
change-to-room = در عوض { $room }
change-to-time = در عوض { $hours }
change-gone = این نوبت لغو شده یا گذشته است و تغییر داده نمی‌شود.
stale-title = در این میان کسی این ریزرف را تغییر داده است
stale-now = حالا این قسم است
stale-wanted = شما این را می‌خواستید
stale-again = معلومات شما هنوز در فورم است. اگر یک بار دیگر ثبت کنید، همان اعتبار دارد.
field-scope = برای کدام نوبت‌ها؟
hint-scope = نوبت‌هایی که پیشتر جدا تغییر داده‌اید، همان قسم می‌ماند.
scope-one = تنها برای این نوبت
scope-following = برای این نوبت و تمام نوبت‌های بعدی
scope-all = برای تمام نوبت‌هایی که هنوز می‌آید
cancel-some-open = لغو نوبت‌ها
cancel-some = اتاق‌ها فوراً خالی می‌شود. در این باره ایمیل روان می‌کنیم.
cancel-one = تنها این نوبت لغو شود
cancel-following = این نوبت و تمام بعدی‌ها لغو شود
cancel-all = تمام نوبت‌ها لغو شود

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }، { $hours }، { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] { $count } نوبت تغییر می‌کند.
       *[other] { $count } نوبت تغییر می‌کند.
    }
move-letter = به کسی که ریزرف کرده است ایمیل می‌رود.
move-same = نوبت از پیش همین‌جا است.
move-go = بیجا شود
move-stay = بیجا نشود

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = ریزرف و بیجا کردن با ماوس و کیبورد
hand-draw = جایی که ساعت‌ها زیر یکدیگر است: با ماوس بالای وقت خالی کش کنید تا دقیق همان وقت ریزرف شود.
hand-move = برای بیجا کردن، ریزرف را به جای دیگر کش کنید. پیش از آن می‌خوانید که چه می‌شود.
hand-stretch = جایی که ساعت‌ها زیر یکدیگر است: کنار بالا یا پایین ریزرف را کش کنید تا شروع یا ختم آن تغییر کند.
hand-keys-walk = با دکمه‌های تیردار، Pos1 (Home) و Ende (End) در تقسیم اوقات از یک خانه به خانهٔ دیگر می‌روید.
hand-keys-days = با Bild auf (Page Up) و Bild ab (Page Down) پس و پیش ورق می‌زنید، T شما را به امروز می‌برد.
hand-keys-move = بالای یک ریزرف، دکمهٔ M آن را می‌گیرد. بعد دکمه‌های تیردار آن را بیجا می‌کند و همراه Shift، تیر بالا و پایین ختم آن را تغییر می‌دهد. Enter می‌پرسد که آیا می‌شود، Escape رها می‌کند.
hand-keys-draw = بالای وقت خالی، Shift همراه تیر پایین یک ریزرف نو را شروع و درازتر می‌کند. Enter فورم را باز می‌کند.
hand-let-go = رها شد. چیزی تغییر نکرد.
hand-not = این بیجا نمی‌شود. چیزی تغییر نکرد.
hand-lost = ارتباط با خانه قطع است. چیزی تغییر نکرد. لطفاً دوباره کوشش کنید.

# Taking back what was done last.
undo-go = پس گرفتن تغییر
undo-until = تا ساعت { $time } آخرین تغییر تان را پس گرفته می‌توانید، به شرطی که کس دیگری چیزی را تغییر ندهد.
undo-blocked = این تغییر پس گرفته نمی‌شود
undo-nothing-done = ریزرف همان قسمی که است می‌ماند.
undo-no-more = تا یک ساعت آخرین تغییر خودتان را پس گرفته می‌توانید، به شرطی که کس دیگری چیزی را تغییر ندهد. ریزرف همان قسمی که است می‌ماند.
moved-notice = بیجا شد: { $what }، { $when }، { $rooms }.
undone-notice = پس گرفته شد: { $what }، { $when }، { $rooms }.
moved-link = به ریزرف

## Fehler in Formularen

error-prefix = غلطی:
errors-title = این‌ها را هنوز باید تغییر بدهید
problem-missing = لطفاً این قسمت را خانه‌پری کنید.
problem-missing-association = لطفاً انجمنی را که برایش ریزرف می‌کنید انتخاب کنید.
problem-missing-room = لطفاً یک اتاق را انتخاب کنید.
problem-missing-purpose = لطفاً بگویید که اتاق را برای چه مقصد ضرورت دارید.
problem-missing-service = لطفاً خدماتی را که در آن مشوره می‌دهید انتخاب کنید.
problem-missing-date = لطفاً یک تاریخ بنویسید.
problem-missing-start = لطفاً بنویسید که چه وقت شروع می‌شود.
problem-missing-end = لطفاً بنویسید که چه وقت ختم می‌شود.
problem-missing-reason = لطفاً بگویید که چرا نمی‌شود.
problem-missing-email = لطفاً آدرس ایمیل تان را بنویسید.
problem-missing-code = لطفاً کود را از ایمیل بنویسید.
problem-too-long = لطفاً متن را کوتاه کنید، حد اکثر { $max } حرف.
problem-unreadable = در متن حرف‌های ناخوانا است. لطفاً دوباره بنویسید.
problem-not-a-choice = چنین انتخابی وجود ندارد. لطفاً از لست انتخاب کنید.
problem-not-a-choice-association = برای این انجمن ریزرف کرده نمی‌توانید. لطفاً از لست انتخاب کنید.
problem-not-a-choice-room = چنین اتاقی وجود ندارد. لطفاً از لست انتخاب کنید.
problem-not-a-choice-purpose = برای این مقصد ریزرف کرده نمی‌توانید. لطفاً از لست انتخاب کنید.
problem-not-a-choice-service = این خدمات مربوط این انجمن نیست. لطفاً خدمات دیگری را انتخاب کنید.
problem-not-a-choice-sheet = فورم مکمل نبود. لطفاً آن را دوباره روان کنید.
problem-not-a-choice-weekday = برای نوبت ماهوار لطفاً تنها یک روز هفته را انتخاب کنید.
problem-not-a-date = لطفاً یک تاریخ بنویسید، مثلاً 24.11.2026.
problem-past = این وقت گذشته است. لطفاً وقت بعدتر را انتخاب کنید.
problem-not-a-date-also = لطفاً هر نوبت را این قسم بنویسید: 24.12.2026، در هر سطر یکی.
problem-past-also = یکی از این نوبت‌ها گذشته است. لطفاً آن را پاک کنید.
problem-too-far = هنوز برای این‌قدر دور پلان نمی‌کنیم. لطفاً یک روز را تا { $last } انتخاب کنید.
problem-not-a-time = لطفاً یک ساعت بنویسید، مثلاً 17:00.
problem-missing-hour = در { $date } ساعت { $time } وجود ندارد: ساعت به { $next } پیش می‌رود. لطفاً وقت دیگری را انتخاب کنید.
problem-twice-hour = در { $date } ساعت { $time } دو بار می‌آید، چون ساعت پس می‌رود. لطفاً در پایین بگویید که هدف‌تان کدام ساعت است.
problem-end-not-after-start = ختم باید بعد از شروع باشد.
problem-end-not-after-start-until = روز آخر باید بعد از روز اول باشد.
problem-missing-until = لطفاً بنویسید که نوبت تا چه وقت یا چند مرتبه تکرار می‌شود.
problem-not-an-interval = لطفاً یک عدد از 1 تا { $max } بنویسید.
problem-no-dates = به این شکل حتی یک نوبت هم جور نمی‌شود. لطفاً روزها یا ختم را تغییر بدهید.
problem-too-many-dates = یک سلسله حد اکثر { $max } نوبت دارد.
problem-until-and-count = لطفاً یا روز آخر را بنویسید یا تعداد نوبت‌ها را، نه هر دو را.
problem-too-short = { $room } کم از کم برای { $length } داده می‌شود.
problem-too-long-stay = { $room } حد اکثر برای { $length } داده می‌شود.
problem-room-not-for-them = این انجمن { $room } را خودش ریزرف کرده نمی‌تواند. لطفاً اتاق دیگری را انتخاب کنید یا همراه دفتر هماهنگی در تماس شوید.
problem-rules-not-accepted = لطفاً مقررات خانه را بخوانید و تأیید کنید که آن را مراعات می‌کنید.
problem-too-many-open = این انجمن حالا { $max } ریزرف باز دارد؛ بیشتر از این نمی‌شود. لطفاً یکی را لغو کنید یا همراه دفتر هماهنگی در تماس شوید.
problem-not-a-number = لطفاً یک عدد از 1 به بالا بنویسید.
problem-too-many-people = { $room } برای { $capacity } نفر جای دارد. لطفاً یک اتاق کلان‌تر را انتخاب کنید.
problem-shared-part = { $one } و { $other } جای مشترک دارند. لطفاً یکی از این دو را انتخاب کنید.
problem-not-an-email = لطفاً یک آدرس ایمیل بنویسید، مثلاً name@beispiel.de.
problem-wrong-code = این کود درست نیست. لطفاً آن را با تازه‌ترین ایمیل مقایسه کنید.
problem-missing-opening = لطفاً کم از کم یک وقت باز بودن را بنویسید یا «شب و روز» را انتخاب کنید.
problem-missing-only_for = لطفاً کم از کم یک انجمن را انتخاب کنید.
problem-missing-first = لطفاً روز اول را بنویسید.
problem-end-not-after-start-last = روز آخر نباید پیش از روز اول باشد.
problem-past-last = این روزها گذشته است. لطفاً روزهای بعدتر را انتخاب کنید.
problem-too-far-last = چیزی که هر سال تکرار می‌شود حد اکثر یک سال دوام می‌کند. لطفاً یک روز را تا { $last } انتخاب کنید.
problem-not-windows = لطفاً وقت‌ها را این قسم بنویسید: 08:00-12:00, 13:00-22:00.
problem-not-a-length = لطفاً دقیقه یا ساعت و دقیقه بنویسید، مثلاً 90 یا 1:30؛ حد اکثر یک روز.
problem-out-of-range = لطفاً یک عدد مکمل تا { $max } بنویسید.
problem-longest-too-short = درازترین ریزرف نباید از کوتاه‌ترین ریزرف کوتاه‌تر باشد.

## Anmelden und Konto

sign-in-title = داخل شدن
sign-in-lead = تنها کسانی که اتاق ریزرف می‌کنند باید داخل شوند. به رمز ضرورت ندارید: ما برای‌تان ایمیل روان می‌کنیم.
sign-in-send = ایمیل بخواهید
sign-in-code-title = ایمیل‌های تان را ببینید
sign-in-sent = اگر { $email } نزد ما ثبت باشد، در چند دقیقه ایمیل می‌آید. لینک داخل آن را باز کنید یا کود را اینجا بنویسید.
sign-in-no-letter = ایمیل نیامد؟ در دوسیهٔ اسپم (Spam) هم ببینید.
sign-in-again = ایمیل نو بخواهید
sign-in-confirm = یک قدم دیگر مانده، بعد داخل می‌شوید.
sign-in-go = داخل شوید
sign-in-stale-title = این لینک دیگر اعتبار ندارد
sign-in-stale = یک لینک 15 دقیقه و تنها یک بار اعتبار دارد. به آسانی یک ایمیل نو بخواهید.
sign-in-demo = در خانهٔ نمایشی ضرورت نیست منتظر ایمیل بمانید.
sign-out = خارج شدن
account-title = حساب من
account-name = نام
account-role = وظیفه
account-coming = ریزرف‌های آینده
account-nothing = چیزی ریزرف نشده است.
reminders-title = یاددهانی‌ها
reminders-first = نوبت‌های جداگانه، و از هر سلسله تنها نوبت اول
reminders-each = هر نوبت
reminders-never = هیچ کدام
reminders-save = ثبت کنید
reminders-saved = ثبت شد. از یاددهانی بعدی اعتبار دارد.
field-reminders = یک روز پیش چه چیز را به یاد شما بیاوریم؟
hint-reminders = ایمیل پیش از چاشت می‌آید، یک ایمیل برای تمام نوبت‌های روز بعدی.
waiting-title = لست انتظار
waiting-fresh = شما در لست انتظار هستید. وقتی اتاق خالی شود، به شما می‌نویسیم و یک مدت آن را برای شما نگاه می‌کنیم.
waiting-in-line = وقتی اتاق خالی شود، برای‌تان ایمیل می‌آید.
waiting-offered = برای شما نگاه شده است تا { $until }
waiting-withdraw = دیگر انتظار نمی‌کشم
offer-gone-title = این پیشنهاد دیگر اعتبار ندارد
offer-gone-words = وقت جواب شما گذشته است، یا کسی از انجمن شما پیشتر جواب داده است. از اینجا پیش بروید:
offer-gone-booking = به ریزرف
office-coordinator = دفتر هماهنگی خانه
office-partner = مشاور بیرون از خانه
office-none = هنوز بدون انجمن
rank-member = عضو { $association }
rank-lead = مسوول { $association }

## Kalender abonnieren

feed-subscribe = اشتراک جنتری
feed-address = آدرس جنتری
feed-name-house = تقسیم اوقات اتاق‌ها – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = مشوره – { $house }
feed-name-mine = ریزرف‌های من – { $house }
feed-about-house = هر چیزی که در خانه برگزار می‌شود، تا جایی که اجازهٔ دیدنش را دارید.
feed-about-room = وقت‌هایی که این اتاق گرفته شده است: { $room }.
feed-about-association = نوبت‌های این انجمن: { $association }.
feed-about-counselling = تمام ساعت‌های مشورهٔ انجمن‌های خانه.
feed-about-mine = آنچه شما و انجمن‌های شما ریزرف کرده‌اید.
feed-read-only = این جنتری تنها برای خواندن است و خودش تازه می‌شود. ریزرف و تغییر را اینجا کرده می‌توانید: { $url }
feed-summary = { $association }: { $what }
feed-taken = گرفته شده
feed-unknown = چنین جنتری وجود ندارد؛ جنتری‌های خانه را اینجا پیدا می‌کنید: { $url }
feed-key-unknown = این لینک جنتری اعتبار ندارد یا دیگر اعتبار ندارد؛ لینک نو را در صفحهٔ «حساب من» می‌گیرید: { $url }
feed-title = اشتراک جنتری
feed-words = با این لینک‌ها پروگرام جنتری شما همیشه تازه‌ترین حالت را نشان می‌دهد، در تلیفون هم. آنجا چیزی را تغییر داده نمی‌توانید.
feed-own = ریزرف‌های من و انجمن‌های من
feed-whole = تمام خانه، با هر چیزی که اجازهٔ دیدنش را دارید
feed-open = به جنتری تان بیاورید
feed-warning = هر کسی که یکی از این لینک‌ها را داشته باشد خوانده می‌تواند. لطفاً آن را به کسی ندهید.
feed-none = ریزرف‌های تان را در پروگرام جنتری خودتان دیده می‌توانید، در تلیفون هم. برای این کار یک لینک مخفی می‌گیرید.
feed-make = گرفتن لینک
feed-renew = تازه کردن لینک
feed-renew-words = آیا لینک به دست کسی افتاده که نباید آن را داشته باشد؟ بعد از تازه کردن، لینک‌های کهنه فوراً کار نمی‌کند. بعد باید جنتری تان را از نو عیار کنید.

## Wie sich etwas wiederholt

repeats = { $how }، { $hours }، { $end }
repeats-daily =
    { $interval ->
        [1] هر روز
       *[other] بعد از هر { $interval } روز
    }
repeats-weekly =
    { $interval ->
        [1] هر { $days }
       *[other] بعد از هر { $interval } هفته، { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] هر ماه، روز { $day }
       *[other] بعد از هر { $interval } ماه، روز { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] هر ماه، { $day }
       *[other] بعد از هر { $interval } ماه، { $day }
    }
repeats-nth =
    { $nth ->
        [first] اولین { $day }
        [second] دومین { $day }
        [third] سومین { $day }
        [fourth] چهارمین { $day }
       *[last] آخرین { $day }
    }
repeats-until = تا { $date }
repeats-count =
    { $count ->
        [one] { $count } نوبت
       *[other] { $count } نوبت
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = مقررات این اتاق
room-closed = چه وقت بسته است
room-holidays = خانه در رخصتی‌های عمومی ({ $land }) بسته است.
room-open-on = باز هم در این روزها باز است: { $holidays }.
terms-opening = باز
terms-always = شب و روز
terms-length = مدت
terms-shortest = کم از کم { $length }
terms-longest = حد اکثر { $length }
terms-ahead = ریزرف
terms-earliest =
    { $count ->
        [one] حد اکثر { $count } روز پیشتر
       *[other] حد اکثر { $count } روز پیشتر
    }
terms-latest =
    { $count ->
        [one] کم از کم { $count } ساعت پیشتر
       *[other] کم از کم { $count } ساعت پیشتر
    }
terms-buffer = خالی می‌ماند
terms-set-up = { $length } پیش از آن برای آماده کردن
terms-clear-up = { $length } بعد از آن برای جمع کردن
terms-approval = موافقه
terms-bookers = کی ریزرف می‌کند
rules-title = مقررات خانه
rules-lead = هر کس که اینجا از یک اتاق استفاده می‌کند این‌ها را مراعات می‌کند.
rules-none = خانه هنوز مقررات خود را ننوشته است.
land-BW = بادن-وورتمبرگ
land-BY = بایرن
land-BE = برلین
land-BB = براندنبورگ
land-HB = بریمن
land-HH = هامبورگ
land-HE = هسن
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلند-فالس
land-SL = زارلند
land-SN = زاکسن
land-ST = زاکسن-انهالت
land-SH = شلیزویگ-هولشتاین
land-TH = تورینگن
approval-never = بدون موافقهٔ دفتر هماهنگی
approval-always = تنها با موافقهٔ دفتر هماهنگی
approval-evenings-weekends = شامگاه، آخر هفته و در رخصتی‌ها تنها با موافقهٔ دفتر هماهنگی
approval-guests = برای مهمانان خانه تنها با موافقهٔ دفتر هماهنگی
bookers-everybody = تمام انجمن‌ها
bookers-residents = انجمن‌هایی که جای‌شان در خانه است
bookers-coordination = تنها دفتر هماهنگی
closure-days = { $first } تا { $last }
closure-yearly = { $days }، هر سال

## Was in E-Mails steht

letter-greeting = سلام { $name }،
letter-booked-subject = ریزرف شد: { $what }
letter-booked-heading = اتاق از شما شد.
letter-booked-words = این را برای شما ثبت کردیم. اگر دیگر به اتاق ضرورت ندارید، لطفاً آن را لغو کنید؛ دیگران خوش می‌شوند.
letter-requested-subject = درخواست شد: { $what }
letter-requested-heading = درخواست شما به دفتر هماهنگی رسید.
letter-requested-words = در این مورد دفتر هماهنگی خانه باید موافقه کند. تا آن وقت خانه اتاق را برای شما نگاه می‌کند. ضرورت نیست کار دیگری بکنید.
letter-requested-until = جواب را با ایمیل می‌گیرید. دفتر هماهنگی تا { $date }، ساعت { $time } وقت دارد. بعد از آن درخواست اعتبار ندارد.
letter-approved-subject = موافقه شد: { $what }
letter-approved-heading = دفتر هماهنگی موافقه کرد. اتاق از شما شد.
letter-approved-words = این را برای شما ثبت کردیم. اگر دیگر به اتاق ضرورت ندارید، لطفاً آن را لغو کنید؛ دیگران خوش می‌شوند.
letter-declined-subject = رد شد: { $what }
letter-declined-heading = متأسفانه دفتر هماهنگی موافقه نکرد.
letter-declined-words = شاید یک اتاق دیگر یا وقت دیگر مناسب باشد. اگر سوال دارید، همراه خانه در تماس شوید؛ تلیفون و ایمیل در پایین است.
letter-proposed-subject = اتاق دیگر ممکن است: { $what }
letter-proposed-heading = دفتر هماهنگی یک اتاق دیگر را به شما پیشنهاد می‌کند.
letter-proposed-words = خانه آن را برای شما نگاه می‌کند. لطفاً بلی یا نی بگویید.
letter-proposed-until = تا { $date }، ساعت { $time } به جواب شما ضرورت داریم. بعد از آن اتاق دوباره خالی می‌شود.
letter-offered-subject = خالی شد: { $what }
letter-offered-heading = اتاقی که منتظرش بودید خالی شد.
letter-offered-words = خانه آن را برای شما نگاه می‌کند. لطفاً بلی یا نی بگویید.
letter-offered-until = تا { $date }، ساعت { $time } به جواب شما ضرورت داریم. بعد از آن اتاق به دیگران داده می‌شود.
letter-expired-subject = اعتبار ندارد: { $what }
letter-expired-heading = مهلت گذشته است.
letter-expired-words = تا ختم مهلت موافقه نرسید. از این خاطر اتاق دوباره خالی است. اگر هنوز به آن ضرورت دارید، لطفاً یک بار دیگر ریزرف کنید.
letter-changed-subject = تغییر کرد: { $what }
letter-changed-heading = ریزرف شما تغییر کرد.
letter-changed-words = ریزرف شما حالا این قسم است. اگر چیزی مناسب نیست، آن را تغییر داده یا لغو کرده می‌توانید.
letter-brought-back-subject = باز هم برگزار می‌شود: { $what }
letter-brought-back-heading = یک نوبت باز هم برگزار می‌شود.
letter-brought-back-words = ریزرف شما حالا این قسم است. اگر دیگر به اتاق ضرورت ندارید، لطفاً آن را لغو کنید.
letter-undone-subject = پس گرفته شد: { $what }
letter-undone-heading = آخرین تغییر در ریزرف شما پس گرفته شد.
letter-undone-words = ریزرف شما حالا این قسم است. اگر چیزی مناسب نیست، آن را تغییر داده یا لغو کرده می‌توانید.
letter-called-off-subject = لغو شد: { $what }
letter-called-off-heading = این ریزرف لغو شد.
letter-called-off-words = اتاق دوباره خالی است. اگر باز هم به اتاق ضرورت دارید، لطفاً از نو ریزرف کنید.
letter-partly-called-off-subject = یک قسمت لغو شد: { $what }
letter-partly-called-off-heading = یک قسمت این ریزرف لغو شد.
letter-partly-called-off-words = ریزرف شما حالا این قسم است. نوبت‌های لغو شده را پس آورده می‌توانید، تا وقتی که اتاق هنوز خالی است.
letter-closed-subject = به خاطر بسته بودن لغو شد: { $what }
letter-closed-heading = خانه یا اتاق بسته است.
letter-closed-words = از این خاطر مجبور شدیم لغو کنیم. لطفاً وقت دیگر یا اتاق دیگری را ریزرف کنید.
letter-partly-closed-subject = به خاطر بسته بودن تغییر کرد: { $what }
letter-partly-closed-heading = خانه یا اتاق بسته است.
letter-partly-closed-words = از این خاطر ریزرف شما تغییر کرد. حالا این قسم است. اگر چیزی مناسب نیست، آن را تغییر داده یا لغو کرده می‌توانید.
letter-reason = دلیل
letter-dates-from =
    { $count ->
        [one] { $count } نوبت در { $date }
       *[other] { $count } نوبت از { $date }
    }
letter-dates = این نوبت‌ها هنوز می‌آید:
letter-dates-off = این نوبت‌ها برگزار نمی‌شود:
letter-dates-more =
    { $count ->
        [one] و { $count } نوبت دیگر، ریزرف را ببینید
       *[other] و { $count } نوبت دیگر، ریزرف را ببینید
    }
letter-date-with = { $when } – { $notes }
letter-date-off = برگزار نمی‌شود
letter-date-instead = در عوض { $date }
letter-date-hours = در ساعت دیگر
letter-keys = این قسم داخل اتاق می‌شوید:
letter-link-see = دیدن، تغییر یا لغو ریزرف
letter-link-look = دیدن ریزرف
letter-link-answer = بلی یا نی بگویید
letter-link-book = ریزرف یک نوبت دیگر
letter-calendar-entry = یک یادداشت برای جنتری تان ضمیمه است.
letter-calendar-new = ضمیمه جنتری تان را تازه می‌کند.
letter-calendar-draft = یک یادداشت موقت برای جنتری تان ضمیمه است.
letter-calendar-gone = ضمیمه این یادداشت را از جنتری تان پاک می‌کند.
letter-calendar-date = ضمیمه در جنتری تان تنها این نوبت را تغییر می‌دهد: { $when }.
letter-calendar-date-gone = ضمیمه از جنتری تان تنها این نوبت را پاک می‌کند: { $when }.
letter-asked-subject = درخواست: { $what }
letter-asked-heading = { $asker } یک اتاق را درخواست کرده است.
letter-asked-words = این ریزرف به موافقهٔ شما ضرورت دارد. تا وقتی که جواب ندهید، اتاق گرفته می‌ماند.
letter-asked-again-subject = یاددهانی درخواست: { $what }
letter-asked-again-heading = { $asker } هنوز منتظر جواب شما است.
letter-asked-again-words = این ریزرف به موافقهٔ شما ضرورت دارد. شاید یکی از همکاران تان پیشتر جواب داده باشد؛ در این صورت ضرورت نیست کاری بکنید.
letter-asked-until = لطفاً تا { $date }، ساعت { $time } جواب بدهید. بعد از آن درخواست اعتبار ندارد و اتاق دوباره خالی می‌شود.
letter-asked-by = درخواست از طرف
letter-asked-link = دیدن درخواست‌ها و جواب دادن
letter-reminder-subject = فردا: { $what }
letter-reminder-subject-several = فردا: { $count } نوبت در خانه، { $date }
letter-reminder-heading =
    { $count ->
        [one] فردا { $count } نوبت در خانه دارید.
       *[other] فردا { $count } نوبت در خانه دارید.
    }
letter-reminder-words = اگر دیگر به یک اتاق ضرورت ندارید، لطفاً آن را لغو کنید؛ دیگران خوش می‌شوند.
letter-reminder-link = کاری پیش شد؟ اینجا لغو کنید یا تغییر بدهید
letter-reminder-later = بعد از آن
letter-reminder-dates =
    { $count ->
        [one] { $count } نوبت دیگر از این سلسله
       *[other] { $count } نوبت دیگر از این سلسله
    }
letter-reminder-only-first = نوبت‌های بعدی یک سلسله را به یاد شما نمی‌آوریم.
letter-reminder-settings = تغییر یا بند کردن یاددهانی‌ها
letter-sign-in-subject = لینک و کود شما برای داخل شدن
letter-sign-in-heading = این قسم داخل می‌شوید.
letter-sign-in-link = حالا داخل شوید
letter-sign-in-code = یا این کود را بنویسید:
letter-sign-in-short = لینک و کود 15 دقیقه و تنها یک بار اعتبار دارد.
letter-sign-in-not-you = نمی‌خواستید داخل شوید؟ در این صورت ضرورت نیست کاری بکنید.
letter-invitation-subject = دسترسی شما به { $house }
letter-invitation-heading = به { $house } خوش آمدید.
letter-invitation-words = حالا در خانه اتاق ریزرف کرده می‌توانید. به رمز ضرورت ندارید.
letter-invitation-link = بار اول داخل شوید
letter-invitation-later = بعدها با آدرس ایمیل تان داخل می‌شوید. هر بار یک لینک برای‌تان روان می‌کنیم.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = متن آلمانی اعتبار دارد؛ این متن در فهمیدن کمک می‌کند.
statement-missing = اینجا هنوز کم است:
imprint-title = مشخصات ناشر (Impressum)
imprint-lead = کی مسوول این صفحه‌ها است.
field-operator = نهاد مسوول و شکل حقوقی
field-operator_address = آدرس
field-represented_by = نماینده
field-operator_email = ایمیل
field-operator_phone = تلیفون
field-register = دفتر ثبت و نمبر
field-vat_id = نمبر مالیه بر ارزش افزوده (Umsatzsteuer-Identifikationsnummer)
field-responsible = مسوول محتوا
privacy-title = حفاظت معلومات شخصی (Datenschutz)
privacy-lead = این خانه با معلومات شما چه می‌کند، چرا و تا چه وقت.
privacy-readers-title = اگر اینجا تنها می‌خوانید
privacy-readers = به حساب ضرورت ندارید. در این صورت این صفحه‌ها کوکی (Cookie) نمی‌گذارند، از شرکت‌های دیگر چیزی نمی‌گیرند و نوشته نمی‌کنند که کی آن‌ها را می‌خواند.
privacy-feedback-title = اگر به ما پیام روان می‌کنید
privacy-feedback = آنچه می‌نویسید ثبت می‌کنیم و با ایمیل به دفتر هماهنگی روان می‌کنیم تا غلطی‌ها و موانع را رفع کند و به شما جواب بدهد. بعد از 90 روز آن را پاک می‌کنیم. برای جلوگیری از سوءاستفاده، یک روز کودی را نگاه می‌کنیم که از آدرس انترنتی شما حساب شده است.
privacy-account-title = اگر حساب دارید
privacy-account = نام، آدرس ایمیل و زبان شما، انجمن شما، ریزرف‌های شما، این که کی چه وقت چه را تغییر داده، و ایمیل‌هایی را که به شما روان می‌کنیم ثبت می‌کنیم. بدون این معلومات اتاق داده نمی‌توانیم. هیچ پروگرام در مورد شخص شما تصمیم نمی‌گیرد.
privacy-sign-in = لینک و کود برای داخل شدن 15 دقیقه اعتبار دارد. بعد از آن یک روز کودهایی را نگاه می‌کنیم که از آدرس ایمیل و آدرس انترنتی شما حساب شده است. با یک کوکی (Cookie) 90 روز داخل می‌مانید. اگر خارج شوید، کوکی پاک می‌شود.
privacy-controller = کی مسوول است
field-protection_officer = مسوول حفاظت معلومات شخصی (Datenschutzbeauftragte)
field-legal_basis = اساس قانونی
field-hosting = شرکت‌های سرور و ایمیل
field-retention = مدت نگهداری حساب‌ها، ریزرف‌ها و ایمیل‌ها
field-authority = ادارهٔ نظارت (Aufsichtsbehörde)
privacy-rights-title = حقوق شما
privacy-rights = پرسیده می‌توانید که چه را در مورد شما ثبت کرده‌ایم و آن را با خود گرفته می‌توانید. خواسته می‌توانید که آن را اصلاح، محدود یا پاک کنیم. در برابر استفاده از آن اعتراض کرده و رضایت خود را پس گرفته می‌توانید. به نهاد مسوول بنویسید. به ادارهٔ نظارت هم شکایت کرده می‌توانید.
accessibility-title = دسترسی بدون مانع (Barrierefreiheit)
accessibility-lead = همه باید از این صفحه‌ها استفاده کرده بتوانند. آن‌ها را با مقررات BITV 2.0 و معیار EN 301 549 می‌سنجیم.
field-conformity = حالت
conformity-full = کاملاً بدون مانع
conformity-partial = تا اندازه‌ای بدون مانع
conformity-no = هنوز بدون مانع نیست
field-barriers = موانعی که می‌شناسیم
field-assessed_on = آخرین بررسی
field-assessed_how = چطور بررسی کردیم
accessibility-feedback = به ما بنویسید، بدون حساب هم می‌شود، یا زنگ بزنید. جواب می‌دهیم و از راه دیگر شما را کمک می‌کنیم.
accessibility-enforcement = اگر جواب ما کمک نکرد، به اینجا مراجعه کرده می‌توانید. مصرف ندارد.
field-enforcement = ادارهٔ تطبیق مقررات (Durchsetzungsstelle)
field-arbitration = مرکز میانجیگری (Schlichtungsstelle)
feedback-link = پیام به ما
feedback-title = چیزی درست نیست؟ کدام مانع پیش روی تان بود؟
feedback-lead = به ما بگویید. به حساب ضرورت ندارید. پیام شما را تنها دفتر هماهنگی خانه می‌خواند؛ بعد از 90 روز آن را پاک می‌کنیم.
field-kind = موضوع چیست؟
kind-wrong = کدام معلومات درست نیست
kind-barrier = کدام مانع بود
kind-other = چیز دیگر
field-message = چه شد؟
hint-message = به زبان خود نوشته کرده می‌توانید.
field-contact = ایمیل یا تلیفون برای جواب
hint-contact = ضرور نیست که آن را بدهید. آن را همراه پیام شما پاک می‌کنیم.
feedback-about = موضوع این صفحه است:
feedback-send = روان کنید
feedback-thanks-title = تشکر، پیام شما رسید
feedback-thanks = دفتر هماهنگی آن را در روزهای آینده می‌خواند. اگر ایمیل یا نمبر داده باشید، همراه شما در تماس می‌شود.
feedback-back = بازگشت به:

## Wenn etwas nicht geht

not-found-title = چنین صفحه‌ای وجود ندارد
not-found-words = شاید لینک کهنه شده یا یک حرف آن کم است. از اینجا پیش بروید:
forbidden-title = همه اجازهٔ این کار را ندارند
forbidden-sign-in = لطفاً داخل شوید.
forbidden-ask = اگر شما هم باید اجازه داشته باشید، لطفاً همراه دفتر هماهنگی در تماس شوید.
who-everybody = همه اجازهٔ این کار را دارند.
who-signed-in = هر کس که حساب دارد اجازهٔ این کار را دارد.
who-association = اعضای انجمن و دفتر هماهنگی اجازهٔ این کار را دارند.
who-lead = تنها مسوولان انجمن و دفتر هماهنگی اجازهٔ این کار را دارند.
who-coordination = تنها دفتر هماهنگی خانه اجازهٔ این کار را دارد.
too-many-title = لطفاً کمی صبر کنید
too-many-words =
    { $minutes ->
        [one] چندین بار کوشش شد. بعد از { $minutes } دقیقه دوباره کوشش کرده می‌توانید.
       *[other] چندین بار کوشش شد. بعد از { $minutes } دقیقه دوباره کوشش کرده می‌توانید.
    }
fault-title = از طرف ما یک غلطی رخ داد
fault-words = هیچ چیز نیم‌کاره ثبت نشده است. لطفاً بعد از چند دقیقه دوباره کوشش کنید.
fault-number = اگر به ما می‌نویسید، لطفاً این نمبر را بگویید:
foreign-form-title = این فورم از یک ویب‌سایت دیگر آمده است
foreign-form-words = برای محافظت شما چیزی را ثبت نکردیم. لطفاً فورم را دوباره نزد ما باز کنید.
too-slow-title = بسیار وقت گرفت
too-slow-words = همین حالا بیر و بار است. لطفاً بعد از یک دقیقه دوباره کوشش کنید.
too-large-title = یک‌باره بسیار زیاد بود
too-large-words = چیزی را ثبت نکردیم. لطفاً متن تان را کوتاه کنید و دوباره روان کنید.

## Themen

topic-arrival = نو رسیده به آلمان
topic-residence-asylum = اقامت و پناهندگی
topic-asylum-interview = آمادگی برای انترویوی پناهندگی
topic-family-reunification = آوردن فامیل
topic-naturalisation = گرفتن تابعیت آلمان
topic-letters-forms = نامه‌ها و فورم‌ها
topic-documents = اسناد و تذکره
topic-accompaniment = ترجمان و همراهی
topic-work-training = کار و آموزش مسلکی
topic-recognition = تأیید دیپلوم و اسناد تحصیلی
topic-learning-german = یاد گرفتن آلمانی
topic-school-childcare = مکتب و کودکستان (Kita)
topic-housing = خانه و کرایه
topic-money-benefits = پول و کمک‌های دولتی
topic-debt = قرض
topic-health = صحت و داکتر
topic-mental-health = صحت روانی
topic-pregnancy-birth = حاملگی و ولادت
topic-family-separation = فامیل و جدایی
topic-violence = محافظت از خشونت
topic-discrimination = تبعیض
topic-legal-advice = مشورهٔ حقوقی
topic-associations = انجمن و کار داوطلبانه

## Sprachen

language-am = امهری
language-ar = عربی
language-bg = بلغاریایی
language-ckb = کردی سورانی
language-de = آلمانی
language-en = انگلیسی
language-es = هسپانوی
language-fa = فارسی (ایران)
language-fr = فرانسوی
language-gsg = زبان اشارهٔ آلمانی
language-hr = کروشیایی
language-it = ایتالوی
language-kmr = کردی کرمانجی
language-pl = پولندی
language-prs = دری
language-ps = پشتو
language-pt = پرتگالی
language-ro = رومانیایی
language-rom = رومانی (زبان مردم روما)
language-ru = روسی
language-so = صومالیایی
language-sq = البانیایی
language-sr = صربی
language-ta = تاملی
language-ti = تگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
