import type { Viewer } from '@/lib/auth/types';
import { isStaffSomewhere } from '../policy';
import type { Candidate } from '../types';
import { findEvidence, hex } from './find-evidence';
import { knownPeople } from './known-people';
import { passportFingerprints } from './passport-fingerprint';

export type HiddenMarks = { email: boolean; passport: boolean };
type Asked = Pick<Candidate, 'key' | 'email' | 'passportNumber'>;

/**
 * Which of these addresses and passports belong to somebody whom the viewer may not know of, by the key, which is the
 * person's own id. Whoever is not staff must not find that out, so the record that they write keeps them, too.
 */
export async function hiddenMarks(
  viewer: Viewer,
  candidates: readonly Asked[],
): Promise<ReadonlyMap<string, HiddenMarks>> {
  if (isStaffSomewhere(viewer)) return new Map();
  const asked = candidates.map(({ key, email, passportNumber }) => ({
    key,
    email: email ? [email.toLowerCase()] : [],
    passport: passportFingerprints(passportNumber).map(hex),
    birth_date_and_name: [],
  }));
  const evidence = await findEvidence(asked);
  const holders = asked.map(({ key, email, passport }) => {
    const of = (marks: readonly string[], reason: 'email' | 'passport') =>
      marks
        .flatMap((mark) => evidence[reason].get(mark) ?? [])
        .map(({ personId }) => personId)
        .filter((id) => id !== key);
    return { key, email: of(email, 'email'), passport: of(passport, 'passport') };
  });
  const known = await knownPeople(
    viewer,
    holders.flatMap(({ email, passport }) => [...email, ...passport]),
  );
  const isHidden = (ids: readonly string[]) =>
    ids.length > 0 && !ids.some((personId) => known.has(personId));
  return new Map(
    holders.map(({ key, email, passport }) => [
      key,
      { email: isHidden(email), passport: isHidden(passport) },
    ]),
  );
}
