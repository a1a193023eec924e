import { getLocale } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { toBrief } from '@/components/visits/to-brief';
import type { Activity } from '@/lib/activities/types';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import type { VisitLine } from '@/lib/visits/types';

/** What every page of visits needs to know around them: the moment, and where things are. */
export async function aroundVisits(activity: Activity) {
  const locale = await getLocale();
  const at = now().getTime();
  const href = activityHref(activity, 'visits');
  const today = localDate(at, activity.timeZone);
  return {
    today,
    href,
    newHref: `${href}/new`,
    agendaHref: activityHref(activity, 'agenda'),
    brief: (visit: VisitLine) => toBrief(visit, { locale, now: { at, today }, activity, href }),
  };
}
