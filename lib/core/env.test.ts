import { describe, expect, test } from 'vitest';
import { parseEnvironment } from './env';

const PROBLEM_SECRET =
  'is required with DATABASE_URL, the same in every process; make one with: openssl rand -base64 48';

describe('the environment', () => {
  test('is complete when nothing is set: embedded database, port 3000', () => {
    expect(parseEnvironment({})).toEqual({
      ok: true,
      value: {
        NODE_ENV: 'production',
        PORT: 3000,
        SAPAR_URL: 'http://localhost:3000',
        SAPAR_DATA_DIR: '.data',
        SAPAR_TRUSTED_PROXIES: 0,
        SAPAR_LOG_LEVEL: 'info',
        SAPAR_WORKER: true,
        DATABASE_POOL_SIZE: 10,
        engine: 'pglite',
      },
    });
  });

  test('treats an empty variable as one that is not set', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: ' ' })).toEqual(parseEnvironment({}));
  });

  test('drops what follows the host of the public address', () => {
    const parsed = parseEnvironment({ SAPAR_URL: 'https://sapar.example.org/' });
    expect(parsed.ok && parsed.value.SAPAR_URL).toBe('https://sapar.example.org');
  });

  test('demands a secret where several processes share a PostgreSQL', () => {
    const url = 'postgres://sapar@localhost/sapar';
    expect(parseEnvironment({ DATABASE_URL: url })).toEqual({
      ok: false,
      problems: [{ variable: 'SAPAR_SECRET', problem: PROBLEM_SECRET }],
    });
    expect(parseEnvironment({ DATABASE_URL: url, SAPAR_SECRET: 's'.repeat(32) }).ok).toBe(true);
    expect(parseEnvironment({ DATABASE_URL: url, NODE_ENV: 'development' }).ok).toBe(true);
  });

  test('names every variable that is wrong, at once', () => {
    const parsed = parseEnvironment({
      PORT: 'eighty',
      SAPAR_URL: 'sapar.example.org',
      SAPAR_SECRET: 'short',
      SAPAR_NOW: 'yesterday',
      DATABASE_URL: 'mysql://localhost/sapar',
    });
    expect(parsed.ok ? [] : parsed.problems.map(({ variable }) => variable)).toEqual([
      'PORT',
      'SAPAR_URL',
      'SAPAR_SECRET',
      'SAPAR_NOW',
      'DATABASE_URL',
    ]);
  });

  test('says which half of a pair is missing', () => {
    expect(parseEnvironment({ OIDC_GOOGLE_ID: 'sapar' })).toEqual({
      ok: false,
      problems: [
        { variable: 'OIDC_GOOGLE_SECRET', problem: 'has to be set too, because OIDC_GOOGLE_ID is' },
      ],
    });
  });

  test('takes a server of map tiles that names the level, the column and the row, with its credit', () => {
    const tiles = {
      SAPAR_TILE_URL: 'https://tiles.example.org/{z}/{x}/{y}.png',
      SAPAR_TILE_ATTRIBUTION: '© OpenStreetMap contributors',
    };
    const parsed = parseEnvironment(tiles);
    expect(parsed.ok && parsed.value).toMatchObject(tiles);
    const problemsOf = (url: string) => {
      const wrong = parseEnvironment({ ...tiles, SAPAR_TILE_URL: url });
      return wrong.ok ? [] : wrong.problems.map(({ variable }) => variable);
    };
    expect(problemsOf('https://tiles.example.org/{z}/{x}.png')).toEqual(['SAPAR_TILE_URL']);
    expect(problemsOf('javascript:{z}{x}{y}')).toEqual(['SAPAR_TILE_URL']);
  });
});
