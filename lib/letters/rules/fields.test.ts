import { describe, expect, test } from 'vitest';
import { fillLine, fillLines, LETTER_FIELDS, type LetterValues, unknownFields } from './fields';
import { letterParts } from './parts';

const NONE = Object.fromEntries(LETTER_FIELDS.map((field) => [field, null])) as LetterValues;
const values: LetterValues = { ...NONE, host: 'NIRS', topic: 'Data centre', people: '28 people' };

describe('a line of a letter', () => {
  test.each([
    ['To {host}', 'To NIRS'],
    ['{people} for {topic}, {people}', '28 people for Data centre, 28 people'],
    ['Dear {contact} of {host}', null],
    ['without a field', 'without a field'],
    ['{unknown} and {host}', '{unknown} and NIRS'],
    ['{ host }', '{ host }'],
  ])('%j becomes %j', (line, expected) => {
    expect(fillLine(line, values)).toBe(expected);
  });

  test('is printed as somebody named things, whatever that is', () => {
    const host = '{topic} $& <b>#x*y* $1';
    expect(fillLine('To {host}, {topic}', { ...values, host })).toBe(`To ${host}, Data centre`);
  });

  test('of which a value has several is several', () => {
    expect(fillLines('{host}\n{wishes}\nend', { ...values, host: 'a\nb' })).toEqual([
      'a',
      'b',
      'end',
    ]);
  });

  test('may name fields only', () => {
    expect(unknownFields('{host} {Host} {} {answerBy} {__proto__}')).toEqual([
      'Host',
      '',
      '__proto__',
    ]);
  });
});

describe('the text of a letter', () => {
  test('has paragraphs, and a table where labels stand together', () => {
    const body = 'Dear all,\n\nTopic: {topic}\nDate: {date}\nVisitors: {people}\n\nYours,\nWe';
    expect(letterParts(body, values)).toEqual([
      { lines: ['Dear all,'] },
      {
        facts: [
          ['Topic', 'Data centre'],
          ['Visitors', '28 people'],
        ],
      },
      { lines: ['Yours,', 'We'] },
    ]);
  });

  test('leaves no hole where a paragraph has no value at all', () => {
    expect(letterParts('Dear {contact},\n\nA: {date}\nB: {time}\n\n\nend', values)).toEqual([
      { lines: ['end'] },
    ]);
  });

  test('takes a single labelled line, and a label in a value, for words', () => {
    const hostile = { ...values, host: 'Evil: {topic}\nMore: x' };
    expect(letterParts('Note: {topic}\n\n{host}', hostile)).toEqual([
      { lines: ['Note: Data centre'] },
      { lines: ['Evil: {topic}', 'More: x'] },
    ]);
  });
});
