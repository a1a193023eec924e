import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { errorFields, log } from '@/lib/core/log';
import { installationKey } from '@/lib/core/seal';
import { clientAddress } from './client-address';
import { signInWithLink } from './commands/sign-in-with-link';
import { signInWithPassword } from './commands/sign-in-with-password';
import { signInWithProvider } from './commands/sign-in-with-provider';
import { openIdProviders } from './providers';

declare module 'next-auth' {
  interface Session {
    userId?: string;
    generation?: number;
  }
  interface User {
    generation?: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    generation?: number;
  }
}

const WEEK = 7 * 24 * 60 * 60;

/** next-auth's own log lines: its codes, and of errors what may be logged. */
const logger: NextAuthOptions['logger'] = {
  error: (code, metadata) => {
    const error = metadata instanceof Error ? metadata : metadata.error;
    log.error({ code, ...errorFields(error) }, 'next-auth');
  },
  warn: (code) => log.warn({ code }, 'next-auth'),
  debug: () => {},
};

/**
 * next-auth proves who somebody is and keeps the cookie; it decides nothing else.
 * The cookie holds the account's id and session generation, and `loadViewer` checks both against the database.
 */
export function authOptions(): NextAuthOptions {
  // next-auth reads its address from the environment only; its cookies are `Secure` when it is https.
  process.env.NEXTAUTH_URL ??= process.env.SAPAR_URL;
  return {
    logger,
    secret: Buffer.from(installationKey('session')).toString('base64url'),
    session: { strategy: 'jwt', maxAge: WEEK },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: {} },
        authorize: (input, request) =>
          signInWithPassword(input, clientAddress(request.headers ?? {})),
      }),
      Credentials({
        id: 'link',
        credentials: { token: {} },
        authorize: (input, request) => signInWithLink(input, clientAddress(request.headers ?? {})),
      }),
      ...openIdProviders(process.env),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.type !== 'oauth') return true;
        const known = await signInWithProvider(profile);
        if (!known) return '/sign-in?error=not_invited';
        user.id = known.id;
        user.generation = known.generation;
        return true;
      },
      jwt: ({ token, user }) =>
        user
          ? { sub: user.id, ...(user.generation ? { generation: user.generation } : {}) }
          : token,
      session: ({ session, token }) => ({
        expires: session.expires,
        ...(token.sub ? { userId: token.sub } : {}),
        ...(token.generation ? { generation: token.generation } : {}),
      }),
    },
  };
}
