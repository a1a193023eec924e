import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import type { LocalizedText } from '@/lib/core/localized';
import { sameValue } from '@/lib/core/same-value';
import type { ForeignSchedule, ForeignSession } from '@/lib/core/schedule-file/schedule';
import { beginningOf } from '@/lib/core/storable';
import type { ImportChoices, SessionOutcome } from '../types';
import {
  groupFinder,
  type KnownPerson,
  type KnownPlace,
  personFinder,
  placeFinder,
} from './match-names';
import { placeInTime, type Timing } from './place-in-time';
import { readKind } from './read-kind';
import { groupKey, nameKey } from './same-name';
import { importedId } from './session-id';

/** What stands here already. */
export type ImportFacts = {
  activity: {
    id: string;
    startsOn: string;
    endsOn: string;
    timeZone: string;
    groups: readonly { id: string; name: string }[];
  };
  places: readonly KnownPlace[];
  /** Whom names of the file may mean. */
  people: readonly KnownPerson[];
  sessions: readonly EditableSession[];
  /** Sessions of this agenda that were taken out, with their versions: importing brings them back. */
  removed: ReadonlyMap<string, number>;
};

type Made = { id: string; name: string };

export type PlannedSession = {
  source: ForeignSession;
  timing: Timing;
  kind: SessionContent['kind'];
  outcome: SessionOutcome;
};

export type ImportPlan = {
  /** Sessions to bring back before anything else. */
  restores: AgendaEdit[];
  edits: AgendaEdit[];
  places: Made[];
  groups: Made[];
  sessions: PlannedSession[];
  duplicates: number;
};

/** No lane of an agenda has a longer name. */
const GROUP_NAME = 24;
const LANGUAGES_OF_TITLES = ['en', 'ru', 'ko'] as const;

/** What an import would do, decided session by session; a session that it knows is only given what differs. */
export function planImport(
  schedule: ForeignSchedule,
  choices: ImportChoices,
  facts: ImportFacts,
): ImportPlan {
  const known = new Map(facts.sessions.map((session) => [session.id, session]));
  const resolve = resolver(choices, facts);
  const plan: Omit<ImportPlan, 'places' | 'groups'> = {
    restores: [],
    edits: [],
    sessions: [],
    duplicates: 0,
  };
  const seen = new Set<string>();
  for (const source of schedule.sessions) {
    const id = idOf(source, facts.activity.id, (own) => known.has(own) || facts.removed.has(own));
    if (seen.has(id)) {
      plan.duplicates += 1;
      continue;
    }
    seen.add(id);
    const timing = placeInTime(source, facts.activity);
    const said = { ...resolve.named(source), ...timesOf(timing) };
    const kind = readKind(source.kind) ?? readKind(source.title.en) ?? 'talk';
    const before = known.get(id);
    const removedVersion = facts.removed.get(id);
    const told = { source, timing, kind };
    if (before) {
      const changes = changesTo(before, source, said);
      const isSame = Object.keys(changes).length === 0;
      if (!isSame) {
        plan.edits.push({ type: 'change', sessionId: id, version: before.version, changes });
      }
      plan.sessions.push({ ...told, outcome: isSame ? 'same' : 'changed' });
    } else if (removedVersion !== undefined) {
      plan.restores.push({ type: 'restore', sessionId: id, version: removedVersion });
      plan.sessions.push({ ...told, outcome: 'new' });
    } else {
      plan.edits.push({ type: 'create', sessionId: id, content: contentOf(source, kind, said) });
      plan.sessions.push({ ...told, outcome: 'new' });
    }
  }
  return { ...plan, ...resolve.made() };
}

/** Our own id where the file is one of ours; else worked out from what the file calls it. */
function idOf(source: ForeignSession, activityId: string, isOurs: (id: string) => boolean): string {
  const own = source.key?.replace(/@.*$/, '').toLowerCase();
  if (own && isOurs(own)) return own;
  return importedId(activityId, 'session', source.key ?? contentKey(source));
}

function contentKey({ title, start, tracks, room }: ForeignSession): string {
  return JSON.stringify([nameKey(title.en), start, tracks, room]);
}

type Named = Pick<SessionContent, 'placeId' | 'groupIds' | 'people'>;
type Said = Named & Pick<SessionContent, 'start' | 'end' | 'duration'>;

/** Looks names up, and collects what has to be made for them. */
function resolver(choices: ImportChoices, { activity, places, people }: ImportFacts) {
  const [placeOf, groupOf, personOf] = [
    placeFinder(places),
    groupFinder(activity.groups),
    personFinder(people),
  ];
  const made = { places: new Map<string, Made>(), groups: new Map<string, Made>() };

  const placeId = (room: string | null): string | null => {
    if (room === null) return null;
    const found = placeOf(room);
    if (found || choices.rooms === 'leave') return found?.id ?? null;
    return making(made.places, nameKey(room), () => ({
      id: importedId(activity.id, 'place', nameKey(room)),
      name: room,
    }));
  };
  const groupId = (track: string): string => {
    const name = beginningOf(track, GROUP_NAME).trim();
    const found = groupOf(name);
    if (found) return found.id;
    return making(made.groups, groupKey(name), () => ({
      id: importedId(activity.id, 'group', groupKey(name)),
      name,
    }));
  };
  const groupIds = (said: readonly string[]) => [...new Set(said.map(groupId))].sort();
  /** Each person once in each part, also where the file has two ways of writing them. */
  const named = (source: ForeignSession) => {
    const parts = source.people.flatMap(({ name, role, languages }) => {
      const person = personOf(name);
      return person ? [{ personId: person.id, role, languages }] : [];
    });
    return [...new Map(parts.map((part) => [`${part.personId} ${part.role}`, part])).values()];
  };
  return {
    /** What had to be made for the sessions asked about so far. */
    made: () => ({ places: [...made.places.values()], groups: [...made.groups.values()] }),
    named: (source: ForeignSession): Named => ({
      placeId: placeId(source.room),
      groupIds: choices.tracks === 'groups' ? groupIds(source.tracks) : [],
      people: choices.people === 'name' ? named(source) : [],
    }),
  };
}

function making(made: Map<string, Made>, key: string, make: () => Made): string {
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one.id;
}

const timesOf = ({ start, end, duration }: Timing) => ({ start, end, duration });

function contentOf(
  source: ForeignSession,
  kind: SessionContent['kind'],
  said: Said,
): SessionContent {
  return {
    ...said,
    kind,
    title: source.title,
    description: source.description,
    languages: source.languages,
    siteVisitId: null,
    mustFollowSessionId: null,
    vehicleIds: [],
    isTentative: source.isTentative ?? false,
    isPublic: source.isPublic ?? true,
  };
}

/** Only what the file says, and only where it differs. People are added to a session and never taken away. */
function changesTo(
  before: EditableSession,
  source: ForeignSession,
  said: Said,
): Partial<SessionContent> {
  const kind = readKind(source.kind);
  const wanted: Partial<SessionContent> = {
    start: said.start,
    end: said.end,
    ...(said.start === null && said.duration !== null ? { duration: said.duration } : {}),
    title: overlaid(before.title, source.title),
    ...(source.description
      ? { description: overlaid(before.description, source.description) }
      : {}),
    ...(kind ? { kind } : {}),
    ...(said.placeId ? { placeId: said.placeId } : {}),
    ...(said.groupIds.length > 0 ? { groupIds: said.groupIds } : {}),
    ...(source.languages.length > 0 && !covers(before.languages, source.languages)
      ? { languages: source.languages }
      : {}),
    ...(source.isTentative === null ? {} : { isTentative: source.isTentative }),
    ...(source.isPublic === null ? {} : { isPublic: source.isPublic }),
  };
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => !sameValue(value, before[field as keyof SessionContent]),
    ),
  ) as Partial<SessionContent>;
  const added = said.people.filter(
    (person) =>
      !before.people.some(
        ({ personId, role }) => personId === person.personId && role === person.role,
      ),
  );
  if (added.length === 0) return changes;
  const stay = before.people.map(({ personId, role, languages, title }) => ({
    personId,
    role,
    languages,
    title,
  }));
  return { ...changes, people: [...stay, ...added] };
}

/** A file in one language says nothing about the others; most formats know one language of several. */
function covers(ours: readonly string[], theirs: readonly string[]): boolean {
  return theirs.every((language) => ours.includes(language));
}

function overlaid(before: LocalizedText | null, said: LocalizedText): LocalizedText {
  const both: Partial<Record<(typeof LANGUAGES_OF_TITLES)[number], string>> = {
    ...before,
    ...said,
  };
  return { ...both, en: said.en };
}
