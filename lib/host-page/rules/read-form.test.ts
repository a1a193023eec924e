import { describe, expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { answerInput } from '../schema';
import { answerFrom, typedIn } from './read-form';

function form(...fields: [name: string, value: string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const YES: [string, string][] = [
  ['id', '0195d000-0000-7000-8000-000000000001'],
  ['answer', 'yes'],
];
const read = (...fields: [string, string][]) =>
  parseInput(answerInput, answerFrom(typedIn(form(...YES, ...fields))));

describe('the form of a host', () => {
  test('keeps fifty values of one name however many are sent', () => {
    const many = Array.from({ length: 2_000 }, (_, n): [string, string] => ['note', `${n}`]);
    const typed = typedIn(form(...many));
    expect([typed.note?.length, typed.note?.[0]]).toEqual([50, '0']);
  });

  test('takes names of what every object has for names like others', () => {
    const typed = typedIn(form(['__proto__', 'a'], ['constructor', 'b'], ['constructor', 'c']));
    expect(Object.entries(typed)).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b', 'c']],
    ]);
  });

  test('says once what was ticked twice', () => {
    const answer = read(
      ['entry.nameListDays', '3'],
      ['entry.nameListFields', 'name'],
      ['entry.nameListFields', 'name'],
    );
    expect(answer.ok && answer.value.entry.nameListFields).toEqual(['name']);
  });

  test('keeps people on one line, without what turns or hides text', () => {
    const answer = read(
      ['contact.name', 'Kim\r\nBcc: all@joint.example'],
      ['contact.phone', '\u202e+82 2 0000'],
      ['speakers.0.name', 'Lee\u200b Minjun\n'],
    );
    expect(answer.ok && [answer.value.contact, answer.value.speakers]).toEqual([
      { name: 'KimBcc: all@joint.example', email: null, phone: '+82 2 0000' },
      [{ name: 'Lee Minjun', jobTitle: null }],
    ]);
  });

  test('takes no longer rules of entry than the directory keeps', () => {
    expect(
      ['x'.repeat(1_000), 'x'.repeat(1_001)].map((rules) => read(['entryRules', rules]).ok),
    ).toEqual([true, false]);
  });

  test.each([
    ['253402300799999', { ok: true }],
    ['253402300800000', { ok: false, fields: { seenEnd: expect.any(String) } }],
  ])('sees no time after the year 9999: %s', (seenEnd, expected) => {
    expect(read(['seenStart', '0'], ['seenEnd', seenEnd])).toMatchObject(expected);
  });
});
