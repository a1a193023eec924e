import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../support/browser';
import { build, isBuilt } from '../support/build';
import { freePort } from '../support/free-port';
import { startCluster } from '../support/postgres-cluster';
import { type Outcome, runCommand } from '../support/run-command';
import { type Report, type Step, type Tally, verdict } from './step';

export const unitStep: Step = {
  name: 'unit',
  title: 'unit tests, messages in three languages',
  run: () => vitest('unit'),
};

export const databaseSteps: Step[] = [
  {
    name: 'pglite',
    title: 'database tests on the embedded database',
    run: () => vitest('database'),
  },
  {
    name: 'postgres',
    title: 'the same database tests on a real PostgreSQL',
    run: async (say) => {
      const cluster = await startCluster(say);
      try {
        return await vitest('database', {
          SAPAR_TEST_ENGINE: 'postgres',
          TEST_DATABASE_URL: cluster.url,
        });
      } finally {
        cluster.stop();
      }
    },
  },
];

export const buildStep: Step = {
  name: 'build',
  title: 'production build',
  run: async () => {
    const { code, output } = await build();
    return verdict(code === 0 ? [] : [output]);
  },
};

export const journeyStep: Step = {
  name: 'journeys',
  title: 'journeys in a real Chromium, on the production build',
  run: async (say) => {
    const browser = await findBrowser(say);
    // When the build failed a moment ago there is nothing to walk through.
    if (!(await isBuilt()) && (await build()).code !== 0) {
      return verdict(['There is no production build to run the journeys on.']);
    }
    const ports = [await freePort(), await freePort()].join();
    return counted(playwrightTally, (file) =>
      runCommand('playwright', ['test', '--reporter=list,json'], {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        SAPAR_JOURNEY_PORTS: ports,
        ...(browser.path ? { CHROMIUM_PATH: browser.path } : {}),
      }),
    );
  },
};

function vitest(project: string, env: Record<string, string> = {}): Promise<Report> {
  return counted(vitestTally, (file) =>
    runCommand(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { ...process.env, ...env },
    ),
  );
}

type Parse = (report: string) => Tally;

/** Runs a test runner that writes its results to a file, and counts them. No results, or no tests, is a failure. */
async function counted(parse: Parse, run: (file: string) => Promise<Outcome>): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'sapar-report-'));
  try {
    const file = join(folder, 'report.json');
    const { code, output } = await run(file);
    const report = await readFile(file, 'utf8').catch(() => undefined);
    const tally = report ? parse(report) : { passed: 0, failed: 0, skipped: 0 };
    const ran = tally.passed + tally.failed + tally.skipped;
    if (ran === 0) return { ...tally, failed: 1, output: `No test ran.\n${output}` };
    // A file that does not even load, or an error between tests, is counted by no runner.
    const unseen = code !== 0 && tally.failed === 0 ? 1 : 0;
    return { ...tally, failed: tally.failed + unseen, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function vitestTally(report: string): Tally {
  const results = JSON.parse(report) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
    number
  >;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

function playwrightTally(report: string): Tally {
  const { stats } = JSON.parse(report) as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
