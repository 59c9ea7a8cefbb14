//! What a form brings: fields as they were typed, and what is wrong with them.

use chrono::{NaiveDate, NaiveTime};

/// The fields of a form as they were typed, repeated ones included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded` bytes, a body or a query; never fails.
    pub fn decode(bytes: &[u8]) -> Self {
        Self(form_urlencoded::parse(bytes).into_owned().collect())
    }

    /// What was typed into a field, without blanks around it; empty when the field is missing.
    pub fn get(&self, field: Field) -> &str {
        self.all(field).next().unwrap_or_default()
    }

    /// Everything chosen in a field that may be repeated.
    pub fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(name, _)| name == field.name()).map(|(_, value)| value.trim())
    }

    /// The fields as a query for an address.
    pub fn encode(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    /// The same fields without one of them.
    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.0.retain(|(name, _)| name != field.name());
        self
    }

    /// Every field with what was typed into it, in the order of the form.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether the form comes only to be shown in another language; nothing is to be done then.
    pub fn only_translates(&self) -> bool {
        !self.get(Field::Translate).is_empty()
    }

    /// The same fields with one of them replaced.
    #[must_use]
    pub fn with(mut self, field: Field, value: &str) -> Self {
        self.0.retain(|(name, _)| name != field.name());
        self.0.push((field.name().to_owned(), value.to_owned()));
        self
    }

    /// The same fields with one thing more chosen in one that may be repeated.
    #[must_use]
    pub fn and(mut self, field: Field, value: &str) -> Self {
        self.0.push((field.name().to_owned(), value.to_owned()));
        self
    }
}

macro_rules! fields {
    ($($variant:ident = $name:literal,)*) => {
        /// A field of a form, by the name it has in the address, in the page and in the texts.
        #[expect(missing_docs, reason = "each is named for what is typed into it")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field {
            $($variant,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

fields! {
    Association = "association",
    Room = "room",
    Purpose = "purpose",
    Service = "service",
    Title = "title",
    Visibility = "visibility",
    Attendees = "attendees",
    Date = "date",
    Start = "start",
    End = "end",
    Fold = "fold",
    Note = "note",
    Sheet = "sheet",
    Translate = "translate",
    Instead = "instead",
    Repeat = "repeat",
    Interval = "interval",
    Weekday = "weekday",
    Nth = "nth",
    Until = "until",
    Count = "count",
    Also = "also",
    OnClash = "on_clash",
    Choice = "choice",
    AcceptRules = "accept_rules",
    Preview = "preview",
    People = "people",
    Feature = "feature",
    Seen = "seen",
    Reason = "reason",
    Email = "email",
    Code = "code",
    Token = "token",
    Next = "next",
    Person = "person",
    Q = "q",
    Topic = "topic",
    Language = "language",
    Lang = "lang",
    Day = "day",
    View = "view",
    Fresh = "fresh",
    Number = "number",
    Scope = "scope",
    Sequence = "sequence",
    Capacity = "capacity",
    StepFree = "step_free",
    Features = "features",
    Opening = "opening",
    Monday = "monday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
    Thursday = "thursday",
    Friday = "friday",
    Saturday = "saturday",
    Sunday = "sunday",
    SetUp = "set_up",
    ClearUp = "clear_up",
    Shortest = "shortest",
    Longest = "longest",
    DaysAhead = "days_ahead",
    HoursBefore = "hours_before",
    Approval = "approval",
    Bookers = "bookers",
    OnlyFor = "only_for",
    Key = "key",
    Closes = "closes",
    First = "first",
    Last = "last",
    Again = "again",
    OpenOn = "open_on",
    ForAll = "for_all",
    Hit = "hit",
    Land = "land",
    Evening = "evening",
    RulesDe = "rules_de",
    RulesEn = "rules_en",
    Tie = "tie",
    PeakHours = "peak_hours",
    OpenBookings = "open_bookings",
    RoomsAtOnce = "rooms_at_once",
    Mine = "mine",
    Back = "back",
    Booking = "booking",
    From = "from",
    Reminders = "reminders",
    Name = "name",
    About = "about",
    Still = "still",
    Remove = "remove",
    Topics = "topics",
    Languages = "languages",
    Entry = "entry",
    Audience = "audience",
    Admits = "admits",
    Cost = "cost",
    Place = "place",
    Now = "now",
    Women = "women",
    Children = "children",
    Free = "free",
    WalkIn = "walk_in",
    Online = "online",
    Sort = "sort",

    Operator = "operator",
    OperatorAddress = "operator_address",
    RepresentedBy = "represented_by",
    OperatorEmail = "operator_email",
    OperatorPhone = "operator_phone",
    Register = "register",
    VatId = "vat_id",
    Responsible = "responsible",
    ProtectionOfficer = "protection_officer",
    LegalBasis = "legal_basis",
    Retention = "retention",
    Hosting = "hosting",
    Authority = "authority",
    Conformity = "conformity",
    Barriers = "barriers",
    AssessedOn = "assessed_on",
    AssessedHow = "assessed_how",
    Enforcement = "enforcement",
    Arbitration = "arbitration",
    Kind = "kind",
    Message = "message",
    Contact = "contact",
}

/// What is wrong with a field. The words live in the texts under `problem-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed or chosen.
    Missing,
    /// More was typed than the house keeps.
    TooLong {
        /// How many characters it keeps.
        max: usize,
    },
    /// Something that is no readable character.
    Unreadable,
    /// What was sent is none of the choices.
    NotAChoice,
    /// Not a date.
    NotADate,
    /// A date that lies behind us.
    Past,
    /// A date further ahead than the house plans.
    TooFar {
        /// The last day that can be booked.
        last: NaiveDate,
    },
    /// Not a time of day.
    NotATime,
    /// A time that the clocks jump over that day.
    MissingHour {
        /// The date.
        date: NaiveDate,
        /// The time that does not exist.
        time: NaiveTime,
        /// The first time after the jump.
        next: NaiveTime,
    },
    /// A time that comes twice that day.
    TwiceHour {
        /// The date.
        date: NaiveDate,
        /// The time that exists twice.
        time: NaiveTime,
    },
    /// The end is not after the start.
    EndNotAfterStart,
    /// Not a whole number above zero.
    NotANumber,
    /// More people than a room takes.
    TooManyPeople {
        /// The name of the room.
        room: String,
        /// How many it takes.
        capacity: u16,
    },
    /// Two of the chosen rooms share a part of the house.
    SharedPart {
        /// The name of one room.
        one: String,
        /// The name of the other.
        other: String,
    },
    /// Not a step between the dates of a series.
    NotAnInterval {
        /// The largest number of days, weeks or months between two dates.
        max: u16,
    },
    /// A rule that gives no date at all.
    NoDates,
    /// More dates than the house plans in one series.
    TooManyDates {
        /// How many it plans.
        max: usize,
    },
    /// A series ends on a date or after a number of times, not both.
    UntilAndCount,
    /// The room is not given for so short.
    TooShort {
        /// The name of the room.
        room: String,
        /// The least number of minutes.
        minutes: u16,
    },
    /// The room is not given for so long.
    TooLongStay {
        /// The name of the room.
        room: String,
        /// The greatest number of minutes.
        minutes: u16,
    },
    /// The association may not book this room.
    RoomNotForThem {
        /// The name of the room.
        room: String,
    },
    /// The house rules have a version that has not been accepted.
    RulesNotAccepted,
    /// The association has as many open bookings as it may.
    TooManyOpen {
        /// How many it may have.
        max: u16,
    },
    /// Not an address for e-mail.
    NotAnEmail,
    /// Not the code of the letter.
    WrongCode,
    /// Not hours of a weekday, such as 08:00-12:00, 13:00-22:00.
    NotWindows,
    /// Not minutes, nor hours and minutes such as 1:30, up to a day.
    NotALength,
    /// Not a whole number from nothing to the greatest the house takes.
    OutOfRange {
        /// The greatest.
        max: u16,
    },
    /// The longest booking is shorter than the shortest.
    LongestTooShort,
}

/// Everything that is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<(Field, Problem)>);

impl Problems {
    /// Exactly one problem.
    pub fn one(field: Field, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }

    /// Notes a problem; a field keeps its first.
    pub fn add(&mut self, field: Field, problem: Problem) {
        if self.of(field).is_none() {
            self.0.push((field, problem));
        }
    }

    /// What is wrong with this field.
    pub fn of(&self, field: Field) -> Option<&Problem> {
        self.0.iter().find(|(at, _)| *at == field).map(|(_, problem)| problem)
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &Problem)> {
        self.0.iter().map(|(field, problem)| (*field, problem))
    }

    /// Takes a value out of its result; a problem is noted under its field.
    pub fn take<T>(&mut self, field: Field, value: Result<T, Problem>) -> Option<T> {
        value.map_err(|problem| self.add(field, problem)).ok()
    }
}
