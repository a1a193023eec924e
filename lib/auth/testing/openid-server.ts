import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { id: 'sapar', secret: 'only the test knows it' };

/** Whoever signs in at the server, and how its token is spoilt, if at all. */
export type Person = {
  claims: { sub: string; email?: string; email_verified?: unknown };
  signedBy?: 'stranger';
  nonce?: string;
};

type Grant = { person: Person; nonce: string | null; challenge: string | null };

/**
 * A small OpenID Connect provider on a free port, as the specification has it: discovery, authorization code with
 * PKCE (S256), client authentication, RS256 ID tokens. `person` is who signs in next.
 */
export class OpenIdServer {
  person: Person = { claims: { sub: 'nobody' } };
  issuer = '';
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #grants = new Map<string, Grant>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, this.#discovery());
      case '/jwks':
        return json(response, { keys: [publicJwk(this.#keys.publicKey)] });
      case '/authorize':
        return this.#authorize(url.searchParams, response);
      case '/token':
        return this.#token(request, new URLSearchParams(await readBody(request)), response);
      default:
        return json(response, {}, 404);
    }
  }

  #discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  #authorize(query: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.#grants.set(code, {
      person: this.person,
      nonce: query.get('nonce'),
      challenge: query.get('code_challenge'),
    });
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    response.writeHead(302, { location: back.href }).end();
  }

  #token(request: IncomingMessage, form: URLSearchParams, response: ServerResponse): void {
    const code = form.get('code') ?? '';
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const basic = Buffer.from(
      `${encodeURIComponent(CLIENT.id)}:${encodeURIComponent(CLIENT.secret).replaceAll('%20', '+')}`,
    ).toString('base64');
    const isClient = request.headers.authorization === `Basic ${basic}`;
    if (!grant || !isClient || grant.challenge !== challenge) {
      return json(response, { error: 'invalid_grant' }, 400);
    }
    const at = Math.floor(Date.now() / 1000);
    const { person } = grant;
    const claims = {
      iss: this.issuer,
      aud: CLIENT.id,
      iat: at,
      exp: at + 60,
      nonce: person.nonce ?? grant.nonce,
      ...person.claims,
    };
    const keys = person.signedBy === 'stranger' ? this.#stranger : this.#keys;
    json(response, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 60,
      id_token: jwt(claims, keys.privateKey),
    });
  }
}

const KEY_ID = 'test';

function publicJwk(key: KeyObject) {
  return { ...key.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' };
}

function jwt(claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
