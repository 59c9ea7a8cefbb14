//! What the associations of the demo house have translated besides English. One translation is older than its source.

use app::domain::lang::Lang;

/// A text in another language.
pub(crate) struct TextSeed {
    /// The association or service, by its name in addresses.
    pub(crate) of: &'static str,
    /// The language.
    pub(crate) lang: Lang,
    /// The name of a service.
    pub(crate) name: Option<&'static str>,
    /// What it is; for an association, that it is invented.
    pub(crate) about: &'static str,
    /// Whether it says what the source says.
    pub(crate) standing: Standing,
}

/// How a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It says the same.
    Current,
    /// The source has been changed since.
    OutOfDate,
}

const fn association(of: &'static str, lang: Lang, about: &'static str) -> TextSeed {
    TextSeed { of, lang, name: None, about, standing: Standing::Current }
}

const fn service(of: &'static str, lang: Lang, name: &'static str, about: &'static str) -> TextSeed {
    TextSeed { of, lang, name: Some(name), about, standing: Standing::Current }
}

/// The translations.
pub(crate) const TRANSLATIONS: &[TextSeed] = &[
    association(
        "ankunftsnetz-wollmuetze",
        Lang::Ar,
        "في شتائنا الأول أعطانا أحدهم قبعة من الصوف. واليوم نعطي غيرنا ما كنا نحتاج إليه: الوقت، والطريق، والملابس الدافئة، وشخصًا يرافقهم. هذه الشبكة غير حقيقية.",
    ),
    association(
        "ankunftsnetz-wollmuetze",
        Lang::Uk,
        "Першої зими хтось подарував нам вовняну шапку. Тепер ми передаємо далі те, чого тоді потребували: час, підказки, теплі речі і людину, яка піде разом. Цю мережу вигадано.",
    ),
    association(
        "dolmetschkreis-doppelpunkt",
        Lang::Tr,
        "Biz gönüllü olarak tercümanlık yapan kırk kişiyiz: resmî dairelerde, okulda, doktorda. Hepimiz eğitim aldık ve duyduklarımızı kimseye anlatmayız. Böyle hayal ediyoruz, çünkü derneğimiz gerçek değil.",
    ),
    service(
        "erste-schritte-in-der-stadt",
        Lang::Ar,
        "الخطوات الأولى في المدينة",
        "هل أنت جديد هنا؟ نكتب معك قائمة: تسجيل السكن، والحساب البنكي، والتأمين الصحي، وتذكرة المواصلات، ودورة اللغة. ثم نبدأ بالأهم. أحضر معك هويتك وكل الرسائل التي وصلتك.",
    ),
    TextSeed {
        of: "erste-schritte-in-der-stadt",
        lang: Lang::Uk,
        name: Some("Перші кроки в місті"),
        about: "Ви тут недавно? Ми разом складемо список: реєстрація, рахунок у банку, проїзний, курс. Потім почнемо з найважливішого. Візьміть із собою посвідчення.",
        standing: Standing::OutOfDate,
    },
    service(
        "brief-verstehen",
        Lang::Ar,
        "فهم رسالة",
        "وصلتك رسالة ولا تفهمها؟ نقرؤها معك ونشرح لك ما عليك أن تفعله وحتى متى. أحضر كل الصفحات والظرف. لا تحتاج إلى موعد.",
    ),
    service(
        "brief-verstehen",
        Lang::Uk,
        "Зрозуміти лист",
        "Ви отримали лист і не розумієте його? Ми прочитаємо його разом і пояснимо, що і до якого дня треба зробити. Візьміть усі сторінки й конверт. Записуватися не потрібно.",
    ),
    service(
        "brief-verstehen",
        Lang::Tr,
        "Bir mektubu anlamak",
        "Bir mektup aldınız ve anlamıyor musunuz? Birlikte okuruz; ne yapmanız gerektiğini ve ne zamana kadar yapmanız gerektiğini açıklarız. Bütün sayfaları ve zarfı getirin. Randevu gerekmez.",
    ),
    service(
        "begleitung-mit-dolmetschen",
        Lang::Ar,
        "مرافقة إلى المواعيد",
        "يذهب معك شخص إلى الدائرة الرسمية أو المدرسة أو الطبيب ويترجم لك. اكتب إلينا قبل أسبوع: اللغة، واليوم، والساعة، والمكان. نجيبك خلال يومين. لا تدفع شيئًا.",
    ),
    service(
        "begleitung-mit-dolmetschen",
        Lang::Tr,
        "Randevularda yanınızda bir tercüman",
        "Biri sizinle resmî daireye, okula ya da doktora gelir ve tercüme eder. Bize bir hafta önceden yazın: dil, gün, saat ve yer. İki gün içinde cevap veririz. Ücretsizdir.",
    ),
    service(
        "sprachcafe",
        Lang::Uk,
        "Мовне кафе за довгим столом",
        "Ми розмовляємо німецькою в невеликих групах і так повільно, як потрібно. Є чай і тема дня. Нічого приносити не треба. Приходьте і йдіть, коли вам зручно.",
    ),
    service(
        "sprachcafe",
        Lang::Fr,
        "Café des langues à la longue table",
        "Nous parlons allemand en petits groupes, aussi lentement qu’il le faut. Il y a du thé et un thème pour la journée. N’apportez rien. Venez et partez quand vous voulez.",
    ),
];
