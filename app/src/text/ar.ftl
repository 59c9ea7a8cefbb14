### العربية · Arabisch. صيغة الجمع «أنتم» للمخاطبة، مهذبة ودافئة وقصيرة؛ والأزرار بالمصدر.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = الانتقال إلى المحتوى
nav = القائمة الرئيسية
nav-counselling = البحث عن مساعدة
nav-associations = الجمعيات
nav-rooms = القاعات
nav-calendar = جدول القاعات
nav-book = حجز قاعة
nav-requests = الطلبات
nav-coordination = مكتب التنسيق
nav-sign-in = تسجيل الدخول
languages = اللغات
notice = ملاحظة
invented-house = بيت للتجربة: كل ما هنا من الخيال.
invented-entry = هذه الجمعية غير موجودة. كل المعلومات من الخيال.
demo-door = الدخول باسم شخص آخر
demo-letters = قراءة الرسائل الإلكترونية
not-reviewed = لم يراجع هذه الترجمة بعدُ أحد من أبناء هذه اللغة. وجدتم خطأ؟ يرجى إخبارنا.
to-home = إلى الصفحة الرئيسية
ask-house = نساعدكم بالهاتف:
address = العنوان
phone = الهاتف
email = البريد الإلكتروني
website = الموقع الإلكتروني

## Wörter, die überall gelten

association = الجمعية
room = القاعة
purpose = الغرض
service = الخدمة
note = ملاحظة
time = الوقت
when = متى
where = أين
topics = المواضيع
languages-spoken = اللغات
place = { $room }، { $floor }
floor =
    { $number ->
        [0] الطابق الأرضي
        [-1] القبو
       *[other] الطابق { $number }
    }
hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
seats =
    { $count ->
        [one] شخص واحد
        [two] حتى شخصين
        [few] حتى { $count } أشخاص
        [many] حتى { $count } شخصًا
       *[other] حتى { $count } شخص
    }
step-free = بدون درج
steps = الوصول بالدرج فقط
offers =
    { $count ->
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
taken = محجوز
closed = مغلق
not-bookable = لا يمكن الحجز
closed-because = مغلق: { $why }
taken-through = محجوز بسبب: { $room }
taken-by = بسبب: { $room }
free = متاح
now = الآن
is-now = يجري الآن
is-past = انتهى
is-today = اليوم

## Startseite

home-title = البحث عن مساعدة
home-about = من يساعدني في الرسائل والدوائر الرسمية والسكن والعمل؟ جمعيات البيت تقدم الاستشارة مجانًا بلغات كثيرة، اليوم وكل أسبوع.
home-question = في أي شيء تحتاجون إلى مساعدة؟
home-today = اليوم في البيت
home-hour = الساعة { $hour }
home-over =
    { $count ->
        [one] انتهى اليوم موعد واحد
        [two] انتهى اليوم موعدان
        [few] انتهت اليوم { $count } مواعيد
        [many] انتهى اليوم { $count } موعدًا
       *[other] انتهى اليوم { $count } موعد
    }
home-no-more = انتهت كل مواعيد اليوم. اتصلوا بنا، وسنجد معكم المكان المناسب:
home-nothing = لا يوجد شيء معلن لليوم. اتصلوا بنا، وسنجد معكم المكان المناسب:

## Hilfe finden

counselling-title = البحث عن مساعدة
counselling-about = الاستشارة في البيت: الموضوع واللغة والوقت والمكان.
all-services = كل الخدمات
filter-topic = الموضوع
filter-any-topic = كل المواضيع
filter-language = اللغة
filter-any-language = كل اللغات
filter-go = عرض
filter-lift = { $name }: إلغاء هذا الاختيار
search-label = عمّ تبحثون؟ تكفي كلمة واحدة بأي لغة – حتى كلمة من رسالة.
search-go = بحث
found-meant = هل تقصدون:
found-words = معنى هذه الكلمة
found-topics = هذا يناسب بحثكم
found-nobody = ليس لكل موضوع من يقدم الاستشارة هنا بعد. مكتب التنسيق يعرف من غيرنا يساعد. اتصلوا:
found-associations = الجمعيات في البيت
found-unsure = لسنا متأكدين عمّ تبحثون. اتصلوا بنا أو اكتبوا لنا، وسنساعدكم. أو اختاروا موضوعًا:
urgent-title = هنا تجدون المساعدة فورًا
urgent-house = نحن هنا في البيت
urgent-deportation = تعالوا اليوم أو اتصلوا اليوم. أحضروا الرسالة معكم: المهلة قصيرة غالبًا، وكل يوم مهم.
urgent-eviction = تعالوا اليوم أو اتصلوا اليوم. أحضروا كل الرسائل معكم: كل يوم مهم.
urgent-police = الشرطة
urgent-ambulance = الإسعاف والإطفاء
urgent-women = هاتف المساعدة «العنف ضد النساء»، ليلًا ونهارًا، بلغات كثيرة
urgent-men = هاتف المساعدة «العنف ضد الرجال»، من الاثنين إلى الجمعة نهارًا
urgent-talk = هاتف الدعم النفسي (Telefonseelsorge): هناك من يستمع إليكم، ليلًا ونهارًا
urgent-children = هاتف «Nummer gegen Kummer» للأطفال والشباب، من الاثنين إلى السبت بعد الظهر
counselling-none = ليس لدينا حاليًا خدمة لهذا الموضوع. اتصلوا بنا، نحن نعرف من يستطيع المساعدة:
counselling-none-fits = لا توجد خدمة تناسب كل اختياراتكم معًا. ألغوا أحدها أو اتصلوا بنا:
filter-without = بدون الاختيار «{ $name }»
service-when = متى وأين
service-who = من يساعد
entry-walk-in = بدون موعد
entry-appointment = بموعد
entry-hint-walk-in = تفضلوا بالمجيء مباشرة. لا تحتاجون إلى موعد.
entry-hint-appointment = يرجى أخذ موعد قبل المجيء، بالهاتف أو بالبريد الإلكتروني.

filter-day = اليوم
filter-more = تحديد أدق
wish-now = مفتوح الآن
wish-walk-in = بدون موعد
wish-free = مجانًا
wish-women = للنساء فقط
wish-children = أهلًا بالأطفال
wish-step-free = بدون درج
wish-online = عبر الإنترنت
cost-charged = غير مجاني
place-online = عبر الإنترنت فقط
place-both = عبر الإنترنت أيضًا
audience = لمن
audience-women = النساء
audience-youth = المراهقون والشباب
audience-older-people = كبار السن
audience-disability = الأشخاص ذوو الإعاقة
audience-lgbtiq = المثليات والمثليون ومزدوجو الميل الجنسي والعابرون جنسيًا وبينيو الجنس والكوير
audience-families = العائلات
order-words = في الأعلى ما يناسب كلماتكم أكثر.
order-soonest = الأقرب وقتًا في الأعلى.
order-language = أولًا ما هو متوفر بلغتكم ({ $language })، والأقرب وقتًا في الأعلى.
order-to-soonest = الترتيب حسب الوقت فقط
order-to-language = لغتكم أولًا ({ $language })
open-until = مفتوح الآن حتى الساعة { $time }
called-off-on = أُلغي في { $date }
closed-on = مغلق في { $date }: { $why }.
closed-from = مغلق من { $first } إلى { $last }: { $why }.
times-by-appointment = بموعد فقط. اطلبوا موعدًا هنا:
times-not-fixed = لا توجد أوقات ثابتة. اسألوا هنا:

## Vereine

associations-title = الجمعيات في البيت
associations-lead = هذه الجمعيات تقدم الاستشارة وترافق الناس وتجتمع عندنا.
association-offers = الخدمات
association-no-offers = لم تسجل هذه الجمعية أي خدمات حاليًا.
this-week = هذا الأسبوع
week-nothing = لا يوجد شيء مسجل في الأيام السبعة القادمة.

## Was Vereine schreiben

written-in = لغة هذا النص: { $language }
translation-old = هذه الترجمة قديمة؛ تغيّر النص بعدها.
translation-old-of = تاريخ الترجمة: { $date }؛ تغيّر النص بعدها.
entry-title = التعريف بالجمعية وخدماتها
entry-lead = هذا ما يقرؤه الآخرون عن جمعيتكم وخدماتها. يرجى تحديثه هنا باستمرار: المعلومات عن كل خدمة والنصوص بكل لغة.
texts-about = عن الجمعية
texts-saved = تم الحفظ. يظهر هذا في الصفحات من الآن.
texts-source = الأصل
texts-current = حديثة
texts-out-of-date = قديمة
texts-source-changed = تغيّر النص الأصلي في { $date }.
texts-missing =
    { $count ->
        [one] لم يُترجم بعد: لغة واحدة
        [two] لم يُترجم بعد: لغتان
        [few] لم يُترجم بعد: { $count } لغات
        [many] لم يُترجم بعد: { $count } لغة
       *[other] لم يُترجم بعد: { $count } لغة
    }
texts-source-hint = هذا هو النص الأصلي. إذا غيّرتموه، تُعد الترجمات قديمة حتى يراجعها أحد.
texts-original = النص الأصلي ({ $language })
texts-translation = الترجمة
texts-still = الترجمة ما زالت صحيحة
texts-still-hint = هل ما زالت الترجمة مناسبة؟ يمكنكم تغييرها أو تأكيدها في الأسفل.
texts-save = حفظ
texts-meanwhile = غيّر أحدهم هذا النص أو النص الأصلي في هذه الأثناء. ما كتبتموه ما زال في الأسفل. يرجى المقارنة؛ إذا حفظتم فسيُعتمد نصكم.
texts-now = المحفوظ الآن
texts-remove = حذف الترجمة
texts-remove-hint = من يقرأ بهذه اللغة يرى بعد ذلك النص الأصلي أو نصًا بلغة قريبة منها.
texts-remove-go = نعم، حذف الترجمة
service-new = إضافة خدمة جديدة
service-new-lead = تكتبون الاسم والنص أولًا بلغة واحدة، ويمكنكم ترجمتهما بعد ذلك. تظهر الخدمة فورًا في «البحث عن مساعدة»، ويمكنكم حجز ساعات استشارة لها.
service-facts = تغيير المعلومات
service-meanwhile = غيّر أحدهم هذه المعلومات في هذه الأثناء. ما اخترتموه ما زال في الأسفل. يرجى المقارنة؛ إذا حفظتم فسيُعتمد اختياركم.
admits-everybody = للجميع
children-unsaid = غير مذكور
place-house = هنا في البيت
field-lang = بأي لغة تكتبون الاسم والنص؟
field-topic = ما الموضوع الأساسي؟
field-topics = ما المواضيع الأخرى؟ (اختياري)
field-languages = بأي لغات؟
hint-languages = يرجى اختيار اللغات التي تقدمون بها هذه الخدمة فعلًا فقط.
field-entry = هل يلزم موعد؟
field-audience = لمن هذه الخدمة خصوصًا؟ (اختياري)
hint-audience = بدون اختيار تكون الخدمة للجميع.
field-admits = لمن الخدمة مفتوحة؟
field-children = هل يمكن إحضار الأطفال؟
field-cost = هل هناك تكلفة؟
field-place = أين تقدمون الخدمة؟
problem-missing-topic = يرجى اختيار الموضوع الأساسي.
problem-missing-languages = يرجى اختيار لغة واحدة على الأقل.
problem-missing-entry = يرجى تحديد ما إذا كان يلزم موعد.
problem-missing-name = يرجى كتابة اسم للخدمة.
problem-missing-about = يرجى كتابة نص.
field-name = اسم الخدمة
field-about = النص
texts-about-hint = جمل قصيرة. من أنتم، وماذا تفعلون، ولمن أنتم هنا؟
hint-about = جمل قصيرة. ماذا يحدث هناك، ولمن، وماذا يجب إحضاره؟
account-texts = الكتابة

## Räume

rooms-title = القاعات
rooms-lead = جمعيات البيت تحجز هذه القاعات بنفسها ومجانًا.
room-book = حجز هذه القاعة
room-plan = عرض الأسبوع في جدول القاعات
room-week = الأيام السبعة القادمة
room-all-free = القاعة متاحة في الأيام السبعة القادمة.
room-floor = الطابق
room-size = تتسع لـ
room-way = الوصول
room-features = التجهيزات
room-shares = لا تُستخدم في الوقت نفسه مع
feature-projector = جهاز عرض وشاشة
feature-whiteboard = سبورة
feature-piano = بيانو
feature-kitchen = مطبخ
feature-childrens-corner = ركن لعب للأطفال
feature-induction-loop = نظام صوتي لسماعات الأذن الطبية
holiday-new-year = رأس السنة
holiday-epiphany = عيد الملوك الثلاثة (Heilige Drei Könige)
holiday-womens-day = يوم المرأة
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد صعود المسيح (Christi Himmelfahrt)
holiday-whit-sunday = أحد العنصرة (Pfingsten)
holiday-whit-monday = اثنين العنصرة (Pfingsten)
holiday-corpus-christi = عيد الجسد (Fronleichnam)
holiday-uprising-day = يوم الانتفاضة الشعبية
holiday-assumption = عيد انتقال السيدة العذراء (Mariä Himmelfahrt)
holiday-childrens-day = يوم الطفل العالمي
holiday-unity = يوم الوحدة الألمانية
holiday-reformation = عيد الإصلاح (Reformationstag)
holiday-all-saints = عيد جميع القديسين (Allerheiligen)
holiday-repentance-day = يوم التوبة والصلاة (Buß- und Bettag)
holiday-christmas = عيد الميلاد، اليوم الأول
holiday-second-christmas = عيد الميلاد، اليوم الثاني

## Einen freien Raum finden

find-title = البحث عن قاعة متاحة
find-again = تعديل البحث
find-go = عرض القاعات المتاحة
find-step-free = وصول بدون درج
rooms-all = كل القاعات
field-people = كم شخصًا سيأتي؟ (اختياري)
field-feature = ماذا يجب أن يكون في القاعة؟ (اختياري)

found-title = القاعات المتاحة
found-people =
    { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
found-series = عدد المواعيد: { $count }، الساعة { $hours }: من { $first } إلى { $last }
found-free =
    { $count ->
        [one] قاعة واحدة متاحة
        [two] قاعتان متاحتان
        [few] { $count } قاعات متاحة
        [many] { $count } قاعة متاحة
       *[other] { $count } قاعة متاحة
    }
found-free-series =
    { $count ->
        [one] قاعة واحدة متاحة في كل المواعيد
        [two] قاعتان متاحتان في كل المواعيد
        [few] { $count } قاعات متاحة في كل المواعيد
        [many] { $count } قاعة متاحة في كل المواعيد
       *[other] { $count } قاعة متاحة في كل المواعيد
    }
found-mostly = متاحة في معظم المواعيد
found-mostly-next = في الخطوة التالية ترون المواعيد غير المتاحة وتختارون لها شيئًا آخر.
found-some-dates = المواعيد المتاحة: { $free } من { $count }
found-book = حجز { $room }
found-book-at = { $room }، { $hours }: حجز
found-none = لا توجد قاعة متاحة في هذا الوقت
found-none-series = لا توجد قاعة متاحة في معظم هذه المواعيد
found-instead = متاحة في وقت آخر من هذا اليوم
lack-taken = كل القاعات المناسبة محجوزة في هذا الوقت. يرجى تجربة وقت آخر أو عدد أقل من الأشخاص أو تجهيزات أقل.
lack-not-open = القاعات المناسبة غير مفتوحة في هذا الوقت. يرجى تجربة ساعة أخرى أو يوم آخر.
lack-off-terms = لا يمكن حجز القاعات المناسبة لمدة قصيرة أو طويلة كهذه، أو قبل الموعد بوقت قصير أو طويل كهذا. يرجى تغيير التاريخ أو الوقت.
lack-no-such-hours = في هذا اليوم يتغير التوقيت، وهذا الوقت غير واضح. يرجى تجربة وقت آخر.
lack-closed = البيت مغلق في هذا الوقت. يرجى تجربة يوم آخر.
lack-past = هذا الوقت قد مضى. يرجى اختيار وقت لاحق.
lack-no-room = لا توجد قاعة يمكنكم حجزها تتسع لهذا العدد وفيها كل هذا. يرجى البحث بعدد أقل من الأشخاص أو بتجهيزات أقل.

## Raumplan

plan-day = جدول القاعات: { $date }
plan-week = جدول القاعات: من { $first } إلى { $last }
plan-month = جدول القاعات: { $month }
plan-agenda = جدول القاعات ابتداءً من { $date }
plan-nav = تصفح جدول القاعات
plan-day-back = اليوم السابق
plan-day-on = اليوم التالي
plan-week-back = الأسبوع السابق
plan-week-on = الأسبوع التالي
plan-month-back = الشهر السابق
plan-month-on = الشهر التالي
plan-today = اليوم
plan-date = التاريخ
plan-room = القاعة
plan-all-rooms = كل القاعات
plan-go = عرض
plan-printed = { $house } · آخر تحديث: { $date }، الساعة { $time }
plan-table = جدول القاعات كجدول
plan-as-list = القائمة أسهل للقراءة على الشاشات الصغيرة
plan-nothing = لا يوجد حجز.
view-day = يوم
view-week = أسبوع
view-month = شهر
view-agenda = قائمة
book = حجز
book-here = { $room }، { $date }: + حجز
book-at = { $room }، { $time }، متاح: حجز
book-on = { $date }: + حجز
book-then = { $room }، { $date }، { $time }، متاح: حجز
plan-filter = تحديد أدق
plan-association = الجمعية
plan-all-associations = كل الجمعيات
plan-purpose = الغرض
plan-all-purposes = كل الأغراض
plan-mine = حجوزاتي فقط
plan-own = حجوزاتكم
plan-narrowed = ترون فقط: { $what }. الحجوزات الأخرى لا تظهر هنا، لذلك لا يمكن معرفة الأوقات المتاحة.
plan-whole = عرض الجدول كاملًا
plan-none = لا يوجد حجز كهذا في هذه الأيام. يرجى الانتقال إلى أيام أخرى أو تخفيف التحديد.
plan-none-of-these = لا يوجد حجز من هذا النوع.
plan-days = من { $first } إلى { $last }
plan-week-number = الأسبوع { $number }
plan-more = + { $count } غيرها

## Buchen

booking-title = حجز قاعة
booking-go = حجز القاعة
booking-next = إذا كانت القاعة متاحة فهي لكم فورًا. ستصلكم رسالة إلكترونية في الدقائق القادمة.
booking-no-service = بدون خدمة
please-choose = يرجى الاختيار
fold-first = قبل تغيير الساعة (التوقيت الصيفي)
fold-second = بعد تغيير الساعة (التوقيت الشتوي)
purpose-counselling = استشارة
purpose-meeting = لقاء
purpose-event = فعالية
purpose-maintenance = أعمال صيانة في البيت
visibility-usual = كالمعتاد لهذا الغرض
visibility-public = الجميع، وعلى الإنترنت أيضًا
visibility-house = كل من يستطيع تسجيل الدخول
visibility-private = الجمعية ومكتب التنسيق فقط

field-association = لأي جمعية؟
field-room = أي قاعة؟
field-purpose = لأي غرض؟
field-service = أي خدمة؟
hint-service = للاستشارة فقط. يظهر الموعد فورًا عند هذه الخدمة.
field-title = العنوان (اختياري)
hint-title = يظهر في جدول القاعات، مثلًا: «تدريب الكورال».
field-visibility = من يمكنه رؤية ما تخططون له؟
hint-visibility = الجميع يرون أن القاعة محجوزة. عادةً تظهر الاستشارات والفعاليات للجميع، أما اللقاءات فتظهر فقط لمن لديه حساب.
field-attendees = كم شخصًا سيأتي؟ (اختياري)
field-date = التاريخ
field-start = من
field-end = إلى
field-fold = أي الساعتين تقصدون؟
hint-fold = في هذه الليلة ترجع الساعة إلى الوراء، فتتكرر ساعة واحدة مرتين.
field-note = ملاحظة لمكتب التنسيق (اختياري)
field-email = عنوان بريدكم الإلكتروني
field-code = الرمز من الرسالة الإلكترونية
hint-code = ستة أرقام.

field-repeat = هل يتكرر الموعد؟
field-interval = كل كم يوم أو أسبوع أو شهر؟
hint-interval = الرقم 2 يعني: كل مرة ثانية. بدون رقم يعني: كل مرة.
field-weekday = في أي أيام الأسبوع؟
hint-weekday = بدون اختيار يكون يوم الأسبوع مثل الموعد الأول. للتكرار الشهري يرجى اختيار يوم واحد على الأكثر.
field-nth = في أي مرة من الشهر؟
field-until = حتى متى؟ اليوم الأخير
field-count = أو كم مرة؟
hint-count = يرجى ملء واحد من الاثنين فقط.
field-also = مواعيد إضافية تكتبونها بأنفسكم (اختياري)
hint-also = موعد واحد في كل سطر، مثلًا 24.12.2026. تكون في القاعة نفسها والوقت نفسه.
field-on_clash = وماذا لو كان أحد المواعيد غير ممكن؟
on-clash-refuse = اسألوني
on-clash-skip = ترك هذا الموعد
on-clash-other-room = أخذ القاعة الأنسب بدلًا منها
repeat-open = تكرار أو مواعيد إضافية
repeat-none = لا، مرة واحدة فقط
repeat-daily = كل يوم
repeat-weekly = كل أسبوع
repeat-monthly-date = كل شهر في التاريخ نفسه
repeat-monthly-weekday = كل شهر في يوم الأسبوع نفسه، مثلًا آخر يوم جمعة
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
nth-usual = مثل الموعد الأول
nth-first = الأول
nth-second = الثاني
nth-third = الثالث
nth-fourth = الرابع
nth-last = الأخير
rules-accept = قرأت قواعد البيت (النسخة { $version }) وألتزم بها.
rules-read = قراءة قواعد البيت (تفتح نافذة جديدة)
field-accept_rules = قواعد البيت
booking-ask = طلب القاعة
asks = يجب أن يوافق مكتب التنسيق. سيصلكم ردنا خلال أسبوع.

preview-go = عرض المواعيد
preview-comes = ترون أولًا كل موعد. لم يُحجز شيء بعد.
preview-title = يرجى مراجعة مواعيدكم
preview-wish = تغيير ما طلبتموه
preview-next = لم يُحجز شيء بعد. عندما تحجزون تصلكم رسالة إلكترونية في الدقائق التالية.
preview-changed = تغيّر شيء منذ آخر مرة رأيتم فيها المواعيد، لذلك لم يُحجز شيء. يرجى النظر إلى المواعيد مرة أخرى.
preview-free =
    { $all ->
        [1] { $free ->
            [0] هذا الموعد غير ممكن.
           *[other] هذا الموعد متاح.
        }
       *[other] { $free ->
            [0] عدد المواعيد { $all }، ولا يوجد بينها موعد متاح.
           *[other] عدد المواعيد { $all }، والمتاح منها { $free }.
        }
    }
preview-decide = يرجى تحديد ما يحدث للمواعيد الأخرى في الأسفل.
preview-missing =
    { $day ->
       *[other] لا يوجد يوم { $day } في هذه الأشهر: { $months }. لن يُحجز شيء فيها.
    }
preview-out = لن يتم.
preview-book =
    { $count ->
        [one] حجز هذا الموعد
        [two] حجز هذين الموعدين
        [few] حجز هذه المواعيد وعددها { $count }
        [many] حجز هذه المواعيد وعددها { $count }
       *[other] حجز هذه المواعيد وعددها { $count }
    }
preview-ask =
    { $count ->
        [one] طلب هذا الموعد
        [two] طلب هذين الموعدين
        [few] طلب هذه المواعيد وعددها { $count }
        [many] طلب هذه المواعيد وعددها { $count }
       *[other] طلب هذه المواعيد وعددها { $count }
    }
preview-book-rest = الحجز بهذا الشكل
preview-ask-rest = الطلب بهذا الشكل
preview-again = عرض المواعيد مرة أخرى
next-day = { $hours } (ينتهي في اليوم التالي)
choice = ماذا نفعل بهذا الموعد: { $date }؟
choice-skip = ترك هذا الموعد
choice-room = بدلًا من ذلك في { $room }، عدد الأشخاص حتى { $seats }
choice-hours = بدلًا من ذلك { $hours }
choice-as-all = كما تقرر لكل المواعيد
choice-kept = كما هو مكتوب هنا

obstacle-taken = محجوز: { $by }.
obstacle-holiday = مغلق: { $day } يوم عطلة رسمية، { $holiday }.
obstacle-closure = مغلق في { $day }: { $reason }
obstacle-outside-hours = غير مفتوحة في هذا الوقت: { $room }.
obstacle-itself = موعد آخر من هذه السلسلة يحتاج إلى القاعة في هذا الوقت.
obstacle-past = هذا الوقت قد مضى.
obstacle-too-late = { $room }: يجب الحجز مسبقًا، وأقل مدة قبل الموعد: { $ahead }.
obstacle-too-early = { $room }: لا يمكن الحجز مبكرًا كثيرًا، وأطول مدة قبل الموعد: { $ahead }.
obstacle-peak-hours = في الأوقات المزدحمة حصة الجمعية في الأسبوع: { $hours }. وقد استُخدمت كلها.
obstacle-rooms-at-once =
    { $count ->
        [one] يحق للجمعية قاعة واحدة في الوقت نفسه، ولديها قاعة الآن.
        [two] يحق للجمعية قاعتان في الوقت نفسه، ولديها قاعتان الآن.
        [few] يحق للجمعية { $count } قاعات في الوقت نفسه، وهي لديها الآن.
        [many] يحق للجمعية { $count } قاعة في الوقت نفسه، وهي لديها الآن.
       *[other] يحق للجمعية { $count } قاعة في الوقت نفسه، وهي لديها الآن.
    }

refused-title = للأسف، القاعة محجوزة في هذا الوقت
refused-wish = ما طلبتموه: { $when }. والعائق هو:
refused-rooms = قاعات أخرى في الوقت نفسه
refused-times = القاعة نفسها في وقت آخر
refused-room = حجز { $room } بدلًا منها (عدد الأشخاص حتى { $seats })
refused-time = حجز { $hours } بدلًا من ذلك
refused-nothing = لا يوجد شيء مناسب متاح في هذا اليوم. يرجى تجربة يوم آخر.
refused-kept = ما كتبتموه ما زال في النموذج. يمكنكم تغييره هناك أيضًا.
refused-impossible = للأسف لا يمكن حجز القاعة بهذا الشكل
refused-asks = بعض ما سبق يحتاج إلى موافقة مكتب التنسيق. سيصلكم ردنا خلال أسبوع.
refused-waiting = أو انتظروا حتى تصبح متاحة
refused-wait = إضافتي إلى قائمة الانتظار لهذه القاعة وهذا الوقت

ahead-free = القاعة متاحة في هذا الوقت.
ahead-taken = القاعة محجوزة في هذا الوقت: { $hours }.
ahead-taken-by = القاعة محجوزة في هذا الوقت: { $hours }، { $who }.
ahead-dates = المواعيد المتاحة: { $free } من { $all }.
ahead-one = { $date }، { $hours }: { $state }

## Eine Buchung

booking-done = القاعة لكم
booking-off = أُلغي هذا الحجز. القاعة متاحة من جديد.
booking-words = العنوان
booking-number = رقم الحجز
booking-service = هذه الخدمة في الدليل
booking-plan = هذا اليوم في جدول القاعات
booking-again = الحجز مرة أخرى
booked-by = قام بالحجز
visible-for = تظهر لـ
attendees = عدد الأشخاص
hold-requested = قيد الطلب
hold-offered = محفوظ لكم
hold-confirmed = محجوز
hold-declined = مرفوض
hold-cancelled = ملغى
letter-coming = ستصلكم في الدقائق القادمة رسالة إلكترونية على { $email }، وفيها الموعد لتقويمكم.
letter-gone = أرسلنا رسالة إلكترونية فيها الموعد لتقويمكم إلى { $email }.
letter-lost = لم تصل رسالتنا إلى { $email }. لكن الحجز صالح. يرجى التأكد من العنوان مع مكتب التنسيق.
cancel-open = إلغاء الحجز
cancel-letter = تصبح القاعة متاحة من جديد، ونرسل رسالة إلكترونية بذلك. هذا يخص: { $association }.
cancel-directory = يختفي الموعد فورًا من الدليل.
cancel-go = نعم، إلغاء الحجز

## Die Termine einer Buchung

booking-changed = حُفظ التغيير
booking-called-off = أُلغي الموعد
booking-brought-back = الموعد قائم من جديد
booking-undone = تم التراجع عن التغيير الأخير
booking-asked = وصل طلبكم
booking-answer-by = يرد مكتب التنسيق حتى { $when }. وحتى ذلك الوقت نحفظ لكم القاعة.
booking-next-date = الموعد القادم
booking-change = تغيير
offer-title = هذه القاعة محفوظة لكم
offer-until = هذه القاعة محفوظة لكم حتى { $when }
offer-take = نعم، نأخذها
offer-refuse = لا، شكرًا
dates-title = المواعيد
dates-none = لا توجد مواعيد قادمة.
dates-past =
    { $count ->
        [one] موعد واحد انتهى
        [two] موعدان انتهيا
        [few] { $count } مواعيد انتهت
        [many] { $count } موعدًا انتهى
       *[other] { $count } موعد انتهى
    }
date-number = الموعد { $number }
date-off = لن يتم
date-change = تغيير أو إلغاء
date-change-of = تغيير أو إلغاء: { $date }
date-restore = إعادة الموعد
date-restore-of = إعادة الموعد: { $date }
restore-blocked = لا يمكن إعادة هذا الموعد
keys-title = كيف تدخلون
history-title = ما حدث حتى الآن
history-house = البيت
deed-book = حجز
deed-call-off = إلغاء
deed-bring-back = إعادة الموعد
deed-undo = تراجع
deed-change = تغيير
deed-approve = موافقة
deed-decline = رفض
deed-propose-room = اقتراح قاعة أخرى
deed-take = قبول
deed-expire = انتهت المهلة دون رد
deed-close = تغيير بسبب إغلاق
deed-send-letter-again = إرسال الرسالة الإلكترونية مرة أخرى
deed-change-rules = تغيير القواعد
deed-write-text = كتابة نص
deed-remove-text = حذف ترجمة
deed-add-service = إضافة خدمة
deed-describe-service = تغيير معلومات خدمة

## Eine Buchung ändern

change-title = تغيير الحجز
change-date-title = تغيير موعد
change-go = حفظ التغيير
change-next = نرسل رسالة إلكترونية بذلك. الأوقات والقاعات الجديدة صالحة فورًا، إلا إذا كانت موافقة مكتب التنسيق مطلوبة.
change-rooms = أي قاعات؟
change-whole = الحجز كاملًا
change-whole-hint = هذه المعلومات تنطبق دائمًا على كل المواعيد.
change-blocked = للأسف هذا غير ممكن
change-nothing-done = لم يتغير شيء. ما كتبتموه ما زال في النموذج.
change-busy = سبقكم شخص آخر قبل لحظة. لم يتغير شيء؛ يرجى المحاولة مرة أخرى.
change-instead = المتاح بدلًا من ذلك
change-to-room = { $room } بدلًا من ذلك
change-to-time = { $hours } بدلًا من ذلك
change-gone = هذا الموعد أُلغي أو انتهى ولا يمكن تغييره.
stale-title = غيّر شخص آخر هذا الحجز في هذه الأثناء
stale-now = هكذا هو الآن
stale-wanted = ما أردتموه
stale-again = ما كتبتموه ما زال في النموذج. إذا حفظتم مرة أخرى فسيُعتمد.
field-scope = لأي مواعيد؟
hint-scope = ما اتفقتم عليه بشكل مختلف لبعض المواعيد يبقى كما هو.
scope-one = لهذا الموعد فقط
scope-following = لهذا الموعد وكل ما بعده
scope-all = لكل المواعيد القادمة
cancel-some-open = إلغاء مواعيد
cancel-some = تصبح القاعات متاحة فورًا. نرسل رسالة إلكترونية بذلك.
cancel-one = إلغاء هذا الموعد فقط
cancel-following = إلغاء هذا الموعد وكل ما بعده
cancel-all = إلغاء كل المواعيد

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }، { $hours }، { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] يتغير موعد واحد.
        [two] يتغير موعدان.
        [few] تتغير { $count } مواعيد.
        [many] يتغير { $count } موعدًا.
       *[other] يتغير { $count } موعد.
    }
move-letter = من قام بالحجز تصله رسالة إلكترونية بذلك.
move-same = الموعد موجود هنا أصلًا.
move-go = نقل الموعد
move-stay = عدم النقل

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = الحجز والنقل بالفأرة ولوحة المفاتيح
hand-draw = حيث تظهر الساعات بعضها تحت بعض: اسحبوا بالفأرة فوق الوقت المتاح لحجز هذا الوقت بالضبط.
hand-move = اسحبوا الحجز إلى مكان آخر لنقله. قبل ذلك تقرؤون ما سيحدث.
hand-stretch = حيث تظهر الساعات بعضها تحت بعض: اسحبوا الحافة العليا أو السفلى للحجز لتغيير بدايته أو نهايته.
hand-keys-walk = مفاتيح الأسهم وHome (Pos1) وEnd (Ende) تنقلكم في الجدول من خانة إلى خانة.
hand-keys-days = مفتاحا Page Up (Bild auf) وPage Down (Bild ab) للرجوع والتقدم، والمفتاح T للعودة إلى اليوم.
hand-keys-move = على حجزٍ ما يلتقطه المفتاح M. بعدها تنقله مفاتيح الأسهم، ومع مفتاح Shift يغيّر السهمان للأعلى وللأسفل النهاية. المفتاح Enter يسأل إن كان ذلك ممكنًا، والمفتاح Escape يتركه.
hand-keys-draw = على وقت متاح يبدأ المفتاح Shift مع السهم للأسفل حجزًا جديدًا ويطيله. المفتاح Enter يفتح النموذج.
hand-let-go = تُرك الحجز. لم يتغير شيء.
hand-not = لا يمكن نقل هذا الحجز. لم يتغير شيء.
hand-lost = لا يوجد اتصال بالبيت. لم يتغير شيء. يرجى المحاولة مرة أخرى.

# Taking back what was done last.
undo-go = تراجع
undo-until = حتى الساعة { $time } يمكنكم التراجع عن تغييركم الأخير، ما دام لم يغيّر أحد غيركم شيئًا.
undo-blocked = لا يمكن التراجع عن هذا
undo-nothing-done = يبقى الحجز كما هو.
undo-no-more = لمدة ساعة يمكنكم التراجع عن تغييركم الأخير، ما دام لم يغيّر أحد غيركم شيئًا. يبقى الحجز كما هو.
moved-notice = تم النقل: { $what }، { $when }، { $rooms }.
undone-notice = تم التراجع: { $what }، { $when }، { $rooms }.
moved-link = إلى الحجز

## Fehler in Formularen

error-prefix = خطأ:
errors-title = يرجى تصحيح ما يلي
problem-missing = يرجى ملء هذا الحقل.
problem-missing-association = يرجى اختيار الجمعية التي تحجزون لها.
problem-missing-room = يرجى اختيار قاعة.
problem-missing-purpose = يرجى ذكر الغرض من القاعة.
problem-missing-service = يرجى اختيار الخدمة التي تقدمون فيها الاستشارة.
problem-missing-date = يرجى كتابة التاريخ.
problem-missing-start = يرجى كتابة وقت البداية.
problem-missing-end = يرجى كتابة وقت النهاية.
problem-missing-reason = يرجى ذكر السبب.
problem-missing-email = يرجى كتابة عنوان بريدكم الإلكتروني.
problem-missing-code = يرجى كتابة الرمز الموجود في الرسالة الإلكترونية.
problem-too-long = يرجى اختصار النص. عدد الحروف المسموح على الأكثر: { $max }.
problem-unreadable = في النص رموز لا يمكن قراءتها. يرجى كتابته من جديد.
problem-not-a-choice = هذا الاختيار غير موجود. يرجى الاختيار من القائمة.
problem-not-a-choice-association = لا يمكنكم الحجز لهذه الجمعية. يرجى الاختيار من القائمة.
problem-not-a-choice-room = هذه القاعة غير موجودة. يرجى الاختيار من القائمة.
problem-not-a-choice-purpose = لا يمكنكم الحجز لهذا الغرض. يرجى الاختيار من القائمة.
problem-not-a-choice-service = هذه الخدمة ليست لهذه الجمعية. يرجى اختيار خدمة أخرى.
problem-not-a-choice-sheet = لم يكن النموذج كاملًا. يرجى إرساله مرة أخرى.
problem-not-a-choice-weekday = للموعد الشهري يرجى اختيار يوم واحد فقط من الأسبوع.
problem-not-a-date = يرجى كتابة تاريخ، مثلًا 24.11.2026.
problem-past = هذا الوقت قد مضى. يرجى اختيار وقت لاحق.
problem-not-a-date-also = يرجى كتابة كل موعد هكذا: 24.12.2026، موعد واحد في كل سطر.
problem-past-also = أحد هذه المواعيد قد مضى. يرجى حذفه.
problem-too-far = لا نخطط بعد لوقت بعيد كهذا. يرجى اختيار يوم حتى { $last }.
problem-not-a-time = يرجى كتابة الوقت، مثلًا 17:00.
problem-missing-hour = في { $date } لا توجد الساعة { $time }: تتقدم الساعة إلى { $next }. يرجى اختيار وقت آخر.
problem-twice-hour = في { $date } تأتي الساعة { $time } مرتين، لأن الساعة ترجع إلى الوراء. يرجى تحديد الساعة التي تقصدونها في الأسفل.
problem-end-not-after-start = يجب أن تكون النهاية بعد البداية.
problem-end-not-after-start-until = يجب أن يكون اليوم الأخير بعد اليوم الأول.
problem-missing-until = يرجى تحديد حتى متى يتكرر الموعد، أو كم مرة.
problem-not-an-interval = يرجى كتابة رقم من 1 إلى { $max }.
problem-no-dates = بهذه الطريقة لا ينتج أي موعد. يرجى تغيير الأيام أو النهاية.
problem-too-many-dates = أكبر عدد من المواعيد في السلسلة: { $max }.
problem-until-and-count = يرجى كتابة اليوم الأخير أو عدد المواعيد، وليس الاثنين معًا.
problem-too-short = { $room }: أقصر مدة للحجز { $length }.
problem-too-long-stay = { $room }: أطول مدة للحجز { $length }.
problem-room-not-for-them = لا تستطيع هذه الجمعية أن تحجز بنفسها: { $room }. يرجى اختيار قاعة أخرى أو التحدث مع مكتب التنسيق.
problem-rules-not-accepted = يرجى قراءة قواعد البيت وتأكيد التزامكم بها.
problem-too-many-open = وصلت هذه الجمعية إلى أكبر عدد من الحجوزات المفتوحة: { $max }. يرجى إلغاء أحدها أو التحدث مع مكتب التنسيق.
problem-not-a-number = يرجى كتابة رقم، 1 أو أكثر.
problem-too-many-people = { $room }: عدد الأشخاص على الأكثر { $capacity }. يرجى اختيار قاعة أكبر.
problem-shared-part = { $one } و{ $other } تشتركان في المكان. يرجى اختيار واحدة منهما.
problem-not-an-email = يرجى كتابة عنوان بريد إلكتروني، مثلًا name@beispiel.de.
problem-wrong-code = هذا الرمز غير صحيح. يرجى مقارنته بأحدث رسالة إلكترونية.
problem-missing-opening = يرجى كتابة وقت فتح واحد على الأقل، أو اختيار «ليلًا ونهارًا».
problem-missing-only_for = يرجى اختيار جمعية واحدة على الأقل.
problem-missing-first = يرجى كتابة اليوم الأول.
problem-end-not-after-start-last = لا يمكن أن يكون اليوم الأخير قبل اليوم الأول.
problem-past-last = هذه الأيام قد مضت. يرجى اختيار أيام لاحقة.
problem-too-far-last = ما يتكرر كل سنة يستمر سنة واحدة على الأكثر. يرجى اختيار يوم حتى { $last }.
problem-not-windows = يرجى كتابة الأوقات هكذا: 08:00-12:00, 13:00-22:00.
problem-not-a-length = يرجى كتابة دقائق، أو ساعات ودقائق، مثلًا 90 أو 1:30؛ يوم واحد على الأكثر.
problem-out-of-range = يرجى كتابة رقم صحيح لا يزيد على { $max }.
problem-longest-too-short = يجب ألا تكون أطول مدة للحجز أقل من أقصر مدة.

## Anmelden und Konto

sign-in-title = تسجيل الدخول
sign-in-lead = تسجيل الدخول مطلوب فقط ممن يحجز القاعات. لا تحتاجون إلى كلمة سر: نرسل لكم رسالة إلكترونية.
sign-in-send = طلب الرسالة الإلكترونية
sign-in-code-title = يرجى فتح بريدكم الإلكتروني
sign-in-sent = إذا كان العنوان { $email } معروفًا لدينا، تصل رسالة إلكترونية في الدقائق القادمة. افتحوا الرابط فيها، أو اكتبوا الرمز هنا.
sign-in-no-letter = لم تصلكم رسالة؟ يرجى البحث أيضًا في مجلد الرسائل غير المرغوب فيها (Spam).
sign-in-again = طلب رسالة جديدة
sign-in-confirm = بقيت خطوة واحدة لتسجيل دخولكم.
sign-in-go = تسجيل الدخول
sign-in-stale-title = هذا الرابط لم يعد صالحًا
sign-in-stale = الرابط صالح لمدة 15 دقيقة ولمرة واحدة فقط. يمكنكم طلب رسالة جديدة.
sign-in-demo = في بيت التجربة لا تحتاجون إلى انتظار الرسالة الإلكترونية.
sign-out = تسجيل الخروج
account-title = حسابي
account-name = الاسم
account-role = الدور
account-coming = الحجوزات القادمة
account-nothing = لا يوجد حجز.
reminders-title = التذكير
reminders-first = بالمواعيد المنفردة، ومن كل سلسلة بالموعد الأول فقط
reminders-each = بكل موعد
reminders-never = بلا تذكير
reminders-save = حفظ
reminders-saved = تم الحفظ. يسري هذا من التذكير القادم.
field-reminders = بماذا نذكّركم في اليوم السابق؟
hint-reminders = تصل الرسالة الإلكترونية قبل الظهر، رسالة واحدة لكل مواعيد اليوم التالي.
waiting-title = قائمة الانتظار
waiting-fresh = أنتم على قائمة الانتظار. إذا أصبحت القاعة متاحة نكتب إليكم ونحفظها لكم لبعض الوقت.
waiting-in-line = إذا أصبحت القاعة متاحة تصلكم رسالة إلكترونية.
waiting-offered = محفوظة لكم حتى { $until }
waiting-withdraw = إيقاف الانتظار
offer-gone-title = هذا العرض لم يعد صالحًا
offer-gone-words = انتهت مهلة ردكم، أو رد شخص آخر من جمعيتكم. يمكنكم المتابعة من هنا:
offer-gone-booking = إلى الحجز
office-coordinator = مكتب تنسيق البيت
office-partner = استشارة من خارج البيت
office-none = بدون جمعية حتى الآن
rank-member = عضو في { $association }
rank-lead = إدارة { $association }

## Kalender abonnieren

feed-subscribe = الاشتراك في التقويم
feed-address = عنوان التقويم
feed-name-house = جدول القاعات – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = الاستشارة – { $house }
feed-name-mine = حجوزاتي – { $house }
feed-about-house = كل ما يجري في البيت، بقدر ما يحق لكم رؤيته.
feed-about-room = متى تكون هذه القاعة محجوزة: { $room }.
feed-about-association = مواعيد هذه الجمعية: { $association }.
feed-about-counselling = كل ساعات الاستشارة لجمعيات البيت.
feed-about-mine = ما حجزتموه أنتم وما حجزته جمعياتكم.
feed-read-only = هذا التقويم للقراءة فقط ويتحدث تلقائيًا. يمكنكم الحجز والتغيير هنا: { $url }
feed-summary = { $association }: { $what }
feed-taken = محجوز
feed-unknown = هذا التقويم غير موجود؛ تجدون تقاويم البيت هنا: { $url }
feed-key-unknown = رابط هذا التقويم غير صالح أو لم يعد صالحًا؛ تحصلون على رابط جديد في صفحة «حسابي»: { $url }
feed-title = الاشتراك في التقويم
feed-words = بهذه الروابط يعرض برنامج التقويم لديكم آخر المواعيد دائمًا، وعلى الهاتف أيضًا. لا يمكنكم تغيير شيء فيه.
feed-own = حجوزاتي وحجوزات جمعياتي
feed-whole = البيت كله، مع كل ما يحق لكم رؤيته
feed-open = إضافة إلى تقويمكم
feed-warning = من لديه أحد هذه الروابط يمكنه قراءة كل شيء. يرجى عدم إعطائه لأحد.
feed-none = يمكنكم رؤية حجوزاتكم في برنامج التقويم لديكم، وعلى الهاتف أيضًا. لهذا تحصلون على رابط سري.
feed-make = الحصول على الرابط
feed-renew = تجديد الرابط
feed-renew-words = هل وصل الرابط إلى شخص لا يجب أن يكون لديه؟ بعد التجديد لا تعود الروابط القديمة صالحة، وعليكم إعداد تقويمكم من جديد.

## Wie sich etwas wiederholt

repeats = { $how }، { $hours }، { $end }
repeats-daily =
    { $interval ->
        [one] كل يوم
        [two] كل يومين
        [few] كل { $interval } أيام
        [many] كل { $interval } يومًا
       *[other] كل { $interval } يوم
    }
repeats-weekly =
    { $interval ->
        [one] كل أسبوع يوم { $days }
        [two] كل أسبوعين يوم { $days }
        [few] كل { $interval } أسابيع يوم { $days }
        [many] كل { $interval } أسبوعًا يوم { $days }
       *[other] كل { $interval } أسبوع يوم { $days }
    }
repeats-monthly-date =
    { $interval ->
        [one] كل شهر في اليوم { $day }
        [two] كل شهرين في اليوم { $day }
        [few] كل { $interval } أشهر في اليوم { $day }
        [many] كل { $interval } شهرًا في اليوم { $day }
       *[other] كل { $interval } شهر في اليوم { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [one] كل شهر في { $day }
        [two] كل شهرين في { $day }
        [few] كل { $interval } أشهر في { $day }
        [many] كل { $interval } شهرًا في { $day }
       *[other] كل { $interval } شهر في { $day }
    }
repeats-nth =
    { $nth ->
        [first] يوم { $day } الأول
        [second] يوم { $day } الثاني
        [third] يوم { $day } الثالث
        [fourth] يوم { $day } الرابع
       *[last] يوم { $day } الأخير
    }
repeats-until = حتى { $date }
repeats-count =
    { $count ->
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = قواعد هذه القاعة
room-closed = متى تكون مغلقة
room-holidays = البيت مغلق في العطل الرسمية ({ $land }).
room-open-on = لكنه مفتوح في: { $holidays }.
terms-opening = أوقات الفتح
terms-always = ليلًا ونهارًا
terms-length = المدة
terms-shortest = على الأقل { $length }
terms-longest = على الأكثر { $length }
terms-ahead = الحجز
terms-earliest =
    { $count ->
        [one] قبل الموعد بيوم واحد على الأكثر
        [two] قبل الموعد بيومين على الأكثر
        [few] قبل الموعد بـ { $count } أيام على الأكثر
        [many] قبل الموعد بـ { $count } يومًا على الأكثر
       *[other] قبل الموعد بـ { $count } يوم على الأكثر
    }
terms-latest =
    { $count ->
        [one] قبل الموعد بساعة واحدة على الأقل
        [two] قبل الموعد بساعتين على الأقل
        [few] قبل الموعد بـ { $count } ساعات على الأقل
        [many] قبل الموعد بـ { $count } ساعة على الأقل
       *[other] قبل الموعد بـ { $count } ساعة على الأقل
    }
terms-buffer = تبقى فارغة
terms-set-up = { $length } قبل الموعد للتجهيز
terms-clear-up = { $length } بعد الموعد للترتيب
terms-approval = الموافقة
terms-bookers = من يحجز
rules-title = قواعد البيت (Hausordnung)
rules-lead = يلتزم بها كل من يستخدم قاعة هنا.
rules-none = لم يكتب البيت قواعده بعد.
land-BW = بادن-فورتمبيرغ
land-BY = بافاريا
land-BE = برلين
land-BB = براندنبورغ
land-HB = بريمن
land-HH = هامبورغ
land-HE = هيسن
land-MV = مكلنبورغ-فوربومرن
land-NI = ساكسونيا السفلى
land-NW = شمال الراين-وستفاليا
land-RP = راينلاند-بفالتس
land-SL = سارلاند
land-SN = ساكسونيا
land-ST = ساكسونيا-أنهالت
land-SH = شليسفيغ-هولشتاين
land-TH = تورينغن
approval-never = بدون موافقة مكتب التنسيق
approval-always = فقط بموافقة مكتب التنسيق
approval-evenings-weekends = مساءً وفي عطلة نهاية الأسبوع والعطل الرسمية فقط بموافقة مكتب التنسيق
approval-guests = لضيوف البيت فقط بموافقة مكتب التنسيق
bookers-everybody = كل الجمعيات
bookers-residents = الجمعيات المقيمة في البيت
bookers-coordination = مكتب التنسيق فقط
closure-days = من { $first } إلى { $last }
closure-yearly = { $days }، كل سنة

## Was in E-Mails steht

letter-greeting = مرحبًا { $name }،
letter-booked-subject = تم الحجز: { $what }
letter-booked-heading = القاعة لكم.
letter-booked-words = هذا ما سجلناه لكم. إذا لم تعودوا تحتاجون إلى القاعة، يرجى إلغاء الحجز؛ سيفرح بها غيركم.
letter-requested-subject = تم الطلب: { $what }
letter-requested-heading = طلبكم وصل إلى مكتب التنسيق.
letter-requested-words = يحتاج هذا إلى موافقة مكتب التنسيق. وحتى ذلك الوقت نحفظ لكم القاعة. ليس عليكم فعل شيء.
letter-requested-until = ستصلكم رسالة إلكترونية بالجواب. لدى مكتب التنسيق مهلة حتى { $date }، الساعة { $time }. بعد ذلك يسقط الطلب.
letter-approved-subject = تمت الموافقة: { $what }
letter-approved-heading = وافق مكتب التنسيق. القاعة لكم.
letter-approved-words = هذا ما سجلناه لكم. إذا لم تعودوا تحتاجون إلى القاعة، يرجى إلغاء الحجز؛ سيفرح بها غيركم.
letter-declined-subject = مرفوض: { $what }
letter-declined-heading = للأسف رفض مكتب التنسيق الطلب.
letter-declined-words = ربما تناسبكم قاعة أخرى أو وقت آخر. إذا كانت لديكم أسئلة فتواصلوا مع البيت؛ الهاتف والبريد الإلكتروني في الأسفل.
letter-proposed-subject = قاعة أخرى ممكنة: { $what }
letter-proposed-heading = يقترح عليكم مكتب التنسيق قاعة أخرى.
letter-proposed-words = نحفظها لكم. يرجى القبول أو الرفض.
letter-proposed-until = نحتاج إلى ردكم حتى { $date }، الساعة { $time }. بعد ذلك تصبح القاعة متاحة من جديد.
letter-offered-subject = أصبحت متاحة: { $what }
letter-offered-heading = القاعة التي انتظرتموها أصبحت متاحة.
letter-offered-words = نحفظها لكم. يرجى القبول أو الرفض.
letter-offered-until = نحتاج إلى ردكم حتى { $date }، الساعة { $time }. بعد ذلك نعطي القاعة لغيركم.
letter-expired-subject = انتهت المهلة: { $what }
letter-expired-heading = انتهت المهلة.
letter-expired-words = لم تصل موافقة قبل نهاية المهلة، لذلك أصبحت القاعة متاحة من جديد. إذا كنتم ما زلتم تحتاجون إليها، يرجى الحجز مرة أخرى.
letter-changed-subject = تم التغيير: { $what }
letter-changed-heading = تغيّر حجزكم.
letter-changed-words = هكذا هو الآن. إذا كان هناك شيء لا يناسبكم، يمكنكم تغيير الحجز أو إلغاؤه.
letter-brought-back-subject = الموعد قائم: { $what }
letter-brought-back-heading = أحد المواعيد قائم من جديد.
letter-brought-back-words = هكذا هو حجزكم الآن. إذا لم تعودوا تحتاجون إلى القاعة، يرجى إلغاء الحجز.
letter-undone-subject = تم التراجع: { $what }
letter-undone-heading = تم التراجع عن آخر تغيير في حجزكم.
letter-undone-words = هكذا هو الآن. إذا كان هناك شيء لا يناسبكم، يمكنكم تغيير الحجز أو إلغاؤه.
letter-called-off-subject = أُلغي: { $what }
letter-called-off-heading = أُلغي هذا الحجز.
letter-called-off-words = القاعة متاحة من جديد. إذا احتجتم إلى قاعة، يرجى الحجز من جديد.
letter-partly-called-off-subject = أُلغي جزء منه: { $what }
letter-partly-called-off-heading = أُلغي جزء من هذا الحجز.
letter-partly-called-off-words = هكذا هو حجزكم الآن. يمكنكم إعادة المواعيد الملغاة ما دامت القاعة متاحة.
letter-closed-subject = أُلغي بسبب إغلاق: { $what }
letter-closed-heading = البيت مغلق أو القاعة مغلقة.
letter-closed-words = لذلك اضطررنا إلى الإلغاء. يرجى حجز وقت آخر أو قاعة أخرى.
letter-partly-closed-subject = تغيّر بسبب إغلاق: { $what }
letter-partly-closed-heading = البيت مغلق أو القاعة مغلقة.
letter-partly-closed-words = لذلك تغيّر حجزكم. هكذا هو الآن. إذا كان هناك شيء لا يناسبكم، يمكنكم تغيير الحجز أو إلغاؤه.
letter-reason = السبب
letter-dates-from =
    { $count ->
        [one] موعد واحد في { $date }
        [two] موعدان ابتداءً من { $date }
        [few] { $count } مواعيد ابتداءً من { $date }
        [many] { $count } موعدًا ابتداءً من { $date }
       *[other] { $count } موعد ابتداءً من { $date }
    }
letter-dates = المواعيد القادمة:
letter-dates-off = هذه المواعيد لن تتم:
letter-dates-more =
    { $count ->
        [one] وموعد آخر، انظروا الحجز
        [two] وموعدان آخران، انظروا الحجز
        [few] و{ $count } مواعيد أخرى، انظروا الحجز
        [many] و{ $count } موعدًا آخر، انظروا الحجز
       *[other] و{ $count } موعد آخر، انظروا الحجز
    }
letter-date-with = { $when } – { $notes }
letter-date-off = لن يتم
letter-date-instead = بدلًا من { $date }
letter-date-hours = في وقت آخر
letter-keys = هكذا تدخلون القاعة:
letter-link-see = عرض الحجز أو تغييره أو إلغاؤه
letter-link-look = عرض الحجز
letter-link-answer = القبول أو الرفض
letter-link-book = حجز موعد آخر
letter-calendar-entry = في المرفق موعد لتقويمكم.
letter-calendar-new = المرفق يحدّث تقويمكم.
letter-calendar-draft = في المرفق موعد مؤقت لتقويمكم.
letter-calendar-gone = المرفق يحذف الموعد من تقويمكم.
letter-calendar-date = المرفق يغيّر في تقويمكم هذا الموعد فقط: { $when }.
letter-calendar-date-gone = المرفق يحذف من تقويمكم هذا الموعد فقط: { $when }.
letter-asked-subject = طلب: { $what }
letter-asked-heading = طلب قاعة من: { $asker }
letter-asked-words = هذا الحجز يحتاج إلى موافقتكم. حتى ردكم تبقى القاعة محجوزة.
letter-asked-again-subject = تذكير بطلب: { $what }
letter-asked-again-heading = ما زال ينتظر ردكم: { $asker }
letter-asked-again-words = هذا الحجز يحتاج إلى موافقتكم. ربما رد أحدكم على الطلب؛ عندها ليس عليكم فعل شيء.
letter-asked-until = يرجى الرد حتى { $date }، الساعة { $time }. بعد ذلك يسقط الطلب وتصبح القاعة متاحة من جديد.
letter-asked-by = مقدم الطلب
letter-asked-link = عرض الطلبات والرد عليها
letter-reminder-subject = غدًا: { $what }
letter-reminder-subject-several = غدًا في البيت، { $date }: عدد المواعيد { $count }
letter-reminder-heading =
    { $count ->
        [one] لديكم غدًا موعد في البيت.
        [two] لديكم غدًا موعدان في البيت.
        [few] لديكم غدًا { $count } مواعيد في البيت.
        [many] لديكم غدًا { $count } موعدًا في البيت.
       *[other] لديكم غدًا { $count } موعد في البيت.
    }
letter-reminder-words = إذا لم تعودوا تحتاجون إلى إحدى القاعات، يرجى إلغاء الحجز؛ سيفرح بها غيركم.
letter-reminder-link = حدث شيء طارئ؟ هنا الإلغاء أو التغيير
letter-reminder-later = بعد ذلك
letter-reminder-dates =
    { $count ->
        [one] موعد آخر من هذه السلسلة
        [two] موعدان آخران من هذه السلسلة
        [few] { $count } مواعيد أخرى من هذه السلسلة
        [many] { $count } موعدًا آخر من هذه السلسلة
       *[other] { $count } موعد آخر من هذه السلسلة
    }
letter-reminder-only-first = لا نذكّركم بالمواعيد اللاحقة من السلسلة.
letter-reminder-settings = تغيير التذكير أو إيقافه
letter-sign-in-subject = الرابط والرمز لتسجيل دخولكم
letter-sign-in-heading = هكذا تسجلون الدخول.
letter-sign-in-link = تسجيل الدخول الآن
letter-sign-in-code = أو اكتبوا هذا الرمز:
letter-sign-in-short = الرابط والرمز صالحان لمدة 15 دقيقة ولمرة واحدة فقط.
letter-sign-in-not-you = لم تطلبوا تسجيل الدخول؟ إذًا ليس عليكم فعل شيء.
letter-invitation-subject = دخولكم إلى { $house }
letter-invitation-heading = أهلًا بكم في { $house }.
letter-invitation-words = يمكنكم الآن حجز قاعات في البيت. لا تحتاجون إلى كلمة سر.
letter-invitation-link = تسجيل الدخول لأول مرة
letter-invitation-later = في المرات القادمة تسجلون الدخول بعنوان بريدكم الإلكتروني، ونرسل لكم رابطًا في كل مرة.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = النسخة الألمانية هي المعتمدة؛ وهذه النسخة تساعدكم على الفهم.
statement-missing = ما زال ينقص هنا:
imprint-title = بيانات الناشر (Impressum)
imprint-lead = من المسؤول عن هذه الصفحات.
field-operator = الجهة المسؤولة وشكلها القانوني
field-operator_address = العنوان
field-represented_by = يمثلها
field-operator_email = البريد الإلكتروني
field-operator_phone = الهاتف
field-register = السجل والرقم
field-vat_id = رقم ضريبة المبيعات (Umsatzsteuer-Identifikationsnummer)
field-responsible = المسؤول عن المحتوى
privacy-title = حماية البيانات (Datenschutz)
privacy-lead = ماذا يفعل هذا البيت ببياناتكم، ولماذا، وإلى متى.
privacy-readers-title = إذا كنتم تقرؤون هنا فقط
privacy-readers = لا تحتاجون إلى حساب. عندها لا تضع هذه الصفحات ملفات ارتباط (Cookies)، ولا تحمّل شيئًا من شركات أخرى، ولا تسجّل من يقرؤها.
privacy-feedback-title = إذا أرسلتم لنا ملاحظة
privacy-feedback = نحفظ ما تكتبونه ونرسله بالبريد الإلكتروني إلى مكتب التنسيق، حتى يستطيع إصلاح الأخطاء وإزالة العوائق والرد عليكم. بعد 90 يومًا نحذفه. وللحماية من سوء الاستخدام نحتفظ ليوم واحد برمز تحقق محسوب من عنوانكم على الإنترنت.
privacy-account-title = إذا كان لديكم حساب
privacy-account = نحفظ اسمكم وعنوان بريدكم الإلكتروني ولغتكم وجمعيتكم وحجوزاتكم، ومن غيّر ماذا ومتى، والرسائل الإلكترونية التي نرسلها لكم. بدون هذه البيانات لا نستطيع توزيع القاعات. لا يوجد برنامج يتخذ قرارات بشأنكم كأشخاص.
privacy-sign-in = الرابط والرمز لتسجيل الدخول صالحان لمدة 15 دقيقة. بعد ذلك نحتفظ ليوم واحد برموز تحقق محسوبة من بريدكم الإلكتروني ومن عنوانكم على الإنترنت. يُبقيكم ملف ارتباط (Cookie) مسجلين لمدة 90 يومًا. عند تسجيل الخروج يُحذف.
privacy-controller = من المسؤول
field-protection_officer = مسؤول حماية البيانات (Datenschutzbeauftragte)
field-legal_basis = الأساس القانوني
field-hosting = مقدمو خدمة الخادم (Server) والبريد الإلكتروني
field-retention = مدة بقاء الحسابات والحجوزات والرسائل الإلكترونية
field-authority = هيئة الرقابة (Aufsichtsbehörde)
privacy-rights-title = حقوقكم
privacy-rights = يمكنكم معرفة ما حفظناه عنكم وأخذ نسخة منه معكم، وطلب تصحيحه أو تقييد استخدامه أو حذفه. يمكنكم الاعتراض على استخدام بياناتكم وسحب موافقتكم. اكتبوا إلى الجهة المسؤولة. ويمكنكم أيضًا تقديم شكوى إلى هيئة الرقابة.
accessibility-title = إتاحة الصفحات للجميع (Barrierefreiheit)
accessibility-lead = نريد أن يستطيع الجميع استخدام هذه الصفحات. نقيسها حسب قواعد BITV 2.0 ومعيار EN 301 549.
field-conformity = الوضع الحالي
conformity-full = متاحة للجميع بالكامل
conformity-partial = متاحة للجميع جزئيًا
conformity-no = غير متاحة للجميع بعد
field-barriers = عوائق معروفة
field-assessed_on = آخر فحص
field-assessed_how = كيف فحصنا
accessibility-feedback = اكتبوا لنا، حتى بدون حساب، أو اتصلوا بنا. سنرد عليكم ونساعدكم بطريقة أخرى.
accessibility-enforcement = إذا لم يساعدكم ردنا، يمكنكم التوجه إلى هنا. هذا مجاني.
field-enforcement = جهة تطبيق القواعد (Durchsetzungsstelle)
field-arbitration = جهة التوفيق وحل الخلافات (Schlichtungsstelle)
feedback-link = ملاحظاتكم
feedback-title = هل هناك خطأ؟ هل واجهتم عائقًا؟
feedback-lead = أخبرونا. لا تحتاجون إلى حساب. لا يقرأ رسالتكم إلا مكتب تنسيق البيت؛ وبعد 90 يومًا نحذفها.
field-kind = ما الموضوع؟
kind-wrong = معلومة غير صحيحة
kind-barrier = واجهت عائقًا
kind-other = شيء آخر
field-message = ماذا حدث؟
hint-message = يمكنكم الكتابة بلغتكم.
field-contact = بريد إلكتروني أو هاتف للرد عليكم
hint-contact = هذا اختياري. نحذفه مع رسالتكم.
feedback-about = الأمر يتعلق بهذه الصفحة:
feedback-send = إرسال
feedback-thanks-title = شكرًا، وصلت رسالتكم
feedback-thanks = يقرؤها مكتب التنسيق في الأيام القادمة. إذا ذكرتم بريدًا إلكترونيًا أو رقمًا، فسيتواصل معكم.
feedback-back = العودة إلى:

## Wenn etwas nicht geht

not-found-title = هذه الصفحة غير موجودة
not-found-words = ربما الرابط قديم أو ينقصه حرف. يمكنكم المتابعة من هنا:
forbidden-title = هذا غير مسموح للجميع
forbidden-sign-in = يرجى تسجيل الدخول.
forbidden-ask = إذا كان يحق لكم ذلك، يرجى التحدث مع مكتب التنسيق.
who-everybody = هذا مسموح للجميع.
who-signed-in = هذا مسموح لكل من لديه حساب.
who-association = هذا مسموح لأعضاء الجمعية ومكتب التنسيق.
who-lead = هذا مسموح فقط لإدارة الجمعية ومكتب التنسيق.
who-coordination = هذا مسموح فقط لمكتب تنسيق البيت.
too-many-title = يرجى الانتظار قليلًا
too-many-words =
    { $minutes ->
        [one] كانت المحاولات كثيرة. يمكنكم المحاولة من جديد بعد دقيقة واحدة.
        [two] كانت المحاولات كثيرة. يمكنكم المحاولة من جديد بعد دقيقتين.
        [few] كانت المحاولات كثيرة. يمكنكم المحاولة من جديد بعد { $minutes } دقائق.
        [many] كانت المحاولات كثيرة. يمكنكم المحاولة من جديد بعد { $minutes } دقيقة.
       *[other] كانت المحاولات كثيرة. يمكنكم المحاولة من جديد بعد { $minutes } دقيقة.
    }
fault-title = حدث خطأ عندنا
fault-words = لم يُحفظ شيء ناقص. يرجى المحاولة مرة أخرى بعد بضع دقائق.
fault-number = إذا كتبتم إلينا، يرجى ذكر هذا الرقم:
foreign-form-title = جاء هذا النموذج من موقع آخر
foreign-form-words = لحمايتكم لم نحفظ شيئًا. يرجى فتح النموذج عندنا مرة أخرى.
too-slow-title = استغرق هذا وقتًا طويلًا
too-slow-words = هناك ضغط كبير الآن. يرجى المحاولة مرة أخرى بعد دقيقة.
too-large-title = هذا كثير دفعة واحدة
too-large-words = لم نحفظ شيئًا. يرجى اختصار النص وإرساله مرة أخرى.

## Themen

topic-arrival = البداية في ألمانيا
topic-residence-asylum = الإقامة واللجوء
topic-asylum-interview = التحضير لمقابلة اللجوء
topic-family-reunification = لم الشمل
topic-naturalisation = التجنيس
topic-letters-forms = الرسائل والطلبات
topic-documents = الوثائق
topic-accompaniment = المرافقة والترجمة الشفهية
topic-work-training = العمل والتدريب المهني
topic-recognition = معادلة الشهادات
topic-learning-german = تعلم الألمانية
topic-school-childcare = المدرسة والروضة (Kita)
topic-housing = السكن
topic-money-benefits = المال والمساعدات
topic-debt = الديون
topic-health = الصحة
topic-mental-health = الصحة النفسية
topic-pregnancy-birth = الحمل والولادة
topic-family-separation = الأسرة والانفصال
topic-violence = الحماية من العنف
topic-discrimination = التمييز والعنصرية
topic-legal-advice = الاستشارة القانونية
topic-associations = الجمعيات والتطوع

## Sprachen

language-am = الأمهرية
language-ar = العربية
language-bg = البلغارية
language-ckb = الكردية السورانية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-gsg = لغة الإشارة الألمانية
language-hr = الكرواتية
language-it = الإيطالية
language-kmr = الكردية الكرمانجية
language-pl = البولندية
language-prs = الدرية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-rom = لغة الروما (Romanes)
language-ru = الروسية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-ta = التاميلية
language-ti = التيغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-vi = الفيتنامية
