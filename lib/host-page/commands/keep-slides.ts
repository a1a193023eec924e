import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { documents } from '@/db/schema/documents';
import { visitSteps } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { newKey, seal } from '@/lib/core/seal';
import { slidesType } from '@/lib/documents/queries/slides-type';
import { keptName } from '@/lib/documents/rules';
import { SLIDES_BYTES } from '@/lib/documents/types';
import type { HostGuest } from '@/lib/host-links/types';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { type LockedVisit, lockVisit } from '@/lib/visits/commands/lock-visit';
import { recordStep } from '@/lib/visits/commands/record-step';
import { isOver } from '@/lib/visits/rules/is-over';

/** Files of one visit, and how many may come and go until there are these: each leaves its step in the history. */
const MOST = 20;
const MOST_EVER = 100;

type Upload = { id: string; fileName: string; bytes: Uint8Array };
type Refusal =
  | 'not_found'
  | 'visit_over'
  | 'visit_not_asked'
  | 'slides_type'
  | 'slides_too_large'
  | 'slides_too_many';

/** Keeps a file of slides, sealed with a key of its own, until the visit. A repeated id changes nothing. */
export async function keepSlides(
  guest: HostGuest,
  { id, fileName, bytes }: Upload,
): Promise<Result<{ id: string }, Refusal>> {
  if (bytes.byteLength > SLIDES_BYTES) return fail('slides_too_large');
  const type = await slidesType(bytes, fileName);
  if (!type) return fail('slides_type');
  return transaction(async (): Promise<Result<{ id: string }, Refusal>> => {
    const visit = await lockVisit(guest.siteVisitId);
    if (!visit) return fail('not_found');
    const db = await database();
    const [known] = await db
      .select({ siteVisitId: documents.siteVisitId })
      .from(documents)
      .where(eq(documents.id, id));
    if (known) return known.siteVisitId === visit.id ? ok({ id }) : fail('not_found');
    const at = now();
    if (isOver(visit, at)) return fail('visit_over');
    if (await isFull(visit.id)) return fail('slides_too_many');
    const by = { at, userId: null, contactId: guest.contactId };
    const recorded = await recordStep(visit, { ...by, step: 'slides_uploaded' });
    if (!recorded.ok) return fail('visit_not_asked');
    const key = newKey();
    await db.insert(documents).values({
      id,
      activityId: visit.activityId,
      siteVisitId: visit.id,
      kind: 'slides',
      fileName: keptName(fileName, type.endings, 'slides'),
      mediaType: type.mediaType,
      size: bytes.byteLength,
      sealedContent: seal(key, Buffer.from(bytes).toString('base64')),
      sealedKey: wrapPersonKey(key),
      uploadedAt: at,
      uploadedById: null,
    });
    await leaveTrail(visit, id, 'uploaded');
    return ok({ id });
  });
}

async function isFull(siteVisitId: string): Promise<boolean> {
  const db = await database();
  const kept = await db.$count(
    documents,
    and(eq(documents.siteVisitId, siteVisitId), eq(documents.kind, 'slides')),
  );
  const ever = await db.$count(
    visitSteps,
    and(eq(visitSteps.siteVisitId, siteVisitId), eq(visitSteps.step, 'slides_uploaded')),
  );
  return kept >= MOST || ever >= MOST_EVER;
}

/** A host takes a file of theirs away again, until the visit. */
export function removeSlides(
  guest: HostGuest,
  { id }: { id: string },
): Promise<Result<undefined, 'not_found' | 'visit_over'>> {
  return transaction(async (): Promise<Result<undefined, 'not_found' | 'visit_over'>> => {
    const visit = await lockVisit(guest.siteVisitId);
    if (!visit) return fail('not_found');
    if (isOver(visit, now())) return fail('visit_over');
    const db = await database();
    const removed = await db
      .delete(documents)
      .where(
        and(
          eq(documents.id, id),
          eq(documents.siteVisitId, visit.id),
          eq(documents.kind, 'slides'),
        ),
      )
      .returning({ id: documents.id });
    if (removed.length > 0) await leaveTrail(visit, id, 'removed');
    return ok();
  });
}

async function leaveTrail(
  { activityId, activity }: LockedVisit,
  objectId: string,
  action: 'uploaded' | 'removed',
): Promise<void> {
  const { projectId } = activity;
  await audit(null, [{ objectType: 'document', objectId, action, projectId, activityId }]);
  await announce(null, activityId);
}
