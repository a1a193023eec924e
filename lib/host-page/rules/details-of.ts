import type { AnswerInput } from '../schema';
import type { AnswerDetails } from '../types';

/** What stands beside an answer; a part in which nothing was said is null. */
export function detailsOf(input: AnswerInput): AnswerDetails {
  const { windows, speakers, entryRules, note, contact } = input;
  const entry = { ...input.entry, asksForId: yesOrNo(input.entry.asksForId) };
  const { nameListFields, ...facts } = entry;
  // The fields are of a list; without one they say nothing.
  const isSaid = Object.values(facts).some((fact) => fact !== null);
  return {
    windows,
    speakers,
    entryRules,
    note,
    contact: Object.values(contact).some(Boolean) ? contact : null,
    entry: isSaid
      ? { ...facts, nameListFields: facts.nameListDays === null ? [] : nameListFields }
      : null,
  };
}

const yesOrNo = (answer: 'yes' | 'no' | null) => (answer === null ? null : answer === 'yes');
