### English. Polite, active, short; always say what happens next.
### Von Muttersprachler:innen durchgesehen: nein

## Around every page

product = Treppenhaus
skip = Skip to content
nav = Main menu
nav-counselling = Find help
nav-associations = Associations
nav-rooms = Rooms
nav-calendar = Room plan
nav-book = Book a room
nav-requests = Requests
nav-coordination = Coordination
nav-sign-in = Sign in
languages = Languages
notice = Note
invented-house = Demonstration house: everything is invented.
invented-entry = This association does not exist. Everything here is invented.
demo-door = Sign in as somebody
demo-letters = Read the e-mails
not-reviewed = Nobody who grew up with this language has checked these words yet. Mistakes? Please tell us.
to-home = To the home page
ask-house = We help by telephone:
address = Address
phone = Telephone
email = E-mail
website = Website

## Words used everywhere

association = Association
room = Room
purpose = Purpose
service = Service
note = Note
time = Time
when = When
where = Where
topics = Topics
languages-spoken = Languages
place = { $room }, { $floor }
floor =
    { $number ->
        [0] ground floor
        [-1] basement
       *[other] floor { $number }
    }
hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
seats =
    { $count ->
        [one] { $count } person
       *[other] up to { $count } people
    }
step-free = step-free
steps = stairs only
offers =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
taken = taken
closed = closed
not-bookable = cannot be booked
closed-because = closed: { $why }
taken-through = taken by { $room }
taken-by = by { $room }
free = free
now = now
is-now = on right now
is-past = over
is-today = today

## Home page

home-title = Find help
home-about = Who helps me with letters, offices, housing and work? Associations in the house give advice free of charge in many languages, today and every week.
home-question = What do you need help with?
home-today = Today in the house
home-hour = { $hour }:00
home-over =
    { $count ->
        [one] { $count } date of today is over
       *[other] { $count } dates of today are over
    }
home-no-more = Everything of today is over. Call us and we will find the right place with you:
home-nothing = Nothing is announced for today. Call us and we will find the right place with you:

## Find help

counselling-title = Find help
counselling-about = Counselling in the house: what about, in which language, when and where.
all-services = All services
filter-topic = Topic
filter-any-topic = All topics
filter-language = Language
filter-any-language = All languages
filter-go = Show
filter-lift = { $name }: remove this filter
search-label = What are you looking for? One word is enough, in any language – also from a letter.
search-go = Search
found-meant = Did you mean:
found-words = What the word means
found-topics = This fits
found-nobody = Not every topic has somebody here yet. The coordination knows who else can help. Call:
found-associations = Associations in the house
found-unsure = We are not sure what you are looking for. Call or write to us, we will help you on. Or choose a topic:
urgent-title = Here you get help at once
urgent-house = We in the house
urgent-deportation = Come today or call today. Bring the letter: the deadline is often short, every day counts.
urgent-eviction = Come today or call today. Bring all letters: every day counts.
urgent-police = Police
urgent-ambulance = Ambulance and fire brigade
urgent-women = Helpline “Violence against women”, day and night, many languages
urgent-men = Helpline “Violence against men”, Monday to Friday in the daytime
urgent-talk = Telephone counselling: somebody listens, day and night
urgent-children = “Nummer gegen Kummer” for children and young people, Monday to Saturday in the afternoon
counselling-none = We have no service for this at the moment. Call us, we know who can help:
counselling-none-fits = Nothing fits all filters at once. Drop one, or call us:
filter-without = without “{ $name }”
service-when = When and where
service-who = Who helps
entry-walk-in = no appointment needed
entry-appointment = by appointment
entry-hint-walk-in = Just come by. You do not need an appointment.
entry-hint-appointment = Please make an appointment first, by telephone or e-mail.

filter-day = Day
filter-more = More filters
wish-now = open now
wish-walk-in = no appointment needed
wish-free = free of charge
wish-women = women only
wish-children = children welcome
wish-step-free = step-free
wish-online = online
cost-charged = not free of charge
place-online = online only
place-both = also online
audience = For whom
audience-women = women
audience-youth = young people
audience-older-people = older people
audience-disability = people with a disability
audience-lgbtiq = lesbian, gay, bisexual, trans, inter and queer people
audience-families = families
order-words = What fits your words best is on top.
order-soonest = The soonest is on top.
order-language = First what there is in your language ({ $language }), the soonest on top.
order-to-soonest = Order by time only
order-to-language = Your language first ({ $language })
open-until = open now, until { $time }
called-off-on = Called off on { $date }
closed-on = Closed on { $date }: { $why }.
closed-from = Closed from { $first } to { $last }: { $why }.
times-by-appointment = By appointment only. Ask here for one:
times-not-fixed = No fixed times. Ask here:

## Associations

associations-title = Associations in the house
associations-lead = These associations advise, accompany and meet here.
association-offers = Services
association-no-offers = This association has no services listed at the moment.
this-week = This week
week-nothing = Nothing is planned for the next seven days.

## What associations write

written-in = Language of this text: { $language }
translation-old = This translation is no longer current; the text has been changed since.
translation-old-of = Translation of { $date }; the text has been changed since.
entry-title = Entry and services
entry-lead = This is what others read about your association and its services. Keep it up to date here: the details of each service, and the texts in each language.
texts-about = About the association
texts-saved = Saved. The pages say so from now on.
texts-source = original
texts-current = current
texts-out-of-date = out of date
texts-source-changed = The original was changed on { $date }.
texts-missing =
    { $count ->
        [one] Not translated yet: { $count } language
       *[other] Not translated yet: { $count } languages
    }
texts-source-hint = This is the original. If you change it, the translations count as out of date until somebody looks at them.
texts-original = Original ({ $language })
texts-translation = Translation
texts-still = Translation is still right
texts-still-hint = Does the translation still fit? Change it, or confirm it below.
texts-save = Save
texts-meanwhile = Somebody has changed this text or its original in the meantime. What you wrote is still below. Compare the two; if you save, your text stands.
texts-now = Saved now
texts-remove = Remove translation
texts-remove-hint = Whoever reads this language then sees the original or a related language.
texts-remove-go = Yes, remove it
service-new = Add a new service
service-new-lead = You write name and text in one language first and can translate them later. The service appears in “Find help” at once, and you can book counselling hours for it.
service-facts = Change details
service-meanwhile = Somebody has changed these details in the meantime. What you chose is still below. Compare the two; if you save, your choice stands.
admits-everybody = for everybody
children-unsaid = not stated
place-house = in the house
field-lang = In which language do you write name and text?
field-topic = What is it mainly about?
field-topics = What else is it about? (optional)
field-languages = In which languages?
hint-languages = Only languages in which you really give this service, please.
field-entry = Does one need an appointment?
field-audience = Who is it especially for? (optional)
hint-audience = Nothing ticked means it is for everybody.
field-admits = Who is it open to?
field-children = May children come along?
field-cost = Does it cost anything?
field-place = Where is it given?
problem-missing-topic = Please choose the main topic.
problem-missing-languages = Please choose at least one language.
problem-missing-entry = Please choose whether one needs an appointment.
problem-missing-name = Please give the service a name.
problem-missing-about = Please write a text.
field-name = Name of the service
field-about = Text
texts-about-hint = Short sentences. Who are you, what do you do, and for whom?
hint-about = Short sentences. What happens there, who is it for, what should people bring?
account-texts = Writing

## Rooms

rooms-title = Rooms
rooms-lead = Associations of the house book these rooms themselves, free of charge.
room-book = Book this room
room-plan = See the week in the room plan
room-week = The next seven days
room-all-free = The room is free for the next seven days.
room-floor = Floor
room-size = Space for
room-way = Access
room-features = Equipment
room-shares = Not at the same time as
feature-projector = projector and screen
feature-whiteboard = whiteboard
feature-piano = piano
feature-kitchen = kitchen
feature-childrens-corner = children’s corner
feature-induction-loop = induction loop for hearing aids
holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens-day = Women’s Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-uprising-day = Uprising Day
holiday-assumption = Assumption Day
holiday-childrens-day = Children’s Day
holiday-unity = German Unity Day
holiday-reformation = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-repentance-day = Day of Repentance and Prayer
holiday-christmas = Christmas Day
holiday-second-christmas = Boxing Day

## Finding a free room

find-title = Find a free room
find-again = Change the search
find-go = Show free rooms
find-step-free = access without steps
rooms-all = All rooms
field-people = How many people will come? (optional)
field-feature = What must the room have? (optional)

found-title = Free rooms
found-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
found-series = { $count } dates, { $hours }: { $first } to { $last }
found-free =
    { $count ->
        [one] { $count } room is free
       *[other] { $count } rooms are free
    }
found-free-series =
    { $count ->
        [one] { $count } room is free on every date
       *[other] { $count } rooms are free on every date
    }
found-mostly = Free on most dates
found-mostly-next = Next you see which dates cannot be had, and can choose something else for them.
found-some-dates = free on { $free } of { $count } dates
found-book = Book { $room }
found-book-at = { $room }, { $hours }: book
found-none = No room is free then
found-none-series = No room is free on most of these dates
found-instead = Free at another time that day
lack-taken = All rooms that suit are taken then. Please try another time, fewer people or less equipment.
lack-not-open = The rooms that suit are not open then. Please try another time or another day.
lack-off-terms = The rooms that suit are not given for so short or so long, at such short notice or so far ahead. Please change the date or the times.
lack-no-such-hours = The clocks change that day, and these times are not clear. Please try another time.
lack-closed = The house is closed then. Please try another day.
lack-past = This time is already over. Please choose a later one.
lack-no-room = No room that you can book takes so many people and has all of that. Please look for fewer people or less equipment.

## Room plan

plan-day = Room plan: { $date }
plan-week = Room plan: { $first } to { $last }
plan-month = Room plan: { $month }
plan-agenda = Room plan from { $date }
plan-nav = Browse the room plan
plan-day-back = Previous day
plan-day-on = Next day
plan-week-back = Previous week
plan-week-on = Next week
plan-month-back = Previous month
plan-month-on = Next month
plan-today = Today
plan-date = Date
plan-room = Room
plan-all-rooms = All rooms
plan-go = Show
plan-printed = { $house } · As of { $date }, { $time }
plan-table = Room plan as a table
plan-as-list = On small screens the list is easier to read
plan-nothing = Nothing booked.
view-day = Day
view-week = Week
view-month = Month
view-agenda = List
book = book
book-here = { $room }, { $date }: + book
book-at = { $room }, { $time }, free: book
book-on = { $date }: + book
book-then = { $room }, { $date }, { $time }, free: book
plan-filter = Narrow down further
plan-association = Association
plan-all-associations = All associations
plan-purpose = Purpose
plan-all-purposes = All purposes
plan-mine = Only your own bookings
plan-own = your own bookings
plan-narrowed = You only see: { $what }. Other bookings are left out here, so you cannot see what is free.
plan-whole = Show the whole plan
plan-none = Nothing like that is booked in these days. Please browse on, or narrow down less.
plan-none-of-these = Nothing of that booked.
plan-days = { $first } to { $last }
plan-week-number = Week { $number }
plan-more = + { $count } more

## Booking

booking-title = Book a room
booking-go = Book the room
booking-next = If the room is free, it is yours at once. You will get an e-mail in the next minutes.
booking-no-service = No service
please-choose = Please choose
fold-first = Before the clocks go back (summer time)
fold-second = After the clocks have gone back (winter time)
purpose-counselling = Counselling
purpose-meeting = Meeting
purpose-event = Event
purpose-maintenance = Work on the house
visibility-usual = As usual for this purpose
visibility-public = Everybody, also on the internet
visibility-house = Everybody who can sign in
visibility-private = Only the association and the coordination

field-association = For which association?
field-room = Which room?
field-purpose = What for?
field-service = Which service?
hint-service = Only for counselling. The session then shows with this service at once.
field-title = Title (optional)
hint-title = Stands in the room plan, for example “Choir practice”.
field-visibility = Who may see what you are planning?
hint-visibility = Everybody sees that the room is taken. We usually show counselling and events to everybody, meetings only to people with an account.
field-attendees = How many people will come? (optional)
field-date = Date
field-start = From
field-end = Until
field-fold = Which of the two hours do you mean?
hint-fold = The clocks go back that night. One hour comes twice.
field-note = Note for the coordination (optional)
field-email = Your e-mail address
field-code = Code from the e-mail
hint-code = Six digits.

field-repeat = Does it repeat?
field-interval = Every how many days, weeks or months?
hint-interval = 2 means: every second. Leave it empty for every single one.
field-weekday = On which weekdays?
hint-weekday = Without a tick it is the weekday of the first date. For a monthly booking tick one at most.
field-nth = On which of them in the month?
field-until = Until when? The last day
field-count = Or how many times?
hint-count = Please fill in one of the two.
field-also = More dates by hand (optional)
hint-also = One a line, for example 24/12/2026. They get the same room and the same hours.
field-on_clash = What if a date cannot be had?
on-clash-refuse = Ask me
on-clash-skip = Leave it out
on-clash-other-room = Take the room that fits best instead
repeat-open = Repeat, or add more dates
repeat-none = No, once only
repeat-daily = Daily
repeat-weekly = Weekly
repeat-monthly-date = Each month on the same date
repeat-monthly-weekday = Each month on the same weekday, for example the last Friday
weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday
nth-usual = like the first date
nth-first = the first
nth-second = the second
nth-third = the third
nth-fourth = the fourth
nth-last = the last
rules-accept = I have read the house rules (version { $version }) and will keep to them.
rules-read = Read the house rules (opens a new window)
field-accept_rules = House rules
booking-ask = Ask for the room
asks = The coordination must agree. You will hear within a week.

preview-go = Show the dates
preview-comes = You will see every date first. Nothing is booked yet.
preview-title = Please check your dates
preview-wish = Change what you asked for
preview-next = Nothing is booked yet. When you book, you will get an e-mail in the next minutes.
preview-changed = Something is different from what you saw last, so nothing has been booked. Please look at the dates once more.
preview-free =
    { $all ->
        [one] { $free ->
            [0] This date cannot be had.
           *[other] The date is free.
        }
       *[other] { $free ->
            [0] None of the { $all } dates can be had.
            [one] 1 of { $all } dates is free.
           *[other] { $free } of { $all } dates are free.
        }
    }
preview-decide = Please say below what is to become of the others.
preview-missing =
    { $day ->
        [31] There is no 31st in { $months }. Nothing is booked there.
       *[other] There is no { $day }th in { $months }. Nothing is booked there.
    }
preview-out = Left out.
preview-book =
    { $count ->
        [one] Book this date
       *[other] Book these { $count } dates
    }
preview-ask =
    { $count ->
        [one] Ask for this date
       *[other] Ask for these { $count } dates
    }
preview-book-rest = Book like this
preview-ask-rest = Ask for the room like this
preview-again = Show the dates again
next-day = { $hours } (ends the next day)
choice = What is to become of { $date }?
choice-skip = Leave this date out
choice-room = Instead in { $room }, up to { $seats } people
choice-hours = Instead { $hours }
choice-as-all = As decided for all dates
choice-kept = As shown here

obstacle-taken = Taken: { $by }.
obstacle-holiday = Closed: { $day } is a public holiday ({ $holiday }).
obstacle-closure = Closed on { $day }: { $reason }
obstacle-outside-hours = { $room } is not open then.
obstacle-itself = Another date of this series still needs the room then.
obstacle-past = This time is already over.
obstacle-too-late = { $room } must be booked at least { $ahead } ahead.
obstacle-too-early = { $room } can be booked at most { $ahead } ahead.
obstacle-peak-hours = At busy times the association may have { $hours } a week, and they are used up.
obstacle-rooms-at-once =
    { $count ->
        [one] The association may have one room at a time and has one already.
       *[other] The association may have { $count } rooms at a time and has them already.
    }


refused-title = Sorry, the room is already taken then
refused-wish = You asked for: { $when }. In the way:
refused-rooms = Other rooms at the same time
refused-times = The same room at another time
refused-room = Book { $room } instead (up to { $seats } people)
refused-time = Book { $hours } instead
refused-nothing = Nothing that fits is free that day. Please try another day.
refused-kept = What you typed is still in the form. You can change it there, too.
refused-impossible = Sorry, it cannot be booked like this
refused-asks = For some of this the coordination must agree. You will hear within a week.
refused-waiting = Or wait for it
refused-wait = Put me on the waiting list for this room and time

ahead-free = The room is free then.
ahead-taken = The room is taken then: { $hours }.
ahead-taken-by = The room is taken then: { $hours }, { $who }.
ahead-dates = { $free } of { $all } dates are free.
ahead-one = { $date }, { $hours }: { $state }

## One booking

booking-done = The room is yours
booking-off = This booking was called off. The room is free again.
booking-words = Title
booking-number = Booking number
booking-service = This service in the directory
booking-plan = This day in the room plan
booking-again = Book again
booked-by = Booked by
visible-for = Visible for
attendees = People
hold-requested = requested
hold-offered = kept for you
hold-confirmed = booked
hold-declined = declined
hold-cancelled = called off
letter-coming = You will get an e-mail to { $email } in the next minutes, with an entry for your calendar.
letter-gone = We have sent an e-mail with an entry for your calendar to { $email }.
letter-lost = Our e-mail to { $email } did not arrive. The booking stands all the same. Please check the address with the coordination.
cancel-open = Call off this booking
cancel-letter = The room becomes free again, and we send an e-mail about it. This concerns: { $association }.
cancel-directory = The session disappears from the directory at once.
cancel-go = Yes, call it off

## The dates of a booking

booking-changed = The change is saved
booking-called-off = The date is called off
booking-brought-back = The date takes place again
booking-undone = The last change has been undone
booking-asked = Your request has arrived
booking-answer-by = The coordination will answer by { $when }. Until then the house keeps the room for you.
booking-next-date = Next date
booking-change = Change
offer-title = This room is kept for you
offer-until = This room is kept for you until { $when }
offer-take = Yes, we take it
offer-refuse = No, thank you
dates-title = Dates
dates-none = There is no date to come.
dates-past =
    { $count ->
        [one] { $count } date is over
       *[other] { $count } dates are over
    }
date-number = Date { $number }
date-off = does not take place
date-change = Change or call off
date-change-of = Change or call off: { $date }
date-restore = Takes place after all
date-restore-of = Takes place after all: { $date }
restore-blocked = This date cannot be brought back
keys-title = How to get in
history-title = What happened so far
history-house = The house
deed-book = booked
deed-call-off = called off
deed-bring-back = brought back
deed-undo = undone
deed-change = changed
deed-approve = approved
deed-decline = declined
deed-propose-room = proposed another room
deed-take = accepted
deed-expire = expired, because no answer came
deed-close = changed because of a closure
deed-send-letter-again = e-mail sent again
deed-change-rules = rules changed
deed-write-text = wrote a text
deed-remove-text = removed a translation
deed-add-service = added a service
deed-describe-service = changed the details of a service

## Changing a booking

change-title = Change the booking
change-date-title = Change a date
change-go = Save the change
change-next = We send an e-mail about it. New times and rooms count at once, unless the coordination must agree.
change-rooms = Which rooms?
change-whole = The whole booking
change-whole-hint = This always holds for all dates.
change-blocked = This cannot be done
change-nothing-done = Nothing was changed. What you typed is still in the form.
change-busy = Somebody was faster just now. Nothing was changed; please try again.
change-instead = This would be free
change-to-room = { $room } instead
change-to-time = { $hours } instead
change-gone = This date was called off or is over and cannot be changed.
stale-title = Somebody changed this booking meanwhile
stale-now = How it stands now
stale-wanted = What you wanted
stale-again = What you typed is still in the form. Save once more, and it counts.
field-scope = For which dates?
hint-scope = What you agreed differently for single dates stays as it is.
scope-one = Only for this date
scope-following = For this and all that follow
scope-all = For all still to come
cancel-some-open = Call off dates
cancel-some = The rooms become free at once. We send an e-mail about it.
cancel-one = Call off only this date
cancel-following = Call off this and all that follow
cancel-all = Call off all dates

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] One date changes.
       *[other] { $count } dates change.
    }
move-letter = Whoever booked gets an e-mail about it.
move-same = The date is already there.
move-go = Move
move-stay = Do not move

# Working the room plan with mouse and keys.
hand-title = Book and move with mouse and keys
hand-draw = Where hours stand below one another: drag over free time with the mouse to book exactly that time.
hand-move = Drag a booking to another place to move it. You read what will happen first.
hand-stretch = Where hours stand below one another: drag the upper or lower edge of a booking to change its start or end.
hand-keys-walk = Arrow keys, Home and End lead from field to field in the plan.
hand-keys-days = Page Up and Page Down go back and on, T leads to today.
hand-keys-move = On a booking, M picks it up. Then arrow keys move it, and with Shift the arrows up and down change the end. Enter asks whether it can be done, Escape lets go.
hand-keys-draw = On free time, Shift with the arrow down begins a new booking and makes it longer. Enter opens the form.
hand-let-go = Let go. Nothing has changed.
hand-not = This cannot be moved. Nothing has changed.
hand-lost = The line to the house is down. Nothing has changed. Please try again.

# Taking back what was done last.
undo-go = Undo
undo-until = Until { $time } you can take back your last change, as long as nobody else changes anything.
undo-blocked = This cannot be undone
undo-nothing-done = The booking stays as it is.
undo-no-more = For one hour you can take back your own last change, as long as nobody else changes anything. The booking stays as it is.
moved-notice = Moved: { $what }, { $when }, { $rooms }.
undone-notice = Undone: { $what }, { $when }, { $rooms }.
moved-link = To the booking

## What is wrong in forms

error-prefix = Error:
errors-title = Please change this first
problem-missing = Please fill in this field.
problem-missing-association = Please choose the association you book for.
problem-missing-room = Please choose a room.
problem-missing-purpose = Please say what you need the room for.
problem-missing-service = Please choose the service you give counselling for.
problem-missing-date = Please give a date.
problem-missing-start = Please say when it starts.
problem-missing-end = Please say when it ends.
problem-missing-reason = Please say why it cannot be.
problem-missing-email = Please give your e-mail address.
problem-missing-code = Please type the code from the e-mail.
problem-too-long = Please shorten the text to at most { $max } characters.
problem-unreadable = The text contains characters nobody can read. Please type it again.
problem-not-a-choice = There is no such choice. Please choose from the list.
problem-not-a-choice-association = You cannot book for this association. Please choose from the list.
problem-not-a-choice-room = There is no such room. Please choose from the list.
problem-not-a-choice-purpose = You cannot book for this. Please choose from the list.
problem-not-a-choice-service = This service does not belong to this association. Please choose another.
problem-not-a-choice-sheet = The form was not complete. Please send it again.
problem-not-a-choice-weekday = Please tick one weekday only for a monthly booking.
problem-not-a-date = Please give a date, for example 24/11/2026.
problem-past = This time is already over. Please choose a later one.
problem-not-a-date-also = Please write each date like 24/12/2026, one a line.
problem-past-also = One of these dates is already over. Please take it out.
problem-too-far = We do not plan that far ahead yet. Please choose a day up to { $last }.
problem-not-a-time = Please give a time, for example 17:00.
problem-missing-hour = On { $date } there is no { $time }: the clocks jump to { $next }. Please choose another time.
problem-twice-hour = On { $date } the time { $time } comes twice because the clocks go back. Please say below which hour you mean.
problem-end-not-after-start = The end must be after the start.
problem-end-not-after-start-until = The last day must be after the first.
problem-missing-until = Please say until when it repeats, or how many times.
problem-not-an-interval = Please give a number from 1 to { $max }.
problem-no-dates = There is not a single date like this. Please change the days or the end.
problem-too-many-dates = A series has at most { $max } dates.
problem-until-and-count = Please give either the last day or the number of dates, not both.
problem-too-short = { $room } is given for at least { $length }.
problem-too-long-stay = { $room } is given for at most { $length }.
problem-room-not-for-them = This association cannot book { $room } itself. Please choose another room or talk to the coordination.
problem-rules-not-accepted = Please read the house rules and confirm that you will keep to them.
problem-too-many-open = This association already has { $max } open bookings; more are not meant to be. Please call one off or talk to the coordination.
problem-not-a-number = Please give a number from 1 up.
problem-too-many-people = { $room } takes { $capacity } people. Please choose a larger room.
problem-shared-part = { $one } and { $other } share space. Please choose one of them.
problem-not-an-email = Please give an e-mail address, for example name@example.org.
problem-wrong-code = This code is not right. Please compare it with the newest e-mail.
problem-missing-opening = Please give at least one opening time, or choose “Day and night”.
problem-missing-only_for = Please choose at least one association.
problem-missing-first = Please give the first day.
problem-end-not-after-start-last = The last day must not lie before the first.
problem-past-last = These days are over. Please choose later ones.
problem-too-far-last = What comes back every year lasts a year at most. Please choose a day up to { $last }.
problem-not-windows = Please write the times like this: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Please give minutes, or hours and minutes, for example 90 or 1:30; a day at most.
problem-out-of-range = Please give a whole number up to { $max }.
problem-longest-too-short = The longest booking must be at least as long as the shortest.

## Signing in and account

sign-in-title = Sign in
sign-in-lead = Only people who book rooms need to sign in. You need no password: we send you an e-mail.
sign-in-send = Request the e-mail
sign-in-code-title = Please look into your e-mails
sign-in-sent = If we know { $email }, an e-mail will arrive in the next minutes. Open the link in it, or type the code here.
sign-in-no-letter = No e-mail? Please look into the spam folder, too.
sign-in-again = Request a new e-mail
sign-in-confirm = One more step and you are signed in.
sign-in-go = Sign in
sign-in-stale-title = This link is no longer valid
sign-in-stale = A link is valid for 15 minutes and only once. Just request a new e-mail.
sign-in-demo = In the demonstration house you need not wait for an e-mail.
sign-out = Sign out
account-title = My account
account-name = Name
account-role = Role
account-coming = Coming bookings
account-nothing = Nothing is booked.
reminders-title = Reminders
reminders-first = Of single dates, and of a series only the first
reminders-each = Of every date
reminders-never = Of none
reminders-save = Save
reminders-saved = Saved. This holds from the next reminder on.
field-reminders = What should we remind you of the day before?
hint-reminders = The e-mail comes in the morning, one for all dates of the next day.
waiting-title = Waiting list
waiting-fresh = You are on the waiting list. When the room becomes free, we write to you and keep it for you for some time.
waiting-in-line = When the room becomes free, you get an e-mail.
waiting-offered = Kept for you until { $until }
waiting-withdraw = Stop waiting
offer-gone-title = This offer holds no more
offer-gone-words = The time for your answer is over, or somebody of your association has answered already. Here is how to go on:
offer-gone-booking = To the booking
office-coordinator = coordination of the house
office-partner = adviser outside the house
office-none = no association yet
rank-member = member of { $association }
rank-lead = lead of { $association }

## Subscribing to calendars

feed-subscribe = Subscribe to the calendar
feed-address = Address of the calendar
feed-name-house = Room plan – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Counselling – { $house }
feed-name-mine = My bookings – { $house }
feed-about-house = Everything that takes place in the house, as far as you may see it.
feed-about-room = When this room is taken: { $room }.
feed-about-association = Dates of this association: { $association }.
feed-about-counselling = All counselling hours of the associations in the house.
feed-about-mine = What you have booked, and what your associations have booked.
feed-read-only = This calendar is for reading only and keeps itself up to date. You can book and change here: { $url }
feed-summary = { $association }: { $what }
feed-taken = Taken
feed-unknown = There is no such calendar; you find the calendars of the house here: { $url }
feed-key-unknown = This calendar link is not valid, or no longer valid; you get a new one on the page “My account”: { $url }
feed-title = Calendar subscription
feed-words = With these links your calendar program always shows the latest state, on your phone too. You cannot change anything there.
feed-own = My bookings and those of my associations
feed-whole = The whole house, with everything you may see
feed-open = Add to your calendar
feed-warning = Whoever has one of these links can read along. Please do not pass it on.
feed-none = You can see your bookings in your own calendar program, on your phone too. For that you get a secret link.
feed-make = Get the link
feed-renew = Renew the link
feed-renew-words = Has somebody got the link who should not have it? Once renewed, the old links stop working at once. You then have to set up your calendar anew.

## How something repeats

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] every day
       *[other] every { $interval } days
    }
repeats-weekly =
    { $interval ->
        [1] every { $days }
       *[other] every { $interval } weeks on { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] every month on day { $day }
       *[other] every { $interval } months on day { $day }
    }
repeats-monthly-weekday =
    { $interval ->
        [1] every month on the { $day }
       *[other] every { $interval } months on the { $day }
    }
repeats-nth =
    { $nth ->
        [first] first { $day }
        [second] second { $day }
        [third] third { $day }
        [fourth] fourth { $day }
       *[last] last { $day }
    }
repeats-until = until { $date }
repeats-count =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }

## The rules of a room, and the house rules

room-terms = Rules for this room
room-closed = When it is closed
room-holidays = The house is closed on public holidays ({ $land }).
room-open-on = It is open all the same on: { $holidays }.
terms-opening = Open
terms-always = Day and night
terms-length = Length
terms-shortest = at least { $length }
terms-longest = at most { $length }
terms-ahead = Booking
terms-earliest =
    { $count ->
        [one] at most { $count } day ahead
       *[other] at most { $count } days ahead
    }
terms-latest =
    { $count ->
        [one] at least { $count } hour before
       *[other] at least { $count } hours before
    }
terms-buffer = Kept free
terms-set-up = { $length } before to set up
terms-clear-up = { $length } after to clear up
terms-approval = Approval
terms-bookers = Who books
rules-title = House rules
rules-lead = Everybody who uses a room here keeps to them.
rules-none = The house has not written down any rules yet.
land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Vorpommern
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia
approval-never = Without the coordination’s approval
approval-always = Only with the coordination’s approval
approval-evenings-weekends = In the evening, at weekends and on public holidays only with the coordination’s approval
approval-guests = For guests of the house only with the coordination’s approval
bookers-everybody = All associations
bookers-residents = Associations at home in the house
bookers-coordination = Only the coordination
closure-days = { $first } to { $last }
closure-yearly = { $days }, every year

## What stands in e-mails

letter-greeting = Hello { $name },
letter-booked-subject = Booked: { $what }
letter-booked-heading = The room is yours.
letter-booked-words = This is what we have noted for you. If you do not need the room after all, please call it off; others will be glad.
letter-requested-subject = Requested: { $what }
letter-requested-heading = Your request is with the coordination.
letter-requested-words = The coordination of the house must agree to this. Until then the house keeps the room for you. You need not do anything.
letter-requested-until = You will get an e-mail with the answer. The coordination has time until { $date }, { $time }. After that the request lapses.
letter-approved-subject = Approved: { $what }
letter-approved-heading = The coordination said yes. The room is yours.
letter-approved-words = This is what we have noted for you. If you do not need the room after all, please call it off; others will be glad.
letter-declined-subject = Declined: { $what }
letter-declined-heading = We are sorry: the coordination said no.
letter-declined-words = Perhaps another room or another time suits you. If you have questions, please ask in the house; phone and e-mail are below.
letter-proposed-subject = Another room is possible: { $what }
letter-proposed-heading = The coordination proposes another room.
letter-proposed-words = The house keeps it for you. Please say yes or no.
letter-proposed-until = We need your answer by { $date }, { $time }. After that the room becomes free again.
letter-offered-subject = Free now: { $what }
letter-offered-heading = A room you waited for has become free.
letter-offered-words = The house keeps it for you. Please say yes or no.
letter-offered-until = We need your answer by { $date }, { $time }. After that others get the room.
letter-expired-subject = Lapsed: { $what }
letter-expired-heading = The time to answer is over.
letter-expired-words = Nobody said yes in time. So the room is free again. If you still need it, please book once more.
letter-changed-subject = Changed: { $what }
letter-changed-heading = Your booking has changed.
letter-changed-words = This is how it stands now. If something does not suit you, you can change it or call it off.
letter-brought-back-subject = Takes place after all: { $what }
letter-brought-back-heading = A date takes place after all.
letter-brought-back-words = This is how your booking stands now. If you do not need the room after all, please call it off.
letter-undone-subject = Undone: { $what }
letter-undone-heading = The last change to your booking has been undone.
letter-undone-words = This is how it stands now. If something does not suit you, you can change it or call it off.
letter-called-off-subject = Called off: { $what }
letter-called-off-heading = This booking was called off.
letter-called-off-words = The room is free again. If you need one after all, please book anew.
letter-partly-called-off-subject = Partly called off: { $what }
letter-partly-called-off-heading = Part of this booking was called off.
letter-partly-called-off-words = This is how your booking stands now. You can bring back a date that was called off as long as the room is free.
letter-closed-subject = Called off because of a closure: { $what }
letter-closed-heading = The house or the room is closed.
letter-closed-words = So we had to call this off. Please book another time or another room.
letter-partly-closed-subject = Changed because of a closure: { $what }
letter-partly-closed-heading = The house or the room is closed.
letter-partly-closed-words = So your booking has changed. This is how it stands now. If something does not suit you, you can change it or call it off.
letter-reason = Reason
letter-dates-from =
    { $count ->
        [one] { $count } date on { $date }
       *[other] { $count } dates from { $date } on
    }
letter-dates = These dates are still to come:
letter-dates-off = These dates do not take place:
letter-dates-more =
    { $count ->
        [one] and { $count } more date, see the booking
       *[other] and { $count } more dates, see the booking
    }
letter-date-with = { $when } – { $notes }
letter-date-off = does not take place
letter-date-instead = instead of { $date }
letter-date-hours = at another time
letter-keys = How to get into the room:
letter-link-see = See, change or call off the booking
letter-link-look = See the booking
letter-link-answer = Say yes or no
letter-link-book = Book another date
letter-calendar-entry = Attached is an entry for your calendar.
letter-calendar-new = The attachment brings your calendar up to date.
letter-calendar-draft = Attached is a tentative entry for your calendar.
letter-calendar-gone = The attachment removes the entry from your calendar.
letter-calendar-date = The attachment changes only this date in your calendar: { $when }.
letter-calendar-date-gone = The attachment removes only this date from your calendar: { $when }.
letter-asked-subject = Request: { $what }
letter-asked-heading = { $asker } asks for a room.
letter-asked-words = This booking needs your yes. Until you answer, the room is taken.
letter-asked-again-subject = Reminder of a request: { $what }
letter-asked-again-heading = { $asker } still waits for your answer.
letter-asked-again-words = This booking needs your yes. Perhaps one of you has answered already; then you need not do anything.
letter-asked-until = Please answer by { $date }, { $time }. After that the request lapses and the room becomes free again.
letter-asked-by = Asked by
letter-asked-link = See and answer requests
letter-reminder-subject = Tomorrow: { $what }
letter-reminder-subject-several = Tomorrow: { $count } dates in the house, { $date }
letter-reminder-heading =
    { $count ->
        [one] Tomorrow you have a date in the house.
       *[other] Tomorrow you have { $count } dates in the house.
    }
letter-reminder-words = If you do not need a room after all, please call it off; others will be glad.
letter-reminder-link = Something came up? Call it off or change it here
letter-reminder-later = After that
letter-reminder-dates =
    { $count ->
        [one] { $count } more date of this series
       *[other] { $count } more dates of this series
    }
letter-reminder-only-first = We do not remind you of the other dates of a series.
letter-reminder-settings = Change reminders or turn them off
letter-sign-in-subject = Your link and code to sign in
letter-sign-in-heading = This is how you sign in.
letter-sign-in-link = Sign in now
letter-sign-in-code = Or type this code:
letter-sign-in-short = Link and code are valid for 15 minutes and only once.
letter-sign-in-not-you = You did not want to sign in? Then you need not do anything.
letter-invitation-subject = Your access to { $house }
letter-invitation-heading = Welcome to { $house }.
letter-invitation-words = You can now book rooms in the house. You need no password.
letter-invitation-link = Sign in for the first time
letter-invitation-later = Later you sign in with your e-mail address. We will send you a link each time.

## Imprint, privacy, accessibility, feedback

statement-german = The German version is the one that counts; this one helps you understand it.
statement-missing = Still missing here:
imprint-title = Imprint
imprint-lead = Who answers for these pages.
field-operator = Operator and legal form
field-operator_address = Address
field-represented_by = Represented by
field-operator_email = E-mail
field-operator_phone = Phone
field-register = Register and number
field-vat_id = VAT identification number
field-responsible = Responsible for the content
privacy-title = Privacy
privacy-lead = What this house does with your data, why and for how long.
privacy-readers-title = If you only read here
privacy-readers = You need no account. These pages then set no cookie, load nothing from anybody else and do not write down who reads them.
privacy-feedback-title = If you send us feedback
privacy-feedback = We keep what you write and send it to the coordination by e-mail, so that they can mend mistakes and barriers and answer you. After 90 days we delete it. Against misuse we remember a checksum of your internet address for one day.
privacy-account-title = If you have an account
privacy-account = We keep your name, your e-mail address and language, your association, your bookings, who changed what and when, and the e-mails we send you. Without these we cannot give out rooms. No program decides about you as a person.
privacy-sign-in = The link and the code to sign in are good for 15 minutes. After that we remember checksums of your e-mail and internet address for one day. A cookie keeps you signed in for 90 days. When you sign out it is gone.
privacy-controller = Who is responsible
field-protection_officer = Data protection officer
field-legal_basis = Legal basis
field-hosting = Provider of server and e-mail
field-retention = How long accounts, bookings and e-mails stay
field-authority = Supervisory authority
privacy-rights-title = Your rights
privacy-rights = You can learn what we keep about you, take it with you, and have it corrected, restricted or deleted. You can object to its use and take back a consent. Write to the operator. You can also complain to the supervisory authority.
accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use these pages. We measure them by BITV 2.0 and the standard EN 301 549.
field-conformity = State
conformity-full = Fully accessible
conformity-partial = Partly accessible
conformity-no = Not accessible yet
field-barriers = Known barriers
field-assessed_on = Last checked
field-assessed_how = How we checked
accessibility-feedback = Write to us, even without an account, or call. We answer and help you in another way.
accessibility-enforcement = If our answer does not help, you can turn to these. It costs nothing.
field-enforcement = Enforcement body
field-arbitration = Arbitration body
feedback-link = Feedback
feedback-title = Is something wrong? Was a barrier in the way?
feedback-lead = Tell us. You need no account. Only the coordination of the house reads your message; after 90 days we delete it.
field-kind = What is it about?
kind-wrong = Something here is not right
kind-barrier = A barrier was in the way
kind-other = Something else
field-message = What happened?
hint-message = You can write in your language.
field-contact = E-mail or phone for an answer
hint-contact = You do not have to give it. We delete it together with your message.
feedback-about = It is about this page:
feedback-send = Send
feedback-thanks-title = Thank you, your message is here
feedback-thanks = The coordination reads it within the next days. If you gave an e-mail address or a number, they will get back to you.
feedback-back = Back to:

## When something cannot be done

not-found-title = There is no such page
not-found-words = Perhaps the link is old or a character is missing. This is how to go on:
forbidden-title = Not everybody may do this
forbidden-sign-in = Please sign in.
forbidden-ask = If you belong to them, please talk to the coordination.
who-everybody = Everybody may do this.
who-signed-in = Everybody with an account may do this.
who-association = People of the association and the coordination may do this.
who-lead = Only those who lead the association and the coordination may do this.
who-coordination = Only the coordination of the house may do this.
too-many-title = Please wait a moment
too-many-words =
    { $minutes ->
        [one] Those were many tries. You can try again in { $minutes } minute.
       *[other] Those were many tries. You can try again in { $minutes } minutes.
    }
fault-title = Something went wrong on our side
fault-words = Nothing was saved halfway. Please try again in a few minutes.
fault-number = If you write to us, please give this number:
foreign-form-title = This form came from another site
foreign-form-words = To protect you we saved nothing. Please open the form here again.
too-slow-title = This took too long
too-slow-words = The house is busy at the moment. Please try again in a minute.
too-large-title = That was too much at once
too-large-words = We saved nothing. Please shorten your text and send it again.

## Topics

topic-arrival = Arriving
topic-residence-asylum = Residence and asylum
topic-asylum-interview = Preparing for the asylum interview
topic-family-reunification = Family reunification
topic-naturalisation = Naturalisation
topic-letters-forms = Letters and forms
topic-documents = Documents
topic-accompaniment = Accompaniment and interpreting
topic-work-training = Work and training
topic-recognition = Recognition of degrees
topic-learning-german = Learning German
topic-school-childcare = School and childcare
topic-housing = Housing
topic-money-benefits = Money and benefits
topic-debt = Debt
topic-health = Health
topic-mental-health = Mental health
topic-pregnancy-birth = Pregnancy and birth
topic-family-separation = Family and separation
topic-violence = Protection from violence
topic-discrimination = Discrimination
topic-legal-advice = Legal advice
topic-associations = Associations and volunteering

## Languages

language-am = Amharic
language-ar = Arabic
language-bg = Bulgarian
language-ckb = Sorani
language-de = German
language-en = English
language-es = Spanish
language-fa = Farsi
language-fr = French
language-gsg = German Sign Language
language-hr = Croatian
language-it = Italian
language-kmr = Kurmanji
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-rom = Romani
language-ru = Russian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-ta = Tamil
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
