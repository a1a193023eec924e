import { and, eq, gt, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { signInLinks, users } from '@/db/schema/identity';
import { now } from '@/lib/core/clock';
import { hashToken } from '@/lib/core/seal';
import type { Locale } from '@/lib/core/vocabulary';
import type { LinkPurpose } from '../commands/links';

/** Whom an open link is for, without using it up; null when it would not work. Whoever holds the token may ask. */
export async function findOpenLink(
  purpose: LinkPurpose,
  token: string,
): Promise<{ name: string; email: string; locale: Locale } | null> {
  const db = await database();
  const [link] = await db
    .select({ name: users.name, email: users.email, locale: users.locale })
    .from(signInLinks)
    .innerJoin(users, eq(users.id, signInLinks.userId))
    .where(
      and(
        eq(signInLinks.tokenHash, hashToken(token)),
        eq(signInLinks.purpose, purpose),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now()),
        isNull(users.disabledAt),
      ),
    );
  return link ?? null;
}
