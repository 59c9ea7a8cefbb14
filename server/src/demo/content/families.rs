//! Associations of women, fathers, young and old people.

use app::domain::{
    booking::{Purpose, Visibility},
    service::{Admits, Audience, Entry, Topic},
};
use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

use super::{AssociationSeed, FactsSeed, GatheringSeed, ServiceSeed, USUAL, WITH_CHILDREN, even, every, odd};

/// A women's group.
pub(super) const MORGENZIEGEL: AssociationSeed = AssociationSeed {
    slug: "frauenwerkstatt-morgenziegel",
    name: "Frauenwerkstatt Morgenziegel",
    languages: &["ar", "de", "en", "kmr", "ti", "tr"],
    phone: Some("030 23125 215"),
    email: Some("frauen@morgenziegel.example"),
    website: Some("https://morgenziegel.example"),
    about_de: "Frauen beraten Frauen. Wir hören zu, sagen nichts weiter und gehen mit, wenn Sie das möchten. Kinder dürfen immer dabei \
        sein. Die Frauenwerkstatt ist erfunden. Wenn Sie wirklich in Gefahr sind, rufen Sie die Polizei an: 110.",
    about_en: "Women advise women. We listen, keep it to ourselves, and come along if you wish. Children are always welcome. This \
        workshop is invented. If you really are in danger, call the police: 110.",
    services: &[
        ServiceSeed {
            slug: "sprechstunde-fuer-frauen",
            topics: &[Topic::Violence, Topic::FamilySeparation],
            languages: &["ar", "de", "kmr", "ti", "tr"],
            entry: Entry::Appointment,
            facts: FactsSeed { audience: &[Audience::Women], admits: Admits::Women, ..WITH_CHILDREN },
            name_de: "Geschützte Sprechstunde für Frauen",
            name_en: "Confidential hour for women",
            about_de: "Sie sprechen allein mit einer Beraterin. Es geht um Gewalt, Angst, Trennung oder um die Kinder. Sie müssen Ihren \
                Namen nicht sagen. Rufen Sie an oder schreiben Sie; wir nennen Ihnen einen ruhigen Termin. Sie brauchen keine Papiere.",
            about_en: "You talk to one adviser, alone. It may be about violence, fear, separation or the children. You need not give \
                your name. Call or write and we will find a quiet time. You do not need any papers.",
            hours: &[every(Tue, (10, 0), (12, 0), "ofenzimmer"), every(Thu, (14, 0), (16, 0), "ofenzimmer")],
        },
        ServiceSeed {
            slug: "schwanger-und-begleitet",
            topics: &[Topic::PregnancyBirth, Topic::Health],
            languages: &["ar", "de", "en", "ti"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Women, Audience::Families], ..WITH_CHILDREN },
            name_de: "Schwanger und gut begleitet",
            name_en: "Pregnant and in good company",
            about_de: "Eine Hebamme und zwei Mütter beantworten Ihre Fragen zu Schwangerschaft, Geburt und dem ersten Jahr. Bringen Sie \
                Ihren Mutterpass mit, wenn Sie schon einen haben. Für größere Kinder gibt es eine Spielecke.",
            about_en: "A midwife and two mothers answer your questions about pregnancy, birth and the first year. Bring your maternity \
                record if you already have one. There is a play corner for older children.",
            hours: &[every(Wed, (9, 30), (11, 30), "gartenblick")],
        },
        ServiceSeed {
            slug: "mein-eigenes-geld",
            topics: &[Topic::MoneyBenefits, Topic::Debt],
            languages: &["de", "en", "tr"],
            entry: Entry::Appointment,
            facts: FactsSeed { audience: &[Audience::Women], admits: Admits::Women, ..WITH_CHILDREN },
            name_de: "Mein eigenes Geld",
            name_en: "Money of my own",
            about_de: "Wir rechnen mit Ihnen: Was kommt jeden Monat, was geht weg, was steht Ihnen zu? Wir erklären auch, wie Sie ein \
                eigenes Konto eröffnen. Bringen Sie Kontoauszüge und Bescheide mit.",
            about_en: "We do the sums with you: what comes in each month, what goes out, what are you entitled to? We also explain how \
                to open an account of your own. Bring bank statements and official notices.",
            hours: &[odd(Fri, (13, 0), (15, 0), "ofenzimmer")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Frühstück für Frauen",
            visibility: Visibility::Public,
            attendees: Some(30),
            hours: &[even(Sat, (9, 30), (12, 0), "saal-b")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Nähabend",
            visibility: Visibility::House,
            attendees: Some(12),
            hours: &[every(Tue, (18, 0), (21, 0), "gartenblick")],
        },
    ],
};

/// Young people.
pub(super) const LATERNENPFAHL: AssociationSeed = AssociationSeed {
    slug: "jugendbund-laternenpfahl",
    name: "Jugendbund Laternenpfahl",
    languages: &["ar", "de", "en", "rom", "sq", "vi"],
    phone: Some("030 23125 227"),
    email: Some("jugend@laternenpfahl.example"),
    website: None,
    about_de: "Wir sind zwischen 14 und 24 und machen hier fast alles selbst: lernen, Musik, Bewerbungen, Pläne. Wer neu ist, bekommt \
        zuerst etwas zu essen. Unseren Jugendbund hat sich jemand ausgedacht, er ist erfunden.",
    about_en: "We are between 14 and 24 and run nearly everything ourselves: homework, music, applications, plans. Newcomers get \
        something to eat first. Somebody made us up: this youth club is invented.",
    services: &[
        ServiceSeed {
            slug: "ausbildung-finden",
            topics: &[Topic::WorkTraining],
            languages: &["ar", "de", "en", "sq"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Youth], ..USUAL },
            name_de: "Ausbildung und Praktikum finden",
            name_en: "Find an apprenticeship or work experience",
            about_de: "Was können Sie gut, was macht Ihnen Freude? Wir suchen mit Ihnen Betriebe und rufen dort gemeinsam an. Bringen \
                Sie Ihr letztes Zeugnis mit, ein Foto davon reicht.",
            about_en: "What are you good at, what do you enjoy? We look for companies with you and call them together. Bring your last \
                school report; a photo of it will do.",
            hours: &[every(Mon, (15, 0), (17, 0), "sternenkammer"), every(Wed, (15, 0), (17, 0), "sternenkammer")],
        },
        ServiceSeed {
            slug: "hausaufgaben-zusammen",
            topics: &[Topic::SchoolChildcare, Topic::LearningGerman],
            languages: &["ar", "de", "rom", "vi"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Youth], ..WITH_CHILDREN },
            name_de: "Hausaufgaben zusammen",
            name_en: "Homework together",
            about_de: "Ältere helfen Jüngeren, von der ersten Klasse bis zum Abschluss. In der Mitte ist Pause mit Obst. Ihr Kind bringt \
                Hefte, Bücher und den Stundenplan mit. Anmelden müssen Sie es nicht.",
            about_en: "Older pupils help younger ones, from first grade to the final exam. Halfway through there is a break with fruit. \
                Your child brings exercise books, textbooks and the timetable. There is no need to register.",
            hours: &[
                every(Mon, (15, 0), (17, 0), "gartenblick"),
                every(Tue, (15, 0), (17, 0), "gartenblick"),
                every(Thu, (15, 0), (17, 0), "gartenblick"),
            ],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Bandprobe",
            visibility: Visibility::House,
            attendees: Some(8),
            hours: &[every(Fri, (18, 0), (21, 0), "gewoelbe")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Offener Abend im Gewölbe",
            visibility: Visibility::Public,
            attendees: Some(25),
            hours: &[every(Sat, (17, 0), (21, 0), "gewoelbe")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Brettspiele am Sonntag",
            visibility: Visibility::Public,
            attendees: Some(20),
            hours: &[every(Sun, (15, 0), (18, 0), "gewoelbe")],
        },
    ],
};

/// Fathers.
pub(super) const BUTTERBROT: AssociationSeed = AssociationSeed {
    slug: "vaeterrunde-butterbrot",
    name: "Väterrunde Butterbrot",
    languages: &["de", "en", "fr", "it", "ro"],
    phone: Some("030 23125 238"),
    email: Some("vaeter@butterbrot-runde.example"),
    website: None,
    about_de: "Wir sind Väter, Großväter und solche, die es werden. Bei uns reden Männer über Kinder, Sorgen und Brotdosen. Niemand muss \
        etwas können, um dazuzugehören. Die Väterrunde ist erfunden.",
    about_en: "We are fathers, grandfathers and fathers-to-be. With us, men talk about children, worries and lunch boxes. Nobody has to \
        be good at anything to belong. This group of fathers is invented.",
    services: &[
        ServiceSeed {
            slug: "sprechstunde-fuer-vaeter",
            topics: &[Topic::FamilySeparation, Topic::MentalHealth],
            languages: &["de", "en", "fr", "it"],
            entry: Entry::Appointment,
            facts: FactsSeed { audience: &[Audience::Families], ..USUAL },
            name_de: "Sprechstunde für Väter",
            name_en: "Fathers' hour",
            about_de: "Sie leben getrennt, sehen Ihre Kinder selten oder wissen nicht weiter? Ein Berater nimmt sich eine Stunde Zeit \
                nur für Sie. Wählen Sie mit uns einen Termin. Bringen Sie Briefe vom Gericht oder vom Jugendamt mit, wenn es welche \
                gibt.",
            about_en: "You live apart, rarely see your children, or feel stuck? An adviser takes an hour just for you. Agree on a time \
                with us. Bring letters from the court or the youth welfare office if there are any.",
            hours: &[every(Wed, (17, 0), (19, 0), "erkerzimmer")],
        },
        ServiceSeed {
            slug: "kita-platz-und-schulstart",
            topics: &[Topic::SchoolChildcare, Topic::LettersForms],
            languages: &["de", "en", "fr", "ro"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::Families], ..WITH_CHILDREN },
            name_de: "Kita-Platz und Schulstart",
            name_en: "Nursery places and starting school",
            about_de: "Wir melden Ihr Kind mit Ihnen in der Kita oder in der Schule an. Wir füllen die Formulare gleich hier aus. \
                Bringen Sie die Geburtsurkunde, den Impfpass und Ihre Adresse mit. Mütter sind genauso willkommen.",
            about_en: "We register your child with you at a nursery or school. We fill in the forms right here. Bring the birth \
                certificate, the vaccination record and your address. Mothers are just as welcome.",
            hours: &[every(Fri, (15, 0), (17, 0), "lesestube")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Werkstatt für Väter und Kinder",
            visibility: Visibility::Public,
            attendees: Some(16),
            hours: &[every(Sat, (10, 0), (12, 0), "gartenblick")],
        },
        GatheringSeed {
            purpose: Purpose::Meeting,
            title: "Abendbrot der Väter",
            visibility: Visibility::House,
            attendees: Some(12),
            hours: &[even(Fri, (19, 0), (21, 0), "lange-tafel")],
        },
    ],
};

/// Older people.
pub(super) const APFELSCHALE: AssociationSeed = AssociationSeed {
    slug: "seniorenkreis-apfelschale",
    name: "Seniorenkreis Apfelschale",
    languages: &["de", "es", "it", "pt", "ru", "tr"],
    phone: Some("030 23125 249"),
    email: None,
    website: None,
    about_de: "Wir sind alt geworden in einem Land, in das wir nur für zwei Jahre kommen wollten. Heute helfen wir einander mit Rente, \
        Ärzten und langen Nachmittagen. Der Kreis ist erfunden, die langen Nachmittage kennt jeder.",
    about_en: "We grew old in a country we meant to stay in for two years. Today we help each other with pensions, doctors and long \
        afternoons. The circle is invented; long afternoons everybody knows.",
    services: &[
        ServiceSeed {
            slug: "rente-und-grundsicherung",
            topics: &[Topic::MoneyBenefits, Topic::LettersForms],
            languages: &["de", "es", "it", "pt", "tr"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::OlderPeople], ..USUAL },
            name_de: "Rente und Grundsicherung",
            name_en: "Pensions and basic income in old age",
            about_de: "Wir lesen Ihren Rentenbescheid mit Ihnen und füllen Anträge aus. Auch Zeiten aus anderen Ländern zählen oft mit. \
                Bringen Sie Ihre Versicherungsnummer und alle Briefe der Rentenversicherung mit.",
            about_en: "We read your pension notice with you and fill in forms. Years worked in other countries often count, too. Bring \
                your insurance number and all letters from the pension office.",
            hours: &[every(Mon, (10, 0), (12, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "arztbesuch-vorbereiten",
            topics: &[Topic::Health],
            languages: &["de", "it", "ru", "tr"],
            entry: Entry::WalkIn,
            facts: FactsSeed { audience: &[Audience::OlderPeople], ..USUAL },
            name_de: "Den Arztbesuch vorbereiten",
            name_en: "Prepare for the doctor",
            about_de: "Wir schreiben mit Ihnen auf Deutsch auf, was wehtut und seit wann. Den Zettel nehmen Sie mit in die Praxis. \
                Bringen Sie Ihre Medikamente oder den Medikamentenplan mit. Wir behandeln nicht und geben keine Arzneien.",
            about_en: "Together we write down in German what hurts and since when. You take the note to the surgery. Bring your \
                medicines or the list of them. We do not treat anyone and give no medicine.",
            hours: &[every(Wed, (10, 0), (12, 0), "lesestube")],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Kaffee und Karten",
            visibility: Visibility::Public,
            attendees: Some(16),
            hours: &[every(Tue, (14, 0), (16, 30), "lange-tafel"), every(Sun, (14, 0), (16, 30), "lange-tafel")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Erzählnachmittag",
            visibility: Visibility::Public,
            attendees: Some(15),
            hours: &[odd(Thu, (14, 0), (16, 0), "lange-tafel")],
        },
    ],
};
