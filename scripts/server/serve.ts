import next from 'next';
import { closeDatabase } from '@/db';
import type { Environment } from '@/lib/core/env';
import { endEventStreams } from '@/lib/core/event-stream';
import { errorFields, log } from '@/lib/core/log';
import { compileReader } from '@/lib/imports/queries/read-list';
import { runDueJobs } from '@/lib/jobs/commands/run-due-jobs';
import { deliverDue } from '@/lib/outbox/commands/deliver';
import { buildFolder } from '../support/build';
import { portInUse } from '../support/free-port';
import { StepFailed } from '../support/progress';
import { createHttpServer } from './http-server';
import { readRoutes } from './route-of';
import { closeServer, stopSignal } from './shutdown';
import { startWorker } from './worker';

const MINUTE = 60_000;

export type RunningServer = { untilStopped: () => Promise<never> };

/** Serves until SIGTERM or SIGINT; then finishes what is under way, closes the database, and ends the process. */
export async function serve(
  environment: Environment,
  { dev = false } = {},
): Promise<RunningServer> {
  const { PORT: port, HOST: host, SAPAR_TRUSTED_PROXIES: trustedProxies } = environment;
  const app = next({ dev, port, hostname: host ?? 'localhost', quiet: !dev });
  await withoutChatter(dev, () => app.prepare());
  const handle = app.getRequestHandler();
  let stopping = false;
  const server = createHttpServer({
    handler: (request, response) => handle(request, response),
    routeOf: await readRoutes(buildFolder()),
    trustedProxies,
    isStopping: () => stopping,
  });
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
  const stopped = stopSignal();
  await listen(server, port, host);
  const workers = environment.SAPAR_WORKER
    ? [startWorker('outbox', () => deliverDue()), startWorker('jobs', () => runDueJobs(), MINUTE)]
    : [];
  if (!dev) compileReader().catch((error: unknown) => log.warn(errorFields(error), 'not compiled'));

  return {
    untilStopped: async () => {
      const signal = await stopped;
      stopping = true;
      log.info({ signal }, 'stopping');
      endEventStreams();
      await Promise.all([closeServer(server), ...workers.map((worker) => worker.stop())]);
      await app.close();
      await closeDatabase();
      log.info('stopped');
      process.exit(0);
    },
  };
}

/** Next tells how long its configuration took, in the middle of a line of ours. */
async function withoutChatter(dev: boolean, work: () => Promise<void>): Promise<void> {
  const speak = console.log;
  if (!dev) console.log = () => {};
  await work().finally(() => {
    console.log = speak;
  });
}

type Listener = ReturnType<typeof createHttpServer>;

function listen(server: Listener, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StepFailed(portInUse(port));
  if (error.code === 'EACCES')
    return new StepFailed(
      `Port ${port} needs more rights than this account has. Choose one above 1023: PORT=3000 npm start`,
    );
  return error;
}
