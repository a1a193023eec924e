import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { authOptions } from '../options';

/** next-auth with our options behind a real port, and a browser's worth of cookies to visit it with. */
export async function startAuthServer() {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    browser: () => new Browser(origin),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What Next.js adds to Node's request and response before it calls a route. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const asked = Object.assign(request, {
    query: {
      ...Object.fromEntries(url.searchParams),
      nextauth: url.pathname.split('/').slice(3),
    },
    cookies: parseCookies(request.headers.cookie ?? ''),
    body: Object.fromEntries(new URLSearchParams(body)),
  });
  const answer = Object.assign(response, {
    status: (code: number) => Object.assign(answer, { statusCode: code }),
    json: (value: unknown) => answer.end(JSON.stringify(value)),
    send: (value: unknown) => answer.end(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  await NextAuth(
    asked as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    authOptions(),
  );
}

function parseCookies(header: string): Record<string, string> {
  const pairs = header.split('; ').map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.map(([name = '', ...value]) => [name, decodeURIComponent(value.join('='))]),
  );
}

type Session = { userId?: string; generation?: number; expires?: string };

class Browser {
  readonly #cookies = new Map<string, string>();
  constructor(readonly origin: string) {}

  async visit(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.origin);
    const own = url.origin === this.origin;
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(own ? { cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (own) this.#cookies.set(name, value);
    }
    return response;
  }

  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const { csrfToken } = (await (await this.visit('/api/auth/csrf')).json()) as {
      csrfToken: string;
    };
    return this.visit(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ csrfToken, json: 'true', ...fields }),
    });
  }

  /** Follows a whole sign-in at a provider and answers where it ends on our side. */
  async signInAt(provider: string, callbackUrl = `${this.origin}/sign-in`): Promise<string> {
    const started = await this.post(`/api/auth/signin/${provider}`, { callbackUrl });
    const { url } = (await started.json()) as { url: string };
    const atProvider = await this.visit(url);
    const back = await this.visit(atProvider.headers.get('location') ?? '');
    return back.headers.get('location') ?? '';
  }

  async session(): Promise<Session> {
    return (await (await this.visit('/api/auth/session')).json()) as Session;
  }
}
