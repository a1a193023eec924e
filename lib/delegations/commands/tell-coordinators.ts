import { localized } from '@/lib/core/localized';
import { loadMessages } from '@/lib/i18n/load-messages';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { coordinatorsOf, pathOfActivity } from '@/lib/participants/queries/letter-readers';
import type { LockedDelegation } from '@/lib/participants/queries/lock-delegation';

/** Puts a letter to each coordinator of the project into the outbox. It names nobody of the delegation. */
export async function tellCoordinators(
  { projectId, activityId, country, activity }: LockedDelegation,
  step: 'submitted' | 'resubmitted' | 'taken_back',
  count: number,
): Promise<void> {
  const path = `${await pathOfActivity(activityId)}/participants/delegations/${country}`;
  const letters = await Promise.all(
    (await coordinatorsOf(projectId)).map(async ({ name, email, locale }) => {
      const { vocabulary } = await loadMessages(locale);
      return {
        recipient: email,
        locale,
        template: 'nominationSubmitted' as const,
        params: {
          name,
          activity: localized(activity.title, locale).text,
          country: vocabulary.country[country],
          step,
          count,
          path,
        },
        projectId,
        activityId,
      };
    }),
  );
  await enqueue(letters);
}
