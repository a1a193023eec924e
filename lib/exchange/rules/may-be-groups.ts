/** More lanes than this are no groups of people who move together. */
const MOST_GROUPS = 12;

/** Whether the tracks of a file can be groups at all. */
export function mayBeGroups(tracks: readonly unknown[]): boolean {
  return tracks.length > 0 && tracks.length <= MOST_GROUPS;
}
