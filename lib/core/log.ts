import { AsyncLocalStorage } from 'node:async_hooks';
import pino, { type Logger } from 'pino';

/**
 * Structured logs: one JSON object a line on standard output. They hold no personal data: no names, no addresses,
 * no URLs, no values of SQL parameters. A line written while a request is served carries that request's id.
 */
type Shared = { requestId: AsyncLocalStorage<string>; logger: Logger };

/** On the process, because the server and the bundle that it serves each load this module. */
const KEY = Symbol.for('sapar.log');
const holder = globalThis as { [KEY]?: Shared };

function create(): Shared {
  const requestId = new AsyncLocalStorage<string>();
  const logger = pino({
    level: process.env.SAPAR_LOG_LEVEL || 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const id = requestId.getStore();
      return id ? { requestId: id } : {};
    },
  });
  return { requestId, logger };
}

const shared = (holder[KEY] ??= create());

export const log = shared.logger;

/** Everything logged inside `work` carries the id. */
export function withRequestId<T>(id: string, work: () => T): T {
  return shared.requestId.run(id, work);
}

type ErrorFields = {
  error: string;
  code?: string;
  constraint?: string;
  message?: string;
  stack?: string;
};

/**
 * What may be logged of an error. The text of a database error quotes the values that it was about, so of those only
 * the SQLSTATE and the constraint are kept, and of the stack only the places in the code.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const chain = causes(error);
  const code = firstText(chain, 'code');
  const constraint = firstText(chain, 'constraint') ?? firstText(chain, 'constraint_name');
  const fromDatabase = chain.some(
    (one) => 'query' in one || /^[0-9A-Z]{5}$/.test(text(one, 'code') ?? ''),
  );
  return {
    error: error.name,
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    ...(fromDatabase ? {} : { message: error.message }),
    stack: places(error),
  };
}

function causes(error: Error): Error[] {
  return [error, ...(error.cause instanceof Error ? causes(error.cause) : [])];
}

function firstText(chain: Error[], key: string): string | undefined {
  return chain.map((error) => text(error, key)).find((value) => value !== undefined);
}

function text(error: Error, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}

function places(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
