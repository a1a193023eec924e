import { database, transaction } from '@/db';
import { letters } from '@/db/schema/letters';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { newKey, seal } from '@/lib/core/seal';
import { typeset } from '@/lib/core/typeset/typeset';
import type { LetterKind, Locale } from '@/lib/core/vocabulary';
import { formatDate } from '@/lib/i18n/format';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { canWriteLetters } from '../policy';
import { type ExpectedPerson, expectedPeople } from '../queries/expected-people';
import { findFacts, type VisitFacts } from '../queries/find-facts';
import { findTemplate } from '../queries/find-template';
import { openVisitors } from '../queries/name-list';
import { contactName } from '../rules/contact-name';
import { pdfName } from '../rules/pdf-name';
import { sealedFields } from '../rules/sealed-fields';
import { type LetterTexts, letterTexts } from './letter-texts';
import { letterValues } from './letter-values';
import { writeList } from './write-list';
import { writePage } from './write-page';

type Wanted = { visitId: string; kind: LetterKind; locale?: Locale };
type Made = {
  letterId: string;
  /** How many people come. */
  people: number;
};

/**
 * Makes a letter about a visit and keeps it, sealed with a key of its own: what was sent can be read later, word for
 * word. Without a language it is the contact's, or the host's. A list of visitors is made only for a host that wants one.
 */
export function makeLetter(
  viewer: Viewer,
  { visitId, kind, locale: wanted }: Wanted,
): Promise<Result<Made, 'not_found' | 'forbidden' | 'list_not_wanted'>> {
  return transaction(async () => {
    const facts = await findFacts(viewer, visitId);
    if (!facts) return fail('not_found');
    const { activity, project, host, contact } = facts;
    if (!canWriteLetters(viewer, project.id)) return fail('forbidden');
    if (kind === 'visitor_list' && host.nameListDays === null) return fail('list_not_wanted');
    const locale = wanted ?? contact?.locale ?? host.locale;
    const texts = await letterTexts(locale);
    const people = await expectedPeople(viewer, visitId);
    const values = letterValues({ kind, locale }, facts, people, texts);
    const at = now();
    const page = writePage(
      {
        template: await findTemplate(project.id, kind, locale),
        values,
        contact: contact && { name: contactName(contact, locale), post: contact.jobTitle },
        list: kind === 'visitor_list' ? await openList(viewer, facts, people, locale, texts) : null,
        at,
        timeZone: activity.timeZone,
        release: facts.release,
      },
      texts,
    );
    const pdf = await typeset('letter', page);
    const fileName = pdfName(
      texts.t('page.fileName', {
        kind: texts.t(`kinds.${kind}`),
        host: values.host ?? '',
        date: formatDate(locale, at, activity.timeZone),
      }),
    );
    const letterId = newId();
    const key = newKey();
    const db = await database();
    await db.insert(letters).values({
      id: letterId,
      activityId: activity.id,
      siteVisitId: visitId,
      kind,
      locale,
      fileName,
      releaseNumber: facts.release,
      madeAt: at,
      madeById: viewer.userId,
      size: pdf.byteLength,
      sealedContent: seal(key, Buffer.from(pdf).toString('base64')),
      sealedKey: wrapPersonKey(key),
    });
    await audit(viewer, [
      {
        objectType: 'letter',
        objectId: letterId,
        action: 'created',
        projectId: project.id,
        activityId: activity.id,
        changes: { kind: { before: null, after: kind } },
      },
    ]);
    return ok({ letterId, people: people.length });
  });
}

/** The people of a list; that their passports were opened for it, and by whom, is in the history. */
async function openList(
  viewer: Viewer,
  facts: VisitFacts,
  expected: readonly ExpectedPerson[],
  locale: Locale,
  texts: LetterTexts,
) {
  const { host, activity, project } = facts;
  const fields = sealedFields(host.nameListFields);
  if (fields.length > 0) {
    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: activity.id,
        action: 'revealed',
        projectId: project.id,
        activityId: activity.id,
        changes: { fields: { before: null, after: fields } },
      },
    ]);
  }
  return writeList(host.nameListFields, await openVisitors(facts, expected, locale), locale, texts);
}
