### Українська (Ukrainisch). Звертання на «ви», тепло, просто, коротко; завжди кажемо, що буде далі.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = До змісту
nav = Головне меню
nav-counselling = Знайти допомогу
nav-associations = Об’єднання
nav-rooms = Приміщення
nav-calendar = План приміщень
nav-book = Забронювати приміщення
nav-requests = Запити
nav-coordination = Координатори
nav-sign-in = Увійти
languages = Мови
notice = Зверніть увагу
invented-house = Показовий дім: усе вигадане.
invented-entry = Такого об’єднання немає. Усі дані вигадані.
demo-door = Увійти від імені когось
demo-letters = Переглянути електронні листи
not-reviewed = Цей переклад ще не перевірив ніхто, хто виріс із цією мовою. Бачите помилку? Скажіть нам, будь ласка.
to-home = На головну
ask-house = Допоможемо вам по телефону:
address = Адреса
phone = Телефон
email = Електронна пошта
website = Сайт

## Wörter, die überall gelten

association = Об’єднання
room = Приміщення
purpose = Мета
service = Послуга
note = Примітка
time = Час
when = Коли
where = Де
topics = Теми
languages-spoken = Мови
place = { $room }, { $floor }
floor =
    { $number ->
        [0] 1-й поверх (Erdgeschoss)
        [-1] підвал (Untergeschoss)
        [1] 2-й поверх (1. Stock)
        [2] 3-й поверх (2. Stock)
        [3] 4-й поверх (3. Stock)
        [4] 5-й поверх (4. Stock)
       *[other] { $number }. Stock
    }
hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
seats =
    { $count ->
        [1] { $count } особа
        [one] до { $count } особи
        [few] до { $count } осіб
        [many] до { $count } осіб
       *[other] до { $count } осіб
    }
step-free = без сходів
steps = лише сходами
offers =
    { $count ->
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
taken = зайнято
closed = зачинено
not-bookable = не можна забронювати
closed-because = зачинено: { $why }
taken-through = зайнято (разом із: { $room })
taken-by = разом із: { $room }
free = вільно
now = зараз
is-now = триває зараз
is-past = минуло
is-today = сьогодні

## Startseite

home-title = Знайти допомогу
home-about = Хто допоможе мені з листами, установами, житлом і роботою? Об’єднання в домі консультують безкоштовно багатьма мовами, сьогодні й щотижня.
home-question = З чим вам потрібна допомога?
home-today = Сьогодні в домі
home-hour = { $hour }:00
home-over = Сьогодні вже закінчилося: { $count }
home-no-more = На сьогодні все вже закінчилося. Зателефонуйте нам, і ми разом знайдемо те, що вам потрібно:
home-nothing = На сьогодні нічого не оголошено. Зателефонуйте нам, і ми разом знайдемо те, що вам потрібно:

## Hilfe finden

counselling-title = Знайти допомогу
counselling-about = Консультації в домі: про що, якою мовою, коли й де.
all-services = Усі послуги
filter-topic = Тема
filter-any-topic = Усі теми
filter-language = Мова
filter-any-language = Усі мови
filter-go = Показати
filter-lift = { $name }: скасувати вибір
search-label = Що ви шукаєте? Досить одного слова будь-якою мовою – навіть слова з листа.
search-go = Шукати
found-meant = Можливо, ви мали на увазі:
found-words = Що означає це слово
found-topics = Що до цього підходить
found-nobody = Ще не з кожної теми тут хтось консультує. Координатори знають, хто ще може допомогти. Зателефонуйте:
found-associations = Об’єднання в домі
found-unsure = Ми не впевнені, що саме ви шукаєте. Зателефонуйте або напишіть нам, ми допоможемо. Або виберіть тему:
urgent-title = Тут вам допоможуть одразу
urgent-house = Ми тут, у домі
urgent-deportation = Приходьте сьогодні або зателефонуйте сьогодні. Візьміть із собою лист: часу часто мало, важливий кожен день.
urgent-eviction = Приходьте сьогодні або зателефонуйте сьогодні. Візьміть із собою всі листи: важливий кожен день.
urgent-police = Поліція
urgent-ambulance = Швидка допомога і пожежна служба
urgent-women = Телефон допомоги «Насильство проти жінок» (Hilfetelefon), удень і вночі, багато мов
urgent-men = Телефон допомоги «Насильство проти чоловіків» (Hilfetelefon), з понеділка до п’ятниці вдень
urgent-talk = Телефон довіри (Telefonseelsorge): вас вислухають, удень і вночі
urgent-children = Телефон довіри для дітей і підлітків (Nummer gegen Kummer), з понеділка до суботи після обіду
counselling-none = Зараз у нас немає такої послуги. Зателефонуйте нам, ми знаємо, хто може допомогти:
counselling-none-fits = Немає послуги, яка підходила б до всього, що ви вибрали. Приберіть щось із вибраного або зателефонуйте нам:
filter-without = без «{ $name }»
service-when = Коли й де
service-who = Хто допомагає
entry-walk-in = без запису
entry-appointment = за записом (Termin)
entry-hint-walk-in = Просто приходьте. Записуватися не потрібно.
entry-hint-appointment = Будь ласка, спершу запишіться (Termin) телефоном або електронною поштою.

filter-day = День
filter-more = Звузити вибір
wish-now = зараз відчинено
wish-walk-in = без запису
wish-free = безкоштовно
wish-women = лише для жінок
wish-children = можна з дітьми
wish-step-free = без сходів
wish-online = онлайн
cost-charged = платно
place-online = лише онлайн
place-both = також онлайн
audience = Для кого
audience-women = для жінок
audience-youth = для підлітків і молоді
audience-older-people = для літніх людей
audience-disability = для людей з інвалідністю
audience-lgbtiq = для лесбійок, геїв, бісексуальних, трансгендерних, інтерсекс- і квір-людей
audience-families = для сімей
order-words = Угорі те, що найкраще відповідає вашим словам.
order-soonest = Угорі те, що найближче за часом.
order-language = Спершу те, що є вашою мовою ({ $language }), найближче за часом – угорі.
order-to-soonest = Упорядкувати лише за часом
order-to-language = Спершу вашою мовою ({ $language })
open-until = зараз відчинено, до { $time }
called-off-on = Не відбудеться: { $date }
closed-on = Зачинено, { $date }: { $why }.
closed-from = Зачинено, { $first } – { $last }: { $why }.
times-by-appointment = Лише за домовленістю. Записатися (Termin) можна тут:
times-not-fixed = Сталих годин немає. Запитайте тут:

## Vereine

associations-title = Об’єднання в домі
associations-lead = Ці об’єднання консультують, супроводжують і зустрічаються в нас.
association-offers = Послуги
association-no-offers = Це об’єднання поки не вказало жодної послуги.
this-week = Цього тижня
week-nothing = На найближчі сім днів нічого не записано.

## Was Vereine schreiben

written-in = Мова цього тексту: { $language }
translation-old = Цей переклад уже застарів; відтоді текст змінили.
translation-old-of = Дата перекладу: { $date }; відтоді текст змінили.
entry-title = Про об’єднання і послуги
entry-lead = Ось що інші читають про ваше об’єднання і його послуги. Підтримуйте тут усе актуальним: дані про кожну послугу й тексти кожною мовою.
texts-about = Про об’єднання
texts-saved = Збережено. Відтепер на сторінках буде саме так.
texts-source = оригінал
texts-current = актуальний
texts-out-of-date = застарілий
texts-source-changed = Оригінал змінено: { $date }.
texts-missing =
    { $count ->
        [one] Ще не перекладено: { $count } мова
        [few] Ще не перекладено: { $count } мови
        [many] Ще не перекладено: { $count } мов
       *[other] Ще не перекладено: { $count } мови
    }
texts-source-hint = Це оригінал. Якщо ви його зміните, переклади вважатимуться застарілими, доки хтось їх не перегляне.
texts-original = Оригінал ({ $language })
texts-translation = Переклад
texts-still = Переклад і далі правильний
texts-still-hint = Чи переклад ще відповідає оригіналу? Змініть його або підтвердьте нижче.
texts-save = Зберегти
texts-meanwhile = Тим часом хтось змінив цей текст або оригінал. Те, що написали ви, ще є нижче. Порівняйте; якщо ви збережете, діятиме ваш текст.
texts-now = Збережено зараз
texts-remove = Видалити переклад
texts-remove-hint = Хто читає цією мовою, побачить тоді оригінал або текст спорідненою мовою.
texts-remove-go = Так, видалити
service-new = Додати нову послугу
service-new-lead = Назву й текст ви спершу пишете однією мовою, а перекласти можна потім. Послуга одразу з’явиться в розділі «Знайти допомогу», і ви зможете бронювати для неї години консультацій.
service-facts = Змінити дані
service-meanwhile = Тим часом хтось змінив ці дані. Те, що вибрали ви, ще є нижче. Порівняйте; якщо ви збережете, діятиме ваш вибір.
admits-everybody = для всіх
children-unsaid = не вказано
place-house = у домі
field-lang = Якою мовою ви пишете назву й текст?
field-topic = Про що йдеться насамперед?
field-topics = Про що йдеться ще? (за бажанням)
field-languages = Якими мовами?
hint-languages = Позначте, будь ласка, лише ті мови, якими ви справді надаєте цю послугу.
field-entry = Чи потрібно записуватися (Termin)?
field-audience = Для кого це насамперед? (за бажанням)
hint-audience = Якщо нічого не позначити, послуга для всіх.
field-admits = Для кого це відкрито?
field-children = Чи можна приходити з дітьми?
field-cost = Чи потрібно за це платити?
field-place = Де це відбувається?
problem-missing-topic = Виберіть найважливішу тему.
problem-missing-languages = Виберіть хоча б одну мову.
problem-missing-entry = Виберіть, чи потрібно записуватися.
problem-missing-name = Укажіть назву послуги.
problem-missing-about = Напишіть, будь ласка, текст.
field-name = Назва послуги
field-about = Текст
texts-about-hint = Короткі речення. Хто ви, що ви робите і для кого ви тут?
hint-about = Короткі речення. Що там відбувається, для кого це, що взяти із собою?
account-texts = Писати тексти

## Räume

rooms-title = Приміщення
rooms-lead = Об’єднання в домі бронюють ці приміщення самі й безкоштовно.
room-book = Забронювати це приміщення
room-plan = Переглянути тиждень у плані приміщень
room-week = Найближчі сім днів
room-all-free = У найближчі сім днів приміщення вільне.
room-floor = Поверх
room-size = Місць
room-way = Вхід
room-features = Обладнання
room-shares = Не одночасно з
feature-projector = Проєктор і екран
feature-whiteboard = Дошка
feature-piano = Піаніно
feature-kitchen = Кухня
feature-childrens-corner = Дитячий куточок
feature-induction-loop = Індукційна петля для слухових апаратів
holiday-new-year = Новий рік
holiday-epiphany = Богоявлення (Heilige Drei Könige)
holiday-womens-day = Міжнародний жіночий день
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великдень
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-liberation-day = День визволення
holiday-ascension = Вознесіння Христове
holiday-whit-sunday = Трійця
holiday-whit-monday = Понеділок після Трійці
holiday-corpus-christi = Свято Тіла Христового (Fronleichnam)
holiday-uprising-day = День народного повстання
holiday-assumption = Внебовзяття Діви Марії
holiday-childrens-day = Всесвітній день дитини
holiday-unity = День німецької єдності
holiday-reformation = День Реформації
holiday-all-saints = День усіх святих
holiday-repentance-day = День покаяння і молитви (Buß- und Bettag)
holiday-christmas = Різдво, 1-й день
holiday-second-christmas = Різдво, 2-й день

## Einen freien Raum finden

find-title = Знайти вільне приміщення
find-again = Змінити пошук
find-go = Показати вільні приміщення
find-step-free = Вхід без сходів
rooms-all = Усі приміщення
field-people = Скільки людей прийде? (за бажанням)
field-feature = Що має бути в приміщенні? (за бажанням)

found-title = Вільні приміщення
found-people =
    { $count ->
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
found-series = Кількість дат: { $count }, час: { $hours }. Перша: { $first }, остання: { $last }
found-free =
    { $count ->
        [one] { $count } приміщення вільне
        [few] { $count } приміщення вільні
        [many] { $count } приміщень вільно
       *[other] { $count } приміщення вільно
    }
found-free-series =
    { $count ->
        [one] { $count } приміщення вільне на всі дати
        [few] { $count } приміщення вільні на всі дати
        [many] { $count } приміщень вільно на всі дати
       *[other] { $count } приміщення вільно на всі дати
    }
found-mostly = Вільні на більшість дат
found-mostly-next = На наступному кроці ви побачите, які дати не підходять, і виберете для них щось інше.
found-some-dates = вільні дати: { $free } з { $count }
found-book = Забронювати: { $room }
found-book-at = { $room }, { $hours }: забронювати
found-none = На цей час немає вільних приміщень
found-none-series = Немає приміщення, вільного на більшість цих дат
found-instead = Вільно цього дня в інший час
lack-taken = Усі відповідні приміщення на цей час зайняті. Спробуйте інший час, менше людей або менше обладнання.
lack-not-open = Відповідні приміщення в цей час не відчинені. Спробуйте інший час або інший день.
lack-off-terms = Відповідні приміщення не дають на такий короткий чи такий довгий час, так пізно або так заздалегідь. Змініть дату або час.
lack-no-such-hours = Цього дня переводять годинник, і цей час неоднозначний. Спробуйте інший час.
lack-closed = У цей час дім зачинено. Спробуйте інший день.
lack-past = Цей час уже минув. Виберіть пізніший.
lack-no-room = Серед приміщень, які ви можете забронювати, немає такого, де було б стільки місць і все це обладнання. Пошукайте для меншої кількості людей або з меншим обладнанням.

## Raumplan

plan-day = План приміщень: { $date }
plan-week = План приміщень: { $first } – { $last }
plan-month = План приміщень: { $month }
plan-agenda = План приміщень, починаючи з дня: { $date }
plan-nav = Гортати план приміщень
plan-day-back = День назад
plan-day-on = День уперед
plan-week-back = Тиждень назад
plan-week-on = Тиждень уперед
plan-month-back = Місяць назад
plan-month-on = Місяць уперед
plan-today = Сьогодні
plan-date = Дата
plan-room = Приміщення
plan-all-rooms = Усі приміщення
plan-go = Показати
plan-printed = { $house } · Станом на: { $date }, { $time }
plan-table = План приміщень у вигляді таблиці
plan-as-list = На малому екрані легше читати список
plan-nothing = Нічого не заброньовано.
view-day = День
view-week = Тиждень
view-month = Місяць
view-agenda = Список
book = забронювати
book-here = { $room }, { $date }: + забронювати
book-at = { $room }, { $time }, вільно: забронювати
book-on = { $date }: + забронювати
book-then = { $room }, { $date }, { $time }, вільно: забронювати
plan-filter = Звузити вибір
plan-association = Об’єднання
plan-all-associations = Усі об’єднання
plan-purpose = Мета
plan-all-purposes = Будь-яка мета
plan-mine = Лише власні бронювання
plan-own = власні бронювання
plan-narrowed = Ви бачите лише: { $what }. Інших бронювань тут немає, тому не видно, що вільно.
plan-whole = Показати весь план
plan-none = За цим вибором у ці дні нічого не заброньовано. Погортайте далі або розширте вибір.
plan-none-of-these = З цього нічого не заброньовано.
plan-days = { $first } – { $last }
plan-week-number = Тиждень { $number } (KW)
plan-more = + ще { $count }

## Buchen

booking-title = Забронювати приміщення
booking-go = Забронювати приміщення
booking-next = Якщо приміщення вільне, воно одразу ваше. За кілька хвилин ви отримаєте електронний лист.
booking-no-service = Без послуги
please-choose = Виберіть, будь ласка
fold-first = До переведення годинника (літній час)
fold-second = Після переведення годинника (зимовий час)
purpose-counselling = Консультація
purpose-meeting = Зустріч
purpose-event = Захід
purpose-maintenance = Роботи в домі
visibility-usual = Як зазвичай для цієї мети
visibility-public = Усі, також в інтернеті
visibility-house = Усі, хто може увійти
visibility-private = Лише об’єднання й координатори

field-association = Для якого об’єднання?
field-room = Яке приміщення?
field-purpose = Для чого?
field-service = Яка послуга?
hint-service = Лише для консультацій. Дата одразу з’явиться біля цієї послуги.
field-title = Назва (за бажанням)
hint-title = Буде в плані приміщень, наприклад «Репетиція хору».
field-visibility = Хто може бачити, що ви плануєте?
hint-visibility = Усі бачать, що приміщення зайняте. Консультації й заходи ми зазвичай показуємо всім, зустрічі – лише людям, які мають доступ.
field-attendees = Скільки людей прийде? (за бажанням)
field-date = Дата
field-start = З
field-end = До
field-fold = Яку з двох годин ви маєте на увазі?
hint-fold = Цієї ночі годинник переводять назад. Одна година буде двічі.
field-note = Примітка для координаторів (за бажанням)
field-email = Ваша електронна адреса
field-code = Код з електронного листа
hint-code = Шість цифр.

field-repeat = Чи повторюється бронювання?
field-interval = Через скільки днів, тижнів або місяців?
hint-interval = 2 означає: через раз. Порожнє поле означає: щоразу.
field-weekday = У які дні тижня?
hint-weekday = Якщо нічого не позначити, буде день тижня першої дати. Для щомісячних виберіть не більше одного дня.
field-nth = Який за рахунком день у місяці?
field-until = До якого часу? Останній день
field-count = Або скільки разів?
hint-count = Заповніть, будь ласка, щось одне.
field-also = Інші дати вручну (за бажанням)
hint-also = По одній у рядку, наприклад 24.12.2026. Приміщення й час будуть ті самі.
field-on_clash = А якщо якась дата не підходить?
on-clash-refuse = Запитайте мене
on-clash-skip = Пропустити цю дату
on-clash-other-room = Узяти натомість найвідповідніше приміщення
repeat-open = Повторити або додати дати
repeat-none = Ні, лише один раз
repeat-daily = Щодня
repeat-weekly = Щотижня
repeat-monthly-date = Щомісяця того самого числа
repeat-monthly-weekday = Щомісяця того самого дня тижня, наприклад в останню п’ятницю
weekday-mo = понеділок
weekday-tu = вівторок
weekday-we = середа
weekday-th = четвер
weekday-fr = п’ятниця
weekday-sa = субота
weekday-su = неділя
nth-usual = як у першої дати
nth-first = перший
nth-second = другий
nth-third = третій
nth-fourth = четвертий
nth-last = останній
rules-accept = Правила дому (редакція { $version }) прочитано, я їх дотримуватимуся.
rules-read = Прочитати правила дому (відкриється нове вікно)
field-accept_rules = Правила дому
booking-ask = Надіслати запит на приміщення
asks = Потрібна згода координаторів. Ми відповімо вам протягом тижня.

preview-go = Показати дати
preview-comes = Спершу ви побачите всі дати. Поки що нічого не заброньовано.
preview-title = Перевірте, будь ласка, свої дати
preview-wish = Змінити ваші дані
preview-next = Поки що нічого не заброньовано. Коли забронюєте, за кілька хвилин отримаєте електронний лист.
preview-changed = Дещо змінилося відтоді, як ви це бачили. Тому нічого не заброньовано. Перегляньте дати ще раз.
preview-free =
    { $all ->
        [1] { $free ->
            [0] Ця дата не підходить.
           *[other] Ця дата вільна.
        }
       *[other] { $free ->
            [0] Жодна дата не підходить (усього: { $all }).
           *[other] Вільні дати: { $free } з { $all }.
        }
    }
preview-decide = Скажіть нижче, що робити з іншими.
preview-missing = Числа { $day } немає в таких місяцях: { $months }. У ці місяці нічого не буде заброньовано.
preview-out = Не відбудеться.
preview-book =
    { $count ->
        [1] Забронювати цю дату
       *[other] Забронювати ці дати ({ $count })
    }
preview-ask =
    { $count ->
        [1] Надіслати запит на цю дату
       *[other] Надіслати запит на ці дати ({ $count })
    }
preview-book-rest = Забронювати так
preview-ask-rest = Надіслати запит так
preview-again = Показати дати ще раз
next-day = { $hours } (закінчується наступного дня)
choice = Що робити з цією датою: { $date }?
choice-skip = Пропустити цю дату
choice-room = Натомість { $room }, місць: { $seats }
choice-hours = Натомість { $hours }
choice-as-all = Як вирішено для всіх дат
choice-kept = Так, як тут написано

obstacle-taken = Зайнято: { $by }.
obstacle-holiday = Зачинено: { $day } – свято ({ $holiday }).
obstacle-closure = Зачинено, { $day }: { $reason }
obstacle-outside-hours = { $room }: у цей час не відчинено.
obstacle-itself = Інша дата цієї серії ще займає приміщення в цей час.
obstacle-past = Цей час уже минув.
obstacle-too-late = { $room }: бронювати треба завчасно, мінімум { $ahead } до початку.
obstacle-too-early = { $room }: бронювати можна заздалегідь, максимум { $ahead } до початку.
obstacle-peak-hours = У години найбільшого попиту об’єднання має на тиждень: { $hours }. Цей час уже використано.
obstacle-rooms-at-once =
    { $count ->
        [1] Об’єднання може мати одночасно лише одне приміщення і вже його має.
       *[other] Стільки приміщень об’єднання може мати одночасно: { $count }. Воно їх уже має.
    }

refused-title = На жаль, приміщення на цей час уже зайняте
refused-wish = Ваше бажання: { $when }. Заважає ось що:
refused-rooms = Інші приміщення в той самий час
refused-times = Те саме приміщення в інший час
refused-room = Забронювати натомість: { $room } (місць: { $seats })
refused-time = Забронювати натомість: { $hours }
refused-nothing = Цього дня немає нічого відповідного. Спробуйте інший день.
refused-kept = Ваші дані ще є у формі. Ви можете змінити їх і там.
refused-impossible = На жаль, так забронювати приміщення не можна
refused-asks = На дещо з цього потрібна згода координаторів. Ми відповімо вам протягом тижня.
refused-waiting = Або зачекайте, поки звільниться
refused-wait = Запишіть мене в чергу на це приміщення й цей час

ahead-free = Приміщення в цей час вільне.
ahead-taken = Приміщення в цей час зайняте: { $hours }.
ahead-taken-by = Приміщення в цей час зайняте: { $hours }, { $who }.
ahead-dates = Вільні дати: { $free } з { $all }.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Приміщення ваше
booking-off = Це бронювання скасовано. Приміщення знову вільне.
booking-words = Назва
booking-number = Номер бронювання
booking-service = Ця послуга в переліку
booking-plan = Цей день у плані приміщень
booking-again = Забронювати ще раз
booked-by = Хто забронював
visible-for = Хто бачить
attendees = Людей
hold-requested = запит надіслано
hold-offered = зарезервовано для вас
hold-confirmed = заброньовано
hold-declined = відхилено
hold-cancelled = скасовано
letter-coming = За кілька хвилин ви отримаєте електронний лист із записом для вашого календаря. Адреса: { $email }.
letter-gone = Ми надіслали вам електронний лист із записом для вашого календаря. Адреса: { $email }.
letter-lost = Наш електронний лист не дійшов. Адреса: { $email }. Бронювання все одно дійсне. Перевірте адресу разом із координаторами.
cancel-open = Скасувати бронювання
cancel-letter = Приміщення знову стане вільним. Ми повідомимо про це електронним листом. Це стосується: { $association }.
cancel-directory = Дата одразу зникне з переліку.
cancel-go = Так, скасувати

## Die Termine einer Buchung

booking-changed = Зміну збережено
booking-called-off = Дату скасовано
booking-brought-back = Дату повернено
booking-undone = Останню зміну скасовано
booking-asked = Ми отримали ваш запит
booking-answer-by = Координатори дадуть відповідь не пізніше ніж: { $when }. До того часу дім тримає приміщення вільним для вас.
booking-next-date = Наступна дата
booking-change = Змінити
offer-title = Це приміщення зарезервовано для вас
offer-until = Це приміщення зарезервовано для вас до такого часу: { $when }
offer-take = Так, ми його беремо
offer-refuse = Ні, дякуємо
dates-title = Дати
dates-none = Більше дат немає.
dates-past =
    { $count ->
        [one] { $count } дата минула
        [few] { $count } дати минули
        [many] { $count } дат минуло
       *[other] { $count } дати минуло
    }
date-number = Дата { $number }
date-off = не відбудеться
date-change = Змінити або скасувати
date-change-of = Змінити або скасувати: { $date }
date-restore = Усе ж таки відбудеться
date-restore-of = Усе ж таки відбудеться: { $date }
restore-blocked = Цю дату не можна повернути
keys-title = Як увійти в приміщення
history-title = Що було досі
history-house = Дім
deed-book = заброньовано
deed-call-off = скасовано
deed-bring-back = повернено
deed-undo = останню зміну скасовано
deed-change = змінено
deed-approve = погоджено
deed-decline = відхилено
deed-propose-room = запропоновано інше приміщення
deed-take = прийнято
deed-expire = час минув, відповіді не було
deed-close = змінено, бо зачинено
deed-send-letter-again = електронний лист надіслано ще раз
deed-change-rules = правила змінено
deed-write-text = текст написано
deed-remove-text = переклад видалено
deed-add-service = послугу додано
deed-describe-service = дані про послугу змінено

## Eine Buchung ändern

change-title = Змінити бронювання
change-date-title = Змінити дату
change-go = Зберегти зміну
change-next = Ми повідомимо про це електронним листом. Новий час і нові приміщення діють одразу, якщо не потрібна згода координаторів.
change-rooms = Які приміщення?
change-whole = Усе бронювання
change-whole-hint = Ці дані завжди стосуються всіх дат.
change-blocked = На жаль, так не вийде
change-nothing-done = Нічого не змінено. Ваші дані ще є у формі.
change-busy = Хтось щойно вас випередив. Нічого не змінено; спробуйте, будь ласка, ще раз.
change-instead = Ось що вільно
change-to-room = Натомість { $room }
change-to-time = Натомість { $hours }
change-gone = Цю дату скасовано або вона минула, змінити її не можна.
stale-title = Тим часом хтось змінив це бронювання
stale-now = Як є зараз
stale-wanted = Як хотіли ви
stale-again = Ваші дані ще є у формі. Якщо зберегти ще раз, діятимуть вони.
field-scope = Для яких дат?
hint-scope = Те, що ви вже змінили для окремих дат, залишиться.
scope-one = Лише для цієї дати
scope-following = Для цієї та всіх наступних
scope-all = Для всіх, які ще будуть
cancel-some-open = Скасувати дати
cancel-some = Приміщення одразу стануть вільними. Ми повідомимо про це електронним листом.
cancel-one = Скасувати лише цю дату
cancel-following = Скасувати цю та всі наступні
cancel-all = Скасувати всі дати

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [1] Зміниться одна дата.
       *[other] Зміняться дати, кількість: { $count }.
    }
move-letter = Хто забронював, отримає про це електронний лист.
move-same = Ця дата вже так стоїть.
move-go = Перенести
move-stay = Не переносити

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Бронювати й переносити мишкою та клавішами
hand-draw = Там, де години стоять одна під одною: протягніть мишкою по вільному часу, щоб забронювати саме цей час.
hand-move = Перетягніть бронювання на інше місце, щоб перенести його. Спершу ви прочитаєте, що зміниться.
hand-stretch = Там, де години стоять одна під одною: потягніть за верхній або нижній край бронювання, щоб змінити початок або кінець.
hand-keys-walk = Стрілки, Home (Pos1) і End (Ende) переводять у плані від поля до поля.
hand-keys-days = Page Up (Bild auf) і Page Down (Bild ab) гортають назад і вперед, латинська T повертає на сьогодні.
hand-keys-move = Станьте на бронювання й натисніть латинську M, щоб узяти його. Тоді стрілки переносять його, а Shift зі стрілками вгору й униз змінює кінець. Enter питає, чи це можливо, Escape відпускає.
hand-keys-draw = На вільному часі Shift зі стрілкою вниз починає нове бронювання й подовжує його. Enter відкриває форму.
hand-let-go = Відпущено. Нічого не змінено.
hand-not = Це не можна перенести. Нічого не змінено.
hand-lost = Немає зв’язку з домом. Нічого не змінено. Спробуйте, будь ласка, ще раз.

# Taking back what was done last.
undo-go = Скасувати зміну
undo-until = До { $time } ви можете скасувати свою останню зміну, якщо ніхто інший нічого не змінить.
undo-blocked = Цю зміну не можна скасувати
undo-nothing-done = Бронювання залишається, як є.
undo-no-more = Свою останню зміну можна скасувати протягом години, якщо ніхто інший нічого не змінить. Бронювання залишається, як є.
moved-notice = Перенесено: { $what }, { $when }, { $rooms }.
undone-notice = Зміну скасовано: { $what }, { $when }, { $rooms }.
moved-link = До бронювання

## Fehler in Formularen

error-prefix = Помилка:
errors-title = Це ще треба виправити
problem-missing = Заповніть, будь ласка, це поле.
problem-missing-association = Виберіть об’єднання, для якого бронюєте.
problem-missing-room = Виберіть приміщення.
problem-missing-purpose = Скажіть, для чого вам потрібне приміщення.
problem-missing-service = Виберіть послугу, про яку консультуєте.
problem-missing-date = Укажіть дату.
problem-missing-start = Укажіть, коли початок.
problem-missing-end = Укажіть, коли кінець.
problem-missing-reason = Скажіть, будь ласка, чому не можна.
problem-missing-email = Укажіть свою електронну адресу.
problem-missing-code = Введіть код з електронного листа.
problem-too-long = Скоротіть текст. Найбільша кількість знаків: { $max }.
problem-unreadable = У тексті є нечитабельні знаки. Введіть його, будь ласка, ще раз.
problem-not-a-choice = Такого варіанта немає. Виберіть зі списку.
problem-not-a-choice-association = Для цього об’єднання ви не можете бронювати. Виберіть зі списку.
problem-not-a-choice-room = Такого приміщення немає. Виберіть зі списку.
problem-not-a-choice-purpose = Для цього ви не можете бронювати. Виберіть зі списку.
problem-not-a-choice-service = Ця послуга не належить цьому об’єднанню. Виберіть іншу.
problem-not-a-choice-sheet = Форма надійшла не повністю. Надішліть її, будь ласка, ще раз.
problem-not-a-choice-weekday = Для щомісячних дат виберіть лише один день тижня.
problem-not-a-date = Укажіть дату, наприклад 24.11.2026.
problem-past = Цей час уже минув. Виберіть пізніший.
problem-not-a-date-also = Пишіть кожну дату так: 24.12.2026, по одній у рядку.
problem-past-also = Одна з цих дат уже минула. Приберіть її, будь ласка.
problem-too-far = Так далеко наперед ми ще не плануємо. Останній можливий день: { $last }.
problem-not-a-time = Укажіть час, наприклад 17:00.
problem-missing-hour = { $date }: часу { $time } не буде, бо годинник переводять уперед на { $next }. Виберіть інший час.
problem-twice-hour = { $date }: час { $time } буде двічі, бо годинник переводять назад. Скажіть нижче, яку годину ви маєте на увазі.
problem-end-not-after-start = Кінець має бути пізніше за початок.
problem-end-not-after-start-until = Останній день має бути пізніше за перший.
problem-missing-until = Укажіть, до якого дня повторювати або скільки разів.
problem-not-an-interval = Укажіть число від 1 до { $max }.
problem-no-dates = Так не виходить жодної дати. Змініть дні або кінець.
problem-too-many-dates = Найбільша кількість дат у серії: { $max }.
problem-until-and-count = Укажіть або останній день, або кількість дат, але не обидва.
problem-too-short = { $room }: найменша тривалість бронювання – { $length }.
problem-too-long-stay = { $room }: найбільша тривалість бронювання – { $length }.
problem-room-not-for-them = { $room }: це об’єднання не може бронювати тут саме. Виберіть інше приміщення або зверніться до координаторів.
problem-rules-not-accepted = Прочитайте правила дому й підтвердьте, що дотримуватиметеся їх.
problem-too-many-open = У цього об’єднання вже є відкриті бронювання: { $max }; більше не можна. Скасуйте одне або зверніться до координаторів.
problem-not-a-number = Укажіть число від 1.
problem-too-many-people = { $room }: кількість місць – { $capacity }. Виберіть більше приміщення.
problem-shared-part = { $one } і { $other } мають спільну площу. Виберіть щось одне.
problem-not-an-email = Укажіть електронну адресу, наприклад name@beispiel.de.
problem-wrong-code = Цей код неправильний. Порівняйте його з найновішим електронним листом.
problem-missing-opening = Укажіть хоча б один час роботи або виберіть «Цілодобово».
problem-missing-only_for = Виберіть хоча б одне об’єднання.
problem-missing-first = Укажіть перший день.
problem-end-not-after-start-last = Останній день не може бути раніше за перший.
problem-past-last = Ці дні вже минули. Виберіть пізніші.
problem-too-far-last = Те, що повторюється щороку, триває не більше року. Останній можливий день: { $last }.
problem-not-windows = Пишіть час так: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Укажіть хвилини або години й хвилини, наприклад 90 або 1:30; не більше однієї доби.
problem-out-of-range = Укажіть ціле число до { $max }.
problem-longest-too-short = Найдовше бронювання не може бути коротшим за найкоротше.

## Anmelden und Konto

sign-in-title = Увійти
sign-in-lead = Входити потрібно лише тим, хто бронює приміщення. Пароль не потрібен: ми надішлемо вам електронний лист.
sign-in-send = Отримати електронний лист
sign-in-code-title = Перевірте свою пошту
sign-in-sent = Якщо адреса { $email } нам відома, за кілька хвилин прийде електронний лист. Відкрийте посилання з нього або введіть код тут.
sign-in-no-letter = Лист не прийшов? Перевірте також папку «Спам».
sign-in-again = Отримати новий електронний лист
sign-in-confirm = Ще один крок, і ви увійшли.
sign-in-go = Увійти
sign-in-stale-title = Це посилання вже не дійсне
sign-in-stale = Посилання діє 15 хвилин і лише один раз. Просто попросіть новий електронний лист.
sign-in-demo = У показовому домі чекати на електронний лист не треба.
sign-out = Вийти
account-title = Мій кабінет
account-name = Ім’я
account-role = Роль
account-coming = Майбутні бронювання
account-nothing = Нічого не заброньовано.
reminders-title = Нагадування
reminders-first = Про окремі дати, а з серії лише про першу
reminders-each = Про кожну дату
reminders-never = Не нагадувати
reminders-save = Зберегти
reminders-saved = Збережено. Діє з наступного нагадування.
field-reminders = Про що нагадувати вам за день?
hint-reminders = Електронний лист приходить до полудня, один про всі дати наступного дня.
waiting-title = Черга
waiting-fresh = Ви в черзі. Якщо приміщення звільниться, ми вам напишемо й деякий час триматимемо його для вас.
waiting-in-line = Якщо приміщення звільниться, ви отримаєте електронний лист.
waiting-offered = Зарезервовано для вас до такого часу: { $until }
waiting-withdraw = Більше не чекати
offer-gone-title = Ця пропозиція вже не дійсна
offer-gone-words = Час на вашу відповідь минув, або хтось із вашого об’єднання вже відповів. Далі можна сюди:
offer-gone-booking = До бронювання
office-coordinator = Координація дому
office-partner = Консультації поза домом
office-none = поки без об’єднання
rank-member = Участь в об’єднанні: { $association }
rank-lead = Керівництво об’єднання: { $association }

## Kalender abonnieren

feed-subscribe = Підписатися на календар
feed-address = Адреса календаря
feed-name-house = План приміщень – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Консультації – { $house }
feed-name-mine = Мої бронювання – { $house }
feed-about-house = Усе, що відбувається в домі, якщо вам це можна бачити.
feed-about-room = Коли зайняте це приміщення: { $room }.
feed-about-association = Дати цього об’єднання: { $association }.
feed-about-counselling = Усі години консультацій об’єднань у домі.
feed-about-mine = Що забронювали ви та ваші об’єднання.
feed-read-only = Цей календар лише для читання, він оновлюється сам. Бронювати й змінювати можна тут: { $url }
feed-summary = { $association }: { $what }
feed-taken = Зайнято
feed-unknown = Такого календаря немає; календарі дому ви знайдете тут: { $url }
feed-key-unknown = Це посилання на календар не дійсне; нове ви отримаєте на сторінці «Мій кабінет»: { $url }
feed-title = Підписка на календар
feed-words = З цими посиланнями ваш календар завжди показує найновіші дані, також у телефоні. Змінити там нічого не можна.
feed-own = Мої бронювання та бронювання моїх об’єднань
feed-whole = Увесь дім, усе, що вам можна бачити
feed-open = Додати до свого календаря
feed-warning = Хто має таке посилання, той може все читати. Нікому його не передавайте.
feed-none = Ви можете бачити свої бронювання у власному календарі, також у телефоні. Для цього ви отримаєте таємне посилання.
feed-make = Отримати посилання
feed-renew = Оновити посилання
feed-renew-words = Посилання потрапило до когось, хто не повинен його мати? Після оновлення старі посилання одразу перестануть діяти. Тоді вам треба буде знову налаштувати календар.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] щодня
        [one] кожен { $interval } день
        [few] кожні { $interval } дні
        [many] кожні { $interval } днів
       *[other] кожні { $interval } дня
    }
repeats-weekly =
    { $interval ->
        [1] щотижня ({ $days })
        [one] кожен { $interval } тиждень ({ $days })
        [few] кожні { $interval } тижні ({ $days })
        [many] кожні { $interval } тижнів ({ $days })
       *[other] кожні { $interval } тижня ({ $days })
    }
repeats-monthly-date =
    { $interval ->
        [1] щомісяця { $day } числа
        [one] кожен { $interval } місяць { $day } числа
        [few] кожні { $interval } місяці { $day } числа
        [many] кожні { $interval } місяців { $day } числа
       *[other] кожні { $interval } місяця { $day } числа
    }
repeats-monthly-weekday =
    { $interval ->
        [1] щомісяця: { $day }
        [one] кожен { $interval } місяць: { $day }
        [few] кожні { $interval } місяці: { $day }
        [many] кожні { $interval } місяців: { $day }
       *[other] кожні { $interval } місяця: { $day }
    }
repeats-nth =
    { $nth ->
        [first] { $day } (1-й раз у місяці)
        [second] { $day } (2-й раз у місяці)
        [third] { $day } (3-й раз у місяці)
        [fourth] { $day } (4-й раз у місяці)
       *[last] { $day } (останній раз у місяці)
    }
repeats-until = останній день: { $date }
repeats-count =
    { $count ->
        [one] { $count } дата
        [few] { $count } дати
        [many] { $count } дат
       *[other] { $count } дати
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Правила для цього приміщення
room-closed = Коли зачинено
room-holidays = В офіційні свята ({ $land }) дім зачинений.
room-open-on = Але відчинено в такі свята: { $holidays }.
terms-opening = Відчинено
terms-always = Цілодобово
terms-length = Тривалість
terms-shortest = щонайменше { $length }
terms-longest = щонайбільше { $length }
terms-ahead = Бронювання
terms-earliest =
    { $count ->
        [one] не раніше ніж за { $count } день
        [few] не раніше ніж за { $count } дні
        [many] не раніше ніж за { $count } днів
       *[other] не раніше ніж за { $count } дня
    }
terms-latest =
    { $count ->
        [one] не пізніше ніж за { $count } годину
        [few] не пізніше ніж за { $count } години
        [many] не пізніше ніж за { $count } годин
       *[other] не пізніше ніж за { $count } години
    }
terms-buffer = Залишається вільним
terms-set-up = { $length } до початку, щоб підготувати
terms-clear-up = { $length } після закінчення, щоб прибрати
terms-approval = Згода
terms-bookers = Хто бронює
rules-title = Правила дому
rules-lead = Їх дотримуються всі, хто користується тут приміщенням.
rules-none = Дім ще не записав своїх правил.
land-BW = Баден-Вюртемберг
land-BY = Баварія
land-BE = Берлін
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передня Померанія
land-NI = Нижня Саксонія
land-NW = Північний Рейн-Вестфалія
land-RP = Рейнланд-Пфальц
land-SL = Саарланд
land-SN = Саксонія
land-ST = Саксонія-Ангальт
land-SH = Шлезвіг-Гольштейн
land-TH = Тюрингія
approval-never = Без згоди координаторів
approval-always = Лише за згодою координаторів
approval-evenings-weekends = Увечері, на вихідних і у свята лише за згодою координаторів
approval-guests = Для гостей дому лише за згодою координаторів
bookers-everybody = Усі об’єднання
bookers-residents = Об’єднання, які постійно працюють у домі
bookers-coordination = Лише координатори
closure-days = { $first } – { $last }
closure-yearly = { $days }, щороку

## Was in E-Mails steht

letter-greeting = Добрий день, { $name }!
letter-booked-subject = Заброньовано: { $what }
letter-booked-heading = Приміщення ваше.
letter-booked-words = Ось що ми для вас записали. Якщо приміщення вам усе ж не потрібне, скасуйте, будь ласка, бронювання; інші будуть раді.
letter-requested-subject = Запит: { $what }
letter-requested-heading = Ваш запит у координаторів.
letter-requested-words = Тут потрібна згода координаторів дому. До того часу дім тримає приміщення вільним для вас. Більше нічого робити не треба.
letter-requested-until = Ви отримаєте електронний лист із відповіддю. Координатори мають час до такого дня й години: { $date }, { $time }. Після цього запит утратить чинність.
letter-approved-subject = Погоджено: { $what }
letter-approved-heading = Координатори погодилися. Приміщення ваше.
letter-approved-words = Ось що ми для вас записали. Якщо приміщення вам усе ж не потрібне, скасуйте, будь ласка, бронювання; інші будуть раді.
letter-declined-subject = Відхилено: { $what }
letter-declined-heading = На жаль, координатори відмовили.
letter-declined-words = Можливо, підійде інше приміщення або інший час. Якщо маєте питання, зверніться до нас; телефон і електронна адреса внизу.
letter-proposed-subject = Можливе інше приміщення: { $what }
letter-proposed-heading = Координатори пропонують вам інше приміщення.
letter-proposed-words = Дім тримає його для вас. Погодьтеся, будь ласка, або відмовтеся.
letter-proposed-until = Чекаємо на вашу відповідь до такого дня й години: { $date }, { $time }. Після цього приміщення знову стане вільним.
letter-offered-subject = Звільнилося: { $what }
letter-offered-heading = Звільнилося приміщення, на яке ви чекали.
letter-offered-words = Дім тримає його для вас. Погодьтеся, будь ласка, або відмовтеся.
letter-offered-until = Чекаємо на вашу відповідь до такого дня й години: { $date }, { $time }. Після цього приміщення отримають інші.
letter-expired-subject = Час минув: { $what }
letter-expired-heading = Строк минув.
letter-expired-words = До кінця строку згоди не було. Тому приміщення знову вільне. Якщо воно вам ще потрібне, забронюйте, будь ласка, ще раз.
letter-changed-subject = Змінено: { $what }
letter-changed-heading = Ваше бронювання змінилося.
letter-changed-words = Ось яке воно тепер. Якщо щось не підходить, ви можете змінити його або скасувати.
letter-brought-back-subject = Усе ж таки відбудеться: { $what }
letter-brought-back-heading = Одна дата все ж таки відбудеться.
letter-brought-back-words = Ось яке тепер ваше бронювання. Якщо приміщення вам усе ж не потрібне, скасуйте, будь ласка, бронювання.
letter-undone-subject = Зміну скасовано: { $what }
letter-undone-heading = Останню зміну у вашому бронюванні скасовано.
letter-undone-words = Ось яке воно тепер. Якщо щось не підходить, ви можете змінити його або скасувати.
letter-called-off-subject = Скасовано: { $what }
letter-called-off-heading = Це бронювання скасовано.
letter-called-off-words = Приміщення знову вільне. Якщо воно вам усе ж потрібне, забронюйте, будь ласка, ще раз.
letter-partly-called-off-subject = Частково скасовано: { $what }
letter-partly-called-off-heading = Частину цього бронювання скасовано.
letter-partly-called-off-words = Ось яке тепер ваше бронювання. Скасовані дати можна повернути, поки приміщення ще вільне.
letter-closed-subject = Скасовано, бо зачинено: { $what }
letter-closed-heading = Дім або приміщення зачинено.
letter-closed-words = Тому нам довелося скасувати бронювання. Забронюйте, будь ласка, інший час або інше приміщення.
letter-partly-closed-subject = Змінено, бо зачинено: { $what }
letter-partly-closed-heading = Дім або приміщення зачинено.
letter-partly-closed-words = Тому ваше бронювання змінилося. Ось яке воно тепер. Якщо щось не підходить, ви можете змінити його або скасувати.
letter-reason = Причина
letter-dates-from =
    { $count ->
        [1] { $count } дата: { $date }
        [one] { $count } дата, перша: { $date }
        [few] { $count } дати, перша: { $date }
        [many] { $count } дат, перша: { $date }
       *[other] { $count } дати, перша: { $date }
    }
letter-dates = Ці дати ще будуть:
letter-dates-off = Ці дати не відбудуться:
letter-dates-more =
    { $count ->
        [one] і ще { $count } дата, дивіться в бронюванні
        [few] і ще { $count } дати, дивіться в бронюванні
        [many] і ще { $count } дат, дивіться в бронюванні
       *[other] і ще { $count } дати, дивіться в бронюванні
    }
letter-date-with = { $when } – { $notes }
letter-date-off = не відбудеться
letter-date-instead = замість дати: { $date }
letter-date-hours = інший час
letter-keys = Як увійти в приміщення:
letter-link-see = Переглянути, змінити або скасувати бронювання
letter-link-look = Переглянути бронювання
letter-link-answer = Погодитися або відмовитися
letter-link-book = Забронювати іншу дату
letter-calendar-entry = До листа додано запис для вашого календаря.
letter-calendar-new = Додаток до листа оновить ваш календар.
letter-calendar-draft = До листа додано попередній запис для вашого календаря.
letter-calendar-gone = Додаток до листа прибере запис із вашого календаря.
letter-calendar-date = Додаток до листа змінить у вашому календарі лише цю дату: { $when }.
letter-calendar-date-gone = Додаток до листа прибере з вашого календаря лише цю дату: { $when }.
letter-asked-subject = Запит до вас: { $what }
letter-asked-heading = { $asker }: запит на приміщення.
letter-asked-words = Для цього бронювання потрібна ваша згода. До вашої відповіді приміщення зайняте.
letter-asked-again-subject = Нагадування про запит: { $what }
letter-asked-again-heading = { $asker } ще чекає на вашу відповідь.
letter-asked-again-words = Для цього бронювання потрібна ваша згода. Можливо, хтось із вас уже відповів; тоді нічого робити не треба.
letter-asked-until = Дайте, будь ласка, відповідь до такого дня й години: { $date }, { $time }. Після цього запит утратить чинність, і приміщення знову стане вільним.
letter-asked-by = Хто запитує
letter-asked-link = Переглянути запити й відповісти
letter-reminder-subject = Завтра: { $what }
letter-reminder-subject-several = Завтра в домі кілька дат ({ $count }), { $date }
letter-reminder-heading =
    { $count ->
        [1] Завтра для вас заброньовано приміщення в домі.
       *[other] Завтра у вас у домі кілька дат: { $count }.
    }
letter-reminder-words = Якщо приміщення вам усе ж не потрібне, скасуйте, будь ласка, бронювання; інші будуть раді.
letter-reminder-link = Щось завадило? Скасуйте або змініть тут
letter-reminder-later = Далі
letter-reminder-dates =
    { $count ->
        [one] ще { $count } дата цієї серії
        [few] ще { $count } дати цієї серії
        [many] ще { $count } дат цієї серії
       *[other] ще { $count } дати цієї серії
    }
letter-reminder-only-first = Про наступні дати серії ми не нагадуємо.
letter-reminder-settings = Змінити або вимкнути нагадування
letter-sign-in-subject = Ваше посилання і код для входу
letter-sign-in-heading = Ось як увійти.
letter-sign-in-link = Увійти зараз
letter-sign-in-code = Або введіть цей код:
letter-sign-in-short = Посилання і код діють 15 хвилин і лише один раз.
letter-sign-in-not-you = Ви не збиралися входити? Тоді нічого робити не треба.
letter-invitation-subject = Ваш доступ: { $house }
letter-invitation-heading = Ласкаво просимо! { $house }
letter-invitation-words = Тепер ви можете бронювати приміщення в домі. Пароль вам не потрібен.
letter-invitation-link = Увійти вперше
letter-invitation-later = Потім входьте зі своєю електронною адресою. Щоразу ми надсилатимемо вам посилання.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Чинним є німецький текст; цей переклад допомагає його зрозуміти.
statement-missing = Тут ще бракує:
imprint-title = Вихідні дані (Impressum)
imprint-lead = Хто відповідає за ці сторінки.
field-operator = Організація, яка веде дім (Träger), і її правова форма
field-operator_address = Адреса
field-represented_by = Хто представляє організацію
field-operator_email = Електронна пошта
field-operator_phone = Телефон
field-register = Реєстр і номер
field-vat_id = Номер платника ПДВ (Umsatzsteuer-Identifikationsnummer)
field-responsible = Хто відповідає за зміст
privacy-title = Захист даних
privacy-lead = Що цей дім робить із вашими даними, навіщо і як довго.
privacy-readers-title = Якщо ви тут лише читаєте
privacy-readers = Кабінет вам не потрібен. Тоді ці сторінки не зберігають файлів cookie, нічого не завантажують від інших і не записують, хто їх читає.
privacy-feedback-title = Якщо ви надсилаєте нам повідомлення
privacy-feedback = Ми зберігаємо те, що ви пишете, і надсилаємо це електронною поштою координаторам, щоб вони могли виправити помилки, усунути перешкоди й відповісти вам. Через 90 днів ми це видаляємо. Щоб запобігти зловживанням, ми один день пам’ятаємо контрольну суму вашої інтернет-адреси.
privacy-account-title = Якщо у вас є кабінет
privacy-account = Ми зберігаємо ваше ім’я, вашу електронну адресу й мову, ваше об’єднання, ваші бронювання, хто, що й коли змінив, а також електронні листи, які ми вам надсилаємо. Без цих даних ми не можемо надавати приміщення. Жодна програма не ухвалює рішень про вас як людину.
privacy-sign-in = Посилання і код для входу діють 15 хвилин. Після цього ми один день пам’ятаємо контрольні суми вашої електронної адреси та інтернет-адреси. Завдяки файлу cookie вам 90 днів не треба входити знову. Коли ви виходите, він зникає.
privacy-controller = Хто відповідає за дані
field-protection_officer = Уповноважена особа із захисту даних (Datenschutzbeauftragte)
field-legal_basis = Правова підстава
field-hosting = Хто надає сервер та електронну пошту
field-retention = Як довго зберігаються кабінети, бронювання та електронні листи
field-authority = Наглядовий орган (Aufsichtsbehörde)
privacy-rights-title = Ваші права
privacy-rights = Ви можете дізнатися, що ми про вас зберегли, і забрати ці дані із собою. Ви можете вимагати їх виправити, обмежити їх використання або видалити їх. Ви можете заперечити проти використання даних і відкликати згоду. Напишіть організації, яка веде дім (Träger). Ви також можете поскаржитися до наглядового органу.
accessibility-title = Доступність (Barrierefreiheit)
accessibility-lead = Цими сторінками мають могти користуватися всі. Ми перевіряємо їх за BITV 2.0 і стандартом EN 301 549.
field-conformity = Стан
conformity-full = Повністю доступно
conformity-partial = Частково доступно
conformity-no = Ще не доступно
field-barriers = Відомі перешкоди
field-assessed_on = Остання перевірка
field-assessed_how = Як ми перевіряли
accessibility-feedback = Напишіть нам, навіть без кабінету, або зателефонуйте. Ми відповімо й допоможемо вам іншим способом.
accessibility-enforcement = Якщо наша відповідь не допоможе, ви можете звернутися сюди. Це безкоштовно.
field-enforcement = Орган контролю за доступністю (Durchsetzungsstelle)
field-arbitration = Орган примирення (Schlichtungsstelle)
feedback-link = Зворотний зв’язок
feedback-title = Щось не так? Щось вам завадило?
feedback-lead = Скажіть нам про це. Кабінет вам не потрібен. Ваше повідомлення читають лише координатори дому; через 90 днів ми його видаляємо.
field-kind = Про що йдеться?
kind-wrong = Якісь дані неправильні
kind-barrier = Мені завадила перешкода
kind-other = Щось інше
field-message = Що сталося?
hint-message = Ви можете писати своєю мовою.
field-contact = Електронна пошта або телефон для відповіді
hint-contact = Це вказувати не обов’язково. Ми видалимо це разом із вашим повідомленням.
feedback-about = Ідеться про цю сторінку:
feedback-send = Надіслати
feedback-thanks-title = Дякуємо, ми отримали ваше повідомлення
feedback-thanks = Координатори прочитають його найближчими днями. Якщо ви вказали електронну адресу або номер телефону, вони дадуть вам відповідь.
feedback-back = Назад до:

## Wenn etwas nicht geht

not-found-title = Такої сторінки немає
not-found-words = Можливо, посилання застаріло або в ньому бракує знака. Далі можна сюди:
forbidden-title = Це дозволено не всім
forbidden-sign-in = Будь ласка, увійдіть.
forbidden-ask = Якщо ви маєте на це право, зверніться до координаторів.
who-everybody = Це можуть робити всі.
who-signed-in = Це можуть робити всі, хто має кабінет.
who-association = Це можуть робити люди з об’єднання та координатори.
who-lead = Це можуть робити керівництво об’єднання та координатори.
who-coordination = Це можуть робити лише координатори дому.
too-many-title = Зачекайте, будь ласка, трохи
too-many-words =
    { $minutes ->
        [one] Спроб було багато. Спробуйте знову через { $minutes } хвилину.
        [few] Спроб було багато. Спробуйте знову через { $minutes } хвилини.
        [many] Спроб було багато. Спробуйте знову через { $minutes } хвилин.
       *[other] Спроб було багато. Спробуйте знову через { $minutes } хвилини.
    }
fault-title = У нас сталася помилка
fault-words = Нічого не збережено наполовину. Спробуйте, будь ласка, ще раз за кілька хвилин.
fault-number = Якщо писатимете нам, укажіть, будь ласка, цей номер:
foreign-form-title = Ця форма прийшла з іншого сайту
foreign-form-words = Щоб захистити вас, ми нічого не зберегли. Відкрийте, будь ласка, форму ще раз у нас.
too-slow-title = Це тривало надто довго
too-slow-words = Зараз багато запитів. Спробуйте, будь ласка, ще раз за хвилину.
too-large-title = Забагато за один раз
too-large-words = Ми нічого не зберегли. Скоротіть, будь ласка, текст і надішліть ще раз.

## Themen

topic-arrival = Перші кроки
topic-residence-asylum = Дозвіл на проживання і притулок
topic-asylum-interview = Підготовка до співбесіди про притулок (Anhörung)
topic-family-reunification = Возз’єднання сім’ї
topic-naturalisation = Громадянство Німеччини
topic-letters-forms = Листи й заяви
topic-documents = Документи
topic-accompaniment = Супровід і переклад
topic-work-training = Робота й професія (Ausbildung)
topic-recognition = Визнання дипломів
topic-learning-german = Вивчити німецьку
topic-school-childcare = Школа й дитсадок (Kita)
topic-housing = Житло
topic-money-benefits = Гроші й виплати
topic-debt = Борги
topic-health = Здоров’я
topic-mental-health = Душевне здоров’я
topic-pregnancy-birth = Вагітність і пологи
topic-family-separation = Сім’я і розлучення
topic-violence = Захист від насильства
topic-discrimination = Дискримінація
topic-legal-advice = Юридична консультація
topic-associations = Об’єднання й волонтерство

## Sprachen

language-am = амхарська
language-ar = арабська
language-bg = болгарська
language-ckb = сорані (курдська)
language-de = німецька
language-en = англійська
language-es = іспанська
language-fa = фарсі
language-fr = французька
language-gsg = німецька жестова мова
language-hr = хорватська
language-it = італійська
language-kmr = курманджі (курдська)
language-pl = польська
language-prs = дарі
language-ps = пушту
language-pt = португальська
language-ro = румунська
language-rom = ромська
language-ru = російська
language-so = сомалійська
language-sq = албанська
language-sr = сербська
language-ta = тамільська
language-ti = тигринья
language-tr = турецька
language-uk = українська
language-ur = урду
language-vi = в’єтнамська
