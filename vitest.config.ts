import { defineConfig } from 'vitest/config';

/**
 * `unit`: every `*.test.ts` that needs no database. `database`: every `*.db.test.ts`, on the engine that
 * SAPAR_TEST_ENGINE names (`pglite`, the default, or `postgres`, which needs TEST_DATABASE_URL).
 */
const root = import.meta.dirname;
/** Everything that is sealed or signed in a test is sealed with this. */
const SAPAR_SECRET = 'a secret that only the tests know, and everybody may';
// The zone is nobody's home: a test that passes only in one country proves nothing.
const env = { TZ: 'Pacific/Auckland', SAPAR_SECRET, SAPAR_LOG_LEVEL: 'silent' };
const ignored = ['node_modules/**', '.next*/**', '.data/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...ignored, '**/*.db.test.ts'],
          // Nothing else runs beside it, so that every core may.
          maxWorkers: '100%',
          // Property tests take seconds, and more on a busy machine.
          testTimeout: 30_000,
          env,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: ['db/testing/global-setup.ts'],
          // A live PGlite takes 200 MB, so two at a time, each of which serves all files of its worker.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env,
        },
      },
    ],
  },
});
