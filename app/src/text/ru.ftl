### Русский (Russisch). Обращение на «вы», тепло, просто, коротко; всегда говорим, что будет дальше.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = К содержанию
nav = Главное меню
nav-counselling = Найти помощь
nav-associations = Объединения
nav-rooms = Помещения
nav-calendar = План помещений
nav-book = Забронировать помещение
nav-requests = Запросы
nav-coordination = Координаторы
nav-sign-in = Войти
languages = Языки
notice = Обратите внимание
invented-house = Показательный дом: всё вымышлено.
invented-entry = Такого объединения нет. Все данные вымышлены.
demo-door = Войти от чьего-то имени
demo-letters = Посмотреть электронные письма
not-reviewed = Этот перевод ещё не проверил никто, кто вырос с этим языком. Видите ошибку? Скажите нам, пожалуйста.
to-home = На главную
ask-house = Поможем вам по телефону:
address = Адрес
phone = Телефон
email = Электронная почта
website = Сайт

## Wörter, die überall gelten

association = Объединение
room = Помещение
purpose = Цель
service = Услуга
note = Заметка
time = Время
when = Когда
where = Где
topics = Темы
languages-spoken = Языки
place = { $room }, { $floor }
floor =
    { $number ->
        [0] 1-й этаж (Erdgeschoss)
        [-1] подвал (Untergeschoss)
        [1] 2-й этаж (1. Stock)
        [2] 3-й этаж (2. Stock)
        [3] 4-й этаж (3. Stock)
        [4] 5-й этаж (4. Stock)
       *[other] { $number }. Stock
    }
hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
seats =
    { $count ->
        [1] { $count } человек
        [one] до { $count } человека
        [few] до { $count } человек
        [many] до { $count } человек
       *[other] до { $count } человек
    }
step-free = без ступенек
steps = только по лестнице
offers =
    { $count ->
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
taken = занято
closed = закрыто
not-bookable = нельзя забронировать
closed-because = закрыто: { $why }
taken-through = занято (вместе с: { $room })
taken-by = вместе с: { $room }
free = свободно
now = сейчас
is-now = идёт сейчас
is-past = прошло
is-today = сегодня

## Startseite

home-title = Найти помощь
home-about = Кто поможет мне с письмами, ведомствами, жильём и работой? Объединения в доме консультируют бесплатно на многих языках, сегодня и каждую неделю.
home-question = С чем вам нужна помощь?
home-today = Сегодня в доме
home-hour = { $hour }:00
home-over = Сегодня уже закончилось: { $count }
home-no-more = На сегодня всё уже закончилось. Позвоните нам, и мы вместе найдём то, что вам нужно:
home-nothing = На сегодня ничего не объявлено. Позвоните нам, и мы вместе найдём то, что вам нужно:

## Hilfe finden

counselling-title = Найти помощь
counselling-about = Консультации в доме: о чём, на каком языке, когда и где.
all-services = Все услуги
filter-topic = Тема
filter-any-topic = Все темы
filter-language = Язык
filter-any-language = Все языки
filter-go = Показать
filter-lift = { $name }: отменить выбор
search-label = Что вы ищете? Достаточно одного слова на любом языке – даже слова из письма.
search-go = Искать
found-meant = Возможно, вы имели в виду:
found-words = Что означает это слово
found-topics = Что сюда подходит
found-nobody = Пока не по каждой теме здесь кто-то консультирует. Координаторы знают, кто ещё может помочь. Позвоните:
found-associations = Объединения в доме
found-unsure = Мы не уверены, что именно вы ищете. Позвоните или напишите нам, мы поможем. Или выберите тему:
urgent-title = Здесь вам помогут сразу
urgent-house = Мы здесь, в доме
urgent-deportation = Приходите сегодня или позвоните сегодня. Возьмите с собой письмо: времени часто мало, важен каждый день.
urgent-eviction = Приходите сегодня или позвоните сегодня. Возьмите с собой все письма: важен каждый день.
urgent-police = Полиция
urgent-ambulance = Скорая помощь и пожарная служба
urgent-women = Телефон помощи «Насилие против женщин» (Hilfetelefon), днём и ночью, много языков
urgent-men = Телефон помощи «Насилие против мужчин» (Hilfetelefon), с понедельника по пятницу днём
urgent-talk = Телефон доверия (Telefonseelsorge): вас выслушают, днём и ночью
urgent-children = Телефон доверия для детей и подростков (Nummer gegen Kummer), с понедельника по субботу после обеда
counselling-none = Сейчас у нас нет такой услуги. Позвоните нам, мы знаем, кто может помочь:
counselling-none-fits = Нет услуги, которая подходила бы ко всему, что вы выбрали. Уберите что-нибудь из выбранного или позвоните нам:
filter-without = без «{ $name }»
service-when = Когда и где
service-who = Кто помогает
entry-walk-in = без записи
entry-appointment = по записи (Termin)
entry-hint-walk-in = Просто приходите. Записываться не нужно.
entry-hint-appointment = Пожалуйста, сначала запишитесь (Termin) по телефону или по электронной почте.

filter-day = День
filter-more = Сузить выбор
wish-now = сейчас открыто
wish-walk-in = без записи
wish-free = бесплатно
wish-women = только для женщин
wish-children = можно с детьми
wish-step-free = без ступенек
wish-online = онлайн
cost-charged = платно
place-online = только онлайн
place-both = также онлайн
audience = Для кого
audience-women = для женщин
audience-youth = для подростков и молодёжи
audience-older-people = для пожилых людей
audience-disability = для людей с инвалидностью
audience-lgbtiq = для лесбиянок, геев, бисексуальных, трансгендерных, интерсекс- и квир-людей
audience-families = для семей
order-words = Вверху то, что лучше всего подходит к вашим словам.
order-soonest = Вверху то, что ближе всего по времени.
order-language = Сначала то, что есть на вашем языке ({ $language }), ближайшее по времени – вверху.
order-to-soonest = Упорядочить только по времени
order-to-language = Сначала на вашем языке ({ $language })
open-until = сейчас открыто, до { $time }
called-off-on = Не состоится: { $date }
closed-on = Закрыто, { $date }: { $why }.
closed-from = Закрыто, { $first } – { $last }: { $why }.
times-by-appointment = Только по договорённости. Записаться (Termin) можно здесь:
times-not-fixed = Постоянных часов нет. Спросите здесь:

## Vereine

associations-title = Объединения в доме
associations-lead = Эти объединения консультируют, сопровождают и встречаются у нас.
association-offers = Услуги
association-no-offers = Это объединение пока не указало ни одной услуги.
this-week = На этой неделе
week-nothing = На ближайшие семь дней ничего не записано.

## Was Vereine schreiben

written-in = Язык этого текста: { $language }
translation-old = Этот перевод уже устарел; с тех пор текст изменили.
translation-old-of = Дата перевода: { $date }; с тех пор текст изменили.
entry-title = Об объединении и услугах
entry-lead = Вот что другие читают о вашем объединении и его услугах. Следите здесь за тем, чтобы всё было актуально: данные о каждой услуге и тексты на каждом языке.
texts-about = Об объединении
texts-saved = Сохранено. С этого момента на страницах будет именно так.
texts-source = оригинал
texts-current = актуальный
texts-out-of-date = устаревший
texts-source-changed = Оригинал изменён: { $date }.
texts-missing =
    { $count ->
        [one] Ещё не переведено: { $count } язык
        [few] Ещё не переведено: { $count } языка
        [many] Ещё не переведено: { $count } языков
       *[other] Ещё не переведено: { $count } языка
    }
texts-source-hint = Это оригинал. Если вы его измените, переводы будут считаться устаревшими, пока кто-нибудь их не просмотрит.
texts-original = Оригинал ({ $language })
texts-translation = Перевод
texts-still = Перевод по-прежнему верен
texts-still-hint = Перевод ещё соответствует оригиналу? Измените его или подтвердите ниже.
texts-save = Сохранить
texts-meanwhile = Тем временем кто-то изменил этот текст или оригинал. То, что написали вы, ещё есть ниже. Сравните; если вы сохраните, будет действовать ваш текст.
texts-now = Сохранено сейчас
texts-remove = Удалить перевод
texts-remove-hint = Кто читает на этом языке, увидит тогда оригинал или текст на родственном языке.
texts-remove-go = Да, удалить
service-new = Добавить новую услугу
service-new-lead = Название и текст вы сначала пишете на одном языке, а перевести можно потом. Услуга сразу появится в разделе «Найти помощь», и вы сможете бронировать для неё часы консультаций.
service-facts = Изменить данные
service-meanwhile = Тем временем кто-то изменил эти данные. То, что выбрали вы, ещё есть ниже. Сравните; если вы сохраните, будет действовать ваш выбор.
admits-everybody = для всех
children-unsaid = не указано
place-house = в доме
field-lang = На каком языке вы пишете название и текст?
field-topic = О чём речь прежде всего?
field-topics = О чём ещё речь? (по желанию)
field-languages = На каких языках?
hint-languages = Отметьте, пожалуйста, только те языки, на которых вы действительно оказываете эту услугу.
field-entry = Нужно ли записываться (Termin)?
field-audience = Для кого это прежде всего? (по желанию)
hint-audience = Если ничего не отметить, услуга для всех.
field-admits = Для кого это открыто?
field-children = Можно ли приходить с детьми?
field-cost = Нужно ли за это платить?
field-place = Где это проходит?
problem-missing-topic = Выберите самую важную тему.
problem-missing-languages = Выберите хотя бы один язык.
problem-missing-entry = Выберите, нужно ли записываться.
problem-missing-name = Укажите название услуги.
problem-missing-about = Напишите, пожалуйста, текст.
field-name = Название услуги
field-about = Текст
texts-about-hint = Короткие предложения. Кто вы, что вы делаете и для кого вы здесь?
hint-about = Короткие предложения. Что там происходит, для кого это, что взять с собой?
account-texts = Писать тексты

## Räume

rooms-title = Помещения
rooms-lead = Объединения в доме бронируют эти помещения сами и бесплатно.
room-book = Забронировать это помещение
room-plan = Посмотреть неделю в плане помещений
room-week = Ближайшие семь дней
room-all-free = В ближайшие семь дней помещение свободно.
room-floor = Этаж
room-size = Мест
room-way = Вход
room-features = Оборудование
room-shares = Не одновременно с
feature-projector = Проектор и экран
feature-whiteboard = Доска
feature-piano = Пианино
feature-kitchen = Кухня
feature-childrens-corner = Детский уголок
feature-induction-loop = Индукционная петля для слуховых аппаратов
holiday-new-year = Новый год
holiday-epiphany = Богоявление (Heilige Drei Könige)
holiday-womens-day = Международный женский день
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-liberation-day = День освобождения
holiday-ascension = Вознесение Христово
holiday-whit-sunday = Троица
holiday-whit-monday = Понедельник после Троицы
holiday-corpus-christi = Праздник Тела Христова (Fronleichnam)
holiday-uprising-day = День народного восстания
holiday-assumption = Вознесение Девы Марии
holiday-childrens-day = Всемирный день ребёнка
holiday-unity = День германского единства
holiday-reformation = День Реформации
holiday-all-saints = День всех святых
holiday-repentance-day = День покаяния и молитвы (Buß- und Bettag)
holiday-christmas = Рождество, 1-й день
holiday-second-christmas = Рождество, 2-й день

## Einen freien Raum finden

find-title = Найти свободное помещение
find-again = Изменить поиск
find-go = Показать свободные помещения
find-step-free = Вход без ступенек
rooms-all = Все помещения
field-people = Сколько человек придёт? (по желанию)
field-feature = Что должно быть в помещении? (по желанию)

found-title = Свободные помещения
found-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
found-series = Количество дат: { $count }, время: { $hours }. Первая: { $first }, последняя: { $last }
found-free =
    { $count ->
        [one] { $count } помещение свободно
        [few] { $count } помещения свободны
        [many] { $count } помещений свободно
       *[other] { $count } помещения свободно
    }
found-free-series =
    { $count ->
        [one] { $count } помещение свободно на все даты
        [few] { $count } помещения свободны на все даты
        [many] { $count } помещений свободно на все даты
       *[other] { $count } помещения свободно на все даты
    }
found-mostly = Свободны на большинство дат
found-mostly-next = На следующем шаге вы увидите, какие даты не подходят, и выберете для них что-то другое.
found-some-dates = свободные даты: { $free } из { $count }
found-book = Забронировать: { $room }
found-book-at = { $room }, { $hours }: забронировать
found-none = На это время нет свободных помещений
found-none-series = Нет помещения, свободного на большинство этих дат
found-instead = Свободно в этот день в другое время
lack-taken = Все подходящие помещения на это время заняты. Попробуйте другое время, меньше людей или меньше оборудования.
lack-not-open = Подходящие помещения в это время не открыты. Попробуйте другое время или другой день.
lack-off-terms = Подходящие помещения не дают на такое короткое или такое долгое время, так поздно или так заранее. Измените дату или время.
lack-no-such-hours = В этот день переводят часы, и это время неоднозначно. Попробуйте другое время.
lack-closed = В это время дом закрыт. Попробуйте другой день.
lack-past = Это время уже прошло. Выберите более позднее.
lack-no-room = Среди помещений, которые вы можете забронировать, нет такого, где было бы столько мест и всё это оборудование. Поищите для меньшего числа людей или с меньшим оборудованием.

## Raumplan

plan-day = План помещений: { $date }
plan-week = План помещений: { $first } – { $last }
plan-month = План помещений: { $month }
plan-agenda = План помещений, начиная со дня: { $date }
plan-nav = Листать план помещений
plan-day-back = День назад
plan-day-on = День вперёд
plan-week-back = Неделя назад
plan-week-on = Неделя вперёд
plan-month-back = Месяц назад
plan-month-on = Месяц вперёд
plan-today = Сегодня
plan-date = Дата
plan-room = Помещение
plan-all-rooms = Все помещения
plan-go = Показать
plan-printed = { $house } · По состоянию на: { $date }, { $time }
plan-table = План помещений в виде таблицы
plan-as-list = На маленьком экране легче читать список
plan-nothing = Ничего не забронировано.
view-day = День
view-week = Неделя
view-month = Месяц
view-agenda = Список
book = забронировать
book-here = { $room }, { $date }: + забронировать
book-at = { $room }, { $time }, свободно: забронировать
book-on = { $date }: + забронировать
book-then = { $room }, { $date }, { $time }, свободно: забронировать
plan-filter = Сузить выбор
plan-association = Объединение
plan-all-associations = Все объединения
plan-purpose = Цель
plan-all-purposes = Любая цель
plan-mine = Только свои бронирования
plan-own = свои бронирования
plan-narrowed = Вы видите только: { $what }. Других бронирований здесь нет, поэтому не видно, что свободно.
plan-whole = Показать весь план
plan-none = По этому выбору в эти дни ничего не забронировано. Полистайте дальше или расширьте выбор.
plan-none-of-these = Из этого ничего не забронировано.
plan-days = { $first } – { $last }
plan-week-number = Неделя { $number } (KW)
plan-more = + ещё { $count }

## Buchen

booking-title = Забронировать помещение
booking-go = Забронировать помещение
booking-next = Если помещение свободно, оно сразу ваше. Через несколько минут вы получите электронное письмо.
booking-no-service = Без услуги
please-choose = Выберите, пожалуйста
fold-first = До перевода часов (летнее время)
fold-second = После перевода часов (зимнее время)
purpose-counselling = Консультация
purpose-meeting = Встреча
purpose-event = Мероприятие
purpose-maintenance = Работы в доме
visibility-usual = Как обычно для этой цели
visibility-public = Все, также в интернете
visibility-house = Все, кто может войти
visibility-private = Только объединение и координаторы

field-association = Для какого объединения?
field-room = Какое помещение?
field-purpose = Для чего?
field-service = Какая услуга?
hint-service = Только для консультаций. Дата сразу появится у этой услуги.
field-title = Название (по желанию)
hint-title = Будет в плане помещений, например «Репетиция хора».
field-visibility = Кто может видеть, что вы планируете?
hint-visibility = Все видят, что помещение занято. Консультации и мероприятия мы обычно показываем всем, встречи – только людям, у которых есть доступ.
field-attendees = Сколько человек придёт? (по желанию)
field-date = Дата
field-start = С
field-end = До
field-fold = Какой из двух часов вы имеете в виду?
hint-fold = В эту ночь часы переводят назад. Один час будет дважды.
field-note = Заметка для координаторов (по желанию)
field-email = Ваш электронный адрес
field-code = Код из электронного письма
hint-code = Шесть цифр.

field-repeat = Повторяется ли бронирование?
field-interval = Через сколько дней, недель или месяцев?
hint-interval = 2 значит: через раз. Пустое поле значит: каждый раз.
field-weekday = В какие дни недели?
hint-weekday = Если ничего не отметить, будет день недели первой даты. Для ежемесячных выберите не больше одного дня.
field-nth = Какой по счёту день в месяце?
field-until = До какого времени? Последний день
field-count = Или сколько раз?
hint-count = Заполните, пожалуйста, что-то одно.
field-also = Другие даты вручную (по желанию)
hint-also = По одной в строке, например 24.12.2026. Помещение и время будут те же.
field-on_clash = А если какая-то дата не подходит?
on-clash-refuse = Спросите меня
on-clash-skip = Пропустить эту дату
on-clash-other-room = Взять вместо этого самое подходящее помещение
repeat-open = Повторить или добавить даты
repeat-none = Нет, только один раз
repeat-daily = Каждый день
repeat-weekly = Каждую неделю
repeat-monthly-date = Каждый месяц того же числа
repeat-monthly-weekday = Каждый месяц в тот же день недели, например в последнюю пятницу
weekday-mo = понедельник
weekday-tu = вторник
weekday-we = среда
weekday-th = четверг
weekday-fr = пятница
weekday-sa = суббота
weekday-su = воскресенье
nth-usual = как у первой даты
nth-first = первый
nth-second = второй
nth-third = третий
nth-fourth = четвёртый
nth-last = последний
rules-accept = Правила дома (редакция { $version }) прочитаны, обещаю их соблюдать.
rules-read = Прочитать правила дома (откроется новое окно)
field-accept_rules = Правила дома
booking-ask = Отправить запрос на помещение
asks = Нужно согласие координаторов. Мы ответим вам в течение недели.

preview-go = Показать даты
preview-comes = Сначала вы увидите все даты. Пока ничего не забронировано.
preview-title = Проверьте, пожалуйста, свои даты
preview-wish = Изменить ваши данные
preview-next = Пока ничего не забронировано. Когда забронируете, через несколько минут получите электронное письмо.
preview-changed = Что-то изменилось с тех пор, как вы это видели. Поэтому ничего не забронировано. Посмотрите даты ещё раз.
preview-free =
    { $all ->
        [1] { $free ->
            [0] Эта дата не подходит.
           *[other] Эта дата свободна.
        }
       *[other] { $free ->
            [0] Ни одна дата не подходит (всего: { $all }).
           *[other] Свободные даты: { $free } из { $all }.
        }
    }
preview-decide = Скажите ниже, что делать с остальными.
preview-missing = Числа { $day } нет в таких месяцах: { $months }. В эти месяцы ничего не будет забронировано.
preview-out = Не состоится.
preview-book =
    { $count ->
        [1] Забронировать эту дату
       *[other] Забронировать эти даты ({ $count })
    }
preview-ask =
    { $count ->
        [1] Отправить запрос на эту дату
       *[other] Отправить запрос на эти даты ({ $count })
    }
preview-book-rest = Забронировать так
preview-ask-rest = Отправить запрос так
preview-again = Показать даты ещё раз
next-day = { $hours } (заканчивается на следующий день)
choice = Что делать с этой датой: { $date }?
choice-skip = Пропустить эту дату
choice-room = Вместо этого { $room }, мест: { $seats }
choice-hours = Вместо этого { $hours }
choice-as-all = Как решено для всех дат
choice-kept = Так, как здесь написано

obstacle-taken = Занято: { $by }.
obstacle-holiday = Закрыто: { $day } – праздник ({ $holiday }).
obstacle-closure = Закрыто, { $day }: { $reason }
obstacle-outside-hours = { $room }: в это время не открыто.
obstacle-itself = Другая дата этой серии ещё занимает помещение в это время.
obstacle-past = Это время уже прошло.
obstacle-too-late = { $room }: бронировать нужно заранее, минимум { $ahead } до начала.
obstacle-too-early = { $room }: бронировать можно заранее, максимум { $ahead } до начала.
obstacle-peak-hours = В часы наибольшего спроса у объединения есть на неделю: { $hours }. Это время уже использовано.
obstacle-rooms-at-once =
    { $count ->
        [1] Объединение может иметь одновременно только одно помещение, и оно у него уже есть.
       *[other] Столько помещений объединение может иметь одновременно: { $count }. Они у него уже есть.
    }

refused-title = К сожалению, помещение на это время уже занято
refused-wish = Ваше пожелание: { $when }. Мешает вот что:
refused-rooms = Другие помещения в то же время
refused-times = То же помещение в другое время
refused-room = Забронировать вместо этого: { $room } (мест: { $seats })
refused-time = Забронировать вместо этого: { $hours }
refused-nothing = В этот день нет ничего подходящего. Попробуйте другой день.
refused-kept = Ваши данные ещё есть в форме. Вы можете изменить их и там.
refused-impossible = К сожалению, так забронировать помещение нельзя
refused-asks = На что-то из этого нужно согласие координаторов. Мы ответим вам в течение недели.
refused-waiting = Или подождите, пока освободится
refused-wait = Запишите меня в очередь на это помещение и это время

ahead-free = Помещение в это время свободно.
ahead-taken = Помещение в это время занято: { $hours }.
ahead-taken-by = Помещение в это время занято: { $hours }, { $who }.
ahead-dates = Свободные даты: { $free } из { $all }.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Помещение ваше
booking-off = Это бронирование отменено. Помещение снова свободно.
booking-words = Название
booking-number = Номер бронирования
booking-service = Эта услуга в справочнике
booking-plan = Этот день в плане помещений
booking-again = Забронировать ещё раз
booked-by = Кто забронировал
visible-for = Кто видит
attendees = Людей
hold-requested = запрос отправлен
hold-offered = зарезервировано для вас
hold-confirmed = забронировано
hold-declined = отклонено
hold-cancelled = отменено
letter-coming = Через несколько минут вы получите электронное письмо с записью для вашего календаря. Адрес: { $email }.
letter-gone = Мы отправили вам электронное письмо с записью для вашего календаря. Адрес: { $email }.
letter-lost = Наше электронное письмо не дошло. Адрес: { $email }. Бронирование всё равно действует. Проверьте адрес вместе с координаторами.
cancel-open = Отменить бронирование
cancel-letter = Помещение снова станет свободным. Мы сообщим об этом электронным письмом. Это касается: { $association }.
cancel-directory = Дата сразу исчезнет из справочника.
cancel-go = Да, отменить

## Die Termine einer Buchung

booking-changed = Изменение сохранено
booking-called-off = Дата отменена
booking-brought-back = Дата возвращена
booking-undone = Последнее изменение отменено
booking-asked = Мы получили ваш запрос
booking-answer-by = Координаторы ответят не позже чем: { $when }. До этого дом держит помещение свободным для вас.
booking-next-date = Следующая дата
booking-change = Изменить
offer-title = Это помещение зарезервировано для вас
offer-until = Это помещение зарезервировано для вас до такого времени: { $when }
offer-take = Да, мы его берём
offer-refuse = Нет, спасибо
dates-title = Даты
dates-none = Больше дат нет.
dates-past =
    { $count ->
        [one] { $count } дата прошла
        [few] { $count } даты прошли
        [many] { $count } дат прошло
       *[other] { $count } даты прошло
    }
date-number = Дата { $number }
date-off = не состоится
date-change = Изменить или отменить
date-change-of = Изменить или отменить: { $date }
date-restore = Всё-таки состоится
date-restore-of = Всё-таки состоится: { $date }
restore-blocked = Эту дату нельзя вернуть
keys-title = Как войти в помещение
history-title = Что было до сих пор
history-house = Дом
deed-book = забронировано
deed-call-off = отменено
deed-bring-back = возвращено
deed-undo = последнее изменение отменено
deed-change = изменено
deed-approve = согласовано
deed-decline = отклонено
deed-propose-room = предложено другое помещение
deed-take = принято
deed-expire = время прошло, ответа не было
deed-close = изменено, потому что закрыто
deed-send-letter-again = электронное письмо отправлено ещё раз
deed-change-rules = правила изменены
deed-write-text = текст написан
deed-remove-text = перевод удалён
deed-add-service = услуга добавлена
deed-describe-service = данные об услуге изменены

## Eine Buchung ändern

change-title = Изменить бронирование
change-date-title = Изменить дату
change-go = Сохранить изменение
change-next = Мы сообщим об этом электронным письмом. Новое время и новые помещения действуют сразу, если не нужно согласие координаторов.
change-rooms = Какие помещения?
change-whole = Всё бронирование
change-whole-hint = Эти данные всегда относятся ко всем датам.
change-blocked = К сожалению, так не получится
change-nothing-done = Ничего не изменено. Ваши данные ещё есть в форме.
change-busy = Кто-то только что вас опередил. Ничего не изменено; попробуйте, пожалуйста, ещё раз.
change-instead = Вот что свободно
change-to-room = Вместо этого { $room }
change-to-time = Вместо этого { $hours }
change-gone = Эта дата отменена или прошла, изменить её нельзя.
stale-title = Тем временем кто-то изменил это бронирование
stale-now = Как есть сейчас
stale-wanted = Как хотели вы
stale-again = Ваши данные ещё есть в форме. Если сохранить ещё раз, будут действовать они.
field-scope = Для каких дат?
hint-scope = То, что вы уже изменили для отдельных дат, останется.
scope-one = Только для этой даты
scope-following = Для этой и всех следующих
scope-all = Для всех, которые ещё будут
cancel-some-open = Отменить даты
cancel-some = Помещения сразу станут свободными. Мы сообщим об этом электронным письмом.
cancel-one = Отменить только эту дату
cancel-following = Отменить эту и все следующие
cancel-all = Отменить все даты

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [1] Изменится одна дата.
       *[other] Изменятся даты, количество: { $count }.
    }
move-letter = Кто забронировал, получит об этом электронное письмо.
move-same = Эта дата уже так стоит.
move-go = Перенести
move-stay = Не переносить

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Бронировать и переносить мышью и клавишами
hand-draw = Там, где часы стоят друг под другом: протяните мышью по свободному времени, чтобы забронировать именно это время.
hand-move = Перетащите бронирование на другое место, чтобы перенести его. Сначала вы прочитаете, что изменится.
hand-stretch = Там, где часы стоят друг под другом: потяните за верхний или нижний край бронирования, чтобы изменить начало или конец.
hand-keys-walk = Стрелки, Home (Pos1) и End (Ende) переводят в плане от поля к полю.
hand-keys-days = Page Up (Bild auf) и Page Down (Bild ab) листают назад и вперёд, латинская T возвращает на сегодня.
hand-keys-move = Встаньте на бронирование и нажмите латинскую M, чтобы взять его. Тогда стрелки переносят его, а Shift со стрелками вверх и вниз меняет конец. Enter спрашивает, можно ли так, Escape отпускает.
hand-keys-draw = На свободном времени Shift со стрелкой вниз начинает новое бронирование и продлевает его. Enter открывает форму.
hand-let-go = Отпущено. Ничего не изменено.
hand-not = Это нельзя перенести. Ничего не изменено.
hand-lost = Нет связи с домом. Ничего не изменено. Попробуйте, пожалуйста, ещё раз.

# Taking back what was done last.
undo-go = Отменить изменение
undo-until = До { $time } вы можете отменить своё последнее изменение, если никто другой ничего не изменит.
undo-blocked = Это изменение нельзя отменить
undo-nothing-done = Бронирование остаётся, как есть.
undo-no-more = Своё последнее изменение можно отменить в течение часа, если никто другой ничего не изменит. Бронирование остаётся, как есть.
moved-notice = Перенесено: { $what }, { $when }, { $rooms }.
undone-notice = Изменение отменено: { $what }, { $when }, { $rooms }.
moved-link = К бронированию

## Fehler in Formularen

error-prefix = Ошибка:
errors-title = Это ещё нужно исправить
problem-missing = Заполните, пожалуйста, это поле.
problem-missing-association = Выберите объединение, для которого бронируете.
problem-missing-room = Выберите помещение.
problem-missing-purpose = Скажите, для чего вам нужно помещение.
problem-missing-service = Выберите услугу, по которой консультируете.
problem-missing-date = Укажите дату.
problem-missing-start = Укажите, когда начало.
problem-missing-end = Укажите, когда конец.
problem-missing-reason = Скажите, пожалуйста, почему нельзя.
problem-missing-email = Укажите свой электронный адрес.
problem-missing-code = Введите код из электронного письма.
problem-too-long = Сократите текст. Наибольшее число знаков: { $max }.
problem-unreadable = В тексте есть нечитаемые знаки. Введите его, пожалуйста, ещё раз.
problem-not-a-choice = Такого варианта нет. Выберите из списка.
problem-not-a-choice-association = Для этого объединения вы не можете бронировать. Выберите из списка.
problem-not-a-choice-room = Такого помещения нет. Выберите из списка.
problem-not-a-choice-purpose = Для этого вы не можете бронировать. Выберите из списка.
problem-not-a-choice-service = Эта услуга не относится к этому объединению. Выберите другую.
problem-not-a-choice-sheet = Форма пришла не полностью. Отправьте её, пожалуйста, ещё раз.
problem-not-a-choice-weekday = Для ежемесячных дат выберите только один день недели.
problem-not-a-date = Укажите дату, например 24.11.2026.
problem-past = Это время уже прошло. Выберите более позднее.
problem-not-a-date-also = Пишите каждую дату так: 24.12.2026, по одной в строке.
problem-past-also = Одна из этих дат уже прошла. Уберите её, пожалуйста.
problem-too-far = Так далеко вперёд мы ещё не планируем. Последний возможный день: { $last }.
problem-not-a-time = Укажите время, например 17:00.
problem-missing-hour = { $date }: времени { $time } не будет, потому что часы переводят вперёд на { $next }. Выберите другое время.
problem-twice-hour = { $date }: время { $time } будет дважды, потому что часы переводят назад. Скажите ниже, какой час вы имеете в виду.
problem-end-not-after-start = Конец должен быть позже начала.
problem-end-not-after-start-until = Последний день должен быть позже первого.
problem-missing-until = Укажите, до какого дня повторять или сколько раз.
problem-not-an-interval = Укажите число от 1 до { $max }.
problem-no-dates = Так не получается ни одной даты. Измените дни или конец.
problem-too-many-dates = Наибольшее число дат в серии: { $max }.
problem-until-and-count = Укажите или последний день, или число дат, но не то и другое.
problem-too-short = { $room }: наименьшая длительность бронирования – { $length }.
problem-too-long-stay = { $room }: наибольшая длительность бронирования – { $length }.
problem-room-not-for-them = { $room }: это объединение не может бронировать здесь само. Выберите другое помещение или обратитесь к координаторам.
problem-rules-not-accepted = Прочитайте правила дома и подтвердите, что будете их соблюдать.
problem-too-many-open = У этого объединения уже есть открытые бронирования: { $max }; больше нельзя. Отмените одно или обратитесь к координаторам.
problem-not-a-number = Укажите число от 1.
problem-too-many-people = { $room }: число мест – { $capacity }. Выберите помещение побольше.
problem-shared-part = { $one } и { $other } занимают общую площадь. Выберите что-то одно.
problem-not-an-email = Укажите электронный адрес, например name@beispiel.de.
problem-wrong-code = Этот код неверный. Сравните его с самым новым электронным письмом.
problem-missing-opening = Укажите хотя бы одно время работы или выберите «Круглосуточно».
problem-missing-only_for = Выберите хотя бы одно объединение.
problem-missing-first = Укажите первый день.
problem-end-not-after-start-last = Последний день не может быть раньше первого.
problem-past-last = Эти дни уже прошли. Выберите более поздние.
problem-too-far-last = То, что повторяется каждый год, длится не больше года. Последний возможный день: { $last }.
problem-not-windows = Пишите время так: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Укажите минуты или часы и минуты, например 90 или 1:30; не больше одних суток.
problem-out-of-range = Укажите целое число до { $max }.
problem-longest-too-short = Самое долгое бронирование не может быть короче самого короткого.

## Anmelden und Konto

sign-in-title = Войти
sign-in-lead = Входить нужно только тем, кто бронирует помещения. Пароль не нужен: мы отправим вам электронное письмо.
sign-in-send = Получить электронное письмо
sign-in-code-title = Проверьте свою почту
sign-in-sent = Если адрес { $email } нам известен, через несколько минут придёт электронное письмо. Откройте ссылку из него или введите код здесь.
sign-in-no-letter = Письмо не пришло? Проверьте также папку «Спам».
sign-in-again = Получить новое электронное письмо
sign-in-confirm = Ещё один шаг, и вы вошли.
sign-in-go = Войти
sign-in-stale-title = Эта ссылка больше не действует
sign-in-stale = Ссылка действует 15 минут и только один раз. Просто запросите новое электронное письмо.
sign-in-demo = В показательном доме ждать электронного письма не нужно.
sign-out = Выйти
account-title = Мой кабинет
account-name = Имя
account-role = Роль
account-coming = Будущие бронирования
account-nothing = Ничего не забронировано.
reminders-title = Напоминания
reminders-first = Об отдельных датах, а из серии только о первой
reminders-each = О каждой дате
reminders-never = Не напоминать
reminders-save = Сохранить
reminders-saved = Сохранено. Действует со следующего напоминания.
field-reminders = О чём напоминать вам за день?
hint-reminders = Электронное письмо приходит до полудня, одно обо всех датах следующего дня.
waiting-title = Очередь
waiting-fresh = Вы в очереди. Если помещение освободится, мы вам напишем и какое-то время будем держать его для вас.
waiting-in-line = Если помещение освободится, вы получите электронное письмо.
waiting-offered = Зарезервировано для вас до такого времени: { $until }
waiting-withdraw = Больше не ждать
offer-gone-title = Это предложение больше не действует
offer-gone-words = Время для вашего ответа прошло, или кто-то из вашего объединения уже ответил. Дальше можно сюда:
offer-gone-booking = К бронированию
office-coordinator = Координация дома
office-partner = Консультации вне дома
office-none = пока без объединения
rank-member = Участие в объединении: { $association }
rank-lead = Руководство объединения: { $association }

## Kalender abonnieren

feed-subscribe = Подписаться на календарь
feed-address = Адрес календаря
feed-name-house = План помещений – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Консультации – { $house }
feed-name-mine = Мои бронирования – { $house }
feed-about-house = Всё, что происходит в доме, если вам это можно видеть.
feed-about-room = Когда занято это помещение: { $room }.
feed-about-association = Даты этого объединения: { $association }.
feed-about-counselling = Все часы консультаций объединений в доме.
feed-about-mine = Что забронировали вы и ваши объединения.
feed-read-only = Этот календарь только для чтения, он обновляется сам. Бронировать и менять можно здесь: { $url }
feed-summary = { $association }: { $what }
feed-taken = Занято
feed-unknown = Такого календаря нет; календари дома вы найдёте здесь: { $url }
feed-key-unknown = Эта ссылка на календарь не действует; новую вы получите на странице «Мой кабинет»: { $url }
feed-title = Подписка на календарь
feed-words = С этими ссылками ваш календарь всегда показывает самые новые данные, также в телефоне. Изменить там ничего нельзя.
feed-own = Мои бронирования и бронирования моих объединений
feed-whole = Весь дом, всё, что вам можно видеть
feed-open = Добавить в свой календарь
feed-warning = У кого есть такая ссылка, тот может всё читать. Никому её не передавайте.
feed-none = Вы можете видеть свои бронирования в собственном календаре, также в телефоне. Для этого вы получите тайную ссылку.
feed-make = Получить ссылку
feed-renew = Обновить ссылку
feed-renew-words = Ссылка попала к кому-то, у кого её не должно быть? После обновления старые ссылки сразу перестанут действовать. Тогда вам нужно будет снова настроить календарь.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] каждый день
        [one] каждый { $interval } день
        [few] каждые { $interval } дня
        [many] каждые { $interval } дней
       *[other] каждые { $interval } дня
    }
repeats-weekly =
    { $interval ->
        [1] каждую неделю ({ $days })
        [one] каждую { $interval } неделю ({ $days })
        [few] каждые { $interval } недели ({ $days })
        [many] каждые { $interval } недель ({ $days })
       *[other] каждые { $interval } недели ({ $days })
    }
repeats-monthly-date =
    { $interval ->
        [1] каждый месяц { $day } числа
        [one] каждый { $interval } месяц { $day } числа
        [few] каждые { $interval } месяца { $day } числа
        [many] каждые { $interval } месяцев { $day } числа
       *[other] каждые { $interval } месяца { $day } числа
    }
repeats-monthly-weekday =
    { $interval ->
        [1] каждый месяц: { $day }
        [one] каждый { $interval } месяц: { $day }
        [few] каждые { $interval } месяца: { $day }
        [many] каждые { $interval } месяцев: { $day }
       *[other] каждые { $interval } месяца: { $day }
    }
repeats-nth =
    { $nth ->
        [first] { $day } (1-й раз в месяце)
        [second] { $day } (2-й раз в месяце)
        [third] { $day } (3-й раз в месяце)
        [fourth] { $day } (4-й раз в месяце)
       *[last] { $day } (последний раз в месяце)
    }
repeats-until = последний день: { $date }
repeats-count =
    { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } даты
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Правила для этого помещения
room-closed = Когда закрыто
room-holidays = В официальные праздники ({ $land }) дом закрыт.
room-open-on = Но открыто в такие праздники: { $holidays }.
terms-opening = Открыто
terms-always = Круглосуточно
terms-length = Длительность
terms-shortest = минимум { $length }
terms-longest = максимум { $length }
terms-ahead = Бронирование
terms-earliest =
    { $count ->
        [one] не раньше чем за { $count } день
        [few] не раньше чем за { $count } дня
        [many] не раньше чем за { $count } дней
       *[other] не раньше чем за { $count } дня
    }
terms-latest =
    { $count ->
        [one] не позже чем за { $count } час
        [few] не позже чем за { $count } часа
        [many] не позже чем за { $count } часов
       *[other] не позже чем за { $count } часа
    }
terms-buffer = Остаётся свободным
terms-set-up = { $length } до начала, чтобы подготовить
terms-clear-up = { $length } после окончания, чтобы убрать
terms-approval = Согласие
terms-bookers = Кто бронирует
rules-title = Правила дома
rules-lead = Их соблюдают все, кто пользуется здесь помещением.
rules-none = Дом ещё не записал своих правил.
land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передняя Померания
land-NI = Нижняя Саксония
land-NW = Северный Рейн-Вестфалия
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксония
land-ST = Саксония-Анхальт
land-SH = Шлезвиг-Гольштейн
land-TH = Тюрингия
approval-never = Без согласия координаторов
approval-always = Только с согласия координаторов
approval-evenings-weekends = Вечером, в выходные и праздники только с согласия координаторов
approval-guests = Для гостей дома только с согласия координаторов
bookers-everybody = Все объединения
bookers-residents = Объединения, которые постоянно работают в доме
bookers-coordination = Только координаторы
closure-days = { $first } – { $last }
closure-yearly = { $days }, каждый год

## Was in E-Mails steht

letter-greeting = Здравствуйте, { $name }!
letter-booked-subject = Забронировано: { $what }
letter-booked-heading = Помещение ваше.
letter-booked-words = Вот что мы для вас записали. Если помещение вам всё же не нужно, отмените, пожалуйста, бронирование; другие будут рады.
letter-requested-subject = Запрос: { $what }
letter-requested-heading = Ваш запрос у координаторов.
letter-requested-words = Здесь нужно согласие координаторов дома. До этого дом держит помещение свободным для вас. Больше ничего делать не нужно.
letter-requested-until = Вы получите электронное письмо с ответом. У координаторов есть время до такого дня и часа: { $date }, { $time }. После этого запрос потеряет силу.
letter-approved-subject = Согласовано: { $what }
letter-approved-heading = Координаторы согласились. Помещение ваше.
letter-approved-words = Вот что мы для вас записали. Если помещение вам всё же не нужно, отмените, пожалуйста, бронирование; другие будут рады.
letter-declined-subject = Отклонено: { $what }
letter-declined-heading = К сожалению, координаторы отказали.
letter-declined-words = Возможно, подойдёт другое помещение или другое время. Если есть вопросы, обратитесь к нам; телефон и электронный адрес внизу.
letter-proposed-subject = Возможно другое помещение: { $what }
letter-proposed-heading = Координаторы предлагают вам другое помещение.
letter-proposed-words = Дом держит его для вас. Согласитесь, пожалуйста, или откажитесь.
letter-proposed-until = Ждём вашего ответа до такого дня и часа: { $date }, { $time }. После этого помещение снова станет свободным.
letter-offered-subject = Освободилось: { $what }
letter-offered-heading = Освободилось помещение, которого вы ждали.
letter-offered-words = Дом держит его для вас. Согласитесь, пожалуйста, или откажитесь.
letter-offered-until = Ждём вашего ответа до такого дня и часа: { $date }, { $time }. После этого помещение получат другие.
letter-expired-subject = Время прошло: { $what }
letter-expired-heading = Срок прошёл.
letter-expired-words = До конца срока согласия не было. Поэтому помещение снова свободно. Если оно вам ещё нужно, забронируйте, пожалуйста, ещё раз.
letter-changed-subject = Изменено: { $what }
letter-changed-heading = Ваше бронирование изменилось.
letter-changed-words = Вот какое оно теперь. Если что-то не подходит, вы можете изменить его или отменить.
letter-brought-back-subject = Всё-таки состоится: { $what }
letter-brought-back-heading = Одна дата всё-таки состоится.
letter-brought-back-words = Вот какое теперь ваше бронирование. Если помещение вам всё же не нужно, отмените, пожалуйста, бронирование.
letter-undone-subject = Изменение отменено: { $what }
letter-undone-heading = Последнее изменение в вашем бронировании отменено.
letter-undone-words = Вот какое оно теперь. Если что-то не подходит, вы можете изменить его или отменить.
letter-called-off-subject = Отменено: { $what }
letter-called-off-heading = Это бронирование отменено.
letter-called-off-words = Помещение снова свободно. Если оно вам всё же нужно, забронируйте, пожалуйста, ещё раз.
letter-partly-called-off-subject = Частично отменено: { $what }
letter-partly-called-off-heading = Часть этого бронирования отменена.
letter-partly-called-off-words = Вот какое теперь ваше бронирование. Отменённые даты можно вернуть, пока помещение ещё свободно.
letter-closed-subject = Отменено, потому что закрыто: { $what }
letter-closed-heading = Дом или помещение закрыто.
letter-closed-words = Поэтому нам пришлось отменить бронирование. Забронируйте, пожалуйста, другое время или другое помещение.
letter-partly-closed-subject = Изменено, потому что закрыто: { $what }
letter-partly-closed-heading = Дом или помещение закрыто.
letter-partly-closed-words = Поэтому ваше бронирование изменилось. Вот какое оно теперь. Если что-то не подходит, вы можете изменить его или отменить.
letter-reason = Причина
letter-dates-from =
    { $count ->
        [1] { $count } дата: { $date }
        [one] { $count } дата, первая: { $date }
        [few] { $count } даты, первая: { $date }
        [many] { $count } дат, первая: { $date }
       *[other] { $count } даты, первая: { $date }
    }
letter-dates = Эти даты ещё будут:
letter-dates-off = Эти даты не состоятся:
letter-dates-more =
    { $count ->
        [one] и ещё { $count } дата, смотрите в бронировании
        [few] и ещё { $count } даты, смотрите в бронировании
        [many] и ещё { $count } дат, смотрите в бронировании
       *[other] и ещё { $count } даты, смотрите в бронировании
    }
letter-date-with = { $when } – { $notes }
letter-date-off = не состоится
letter-date-instead = вместо даты: { $date }
letter-date-hours = другое время
letter-keys = Как войти в помещение:
letter-link-see = Посмотреть, изменить или отменить бронирование
letter-link-look = Посмотреть бронирование
letter-link-answer = Согласиться или отказаться
letter-link-book = Забронировать другую дату
letter-calendar-entry = К письму приложена запись для вашего календаря.
letter-calendar-new = Вложение в письме обновит ваш календарь.
letter-calendar-draft = К письму приложена предварительная запись для вашего календаря.
letter-calendar-gone = Вложение в письме уберёт запись из вашего календаря.
letter-calendar-date = Вложение в письме изменит в вашем календаре только эту дату: { $when }.
letter-calendar-date-gone = Вложение в письме уберёт из вашего календаря только эту дату: { $when }.
letter-asked-subject = Запрос к вам: { $what }
letter-asked-heading = { $asker }: запрос на помещение.
letter-asked-words = Для этого бронирования нужно ваше согласие. До вашего ответа помещение занято.
letter-asked-again-subject = Напоминание о запросе: { $what }
letter-asked-again-heading = { $asker } ещё ждёт вашего ответа.
letter-asked-again-words = Для этого бронирования нужно ваше согласие. Возможно, кто-то из вас уже ответил; тогда ничего делать не нужно.
letter-asked-until = Ответьте, пожалуйста, до такого дня и часа: { $date }, { $time }. После этого запрос потеряет силу, и помещение снова станет свободным.
letter-asked-by = Кто спрашивает
letter-asked-link = Посмотреть запросы и ответить
letter-reminder-subject = Завтра: { $what }
letter-reminder-subject-several = Завтра в доме несколько дат ({ $count }), { $date }
letter-reminder-heading =
    { $count ->
        [1] Завтра для вас забронировано помещение в доме.
       *[other] Завтра у вас в доме несколько дат: { $count }.
    }
letter-reminder-words = Если помещение вам всё же не нужно, отмените, пожалуйста, бронирование; другие будут рады.
letter-reminder-link = Что-то помешало? Отмените или измените здесь
letter-reminder-later = Дальше
letter-reminder-dates =
    { $count ->
        [one] ещё { $count } дата этой серии
        [few] ещё { $count } даты этой серии
        [many] ещё { $count } дат этой серии
       *[other] ещё { $count } даты этой серии
    }
letter-reminder-only-first = О следующих датах серии мы не напоминаем.
letter-reminder-settings = Изменить или отключить напоминания
letter-sign-in-subject = Ваша ссылка и код для входа
letter-sign-in-heading = Вот как войти.
letter-sign-in-link = Войти сейчас
letter-sign-in-code = Или введите этот код:
letter-sign-in-short = Ссылка и код действуют 15 минут и только один раз.
letter-sign-in-not-you = Вы не собирались входить? Тогда ничего делать не нужно.
letter-invitation-subject = Ваш доступ: { $house }
letter-invitation-heading = Добро пожаловать! { $house }
letter-invitation-words = Теперь вы можете бронировать помещения в доме. Пароль вам не нужен.
letter-invitation-link = Войти в первый раз
letter-invitation-later = Потом входите со своим электронным адресом. Каждый раз мы будем отправлять вам ссылку.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Действует немецкий текст; этот перевод помогает его понять.
statement-missing = Здесь ещё не хватает:
imprint-title = Выходные данные (Impressum)
imprint-lead = Кто отвечает за эти страницы.
field-operator = Организация, которая ведёт дом (Träger), и её правовая форма
field-operator_address = Адрес
field-represented_by = Кто представляет организацию
field-operator_email = Электронная почта
field-operator_phone = Телефон
field-register = Реестр и номер
field-vat_id = Номер плательщика НДС (Umsatzsteuer-Identifikationsnummer)
field-responsible = Кто отвечает за содержание
privacy-title = Защита данных
privacy-lead = Что этот дом делает с вашими данными, зачем и как долго.
privacy-readers-title = Если вы здесь только читаете
privacy-readers = Кабинет вам не нужен. Тогда эти страницы не сохраняют файлов cookie, ничего не загружают от других и не записывают, кто их читает.
privacy-feedback-title = Если вы отправляете нам сообщение
privacy-feedback = Мы сохраняем то, что вы пишете, и отправляем это по электронной почте координаторам, чтобы они могли исправить ошибки, устранить препятствия и ответить вам. Через 90 дней мы это удаляем. Чтобы предотвратить злоупотребления, мы один день помним контрольную сумму вашего интернет-адреса.
privacy-account-title = Если у вас есть кабинет
privacy-account = Мы храним ваше имя, ваш электронный адрес и язык, ваше объединение, ваши бронирования, кто, что и когда изменил, а также электронные письма, которые мы вам отправляем. Без этих данных мы не можем предоставлять помещения. Никакая программа не принимает решений о вас как о человеке.
privacy-sign-in = Ссылка и код для входа действуют 15 минут. После этого мы один день помним контрольные суммы вашего электронного адреса и интернет-адреса. Благодаря файлу cookie вам 90 дней не нужно входить снова. Когда вы выходите, он исчезает.
privacy-controller = Кто отвечает за данные
field-protection_officer = Уполномоченное лицо по защите данных (Datenschutzbeauftragte)
field-legal_basis = Правовое основание
field-hosting = Кто предоставляет сервер и электронную почту
field-retention = Как долго хранятся кабинеты, бронирования и электронные письма
field-authority = Надзорный орган (Aufsichtsbehörde)
privacy-rights-title = Ваши права
privacy-rights = Вы можете узнать, что мы о вас сохранили, и забрать эти данные с собой. Вы можете потребовать их исправить, ограничить их использование или удалить их. Вы можете возразить против использования данных и отозвать согласие. Напишите организации, которая ведёт дом (Träger). Вы также можете пожаловаться в надзорный орган.
accessibility-title = Доступность (Barrierefreiheit)
accessibility-lead = Все должны иметь возможность пользоваться этими страницами. Мы проверяем их по BITV 2.0 и стандарту EN 301 549.
field-conformity = Состояние
conformity-full = Полностью доступно
conformity-partial = Частично доступно
conformity-no = Пока не доступно
field-barriers = Известные препятствия
field-assessed_on = Последняя проверка
field-assessed_how = Как мы проверяли
accessibility-feedback = Напишите нам, даже без кабинета, или позвоните. Мы ответим и поможем вам другим способом.
accessibility-enforcement = Если наш ответ не поможет, вы можете обратиться сюда. Это бесплатно.
field-enforcement = Орган контроля за доступностью (Durchsetzungsstelle)
field-arbitration = Орган примирения (Schlichtungsstelle)
feedback-link = Обратная связь
feedback-title = Что-то не так? Что-то вам помешало?
feedback-lead = Скажите нам об этом. Кабинет вам не нужен. Ваше сообщение читают только координаторы дома; через 90 дней мы его удаляем.
field-kind = О чём речь?
kind-wrong = Какие-то данные неверны
kind-barrier = Мне помешало препятствие
kind-other = Что-то другое
field-message = Что случилось?
hint-message = Вы можете писать на своём языке.
field-contact = Электронная почта или телефон для ответа
hint-contact = Это указывать не обязательно. Мы удалим это вместе с вашим сообщением.
feedback-about = Речь об этой странице:
feedback-send = Отправить
feedback-thanks-title = Спасибо, мы получили ваше сообщение
feedback-thanks = Координаторы прочитают его в ближайшие дни. Если вы указали электронный адрес или номер телефона, они вам ответят.
feedback-back = Назад к:

## Wenn etwas nicht geht

not-found-title = Такой страницы нет
not-found-words = Возможно, ссылка устарела или в ней не хватает знака. Дальше можно сюда:
forbidden-title = Это разрешено не всем
forbidden-sign-in = Пожалуйста, войдите.
forbidden-ask = Если у вас есть на это право, обратитесь к координаторам.
who-everybody = Это могут делать все.
who-signed-in = Это могут делать все, у кого есть кабинет.
who-association = Это могут делать люди из объединения и координаторы.
who-lead = Это могут делать руководство объединения и координаторы.
who-coordination = Это могут делать только координаторы дома.
too-many-title = Подождите, пожалуйста, немного
too-many-words =
    { $minutes ->
        [one] Попыток было много. Попробуйте снова через { $minutes } минуту.
        [few] Попыток было много. Попробуйте снова через { $minutes } минуты.
        [many] Попыток было много. Попробуйте снова через { $minutes } минут.
       *[other] Попыток было много. Попробуйте снова через { $minutes } минуты.
    }
fault-title = У нас произошла ошибка
fault-words = Ничего не сохранено наполовину. Попробуйте, пожалуйста, ещё раз через несколько минут.
fault-number = Если будете писать нам, укажите, пожалуйста, этот номер:
foreign-form-title = Эта форма пришла с другого сайта
foreign-form-words = Чтобы защитить вас, мы ничего не сохранили. Откройте, пожалуйста, форму ещё раз у нас.
too-slow-title = Это длилось слишком долго
too-slow-words = Сейчас много запросов. Попробуйте, пожалуйста, ещё раз через минуту.
too-large-title = Слишком много за один раз
too-large-words = Мы ничего не сохранили. Сократите, пожалуйста, текст и отправьте ещё раз.

## Themen

topic-arrival = Первые шаги
topic-residence-asylum = Вид на жительство и убежище
topic-asylum-interview = Подготовка к интервью об убежище (Anhörung)
topic-family-reunification = Воссоединение семьи
topic-naturalisation = Гражданство Германии
topic-letters-forms = Письма и заявления
topic-documents = Документы
topic-accompaniment = Сопровождение и перевод
topic-work-training = Работа и профессия (Ausbildung)
topic-recognition = Признание дипломов
topic-learning-german = Выучить немецкий
topic-school-childcare = Школа и детский сад (Kita)
topic-housing = Жильё
topic-money-benefits = Деньги и выплаты
topic-debt = Долги
topic-health = Здоровье
topic-mental-health = Душевное здоровье
topic-pregnancy-birth = Беременность и роды
topic-family-separation = Семья и развод
topic-violence = Защита от насилия
topic-discrimination = Дискриминация
topic-legal-advice = Юридическая консультация
topic-associations = Объединения и волонтёрство

## Sprachen

language-am = амхарский
language-ar = арабский
language-bg = болгарский
language-ckb = сорани (курдский)
language-de = немецкий
language-en = английский
language-es = испанский
language-fa = фарси
language-fr = французский
language-gsg = немецкий жестовый язык
language-hr = хорватский
language-it = итальянский
language-kmr = курманджи (курдский)
language-pl = польский
language-prs = дари
language-ps = пушту
language-pt = португальский
language-ro = румынский
language-rom = романи (ромский)
language-ru = русский
language-so = сомалийский
language-sq = албанский
language-sr = сербский
language-ta = тамильский
language-ti = тигринья
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-vi = вьетнамский
