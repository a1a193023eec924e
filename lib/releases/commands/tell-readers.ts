import type { Activity } from '@/lib/activities/types';
import { localized } from '@/lib/core/localized';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { readersToTell } from '../rules/changes-for';
import type { AgendaChange, ChangeNames, Reader } from '../types';
import { writeChanges } from './write-changes';

type News = {
  number: number;
  changes: readonly AgendaChange[];
  names: ChangeNames;
  message: string | null;
};

/** Puts one letter for each reader with an address whose agenda changed into the outbox; answers how many. */
export async function tellReaders(
  activity: Activity,
  readers: readonly Reader[],
  { number, changes, names, message }: News,
): Promise<number> {
  const told = readersToTell(changes, readers);
  const agenda = { timeZone: activity.timeZone, names, isFirst: number === 1 };
  const letters = await Promise.all(
    told.map(async ({ name, email, locale, changes: own }) => {
      const lines = await writeChanges(locale, own, agenda);
      return {
        recipient: email,
        locale,
        template: 'agendaChanged' as const,
        params: {
          name,
          activity: localized(activity.title, locale).text,
          release: number,
          changes: [...lines, ...(message ? [message] : [])].join('\n'),
          path: '/my',
        },
        projectId: activity.projectId,
        activityId: activity.id,
      };
    }),
  );
  await enqueue(letters);
  return letters.length;
}
