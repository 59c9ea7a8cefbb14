//! What associations offer people, and what it is about.

use std::str::FromStr;

use super::{
    id::{AssociationId, BookingId, RoomId, ServiceId, Slug},
    lang::{Lang, Spoken},
    time::Span,
    word::{UnknownWord, words},
    writing::{Subject, Texts, Written},
};

/// Something an association offers people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its number.
    pub id: ServiceId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Who offers it.
    pub association: AssociationId,
    /// The language its own texts are first written in.
    pub source: Lang,
    /// Its name, one version a language.
    pub name: Vec<Written>,
    /// What happens there, one version a language.
    pub about: Vec<Written>,
    /// What it is about, most fitting first.
    pub topics: Vec<Topic>,
    /// Languages it is given in.
    pub languages: Vec<Spoken>,
    /// How one gets a place.
    pub entry: Entry,
    /// What else one should know before coming.
    pub facts: Facts,
}

impl Service {
    /// Its name and what happens there.
    pub fn texts(&self) -> Texts<'_> {
        Texts::new(Subject::Service(self.id), self.source, Some(&self.name), &self.about)
    }
}

/// Whom a service is for, and on which terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whom it is made for; nobody named means everybody.
    pub audience: Vec<Audience>,
    /// Who is let in.
    pub admits: Admits,
    /// Whether children may come along.
    pub children: Children,
    /// What it costs.
    pub cost: Cost,
    /// Where it is given.
    pub place: Place,
}

words! {
    /// How a person gets a place at a counselling hour.
    Entry {
        /// Come while it is open.
        WalkIn = "walk-in",
        /// Call or write first.
        Appointment = "appointment",
    }
}

words! {
    /// People a service is made for; others may come too, unless it says otherwise.
    Audience {
        /// Women.
        Women = "women",
        /// Young people.
        Youth = "youth",
        /// Older people.
        OlderPeople = "older-people",
        /// People with a disability.
        Disability = "disability",
        /// Lesbian, gay, bisexual, trans, inter and queer people.
        Lgbtiq = "lgbtiq",
        /// Families.
        Families = "families",
    }
}

words! {
    /// Who is let in.
    #[derive(Default)]
    Admits {
        /// Whoever comes.
        #[default]
        Everybody = "everybody",
        /// Women only.
        Women = "women",
    }
}

words! {
    /// Whether children may come along.
    #[derive(Default)]
    Children {
        /// Nothing is said about it.
        #[default]
        Unsaid = "unsaid",
        /// They are welcome.
        Welcome = "welcome",
    }
}

words! {
    /// What a service costs whoever comes.
    #[derive(Default)]
    Cost {
        /// Nothing.
        #[default]
        Free = "free",
        /// Something.
        Charged = "charged",
    }
}

words! {
    /// Where a service is given.
    #[derive(Default)]
    Place {
        /// In the house.
        #[default]
        House = "house",
        /// On the internet only.
        Online = "online",
        /// In the house and on the internet.
        Both = "both",
    }
}

/// One dated counselling hour: a booking that carries a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The booking it comes from.
    pub booking: BookingId,
    /// What is offered.
    pub service: ServiceId,
    /// Where.
    pub room: RoomId,
    /// When.
    pub span: Span,
}

macro_rules! topics {
    ($($(#[$doc:meta])* $variant:ident = $slug:literal,)*) => {
        /// What a service is about (the house's code list of 23).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic {
            $($(#[$doc])* $variant,)*
        }

        impl Topic {
            /// Every topic, in the order of the home page.
            pub const ALL: [Self; 23] = [$(Self::$variant),*];

            /// Its name in addresses and texts.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug,)*
                }
            }
        }
    };
}

topics! {
    /// First steps in the town.
    Arrival = "arrival",
    /// Residence permits and asylum.
    ResidenceAsylum = "residence-asylum",
    /// Getting ready for the asylum interview.
    AsylumInterview = "asylum-interview",
    /// Bringing the family.
    FamilyReunification = "family-reunification",
    /// Becoming German.
    Naturalisation = "naturalisation",
    /// Understanding letters, filling in forms.
    LettersForms = "letters-forms",
    /// Passports, certificates and other papers.
    Documents = "documents",
    /// Somebody who comes along and interprets.
    Accompaniment = "accompaniment",
    /// Work and training.
    WorkTraining = "work-training",
    /// Recognition of degrees.
    Recognition = "recognition",
    /// Learning German.
    LearningGerman = "learning-german",
    /// School and childcare.
    SchoolChildcare = "school-childcare",
    /// A place to live.
    Housing = "housing",
    /// Money and benefits.
    MoneyBenefits = "money-benefits",
    /// Debt.
    Debt = "debt",
    /// Health.
    Health = "health",
    /// Mental health.
    MentalHealth = "mental-health",
    /// Pregnancy and birth.
    PregnancyBirth = "pregnancy-birth",
    /// Family and separation.
    FamilySeparation = "family-separation",
    /// Protection from violence.
    Violence = "violence",
    /// Discrimination.
    Discrimination = "discrimination",
    /// Legal advice.
    LegalAdvice = "legal-advice",
    /// Running an association, volunteering.
    Associations = "associations",
}

impl FromStr for Topic {
    type Err = UnknownWord;

    fn from_str(slug: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug).ok_or(UnknownWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_found_by_its_slug() {
        for topic in Topic::ALL {
            assert_eq!(topic.slug().parse(), Ok(topic));
            assert!(topic.slug().parse::<Slug>().is_ok());
        }
    }

    #[test]
    fn every_fact_is_found_by_its_word() {
        fn check<T: Copy + FromStr<Err = UnknownWord> + PartialEq + std::fmt::Debug>(all: &[T], word: fn(T) -> &'static str) {
            for one in all {
                assert_eq!(word(*one).parse(), Ok(*one));
            }
            assert_eq!("anything".parse::<T>(), Err(UnknownWord));
        }
        check(Entry::ALL, Entry::as_str);
        check(Audience::ALL, Audience::as_str);
        check(Admits::ALL, Admits::as_str);
        check(Children::ALL, Children::as_str);
        check(Cost::ALL, Cost::as_str);
        check(Place::ALL, Place::as_str);
    }
}
