//! Associations for arriving, staying and living somewhere.

use app::domain::{
    booking::{Purpose, Visibility},
    service::{Entry, Topic},
};
use chrono::Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};

use super::{AssociationSeed, GatheringSeed, ServiceSeed, USUAL, WITH_CHILDREN, even, every, odd};

/// A network for the first weeks.
pub(super) const WOLLMUETZE: AssociationSeed = AssociationSeed {
    slug: "ankunftsnetz-wollmuetze",
    name: "Ankunftsnetz Wollmütze",
    languages: &["ar", "ckb", "de", "en", "fa", "pl", "ru", "ta", "uk", "ur"],
    phone: Some("030 23125 312"),
    email: Some("hallo@wollmuetze.example"),
    website: Some("https://wollmuetze.example"),
    about_de: "Im ersten Winter gab uns jemand eine Wollmütze. Jetzt geben wir weiter, was wir brauchten: Zeit, Wege, warme Sachen und \
        jemanden, der mitkommt. Das Ankunftsnetz ist erfunden.",
    about_en: "In our first winter somebody gave us a woolly hat. Now we pass on what we needed then: time, directions, warm things and \
        someone who comes along. This network is invented.",
    services: &[
        ServiceSeed {
            slug: "erste-schritte-in-der-stadt",
            topics: &[Topic::Arrival, Topic::LettersForms],
            languages: &["ar", "ckb", "de", "en", "fa", "uk"],
            entry: Entry::WalkIn,
            facts: WITH_CHILDREN,
            name_de: "Erste Schritte in der Stadt",
            name_en: "First steps in town",
            about_de: "Sie sind neu hier? Wir machen mit Ihnen eine Liste: anmelden, Konto, Krankenkasse, Fahrkarte, Kurs. Dann fangen \
                wir mit dem Wichtigsten an. Bringen Sie Ihren Ausweis mit und alle Briefe, die Sie schon haben.",
            about_en: "New here? We make a list with you: registration, bank account, health insurance, ticket, language course. Then we \
                start with what matters most. Bring your identity papers and any letters you already have.",
            hours: &[every(Mon, (13, 0), (15, 0), "lesestube"), every(Wed, (13, 0), (16, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "papiere-ordnen",
            topics: &[Topic::Documents, Topic::LettersForms],
            languages: &["ar", "de", "fa", "ru", "ur"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Papiere ordnen",
            name_en: "Put your papers in order",
            about_de: "Kommen Sie mit der Tüte voller Briefe. Wir sortieren, lochen und heften ab. Danach wissen Sie, was fehlt und \
                welche Frist läuft. Einen Ordner bekommen Sie geschenkt.",
            about_en: "Come with your bag full of letters. We sort, punch and file. Afterwards you know what is missing and which \
                deadlines are running. You get a folder as a present.",
            hours: &[every(Tue, (9, 0), (12, 0), "sternenkammer")],
        },
        ServiceSeed {
            slug: "arbeit-mit-wenig-deutsch",
            topics: &[Topic::WorkTraining],
            languages: &["de", "en", "pl", "ta", "uk"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Arbeit finden mit wenig Deutsch",
            name_en: "Find work with little German",
            about_de: "Wir schauen uns mit Ihnen offene Stellen an und prüfen, ob Sie arbeiten dürfen. Vor dem Unterschreiben lesen wir \
                den Vertrag gemeinsam. Bringen Sie Ihren Aufenthaltstitel mit, falls Sie einen haben.",
            about_en: "We look at vacancies with you and check whether you are allowed to work. Before you sign, we read the contract \
                together. Bring your residence permit if you have one.",
            hours: &[every(Thu, (9, 0), (12, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "gespraech-bei-tee",
            topics: &[Topic::MentalHealth],
            languages: &["ckb", "de", "fa", "uk"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Gespräch bei Tee",
            name_en: "A talk over tea",
            about_de: "Sie schlafen schlecht, sind traurig oder haben viel gesehen? Hier hört Ihnen jemand eine Stunde lang zu. Wenn Sie \
                mehr Hilfe möchten, suchen wir sie mit Ihnen. Rufen Sie vorher an. Mitbringen müssen Sie nichts.",
            about_en: "You sleep badly, feel sad, or have seen too much? Here somebody listens to you for an hour. If you want more \
                help, we look for it with you. Please call first. You need not bring anything.",
            hours: &[every(Fri, (9, 30), (11, 30), "erkerzimmer")],
        },
        ServiceSeed {
            slug: "patenschaft",
            topics: &[Topic::Arrival, Topic::Accompaniment],
            languages: &["ar", "de", "en", "fa", "ta", "ur"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Eine Patin oder einen Paten finden",
            name_en: "Find a buddy",
            about_de: "Sechs Monate lang treffen Sie sich einmal in der Woche mit jemandem aus der Stadt. Schreiben Sie uns, welche \
                Sprachen Sie sprechen und was Sie gern tun. Wir stellen Ihnen dann jemanden vor. Den Termin machen wir zusammen aus.",
            about_en: "For six months you meet someone from the town once a week. Write to us which languages you speak and what you \
                like doing. Then we introduce someone to you. We agree on the time together.",
            hours: &[],
        },
    ],
    gatherings: &[
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Mantelbörse",
            visibility: Visibility::Public,
            attendees: Some(30),
            hours: &[every(Fri, (16, 0), (18, 0), "saal-b")],
        },
        GatheringSeed {
            purpose: Purpose::Event,
            title: "Treffpunkt zum Stadtspaziergang",
            visibility: Visibility::Public,
            attendees: Some(20),
            hours: &[every(Sat, (14, 0), (15, 0), "saal-a")],
        },
    ],
};

/// Law, explained.
pub(super) const RANDNOTIZ: AssociationSeed = AssociationSeed {
    slug: "rechtskreis-randnotiz",
    name: "Rechtskreis Randnotiz",
    languages: &["am", "ar", "ckb", "de", "en", "fa", "fr", "prs", "ps", "so", "ti"],
    phone: Some("030 23125 326"),
    email: Some("kontakt@randnotiz.example"),
    website: Some("https://randnotiz.example"),
    about_de: "Wir schreiben verständliche Sätze an den Rand schwerer Bescheide. Bei uns beraten Ehrenamtliche; Anwältinnen leiten sie \
        an. Der Rechtskreis ist erfunden und gibt keinen echten Rat.",
    about_en: "We write plain sentences in the margins of difficult notices. Our advisers are volunteers, guided by lawyers. This law \
        circle is invented and gives no real advice.",
    services: &[
        ServiceSeed {
            slug: "aufenthalt-und-asyl",
            topics: &[Topic::ResidenceAsylum, Topic::LegalAdvice],
            languages: &["ar", "de", "en", "fa", "so", "ti"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Aufenthalt und Asyl",
            name_en: "Residence and asylum",
            about_de: "Wir erklären Ihren Bescheid und Ihre nächsten Schritte. Wenn eine Frist läuft, kommen Sie sofort und sagen Sie es \
                gleich am Anfang. Bringen Sie den Bescheid und den gelben Umschlag mit. Auf dem Umschlag steht das Datum.",
            about_en: "We explain your notice and your next steps. If a deadline is running, come at once and say so first. Bring the \
                notice and the yellow envelope. The date is on the envelope.",
            hours: &[every(Tue, (13, 0), (16, 0), "ofenzimmer"), every(Fri, (13, 0), (15, 0), "sternenkammer")],
        },
        ServiceSeed {
            slug: "anhoerung-vorbereiten",
            topics: &[Topic::AsylumInterview, Topic::ResidenceAsylum],
            languages: &["am", "de", "fa", "prs", "ps", "ti"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Die Anhörung vorbereiten",
            name_en: "Prepare for the asylum interview",
            about_de: "Sie erfahren, wie eine Anhörung abläuft und welche Rechte Sie haben. Sie erzählen Ihre Geschichte in Ruhe, nur \
                einem Menschen. Vereinbaren Sie den Termin, sobald Ihre Ladung da ist. Bringen Sie die Ladung mit.",
            about_en: "You learn how an interview goes and what rights you have. You tell your story calmly, to one person only. Make an \
                appointment as soon as your summons arrives. Bring the summons.",
            hours: &[every(Mon, (11, 0), (13, 0), "erkerzimmer"), every(Thu, (13, 0), (15, 0), "erkerzimmer")],
        },
        ServiceSeed {
            slug: "familie-nachholen",
            topics: &[Topic::FamilyReunification, Topic::Documents],
            languages: &["ar", "ckb", "de", "so", "ti"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Die Familie nachholen",
            name_en: "Bring your family",
            about_de: "Wir prüfen mit Ihnen, wer kommen darf und welche Papiere fehlen. Dann schreiben wir gemeinsam an die Botschaft. \
                Bringen Sie Pässe, Heiratsurkunde und Geburtsurkunden in Kopie mit.",
            about_en: "We check with you who may come and which papers are missing. Then we write to the embassy together. Bring copies \
                of passports, marriage certificate and birth certificates.",
            hours: &[odd(Wed, (12, 30), (14, 30), "sternenkammer")],
        },
        ServiceSeed {
            slug: "einbuergerung",
            topics: &[Topic::Naturalisation, Topic::Documents],
            languages: &["ar", "de", "en", "fr"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Deutsche oder Deutscher werden",
            name_en: "Become a German citizen",
            about_de: "Wir gehen die Liste der Voraussetzungen mit Ihnen durch und füllen den Antrag aus. Für den Test üben wir mit \
                Karten. Bringen Sie Ihren Aufenthaltstitel, Ihre Sprachzeugnisse und die letzten drei Lohnabrechnungen mit.",
            about_en: "We go through the list of requirements with you and fill in the application. We practise for the test with cards. \
                Bring your residence permit, your language certificates and your last three payslips.",
            hours: &[every(Thu, (16, 0), (18, 0), "lesestube")],
        },
    ],
    gatherings: &[GatheringSeed {
        purpose: Purpose::Event,
        title: "Neues im Aufenthaltsrecht",
        visibility: Visibility::House,
        attendees: Some(30),
        hours: &[even(Tue, (19, 0), (21, 0), "saal-b")],
    }],
};

/// Housing and what it costs.
pub(super) const SCHLUESSELBRETT: AssociationSeed = AssociationSeed {
    slug: "wohnrunde-schluesselbrett",
    name: "Wohnrunde Schlüsselbrett",
    languages: &["ar", "bg", "de", "en", "hr", "rom", "sq", "sr", "tr"],
    phone: Some("030 23125 334"),
    email: Some("wohnen@schluesselbrett.example"),
    website: None,
    about_de: "An unserem Brett hängt für jede gefundene Wohnung ein alter Schlüssel. Wir suchen mit, lesen Verträge und helfen, wenn \
        das Geld nicht reicht. Schlüssel und Verein sind erfunden.",
    about_en: "On our board hangs an old key for every flat that was found. We help you search, read contracts, and help when the money \
        runs short. Keys and association are invented.",
    services: &[
        ServiceSeed {
            slug: "wohnung-suchen",
            topics: &[Topic::Housing],
            languages: &["ar", "bg", "de", "en", "rom", "tr"],
            entry: Entry::WalkIn,
            facts: USUAL,
            name_de: "Eine Wohnung suchen",
            name_en: "Look for a flat",
            about_de: "Wir suchen gemeinsam Anzeigen und schreiben Ihre Bewerbungsmappe. Zwei Rechner stehen bereit. Bringen Sie Ihren \
                Ausweis, einen Einkommensnachweis und, wenn Sie einen haben, den Wohnberechtigungsschein mit.",
            about_en: "We search the advertisements together and put your application together. Two computers are ready for you. Bring \
                your identity papers, proof of income and, if you have one, your housing permit (WBS).",
            hours: &[every(Tue, (17, 0), (19, 0), "lesestube"), every(Fri, (12, 0), (14, 0), "lesestube")],
        },
        ServiceSeed {
            slug: "mietvertrag-lesen",
            topics: &[Topic::Housing, Topic::LegalAdvice],
            languages: &["de", "en", "hr", "sq", "sr"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Mietvertrag und Nebenkosten",
            name_en: "Rental contracts and running costs",
            about_de: "Wir lesen Ihren Mietvertrag, die Abrechnung oder die Kündigung. Sie erfahren, was Sie zahlen müssen und was \
                nicht. Machen Sie vorher einen Termin aus. Bringen Sie den Vertrag und alle Briefe der Vermietung mit.",
            about_en: "We read your contract, the bill for running costs or the notice to quit. You learn what you have to pay and what \
                not. Please make an appointment. Bring the contract and all letters from the landlord.",
            hours: &[every(Thu, (9, 0), (11, 0), "ofenzimmer")],
        },
        ServiceSeed {
            slug: "schulden-ordnen",
            topics: &[Topic::Debt, Topic::MoneyBenefits],
            languages: &["ar", "bg", "de", "tr"],
            entry: Entry::Appointment,
            facts: USUAL,
            name_de: "Schulden ordnen",
            name_en: "Sort out debt",
            about_de: "Wir öffnen mit Ihnen die Briefe, die noch zu sind. Dann schreiben wir auf, wem Sie wie viel schulden, und rufen \
                dort an. Niemand schimpft. Bringen Sie alle Mahnungen mit, auch die ungeöffneten.",
            about_en: "We open the letters with you that are still sealed. Then we write down whom you owe how much, and call them. \
                Nobody scolds you. Bring every reminder, the unopened ones, too.",
            hours: &[every(Mon, (13, 0), (15, 0), "ofenzimmer"), every(Wed, (10, 0), (12, 0), "ofenzimmer")],
        },
    ],
    gatherings: &[GatheringSeed {
        purpose: Purpose::Event,
        title: "Abend der Mieterinnen und Mieter",
        visibility: Visibility::Public,
        attendees: Some(18),
        hours: &[odd(Wed, (19, 0), (20, 30), "gartenblick")],
    }],
};
