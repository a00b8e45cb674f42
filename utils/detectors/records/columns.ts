import { WORDS } from '../letters';
import type { KindName } from './kinds';
import { Kind } from './kinds';

/**
 * Headings of columns and names of fields, by what they hold: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, the
 * Nordic languages, Czech, Turkish, Russian, Japanese, Chinese, Korean; and the attributes of vCard (RFC 6350) and LDAP (RFC 4519, 2798).
 * Lower case, without accents, blanks and signs.
 */
const FIELDS: Readonly<Partial<Record<KindName, string>>> = {
  name: 'name|names|nom|nombre|nome|naam|nazwa|namn|navn|nimi|jmeno|isim|ad|имя|displayname|cn|commonname|contact|kontakt|contacto|contatto|ansprechpartner|名前|이름|名称',
  person:
    'firstname|first|givenname|forename|lastname|last|surname|familyname|middlename|middleinitial|fullname|legalname|maidenname|birthname|preferredname|nickname|fname|lname|mname|firstandlastname|firstlastname|nameofpatient|nameofemployee|fn|sn|' +
    'vorname|vornamen|nachname|zuname|familienname|rufname|geburtsname|vollername|vorundnachname|vorundzuname|namevorname|nachnamevorname|vornamenachname|' +
    'prenom|prenoms|nomdefamille|nomcomplet|nometprenom|nomprenom|prenomnom|nomdenaissance|nomdusage|' +
    'apellido|apellidos|primerapellido|segundoapellido|nombrecompleto|nombreyapellidos|nombreyapellido|nombreapellidos|nombres|' +
    'sobrenome|apelido|nomecompleto|primeironome|ultimonome|' +
    'cognome|nomeecognome|nomecognome|cognomenome|nominativo|' +
    'voornaam|achternaam|tussenvoegsel|roepnaam|volledigenaam|voorletters|' +
    'imie|nazwisko|imieinazwisko|imienazwisko|imiona|' +
    'fornamn|efternamn|fornavn|etternavn|efternavn|fornavnogefternavn|etunimi|sukunimi|' +
    'prijmeni|krestnijmeno|jmenoaprijmeni|soyad|soyadi|soyisim|adsoyad|adisoyadi|' +
    'фамилия|отчество|фио|имяифамилия|' +
    '氏名|姓|お名前|氏名カナ|フリガナ|ふりがな|姓名|中文姓名|성명|성함|성|' +
    'customer|client|patient|employee|kunde|patientin|mitarbeiter|mitarbeiterin|cliente|paciente|empleado|empleada|employe|salarie|paziente|dipendente|klant|medewerker|klient|pacjent|pracownik',
  email:
    'email|mail|emailaddress|mailaddress|emailid|emails|emailadresse|mailadresse|adressemail|adresseemail|adresseelectronique|courriel|mel|correo|correoelectronico|direccionemail|direcciondecorreo|correoe|enderecodeemail|correioeletronico|indirizzoemail|indirizzodiposta|postaelettronica|emailadres|mailadres|adresemail|adresmailowy|epost|epostadress|epostadresse|sahkoposti|epostaadresi|eposta|электроннаяпочта|почта|эпочта|メール|メールアドレス|eメール|邮箱|电子邮箱|电子邮件|邮件|電子郵件|信箱|이메일|메일|이메일주소|rfc822mailbox|useremail',
  phone:
    'phone|phonenumber|phoneno|phonenum|telephone|telephonenumber|telephoneno|tel|telno|mobile|mobilenumber|mobileno|mobilephone|cell|cellphone|cellnumber|cellphonenumber|fax|faxnumber|whatsapp|contactnumber|contactno|homephone|workphone|' +
    'telefon|telefonnummer|telefonnr|telnr|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|mobilnr|festnetz|telefax|faxnummer|durchwahl|' +
    'numerodetelephone|portable|telephoneportable|telephonemobile|ndetelephone|telportable|' +
    'telefono|numerodetelefono|movil|celular|telefonomovil|telefonofijo|telemovel|telefone|numerodetelefone|celulare|cellulare|numeroditelefono|recapito|recapitotelefonico|' +
    'telefoonnummer|telefoon|mobiel|mobielnummer|gsm|numertelefonu|nrtelefonu|telefonkomorkowy|komorka|' +
    'telefonnummer|mobilnummer|puhelin|puhelinnumero|matkapuhelin|mobilni|cislo|telefonnicislo|telefonnumarasi|cep|ceptelefonu|' +
    'телефон|номертелефона|мобильный|電話|電話番号|携帯|携帯電話|携帯番号|电话|手机|手机号|手机号码|联系电话|电话号码|聯絡電話|手機|전화|전화번호|휴대폰|휴대폰번호|연락처|핸드폰|facsimiletelephonenumber',
  street:
    'street|streetaddress|address|address1|address2|addressline|addressline1|addressline2|homeaddress|mailingaddress|postaladdress|residence|residentialaddress|adr|addr|' +
    'strasse|str|strassehausnummer|strasseundhausnummer|strassenr|hausnummer|anschrift|adresse|wohnort|postanschrift|privatanschrift|' +
    'rue|adressepostale|domicile|adressecomplete|calle|direccion|domicilio|direccionpostal|rua|endereco|morada|logradouro|' +
    'via|indirizzo|residenza|indirizzodiresidenza|straat|adres|straatnaam|huisnummer|woonadres|ulica|adreszamieszkania|' +
    'adress|gatuadress|gata|osoite|katuosoite|adresa|ulice|bydliste|adresi|evadresi|адрес|улица|住所|現住所|地址|住址|家庭住址|주소|집주소',
  birth:
    'dob|dateofbirth|birthdate|birthday|birth|dateofb|born|bday|birthdt|' +
    'geburtsdatum|geburtstag|gebdatum|geb|geboren|geborenam|gebdat|datedenaissance|neele|naissance|ddn|' +
    'fechadenacimiento|fechanacimiento|nacimiento|fnac|datadenascimento|nascimento|dtnascimento|datadinascita|natoil|datanascita|' +
    'geboortedatum|geboren|dataurodzenia|urodzony|fodelsedatum|fodelsedato|fodselsdato|fodt|syntymaaika|datumnarozeni|dogumtarihi|' +
    'датарождения|др|生年月日|誕生日|出生日期|生日|생년월일|생일',
  identifier:
    'ssn|socialsecuritynumber|socialsecurity|socialsecurityno|nationalid|nationalidnumber|nino|nationalinsurancenumber|nationalinsuranceno|sin|passport|passportnumber|passportno|driverslicense|driverlicense|drivinglicence|licensenumber|tin|taxid|taxpayerid|nhsnumber|nhsno|medicareid|aadhaar|aadhaarnumber|pan|pannumber|mrn|medicalrecordnumber|' +
    'sozialversicherungsnummer|svnummer|svnr|rentenversicherungsnummer|steuerid|steueridnr|steueridentifikationsnummer|steuernummer|personalausweisnummer|ausweisnummer|ausweisnr|reisepassnummer|krankenversichertennummer|versichertennummer|ahvnummer|ahvnr|' +
    'numerodesecuritesociale|nss|nir|numerosecu|nsecu|numerodepasseport|numerofiscal|dni|nie|nif|dninie|documentodeidentidad|cedula|curp|rfc|nuss|rut|cpf|rg|cpfcnpj|nifcc|numerodecontribuinte|codicefiscale|codfiscale|bsn|burgerservicenummer|pesel|numerdowodu|' +
    'personnummer|cprnummer|cpr|fodselsnummer|henkilotunnus|hetu|rodnecislo|tckimlikno|tckimlik|tcno|инн|снилс|паспорт|マイナンバー|個人番号|身份证|身份证号|身份证号码|身分證字號|주민등록번호|주민번호',
  number:
    'customerid|customerno|customernumber|custid|custno|clientid|clientno|clientnumber|memberid|membernumber|memberno|membershipnumber|employeeid|employeeno|employeenumber|empid|empno|staffid|staffno|personnelnumber|patientid|patientno|patientnumber|studentid|studentno|studentnumber|policyholder|policynumber|payrollnumber|' +
    'kundennummer|kundennr|kdnr|kundenid|personalnummer|personalnr|persnr|mitarbeiternummer|mitarbeiternr|mitarbeiterid|patientennummer|patientennr|matrikelnummer|mitgliedsnummer|mitgliedsnr|versicherungsnummer|' +
    'numeroclient|nclient|numerodeclient|matricule|numerodadherent|numerodecliente|numerocliente|ncliente|numerodeempleado|matricula|codigocliente|codigodocliente|codicecliente|numerocliente|matricola|codicedipendente|' +
    'klantnummer|klantnr|personeelsnummer|personeelsnr|patientnummer|lidnummer|numerklienta|nrklienta|idklienta|numerpracownika|' +
    'kundnummer|kundenummer|anstallningsnummer|medarbejdernummer|ansattnummer|asiakasnumero|cislozakaznika|musterino|sicilno|табельныйномер|номерклиента|' +
    '社員番号|従業員番号|顧客番号|会員番号|患者番号|学籍番号|学号|工号|员工编号|客户编号|会员号|病历号|사번|사원번호|고객번호|회원번호|환자번호|학번',
  account:
    'iban|bankaccount|accountnumber|accountno|bankaccountnumber|creditcard|creditcardnumber|cardnumber|cardno|ccnumber|debitcard|kontonummer|kontonr|bankverbindung|kreditkarte|kreditkartennummer|rib|comptebancaire|numerodecompte|cartebancaire|cuentabancaria|numerodecuenta|tarjeta|numerodetarjeta|contabancaria|numerodaconta|cartao|contocorrente|numerodiconto|cartadicredito|rekeningnummer|bankrekening|numerkonta|nrkonta|kontonummer|口座番号|银行卡号|银行账号|계좌번호|카드번호',
  pay:
    'salary|annualsalary|basesalary|monthlysalary|grosssalary|netsalary|wage|wages|hourlyrate|payrate|grosspay|netpay|compensation|totalcompensation|bonus|ctc|' +
    'gehalt|jahresgehalt|monatsgehalt|bruttogehalt|grundgehalt|brutto|lohn|stundenlohn|vergutung|salaire|salairebrut|salaireannuel|remuneration|salario|sueldo|salariobruto|nomina|retribucion|remuneracao|ordenado|stipendio|ral|retribuzione|salaris|brutoloon|loon|maandloon|wynagrodzenie|pensja|placa|lon|loon|palkka|plat|mzda|maas|зарплата|оклад|給与|年収|月給|基本給|工资|薪资|月薪|年薪|급여|연봉|월급',
  health:
    'diagnosis|diagnoses|icd|icd10|icd10code|icdcode|medication|medications|bloodtype|bloodgroup|allergies|medicalcondition|prescription|disability|' +
    'diagnose|diagnosen|medikation|medikamente|blutgruppe|allergien|befund|behandlung|krankenkasse|diagnostic|traitement|groupesanguin|allergie|antecedents|mutuelle|diagnostico|medicacion|tratamiento|gruposanguineo|alergias|medicacao|tratamento|gruposanguineo|diagnosi|terapia|grupposanguigno|behandeling|medicatie|bloedgroep|diagnoza|rozpoznanie|grupakrwi|diagnoosi|diagnoza|tani|диагноз|группакрови|診断|診断名|病名|血液型|病歴|诊断|血型|病史|진단|진단명|혈액형',
  gender:
    'gender|sex|geschlecht|anrede|salutation|civilite|sexe|sexo|genero|sesso|geslacht|aanhef|plec|kon|sukupuoli|pohlavi|cinsiyet|пол|性別|性别|성별',
  age: 'age|alter|edad|idade|eta|leeftijd|wiek|alder|ika|vek|yas|возраст|年齢|年龄|나이|연령',
  job:
    'jobtitle|position|department|dept|role|team|manager|supervisor|hiredate|startdate|occupation|profession|employmentstatus|' +
    'abteilung|beruf|funktion|eintrittsdatum|eintritt|vorgesetzter|kostenstelle|stelle|poste|fonction|metier|profession|departement|puesto|cargo|departamento|ocupacion|profesion|fechadeingreso|funcao|profissao|ruolo|mansione|reparto|professione|qualifica|functie|afdeling|beroep|stanowisko|dzial|zawod|avdelning|afdeling|avdeling|osasto|oddeleni|pozice|bolum|unvan|departman|должность|отдел|部署|役職|職業|部門|部门|职位|职务|岗位|부서|직급|직책|직위',
  place:
    'city|town|zip|zipcode|postcode|postalcode|postal|state|country|stadt|ort|plz|postleitzahl|land|wohnort|ville|codepostal|pays|cp|ciudad|codigopostal|pais|provincia|localidad|poblacion|cidade|cep|uf|estado|citta|cap|comune|paese|stad|plaats|woonplaats|postcode|miasto|kodpocztowy|kraj|postnummer|poststed|kaupunki|postinumero|mesto|psc|sehir|il|ilce|город|индекс|郵便番号|都道府県|市区町村|城市|邮编|邮政编码|우편번호|도시|postofficebox',
  trait:
    'nationality|citizenship|maritalstatus|religion|ethnicity|race|placeofbirth|birthplace|emergencycontact|nextofkin|grade|gpa|' +
    'staatsangehorigkeit|nationalitat|familienstand|konfession|steuerklasse|geburtsort|nationalite|situationfamiliale|lieudenaissance|nacionalidad|estadocivil|lugardenacimiento|nacionalidade|naturalidade|nazionalita|cittadinanza|statocivile|luogodinascita|nationaliteit|burgerlijkestaat|geboorteplaats|obywatelstwo|stancywilny|miejsceurodzenia|nationalitet|civilstand|国籍|婚姻状况|民族|국적',
};

/**
 * The same in Arabic, Persian, Hebrew, Hindi, Bengali, Tamil, Thai, Vietnamese, Indonesian, Malay, Greek, Ukrainian, Bulgarian, Romanian,
 * Hungarian, Croatian, Serbian, Slovak, Slovenian and the Baltic languages.
 */
const FURTHER: Readonly<Partial<Record<KindName, string>>> = {
  name: "الاسم|اسم|نام|שם|नाम|নাম|பெயர்|ชื่อ|nama|ονομα|ім'я|име|имена|nume|nev|ime|meno|vardas|vards",
  person:
    'الاسم الكامل|الاسم الأول|الاسم الاول|اسم العائلة|الاسم الأخير|اسم العميل|اسم الموظف|اسم المريض|اللقب|نام خانوادگی|نام و نام خانوادگی|שם מלא|שם פרטי|שם משפחה|पूरा नाम|उपनाम|ग्राहक का नाम|ชื่อ-นามสกุล|ชื่อ สกุล|นามสกุล|hoten|hovaten|hovatendem|namalengkap|namadepan|namabelakang|namapenuh|επωνυμο|ονοματεπωνυμο|ονομα και επωνυμο|прізвище|піб|по батькові|презиме|три имена|име и фамилия|име и презиме|prenume|numesiprenume|numelesiprenumele|numecomplet|vezeteknev|keresztnev|csaladinev|utonev|teljesnev|prezime|imeiprezime|priezvisko|menoapriezvisko|priimek|imeinpriimek|pavarde|vardaspavarde|uzvards|vardsuzvards|eesnimi|perekonnanimi',
  email:
    'البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الايميل|الإيميل|ایمیل|پست الکترونیک|דוא"ל|אימייל|מייל|דואר אלקטרוני|ईमेल|อีเมล|อีเมล์|thudientu|diachiemail|surel|alamatemail|ηλεκτρονικο ταχυδρομειο|електронна пошта|ел. пошта|имейл|електронна поща|электронная почта|почта|adresadeemail|emailcim',
  phone:
    'الهاتف|رقم الهاتف|هاتف|الجوال|رقم الجوال|جوال|الموبايل|رقم الموبايل|المحمول|تلفن|موبایل|شماره تلفن|تلفن همراه|شماره موبایل|טלפון|נייד|טלפון נייד|מספר טלפון|फ़ोन|फोन|मोबाइल|मोबाइल नंबर|फोन नंबर|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|เบอร์มือถือ|โทร|sodienthoai|dienthoai|sdt|didong|nohp|nomorhp|nomortelepon|notelepon|notelp|telepon|handphone|telefonbimbit|τηλεφωνο|κινητο|κινητο τηλεφωνο|номер телефону|мобільний|мобільний телефон|мобилен телефон|телефонен номер|numardetelefon|nrtelefon|telefonszam|mobilszam|brojtelefona|mobitel|број телефона|telefonnecislo|telefonskastevilka|telefonas|telefononumeris|talrunis|telefoninumber',
  street:
    'العنوان|عنوان|الشارع|آدرس|نشانی|כתובת|רחוב|पता|ที่อยู่|diachi|noio|alamat|διευθυνση|οδος|адреса|вулиця|strada|domiciliu|lakcim|utca|naslov|adresas|adrese|aadress',
  birth:
    'تاريخ الميلاد|تاریخ تولد|תאריך לידה|जन्म तिथि|जन्मतिथि|जन्म की तारीख|วันเกิด|วันเดือนปีเกิด|ngaysinh|namsinh|tanggallahir|tgllahir|tarikhlahir|ημερομηνια γεννησης|дата народження|дата на раждане|датум рођења|datanasterii|szuletesidatum|szuletesiido|datumrodenja|datumnarodenia|datumrojstva|gimimodata|dzimsanasdatums|sunniaeg|sunnikuupaev',
  identifier:
    'رقم الهوية|الهوية|رقم الجواز|جواز السفر|الرقم القومي|رقم الإقامة|رقم الاقامة|الرقم الوطني|الرقم المدني|کد ملی|شماره ملی|شماره شناسنامه|תעודת זהות|ת.ז|מספר זהות|דרכון|आधार|आधार संख्या|आधार नंबर|เลขบัตรประชาชน|เลขประจำตัวประชาชน|cccd|cmnd|socccd|socmnd|cancuoccongdan|sohochieu|nik|noktp|ktp|npwp|αφμ|αμκα|αδτ|αριθμος ταυτοτητας|іпн|рнокпп|номер паспорта|егн|лнч|cnp|codnumericpersonal|tajszam|adoazonosito|adoazonositojel|oib|jmbg|јмбг|emso|asmenskodas|personaskods|isikukood|nokp|nric|mykad',
  pay: 'الراتب|משכורת|שכר|वेतन|เงินเดือน|luong|gaji|μισθος|зарплата|заробітна плата|salariu|fizetes|placa',
  gender: 'الجنس|جنسیت|מין|लिंग|เพศ|gioitinh|jeniskelamin|φυλο|стать',
  age: 'العمر|سن|גיל|आयु|उम्र|อายุ|tuoi|umur|usia|ηλικια|вік',
  place:
    'المدينة|مدينة|الدولة|البلد|עיר|מיקוד|शहर|राज्य|पिन कोड|จังหวัด|อำเภอ|thanhpho|quanhuyen|kota|provinsi|kodepos|πολη|ταχυδρομικος κωδικας|місто|індекс|град|oras|judet|localitate|varos|iranyitoszam|mjesto',
};

/** Whose it is: before a name or a number it makes it a person's, before other words it says nothing. */
const ENTITIES = new Set(
  'customer|client|user|employee|emp|staff|patient|member|student|contact|person|applicant|candidate|guest|tenant|owner|subscriber|donor|recipient|cardholder|accountholder|policyholder|passenger|attendee|participant|teacher|driver|parent|mother|father|spouse|guardian|child|insured|beneficiary|buyer|cust|lead|kunde|kunden|mitarbeiter|patienten|mitglied|schuler|teilnehmer|mieter|client|cliente|empleado|paciente|paziente|dipendente|klant|medewerker|klienta|pracownika|pacjenta|kund|anstalld|medarbejder'.split(
    '|',
  ),
);
/** What may be said of a field besides. */
const QUALIFIERS = new Set(
  'work|home|private|personal|business|office|primary|secondary|main|alternate|alternative|other|billing|shipping|delivery|mailing|contact|emergency|current|permanent|day|evening|direct|full|my|your|dienstlich|privat|geschaftlich|gesch|weitere|pro|professionnel|personnel|perso|trabajo|casa|comercial|particular|lavoro|prive|werk|sluzbowy|prywatny|corporate|company|legal|mobile|the|of|no|nr|number|value|text|field|required|optional|pflichtfeld|primaryuser|preferred|verified|unverified|last4'.split(
    '|',
  ),
);
const NUMBERS = new Set(['id', 'no', 'nr', 'number', 'num', 'code', 'nummer', 'numero', 'ref', 'key']);
const NAMES = new Set(['name', 'names', 'nom', 'nombre', 'nome', 'naam', 'namn', 'navn']);

let table: ReadonlyMap<string, number> | null = null;

function fields(): ReadonlyMap<string, number> {
  if (table !== null) return table;
  const made = new Map<string, number>();
  for (const [name, words] of [...Object.entries(FIELDS), ...Object.entries(FURTHER)]) {
    for (const word of words.split('|')) {
      const folded = PLAIN.test(word) ? word : wordsOf(word).join('');
      if (!made.has(folded)) made.set(folded, Kind[name as KindName]);
    }
  }
  return (table = made);
}

const ACCENTS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that do not come apart. */
const ALONE: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', ı: 'i', đ: 'd' };
const UMLAUT = /(?<=[bcdfghjklmnpqrstvwxyz])(?:ae|oe|ue)(?=[bcdfghjklmnpqrstvwxyz])/g;
const NOT_WORD = new RegExp(`[^${WORDS}]+`);

/** Words of a heading in ASCII, apart at signs and humps. Without patterns, since fields are asked of every colon near a value. */
function plainWords(heading: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let last = 0;
  for (let i = 0; i <= heading.length; i++) {
    const c = i < heading.length ? heading.charCodeAt(i) : 0;
    const upper = c >= 65 && c <= 90;
    const small = (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
    if (start >= 0 && (!(upper || small) || (upper && last === 2))) {
      words.push(heading.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && (upper || small)) start = i;
    last = upper ? 1 : small ? 2 : 0;
  }
  return words;
}

/** The words of a heading, folded; `customerEmail`, `customer_email` and `Customer e-mail` are the same. */
function wordsOf(heading: string): readonly string[] {
  if (PLAIN.test(heading)) return plainWords(heading);
  return heading
    .normalize('NFKC')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßłøæıđ]/g, (c) => ALONE[c] ?? c)
    .toLowerCase()
    .split(NOT_WORD)
    .filter((word) => word !== '');
}

function lookUp(words: readonly string[]): number {
  const joined = words.length === 1 ? (words[0] ?? '') : words.join('');
  const known = fields().get(joined);
  if (known !== undefined) return known;
  if (!joined.includes('ae') && !joined.includes('oe') && !joined.includes('ue')) return 0;
  return fields().get(joined.replace(UMLAUT, (two) => two.charAt(0))) ?? 0;
}

function entityField(rest: readonly string[]): number {
  const [only] = rest;
  if (rest.length === 1 && only !== undefined) {
    if (NUMBERS.has(only)) return Kind.number;
    if (NAMES.has(only)) return Kind.person;
  }
  return lookUp(rest);
}

/** Headings are short. */
export const LONGEST_HEADING = 40;

/** What a heading or a key says is in its place: a bit of `Kind`, 0 where nothing personal is known of it. */
export function kindOfField(heading: string): number {
  if (heading.length > LONGEST_HEADING) return 0;
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > 6) return 0;
  const whole = lookUp(words);
  if (whole !== 0 || words.length === 1) return whole;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && ENTITIES.has(first)) {
    const kind = entityField(words.slice(1));
    if (kind !== 0) return kind;
  }
  const numbered = /^\d{1,2}$/.test(last) ? words.slice(0, -1) : words;
  const rest = numbered.filter((word) => !QUALIFIERS.has(word) && !(ENTITIES.has(word) && numbered.length > 1));
  return rest.length === 0 || rest.length === words.length ? 0 : lookUp(rest);
}
