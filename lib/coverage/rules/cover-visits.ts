import { type Agenda, addresses, type Placed, readAgenda } from '@/lib/agenda/rules/agenda';
import { interpretedLanguages } from '@/lib/agenda/rules/languages';
import { vehiclesOf } from '@/lib/agenda/rules/vehicles';
import type { AgendaInput, AgendaVisit } from '@/lib/agenda/types/agenda';
import type { Conflict, ConflictCode } from '@/lib/agenda/types/conflict';
import type { CoverageItem, VisitCoverage } from '../types';

type Facts = {
  agenda: Agenda;
  conflicts: readonly Conflict[];
  session: Placed;
  visit: AgendaVisit;
};

const THERE = { state: 'there', turn: 'nobody', until: null } as const;
const NOT_NEEDED = { state: 'not_needed', turn: 'nobody', until: null } as const;
const UNKNOWN = { state: 'unknown', turn: 'us', until: null } as const;
const MISSING = { state: 'missing', turn: 'us', until: null } as const;

/**
 * What each visit on the agenda has and lacks, in the order of the agenda. What lacks is read from the conflicts, so
 * that it never differs from what the builder says.
 * @param conflicts all that `checkAgenda` finds in this agenda
 */
export function coverVisits(input: AgendaInput, conflicts: readonly Conflict[]): VisitCoverage[] {
  const agenda = readAgenda(input);
  return agenda.placed.flatMap((session) => {
    const visit = agenda.visits.get(session.siteVisitId ?? '');
    if (!visit) return [];
    const facts = { agenda, conflicts: about(conflicts, session, visit), session, visit };
    const items = [
      host(facts),
      ...interpreters(facts),
      escort(facts),
      vehicle(facts),
      nameList(facts),
    ];
    return [{ visitId: visit.id, sessionId: session.id, items }];
  });
}

/** Of the session, of its visit, or of the seats of a group that comes. */
function about(
  conflicts: readonly Conflict[],
  { id, groupIds }: Placed,
  visit: AgendaVisit,
): Conflict[] {
  return conflicts.filter(({ code, sessionIds, siteVisitIds, groupIds: whose }) => {
    if (sessionIds.includes(id)) return true;
    if (code === 'lead_time') return siteVisitIds.includes(visit.id);
    if (code !== 'capacity_exceeded' || sessionIds.length > 0) return false;
    return groupIds.length === 0 || whose.some((groupId) => groupIds.includes(groupId));
  });
}

function host({ agenda, conflicts, visit }: Facts): CoverageItem {
  if (of(conflicts, 'host_unconfirmed').length === 0) return { what: 'host', ...THERE };
  const until = visit.due?.find(({ what }) => what !== 'name_list')?.on ?? null;
  const { today } = agenda.input;
  const isLate = until !== null && today !== undefined && until < today;
  return {
    what: 'host',
    state: isLate ? 'late' : 'missing',
    turn: visit.status === 'asked' ? 'host' : 'us',
    until,
  };
}

function interpreters({ agenda, conflicts, session }: Facts): CoverageItem[] {
  const what = 'interpreter';
  if (session.languages.length === 0) return [{ what, ...UNKNOWN }];
  const missing = of(conflicts, 'language_missing').map(
    ({ params }): CoverageItem => ({ what, ...MISSING, language: String(params.language) }),
  );
  const there = interpretedLanguages(session, agenda.input.groups).map(
    (language): CoverageItem => ({ what, ...THERE, language }),
  );
  const items = [...missing, ...there];
  return items.length > 0 ? items : [{ what, ...NOT_NEEDED }];
}

function escort({ session }: Facts): CoverageItem {
  const isNamed = session.people.some(({ role }) => role === 'escort');
  return { what: 'escort', ...(isNamed ? THERE : MISSING) };
}

/** Of the session itself, and of every group that comes: it is driven there. */
function vehicle({ agenda, conflicts, session }: Facts): CoverageItem {
  const what = 'vehicle';
  const lacking = of(conflicts, 'capacity_exceeded')
    .filter(({ params }) => params.of === 'vehicle')
    .map(({ params }) => Number(params.expected) - Number(params.limit));
  if (lacking.length > 0) return { what, ...MISSING, seats: Math.max(...lacking) };
  const groups = agenda.input.groups.filter(({ id }) => addresses(session, id));
  const areDriven = groups.every(({ id }) => agenda.modes.has(id)) && groups.length > 0;
  return { what, ...(areDriven || vehiclesOf(agenda, session).length > 0 ? THERE : UNKNOWN) };
}

function nameList({ conflicts, visit }: Facts): CoverageItem {
  const what = 'name_list';
  if (visit.status === 'declined' || visit.status === 'cancelled') return { what, ...NOT_NEEDED };
  const due = visit.due?.find((owed) => owed.what === what);
  const warned = of(conflicts, 'lead_time').find(({ params }) => params.what === what);
  if (due) {
    const state = warned ? (warned.params.past === 1 ? 'late' : 'missing') : 'not_yet';
    return { what, state, turn: 'us', until: due.on };
  }
  if (!visit.wantsNames) return { what, ...NOT_NEEDED };
  // While nobody has asked the host, the list is not owed; it will be.
  return { what, ...(visit.status === 'draft' ? { ...MISSING, state: 'not_yet' } : THERE) };
}

function of(conflicts: readonly Conflict[], code: ConflictCode): Conflict[] {
  return conflicts.filter((conflict) => conflict.code === code);
}
