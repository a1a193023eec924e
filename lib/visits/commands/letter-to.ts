import type { Viewer } from '@/lib/auth/types';
import type { LetterKind } from '@/lib/core/vocabulary';
import { makeLetter } from '@/lib/letters/commands/make-letter';
import type { Addressee } from '../queries/load-addressee';
import type { LockedVisit } from './lock-visit';

/** Makes a letter about a visit in the language of who reads it. Whether there may be one was decided before. */
export async function letterTo(
  viewer: Viewer,
  visit: LockedVisit,
  { contact: { locale } }: Addressee,
  kind: LetterKind,
): Promise<{ letterId: string; people: number }> {
  const made = await makeLetter(viewer, { visitId: visit.id, kind, locale });
  if (!made.ok) throw new Error(`A letter (${kind}) could not be made: ${made.code}.`);
  return made.value;
}
