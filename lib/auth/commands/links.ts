import { and, eq, gt, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { signInLinks } from '@/db/schema/identity';
import { now } from '@/lib/core/clock';
import { hashToken, newToken } from '@/lib/core/seal';

export type LinkPurpose = 'invitation' | 'sign_in';

const MINUTE = 60_000;
/** How long a link works, in milliseconds. */
export const LINK_LIFE: Record<LinkPurpose, number> = {
  sign_in: 15 * MINUTE,
  invitation: 14 * 24 * 60 * MINUTE,
};

/** Makes a link for an account and answers its token, which is kept nowhere: the database has only a hash. */
export async function createLink(purpose: LinkPurpose, userId: string): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const db = await database();
  await db.insert(signInLinks).values({
    tokenHash: hashToken(token),
    userId,
    purpose,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + LINK_LIFE[purpose]),
  });
  return token;
}

/** Uses a link up and answers whose it was. One statement, so that of two racers one gets nothing. */
export async function consumeLink(purpose: LinkPurpose, token: string): Promise<string | null> {
  const at = now();
  const db = await database();
  const [used] = await db
    .update(signInLinks)
    .set({ usedAt: at })
    .where(
      and(
        eq(signInLinks.tokenHash, hashToken(token)),
        eq(signInLinks.purpose, purpose),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, at),
      ),
    )
    .returning({ userId: signInLinks.userId });
  return used?.userId ?? null;
}

/** Links that were sent and not used stop working: all of them, or those of one purpose. */
export async function forgetLinks(userId: string, purpose?: LinkPurpose): Promise<void> {
  const db = await database();
  await db
    .delete(signInLinks)
    .where(
      and(
        eq(signInLinks.userId, userId),
        isNull(signInLinks.usedAt),
        purpose && eq(signInLinks.purpose, purpose),
      ),
    );
}
