import type { Viewer } from '@/lib/auth/types';
import { comparable, compareNames } from '@/lib/names/rules/compare-names';
import { canAddPeople } from '../policy';
import { type Candidate, LIKELY_REASONS, type LikelyPerson } from '../types';
import { birthFingerprints } from './birth-fingerprint';
import { findEvidence, hex } from './find-evidence';
import { knownPeople } from './known-people';
import { passportFingerprints } from './passport-fingerprint';

type Match = Omit<LikelyPerson, 'person'>;

/**
 * Who of the directory these candidates may be, by their keys, the strongest evidence first: the same passport, the
 * same address, or born on the same day with a name that is alike in some script. Five statements, however many ask.
 *
 * Staff learn who it is, by name and country, and what the person took part in as far as they may know that. A focal
 * point learns it of those people of the own country whom they see anyway; of others nothing, not even that the
 * directory has them.
 */
export async function findLikelyPeople(
  viewer: Viewer,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, LikelyPerson[]>> {
  if (!canAddPeople(viewer) || candidates.length === 0) return new Map();
  const asked = candidates.map((candidate) => ({
    key: candidate.key,
    name: comparable(candidate),
    passport: passportFingerprints(candidate.passportNumber).map(hex),
    email: candidate.email ? [candidate.email.toLowerCase()] : [],
    birth_date_and_name: birthFingerprints(candidate.birthDate).map(hex),
  }));
  const evidence = await findEvidence(asked);
  const likely = new Map<string, Map<string, Match>>();
  for (const one of asked) {
    const persons = new Map<string, Match>();
    for (const reason of LIKELY_REASONS) {
      for (const found of one[reason].flatMap((print) => evidence[reason].get(print) ?? [])) {
        const name = compareNames(one.name, found.name);
        const counts = reason !== 'birth_date_and_name' || name !== 'different';
        if (counts && !persons.has(found.personId)) persons.set(found.personId, { reason, name });
      }
    }
    if (persons.size > 0) likely.set(one.key, persons);
  }
  const known = await knownPeople(
    viewer,
    [...likely.values()].flatMap((persons) => [...persons.keys()]),
  );
  return new Map(
    [...likely].flatMap(([key, persons]) => {
      const people = [...persons].flatMap(([id, match]) => {
        const person = known.get(id);
        return person ? [{ ...match, person }] : [];
      });
      return people.length > 0 ? [[key, people] as const] : [];
    }),
  );
}
