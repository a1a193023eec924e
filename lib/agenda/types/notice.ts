/** The channel of the database on which processes tell each other that an agenda changed. */
export const AGENDA_CHANNEL = 'agenda';

/**
 * What is told on it: that the draft changed, by which user and in which sessions, or that an editor came or went.
 * Nobody and no sessions: anything may have changed.
 */
export type AgendaNotice =
  | { type: 'changed'; activityId: string; by: string | null; sessionIds: readonly string[] }
  | { type: 'editors'; activityId: string };
