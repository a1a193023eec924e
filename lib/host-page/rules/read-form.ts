import { ROWS } from '../schema';

/** Values of one name. No question of the form has as many choices; whoever holds a link could send them for ever. */
const MOST = 50;

/** What the form holds, as it was typed: name of the field to its values. */
export type Typed = Record<string, string[]>;

export function typedIn(form: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const values = typed.get(name);
    if (!values) typed.set(name, [value]);
    else if (values.length < MOST) values.push(value);
  }
  return Object.fromEntries(typed);
}

/** The answer that a plain form carries, for `answerInput`: rows in which nothing was typed are none. */
export function answerFrom(typed: Typed): Record<string, unknown> {
  const one = (name: string) => typed[name]?.[0] ?? '';
  const rows = (name: keyof typeof ROWS, fields: readonly string[]) =>
    Array.from({ length: ROWS[name] }, (_, row) =>
      Object.fromEntries(fields.map((field) => [field, one(`${name}.${row}.${field}`)])),
    ).filter((row) => Object.values(row).some((value) => value.trim()));
  return {
    id: one('id'),
    answer: one('answer'),
    seenStart: one('seenStart'),
    seenEnd: one('seenEnd'),
    windows: one('answer') === 'another_time' ? rows('windows', ['date', 'start', 'end']) : [],
    contact: {
      name: one('contact.name'),
      email: one('contact.email').trim(),
      phone: one('contact.phone'),
    },
    speakers: rows('speakers', ['name', 'jobTitle']),
    entry: {
      asksForId: one('entry.asksForId'),
      photos: one('entry.photos'),
      gate: one('entry.gate'),
      parking: one('entry.parking'),
      nameListDays: one('entry.nameListDays').trim(),
      nameListFields: typed['entry.nameListFields'] ?? [],
    },
    entryRules: one('entryRules'),
    note: one('note'),
  };
}
