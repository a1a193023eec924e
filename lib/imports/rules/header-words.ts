import { words } from './word-list';

/** A thing that a header can name. `none` is known and left out. */
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
    'family name, surname, last name, фамили, =성, 영문 성, 영문성, soyad',
    'тегі, насаб, familiya, ազգանուն, გვარი',
  ),
  given: words(
    'given name, first name, forename, =имя, =имена, 이름, =ad, =adı, =аты, есім',
    '=исм, =ism, =ismi, =ном, =ному, անուն, სახელი',
  ),
  name: words(
    'name, full name, name as in passport, passport name, 성명, 성함, 참가자, аты жөні, аты жөнү',
  ),
  familyGivenPatronymic: words(
    '=фио, =ф и о, =fio, =f i o, =f i sh, тегі аты, soyad ad, насабу ном',
  ),
  sex: words('sex, gender, =пол, 성별, жыныс, ҷинс, жинс, jins, cins, սեռ, სქესი'),
  birthDate: words(
    'date of birth, birth date, birthdate, birthday, =dob, =born, дата рожд, день рожд',
    '생년월일, 생일, туған күн, туған жыл, туулган күн, санаи таваллуд, таваллуд, туғилган',
    'tug ilgan, doğum tarixi, ծննդյան, დაბადების',
  ),
  passportNumber: words('passport, паспорт, 여권, төлқұжат, шиноснома, pasport, անձնագ, პასპორტ'),
  passportExpiresOn: words(
    'valid until, valid till, valid to, date of expiry, expiry, expir, passport valid until',
    'passport expiry, passport expir, passport validity, действителен до, действует до',
    'срок действия, годен до, паспорт действителен, паспорт годен, срок паспорта, 만료, 유효기간',
    '유효 기간, 여권만료, 여권 만료, 여권유효기간, жарамдылық, pasport muddati, etibarlıdır',
  ),
  country: words(
    'country, nationality, citizenship, страна, гражданство, государство, 국가, 국적, =ел',
    '=елі, мемлекет, өлкө, кишвар, давлат, davlat, mamlakat, ölkə, երկիր, ქვეყანა',
  ),
  organizationName: words(
    'organization, organisation, institution, agency, ministry, employer, company, workplace',
    'place of work, name of organization, организац, учрежден, ведомств, место работы, 기관, 소속',
    '회사, ұйым, мекеме, уюм, ташкилот, муассиса, tashkilot, təşkilat, =qurum',
    'կազմակերպ, ორგანიზაცი',
  ),
  position: words(
    'position, job title, title, =post, occupation, должност, 직위, 직책, 직급, 직함',
    'лауазым, қызмет, кызмат, вазифа, мансаб, lavozim, лавозим, vəzifə, պաշտոն, თანამდებობა',
  ),
  email: words(
    'e mail, email, =mail, эл почта, электронная почта, почта, e poçt, elektron poçt',
    'elektron pochta, электрондық пошта, почтаи электрон, 이메일, 전자우편, 메일, էլ փոստ, ელფოსტა',
    'ელ ფოსტა',
  ),
  phone: words(
    'phone, telephone, mobile, =tel, cell, whatsapp, телефон, =тел, моб, 전화, 휴대, 연락처',
    'telefon, հեռախոս, ტელეფონ',
  ),
  languages: words(
    'language, язык, 언어, =тіл, =тілі, =тил, =тили, забон, =til, =tili, =dil, =dili, լեզու, ენა',
  ),
  diet: words(
    'diet, food, meal, питани, =еда, рацион, 식이, 식사, 음식, тамақ, тамак, ғизо, ovqat, qida, սնունդ',
    'კვება',
  ),
  accessNeeds: words('access, special need, disab, доступност, особые потребност, 장애, 편의'),
  notes: words(
    'note, remark, comment, примечан, комментар, 비고, ескерту, эскертүү, эзоҳ, izoh, qeyd, նշում',
    'შენიშვნა',
  ),
  none: words(
    'place of birth, country of birth, место рождения, 출생지, date of issue, passport issued',
    'passport issue, passport date of issue, issued by, кем выдан, дата выдачи, паспорт выдан',
    'дата выдачи паспорта, 발급',
  ),
};

/** Beside a word for a name: this column holds the name in the person's own script. */
export const NATIVE_WORDS = words(
  'native, own script, cyrillic, in russian, in korean, in own, на русском, по русски, кирилл',
  'на родном, 한글, 국문',
);
