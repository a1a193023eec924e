import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpServer, type ServerOptions } from './http-server';
import { closeServer } from './shutdown';

let running: Server | undefined;

afterEach(() => {
  running?.closeAllConnections();
  running?.close();
});

/** Starts a server that answers with the headers that Next would see. */
async function start(options: Partial<ServerOptions> = {}): Promise<number> {
  const server = createHttpServer({
    handler: async (incoming, response) => {
      response.end(JSON.stringify(incoming.headers));
    },
    routeOf: () => '/route',
    trustedProxies: 0,
    isStopping: () => false,
    ...options,
  });
  running = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; text: string };

async function send(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  const outgoing = request({
    port,
    host: '127.0.0.1',
    path,
    headers,
    method: body || headers['content-length'] ? 'POST' : 'GET',
  });
  outgoing.end(body);
  // A body that is refused is not read to its end.
  outgoing.on('error', () => {});
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks = await incoming.toArray();
  return { status: incoming.statusCode, headers: incoming.headers, text: chunks.join('') };
}

const FORGED = {
  'x-sapar-client-ip': '198.51.100.1',
  'x-forwarded-for': '198.51.100.1',
  'x-forwarded-host': 'evil.example',
  'x-request-id': 'forged-by-client',
  'x-nonce': 'forged',
};

describe('the server in front of Next', () => {
  test('believes nothing that a client says about who it is', async () => {
    const port = await start();
    const { text, headers } = await send(port, '/', FORGED);
    const seen = JSON.parse(text) as Record<string, string>;
    expect(seen['x-sapar-client-ip']).toBe('127.0.0.1');
    expect(seen['x-request-id']).toBe(headers['x-request-id']);
    expect(text).not.toMatch(/forged|evil|198\.51/);
  });

  test('takes the address and the request id from a proxy that it was told to trust', async () => {
    const port = await start({ trustedProxies: 1 });
    const { text, headers } = await send(port, '/', { ...FORGED, 'x-request-id': 'by-the-proxy' });
    const seen = JSON.parse(text) as Record<string, string>;
    expect(seen['x-sapar-client-ip']).toBe('198.51.100.1');
    expect(headers['x-request-id']).toBe('by-the-proxy');
  });

  test('refuses a body that is too large before reading it, smaller ones for signing in', async () => {
    const port = await start();
    const megabyte = 'x'.repeat(1024 * 1024);
    expect(await send(port, '/projects', {}, megabyte)).toMatchObject({ status: 200 });
    expect(await send(port, '/api/auth/callback/password', {}, megabyte)).toMatchObject({
      status: 413,
    });
    expect(await send(port, '/projects', {}, megabyte.repeat(14))).toMatchObject({
      status: 413,
      text: 'This is larger than the 13312 KiB that are taken here.\n',
    });
  });

  test.each(['/projects/%', '/p/%E0%A4%A/x', '/%ff?q=%', '/a%c3%28'])(
    'looks for no page where the address %s stands for no text',
    async (path) => {
      const port = await start({
        handler: async (incoming, response) => void response.end(incoming.url),
      });
      expect((await send(port, path)).text).toBe('/not-an-address');
      expect((await send(port, '/p/%D0%90?q=%')).text).toBe('/p/%D0%90?q=%');
    },
  );

  test('refuses a method that no page has', async () => {
    const port = await start();
    const outgoing = request({ port, host: '127.0.0.1', path: '/', method: 'TRACE' });
    outgoing.end();
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    expect(incoming.statusCode).toBe(405);
    expect(incoming.headers.allow).toContain('GET');
  });

  test('asks for a length when a body has none', async () => {
    const port = await start();
    const answer = await send(port, '/', { 'transfer-encoding': 'chunked' }, 'x');
    expect(answer.status).toBe(411);
  });

  test('answers a failure of ours with one sentence and the id to ask about', async () => {
    const port = await start({ handler: () => Promise.reject(new Error('secret detail')) });
    const { status, text, headers } = await send(port, '/');
    expect(status).toBe(500);
    expect(text).toBe('Sapar could not answer. Try again in a minute.\n');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('sends clients away while it stops', async () => {
    const port = await start({ isStopping: () => true });
    const { status, headers } = await send(port, '/');
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(headers.connection).toBe('close');
  });
});

describe('stopping', () => {
  test('waits for the answer under way, and takes nobody new', async () => {
    const reached = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const port = await start({
      handler: async (_, response) => {
        reached.resolve();
        await finish.promise;
        response.end('finished');
      },
    });
    const slow = send(port, '/');
    await reached.promise;
    const closed = closeServer(running as Server);

    await expect(send(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    finish.resolve();

    expect((await slow).text).toBe('finished');
    await closed;
  });

  test('cuts what outlasts the grace period', async () => {
    const reached = Promise.withResolvers<void>();
    const port = await start({
      handler: async () => {
        reached.resolve();
        await new Promise<never>(() => {});
      },
    });
    const hanging = send(port, '/').catch((error: NodeJS.ErrnoException) => error.code);
    await reached.promise;
    await closeServer(running as Server, 10);
    expect(await hanging).toBe('ECONNRESET');
  });
});
