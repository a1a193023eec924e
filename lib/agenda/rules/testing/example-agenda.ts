import type { AgendaInput, AgendaSession } from '../../types/agenda';
import type { Conflict, ConflictCode } from '../../types/conflict';
import { checkAgenda } from '../check-agenda';
import { fixesOf } from '../fixes-of';

/** A clock time of the visit, in Seoul. */
export const at = (day: number, time: string) => Date.parse(`2023-10-${day}T${time}:00+09:00`);

export const session = (
  id: string,
  day: number,
  [from, until]: [string, string],
  more: Partial<AgendaSession> = {},
): AgendaSession => ({
  id,
  kind: 'talk',
  start: at(day, from),
  end: at(day, until),
  groupIds: ['A'],
  placeId: null,
  people: [],
  languages: [],
  ...more,
});

export const place = (id: string, more: Partial<AgendaInput['places'][number]> = {}) => ({
  id,
  parentId: null,
  capacity: null,
  latitude: null,
  longitude: null,
  ...more,
});

export const agendaOf = (
  sessions: AgendaSession[],
  more: Partial<AgendaInput> = {},
): AgendaInput => ({
  activity: {
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    dayHours: { start: '08:00:00', end: '20:00:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 0,
  },
  groups: [
    { id: 'A', headCount: 14 },
    { id: 'B', headCount: 14 },
  ],
  sessions,
  places: [
    place('sejong'),
    place('daejeon'),
    place('headquarters'),
    place('room 2', { parentId: 'headquarters', capacity: 20 }),
    place('room 4', { parentId: 'headquarters', capacity: 16 }),
    place('hall', { parentId: 'headquarters', capacity: 60 }),
  ],
  travelTimes: [{ fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 40 }],
  ...more,
});

export const only = (conflicts: Conflict[], code: ConflictCode) =>
  conflicts.filter((conflict) => conflict.code === code);
export const codes = (input: AgendaInput) => checkAgenda(input).map(({ code }) => code);

/** Everything that is wrong, each with its fixes. */
export const withFixes = (input: AgendaInput) =>
  checkAgenda(input).map((conflict) => ({ ...conflict, fixes: fixesOf(input, conflict) }));
