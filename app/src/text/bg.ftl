### Български (Bulgarisch). Обръщение на „Вие“, топло, просто, кратко; винаги казваме какво следва.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = Към съдържанието
nav = Главно меню
nav-counselling = Намерете помощ
nav-associations = Сдружения
nav-rooms = Помещения
nav-calendar = График на помещенията
nav-book = Резервация на помещение
nav-requests = Заявки
nav-coordination = Координатори
nav-sign-in = Вход
languages = Езици
notice = Внимание
invented-house = Демонстрационен дом: всичко е измислено.
invented-entry = Такова сдружение няма. Всички данни са измислени.
demo-door = Вход от името на някого
demo-letters = Вижте имейлите
not-reviewed = Този превод още не е проверен от човек, който е израснал с този език. Виждате грешка? Моля, кажете ни.
to-home = Към началната страница
ask-house = Помагаме Ви по телефона:
address = Адрес
phone = Телефон
email = Имейл
website = Интернет страница

## Wörter, die überall gelten

association = Сдружение
room = Помещение
purpose = Цел
service = Услуга
note = Бележка
time = Час
when = Кога
where = Къде
topics = Теми
languages-spoken = Езици
place = { $room }, { $floor }
floor =
    { $number ->
        [0] партер (Erdgeschoss)
        [-1] сутерен (Untergeschoss)
       *[other] { $number }. етаж ({ $number }. Stock)
    }
hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
minutes =
    { $count ->
        [one] { $count } минута
       *[other] { $count } минути
    }
days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
seats =
    { $count ->
        [one] { $count } човек
       *[other] до { $count } души
    }
step-free = без стъпала
steps = само по стълби
offers =
    { $count ->
        [one] { $count } услуга
       *[other] { $count } услуги
    }
taken = заето
closed = затворено
not-bookable = не може да се резервира
closed-because = затворено: { $why }
taken-through = заето (заедно с: { $room })
taken-by = заедно с: { $room }
free = свободно
now = сега
is-now = тече в момента
is-past = мина
is-today = днес

## Startseite

home-title = Намерете помощ
home-about = Кой ще ми помогне с писма, служби, жилище и работа? Сдруженията в дома консултират безплатно на много езици, днес и всяка седмица.
home-question = За какво Ви е нужна помощ?
home-today = Днес в дома
home-hour = { $hour }:00 ч.
home-over = Днес вече приключи: { $count }
home-no-more = За днес всичко приключи. Обадете ни се и заедно ще намерим каквото Ви трябва:
home-nothing = За днес няма нищо обявено. Обадете ни се и заедно ще намерим каквото Ви трябва:

## Hilfe finden

counselling-title = Намерете помощ
counselling-about = Консултации в дома: за какво, на кой език, кога и къде.
all-services = Всички услуги
filter-topic = Тема
filter-any-topic = Всички теми
filter-language = Език
filter-any-language = Всички езици
filter-go = Покажи
filter-lift = { $name }: махни избора
search-label = Какво търсите? Една дума стига, на всеки език – също и дума от писмо.
search-go = Търси
found-meant = Това ли имахте предвид:
found-words = Какво означава думата
found-topics = Какво подхожда на това
found-nobody = Още не по всяка тема тук има кой да консултира. Координаторите знаят кой друг помага. Обадете се:
found-associations = Сдружения в дома
found-unsure = Не сме сигурни какво търсите. Обадете ни се или ни пишете, ще Ви помогнем. Или изберете тема:
urgent-title = Тук ще Ви помогнат веднага
urgent-house = Ние в дома
urgent-deportation = Елате днес или се обадете днес. Донесете писмото: срокът често е кратък, всеки ден е важен.
urgent-eviction = Елате днес или се обадете днес. Донесете всички писма: всеки ден е важен.
urgent-police = Полиция
urgent-ambulance = Бърза помощ и пожарна
urgent-women = Телефон за помощ „Насилие над жени“ (Hilfetelefon), денем и нощем, много езици
urgent-men = Телефон за помощ „Насилие над мъже“ (Hilfetelefon), от понеделник до петък през деня
urgent-talk = Телефон на доверието (Telefonseelsorge): някой ще Ви изслуша, денем и нощем
urgent-children = Телефон за деца и младежи (Nummer gegen Kummer), от понеделник до събота следобед
counselling-none = В момента нямаме такава услуга. Обадете ни се, знаем кой може да помогне:
counselling-none-fits = Няма услуга, която отговаря на целия Ви избор. Махнете нещо от избора или ни се обадете:
filter-without = без „{ $name }“
service-when = Кога и къде
service-who = Кой помага
entry-walk-in = без записан час
entry-appointment = със записан час (Termin)
entry-hint-walk-in = Просто елате. Не е нужно да записвате час.
entry-hint-appointment = Моля, първо си запишете час (Termin) по телефона или по имейл.

filter-day = Ден
filter-more = Стеснете избора
wish-now = отворено сега
wish-walk-in = без записан час
wish-free = безплатно
wish-women = само за жени
wish-children = може с деца
wish-step-free = без стъпала
wish-online = онлайн
cost-charged = платено
place-online = само онлайн
place-both = също и онлайн
audience = За кого
audience-women = жени
audience-youth = младежи и млади хора
audience-older-people = възрастни хора
audience-disability = хора с увреждания
audience-lgbtiq = лесбийки, гейове, бисексуални, транс, интерсекс и куиър хора
audience-families = семейства
order-words = Най-отгоре е това, което най-добре отговаря на думите ви.
order-soonest = Най-скорошното е най-отгоре.
order-language = Първо е това, което има на Вашия език ({ $language }), най-скорошното е най-отгоре.
order-to-soonest = Подреди само по време
order-to-language = Първо на Вашия език ({ $language })
open-until = отворено сега, до { $time } ч.
called-off-on = Отпада на { $date }
closed-on = Затворено на { $date }: { $why }.
closed-from = Затворено от { $first } до { $last }: { $why }.
times-by-appointment = Само по уговорка. Запишете си час (Termin) тук:
times-not-fixed = Няма постоянни часове. Попитайте тук:

## Vereine

associations-title = Сдружения в дома
associations-lead = Тези сдружения консултират, придружават и се срещат при нас.
association-offers = Услуги
association-no-offers = Това сдружение още не е посочило услуги.
this-week = Тази седмица
week-nothing = За следващите седем дни няма нищо записано.

## Was Vereine schreiben

written-in = Език на този текст: { $language }
translation-old = Този превод вече не е актуален; след това текстът е променен.
translation-old-of = Превод от { $date }; след това текстът е променен.
entry-title = Представяне и услуги
entry-lead = Това четат другите за Вашето сдружение и за услугите му. Поддържайте го тук актуално: данните за всяка услуга и текстовете на всеки език.
texts-about = За сдружението
texts-saved = Запазено. От сега нататък на страниците стои така.
texts-source = оригинал
texts-current = актуален
texts-out-of-date = остарял
texts-source-changed = Оригиналът е променен на { $date }.
texts-missing =
    { $count ->
        [one] Още не е преведено: { $count } език
       *[other] Още не е преведено: { $count } езика
    }
texts-source-hint = Това е оригиналът. Ако го промените, преводите се смятат за остарели, докато някой не ги прегледа.
texts-original = Оригинал ({ $language })
texts-translation = Превод
texts-still = Преводът още е верен
texts-still-hint = Отговаря ли преводът още на оригинала? Променете го или го потвърдете по-долу.
texts-save = Запази
texts-meanwhile = Междувременно някой е променил този текст или оригинала. Това, което написахте, още стои по-долу. Сравнете; ако запазите, ще важи Вашият текст.
texts-now = Запазено в момента
texts-remove = Изтрийте превода
texts-remove-hint = Който чете на този език, вижда тогава оригинала или текст на сроден език.
texts-remove-go = Да, изтрий
service-new = Добавете нова услуга
service-new-lead = Името и текста пишете първо на един език, после можете да ги преведете. Услугата веднага се появява в „Намерете помощ“ и можете да резервирате за нея часове за консултации.
service-facts = Променете данните
service-meanwhile = Междувременно някой е променил тези данни. Това, което избрахте, още стои по-долу. Сравнете; ако запазите, ще важи Вашият избор.
admits-everybody = за всички
children-unsaid = не е посочено
place-house = в дома
field-lang = На кой език пишете името и текста?
field-topic = За какво става дума най-вече?
field-topics = За какво друго става дума? (по желание)
field-languages = На кои езици?
hint-languages = Моля, само езици, на които наистина предлагате услугата.
field-entry = Трябва ли да се запише час (Termin)?
field-audience = За кого е най-вече? (по желание)
hint-audience = Ако не отбележите нищо, услугата е за всички.
field-admits = За кого е отворено?
field-children = Може ли да се идва с деца?
field-cost = Плаща ли се нещо?
field-place = Къде се провежда?
problem-missing-topic = Моля, изберете най-важната тема.
problem-missing-languages = Моля, изберете поне един език.
problem-missing-entry = Моля, изберете дали трябва да се запише час.
problem-missing-name = Моля, посочете име на услугата.
problem-missing-about = Моля, напишете текст.
field-name = Име на услугата
field-about = Текст
texts-about-hint = Кратки изречения. Кои сте вие, какво правите и за кого сте тук?
hint-about = Кратки изречения. Какво става там, за кого е, какво да се донесе?
account-texts = Писане на текстове

## Räume

rooms-title = Помещения
rooms-lead = Сдруженията в дома резервират тези помещения сами и безплатно.
room-book = Резервирайте това помещение
room-plan = Вижте седмицата в графика
room-week = Следващите седем дни
room-all-free = През следващите седем дни помещението е свободно.
room-floor = Етаж
room-size = Места
room-way = Вход
room-features = Оборудване
room-shares = Не едновременно с
feature-projector = Проектор и екран
feature-whiteboard = Дъска
feature-piano = Пиано
feature-kitchen = Кухня
feature-childrens-corner = Детски кът
feature-induction-loop = Индукционна система за слухови апарати
holiday-new-year = Нова година
holiday-epiphany = Богоявление (Heilige Drei Könige)
holiday-womens-day = Ден на жената
holiday-good-friday = Разпети петък
holiday-easter-sunday = Великден
holiday-easter-monday = Велики понеделник
holiday-labour-day = Ден на труда
holiday-liberation-day = Ден на освобождението
holiday-ascension = Възнесение Господне
holiday-whit-sunday = Петдесетница
holiday-whit-monday = Понеделник след Петдесетница
holiday-corpus-christi = Празник на Тялото Христово (Fronleichnam)
holiday-uprising-day = Ден на народното въстание
holiday-assumption = Успение Богородично
holiday-childrens-day = Световен ден на детето
holiday-unity = Ден на германското единство
holiday-reformation = Ден на Реформацията
holiday-all-saints = Вси светии
holiday-repentance-day = Ден на покаянието и молитвата (Buß- und Bettag)
holiday-christmas = Коледа, първи ден
holiday-second-christmas = Коледа, втори ден

## Einen freien Raum finden

find-title = Намерете свободно помещение
find-again = Променете търсенето
find-go = Покажи свободните помещения
find-step-free = Вход без стъпала
rooms-all = Всички помещения
field-people = Колко души ще дойдат? (по желание)
field-feature = Какво трябва да има в помещението? (по желание)

found-title = Свободни помещения
found-people =
    { $count ->
        [one] { $count } човек
       *[other] { $count } души
    }
found-series = Брой дати: { $count }, час: { $hours }. Първа: { $first }, последна: { $last }
found-free =
    { $count ->
        [one] { $count } помещение е свободно
       *[other] { $count } помещения са свободни
    }
found-free-series =
    { $count ->
        [one] { $count } помещение е свободно на всички дати
       *[other] { $count } помещения са свободни на всички дати
    }
found-mostly = Свободни на повечето дати
found-mostly-next = В следващата стъпка ще видите кои дати не стават и ще изберете друго за тях.
found-some-dates = свободни дати: { $free } от { $count }
found-book = Резервирайте: { $room }
found-book-at = { $room }, { $hours }: резервирайте
found-none = По това време няма свободно помещение
found-none-series = Няма помещение, което е свободно на повечето от тези дати
found-instead = Свободно в този ден по друго време
lack-taken = Всички подходящи помещения са заети по това време. Опитайте друг час, по-малко хора или по-малко оборудване.
lack-not-open = Подходящите помещения не са отворени по това време. Опитайте друг час или друг ден.
lack-off-terms = Подходящите помещения не се дават за толкова кратко или дълго време, толкова късно или толкова рано предварително. Променете датата или часа.
lack-no-such-hours = В този ден часовникът се мести и този час не е ясен. Опитайте друг час.
lack-closed = По това време домът е затворен. Опитайте друг ден.
lack-past = Това време вече мина. Изберете по-късно.
lack-no-room = Сред помещенията, които можете да резервирате, няма такова с толкова места и с цялото това оборудване. Търсете за по-малко хора или с по-малко оборудване.

## Raumplan

plan-day = График на помещенията: { $date }
plan-week = График на помещенията: { $first } – { $last }
plan-month = График на помещенията: { $month }
plan-agenda = График на помещенията от { $date }
plan-nav = Прелистване на графика
plan-day-back = Ден назад
plan-day-on = Ден напред
plan-week-back = Седмица назад
plan-week-on = Седмица напред
plan-month-back = Месец назад
plan-month-on = Месец напред
plan-today = Днес
plan-date = Дата
plan-room = Помещение
plan-all-rooms = Всички помещения
plan-go = Покажи
plan-printed = { $house } · Към: { $date }, { $time } ч.
plan-table = График на помещенията като таблица
plan-as-list = На малък екран списъкът се чете по-лесно
plan-nothing = Няма резервации.
view-day = Ден
view-week = Седмица
view-month = Месец
view-agenda = Списък
book = резервирайте
book-here = { $room }, { $date }: + резервирайте
book-at = { $room }, { $time }, свободно: резервирайте
book-on = { $date }: + резервирайте
book-then = { $room }, { $date }, { $time }, свободно: резервирайте
plan-filter = Стеснете избора
plan-association = Сдружение
plan-all-associations = Всички сдружения
plan-purpose = Цел
plan-all-purposes = Всички цели
plan-mine = Само собствени резервации
plan-own = собствени резервации
plan-narrowed = Виждате само: { $what }. Другите резервации липсват тук, затова не се вижда какво е свободно.
plan-whole = Покажи целия график
plan-none = За този избор няма резервации в тези дни. Прелистете нататък или разширете избора.
plan-none-of-these = Няма такива резервации.
plan-days = { $first } – { $last }
plan-week-number = Седмица { $number } (KW)
plan-more = + още { $count }

## Buchen

booking-title = Резервация на помещение
booking-go = Резервирай помещението
booking-next = Ако помещението е свободно, то веднага е Ваше. След няколко минути ще получите имейл.
booking-no-service = Без услуга
please-choose = Моля, изберете
fold-first = Преди преместването на часовника (лятно време)
fold-second = След преместването на часовника (зимно време)
purpose-counselling = Консултация
purpose-meeting = Среща
purpose-event = Събитие
purpose-maintenance = Ремонт в дома
visibility-usual = Както обикновено за тази цел
visibility-public = Всички, също и в интернет
visibility-house = Всички, които могат да влязат с профил
visibility-private = Само сдружението и координаторите

field-association = За кое сдружение?
field-room = Кое помещение?
field-purpose = За какво?
field-service = Коя услуга?
hint-service = Само за консултации. Датата веднага се появява при тази услуга.
field-title = Заглавие (по желание)
hint-title = Стои в графика, например „Репетиция на хора“.
field-visibility = Кой може да види какво планирате?
hint-visibility = Всички виждат, че помещението е заето. Консултациите и събитията обикновено показваме на всички, срещите – само на хора с достъп.
field-attendees = Колко души ще дойдат? (по желание)
field-date = Дата
field-start = От
field-end = До
field-fold = Кой от двата часа имате предвид?
hint-fold = В тази нощ часовникът се връща назад. Един час идва два пъти.
field-note = Бележка за координаторите (по желание)
field-email = Вашият имейл адрес
field-code = Код от имейла
hint-code = Шест цифри.

field-repeat = Повтаря ли се резервацията?
field-interval = През колко дни, седмици или месеца?
hint-interval = 2 означава: през един път. Празно означава: всеки път.
field-weekday = В кои дни от седмицата?
hint-weekday = Ако не отбележите нищо, важи денят от седмицата на първата дата. За месечни изберете най-много един ден.
field-nth = Кой поред в месеца?
field-until = Докога? Последният ден
field-count = Или колко пъти?
hint-count = Моля, попълнете само едното.
field-also = Още дати на ръка (по желание)
hint-also = По една на ред, например 24.12.2026. Помещението и часът са същите.
field-on_clash = А ако някоя дата не става?
on-clash-refuse = Питайте ме
on-clash-skip = Пропуснете датата
on-clash-other-room = Вземете помещението, което пасва най-добре
repeat-open = Повторете или добавете дати
repeat-none = Не, само веднъж
repeat-daily = Всеки ден
repeat-weekly = Всяка седмица
repeat-monthly-date = Всеки месец на същата дата
repeat-monthly-weekday = Всеки месец в същия ден от седмицата, например в последния петък
weekday-mo = понеделник
weekday-tu = вторник
weekday-we = сряда
weekday-th = четвъртък
weekday-fr = петък
weekday-sa = събота
weekday-su = неделя
nth-usual = както при първата дата
nth-first = първият
nth-second = вторият
nth-third = третият
nth-fourth = четвъртият
nth-last = последният
rules-accept = Прочетох правилата на дома (версия { $version }) и ще ги спазвам.
rules-read = Прочетете правилата на дома (отваря се нов прозорец)
field-accept_rules = Правила на дома
booking-ask = Изпрати заявка за помещението
asks = Нужно е съгласие от координаторите. Ще Ви отговорим до една седмица.

preview-go = Покажи датите
preview-comes = Първо виждате всяка дата. Още нищо не е резервирано.
preview-title = Моля, проверете датите си
preview-wish = Променете данните си
preview-next = Още нищо не е резервирано. Когато резервирате, след няколко минути ще получите имейл.
preview-changed = Нещо се е променило, откакто го видяхте. Затова нищо не е резервирано. Моля, вижте датите още веднъж.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Тази дата не става.
           *[other] Датата е свободна.
        }
       *[other] { $free ->
            [0] Нито една от { $all } дати не става.
            [one] 1 от { $all } дати е свободна.
           *[other] { $free } от { $all } дати са свободни.
        }
    }
preview-decide = Моля, кажете по-долу какво да стане с другите.
preview-missing = Няма число { $day } в тези месеци: { $months }. Там няма да резервираме нищо.
preview-out = Отпада.
preview-book =
    { $count ->
        [one] Резервирай тази дата
       *[other] Резервирай тези { $count } дати
    }
preview-ask =
    { $count ->
        [one] Изпрати заявка за тази дата
       *[other] Изпрати заявка за тези { $count } дати
    }
preview-book-rest = Резервирай така
preview-ask-rest = Изпрати заявка така
preview-again = Покажи датите още веднъж
next-day = { $hours } (свършва на следващия ден)
choice = Какво да стане с тази дата: { $date }?
choice-skip = Пропусни тази дата
choice-room = Вместо това { $room }, до { $seats } души
choice-hours = Вместо това { $hours }
choice-as-all = Както е решено за всички дати
choice-kept = Така, както е написано тук

obstacle-taken = Заето: { $by }.
obstacle-holiday = Затворено: { $day } е празник ({ $holiday }).
obstacle-closure = Затворено, { $day }: { $reason }
obstacle-outside-hours = { $room }: не е отворено по това време.
obstacle-itself = Друга дата от тази серия още заема помещението по това време.
obstacle-past = Това време вече мина.
obstacle-too-late = { $room }: резервирайте най-късно { $ahead } предварително.
obstacle-too-early = { $room }: резервирайте най-рано { $ahead } предварително.
obstacle-peak-hours = В най-търсеното време сдружението има право на { $hours } седмично. Те вече са използвани.
obstacle-rooms-at-once =
    { $count ->
        [one] Сдружението може да има само едно помещение по едно и също време и вече има едно.
       *[other] Сдружението може да има { $count } помещения по едно и също време и вече ги има.
    }

refused-title = За съжаление помещението вече е заето по това време
refused-wish = Вашето желание: { $when }. Пречи това:
refused-rooms = Други помещения по същото време
refused-times = Същото помещение по друго време
refused-room = Вместо това резервирайте { $room } (до { $seats } души)
refused-time = Вместо това резервирайте { $hours }
refused-nothing = В този ден няма нищо подходящо. Моля, опитайте друг ден.
refused-kept = Данните Ви още са във формуляра. Можете да ги промените и там.
refused-impossible = За съжаление помещението не може да се резервира така
refused-asks = За част от това е нужно съгласие от координаторите. Ще Ви отговорим до една седмица.
refused-waiting = Или изчакайте да се освободи
refused-wait = Запишете ме в списъка на чакащите за това помещение и това време

ahead-free = Помещението е свободно по това време.
ahead-taken = Помещението е заето по това време: { $hours }.
ahead-taken-by = Помещението е заето по това време: { $hours }, { $who }.
ahead-dates = Свободни дати: { $free } от { $all }.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Помещението е Ваше
booking-off = Тази резервация е отменена. Помещението отново е свободно.
booking-words = Заглавие
booking-number = Номер на резервацията
booking-service = Тази услуга в указателя
booking-plan = Този ден в графика
booking-again = Резервирайте още веднъж
booked-by = Резервирал
visible-for = Кой вижда
attendees = Хора
hold-requested = заявено
hold-offered = запазено за Вас
hold-confirmed = резервирано
hold-declined = отказано
hold-cancelled = отменено
letter-coming = След няколко минути ще получите имейл на { $email } със запис за Вашия календар.
letter-gone = Изпратихме имейл със запис за Вашия календар на { $email }.
letter-lost = Имейлът ни до { $email } не пристигна. Резервацията все пак важи. Моля, проверете адреса с координаторите.
cancel-open = Отменете резервацията
cancel-letter = Помещението отново се освобождава. Ще изпратим имейл за това. Засяга: { $association }.
cancel-directory = Датата веднага изчезва от указателя.
cancel-go = Да, отмени

## Die Termine einer Buchung

booking-changed = Промяната е запазена
booking-called-off = Датата е отменена
booking-brought-back = Датата е върната
booking-undone = Последната промяна е върната назад
booking-asked = Получихме заявката Ви
booking-answer-by = Координаторите отговарят до { $when }. Дотогава домът пази помещението за Вас.
booking-next-date = Следваща дата
booking-change = Променете
offer-title = Това помещение е запазено за Вас
offer-until = Това помещение е запазено за Вас до { $when }
offer-take = Да, взимаме го
offer-refuse = Не, благодаря
dates-title = Дати
dates-none = Няма повече дати.
dates-past =
    { $count ->
        [one] { $count } дата е минала
       *[other] { $count } дати са минали
    }
date-number = Дата { $number }
date-off = отпада
date-change = Променете или отменете
date-change-of = Променете или отменете: { $date }
date-restore = Все пак ще се състои
date-restore-of = Все пак ще се състои: { $date }
restore-blocked = Тази дата не може да се върне
keys-title = Как да влезете в помещението
history-title = Какво е станало досега
history-house = Домът
deed-book = резервирано
deed-call-off = отменено
deed-bring-back = върнато
deed-undo = промяната е върната назад
deed-change = променено
deed-approve = одобрено
deed-decline = отказано
deed-propose-room = предложено друго помещение
deed-take = прието
deed-expire = изтекло, защото нямаше отговор
deed-close = променено, защото е затворено
deed-send-letter-again = имейлът е изпратен още веднъж
deed-change-rules = правилата са променени
deed-write-text = текстът е написан
deed-remove-text = преводът е изтрит
deed-add-service = услугата е добавена
deed-describe-service = данните за услугата са променени

## Eine Buchung ändern

change-title = Променете резервацията
change-date-title = Променете датата
change-go = Запази промяната
change-next = Ще изпратим имейл за това. Новото време и новите помещения важат веднага, освен ако е нужно съгласие от координаторите.
change-rooms = Кои помещения?
change-whole = Цялата резервация
change-whole-hint = Тези данни винаги важат за всички дати.
change-blocked = За съжаление така не става
change-nothing-done = Нищо не е променено. Данните Ви още са във формуляра.
change-busy = Някой току-що Ви изпревари. Нищо не е променено; моля, опитайте още веднъж.
change-instead = Ето какво е свободно
change-to-room = Вместо това { $room }
change-to-time = Вместо това { $hours }
change-gone = Тази дата е отменена или минала и не може да се промени.
stale-title = Междувременно някой е променил тази резервация
stale-now = Така е сега
stale-wanted = Така искахте Вие
stale-again = Данните Ви още са във формуляра. Ако запазите още веднъж, те ще важат.
field-scope = За кои дати?
hint-scope = Това, което вече сте променили за отделни дати, остава така.
scope-one = Само за тази дата
scope-following = За тази и всички следващи
scope-all = За всички, които предстоят
cancel-some-open = Отменете дати
cancel-some = Помещенията се освобождават веднага. Ще изпратим имейл за това.
cancel-one = Отмени само тази дата
cancel-following = Отмени тази и всички следващи
cancel-all = Отмени всички дати

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Променя се една дата.
       *[other] Променят се { $count } дати.
    }
move-letter = Който е резервирал, получава имейл за това.
move-same = Датата вече стои така.
move-go = Премести
move-stay = Не премествай

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Резервиране и преместване с мишка и клавиши
hand-draw = Където часовете са един под друг: плъзнете мишката по свободното време, за да резервирате точно него.
hand-move = Плъзнете резервация на друго място, за да я преместите. Преди това ще прочетете какво ще стане.
hand-stretch = Където часовете са един под друг: дръпнете горния или долния край на резервацията, за да промените началото или края.
hand-keys-walk = Стрелките, Home (Pos1) и End (Ende) водят в графика от поле на поле.
hand-keys-days = Page Up (Bild auf) и Page Down (Bild ab) прелистват назад и напред, латинско T води към днес.
hand-keys-move = Застанете на резервация и натиснете латинско M, за да я вземете. Тогава стрелките я местят, а Shift със стрелка нагоре и надолу променя края. Enter пита дали става, Escape пуска.
hand-keys-draw = На свободно време Shift със стрелка надолу започва нова резервация и я удължава. Enter отваря формуляра.
hand-let-go = Пуснато. Нищо не е променено.
hand-not = Това не може да се премести. Нищо не е променено.
hand-lost = Няма връзка с дома. Нищо не е променено. Моля, опитайте още веднъж.

# Taking back what was done last.
undo-go = Върни назад
undo-until = До { $time } ч. можете да върнете назад последната си промяна, ако никой друг не промени нещо.
undo-blocked = Тази промяна не може да се върне назад
undo-nothing-done = Резервацията остава, както е.
undo-no-more = Последната си промяна можете да върнете назад до един час, ако никой друг не промени нещо. Резервацията остава, както е.
moved-notice = Преместено: { $what }, { $when }, { $rooms }.
undone-notice = Върнато назад: { $what }, { $when }, { $rooms }.
moved-link = Към резервацията

## Fehler in Formularen

error-prefix = Грешка:
errors-title = Това трябва още да поправите
problem-missing = Моля, попълнете това поле.
problem-missing-association = Моля, изберете сдружението, за което резервирате.
problem-missing-room = Моля, изберете помещение.
problem-missing-purpose = Моля, кажете за какво Ви трябва помещението.
problem-missing-service = Моля, изберете услугата, по която консултирате.
problem-missing-date = Моля, посочете дата.
problem-missing-start = Моля, посочете кога започва.
problem-missing-end = Моля, посочете кога свършва.
problem-missing-reason = Моля, кажете защо не може.
problem-missing-email = Моля, посочете имейл адреса си.
problem-missing-code = Моля, въведете кода от имейла.
problem-too-long = Моля, съкратете текста до най-много { $max } знака.
problem-unreadable = В текста има нечетливи знаци. Моля, напишете го отново.
problem-not-a-choice = Няма такъв избор. Моля, изберете от списъка.
problem-not-a-choice-association = За това сдружение не можете да резервирате. Моля, изберете от списъка.
problem-not-a-choice-room = Няма такова помещение. Моля, изберете от списъка.
problem-not-a-choice-purpose = За това не можете да резервирате. Моля, изберете от списъка.
problem-not-a-choice-service = Тази услуга не е на това сдружение. Моля, изберете друга.
problem-not-a-choice-sheet = Формулярът не дойде изцяло. Моля, изпратете го още веднъж.
problem-not-a-choice-weekday = За месечни дати изберете само един ден от седмицата.
problem-not-a-date = Моля, посочете дата, например 24.11.2026.
problem-past = Това време вече мина. Моля, изберете по-късно.
problem-not-a-date-also = Моля, пишете всяка дата така: 24.12.2026, по една на ред.
problem-past-also = Една от тези дати вече мина. Моля, махнете я.
problem-too-far = Толкова напред още не планираме. Моля, изберете ден до { $last }.
problem-not-a-time = Моля, посочете час, например 17:00.
problem-missing-hour = { $date }: няма { $time } ч., защото часовникът се мести напред на { $next } ч. Моля, изберете друг час.
problem-twice-hour = { $date }: { $time } ч. идва два пъти, защото часовникът се връща назад. Моля, кажете по-долу кой час имате предвид.
problem-end-not-after-start = Краят трябва да е след началото.
problem-end-not-after-start-until = Последният ден трябва да е след първия.
problem-missing-until = Моля, посочете докога или колко пъти се повтаря.
problem-not-an-interval = Моля, посочете число от 1 до { $max }.
problem-no-dates = Така не се получава нито една дата. Моля, променете дните или края.
problem-too-many-dates = Една серия има най-много { $max } дати.
problem-until-and-count = Моля, посочете или последния ден, или броя на датите, но не и двете.
problem-too-short = { $room }: дава се за най-малко { $length }.
problem-too-long-stay = { $room }: дава се за най-много { $length }.
problem-room-not-for-them = { $room }: това сдружение не може да резервира тук само. Моля, изберете друго помещение или говорете с координаторите.
problem-rules-not-accepted = Моля, прочетете правилата на дома и потвърдете, че ще ги спазвате.
problem-too-many-open = Това сдружение вече има { $max } отворени резервации; повече не може. Моля, отменете една или говорете с координаторите.
problem-not-a-number = Моля, посочете число от 1 нагоре.
problem-too-many-people = { $room }: има място за { $capacity } души. Моля, изберете по-голямо помещение.
problem-shared-part = { $one } и { $other } имат обща площ. Моля, изберете едното.
problem-not-an-email = Моля, посочете имейл адрес, например name@beispiel.de.
problem-wrong-code = Този код не е верен. Моля, сравнете го с най-новия имейл.
problem-missing-opening = Моля, посочете поне едно работно време или изберете „Денонощно“.
problem-missing-only_for = Моля, изберете поне едно сдружение.
problem-missing-first = Моля, посочете първия ден.
problem-end-not-after-start-last = Последният ден не може да е преди първия.
problem-past-last = Тези дни вече минаха. Моля, изберете по-късни.
problem-too-far-last = Това, което се повтаря всяка година, трае най-много една година. Моля, изберете ден до { $last }.
problem-not-windows = Моля, пишете часовете така: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Моля, посочете минути или часове и минути, например 90 или 1:30; най-много едно денонощие.
problem-out-of-range = Моля, посочете цяло число до { $max }.
problem-longest-too-short = Най-дългата резервация не може да е по-кратка от най-кратката.

## Anmelden und Konto

sign-in-title = Вход
sign-in-lead = Трябва да влязат само хората, които резервират помещения. Не Ви трябва парола: ще Ви изпратим имейл.
sign-in-send = Поискай имейл
sign-in-code-title = Проверете имейла си
sign-in-sent = Ако познаваме { $email }, след няколко минути ще дойде имейл. Отворете връзката в него или въведете кода тук.
sign-in-no-letter = Не сте получили имейл? Проверете и в папката „Спам“.
sign-in-again = Поискайте нов имейл
sign-in-confirm = Още една стъпка и сте вътре.
sign-in-go = Влез
sign-in-stale-title = Тази връзка вече не важи
sign-in-stale = Връзката важи 15 минути и само веднъж. Просто поискайте нов имейл.
sign-in-demo = В демонстрационния дом не е нужно да чакате имейл.
sign-out = Изход
account-title = Моят профил
account-name = Име
account-role = Роля
account-coming = Предстоящи резервации
account-nothing = Няма резервации.
reminders-title = Напомняния
reminders-first = За отделни дати, а от серия само за първата
reminders-each = За всяка дата
reminders-never = За никоя
reminders-save = Запази
reminders-saved = Запазено. Важи от следващото напомняне.
field-reminders = За какво да Ви напомним предния ден?
hint-reminders = Имейлът идва преди обяд, един за всички дати на следващия ден.
waiting-title = Списък на чакащите
waiting-fresh = Вие сте в списъка на чакащите. Ако помещението се освободи, ще Ви пишем и известно време ще го пазим за Вас.
waiting-in-line = Ако помещението се освободи, ще получите имейл.
waiting-offered = Запазено за Вас до { $until }
waiting-withdraw = Не чакам повече
offer-gone-title = Това предложение вече не важи
offer-gone-words = Времето за Вашия отговор изтече или някой от сдружението Ви вече е отговорил. Продължете тук:
offer-gone-booking = Към резервацията
office-coordinator = Координация на дома
office-partner = Консултации извън дома
office-none = още без сдружение
rank-member = Член на сдружение: { $association }
rank-lead = Ръководство на сдружение: { $association }

## Kalender abonnieren

feed-subscribe = Абонирайте се за календара
feed-address = Адрес на календара
feed-name-house = График на помещенията – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Консултации – { $house }
feed-name-mine = Моите резервации – { $house }
feed-about-house = Всичко, което става в дома и което имате право да видите.
feed-about-room = Кога е заето това помещение: { $room }.
feed-about-association = Дати на това сдружение: { $association }.
feed-about-counselling = Всички часове за консултации на сдруженията в дома.
feed-about-mine = Какво сте резервирали Вие и Вашите сдружения.
feed-read-only = Този календар е само за четене и се обновява сам. Можете да резервирате и променяте тук: { $url }
feed-summary = { $association }: { $what }
feed-taken = Заето
feed-unknown = Няма такъв календар; календарите на дома са тук: { $url }
feed-key-unknown = Тази връзка към календара не важи; нова ще получите на страницата „Моят профил“: { $url }
feed-title = Абонамент за календара
feed-words = С тези връзки календарът Ви винаги показва най-новото, също и на телефона. Там не можете да променяте нищо.
feed-own = Моите резервации и тези на моите сдружения
feed-whole = Целият дом, с всичко, което имате право да видите
feed-open = Добавете в календара си
feed-warning = Който има някоя от тези връзки, може да чете. Моля, не я давайте на никого.
feed-none = Можете да виждате резервациите си в собствения си календар, също и на телефона. За това получавате тайна връзка.
feed-make = Вземете връзка
feed-renew = Сменете връзката
feed-renew-words = Има ли връзката някой, който не бива да я има? След смяната старите връзки веднага спират да важат. Тогава трябва да настроите календара си отново.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] всеки ден
       *[other] на всеки { $interval } дни
    }
repeats-weekly =
    { $interval ->
        [1] всяка седмица ({ $days })
       *[other] на всеки { $interval } седмици ({ $days })
    }
repeats-monthly-date =
    { $interval ->
        [1] всеки месец, число { $day }
       *[other] на всеки { $interval } месеца, число { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] всеки месец: { $day }
       *[other] на всеки { $interval } месеца: { $day }
    }
repeats-nth =
    { $nth ->
        [first] { $day } (1-ви път в месеца)
        [second] { $day } (2-ри път в месеца)
        [third] { $day } (3-ти път в месеца)
        [fourth] { $day } (4-ти път в месеца)
       *[last] { $day } (последен път в месеца)
    }
repeats-until = до { $date }
repeats-count =
    { $count ->
        [one] { $count } дата
       *[other] { $count } дати
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Правила за това помещение
room-closed = Кога е затворено
room-holidays = На официалните празници ({ $land }) домът е затворен.
room-open-on = Все пак е отворено на: { $holidays }.
terms-opening = Отворено
terms-always = Денонощно
terms-length = Времетраене
terms-shortest = най-малко { $length }
terms-longest = най-много { $length }
terms-ahead = Резервиране
terms-earliest =
    { $count ->
        [one] най-рано { $count } ден преди това
       *[other] най-рано { $count } дни преди това
    }
terms-latest =
    { $count ->
        [one] най-късно { $count } час преди това
       *[other] най-късно { $count } часа преди това
    }
terms-buffer = Остава свободно
terms-set-up = { $length } преди това за подготовка
terms-clear-up = { $length } след това за разчистване
terms-approval = Съгласие
terms-bookers = Кой резервира
rules-title = Правила на дома
rules-lead = Спазват ги всички, които ползват помещение тук.
rules-none = Домът още не е записал своите правила.
land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Хамбург
land-HE = Хесен
land-MV = Мекленбург-Предна Померания
land-NI = Долна Саксония
land-NW = Северен Рейн-Вестфалия
land-RP = Рейнланд-Пфалц
land-SL = Саарланд
land-SN = Саксония
land-ST = Саксония-Анхалт
land-SH = Шлезвиг-Холщайн
land-TH = Тюрингия
approval-never = Без съгласие от координаторите
approval-always = Само със съгласие от координаторите
approval-evenings-weekends = Вечер, през почивните дни и на празници само със съгласие от координаторите
approval-guests = За гости на дома само със съгласие от координаторите
bookers-everybody = Всички сдружения
bookers-residents = Сдружения, които работят постоянно в дома
bookers-coordination = Само координаторите
closure-days = { $first } – { $last }
closure-yearly = { $days }, всяка година

## Was in E-Mails steht

letter-greeting = Здравейте, { $name }!
letter-booked-subject = Резервирано: { $what }
letter-booked-heading = Помещението е Ваше.
letter-booked-words = Това записахме за Вас. Ако все пак не Ви трябва помещението, моля, отменете; други ще се зарадват.
letter-requested-subject = Заявка: { $what }
letter-requested-heading = Заявката Ви е при координаторите.
letter-requested-words = Тук е нужно съгласие от координаторите на дома. Дотогава домът пази помещението за Вас. Не е нужно да правите нищо друго.
letter-requested-until = Ще получите имейл с отговора. Координаторите имат време до { $date }, { $time } ч. След това заявката отпада.
letter-approved-subject = Одобрено: { $what }
letter-approved-heading = Координаторите се съгласиха. Помещението е Ваше.
letter-approved-words = Това записахме за Вас. Ако все пак не Ви трябва помещението, моля, отменете; други ще се зарадват.
letter-declined-subject = Отказано: { $what }
letter-declined-heading = За съжаление координаторите отказаха.
letter-declined-words = Може би става друго помещение или друго време. Ако имате въпроси, обадете се в дома; телефонът и имейлът са долу.
letter-proposed-subject = Възможно е друго помещение: { $what }
letter-proposed-heading = Координаторите Ви предлагат друго помещение.
letter-proposed-words = Домът го пази за Вас. Моля, приемете или откажете.
letter-proposed-until = Отговорът Ви ни трябва до { $date }, { $time } ч. След това помещението отново се освобождава.
letter-offered-subject = Освободи се: { $what }
letter-offered-heading = Освободи се помещение, което чакахте.
letter-offered-words = Домът го пази за Вас. Моля, приемете или откажете.
letter-offered-until = Отговорът Ви ни трябва до { $date }, { $time } ч. След това други получават помещението.
letter-expired-subject = Изтекло: { $what }
letter-expired-heading = Срокът изтече.
letter-expired-words = До края на срока нямаше съгласие. Затова помещението отново е свободно. Ако още Ви трябва, моля, резервирайте отново.
letter-changed-subject = Променено: { $what }
letter-changed-heading = Резервацията Ви е променена.
letter-changed-words = Така е сега. Ако нещо не Ви устройва, можете да я промените или отмените.
letter-brought-back-subject = Все пак ще се състои: { $what }
letter-brought-back-heading = Една дата все пак ще се състои.
letter-brought-back-words = Така е резервацията Ви сега. Ако все пак не Ви трябва помещението, моля, отменете.
letter-undone-subject = Върнато назад: { $what }
letter-undone-heading = Последната промяна в резервацията Ви е върната назад.
letter-undone-words = Така е сега. Ако нещо не Ви устройва, можете да я промените или отмените.
letter-called-off-subject = Отменено: { $what }
letter-called-off-heading = Тази резервация е отменена.
letter-called-off-words = Помещението отново е свободно. Ако все пак Ви трябва, моля, резервирайте отново.
letter-partly-called-off-subject = Частично отменено: { $what }
letter-partly-called-off-heading = Част от тази резервация е отменена.
letter-partly-called-off-words = Така е резервацията Ви сега. Можете да върнете отменените дати, докато помещението е още свободно.
letter-closed-subject = Отменено, защото е затворено: { $what }
letter-closed-heading = Домът или помещението е затворено.
letter-closed-words = Затова трябваше да отменим. Моля, резервирайте друго време или друго помещение.
letter-partly-closed-subject = Променено, защото е затворено: { $what }
letter-partly-closed-heading = Домът или помещението е затворено.
letter-partly-closed-words = Затова резервацията Ви е променена. Така е сега. Ако нещо не Ви устройва, можете да я промените или отмените.
letter-reason = Причина
letter-dates-from =
    { $count ->
        [one] { $count } дата на { $date }
       *[other] { $count } дати от { $date }
    }
letter-dates = Предстоят тези дати:
letter-dates-off = Тези дати отпадат:
letter-dates-more =
    { $count ->
        [one] и още { $count } дата, вижте резервацията
       *[other] и още { $count } дати, вижте резервацията
    }
letter-date-with = { $when } – { $notes }
letter-date-off = отпада
letter-date-instead = вместо { $date }
letter-date-hours = друг час
letter-keys = Как да влезете в помещението:
letter-link-see = Вижте, променете или отменете резервацията
letter-link-look = Вижте резервацията
letter-link-answer = Приемете или откажете
letter-link-book = Резервирайте друга дата
letter-calendar-entry = Прикачен е запис за Вашия календар.
letter-calendar-new = Прикаченият файл обновява календара Ви.
letter-calendar-draft = Прикачен е предварителен запис за Вашия календар.
letter-calendar-gone = Прикаченият файл маха записа от календара Ви.
letter-calendar-date = Прикаченият файл променя в календара Ви само тази дата: { $when }.
letter-calendar-date-gone = Прикаченият файл маха от календара Ви само тази дата: { $when }.
letter-asked-subject = Заявка към вас: { $what }
letter-asked-heading = { $asker } иска помещение.
letter-asked-words = За тази резервация е нужно Вашето съгласие. До отговора Ви помещението е заето.
letter-asked-again-subject = Напомняне за заявка: { $what }
letter-asked-again-heading = { $asker } още чака Вашия отговор.
letter-asked-again-words = За тази резервация е нужно Вашето съгласие. Може би някой от Вас вече е отговорил; тогава не е нужно да правите нищо.
letter-asked-until = Моля, отговорете до { $date }, { $time } ч. След това заявката отпада и помещението отново се освобождава.
letter-asked-by = Кой иска
letter-asked-link = Вижте заявките и отговорете
letter-reminder-subject = Утре: { $what }
letter-reminder-subject-several = Утре: { $count } дати в дома, { $date }
letter-reminder-heading =
    { $count ->
        [one] Утре за Вас е резервирано помещение в дома.
       *[other] Утре имате { $count } дати в дома.
    }
letter-reminder-words = Ако все пак не Ви трябва помещение, моля, отменете; други ще се зарадват.
letter-reminder-link = Изникна ли нещо? Отменете или променете тук
letter-reminder-later = После
letter-reminder-dates =
    { $count ->
        [one] още { $count } дата от тази серия
       *[other] още { $count } дати от тази серия
    }
letter-reminder-only-first = За следващите дати от серия не Ви напомняме.
letter-reminder-settings = Променете или спрете напомнянията
letter-sign-in-subject = Вашата връзка и Вашият код за вход
letter-sign-in-heading = Така влизате.
letter-sign-in-link = Влезте сега
letter-sign-in-code = Или въведете този код:
letter-sign-in-short = Връзката и кодът важат 15 минути и само веднъж.
letter-sign-in-not-you = Не сте искали да влезете? Тогава не е нужно да правите нищо.
letter-invitation-subject = Вашият достъп: { $house }
letter-invitation-heading = Добре дошли! { $house }
letter-invitation-words = Вече можете да резервирате помещения в дома. Не Ви трябва парола.
letter-invitation-link = Влезте за първи път
letter-invitation-later = По-късно влизате с имейл адреса си. Всеки път ще Ви изпращаме връзка.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Важи немският текст; този превод помага да го разберете.
statement-missing = Тук още липсва:
imprint-title = Данни за издателя (Impressum)
imprint-lead = Кой отговаря за тези страници.
field-operator = Организация, която поддържа дома (Träger), и правна форма
field-operator_address = Адрес
field-represented_by = Кой представлява организацията
field-operator_email = Имейл
field-operator_phone = Телефон
field-register = Регистър и номер
field-vat_id = Номер по ДДС (Umsatzsteuer-Identifikationsnummer)
field-responsible = Кой отговаря за съдържанието
privacy-title = Защита на данните
privacy-lead = Какво прави този дом с данните Ви, защо и колко дълго.
privacy-readers-title = Ако тук само четете
privacy-readers = Не Ви трябва профил. Тогава тези страници не записват бисквитки (cookies), не зареждат нищо от други доставчици и не записват кой ги чете.
privacy-feedback-title = Ако ни изпратите съобщение
privacy-feedback = Запазваме каквото напишете и го изпращаме по имейл на координаторите, за да могат да поправят грешки, да премахнат пречки и да Ви отговорят. След 90 дни го изтриваме. За защита от злоупотреби помним един ден контролна сума на Вашия интернет адрес.
privacy-account-title = Ако имате профил
privacy-account = Пазим Вашето име, Вашия имейл адрес и език, Вашето сдружение, резервациите Ви, кой какво и кога е променил, и имейлите, които Ви изпращаме. Без тези данни не можем да даваме помещения. Никоя програма не взема решения за Вас като човек.
privacy-sign-in = Връзката и кодът за вход важат 15 минути. След това помним един ден контролни суми на Вашия имейл адрес и интернет адрес. Една бисквитка (cookie) Ви държи в профила 90 дни. Когато излезете, тя изчезва.
privacy-controller = Кой отговаря за данните
field-protection_officer = Длъжностно лице по защита на данните (Datenschutzbeauftragte)
field-legal_basis = Правно основание
field-hosting = Доставчик на сървър и имейл
field-retention = Толкова дълго остават профили, резервации и имейли
field-authority = Надзорен орган (Aufsichtsbehörde)
privacy-rights-title = Вашите права
privacy-rights = Можете да научите какво пазим за Вас и да го вземете със себе си. Можете да поискате да го поправим, да ограничим ползването му или да го изтрием. Можете да възразите срещу използването на данните и да оттеглите съгласието си. Пишете на организацията, която поддържа дома (Träger). Можете да се оплачете и на надзорния орган.
accessibility-title = Достъпност (Barrierefreiheit)
accessibility-lead = Всички трябва да могат да ползват тези страници. Проверяваме ги по BITV 2.0 и стандарта EN 301 549.
field-conformity = Състояние
conformity-full = Напълно достъпно
conformity-partial = Частично достъпно
conformity-no = Още не е достъпно
field-barriers = Известни пречки
field-assessed_on = Последна проверка
field-assessed_how = Как проверихме
accessibility-feedback = Пишете ни, и без профил, или се обадете. Ще Ви отговорим и ще Ви помогнем по друг начин.
accessibility-enforcement = Ако отговорът ни не помогне, можете да се обърнете тук. Безплатно е.
field-enforcement = Орган за контрол на достъпността (Durchsetzungsstelle)
field-arbitration = Помирителен орган (Schlichtungsstelle)
feedback-link = Обратна връзка
feedback-title = Нещо не е наред? Нещо Ви попречи?
feedback-lead = Кажете ни. Не Ви трябва профил. Съобщението Ви четат само координаторите на дома; след 90 дни го изтриваме.
field-kind = За какво става дума?
kind-wrong = Някакви данни не са верни
kind-barrier = Попречи ми нещо
kind-other = Нещо друго
field-message = Какво се случи?
hint-message = Можете да пишете на своя език.
field-contact = Имейл или телефон за отговор
hint-contact = Не е задължително да го посочите. Изтриваме го заедно със съобщението Ви.
feedback-about = Става дума за тази страница:
feedback-send = Изпрати
feedback-thanks-title = Благодарим, получихме съобщението Ви
feedback-thanks = Координаторите ще го прочетат през следващите дни. Ако сте посочили имейл адрес или номер, те ще Ви отговорят.
feedback-back = Назад към:

## Wenn etwas nicht geht

not-found-title = Няма такава страница
not-found-words = Може би връзката е стара или липсва знак. Продължете тук:
forbidden-title = Това не е позволено на всички
forbidden-sign-in = Моля, влезте с профила си.
forbidden-ask = Ако имате право на това, моля, говорете с координаторите.
who-everybody = Това могат всички.
who-signed-in = Това могат всички, които имат профил.
who-association = Това могат хората от сдружението и координаторите.
who-lead = Това могат ръководството на сдружението и координаторите.
who-coordination = Това могат само координаторите на дома.
too-many-title = Моля, изчакайте малко
too-many-words =
    { $minutes ->
        [one] Имаше много опити. Опитайте отново след { $minutes } минута.
       *[other] Имаше много опити. Опитайте отново след { $minutes } минути.
    }
fault-title = При нас стана грешка
fault-words = Нищо не е запазено наполовина. Моля, опитайте отново след няколко минути.
fault-number = Ако ни пишете, моля, посочете този номер:
foreign-form-title = Този формуляр дойде от друг сайт
foreign-form-words = За да Ви предпазим, не запазихме нищо. Моля, отворете формуляра отново при нас.
too-slow-title = Това отне твърде дълго
too-slow-words = В момента има много заявки. Моля, опитайте отново след минута.
too-large-title = Твърде много наведнъж
too-large-words = Не запазихме нищо. Моля, съкратете текста и го изпратете отново.

## Themen

topic-arrival = Първи стъпки
topic-residence-asylum = Престой и убежище
topic-asylum-interview = Подготовка за интервю за убежище (Anhörung)
topic-family-reunification = Събиране на семейството
topic-naturalisation = Германско гражданство
topic-letters-forms = Писма и заявления
topic-documents = Документи
topic-accompaniment = Придружаване и превод
topic-work-training = Работа и професия (Ausbildung)
topic-recognition = Признаване на дипломи
topic-learning-german = Уча немски
topic-school-childcare = Училище и детска градина (Kita)
topic-housing = Жилище
topic-money-benefits = Пари и помощи
topic-debt = Дългове
topic-health = Здраве
topic-mental-health = Душевно здраве
topic-pregnancy-birth = Бременност и раждане
topic-family-separation = Семейство и раздяла
topic-violence = Защита от насилие
topic-discrimination = Дискриминация
topic-legal-advice = Правна консултация
topic-associations = Сдружения и доброволчество

## Sprachen

language-am = амхарски
language-ar = арабски
language-bg = български
language-ckb = сорани (кюрдски)
language-de = немски
language-en = английски
language-es = испански
language-fa = фарси
language-fr = френски
language-gsg = немски жестов език
language-hr = хърватски
language-it = италиански
language-kmr = курманджи (кюрдски)
language-pl = полски
language-prs = дари
language-ps = пущу
language-pt = португалски
language-ro = румънски
language-rom = ромски
language-ru = руски
language-so = сомалийски
language-sq = албански
language-sr = сръбски
language-ta = тамилски
language-ti = тигриня
language-tr = турски
language-uk = украински
language-ur = урду
language-vi = виетнамски
