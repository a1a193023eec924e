import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { database } from '@/db';
import { letters } from '@/db/schema/letters';
import { hosts, siteVisits } from '@/db/schema/visits';
import { unseal } from '@/lib/core/seal';
import type { HostGuest } from '@/lib/host-links/types';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import { EXPECTING } from '../rules/expecting';

/** The newest list of visitors as a PDF; null unless this host asked for one, it was sent and they are still to come. */
export async function openNameList(
  guest: HostGuest,
): Promise<{ fileName: string; content: Uint8Array } | null> {
  const db = await database();
  const [row] = await db
    .select({
      fileName: letters.fileName,
      sealedContent: letters.sealedContent,
      sealedKey: letters.sealedKey,
    })
    .from(letters)
    .innerJoin(siteVisits, eq(siteVisits.id, letters.siteVisitId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .where(
      and(
        eq(siteVisits.id, guest.siteVisitId),
        eq(letters.kind, 'visitor_list'),
        isNotNull(hosts.nameListDays),
        isNotNull(siteVisits.nameListSentAt),
        inArray(siteVisits.status, [...EXPECTING]),
      ),
    )
    .orderBy(desc(letters.madeAt), desc(letters.id))
    .limit(1);
  if (!row) return null;
  const content = unseal(unwrapPersonKey(row.sealedKey), row.sealedContent);
  return { fileName: row.fileName, content: new Uint8Array(Buffer.from(content, 'base64')) };
}
