import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { readersToTell } from '../rules/changes-for';
import type { HostNews } from '../rules/changes-for-hosts';
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

/** Tells each host with an address what became of their visit, other than its time; answers how many. */
export async function tellHosts(
  viewer: Viewer,
  activity: Activity,
  news: readonly HostNews[],
  names: ChangeNames,
): Promise<number> {
  const told = news.flatMap(({ host, changes }) =>
    host.email && changes.length > 0 ? [{ ...host, email: host.email, changes }] : [],
  );
  // Whichever release it is: to a host, a visit is new when it is new, and nothing else is there to be counted.
  const agenda = { timeZone: activity.timeZone, names, isFirst: false };
  const letters = await Promise.all(
    told.map(async ({ visitId, organization, email, locale, changes: own }) => ({
      recipient: email,
      locale,
      template: 'visitChanged' as const,
      params: {
        host: localized(organization, locale).text,
        activity: localized(activity.title, locale).text,
        changes: (await writeChanges(locale, own, agenda)).join('\n'),
        answer: viewer.email,
      },
      projectId: activity.projectId,
      activityId: activity.id,
      siteVisitId: visitId,
    })),
  );
  await enqueue(letters);
  return letters.length;
}
