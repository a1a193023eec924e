import { z } from 'zod';

/** Who a provider says that somebody is. The e-mail is there only when the provider proved that it is theirs. */
export type ProviderClaims = { issuer: string; subject: string; provenEmail: string | null };

const idToken = z.object({
  iss: z.url(),
  sub: z.string().min(1).max(255),
  email: z.email().optional().catch(undefined),
  email_verified: z.unknown().optional(),
  xms_edov: z.unknown().optional(),
});

/**
 * Reads the claims of a checked ID token; null when they name nobody.
 * `email` alone proves nothing: in Entra ID an administrator of any tenant writes into it what they like. There
 * `xms_edov` says that the owner of the domain was checked; everywhere else `email_verified` does.
 */
export function readClaims(profile: unknown): ProviderClaims | null {
  const parsed = idToken.safeParse(profile);
  if (!parsed.success) return null;
  const { iss, sub, email, email_verified, xms_edov } = parsed.data;
  const isProven = isEntra(iss) ? isTrue(xms_edov) : isTrue(email_verified);
  return { issuer: iss, subject: sub, provenEmail: isProven ? (email ?? null) : null };
}

function isEntra(issuer: string): boolean {
  return new URL(issuer).hostname === 'login.microsoftonline.com';
}

/** Providers write true in several ways; anything else is false. */
function isTrue(claim: unknown): boolean {
  return claim === true || claim === 'true' || claim === 1 || claim === '1';
}
