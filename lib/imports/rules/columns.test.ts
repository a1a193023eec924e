import { describe, expect, it } from 'vitest';
import { readHeader } from './columns';

const meanings = (...header: string[]) =>
  readHeader({ number: 1, cells: header }).map(({ meaning }) => meaning);

describe('readHeader', () => {
  it.each([
    [
      'English',
      [
        'Surname',
        'First name',
        'Gender',
        'DOB',
        'Nationality',
        'Employer',
        'Job title',
        'E-mail',
        'Mobile',
      ],
    ],
    [
      'Russian',
      [
        'Фамилия',
        'Имя',
        'Пол',
        'Дата рождения',
        'Гражданство',
        'Место работы',
        'Должность',
        'Электронная почта',
        'Тел.',
      ],
    ],
    ['Korean', ['성', '이름', '성별', '생년월일', '국적', '소속 기관', '직위', '이메일', '연락처']],
    [
      'Kazakh',
      [
        'Тегі',
        'Аты',
        'Жынысы',
        'Туған күні',
        'Мемлекет',
        'Ұйым',
        'Лауазымы',
        'Электрондық пошта',
        'Телефон',
      ],
    ],
    [
      'Tajik',
      [
        'Насаб',
        'Ном',
        'Ҷинс',
        'Санаи таваллуд',
        'Кишвар',
        'Ташкилот',
        'Вазифа',
        'Почтаи электронӣ',
        'Телефон',
      ],
    ],
    [
      'Uzbek',
      [
        'Familiya',
        'Ism',
        'Jinsi',
        'Tug‘ilgan sanasi',
        'Davlat',
        'Tashkilot',
        'Lavozimi',
        'Elektron pochta',
        'Telefon',
      ],
    ],
    [
      'Kyrgyz',
      [
        'Фамилиясы',
        'Аты',
        'Жынысы',
        'Туулган күнү',
        'Өлкө',
        'Уюм',
        'Кызматы',
        'Электрондук почта',
        'Телефону',
      ],
    ],
    [
      'Uzbek in Cyrillic',
      [
        'Фамилияси',
        'Исми',
        'Жинси',
        'Туғилган санаси',
        'Давлат',
        'Ташкилот',
        'Лавозими',
        'Электрон почта',
        'Телефон рақами',
      ],
    ],
    [
      'Azerbaijani',
      ['Soyad', 'Ad', 'Cins', 'Doğum tarixi', 'Ölkə', 'Təşkilat', 'Vəzifə', 'E-poçt', 'Telefon'],
    ],
    [
      'Armenian',
      [
        'Ազգանուն',
        'Անուն',
        'Սեռ',
        'Ծննդյան ամսաթիվ',
        'Երկիր',
        'Կազմակերպություն',
        'Պաշտոն',
        'Էլ. փոստ',
        'Հեռախոս',
      ],
    ],
    [
      'Georgian',
      [
        'გვარი',
        'სახელი',
        'სქესი',
        'დაბადების თარიღი',
        'ქვეყანა',
        'ორგანიზაცია',
        'თანამდებობა',
        'ელ. ფოსტა',
        'ტელეფონი',
      ],
    ],
    [
      'three languages',
      [
        'Family name / Фамилия / 성',
        'Given name / Имя / 이름',
        'Sex\nПол',
        'Date of birth (dd.mm.yyyy)',
        'COUNTRY',
        'Name of organization',
        'Position, title',
        'Email address',
        'Phone (mobile)',
      ],
    ],
  ])('understands headers in %s', (_language, header) => {
    expect(meanings(...header)).toEqual([
      'familyName',
      'givenNames',
      'sex',
      'birthDate',
      'country',
      'organizationName',
      'position',
      'email',
      'phone',
    ]);
  });

  it.each([
    [
      'English',
      'Passport No.',
      'Passport expiry date',
      'Languages',
      'Dietary needs',
      'Access needs',
    ],
    ['Russian', 'Номер паспорта', 'Паспорт действителен до', 'Языки', 'Питание', 'Доступность'],
    ['Korean', '여권 번호', '여권 만료일', '사용 언어', '식이', '장애 및 편의'],
    [
      'Kazakh',
      'Төлқұжат',
      'Төлқұжаттың жарамдылық мерзімі',
      'Тілдер',
      'Тамақ',
      'Ерекше қажеттіліктер',
    ],
    ['Kyrgyz', 'Паспорт номери', 'Жарактуу мөөнөтү', 'Тилдер', 'Тамак', 'Өзгөчө муктаждыктар'],
    ['Tajik', 'Шиноснома', 'Эътибор дорад то', 'Забонҳо', 'Хӯрок', 'Эҳтиёҷот'],
    ['Uzbek', 'Pasport raqami', 'Amal qilish muddati', 'Tillar', 'Ovqat', 'Maxsus ehtiyojlar'],
    ['Uzbek in Cyrillic', 'Паспорт рақами', 'Амал қилиш муддати', 'Тиллар', 'Овқат', 'Доступность'],
    ['Azerbaijani', 'Pasport №', 'Etibarlıdır', 'Dillər', 'Qida', 'Xüsusi ehtiyaclar'],
    ['Armenian', 'Անձնագիր', 'Վավեր է մինչև', 'Լեզուներ', 'Սնունդ', 'Հատուկ կարիքներ'],
    ['Georgian', 'პასპორტი', 'მოქმედების ვადა', 'ენები', 'კვება', 'სპეციალური საჭიროება'],
  ])('understands the rest in %s', (_language, ...headers) => {
    expect(meanings('Family name', 'Given name', ...headers).slice(2)).toEqual([
      'passportNumber',
      'passportExpiresOn',
      'languages',
      'diet',
      'accessNeeds',
    ]);
  });

  it.each([
    ['Passport No.', 'passportNumber'],
    ['Паспорт', 'passportNumber'],
    ['여권번호', 'passportNumber'],
    ['Passport valid until', 'passportExpiresOn'],
    ['Срок действия паспорта', 'passportExpiresOn'],
    ['여권 만료일', 'passportExpiresOn'],
    ['Passport date of issue', null],
    ['Place of birth', null],
    ['Passport issuing country', null],
    ['Орган, выдавший паспорт', null],
    ['여권 사본', null],
    ['Emergency contact name', null],
    ['Отчество', null],
    ['#', null],
    ['Passport No. / valid until', 'passportAndExpiry'],
    ['Паспорт: номер, срок действия', 'passportAndExpiry'],
    ['여권번호 및 만료일', 'passportAndExpiry'],
    ['Passport number', 'passportNumber'],
    ['Organization and position', 'organizationAndPosition'],
    ['Должность и место работы', 'positionAndOrganization'],
    ['소속·직위', 'organizationAndPosition'],
    ['Position in the organization', 'position'],
    ['Date and place of birth', 'birthDate'],
    ['Email address', 'email'],
    ['E-mail / phone', 'emailAndPhone'],
    ['Тел., эл. почта', 'emailAndPhone'],
    ['Language', 'languages'],
    ['Dil', 'languages'],
    ['Питание', 'diet'],
    ['Diet / notes', 'dietAndNeeds'],
    ['Access needs', 'accessNeeds'],
    ['Notes', null],
    ['№', null],
    [
      'Please write names exactly as they stand in the passport, in capital letters, family name first, and nothing else',
      null,
    ],
  ])('%s: %s', (header, meaning) => {
    expect(meanings('Family name', 'Given name', header)[2]).toBe(meaning);
  });

  it.each([
    [
      ['Фамилия, имя (как в паспорте)', 'ФИО (на русском)'],
      ['familyThenGiven', 'nativeName'],
    ],
    [['Soyad, ad'], ['familyThenGiven']],
    [['First name / Last name'], ['givenThenFamily']],
    [['Ф.И.О.'], ['familyThenGiven']],
    [
      ['성명(영문)', '성명(한글)'],
      ['fullName', 'nativeName'],
    ],
    [['이름'], ['fullName']],
    [['ФИО на русском'], ['fullName']],
    [
      ['Name', 'Surname', 'Given name'],
      [null, 'familyName', 'givenNames'],
    ],
    [
      ['Surname', 'Name'],
      ['familyName', 'givenNames'],
    ],
    [['Фамилия, имя, отчество'], ['familyThenGiven']],
    [['Тегі, аты, әкесінің аты'], ['familyThenGiven']],
    [['სახელი, გვარი'], ['givenThenFamily']],
    [
      ['Surname', 'Given name', 'Фамилия (на русском)', 'Имя (на русском)'],
      ['familyName', 'givenNames', 'nativeFamilyName', 'nativeGivenNames'],
    ],
    [
      ['Surname', 'Given name', 'Аты-жөні (кирилл)'],
      ['familyName', 'givenNames', 'nativeName'],
    ],
  ])('finds the one name in %j', (header, expected) => {
    expect(meanings(...header)).toEqual(expected);
  });

  it('gives no meaning twice, and prefers the clearer header', () => {
    expect(meanings('Surname', 'Title', 'Job title', 'Country', 'Nationality of passport')).toEqual(
      ['familyName', null, 'position', null, 'country'],
    );
  });
});
