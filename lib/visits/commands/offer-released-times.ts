import { eq, inArray, sql } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import { database } from '@/db';
import { hosts, siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import type { Locale } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { formatLongDay, formatTimeRange } from '@/lib/i18n/format';
import { loadMessages } from '@/lib/i18n/load-messages';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { loadAddressee } from '../queries/load-addressee';
import { endOfWork, proposeAnswerBy } from '../rules/answer-by';
import type { TimeOffer, Times } from '../rules/times-to-offer';
import { lockVisit } from './lock-visit';
import { leaveTrail } from './on-visit';
import { recordStep } from './record-step';
import { writeToHost } from './write-to-host';

/**
 * Asks hosts for the times that a release gives their visits, in the transaction of publishing it, whose command has
 * decided who may; answers how many letters that takes. A host who declined meanwhile is left alone.
 */
export async function offerReleasedTimes(
  viewer: Viewer,
  offers: readonly TimeOffer[],
): Promise<number> {
  if (offers.length === 0) return 0;
  const needs = await needsOf(offers.map(({ visitId }) => visitId));
  let letters = 0;
  // Who publishes and who asks or answers lock visits in one order.
  for (const { visitId, from, to } of offers.toSorted((a, b) => (a.visitId < b.visitId ? -1 : 1))) {
    const visit = await lockVisit(visitId);
    if (!visit) continue;
    const before = visit.status;
    const at = now();
    const { timeZone, endsOn } = visit.activity;
    const need = needs.get(visitId);
    const date = to ? localDate(to.start, timeZone) : endsOn;
    const today = localDate(at.getTime(), timeZone);
    const addressee = await loadAddressee(visitId);
    const recorded = await recordStep(visit, {
      step: 'time_changed',
      at,
      userId: viewer.userId,
      contactId: addressee?.contact.id ?? null,
      offered: to && { start: new Date(to.start), end: new Date(to.end) },
      ...(need && {
        answerBy: endOfWork(
          proposeAnswerBy({ date, leadTime: need.leadTime, today }, workingCalendar(need.calendar)),
          timeZone,
        ),
      }),
    });
    if (!recorded.ok) continue;
    await leaveTrail(viewer, visit, 'time_changed', { status: { before, after: visit.status } });
    if (!addressee) continue;
    await writeToHost(viewer, visit, addressee, {
      template: 'visitTimeChanged',
      params: { before: await inWords(from, addressee.contact.locale, timeZone) },
    });
    letters += 1;
  }
  return letters;
}

async function needsOf(visitIds: string[]) {
  const db = await database();
  const rows = await db
    .select({
      id: siteVisits.id,
      leadTime: hosts.leadTime,
      calendar: placeCalendarOf(sql`${hosts.placeId}`),
    })
    .from(siteVisits)
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .where(inArray(siteVisits.id, visitIds));
  return new Map(rows.map((row) => [row.id, row]));
}

async function inWords(times: Times | null, locale: Locale, timeZone: string): Promise<string> {
  if (!times) return 'none';
  const { visits } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { visits }, namespace: 'visits.letter' });
  return t('time', {
    day: formatLongDay(locale, times.start, timeZone),
    time: formatTimeRange(times.start, times.end, timeZone),
    city: cityOfZone(timeZone, locale),
  });
}
