import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { romanise } from './romanise';
import { skeleton } from './skeleton';

test.each([
  ['Әйгерім Ақбұлақова', ['aygerim', 'aqbulaqova']],
  ['Жаңыл Мырза уулу', ['zhangyl', 'myrza', 'uulu']],
  ['Ҷаҳонгир Ғафуров', ['jahongir', 'ghafurov']],
  ['Oʻtkir Gʻulomov', ['utkir', 'gulomov']],
  ['Şəhriyar Çinarlıqova', ['shahriyar', 'chinarliqova']],
  ['Անահիտ Տեր-Պետրոսյան', ['anahit', 'ter', 'petrosyan']],
  ['Ջուլիետա Ոսկանյան', ['julieta', 'voskanyan']],
  ['ნინო ჭანტურია', ['nino', 'chanturia']],
  ['김하늘', ['gimhaneul']],
  ['Семёнов, Ёлкин', ['semenov', 'yolkin']],
  ["O'Brien (Müller)", ['ubrien', 'muller']],
  ['—  …', []],
])('%s is written %j', (name, words) => {
  expect(romanise(name)).toEqual(words);
});

test.each([
  [['yuliya', 'julia', 'iuliia', 'yulia'], 'iulia'],
  [['aqbulaqova', 'akbulakova'], 'akbulakova'],
  [['zhanar', 'janar', 'dzhanar', 'djanar'], 'janar'],
  [['khurshid', 'xurshid', 'hurshid'], 'hurshid'],
  [['alexandr', 'aleksandr'], 'aleksandr'],
  [['yevgeniy', 'evgenii', 'evgeny'], 'evgeni'],
  [['semyonov', 'semionov', 'semenov'], 'semenov'],
])('%j have one skeleton', (spellings, one) => {
  expect(new Set(spellings.map(skeleton))).toEqual(new Set([one]));
});

test('any text becomes words of Latin letters and digits, and each has a skeleton', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const word of romanise(text)) {
        expect(word).toMatch(/^[a-z0-9]+$/);
        expect(skeleton(word)).toMatch(/^[a-z0-9]+$/);
      }
    }),
    { numRuns: 1_000 },
  );
});
