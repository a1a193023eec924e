import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm/logger';

type Counter = { statements: number };

const KEY = Symbol.for('sapar.statements');
const holder = globalThis as { [KEY]?: AsyncLocalStorage<Counter> };
const counters = (holder[KEY] ??= new AsyncLocalStorage<Counter>());

/** Counts each statement for the request or test on whose behalf it runs. */
export const statementCounter: Logger = {
  logQuery() {
    const counter = counters.getStore();
    if (counter) counter.statements += 1;
  },
};

/** Runs `work` and lets `counter.statements` grow with each SQL statement that it causes. */
export function countStatements<T>(counter: Counter, work: () => T): T {
  return counters.run(counter, work);
}
