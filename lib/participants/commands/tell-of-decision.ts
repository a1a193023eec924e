import { now } from '@/lib/core/clock';
import { localized } from '@/lib/core/localized';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { loadMessages } from '@/lib/i18n/load-messages';
import { enqueue, type OutgoingMessage } from '@/lib/outbox/commands/enqueue';
import { passportName } from '@/lib/people/rules';
import { addressesOf, focalPointsOf, pathOfActivity } from '../queries/letter-readers';
import type { LockedParticipant } from '../queries/lock-participants';

/** What a letter can tell of a nomination; the words stand in `mail.nominationDecided`. */
type Decision = ParticipantStatus | 'asked_back' | 'substituted';

/** The decisions that the person is told of, beside the focal points. */
const CONCERNS_PERSON: readonly Decision[] = [
  'accepted',
  'confirmed',
  'reserve',
  'declined',
  'withdrawn',
];

type Decided = Pick<LockedParticipant, 'personId' | 'delegationId' | 'activity'>;

/**
 * Puts the letters about one decision into the outbox: to the focal points of each delegation one for all of its
 * people, and one to each person with an address. A letter about several people names none of them and gives no
 * reason, so that what is kept of it is never about somebody who was erased. What is over is not written about.
 */
export async function tellOfDecision(
  decided: readonly Decided[],
  decision: Decision,
  note: string | null,
): Promise<void> {
  const activity = decided[0]?.activity;
  if (!activity || localDate(now().getTime(), activity.timeZone) > activity.endsOn) return;
  const people = new Map(
    (await addressesOf(decided.map(({ personId }) => personId))).map((row) => [row.id, row]),
  );
  const path = await pathOfActivity(activity.id);
  const about = { projectId: activity.projectId, activityId: activity.id };

  const byDelegation = Map.groupBy(decided, ({ delegationId }) => delegationId);
  const sent = [...byDelegation.keys()].flatMap((id) => id ?? []);
  const letters: OutgoingMessage[] = [];
  for (const { delegationId, country, name, email, locale } of await focalPointsOf(sent)) {
    const own = byDelegation.get(delegationId) ?? [];
    const only = own.length === 1 ? people.get(own[0]?.personId ?? '') : undefined;
    const { vocabulary } = await loadMessages(locale);
    letters.push({
      ...about,
      ...(only ? { personId: only.id } : {}),
      recipient: email,
      locale,
      template: 'nominationDecided',
      params: {
        name,
        activity: localized(activity.title, locale).text,
        country: vocabulary.country[country],
        decision,
        count: own.length,
        who: only ? passportName(only) : '',
        note: only && note ? note : 'none',
        hasNote: only && note ? 'yes' : 'no',
        path: `${path}/participants/delegations/${country}`,
      },
    });
  }
  if (CONCERNS_PERSON.includes(decision)) {
    for (const person of people.values()) {
      if (!person.email) continue;
      letters.push({
        ...about,
        personId: person.id,
        recipient: person.email,
        locale: person.locale,
        template: 'participationDecided',
        params: {
          name: passportName(person),
          activity: localized(activity.title, person.locale).text,
          decision,
          path: '/my',
        },
      });
    }
  }
  await enqueue(letters);
}
