### Türkçe (Türkisch). “siz” ile hitap: nazik, sıcak, kısa cümleler, günlük dil; Almanca resmî sözcükler parantez içinde.
### Von Muttersprachler:innen durchgesehen: nein

## Rahmen

product = Treppenhaus
skip = İçeriğe geç
nav = Ana menü
nav-counselling = Yardım bul
nav-associations = Dernekler
nav-rooms = Odalar
nav-calendar = Oda planı
nav-book = Oda rezerve et
nav-requests = Talepler
nav-coordination = Koordinasyon
nav-sign-in = Giriş yap
languages = Diller
notice = Bilgi
invented-house = Tanıtım evi: Buradaki her şey uydurmadır.
invented-entry = Böyle bir dernek yok. Bütün bilgiler uydurmadır.
demo-door = Başka biri olarak giriş yap
demo-letters = E-postalara bak
not-reviewed = Bu çeviriyi henüz bu dille büyümüş biri kontrol etmedi. Hata mı gördünüz? Lütfen bize söyleyin.
to-home = Ana sayfaya dön
ask-house = Telefonda size yardımcı oluruz:
address = Adres
phone = Telefon
email = E-posta
website = İnternet

## Wörter, die überall gelten

association = Dernek
room = Oda
purpose = Amaç
service = Hizmet
note = Not
time = Saat
when = Ne zaman
where = Nerede
topics = Konular
languages-spoken = Diller
place = { $room }, { $floor }
floor =
    { $number ->
        [0] zemin kat
        [-1] bodrum katı
       *[other] { $number }. kat
    }
hours =
    { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
minutes =
    { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }
days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
seats =
    { $count ->
        [one] { $count } kişi
       *[other] en fazla { $count } kişi
    }
step-free = basamaksız
steps = yalnızca merdivenle
offers =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }
taken = dolu
closed = kapalı
not-bookable = rezerve edilemez
closed-because = kapalı: { $why }
taken-through = dolu, nedeni: { $room }
taken-by = nedeni: { $room }
free = boş
now = şimdi
is-now = şu anda sürüyor
is-past = bitti
is-today = bugün

## Startseite

home-title = Yardım bul
home-about = Mektuplar, daireler, ev ve iş konusunda bana kim yardım eder? Evdeki dernekler bugün ve her hafta birçok dilde ücretsiz danışmanlık yapıyor.
home-question = Hangi konuda yardıma ihtiyacınız var?
home-today = Bugün evde
home-hour = Saat { $hour }:00
home-over = Bugün bitenler: { $count }
home-no-more = Bugün için her şey bitti. Bizi arayın, size uygun olanı birlikte bulalım:
home-nothing = Bugün için duyurulmuş bir şey yok. Bizi arayın, size uygun olanı birlikte bulalım:

## Hilfe finden

counselling-title = Yardım bul
counselling-about = Evde danışmanlık: hangi konuda, hangi dilde, ne zaman ve nerede.
all-services = Bütün hizmetler
filter-topic = Konu
filter-any-topic = Bütün konular
filter-language = Dil
filter-any-language = Bütün diller
filter-go = Göster
filter-lift = { $name }: seçimi kaldır
search-label = Ne arıyorsunuz? Hangi dilde olursa olsun bir sözcük yeter – bir mektuptan da olabilir.
search-go = Ara
found-meant = Şunu mu demek istediniz:
found-words = Bu sözcüğün anlamı
found-topics = Buna uyanlar
found-nobody = Burada henüz her konuda danışmanlık yok. Koordinasyon başka kimin yardım edebileceğini biliyor. Lütfen arayın:
found-associations = Evdeki dernekler
found-unsure = Ne aradığınızdan emin değiliz. Bizi arayın veya bize yazın, size yardımcı oluruz. Ya da bir konu seçin:
urgent-title = Burada hemen yardım alırsınız
urgent-house = Biz, bu evde
urgent-deportation = Bugün gelin veya bugün arayın. Mektubu yanınızda getirin: Süre çoğu zaman kısadır, her gün önemlidir.
urgent-eviction = Bugün gelin veya bugün arayın. Bütün mektupları yanınızda getirin: Her gün önemlidir.
urgent-police = Polis
urgent-ambulance = Ambulans ve itfaiye
urgent-women = “Kadınlara şiddet” yardım hattı (Hilfetelefon), gece gündüz, birçok dilde
urgent-men = “Erkeklere şiddet” yardım hattı (Hilfetelefon), pazartesiden cumaya gündüz
urgent-talk = Telefonla destek (Telefonseelsorge): gece gündüz sizi dinleyen biri var
urgent-children = Çocuklar ve gençler için yardım hattı (Nummer gegen Kummer), pazartesiden cumartesiye öğleden sonra
counselling-none = Bu konuda şu anda bir hizmetimiz yok. Bizi arayın, kimin yardım edebileceğini biliyoruz:
counselling-none-fits = Bütün seçimlerinize birden uyan bir hizmet yok. Birini kaldırın veya bizi arayın:
filter-without = “{ $name }” olmadan
service-when = Ne zaman ve nerede
service-who = Kim yardım ediyor
entry-walk-in = randevusuz
entry-appointment = randevuyla
entry-hint-walk-in = Doğrudan gelebilirsiniz. Randevu gerekmez.
entry-hint-appointment = Lütfen önceden telefonla veya e-postayla randevu (Termin) alın.

filter-day = Gün
filter-more = Aramayı daralt
wish-now = şimdi açık
wish-walk-in = randevusuz
wish-free = ücretsiz
wish-women = yalnızca kadınlar için
wish-children = çocuklar gelebilir
wish-step-free = basamaksız
wish-online = çevrim içi
cost-charged = ücretli
place-online = yalnızca çevrim içi
place-both = çevrim içi de var
audience = Kimler için
audience-women = kadınlar
audience-youth = gençler ve genç yetişkinler
audience-older-people = yaşlılar
audience-disability = engelli insanlar
audience-lgbtiq = lezbiyen, gey, biseksüel, trans, interseks ve kuir insanlar
audience-families = aileler
order-words = Sözcüklerinize en uygun olanlar üsttedir.
order-soonest = En yakın zamandaki en üsttedir.
order-language = Önce sizin dilinizde olanlar ({ $language }), en yakın zamandaki en üstte.
order-to-soonest = Yalnızca zamana göre sırala
order-to-language = Önce sizin diliniz ({ $language })
open-until = şimdi açık, kapanış saati { $time }
called-off-on = Yapılmıyor: { $date }
closed-on = Kapalı ({ $date }): { $why }.
closed-from = Kapalı ({ $first } – { $last }): { $why }.
times-by-appointment = Yalnızca önceden konuşarak. Randevuyu (Termin) buradan isteyin:
times-not-fixed = Belirli saatleri yok. Buradan sorun:

## Vereine

associations-title = Evdeki dernekler
associations-lead = Bu dernekler burada danışmanlık yapıyor, insanlara eşlik ediyor ve buluşuyor.
association-offers = Hizmetler
association-no-offers = Bu dernek şu anda bir hizmet yazmamış.
this-week = Bu hafta
week-nothing = Önümüzdeki yedi gün için bir şey yazılmamış.

## Was Vereine schreiben

written-in = Bu metnin dili: { $language }
translation-old = Bu çeviri artık güncel değil; metin ondan sonra değişti.
translation-old-of = Çevirinin tarihi: { $date }; metin ondan sonra değişti.
entry-title = Dernek bilgileri ve hizmetler
entry-lead = Başkaları derneğiniz ve hizmetleri hakkında bunları okur. Burada güncel tutun: her hizmetin bilgilerini ve her dildeki metinleri.
texts-about = Dernek hakkında
texts-saved = Kaydedildi. Sayfalarda bundan sonra böyle görünür.
texts-source = asıl metin
texts-current = güncel
texts-out-of-date = güncel değil
texts-source-changed = Asıl metnin değiştiği tarih: { $date }.
texts-missing =
    { $count ->
        [one] Henüz çevrilmedi: { $count } dil
       *[other] Henüz çevrilmedi: { $count } dil
    }
texts-source-hint = Bu, asıl metin. Onu değiştirirseniz çeviriler, biri onlara bakana kadar güncel sayılmaz.
texts-original = Asıl metin ({ $language })
texts-translation = Çeviri
texts-still = Çeviri hâlâ doğru
texts-still-hint = Çeviri hâlâ uyuyor mu? Çeviriyi değiştirin veya aşağıda onaylayın.
texts-save = Kaydet
texts-meanwhile = Bu arada biri bu metni veya asıl metni değiştirdi. Yazdıklarınız aşağıda duruyor. Karşılaştırın; kaydederseniz sizin metniniz geçerli olur.
texts-now = Şimdi kayıtlı olan
texts-remove = Çeviriyi sil
texts-remove-hint = Bu dilde okuyanlar o zaman asıl metni veya yakın bir dildeki metni görür.
texts-remove-go = Evet, sil
service-new = Yeni hizmet ekle
service-new-lead = Adı ve metni önce tek bir dilde yazarsınız, sonra çevirebilirsiniz. Hizmet hemen “Yardım bul” sayfasında görünür. Hizmetin danışma saatleri için oda rezerve edebilirsiniz.
service-facts = Bilgileri değiştir
service-meanwhile = Bu arada biri bu bilgileri değiştirdi. Seçtikleriniz aşağıda duruyor. Karşılaştırın; kaydederseniz sizin seçiminiz geçerli olur.
admits-everybody = herkes için
children-unsaid = belirtilmemiş
place-house = bu evde
field-lang = Adı ve metni hangi dilde yazıyorsunuz?
field-topic = Asıl konu nedir?
field-topics = Başka hangi konular var? (isteğe bağlı)
field-languages = Hangi dillerde?
hint-languages = Lütfen yalnızca bu hizmeti gerçekten verdiğiniz dilleri seçin.
field-entry = Randevu gerekiyor mu?
field-audience = Özellikle kimler için? (isteğe bağlı)
hint-audience = Hiçbirini işaretlemezseniz herkes içindir.
field-admits = Kimler için açık?
field-children = Çocuklar da gelebilir mi?
field-cost = Ücretli mi?
field-place = Nerede yapılıyor?
problem-missing-topic = Lütfen en önemli konuyu seçin.
problem-missing-languages = Lütfen en az bir dil seçin.
problem-missing-entry = Lütfen randevu gerekip gerekmediğini seçin.
problem-missing-name = Lütfen hizmete bir ad verin.
problem-missing-about = Lütfen bir metin yazın.
field-name = Hizmetin adı
field-about = Metin
texts-about-hint = Kısa cümleler. Kimsiniz, ne yapıyorsunuz, kimin için varsınız?
hint-about = Kısa cümleler. Orada ne yapılıyor, kimler için, yanında ne getirmeli?
account-texts = Metin yazma

## Räume

rooms-title = Odalar
rooms-lead = Evdeki dernekler bu odaları kendileri ve ücretsiz rezerve eder.
room-book = Bu odayı rezerve et
room-plan = Haftayı oda planında gör
room-week = Önümüzdeki yedi gün
room-all-free = Oda önümüzdeki yedi gün boş.
room-floor = Kat
room-size = Kaç kişilik
room-way = Giriş
room-features = Donanım
room-shares = Şununla aynı anda kullanılamaz
feature-projector = Projektör ve perde
feature-whiteboard = Yazı tahtası
feature-piano = Piyano
feature-kitchen = Mutfak
feature-childrens-corner = Çocuk oyun köşesi
feature-induction-loop = İşitme cihazları için indüksiyon döngüsü
holiday-new-year = Yılbaşı
holiday-epiphany = Üç Kral Günü (Heilige Drei Könige)
holiday-womens-day = Kadınlar Günü
holiday-good-friday = Paskalya öncesi Cuma (Karfreitag)
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = 1 Mayıs İşçi Bayramı
holiday-liberation-day = Kurtuluş Günü (Tag der Befreiung)
holiday-ascension = İsa’nın Göğe Yükselişi (Christi Himmelfahrt)
holiday-whit-sunday = Pentekost Pazarı (Pfingstsonntag)
holiday-whit-monday = Pentekost Pazartesisi (Pfingstmontag)
holiday-corpus-christi = Fronleichnam (Katolik bayramı)
holiday-uprising-day = Halk Ayaklanması Günü (Tag des Volksaufstands)
holiday-assumption = Meryem’in Göğe Alınışı (Mariä Himmelfahrt)
holiday-childrens-day = Dünya Çocuk Günü
holiday-unity = Alman Birliği Günü
holiday-reformation = Reformasyon Günü (Reformationstag)
holiday-all-saints = Azizler Günü (Allerheiligen)
holiday-repentance-day = Tövbe ve Dua Günü (Buß- und Bettag)
holiday-christmas = Noel’in 1. günü
holiday-second-christmas = Noel’in 2. günü

## Einen freien Raum finden

find-title = Boş oda bul
find-again = Aramayı değiştir
find-go = Boş odaları göster
find-step-free = Basamaksız giriş
rooms-all = Bütün odalar
field-people = Kaç kişi gelecek? (isteğe bağlı)
field-feature = Odada ne olmalı? (isteğe bağlı)

found-title = Boş odalar
found-people =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
found-series = { $count } tarih, saat { $hours }: ilki { $first }, sonuncusu { $last }
found-free =
    { $count ->
        [one] { $count } oda boş
       *[other] { $count } oda boş
    }
found-free-series =
    { $count ->
        [one] { $count } oda bütün tarihlerde boş
       *[other] { $count } oda bütün tarihlerde boş
    }
found-mostly = Tarihlerin çoğunda boş
found-mostly-next = Sonraki adımda hangi tarihlerin olmadığını görürsünüz ve bunlar için başka bir şey seçersiniz.
found-some-dates = { $count } tarihten { $free } tanesinde boş
found-book = Rezerve et: { $room }
found-book-at = { $room }, { $hours }: rezerve et
found-none = O saatte boş oda yok
found-none-series = Hiçbir oda bu tarihlerin çoğunda boş değil
found-instead = Aynı gün başka bir saatte boş
lack-taken = Uygun odaların hepsi o saatte dolu. Lütfen başka bir saat, daha az kişi veya daha az donanım deneyin.
lack-not-open = Uygun odalar o saatte açık değil. Lütfen başka bir saat veya başka bir gün deneyin.
lack-off-terms = Uygun odalar bu kadar kısa veya bu kadar uzun süreyle, bu kadar yakın veya bu kadar ileri bir tarihe verilmiyor. Lütfen tarihi veya saati değiştirin.
lack-no-such-hours = O gün saatler değişiyor ve bu saat belirsiz kalıyor. Lütfen başka bir saat deneyin.
lack-closed = Ev o zaman kapalı. Lütfen başka bir gün deneyin.
lack-past = Bu saat geçti. Lütfen daha sonraki bir saat seçin.
lack-no-room = Rezerve edebileceğiniz odaların hiçbirinde bu kadar yer ve bunların hepsi yok. Lütfen daha az kişi veya daha az donanımla arayın.

## Raumplan

plan-day = Oda planı: { $date }
plan-week = Oda planı: { $first } – { $last }
plan-month = Oda planı: { $month }
plan-agenda = Oda planı, başlangıç: { $date }
plan-nav = Oda planında gezin
plan-day-back = Önceki gün
plan-day-on = Sonraki gün
plan-week-back = Önceki hafta
plan-week-on = Sonraki hafta
plan-month-back = Önceki ay
plan-month-on = Sonraki ay
plan-today = Bugün
plan-date = Tarih
plan-room = Oda
plan-all-rooms = Bütün odalar
plan-go = Göster
plan-printed = { $house } · Durum: { $date }, saat { $time }
plan-table = Tablo olarak oda planı
plan-as-list = Küçük ekranlarda listeyi okumak daha kolaydır
plan-nothing = Rezervasyon yok.
view-day = Gün
view-week = Hafta
view-month = Ay
view-agenda = Liste
book = rezerve et
book-here = { $room }, { $date }: + rezerve et
book-at = { $room }, { $time }, boş: rezerve et
book-on = { $date }: + rezerve et
book-then = { $room }, { $date }, { $time }, boş: rezerve et
plan-filter = Aramayı daralt
plan-association = Dernek
plan-all-associations = Bütün dernekler
plan-purpose = Amaç
plan-all-purposes = Bütün amaçlar
plan-mine = Yalnızca kendi rezervasyonlarım
plan-own = kendi rezervasyonlarım
plan-narrowed = Yalnızca şunları görüyorsunuz: { $what }. Öbür rezervasyonlar burada görünmez, bu yüzden neyin boş olduğu da görünmez.
plan-whole = Planın tamamını göster
plan-none = Bu günlerde buna uyan bir rezervasyon yok. Lütfen başka günlere bakın veya aramayı daha az daraltın.
plan-none-of-these = Bunlardan rezervasyon yok.
plan-days = { $first } – { $last }
plan-week-number = { $number }. hafta (KW)
plan-more = + { $count } tane daha

## Buchen

booking-title = Oda rezerve et
booking-go = Odayı rezerve et
booking-next = Oda boşsa hemen sizindir. Birkaç dakika içinde bir e-posta alırsınız.
booking-no-service = Hizmet yok
please-choose = Lütfen seçin
fold-first = Saatler geri alınmadan önce (yaz saati)
fold-second = Saatler geri alındıktan sonra (kış saati)
purpose-counselling = Danışmanlık
purpose-meeting = Toplantı
purpose-event = Etkinlik
purpose-maintenance = Evde bakım işleri
visibility-usual = Bu amaç için her zamanki gibi
visibility-public = Herkes, internette de
visibility-house = Giriş yapabilen herkes
visibility-private = Yalnızca dernek ve koordinasyon

field-association = Hangi dernek için?
field-room = Hangi oda?
field-purpose = Ne için?
field-service = Hangi hizmet?
hint-service = Yalnızca danışmanlık için. Tarih hemen bu hizmetin yanında görünür.
field-title = Başlık (isteğe bağlı)
hint-title = Oda planında görünür, örneğin “Koro provası”.
field-visibility = Ne yapacağınızı kim görebilsin?
hint-visibility = Odanın dolu olduğunu herkes görür. Danışmanlığı ve etkinlikleri genelde herkese gösteririz, toplantıları yalnızca hesabı olanlara.
field-attendees = Kaç kişi gelecek? (isteğe bağlı)
field-date = Tarih
field-start = Başlangıç
field-end = Bitiş
field-fold = İki saatten hangisini kastediyorsunuz?
hint-fold = O gece saatler geri alınır. Bir saat iki kez yaşanır.
field-note = Koordinasyon için not (isteğe bağlı)
field-email = E-posta adresiniz
field-code = E-postadaki kod
hint-code = Altı rakam.

field-repeat = Bu tekrarlanacak mı?
field-interval = Kaç günde, haftada veya ayda bir?
hint-interval = 2 şu demek: iki seferde bir. Boş bırakırsanız: her seferinde.
field-weekday = Haftanın hangi günleri?
hint-weekday = Hiçbirini işaretlemezseniz ilk tarihin günü geçerli olur. Ayda bir tekrarlananlarda lütfen en fazla bir gün seçin.
field-nth = Ayın kaçıncısında?
field-until = Ne zamana kadar? Son gün
field-count = Ya da kaç kez?
hint-count = Lütfen ikisinden birini doldurun.
field-also = Başka tarihleri kendiniz yazın (isteğe bağlı)
hint-also = Her satıra bir tarih, örneğin 24.12.2026. Oda ve saat aynı olur.
field-on_clash = Bir tarih olmazsa ne yapalım?
on-clash-refuse = Bana sorun
on-clash-skip = O tarihi atlayın
on-clash-other-room = Onun yerine en uygun başka odayı alın
repeat-open = Tekrarla veya başka tarihler ekle
repeat-none = Hayır, yalnızca bir kez
repeat-daily = Her gün
repeat-weekly = Her hafta
repeat-monthly-date = Her ay aynı tarihte
repeat-monthly-weekday = Her ay haftanın aynı gününde, örneğin son Cuma günü
weekday-mo = Pazartesi
weekday-tu = Salı
weekday-we = Çarşamba
weekday-th = Perşembe
weekday-fr = Cuma
weekday-sa = Cumartesi
weekday-su = Pazar
nth-usual = ilk tarihteki gibi
nth-first = birincisinde
nth-second = ikincisinde
nth-third = üçüncüsünde
nth-fourth = dördüncüsünde
nth-last = sonuncusunda
rules-accept = Ev kurallarını (Hausordnung, sürüm { $version }) okudum ve bunlara uyacağım.
rules-read = Ev kurallarını oku (yeni pencerede açılır)
field-accept_rules = Ev kuralları
booking-ask = Oda için talepte bulun
asks = Koordinasyonun onaylaması gerekiyor. Size bir hafta içinde cevap veririz.

preview-go = Tarihleri göster
preview-comes = Önce bütün tarihleri görürsünüz. Henüz hiçbir şey rezerve edilmedi.
preview-title = Lütfen tarihlerinizi kontrol edin
preview-wish = Bilgilerinizi değiştirin
preview-next = Henüz hiçbir şey rezerve edilmedi. Rezerve edince birkaç dakika içinde bir e-posta alırsınız.
preview-changed = Siz son baktığınızdan beri bir şey değişti. Bu yüzden hiçbir şey rezerve edilmedi. Lütfen tarihlere bir kez daha bakın.
preview-free =
    { $all ->
        [one] { $free ->
            [0] Bu tarih olmuyor.
           *[other] Bu tarih boş.
        }
       *[other] { $free ->
            [0] { $all } tarihin hiçbiri olmuyor.
            [one] { $all } tarihten 1 tanesi boş.
           *[other] { $all } tarihten { $free } tanesi boş.
        }
    }
preview-decide = Lütfen aşağıda öbürleri için ne yapılacağını söyleyin.
preview-missing =
    { $day ->
       *[other] Şu aylarda ayın { $day }. günü yoktur: { $months }. O aylarda rezervasyon yapılmaz.
    }
preview-out = Yapılmıyor.
preview-book =
    { $count ->
        [one] Bu tarihi rezerve et
       *[other] Bu { $count } tarihi rezerve et
    }
preview-ask =
    { $count ->
        [one] Bu tarih için talepte bulun
       *[other] Bu { $count } tarih için talepte bulun
    }
preview-book-rest = Böyle rezerve et
preview-ask-rest = Böyle talepte bulun
preview-again = Tarihleri bir kez daha göster
next-day = { $hours } (ertesi gün biter)
choice = Bu tarih için ne yapılsın: { $date }
choice-skip = Bu tarihi atla
choice-room = Onun yerine: { $room }, en fazla { $seats } kişi
choice-hours = Onun yerine: { $hours }
choice-as-all = Bütün tarihler için seçildiği gibi
choice-kept = Burada yazdığı gibi

obstacle-taken = Dolu: { $by }.
obstacle-holiday = Kapalı: { $day } resmî tatil ({ $holiday }).
obstacle-closure = Kapalı ({ $day }): { $reason }
obstacle-outside-hours = { $room } o saatte açık değil.
obstacle-itself = Bu dizinin başka bir tarihi o sırada odayı hâlâ kullanıyor.
obstacle-past = Bu saat geçti.
obstacle-too-late = { $room }: en az { $ahead } önceden rezerve edilmelidir.
obstacle-too-early = { $room }: en fazla { $ahead } önceden rezerve edilebilir.
obstacle-peak-hours = Derneğin çok istenen saatlerde haftalık hakkı: { $hours }. Bu hak doldu.
obstacle-rooms-at-once =
    { $count ->
        [one] Dernek aynı anda bir oda alabilir ve zaten bir odası var.
       *[other] Dernek aynı anda { $count } oda alabilir ve hepsini zaten aldı.
    }

refused-title = Oda o saatte maalesef dolu
refused-wish = İsteğiniz: { $when }. Engel olan:
refused-rooms = Aynı saatte başka odalar
refused-times = Aynı oda, başka saat
refused-room = Onun yerine rezerve et: { $room } (en fazla { $seats } kişi)
refused-time = Onun yerine rezerve et: { $hours }
refused-nothing = O gün uygun boş bir yer yok. Lütfen başka bir gün deneyin.
refused-kept = Yazdıklarınız formda duruyor. Orada da değiştirebilirsiniz.
refused-impossible = Oda maalesef böyle rezerve edilemiyor
refused-asks = Bunların bazılarını koordinasyonun onaylaması gerekiyor. Size bir hafta içinde cevap veririz.
refused-waiting = Ya da boşalmasını bekleyin
refused-wait = Beni bu oda ve bu saat için bekleme listesine yazın

ahead-free = Oda o zaman boş.
ahead-taken = Oda o zaman dolu: { $hours }.
ahead-taken-by = Oda o zaman dolu: { $hours }, { $who }.
ahead-dates = { $all } tarihten { $free } tanesi boş.
ahead-one = { $date }, { $hours }: { $state }

## Eine Buchung

booking-done = Oda sizin
booking-off = Bu rezervasyon iptal edildi. Oda yeniden boş.
booking-words = Başlık
booking-number = Rezervasyon numarası
booking-service = Bu hizmet listede
booking-plan = Bu gün oda planında
booking-again = Bir daha rezerve et
booked-by = Rezerve eden
visible-for = Kimler görebilir
attendees = Kişi sayısı
hold-requested = talep edildi
hold-offered = sizin için ayrıldı
hold-confirmed = rezerve edildi
hold-declined = reddedildi
hold-cancelled = iptal edildi
letter-coming = Birkaç dakika içinde şu adrese bir e-posta gelir: { $email }. İçinde takviminiz için bir kayıt var.
letter-gone = Takviminiz için bir kayıtla birlikte şu adrese bir e-posta gönderdik: { $email }.
letter-lost = Şu adrese gönderdiğimiz e-posta ulaşmadı: { $email }. Rezervasyon yine de geçerli. Lütfen adresi koordinasyonla birlikte kontrol edin.
cancel-open = Rezervasyonu iptal et
cancel-letter = Oda yeniden boşalır. Bunu bir e-postayla bildiririz. İlgili dernek: { $association }.
cancel-directory = Tarih hemen listeden silinir.
cancel-go = Evet, iptal et

## Die Termine einer Buchung

booking-changed = Değişiklik kaydedildi
booking-called-off = Bu tarih iptal edildi
booking-brought-back = Bu tarih yeniden geçerli
booking-undone = Son değişiklik geri alındı
booking-asked = Talebiniz bize ulaştı
booking-answer-by = Koordinasyon en geç şu zamana kadar cevap verir: { $when }. O zamana kadar ev odayı sizin için boş tutar.
booking-next-date = Sonraki tarih
booking-change = Değiştir
offer-title = Bu oda sizin için ayrıldı
offer-until = Bu oda sizin için ayrıldı, son cevap zamanı: { $when }
offer-take = Evet, istiyoruz
offer-refuse = Hayır, teşekkürler
dates-title = Tarihler
dates-none = Başka tarih kalmadı.
dates-past =
    { $count ->
        [one] { $count } tarih geçti
       *[other] { $count } tarih geçti
    }
date-number = { $number }. tarih
date-off = yapılmıyor
date-change = Değiştir veya iptal et
date-change-of = Değiştir veya iptal et: { $date }
date-restore = Yine de yapılsın
date-restore-of = Yine de yapılsın: { $date }
restore-blocked = Bu tarih geri getirilemiyor
keys-title = İçeri nasıl girersiniz
history-title = Şimdiye kadar olanlar
history-house = Ev
deed-book = rezerve etti
deed-call-off = iptal etti
deed-bring-back = geri getirdi
deed-undo = geri aldı
deed-change = değiştirdi
deed-approve = onayladı
deed-decline = reddetti
deed-propose-room = başka oda önerdi
deed-take = kabul etti
deed-expire = cevap gelmediği için düştü
deed-close = kapanış yüzünden değişti
deed-send-letter-again = e-postayı yeniden gönderdi
deed-change-rules = kuralları değiştirdi
deed-write-text = metin yazdı
deed-remove-text = çeviri sildi
deed-add-service = hizmet ekledi
deed-describe-service = hizmetin bilgilerini değiştirdi

## Eine Buchung ändern

change-title = Rezervasyonu değiştir
change-date-title = Tarihi değiştir
change-go = Değişikliği kaydet
change-next = Bunu bir e-postayla bildiririz. Yeni saatler ve odalar hemen geçerli olur; ancak koordinasyonun onayı gerekiyorsa beklemeniz gerekir.
change-rooms = Hangi odalar?
change-whole = Rezervasyonun tamamı
change-whole-hint = Bu bilgiler her zaman bütün tarihler için geçerlidir.
change-blocked = Maalesef böyle olmuyor
change-nothing-done = Hiçbir şey değişmedi. Yazdıklarınız formda duruyor.
change-busy = Az önce biri sizden hızlı davrandı. Hiçbir şey değişmedi; lütfen bir kez daha deneyin.
change-instead = Bunlar boş olurdu
change-to-room = Onun yerine: { $room }
change-to-time = Onun yerine: { $hours }
change-gone = Bu tarih iptal edildi veya geçti; artık değiştirilemez.
stale-title = Bu arada biri bu rezervasyonu değiştirdi
stale-now = Şimdiki durum
stale-wanted = Sizin istediğiniz
stale-again = Yazdıklarınız formda duruyor. Bir kez daha kaydederseniz geçerli olur.
field-scope = Hangi tarihler için?
hint-scope = Tek tek tarihler için daha önce başka türlü kararlaştırdıklarınız aynı kalır.
scope-one = Yalnızca bu tarih için
scope-following = Bu ve sonraki bütün tarihler için
scope-all = Bundan sonra gelecek bütün tarihler için
cancel-some-open = Tarihleri iptal et
cancel-some = Odalar hemen boşalır. Bunu bir e-postayla bildiririz.
cancel-one = Yalnızca bu tarihi iptal et
cancel-following = Bu ve sonraki bütün tarihleri iptal et
cancel-all = Bütün tarihleri iptal et

# Moving a date in the plan, before it is done.
move-words = { $what }: { $before } → { $after }
move-place = { $date }, { $hours }, { $rooms }
move-note = { $when }: { $why }
move-dates =
    { $count ->
        [one] Bir tarih değişiyor.
       *[other] { $count } tarih değişiyor.
    }
move-letter = Rezervasyonu yapan kişi bunu bir e-postayla öğrenir.
move-same = Tarih zaten böyle.
move-go = Taşı
move-stay = Taşıma

# Den Raumplan mit Maus und Tasten bearbeiten.
hand-title = Fare ve tuşlarla rezerve etmek ve taşımak
hand-draw = Saatlerin alt alta durduğu yerde: Tam o saati rezerve etmek için fareyi boş zamanın üzerinde sürükleyin.
hand-move = Bir rezervasyonu taşımak için onu başka bir yere sürükleyin. Ne olacağını önce okursunuz.
hand-stretch = Saatlerin alt alta durduğu yerde: Başlangıcı veya bitişi değiştirmek için rezervasyonun üst veya alt kenarını sürükleyin.
hand-keys-walk = Ok tuşları, Home (Pos1) ve End (Ende) planda kutudan kutuya götürür.
hand-keys-days = Page Up (Bild auf) ve Page Down (Bild ab) geri ve ileri gider, T bugüne götürür.
hand-keys-move = Bir rezervasyonun üzerindeyken M onu eline alır. Sonra ok tuşları onu taşır; Shift ile yukarı ve aşağı ok bitişi değiştirir. Enter olup olmayacağını sorar, Escape bırakır.
hand-keys-draw = Boş zamanda Shift ile aşağı ok yeni bir rezervasyon başlatır ve uzatır. Enter formu açar.
hand-let-go = Bırakıldı. Hiçbir şey değişmedi.
hand-not = Bu taşınamıyor. Hiçbir şey değişmedi.
hand-lost = Evle bağlantı yok. Hiçbir şey değişmedi. Lütfen bir kez daha deneyin.

# Taking back what was done last.
undo-go = Geri al
undo-until = Başka kimse bir şey değiştirmezse son değişikliğinizi şu saate kadar geri alabilirsiniz: { $time }.
undo-blocked = Bu geri alınamıyor
undo-nothing-done = Rezervasyon olduğu gibi kalır.
undo-no-more = Başka kimse bir şey değiştirmezse kendi son değişikliğinizi bir saat boyunca geri alabilirsiniz. Rezervasyon olduğu gibi kalır.
moved-notice = Taşındı: { $what }, { $when }, { $rooms }.
undone-notice = Geri alındı: { $what }, { $when }, { $rooms }.
moved-link = Rezervasyona git

## Fehler in Formularen

error-prefix = Hata:
errors-title = Şunları değiştirmeniz gerekiyor
problem-missing = Lütfen bu alanı doldurun.
problem-missing-association = Lütfen hangi dernek için rezerve ettiğinizi seçin.
problem-missing-room = Lütfen bir oda seçin.
problem-missing-purpose = Lütfen odanın ne için gerektiğini söyleyin.
problem-missing-service = Lütfen hangi hizmet için danışmanlık yaptığınızı seçin.
problem-missing-date = Lütfen bir tarih yazın.
problem-missing-start = Lütfen ne zaman başladığını yazın.
problem-missing-end = Lütfen ne zaman bittiğini yazın.
problem-missing-reason = Lütfen neden olmadığını yazın.
problem-missing-email = Lütfen e-posta adresinizi yazın.
problem-missing-code = Lütfen e-postadaki kodu yazın.
problem-too-long = Lütfen metni kısaltın: en fazla { $max } karakter.
problem-unreadable = Metinde okunamayan karakterler var. Lütfen yeniden yazın.
problem-not-a-choice = Böyle bir seçenek yok. Lütfen listeden seçin.
problem-not-a-choice-association = Bu dernek için rezervasyon yapamazsınız. Lütfen listeden seçin.
problem-not-a-choice-room = Böyle bir oda yok. Lütfen listeden seçin.
problem-not-a-choice-purpose = Bunun için rezervasyon yapamazsınız. Lütfen listeden seçin.
problem-not-a-choice-service = Bu hizmet bu derneğe ait değil. Lütfen başka bir hizmet seçin.
problem-not-a-choice-sheet = Form tam değildi. Lütfen bir kez daha gönderin.
problem-not-a-choice-weekday = Ayda bir tekrarlananlarda lütfen haftanın yalnızca bir gününü seçin.
problem-not-a-date = Lütfen bir tarih yazın, örneğin 24.11.2026.
problem-past = Bu saat geçti. Lütfen daha sonraki bir saat seçin.
problem-not-a-date-also = Lütfen her tarihi şöyle yazın: 24.12.2026, her satıra bir tane.
problem-past-also = Bu tarihlerden biri geçti. Lütfen onu çıkarın.
problem-too-far = O kadar ilerisini henüz planlamıyoruz. Lütfen en geç şu güne kadar bir gün seçin: { $last }.
problem-not-a-time = Lütfen bir saat yazın, örneğin 17:00.
problem-missing-hour = { $date } günü saat { $time } yoktur: Saatler ileri alınır, yeni saat { $next } olur. Lütfen başka bir saat seçin.
problem-twice-hour = { $date } günü saat { $time } iki kez gelir, çünkü saatler geri alınır. Lütfen aşağıda hangi saati kastettiğinizi söyleyin.
problem-end-not-after-start = Bitiş, başlangıçtan sonra olmalı.
problem-end-not-after-start-until = Son gün, ilk günden sonra olmalı.
problem-missing-until = Lütfen ne zamana kadar veya kaç kez tekrarlanacağını yazın.
problem-not-an-interval = Lütfen bir sayı yazın: en az 1, en fazla { $max }.
problem-no-dates = Böyle hiçbir tarih çıkmıyor. Lütfen günleri veya bitişi değiştirin.
problem-too-many-dates = Bir dizide en fazla { $max } tarih olabilir.
problem-until-and-count = Lütfen ya son günü ya da tarih sayısını yazın, ikisini birden değil.
problem-too-short = { $room } en az şu kadar süreyle verilir: { $length }.
problem-too-long-stay = { $room } en fazla şu kadar süreyle verilir: { $length }.
problem-room-not-for-them = Bu dernek şu odayı kendisi rezerve edemez: { $room }. Lütfen başka bir oda seçin veya koordinasyonla konuşun.
problem-rules-not-accepted = Lütfen ev kurallarını okuyun ve bunlara uyacağınızı onaylayın.
problem-too-many-open = Bu derneğin zaten { $max } açık rezervasyonu var; daha fazlası olamaz. Lütfen birini iptal edin veya koordinasyonla konuşun.
problem-not-a-number = Lütfen 1 veya daha büyük bir sayı yazın.
problem-too-many-people = { $room } en fazla { $capacity } kişiliktir. Lütfen daha büyük bir oda seçin.
problem-shared-part = { $one } ve { $other } aynı yeri paylaşıyor. Lütfen ikisinden birini seçin.
problem-not-an-email = Lütfen bir e-posta adresi yazın, örneğin name@beispiel.de.
problem-wrong-code = Bu kod doğru değil. Lütfen en yeni e-postadaki kodla karşılaştırın.
problem-missing-opening = Lütfen en az bir açılış saati yazın veya “Gece gündüz” seçin.
problem-missing-only_for = Lütfen en az bir dernek seçin.
problem-missing-first = Lütfen ilk günü yazın.
problem-end-not-after-start-last = Son gün, ilk günden önce olamaz.
problem-past-last = Bu günler geçti. Lütfen daha sonraki günleri seçin.
problem-too-far-last = Her yıl tekrarlanan şey en fazla bir yıl sürebilir. Lütfen en geç şu güne kadar bir gün seçin: { $last }.
problem-not-windows = Lütfen saatleri şöyle yazın: 08:00-12:00, 13:00-22:00.
problem-not-a-length = Lütfen dakika veya saat ve dakika yazın, örneğin 90 veya 1:30; en fazla bir gün.
problem-out-of-range = Lütfen bir tam sayı yazın, en fazla { $max }.
problem-longest-too-short = En uzun rezervasyon en az en kısası kadar uzun olmalı.

## Anmelden und Konto

sign-in-title = Giriş yap
sign-in-lead = Yalnızca oda rezerve edenlerin giriş yapması gerekir. Şifre gerekmez: Size bir e-posta göndeririz.
sign-in-send = E-posta iste
sign-in-code-title = E-postalarınıza bakın
sign-in-sent = { $email } bizde kayıtlıysa birkaç dakika içinde bir e-posta gelir. İçindeki bağlantıyı açın veya kodu buraya yazın.
sign-in-no-letter = E-posta gelmedi mi? Spam klasörüne de bakın.
sign-in-again = Yeni e-posta iste
sign-in-confirm = Bir adım daha, sonra giriş yapmış olursunuz.
sign-in-go = Giriş yap
sign-in-stale-title = Bu bağlantı artık geçerli değil
sign-in-stale = Bir bağlantı 15 dakika ve yalnızca bir kez geçerlidir. Kolayca yeni bir e-posta isteyebilirsiniz.
sign-in-demo = Tanıtım evinde e-posta beklemeniz gerekmez.
sign-out = Çıkış yap
account-title = Hesabım
account-name = Ad
account-role = Görev
account-coming = Gelecek rezervasyonlar
account-nothing = Rezervasyon yok.
reminders-title = Hatırlatmalar
reminders-first = Tek tarihleri, bir dizide ise yalnızca ilk tarihi
reminders-each = Her tarihi
reminders-never = Hiçbirini
reminders-save = Kaydet
reminders-saved = Kaydedildi. Bir sonraki hatırlatmadan itibaren geçerli.
field-reminders = Bir gün önceden size neyi hatırlatalım?
hint-reminders = E-posta öğleden önce gelir; ertesi günün bütün tarihleri için tek bir e-posta.
waiting-title = Bekleme listesi
waiting-fresh = Bekleme listesindesiniz. Oda boşalırsa size yazarız ve odayı bir süre sizin için boş tutarız.
waiting-in-line = Oda boşalırsa bir e-posta alırsınız.
waiting-offered = Sizin için ayrıldı, son zaman: { $until }
waiting-withdraw = Artık bekleme
offer-gone-title = Bu teklif artık geçerli değil
offer-gone-words = Cevap süreniz doldu ya da derneğinizden biri zaten cevap verdi. Buradan devam edebilirsiniz:
offer-gone-booking = Rezervasyona git
office-coordinator = Evin koordinasyonu
office-partner = Ev dışında danışman
office-none = henüz derneği yok
rank-member = Üye: { $association }
rank-lead = Yönetici: { $association }

## Kalender abonnieren

feed-subscribe = Takvime abone ol
feed-address = Takvimin adresi
feed-name-house = Oda planı – { $house }
feed-name-room = { $room } – { $house }
feed-name-association = { $association } – { $house }
feed-name-counselling = Danışmanlık – { $house }
feed-name-mine = Rezervasyonlarım – { $house }
feed-about-house = Evde olan her şey, görme izniniz olduğu kadarıyla.
feed-about-room = Bu oda ne zaman dolu: { $room }.
feed-about-association = Bu derneğin tarihleri: { $association }.
feed-about-counselling = Evdeki derneklerin bütün danışma saatleri.
feed-about-mine = Sizin ve derneklerinizin rezervasyonları.
feed-read-only = Bu takvim yalnızca okumak içindir ve kendiliğinden güncellenir. Buradan rezerve edebilir ve değiştirebilirsiniz: { $url }
feed-summary = { $association }: { $what }
feed-taken = Dolu
feed-unknown = Böyle bir takvim yok; evin takvimleri burada: { $url }
feed-key-unknown = Bu takvim bağlantısı geçerli değil veya artık geçerli değil; yenisini “Hesabım” sayfasında alırsınız: { $url }
feed-title = Takvim aboneliği
feed-words = Bu bağlantılarla takvim programınız, telefonda da, her zaman en yeni durumu gösterir. Orada bir şey değiştiremezsiniz.
feed-own = Benim ve derneklerimin rezervasyonları
feed-whole = Görme izniniz olan her şeyle bütün ev
feed-open = Takviminize ekleyin
feed-warning = Bu bağlantılardan birine sahip olan herkes okuyabilir. Lütfen bağlantıyı kimseye vermeyin.
feed-none = Rezervasyonlarınızı kendi takvim programınızda, telefonda da görebilirsiniz. Bunun için gizli bir bağlantı alırsınız.
feed-make = Bağlantı al
feed-renew = Bağlantıyı yenile
feed-renew-words = Bağlantı, almaması gereken birinin elinde mi? Yenileyince eski bağlantılar hemen geçersiz olur. Sonra takviminizi yeniden ayarlamanız gerekir.

## Wie sich etwas wiederholt

repeats = { $how }, { $hours }, { $end }
repeats-daily =
    { $interval ->
        [1] her gün
       *[other] { $interval } günde bir
    }
repeats-weekly =
    { $interval ->
        [1] her { $days }
       *[other] { $interval } haftada bir, { $days }
    }
repeats-monthly-date =
    { $interval ->
        [1] her ay, ayın { $day }. günü
       *[other] { $interval } ayda bir, ayın { $day }. günü
    }
repeats-monthly-weekday =
    { $interval ->
        [1] her ay, { $day }
       *[other] { $interval } ayda bir, { $day }
    }
repeats-nth =
    { $nth ->
        [first] ayın 1. { $day } günü
        [second] ayın 2. { $day } günü
        [third] ayın 3. { $day } günü
        [fourth] ayın 4. { $day } günü
       *[last] ayın son { $day } günü
    }
repeats-until = son gün: { $date }
repeats-count =
    { $count ->
        [one] { $count } tarih
       *[other] { $count } tarih
    }

## Die Regeln eines Raums und die Hausordnung

room-terms = Bu odanın kuralları
room-closed = Ne zaman kapalı
room-holidays = Resmî tatillerde ({ $land }) ev kapalıdır.
room-open-on = Şu günlerde yine de açık: { $holidays }.
terms-opening = Açık
terms-always = Gece gündüz
terms-length = Süre
terms-shortest = en az { $length }
terms-longest = en fazla { $length }
terms-ahead = Rezervasyon
terms-earliest =
    { $count ->
        [one] en erken { $count } gün önce
       *[other] en erken { $count } gün önce
    }
terms-latest =
    { $count ->
        [one] en geç { $count } saat önce
       *[other] en geç { $count } saat önce
    }
terms-buffer = Boş kalır
terms-set-up = öncesinde hazırlık için { $length }
terms-clear-up = sonrasında toplamak için { $length }
terms-approval = Onay
terms-bookers = Kim rezerve edebilir
rules-title = Ev kuralları (Hausordnung)
rules-lead = Burada bir odayı kullanan herkes bunlara uyar.
rules-none = Evin henüz yazılı kuralları yok.
land-BW = Baden-Württemberg
land-BY = Bavyera
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Aşağı Saksonya
land-NW = Kuzey Ren-Vestfalya
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Saksonya
land-ST = Saksonya-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen
approval-never = Koordinasyonun onayı gerekmez
approval-always = Yalnızca koordinasyonun onayıyla
approval-evenings-weekends = Akşamları, hafta sonu ve resmî tatillerde yalnızca koordinasyonun onayıyla
approval-guests = Evin misafirleri için yalnızca koordinasyonun onayıyla
bookers-everybody = Bütün dernekler
bookers-residents = Yeri bu evde olan dernekler
bookers-coordination = Yalnızca koordinasyon
closure-days = { $first } – { $last }
closure-yearly = { $days }, her yıl

## Was in E-Mails steht

letter-greeting = Merhaba { $name }!
letter-booked-subject = Rezerve edildi: { $what }
letter-booked-heading = Oda sizin.
letter-booked-words = Bunu sizin için kaydettik. Odaya ihtiyacınız kalmazsa lütfen iptal edin; başkaları buna sevinir.
letter-requested-subject = Talep edildi: { $what }
letter-requested-heading = Talebiniz koordinasyona ulaştı.
letter-requested-words = Bunu evin koordinasyonunun onaylaması gerekiyor. O zamana kadar ev odayı sizin için boş tutar. Başka bir şey yapmanız gerekmez.
letter-requested-until = Cevabı e-postayla alırsınız. Koordinasyonun cevap için son zamanı: { $date }, saat { $time }. Ondan sonra talep düşer.
letter-approved-subject = Onaylandı: { $what }
letter-approved-heading = Koordinasyon onayladı. Oda sizin.
letter-approved-words = Bunu sizin için kaydettik. Odaya ihtiyacınız kalmazsa lütfen iptal edin; başkaları buna sevinir.
letter-declined-subject = Reddedildi: { $what }
letter-declined-heading = Koordinasyon maalesef reddetti.
letter-declined-words = Belki başka bir oda veya başka bir saat uyar. Sorunuz varsa lütfen bizi arayın veya yazın; telefon ve e-posta aşağıda.
letter-proposed-subject = Başka oda olabilir: { $what }
letter-proposed-heading = Koordinasyon size başka bir oda öneriyor.
letter-proposed-words = Ev bu odayı sizin için boş tutuyor. Lütfen evet veya hayır deyin.
letter-proposed-until = Cevabınızı şu zamana kadar bekliyoruz: { $date }, saat { $time }. Ondan sonra oda yeniden boşalır.
letter-offered-subject = Boşaldı: { $what }
letter-offered-heading = Beklediğiniz bir oda boşaldı.
letter-offered-words = Ev bu odayı sizin için boş tutuyor. Lütfen evet veya hayır deyin.
letter-offered-until = Cevabınızı şu zamana kadar bekliyoruz: { $date }, saat { $time }. Ondan sonra oda başkalarına verilir.
letter-expired-subject = Süresi doldu: { $what }
letter-expired-heading = Süre doldu.
letter-expired-words = Sürenin sonuna kadar onay gelmedi. Bu yüzden oda yeniden boş. Odaya hâlâ ihtiyacınız varsa lütfen yeniden rezerve edin.
letter-changed-subject = Değişti: { $what }
letter-changed-heading = Rezervasyonunuz değişti.
letter-changed-words = Şimdiki durumu aşağıda. Bir şey uymuyorsa değiştirebilir veya iptal edebilirsiniz.
letter-brought-back-subject = Yine de yapılıyor: { $what }
letter-brought-back-heading = Bir tarih yine de yapılıyor.
letter-brought-back-words = Rezervasyonunuzun şimdiki durumu aşağıda. Odaya ihtiyacınız kalmazsa lütfen iptal edin.
letter-undone-subject = Geri alındı: { $what }
letter-undone-heading = Rezervasyonunuzdaki son değişiklik geri alındı.
letter-undone-words = Şimdiki durumu aşağıda. Bir şey uymuyorsa değiştirebilir veya iptal edebilirsiniz.
letter-called-off-subject = İptal edildi: { $what }
letter-called-off-heading = Bu rezervasyon iptal edildi.
letter-called-off-words = Oda yeniden boş. Yine bir odaya ihtiyacınız olursa lütfen yeniden rezerve edin.
letter-partly-called-off-subject = Bir kısmı iptal edildi: { $what }
letter-partly-called-off-heading = Bu rezervasyonun bir kısmı iptal edildi.
letter-partly-called-off-words = Rezervasyonunuzun şimdiki durumu aşağıda. Oda boş olduğu sürece iptal edilen tarihleri geri getirebilirsiniz.
letter-closed-subject = Kapanış yüzünden iptal edildi: { $what }
letter-closed-heading = Ev veya oda kapalı.
letter-closed-words = Bu yüzden iptal etmek zorunda kaldık. Lütfen başka bir saat veya başka bir oda rezerve edin.
letter-partly-closed-subject = Kapanış yüzünden değişti: { $what }
letter-partly-closed-heading = Ev veya oda kapalı.
letter-partly-closed-words = Bu yüzden rezervasyonunuz değişti. Şimdiki durumu aşağıda. Bir şey uymuyorsa değiştirebilir veya iptal edebilirsiniz.
letter-reason = Neden
letter-dates-from =
    { $count ->
        [one] { $count } tarih: { $date }
       *[other] { $count } tarih, ilki: { $date }
    }
letter-dates = Bu tarihler daha gelecek:
letter-dates-off = Bu tarihler yapılmıyor:
letter-dates-more =
    { $count ->
        [one] ve { $count } tarih daha, rezervasyona bakın
       *[other] ve { $count } tarih daha, rezervasyona bakın
    }
letter-date-with = { $when } – { $notes }
letter-date-off = yapılmıyor
letter-date-instead = eski tarih: { $date }
letter-date-hours = başka saat
letter-keys = Odaya şöyle girersiniz:
letter-link-see = Rezervasyona bak, değiştir veya iptal et
letter-link-look = Rezervasyona bak
letter-link-answer = Evet veya hayır de
letter-link-book = Başka bir tarih rezerve et
letter-calendar-entry = Ekte takviminiz için bir kayıt var.
letter-calendar-new = Ekteki dosya takviminizi günceller.
letter-calendar-draft = Ekte takviminiz için geçici bir kayıt var.
letter-calendar-gone = Ekteki dosya kaydı takviminizden siler.
letter-calendar-date = Ekteki dosya takviminizde yalnızca bu tarihi değiştirir: { $when }.
letter-calendar-date-gone = Ekteki dosya takviminizden yalnızca bu tarihi siler: { $when }.
letter-asked-subject = Talep: { $what }
letter-asked-heading = { $asker } bir oda istiyor.
letter-asked-words = Bu rezervasyon için sizin onayınız gerekiyor. Siz cevap verene kadar oda dolu görünür.
letter-asked-again-subject = Hatırlatma, talep: { $what }
letter-asked-again-heading = { $asker } hâlâ cevabınızı bekliyor.
letter-asked-again-words = Bu rezervasyon için sizin onayınız gerekiyor. Belki sizden biri zaten cevap verdi; o zaman bir şey yapmanız gerekmez.
letter-asked-until = Lütfen şu zamana kadar cevap verin: { $date }, saat { $time }. Ondan sonra talep düşer ve oda yeniden boşalır.
letter-asked-by = Talep eden
letter-asked-link = Taleplere bak ve cevapla
letter-reminder-subject = Yarın: { $what }
letter-reminder-subject-several = Yarın: evde { $count } tarih, { $date }
letter-reminder-heading =
    { $count ->
        [one] Yarın evde bir rezervasyonunuz var.
       *[other] Yarın evde { $count } rezervasyonunuz var.
    }
letter-reminder-words = Bir odaya ihtiyacınız kalmazsa lütfen iptal edin; başkaları buna sevinir.
letter-reminder-link = Araya bir şey mi girdi? Buradan iptal edin veya değiştirin
letter-reminder-later = Sonrasında
letter-reminder-dates =
    { $count ->
        [one] bu diziden { $count } tarih daha
       *[other] bu diziden { $count } tarih daha
    }
letter-reminder-only-first = Bir dizinin sonraki tarihlerini hatırlatmıyoruz.
letter-reminder-settings = Hatırlatmaları değiştir veya kapat
letter-sign-in-subject = Giriş için bağlantınız ve kodunuz
letter-sign-in-heading = Şöyle giriş yaparsınız.
letter-sign-in-link = Şimdi giriş yap
letter-sign-in-code = Ya da bu kodu yazın:
letter-sign-in-short = Bağlantı ve kod 15 dakika ve yalnızca bir kez geçerlidir.
letter-sign-in-not-you = Giriş yapmak istemediniz mi? O zaman bir şey yapmanız gerekmez.
letter-invitation-subject = Giriş hakkınız: { $house }
letter-invitation-heading = Hoş geldiniz: { $house }
letter-invitation-words = Artık evde oda rezerve edebilirsiniz. Şifre gerekmez.
letter-invitation-link = İlk kez giriş yap
letter-invitation-later = Daha sonra e-posta adresinizle giriş yaparsınız. Size her seferinde bir bağlantı göndeririz.

## Impressum, Datenschutz, Barrierefreiheit, Rückmeldung

statement-german = Almanca metin geçerlidir; bu çeviri anlamanıza yardımcı olur.
statement-missing = Burada henüz eksik olan:
imprint-title = Künye (Impressum)
imprint-lead = Bu sayfalardan kim sorumlu.
field-operator = Evi yürüten kuruluş (Träger) ve hukuki biçimi
field-operator_address = Adres
field-represented_by = Temsil eden
field-operator_email = E-posta
field-operator_phone = Telefon
field-register = Sicil ve numara
field-vat_id = KDV kimlik numarası (Umsatzsteuer-Identifikationsnummer)
field-responsible = İçerikten sorumlu
privacy-title = Verilerin korunması
privacy-lead = Bu ev verilerinizle ne yapıyor, neden ve ne kadar süre.
privacy-readers-title = Burada yalnızca okuyorsanız
privacy-readers = Hesap gerekmez. O zaman bu sayfalar çerez (Cookie) kullanmaz, başkalarından bir şey yüklemez ve kimin okuduğunu yazmaz.
privacy-feedback-title = Bize geri bildirim gönderirseniz
privacy-feedback = Yazdıklarınızı kaydeder ve e-postayla koordinasyona göndeririz. Böylece koordinasyon hataları düzeltebilir, engelleri kaldırabilir ve size cevap verebilir. 90 gün sonra sileriz. Kötüye kullanıma karşı internet adresinizin sağlama toplamını (Prüfsumme) bir gün boyunca tutarız.
privacy-account-title = Hesabınız varsa
privacy-account = Şunları kaydederiz: adınız, e-posta adresiniz ve diliniz, derneğiniz, rezervasyonlarınız, kimin neyi ne zaman değiştirdiği ve size gönderdiğimiz e-postalar. Bu bilgiler olmadan oda veremeyiz. Hiçbir program sizin hakkınızda kişi olarak karar vermez.
privacy-sign-in = Giriş için bağlantı ve kod 15 dakika geçerlidir. Ondan sonra e-posta ve internet adresinizin sağlama toplamlarını (Prüfsumme) bir gün boyunca tutarız. Bir çerez (Cookie) girişinizi 90 gün açık tutar. Çıkış yaparsanız silinir.
privacy-controller = Kim sorumlu
field-protection_officer = Veri koruma görevlisi (Datenschutzbeauftragte)
field-legal_basis = Hukuki dayanak
field-hosting = Sunucu ve e-posta hizmetini veren
field-retention = Hesaplar, rezervasyonlar ve e-postalar ne kadar süre kalır
field-authority = Denetim makamı (Aufsichtsbehörde)
privacy-rights-title = Haklarınız
privacy-rights = Hakkınızda ne kaydettiğimizi öğrenebilir ve bu verileri yanınıza alabilirsiniz. Düzeltilmesini, kullanımının sınırlandırılmasını veya silinmesini isteyebilirsiniz. Verilerinizin kullanılmasına itiraz edebilir ve verdiğiniz izni geri alabilirsiniz. Evi yürüten kuruluşa (Träger) yazın. Denetim makamına da şikâyet edebilirsiniz.
accessibility-title = Engelsiz kullanım (Barrierefreiheit)
accessibility-lead = Bu sayfaları herkes kullanabilmeli. Sayfaları BITV 2.0’a ve EN 301 549 standardına göre değerlendiriyoruz.
field-conformity = Durum
conformity-full = Tamamen engelsiz
conformity-partial = Kısmen engelsiz
conformity-no = Henüz engelsiz değil
field-barriers = Bilinen engeller
field-assessed_on = Son kontrol
field-assessed_how = Nasıl kontrol ettik
accessibility-feedback = Hesabınız olmasa da bize yazın veya bizi arayın. Cevap veririz ve size başka bir yoldan yardımcı oluruz.
accessibility-enforcement = Cevabımız yardımcı olmazsa buraya başvurabilirsiniz. Bu ücretsizdir.
field-enforcement = Engelsiz kullanımı denetleyen makam (Durchsetzungsstelle)
field-arbitration = Uzlaştırma kurumu (Schlichtungsstelle)
feedback-link = Geri bildirim
feedback-title = Yanlış bir şey mi var? Bir engelle mi karşılaştınız?
feedback-lead = Bize söyleyin. Hesap gerekmez. Mesajınızı yalnızca evin koordinasyonu okur; 90 gün sonra sileriz.
field-kind = Konu nedir?
kind-wrong = Bir bilgi yanlış
kind-barrier = Bir engelle karşılaştım
kind-other = Başka bir şey
field-message = Ne oldu?
hint-message = Kendi dilinizde yazabilirsiniz.
field-contact = Cevap için e-posta veya telefon
hint-contact = Bunu yazmak zorunda değilsiniz. Mesajınızla birlikte sileriz.
feedback-about = Konu şu sayfa:
feedback-send = Gönder
feedback-thanks-title = Teşekkürler, mesajınız bize ulaştı
feedback-thanks = Koordinasyon onu önümüzdeki günlerde okur. E-posta adresi veya numara yazdıysanız size cevap verir.
feedback-back = Geri dön:

## Wenn etwas nicht geht

not-found-title = Böyle bir sayfa yok
not-found-words = Belki bağlantı eskidir ya da bir harf eksiktir. Buradan devam edebilirsiniz:
forbidden-title = Bunu herkes yapamaz
forbidden-sign-in = Lütfen giriş yapın.
forbidden-ask = Buna yetkiniz varsa lütfen koordinasyonla konuşun.
who-everybody = Bunu herkes yapabilir.
who-signed-in = Bunu hesabı olan herkes yapabilir.
who-association = Bunu dernekteki kişiler ve koordinasyon yapabilir.
who-lead = Bunu dernek yönetimi ve koordinasyon yapabilir.
who-coordination = Bunu yalnızca evin koordinasyonu yapabilir.
too-many-title = Lütfen biraz bekleyin
too-many-words =
    { $minutes ->
        [one] Çok fazla deneme oldu. { $minutes } dakika sonra yeniden deneyebilirsiniz.
       *[other] Çok fazla deneme oldu. { $minutes } dakika sonra yeniden deneyebilirsiniz.
    }
fault-title = Bizde bir hata oldu
fault-words = Hiçbir şey yarım kaydedilmedi. Lütfen birkaç dakika sonra bir kez daha deneyin.
fault-number = Bize yazarsanız lütfen bu numarayı da yazın:
foreign-form-title = Bu form başka bir siteden geldi
foreign-form-words = Sizi korumak için hiçbir şey kaydetmedik. Lütfen formu bizim sayfamızda yeniden açın.
too-slow-title = Bu çok uzun sürdü
too-slow-words = Şu anda çok yoğunuz. Lütfen bir dakika sonra bir kez daha deneyin.
too-large-title = Bir seferde çok fazla oldu
too-large-words = Hiçbir şey kaydetmedik. Lütfen metninizi kısaltın ve yeniden gönderin.

## Themen

topic-arrival = Almanya’da ilk adımlar
topic-residence-asylum = Oturum ve iltica
topic-asylum-interview = İltica görüşmesine hazırlık
topic-family-reunification = Aile birleşimi
topic-naturalisation = Alman vatandaşlığı
topic-letters-forms = Mektuplar ve dilekçeler
topic-documents = Belgeler
topic-accompaniment = Eşlik ve tercüme
topic-work-training = İş ve meslek eğitimi
topic-recognition = Diploma denkliği
topic-learning-german = Almanca öğrenmek
topic-school-childcare = Okul ve kreş (Kita)
topic-housing = Ev ve kira
topic-money-benefits = Para ve yardımlar
topic-debt = Borçlar
topic-health = Sağlık
topic-mental-health = Ruh sağlığı
topic-pregnancy-birth = Hamilelik ve doğum
topic-family-separation = Aile ve ayrılık
topic-violence = Şiddetten korunma
topic-discrimination = Ayrımcılık
topic-legal-advice = Hukuki danışmanlık
topic-associations = Dernek ve gönüllülük

## Sprachen

language-am = Amharca
language-ar = Arapça
language-bg = Bulgarca
language-ckb = Soranice
language-de = Almanca
language-en = İngilizce
language-es = İspanyolca
language-fa = Farsça
language-fr = Fransızca
language-gsg = Alman İşaret Dili
language-hr = Hırvatça
language-it = İtalyanca
language-kmr = Kurmancca
language-pl = Lehçe
language-prs = Darice
language-ps = Peştuca
language-pt = Portekizce
language-ro = Romence
language-rom = Romanca (Roman dili)
language-ru = Rusça
language-so = Somalice
language-sq = Arnavutça
language-sr = Sırpça
language-ta = Tamilce
language-ti = Tigrinya dili
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-vi = Vietnamca
