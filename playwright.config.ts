import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './e2e/support/browser-arguments';

/**
 * Journeys on the production build, with its own data and a stopped clock: half past ten in Seoul, on the first day
 * of the real study visit. `npm test -- journeys` finds a browser, builds, and runs them.
 */
const NOW = '2023-10-24T01:30:00Z';
const [agendaPort = '3198', peoplePort = '3199'] = (
  process.env.SAPAR_JOURNEY_PORTS ?? '3198,3199'
).split(',');
// Workers read this file too, and have to come to the same folder.
const data = (process.env.SAPAR_JOURNEY_DATA ??= join(tmpdir(), `sapar-journeys-${process.pid}`));
const APART = ['access', 'statements', 'database-loss'].map((folder) => `**/${folder}/*.spec.ts`);
const AGENDA = ['**/agenda-*.spec.ts', '**/accessibility.spec.ts'];
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
    locale: 'en-GB',
    // A delegate's home, which is not the zone of the visit.
    timezoneId: 'Asia/Almaty',
    // Without pictures, which cost a tenth of the time: it has the page itself at every step, and there is a last picture.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: BROWSER_ARGUMENTS,
      // Without a locale, Chromium on Linux cannot write the name of a file that is not ASCII.
      env: { ...definedVariables(), LC_ALL: 'C.UTF-8' },
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    // Each tells one story on one database, one file after another.
    { name: 'agenda', testMatch: AGENDA, workers: 1, use: { ...DESKTOP, baseURL: at(agendaPort) } },
    {
      name: 'people',
      testIgnore: [...APART, ...AGENDA],
      workers: 1,
      use: { ...DESKTOP, baseURL: at(peoplePort) },
    },
    // These start servers with data of their own.
    { name: 'apart', testMatch: APART, workers: 1, use: DESKTOP },
  ],
  webServer: [serverOf('agenda', agendaPort), serverOf('people', peoplePort)],
});

function at(port: string): string {
  return `http://localhost:${port}`;
}

function serverOf(project: string, port: string) {
  return {
    command: 'node --import tsx scripts/start.ts',
    url: `${at(port)}/readyz`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    env: {
      PORT: port,
      SAPAR_URL: at(port),
      SAPAR_DATA_DIR: join(data, project),
      SAPAR_NOW: NOW,
      SAPAR_EXAMPLE_DATA: '1',
      SAPAR_LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
  };
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
