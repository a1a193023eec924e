import { createHash } from 'node:crypto';

/**
 * The id of something that a file brings into an activity. The same file again means the same things, so ids are worked
 * out and not drawn (UUID version 8, RFC 9562).
 */
export function importedId(activityId: string, what: 'session' | 'place' | 'group', key: string) {
  const hash = createHash('sha256').update(`${activityId} ${what} ${key}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
