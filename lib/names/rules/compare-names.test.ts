import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, compareNames } from './compare-names';

/** Given names, a stroke, the family name; without a stroke the name in its own script alone. */
function read(written: string) {
  const [givenNames = '', familyName = ''] = written.split('|');
  return comparable({ givenNames, familyName, nativeName: null });
}
const compare = (one: string, other: string) => compareNames(read(one), read(other));

describe('spellings of one name', () => {
  test.each([
    ['Юлия|Щербакова', 'Yuliya|Shcherbakova'],
    ['Julia|Shcherbakova', 'Юлия|Щербакова'],
    ['Iuliia|Shcherbakova', 'Yulia|Scherbakova'],
    ['Aigerim|Aqbulaqova', 'Айгерим|Акбулакова'],
    ['Әйгерім|Ақбұлақова', 'Aygerim|Akbulakova'],
    ['Zhanar|Nurgaliyeva', 'Жанар|Нұрғалиева'],
    ['Janar|Nurgalieva', 'Zhanar|Nurghaliyeva'],
    ['Dmitriy|Kim', 'Дмитрий|Ким'],
    ['Dmitry|Semyonov', 'Дмитрий|Семёнов'],
    ['Dmitrii|Semenov', 'Dmitri|Semyonov'],
    ['Natalya|Alekseyeva', 'Наталья|Алексеева'],
    ['Natalia|Alekseeva', 'Natalya|Alekseyeva'],
    ['Yelena|Fyodorova', 'Елена|Фёдорова'],
    ['Elena|Fedorova', 'Yelena|Fyodorova'],
    ['Alexander|Maximov', 'Александер|Максимов'],
    ['Aleksandr|Petrov', 'Александр|Петров'],
    ['Sergej|Ivanov', 'Сергей|Иванов'],
    ['Yevgeniy|Tsoy', 'Евгений|Цой'],
    ['Evgenii|Tsoi', 'Yevgeny|Tsoy'],
    ['Jahongir|Gʻafurov', 'Жаҳонгир|Ғафуров'],
    ['Jahongir|Ghafurov', 'Ҷаҳонгир|Ғафуров'],
    ['Dzhakhongir|Gafurov', 'Jahongir|Gʻafurov'],
    ['Oʻtkir|Qodirov', 'Ўткир|Қодиров'],
    ['Utkir|Kodirov', 'O‘tkir|Qodirov'],
    ['Xurshid|Baxtiyorov', 'Хуршид|Бахтиёров'],
    ['Khurshid|Bakhtiyorov', 'Xurshid|Baxtiyorov'],
    ['Shahriyar|Aliyev', 'Şəhriyar|Əliyev'],
    ['Aysel|Chinarligova', 'Aysel|Çinarlıgova'],
    ['Cavid|Orucov', 'Джавид|Оруджов'],
    ['Javid|Orujov', 'Cavid|Orucov'],
    ['Anahit|Ter-Petrosyan', 'Անահիտ|Տեր-Պետրոսյան'],
    ['Gevorg|Yeghiazaryan', 'Գևորգ|Եղիազարյան'],
    ['Gevorg|Eghiazarian', 'Gevorg|Yeghiazaryan'],
    ['Julieta|Khachatryan', 'Ջուլիետա|Խաչատրյան'],
    ['Voskan|Nurijanyan', 'Ոսկան|Նուրիջանյան'],
    ['Арам|Севанакян', 'Aram|Sevanakyan'],
    ['Aram|Sevanakian', 'Արամ|Սևանակյան'],
    ['Nino|Chanturia', 'ნინო|ჭანტურია'],
    ['Zurab|Zhvania', 'ზურაბ|ჟვანია'],
    ['Nino|Tsereteli', 'Нино|Церетели'],
    ['Irakli|Kipiani', 'ირაკლი|ყიფიანი'],
    ['Giorgi|Gelashvili', 'გიორგი|გელაშვილი'],
    ['Haneul|Kim', '김하늘'],
    ['Ha-neul|Gim', '김하늘'],
    ['Kim|Haneul', 'Gim|Ha Neul'],
    ['Seojun|Park', '박서준'],
    ['Seo Joon|Pak', 'Seojun|Bak'],
    ['Younghee|Lee', '이영희'],
    ['Yeong-hui|Yi', 'Young Hee|Lee'],
    ['Minho|Choi', '최민호'],
    ['Eunwoo|Jung', '정은우'],
    ['Hyunjin|Ryu', '류현진'],
    ['Moo-hyun|Roh', '노무현'],
    ['Soo|Lim', '임수'],
    ['Kyung Hwa|Kang', '강경화'],
    ['Victor|Tsoi', 'Victor|Tsoy'],
    ['Виктор|Цой', 'Viktor|Choi'],
    ['Sevanakyan|Aram', 'Aram|Sevanakyan'],
    ['Aram Sevanakyan|', 'Aram|Sevanakyan'],
    ['|Aram Sevanakyan', 'Sevanakyan|Aram'],
    ['Abdu Rahmon|Saidov', 'Saidov|Abdurahmon'],
    ['Abdullah|Rahimov', 'Abdulla|Rakhimov'],
    ['Məmmədov Elnur|', 'Elnur|Mammadov'],
    ['Gülnar Əhməd qızı|', 'Gulnar Ahmad|'],
    ['Müller|Łukasz', 'Muller|Lukasz'],
    ['Zhangyl|Myrzakulova', 'Жаңыл|Мырзакулова'],
  ])('%s and %s are one name', (one, other) => {
    expect(compare(one, other)).toBe('sameName');
  });
});

describe('a name that is incomplete or misspelt', () => {
  test.each([
    ['Elchin|Guliyev', 'Elçin|Quliyev'],
    ['Elnur|Mammadov', 'Elnur Vaqif oğlu|Məmmədov'],
    ['Шахрияр|Алиев', 'Sehriyar|Eliyev'],
    ['Hakob|Hakobyan', 'Акоп|Акопян'],
    ['Muhammad|Karimov', 'Мухаммед|Каримов'],
    ['Айгерим Сериковна|Ақбұлақова', 'Aigerim|Akbulakova'],
    ['Nigora|Chashmasorova', 'Nigora|Chashmasrova'],
    ['Aysel|Çinarlıqova', 'Aysel|Cinarliqova'],
    ['Nigora|', 'Nigora|Chashmasorova'],
    ['Zhanyl|Myrzakulova', 'Жаңыл|Мырзакулова'],
    ['Jahongir|Rahmonov', 'Jahongir|Rahmanov'],
    ['Olga|Kim', 'Olga|Ким Ан'],
  ])('%s may be %s', (one, other) => {
    expect(compare(one, other)).toBe('similarName');
  });
});

describe('different names, also of siblings', () => {
  test.each([
    ['Akbar|Yusupov', 'Akbar|Yusufov'],
    ['Elmira|Karimova', 'Elvira|Karimova'],
    ['Anna|Petrova', 'Inna|Petrova'],
    ['Marat|Akhmetov', 'Murod|Ahmetov'],
    ['Aram|Sevanakyan', 'Arman|Sevanakyan'],
    ['Dinara|Saparova', 'Dilara|Saparova'],
    ['Haneul|Kim', 'Haneul|Lee'],
    ['김하늘', '이하늘'],
    ['Minho|Choi', 'Minsu|Choi'],
    ['Ivan|Petrov', 'Petr|Ivanov'],
    ['Alikhan|Nurov', 'Aliya|Nurova'],
    ['Nino|Chanturia', 'Nana|Chanturia'],
    ['Giorgi|Beridze', 'Giorgi|Beruashvili'],
    ['Aibek|Asanov', 'Aibek|Usenov'],
    ['Zarina|Rahimova', 'Sabina|Rahimova'],
    ['Tamar|Gelashvili', 'Tamaz|Gelashvili'],
    ['Aziz|Karimov', 'Karim|Azizov'],
    ['王|小明', '李|小明'],
  ])('%s is not %s', (one, other) => {
    expect(compare(one, other)).toBe('different');
  });
});

test('the name in its own script is compared as well as the passport', () => {
  const byPassport = comparable({ givenNames: 'Anahit', familyName: 'Ter-Petrosyan' });
  const byNative = comparable({
    givenNames: 'A.',
    familyName: 'TP',
    nativeName: 'Անահիտ Տեր-Պետրոսյան',
  });
  expect(compareNames(byPassport, byNative)).toBe('sameName');
});

test('what holds no letter at all is nobody', () => {
  expect(compare('…', '…')).toBe('different');
  expect(read(' ')).toEqual([]);
});

const LETTERS = "aeiouykzhgqscjxdbtnlrəşçıөқғңұюяёйжшщьцхҳҷўաբուևգժხჭქნო김하늘박 -'ʻ";
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 }),
);
const written = fc.record({
  givenNames: anyName,
  familyName: anyName,
  nativeName: fc.option(anyName),
});

test('any text can be compared, and both directions answer the same', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [a, b] = [comparable(one), comparable(other)];
      expect(compareNames(a, b)).toBe(compareNames(b, a));
    }),
    { numRuns: 1_000 },
  );
});

test('a name is the same in any order of its words', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...LETTERS.slice(0, -4)) }), {
    minLength: 1,
    maxLength: 6,
  });
  const orders = words.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(orders, ([one, other]) => {
      const [a, b] = [one, other].map((all) =>
        comparable({ givenNames: all.join(' '), familyName: '' }),
      );
      if (!a || !b || a.length === 0) return;
      expect(compareNames(a, b)).toBe('sameName');
    }),
    { numRuns: 1_000 },
  );
});

test('a name of two thousand letters takes no longer than a moment', () => {
  const long = comparable({ givenNames: 'Абвгд'.repeat(400), familyName: 'Ким' });
  expect(compareNames(long, long)).toBe('sameName');
});
