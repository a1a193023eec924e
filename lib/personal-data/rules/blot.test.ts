import { describe, expect, test } from 'vitest';
import { blot } from './blot';

describe('blotting a name', () => {
  test('takes it out of every text in a value, in any case, and nothing else', () => {
    expect(
      blot({ changes: ['Speaker: LI WEI → Kim', 'Li Weiland'], count: 2, to: { name: 'Li Wei' } }, [
        'Li Wei',
      ]),
    ).toEqual({ changes: ['Speaker: — → Kim', 'Li Weiland'], count: 2, to: { name: '—' } });
  });

  test.each([
    ['Әйгерім Ақбұлақова келді', 'Әйгерім Ақбұлақова', '— келді'],
    ['김하늘, 이서연', '김하늘', '—, 이서연'],
    ['a.b (c)', 'a.b', '— (c)'],
    ['axb', 'a.b', 'axb'],
    ['x@gov.example', 'x@gov.example', '—'],
  ])('%s without %s', (text, name, expected) => {
    expect(blot(text, [name])).toBe(expected);
  });

  test('of no name, or of a single letter, does nothing', () => {
    expect(blot('A and B', ['A', '', ' '])).toBe('A and B');
  });
});
