const MINUTE = 60_000;

/** Tries before a letter is given up. The waits between them come to five and a half hours. */
export const MOST_ATTEMPTS = 6;

/** While one worker has a letter, no other takes it; if it dies, the letter is free again after this, in milliseconds. */
export const LEASE = 10 * MINUTE;

/** What SMTP says of a try that failed. */
export type MailFailure = { code?: string; responseCode?: number };

/** How long to wait after so many tries: 1, 4, 16, 64, 256 minutes, in milliseconds. */
export function waitAfter(attempts: number): number {
  return 4 ** (attempts - 1) * MINUTE;
}

/** Whether trying again is useless: tried often enough, or the server refused this address or this letter for good. */
export function isHopeless(attempts: number, { code, responseCode = 0 }: MailFailure): boolean {
  const isAboutLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  return attempts >= MOST_ATTEMPTS || (isAboutLetter && responseCode >= 500);
}
