import { closedHours } from '@/lib/agenda/rules/placing';
import type { DatedWindow } from '@/lib/agenda/types/agenda';
import type { Draft } from '@/lib/agenda/types/draft';
import type { ClosedReason, ClosedSpan } from '@/lib/agenda/types/placing';
import { clockMinutes, localDate, localTime } from '@/lib/core/zoned-time';
import type { Picked } from '../desk/types';
import { pickedContent } from './moves';
import type { Lanes } from './slots';

/** Hours of a day that cannot take what is picked up, over neighbouring lanes; minutes from midnight. */
export type Faded = {
  date: string;
  minute: number;
  length: number;
  lane: number;
  span: number;
  reason: ClosedReason;
  personId: string | null;
  allDay: boolean;
};

/** What a group does at that time stands there to be seen, and is not made pale. */
const SEEN: readonly ClosedReason[] = ['group_busy', 'too_short'];

/** What is closed to something that is picked up. Asked once for each thing, not while it moves. */
export function closedTo(
  draft: Draft,
  picked: Picked,
  lanes: Lanes,
): { faded: Faded[]; open: Faded[] } {
  const content = pickedContent(draft, picked);
  if (!content) return { faded: [], open: [] };
  const { minutes, title: _title, description: _description, ...session } = content;
  const answer = closedHours(draft, { ...session, id: picked.sessionId, duration: minutes });
  const zone = draft.activity.timeZone;
  const pieces = answer.flatMap(({ date, groupId, closed }) => {
    const lane = Math.max(
      0,
      lanes.findIndex((group) => (group?.id ?? null) === groupId),
    );
    return closed.map((piece) => ({
      ...clockOf(piece, date, zone),
      ...piece,
      date,
      lane,
      span: 1,
    }));
  });
  const faded = joined(pieces.filter(({ reason }) => !SEEN.includes(reason)));
  return { faded, open: openLanes(answer, pieces, lanes) };
}

function clockOf({ start, end }: ClosedSpan, date: string, zone: string) {
  const from = localDate(start, zone) < date ? 0 : clockMinutes(localTime(start, zone));
  const to = localDate(end, zone) > date ? 24 * 60 : clockMinutes(localTime(end, zone));
  return { minute: from, length: to - from };
}

/** What is left of each lane. */
function openLanes(
  answer: readonly { date: string; groupId: string | null }[],
  pieces: readonly Omit<Faded, 'allDay'>[],
  lanes: Lanes,
): Faded[] {
  return answer.flatMap(({ date, groupId }) => {
    const lane = Math.max(
      0,
      lanes.findIndex((group) => (group?.id ?? null) === groupId),
    );
    const own = pieces.filter((piece) => piece.date === date && piece.lane === lane);
    const edges = [0, ...own.flatMap(({ minute, length }) => [minute, minute + length]), 24 * 60];
    const open: Faded[] = [];
    for (let n = 0; n < edges.length; n += 2) {
      const [minute = 0, to = 0] = [edges[n], edges[n + 1]];
      if (to <= minute) continue;
      const piece = { date, minute, length: to - minute, lane, span: 1, personId: null };
      open.push({ ...piece, reason: 'too_short', allDay: false });
    }
    return open;
  });
}

/** The same hours for the same reason in neighbouring lanes are one. */
function joined(pieces: readonly Faded[]): Faded[] {
  const result: Faded[] = [];
  for (const piece of pieces) {
    const left = result.find(
      (one) =>
        one.date === piece.date &&
        one.minute === piece.minute &&
        one.length === piece.length &&
        one.reason === piece.reason &&
        one.personId === piece.personId &&
        one.lane + one.span === piece.lane,
    );
    if (left) left.span += 1;
    else result.push({ ...piece });
  }
  return result;
}

/** When a host or a place is there at all. */
export function windowsOf(
  draft: Draft,
  picked: Picked,
  of: 'host' | 'place',
): readonly DatedWindow[] {
  const content = pickedContent(draft, picked);
  const windows =
    of === 'host'
      ? draft.visits.find(({ id }) => id === content?.siteVisitId)?.windows
      : draft.places.find(({ id }) => id === content?.placeId)?.openings;
  return windows ?? [];
}
