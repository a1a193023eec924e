import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { ok, type Result } from '@/lib/core/result';
import type { SetTravel } from '../schema';
import { openTravel, writeTravel } from './write-travel';

/** Says the same of many participants: their visa, their room or that they were briefed. Answers how many changed. */
export async function setTravel(
  viewer: Viewer,
  { participantIds, visa, isBriefed, room }: SetTravel,
): Promise<Result<number, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const opened = await openTravel(viewer, participantIds);
    if (!opened.ok) return opened;
    const at = now();
    const briefed = (before: Date | null) => (isBriefed ? (before ?? at) : null);
    const all = opened.value.map((one) => {
      const before = one.travel ?? NOTHING;
      return {
        ...one,
        next: {
          ...before,
          ...(visa === undefined ? {} : { visa }),
          ...(room === undefined ? {} : { room: room || null }),
          ...(isBriefed === undefined ? {} : { briefedAt: briefed(before.briefedAt) }),
        },
      };
    });
    return ok(await writeTravel(viewer, all));
  });
}

const NOTHING = {
  visa: 'unknown',
  arrivalFlight: null,
  arrivesAt: null,
  departureFlight: null,
  departsAt: null,
  room: null,
  briefedAt: null,
} as const;
