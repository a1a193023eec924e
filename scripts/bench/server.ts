import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freePort } from '../support/free-port';

/** A line of the request log, as far as measuring reads it. */
type Logged = { requestId: string; statements: number };

export type MeasuredServer = {
  origin: string;
  /** How many SQL statements a request caused, once it has been logged. */
  statementsOf: (requestId: string) => Promise<number>;
  /** Bytes of memory that the process holds now. */
  memory: () => number;
  /** Milliseconds of processor time that the process has used; not known outside Linux. */
  processor: () => number | undefined;
  /** Sends a message to the process, and waits for its answer. */
  tell: (message: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts the production server as a process of its own, reads its log, and waits until it is ready. */
export async function startServer(
  env: NodeJS.ProcessEnv,
  program = 'scripts/serve.ts',
): Promise<MeasuredServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn('node', ['--import', 'tsx', program], {
    env: { ...env, PORT: String(port), SAPAR_URL: origin, SAPAR_LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const logged = readLog(child);
  await untilReady(origin, child);
  return {
    origin,
    statementsOf: (requestId) => logged.wait(requestId),
    memory: () => residentMemory(child.pid ?? 0),
    processor: () => processorTime(child.pid ?? 0),
    tell: async (message) => {
      const answered = once(child, 'message');
      child.send(message);
      await answered;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function readLog(child: ChildProcess) {
  const counts = new Map<string, number>();
  const waiting = new Map<string, (statements: number) => void>();
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const { requestId, statements } = JSON.parse(line) as Partial<Logged>;
      if (requestId === undefined || statements === undefined) return;
      counts.set(requestId, statements);
      waiting.get(requestId)?.(statements);
    });
  }
  return {
    wait: (requestId: string) =>
      new Promise<number>((resolve) => {
        const known = counts.get(requestId);
        if (known !== undefined) resolve(known);
        else waiting.set(requestId, resolve);
      }),
  };
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    const ready = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function residentMemory(pid: number): number {
  const kibibytes =
    process.platform === 'linux'
      ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kibibytes) * 1024;
}

/** User and system time, which Linux counts in hundredths of a second. */
function processorTime(pid: number): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  // The name of the program, in brackets, may hold spaces; the fields that follow it do not.
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
