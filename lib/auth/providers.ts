import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OpenIdProvider } from './types';

type Configured = OpenIdProvider & { issuer: string; clientId: string; clientSecret: string };

/**
 * The OpenID Connect providers that the environment switches on. A provider is on when all its variables are set:
 * OIDC_GOOGLE_ID, _SECRET; OIDC_ENTRA_ID, _SECRET, _TENANT; OIDC_GENERIC_ISSUER, _ID, _SECRET, and _NAME to be read on the button.
 */
function configured(env: NodeJS.ProcessEnv): Configured[] {
  const found = [
    {
      id: 'google' as const,
      name: 'Google',
      issuer: 'https://accounts.google.com',
      clientId: env.OIDC_GOOGLE_ID,
      clientSecret: env.OIDC_GOOGLE_SECRET,
    },
    {
      id: 'entra' as const,
      name: 'Microsoft',
      issuer:
        env.OIDC_ENTRA_TENANT && `https://login.microsoftonline.com/${env.OIDC_ENTRA_TENANT}/v2.0`,
      clientId: env.OIDC_ENTRA_ID,
      clientSecret: env.OIDC_ENTRA_SECRET,
    },
    {
      id: 'generic' as const,
      name: env.OIDC_GENERIC_NAME || 'OpenID Connect',
      issuer: env.OIDC_GENERIC_ISSUER?.replace(/\/$/, ''),
      clientId: env.OIDC_GENERIC_ID,
      clientSecret: env.OIDC_GENERIC_SECRET,
    },
  ];
  return found.flatMap(({ issuer, clientId, clientSecret, ...provider }) =>
    issuer && clientId && clientSecret ? [{ ...provider, issuer, clientId, clientSecret }] : [],
  );
}

/** What the sign-in page offers. */
export function listProviders(env: NodeJS.ProcessEnv): OpenIdProvider[] {
  return configured(env).map(({ id, name }) => ({ id, name }));
}

/** The same for next-auth: authorization code with PKCE, state and nonce, claims from the signed ID token. */
export function openIdProviders(env: NodeJS.ProcessEnv): OAuthConfig<{ sub: string }>[] {
  return configured(env).map(({ id, name, issuer, clientId, clientSecret }) => ({
    id,
    name,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    profile: ({ sub }) => ({ id: sub }),
  }));
}
