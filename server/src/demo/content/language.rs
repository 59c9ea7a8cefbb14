//! Associations around language: learning, interpreting, signing.

use app::domain::{
    booking::{Purpose, Visibility},
    service::{Audience, Entry, Place, Topic},
};
use chrono::Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};

use super::{AssociationSeed, FactsSeed, GatheringSeed, ServiceSeed, USUAL, WITH_CHILDREN, even, every, odd};

/// A circle that learns German over food.
pub(super) const LESEZEICHEN: AssociationSeed = AssociationSeed {
    slug: "lesezeichen-und-loeffel",
    name: "Lesezeichen und Löffel",
    languages: &["de", "en", "es", "so", "ti", "uk"],
    phone: Some("030 23125 131"),
    email: Some("post@lesezeichen-loeffel.example"),
    website: Some("https://lesezeichen-loeffel.example"),
    about_de: "Wir lernen Deutsch beim Reden, Lesen und Kochen. Bei uns sitzen Menschen am Tisch, die gestern angekommen sind, und \
        Menschen, die seit dreißig Jahren hier leben. Fehler sind erlaubt. Diesen Verein gibt es nicht: Er ist für dieses Beispiel \
        erfunden.",
    about_en: "We learn German by talking, reading and cooking. People who arrived yesterday share our table with people who have lived \
        here for thirty years. Mistakes are welcome. There is no such association: it is invented for this example.",
    services: &[
        ServiceSeed {
            slug: "sprachcafe",
            topics: &[Topic::LearningGerman, Topic::Arrival],
            languages: &["de", "en", "es", "uk"],
            entry: Entry::WalkIn,
            facts: WITH_CHILDREN,
            name_de: "Sprachcafé an der langen Tafel",
            name_en: "Language café at the long table",
            about_de: "Wir sprechen Deutsch, in kleinen Gruppen und so langsam wie nötig. Es gibt Tee und ein Thema für den Tag. Sie \
                brauchen nichts mitzubringen. Kommen und gehen Sie, wann Sie möchten.",
            about_en: "We speak German in small groups and as slowly as you need. There is tea and a topic for the day. You do not need \
                to bring anything. Come and go as you like.",
            hours: &[every(Mon, (10, 0), (12, 0), "lange-tafel"), every(Thu, (17, 0), (19, 0), "lange-tafel")],
        },
        ServiceSeed {
            slug: "lesen-und-schreiben",
            topics: &[Topic::LearningGerman],
            languages: &["de", "so", "ti"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Lesen und Schreiben von Anfang an",
            name_en: "Reading and writing from the beginning",
            about_de: "Sie lernen die Buchstaben und lesen Ihre ersten Sätze. Die Gruppe hat höchstens zehn Plätze. Rufen Sie vorher an: \
                Wir sagen Ihnen, wann ein Platz frei ist. Hefte und Stifte bekommen Sie von uns.",
            about_en: "You learn the letters and read your first sentences. The group has ten places at most. Please call first: we will \
                tell you when a place is free. Exercise books and pens are provided.",
            hours: &[every(Tue, (9, 0), (11, 0), "lesestube"), every(Fri, (9, 0), (11, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "deutsch-fuer-den-elternabend",
            topics: &[Topic::LearningGerman, Topic::SchoolChildcare],
            languages: &["de", "en", "ti"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Families], ..WITH_CHILDREN },
            name_de: "Deutsch für den Elternabend",
            name_en: "German for parents' evenings",
            about_de: "Wir üben Gespräche mit Schule und Kita: krankmelden, nachfragen, sich bedanken. Bringen Sie gern einen Brief der \
                Schule mit. Ihre Kinder können nebenan spielen.",
            about_en: "We practise talking to school and nursery: calling in sick, asking questions, saying thank you. Feel free to \
                bring a letter from the school. Your children can play next to us.",
            hours: &[even(Wed, (17, 0), (18, 30), "gartenblick")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Kochen mit Wörterliste",
            visibility: Visibility::Public,
            attendees: Some(14),
            hours: &[odd(Sat, (11, 0), (14, 0), "lange-tafel")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Teamrunde",
            visibility: Visibility::House,
            attendees: Some(7),
            hours: &[every(Mon, (18, 0), (19, 0), "lesestube")],
        },
    ],
};

/// A circle of interpreters.
pub(super) const DOPPELPUNKT: AssociationSeed = AssociationSeed {
    slug: "dolmetschkreis-doppelpunkt",
    name: "Dolmetschkreis Doppelpunkt",
    languages: &["am", "ar", "bg", "de", "en", "fa", "fr", "prs", "ps", "ro", "ru", "ti", "tr", "uk", "vi"],
    phone: Some("030 23125 142"),
    email: Some("anfrage@doppelpunkt.example"),
    website: Some("https://doppelpunkt.example"),
    about_de: "Wir sind vierzig Menschen, die ehrenamtlich dolmetschen: beim Amt, in der Schule, beim Arzt. Alle haben eine Schulung \
        gemacht und schweigen über das, was sie hören. So stellen wir uns das vor, denn unser Verein ist erfunden.",
    about_en: "We are forty volunteers who interpret: at public offices, at school, at the doctor's. All of us were trained, and none of \
        us repeats what we hear. That is how we picture it, because our association is invented.",
    services: &[
        ServiceSeed {
            slug: "begleitung-mit-dolmetschen",
            topics: &[Topic::Accompaniment],
            languages: &["am", "ar", "bg", "fa", "fr", "prs", "ps", "ro", "ru", "ti", "tr", "uk", "vi"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Begleitung zu Terminen",
            name_en: "Someone to come along and interpret",
            about_de: "Jemand geht mit Ihnen zum Amt, zur Schule oder zum Arzt und dolmetscht. Schreiben Sie uns eine Woche vorher: \
                Sprache, Tag, Uhrzeit und Ort. Wir antworten in zwei Tagen. Das kostet Sie nichts.",
            about_en: "Someone goes with you to an office, a school or a doctor and interprets. Write to us a week before: language, \
                day, time and place. We answer within two days. It costs you nothing.",
            hours: &[],
        },
        ServiceSeed {
            slug: "brief-verstehen",
            topics: &[Topic::LettersForms],
            languages: &["ar", "de", "en", "fa", "ru", "tr", "uk"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Einen Brief verstehen",
            name_en: "Understand a letter",
            about_de: "Sie haben einen Brief bekommen und verstehen ihn nicht? Wir lesen ihn mit Ihnen und erklären, was Sie bis wann \
                tun müssen. Bringen Sie alle Seiten und den Umschlag mit. Sie brauchen keinen Termin.",
            about_en: "You got a letter and do not understand it? We read it with you and explain what you need to do, and by when. \
                Bring every page and the envelope. You do not need an appointment.",
            hours: &[
                every(Mon, (9, 0), (11, 0), "ofenzimmer"),
                every(Wed, (14, 0), (16, 0), "ofenzimmer"),
                every(Fri, (10, 0), (12, 0), "ofenzimmer"),
            ],
        },
        ServiceSeed {
            slug: "urkunden-uebersetzen-lassen",
            topics: &[Topic::Documents],
            languages: &["bg", "de", "fr", "ro", "ru", "vi"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Urkunden übersetzen lassen",
            name_en: "Getting certificates translated",
            about_de: "Wir sehen mit Ihnen nach, welche Papiere eine beglaubigte Übersetzung brauchen und was sie ungefähr kostet. \
                Bringen Sie Kopien oder Fotos mit, keine Originale.",
            about_en: "We check with you which papers need a certified translation and roughly what it costs. Bring copies or photos, \
                not the originals.",
            hours: &[every(Thu, (10, 0), (12, 0), "erkerzimmer")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Fortbildung Dolmetschen",
            visibility: Visibility::House,
            attendees: Some(12),
            hours: &[odd(Sat, (10, 0), (13, 0), "lesestube")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Fallrunde",
            visibility: Visibility::Private,
            attendees: Some(9),
            hours: &[every(Thu, (18, 0), (19, 30), "lesestube")],
        },
    ],
};

/// A circle of deaf people from many countries.
pub(super) const KRANICHHAND: AssociationSeed = AssociationSeed {
    slug: "gebaerdenkreis-kranichhand",
    name: "Gebärdenkreis Kranichhand",
    languages: &["de", "gsg", "hr", "pl", "sr"],
    phone: None,
    email: Some("hallo@kranichhand.example"),
    website: Some("https://kranichhand.example"),
    about_de: "Wir sind taube und schwerhörige Menschen aus vielen Ländern. Wir gebärden in Deutscher Gebärdensprache (DGS) und in \
        Internationalen Gebärden. Schreiben Sie uns oder kommen Sie vorbei; telefonieren müssen Sie nie. Auch dieser Kreis ist erfunden.",
    about_en: "We are deaf and hard-of-hearing people from many countries. We sign in German Sign Language (DGS) and in International \
        Sign. Write to us or drop in; you never have to use the telephone. This circle, too, is invented.",
    services: &[
        ServiceSeed {
            slug: "sprechstunde-in-gebaerden",
            topics: &[Topic::LettersForms, Topic::MoneyBenefits],
            languages: &["gsg"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Disability], ..USUAL },
            name_de: "Sprechstunde in Gebärdensprache",
            name_en: "Advice in sign language",
            about_de: "Wir beraten Sie in DGS oder in Internationalen Gebärden zu Briefen, Anträgen und Geld. Kommen Sie einfach herein. \
                Bringen Sie Ihre Briefe mit, und wenn Sie einen haben, Ihren Ausweis über die Schwerbehinderung.",
            about_en: "We advise you in DGS or International Sign on letters, forms and money. Just come in. Bring your letters and, if \
                you have one, your disability card.",
            hours: &[every(Tue, (15, 0), (17, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "mit-gebaerden-zum-amt",
            topics: &[Topic::Accompaniment, Topic::Health],
            languages: &["de", "gsg", "hr", "pl"],
            entry: Entry::Appointment,
            facts: FactsSeed { audience: &[Audience::Disability], place: Place::Both, ..USUAL },
            name_de: "Mit Gebärden zum Amt und zum Arzt",
            name_en: "Signing along to offices and doctors",
            about_de: "Eine taube Begleiterin oder ein tauber Begleiter geht mit Ihnen zu Ihrem Termin. Wir suchen auch jemanden, der \
                dolmetscht. Schreiben Sie uns zwei Wochen vorher eine E-Mail. Ein Video geht auch.",
            about_en: "A deaf companion goes with you to your appointment. We also look for an interpreter. Send us an e-mail two weeks \
                before. A video is fine, too.",
            hours: &[],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Gebärdenabend für alle",
            visibility: Visibility::Public,
            attendees: Some(25),
            hours: &[every(Fri, (18, 0), (21, 0), "saal-a")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Vorstand",
            visibility: Visibility::Private,
            attendees: Some(5),
            hours: &[odd(Mon, (17, 0), (18, 30), "ofenzimmer")],
        },
    ],
};
