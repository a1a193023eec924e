import type { GivenAnswer } from '@/lib/host-page/types';

/** What was answered before, by the names of the form's fields, so that changing it begins there. */
export function knownAnswers(
  answer: GivenAnswer | null,
  withAnswer: boolean,
): Record<string, string[]> {
  if (!answer) return {};
  const { contact, speakers, entry, entryRules, note, windows } = answer;
  const known: Record<string, string | null | undefined> = {
    answer: withAnswer ? answer.answer : null,
    'contact.name': contact?.name,
    'contact.email': contact?.email,
    'contact.phone': contact?.phone,
    'entry.asksForId': entry?.asksForId == null ? null : entry.asksForId ? 'yes' : 'no',
    'entry.photos': entry?.photos,
    'entry.gate': entry?.gate,
    'entry.parking': entry?.parking,
    'entry.nameListDays': entry?.nameListDays?.toString(),
    entryRules,
    note: withAnswer ? note : null,
  };
  for (const [row, { name, jobTitle }] of speakers.entries()) {
    known[`speakers.${row}.name`] = name;
    known[`speakers.${row}.jobTitle`] = jobTitle;
  }
  for (const [row, { date, start, end }] of (withAnswer ? windows : []).entries()) {
    known[`windows.${row}.date`] = date;
    known[`windows.${row}.start`] = start;
    known[`windows.${row}.end`] = end;
  }
  const typed = Object.entries(known).flatMap(([name, value]) => (value ? [[name, [value]]] : []));
  return { ...Object.fromEntries(typed), 'entry.nameListFields': entry?.nameListFields ?? [] };
}
