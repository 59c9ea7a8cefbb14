//! Associations for singing, sport, studying, belonging, and for other associations.

use app::domain::{
    booking::{Purpose, Visibility},
    service::{Audience, Cost, Entry, Place, Topic},
};
use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

use super::{AssociationSeed, FactsSeed, GatheringSeed, ServiceSeed, USUAL, WITH_CHILDREN, even, every, odd};

/// A choir.
pub(super) const SIEBZEHN_STUFEN: AssociationSeed = AssociationSeed {
    slug: "chor-der-siebzehn-stufen",
    name: "Chor der siebzehn Stufen",
    languages: &["de", "en", "fr", "pt", "uk"],
    phone: None,
    email: Some("singen@siebzehn-stufen.example"),
    website: Some("https://siebzehn-stufen.example"),
    about_de: "Siebzehn Stufen führen in den ersten Stock, und auf jeder steht bei uns jemand und singt. Wir lernen jedes Jahr Lieder in \
        zehn Sprachen. Noten lesen muss niemand. Der Chor ist erfunden.",
    about_en: "Seventeen steps lead to the first floor, and on each of them one of us stands and sings. Every year we learn songs in ten \
        languages. Nobody has to read music. The choir is invented.",
    services: &[ServiceSeed {
        slug: "deutsch-singen",
        topics: &[Topic::LearningGerman],
        languages: &["de", "en", "fr", "pt", "uk"],
        entry: Entry::WalkIn,
        facts: USUAL,
        name_de: "Deutsch singen",
        name_en: "Learn German by singing",
        about_de: "Wir lernen jedes Mal zwei Lieder und alle Wörter darin. Beim Singen merkt man sich die Aussprache fast von allein. \
            Die Texte bekommen Sie von uns. Bringen Sie etwas zu trinken mit.",
        about_en: "Each time we learn two songs and every word in them. Singing makes pronunciation stick almost by itself. You get the \
            lyrics from us. Bring something to drink.",
        hours: &[odd(Wed, (17, 0), (18, 30), "saal-b")],
    }],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Chorprobe",
            visibility: Visibility::House,
            attendees: Some(28),
            hours: &[every(Thu, (19, 0), (21, 30), "saal-b")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Offenes Singen im ganzen Saal",
            visibility: Visibility::Public,
            attendees: Some(80),
            hours: &[even(Sun, (16, 0), (18, 0), "saal")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Probe Alt und Tenor",
            visibility: Visibility::House,
            attendees: Some(14),
            hours: &[odd(Sun, (14, 0), (16, 0), "saal-b")],
        },
    ],
};

/// Sport without leagues.
pub(super) const KIESELSPRUNG: AssociationSeed = AssociationSeed {
    slug: "sportgemeinschaft-kieselsprung",
    name: "Sportgemeinschaft Kieselsprung",
    languages: &["ar", "de", "en", "pl", "sq"],
    phone: Some("030 23125 418"),
    email: Some("los@kieselsprung.example"),
    website: None,
    about_de: "Sport ohne Tabelle und ohne Abstieg. Bei uns bewegen sich alle so, wie es geht: im Rollstuhl, mit Kopftuch, mit 80 \
        Jahren. Schuhe können Sie leihen. Die Sportgemeinschaft ist erfunden.",
    about_en: "Sport without league tables. Everyone moves the way they can: in a wheelchair, with a headscarf, at the age of 80. You \
        can borrow shoes. This sports club is invented.",
    services: &[
        ServiceSeed {
            slug: "bewegung-nach-der-arbeit",
            topics: &[Topic::Health],
            languages: &["de", "en", "pl"],
            entry: Entry::WalkIn,
            facts: FactsSeed { cost: Cost::Charged, ..USUAL },
            name_de: "Ein Rücken, der nicht wehtut",
            name_en: "A back that does not hurt",
            about_de: "Leichte Übungen für Rücken und Knie, für Menschen, die viel stehen, putzen, pflegen oder tragen. Sie können alles \
                auch im Sitzen machen. Kommen Sie in bequemer Kleidung. Matten sind da. \
                Eine Stunde kostet 2 Euro.",
            about_en: "Gentle exercises for back and knees, for people who stand, clean, nurse or carry a lot. You can do all of it \
                sitting down, too. Come in comfortable clothes. Mats are here. One hour \
                costs 2 euros.",
            hours: &[every(Tue, (17, 30), (19, 0), "saal-a")],
        },
        ServiceSeed {
            slug: "sportverein-finden",
            topics: &[Topic::Arrival, Topic::Health],
            languages: &["ar", "de", "en", "sq"],
            entry: Entry::WalkIn,
            facts: WITH_CHILDREN,
            name_de: "Sportverein und Schwimmkurs finden",
            name_en: "Find a sports club or a swimming course",
            about_de: "Welcher Sport passt zu Ihnen oder zu Ihrem Kind, was kostet er, und wer hilft beim Bezahlen? Wir rufen mit Ihnen \
                beim Verein an. Bringen Sie Ihren Bescheid mit, wenn Sie Leistungen bekommen.",
            about_en: "Which sport suits you or your child, what does it cost, and who helps to pay? We call the club with you. Bring \
                your notice if you receive benefits.",
            hours: &[every(Thu, (17, 0), (18, 0), "ofenzimmer")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Tischtennis",
            visibility: Visibility::House,
            attendees: Some(16),
            hours: &[every(Mon, (19, 0), (21, 0), "saal-a")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Runde der Übungsleitungen",
            visibility: Visibility::Private,
            attendees: Some(8),
            hours: &[even(Wed, (19, 0), (20, 30), "lesestube")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Tanzen am Sonntagmorgen",
            visibility: Visibility::Public,
            attendees: Some(35),
            hours: &[every(Sun, (10, 0), (12, 0), "saal-a")],
        },
    ],
};

/// Students and those who want to be.
pub(super) const NACHTBUS: AssociationSeed = AssociationSeed {
    slug: "studierendenkreis-nachtbus-dreizehn",
    name: "Studierendenkreis Nachtbus Dreizehn",
    languages: &["ar", "de", "en", "es", "fa", "fr", "so", "ur", "vi"],
    phone: None,
    email: Some("einsteigen@nachtbus13.example"),
    website: Some("https://nachtbus13.example"),
    about_de: "Wir haben uns im letzten Bus nach der Bibliothek kennengelernt. Wir studieren, haben studiert oder wollen es noch, und \
        wir kennen die Formulare. Den Bus gibt es nicht, und auch der Verein ist erfunden.",
    about_en: "We met on the last bus home from the library. We study, have studied, or still want to, and we know the forms. There is \
        no such bus, and the association is invented, too.",
    services: &[
        ServiceSeed {
            slug: "zeugnisse-anerkennen",
            topics: &[Topic::Recognition, Topic::WorkTraining],
            languages: &["ar", "de", "en", "es", "fa"],
            entry: Entry::Appointment,
            facts: FactsSeed { place: Place::Both, ..USUAL },
            name_de: "Zeugnisse anerkennen lassen",
            name_en: "Get your qualifications recognised",
            about_de: "Sie haben einen Beruf gelernt oder studiert? Wir finden die Stelle, die Ihr Zeugnis prüft, und stellen mit Ihnen \
                den Antrag. Schreiben Sie uns vorher Ihren Beruf und Ihr Land. Bringen Sie Zeugnisse und Lebenslauf mit. Ein Videogespräch geht auch.",
            about_en: "You learned a trade or went to university? We find the office that examines your certificates and apply with you. \
                Tell us your profession and country beforehand. Bring certificates and your CV. A video call is possible, too.",
            hours: &[every(Tue, (16, 0), (18, 0), "sternenkammer")],
        },
        ServiceSeed {
            slug: "studium-und-geld",
            topics: &[Topic::MoneyBenefits, Topic::Recognition],
            languages: &["de", "en", "fr", "so", "vi"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Youth], ..USUAL },
            name_de: "Studieren und davon leben",
            name_en: "Study and make ends meet",
            about_de: "BAföG, Stipendium, Nebenjob, Krankenversicherung: Wir rechnen durch, wie Ihr Studium gehen kann. Bringen Sie mit, \
                was Sie haben: Zulassung, Aufenthaltstitel, Kontostand. Auch grobe Zahlen helfen.",
            about_en: "Student loans and grants, side jobs, health insurance: we work out how you can afford to study. Bring what you \
                have: admission, residence permit, bank balance. Rough figures help, too.",
            hours: &[every(Thu, (16, 0), (18, 0), "sternenkammer")],
        },
        ServiceSeed {
            slug: "bewerbung-schreiben",
            topics: &[Topic::WorkTraining, Topic::LettersForms],
            languages: &["de", "en", "es", "ur"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Lebenslauf und Bewerbung",
            name_en: "CV and job application",
            about_de: "Sie schreiben, wir lesen mit. Am Ende haben Sie einen Lebenslauf, den Sie verschicken können. Bringen Sie die \
                Anzeige mit und, wenn Sie können, einen eigenen Laptop. Drei Geräte verleihen wir.",
            about_en: "You write, we read along. In the end you have a CV that you can send. Bring the advertisement and, if you can, \
                your own laptop. We lend out three.",
            hours: &[every(Mon, (17, 0), (19, 0), "sternenkammer")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Lernabend",
            visibility: Visibility::House,
            attendees: Some(6),
            hours: &[every(Wed, (19, 0), (21, 30), "sternenkammer")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Stille Lerngruppe",
            visibility: Visibility::House,
            attendees: Some(10),
            hours: &[every(Sun, (13, 0), (17, 0), "lesestube")],
        },
    ],
};

/// Queer people and their friends.
pub(super) const PFEFFERMINZ: AssociationSeed = AssociationSeed {
    slug: "queertisch-pfefferminz",
    name: "Queertisch Pfefferminz",
    languages: &["ar", "de", "en", "es", "fa", "ru", "tr"],
    phone: Some("030 23125 437"),
    email: Some("tisch@pfefferminz.example"),
    website: None,
    about_de: "Ein Tisch für lesbische, schwule, bisexuelle, trans, inter und queere Menschen, die eingewandert oder geflüchtet sind. \
        Was am Tisch gesagt wird, bleibt am Tisch. Auch der Tisch ist erfunden.",
    about_en: "A table for lesbian, gay, bisexual, trans, inter and queer people who migrated or fled. What is said at the table stays \
        at the table. The table, too, is invented.",
    services: &[
        ServiceSeed {
            slug: "diskriminierung-melden",
            topics: &[Topic::Discrimination, Topic::LegalAdvice],
            languages: &["ar", "de", "en", "tr"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Diskriminierung: erzählen und handeln",
            name_en: "Discrimination: tell us and act",
            about_de: "Man hat Sie wegen Herkunft, Hautfarbe, Religion, Liebe oder Geschlecht schlecht behandelt? Wir schreiben auf, was \
                geschehen ist. Sie entscheiden, was daraus wird. Notieren Sie vorher Tag, Ort und wer dabei war, und rufen Sie uns an.",
            about_en: "You were treated badly because of your origin, skin colour, religion, love or gender? We write down what \
                happened. You decide what comes of it. Note the day, the place and who was there, and call us first.",
            hours: &[every(Fri, (16, 0), (18, 0), "erkerzimmer")],
        },
        ServiceSeed {
            slug: "offenes-ohr",
            topics: &[Topic::MentalHealth, Topic::Discrimination],
            languages: &["de", "en", "es", "fa", "ru"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Lgbtiq], ..USUAL },
            name_de: "Offenes Ohr für queere Menschen",
            name_en: "An open ear for queer people",
            about_de: "Sie können einfach hereinkommen und reden oder schweigen. Wer da ist, hat selbst Ähnliches erlebt. Auf Wunsch \
                nennen wir Praxen und Beratungsstellen. Ihren Namen brauchen wir nicht.",
            about_en: "You can just come in and talk, or be silent. Whoever is there has been through something similar. If you like, we \
                name doctors and advice centres. We do not need your name.",
            hours: &[every(Tue, (18, 0), (20, 0), "ofenzimmer")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Tischabend",
            visibility: Visibility::Private,
            attendees: Some(14),
            hours: &[every(Sat, (18, 0), (21, 0), "lange-tafel")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Filmabend mit Untertiteln",
            visibility: Visibility::Public,
            attendees: Some(40),
            hours: &[odd(Sun, (18, 0), (21, 0), "saal-a")],
        },
    ],
};

/// Help for other associations.
pub(super) const KASSENBUCH: AssociationSeed = AssociationSeed {
    slug: "vereinswerkstatt-kassenbuch",
    name: "Vereinswerkstatt Kassenbuch",
    languages: &["de", "en", "fr", "tr"],
    phone: Some("030 23125 449"),
    email: Some("werkstatt@kassenbuch.example"),
    website: Some("https://kassenbuch.example"),
    about_de: "Wir helfen Menschen, die einen Verein gründen oder am Leben halten: mit Satzung, Kasse, Förderung und dem Ton in langen \
        Sitzungen. Unser eigener Verein steht in keinem Register, er ist erfunden.",
    about_en: "We help people who found an association or keep one alive: with statutes, accounts, funding and the tone of long \
        meetings. Our own association is in no register: it is invented.",
    services: &[
        ServiceSeed {
            slug: "verein-gruenden",
            topics: &[Topic::Associations],
            languages: &["de", "en", "tr"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Einen Verein gründen",
            name_en: "Found an association",
            about_de: "Wir gehen mit Ihnen von der Idee bis zum Registergericht: Satzung, Gründung, Konto, Gemeinnützigkeit. Kommen Sie \
                zu zweit oder zu dritt. Bringen Sie ein Blatt mit, auf dem steht, was Ihr Verein tun soll.",
            about_en: "We go with you from the idea to the court register: statutes, founding meeting, account, charitable status. Come \
                as two or three. Bring a sheet that says what your association is to do.",
            hours: &[even(Mon, (17, 0), (19, 0), "erkerzimmer")],
        },
        ServiceSeed {
            slug: "foerderantrag-schreiben",
            topics: &[Topic::Associations],
            languages: &["de", "en", "fr"],
            entry: Entry::Appointment,
            facts: FactsSeed { place: Place::Online, ..USUAL },
            name_de: "Förderanträge und Abrechnung",
            name_en: "Funding applications and accounts",
            about_de: "Wir lesen Ihren Antrag gegen, rechnen den Finanzplan nach und helfen beim Verwendungsnachweis. Schicken Sie uns \
                Entwurf und Frist per E-Mail. Dann treffen wir uns im Videogespräch, auch am Abend.",
            about_en: "We proofread your application, check the budget and help with the final account. Send us the draft and the \
                deadline by e-mail. Then we meet in a video call, in the evening if you like.",
            hours: &[],
        },
    ],
    gatherings: &[GatheringSeed {
        purpose: Purpose::Meeting,
        title: "Runder Tisch der Vereine",
        visibility: Visibility::House,
        attendees: Some(20),
        hours: &[odd(Mon, (19, 0), (21, 0), "gartenblick")],
    }],
};
