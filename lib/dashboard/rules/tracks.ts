import { localDate } from '@/lib/core/zoned-time';
import { totalCells } from '@/lib/delegations/rules/readiness';
import type { Cell } from '@/lib/delegations/types';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import { readyBy } from '@/lib/tasks/rules/due-dates';
import type { Missing, Track, TrackCode, Units } from '../types';
import { agendaTrack } from './agenda-track';
import { coverTracks } from './cover-tracks';
import { type DeskFacts, onlyOne } from './desk-facts';
import { hostTrack } from './host-track';

/** What has to be made ready, each with how far it is; a track of which there is nothing to make is left out. */
export function tracksOf(facts: DeskFacts): Track[] {
  const cells = totalCells(facts.board);
  const step = (name: Cell['step']) => cells.find((cell) => cell.step === name);
  const parts = [
    nominations(facts, step('nominated')),
    hostTrack(facts),
    visas(facts, step('visa')),
    agendaTrack(facts),
    people('flights', facts, step('flight')),
    people('rooms', facts, step('room')),
    ...coverTracks(facts),
  ];
  return parts.flatMap((part) => (part && sum(part.units) > 0 ? [withUrgency(part, facts)] : []));
}

export type Part = Omit<Track, 'urgency'>;

const sum = ({ done, waiting, blocked, rest }: Units) => done + waiting + blocked + rest;

const SOON_DAYS = 3;

/** What is complete has no date any more. */
function withUrgency(part: Part, { today }: DeskFacts): Track {
  const { dueOn } = part;
  if (dueOn === null || part.units.done === sum(part.units)) {
    return { ...part, dueOn: null, urgency: null };
  }
  if (today > dueOn) return { ...part, urgency: 'late' };
  return { ...part, urgency: today >= workingDaysBefore(dueOn, SOON_DAYS) ? 'soon' : null };
}

/** Places are its units; those that were not filled in time are blocked. */
function nominations({ board, activity }: DeskFacts, cell: Cell | undefined): Part | null {
  if (!cell) return null;
  const free = countriesMissing(board, 'nominated');
  const late = board.reduce((total, row) => {
    const own = row.cells.find(({ step }) => step === 'nominated');
    return own?.state === 'overdue' ? total + own.missing : total;
  }, 0);
  return {
    code: 'nominations',
    units: { done: cell.done, waiting: cell.missing - late, blocked: late, rest: 0 },
    missing: cell.missing > 0 ? [{ code: 'places', count: cell.missing, countries: free }] : [],
    dueOn: cell.due === null ? null : localDate(cell.due - 1, activity.timeZone),
    owner: 'focal_points',
    path: 'participants/delegations',
  };
}

function visas(facts: DeskFacts, cell: Cell | undefined): Part | null {
  if (!cell) return null;
  const count = (of: 'unknown' | 'to_apply' | 'at_embassy' | 'refused') =>
    facts.board.reduce((total, { delegation }) => total + delegation.visas[of], 0);
  const refused = count('refused');
  const missing = [
    { code: 'refused', count: refused },
    { code: 'at_embassy', count: count('at_embassy') },
    { code: 'to_apply', count: count('to_apply') },
    { code: 'visa_unknown', count: count('unknown') },
  ] satisfies Missing[];
  return {
    ...people('visas', facts, cell),
    units: { done: cell.done, waiting: cell.missing - refused, blocked: refused, rest: 0 },
    missing: missing.filter((one) => one.count > 0),
    owner: onlyOne(facts.coordinators),
  };
}

const STEPS = { visas: 'visa', flights: 'flight', rooms: 'room' } as const;

/** A step of the readiness board, people by people. */
function people(
  code: TrackCode & keyof typeof STEPS,
  { board, deadlines, activity, coordinators }: DeskFacts,
  cell: Cell | undefined,
): Part {
  const step = STEPS[code];
  const { done = 0, missing = 0 } = cell ?? {};
  return {
    code,
    units: { done, waiting: missing, blocked: 0, rest: 0 },
    missing:
      missing > 0
        ? [{ code: 'people', count: missing, countries: countriesMissing(board, step) }]
        : [],
    dueOn: deadlines[step] ?? readyBy(code, activity.startsOn),
    owner: code === 'flights' ? 'focal_points' : onlyOne(coordinators),
    path: missing > 0 ? `participants?missing=${step}` : 'participants',
  };
}

function countriesMissing(board: DeskFacts['board'], step: Cell['step']) {
  return board
    .filter(({ cells }) => cells.some((cell) => cell.step === step && cell.missing > 0))
    .map(({ delegation }) => delegation.country)
    .toSorted();
}
