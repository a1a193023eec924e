import { spawn } from 'node:child_process';
import path from 'node:path';
import { fail, ok, type Result } from '../result';
import { fileKind } from './file-kind';
import { LIMITS } from './limits';
import type { ParseCost, ParseReply, ParseRequest } from './parse-worker';
import type { Sheet, SpreadsheetFault } from './sheet';

/**
 * A process and not a thread: when V8 runs out of memory in a thread it can take the whole server along, and a
 * thread's limit does not count buffers. The path starts at the working directory, which is the project's root
 * in development, tests and production alike, because a bundle has no stable place for a file to be started.
 */
const PARSER = path.join(process.cwd(), 'lib/core/spreadsheet/parse-worker.ts');
/** Node keeps the compiled program here, which saves half of the time and 20 MB; without a place to write it does without. */
const COMPILED = path.join(process.cwd(), 'node_modules/.cache/spreadsheet-parser');

type Options = {
  milliseconds?: number;
  /** Is told what the process used, where one was needed. */
  onCost?: (cost: ParseCost) => void;
};

/**
 * Reads an uploaded xlsx, csv or tsv file. The type is told by the content, never by the name, which only names
 * the one sheet of a text file. The limits stand in `limits.ts`; everything costly happens in a process that is
 * killed when it takes longer than `milliseconds` or too much memory.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  options: Options = {},
): Promise<Result<Sheet[], SpreadsheetFault>> {
  if (bytes.byteLength > LIMITS.fileBytes) return fail('too_large');
  const kind = fileKind(bytes);
  if (!kind.ok) return kind;
  return parseApart({ kind: kind.value, bytes, fileName }, options);
}

function parseApart(
  request: ParseRequest,
  { milliseconds = LIMITS.parseMilliseconds, onCost }: Options,
): Promise<Result<Sheet[], SpreadsheetFault>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<Sheet[], SpreadsheetFault>>();
  const parser = spawn(
    process.execPath,
    [
      `--max-old-space-size=${LIMITS.heapMegabytes}`,
      `--max-semi-space-size=${LIMITS.newObjectsMegabytes}`,
      '--no-warnings',
      PARSER,
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
  parser.once('message', (reply: ParseReply) => {
    onCost?.(reply.cost);
    resolve(reply.ok ? ok(reply.sheets) : fail(reply.code));
  });
  parser.once('error', reject);
  parser.once('exit', (_code, signal) => {
    clearTimeout(timer);
    // After an answer these change nothing. V8 aborts when its heap is full.
    if (signal === 'SIGABRT' || signal === 'SIGTRAP') resolve(fail('too_large'));
    reject(new Error(`The spreadsheet parser ended without an answer. ${complaint}`));
  });
  parser.send(request, (error) => {
    if (error) reject(error);
  });
  return promise;
}
