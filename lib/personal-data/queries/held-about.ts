import type { HeldPart } from '../types';
import type { Subject } from './find-subject';
import {
  heldAttendance,
  heldAvailability,
  heldDocuments,
  heldParticipations,
  heldSessions,
  heldTravel,
} from './held-activities';
import { heldHistory } from './held-history';
import { heldAccount, heldLetters, heldRecord, heldSensitive } from './held-record';

/**
 * Everything that is held about somebody, part by part, so that no more than a piece of it is in memory. It asks no
 * viewer: `exportPerson` has, and wrote down that it did.
 */
export async function* heldAbout(subject: Subject): AsyncGenerator<HeldPart> {
  yield { section: 'person', items: await heldRecord(subject) };
  yield { section: 'sensitive', items: await heldSensitive(subject) };
  yield { section: 'account', items: await heldAccount(subject) };
  yield { section: 'participations', items: await heldParticipations(subject) };
  yield { section: 'travel', items: await heldTravel(subject) };
  yield { section: 'attendance', items: await heldAttendance(subject) };
  yield { section: 'sessions', items: await heldSessions(subject) };
  yield { section: 'availability', items: await heldAvailability(subject) };
  yield { section: 'letters', items: await heldLetters(subject) };
  yield { section: 'documents', items: await heldDocuments(subject) };
  for await (const items of heldHistory(subject)) yield { section: 'history', items };
}
