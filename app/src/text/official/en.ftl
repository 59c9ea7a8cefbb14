### English: words from German official letters, each explained in one sentence

## Ankommen
ankunftsnachweis = The first paper after you ask for asylum; it shows that you are registered and is valid until you get your permission to stay.
erstaufnahmeeinrichtung = The accommodation run by the Land where asylum seekers live first; the largest one in Hesse is in Gießen.
easy-verteilung = The computer system that distributes asylum seekers among the Länder; say early if close family already lives in Germany.
zuweisungsbescheid = The letter that says in which town or district you must live; to live elsewhere, you apply for redistribution.
buergeramt = The town office where you register your address and get many certificates; book an appointment first.
anmeldung = After every move you report your new address to the town office within two weeks; you need your landlord's confirmation.
migrationsberatung = Free counselling for newcomers on residence, work, language and everyday life; young people go to the youth migration service.

## Aufenthalt und Asyl
aufenthaltstitel = The general name for the permits that let you live in Germany; apply for an extension before yours runs out.
aufenthaltserlaubnis = A right to stay for a set time and a set reason; apply for the extension before it runs out.
elektronischer-aufenthaltstitel = The plastic card with a chip that shows your right to stay; if you lose it, tell the immigration office at once.
fiktionsbescheinigung = A temporary paper while your application is being decided; if you applied for the extension before your permit ran out, your rights usually continue, including permission to work.
duldung = Not a right to stay, but you will not be deported for now; have it extended in time and get advice.
ausbildungsduldung = People with a toleration who do vocational training or have long been in steady work can often stay with this; for training there is also a residence permit: get advice early.
aufenthaltsgestattung = The paper for the time of the asylum procedure: you may stay until your application is decided.
bamf = The authority that decides on asylum applications and pays for integration courses; tell it every new address yourself.
auslaenderbehoerde = The office that issues and extends residence permits; ask for an appointment early and keep proof.
regierungspraesidium = An authority of the Land of Hesse, responsible among other things for accommodation, deportations and naturalisation.
asylantrag = The request for protection from persecution or war that you make to the BAMF; get advice before you do.
ablehnungsbescheid = The authority says no to your application; the time to object or go to court is short, in asylum often one week: get advice at once!
fluechtlingseigenschaft = The strongest protection in the asylum procedure: a residence permit and a travel document; announce family reunification in the first three months, later it gets harder.
subsidiaerer-schutz = Protection for people who would face serious harm at home, for example from war; family reunification is suspended until July 2027 except in hardship cases.
abschiebungsverbot = The authority has found that you must not be sent back to a certain country; you usually get a residence permit.
abschiebung = A person is taken to another country by force; a lawyer or a court can sometimes stop it: get advice today!
abschiebungsandrohung = You are threatened with forced removal; you have only days or weeks for a court claim and urgent request: get advice today!
ausreisepflicht = You are to leave Germany by a certain date; take the letter to counselling at once, before the deadline ends.
abschiebungshaft = A person is locked up so that they can be deported; they can challenge this in court and need a lawyer at once.
dublin-verfahren = It is checked whether another European country is responsible for your asylum; you often have only one week against the decision.
ueberstellung = You are to be taken to another European country that is responsible for your asylum; get advice at once.
widerrufsverfahren = The BAMF checks whether you still need protection; answer within the time given in the letter and get advice first.
folgeantrag = A new asylum application after a rejection; it needs new reasons or evidence, so get advice first.
haertefallkommission = A panel of the Land that can ask for a right to stay in special cases when no other way is left.
niederlassungserlaubnis = A right to stay without an end date; you usually need several years of residence, work, pension contributions and German.
blaue-karte-eu = A residence permit for skilled workers with a degree or special experience and a job contract with a minimum salary.
chancen-aufenthaltsrecht = An 18-month permit for long-tolerated people; new applications ended with 2025: plan the step to a longer right to stay.
bleiberecht = A residence permit for well-integrated people who have lived here with a toleration for years; have your chances checked.
voruebergehender-schutz = The stay for refugees from Ukraine without an asylum procedure; ask the immigration office how long your card is valid.
wohnsitzauflage = You must live in a certain place or Land; because of work, training or family you can ask for this to be lifted.
residenzpflicht = You may not leave a certain area without permission; ask the authority before you travel.
mitwirkungspflicht = You must help with your case, for example by handing in papers; answer by the date in the letter or you may lose out.
passpflicht = You must have a valid passport or try to get one and keep proof of it; if you seek asylum or have protection, ask a counsellor before you go to the embassy.
einreiseverbot = You may not enter or stay in Germany for a certain time; you can go to court only until the deadline in the letter, but ask for a shorter time later too.
verpflichtungserklaerung = Someone promises the authority to pay all costs of a guest; this lasts long and can become expensive.
visum = The permission to enter that you apply for at the German embassy; for a longer stay you need a national visa.
freizuegigkeit = The right of EU citizens to live and work in Germany; if the authority wants to take it away, get advice at once.
freiwillige-rueckkehr = Advice and money for people who themselves want to go back to their country; do not sign anything without advice.
auflage = A condition attached to your permit, for example where you live or whether you may work; it stands on the permit or extra sheet.
azr-nummer = A number under which authorities store your residence data; write it in every letter to the office.

## Anhörung
anhoerung = The BAMF interview about why you fled, the most important step for asylum; prepare with a counsellor and be sure to come.
anhoerungsprotokoll = The record of everything you said in the interview; have it read back in your language and mistakes corrected before you sign.
fluchtgruende = The reasons why you left your country; tell them fully, in order and truthfully in the interview.
erstbefragung = The first BAMF talk about you, your family and your journey; mention relatives in Europe and illnesses.

## Familiennachzug
familiennachzug = Spouses, minor children and sometimes parents can follow with a visa; get advice early because deadlines apply.
fristwahrende-anzeige = Recognised refugees announce family reunification within three months of recognition; this secures easier conditions.
botschaftstermin = Your family applies for the visa at the German embassy abroad; waiting is often long, so sign up early.
vorabzustimmung = The immigration office agrees to the reunification before the visa application; this can make things faster.
lebensunterhaltssicherung = You show that your money is enough for the family without state support, for example with payslips and your lease.

## Einbürgerung
einbuergerung = How you become German, usually after five years; Germany lets you keep your other nationality.
einbuergerungstest = A test of 33 questions about Germany; for naturalisation at least 17 answers must be right.
einbuergerungszusicherung = The authority's written promise to naturalise you once open conditions are met; it is valid only for a set time.
einbuergerungsurkunde = When you receive this paper you are German; then apply for an identity card and passport.
loyalitaetserklaerung = You declare that you respect the Basic Law and the laws; the authority sometimes asks you about it.

## Briefe und Anträge
bescheid = The written decision of an office; if it is wrong, challenge it: how and until when stands at the end, usually one month, in asylum often only one week.
bewilligungsbescheid = The office says yes: it shows how much money you get until when; file the next application before it ends.
widerspruch = Your written reply that a decision is wrong; it usually has to reach the office, signed, within one month; a plain e-mail is not enough.
widerspruchsbescheid = The office's answer to your objection; if it is negative, you can usually go to court within one month.
rechtsbehelfsbelehrung = The paragraph at the end of a decision: how, where and until when you can challenge it; check the deadline first.
frist = The time by which your answer must have arrived; for papers you can ask for more time before it ends, but nobody extends the deadlines for an objection or a court claim.
wiedereinsetzung = If you missed a deadline through no fault of yours, you can ask for this: at once, often within two weeks, within one week for a penalty order or a fine.
anhoerungsbogen = An office is about to decide and asks you first; answer by the date, but if the police accuse you, only after advice.
einschreiben = A letter with proof of delivery; collect it, and send cancellations and objections this way.
zustellungsurkunde = A yellow envelope from an office or court; the date on it starts the deadline: keep the envelope and open it at once.
vollmacht = A signed paper that lets another person speak or act for you; you can withdraw it at any time.
akteneinsicht = You may read what the office has collected about your case; ask for it yourself or through a lawyer.
aktenzeichen = The number of your case, at the top of the letter; put it in every reply.
antrag = The written request for money or a paper; hand it in early, because often only the day it arrives counts.
eingangsbestaetigung = Proof that your letter has reached the office; always ask for it and keep it.
nachweis = Papers that prove something, such as a lease or payslip; hand in copies and keep the originals.
untaetigkeitsklage = If an office does not answer for a long time, usually over three months, six for applications to the Jobcenter or social welfare office, you can ask and then go to court.

## Dokumente
geburtsurkunde = The registry office's paper about a birth; needed for child benefit, parental allowance, passport and marriage.
apostille = A stamp from the country of origin that proves a certificate genuine for Germany; it does not exist for all countries.
legalisation = The German embassy confirms that a foreign certificate is genuine where no apostille is possible.
beglaubigte-uebersetzung = A translation with the stamp of a court-authorised translator; offices accept only these.
beglaubigte-kopie = A copy with a stamp that it matches the original; the town does this for a small fee.
meldebescheinigung = The town office's paper that proves your address; banks, schools and offices often ask for it.
reisepass = Your identity document from your country's consulate; if you seek or have protection, ask a counsellor first.
reiseausweis = A German travel document for people who cannot get their country's passport; do not travel to your home country with it.
fuehrerschein-umschreiben = A licence from outside the EU is usually valid here for only six months; apply for the German one before that.
fuehrungszeugnis = A paper on whether you have been convicted in Germany; apply at the town office, often free for volunteering.
standesamt = The registry office for births, marriages, names and deaths; you get the certificates there.
eheurkunde = The paper that proves a marriage; from abroad it usually needs a translation and an apostille or legalisation.
sterbeurkunde = The paper about a death; needed for burial, bank and inheritance; debts you inherit can usually be refused only within six weeks.
personalausweis = The card with which Germans prove who they are; people without a German passport show a passport or residence card.
verlustanzeige = If a paper is lost or stolen, report it to the police and the immigration office; you need this sheet for a replacement.

## Begleitung
sprachmittlung = Someone interprets at an office, doctor or school; say before the appointment that you need it.
beistand = You may bring a person you trust to any talk at an office.

## Arbeit
arbeitserlaubnis = Your permit says whether you may work; otherwise ask the immigration office before you start.
agentur-fuer-arbeit = The office for job search, training and unemployment benefit; register at once if you are dismissed.
arbeitssuchendmeldung = Register with the employment agency three months before your job ends, or within three days of short notice, or you lose money.
arbeitslosengeld = Money from the employment agency if you recently worked insured for at least twelve months; register on the first day without work at the latest.
arbeitsvertrag = It states wage, hours, holiday and notice; have it explained before you sign and keep a copy.
kuendigung = A contract is ended; against one from your employer you can go to the labour court only within three weeks.
kuendigungsschutzklage = This is how you challenge a dismissal; it must reach the labour court within three weeks.
aufhebungsvertrag = You are asked to agree that your job ends; do not sign at once, it can cost you unemployment benefit.
lohnabrechnung = The sheet shows your wage, taxes and insurance; check hours and amount and keep it.
mindestlohn = The least every employer must pay per hour; write down your hours and claim missing wages in writing.
minijob = A small job up to a monthly limit; holiday, sick pay and minimum wage apply here too.
sozialversicherungsnummer = Your number with the pension insurance; every employer needs it and you keep it for life.
steuer-id = An eleven-digit number that comes by post after you register; employer, child benefit office and bank need it.
steuerklasse = A class from 1 to 6 that sets how much tax is taken from wages; after marriage it usually changes by itself, a separation you must report to the tax office.
ausbildung = You learn a trade at a company and at school, usually for three years, with monthly pay.
bewerbung = You ask for a job with letter, CV and certificates; the Jobcenter may pay costs, ask first.
praktikum = You get to know a job for a short time; some people need the immigration office's permission for this too.
bildungsgutschein = The Jobcenter or employment agency pays for a vocational course with it; ask before you enrol.
arbeitsunfaehigkeitsbescheinigung = The doctor confirms that you cannot work; tell your employer on the very first day.
arbeitsunfall = An accident at work or on the way there; tell the doctor and your employer, then the accident insurance pays.
gewerbeanmeldung = How you register your own business; check first whether your residence permit allows it.
arbeitgeberbescheinigung = Your employer confirms your job and pay; offices need it and the employer must fill it in.

## Anerkennung
anerkennung = An office checks what your profession or degree from abroad counts for in Germany; advice is free.
zab = This office evaluates foreign university degrees; the paper helps with applications and visas and costs a fee.
gleichwertigkeit = Your qualification counts like a German one; if only “partly”, you learn the missing parts.
anpassungslehrgang = A course or exam with which you make up what is missing for recognition.
approbation = The licence to work as a doctor, dentist or pharmacist; apply to the authority of the Land.
hochschulzugang = It is checked whether your school certificate lets you study; sometimes you need a preparatory college first.

## Deutsch
integrationskurs = A course in German up to B1 and about life in Germany; ask who pays before you enrol.
berechtigungsschein = With this paper you may take an integration course; enrol at a school with it before it expires.
verpflichtung-integrationskurs = You must take a German course; find a school quickly, otherwise the office may cut your money.
berufssprachkurs = A course where you learn German for work; the Jobcenter or employment agency gives the authorisation.
sprachzertifikat = The paper after the exam shows how good your German is; for naturalisation and permanent residence you usually need B1.
dtz = The exam at the end of the integration course, for A2 and B1; if you fail you can repeat it.
alphabetisierungskurs = A course for people who are learning to read and write or are learning the Latin letters.
einstufungstest = A short test shows the language school which course suits you; it is not an exam.
fahrtkostenzuschuss = If you have little money you can be freed from course fees and get travel money: apply to the BAMF.

## Schule und Kita
kita = Care for children before school; there is a right to it from the first birthday: register your child early.
kitabeitrag = The money parents pay for childcare; with a low income the youth welfare office pays it on application.
tagespflege = A trained person looks after a few small children, often at home; the youth welfare office helps you find one.
schulanmeldung = How your child gets a place at school; the education authority helps new families.
schulpflicht = Children have to go to school, from about the age of six; if your child is ill, write to the school at once.
bildung-und-teilhabe = Money for school supplies, trips, lunch, tutoring and sports clubs for children of low-income families; apply beforehand.
elternabend = A meeting of parents with the teachers; do come, and ask for an interpreter beforehand.
foerderschule = A school for children who need special help; parents have a say and can also choose a mainstream school.
hort = Care for school children after lessons; register early, places are few.
zeugnis = The sheet with the marks; keep all originals, you need them for training and university.
schulbescheinigung = The school confirms that someone attends; the child benefit office and Jobcenter ask for it.
intensivklasse = A class where new pupils first learn German.
masernschutz = For school, childcare and shared accommodation you must show that your child is protected against measles.

## Wohnen
mietvertrag = The contract for your flat; read rent, deposit and notice before you sign, and ask the Jobcenter first.
kaution = Money as security for the landlord, at most three months' basic rent; you may pay it in three instalments.
nebenkostenabrechnung = The yearly bill for water, heating and the building; have it checked, you can object for twelve months; give it to the Jobcenter at once.
wohnberechtigungsschein = The town's paper that lets you rent a cheaper social flat; it is usually valid for one year.
wohnungsgeberbestaetigung = The landlord confirms that you moved in; you need it to register your address and they must give it to you.
mieterhoehung = The landlord wants more rent; do not agree at once, you usually have until the end of the second month after to check.
eigenbedarf = The landlord ends the lease to live there; you can object at the latest two months before the end: see a tenants' adviser!
wohnungskuendigung = The landlord ends the lease, usually with three months' notice; do not move out at once, get advice.
fristlose-wohnungskuendigung = You are to move out at once, usually because of rent arrears; quickly pay everything or ask the office to take over the whole debt, and get advice.
raeumungsklage = The landlord asks the court to make you leave; answer within two weeks and get help at once.
zwangsraeumung = The bailiff is to remove you from your flat; ask the court for protection at least two weeks before: go to housing help now!
mietschulden = You have not paid rent; talk to landlord and Jobcenter at once, because you may lose the flat when you owe more than one month's rent.
obdachlosigkeit = If you have no place to stay, the town must give you somewhere to sleep; go to the office today.
gemeinschaftsunterkunft = A house where several refugee families or single people live; some need permission to move out.
unterkunftsgebuehr = People who work have to pay for their room in the accommodation; check the letter and, if needed, object within one month.
kosten-der-unterkunft = The rent and heating the office pays, up to a limit; get its agreement before you move.
schoenheitsreparaturen = Painting and small work in the flat; you do not always have to pay for it, ask the tenants' association.
mietmangel = Something in the flat is broken or mouldy; write to the landlord with photos and a date.
schufa = A company collects whether you pay your bills; you can get a copy of your data free of charge.

## Geld
jobcenter = The office for people who can work and have too little money; go to every appointment or cancel it beforehand with an important reason.
buergergeld = Jobcenter money for living costs, rent and heating, today also called Grundsicherungsgeld; apply at once, it counts only from the month in which your application arrives.
grundsicherung = Money to live on: from the Jobcenter if you can work, from the social welfare office if you are old or permanently ill.
bedarfsgemeinschaft = Everyone in your home whose money the Jobcenter counts together, usually partner and children.
kooperationsplan = The Jobcenter invites you or asks something of you; go, or cancel with a reason, otherwise your money is cut.
leistungsminderung = The office pays you less; explain your reason and object within one month.
aufhebungsbescheid = The office stops your money, wholly or partly; object within one month and hand in whatever is missing.
erstattungsbescheid = The office wants money back; have it checked, object within one month or ask for small instalments.
sozialamt = The town's office for basic support in asylum, old age, illness and care.
asylbewerberleistungsgesetz = The law on money, goods and medical help for asylum seekers, tolerated people and some other refugees, also from Ukraine; if it is cut, object within one month.
bezahlkarte = A card the office loads your money onto; only part can be taken as cash, but you can apply for more.
wohngeld = Help with the rent for people with a low income who do not get Jobcenter money; it starts in the month you apply.
kindergeld = Money for each child every month, with many residence permits; apply to the Familienkasse, backdated only six months.
familienkasse = The office for child benefit and child supplement; report every change, such as moving or separating.
kinderzuschlag = Extra money for families who work but earn little; apply to the Familienkasse.
elterngeld = Money after the birth for parents caring for their baby; backdated only three months, so apply quickly.
unterhaltsvorschuss = If the other parent pays nothing, the state pays for the child; apply at the youth welfare office.
rundfunkbeitrag = Every home pays for TV and radio; if you get benefits you can be exempted: apply with proof.
bafoeg = State money for school, training or university; apply early, it only counts from the month you apply.
rente = Money in old age or long illness if you paid contributions; advice and application at the pension insurance.
steuererklaerung = You report your income to the tax office and often get money back; you can object to its decision within one month.
erstausstattung = Money from the office for first furniture, a cooker or baby things; apply before you buy.
veraenderungsmitteilung = You must tell the office at once when something changes: work, money, home, family.
teilhabekarte = People with little money pay less for bus, culture and sport or get cheap food; ask about it.
basiskonto = Everyone staying lawfully, also with a toleration, may have a bank account; the bank must give reasons if it refuses.

## Schulden
mahnung = You have not paid a bill; check whether it is right, and pay or ask for instalments.
mahnbescheid = A yellow court letter about a debt; if it is wrong, object on the form within two weeks.
vollstreckungsbescheid = With this your money can be seized; you can object for two weeks only: go to debt advice at once!
inkasso = A company collects debts; pay and sign only after checking that the claim is right.
gerichtsvollzieher = This person collects money on behalf of the court; go to the appointment or you may face an arrest warrant.
pfaendung = Your account or wages are taken for debts; ask your bank for a protected account at once.
p-konto = A protected account where you keep money to live on; the bank must convert your account if you ask.
ratenzahlung = You pay a debt in small parts; promise only what you can really manage every month.
privatinsolvenz = A court procedure after which you are usually free of debt in three years; debt counselling helps for free.
stromsperre = The electricity is to be cut off because of debt; call at once, ask for instalments and ask the Jobcenter.
stromabrechnung = The bill for electricity or gas, with monthly payments; check the meter reading and otherwise ask for instalments.
bussgeld = A fine, for example in traffic; you can object within two weeks of delivery, otherwise pay.
erhoehtes-befoerderungsentgelt = The penalty for travelling without a ticket; if you had a personal pass, show it soon and it becomes cheap.
handyvertrag = A contract that costs money every month; if made online or at your door, you can usually cancel within 14 days.

## Gesundheit
krankenkasse = It pays for doctor, hospital and medicine; a spouse and children with little income are often insured free.
krankenkassenbeitraege = The insurer demands money or suspends benefits; reply fast and send the missing details of your income.
gesundheitskarte = Your health insurer's card with a photo; take it to every doctor's visit.
behandlungsschein = If you do not have a health card yet, get this paper from the social welfare office before seeing a doctor; in an emergency afterwards.
ueberweisung = The family doctor sends you to a specialist with this paper; the word also means a bank transfer.
rezept = With this you get medicine at a pharmacy; it is usually stored on your health card and valid only some weeks.
zuzahlungsbefreiung = With little money you stop paying extra for medicine above a limit; collect receipts and apply to your insurer.
pflegegrad = A level from 1 to 5 for how much help a sick person needs; money depends on it: apply to the care insurance.
schwerbehindertenausweis = The card for people with a severe disability, with rights at work, in tax and travel; apply at the Versorgungsamt.
eingliederungshilfe = Help for people with a disability with living, school, work and daily life; apply beforehand.
impfpass = The yellow booklet with all vaccinations; bring it to the doctor and to school registration.
u-untersuchung = Free check-ups to see that children grow healthily; in Hesse they are compulsory, make an appointment with a paediatrician.
rehabilitation = Some weeks of treatment so that you get well and can work again; your doctor helps with the application.
krankengeld = If you are ill for long, your insurer pays after six weeks of wages; your sick notes must have no gaps.
notdienst = Medical help at night and at weekends on 116117; if life is in danger call 112.
aufklaerungsbogen = A paper from a doctor or hospital; sign only what you have understood, and ask for an interpreter.
gesundheitsamt = The office for examinations, vaccinations and briefings; to work with food you need a certificate from it.

## Seele
psychotherapie = Talks with a specialist for mental suffering; call 116117 to get a first appointment.
posttraumatische-belastungsstoerung = An illness of the mind after terrible experiences; it can be treated, and a doctor's report matters for asylum.
psychiatrie = Medical help for severe mental illness; the town's social psychiatric service gives free advice.
rechtliche-betreuung = The court appoints someone to manage things for a sick adult; tell the court whom you want.
suchtberatung = Free, confidential help with alcohol, drugs or gambling, also for the family.

## Schwangerschaft
mutterpass = The gynaecologist's booklet about your pregnancy; always carry it with you.
mutterschutz = Six weeks before and at least eight after the birth you need not work; from pregnancy until four months after the birth your employer may hardly ever dismiss you.
mutterschaftsgeld = Money during maternity leave from insurer and employer; you need the certificate of your due date.
elternzeit = Time off work for your child, up to three years; tell your employer at least seven weeks before.
hebamme = She helps before, at and after the birth, also at home; the insurer pays, look for one early.
schwangerschaftskonfliktberatung = Confidential counselling, required before an abortion up to week twelve after conception; three days must lie between counselling and abortion.
vaterschaftsanerkennung = An unmarried father declares at the youth welfare or registry office that the child is his; the mother must agree, and sometimes the immigration office checks it.
geburtsanzeige = The birth must be reported to the registry office within a week; often the clinic does it, bring passports and certificates.
mutter-kind-stiftung = Money for pregnant women in need, such as for baby things; apply before the birth, at a pregnancy advice centre.

## Familie
sorgerecht = The right and duty to decide about a child's life; if parents disagree, the family court decides.
umgangsrecht = Child and both parents have a right to see each other; the youth welfare office helps to arrange it.
jugendamt = The office helps parents and protects children; go to the appointment, say how you see it and bring someone.
inobhutnahme = The youth welfare office takes a child from the family for now; object at once and get a lawyer.
vormund = This person decides for a child without parents in Germany, also in the asylum procedure.
unterhalt = Money parents pay for their child, or partners after separation; the youth welfare office helps free with child support.
scheidung = The family court ends the marriage, usually after a year of separation; you need a lawyer.
trennungsjahr = The year before divorce when couples live apart; if your residence depends on the marriage, get advice first.
familiengericht = The court for divorce, children and protection in families; go to the hearing and ask for an interpreter.

## Gewalt
gewaltschutzgesetz = The court can order a violent person out of the home and to keep away; in danger call 110.
naeherungsverbot = A person may not come near you or call you; if they break this, call 110.
frauenhaus = A secret, safe place for women and children from violence; the helpline 116016 helps day and night in many languages.
strafanzeige = You report a crime to the police; for some crimes you must also ask for prosecution within three months.
opferhilfe = Help and money for victims of violence; advice is free and confidential.
zwangsheirat = Nobody may force you into marriage or cutting; it is a crime, and advice centres protect you.

## Diskriminierung
agg = The law against unfair treatment in jobs, housing and daily life; make your claim in writing, usually within two months.
dienstaufsichtsbeschwerde = How you complain about a person at an office; it does not replace an objection or stop a deadline.
volksverhetzung = Hate, insults or incitement against groups are crimes; keep evidence and get advice or report it, an insult within three months.

## Recht
beratungshilfeschein = With little money you get this paper at the local court and see a lawyer almost free.
prozesskostenhilfe = If you have little money, the state may pay court and lawyer; apply to the court.
rechtsanwalt = A legal professional who writes and speaks in court for you; ask about the cost first.
klage = This asks a court to decide; the deadline is in the decision, usually one month, in asylum often shorter.
eilantrag = A fast request to the court when you cannot wait; often only this stops a deportation or a cut.
verwaltungsgericht = The court for disputes with authorities, also on asylum and residence; you can go there without a lawyer.
sozialgericht = The court for disputes with Jobcenter, social welfare office or insurer; usually free for you, deadline one month.
amtsgericht = The court in your town for contracts, rent, family and smaller crimes; always answer its letters.
strafbefehl = A criminal penalty without a hearing; you can object for only two weeks from delivery; it can harm your residence.
ladung = A court calls you for a certain day; you must come, or you may be fined or judged without you.
vorladung = The police want to question you; if you are accused you may stay silent: talk to a lawyer first.
staatsanwaltschaft = This authority prosecutes crimes; if it writes to you, see a lawyer quickly.
einspruch = Your written challenge to a penalty order, fine or enforcement order, for only two weeks; for a tax decision one month.
versaeumnisurteil = The court has decided, often because you did not answer or come; the deadline to challenge it stands at the end and is short, sometimes only one week.

## Verein
verein-gruenden = Seven people with a common purpose can form a registered association, with statutes and a board.
vereinsregister = The list of associations at the local court; a new board or new statutes must be reported there through a notary.
satzung = The rules of an association; have the tax office check them before founding.
gemeinnuetzigkeit = The tax office confirms that the association serves the public; it then pays hardly any tax and may issue donation receipts.
spendenbescheinigung = A public-benefit association confirms a donation so that the donor pays less tax.
ehrenamt = Voluntary work without pay; a small allowance is possible, ask the Jobcenter or immigration office first.
uebungsleiterpauschale = For teaching or coaching in an association you may be paid tax-free up to a yearly limit.
mitgliederversammlung = The meeting of all members, which elects the board and decides important matters; invite on time as the statutes say.
zuwendungsbescheid = An association gets grant money with rules; account for it by the date, or it must pay back.
transparenzregister = Duties of an association, such as registers, music fees and insurance; check invoices, as there are also fake letters.
