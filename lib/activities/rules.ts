import type { ActivityStatus, Country } from '@/lib/core/vocabulary';
import { localDate, localTime, toInstant } from '@/lib/core/zoned-time';
import type { Change, Delegation } from './types';

/** Which status may follow which. `signed_off` is entered by signing attendance off, and left by reopening it. */
const NEXT: Record<ActivityStatus, readonly ActivityStatus[]> = {
  planning: ['published'],
  published: ['planning', 'running'],
  running: ['published', 'completed'],
  completed: ['running', 'signed_off'],
  signed_off: ['completed'],
};

export function canFollow(from: ActivityStatus, to: ActivityStatus): boolean {
  return NEXT[from].includes(to);
}

export type SettableStatus = Exclude<ActivityStatus, 'signed_off'>;

/** What a coordinator may set by hand from here, the usual way on last. */
export function settableStatuses(from: ActivityStatus): SettableStatus[] {
  if (from === 'signed_off') return [];
  return NEXT[from].filter((status) => status !== 'signed_off');
}

/** Whether delegates have an agenda to hold on to in this status, so that a release must exist first. */
export function needsRelease(status: ActivityStatus): boolean {
  return status !== 'planning';
}

type Agreed = Pick<Delegation, 'quota' | 'nominationDeadline'>;
type Wanted = Agreed & { id: string; country: Country };

/**
 * What has to be done to the delegations of an activity so that they are as wanted. A country keeps the delegation
 * that it has, whatever id the wanted one was given.
 */
export function compareDelegations(known: readonly Delegation[], wanted: readonly Wanted[]) {
  const old = new Map(known.map((delegation) => [delegation.country, delegation]));
  const created = wanted.filter(({ country }) => !old.has(country));
  const changed = wanted.flatMap((after) => {
    const before = old.get(after.country);
    return before && !sameAgreement(before, after) ? [{ before, after }] : [];
  });
  const kept = new Set(wanted.map(({ country }) => country));
  return { created, changed, removed: known.filter(({ country }) => !kept.has(country)) };
}

function sameAgreement(a: Agreed, b: Agreed): boolean {
  return a.quota === b.quota && a.nominationDeadline?.getTime() === b.nominationDeadline?.getTime();
}

/** `2026-12-01T18:00` is read on the clocks of the zone; a text with an offset is an instant already. */
export function deadlineAt(typed: string | null, timeZone: string): Date | null {
  if (!typed) return null;
  const [date = '', time = ''] = typed.split('T');
  return new Date(time.length === 5 ? toInstant(date, time, timeZone) : typed);
}

/** The same back: `2026-12-01T18:00`, or nothing where there is no deadline. */
export function deadlineOnClocks(deadline: Date | null, timeZone: string): string {
  if (!deadline) return '';
  const at = deadline.getTime();
  return `${localDate(at, timeZone)}T${localTime(at, timeZone)}`;
}

/** The same thing done several times in a row by the same account is one line with a count. Newest first. */
export function collapseChanges(entries: readonly Omit<Change, 'count'>[]): Change[] {
  const lines: Change[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const isSame =
      last?.actor === entry.actor &&
      last.objectType === entry.objectType &&
      last.action === entry.action;
    if (last && isSame) last.count += 1;
    else lines.push({ ...entry, count: 1 });
  }
  return lines;
}

/** One line for each country of the project, with its delegation where it has one, in the shape of the form. */
export function delegationLines(
  delegations: readonly Delegation[],
  countries: readonly { country: Country }[],
  timeZone: string,
) {
  const known = new Map(delegations.map((delegation) => [delegation.country, delegation]));
  return countries.map(({ country }) => {
    const delegation = known.get(country);
    return {
      id: delegation?.id ?? null,
      country,
      quota: delegation?.quota ?? null,
      nominationDeadline: deadlineOnClocks(delegation?.nominationDeadline ?? null, timeZone),
    };
  });
}
