import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

const production = {
  nonce: 'abc123',
  https: true,
  development: false,
  signInOrigins: [],
  tileOrigins: [],
};

/** The sources of one directive of the policy. */
function sources(policy: string, directive: string): string[] | undefined {
  const found = policy.split('; ').find((part) => part.split(' ')[0] === directive);
  return found?.split(' ').slice(1);
}

describe('the content security policy', () => {
  test('lets only scripts with the nonce run, and what they load', () => {
    const policy = contentSecurityPolicy(production);
    expect(sources(policy, 'script-src')).toEqual(["'self'", "'nonce-abc123'", "'strict-dynamic'"]);
    expect(sources(policy, 'script-src-attr')).toEqual(["'none'"]);
    expect(sources(policy, 'object-src')).toEqual(["'none'"]);
    expect(sources(policy, 'base-uri')).toEqual(["'none'"]);
  });

  test('allows inline style for attributes only', () => {
    const policy = contentSecurityPolicy(production);
    expect(sources(policy, 'style-src')).toEqual(["'self'", "'nonce-abc123'"]);
    expect(sources(policy, 'style-src-attr')).toEqual(["'unsafe-inline'"]);
  });

  test('lets nobody frame a page, and forms lead only here and to the sign-in that was switched on', () => {
    const policy = contentSecurityPolicy({
      ...production,
      signInOrigins: ['https://id.example.org'],
    });
    expect(sources(policy, 'frame-ancestors')).toEqual(["'none'"]);
    expect(sources(policy, 'form-action')).toEqual(["'self'", 'https://id.example.org']);
  });

  test('lets pictures come from here only, and from the server of map tiles that was named', () => {
    const here = ["'self'", 'data:', 'blob:'];
    expect(sources(contentSecurityPolicy(production), 'img-src')).toEqual(here);
    const tiles = 'https://tiles.example.org';
    const policy = contentSecurityPolicy({ ...production, tileOrigins: [tiles] });
    expect(sources(policy, 'img-src')).toEqual([...here, tiles]);
    expect(sources(policy, 'connect-src')).toEqual(["'self'"]);
  });
});

describe('the other headers', () => {
  test('promise https only where Sapar is reached over it', () => {
    expect(securityHeaders(production)).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    });
    const plain = securityHeaders({ ...production, https: false });
    expect(Object.keys(plain)).not.toContain('Strict-Transport-Security');
    expect(
      sources(plain['Content-Security-Policy'] ?? '', 'upgrade-insecure-requests'),
    ).toBeUndefined();
  });
});
