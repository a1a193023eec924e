import { expect, it } from 'vitest';
import { readSex, sexLetters } from './read-sex';
import { clear, unsure } from './reading';

it.each([
  ['English', 'F, female, Woman, Mrs, Ms., W', 'M, male, Man, Mr.'],
  ['Russian', 'ж, жен., Женский, женщина', 'м, муж., мужской, мужчина'],
  ['Korean', '여, 여성, 여자, 女', '남, 남성, 남자, 男'],
  ['Kazakh', 'әйел, Әйел адам', 'ер, ер адам, еркек'],
  ['Kyrgyz', 'аял, Аялзаты', 'эркек'],
  ['Tajik', 'зан', 'мард'],
  ['Uzbek', 'ayol, аёл', 'erkak, эркак'],
  ['Azerbaijani', 'qadın, Qad.', 'kişi'],
  ['Armenian', 'իգական, կին', 'արական, տղամարդ'],
  ['Georgian', 'მდედრობითი, ქალი', 'მამრობითი, კაცი'],
])('knows woman and man in %s', (_language, women, men) => {
  const read = (words: string) => words.split(', ').map((word) => readSex(word));
  expect(read(women)).toEqual(women.split(', ').map(() => clear('female')));
  expect(read(men)).toEqual(men.split(', ').map(() => clear('male')));
});

it('leaves out what it does not know', () => {
  expect(readSex('X')).toEqual(unsure(null, 'sexUnknown', { value: 'X' }));
  expect(readSex('K')).toEqual(unsure(null, 'sexUnknown', { value: 'K' }));
  expect(readSex(null)).toEqual(clear(null));
});

it.each([
  ['Azerbaijani', ['Q', 'K', 'k'], { female: 'Q', male: 'K' }],
  ['Azerbaijani, men only', ['K', 'K'], { female: 'Q', male: 'K' }],
  ['Kazakh', ['ә', 'Е', '4', null], { female: 'Ә', male: 'Е' }],
  ['Kyrgyz', ['А', 'Э'], { female: 'А', male: 'Э' }],
  ['Uzbek', ['A', 'E'], { female: 'A', male: 'E' }],
  ['Tajik', ['З', 'М'], { female: 'З', male: 'М' }],
  ['Armenian', ['Ի', 'Ա'], { female: 'Ի', male: 'Ա' }],
  ['Georgian', ['ქ', 'კ'], { female: 'ქ', male: 'კ' }],
  ['English, where there is nothing to say', ['F', 'M'], null],
  ['several languages, where nothing is sure', ['K', 'E'], null],
  ['no letters', ['female', 'male'], null],
])('tells the letters of a column in %s', (_language, cells, letters) => {
  expect(sexLetters(cells)).toEqual(letters);
});

it('reads a cell by the letters of its column', () => {
  expect(readSex('k', { female: 'Q', male: 'K' })).toEqual(clear('male'));
  expect(readSex('Ә', { female: 'Ә', male: 'Е' })).toEqual(clear('female'));
});
