import { changeActivityStatus } from '@/lib/activities/commands/change-activity-status';
import { createActivity } from '@/lib/activities/commands/create-activity';
import { createGroup } from '@/lib/activities/commands/create-group';
import { setDelegations } from '@/lib/activities/commands/set-delegations';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { createActivityInput, setDelegationsInput } from '@/lib/activities/schema';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { ActivityKind, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
import { addDays, startOfDay } from '@/lib/core/zoned-time';
import { addParticipant } from '@/lib/participants/commands/add-participant';
import { seedId } from '../random';
import { groupId } from './agenda';
import { done } from './done';
import { COUNTRIES, type SendingCountry } from './partners';
import { type Character, nominees, personId } from './people';

export type ExampleActivity = {
  id: string;
  projectId: string;
  slug: string;
  kind: ActivityKind;
  title: LocalizedText;
  summary?: LocalizedText;
  startsOn: string;
  days: number;
  timeZone: string;
  city: string;
  isPublic?: boolean;
};

export type Quotas = Record<SendingCountry, number>;

export function activityId(slug: string): string {
  return seedId(`activity ${slug}`);
}

export function participantId(activity: string, { name }: Pick<Character, 'name'>): string {
  return seedId(`participant ${activity} ${name}`);
}

export async function openActivity(
  coordinator: Viewer,
  { days, ...activity }: ExampleActivity,
  quotas: Quotas,
  { groups = [], deadline }: { groups?: readonly string[]; deadline?: string } = {},
): Promise<void> {
  const endsOn = addDays(activity.startsOn, days - 1);
  await done(createActivity(coordinator, createActivityInput.parse({ ...activity, endsOn })));
  for (const name of groups) {
    const id = groupId(activity.id, name);
    await done(createGroup(coordinator, { id, activityId: activity.id, name }));
  }
  const delegations = COUNTRIES.map((country) => ({
    id: seedId(`delegation ${activity.id} ${country}`),
    country,
    quota: quotas[country],
    nominationDeadline: deadline,
  }));
  const input = setDelegationsInput.parse({ activityId: activity.id, delegations });
  await done(setDelegations(coordinator, input));
}

type Place = { role?: ParticipantRole; status: ParticipantStatus; group?: string | null };

export async function takePart(
  coordinator: Viewer,
  activity: string,
  person: Pick<Character, 'name' | 'country'>,
  { role = 'delegate', status, group }: Place,
): Promise<void> {
  await done(
    addParticipant(coordinator, {
      id: participantId(activity, person),
      activityId: activity,
      personId: personId(person.name),
      role,
      country: person.country,
      groupId: group ? groupId(activity, group) : null,
      status,
    }),
  );
}

type Settable = Parameters<typeof changeActivityStatus>[1]['status'];

export async function setStatus(viewer: Viewer, id: string, status: Settable): Promise<void> {
  const activity = await findActivityById(viewer, id);
  if (!activity) throw new Error('The activity of the example data is not there.');
  const { version } = activity;
  await done(changeActivityStatus(viewer, { activityId: id, status, version }));
}

/** The instant that is this many days before (or, negative, after) the first day begins. */
export function daysBefore(
  { startsOn, timeZone }: Pick<ExampleActivity, 'startsOn' | 'timeZone'>,
  days: number,
): number {
  return startOfDay(addDays(startsOn, -days), timeZone);
}

/** People of one country by their places in the order of its nominees. */
export function nomineesOf(country: SendingCountry, places: readonly number[]): Character[] {
  return places.map((place) => {
    const person = nominees.get(country)?.[place];
    if (!person) throw new Error(`${country} has no nominee ${place}.`);
    return person;
  });
}
