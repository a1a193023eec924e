import { and, eq } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import { database, transaction } from '@/db';
import { delegations } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Country, Locale } from '@/lib/core/vocabulary';
import { loadMessages } from '@/lib/i18n/load-messages';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { focalPointsOf, pathOfActivity } from '@/lib/participants/queries/letter-readers';
import { openImports } from '../queries/open-imports';
import type { AskFocalPoint } from '../schema';

/** More would not be read; the number of the others is told. */
const LINES = 20;

/**
 * Asks the focal points of a country, each in their language, about rows of a list that cannot be imported as they are:
 * by row and field, never by a name or a value, so that the letter holds nothing about anybody. Repeated, it writes
 * nothing. Answers how many letters there are.
 */
export async function askFocalPoint(
  viewer: Viewer,
  { id, activityId, country, fileName, questions }: AskFocalPoint,
): Promise<Result<number, 'not_found' | 'forbidden' | 'no_delegation' | 'no_focal_point'>> {
  return transaction(async () => {
    const opened = await openImports(viewer, activityId);
    if (!opened.ok) return opened;
    const { activity, scope } = opened.value;
    // Who nominates has nobody to ask.
    if (scope !== 'all') return fail('forbidden');
    const delegationId = await lockDelegationOf(activityId, country);
    if (delegationId === null) return fail('no_delegation');
    const readers = await focalPointsOf([delegationId]);
    if (readers.length === 0) return fail('no_focal_point');
    if (await wasAsked(viewer, id)) return ok(readers.length);
    const path = `${await pathOfActivity(activityId)}/participants/delegations/${country}`;
    const about = { projectId: activity.projectId, activityId };
    const rows = new Set(questions.map(({ rowNumber }) => rowNumber)).size;
    await enqueue(
      await Promise.all(
        readers.map(async ({ name, email, locale }) => ({
          ...about,
          recipient: email,
          locale,
          template: 'listQuestions' as const,
          params: {
            name,
            activity: localized(activity.title, locale).text,
            file: fileName,
            rows,
            questions: await linesFor(locale, questions),
            answer: viewer.email,
            path,
          },
        })),
      ),
    );
    await audit(viewer, [
      {
        objectType: 'message',
        objectId: id,
        action: 'written',
        ...about,
        changes: { told: { before: null, after: readers.length } },
      },
    ]);
    return ok(readers.length);
  });
}

/** Held until the transaction ends, so that the same letter twice at once is written one after the other. */
async function lockDelegationOf(activityId: string, country: Country): Promise<string | null> {
  const db = await database();
  const [row] = await db
    .select({ id: delegations.id })
    .from(delegations)
    .where(and(eq(delegations.activityId, activityId), eq(delegations.country, country)))
    .for('update');
  return row?.id ?? null;
}

async function wasAsked(viewer: Viewer, id: string): Promise<boolean> {
  const db = await database();
  const [entry] = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(and(eq(auditEntries.objectId, id), eq(auditEntries.actorId, viewer.userId)))
    .limit(1);
  return entry !== undefined;
}

async function linesFor(locale: Locale, questions: AskFocalPoint['questions']): Promise<string> {
  const { imports } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { imports }, namespace: 'imports' });
  const lines = questions
    .slice(0, LINES)
    .map(({ rowNumber: row, field, isMissing }) =>
      t(isMissing ? 'ask.missing' : 'ask.unclear', { row, field: t(`field.${field}`) }),
    );
  const more = questions.length - LINES;
  return [...lines, ...(more > 0 ? [t('ask.more', { count: more })] : [])].join('\n');
}
