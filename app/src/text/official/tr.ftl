### Türkçe (Türkisch): resmî mektuplardaki Almanca sözcükler, her biri tek cümleyle açıklanır; “siz” ile hitap.
### Von Muttersprachler:innen durchgesehen: nein

## Ankommen
ankunftsnachweis = İltica isteğinden sonraki ilk kâğıt; başvurduğunuzu gösterir ve iltica süreci için kimliğinizi alana kadar geçerlidir.
erstaufnahmeeinrichtung = İltica edenlerin önce kaldığı eyalet yurdu; Hessen’de en büyüğü Gießen’dedir.
easy-verteilung = İltica edenleri eyaletlere dağıtan bilgisayar sistemi; yakın aileniz zaten Almanya’daysa bunu erkenden söyleyin.
zuweisungsbescheid = Hangi şehirde veya ilçede oturmanız gerektiğini söyleyen mektup; başka bir yer istiyorsanız yer değiştirme (Umverteilung) için başvurun.
buergeramt = Adresinizi kaydettirdiğiniz ve birçok belge aldığınız belediye dairesi; önceden randevu alın.
anmeldung = Her taşınmadan sonra yeni adresinizi iki hafta içinde Bürgeramt’a bildirirsiniz; ev sahibinin onay kâğıdı gerekir.
migrationsberatung = Göçmenler için oturum, iş, dil ve günlük hayat konusunda ücretsiz danışmanlık; gençler Jugendmigrationsdienst’e gider.

## Aufenthalt und Asyl
aufenthaltstitel = Almanya’da yaşamanıza izin veren belgelerin ortak adı; süresi dolmadan uzatma başvurusu yapın.
aufenthaltserlaubnis = Belli bir süre ve belli bir neden için oturma izni; süresi dolmadan uzatma başvurusu yapın.
elektronischer-aufenthaltstitel = Oturma hakkınızın yazdığı çipli plastik kart; kaybederseniz hemen yabancılar dairesine (Ausländerbehörde) bildirin.
fiktionsbescheinigung = Başvurunuza karar verilene kadar geçici belge; uzatmayı belgenizin süresi dolmadan istediyseniz haklarınız, çalışma izni de dahil, çoğu zaman sürer.
duldung = Oturma hakkı değildir, ama şimdilik sınır dışı edilmezsiniz; zamanında uzattırın ve danışmanlık alın.
ausbildungsduldung = Duldung’u olup meslek eğitimi yapan veya uzun zamandır düzenli çalışan kişi bununla çoğu zaman kalabilir; meslek eğitimi için oturma izni de vardır: erkenden danışın.
aufenthaltsgestattung = İltica süreci için kimlik kâğıdı: İltica başvurunuza karar verilene kadar kalabilirsiniz.
bamf = İltica başvurularına karar veren ve entegrasyon kurslarını ödeyen daire; her yeni adresinizi ona kendiniz bildirin.
auslaenderbehoerde = Oturma izinlerini veren ve uzatan yabancılar dairesi; erkenden randevu isteyin ve kanıtları saklayın.
regierungspraesidium = Hessen eyaletinin bir dairesi; barınma, sınır dışı etme ve vatandaşlık gibi konulara bakar.
asylantrag = Zulümden veya savaştan korunmak için BAMF’a yaptığınız başvuru; önceden danışmanlık alın.
ablehnungsbescheid = Daire başvurunuza hayır diyor; itiraz veya dava süresi kısadır, ilticada çoğu zaman yalnızca bir haftadır: hemen danışmaya gidin!
fluechtlingseigenschaft = İlticada en güçlü koruma: Oturma izni ve seyahat belgesi alırsınız; aile birleşimini ilk üç ay içinde bildirin, sonra zorlaşır.
subsidiaerer-schutz = Ülkesinde savaş gibi ağır bir tehlike olan insanlar için koruma; aile birleşimi, zor durumlar dışında, Temmuz 2027’ye kadar durduruldu.
abschiebungsverbot = Daire, belli bir ülkeye geri gönderilemeyeceğinize karar verdi; çoğu zaman bir oturma izni alırsınız.
abschiebung = Bir kişi zorla başka bir ülkeye götürülür; bir avukat veya mahkeme bunu bazen durdurabilir: hemen bugün danışmaya gidin!
abschiebungsandrohung = Sizi zorla ülke dışına çıkarmakla tehdit ediyorlar; dava ve acil başvuru için yalnızca birkaç gün veya hafta var: hemen bugün danışmaya gidin!
ausreisepflicht = Belli bir güne kadar Almanya’dan çıkmanız isteniyor; süre bitmeden mektupla hemen danışmaya gidin.
abschiebungshaft = Bir kişi sınır dışı edilebilmesi için hapsedilir; mahkemede karşı çıkabilir ve hemen bir avukata ihtiyacı vardır.
dublin-verfahren = İlticanıza başka bir Avrupa ülkesinin mi bakacağı incelenir; karara karşı çoğu zaman yalnızca bir haftanız vardır.
ueberstellung = İlticanıza bakması gereken başka bir Avrupa ülkesine götürülmeniz isteniyor; hemen danışmaya gidin.
widerrufsverfahren = BAMF hâlâ korunmaya ihtiyacınız olup olmadığını inceler; mektuptaki süre içinde cevap verin ve önceden danışın.
folgeantrag = Retten sonra yapılan yeni iltica başvurusu; yeni nedenler veya kanıtlar gerekir, bu yüzden önceden danışın.
haertefallkommission = Başka yol kalmadığında, özel durumlarda kalma hakkı isteyebilen bir eyalet kurulu.
niederlassungserlaubnis = Süresiz oturma hakkı; çoğu zaman birkaç yıl oturum, iş, emeklilik primi ve Almanca gerekir.
blaue-karte-eu = Üniversite mezunu veya özel deneyimli, en az belli bir maaşla iş sözleşmesi olan uzmanlar için oturma izni.
chancen-aufenthaltsrecht = Uzun süre Duldung ile yaşayanlar için 18 aylık izin; 2025 sonundan beri yeni başvuru yapılamıyor: kalma hakkına (Bleiberecht) geçişi planlayın.
bleiberecht = Burada yıllardır Duldung ile yaşayan ve iyi uyum sağlamış insanlar için oturma izni; şansınızı bir danışmana sorun.
voruebergehender-schutz = Ukrayna’dan kaçanlar için iltica süreci olmadan oturum; kartınızın ne zamana kadar geçerli olduğunu Ausländerbehörde’ye sorun.
wohnsitzauflage = Belli bir yerde veya eyalette oturmanız gerekir; iş, meslek eğitimi veya aile nedeniyle kaldırılmasını isteyebilirsiniz.
residenzpflicht = Belli bir bölgeden izinsiz çıkamazsınız; yolculuktan önce daireye sorun.
mitwirkungspflicht = Kendi dosyanız için yardım etmeniz, örneğin belge getirmeniz gerekir; mektuptaki tarihe kadar cevap verin, yoksa zararınıza olabilir.
passpflicht = Geçerli bir pasaportunuz olmalı veya almak için çaba göstermeli ve bunun kanıtlarını saklamalısınız; iltica eden veya koruması olan kişi elçiliğe gitmeden önce danışmana sorar.
einreiseverbot = Belli bir süre Almanya’ya giremezsiniz veya burada kalamazsınız; yalnızca mektuptaki süreye kadar dava açabilirsiniz, sürenin kısaltılmasını sonra da isteyebilirsiniz.
verpflichtungserklaerung = Bir kişi, misafirinin bütün masraflarını ödeyeceğine daireye söz verir; bu uzun süre geçerlidir ve pahalı olabilir.
visum = Almanya’ya giriş için Alman büyükelçiliğinden istediğiniz izin; uzun süre kalmak için ulusal vize gerekir.
freizuegigkeit = AB vatandaşlarının Almanya’da yaşama ve çalışma hakkı; daire bu hakkı elinizden almak isterse hemen danışmaya gidin.
freiwillige-rueckkehr = Kendi isteğiyle ülkesine dönmek isteyenler için danışmanlık ve para; danışmadan hiçbir şey imzalamayın.
auflage = Belgenizdeki bir şart, örneğin nerede oturacağınız veya çalışıp çalışamayacağınız; belgenin veya ek kâğıdın üstünde yazar.
azr-nummer = Dairelerin oturum bilgilerinizi sakladığı numara; daireye yazdığınız her mektuba ekleyin.

## Anhörung
anhoerung = BAMF’ta kaçış nedenleriniz üzerine görüşme; ilticanın en önemli adımıdır: danışmanla hazırlanın ve mutlaka gidin.
anhoerungsprotokoll = Görüşmede söylediğiniz her şeyin metni; size geri çevrilmesini isteyin ve imzalamadan önce hataları düzelttirin.
fluchtgruende = Ülkenizden neden ayrıldığınız; görüşmede bunları eksiksiz, sırayla ve doğru anlatın.
erstbefragung = BAMF’taki ilk görüşme; kimliğiniz, aileniz ve yolunuz sorulur: Avrupa’daki akrabalarınızı ve hastalıklarınızı söyleyin.

## Familiennachzug
familiennachzug = Eşler, 18 yaşından küçük çocuklar ve bazen anne babalar vizeyle yanınıza gelebilir; süreler olduğu için erkenden danışın.
fristwahrende-anzeige = Mülteci olarak tanınanlar aile birleşimini üç ay içinde bildirir; bu, daha kolay şartları korur.
botschaftstermin = Aileniz vize başvurusunu yurt dışındaki Alman büyükelçiliğinde yapar; çoğu zaman uzun beklenir, bu yüzden erkenden sıraya yazılın.
vorabzustimmung = Ausländerbehörde, vize başvurusundan önce ailenin gelmesine evet der; bu, işlemi hızlandırabilir.
lebensunterhaltssicherung = Devlet yardımı olmadan paranızın aileye yettiğini gösterirsiniz, örneğin maaş bordrosu ve kira sözleşmesiyle.

## Einbürgerung
einbuergerung = Çoğu zaman beş yıl sonra böyle Alman vatandaşı olursunuz; Almanya’ya göre eski vatandaşlığınızı da koruyabilirsiniz.
einbuergerungstest = Almanya hakkında 33 soruluk test; vatandaşlık için en az 17 cevap doğru olmalı.
einbuergerungszusicherung = Kalan şartlar tamamlanınca sizi vatandaşlığa alacağına dair dairenin yazılı sözü; yalnızca belli bir süre geçerlidir.
einbuergerungsurkunde = Bu belgeyi alınca Alman vatandaşı olursunuz; sonra Alman kimliği ve pasaportu için başvurun.
loyalitaetserklaerung = Alman Anayasası’na ve yasalara saygı duyduğunuzu bildirirsiniz; daire bazen bununla ilgili soru sorar.

## Briefe und Anträge
bescheid = Bir dairenin yazılı kararı; yanlışsa karşı çıkın: nasıl ve ne zamana kadar, sonunda yazar, çoğu zaman bir ay, ilticada çoğu zaman yalnızca bir hafta.
bewilligungsbescheid = Daire evet diyor: Ne kadar parayı ne zamana kadar alacağınız burada yazar; bitmeden yeni başvuruyu yapın.
widerspruch = Bir kararın yanlış olduğunu söyleyen yazılı itirazınız; çoğu zaman bir ay içinde imzalı olarak dairede olmalı, sıradan bir e-posta yetmez.
widerspruchsbescheid = Dairenin itirazınıza cevabı; olumsuzsa çoğu zaman bir ay içinde dava açabilirsiniz.
rechtsbehelfsbelehrung = Kararın sonundaki bölüm: nasıl, nerede ve ne zamana kadar karşı çıkabileceğiniz yazar; önce süreye bakın.
frist = Cevabınızın daireye ulaşması gereken son gün; belgeler için önceden ek süre isteyebilirsiniz, ama itiraz ve dava sürelerini kimse uzatmaz.
wiedereinsetzung = Bir süreyi suçunuz olmadan, örneğin hastanede olduğunuz için kaçırdıysanız bunu isteyebilirsiniz: hemen, çoğu zaman iki hafta, ceza kararında (Strafbefehl) ve para cezasında bir hafta içinde.
anhoerungsbogen = Bir daire karar vermeden önce size soruyor; tarihe kadar cevap verin, polis sizi suçluyorsa ancak danıştıktan sonra.
einschreiben = Teslim edildiği kanıtlanan mektup; gelirse alın, fesih ve itirazları da böyle gönderin.
zustellungsurkunde = Daireden veya mahkemeden gelen sarı zarf; süre üzerindeki tarihte başlar: zarfı saklayın ve hemen açın.
vollmacht = Başka birinin sizin yerinize konuşmasına veya iş yapmasına izin veren imzalı kâğıt; her zaman geri alabilirsiniz.
akteneinsicht = Dairenin dosyanızda topladıklarını okuyabilirsiniz; kendiniz veya bir avukatla isteyin.
aktenzeichen = Mektubun üstündeki dosya numaranız; her cevabınıza yazın.
antrag = Para veya belge için yazılı başvuru; erken verin, çünkü çoğu zaman ulaştığı gün sayılır.
eingangsbestaetigung = Mektubunuzun daireye ulaştığının kanıtı; her zaman isteyin ve saklayın.
nachweis = Bir şeyi kanıtlayan kâğıtlar, örneğin kira sözleşmesi veya maaş bordrosu; kopya verin, asılları sizde kalsın.
untaetigkeitsklage = Bir daire çok uzun süre, çoğu zaman üç aydan, Jobcenter veya Sozialamt’a başvurularda altı aydan fazla cevap vermezse sorabilir, sonra dava açabilirsiniz.

## Dokumente
geburtsurkunde = Nüfus dairesinin (Standesamt) doğum belgesi; çocuk parası, ebeveyn parası, pasaport ve evlilik için gerekir.
apostille = Geldiğiniz ülkenin, belgenin Almanya için gerçek olduğunu gösteren mührü; her ülke için yoktur.
legalisation = Başka onay (Apostille) mümkün değilse Alman büyükelçiliği yabancı belgenin gerçek olduğunu onaylar.
beglaubigte-uebersetzung = Mahkemenin yetki verdiği yeminli tercümanın mühürlü çevirisi; daireler yalnızca bunu kabul eder.
beglaubigte-kopie = Asıl belgeyle aynı olduğunu gösteren mühürlü kopya; belediye bunu küçük bir ücretle yapar.
meldebescheinigung = Adresinizi kanıtlayan Bürgeramt belgesi; banka, okul ve daireler sık sık ister.
reisepass = Ülkenizin konsolosluğundan aldığınız pasaport; ilticada olan veya koruması olan kişi önce danışmana sorar.
reiseausweis = Kendi ülkesinden pasaport alamayanlar için Alman seyahat belgesi; bununla kendi ülkenize gitmeyin.
fuehrerschein-umschreiben = AB dışından alınan ehliyet burada çoğu zaman yalnızca altı ay geçerlidir; önceden Alman ehliyeti için başvurun.
fuehrungszeugnis = Almanya’da ceza alıp almadığınızı gösteren sabıka belgesi; Bürgeramt’tan istenir, gönüllü iş için çoğu zaman ücretsizdir.
standesamt = Doğum, evlilik, isim ve ölüm işlerine bakan daire; belgeleri oradan alırsınız.
eheurkunde = Evliliği kanıtlayan belge; yurt dışından ise çoğu zaman çeviri ve Apostille veya büyükelçilik onayı ister.
sterbeurkunde = Ölüm belgesi; cenaze, banka ve miras için gerekir; mirastaki borçlar çoğu zaman yalnızca altı hafta içinde reddedilebilir.
personalausweis = Almanların kim olduklarını gösteren kart; Alman vatandaşı olmayanlar pasaport veya oturum kartı gösterir.
verlustanzeige = Bir belge kaybolur veya çalınırsa polise ve Ausländerbehörde’ye bildirin; verilen kâğıt yeni belge için gerekir.

## Begleitung
sprachmittlung = Biri dairede, doktorda veya okulda konuşulanları çevirir; ihtiyacınız olduğunu randevudan önce söyleyin.
beistand = Dairedeki her görüşmeye güvendiğiniz bir kişiyi yanınızda getirebilirsiniz.

## Arbeit
arbeitserlaubnis = Çalışıp çalışamayacağınız belgenizde yazar; yazmıyorsa başlamadan önce Ausländerbehörde’ye sorun.
agentur-fuer-arbeit = İş arama, meslek eğitimi ve işsizlik parası dairesi; işten çıkarılırsanız hemen bildirin.
arbeitssuchendmeldung = İş bitmeden üç ay önce, kısa süreli çıkarmada üç gün içinde iş kurumuna (Arbeitsagentur) bildirirsiniz; yoksa para kaybedersiniz.
arbeitslosengeld = Son dönemde en az on iki ay sigortalı çalıştıysanız iş kurumundan aldığınız para; en geç işsiz kaldığınız ilk gün bildirin.
arbeitsvertrag = İçinde ücret, saatler, izin ve çıkış şartları yazar; imzalamadan önce açıklatın ve bir kopya saklayın.
kuendigung = Bir sözleşme bitirilir; işverenin çıkarmasına karşı yalnızca üç hafta içinde iş mahkemesinde dava açabilirsiniz.
kuendigungsschutzklage = Bununla işten çıkarılmaya karşı çıkarsınız; üç hafta içinde iş mahkemesinde olmalı.
aufhebungsvertrag = İşin bitmesini kabul etmeniz isteniyor; hemen imzalamayın, işsizlik parasını kaybedebilirsiniz.
lohnabrechnung = Ücretinizi, vergileri ve sigortaları gösteren kâğıt; saatleri ve tutarı kontrol edin ve saklayın.
mindestlohn = Her işverenin saat başına en az ödemesi gereken para; saatlerinizi yazın ve eksik ücreti yazılı isteyin.
minijob = Aylık bir sınıra kadar küçük iş; izin, hastalıkta ücret ve asgari ücret burada da geçerlidir.
sozialversicherungsnummer = Emeklilik sigortasındaki numaranız; her işveren ister ve ömür boyu sizin kalır.
steuer-id = Adres kaydından sonra postayla gelen on bir rakamlı vergi numarası; işveren, Familienkasse ve banka ister.
steuerklasse = Ücretten kesilen vergiyi belirleyen 1’den 6’ya kadar basamak; evlenince çoğu zaman kendiliğinden değişir, ayrılığı ise vergi dairesine (Finanzamt) sizin bildirmeniz gerekir.
ausbildung = Bir mesleği iş yerinde ve okulda, çoğu zaman üç yıl, aylık para alarak öğrenirsiniz.
bewerbung = Mektup, özgeçmiş ve diplomalarla iş istersiniz; Jobcenter masrafları ödeyebilir, önceden sorun.
praktikum = Kısa süre bir işi tanırsınız; bunun için de bazı kişilerin Ausländerbehörde’den izin alması gerekir.
bildungsgutschein = Bununla Jobcenter veya Arbeitsagentur meslek kursunu öder; kayıttan önce sorun.
arbeitsunfaehigkeitsbescheinigung = Doktor çalışamayacağınızı yazar; işverene daha ilk gün haber verin.
arbeitsunfall = İşte veya iş yolunda kaza; doktora ve işverene söyleyin, o zaman kaza sigortası (Berufsgenossenschaft) öder.
gewerbeanmeldung = Kendi iş yerinizi böyle kaydettirirsiniz; oturumunuzun buna izin verip vermediğine önceden bakın.
arbeitgeberbescheinigung = İşvereniniz işinizi ve ücretinizi yazıyla onaylar; daireler bunu ister ve işveren doldurmak zorundadır.

## Anerkennung
anerkennung = Yurt dışındaki mesleğinizin veya diplomanızın Almanya’da ne kadar geçerli olduğu incelenir; danışmanlık ücretsizdir.
zab = Yurt dışı üniversite diplomalarını değerlendiren kurum; verdiği kâğıt iş başvurusunda ve vizede işe yarar ve ücretlidir.
gleichwertigkeit = Diplomanız Alman diplomasına denk sayılır; “teilweise” (kısmen) yazıyorsa eksik kısımları sonradan öğrenirsiniz.
anpassungslehrgang = Denklik için eksik kısımları tamamladığınız kurs veya sınav.
approbation = Doktor, diş hekimi veya eczacı olarak çalışma izni; eyalet dairesinden isteyin.
hochschulzugang = Okul diplomanızla üniversitede okuyup okuyamayacağınız incelenir; bazen önce hazırlık okulu (Studienkolleg) gerekir.

## Deutsch
integrationskurs = B1’e kadar Almanca ve Almanya’da yaşam kursu; kayıttan önce kimin ödediğini sorun.
berechtigungsschein = Bu kâğıtla entegrasyon kursuna gidebilirsiniz; süresi dolmadan bir dil okuluna kaydolun.
verpflichtung-integrationskurs = Bir Almanca kursuna gitmek zorundasınız; hızlıca okul bulun, yoksa daire paranızı kesebilir.
berufssprachkurs = İş için Almanca öğrendiğiniz kurs; izni Jobcenter veya Arbeitsagentur verir.
sprachzertifikat = Sınavdan sonra Almancanızın ne kadar iyi olduğunu gösteren kâğıt; vatandaşlık ve süresiz oturum için çoğu zaman B1 gerekir.
dtz = Entegrasyon kursunun sonundaki A2 ve B1 sınavı; geçemeyen tekrar girebilir.
alphabetisierungskurs = Okuma yazmayı veya Latin harflerini öğrenenler için kurs.
einstufungstest = Hangi kursun size uyduğunu dil okuluna gösteren kısa test; sınav değildir.
fahrtkostenzuschuss = Parası az olan kurs ücretinden muaf olabilir ve yol parası alabilir: başvuru BAMF’a yapılır.

## Schule und Kita
kita = Okul öncesi çocuk bakımı; birinci yaş gününden sonra buna hakkınız var: çocuğunuzu erken kaydettirin.
kitabeitrag = Anne babaların çocuk bakımı için ödediği para; geliriniz azsa başvuru üzerine gençlik dairesi (Jugendamt) öder.
tagespflege = Eğitimli bir kişi, çoğu zaman kendi evinde, birkaç küçük çocuğa bakar; Jugendamt aracılık eder.
schulanmeldung = Çocuğunuz böyle okulda yer bulur; okul dairesi (Schulamt) yeni gelen ailelere yardım eder.
schulpflicht = Çocuklar yaklaşık altı yaşından itibaren okula gitmek zorundadır; hastalıkta hemen okula yazın.
bildung-und-teilhabe = Parası az olan ailelerin çocuklarına okul eşyası, gezi, öğle yemeği, ek ders ve spor kulübü parası; önceden başvurun.
elternabend = Anne babaların öğretmenlerle toplantısı; gelin ve önceden tercüman isteyin.
foerderschule = Özel yardıma ihtiyacı olan çocuklar için okul; anne babalar söz sahibidir ve normal okulu da seçebilir.
hort = Okul çocuklarına dersten sonra bakım; yer az olduğu için çocuğunuzu erken kaydettirin.
zeugnis = Notların yazdığı karne; hepsinin aslını saklayın, meslek eğitimi ve üniversite için gerekir.
schulbescheinigung = Bir kişinin okula gittiğini gösteren okul belgesi; Familienkasse ve Jobcenter bunu ister.
intensivklasse = Yeni öğrencilerin önce Almanca öğrendiği sınıf.
masernschutz = Okul, Kita ve yurt için çocuğunuzun kızamık aşısı olduğunu veya korunduğunu göstermeniz gerekir.

## Wohnen
mietvertrag = Evinizin kira sözleşmesi; imzadan önce kirayı, depozitoyu ve çıkış şartlarını okuyun, Jobcenter’dan para alıyorsanız önce oraya sorun.
kaution = Ev sahibine güvence parası, en fazla yan giderler olmadan üç aylık kira kadar; üç taksitte ödeyebilirsiniz.
nebenkostenabrechnung = Su, ısınma ve bina için yıllık hesap; kontrol ettirin, on iki ay içinde itiraz edilebilir; Jobcenter’a hemen gösterin.
wohnberechtigungsschein = Ucuz sosyal konut kiralayabilmeniz için belediyenin verdiği kâğıt; çoğu zaman bir yıl geçerlidir.
wohnungsgeberbestaetigung = Ev sahibi taşındığınızı onaylar; adres kaydı için gerekir ve ev sahibi vermek zorundadır.
mieterhoehung = Ev sahibi daha çok kira istiyor; hemen kabul etmeyin, incelemek için çoğu zaman ondan sonraki ikinci ayın sonuna kadar zamanınız var.
eigenbedarf = Ev sahibi kendisi oturmak istediği için sizi çıkarıyor; bitişten en geç iki ay önce itiraz edebilirsiniz: kiracı danışmanına gidin!
wohnungskuendigung = Ev sahibi sözleşmeyi bitiriyor, çoğu zaman üç ay önceden bildirerek; hemen çıkmayın, önce danışın.
fristlose-wohnungskuendigung = Hemen çıkmanız isteniyor, çoğu zaman kira borcu yüzünden; hızlıca borcun tamamını ödeyin veya daireden hepsini üstlenmesini isteyin ve danışın.
raeumungsklage = Ev sahibi mahkemeden evden çıkarılmanızı istiyor; iki hafta içinde cevap verin ve hemen yardım alın.
zwangsraeumung = İcra memuru sizi evden çıkarmak istiyor; en geç o günden iki hafta önce koruma isteyin: hemen konut yardımına gidin!
mietschulden = Kirayı ödemediniz; hemen ev sahibi ve Jobcenter ile konuşun, çünkü bir aylık kiradan fazla borçta bile evden çıkarılabilirsiniz.
obdachlosigkeit = Kalacak yeri olmayana belediye yatacak yer vermek zorundadır; hemen bugün daireye gidin.
gemeinschaftsunterkunft = Birkaç mülteci ailenin veya kişinin birlikte kaldığı ev; çıkmak için bazılarının izin alması gerekir.
unterkunftsgebuehr = Çalışanların yurttaki oda için ödemesi istenen para; mektubu kontrol edin, gerekirse bir ay içinde itiraz edin.
kosten-der-unterkunft = Dairenin bir sınıra kadar ödediği kira ve ısınma parası; taşınmadan önce onay alın.
schoenheitsreparaturen = Evde boya ve küçük onarımlar; her zaman ödemek zorunda değilsiniz, kiracı derneğine (Mieterverein) sorun.
mietmangel = Evde bir şey bozuk veya küflü; ev sahibine fotoğraf ve son bir tarih vererek yazın.
schufa = Faturaları ödeyip ödemediğinizi kaydeden bir şirket; yılda bir veya daha sık verilerinizin kopyasını ücretsiz alırsınız.

## Geld
jobcenter = Çalışabilen ama parası yetmeyenler için daire; her randevuya gidin veya önceden önemli bir neden göstererek iptal edin.
buergergeld = Geçim, kira ve ısınma için Jobcenter’dan para, bugün Grundsicherungsgeld de denir; hemen başvurun, ancak başvurunun ulaştığı aydan başlar.
grundsicherung = Geçim parası: çalışabiliyorsanız Jobcenter’dan, yaşlı veya sürekli hastaysanız Sozialamt’tan.
bedarfsgemeinschaft = Evinizde Jobcenter’ın parasını birlikte hesapladığı herkes, çoğu zaman eş ve çocuklar.
kooperationsplan = Jobcenter sizi çağırıyor veya bir şey istiyor; gidin veya nedenini söyleyip iptal edin, yoksa paranız kesilir.
leistungsminderung = Daire size daha az ödüyor; nedeninizi anlatın ve bir ay içinde itiraz edin.
aufhebungsbescheid = Daire paranızı tamamen veya kısmen durduruyor; bir ay içinde itiraz edin ve eksikleri gönderin.
erstattungsbescheid = Daire parayı geri istiyor; kontrol ettirin, bir ay içinde itiraz edin veya küçük taksitler isteyin.
sozialamt = Geçim yardımı için şehir dairesi; iltica, yaşlılık, hastalık ve bakım konularına bakar.
asylbewerberleistungsgesetz = İltica edenlerin, Duldung’lu kişilerin ve, Ukrayna’dan gelenler dahil, bazı başka mültecilerin para, eşya ve doktor yardımı yasası; kesilirse bir ay içinde itiraz edin.
bezahlkarte = Dairenin paranızı yüklediği kart; yalnızca bir kısmı nakit çekilir, daha fazlası için başvurabilirsiniz.
wohngeld = Jobcenter’dan para almayan, geliri az kişiler için kira yardımı; başvurduğunuz aydan başlar.
kindergeld = Birçok oturum türüyle her çocuk için her ay para; başvuru Familienkasse’ye, geçmişe yalnızca altı ay ödenir.
familienkasse = Çocuk parası ve çocuk zammı dairesi; taşınma veya ayrılık gibi her değişikliği bildirin.
kinderzuschlag = Çalışan ama az kazanan ailelere ek para; başvuru Familienkasse’ye yapılır.
elterngeld = Doğumdan sonra çocuğuna bakan anne babaya para; geçmişe yalnızca üç ay ödenir, hızlı başvurun.
unterhaltsvorschuss = Öbür ebeveyn ödemezse devlet çocuk için öder; başvuru Jugendamt’a yapılır.
rundfunkbeitrag = Her ev televizyon ve radyo için öder; devlet yardımı alıyorsanız belgeyle başvurup muaf olabilirsiniz.
bafoeg = Okul, meslek eğitimi veya üniversite için devlet parası; erken başvurun, ancak başvurduğunuz aydan başlar.
rente = Prim ödediyseniz yaşlılıkta veya uzun hastalıkta aldığınız para; danışma ve başvuru emeklilik sigortasında (Rentenversicherung).
steuererklaerung = Gelirinizi vergi dairesine (Finanzamt) bildirirsiniz ve çoğu zaman para geri alırsınız; karara karşı bir ay içinde itiraz edilir.
erstausstattung = İlk mobilya, ocak veya bebek eşyası için daireden para; almadan önce başvurun.
veraenderungsmitteilung = İş, para, ev, aile: bir şey değişirse hemen daireye bildirmeniz gerekir.
teilhabekarte = Parası az olanlar otobüs, kültür ve spor için daha az öder veya ucuz yiyecek alır; sorun.
basiskonto = Burada yasal olarak, Duldung ile de kalan herkesin banka hesabı açma hakkı var; banka reddederse nedenini söylemek zorundadır.

## Schulden
mahnung = Bir faturayı ödemediniz; doğru mu diye bakın, ödeyin veya taksit isteyin.
mahnbescheid = Bir alacak yüzünden mahkemeden gelen sarı mektup; alacak yanlışsa iki hafta içinde formla itiraz edin.
vollstreckungsbescheid = Bununla paranıza el konabilir; yalnızca iki hafta itiraz edilebilir: hemen borç danışmanına gidin!
inkasso = Borç toplayan bir şirket; alacağın doğru olduğu anlaşılmadan ödemeyin ve imzalamayın.
gerichtsvollzieher = Mahkeme adına para toplayan icra memuru; randevuya gidin, yoksa tutuklama kararı çıkabilir.
pfaendung = Borç için hesabınıza veya maaşınıza el konuyor; hemen bankadan korumalı hesap (P-Konto) isteyin.
p-konto = Geçinmeniz için paranın size kaldığı korumalı hesap; isterseniz banka hesabınızı buna çevirmek zorundadır.
ratenzahlung = Borcu küçük parçalarla ödersiniz; yalnızca her ay gerçekten ödeyebileceğiniz kadar söz verin.
privatinsolvenz = Mahkemede, çoğu zaman üç yıl sonra borçlarınızdan kurtulduğunuz bir yol; borç danışmanı ücretsiz yardım eder.
stromsperre = Borç yüzünden elektriğiniz kesilecek; hemen arayın, taksit isteyin ve Jobcenter’a sorun.
stromabrechnung = Elektrik veya gaz faturası, aylık ödemelerle; sayacı kontrol edin, gerekirse taksit isteyin.
bussgeld = Para cezası, örneğin trafikte; tebliğden sonra iki hafta içinde itiraz edilebilir, yoksa ödeyin.
erhoehtes-befoerderungsentgelt = Biletsiz yolculuk cezası; kendi adınıza aylık biletiniz vardıysa hızlıca gösterin, o zaman ucuz olur.
handyvertrag = Her ay para ödenen sözleşme; internette veya kapıda yapılanlardan çoğu zaman 14 gün içinde vazgeçebilirsiniz.

## Gesundheit
krankenkasse = Doktoru, hastaneyi ve ilaçları ödeyen sağlık sigortası; geliri az eş ve çocuklar çoğu zaman ücretsiz sigortalıdır.
krankenkassenbeitraege = Sağlık sigortası para istiyor veya hizmeti durduruyor; hızlıca cevap verin ve eksik gelir bilgilerini gönderin.
gesundheitskarte = Sağlık sigortanızın fotoğraflı kartı; her doktora giderken yanınıza alın.
behandlungsschein = Henüz sağlık kartı olmayan, doktora gitmeden önce bu kâğıdı Sozialamt’tan alır; acil durumda sonra da olur.
ueberweisung = Aile hekimi bu kâğıtla sizi uzman doktora gönderir; aynı sözcük bankada para gönderme anlamına da gelir.
rezept = Bununla eczaneden ilaç alırsınız; çoğu zaman sağlık kartında kayıtlıdır ve yalnızca birkaç hafta geçerlidir.
zuzahlungsbefreiung = Parası az olan belli bir sınırdan sonra ilaç ve tedavi için ek para ödemez; fişleri toplayın ve sigortaya başvurun.
pflegegrad = Hasta bir insanın ne kadar yardıma ihtiyacı olduğunu gösteren 1’den 5’e kadar basamak; ona göre para verilir: başvuru Pflegekasse’ye.
schwerbehindertenausweis = Ağır engelliler için iş, vergi ve trende haklar veren kart; başvuru Versorgungsamt’a yapılır.
eingliederungshilfe = Engellilere ev, okul, iş ve günlük hayatta yardım; önceden başvurun.
impfpass = Bütün aşıların yazdığı sarı defter; doktora ve okul kaydına götürün.
u-untersuchung = Çocukların sağlıklı büyüyüp büyümediğine bakılan ücretsiz muayeneler; Hessen’de zorunludur, çocuk doktorundan randevu alın.
rehabilitation = Yeniden sağlıklı ve çalışabilir olmanız için birkaç haftalık tedavi; başvuruda doktor yardım eder.
krankengeld = Uzun süre hasta olana, altı haftalık maaştan sonra sağlık sigortası para öder; her hastalık raporunu ara vermeden gönderin.
notdienst = Gece ve hafta sonu 116117 numarasından doktor yardımı; hayati tehlikede 112’yi arayın.
aufklaerungsbogen = Doktorun veya hastanenin verdiği kâğıt; yalnızca anladığınızı imzalayın ve tercüman isteyin.
gesundheitsamt = Muayene, aşı ve sağlık dersi veren daire; yiyecekle çalışmak için oradan belge gerekir.

## Seele
psychotherapie = Ruhsal sıkıntıda uzmanla konuşma tedavisi; ilk görüşmeyi 116117 ayarlar.
posttraumatische-belastungsstoerung = Kötü olaylardan sonra gelen ruhsal hastalık; tedavi edilebilir ve doktor raporu iltica için önemlidir.
psychiatrie = Ağır ruhsal hastalıklarda doktor yardımı; şehrin Sozialpsychiatrischer Dienst bürosu ücretsiz danışmanlık yapar.
rechtliche-betreuung = Mahkeme, hasta bir yetişkinin işlerini yürütecek birini seçer; kimi istediğinizi mahkemeye söyleyin.
suchtberatung = Alkol, uyuşturucu veya kumarda ücretsiz ve gizli yardım, aileler için de.

## Schwangerschaft
mutterpass = Kadın doktorunun hamileliğinizi yazdığı defter; her zaman yanınızda taşıyın.
mutterschutz = Doğumdan altı hafta önce ve en az sekiz hafta sonra çalışmak zorunda değilsiniz; hamilelikten doğumdan dört ay sonrasına kadar işveren sizi neredeyse hiç çıkaramaz.
mutterschaftsgeld = Doğum izninde sağlık sigortasından ve işverenden para; bunun için beklenen doğum tarihini gösteren belge gerekir.
elternzeit = Çocuğunuz için üç yıla kadar işten izin; işverene en geç yedi hafta önce bildirin.
hebamme = Doğumdan önce, doğumda ve sonra, evde de yardım eden ebe; sağlık sigortası öder, erkenden arayın.
schwangerschaftskonfliktberatung = Gebe kalmadan sonraki on ikinci haftaya kadar kürtajdan önce gereken gizli danışmanlık; danışmanlıkla kürtaj arasında üç gün olmalı.
vaterschaftsanerkennung = Evli olmayan baba, çocuğun kendisinin olduğunu Jugendamt’ta veya Standesamt’ta bildirir; annenin kabul etmesi gerekir, bazen Ausländerbehörde de inceler.
geburtsanzeige = Doğum bir hafta içinde Standesamt’a bildirilmelidir; çoğu zaman hastane yapar, pasaport ve belgeleri getirin.
mutter-kind-stiftung = Zor durumdaki hamilelere, örneğin bebek eşyası için para; başvuru yalnızca doğumdan önce hamile danışmanlığında yapılır.

## Familie
sorgerecht = Çocuğun hayatı için karar verme hakkı ve görevi, yani velayet; anlaşmazlıkta aile mahkemesi karar verir.
umgangsrecht = Çocuğun ve anne babanın birbirini görme hakkı vardır; düzenlemede Jugendamt yardım eder.
jugendamt = Anne babalara yardım eden ve çocukları koruyan daire; randevuya gidin, kendi görüşünüzü anlatın ve yanınızda birini getirin.
inobhutnahme = Jugendamt bir çocuğu geçici olarak aileden alır; hemen itiraz edin ve bir avukattan yardım alın.
vormund = Almanya’da anne babası olmayan bir çocuk için, ilticada da, karar veren vasi.
unterhalt = Anne babanın çocuğu için veya ayrılıktan sonra eşlerden birinin ödediği nafaka; çocuk nafakasında Jugendamt ücretsiz yardım eder.
scheidung = Aile mahkemesi evliliği bitirir, çoğu zaman bir yıl ayrılıktan sonra; bir avukat gerekir.
trennungsjahr = Boşanmadan önce çiftlerin ayrı yaşadığı yıl; oturumunuz evliliğe bağlıysa önceden danışın.
familiengericht = Boşanma, çocuk ve ailede koruma için mahkeme; randevuya gidin ve tercüman isteyin.

## Gewalt
gewaltschutzgesetz = Mahkeme, şiddet uygulayan kişiyi evden çıkarabilir ve yaklaşmasını yasaklayabilir; tehlikede 110’u arayın.
naeherungsverbot = Bir kişi yanınıza yaklaşamaz ve sizi arayamaz; uymazsa 110’u arayın.
frauenhaus = Şiddetten kaçan kadınlar ve çocuklar için gizli, güvenli ev; 116016 yardım hattı gece gündüz birçok dilde yardım eder.
strafanzeige = Bir suçu polise bildirirsiniz; bazı suçlar için üç ay içinde ayrıca şikâyette bulunmak gerekir.
opferhilfe = Şiddet mağdurlarına yardım ve para; danışmanlık ücretsiz ve gizlidir.
zwangsheirat = Kimse sizi evliliğe veya kadın sünnetine zorlayamaz; bu suçtur ve danışma yerleri sizi korur.

## Diskriminierung
agg = İşte, evde ve günlük hayatta ayrımcılığa karşı yasa; hakkınızı yazılı isteyin, çoğu zaman iki ay içinde.
dienstaufsichtsbeschwerde = Dairedeki bir kişiyi böyle şikâyet edersiniz; bu, itirazın yerine geçmez ve süreyi durdurmaz.
volksverhetzung = Gruplara karşı nefret, hakaret veya kışkırtma suçtur; kanıtları saklayın, danışın veya şikâyet edin, hakarette üç ay içinde.

## Recht
beratungshilfeschein = Paranız azsa bu kâğıdı Amtsgericht’ten alır ve neredeyse ücretsiz avukata gidersiniz.
prozesskostenhilfe = Parası az olanın mahkeme ve avukat masrafını devlet ödeyebilir; başvuru mahkemeye yapılır.
rechtsanwalt = Sizin yerinize yazan ve mahkemede konuşan avukat; önce ücretini sorun.
klage = Bununla mahkemenin karar vermesini istersiniz; süre kararda yazar, çoğu zaman bir ay, ilticada çoğu zaman daha kısadır.
eilantrag = Bekleyemiyorsanız mahkemeye acil başvuru; sınır dışı edilmeyi veya kesintiyi çoğu zaman ancak bu durdurur.
verwaltungsgericht = İltica ve oturum dahil, dairelerle anlaşmazlıklar için mahkeme; orada avukatsız dava açılabilir.
sozialgericht = Jobcenter, Sozialamt ve sağlık sigortasıyla anlaşmazlıklar için mahkeme; sizin için çoğu zaman ücretsizdir, süre bir aydır.
amtsgericht = Sözleşme, kira, aile ve küçük suçlar için şehrinizdeki mahkeme; mektuplarına her zaman cevap verin.
strafbefehl = Duruşmasız ceza; tebliğden sonra yalnızca iki hafta itiraz edilebilir; oturumunuza zarar verebilir.
ladung = Mahkeme sizi belli bir güne çağırıyor; gitmeniz gerekir, yoksa ceza veya sizsiz karar çıkabilir.
vorladung = Polis ifadenizi almak istiyor; suçlanıyorsanız susma hakkınız var: önce bir avukatla konuşun.
staatsanwaltschaft = Suçları kovuşturan savcılık; ondan mektup gelirse hızlıca bir avukata gidin.
einspruch = Ceza kararına, para cezasına veya icraya karşı yazılı itirazınız, yalnızca iki hafta; vergi kararında bir ay.
versaeumnisurteil = Mahkeme, çoğu zaman cevap vermediğiniz veya gelmediğiniz için, karar verdi; karşı çıkma süresi sonunda yazar ve kısadır, bazen yalnızca bir hafta.

## Verein
verein-gruenden = Ortak amacı olan yedi kişi, tüzüğü ve yönetim kurulu olan kayıtlı bir dernek kurabilir.
vereinsregister = Amtsgericht’teki dernekler listesi; yeni yönetim kurulu veya yeni tüzük oraya noterle bildirilmelidir.
satzung = Derneğin kuralları, yani tüzük; kurmadan önce vergi dairesine (Finanzamt) inceletin.
gemeinnuetzigkeit = Finanzamt derneğin herkese yararlı olduğunu onaylar; o zaman neredeyse vergi ödemez ve bağış makbuzu verebilir.
spendenbescheinigung = Kamu yararına bir dernek bağışı onaylar; böylece bağış yapan daha az vergi öder.
ehrenamt = Ücretsiz gönüllü çalışma; küçük bir harcırah olabilir, önceden Jobcenter’a veya Ausländerbehörde’ye sorun.
uebungsleiterpauschale = Dernekte ders veya antrenman için yıllık bir sınıra kadar vergisiz para alınabilir.
mitgliederversammlung = Yönetim kurulunu seçen ve önemli konulara karar veren üyeler toplantısı; tüzüğe göre zamanında çağırın.
zuwendungsbescheid = Dernek kurallı destek parası alır; tarihe kadar hesabını verin, yoksa geri ödemesi gerekir.
transparenzregister = Derneğin görevleri, örneğin kayıtlar, müzik ücretleri ve sigorta; faturaları kontrol edin, sahte mektuplar da var.
