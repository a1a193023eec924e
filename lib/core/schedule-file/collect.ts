import type { LocalizedText } from '../localized.ts';
import { beginningOf } from '../storable.ts';
import { LIMITS } from './limits.ts';
import type {
  ForeignNoteCode,
  ForeignPerson,
  ForeignSchedule,
  ForeignSession,
  Moment,
} from './schedule.ts';

/** What stops the reading of a file at once. */
export class Refused extends Error {
  readonly code: 'too_many' | 'not_a_schedule' | 'unsafe' | 'broken';
  constructor(code: Refused['code']) {
    super(code);
    this.code = code;
  }
}

/** A session as the readers of XML, JSON and calendars find it: plain text everywhere. */
export type Found = {
  key: string | null;
  title: string;
  subtitle?: string;
  description: string;
  start: Moment | null;
  end: Moment | null;
  room: string;
  tracks: string[];
  kind: string;
  language: string;
  people: string[];
  isTentative?: boolean;
};

/** Gathers sessions and counts what has to be told about them; refuses more than anybody plans. */
export function collector(format: ForeignSchedule['format']) {
  const sessions: ForeignSession[] = [];
  const counts = new Map<ForeignNoteCode, number>();
  const note = (code: ForeignNoteCode): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };

  const cut = (text: string, most: number): string => {
    const tidy = text.trim();
    if (tidy.length <= most) return tidy;
    note('text_cut');
    return `${beginningOf(tidy, most - 1).trimEnd()}…`;
  };

  return {
    note,
    add(found: Found): void {
      if (sessions.length >= LIMITS.sessions) throw new Refused('too_many');
      const title = cut(oneLine([found.title, found.subtitle ?? '']), LIMITS.titleCharacters);
      if (title === '') return note('no_title');
      const description = cut(found.description, LIMITS.descriptionCharacters);
      sessions.push({
        key: found.key?.trim().slice(0, LIMITS.nameCharacters) || null,
        title: english(title),
        description: description === '' ? null : english(description),
        start: found.start,
        end: found.end,
        duration: null,
        room: short(found.room),
        tracks: [...new Set(found.tracks.flatMap((track) => short(track) ?? []))],
        kind: short(found.kind),
        languages: languagesIn(found.language),
        people: speakers(found.people),
        isTentative: found.isTentative ?? null,
        isPublic: null,
      });
    },
    schedule(title: string | null): ForeignSchedule {
      const notes = [...counts].map(([code, count]) => ({ code, count }));
      return { format, title: short(title ?? ''), sessions, notes };
    },
  };
}
export type Collector = ReturnType<typeof collector>;

const english = (en: string): LocalizedText => ({ en });

/** Title and subtitle in one line, as a programme prints them. */
function oneLine(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(': ');
}

function short(text: string): string | null {
  return beginningOf(text.replace(/\s+/g, ' ').trim(), LIMITS.nameCharacters) || null;
}

/** `de`, `en-US`, `en, ru`. */
function languagesIn(text: string): string[] {
  const codes = text.toLowerCase().split(/[\s,;/]+/);
  return [
    ...new Set(codes.map((code) => code.slice(0, 2)).filter((code) => /^[a-z]{2}$/.test(code))),
  ].slice(0, 10);
}

function speakers(names: readonly string[]): ForeignPerson[] {
  const tidy = names.flatMap((name) => short(name) ?? []);
  return [...new Set(tidy)]
    .slice(0, LIMITS.people)
    .map((name) => ({ name, role: 'speaker', languages: [] }));
}
