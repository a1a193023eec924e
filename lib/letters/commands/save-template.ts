import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { letterTemplates } from '@/db/schema/letters';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import type { StaleChange } from '@/lib/core/action-result';
import { fail, ok, type Result } from '@/lib/core/result';
import { stale } from '@/lib/core/stale';
import { findProjectById } from '@/lib/projects/queries/find-project';
import { canWriteLetters } from '../policy';
import { findTemplate } from '../queries/find-template';
import type { SaveTemplate } from '../schema';
import type { LetterWords } from '../types';

type Refusal = 'not_found' | 'forbidden' | 'stale';

/** Words a letter for a project, in one language. */
export function saveTemplate(
  viewer: Viewer,
  { projectId, kind, locale, version, ...words }: SaveTemplate,
): Promise<Result<{ version: number }, Refusal, { changes?: StaleChange[]; version?: number }>> {
  return transaction(async () => {
    if (!(await findProjectById(viewer, projectId))) return fail('not_found');
    if (!canWriteLetters(viewer, projectId)) return fail('forbidden');
    const db = await database();
    const which = and(
      eq(letterTemplates.projectId, projectId),
      eq(letterTemplates.kind, kind),
      eq(letterTemplates.locale, locale),
    );
    const before = await findTemplate(projectId, kind, locale);
    const saved =
      version === 0
        ? await db
            .insert(letterTemplates)
            .values({ projectId, kind, locale, ...words })
            .onConflictDoNothing()
            .returning({ version: letterTemplates.version })
        : await db
            .update(letterTemplates)
            .set({ ...words, version: sql`${letterTemplates.version} + 1` })
            .where(and(which, eq(letterTemplates.version, version)))
            .returning({ version: letterTemplates.version });
    const [row] = saved;
    if (!row) {
      const {
        version: newest,
        kind: _kind,
        locale: _locale,
        ...theirs
      } = await findTemplate(projectId, kind, locale);
      return stale(theirs, words, newest);
    }
    await audit(viewer, [
      {
        objectType: 'letter_template',
        objectId: projectId,
        action: 'updated',
        projectId,
        changes: {
          kind: { before: null, after: kind },
          locale: { before: null, after: locale },
          ...changedFields(told(before), told(words)),
        },
      },
    ]);
    return ok({ version: row.version });
  });
}

/** As the history tells it: signatories by name. */
function told({ letterhead, subject, body, signatories }: LetterWords) {
  return { letterhead, subject, body, signatories: signatories.map(({ name }) => name).join(', ') };
}
