import { createSession } from '@/lib/agenda/commands/create-session';
import { updateSession } from '@/lib/agenda/commands/update-session';
import { findSession } from '@/lib/agenda/queries/find-session';
import { sessionFormValue } from '@/lib/agenda/rules/session-fields';
import { createSessionInput, updateSessionInput } from '@/lib/agenda/schema';
import type { EditableSession } from '@/lib/agenda/types/draft';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import { addDays, MINUTE } from '@/lib/core/zoned-time';
import { publishRelease } from '@/lib/releases/commands/publish-release';
import { publishReleaseInput } from '@/lib/releases/schema';
import { seedId } from '../random';
import { done } from './done';
import { personId } from './people';
import { placeId } from './places';

/** What of an activity its agenda is written with. */
export type Event = { id: string; startsOn: string; timeZone: string };

const sessionId = (activityId: string, key: string) => seedId(`session ${activityId} ${key}`);
export const groupId = (activityId: string, name: string) => seedId(`group ${activityId} ${name}`);

/**
 * Writes an agenda that is given as lines of cells between bars:
 * key | day groups from–until | kind place | English / Russian / Korean title | languages | role name languages, …
 * Without groups a session addresses everyone; without a time it waits in the tray; a dash is an empty cell, and a
 * question mark behind the place says that it is not agreed yet. `visitTo` knows the request to the host of a place.
 */
export async function writeAgenda(
  coordinator: Viewer,
  event: Event,
  lines: string,
  visitTo: (place: string) => string | null = () => null,
): Promise<void> {
  for (const row of lines.trim().split('\n')) {
    const [key = '', when = '', what = '', title = '', languages = '', people = ''] = row
      .split('|')
      .map((cell) => cell.trim().replace(/^–$/, ''));
    const [kind, place, mark] = what.split(' ');
    const [en, ru, ko] = title.split(' / ');
    const input = createSessionInput.parse({
      id: sessionId(event.id, key),
      activityId: event.id,
      kind,
      title: { en, ru, ko },
      ...whenOf(event, when),
      placeId: place ? placeId(place) : null,
      siteVisitId: place && kind === 'site_visit' ? visitTo(place) : null,
      isTentative: mark === '?',
      languages: languages ? languages.split(' ') : [],
      people: people ? people.split(', ').map(kind === 'ceremony' ? announcedOn : namedOn) : [],
    });
    await done(createSession(coordinator, input));
  }
}

/** `1 A 13:00–13:30`, or `1 13:00–13:30` for everyone. */
function whenOf(event: Event, when: string) {
  const [day, ...rest] = when.split(' ');
  const [startsAt, endsAt] = rest.at(-1)?.split('–') ?? [];
  const groups = rest.length > 1 ? [...(rest[0] ?? '')] : [];
  return {
    day: day ? addDays(event.startsOn, Number(day) - 1) : null,
    startsAt,
    endsAt,
    groupIds: groups.map((name) => groupId(event.id, name)),
  };
}

/** `interpreter Byeol Namu ko ru` */
function namedOn(text: string) {
  const [role, given, family, ...languages] = text.split(' ');
  return { role, personId: personId(`${given} ${family}`), languages };
}

/** How the officials are announced at a ceremony. */
const TITLES: Record<string, LocalizedText> = {
  'Boram Suh': {
    en: 'Deputy Minister for Digital Government, Ministry of the Interior and Safety',
    ru: 'заместитель министра по цифровому правительству, Министерство внутренних дел и безопасности',
    ko: '행정안전부 디지털정부실장',
  },
  'Jong-Sung Hwang': {
    en: 'President, National Information Society Agency',
    ru: 'президент Национального агентства информационного общества',
    ko: '한국지능정보사회진흥원장',
  },
  'Ainur Yussupova': {
    en: 'Vice-Chairman, Public Services Committee',
    ru: 'заместитель председателя Комитета государственных услуг',
    ko: '카자흐스탄 공공서비스위원회 부위원장',
  },
  'Bakyt Zhexembay': {
    en: 'Project Manager, Astana Civil Service Hub',
    ru: 'менеджер проекта, Астанинский хаб государственной службы',
    ko: '아스타나 공무원 허브 프로젝트 매니저',
  },
};

function announcedOn(text: string) {
  const [, given, family] = text.split(' ');
  return { ...namedOn(text), title: TITLES[`${given} ${family}`] ?? null };
}

/** Gives a session another time, such as `2 13:10–15:00`, or sends it to the tray. */
export async function moveTo(
  coordinator: Viewer,
  event: Event,
  key: string,
  when: string | null,
): Promise<void> {
  const session = await savedSession(coordinator, event, key);
  const { day, startsAt = null, endsAt = null } = whenOf(event, when ?? '');
  const { start, end } = session;
  const length = start === null || end === null ? session.duration : (end - start) / MINUTE;
  const duration = day ? null : length;
  await save(coordinator, event, session, { day, startsAt, endsAt, duration });
}

/** Lets other people stand on a session: `speaker Haneul Sagong, …`. */
export async function nameOn(
  coordinator: Viewer,
  event: Event,
  key: string,
  people: string,
): Promise<void> {
  const session = await savedSession(coordinator, event, key);
  await save(coordinator, event, session, { people: people.split(', ').map(namedOn) });
}

async function save(coordinator: Viewer, event: Event, session: EditableSession, changed: object) {
  const { id: sessionId, version } = session;
  const answers = sessionFormValue(session, event.timeZone);
  const input = updateSessionInput.parse({ ...answers, sessionId, version, ...changed });
  await done(updateSession(coordinator, input));
}

async function savedSession(coordinator: Viewer, event: Event, key: string) {
  const session = await findSession(coordinator, sessionId(event.id, key));
  if (!session) throw new Error(`The agenda has no session ${key}.`);
  return session;
}

export async function publish(
  coordinator: Viewer,
  event: Event,
  number: number,
  news: { message?: string; reason?: string; tell?: boolean } = {},
): Promise<void> {
  const id = seedId(`release ${event.id} ${number}`);
  const input = publishReleaseInput.parse({ id, activityId: event.id, tell: false, ...news });
  await done(publishRelease(coordinator, input));
}
