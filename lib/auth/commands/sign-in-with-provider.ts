import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { identities, users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { type ProviderClaims, readClaims } from '../claims';
import type { SignedIn } from '../types';

/**
 * Which of our accounts an OpenID Connect provider speaks for, or null. The first time it is found by e-mail, and
 * only when the provider proved that address; from then on by issuer and subject alone, which never change hands.
 */
export async function signInWithProvider(profile: unknown): Promise<SignedIn | null> {
  const claims = readClaims(profile);
  if (!claims) return null;
  const known = await findLinked(claims);
  if (known) return known.disabledAt ? null : { id: known.id, generation: known.generation };
  return claims.provenEmail ? link(claims, claims.provenEmail) : null;
}

async function findLinked({ issuer, subject }: ProviderClaims) {
  const db = await database();
  const [user] = await db
    .select({
      id: users.id,
      generation: users.sessionGeneration,
      disabledAt: users.disabledAt,
    })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, issuer), eq(identities.subject, subject)));
  return user;
}

function link({ issuer, subject }: ProviderClaims, email: string): Promise<SignedIn | null> {
  return transaction(async () => {
    const db = await database();
    const [user] = await db
      .select({ id: users.id, generation: users.sessionGeneration })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt)))
      .for('update');
    if (!user) return null;
    // An address that was given to somebody new must not open the account of who had it before.
    const [other] = await db
      .select({ subject: identities.subject })
      .from(identities)
      .where(and(eq(identities.userId, user.id), eq(identities.provider, issuer)));
    if (other) return other.subject === subject ? user : null;
    await db.insert(identities).values({
      id: newId(),
      userId: user.id,
      provider: issuer,
      subject,
      linkedAt: now(),
    });
    await audit(null, [
      {
        objectType: 'user',
        objectId: user.id,
        action: 'identity_linked',
        changes: { provider: { before: null, after: issuer } },
      },
    ]);
    return user;
  });
}
