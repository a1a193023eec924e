import { spawn } from 'node:child_process';
import path from 'node:path';
import { fail, ok, type Result } from './result';

/** Node keeps compiled programs here, which saves half of the time and 20 MB; without a place to write it does without. */
const COMPILED = path.join(process.cwd(), 'node_modules/.cache/file-parsers');
/** Node strips types by itself; this finds the files that the sources name without their endings. */
const RESOLVER = path.join(process.cwd(), 'lib/core/resolve-sources.ts');
/** Threads and optimised code that a program of half a second never pays back; together 15 MB. */
const LEAN = ['--single-threaded', '--no-opt', '--expose-gc'];

type Limits = { milliseconds: number; heapMegabytes: number; newObjectsMegabytes: number };

/**
 * Hands a stranger's file to a program of its own, which is killed when it takes longer or more memory than it may.
 * A process and not a thread: when V8 runs out of memory in a thread it can take the whole server along, and a
 * thread's limit does not count buffers. `program` is a source file, named from the working directory, which is the
 * project's root in development, tests and production alike, because a bundle has no stable place for a file to be
 * started.
 */
export function parseApart<Reply>(
  program: string,
  request: object,
  { milliseconds, heapMegabytes, newObjectsMegabytes }: Limits,
): Promise<Result<Reply, 'too_slow' | 'too_large'>> {
  const { promise, resolve, reject } =
    Promise.withResolvers<Result<Reply, 'too_slow' | 'too_large'>>();
  const parser = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      `--max-semi-space-size=${newObjectsMegabytes}`,
      ...LEAN,
      '--no-warnings',
      '--import',
      RESOLVER,
      path.join(process.cwd(), program),
    ],
    // Nearly no environment: a parser of strangers' files has no business with our secrets.
    {
      env: { NODE_ENV: process.env.NODE_ENV, NODE_COMPILE_CACHE: COMPILED },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    },
  );
  const timer = setTimeout(() => {
    parser.kill('SIGKILL');
    resolve(fail('too_slow'));
  }, milliseconds);

  let complaint = '';
  parser.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 2_000);
  });
  parser.once('message', (reply: Reply) => resolve(ok(reply)));
  parser.once('error', reject);
  parser.once('exit', (_code, signal) => {
    clearTimeout(timer);
    // After an answer these change nothing. V8 aborts when its heap is full.
    if (signal === 'SIGABRT' || signal === 'SIGTRAP') resolve(fail('too_large'));
    reject(new Error(`The parser ${program} ended without an answer. ${complaint}`));
  });
  parser.send(request, (error) => {
    if (error) reject(error);
  });
  return promise;
}
