import { ROWS } from '../schema';

/** What the form holds, as it was typed: name of the field to its values. */
export type Typed = Record<string, string[]>;

export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
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
