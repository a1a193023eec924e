import { z } from 'zod';

/** What the address of an itinerary page can say. Anything malformed counts as not said: a cut-off link still opens. */
export const itineraryParams = z.object({
  /** Id of one of the reader's own participations. */
  activity: z.uuid().optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
  clock: z.enum(['home']).optional().catch(undefined),
});

export type ItineraryParams = z.output<typeof itineraryParams>;

/** The address of an itinerary page that keeps what was chosen. */
export function itineraryHref(path: string, { activity, day, clock }: ItineraryParams): string {
  const chosen = Object.entries({ activity, day, clock }).flatMap(([name, value]) =>
    value ? [[name, value] satisfies [string, string]] : [],
  );
  return chosen.length > 0 ? `${path}?${new URLSearchParams(chosen)}` : path;
}

/** The addresses of the other places of the phone, for the same activity on the same clock. */
export function placesOf({ activity, clock }: ItineraryParams): (path: string) => string {
  return (path) => itineraryHref(path, { activity, clock });
}

export const resetCalendarFeedInput = z.object({ participantId: z.uuid('invalid') });
export type ResetCalendarFeedInput = z.output<typeof resetCalendarFeedInput>;
