import { isCoordinatorOf, isFocalPointOf, staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { startOfDay } from '@/lib/core/zoned-time';
import { type Nomination, type PersonStanding, PRIVATE_FIELDS, type PrivateField } from './types';

/** Whether the viewer's office is to know people at all; of whom is `visiblePeople`. */
export function canAddPeople(viewer: Viewer): boolean {
  return isStaffSomewhere(viewer) || viewer.focalPointOf.length > 0;
}

export function isStaffSomewhere(viewer: Viewer): boolean {
  return viewer.isAdmin || staffProjects(viewer).length > 0;
}

/**
 * Which sealed fields of this person the viewer may see: all of them for the staff of an activity the person is in,
 * the focal point of the person's delegation and the person; none for everybody else. Being listed in the directory,
 * or on a helper's roster, opens nothing.
 */
export function readablePrivateFields(
  viewer: Viewer,
  person: PersonStanding,
): readonly PrivateField[] {
  return isSelf(viewer, person) || isStaffOf(viewer, person) || sendsThem(viewer, person)
    ? PRIVATE_FIELDS
    : [];
}

/**
 * A focal point edits whoever was asked back about, and otherwise until the first deadline of the delegations in which
 * the person is to travel, or where there is none until the activity begins: what is over opens nothing, and what is closed is not opened by another activity. `at` is
 * the present.
 */
export function canEditPerson(
  viewer: Viewer,
  person: PersonStanding<Nomination>,
  at: Date,
): boolean {
  if (isSelf(viewer, person) || isStaffOf(viewer, person)) return true;
  if (person.participations.length === 0) return isStaffSomewhere(viewer);
  const sent = person.participations.filter((participation) =>
    isTheirFocalPoint(viewer, participation),
  );
  if (sent.some(({ isAsked }) => isAsked)) return true;
  const today = at.toISOString().slice(0, 10);
  const coming = sent.filter(({ endsOn, status }) => today <= endsOn && !GONE.includes(status));
  return coming.length > 0 && coming.every((it) => at.getTime() < closingTime(it));
}

/** Who comes no more waits for no deadline. */
const GONE: readonly ParticipantStatus[] = ['declined', 'withdrawn'];

function isSelf(viewer: Viewer, { personId }: PersonStanding): boolean {
  return viewer.personId === personId;
}

function isStaffOf(viewer: Viewer, { participations }: PersonStanding): boolean {
  return (
    viewer.isAdmin || participations.some(({ projectId }) => isCoordinatorOf(viewer, projectId))
  );
}

function sendsThem(viewer: Viewer, { participations }: PersonStanding): boolean {
  return participations.some((participation) => isTheirFocalPoint(viewer, participation));
}

function isTheirFocalPoint(
  viewer: Viewer,
  { projectId, country }: PersonStanding['participations'][number],
): boolean {
  return country !== null && isFocalPointOf(viewer, projectId, country);
}

function closingTime({ nominationDeadline, startsOn, timeZone }: Nomination): number {
  return nominationDeadline ? Date.parse(nominationDeadline) : startOfDay(startsOn, timeZone);
}
