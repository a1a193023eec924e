import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { countStatements } from '@/db/statements';
import { newId } from '@/lib/core/ids';
import { errorFields, log, withRequestId } from '@/lib/core/log';
import { clientAddress } from './client-address';
import { type RouteOf, UNKNOWN } from './route-of';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type ServerOptions = {
  handler: Handler;
  routeOf: RouteOf;
  /** How many proxies of ours stand in front; see `clientAddress`. */
  trustedProxies: number;
  isStopping: () => boolean;
};

/** Longer than the minute for which balancers keep a connection, so that they never send into a closed one. */
const KEEP_ALIVE_MS = 65_000;

const MEBIBYTE = 1024 * 1024;
/** Uploads are limited to 12 MiB by Next; this leaves room for what a form wraps around a file. */
const LARGEST_BODY = 13 * MEBIBYTE;
/** Signing in is open to everybody and takes a few hundred bytes. */
const LARGEST_SIGN_IN = 64 * 1024;

/** Headers that a client could use to pass for the server or a proxy. */
const INTERNAL = ['x-sapar-client-ip', 'x-nonce', 'x-request-id'];
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
];
const REQUEST_ID = /^[\w.-]{8,64}$/;
/** Node parses more methods, and Next throws at TRACE. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The address of no page, so that Next answers with its page for those. */
const NOWHERE = '/not-an-address';

/** The HTTP server around Next: who is calling, how much they may send, and one line in the log for each request. */
export function createHttpServer(options: ServerOptions): Server {
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const id = identify(request, options.trustedProxies);
    response.setHeader('x-request-id', id);
    const counter = { statements: 0 };
    withRequestId(id, () => {
      logWhenDone(request, response, options.routeOf, counter);
      const refusal = options.isStopping()
        ? STOPPING
        : (refuseMethod(request) ?? refuseBody(request));
      if (!isReadable(request.url ?? '/')) request.url = NOWHERE;
      if (refusal) refuse(response, refusal);
      else countStatements(counter, () => void answer(options.handler, request, response));
    });
  });
}

/** Overwrites what the client says about itself by what is known, and returns the id of the request. */
function identify(request: IncomingMessage, trustedProxies: number): string {
  const { headers } = request;
  const address = clientAddress(
    request.socket.remoteAddress,
    headers['x-forwarded-for'],
    trustedProxies,
  );
  const given = trustedProxies > 0 ? headers['x-request-id'] : undefined;
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
  for (const name of trustedProxies > 0 ? INTERNAL : [...INTERNAL, ...FORWARDED])
    delete headers[name];
  headers['x-sapar-client-ip'] = address;
  headers['x-request-id'] = id;
  return id;
}

async function answer(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await handler(request, response);
  } catch (error) {
    log.error(errorFields(error), 'request failed');
    if (response.headersSent) response.destroy();
    else refuse(response, { status: 500, text: 'Sapar could not answer. Try again in a minute.' });
  }
}

type Refusal = { status: number; text: string; headers?: Record<string, string> };

const STOPPING: Refusal = {
  status: 503,
  text: 'Sapar is restarting. Try again in a few seconds.',
  headers: { 'Retry-After': '5', Connection: 'close' },
};

function refuseMethod({ method = '' }: IncomingMessage): Refusal | undefined {
  return METHODS.includes(method)
    ? undefined
    : {
        status: 405,
        text: 'Sapar does not know this method.',
        headers: { Allow: METHODS.join(', ') },
      };
}

/** Whether the percent signs of an address stand for text. Next answers 500 where they do not; it is a page that does not exist. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

function refuseBody(request: IncomingMessage): Refusal | undefined {
  if (request.headers['transfer-encoding']) {
    return { status: 411, text: 'Send the body with a Content-Length.' };
  }
  const limit = request.url?.startsWith('/api/auth/') ? LARGEST_SIGN_IN : LARGEST_BODY;
  const length = Number(request.headers['content-length'] ?? 0);
  return length > limit
    ? {
        status: 413,
        text: `This is larger than the ${Math.floor(limit / 1024)} KiB that are taken here.`,
      }
    : undefined;
}

function refuse(response: ServerResponse, { status, text, headers }: Refusal): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(`${text}\n`);
}

function logWhenDone(
  request: IncomingMessage,
  response: ServerResponse,
  routeOf: RouteOf,
  counter: { statements: number },
): void {
  const started = performance.now();
  const route = routeOf((request.url ?? '/').split('?')[0] ?? '/');
  response.once('close', () => {
    const fields = {
      method: request.method,
      route,
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      statements: counter.statements,
      requestId: response.getHeader('x-request-id'),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    const isFile = route === '/_next' || (route === UNKNOWN && response.statusCode < 400);
    if (isFile) log.debug(fields, 'request');
    else log.info(fields, 'request');
  });
}
