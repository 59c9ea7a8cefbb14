### فارسی (Persisch, Iran). لحن: «شما»، محترمانه، گرم و کوتاه؛ واژه‌های روزمره، همیشه می‌گوییم قدم بعدی چیست.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = رفتن به محتوا
nav = منوی اصلی
nav-counselling = یافتن کمک
nav-associations = انجمن‌ها
nav-rooms = اتاق‌ها
nav-calendar = برنامهٔ اتاق‌ها
nav-book = رزرو اتاق
nav-requests = درخواست‌ها
nav-coordination = دفتر هماهنگی
nav-sign-in = ورود
languages = زبان‌ها
notice = توجه
invented-house = خانهٔ نمایشی: همه‌چیز اینجا ساختگی است.
invented-entry = این انجمن وجود ندارد. همهٔ اطلاعات ساختگی است.
demo-door = ورود به جای یک نفر دیگر
demo-letters = دیدن ایمیل‌ها
not-reviewed = هنوز کسی که با این زبان بزرگ شده این ترجمه را بررسی نکرده است. اشتباهی دیدید؟ لطفاً به ما بگویید.
to-home = به صفحهٔ اول
ask-house = تلفنی به شما کمک می‌کنیم:
address = نشانی
phone = تلفن
email = ایمیل
website = وب‌سایت

## Wörter, die überall gelten

association = انجمن
room = اتاق
purpose = نوع استفاده
service = خدمات
note = یادداشت
time = ساعت
when = کِی
where = کجا
topics = موضوع‌ها
languages-spoken = زبان‌ها
place = { $room }، { $floor }
floor =
    { $number ->
        [0] همکف
        [-1] زیرزمین
       *[other] طبقهٔ { $number }
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
step-free = بدون پله
steps = فقط با پله
offers =
    { $count ->
        [one] { $count } نوع خدمات
       *[other] { $count } نوع خدمات
    }
taken = پُر
closed = بسته
not-bookable = قابل رزرو نیست
closed-because = بسته: { $why }
taken-through = پُر به دلیل { $room }
taken-by = به دلیل { $room }
free = آزاد
now = اکنون
is-now = در حال برگزاری
is-past = تمام شده
is-today = امروز

## Startseite

home-title = یافتن کمک
home-about = چه کسی برای نامه‌ها، اداره‌ها، خانه و کار به من کمک می‌کند؟ انجمن‌های خانه رایگان و به زبان‌های بسیار مشاوره می‌دهند، امروز و هر هفته.
home-question = برای چه کاری کمک لازم دارید؟
home-today = امروز در خانه
home-hour = ساعت { $hour }
home-over =
    { $count ->
        [one] { $count } نوبت امروز تمام شده است
       *[other] { $count } نوبت امروز تمام شده است
    }
home-no-more = برنامه‌های امروز تمام شده است. به ما زنگ بزنید، با هم جای مناسب را پیدا می‌کنیم:
home-nothing = برای امروز برنامه‌ای اعلام نشده است. به ما زنگ بزنید، با هم جای مناسب را پیدا می‌کنیم:

## Hilfe finden

counselling-title = یافتن کمک
counselling-about = مشاوره در خانه: دربارهٔ چه چیزی، به چه زبانی، کِی و کجا.
all-services = همهٔ خدمات
filter-topic = موضوع
filter-any-topic = همهٔ موضوع‌ها
filter-language = زبان
filter-any-language = همهٔ زبان‌ها
filter-go = نشان دادن
filter-lift = { $name }: برداشتن این انتخاب
search-label = دنبال چه می‌گردید؟ یک کلمه کافی است، به هر زبانی – حتی کلمه‌ای از یک نامه.
search-go = جستجو
found-meant = منظور شما این است:
found-words = معنی این کلمه
found-topics = این‌ها به جستجوی شما مربوط است
found-nobody = هنوز برای همهٔ موضوع‌ها اینجا کسی مشاوره نمی‌دهد. دفتر هماهنگی می‌داند چه کس دیگری کمک می‌کند. زنگ بزنید:
found-associations = انجمن‌های خانه
found-unsure = مطمئن نیستیم دنبال چه می‌گردید. به ما زنگ بزنید یا بنویسید، کمکتان می‌کنیم. یا موضوعی انتخاب کنید:
urgent-title = اینجا فوراً کمک می‌گیرید
urgent-house = ما، همین‌جا در خانه
urgent-deportation = امروز بیایید یا امروز زنگ بزنید. نامه را با خود بیاورید: مهلت اغلب کوتاه است، هر روز مهم است.
urgent-eviction = امروز بیایید یا امروز زنگ بزنید. همهٔ نامه‌ها را با خود بیاورید: هر روز مهم است.
urgent-police = پلیس
urgent-ambulance = آمبولانس و آتش‌نشانی
urgent-women = تلفن کمک «خشونت علیه زنان»، شب و روز، به زبان‌های بسیار
urgent-men = تلفن کمک «خشونت علیه مردان»، دوشنبه تا جمعه در روز
urgent-talk = تلفن همدلی (Telefonseelsorge): کسی به حرف شما گوش می‌دهد، شب و روز
urgent-children = تلفن «Nummer gegen Kummer» برای کودکان و نوجوانان، دوشنبه تا شنبه بعدازظهر
counselling-none = فعلاً برای این موضوع خدماتی نداریم. به ما زنگ بزنید، می‌دانیم چه کسی می‌تواند کمک کند:
counselling-none-fits = هیچ خدماتی با همهٔ انتخاب‌های شما با هم جور نیست. یکی از آن‌ها را بردارید یا به ما زنگ بزنید:
filter-without = بدون انتخاب «{ $name }»
service-when = کِی و کجا
service-who = چه کسی کمک می‌کند
entry-walk-in = بدون وقت قبلی
entry-appointment = با وقت قبلی
entry-hint-walk-in = همین‌طوری تشریف بیاورید. لازم نیست از قبل وقت بگیرید.
entry-hint-appointment = لطفاً پیش از آمدن، تلفنی یا با ایمیل وقت بگیرید.

filter-day = روز
filter-more = محدودتر کردن
wish-now = اکنون باز
wish-walk-in = بدون وقت قبلی
wish-free = رایگان
wish-women = فقط برای زنان
wish-children = با کودکان خوش آمدید
wish-step-free = بدون پله
wish-online = آنلاین
cost-charged = رایگان نیست
place-online = فقط آنلاین
place-both = آنلاین هم
audience = برای چه کسانی
audience-women = زنان
audience-youth = نوجوانان و جوانان
audience-older-people = سالمندان
audience-disability = افراد دارای معلولیت
audience-lgbtiq = افراد لزبین، گی، دوجنس‌گرا، ترنس، اینترسکس و کوییر
audience-families = خانواده‌ها
order-words = آنچه بیشتر با کلمه‌های شما جور است، بالا می‌آید.
order-soonest = زودترین در بالا است.
order-language = اول آنچه به زبان شما ({ $language }) هست، زودترین در بالا.
order-to-soonest = مرتب کردن فقط بر اساس زمان
order-to-language = اول زبان شما ({ $language })
open-until = اکنون باز، تا ساعت { $time }
called-off-on = برگزار نمی‌شود در { $date }
closed-on = بسته در { $date }: { $why }.
closed-from = بسته از { $first } تا { $last }: { $why }.
times-by-appointment = فقط با وقت قبلی. اینجا وقت بگیرید:
times-not-fixed = زمان ثابتی ندارد. اینجا بپرسید:

## Vereine

associations-title = انجمن‌های خانه
associations-lead = این انجمن‌ها در خانهٔ ما مشاوره می‌دهند، همراهی می‌کنند و دور هم جمع می‌شوند.
association-offers = خدمات
association-no-offers = این انجمن فعلاً خدماتی ثبت نکرده است.
this-week = این هفته
week-nothing = برای هفت روز آینده چیزی ثبت نشده است.

## Was Vereine schreiben

written-in = زبان این متن: { $language }
translation-old = این ترجمه دیگر به‌روز نیست؛ متن بعد از آن تغییر کرده است.
translation-old-of = تاریخ ترجمه: { $date }؛ متن بعد از آن تغییر کرده است.
entry-title = معرفی انجمن و خدمات
entry-lead = دیگران این را دربارهٔ انجمن شما و خدماتش می‌خوانند. آن را اینجا به‌روز نگه دارید: اطلاعات هر یک از خدمات و متن‌ها به هر زبان.
texts-about = دربارهٔ انجمن
texts-saved = ذخیره شد. از همین حالا در صفحه‌ها دیده می‌شود.
texts-source = متن اصلی
texts-current = به‌روز
texts-out-of-date = قدیمی
texts-source-changed = متن اصلی در { $date } تغییر کرده است.
texts-missing =
    { $count ->
        [one] هنوز ترجمه نشده: { $count } زبان
       *[other] هنوز ترجمه نشده: { $count } زبان
    }
texts-source-hint = این متن اصلی است. اگر آن را تغییر دهید، ترجمه‌ها قدیمی حساب می‌شوند تا کسی آن‌ها را بررسی کند.
texts-original = متن اصلی ({ $language })
texts-translation = ترجمه
texts-still = ترجمه هنوز درست است
texts-still-hint = آیا ترجمه هنوز درست است؟ آن را تغییر دهید یا در پایین تأیید کنید.
texts-save = ذخیره
texts-meanwhile = در این میان کسی این متن یا متن اصلی را تغییر داده است. نوشتهٔ شما هنوز در پایین هست. آن‌ها را مقایسه کنید؛ اگر ذخیره کنید، متن شما معتبر می‌شود.
texts-now = آنچه اکنون ذخیره است
texts-remove = حذف ترجمه
texts-remove-hint = هر کس به این زبان می‌خواند، بعد از آن متن اصلی یا متنی به یک زبان نزدیک می‌بیند.
texts-remove-go = بله، حذف شود
service-new = ثبت خدمات جدید
service-new-lead = نام و متن را اول به یک زبان می‌نویسید و بعد می‌توانید ترجمه کنید. این خدمات فوراً در «یافتن کمک» دیده می‌شود و می‌توانید برای آن ساعت‌های مشاوره رزرو کنید.
service-facts = تغییر اطلاعات
service-meanwhile = در این میان کسی این اطلاعات را تغییر داده است. انتخاب‌های شما هنوز در پایین هست. آن‌ها را مقایسه کنید؛ اگر ذخیره کنید، انتخاب‌های شما معتبر می‌شود.
admits-everybody = برای همه
children-unsaid = گفته نشده
place-house = همین‌جا در خانه
field-lang = نام و متن را به چه زبانی می‌نویسید؟
field-topic = بیشتر دربارهٔ چیست؟
field-topics = دیگر دربارهٔ چیست؟ (اختیاری)
field-languages = به چه زبان‌هایی؟
hint-languages = لطفاً فقط زبان‌هایی را انتخاب کنید که این خدمات را واقعاً به آن‌ها ارائه می‌دهید.
field-entry = آیا باید از قبل وقت گرفت؟
field-audience = به‌ویژه برای چه کسانی است؟ (اختیاری)
hint-audience = اگر چیزی علامت نزنید، برای همه است.
field-admits = برای چه کسانی باز است؟
field-children = آیا کودکان می‌توانند همراه بیایند؟
field-cost = آیا هزینه دارد؟
field-place = کجا برگزار می‌شود؟
problem-missing-topic = لطفاً مهم‌ترین موضوع را انتخاب کنید.
problem-missing-languages = لطفاً دست‌کم یک زبان انتخاب کنید.
problem-missing-entry = لطفاً انتخاب کنید که باید از قبل وقت گرفت یا نه.
problem-missing-name = لطفاً نامی برای این خدمات بنویسید.
problem-missing-about = لطفاً متنی بنویسید.
field-name = نام خدمات
field-about = متن
texts-about-hint = جمله‌های کوتاه. شما که هستید، چه می‌کنید و برای چه کسانی هستید؟
hint-about = جمله‌های کوتاه. آنجا چه کاری انجام می‌شود، برای چه کسانی است، چه چیزی باید همراه آورد؟
account-texts = نوشتن

## Räume

rooms-title = اتاق‌ها
rooms-lead = انجمن‌های خانه این اتاق‌ها را خودشان و رایگان رزرو می‌کنند.
room-book = رزرو این اتاق
room-plan = دیدن هفته در برنامهٔ اتاق‌ها
room-week = هفت روز آینده
room-all-free = این اتاق در هفت روز آینده آزاد است.
room-floor = طبقه
room-size = جا برای
room-way = راه رسیدن
room-features = امکانات
room-shares = هم‌زمان نمی‌شود با
feature-projector = ویدئوپروژکتور و پرده
feature-whiteboard = تخته
feature-piano = پیانو
feature-kitchen = آشپزخانه
feature-childrens-corner = گوشهٔ بازی کودکان
feature-induction-loop = حلقهٔ القایی برای سمعک
holiday-new-year = سال نوی میلادی
holiday-epiphany = عید سه پادشاه (Heilige Drei Könige)
holiday-womens-day = روز زن
holiday-good-friday = جمعهٔ نیک (Karfreitag)
holiday-easter-sunday = یکشنبهٔ عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-liberation-day = روز رهایی (Tag der Befreiung)
holiday-ascension = عید عروج مسیح (Christi Himmelfahrt)
holiday-whit-sunday = یکشنبهٔ پنطیکاست (Pfingsten)
holiday-whit-monday = دوشنبهٔ پنطیکاست (Pfingsten)
holiday-corpus-christi = عید بدن مسیح (Fronleichnam)
holiday-uprising-day = روز قیام مردم (Tag des Volksaufstands)
holiday-assumption = عید عروج مریم (Mariä Himmelfahrt)
holiday-childrens-day = روز جهانی کودک
holiday-unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات کلیسا (Reformationstag)
holiday-all-saints = عید همهٔ قدیسان (Allerheiligen)
holiday-repentance-day = روز توبه و دعا (Buß- und Bettag)
holiday-christmas = روز اول کریسمس
holiday-second-christmas = روز دوم کریسمس

## Einen freien Raum finden

find-title = یافتن اتاق آزاد
find-again = تغییر جست‌وجو
find-go = نشان دادن اتاق‌های آزاد
find-step-free = راه بدون پله
rooms-all = همهٔ اتاق‌ها
field-people = چند نفر می‌آیند؟ (اختیاری)
field-feature = اتاق چه چیزهایی باید داشته باشد؟ (اختیاری)

found-title = اتاق‌های آزاد
found-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
found-series = { $count } نوبت، ساعت { $hours }: از { $first } تا { $last }
found-free =
    { $count ->
        [one] { $count } اتاق آزاد است
       *[other] { $count } اتاق آزاد است
    }
found-free-series =
    { $count ->
        [one] { $count } اتاق در همهٔ نوبت‌ها آزاد است
       *[other] { $count } اتاق در همهٔ نوبت‌ها آزاد است
    }
found-mostly = در بیشتر نوبت‌ها آزاد
found-mostly-next = در مرحلهٔ بعد می‌بینید کدام نوبت‌ها نمی‌شود و برای آن‌ها چیز دیگری انتخاب می‌کنید.
found-some-dates = در { $free } نوبت از { $count } نوبت آزاد است
found-book = رزرو { $room }
found-book-at = { $room }، { $hours }: رزرو
found-none = در این زمان هیچ اتاقی آزاد نیست
found-none-series = هیچ اتاقی در بیشتر این نوبت‌ها آزاد نیست
found-instead = همان روز، در ساعتی دیگر آزاد است
lack-taken = همهٔ اتاق‌های مناسب در این زمان پُر هستند. لطفاً ساعت دیگر، تعداد نفرات کمتر یا امکانات کمتر را امتحان کنید.
lack-not-open = اتاق‌های مناسب در این زمان باز نیستند. لطفاً ساعت یا روز دیگری را امتحان کنید.
lack-off-terms = اتاق‌های مناسب را نمی‌شود برای مدتی این‌قدر کوتاه یا بلند، یا این‌قدر دیر یا این‌قدر زود رزرو کرد. لطفاً تاریخ یا ساعت را تغییر دهید.
lack-no-such-hours = در این روز ساعت رسمی تغییر می‌کند و این زمان دقیق معلوم نیست. لطفاً ساعت دیگری را امتحان کنید.
lack-closed = خانه در این زمان بسته است. لطفاً روز دیگری را امتحان کنید.
lack-past = این زمان گذشته است. لطفاً زمان دیرتری انتخاب کنید.
lack-no-room = هیچ اتاقی که شما بتوانید رزرو کنید این تعداد جا و همهٔ این امکانات را ندارد. لطفاً با تعداد نفرات کمتر یا امکانات کمتر جست‌وجو کنید.

## Raumplan

plan-day = برنامهٔ اتاق‌ها: { $date }
plan-week = برنامهٔ اتاق‌ها: { $first } تا { $last }
plan-month = برنامهٔ اتاق‌ها: { $month }
plan-agenda = برنامهٔ اتاق‌ها از { $date }
plan-nav = ورق زدن برنامهٔ اتاق‌ها
plan-day-back = روز قبل
plan-day-on = روز بعد
plan-week-back = هفتهٔ قبل
plan-week-on = هفتهٔ بعد
plan-month-back = ماه قبل
plan-month-on = ماه بعد
plan-today = امروز
plan-date = تاریخ
plan-room = اتاق
plan-all-rooms = همهٔ اتاق‌ها
plan-go = نشان دادن
plan-printed = { $house } · وضعیت: { $date }، ساعت { $time }
plan-table = برنامهٔ اتاق‌ها به شکل جدول
plan-as-list = روی صفحهٔ کوچک، فهرست راحت‌تر خوانده می‌شود
plan-nothing = چیزی رزرو نشده است.
view-day = روز
view-week = هفته
view-month = ماه
view-agenda = فهرست
book = رزرو
book-here = { $room }، { $date }: + رزرو
book-at = { $room }، { $time }، آزاد: رزرو
book-on = { $date }: + رزرو
book-then = { $room }، { $date }، { $time }، آزاد: رزرو
plan-filter = محدودتر کردن
plan-association = انجمن
plan-all-associations = همهٔ انجمن‌ها
plan-purpose = نوع استفاده
plan-all-purposes = همهٔ انواع استفاده
plan-mine = فقط رزروهای خودم
plan-own = رزروهای خودتان
plan-narrowed = شما فقط این را می‌بینید: { $what }. رزروهای دیگر اینجا نیستند، پس معلوم نیست چه چیزی آزاد است.
plan-whole = نشان دادن کل برنامه
plan-none = در این روزها چنین چیزی رزرو نشده است. لطفاً ورق بزنید یا کمتر محدود کنید.
plan-none-of-these = از این‌ها چیزی رزرو نشده است.
plan-days = { $first } تا { $last }
plan-week-number = هفتهٔ { $number } (KW)
plan-more = + { $count } مورد دیگر

## Buchen

booking-title = رزرو اتاق
booking-go = رزرو اتاق
booking-next = اگر اتاق آزاد باشد، فوراً مال شماست. در دقیقه‌های آینده یک ایمیل می‌گیرید.
booking-no-service = بدون خدمات
please-choose = لطفاً انتخاب کنید
fold-first = پیش از عقب کشیدن ساعت (ساعت تابستانی)
fold-second = پس از عقب کشیدن ساعت (ساعت زمستانی)
purpose-counselling = مشاوره
purpose-meeting = دورهمی و جلسه
purpose-event = برنامه و مراسم
purpose-maintenance = تعمیرات خانه
visibility-usual = مثل همیشه برای این نوع استفاده
visibility-public = همه، در اینترنت هم
visibility-house = همهٔ کسانی که می‌توانند وارد شوند
visibility-private = فقط انجمن و دفتر هماهنگی

field-association = برای کدام انجمن؟
field-room = کدام اتاق؟
field-purpose = برای چه کاری؟
field-service = کدام خدمات؟
hint-service = فقط برای مشاوره. این نوبت فوراً کنار این خدمات نشان داده می‌شود.
field-title = عنوان (اختیاری)
hint-title = در برنامهٔ اتاق‌ها نوشته می‌شود، مثلاً «تمرین گروه کُر».
field-visibility = چه کسی اجازه دارد ببیند چه برنامه‌ای دارید؟
hint-visibility = پُر بودن اتاق را همه می‌بینند. مشاوره و مراسم را معمولاً به همه نشان می‌دهیم، دورهمی را فقط به کسانی که حساب کاربری دارند.
field-attendees = چند نفر می‌آیند؟ (اختیاری)
field-date = تاریخ
field-start = از ساعت
field-end = تا ساعت
field-fold = منظورتان کدام یک از این دو ساعت است؟
hint-fold = در این شب ساعت را عقب می‌کشند. یک ساعت دو بار می‌آید.
field-note = یادداشت برای دفتر هماهنگی (اختیاری)
field-email = نشانی ایمیل شما
field-code = کد داخل ایمیل
hint-code = شش رقم.

field-repeat = آیا این نوبت تکرار می‌شود؟
field-interval = هر چند روز، هفته یا ماه؟
hint-interval = 2 یعنی یک بار در میان. خالی یعنی هر بار.
field-weekday = در کدام روزهای هفته؟
hint-weekday = اگر چیزی علامت نزنید، روز هفتهٔ نوبت اول حساب می‌شود. برای تکرار ماهانه حداکثر یک روز را انتخاب کنید.
field-nth = چندمین بار در ماه؟
field-until = تا کِی؟ آخرین روز
field-count = یا چند بار؟
hint-count = لطفاً یکی از این دو را پر کنید.
field-also = نوبت‌های دیگر، دستی (اختیاری)
hint-also = در هر خط یکی، مثلاً 24.12.2026. همان اتاق و همان ساعت را می‌گیرند.
field-on_clash = اگر یک نوبت نشد چه؟
on-clash-refuse = از من بپرسید
on-clash-skip = آن نوبت را حذف کنید
on-clash-other-room = به جای آن، مناسب‌ترین اتاق دیگر را بگیرید
repeat-open = تکرار یا نوبت‌های بیشتر
repeat-none = نه، فقط یک بار
repeat-daily = هر روز
repeat-weekly = هر هفته
repeat-monthly-date = هر ماه در همان تاریخ
repeat-monthly-weekday = هر ماه در همان روز هفته، مثلاً آخرین جمعه
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه
nth-usual = مثل نوبت اول
nth-first = اولین
nth-second = دومین
nth-third = سومین
nth-fourth = چهارمین
nth-last = آخرین
rules-accept = مقررات خانه (نسخهٔ { $version }) را خوانده‌ام و رعایت می‌کنم.
rules-read = خواندن مقررات خانه (در پنجرهٔ جدید باز می‌شود)
field-accept_rules = مقررات خانه
booking-ask = درخواست اتاق
asks = دفتر هماهنگی باید موافقت کند. تا یک هفته از ما جواب می‌گیرید.

preview-go = نشان دادن نوبت‌ها
preview-comes = اول همهٔ نوبت‌ها را می‌بینید. هنوز چیزی رزرو نشده است.
preview-title = لطفاً نوبت‌های خود را بررسی کنید
preview-wish = تغییر اطلاعاتی که داده‌اید
preview-next = هنوز چیزی رزرو نشده است. وقتی رزرو کنید، در دقیقه‌های آینده یک ایمیل می‌گیرید.
preview-changed = از آخرین باری که دیدید چیزی تغییر کرده است. برای همین چیزی رزرو نشد. لطفاً نوبت‌ها را یک بار دیگر ببینید.
preview-free =
    { $all ->
        [one] { $free ->
            [0] این { $all } نوبت نمی‌شود.
           *[other] این { $all } نوبت آزاد است.
        }
       *[other] { $free ->
            [0] هیچ‌کدام از { $all } نوبت نمی‌شود.
            [one] { $free } نوبت از { $all } نوبت آزاد است.
           *[other] { $free } نوبت از { $all } نوبت آزاد است.
        }
    }
preview-decide = لطفاً پایین بگویید با بقیهٔ نوبت‌ها چه کنیم.
preview-missing =
    { $day ->
       *[other] در این ماه‌ها روز { $day } وجود ندارد: { $months }. در آن‌ها چیزی رزرو نمی‌شود.
    }
preview-out = حذف می‌شود.
preview-book =
    { $count ->
        [one] رزرو این { $count } نوبت
       *[other] رزرو این { $count } نوبت
    }
preview-ask =
    { $count ->
        [one] درخواست این { $count } نوبت
       *[other] درخواست این { $count } نوبت
    }
preview-book-rest = همین‌طور رزرو شود
preview-ask-rest = همین‌طور درخواست شود
preview-again = نوبت‌ها را دوباره نشان بده
next-day = { $hours } (روز بعد تمام می‌شود)
choice = با این نوبت چه کنیم: { $date }؟
choice-skip = این نوبت را حذف کنید
choice-room = به جای آن در { $room }، تا { $seats } نفر
choice-hours = به جای آن { $hours }
choice-as-all = مثل تصمیم برای همهٔ نوبت‌ها
choice-kept = همان‌طور که اینجا آمده است

obstacle-taken = پُر: { $by }.
obstacle-holiday = بسته: { $day } تعطیل رسمی است ({ $holiday }).
obstacle-closure = بسته در { $day }: { $reason }
obstacle-outside-hours = در این زمان باز نیست: { $room }.
obstacle-itself = نوبت دیگری از همین سری در این زمان هنوز اتاق را لازم دارد.
obstacle-past = این زمان گذشته است.
obstacle-too-late = { $room } را باید دست‌کم { $ahead } زودتر رزرو کرد.
obstacle-too-early = { $room } را حداکثر { $ahead } زودتر می‌شود رزرو کرد.
obstacle-peak-hours = در ساعت‌های شلوغ، سهم این انجمن { $hours } در هفته است. این سهم پر شده است.
obstacle-rooms-at-once =
    { $count ->
        [one] این انجمن می‌تواند هم‌زمان { $count } اتاق داشته باشد و الان هم دارد.
       *[other] این انجمن می‌تواند هم‌زمان { $count } اتاق داشته باشد و همه را دارد.
    }

refused-title = متأسفانه اتاق در این زمان پُر است
refused-wish = خواست شما: { $when }. مانع این است:
refused-rooms = اتاق‌های دیگر در همین زمان
refused-times = همین اتاق در زمان دیگر
refused-room = رزرو { $room } به جای آن (تا { $seats } نفر)
refused-time = رزرو { $hours } به جای آن
refused-nothing = در این روز چیز مناسبی آزاد نیست. لطفاً روز دیگری را امتحان کنید.
refused-kept = اطلاعاتی که داده‌اید هنوز در فرم هست. آنجا هم می‌توانید تغییرش دهید.
refused-impossible = متأسفانه اتاق را این‌طور نمی‌شود رزرو کرد
refused-asks = برای بعضی از این‌ها دفتر هماهنگی باید موافقت کند. تا یک هفته از ما جواب می‌گیرید.
refused-waiting = یا منتظر بمانید
refused-wait = مرا برای این اتاق و این زمان در فهرست انتظار بگذارید

ahead-free = اتاق در این زمان آزاد است.
ahead-taken = اتاق در این زمان پُر است: { $hours }.
ahead-taken-by = اتاق در این زمان پُر است: { $hours }، { $who }.
ahead-dates = { $free } نوبت از { $all } نوبت آزاد است.
ahead-one = { $date }، { $hours }: { $state }

## Eine Buchung

booking-done = اتاق مال شماست
booking-off = این رزرو لغو شده است. اتاق دوباره آزاد است.
booking-words = عنوان
booking-number = شمارهٔ رزرو
booking-service = دیدن این خدمات در فهرست
booking-plan = این روز در برنامهٔ اتاق‌ها
booking-again = رزرو دوباره
booked-by = رزروکننده
visible-for = قابل دیدن برای
attendees = تعداد نفرات
hold-requested = درخواست شده
hold-offered = برای شما نگه داشته شده
hold-confirmed = رزرو شده
hold-declined = رد شده
hold-cancelled = لغو شده
letter-coming = در دقیقه‌های آینده ایمیلی با یک مورد برای تقویم خود می‌گیرید، به نشانی: { $email }
letter-gone = ایمیلی با یک مورد برای تقویم شما فرستادیم، به نشانی: { $email }
letter-lost = ایمیل ما نرسید، به نشانی: { $email }. رزرو با این حال معتبر است. لطفاً نشانی را با دفتر هماهنگی بررسی کنید.
cancel-open = لغو این رزرو
cancel-letter = اتاق دوباره آزاد می‌شود. در این باره ایمیل می‌فرستیم. مربوط است به: { $association }.
cancel-directory = این نوبت فوراً از فهرست خدمات پاک می‌شود.
cancel-go = بله، لغو شود

## Die Termine einer Buchung

booking-changed = تغییر ذخیره شد
booking-called-off = نوبت لغو شد
booking-brought-back = نوبت دوباره برگزار می‌شود
booking-undone = آخرین تغییر برگردانده شد
booking-asked = درخواست شما رسید
booking-answer-by = دفتر هماهنگی تا { $when } جواب می‌دهد. تا آن وقت خانه اتاق را برای شما نگه می‌دارد.
booking-next-date = نوبت بعدی
booking-change = تغییر
offer-title = این اتاق برای شما نگه داشته شده است
offer-until = این اتاق برای شما نگه داشته شده است تا { $when }
offer-take = بله، آن را می‌گیریم
offer-refuse = نه، ممنون
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
date-restore = با این حال برگزار شود
date-restore-of = با این حال برگزار شود: { $date }
restore-blocked = این نوبت را نمی‌شود برگرداند
keys-title = چطور وارد اتاق می‌شوید
history-title = تا اینجا چه شده است
history-house = خانه
deed-book = رزرو شد
deed-call-off = لغو شد
deed-bring-back = برگردانده شد
deed-undo = تغییر برگردانده شد
deed-change = تغییر کرد
deed-approve = موافقت شد
deed-decline = رد شد
deed-propose-room = اتاق دیگری پیشنهاد شد
deed-take = پذیرفته شد
deed-expire = باطل شد، چون جوابی نیامد
deed-close = به دلیل تعطیلی تغییر کرد
deed-send-letter-again = ایمیل دوباره فرستاده شد
deed-change-rules = مقررات تغییر کرد
deed-write-text = متن نوشته شد
deed-remove-text = ترجمه حذف شد
deed-add-service = خدمات ثبت شد
deed-describe-service = اطلاعات خدمات تغییر کرد

## Eine Buchung ändern

change-title = تغییر رزرو
change-date-title = تغییر نوبت
change-go = ذخیرهٔ تغییر
change-next = در این باره ایمیل می‌فرستیم. ساعت‌ها و اتاق‌های جدید فوراً معتبر است، مگر اینکه دفتر هماهنگی باید موافقت کند.
change-rooms = کدام اتاق‌ها؟
change-whole = کل رزرو
change-whole-hint = این اطلاعات همیشه برای همهٔ نوبت‌هاست.
change-blocked = متأسفانه این‌طور نمی‌شود
change-nothing-done = چیزی تغییر نکرد. اطلاعاتی که داده‌اید هنوز در فرم هست.
change-busy = همین الان کسی زودتر از شما تغییر داد. چیزی تغییر نکرد؛ لطفاً دوباره امتحان کنید.
change-instead = این‌ها آزاد است
change-to-room = به جای آن { $room }
change-to-time = به جای آن { $hours }
change-gone = این نوبت لغو شده یا گذشته است و نمی‌شود آن را تغییر داد.
stale-title = در این فاصله کسی این رزرو را تغییر داده است
stale-now = وضعیت الان
stale-wanted = آنچه شما می‌خواستید
stale-again = اطلاعاتی که داده‌اید هنوز در فرم هست. اگر یک بار دیگر ذخیره کنید، همان معتبر می‌شود.
field-scope = برای کدام نوبت‌ها؟
hint-scope = نوبت‌هایی که قبلاً جداگانه تغییر داده‌اید همان‌طور می‌مانند.
scope-one = فقط برای این نوبت
scope-following = برای این نوبت و همهٔ بعدی‌ها
scope-all = برای همهٔ نوبت‌هایی که در پیش است
cancel-some-open = لغو نوبت‌ها
cancel-some = اتاق‌ها فوراً آزاد می‌شوند. در این باره ایمیل می‌فرستیم.
cancel-one = فقط این نوبت لغو شود
cancel-following = این نوبت و همهٔ بعدی‌ها لغو شود
cancel-all = همهٔ نوبت‌ها لغو شود

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }، { $hours }، { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] { $count } نوبت تغییر می‌کند.
       *[other] { $count } نوبت تغییر می‌کند.
    }
move-letter = کسی که رزرو کرده است ایمیل می‌گیرد.
move-same = نوبت از قبل همین‌جاست.
move-go = جابه‌جا شود
move-stay = جابه‌جا نشود

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = رزرو و جابه‌جایی با ماوس و صفحه‌کلید
hand-draw = جایی که ساعت‌ها زیر هم هستند: با ماوس روی زمان آزاد بکشید تا دقیقاً همان زمان رزرو شود.
hand-move = برای جابه‌جا کردن، رزرو را به جای دیگری بکشید. پیش از آن می‌خوانید چه می‌شود.
hand-stretch = جایی که ساعت‌ها زیر هم هستند: لبهٔ بالا یا پایین رزرو را بکشید تا شروع یا پایان آن تغییر کند.
hand-keys-walk = با کلیدهای جهت‌دار، Pos1 (Home) و Ende (End) در برنامه از خانه‌ای به خانهٔ دیگر می‌روید.
hand-keys-days = با Bild auf (Page Up) و Bild ab (Page Down) به عقب و جلو ورق می‌زنید، T شما را به امروز می‌برد.
hand-keys-move = روی یک رزرو، کلید M آن را برمی‌دارد. بعد کلیدهای جهت‌دار آن را جابه‌جا می‌کنند و با Shift، جهت بالا و پایین پایان آن را تغییر می‌دهد. Enter می‌پرسد آیا می‌شود و Escape رها می‌کند.
hand-keys-draw = روی زمان آزاد، Shift با جهت پایین رزرو تازه‌ای را شروع و بلندتر می‌کند. Enter فرم را باز می‌کند.
hand-let-go = رها شد. چیزی تغییر نکرد.
hand-not = این را نمی‌شود جابه‌جا کرد. چیزی تغییر نکرد.
hand-lost = ارتباط با خانه قطع است. چیزی تغییر نکرد. لطفاً دوباره امتحان کنید.

# Taking back what was done last.
undo-go = برگرداندن تغییر
undo-until = تا ساعت { $time } می‌توانید آخرین تغییر خود را پس بگیرید، به شرطی که کس دیگری چیزی را تغییر ندهد.
undo-blocked = این را نمی‌شود برگرداند
undo-nothing-done = رزرو همان‌طور که هست می‌ماند.
undo-no-more = تا یک ساعت می‌توانید آخرین تغییر خودتان را پس بگیرید، به شرطی که کس دیگری چیزی را تغییر ندهد. رزرو همان‌طور که هست می‌ماند.
moved-notice = جابه‌جا شد: { $what }، { $when }، { $rooms }.
undone-notice = برگردانده شد: { $what }، { $when }، { $rooms }.
moved-link = به رزرو

## Fehler in Formularen

error-prefix = خطا:
errors-title = این‌ها را هنوز باید تغییر دهید
problem-missing = لطفاً این قسمت را پر کنید.
problem-missing-association = لطفاً انجمنی را که برایش رزرو می‌کنید انتخاب کنید.
problem-missing-room = لطفاً یک اتاق انتخاب کنید.
problem-missing-purpose = لطفاً بگویید اتاق را برای چه لازم دارید.
problem-missing-service = لطفاً خدماتی را که برای آن مشاوره می‌دهید انتخاب کنید.
problem-missing-date = لطفاً یک تاریخ بنویسید.
problem-missing-start = لطفاً بنویسید کِی شروع می‌شود.
problem-missing-end = لطفاً بنویسید کِی تمام می‌شود.
problem-missing-reason = لطفاً بگویید چرا نمی‌شود.
problem-missing-email = لطفاً نشانی ایمیل خود را بنویسید.
problem-missing-code = لطفاً کد داخل ایمیل را بنویسید.
problem-too-long = لطفاً متن را کوتاه کنید، حداکثر { $max } نویسه.
problem-unreadable = در متن نویسه‌های ناخوانا هست. لطفاً دوباره بنویسید.
problem-not-a-choice = چنین گزینه‌ای وجود ندارد. لطفاً از فهرست انتخاب کنید.
problem-not-a-choice-association = برای این انجمن نمی‌توانید رزرو کنید. لطفاً از فهرست انتخاب کنید.
problem-not-a-choice-room = چنین اتاقی وجود ندارد. لطفاً از فهرست انتخاب کنید.
problem-not-a-choice-purpose = برای این کار نمی‌توانید رزرو کنید. لطفاً از فهرست انتخاب کنید.
problem-not-a-choice-service = این خدمات مال این انجمن نیست. لطفاً خدمات دیگری انتخاب کنید.
problem-not-a-choice-sheet = فرم کامل نبود. لطفاً دوباره بفرستید.
problem-not-a-choice-weekday = برای نوبت ماهانه لطفاً فقط یک روز هفته را انتخاب کنید.
problem-not-a-date = لطفاً یک تاریخ بنویسید، مثلاً 24.11.2026.
problem-past = این زمان گذشته است. لطفاً زمان دیرتری انتخاب کنید.
problem-not-a-date-also = لطفاً هر نوبت را این‌طور بنویسید: 24.12.2026، در هر خط یکی.
problem-past-also = یکی از این نوبت‌ها گذشته است. لطفاً آن را پاک کنید.
problem-too-far = هنوز برای این‌قدر دور برنامه نمی‌ریزیم. لطفاً روزی تا { $last } انتخاب کنید.
problem-not-a-time = لطفاً یک ساعت بنویسید، مثلاً 17:00.
problem-missing-hour = در { $date } ساعت { $time } وجود ندارد: ساعت به { $next } جلو می‌رود. لطفاً زمان دیگری انتخاب کنید.
problem-twice-hour = در { $date } ساعت { $time } دو بار هست، چون ساعت را عقب می‌کشند. لطفاً پایین بگویید منظورتان کدام ساعت است.
problem-end-not-after-start = پایان باید بعد از شروع باشد.
problem-end-not-after-start-until = روز آخر باید بعد از روز اول باشد.
problem-missing-until = لطفاً بنویسید نوبت تا کِی یا چند بار تکرار می‌شود.
problem-not-an-interval = لطفاً عددی از 1 تا { $max } بنویسید.
problem-no-dates = این‌طور حتی یک نوبت هم به دست نمی‌آید. لطفاً روزها یا پایان را تغییر دهید.
problem-too-many-dates = یک سری حداکثر { $max } نوبت دارد.
problem-until-and-count = لطفاً یا روز آخر را بنویسید یا تعداد نوبت‌ها را، نه هر دو را.
problem-too-short = { $room } دست‌کم برای { $length } داده می‌شود.
problem-too-long-stay = { $room } حداکثر برای { $length } داده می‌شود.
problem-room-not-for-them = این انجمن نمی‌تواند { $room } را خودش رزرو کند. لطفاً اتاق دیگری انتخاب کنید یا با دفتر هماهنگی صحبت کنید.
problem-rules-not-accepted = لطفاً مقررات خانه را بخوانید و تأیید کنید که رعایت می‌کنید.
problem-too-many-open = این انجمن الان { $max } رزرو باز دارد؛ بیشتر از این نمی‌شود. لطفاً یکی را لغو کنید یا با دفتر هماهنگی صحبت کنید.
problem-not-a-number = لطفاً عددی از 1 به بالا بنویسید.
problem-too-many-people = { $room } برای { $capacity } نفر جا دارد. لطفاً اتاق بزرگ‌تری انتخاب کنید.
problem-shared-part = { $one } و { $other } فضای مشترک دارند. لطفاً یکی از این دو را انتخاب کنید.
problem-not-an-email = لطفاً یک نشانی ایمیل بنویسید، مثلاً name@beispiel.de.
problem-wrong-code = این کد درست نیست. لطفاً آن را با تازه‌ترین ایمیل مقایسه کنید.
problem-missing-opening = لطفاً دست‌کم یک ساعت کار بنویسید یا «شبانه‌روز» را انتخاب کنید.
problem-missing-only_for = لطفاً دست‌کم یک انجمن انتخاب کنید.
problem-missing-first = لطفاً روز اول را بنویسید.
problem-end-not-after-start-last = روز آخر نباید پیش از روز اول باشد.
problem-past-last = این روزها گذشته است. لطفاً روزهای دیرتری انتخاب کنید.
problem-too-far-last = چیزی که هر سال تکرار می‌شود حداکثر یک سال طول می‌کشد. لطفاً روزی تا { $last } انتخاب کنید.
problem-not-windows = لطفاً ساعت‌ها را این‌طور بنویسید: 08:00-12:00, 13:00-22:00.
problem-not-a-length = لطفاً دقیقه یا ساعت و دقیقه بنویسید، مثلاً 90 یا 1:30؛ حداکثر یک روز.
problem-out-of-range = لطفاً یک عدد کامل تا { $max } بنویسید.
problem-longest-too-short = بلندترین رزرو نباید از کوتاه‌ترین رزرو کوتاه‌تر باشد.

## Anmelden und Konto

sign-in-title = ورود
sign-in-lead = فقط کسانی که اتاق رزرو می‌کنند باید وارد شوند. رمز لازم ندارید: برای شما ایمیل می‌فرستیم.
sign-in-send = فرستادن ایمیل
sign-in-code-title = ایمیل‌های خود را ببینید
sign-in-sent = اگر { $email } را بشناسیم، در دقیقه‌های آینده ایمیلی می‌آید. لینک داخل آن را باز کنید یا کد را اینجا بنویسید.
sign-in-no-letter = ایمیلی نگرفتید؟ پوشهٔ اسپم (Spam) را هم نگاه کنید.
sign-in-again = فرستادن ایمیل جدید
sign-in-confirm = فقط یک قدم دیگر تا ورود مانده است.
sign-in-go = ورود
sign-in-stale-title = این لینک دیگر معتبر نیست
sign-in-stale = هر لینک 15 دقیقه و فقط یک بار معتبر است. کافی است ایمیل جدیدی بخواهید.
sign-in-demo = در خانهٔ نمایشی لازم نیست منتظر ایمیل بمانید.
sign-out = خروج
account-title = حساب من
account-name = نام
account-role = وظیفه
account-coming = رزروهای آینده
account-nothing = چیزی رزرو نشده است.
reminders-title = یادآوری‌ها
reminders-first = نوبت‌های تکی، و از هر سری فقط نوبت اول
reminders-each = همهٔ نوبت‌ها
reminders-never = هیچ‌کدام
reminders-save = ذخیره
reminders-saved = ذخیره شد. از یادآوری بعدی معتبر است.
field-reminders = روز قبل چه چیزی را به شما یادآوری کنیم؟
hint-reminders = ایمیل پیش از ظهر می‌آید، یک ایمیل برای همهٔ نوبت‌های روز بعد.
waiting-title = فهرست انتظار
waiting-fresh = شما در فهرست انتظار هستید. اگر اتاق آزاد شود، به شما می‌نویسیم و مدتی آن را برای شما نگه می‌داریم.
waiting-in-line = اگر اتاق آزاد شود، ایمیل می‌گیرید.
waiting-offered = برای شما نگه داشته شده است تا { $until }
waiting-withdraw = دیگر منتظر نمی‌مانم
offer-gone-title = این پیشنهاد دیگر معتبر نیست
offer-gone-words = مهلت جواب شما تمام شده است یا کسی از انجمن شما قبلاً جواب داده است. از اینجا ادامه دهید:
offer-gone-booking = به رزرو
office-coordinator = دفتر هماهنگی خانه
office-partner = مشاور بیرون از خانه
office-none = هنوز بدون انجمن
rank-member = عضو { $association }
rank-lead = مسئول { $association }

## Kalender abonnieren

feed-subscribe = اشتراک تقویم
feed-address = نشانی تقویم
feed-name-house = برنامهٔ اتاق‌ها – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = مشاوره – { $house }
feed-name-mine = رزروهای من – { $house }
feed-about-house = هر چه در خانه برگزار می‌شود، تا جایی که اجازهٔ دیدنش را دارید.
feed-about-room = زمان‌هایی که این اتاق پُر است: { $room }.
feed-about-association = نوبت‌های این انجمن: { $association }.
feed-about-counselling = همهٔ ساعت‌های مشاورهٔ انجمن‌های خانه.
feed-about-mine = آنچه شما و انجمن‌های شما رزرو کرده‌اید.
feed-read-only = این تقویم فقط برای خواندن است و خودش به‌روز می‌شود. برای رزرو و تغییر اینجا بروید: { $url }
feed-summary = { $association }: { $what }
feed-taken = پُر
feed-unknown = چنین تقویمی وجود ندارد؛ تقویم‌های خانه را اینجا می‌یابید: { $url }
feed-key-unknown = این لینک تقویم معتبر نیست یا دیگر معتبر نیست؛ لینک جدید را در صفحهٔ «حساب من» می‌گیرید: { $url }
feed-title = اشتراک تقویم
feed-words = با این لینک‌ها برنامهٔ تقویم شما همیشه تازه‌ترین وضعیت را نشان می‌دهد، روی تلفن هم. آنجا نمی‌توانید چیزی را تغییر دهید.
feed-own = رزروهای من و انجمن‌های من
feed-whole = کل خانه، با هر چه اجازه دارید ببینید
feed-open = افزودن به تقویم شما
feed-warning = هر کس یکی از این لینک‌ها را داشته باشد می‌تواند بخواند. لطفاً آن را به کسی ندهید.
feed-none = می‌توانید رزروهای خود را در برنامهٔ تقویم خودتان ببینید، روی تلفن هم. برای این کار یک لینک محرمانه می‌گیرید.
feed-make = گرفتن لینک
feed-renew = گرفتن لینک تازه
feed-renew-words = آیا لینک دست کسی افتاده که نباید آن را داشته باشد؟ با گرفتن لینک تازه، لینک‌های قدیمی فوراً از کار می‌افتند. بعد باید تقویم خود را دوباره تنظیم کنید.

## Wie sich etwas wiederholt

repeats = { $how }، { $hours }، { $end }
repeats-daily =
    { $interval ->
        [1] هر روز
       *[other] هر { $interval } روز یک بار
    }
repeats-weekly =
    { $interval ->
        [1] هر { $days }
       *[other] هر { $interval } هفته یک بار، { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] هر ماه، روز { $day }
       *[other] هر { $interval } ماه یک بار، روز { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] هر ماه، { $day }
       *[other] هر { $interval } ماه یک بار، { $day }
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
room-holidays = خانه در تعطیلات رسمی ({ $land }) بسته است.
room-open-on = با این حال در این روزها باز است: { $holidays }.
terms-opening = باز
terms-always = شبانه‌روز
terms-length = مدت
terms-shortest = دست‌کم { $length }
terms-longest = حداکثر { $length }
terms-ahead = رزرو
terms-earliest =
    { $count ->
        [one] حداکثر { $count } روز زودتر
       *[other] حداکثر { $count } روز زودتر
    }
terms-latest =
    { $count ->
        [one] دست‌کم { $count } ساعت زودتر
       *[other] دست‌کم { $count } ساعت زودتر
    }
terms-buffer = آزاد می‌ماند
terms-set-up = { $length } پیش از آن برای چیدن وسایل
terms-clear-up = { $length } پس از آن برای جمع کردن وسایل
terms-approval = موافقت
terms-bookers = چه کسی رزرو می‌کند
rules-title = مقررات خانه
rules-lead = هر کس از اتاقی استفاده می‌کند این‌ها را رعایت می‌کند.
rules-none = خانه هنوز مقرراتی ننوشته است.
land-BW = بادن-وورتمبرگ
land-BY = بایرن (باواریا)
land-BE = برلین
land-BB = براندنبورگ
land-HB = برمن
land-HH = هامبورگ
land-HE = هسن
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلاند-فالتس
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-آنهالت
land-SH = شلسویگ-هولشتاین
land-TH = تورینگن
approval-never = بدون موافقت دفتر هماهنگی
approval-always = فقط با موافقت دفتر هماهنگی
approval-evenings-weekends = شب‌ها، آخر هفته و روزهای تعطیل فقط با موافقت دفتر هماهنگی
approval-guests = برای مهمانان خانه فقط با موافقت دفتر هماهنگی
bookers-everybody = همهٔ انجمن‌ها
bookers-residents = انجمن‌هایی که جایشان در خانه است
bookers-coordination = فقط دفتر هماهنگی
closure-days = { $first } تا { $last }
closure-yearly = { $days }، هر سال

## Was in E-Mails steht

letter-greeting = سلام { $name }،
letter-booked-subject = رزرو شد: { $what }
letter-booked-heading = اتاق مال شماست.
letter-booked-words = این را برای شما ثبت کردیم. اگر دیگر اتاق را لازم ندارید، لطفاً آن را لغو کنید؛ دیگران خوشحال می‌شوند.
letter-requested-subject = درخواست شد: { $what }
letter-requested-heading = درخواست شما به دفتر هماهنگی رسید.
letter-requested-words = برای این رزرو دفتر هماهنگی خانه باید موافقت کند. تا آن وقت خانه اتاق را برای شما نگه می‌دارد. لازم نیست کار دیگری بکنید.
letter-requested-until = جواب را با ایمیل می‌گیرید. دفتر هماهنگی تا { $date }، ساعت { $time } وقت دارد. بعد از آن درخواست باطل می‌شود.
letter-approved-subject = موافقت شد: { $what }
letter-approved-heading = دفتر هماهنگی موافقت کرد. اتاق مال شماست.
letter-approved-words = این را برای شما ثبت کردیم. اگر دیگر اتاق را لازم ندارید، لطفاً آن را لغو کنید؛ دیگران خوشحال می‌شوند.
letter-declined-subject = رد شد: { $what }
letter-declined-heading = متأسفانه دفتر هماهنگی موافقت نکرد.
letter-declined-words = شاید اتاق دیگر یا زمان دیگری مناسب باشد. اگر سؤالی دارید، با خانه تماس بگیرید؛ تلفن و ایمیل در پایین آمده است.
letter-proposed-subject = اتاق دیگری ممکن است: { $what }
letter-proposed-heading = دفتر هماهنگی اتاق دیگری به شما پیشنهاد می‌کند.
letter-proposed-words = خانه آن را برای شما نگه می‌دارد. لطفاً بله یا نه بگویید.
letter-proposed-until = تا { $date }، ساعت { $time } جواب شما را لازم داریم. بعد از آن اتاق دوباره آزاد می‌شود.
letter-offered-subject = آزاد شد: { $what }
letter-offered-heading = اتاقی که منتظرش بودید آزاد شد.
letter-offered-words = خانه آن را برای شما نگه می‌دارد. لطفاً بله یا نه بگویید.
letter-offered-until = تا { $date }، ساعت { $time } جواب شما را لازم داریم. بعد از آن اتاق به دیگران می‌رسد.
letter-expired-subject = باطل شد: { $what }
letter-expired-heading = مهلت تمام شد.
letter-expired-words = تا پایان مهلت موافقتی نرسید. برای همین اتاق دوباره آزاد است. اگر هنوز آن را لازم دارید، لطفاً دوباره رزرو کنید.
letter-changed-subject = تغییر کرد: { $what }
letter-changed-heading = رزرو شما تغییر کرد.
letter-changed-words = رزرو شما اکنون این‌طور است. اگر چیزی مناسب نیست، می‌توانید آن را تغییر دهید یا لغو کنید.
letter-brought-back-subject = با این حال برگزار می‌شود: { $what }
letter-brought-back-heading = یک نوبت با این حال برگزار می‌شود.
letter-brought-back-words = رزرو شما اکنون این‌طور است. اگر دیگر اتاق را لازم ندارید، لطفاً آن را لغو کنید.
letter-undone-subject = برگردانده شد: { $what }
letter-undone-heading = آخرین تغییر رزرو شما برگردانده شد.
letter-undone-words = رزرو شما اکنون این‌طور است. اگر چیزی مناسب نیست، می‌توانید آن را تغییر دهید یا لغو کنید.
letter-called-off-subject = لغو شد: { $what }
letter-called-off-heading = این رزرو لغو شد.
letter-called-off-words = اتاق دوباره آزاد است. اگر باز اتاق لازم دارید، لطفاً دوباره رزرو کنید.
letter-partly-called-off-subject = بخشی لغو شد: { $what }
letter-partly-called-off-heading = بخشی از این رزرو لغو شد.
letter-partly-called-off-words = رزرو شما اکنون این‌طور است. نوبت‌های لغوشده را می‌توانید برگردانید، تا وقتی اتاق هنوز آزاد است.
letter-closed-subject = به دلیل تعطیلی لغو شد: { $what }
letter-closed-heading = خانه یا اتاق بسته است.
letter-closed-words = برای همین مجبور شدیم لغو کنیم. لطفاً زمان دیگر یا اتاق دیگری رزرو کنید.
letter-partly-closed-subject = به دلیل تعطیلی تغییر کرد: { $what }
letter-partly-closed-heading = خانه یا اتاق بسته است.
letter-partly-closed-words = برای همین رزرو شما تغییر کرد. اکنون این‌طور است. اگر چیزی مناسب نیست، می‌توانید آن را تغییر دهید یا لغو کنید.
letter-reason = دلیل
letter-dates-from =
    { $count ->
        [one] { $count } نوبت در { $date }
       *[other] { $count } نوبت از { $date }
    }
letter-dates = این نوبت‌ها هنوز در پیش است:
letter-dates-off = این نوبت‌ها برگزار نمی‌شود:
letter-dates-more =
    { $count ->
        [one] و { $count } نوبت دیگر، رزرو را ببینید
       *[other] و { $count } نوبت دیگر، رزرو را ببینید
    }
letter-date-with = { $when } – { $notes }
letter-date-off = برگزار نمی‌شود
letter-date-instead = به جای { $date }
letter-date-hours = در ساعتی دیگر
letter-keys = این‌طور وارد اتاق می‌شوید:
letter-link-see = دیدن، تغییر یا لغو رزرو
letter-link-look = دیدن رزرو
letter-link-answer = بله یا نه گفتن
letter-link-book = رزرو نوبت دیگر
letter-calendar-entry = یک مورد برای تقویم شما پیوست شده است.
letter-calendar-new = پیوست، تقویم شما را به‌روز می‌کند.
letter-calendar-draft = یک مورد موقت برای تقویم شما پیوست شده است.
letter-calendar-gone = پیوست، این مورد را از تقویم شما پاک می‌کند.
letter-calendar-date = پیوست در تقویم شما فقط این نوبت را تغییر می‌دهد: { $when }.
letter-calendar-date-gone = پیوست از تقویم شما فقط این نوبت را پاک می‌کند: { $when }.
letter-asked-subject = درخواست: { $what }
letter-asked-heading = { $asker } یک اتاق درخواست کرده است.
letter-asked-words = این رزرو به موافقت شما نیاز دارد. تا وقتی جواب ندهید اتاق پُر می‌ماند.
letter-asked-again-subject = یادآوری درخواست: { $what }
letter-asked-again-heading = { $asker } هنوز منتظر جواب شماست.
letter-asked-again-words = این رزرو به موافقت شما نیاز دارد. شاید یکی از همکارانتان قبلاً جواب داده است؛ در این صورت لازم نیست کاری بکنید.
letter-asked-until = لطفاً تا { $date }، ساعت { $time } جواب دهید. بعد از آن درخواست باطل و اتاق دوباره آزاد می‌شود.
letter-asked-by = درخواست‌کننده
letter-asked-link = دیدن درخواست‌ها و جواب دادن
letter-reminder-subject = فردا: { $what }
letter-reminder-subject-several = فردا: { $count } نوبت در خانه، { $date }
letter-reminder-heading =
    { $count ->
        [one] فردا { $count } نوبت در خانه دارید.
       *[other] فردا { $count } نوبت در خانه دارید.
    }
letter-reminder-words = اگر دیگر اتاقی را لازم ندارید، لطفاً آن را لغو کنید؛ دیگران خوشحال می‌شوند.
letter-reminder-link = کاری پیش آمده؟ اینجا لغو کنید یا تغییر دهید
letter-reminder-later = بعد از آن
letter-reminder-dates =
    { $count ->
        [one] { $count } نوبت دیگر از این سری
       *[other] { $count } نوبت دیگر از این سری
    }
letter-reminder-only-first = نوبت‌های بعدی یک سری را به شما یادآوری نمی‌کنیم.
letter-reminder-settings = تغییر یا خاموش کردن یادآوری‌ها
letter-sign-in-subject = لینک و کد ورود شما
letter-sign-in-heading = این‌طور وارد می‌شوید.
letter-sign-in-link = اکنون وارد شوید
letter-sign-in-code = یا این کد را بنویسید:
letter-sign-in-short = لینک و کد 15 دقیقه و فقط یک بار معتبر است.
letter-sign-in-not-you = شما نمی‌خواستید وارد شوید؟ پس لازم نیست کاری بکنید.
letter-invitation-subject = دسترسی شما به { $house }
letter-invitation-heading = به { $house } خوش آمدید.
letter-invitation-words = اکنون می‌توانید در خانه اتاق رزرو کنید. رمز لازم ندارید.
letter-invitation-link = ورود برای بار اول
letter-invitation-later = دفعه‌های بعد با نشانی ایمیل خود وارد می‌شوید. هر بار یک لینک برای شما می‌فرستیم.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = متن آلمانی معتبر است؛ این متن به فهمیدن کمک می‌کند.
statement-missing = اینجا هنوز کم است:
imprint-title = مشخصات ناشر (Impressum)
imprint-lead = چه کسی مسئول این صفحه‌ها است.
field-operator = سازمان مسئول و شکل حقوقی
field-operator_address = نشانی
field-represented_by = نماینده
field-operator_email = ایمیل
field-operator_phone = تلفن
field-register = دفتر ثبت و شماره
field-vat_id = شمارهٔ مالیات بر ارزش افزوده (Umsatzsteuer-Identifikationsnummer)
field-responsible = مسئول محتوا
privacy-title = حفاظت از داده‌ها (Datenschutz)
privacy-lead = این خانه با اطلاعات شما چه می‌کند، چرا و تا چه مدت.
privacy-readers-title = اگر فقط اینجا می‌خوانید
privacy-readers = حساب لازم ندارید. در این صورت این صفحه‌ها کوکی (Cookie) نمی‌گذارند، از شرکت‌های دیگر چیزی بار نمی‌کنند و نمی‌نویسند چه کسی آن‌ها را می‌خواند.
privacy-feedback-title = اگر به ما پیام می‌فرستید
privacy-feedback = آنچه می‌نویسید ذخیره می‌کنیم و با ایمیل به دفتر هماهنگی می‌فرستیم تا بتواند اشتباه‌ها و مانع‌ها را برطرف کند و به شما جواب دهد. پس از 90 روز آن را پاک می‌کنیم. برای جلوگیری از سوءاستفاده، یک روز کدی را نگه می‌داریم که از نشانی اینترنتی شما محاسبه شده است.
privacy-account-title = اگر حساب دارید
privacy-account = نام، نشانی ایمیل و زبان شما، انجمن شما، رزروهای شما، این‌که چه کسی کِی چه چیزی را تغییر داده، و ایمیل‌هایی را که برای شما می‌فرستیم ذخیره می‌کنیم. بدون این اطلاعات نمی‌توانیم اتاق بدهیم. هیچ برنامه‌ای دربارهٔ شخص شما تصمیم نمی‌گیرد.
privacy-sign-in = لینک و کد ورود 15 دقیقه معتبر است. پس از آن یک روز کدهایی را نگه می‌داریم که از نشانی ایمیل و نشانی اینترنتی شما محاسبه شده است. با یک کوکی (Cookie) 90 روز وارد می‌مانید. اگر خارج شوید، کوکی پاک می‌شود.
privacy-controller = چه کسی مسئول است
field-protection_officer = مسئول حفاظت از داده‌ها (Datenschutzbeauftragte)
field-legal_basis = پایهٔ قانونی
field-hosting = شرکت‌های سرور و ایمیل
field-retention = مدت نگهداری حساب‌ها، رزروها و ایمیل‌ها
field-authority = ادارهٔ ناظر (Aufsichtsbehörde)
privacy-rights-title = حقوق شما
privacy-rights = می‌توانید بپرسید چه چیزی دربارهٔ شما ذخیره کرده‌ایم و آن را تحویل بگیرید. می‌توانید بخواهید آن را اصلاح، محدود یا پاک کنیم. می‌توانید به استفاده از آن اعتراض کنید و رضایت خود را پس بگیرید. به سازمان مسئول بنویسید. همچنین می‌توانید به ادارهٔ ناظر شکایت کنید.
accessibility-title = دسترسی بدون مانع (Barrierefreiheit)
accessibility-lead = همه باید بتوانند از این صفحه‌ها استفاده کنند. آن‌ها را با مقررات BITV 2.0 و استاندارد EN 301 549 می‌سنجیم.
field-conformity = وضعیت
conformity-full = کاملاً بدون مانع
conformity-partial = تا حدی بدون مانع
conformity-no = هنوز بدون مانع نیست
field-barriers = مانع‌هایی که می‌شناسیم
field-assessed_on = آخرین بررسی
field-assessed_how = چگونه بررسی کردیم
accessibility-feedback = به ما بنویسید، حتی بدون حساب، یا زنگ بزنید. جواب می‌دهیم و از راه دیگری به شما کمک می‌کنیم.
accessibility-enforcement = اگر جواب ما کمک نکرد، می‌توانید به اینجا مراجعه کنید. هزینه‌ای ندارد.
field-enforcement = ادارهٔ پیگیری اجرای مقررات (Durchsetzungsstelle)
field-arbitration = مرکز میانجیگری (Schlichtungsstelle)
feedback-link = پیام به ما
feedback-title = چیزی درست نیست؟ مانعی سر راه بود؟
feedback-lead = به ما بگویید. حساب لازم ندارید. پیام شما را فقط دفتر هماهنگی خانه می‌خواند؛ پس از 90 روز آن را پاک می‌کنیم.
field-kind = موضوع چیست؟
kind-wrong = اطلاعاتی درست نیست
kind-barrier = مانعی سر راه بود
kind-other = چیز دیگر
field-message = چه اتفاقی افتاد؟
hint-message = می‌توانید به زبان خودتان بنویسید.
field-contact = ایمیل یا تلفن برای جواب
hint-contact = لازم نیست آن را بدهید. آن را همراه پیام شما پاک می‌کنیم.
feedback-about = موضوع این صفحه است:
feedback-send = فرستادن
feedback-thanks-title = ممنون، پیام شما رسید
feedback-thanks = دفتر هماهنگی آن را در روزهای آینده می‌خواند. اگر ایمیل یا شماره داده باشید، با شما تماس می‌گیرد.
feedback-back = بازگشت به:

## Wenn etwas nicht geht

not-found-title = چنین صفحه‌ای وجود ندارد
not-found-words = شاید لینک قدیمی است یا حرفی از آن افتاده است. از اینجا ادامه دهید:
forbidden-title = همه اجازهٔ این کار را ندارند
forbidden-sign-in = لطفاً وارد شوید.
forbidden-ask = اگر شما هم باید اجازه داشته باشید، لطفاً با دفتر هماهنگی صحبت کنید.
who-everybody = همه اجازهٔ این کار را دارند.
who-signed-in = هر کس حساب دارد اجازهٔ این کار را دارد.
who-association = اعضای انجمن و دفتر هماهنگی اجازهٔ این کار را دارند.
who-lead = فقط مسئولان انجمن و دفتر هماهنگی اجازهٔ این کار را دارند.
who-coordination = فقط دفتر هماهنگی خانه اجازهٔ این کار را دارد.
too-many-title = لطفاً کمی صبر کنید
too-many-words =
    { $minutes ->
        [one] چند بار پشت سر هم امتحان کردید. { $minutes } دقیقهٔ دیگر می‌توانید دوباره امتحان کنید.
       *[other] چند بار پشت سر هم امتحان کردید. { $minutes } دقیقهٔ دیگر می‌توانید دوباره امتحان کنید.
    }
fault-title = خطایی از طرف ما پیش آمد
fault-words = هیچ چیز نیمه‌کاره ذخیره نشده است. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
fault-number = اگر به ما می‌نویسید، لطفاً این شماره را بگویید:
foreign-form-title = این فرم از سایت دیگری آمده است
foreign-form-words = برای حفاظت از شما چیزی ذخیره نکردیم. لطفاً فرم را دوباره اینجا باز کنید.
too-slow-title = خیلی طول کشید
too-slow-words = الان خیلی شلوغ است. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.
too-large-title = یک‌جا خیلی زیاد بود
too-large-words = چیزی ذخیره نکردیم. لطفاً متن خود را کوتاه کنید و دوباره بفرستید.

## Themen

topic-arrival = تازه‌وارد به آلمان
topic-residence-asylum = اقامت و پناهندگی
topic-asylum-interview = آمادگی برای مصاحبهٔ پناهندگی
topic-family-reunification = پیوستن خانواده
topic-naturalisation = گرفتن تابعیت آلمان
topic-letters-forms = نامه‌ها و فرم‌ها
topic-documents = مدارک
topic-accompaniment = همراهی و ترجمهٔ شفاهی
topic-work-training = کار و آموزش حرفه‌ای
topic-recognition = ارزشیابی مدرک تحصیلی
topic-learning-german = یادگیری آلمانی
topic-school-childcare = مدرسه و مهدکودک (Kita)
topic-housing = خانه و مسکن
topic-money-benefits = پول و کمک‌های دولتی
topic-debt = بدهی
topic-health = سلامت و پزشک
topic-mental-health = سلامت روان
topic-pregnancy-birth = بارداری و زایمان
topic-family-separation = خانواده و جدایی
topic-violence = محافظت در برابر خشونت
topic-discrimination = تبعیض
topic-legal-advice = مشاورهٔ حقوقی
topic-associations = انجمن و کار داوطلبانه

## Sprachen

language-am = امهری
language-ar = عربی
language-bg = بلغاری
language-ckb = کردی سورانی
language-de = آلمانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fr = فرانسوی
language-gsg = زبان اشارهٔ آلمانی
language-hr = کرواتی
language-it = ایتالیایی
language-kmr = کردی کرمانجی
language-pl = لهستانی
language-prs = دری
language-ps = پشتو
language-pt = پرتغالی
language-ro = رومانیایی
language-rom = رومانی (زبان روماها)
language-ru = روسی
language-so = سومالیایی
language-sq = آلبانیایی
language-sr = صربی
language-ta = تامیلی
language-ti = تیگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
