import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './e2e/support/browser-arguments';

/**
 * Journeys on the production build, with its own data and a stopped clock: half past ten in Seoul, on the first day
 * of the real study visit. `npm test -- journeys` finds a browser, builds, and runs them.
 */
const NOW = '2023-10-24T01:30:00Z';
const port = process.env.SAPAR_JOURNEY_PORT ?? '3199';
const baseURL = `http://localhost:${port}`;
// Workers read this file too, and have to come to the same folder.
const data = (process.env.SAPAR_JOURNEY_DATA ??= join(tmpdir(), `sapar-journeys-${process.pid}`));
const APART = ['access', 'statements', 'database-loss'].map((folder) => `**/${folder}/*.spec.ts`);
const DESKTOP = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalTeardown: './e2e/support/remove-data.ts',
  use: {
    baseURL,
    locale: 'en-GB',
    // A delegate's home, which is not the zone of the visit.
    timezoneId: 'Asia/Almaty',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: BROWSER_ARGUMENTS,
      // Without a locale, Chromium on Linux cannot write the name of a file that is not ASCII.
      env: { ...definedVariables(), LC_ALL: 'C.UTF-8' },
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    // One after another: they tell one story on one database.
    { name: 'story', testIgnore: APART, workers: 1, use: DESKTOP },
    // Beside it, because these start servers with data of their own.
    { name: 'apart', testMatch: APART, workers: 1, use: DESKTOP },
  ],
  webServer: {
    command: 'node --import tsx scripts/start.ts',
    url: `${baseURL}/readyz`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: {
      PORT: port,
      SAPAR_URL: baseURL,
      SAPAR_DATA_DIR: data,
      SAPAR_NOW: NOW,
      SAPAR_EXAMPLE_DATA: '1',
      SAPAR_LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
  },
});

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
