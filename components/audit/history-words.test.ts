import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { type HistoryEntry, OBJECT_TYPES } from '@/lib/audit/types';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import { loadMessages } from '@/lib/i18n/load-messages';
import { writeEntry } from './history-words';

const place = '0192b1c4-0000-7000-8000-000000000001';
const gone = '0192b1c4-0000-7000-8000-000000000002';

async function write(locale: Locale, entry: Partial<HistoryEntry>, zone = 'UTC') {
  const { audit, vocabulary } = await loadMessages(locale);
  const messages = { audit, vocabulary };
  const speaker = {
    locale,
    audit: createTranslator({ locale, messages, namespace: 'audit' }),
    vocabulary: createTranslator({ locale, messages, namespace: 'vocabulary' }),
    names: { [place]: { en: 'Plaza', ko: '플라자' } },
  };
  const whole: HistoryEntry = {
    id: 'e1',
    at: new Date('2023-10-20T23:30:00Z'),
    actor: 'Aigerim',
    objectType: 'session',
    objectName: { en: 'Opening' },
    action: 'moved',
    activity: { title: { en: 'Visit' }, timeZone: 'Asia/Seoul' },
    changes: [],
    personal: [],
    ...entry,
  };
  return writeEntry(speaker, whole, zone);
}

const changed = (field: string, before: unknown, after: unknown) => ({
  changes: [{ field, before, after }],
});

test('an entry says who did what to which object and when', async () => {
  expect(await write('en', {})).toEqual({
    id: 'e1',
    iso: '2023-10-20T23:30:00.000Z',
    at: '20 October 2023 23:30',
    actor: 'Aigerim',
    deed: 'Session: moved',
    object: 'Opening',
    activity: 'Visit',
    changes: [],
    isErased: false,
  });
});

test.each([
  [
    'a time, in the zone of the activity, which is named',
    changed('startsAt', null, '2023-10-24T00:45:00.000Z'),
    ['Start', '', '24 October 2023 09:45 Seoul'],
  ],
  [
    'a date',
    changed('startsOn', '2023-10-24', '2023-10-25'),
    ['First day', '24 October 2023', '25 October 2023'],
  ],
  [
    'a word of a closed list',
    changed('status', 'planning', 'published'),
    ['Status', 'Planning', 'Published'],
  ],
  [
    'an object by its name, and one that is gone',
    changed('placeId', gone, place),
    ['Place', '(removed)', 'Plaza'],
  ],
  ['several objects', changed('groupIds', [], [place, gone]), ['Groups', '', 'Plaza, (removed)']],
  [
    'a list of parts',
    changed('people', [], [{ personId: place, role: 'speaker', languages: ['ko'] }]),
    ['People', '', 'Plaza Speaker Korean'],
  ],
  [
    'languages by their names',
    changed('languages', [], ['kk', 'ru']),
    ['Languages', '', 'Kazakh, Russian'],
  ],
  ['yes and no', changed('isPublic', false, true), ['Public', 'no', 'yes']],
  ['a country’s target', changed('KZ', 40, 1200), ['Kazakhstan', '40', '1,200']],
  [
    'content in the reader’s language',
    changed('title', { en: 'A', ru: 'Б' }, { en: 'C', ru: 'Б' }),
    ['Title', 'A', 'C'],
  ],
  [
    'content that changed in another language',
    changed('title', { en: 'A' }, { en: 'A', ru: 'Б' }),
    ['Title', 'EN A', 'EN A · RU Б'],
  ],
  [
    'a text that only looks like a date',
    changed('name', null, '2023-99-99'),
    ['Name', '', '2023-99-99'],
  ],
  ['a field that nobody named', changed('brandNew', 1, 2), ['brandNew', '1', '2']],
])('a change shows %s', async (_, entry, [field, before, after]) => {
  expect((await write('en', entry)).changes).toEqual([{ field, before, after }]);
});

test('the city is not repeated where the list names it, and it is written in the language of the reader', async () => {
  const start = changed('startsAt', null, '2023-10-24T00:45:00.000Z');
  const after = async (locale: Locale, zone: string) =>
    (await write(locale, start, zone)).changes.map((change) => change.after);
  expect(await after('en', 'Asia/Seoul')).toEqual(['24 October 2023 09:45']);
  expect(await after('ru', 'UTC')).toEqual(['24 октября 2023 г. 09:45 Сеул']);
});

test('changes stand in the order of the words, and what was empty and still is does not stand at all', async () => {
  const change = (field: string, after: unknown) => ({ field, before: null, after });
  const changes = [
    change('endsAt', '2023-10-24T01:00:00.000Z'),
    change('brandNew', 1),
    change('groupIds', []),
    change('startsAt', '2023-10-24T00:45:00.000Z'),
    change('title', { en: 'A' }),
  ];
  const written = await write('en', { changes });
  expect(written.changes.map(({ field }) => field)).toEqual(['Title', 'Start', 'End', 'brandNew']);
});

test('what is personal is told beside the rest, and of an erased person not at all', async () => {
  const passport = [{ field: 'passportNumber', before: null, after: 'X1' }];
  const open = await write('en', {
    ...changed('status', 'nominated', 'accepted'),
    personal: passport,
  });
  expect(open.changes.map(({ field }) => field)).toEqual(['Status', 'Passport number']);
  const erased = await write('en', { personal: 'erased' });
  expect([erased.changes, erased.isErased]).toEqual([[], true]);
});

test('of a private field of somebody it is told that it changed, and that only', async () => {
  const personal = [{ field: 'diet', before: null, after: null, isWithheld: true as const }];
  expect((await write('en', { personal })).changes).toEqual([
    { field: 'Diet', before: '', after: '', isWithheld: true },
  ]);
});

test.each(LOCALES)(
  'every object and deed that a command writes has a word in %s',
  async (locale) => {
    const { audit } = await loadMessages(locale);
    const written = commandTexts();
    const words = (pattern: RegExp) => [
      ...new Set([...written.matchAll(pattern)].map(([, word = '']) => word)),
    ];
    const objects = words(/objectType: '(\w+)'/g);
    const actions = words(/\baction: (?:\w.*\? )?'(\w+)'/g);
    expect(objects.length).toBeGreaterThan(10);
    expect(actions.length).toBeGreaterThan(10);
    expect(objects.filter((word) => !(OBJECT_TYPES as readonly string[]).includes(word))).toEqual(
      [],
    );
    expect([...objects, ...OBJECT_TYPES].filter((word) => !(word in audit.objects))).toEqual([]);
    expect(actions.filter((word) => !(word in audit.actions))).toEqual([]);
  },
);

function commandTexts(): string {
  return readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\/commands(\/|\.ts)/.test(path) && path.endsWith('.ts') && !path.includes('test'),
    )
    .map((path) => readFileSync(join('lib', path), 'utf8'))
    .join('\n');
}
