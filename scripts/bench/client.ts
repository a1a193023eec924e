import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { EXAMPLE_PASSWORD } from '@/lib/auth/example-accounts';

/** `ms` from the first byte sent to the last one received; `bytes` as they came over the wire, compressed. */
export type Answer = {
  status: number;
  ms: number;
  bytes: number;
  requestId: string;
  body: Buffer;
};

type Ask = { method?: string; headers?: Record<string, string>; body?: string };

/** One client with cookies and one connection, which asks as a browser does and follows no redirect. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  async signIn(email: string): Promise<this> {
    const { body } = await this.get('/api/auth/csrf');
    const { csrfToken } = JSON.parse(body.toString()) as { csrfToken: string };
    const form = { csrfToken, email, password: EXAMPLE_PASSWORD, json: 'true' };
    const { status } = await this.ask('/api/auth/callback/password', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
    return this;
  }

  get(path: string): Promise<Answer> {
    return this.ask(path, {});
  }

  /** Reads a long answer without keeping it. */
  async drain(path: string): Promise<Omit<Answer, 'body'> & { lines: number }> {
    const started = performance.now();
    const response = await this.#send(path, {});
    let [bytes, lines] = [0, 0];
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    }
    return { ...facts(response), ms: performance.now() - started, bytes, lines };
  }

  close(): void {
    this.#agent.destroy();
  }

  async ask(path: string, ask: Ask): Promise<Answer> {
    const started = performance.now();
    const response = await this.#send(path, {
      ...ask,
      headers: { 'accept-encoding': 'gzip', ...ask.headers },
    });
    const received = Buffer.concat((await response.toArray()) as Buffer[]);
    const ms = performance.now() - started;
    for (const line of response.headers['set-cookie'] ?? []) this.#keep(line);
    const isPacked = response.headers['content-encoding'] === 'gzip';
    const body = isPacked ? gunzipSync(received) : received;
    return { ...facts(response), ms, bytes: received.length, body };
  }

  #send(path: string, { method = 'GET', headers = {}, body }: Ask): Promise<IncomingMessage> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const outgoing = request(this.origin + path, {
        agent: this.#agent,
        method,
        headers: {
          ...headers,
          cookie,
          origin: this.origin,
          ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        },
      });
      outgoing.once('response', resolve).once('error', reject).end(body);
    });
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const cut = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
  }
}

function facts({ statusCode = 0, headers }: IncomingMessage) {
  return { status: statusCode, requestId: String(headers['x-request-id']) };
}
