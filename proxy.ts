import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { securityHeaders } from '@/lib/core/security-headers';

/**
 * Gives every answer its security headers, and every page a nonce for its scripts, which Next reads from the policy
 * in the request's headers. It never decides who may see what: `requireViewer()` and the queries do.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const headers = securityHeaders({
    nonce,
    https: process.env.SAPAR_URL?.startsWith('https:') ?? false,
    development: process.env.NODE_ENV === 'development',
    signInOrigins: signInOrigins(),
    tileOrigins: tileOrigins(),
  });
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  forwarded.set('x-sapar-path', request.nextUrl.pathname + request.nextUrl.search);
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '');
  forwarded.delete('x-sapar-locale');
  if (request.nextUrl.pathname.startsWith('/host/')) prepareForHost(request, forwarded, headers);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Pages of hosts: the link in their address is all the right there is, and it goes nowhere else. */
function prepareForHost(
  request: NextRequest,
  forwarded: Headers,
  headers: Record<string, string>,
): void {
  headers['Referrer-Policy'] = 'no-referrer';
  headers['X-Robots-Tag'] = 'noindex, nofollow';
  headers['Cache-Control'] = 'private, no-store';
  forwarded.set('x-sapar-locale', request.nextUrl.searchParams.get('lang') ?? '');
  // A page without a referrer posts its plain form with the origin "null", which Next takes for another site. Nobody is
  // signed in by such a request, so there is nothing that another site could make use of.
  if (forwarded.get('origin') === 'null') {
    forwarded.delete('origin');
    forwarded.delete('cookie');
  }
}

/** Where a form that signs in with a provider is sent on to. */
function signInOrigins(): string[] {
  const { OIDC_GOOGLE_ID, OIDC_ENTRA_ID, OIDC_GENERIC_ISSUER } = process.env;
  return [
    ...(OIDC_GOOGLE_ID ? ['https://accounts.google.com'] : []),
    ...(OIDC_ENTRA_ID ? ['https://login.microsoftonline.com'] : []),
    ...(OIDC_GENERIC_ISSUER ? [new URL(OIDC_GENERIC_ISSUER).origin] : []),
  ];
}

/** Where the pictures under maps come from. */
function tileOrigins(): string[] {
  const { SAPAR_TILE_URL } = process.env;
  return SAPAR_TILE_URL ? [new URL(SAPAR_TILE_URL).origin] : [];
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };
