import { strFromU8, unzipSync } from 'fflate';
import type { Account } from './standing';
import { emailOf, PASSWORD } from './world';

/** One HTTP answer, in the words of the tables. */
export type Seen = {
  /** `ok`, `not found`, `sign in`, `to <path>`, or the status. */
  answer: string;
  /** What was said, without what is another in every answer: the nonce of its scripts. Of a workbook, all its sheets. */
  body: string;
};

/** Somebody with cookies, who asks as a browser does but follows no redirect. */
export class Visitor {
  private constructor(
    private readonly origin: string,
    private readonly cookies: ReadonlyMap<string, string>,
  ) {}

  static anonymous(origin: string): Visitor {
    return new Visitor(origin, new Map());
  }

  /** Signs in at next-auth's own endpoints. */
  static async signIn(origin: string, account: Account): Promise<Visitor> {
    const first = await fetch(`${origin}/api/auth/csrf`);
    const { csrfToken } = (await first.json()) as { csrfToken: string };
    const cookies = new Map(cookiesOf(first));
    const form = { csrfToken, email: emailOf(account), password: PASSWORD, json: 'true' };
    const second = await new Visitor(origin, cookies).ask('/api/auth/callback/password', {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    for (const [name, value] of cookiesOf(second)) cookies.set(name, value);
    if (second.status !== 200) throw new Error(`${account} could not sign in: ${second.status}`);
    return new Visitor(origin, cookies);
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(this.origin + path, {
      redirect: 'manual',
      ...init,
      // Packed answers would only be unpacked again.
      headers: { cookie, origin: this.origin, 'accept-encoding': 'identity', ...init.headers },
    });
  }

  async see(path: string, init?: RequestInit): Promise<Seen> {
    const response = await this.ask(path, init);
    return { answer: answerOf(response), body: withoutNonce(await textOf(response)) };
  }

  /** Calls a server action the way React does, and answers what the action returned. */
  async call(id: string, page: string, argument: unknown): Promise<unknown> {
    const response = await this.ask(page, {
      method: 'POST',
      headers: { 'Next-Action': id, Accept: 'text/x-component' },
      body: encodeArgument(argument),
    });
    const text = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/x-component')) {
      return `${response.status} without an answer of the action`;
    }
    return readResult(text);
  }
}

function cookiesOf(response: Response): [string, string][] {
  return response.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';');
    const cut = pair.indexOf('=');
    return [pair.slice(0, cut), pair.slice(cut + 1)];
  });
}

function answerOf({ status, headers }: Response): string {
  const location = headers.get('location');
  if (location && status >= 300 && status < 400) {
    const path = location.replace(/^https?:\/\/[^/]+/, '');
    return path.split('?')[0] === '/sign-in' ? 'sign in' : `to ${path}`;
  }
  return { 200: 'ok', 404: 'not found' }[status] ?? String(status);
}

const ZIP = 'PK\u0003\u0004';

/** What somebody reads who opens it: a workbook is a zip of XML. */
async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = strFromU8(bytes);
  if (!text.startsWith(ZIP)) return text;
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n');
}

function withoutNonce(body: string): string {
  return body.replaceAll(/nonce(=|\\?":)\\?"[^"\\]*\\?"/g, 'nonce');
}

/** React's encoding of one argument (`encodeReply`): JSON, or a form whose part 0 refers to its other parts. */
function encodeArgument(argument: unknown): string | FormData {
  const form = new FormData();
  if (argument instanceof FormData) {
    for (const [name, value] of argument) form.append(`1_${name}`, value);
    form.append('0', '["$K1"]');
    return form;
  }
  let files = 0;
  const json = JSON.stringify([argument], (_, value: unknown) => {
    if (!(value instanceof File)) return value;
    files += 1;
    form.append(String(files), value);
    return `$B${files.toString(16)}`;
  });
  if (files === 0) return json;
  form.append('0', json);
  return form;
}

/** The answer is a stream of rows; the first names the row with what the action returned. */
function readResult(stream: string): unknown {
  const { a } = JSON.parse(/^0:(.*)$/m.exec(stream)?.[1] ?? '{}') as { a?: string };
  const id = a?.replace('$@', '') ?? '';
  // A row of bytes, such as a file, ends without a new line, so that the next one may begin anywhere.
  const outcome = new RegExp(`${id}:(\\{"ok":.*)$`, 'm').exec(stream)?.[1];
  const row = outcome ?? new RegExp(`^${id}:(.*)$`, 'm').exec(stream)?.[1] ?? 'no result';
  return row.startsWith('{') || row.startsWith('"') ? JSON.parse(row) : row;
}
