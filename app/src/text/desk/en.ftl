### What only the coordination and the demonstration house show; German and English.

## Demonstration house

demo-title = Sign in to the demonstration house
demo-lead = Choose who you want to be. None of it is real, and you cannot break anything.
demo-be = Sign in as { $name }
demo-letters-lead = These are the e-mails the demonstration house has written. None of them leaves the house.
demo-letters-none = No e-mail yet. Book a room and it will show here.

## E-mails of the house

desk-letters-title = E-mails of the house
desk-given-up = Not delivered
desk-given-up-none = All e-mails have arrived or are on their way.
desk-waiting = On their way
desk-waiting-none = No e-mail is waiting at the moment.
desk-sent = Sent last
desk-sent-none = No e-mail sent yet.

requests-title = Open requests
requests-none = No request is waiting for you.
requests-answered = Your answer stands. Whoever asked gets an e-mail.
requests-settled = Somebody has answered, changed or withdrawn this request meanwhile. This is how things stand now.
requests-room-taken = This room is not free any more. Please choose another one.
request-until = Answer by
request-by = Asked for by
request-dates = { $count } dates, from the first to the last:
request-also = Also on that day
request-also-none = Nothing else is booked in these rooms on that day.
request-approve = Approve
request-room = Another room
request-propose = Propose this room
request-no-room = No other room is free then.
request-decline = Decline
request-reason = Why can it not be?
request-reason-hint = This stands in the e-mail to the association.
request-decline-go = Yes, decline

letter-again = Send again
letter-trouble = The mail server says:
letter-to = To
letter-written = Written
letter-state = State
letter-calendar = Calendar entry
letter-html = What the e-mail looks like
letter-text = As plain text
letter-waiting = waiting
letter-failing =
    { $count ->
        [one] waiting after { $count } failed try
       *[other] waiting after { $count } failed tries
    }
letter-sent = sent
letter-given-up = not delivered

## The coordination’s desk: rooms, closures, house, associations

desk-title = Coordination
desk-saved = Saved.
desk-save = Save
desk-requests = Requests
desk-requests-lead = What waits for your answer
desk-letters = E-mails of the house
desk-letters-lead = What was sent, and what did not arrive
desk-rooms = Rules of the rooms
desk-rooms-lead = Opening hours, setting up and clearing up, who may book
desk-closures = Closures and public holidays
desk-closures-lead = When the house or a room is closed
desk-house = House and house rules
desk-house-lead = Federal state, peak times, house rules
desk-associations = Quotas of the associations
desk-associations-lead = How much each association can book
desk-room-title = Rules for { $room }
desk-room-lead = What is booked already stays as it is. The rules hold for new bookings and for dates that are changed.
desk-room-outside =
    { $count ->
        [one] { $count } booked date lies outside the opening hours. It stays as it is.
       *[other] { $count } booked dates lie outside the opening hours. They stay as they are.
    }
desk-room-itself = The room
desk-room-parts = This room shares space with { $rooms }. They cannot be booked at the same time.
desk-room-times = Times
desk-room-buffer = Setting up and clearing up count for new bookings and for dates that are changed.
desk-room-who = Who gets the room
desk-room-key = Key
field-capacity = Space for how many people?
field-step_free = Step-free access
field-features = Equipment
field-opening = When is the room open?
opening-always = Day and night
opening-hours = At these times:
opening-week = Opening hours
week-hint = For example 08:00-12:00, 13:00-22:00. An empty field means: not on that day.
field-monday = Monday
field-tuesday = Tuesday
field-wednesday = Wednesday
field-thursday = Thursday
field-friday = Friday
field-saturday = Saturday
field-sunday = Sunday
field-set_up = Minutes to set up
field-clear_up = Minutes to clear up
field-shortest = Shortest booking
hint-shortest = Minutes or hours: 90 or 1:30. Empty means: any length.
field-longest = Longest booking
hint-longest = Minutes or hours: 240 or 4:00. Empty means: any length.
field-days_ahead = At most so many days ahead
hint-days_ahead = Empty means: as far as the house plans.
field-hours_before = At least so many hours before
hint-hours_before = Empty means: until the last moment.
field-approval = Does a booking need your approval?
field-bookers = Who may book?
bookers-only = Only these associations:
field-only_for = These associations
hint-only_for = Counts only if you choose “Only these associations” above.
field-key = How does one get the key?
hint-key = Only those who have booked are told.
closure-none = No closure is planned.
closure-remove = Remove closure
closure-new = New closure
closure-go = Save closure
closure-next = If it hits booked dates, we show you each of them first. Nothing is saved before.
closure-holidays = Public holidays
closure-land = The house is closed on public holidays. It follows those of: { $land }.
closes-house = The whole house
field-closes = What will be closed?
field-first = First day
field-last = Last day
hint-last = Empty means: one day only.
field-again = How often?
again-once = Once
again-yearly = Every year
field-reason = Why?
hint-reason = Everybody reads this, for example “The heating is being renewed”.
field-open_on = The house is open all the same on these public holidays
holiday-dates = { $holiday }: { $dates }
closing-title =
    { $count ->
        [one] This closure hits { $count } booked date
       *[other] This closure hits { $count } booked dates
    }
closing-lead = Nothing is saved yet. Please decide what becomes of each date.
closing-land = Public holidays in { $land }
field-for_all = For all dates
for-all-each = As chosen below
for-all-call-off = Call off all
for-all-move = Move all to a free room where there is one; otherwise as chosen below
for-all-keep = All take place all the same
closing-each = The dates
closing-choice = What becomes of it?
closing-call-off = Call off
closing-move = Move to { $room } ({ $seats } seats)
closing-keep = Takes place all the same
closing-go = Close and change the dates
closing-back = Do not close
closing-next = Whoever booked gets an e-mail in the next minutes, one per booking.
closing-undecided = Please choose what becomes of this date.
closing-changed = This date is new or has just been changed. Please decide again.
closing-taken = This room is no longer free then. Please choose something else.
field-land = Federal state
hint-land = The public holidays follow from it.
peaks-week = Peak times
peaks-hint = Only at these times the hours count that an association may have a week.
field-evening = When does the evening begin?
hint-evening = From then on some rooms need your approval.
desk-rules-lead = Whoever books accepts the house rules once. If you change the text, we ask everybody again with their next booking.
desk-rules-version = Version { $version } is in force.
desk-rules-see = How everybody sees the house rules
field-rules_de = House rules in German
field-rules_en = House rules in English
field-tie = How does the association belong to the house?
tie-resident = At home in the house
tie-guest = Guest of the house
quota-title = Quota
quota-lead = An empty field means: no limit. The limits do not bind the coordination.
quota-none = No limits
quota-peak-hours =
    { $count ->
        [one] { $count } hour at peak times a week
       *[other] { $count } hours at peak times a week
    }
quota-open-bookings =
    { $count ->
        [one] { $count } open booking
       *[other] { $count } open bookings
    }
quota-rooms-at-once =
    { $count ->
        [one] { $count } room at once
       *[other] { $count } rooms at once
    }
field-peak_hours = Hours at peak times a week
hint-peak_hours = From Monday to Sunday. Two rooms at once count twice.
field-open_bookings = Open bookings
hint-open_bookings = A series counts as one booking.
field-rooms_at_once = Rooms at once
desk-feedback = Feedback
desk-feedback-lead = What people without an account tell the house: mistakes, barriers, anything else.
desk-feedback-kept = Each message also came by e-mail. After 90 days it is deleted here.
desk-feedback-none = There is no feedback.
feedback-contact = Answer to
feedback-page = Page
feedback-done = Done
feedback-do = Put aside as done
feedback-delete = Delete
feedback-delete-what = The message disappears here and from the e-mails of the house. Nobody can bring it back. What lies in your mailbox stays there.
feedback-delete-go = Yes, delete
feedback-was-done = The message is put aside as done.
feedback-was-deleted = The message is deleted.
letter-feedback-subject = Feedback: { $kind }
letter-feedback-heading = Somebody writes to the house: { $kind }
letter-feedback-link = See all feedback
letter-feedback-kept = The house deletes this message after 90 days. Please delete this e-mail then too.
desk-statements = Imprint, privacy, accessibility
desk-statements-lead = Facts that the law asks for. Here you see what is still missing.
desk-statements-words = Please write in German. Everybody can read these facts at once; leave empty what is not settled yet.
desk-statements-needed = The law asks for this
desk-statements-others = Only if it applies to your house
hint-operator = Such as “Haus der Vereine e. V.”
hint-operator_address = Street, postal code and town; no post office box.
hint-represented_by = Who may sign for the operator, such as the board by name.
hint-register = Only if the operator is registered, such as “Vereinsregister Kassel, VR 0000”.
hint-vat_id = Only if the operator has one.
hint-responsible = Name and address. Only needed if you publish articles here as a newspaper does (§ 18 Abs. 2 MStV).
hint-protection_officer = Only if the operator has named somebody: how to reach them.
hint-legal_basis = For associations mostly Art. 6 (1) b and f GDPR, for municipalities e with the law of the Land. With f, say which legitimate interest.
hint-hosting = Who runs the server and the mailbox, with address.
hint-retention = A time or a measure, such as “until two years after the last booking”.
hint-authority = In Hesse you can leave this empty.
hint-barriers = What does not work yet, why, and how it works all the same. Empty only if everything is accessible.
hint-assessed_how = Such as “self-assessment with keyboard, screen reader and axe”.
hint-enforcement = The body of your Land with address and e-mail.
hint-arbitration = Only if there is one in your Land.
# An authority has the same name in every language.
authority-hesse =
    Der Hessische Beauftragte für Datenschutz und Informationsfreiheit
    Postfach 3163, 65021 Wiesbaden
    datenschutz.hessen.de
