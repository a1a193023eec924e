import { describe, expect, it } from 'vitest';
import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import { writeCalendar } from '@/lib/core/calendar-file';
import type { Locale } from '@/lib/core/vocabulary';
import { xlsxFile } from '@/lib/core/xlsx';
import { loadMessages } from '@/lib/i18n/load-messages';
import { readAgendaFile } from './queries/read-agenda-file';
import { calendarOf } from './rules/calendar-of';
import { exportedDraft } from './rules/exported-agenda';
import { planImport } from './rules/plan-import';
import { sheetOf } from './rules/sheet-of';
import { writeJson } from './rules/write-json';
import { writeXml } from './rules/write-xml';
import type { ExportFormat } from './types';

const id = (number: number) => `018b5a10-0000-7000-8000-00000000000${number}`;
const at = (time: string) => Date.parse(`2023-10-${time}:00+09:00`);

const activity = {
  id: id(9),
  slug: 'visit',
  project: { slug: 'project', title: { en: 'Project' }, isIllustrative: false },
  title: { en: 'Visit & <more>' },
  startsOn: '2023-10-24',
  endsOn: '2023-10-26',
  timeZone: 'Asia/Seoul',
  groups: [
    { id: id(7), name: 'A', position: 1, version: 1 },
    { id: id(8), name: 'B', position: 2, version: 1 },
  ],
};

const place = {
  id: id(5),
  parentId: null,
  name: { en: 'Convention centre', ko: '컨벤션 센터' },
  address: null,
  city: null,
  capacity: null,
  latitude: 37.5,
  longitude: 127,
};
const room = { ...place, id: id(6), parentId: id(5), name: { en: 'Hall 1' } };
const people = [
  { id: id(3), name: 'Min Sora', nameNative: '민소라' },
  { id: id(4), name: 'Oleg Kim', nameNative: null },
];

const plain: EditableSession = {
  id: id(1),
  kind: 'workshop',
  title: { en: 'Registers & “keys”' },
  description: { en: 'What we learned & why 1 < 2.\nBring a laptop.' },
  start: at('24T09:30'),
  end: at('24T11:00'),
  duration: null,
  placeId: room.id,
  siteVisitId: null,
  groupIds: [],
  languages: ['ko'],
  mustFollowSessionId: null,
  vehicleIds: [],
  isTentative: false,
  isPublic: true,
  people: [],
  version: 3,
};
const named = (personId: string, role: 'speaker' | 'interpreter', languages: string[] = []) => {
  const known = people.find((person) => person.id === personId);
  return {
    personId,
    role,
    languages,
    title: null,
    groupId: null,
    name: known?.name ?? '',
    nameNative: null,
  };
};

async function fileOf(format: ExportFormat, sessions: EditableSession[], locale: Locale) {
  const agenda = exportedDraft(
    activity,
    {
      sessions,
      places: [place, room],
      groups: activity.groups.map((g) => ({ ...g, headCount: 0 })),
    },
    { url: 'https://sapar.example.org/p/project/visit', version: 'draft', at: at('20T09:00') },
  );
  const messages = await loadMessages(locale);
  const words = {
    sheet: 'Agenda',
    kind: (kind: EditableSession['kind']) => messages.vocabulary.sessionKind[kind],
    yes: messages.audit.yes,
    no: messages.audit.no,
  };
  const files = {
    xml: () => Buffer.from(writeXml(agenda)),
    json: () => Buffer.from(writeJson(agenda)),
    ics: () => Buffer.from(writeCalendar(calendarOf(agenda))),
    xlsx: () => xlsxFile([sheetOf(agenda, locale, words)]),
  };
  return files[format]();
}

/** What is made of a session by exporting it and importing it into an activity that is still empty. */
async function imported(format: ExportFormat, session: EditableSession, locale: Locale = 'en') {
  const file = await fileOf(format, [session], locale);
  const read = await readAgendaFile({ bytes: file, fileName: 'agenda' }, activity);
  if (!read.ok) throw new Error(read.code);
  const plan = planImport(
    read.value,
    { tracks: 'groups', rooms: 'make', people: 'name' },
    {
      activity,
      places: [{ id: room.id, name: room.name, parent: place.name }],
      people,
      sessions: [],
      removed: new Map(),
    },
  );
  const [edit] = plan.edits;
  return edit?.type === 'create' ? edit.content : null;
}

function contentOf({ id: _, version: __, ...content }: EditableSession): SessionContent {
  return {
    ...content,
    people: content.people.map(({ personId, role, languages }) => ({ personId, role, languages })),
  };
}

const FORMATS = ['xml', 'json', 'ics', 'xlsx'] as const;

/** A session that says one thing more than the plain one, and which formats carry it. */
const MORE: [string, Partial<EditableSession>, readonly ExportFormat[]][] = [
  ['nothing more', { languages: [], description: null }, FORMATS],
  [
    'a description',
    { languages: [], description: { en: 'Bring a laptop.\n\n- and "time"' } },
    FORMATS,
  ],
  ['a language', { description: null }, ['xml', 'json', 'xlsx']],
  ['several languages', { description: null, languages: ['ko', 'ru'] }, ['xlsx']],
  ['one group', { languages: [], description: null, groupIds: [id(7)] }, FORMATS],
  ['two groups', { languages: [], description: null, groupIds: [id(7), id(8)] }, FORMATS],
  [
    'a speaker',
    { languages: [], description: null, people: [named(id(3), 'speaker')] },
    ['xml', 'json', 'xlsx'],
  ],
  [
    'an interpreter',
    { languages: [], description: null, people: [named(id(4), 'interpreter', ['ko', 'ru'])] },
    ['xlsx'],
  ],
  [
    'titles in three languages',
    { languages: [], description: null, title: { en: 'One', ru: 'Раз', ko: '하나' } },
    ['xlsx'],
  ],
  [
    'that it is tentative',
    { languages: [], description: null, isTentative: true },
    ['ics', 'xlsx'],
  ],
  ['that it is not public', { languages: [], description: null, isPublic: false }, ['xlsx']],
  [
    'a night',
    { languages: [], description: null, start: at('24T23:00'), end: at('25T01:00') },
    FORMATS,
  ],
  [
    'an end at midnight',
    { languages: [], description: null, start: at('24T22:00'), end: at('25T00:00') },
    FORMATS,
  ],
  ['no time', { languages: [], description: null, start: null, end: null, duration: 45 }, ['xlsx']],
];

describe('an agenda that leaves and comes back', { timeout: 60_000 }, () => {
  it.each(MORE)('is the same with %s, in the formats that carry it', async (_, more, carriers) => {
    const session = { ...plain, ...more };
    const kept: ExportFormat[] = [];
    for (const format of FORMATS) {
      const came = await imported(format, session).catch(() => null);
      if (JSON.stringify(came && sorted(came)) === JSON.stringify(sorted(contentOf(session)))) {
        kept.push(format);
      }
    }
    expect(kept).toEqual(carriers);
  });

  it.each(['en', 'ru', 'ko'] as const)(
    'is the same as a workbook in %s, of every kind',
    async (locale) => {
      for (const kind of [
        'ceremony',
        'talk',
        'workshop',
        'site_visit',
        'transfer',
        'meal',
        'free',
      ] as const) {
        const session = { ...plain, kind, title: { en: 'x' }, isTentative: true, isPublic: false };
        expect(await imported('xlsx', session, locale)).toEqual(contentOf(session));
      }
    },
  );

  it('changes nothing where it came from', async () => {
    for (const format of FORMATS) {
      const sessions = [
        { ...plain, people: [named(id(3), 'speaker'), named(id(4), 'interpreter', ['ko', 'ru'])] },
        {
          ...plain,
          id: id(2),
          title: { en: 'Two', ko: '둘' },
          groupIds: [id(7)],
          languages: ['ko', 'ru'],
        },
      ];
      const file = await fileOf(format, sessions, 'en');
      const read = await readAgendaFile({ bytes: file, fileName: 'agenda' }, activity);
      if (!read.ok) throw new Error(read.code);
      const facts = {
        activity,
        places: [{ id: room.id, name: room.name, parent: place.name }],
        people,
        sessions,
        removed: new Map(),
      };
      const choices = { tracks: 'groups', rooms: 'make', people: 'name' } as const;
      expect([format, planImport(read.value, choices, facts).edits]).toEqual([format, []]);
    }
  });
});

describe('a schedule.xml', () => {
  it('has what its schema asks for, and escapes what would break it', async () => {
    const xml = (await fileOf('xml', [plain], 'en')).toString();
    expect(xml).toContain('<title>Visit &amp; &lt;more&gt;</title>');
    expect(xml).toContain(
      '<day index="1" date="2023-10-24" start="2023-10-24T09:30:00+09:00" end="2023-10-24T11:00:00+09:00">',
    );
    const event = xml.slice(xml.indexOf('<event'), xml.indexOf('</event>'));
    expect([...event.matchAll(/^\s+<(\w+)/gm)].map(([, name]) => name)).toEqual([
      'room',
      'title',
      'subtitle',
      'type',
      'date',
      'start',
      'duration',
      'abstract',
      'slug',
      'track',
      'persons',
      'language',
      'description',
    ]);
    expect(event).toContain('<duration>01:30</duration>');
    expect(event).toMatch(/<slug>[a-z0-9_]{4,}-[a-z0-9\-_]{4,}<\/slug>/);
  });

  it('names nobody but speakers and moderators', async () => {
    const session = { ...plain, people: [named(id(4), 'interpreter'), named(id(3), 'speaker')] };
    for (const format of ['xml', 'json', 'ics'] as const) {
      expect((await fileOf(format, [session], 'en')).toString()).not.toContain('Oleg');
    }
  });
});

function sorted(content: SessionContent) {
  return Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
