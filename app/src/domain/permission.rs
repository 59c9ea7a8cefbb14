//! Who may do what: one table.

use super::{
    booking::{Purpose, Visibility},
    id::{AssociationId, PersonId},
    person::{Actor, Office, Person, Rank},
};

/// Something that somebody wants to do, with the thing it is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read services, associations and rooms.
    SeeDirectory,
    /// See which rooms are taken when.
    SeePlan,
    /// See what a booking is for and whose it is.
    SeeBooking(AssociationId, Visibility),
    /// See who booked, the note, and how many come.
    SeeBookingDetail(AssociationId),
    /// Book a room for an association.
    Book(AssociationId, Purpose),
    /// Call off a booking of an association.
    Cancel(AssociationId),
    /// See the letters of the house and send failed ones again.
    TendLetters,
    /// Book without regard to opening hours, lead times, lengths and quotas.
    MakeExceptions,
    /// Approve and decline requests, and propose other rooms.
    AnswerRequests,
    /// Change rooms, closures, house rules, quotas and what the statements say.
    RunHouse,
    /// Read what people told the house without an account, and put it aside.
    ReadFeedback,
    /// Change the dates of a booking of an association, bring them back, or take what is offered to it.
    Change(AssociationId),
    /// Be told how to get the key to the rooms of a booking of an association.
    SeeKeys(AssociationId),
    /// Write and translate what an association says of itself and of its services.
    WriteTexts(AssociationId),
    /// Say what an association offers: add services, and change by what they are found.
    RunServices(AssociationId),
}

impl Action {
    fn association(self) -> Option<AssociationId> {
        match self {
            Self::SeeBooking(association, _)
            | Self::SeeBookingDetail(association)
            | Self::Book(association, _)
            | Self::Cancel(association)
            | Self::Change(association)
            | Self::SeeKeys(association)
            | Self::WriteTexts(association)
            | Self::RunServices(association) => Some(association),
            Self::SeeDirectory
            | Self::SeePlan
            | Self::TendLetters
            | Self::MakeExceptions
            | Self::AnswerRequests
            | Self::RunHouse
            | Self::ReadFeedback => None,
        }
    }
}

/// The table: whether the actor may do it, and if so the proof that store functions ask for.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<'_>, Refusal> {
    use Standing::{Coordinator, Display, Lead, LeadElsewhere, Member, MemberElsewhere, Newcomer, Partner, Stranger};
    let standing = Standing::of(actor, action.association());
    let (allowed, who) = match action {
        Action::SeeDirectory | Action::SeePlan | Action::SeeBooking(_, Visibility::Public) => (true, Who::Everybody),
        Action::SeeBooking(_, Visibility::House) => (!matches!(standing, Newcomer | Display), Who::SignedIn),
        Action::SeeBooking(_, Visibility::Private) | Action::SeeBookingDetail(_) | Action::Cancel(_) | Action::Change(_) | Action::SeeKeys(_) => {
            (matches!(standing, Member | Lead | Coordinator), Who::Association)
        }
        Action::Book(_, Purpose::Maintenance)
        | Action::TendLetters
        | Action::MakeExceptions
        | Action::AnswerRequests
        | Action::RunHouse
        | Action::ReadFeedback => (standing == Coordinator, Who::Coordination),
        Action::WriteTexts(_) | Action::RunServices(_) => (matches!(standing, Lead | Coordinator), Who::Lead),
        Action::Book(_, Purpose::Counselling | Purpose::Meeting | Purpose::Event) => match standing {
            Member | Lead | Coordinator => (true, Who::Association),
            Newcomer | Display | Partner | Stranger | MemberElsewhere | LeadElsewhere => (false, Who::Association),
        },
    };
    if allowed { Ok(Permit { actor, action }) } else { Err(Refusal { who, signed_in: actor.person().is_some() }) }
}

/// The proof that somebody may do something; only [`may`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<'a> {
    actor: &'a Actor,
    action: Action,
}

impl Permit<'_> {
    /// What was permitted.
    pub fn action(&self) -> Action {
        self.action
    }

    /// The person to whom it was permitted, for the history.
    pub fn person(&self) -> Option<PersonId> {
        self.actor.person().map(|person| person.id)
    }
}

/// The answer no, and to whom it would have been yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Who may.
    pub who: Who,
    /// Whether the one who asked has signed in; if not, that is the next step.
    pub signed_in: bool,
}

/// Who may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody.
    Everybody,
    /// Everybody with an account.
    SignedIn,
    /// People of the association, and the coordination.
    Association,
    /// Those who lead the association, and the coordination.
    Lead,
    /// The coordination.
    Coordination,
}

/// How an actor stands to the association an action is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Newcomer,
    Display,
    Partner,
    /// Has an account, but acts for nobody.
    Stranger,
    MemberElsewhere,
    LeadElsewhere,
    Member,
    Lead,
    Coordinator,
}

impl Standing {
    fn of(actor: &Actor, association: Option<AssociationId>) -> Self {
        match actor {
            Actor::Newcomer => Self::Newcomer,
            Actor::Display => Self::Display,
            Actor::Person(person) => Self::of_person(person, association),
        }
    }

    fn of_person(person: &Person, association: Option<AssociationId>) -> Self {
        if person.office == Some(Office::Coordinator) {
            return Self::Coordinator;
        }
        let here = person.memberships.iter().find(|membership| Some(membership.association) == association).map(|membership| membership.rank);
        let elsewhere = person.memberships.iter().map(|membership| membership.rank).max();
        match (here, person.office, elsewhere) {
            (Some(Rank::Lead), ..) => Self::Lead,
            (Some(Rank::Member), ..) => Self::Member,
            (None, Some(_), _) => Self::Partner,
            (None, None, Some(Rank::Lead)) => Self::LeadElsewhere,
            (None, None, Some(Rank::Member)) => Self::MemberElsewhere,
            (None, None, None) => Self::Stranger,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        hub::RulesVersion,
        lang::Lang,
        person::{Membership, Reminders},
    };

    const HERE: AssociationId = AssociationId(1);
    const ELSEWHERE: AssociationId = AssociationId(2);

    fn person(office: Option<Office>, membership: Option<(AssociationId, Rank)>) -> Actor {
        Actor::Person(Person {
            id: PersonId(7),
            name: "Selam".to_owned(),
            email: "selam@treppenhaus.example".parse().unwrap(),
            lang: Lang::De,
            office,
            memberships: membership.into_iter().map(|(association, rank)| Membership { association, rank }).collect(),
            accepted: RulesVersion::default(),
            reminders: Reminders::default(),
        })
    }

    fn actors() -> Vec<(&'static str, Actor)> {
        vec![
            ("newcomer", Actor::Newcomer),
            ("display", Actor::Display),
            ("partner", person(Some(Office::Partner), None)),
            ("stranger", person(None, None)),
            ("member elsewhere", person(None, Some((ELSEWHERE, Rank::Member)))),
            ("lead elsewhere", person(None, Some((ELSEWHERE, Rank::Lead)))),
            ("member", person(None, Some((HERE, Rank::Member)))),
            ("lead", person(None, Some((HERE, Rank::Lead)))),
            ("coordinator", person(Some(Office::Coordinator), None)),
        ]
    }

    /// Every action; the match makes the compiler ask for a new one here.
    fn actions() -> Vec<Action> {
        let first = [
            Action::SeeDirectory,
            Action::SeePlan,
            Action::SeeBooking(HERE, Visibility::Public),
            Action::SeeBookingDetail(HERE),
            Action::Book(HERE, Purpose::Counselling),
            Action::Cancel(HERE),
            Action::Change(HERE),
            Action::SeeKeys(HERE),
            Action::WriteTexts(HERE),
            Action::RunServices(HERE),
            Action::TendLetters,
            Action::MakeExceptions,
            Action::AnswerRequests,
            Action::RunHouse,
            Action::ReadFeedback,
        ];
        let versions = |action| match action {
            Action::SeeBooking(association, _) => Visibility::ALL.map(|visibility| Action::SeeBooking(association, visibility)).to_vec(),
            Action::Book(association, _) => Purpose::ALL.map(|purpose| Action::Book(association, purpose)).to_vec(),
            Action::SeeDirectory
            | Action::SeePlan
            | Action::SeeBookingDetail(_)
            | Action::Cancel(_)
            | Action::Change(_)
            | Action::SeeKeys(_)
            | Action::WriteTexts(_)
            | Action::RunServices(_)
            | Action::TendLetters
            | Action::MakeExceptions
            | Action::AnswerRequests
            | Action::RunHouse
            | Action::ReadFeedback => vec![action],
        };
        first.into_iter().flat_map(versions).collect()
    }

    fn name(action: Action) -> String {
        match action {
            Action::SeeDirectory => "see directory".to_owned(),
            Action::SeePlan => "see plan".to_owned(),
            Action::SeeBooking(_, visibility) => format!("see {} booking", visibility.as_str()),
            Action::SeeBookingDetail(_) => "see booking detail".to_owned(),
            Action::Book(_, purpose) => format!("book {}", purpose.as_str()),
            Action::Cancel(_) => "cancel".to_owned(),
            Action::Change(_) => "change".to_owned(),
            Action::SeeKeys(_) => "see keys".to_owned(),
            Action::WriteTexts(_) => "write texts".to_owned(),
            Action::RunServices(_) => "run services".to_owned(),
            Action::TendLetters => "tend letters".to_owned(),
            Action::MakeExceptions => "make exceptions".to_owned(),
            Action::AnswerRequests => "answer requests".to_owned(),
            Action::RunHouse => "run house".to_owned(),
            Action::ReadFeedback => "read feedback".to_owned(),
        }
    }

    #[test]
    fn the_whole_table() {
        let row = |action| {
            let allowed: Vec<&str> = actors().iter().filter(|(_, actor)| may(actor, action).is_ok()).map(|(name, _)| *name).collect();
            format!("{:<20}| {}\n", name(action), allowed.join(", "))
        };
        let table = actions().into_iter().map(row).collect::<Vec<_>>().concat();
        let everybody = "newcomer, display, partner, stranger, member elsewhere, lead elsewhere, member, lead, coordinator";
        let signed_in = "partner, stranger, member elsewhere, lead elsewhere, member, lead, coordinator";
        let expected = format!(
            "see directory       | {everybody}\n\
             see plan            | {everybody}\n\
             see public booking  | {everybody}\n\
             see house booking   | {signed_in}\n\
             see private booking | member, lead, coordinator\n\
             see booking detail  | member, lead, coordinator\n\
             book counselling    | member, lead, coordinator\n\
             book meeting        | member, lead, coordinator\n\
             book event          | member, lead, coordinator\n\
             book maintenance    | coordinator\n\
             cancel              | member, lead, coordinator\n\
             change              | member, lead, coordinator\n\
             see keys            | member, lead, coordinator\n\
             write texts         | lead, coordinator\n\
             run services        | lead, coordinator\n\
             tend letters        | coordinator\n\
             make exceptions     | coordinator\n\
             answer requests     | coordinator\n\
             run house           | coordinator\n\
             read feedback       | coordinator\n"
        );
        assert_eq!(table, expected, "\n{table}");
    }

    #[test]
    fn a_permit_says_who_and_what() {
        let coordinator = person(Some(Office::Coordinator), None);
        let permit = may(&coordinator, Action::Cancel(HERE)).unwrap();
        assert_eq!((permit.person(), permit.action()), (Some(PersonId(7)), Action::Cancel(HERE)));
    }

    #[test]
    fn a_refusal_names_who_may() {
        assert_eq!(may(&Actor::Newcomer, Action::Book(HERE, Purpose::Meeting)).unwrap_err(), Refusal { who: Who::Association, signed_in: false });
        let member = person(None, Some((HERE, Rank::Member)));
        assert_eq!(may(&member, Action::WriteTexts(HERE)).unwrap_err(), Refusal { who: Who::Lead, signed_in: true });
        assert_eq!(may(&person(None, None), Action::TendLetters).unwrap_err(), Refusal { who: Who::Coordination, signed_in: true });
    }
}
