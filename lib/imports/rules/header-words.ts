import { words } from './word-list';

/** A thing that a header can name. `none` is known, and Sapar does not keep it. */
export type Concept =
  | 'family'
  | 'given'
  | 'name'
  | 'familyGivenPatronymic'
  | 'sex'
  | 'birthDate'
  | 'passportNumber'
  | 'passportExpiresOn'
  | 'country'
  | 'organizationName'
  | 'position'
  | 'email'
  | 'phone'
  | 'languages'
  | 'diet'
  | 'accessNeeds'
  | 'notes'
  | 'none';

/**
 * Words of headers, as `plain` leaves them: English, Russian, Korean, then Kazakh, Kyrgyz, Tajik, Uzbek,
 * Azerbaijani, Armenian, Georgian. A word stands at the start of a word of the header (so that `организац` meets
 * every ending), Korean ones anywhere, those with `=` in front only as a whole word.
 */
export const HEADER_WORDS: Record<Concept, readonly string[]> = {
  family: words(
    'family name, surname, last name, second name, =family, фамили, =성, 영문 성, 영문성, soyad',
    'тегі, =тек, фамилия, насаб, familiya, familya, ազգանուն, გვარი',
  ),
  given: words(
    'given name, first name, forename, =given, =имя, =имена, 이름, =ad, =adı, =аты, =ысымы, =есімі',
    'есім, ысым, =исм, =исми, =ism, =ismi, =ном, =номи, =ному, անուն, სახელი',
  ),
  name: words(
    'name, full name, name as in passport, passport name, 성명, 성함, 참가자, аты жөні, аты жөнү',
    'имя и фамилия, фамилия и имя, անուն ազգանուն, სახელი გვარი, სახელი და გვარი',
  ),
  familyGivenPatronymic: words(
    '=фио, =ф и о, =fio, =f i o, =f i sh, =fish, =ф и ш, =ф и ш, =т а ә, =таә, тегі аты',
    'soyad ad, насабу ном, ному насаб, ազգանուն անուն, გვარი სახელი, გვარი და სახელი',
  ),
  sex: words('sex, gender, =пол, 성별, жыныс, ҷинс, чинс, жинс, jins, cins, սեռ, სქესი'),
  birthDate: words(
    'date of birth, birth date, birthdate, birthday, =dob, =born, date and place of birth',
    'дата рожд, день рожд, дата и место рожд, год рожд, =д р, 생년월일, 생일, туған күн, туған жыл',
    'туулган күн, туулган жыл, санаи таваллуд, таваллуд, рӯзи таваллуд, туғилган, tug ilgan',
    'doğum tarixi, doğulduğu, doğum günü, ծննդյան, ծննդ, დაბადების',
  ),
  passportNumber: words(
    'passport, паспорт, загранпаспорт, 여권, төлқұжат, шиноснома, pasport, անձնագ, պասպորտ, პასპორტ',
  ),
  passportExpiresOn: words(
    'valid until, valid till, valid to, validity, date of expiry, expiry, expir, passport valid',
    'passport validity, passport expir, passport date of expiry, действителен до, действует до',
    'срок действия, годен до, паспорт действителен, паспорт годен, срок паспорта, дата окончания',
    '만료, 유효기간, 유효 기간, 여권만료, 여권 만료, 여권유효기간, жарамдылық, қолданылу мерзімі',
    'жарактуу, мөөнөтү, эътибор, муҳлати, amal qilish, амал қилиш, muddati, pasport muddati',
    'pasportun etibarlılıq, etibarlı, etibarlıdır, bitmə tarixi, վավեր, ժամկետ, անձնագրի վավեր',
    'მოქმედების ვადა, პასპორტის მოქმედების, ვადა',
  ),
  country: words(
    'country, nationality, citizenship, страна, гражданство, государство, 국가, 국적, =ел',
    '=елі, мемлекет, азаматты, өлкө, жаранды, кишвар, шаҳрванд, давлат, davlat, mamlakat, мамлакат',
    'fuqaroli, фуқароли, ölkə, vətəndaşlı, երկիր, քաղաքացի, ქვეყანა, მოქალაქეობა',
  ),
  organizationName: words(
    'organization, organisation, institution, agency, ministry, employer, company, workplace',
    'place of work, name of organization, affiliation, организац, учрежден, ведомств, место работы',
    'орган, 기관, 소속, 회사, ұйым, мекеме, жұмыс орны, уюм, иш орду, ташкилот, муассиса, ҷойи кор',
    'tashkilot, ish joyi, иш жойи, muassasa, təşkilat, =qurum, iş yeri, կազմակերպ, աշխատավայր',
    'հիմնարկ, ორგანიზაცი, უწყება, სამუშაო ადგილი, სამსახური',
  ),
  position: words(
    'position, job title, title, =post, occupation, designation, rank, должност, 직위, 직책, 직급, 직함',
    'лауазым, қызмет, кызмат, вазифа, мансаб, lavozim, лавозим, vəzifə, պաշտոն, თანამდებობა',
  ),
  email: words(
    'e mail, email, =mail, email address, e mail address, mail address, эл почта, эл адрес',
    'электронная почта, адрес электронной почты, адрес эл почты, почта, e poçt, elektron poçt',
    'elektron pochta, электрон почта, электрондық пошта, электрондук почта, эл пошта',
    'почтаи электрон, суроғаи электрон, 이메일, 전자우편, 메일, էլ փոստ, էլեկտրոնային փոստ, էլ հասցե',
    'ელფოსტა, ელ ფოსტა, ელექტრონული ფოსტა, ელ მისამართი',
  ),
  phone: words(
    'phone, telephone, mobile, =tel, cell, whatsapp, contact number, телефон, =тел, моб',
    'контактный номер, 전화, 휴대, 핸드폰, 연락처, telefon, հեռախոս, հեռ, ტელეფონ, მობილური',
  ),
  languages: words(
    'language, язык, владение язык, 언어, =тіл, =тілі, =тілдер, =тил, =тили, =тилдер, забон, =til',
    '=tili, tillar, тиллар, =dil, =dili, dillər, լեզու, լեզվ, ენა, =ენები',
  ),
  diet: words(
    'diet, food, meal, питани, =еда, рацион, 식이, 식사, 식단, 음식, тамақ, тамак, ғизо, хӯрок, ovqat',
    'taomnoma, овқат, qida, yemək, pəhriz, սնունդ, սննդ, კვება, საკვები',
  ),
  accessNeeds: words(
    'access, special need, disab, mobility need, доступност, особые потребност, овз, 장애, 편의',
    'ерекше қажет, өзгөчө муктаж, эҳтиеҷ, maxsus ehtiyoj, xüsusi ehtiyac, հատուկ կարիք',
    'სპეციალური საჭირო',
  ),
  notes: words(
    'note, remark, comment, примечан, комментар, 비고, ескерту, эскертүү, эзоҳ, izoh, изоҳ, qeyd',
    'նշում, ծանոթ, შენიშვნა',
  ),
  none: words(
    '=no, =n, =nn, =s n, =sn, serial, =п п, 순번, 연번, =번호, =р с, =к с, =t r, =т р, =հ հ, =sıra, =рақам',
    'place of birth, country of birth, место рождения, 출생지, туған жері, doğulduğu yer, ծննդավայր',
    'date of issue, passport issue, passport issued, passport date of issue, issued by, кем выдан',
    'дата выдачи, паспорт выдан, дата выдачи паспорта, место выдачи, 발급, berilgan, verilmə',
    'issuing country, passport issuing country, country of issue, issuing authority, place of issue',
    'issue date, passport issued by, орган выдавший, орган выдавший паспорт, выдавший орган, дата выдачи паспорта',
    'passport type, type of passport, passport copy, copy of passport, тип паспорта, вид паспорта',
    'копия паспорта, скан паспорта, 여권 종류, 여권종류, 여권 사본, 여권사본, 발급일, 여권 발급일, emergency contact',
    'patronymic, middle name, father s name, отчество, әкесінің аты, атасының аты, номи падар',
    'otasining ismi, отасининг исми, ata adı, atasının adı, հայրանուն, მამის სახელი',
    '=age, возраст, 나이, 연령, =жасы, =жаш, =yoshi, =yaş, =yaşı, տարիք, ასაკი',
    '=address, =адрес, home address, 주소, мекенжай, manzil, манзил, ünvan, հասցե, მისამართი',
    '=city, город, signature, подпись, 서명, photo, фото, 사진, visa, виза, 비자, flight, рейс, 항공',
    'arrival, прибыти, 도착, departure, отъезд, 출발',
  ),
};

/** Beside a word for a name: this column holds the name in the person's own script. */
export const NATIVE_WORDS = words(
  'native, own script, cyrillic, in russian, in korean, in own, local language, на русском, русс',
  '=рус, по русски, кирил, на родном, на национальн, 한글, 국문, қазақша, кыргызча, тоҷикӣ, кирилл',
  'kirill, hayeren, հայերեն, ქართულ, azərbaycan dilində',
);

/** In a header that names a passport and its end: it holds the number, too. */
export const NUMBER_WORDS = words(
  'no, number, номер, серия, 번호, нөмір, рақам, raqam, nömrə, seriya, համար, ნომერ',
);
