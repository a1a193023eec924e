/**
 * The 28 delegates of the study visit: country, group, sex | given names | family name | own script | position |
 * employer. Invented people: their family names are built from rivers, hills and trees, so that none is a real
 * official, and their employers are kinds of bodies, not bodies.
 */
export const DELEGATES = `
KZ A F | Aigerim | Aqbulaqova | Әйгерім Ақбұлақова | Head of division | Public services agency
KZ A M | Daniyar | Kokterekov | Данияр Көктереков | Chief expert | Ministry, digital development
KZ A F | Saule | Tasbulaqova | Сәуле Тасбұлақова | Deputy director | Civil service academy
KZ A M | Yerlan | Qaratauov | Ерлан Қаратауов | Analyst | Regional administration
KZ A F | Madina | Jusandalina | Мадина Жусандалина | Head of HR policy | Civil service agency
KG A F | Aizada | Alatooeva | Айзада Алатооева | Head of department | State registry
KG A M | Nurbek | Suusamyrov | Нурбек Суусамыров | Systems architect | E-governance centre
KG A F | Jyldyz | Archalieva | Жылдыз Арчалиева | Lead specialist | Personnel agency
KG A M | Bakyt | Karasuuev | Бакыт Карасууев | Deputy head | Municipal services
UZ A F | Dilnoza | Chinorzorova | – | Head of section | Public services agency
UZ A M | Jahongir | Soyboʻyiyev | – | Lead engineer | Digital government centre
UZ A F | Gulnora | Bogʻishamolova | – | Chief specialist | Ministry of justice
UZ A M | Otabek | Togʻoldiyev | – | Deputy head | Regional administration
UZ A F | Feruza | Anhorova | – | Methodologist | Academy of administration
TJ B F | Farzona | Zarafshonova | Фарзона Зарафшонова | Head of unit | Civil service agency
TJ B M | Rustam | Kuhistonov | Рустам Кӯҳистонов | Chief specialist | Communications service
TJ B F | Nigora | Chashmasorova | Нигора Чашмасорова | Lead specialist | Institute of administration
TJ B M | Daler | Varzobrudov | Далер Варзобрӯдов | Engineer | E-government office
AZ B F | Aysel | Çinarlıqova | – | Head of sector | Service centres agency
AZ B M | Elçin | Göygöllü | – | Adviser | Ministry, digital development
AZ B F | Günel | Narbağlı | – | Lead consultant | Academy of administration
AZ B M | Rəşad | Xəzəryanlı | – | Systems analyst | Data centre authority
AM B F | Anahit | Tsiranavanyan | Անահիտ Ծիրանավանյան | Head of division | Civil service office
AM B M | Davit | Karmrakaryan | Դավիթ Կարմրաքարյան | Chief specialist | High-tech ministry
AM B F | Lusine | Karahunjyan | Լուսինե Քարահունջյան | Lead specialist | Public services office
GE B F | Nino | Vazisubneli | ნინო ვაზისუბნელი | Head of department | Civil service bureau
GE B M | Levan | Mtatsmindeli | ლევან მთაწმინდელი | Product manager | Digital governance agency
GE B F | Tamar | Alazanispireli | თამარ ალაზანისპირელი | Senior specialist | Public service hall
`;

/** Invented people who took part in earlier activities; with the delegates they are nine from each country. */
export const ALUMNI = `
KZ F | Aliya | Aqterekova | Chief expert
KZ M | Sanzhar | Kokbulaqov | Analyst
KZ F | Zarina | Shynarbulaqova | Head of section
KZ M | Arman | Tastobeev | Adviser
KG F | Cholpon | Karaarchaeva | Chief specialist
KG M | Azamat | Aksuuev | Engineer
KG F | Meerim | Terekbulakova | Lead specialist
KG M | Ulan | Kyzyltashov | Head of unit
KG F | Gulzat | Ashuutorova | Methodologist
TJ M | Firuz | Safedkuhov | Head of division
TJ F | Zulfiya | Anorboghova | Chief specialist
TJ M | Sorbon | Siyohdaryoev | Analyst
TJ F | Manizha | Chinorkuhova | Lead specialist
TJ M | Jamshed | Surkhrudov | Engineer
UZ M | Sardor | Qoratepayev | Head of unit
UZ F | Nilufar | Terakzorova | Lead specialist
UZ M | Aziz | Oqdaryoyev | Systems analyst
UZ F | Kamola | Archazorova | Chief specialist
AZ F | Nigar | Ağçaylı | Head of division
AZ M | Tural | Şamağacılı | Product manager
AZ F | Sevinc | Palıdlı | Lead consultant
AZ M | Orxan | Qızılqayalı | Analyst
AZ F | Lalə | Söyüdlü | Methodologist
AM M | Tigran | Sarakaghnyan | Head of unit
AM F | Mariam | Bardenutyan | Chief specialist
AM M | Narek | Getapnyan | Analyst
AM F | Ani | Tkhkenutyan | Lead specialist
AM M | Hayk | Karaghbyuryan | Engineer
AM F | Sona | Urenutyan | Adviser
GE M | Giorgi | Mukhnarteli | Head of division
GE F | Mariam | Tetritskaloeli | Chief specialist
GE M | Irakli | Klderveli | Systems architect
GE F | Ana | Tsipelidzireli | Lead specialist
GE M | Davit | Shavmteli | Analyst
GE F | Salome | Nadzvisubneli | Methodologist
`;

type Sealed = 'birthDate' | 'passportNumber' | 'passportExpiresOn' | 'diet' | 'accessNeeds';

/**
 * What of the sealed fields is known, by family name. It agrees with the nominee lists in e2e/fixtures, which name some
 * of the same people: importing them finds these records again.
 */
export const PRIVATE: Record<string, Partial<Record<Sealed, string>>> = {
  Aqbulaqova: {
    birthDate: '1988-03-14',
    passportNumber: 'N01204417',
    passportExpiresOn: '2031-05-01',
  },
  Kokterekov: {
    birthDate: '1979-11-02',
    passportNumber: 'N01190926',
    passportExpiresOn: '2029-05-12',
    diet: 'halal',
  },
  Tasbulaqova: {
    birthDate: '1987-02-21',
    passportNumber: 'N01223310',
    passportExpiresOn: '2030-01-15',
  },
  Qaratauov: {
    birthDate: '1991-07-19',
    passportNumber: 'N01217752',
    passportExpiresOn: '2028-09-30',
  },
  Jusandalina: { birthDate: '1984-05-06', diet: 'vegetarian' },
  Alatooeva: {
    birthDate: '1985-12-11',
    passportNumber: 'AC4410291',
    passportExpiresOn: '2032-03-03',
    diet: 'no pork',
  },
  Suusamyrov: {
    birthDate: '1980-01-01',
    passportNumber: 'AC4410377',
    passportExpiresOn: '2026-12-01',
  },
  Archalieva: {
    birthDate: '1990-08-08',
    passportNumber: 'AC4418843',
    passportExpiresOn: '2031-08-08',
    accessNeeds: 'wheelchair',
  },
  Chinorzorova: {
    birthDate: '1982-09-23',
    passportNumber: 'FA1180553',
    passportExpiresOn: '2030-10-10',
  },
  Kuhistonov: { birthDate: '1979-10-17', passportNumber: '400119204' },
  Çinarlıqova: { birthDate: '1988-03-14', passportNumber: 'AZE4417002' },
  Zarafshonova: { diet: 'halal' },
  Mtatsmindeli: { diet: 'vegetarian' },
};
